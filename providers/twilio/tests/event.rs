//! Tests forms and queries: what is signed of them, what attackers can make of that, and how they are read.

use bytes::Bytes;
use http::{Method, Request};
use serde::Deserialize;
use webhook_core::RejectionKind;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::testing::{Edit as _, Harness};
use webhook_twilio::{Event, Params, Twilio};

const SECRET: &str = "canary-5f0c2b9e";
const BASE: &str = "https://hooks.example.com";

fn twilio() -> Harness<Twilio> {
    Harness::of(SECRET, |secret| Twilio::new(secret, BASE))
}

/// A request as Twilio sends it to this path and query.
fn signed(target: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    twilio().url(target).signed(body)
}

fn signed_get(target: &str) -> Request<Bytes> {
    twilio().url(target).method(Method::GET).signed("")
}

fn form(request: &Request<Bytes>) -> Params {
    match twilio().received(request).into_event() {
        webhook_twilio::Event::Form(params) => params,
        other => unreachable!("{other:?}"),
    }
}

const MISMATCH: Option<RejectionKind> = Some(RejectionKind::SignatureMismatch);

fn texts(params: &webhook_twilio::Params) -> Vec<(String, String)> {
    let owned = |(name, value): (std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)| {
        (name.into_owned(), value.into_owned())
    };
    params.iter().map(owned).collect()
}

#[test]
fn order_and_spelling_are_not_signed_and_everything_else_is() {
    let request = signed("/sms", "Body=a%20b&From=%2B1&To=x");
    for same in [
        "Body=a+b&From=%2B1&To=x",
        "To=x&From=%2b1&Body=a%20b",
        "%42ody=a%20b&From=%2B1&To=%78",
        "Body=a+b&Body=a+b&From=%2B1&To=x&To=x",
        "Body=a+b&&From=%2B1&To=x&",
    ] {
        assert_eq!(twilio().refusal(&request.with_body(same)), None, "{same}");
    }
    for other in [
        "",
        "Body=a%20b&From=%2B1",
        "Body=a%20b&From=%2B1&To=y",
        "Body=a%2520b&From=%2B1&To=x",
        "Body=a%2Bb&From=%2B1&To=x",
        "Body=a%20b&From=+1&To=x",
        "Body=a%20b&From=%2B1&To=x&Extra=1",
        "Body=a%20b&Body=c&From=%2B1&To=x",
        "body=a%20b&from=%2B1&to=x",
        "Body=a%20b;From=%2B1;To=x",
        "{\"Body\":\"a b\",\"From\":\"+1\",\"To\":\"x\"}",
    ] {
        assert_eq!(
            twilio().refusal(&request.with_body(other)),
            MISMATCH,
            "{other}"
        );
    }
}

/// Twilio's scheme does not mark where one text ends, as the crate's page says. All that this crate can do is to handle
/// each signature only once.
#[test]
fn boundaries_are_not_signed_and_one_signature_is_one_delivery() {
    let request = signed("/sms?shop=5", "a=bc&d=e");
    let key = twilio().received(&request).dedup_key();
    let moved = [
        request.with_body("ab=c&d=e"),
        request.with_body("abcde="),
        request.with_body("abcde"),
        request.with_body("d=e&a=bc"),
        request.with_uri("/sms?shop=5abc").with_body("d=e"),
        request.with_uri("/sms?shop=").with_body("5=abcde"),
    ];
    for moved in moved {
        let received = twilio().received(&moved);
        assert_eq!(received.dedup_key(), key, "{moved:?}");
    }
    // The method is not signed either: all of the form moved into the query.
    let mut get = request.with_uri("/sms?shop=5abcde").with_body("");
    *get.method_mut() = http::Method::GET;
    assert_eq!(twilio().received(&get).dedup_key(), key);
}

#[test]
fn two_steps_of_one_call_are_two_deliveries() {
    let key = |target| {
        twilio()
            .received(&signed(target, "CallSid=CA1&Digits=1"))
            .dedup_key()
    };
    assert_ne!(key("/menu?step=1"), key("/menu?step=2"));
    assert_eq!(key("/menu?step=1"), key("/menu?step=1"));
    let key = |target| twilio().received(&signed_get(target)).dedup_key();
    assert_ne!(key("/menu?CallSid=CA1"), key("/menu?CallSid=CA2"));
    // The token that Twilio sends for this purpose is not signed, so it is shown and not relied on.
    let one = signed("/sms", "a=b").with_header("i-twilio-idempotency-token", "one");
    let two = one.with_header("i-twilio-idempotency-token", "two");
    let (one, two) = (twilio().received(&one), twilio().received(&two));
    assert_eq!(one.dedup_key(), two.dedup_key());
    let id = one.delivery().id().unwrap();
    assert_eq!((id.as_str(), id.is_signed()), ("one", false));
    assert_eq!(one.authentic_id(), None);
}

#[test]
fn names_are_sorted_by_their_bytes_and_values_within_a_name() {
    // Upper case before lower case, a digit before a letter, a prefix before what it begins.
    let request = signed("/sms", "b=1&B=2&a=3&A1=4&A=5&A=10&Aa=6");
    assert_eq!(
        twilio().refusal(&request.with_body("A10A5A14Aa6B2a3b1")),
        None
    );
}

