//! Tests that an endpoint without the type of its sender judges and proves as the typed endpoint does.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use http::{Extensions, Request};
use schemes::{Made, NOW, ours};
use webhook_core::erased::{AnyEndpoint, AnyFinished, AnyOpening};
use webhook_core::testing::{deliver, signed_request};
use webhook_core::{Endpoint, Finished, Head, Received, Rejection};

fn endpoint() -> Endpoint<Made> {
    let made = Made::common(webhook_core::testing::secret("a secret of ours"));
    let endpoint = Endpoint::new(made).with_namespace("orders").unwrap();
    endpoint.with_label("shown").with_tenant("acme")
}

/// Takes a request through the endpoint without its type, and returns whether it was verified.
fn by_any(
    endpoint: &AnyEndpoint,
    request: &Request<Bytes>,
    extensions: &mut Extensions,
) -> Result<bool, Rejection> {
    let (parts, body) = request.clone().into_parts();
    let AnyOpening::Read(mut delivery) = endpoint.begin(&Head::from(&parts), NOW)? else {
        return Ok(false);
    };
    for byte in body {
        delivery.update(Bytes::copy_from_slice(&[byte]))?;
    }
    match delivery.finish()? {
        AnyFinished::Verified(verified) => verified.read(extensions).map(|()| true),
        AnyFinished::Answer(_) => Ok(false),
    }
}

fn signed() -> Request<Bytes> {
    signed_request(&endpoint(), ours(), r#"{"a":1}"#, NOW).unwrap()
}

#[test]
fn what_it_proves_is_what_the_typed_one_proves() {
    let (endpoint, request) = (endpoint(), signed());
    let any = endpoint.clone().erase();
    let mut extensions = Extensions::new();
    assert!(by_any(&any, &request, &mut extensions).unwrap());
    let Ok(Finished::Verified(verified)) = deliver(&endpoint, &request, NOW) else {
        panic!("not verified");
    };
    let typed = verified.read().unwrap();
    let shown = any.received(&extensions).unwrap();
    assert_eq!(
        format!("{:?}", shown.delivery()),
        format!("{:?}", typed.delivery())
    );
    assert_eq!(shown.delivery().body(), typed.delivery().body());
    assert_eq!(shown.event_name(), typed.event_name());
    assert_eq!(shown.authentic_id(), typed.authentic_id());
    assert_eq!(shown.retained(), typed.retained());
    assert!(shown.unreadable().is_none() && shown.answer().is_none());
    let received = extensions.get::<Received<Made>>().unwrap();
    assert!(received.verified().is_of(&endpoint));
    assert!(received.dedup_key().is_some());
    assert_eq!(received.dedup_key(), typed.dedup_key());
    assert_eq!(received.delivery().tenant(), Some("acme"));
}

#[test]
fn what_it_refuses_is_what_the_typed_one_refuses() {
    let (endpoint, request) = (endpoint(), signed());
    let mut changed = vec![request.clone().map(|_| Bytes::from_static(b"{}"))];
    for name in request.headers().keys() {
        let mut without = request.clone();
        without.headers_mut().remove(name);
        changed.push(without);
    }
    let mut got = request.clone();
    *got.method_mut() = http::Method::GET;
    changed.push(got);
    let any = endpoint.clone().erase();
    let mut refused = 0;
    for request in changed {
        let mut extensions = Extensions::new();
        let by_any = by_any(&any, &request, &mut extensions);
        let by_type = deliver(&endpoint, &request, NOW);
        assert_eq!(by_any.as_ref().err(), by_type.as_ref().err());
        refused += usize::from(by_any.is_err());
        assert_eq!(by_any.is_err(), any.received(&extensions).is_none());
    }
    assert!(refused >= 3, "{refused}");
}

#[test]
fn it_says_of_itself_what_the_typed_one_says() {
    let endpoint = endpoint();
    let any = endpoint.clone().erase();
    assert_eq!(any.name(), endpoint.name());
    assert_eq!(any.tenant(), endpoint.tenant());
    assert_eq!(any.settings(), endpoint.settings());
    assert_eq!(any.sender(), "made");
    let shown = format!("{any:?}");
    assert!(
        shown.contains("made") && !shown.contains("a secret"),
        "{shown}"
    );
}
