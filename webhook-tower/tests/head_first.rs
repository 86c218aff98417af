//! Tests that a request with a bad head is refused before a byte of its body is read (promise 1 of SECURITY.md).

mod common;

use bytes::Bytes;
use common::bodies::Untouchable;
use common::{NOW, Sender, forged, receiver, receiver_of, refuse, signed, signed_by, with_body};
use http::{HeaderName, HeaderValue, Method, Request};
use http_body_util::Full;
use webhook_core::{RejectionKind, Timestamp};
use webhook_tower::{Budget, Receiver};

fn set(mut request: Request<Bytes>, name: &'static str, value: &str) -> Request<Bytes> {
    let value = HeaderValue::from_bytes(value.as_bytes()).expect("a header value");
    request.headers_mut().insert(name, value);
    request
}

fn repeat(mut request: Request<Bytes>, name: &'static str) -> Request<Bytes> {
    let value = request.headers()[name].clone();
    request
        .headers_mut()
        .append(HeaderName::from_static(name), value);
    request
}

fn without(mut request: Request<Bytes>, name: &str) -> Request<Bytes> {
    request.headers_mut().remove(name);
    request
}

fn at(seconds: i64) -> Receiver<Sender> {
    receiver_of(Sender::timed(common::SECRET))
        .clock(move || Timestamp::from_unix_seconds(NOW + seconds))
}

#[tokio::test]
async fn the_body_of_a_condemned_head_is_not_polled() {
    let timed = || signed_by(&Sender::timed(common::SECRET), "{}");
    let basic = || signed_by(&Sender::basic("canary-pass"), "{}");
    let mut delete = signed("{}");
    *delete.method_mut() = Method::DELETE;
    let kinds = [
        (receiver(), delete, RejectionKind::MethodNotAllowed),
        (
            receiver(),
            set(signed("{}"), "content-encoding", "gzip"),
            RejectionKind::ContentEncoding,
        ),
        (
            receiver(),
            set(signed("{}"), "content-length", "26214401"),
            RejectionKind::BodyTooLarge,
        ),
        (
            receiver(),
            set(signed("{}"), "content-length", "18446744073709551615"),
            RejectionKind::BodyTooLarge,
        ),
        (
            receiver(),
            set(signed("{}"), "content-length", "99999999999999999999999999"),
            RejectionKind::BodyTooLarge,
        ),
        (
            receiver(),
            set(signed("{}"), "content-length", "-1"),
            RejectionKind::MalformedHeader,
        ),
        (
            receiver(),
            without(signed("{}"), "x-signature"),
            RejectionKind::MissingHeader,
        ),
        (
            receiver(),
            repeat(signed("{}"), "x-signature"),
            RejectionKind::RepeatedHeader,
        ),
        (
            receiver(),
            set(signed("{}"), "x-signature", "\u{e9}"),
            RejectionKind::MalformedHeader,
        ),
        (
            receiver(),
            set(signed("{}"), "x-signature", "5ca1ab1e"),
            RejectionKind::MalformedSignature,
        ),
        (
            at(0),
            set(timed(), "x-timestamp", "+17"),
            RejectionKind::MalformedTimestamp,
        ),
        (at(301), timed(), RejectionKind::TimestampTooOld),
        (at(-301), timed(), RejectionKind::TimestampInFuture),
        (
            receiver_of(Sender::basic("another-pass")),
            basic(),
            RejectionKind::SignatureMismatch,
        ),
        (
            receiver().budget(Budget::new(0)),
            signed("{}"),
            RejectionKind::BudgetExhausted,
        ),
    ];
    for (receiver, request, kind) in kinds {
        let seen = refuse(&receiver, with_body(request, Untouchable::default())).await;
        assert_eq!(seen.kind(), Some(kind));
        assert_eq!(seen.status, kind.status().as_u16(), "{kind}");
        assert_eq!(seen.header("connection"), Some("close"), "{kind}");
        assert!(seen.body.is_empty(), "{kind}");
        let allow = (seen.status == 405).then_some("POST");
        assert_eq!(seen.header("allow"), allow, "{kind}");
        let retry_after = (seen.status == 503).then_some("5");
        assert_eq!(seen.header("retry-after"), retry_after, "{kind}");
    }
}

#[tokio::test]
async fn an_announcement_beyond_the_budget_is_refused_unread() {
    let receiver = receiver().budget(Budget::new(Budget::PER_DELIVERY + 1000));
    let announced = Some(Budget::PER_DELIVERY as u64 + 1001);
    let request = with_body(signed("{}"), Untouchable { announced });
    let seen = refuse(&receiver, request).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BudgetExhausted));
}

/// The edge of the window is inside it; the tolerance is 300 seconds in both directions.
#[tokio::test]
async fn the_window_is_as_wide_as_it_says() {
    for seconds in [-300, 300] {
        let handler = common::Handler::default();
        let request = signed_by(&Sender::timed(common::SECRET), "{}").map(Full::new);
        let seen = common::deliver(&at(seconds), &handler, request).await;
        assert_eq!(seen.status, 200, "{seconds}");
    }
}

/// The peer learns that it failed, and nothing about why.
#[tokio::test]
async fn authentication_failures_cannot_be_told_apart() {
    let timed = || signed_by(&Sender::timed(common::SECRET), "");
    let failures = [
        (receiver(), without(signed(""), "x-signature")),
        (receiver(), repeat(signed(""), "x-signature")),
        (receiver(), set(signed(""), "x-signature", "no-hex")),
        (receiver(), forged(signed(""))),
        (receiver_of(Sender::hmac("another-secret")), signed("")),
        (at(301), timed()),
        (at(-301), timed()),
        (at(0), set(timed(), "x-timestamp", "017")),
        (at(0), forged(timed())),
        (
            receiver_of(Sender::basic("another-pass")),
            signed_by(&Sender::basic("canary-pass"), ""),
        ),
        (receiver_of(Sender::basic("another-pass")), signed("")),
    ];
    let mut seen = Vec::new();
    for (receiver, request) in failures {
        seen.push(refuse(&receiver, request.map(Full::new)).await);
    }
    assert_eq!(seen[0].status, 401);
    assert!(seen[0].headers.is_empty() && seen[0].body.is_empty());
    for other in &seen {
        assert_eq!(
            other.on_the_wire(),
            seen[0].on_the_wire(),
            "{:?}",
            other.rejection
        );
    }
}

/// A refused body that was read to its end leaves nothing on the connection that could be taken for a request.
#[tokio::test]
async fn a_body_at_its_end_does_not_close_the_connection() {
    let read = refuse(
        &receiver(),
        with_body(forged(signed("{}")), common::bodies::pieces(&["{}"])),
    )
    .await;
    assert_eq!(read.kind(), Some(RejectionKind::SignatureMismatch));
    assert_eq!(read.header("connection"), None);
    let empty = refuse(
        &receiver(),
        without(signed(""), "x-signature").map(Full::new),
    )
    .await;
    assert_eq!(empty.header("connection"), None);
    let mut h2 = with_body(without(signed(""), "x-signature"), Untouchable::default());
    *h2.version_mut() = http::Version::HTTP_2;
    let h2 = refuse(&receiver(), h2).await;
    assert_eq!(h2.header("connection"), None, "HTTP/2 has no such header");
}
