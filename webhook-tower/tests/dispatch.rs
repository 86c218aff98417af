//! Tests the dispatcher: which handler gets a delivery, and what the sender is answered.

mod common;

use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use common::dispatch::{builder, nobody, received, reply, send};
use common::other::Other;
use common::{Event, Sender, forged, signed, signed_as};
use http::{Request, Response, StatusCode};
use tower::Service as _;
use webhook_core::config::EventNameFault;
use webhook_core::{ConfigError, Received};
use webhook_tower::{DispatchFuture, Dispatcher, DispatcherBuilder, ReplyBody, Unhandled};

#[tokio::test]
async fn each_event_goes_to_its_own_handler() {
    async fn on_object(delivery: Received<Sender>) -> Response<String> {
        Response::new(format!("object {:?}", delivery.into_event()))
    }
    let state = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&state);
    let dispatcher = builder()
        .on("object", on_object)
        .on("numbers", move |delivery: Received<Sender>| {
            let counted = Arc::clone(&counted);
            async move {
                let Event::Numbers(numbers) = delivery.event() else {
                    return Err("an event of another kind");
                };
                counted.fetch_add(numbers["a"].len(), Ordering::SeqCst);
                Ok(StatusCode::CREATED)
            }
        })
        .fallback(async |delivery: Received<Sender>, unhandled: Unhandled| {
            Response::new(format!("{unhandled:?} {}", delivery.event_name()))
        })
        .unwrap();
    let seen = send(&dispatcher, signed_as("object", "{}")).await;
    assert_eq!(seen.body, r#"object Plain("object")"#);
    let seen = send(&dispatcher, signed_as("numbers", r#"{"a":[1,2,3]}"#)).await;
    assert_eq!((seen.status, state.load(Ordering::SeqCst)), (201, 3));
    // One is known to the sender's adapter, one is not, and one is registered but unreadable.
    for (topic, body, expected) in [
        ("plain", "{}", "Known plain"),
        ("known.only", "{}", "Known known.only"),
        ("brand.new", "{}", "Unknown brand.new"),
        ("", "{}", "Unknown "),
        ("numbers", r#"{"a":["one"]}"#, "Unreadable numbers"),
    ] {
        let seen = send(&dispatcher, signed_as(topic, body)).await;
        assert_eq!(seen.body, expected);
    }
    assert_eq!(state.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn only_what_is_proven_is_dispatched() {
    let dispatcher = builder().on("plain", async |_| ()).fallback(nobody);
    let dispatcher = dispatcher.unwrap();
    assert_eq!(send(&dispatcher, signed("{}")).await.status, 200);
    assert_eq!(send(&dispatcher, forged(signed("{}"))).await.status, 401);
    // The adapter answers pings itself.
    let seen = send(&dispatcher, signed_as("ping", "{}")).await;
    assert_eq!(seen.body, r#"{"type":1}"#);
}

#[test]
fn faults_of_names_are_found_at_construction() {
    let fault = |builder: DispatcherBuilder<Sender>| {
        let error = builder.fallback(nobody).unwrap_err();
        let ConfigError::EventName { ref name, fault } = error else {
            panic!("{error}");
        };
        (name.clone(), fault, error.to_string())
    };
    let on = |name: &str| builder().on(name, async |_| ());
    let unlisted = |name: &str| builder().on_unlisted(name, async |_| ());
    for twice in [
        on("plain").on("plain", async |_| ()),
        on("plain").on_unlisted("plain", async |_| ()),
        unlisted("plain").on("plain", async |_| ()),
    ] {
        let (name, found, sentence) = fault(twice);
        assert_eq!((&*name, found), ("plain", EventNameFault::Repeated));
        assert!(sentence.contains("has a handler already"), "{sentence}");
    }
    for empty in [on(""), unlisted("")] {
        assert_eq!(fault(empty).1, EventNameFault::Empty);
    }
    for spaced in [on(" plain"), unlisted("new\n")] {
        assert_eq!(fault(spaced).1, EventNameFault::WhiteSpace);
    }
    let (_, found, sentence) = fault(on("numbesr"));
    let nearest = Some("numbers");
    assert_eq!(found, EventNameFault::Unlisted { nearest });
    assert_eq!(
        sentence,
        "the event name \"numbesr\" is no event of this sender, as far as this version knows. \
         Did you mean \"numbers\"? If the sender does have it, register it with on_unlisted"
    );
    let (_, found, sentence) = fault(on("something.else"));
    assert_eq!(found, EventNameFault::Unlisted { nearest: None });
    assert!(!sentence.contains("mean"), "{sentence}");
    // Only the first fault is reported.
    let (name, ..) = fault(on("numbesr").on("", async |_| ()).on("plain", async |_| ()));
    assert_eq!(name, "numbesr");
}

#[tokio::test]
async fn what_this_version_does_not_list_is_registered_by_another_word() {
    let dispatcher = builder()
        .on_unlisted("brand.new", async |_| StatusCode::ACCEPTED)
        // This version knows the event: code that was written for an older version still works.
        .on_unlisted("plain", async |_| StatusCode::ACCEPTED)
        .fallback(nobody)
        .unwrap();
    for name in ["brand.new", "plain"] {
        assert_eq!(send(&dispatcher, signed_as(name, "{}")).await.status, 202);
    }
    // A sender without a list of names has no misspelt ones.
    let open = Dispatcher::<Other>::builder().on("anything", async |_| ());
    assert!(open.fallback(async |_, _| ()).is_ok());
}

#[test]
fn names_are_listed_for_the_settings_of_the_sender() {
    let builder = builder()
        .on("plain", async |_| ())
        .on("numbers", async |_| ())
        .on_unlisted("brand.new", async |_| ());
    let shown = r#"["brand.new", "numbers", "plain"]"#;
    assert_eq!(
        format!("{builder:?}"),
        format!("DispatcherBuilder {{ registered: {shown}, fault: None }}")
    );
    let dispatcher = builder.fallback(nobody).unwrap();
    let names: Vec<_> = dispatcher.registered().collect();
    assert_eq!(names, ["brand.new", "numbers", "plain"]);
    assert_eq!(
        format!("{dispatcher:?}"),
        format!("Dispatcher {{ registered: {shown}, .. }}")
    );
}

#[tokio::test]
async fn handlers_return_what_they_have_to_say() {
    let response = |body| {
        Response::builder()
            .status(202)
            .header("x-a", "b")
            .body(body)
    };
    for (seen, status, body) in [
        (reply(async |_| ()).await, 200, ""),
        (reply(async |_| Ok::<_, Infallible>(())).await, 200, ""),
        (reply(async |_| StatusCode::GONE).await, 410, ""),
        (
            reply(move |_| async move { response("text") }).await,
            202,
            "text",
        ),
        (reply(async |_| Response::new(())).await, 200, ""),
        (reply(async |_| Response::new(vec![b'v'])).await, 200, "v"),
        (
            reply(async |_| Response::new(Bytes::from("b"))).await,
            200,
            "b",
        ),
        (reply(async |_| Response::new(&b"s"[..])).await, 200, "s"),
        (
            reply(async |_| Response::new(ReplyBody::from("r"))).await,
            200,
            "r",
        ),
        (
            reply(async |_| received("ping", "{}").answer().unwrap()).await,
            200,
            r#"{"type":1}"#,
        ),
        (reply(async |_| Err::<(), _>("secret")).await, 500, ""),
        (
            reply(async |_| Err::<StatusCode, _>(fmt::Error)).await,
            500,
            "",
        ),
    ] {
        assert_eq!((seen.status, &*seen.body), (status, body.as_bytes()));
        assert_eq!(seen.header("x-a"), (body == "text").then_some("b"));
    }
}

/// A dispatch needs no runtime, and leaves nothing running when it ends.
#[test]
fn polled_by_hand() {
    const fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    const fn sent<T: Send + Unpin + 'static>(_: &T) {}
    let mut dispatcher = builder()
        .on("plain", async |_| ())
        .fallback(nobody)
        .unwrap();
    shared(&dispatcher);
    let mut context = Context::from_waker(Waker::noop());
    let ready = tower::Service::<Request<()>>::poll_ready(&mut dispatcher, &mut context);
    assert!(ready.is_ready());
    let mut dispatching: DispatchFuture = dispatcher.call(Request::new(()));
    sent(&dispatching);
    let mut poll = || std::pin::Pin::new(&mut dispatching).poll(&mut context);
    assert!(matches!(poll(), Poll::Ready(Ok(response)) if response.status() == 500));
    assert!(poll().is_pending());
    let mut dispatching = dispatcher.dispatch(received("plain", "{}"));
    let mut poll = || std::pin::Pin::new(&mut dispatching).poll(&mut context);
    assert!(matches!(poll(), Poll::Ready(Ok(response)) if response.status() == 200));
    assert!(poll().is_pending());
}
