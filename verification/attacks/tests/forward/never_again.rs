//! Tests queues for senders that never retry: a delivery that no queue has when the sender gives up is lost.

use super::*;

const PING: &str = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;

fn sender() -> GitHub {
    GitHub::new(secret(SECRET)).unwrap()
}

fn endpoint() -> Endpoint<GitHub> {
    Endpoint::new(sender()).with_namespace("code").unwrap()
}

/// GitHub's bodies of 25 MB are messages of 34 MB.
fn forwarder(queue: &Queue) -> Forwarder {
    let settings = ForwardSettings::new().max_bytes(256 << 20);
    let settings = settings.timeout(Duration::from_secs(60));
    let forwarder = Forwarder::new(queue.clone(), keys());
    forwarder.with_settings(settings).unwrap()
}

async fn ping(forwarder: &Forwarder, body: &'static str) -> StatusCode {
    ping_under(forwarder, body, "1").await
}

async fn ping_under(forwarder: &Forwarder, body: &'static str, id: &str) -> StatusCode {
    let key = sender().signing_key(&secret(SECRET)).unwrap();
    let ping = Outgoing::new(body, NOW).event("ping").id(id);
    let request = ping.sign(&sender(), key).unwrap().map(Full::new);
    let layer = WebhookLayer::new(Receiver::new(endpoint()).clock(|| NOW));
    let service = layer.layer(forwarder.service(&endpoint()).unwrap());
    service.oneshot(request).await.unwrap().status()
}

/// GitHub waits ten seconds, whatever the settings say. If a queue does not answer, the fallback must still have enough
/// of that time for a slow disk.
#[tokio::test(start_paused = true)]
async fn the_answer_comes_before_the_sender_has_gone_and_the_fallback_has_time_for_itself() {
    let silent = Queue {
        is_silent: true,
        ..Queue::default()
    };
    let slow = Queue {
        takes: Duration::from_secs(2),
        ..Queue::default()
    };
    let alone = forwarder(&silent);
    let with_another = forwarder(&silent).fallback(slow.clone());
    for (forwarder, expected) in [
        (alone, StatusCode::SERVICE_UNAVAILABLE),
        (with_another, StatusCode::OK),
    ] {
        let begun = tokio::time::Instant::now();
        assert_eq!(ping(&forwarder, PING).await, expected);
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(10), "{took:?}");
    }
    assert_eq!(slow.stored().len(), 1);
}

/// A filter decides by the event's name. Nobody knows whether an unreadable delivery is wanted, so it must pass.
#[tokio::test]
async fn a_filter_lets_pass_what_cannot_be_read() {
    let queue = Queue::default();
    let nothing = forwarder(&queue).only(|_| false);
    assert_eq!(ping(&nothing, PING).await, StatusCode::OK);
    assert_eq!(queue.stored().len(), 0, "it can be read");
    assert_eq!(ping(&nothing, r#"{"zen":"#).await, StatusCode::OK);
    assert_eq!(queue.stored().len(), 1);
}

/// GitHub signs the body alone, and two of its events may have equal bodies, such as a member who is removed and added
/// twice. A queue that recognises copies by the message's id must not take the second event for a copy of the first.
#[tokio::test]
async fn events_with_equal_bodies_are_messages_of_their_own_and_copies_are_not() {
    let queue = Queue::default();
    for id in ["one", "one", "two", "two"] {
        let status = ping_under(&forwarder(&queue), PING, id).await;
        assert_eq!(status, StatusCode::OK);
    }
    let stored = queue.stored();
    let ids: Vec<&str> = stored.iter().map(Envelope::id).collect();
    assert!(ids[0] == ids[1] && ids[2] == ids[3], "{ids:?}");
    assert_ne!(ids[1], ids[2]);
}