#[test]
fn a_thousand_parameters_are_read_and_more_are_refused_unsorted() {
    let many = |count: usize| {
        let pairs: Vec<_> = (0..count).map(|n| format!("p{n}={n}")).collect();
        pairs.join("&")
    };
    assert_eq!(twilio().refusal(&signed("/sms", many(1000))), None);
    let malformed = Some(RejectionKind::MalformedBody);
    for count in [1001, 10_000] {
        let request = signed("/sms", "a=b").with_body(many(count));
        assert_eq!(twilio().refusal(&request), malformed, "{count}");
    }
    let request = signed("/sms", "a=b").with_body("&".repeat(100_000));
    assert_eq!(twilio().refusal(&request), malformed);
}

#[test]
fn odd_forms_are_read_as_they_were_signed() {
    for (body, expected) in [
        ("", &[][..]),
        ("a", &[("a", "")]),
        ("a=", &[("a", "")]),
        ("=a", &[("", "a")]),
        ("a=b=c", &[("a", "b=c")]),
        ("a;b=c", &[("a;b", "c")]),
        ("a=b;c=d", &[("a", "b;c=d")]),
        ("a=1&a=2", &[("a", "1"), ("a", "2")]),
        ("a=%", &[("a", "%")]),
        ("a=%zz&b=%4", &[("a", "%zz"), ("b", "%4")]),
        ("a=%00%0A", &[("a", "\0\n")]),
        ("a=%F0%9F%98%80", &[("a", "😀")]),
        ("a=%EF%BF%BD", &[("a", "\u{fffd}")]),
        ("a=😀", &[("a", "😀")]),
    ] {
        let params = form(&signed("/sms", body));
        let expected: Vec<_> = expected
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        assert_eq!(texts(&params), expected, "{body}");
    }
}

#[test]
fn what_is_not_utf_8_is_unreadable_and_not_another_text() {
    let request = signed("/sms", "a=%FF");
    let received_ = twilio().received(&request);
    let unreadable = received_.unreadable().unwrap();
    assert_eq!(unreadable.raw(), "a=%FF");
    // Bytes are signed as bytes: what a decoder would replace alike does not pass alike.
    assert_eq!(twilio().refusal(&request.with_body("a=%FE")), MISMATCH);
    assert_eq!(
        twilio().refusal(&request.with_body("a=%EF%BF%BD")),
        MISMATCH
    );
    let raw = signed("/sms", &b"a=\xff"[..]);
    assert!(twilio().received(&raw).unreadable().is_some());
    let get = twilio().received(&signed_get("/sms?a=%FF"));
    assert_eq!(get.unreadable().unwrap().raw(), "a=%FF");
}

#[test]
fn parameters_are_read_one_by_one_or_as_a_type() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Message {
        message_sid: String,
        num_media: u32,
        body: Option<String>,
        #[serde(default)]
        address: Vec<String>,
        #[serde(default)]
        absent: Option<u8>,
    }
    let params = form(&signed(
        "/sms",
        "MessageSid=SM1&Address=a&NumMedia=2&Body=&Address=b",
    ));
    assert_eq!(params.first("Address").as_deref(), Some("a"));
    assert_eq!(params.all("Address").collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(params.first("address"), None);
    let message: Message = params.parse().unwrap();
    assert_eq!((&*message.message_sid, message.num_media), ("SM1", 2));
    assert_eq!((message.address.len(), message.absent), (2, None));

    let params = form(&signed("/sms", "MessageSid=SM1&NumMedia=many"));
    let error = params.parse::<Message>().unwrap_err();
    assert_eq!(error.path(), "NumMedia", "{error}");
    let params = form(&signed("/sms", "MessageSid=SM1&MessageSid=SM2&NumMedia=0"));
    assert!(
        params.parse::<Message>().is_err(),
        "which of the two was meant?"
    );
}

#[test]
fn the_event_is_named_after_its_form_unless_it_has_a_type() {
    let name = |request| twilio().received(&request).event_name().to_owned();
    assert_eq!(name(signed("/sms", "MessageSid=SM1")), "form");
    assert_eq!(
        name(signed("/sms", "EventType=onMessageAdded")),
        "onMessageAdded"
    );
    assert_eq!(name(signed("/sms", "[]")), "json");
    assert_eq!(name(signed_get("/sms?CallSid=CA1")), "get");
    assert_eq!(name(signed("/sms", "")), "form");
}

#[test]
fn a_get_has_the_query_and_no_body() {
    let request = signed_get("/voice?CallSid=CA1&From=%2B1&x=It's");
    let received = twilio().received(&request);
    assert_eq!(received.delivery().coverage().body(), BodyCoverage::Nothing);
    assert_eq!(
        received.delivery().coverage().freshness(),
        Freshness::Unsigned
    );
    let Event::Get(params) = received.into_event() else {
        panic!("not read as a GET");
    };
    assert_eq!(params.first("From").as_deref(), Some("+1"));
    assert_eq!(params.first("x").as_deref(), Some("It's"));
    let kind = twilio().refusal(&request.with_body("CallSid=CA2"));
    assert_eq!(kind, Some(RejectionKind::UnsignedBody));
}
