//! Tests that an endpoint without the type of its sender judges and proves as the typed endpoint does.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use http::{Extensions, Request, StatusCode};
use schemes::{Made, NOW, ours, post};
use webhook_core::claim::Claim;
use webhook_core::config::Defaults;
use webhook_core::erased::{AnyEndpoint, AnyFinished, AnyOpening};
use webhook_core::reply::{Reply, Token};
use webhook_core::testing::{deliver, signed_request};
use webhook_core::{Endpoint, Finished, Head, Opening, Received, Rejection};

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
    assert_eq!(any.methods(), [http::Method::POST]);
    let shown = format!("{any:?}");
    assert!(
        shown.contains("made") && !shown.contains("a secret"),
        "{shown}"
    );
}

/// A layer bounds what is held by these figures, so they may not be smaller than those of the typed delivery.
#[test]
fn it_takes_the_memory_that_the_typed_one_takes() {
    let (endpoint, request) = (endpoint(), signed());
    let any = endpoint.clone().erase();
    let (parts, body) = request.into_parts();
    let head = Head::from(&parts);
    let Ok(Opening::Read(mut typed)) = endpoint.begin(&head, NOW) else {
        panic!("not opened");
    };
    let Ok(AnyOpening::Read(mut erased)) = any.begin(&head, NOW) else {
        panic!("not opened");
    };
    for chunk in [body.slice(..3), body.slice(3..)] {
        typed.update(chunk.clone()).unwrap();
        erased.update(chunk.clone()).unwrap();
        // The erased delivery is a pointer to what the typed one is.
        assert!(size_of_val(&erased) <= 64, "{}", size_of_val(&erased));
        assert_eq!(typed.updating(chunk.len()), erased.updating(chunk.len()));
        assert!(erased.retained() >= typed.retained());
        assert!(erased.retained() <= typed.retained() + size_of_val(&erased));
        assert_eq!(erased.finishing(), typed.finishing());
    }
    // The texts of the head and the body are kept, and the two chunks will be joined.
    assert!(erased.retained() - size_of_val(&typed) >= body.len() + "x-id".len());
    assert_eq!(erased.finishing(), body.len());
}

/// The claimed id is what a log shows before anything is proven.
#[test]
fn the_claimed_id_is_read_from_the_first_header_that_has_one() {
    let mut made = Made::common(webhook_core::testing::secret("a secret of ours"));
    made.defaults = Defaults::new().id_header("x-id").id_header("x-old-id");
    let endpoint = made.endpoint();
    let any = endpoint.clone().erase();
    for (headers, claimed) in [
        (&[("x-id", "new"), ("x-old-id", "old")][..], Some("new")),
        (&[("x-old-id", "old")], Some("old")),
        (&[("x-id", "one"), ("x-id", "two")], None),
        (
            &[("x-id", "one"), ("x-id", "two"), ("x-old-id", "old")],
            Some("old"),
        ),
        (&[], None),
    ] {
        let (parts, _) = post("/", headers, "").into_parts();
        let head = Head::from(&parts);
        assert_eq!(endpoint.claimed_id(&head).as_deref(), claimed);
        assert_eq!(any.claimed_id(&head).as_deref(), claimed, "{headers:?}");
    }
    let unknown = self::endpoint();
    let (parts, _) = post("/", &[("x-id", "new")], "").into_parts();
    assert_eq!(unknown.claimed_id(&Head::from(&parts)).as_deref(), None);
}

#[test]
fn it_answers_the_handshakes_that_the_typed_one_answers() {
    let mut made = Made::common(webhook_core::testing::secret("a secret of ours"));
    made.claim = |made, _| {
        let is = |body: &[u8]| body == b"ping";
        Ok(Claim::probe(&made.keys, 8, is, StatusCode::NO_CONTENT))
    };
    made.challenge = Some(|_, head| {
        let token = Token::new(head.query("challenge")?.as_str())?;
        Some(Reply::new(StatusCode::OK).json_token("challenge", token))
    });
    let endpoint = made.endpoint();
    let any = endpoint.clone().erase();

    let (parts, _) = post("/hook?challenge=3eZb", &[], "").into_parts();
    let head = Head::from(&parts);
    let Ok(Opening::Answer(typed)) = endpoint.begin(&head, NOW) else {
        panic!("no challenge");
    };
    let opened = any.begin(&head, NOW);
    let Ok(AnyOpening::Answer(erased)) = opened else {
        panic!("{opened:?}");
    };
    assert_eq!(erased, typed);
    assert_eq!(erased.body(), "{\"challenge\":\"3eZb\"}");
    let json = erased.into_response();
    assert_eq!(json.headers()["content-type"], "application/json");

    let request = post("/hook", &[], "ping");
    let Ok(Finished::Answer(typed)) = deliver(&endpoint, &request, NOW) else {
        panic!("no probe");
    };
    let (parts, body) = request.into_parts();
    let Ok(AnyOpening::Read(mut erased)) = any.begin(&Head::from(&parts), NOW) else {
        panic!("not opened");
    };
    erased.update(body).unwrap();
    let finished = erased.finish();
    let Ok(AnyFinished::Answer(erased)) = finished else {
        panic!("{finished:?}");
    };
    assert_eq!(erased, typed);
    assert_eq!(erased.status(), StatusCode::NO_CONTENT);
    assert!(erased.into_response().headers().is_empty());
}

/// A log shows what was verified, and no body.
#[test]
fn what_it_has_verified_is_shown_without_its_body() {
    let (parts, body) = signed().into_parts();
    let any = endpoint().erase();
    let Ok(AnyOpening::Read(mut delivery)) = any.begin(&Head::from(&parts), NOW) else {
        panic!("not opened");
    };
    delivery.update(body).unwrap();
    let opened = format!("{delivery:?}");
    assert!(
        opened.contains("bytes: 7") && opened.contains("made"),
        "{opened}"
    );
    let Ok(AnyFinished::Verified(verified)) = delivery.finish() else {
        panic!("not verified");
    };
    assert_eq!(verified.delivery().body(), r#"{"a":1}"#);
    let shown = format!("{verified:?}");
    for of_it in [&opened, &shown] {
        assert!(
            !of_it.contains(r#""a""#) && !of_it.contains(r#"\"a\""#),
            "{of_it}"
        );
    }
    let delivery = format!("AnyVerified({:?})", verified.delivery());
    assert_eq!(shown, delivery);
}
