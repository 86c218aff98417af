//! Tests that verification covers the bytes of the wire, whether they are text or not.

use http_body_util::Full;
use webhook_core::RejectionKind;
use webhook_github::Event;

use crate::support::{
    PING, SNAPSHOT, deepgram, discord, genuine, github, refusal, send, stripe, verdict, with_body,
};

/// Genuine bytes that are not text are authentic: the handler decides what they mean.
#[test]
fn hole_16_bodies_that_are_no_text_verify() {
    let body = &b"{\"object\":\"event\",\"name\":\"\xff\xfe\"}"[..];
    let received = verdict(&stripe(), &genuine(&stripe(), body)).unwrap();
    assert_eq!(received.delivery().body(), body);
    assert_eq!(received.unreadable().unwrap().raw(), body);
    let received = verdict(&github(), &genuine(&github(), body)).unwrap();
    assert_eq!(received.delivery().body(), body);
}

/// Every sender refuses a stranger's single byte that is not text, and none panics.
#[tokio::test]
async fn hole_22_a_byte_that_is_no_text_does_not_panic() {
    let request =
        |request: http::Request<bytes::Bytes>| with_body(request, &b"\xff"[..]).map(Full::new);
    let kinds = [
        send(stripe(), request(genuine(&stripe(), SNAPSHOT))).await,
        send(github(), request(genuine(&github(), PING))).await,
        send(discord(), request(genuine(&discord(), "{}"))).await,
    ];
    for seen in kinds {
        assert_eq!((seen.status, seen.handled), (401, None));
    }
    // Deepgram signs nothing, so a caller with the credential may send any body.
    let seen = send(deepgram(), request(genuine(&deepgram(), "{}"))).await;
    assert_eq!(seen.status, 200);
}

/// Other JSON with the same meaning is refused.
#[test]
fn hole_24_json_is_not_written_anew() {
    let body = "{ \"b\":1,\n \"a\":1.0, \"t\":\"\\u001B\\/\" }";
    let request = genuine(&github(), body);
    assert_eq!(refusal(&github(), &request), None);
    let value: serde_json::Value = serde_json::from_str(body).unwrap();
    for other in [
        value.to_string(),
        serde_json::to_string_pretty(&value).unwrap(),
        body.replace("1.0", "1"),
        body.replace("\\/", "/"),
        body.replace("1B", "1b"),
        format!("{body}\n"),
        body.replace('\n', "\r\n"),
    ] {
        let refused = refusal(&github(), &with_body(request.clone(), other.clone()));
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch), "{other}");
    }
}

/// What follows the JSON is signed, but it is not part of an event.
#[test]
fn hole_21_nothing_follows_the_json() {
    for trailing in ["x", "{}", ",", "\0", "\u{feff}"] {
        let body = format!("{PING}{trailing}");
        let received = verdict(&github(), &genuine(&github(), body)).unwrap();
        assert!(
            matches!(received.event(), Event::Unreadable(_)),
            "{trailing}"
        );
        let read = received.delivery().json::<serde_json::Value>();
        assert!(read.is_err(), "{trailing}: {read:?}");
        let body = format!("{SNAPSHOT}{trailing}");
        let received = verdict(&stripe(), &genuine(&stripe(), body)).unwrap();
        assert!(received.unreadable().is_some(), "{trailing}");
    }
}
