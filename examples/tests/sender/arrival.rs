//! Tests which events arrive at a receiver that fails, and which are not sent again.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::connect::Internet;
use crate::endpoint::Outcome;
use crate::receiver::{self, Receiving};
use crate::{BODY, endpoint, local, quick, retry, soon};

/// Twenty events are sent at once. The receiver fails each of them twice, is away for a while, and answers every third
/// one so late that the sender has hung up, although the receiver has handled it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_event_arrives_and_none_is_handled_twice() {
    let receiving = Receiving::new()
        .failing(2)
        .slow(3, Duration::from_millis(600));
    let mut server = receiving.listen(0).await;
    let url = format!("http://127.0.0.1:{}/hooks", server.port());
    let sender = endpoint(Internet, &url, &local(), quick(60)).timeout(Duration::from_millis(250));
    let sender = Arc::new(sender);
    let mut deliveries = tokio::task::JoinSet::new();
    for event in 0..20 {
        let sender = Arc::clone(&sender);
        deliveries.spawn(async move {
            tokio::time::sleep(Duration::from_millis(20 * event)).await;
            let body = format!(r#"{{"type":"invoice.paid","data":{{"id":{event}}}}}"#);
            sender.deliver(&format!("msg_{event}"), body.into()).await
        });
    }
    tokio::time::sleep(Duration::from_millis(150)).await;
    let port = server.port();
    soon(server.stop()).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let _server = receiving.listen(port).await;

    while let Some(outcome) = soon(deliveries.join_next()).await {
        let outcome = outcome.unwrap();
        assert!(matches!(outcome, Outcome::Delivered), "{outcome}");
    }
    let handled = receiving.handled();
    assert_eq!(handled.len(), 20, "every event arrives: {handled:?}");
    assert!(handled.values().all(|times| *times == 1), "{handled:?}");
    assert!(
        receiving.repeated() >= 6,
        "those that were answered too late came again"
    );
    // The id stays, but each attempt has a time and a signature of its own.
    let attempts = receiving.attempts();
    assert!(attempts.len() >= 60, "{}", attempts.len());
    let unique = |text: fn(&receiver::Attempt) -> &String| {
        let texts: std::collections::HashSet<_> = attempts.iter().map(text).collect();
        texts.len()
    };
    assert_eq!(unique(|attempt| &attempt.id), 20);
    assert_eq!(unique(|attempt| &attempt.timestamp), attempts.len());
    assert_eq!(unique(|attempt| &attempt.signature), attempts.len());
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_left_alone() {
    let receiving = Receiving::new().answering(StatusCode::GONE);
    let server = receiving.listen(0).await;
    let url = format!("http://127.0.0.1:{}/", server.port());
    let sender = endpoint(Internet, &url, &local(), quick(5));
    for event in ["msg_1", "msg_2"] {
        let outcome = soon(sender.deliver(event, BODY.into())).await;
        assert!(matches!(outcome, Outcome::Disabled), "{outcome}");
    }
    assert_eq!(receiving.requests(), 1);
}

#[tokio::test]
async fn redirects_are_failures_and_not_followed() {
    let receiving = Receiving::new().answering(StatusCode::TEMPORARY_REDIRECT);
    let server = receiving.listen(0).await;
    let url = format!("http://127.0.0.1:{}/", server.port());
    let sender = endpoint(Internet, &url, &local(), quick(2));
    let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
    assert!(
        matches!(outcome, Outcome::Refused(StatusCode::TEMPORARY_REDIRECT)),
        "{outcome}"
    );
    assert_eq!(receiving.requests(), 3);
    assert_eq!(receiving.elsewhere(), 0);
}

#[tokio::test]
async fn what_cannot_be_signed_is_not_tried_again() {
    let receiving = Receiving::new();
    let server = receiving.listen(0).await;
    let url = format!("http://127.0.0.1:{}/", server.port());
    let sender = endpoint(Internet, &url, &local(), quick(5));
    let outcome = soon(sender.deliver("msg.1", BODY.into())).await;
    let Outcome::Failed(error) = &outcome else {
        panic!("{outcome}");
    };
    assert!(error.is::<retry::Final>(), "{outcome}");
    assert_eq!(receiving.requests(), 0);
}
