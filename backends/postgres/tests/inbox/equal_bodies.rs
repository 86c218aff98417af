//! Tests events whose signed bytes are equal: the inbox keeps each of them, and one row for all copies of one.

use webhook_github::GitHub;

use super::*;

const PING: &str = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;

fn github() -> Endpoint<GitHub> {
    let sender = GitHub::new(secret(SECRET)).unwrap();
    Endpoint::new(sender).with_namespace("code").unwrap()
}

async fn ping(inbox: &Inbox, id: &str) -> StatusCode {
    let sender = GitHub::new(secret(SECRET)).unwrap();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let now = Timestamp::from(std::time::SystemTime::now());
    let ping = Outgoing::new(PING, now).event("ping").id(id);
    let request = ping.sign(&sender, key).unwrap().map(Body::from);
    let forward = Forwarder::new(inbox.clone(), keys());
    let service = WebhookLayer::new(github()).layer(forward.service(&github()).unwrap());
    service.oneshot(request).await.unwrap().status()
}

/// GitHub signs the body alone: a member who is removed and added twice makes two events with equal bodies.
#[tokio::test]
async fn a_second_event_with_an_equal_body_is_no_copy_of_the_first() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let inbox = Inbox::open(database(&server).await).await.unwrap();
    for (id, waiting) in [("one", 1), ("one", 1), ("two", 2), ("one", 2), ("two", 2)] {
        assert_eq!(ping(&inbox, id).await, StatusCode::OK);
        assert_eq!(inbox.waiting().await.unwrap(), waiting, "{id}");
    }
}
