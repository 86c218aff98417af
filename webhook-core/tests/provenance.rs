//! Tests what a proof says: what was signed, what was covered, and under which key the delivery is handled once.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use std::time::Duration;

use http::{HeaderName, HeaderValue};
use schemes::{ClaimOf, Event, Made, NOW, judge, ours, post, read};
use webhook_core::body::read_json;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::config::Namespaces;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::keys::Keyring;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{secret, signed_request};
use webhook_core::{ConfigError, Delivery, Endpoint, Timestamp};

fn endpoint() -> Endpoint<Made> {
    Made::common(secret("a secret of ours")).endpoint()
}

fn under(claim: ClaimOf) -> Made {
    let mut made = Made::new(Keyring::hmac(secret("a secret of ours")).unwrap(), claim);
    made.draft = |draft| {
        let id = draft.id()?.to_owned();
        draft.header("x-id", &id)?;
        draft.header("x-copy", &id)?;
        draft.header("x-both", format!("{id};thing.created"))?;
        draft.header("x-time", draft.timestamp(Unit::Seconds))?;
        draft.header("x-signature", draft.blank())
    };
    made
}

fn delivery(made: Made) -> Delivery {
    let endpoint = made.endpoint();
    let request = signed_request(&endpoint, ours(), "{}", NOW).unwrap();
    judge(&endpoint, &request).unwrap().delivery().clone()
}

#[test]
fn what_is_signed_is_told_from_what_is_not() {
    let delivery = delivery(Made::common(secret("a secret of ours")));
    let (id, topic) = (delivery.id().unwrap(), delivery.topic().unwrap());
    assert_eq!((id.as_str(), id.is_signed()), ("test-delivery", true));
    assert_eq!((topic.as_str(), topic.is_signed()), ("ping", false));
    assert_eq!(delivery.signed_at(), Some(NOW));
    assert_eq!(delivery.coverage().body(), BodyCoverage::Bytes);
    assert_eq!(delivery.coverage().freshness(), Freshness::Signed);
}

static SHOWN: [(&str, HeaderName); 3] = [
    ("one", HeaderName::from_static("x-one")),
    ("two", HeaderName::from_static("x-two")),
    ("copy", HeaderName::from_static("x-copy")),
];

/// A list of headers gives the same texts as each header alone.
#[test]
fn a_list_of_headers_is_shown_where_each_is_there_once_and_not_blank() {
    let endpoint = under(|made, head| {
        let tag = head.only("x-signature")?;
        Ok(Claim::under(&made.keys)
            .body()
            .informative_as(head, &SHOWN)
            .offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    })
    .endpoint();
    let genuine = signed_request(&endpoint, ours(), "{}", NOW).unwrap();
    let shown = |values: &[&'static str]| {
        let mut request = genuine.clone();
        for value in values {
            let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
            request.headers_mut().append("x-one", value);
        }
        let delivery = judge(&endpoint, &request).unwrap().delivery().clone();
        assert_eq!(delivery.field("two"), None);
        assert_eq!(delivery.field("copy").unwrap().as_str(), "test-delivery");
        let one = delivery.field("one");
        one.map(|one| (one.as_str().to_owned(), one.is_signed()))
    };
    assert_eq!(shown(&[" a value\t"]), Some(("a value".to_owned(), false)));
    for none in [
        &[][..],
        &[""],
        &[" \t"],
        &["é"],
        &["a", "a"],
        &["a", ""],
        &["", "a"],
    ] {
        assert_eq!(shown(none), None, "{none:?}");
    }
}

/// If a signed text is repeated in another header, the copy is not signed: changing it changes nothing that the
/// signature covers.
#[test]
fn the_same_text_in_another_header_is_not_signed() {
    let delivery = delivery(under(|made, head| {
        let tag = head.only("x-signature")?;
        Ok(Claim::under(&made.keys)
            .text(head.only("x-id")?)
            .body()
            .id(head.only("x-copy")?)
            .topic(head.only("x-id")?)
            .field(
                "empty",
                head.only("x-id")?.strip_prefix("test-delivery").unwrap(),
            )
            .offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    }));
    let (id, topic) = (delivery.id().unwrap(), delivery.topic().unwrap());
    assert_eq!(id.as_str(), topic.as_str());
    assert!(!id.is_signed());
    assert!(topic.is_signed());
    let empty = delivery.field("empty").unwrap();
    assert_eq!((empty.as_str(), empty.is_signed()), ("", false));
    assert_eq!(delivery.field("absent"), None);
    assert_eq!(delivery.coverage().freshness(), Freshness::Unsigned);
}

/// A piece of a signed text is signed; a text of which only a piece is signed is not.
#[test]
fn a_piece_counts_by_its_place() {
    let delivery = delivery(under(|made, head| {
        let both = head.only("x-both")?;
        let (id, topic) = both.split_once(";").unwrap();
        Ok(Claim::under(&made.keys)
            .text(id)
            .body()
            .id(id)
            .topic(topic)
            .field("both", both)
            .field("piece", id.split('-').next().unwrap())
            .offered(
                Algorithm::HmacSha256,
                Encoding::Hex,
                head.only("x-signature")?,
            ))
    }));
    assert!(delivery.id().unwrap().is_signed());
    assert!(!delivery.topic().unwrap().is_signed());
    assert!(!delivery.field("both").unwrap().is_signed());
    let piece = delivery.field("piece").unwrap();
    assert_eq!((piece.as_str(), piece.is_signed()), ("test", true));
}

#[test]
fn a_digest_covers_the_body_only_if_it_is_signed() {
    fn claim_digest<const SIGNED: bool>() -> Made {
        let mut made = under(|made, head| {
            let (digest, tag) = (head.only("x-digest")?, head.only("x-signature")?);
            let claim =
                Claim::under(&made.keys).text(if SIGNED { digest } else { head.only("x-id")? });
            Ok(claim.body_sha256(digest).leaves_body_unsigned().offered(
                Algorithm::HmacSha256,
                Encoding::Hex,
                tag,
            ))
        });
        made.draft = |draft| {
            draft.header("x-id", "1")?;
            draft.header("x-digest", draft.body_sha256())?;
            draft.header("x-signature", draft.blank())
        };
        made
    }
    let covered = |made| delivery(made).coverage().body();
    assert_eq!(covered(claim_digest::<true>()), BodyCoverage::Digest);
    assert_eq!(covered(claim_digest::<false>()), BodyCoverage::Nothing);
    let canonical = under(|made, head| {
        let claim = Claim::under(&made.keys).body_as(|body| Ok(body.bytes().to_vec()));
        Ok(claim.offered(
            Algorithm::HmacSha256,
            Encoding::Hex,
            head.only("x-signature")?,
        ))
    });
    assert_eq!(covered(canonical), BodyCoverage::CanonicalForm);
}

#[test]
fn an_id_inside_a_signed_body_is_signed() {
    let mut made = under(|made, _| Ok(Claim::found_in_body(&made.keys)));
    made.in_body = Some(|made, body| {
        let text = std::str::from_utf8(body.bytes()).unwrap();
        let (id, tag) = text.split_once(' ').unwrap();
        let (id, tag) = (body.text(id).unwrap(), body.text(tag).unwrap());
        assert!(body.text("elsewhere").is_none());
        Ok(Claim::under(&made.keys)
            .text(id)
            .leaves_body_unsigned()
            .id(id)
            .topic(tag)
            .offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    let endpoint = made.endpoint();
    // The signature of `1` is taken from a scheme that has it in a header.
    let header = under(|made, head| {
        let claim = Claim::under(&made.keys).body();
        Ok(claim.offered(
            Algorithm::HmacSha256,
            Encoding::Hex,
            head.only("x-signature")?,
        ))
    });
    let signed = signed_request(&header.endpoint(), ours(), "1", NOW).unwrap();
    let tag = signed.headers()["x-signature"].to_str().unwrap();
    let request = post("/", &[], format!("1 {tag}"));
    let verified = judge(&endpoint, &request).unwrap();
    let delivery = verified.delivery();
    assert!(delivery.id().unwrap().is_signed());
    assert!(!delivery.topic().unwrap().is_signed());
    let tampered = post("/", &[], format!("2 {tag}"));
    assert!(judge(&endpoint, &tampered).is_err());
}

fn key(endpoint: &Endpoint<Made>, id: &str) -> String {
    let outgoing = Outgoing::new("{}", NOW).id(id);
    let request = outgoing.sign(endpoint.provider(), ours()).unwrap();
    read(endpoint, &request).dedup_key().unwrap()
}

#[test]
fn deduplication_keys_are_kept_apart_by_endpoint_and_tenant() {
    let plain = endpoint();
    let keys = [
        key(&plain, "1"),
        key(&plain, "2"),
        key(&plain.clone().with_namespace("a").unwrap(), "1"),
        key(&plain.clone().with_tenant("a"), "1"),
        key(
            &plain.clone().with_namespace("a").unwrap().with_tenant("a"),
            "1",
        ),
        // These names look like pieces of another endpoint's key.
        key(&plain.clone().with_namespace("a/b").unwrap(), "1"),
        key(
            &plain.clone().with_namespace("a").unwrap().with_tenant("b/"),
            "1",
        ),
        key(&plain.clone().with_namespace("a/1:a").unwrap(), "1"),
        key(&plain.clone().with_namespace("a/1:a/id:1").unwrap(), "1"),
        key(&plain.clone().with_tenant("/0:"), "1"),
        key(&plain.clone().with_namespace("/").unwrap(), "1"),
        key(&plain.clone().with_namespace("1:a/").unwrap(), "1"),
        key(&plain.clone().with_tenant("1:a/"), "1"),
        key(&plain.clone().with_tenant("a/id:1"), "1"),
        key(
            &plain,
            "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        ),
        key(&plain, "1/id:1"),
    ];
    for (place, key) in keys.iter().enumerate() {
        assert!(!keys[..place].contains(key), "{place}: {key}");
    }
    assert_eq!(key(&plain, "1"), keys[0]);
}

#[test]
fn an_unsigned_id_does_not_make_a_deduplication_key() {
    let made = under(|made, head| {
        let claim = Claim::under(&made.keys).body().id(head.only("x-id")?);
        Ok(claim.offered(
            Algorithm::HmacSha256,
            Encoding::Hex,
            head.only("x-signature")?,
        ))
    });
    let endpoint = made.endpoint();
    let mut request = signed_request(&endpoint, ours(), "{}", NOW).unwrap();
    let first = read(&endpoint, &request).dedup_key().unwrap();
    assert!(
        first.ends_with("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
    );
    let other = HeaderValue::from_static("another");
    request.headers_mut().insert("x-id", other);
    assert_eq!(read(&endpoint, &request).dedup_key().unwrap(), first);
}

/// Two bodies that verify as the same delivery are one delivery.
#[test]
fn another_spelling_of_a_canonical_body_is_no_second_delivery() {
    let made = under(|made, head| {
        let claim = Claim::under(&made.keys).body_as(|body| {
            let mut letters = body.bytes().to_vec();
            letters.sort_unstable();
            Ok(letters)
        });
        Ok(claim.offered(
            Algorithm::HmacSha256,
            Encoding::Hex,
            head.only("x-signature")?,
        ))
    });
    let endpoint = made.endpoint();
    let mut request = signed_request(&endpoint, ours(), "abc", NOW).unwrap();
    let first = read(&endpoint, &request).dedup_key().unwrap();
    *request.body_mut() = "cab".into();
    assert_eq!(read(&endpoint, &request).dedup_key().unwrap(), first);
    let other = signed_request(&endpoint, ours(), "abd", NOW).unwrap();
    assert_ne!(read(&endpoint, &other).dedup_key().unwrap(), first);
}

#[test]
fn changing_a_clone_leaves_the_endpoint_as_it_was() {
    let first = endpoint().with_namespace("first").unwrap();
    let second = first
        .clone()
        .with_namespace("second")
        .unwrap()
        .with_tenant("tenant")
        .with_tolerance(Duration::from_secs(1))
        .unwrap()
        .with_body_limit(1)
        .unwrap();
    assert_eq!(
        (first.namespace(), second.namespace()),
        (Some("first"), Some("second"))
    );
    assert_eq!(first.settings().tolerance, Duration::from_secs(300));
    assert_eq!(first.settings().body_limit, 1 << 20);
    assert_eq!(second.settings().tolerance, Duration::from_secs(1));
    let request = signed_request(&first, ours(), "{}", NOW).unwrap();
    assert_eq!(read(&first, &request).delivery().tenant(), None);
    assert!(judge(&second, &request).is_err());
}

#[test]
fn an_event_is_read_once_and_only_of_a_proof() {
    let mut made = Made::common(secret("a secret of ours"));
    made.parse = |delivery| {
        let name: String = read_json(delivery.body()).unwrap_or_default();
        Ok(Event {
            name,
            ..Event::default()
        })
    };
    let endpoint = made.endpoint();
    let request = signed_request(&endpoint, ours(), "\"thing\"", NOW).unwrap();
    let received = read(&endpoint, &request);
    assert_eq!(received.event_name(), "thing");
    assert_eq!(received.answer(), None);
    assert_eq!(received.verified().delivery().provider(), "made");
    assert_eq!(received.clone().into_event().name, "thing");
    let (proof, event) = received.clone().into_parts();
    assert_eq!(event.name, "thing");
    assert_eq!(proof.delivery().body(), "\"thing\"");
    assert!(proof.is_of(&endpoint));
    let shown = format!("{received:?}");
    assert!(
        shown.contains("thing") && !shown.contains("\\\"thing"),
        "{shown}"
    );
}

/// If nothing signs the body, a time in it is only what the peer says.
#[test]
fn a_time_in_an_unsigned_body_is_no_signed_time() {
    let keys = Keyring::tokens(secret("a token of ours")).unwrap();
    let mut made = Made::new(keys, |made, head| {
        let token = head.only("authorization")?;
        let claim = Claim::under(&made.keys).leaves_body_unsigned();
        Ok(claim.offered(Algorithm::Credential, Encoding::Plain, token))
    });
    made.parse = |_| {
        Ok(Event {
            at: Some(NOW),
            ..Event::default()
        })
    };
    let request = post("/", &[("authorization", "a token of ours")], "now");
    let received = read(&made.endpoint(), &request);
    let delivery = received.delivery();
    assert_eq!(delivery.signed_at(), None);
    assert_eq!(delivery.coverage().freshness(), Freshness::Unsigned);
}

/// One body for two signed targets makes two deliveries, even if the target is a choice between spellings.
#[test]
fn where_no_time_is_signed_all_that_is_signed_makes_the_key() {
    fn of(claim: ClaimOf) -> Endpoint<Made> {
        let mut made = Made::new(Keyring::hmac(secret("a secret of ours")).unwrap(), claim);
        made.draft = |draft| {
            draft.header("x-unsigned", "one")?;
            draft.header("x-signature", draft.blank())
        };
        made.endpoint()
    }
    let text: ClaimOf = |made, head| {
        let claim = Claim::under(&made.keys).text(head.target().unwrap()).body();
        let tag = head.only("x-signature")?;
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    let choice: ClaimOf = |made, head| {
        let target = head.target().unwrap();
        let spellings = [target.replace('+', "%20"), target.replace("%20", "+")];
        let spellings = spellings.map(|it| it.into_bytes().into());
        let tag = head.only("x-signature")?;
        Ok(Claim::under(&made.keys)
            .one_of(spellings.into())
            .body()
            .bytes(&b"end"[..])
            .offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    for endpoint in [of(text), of(choice)] {
        let signed = |target: &'static str, body: &'static str| {
            let outgoing = Outgoing::new(body, NOW).url(http::Uri::from_static(target));
            outgoing.sign(endpoint.provider(), ours()).unwrap()
        };
        let one = signed("/?step=1+2", "{}");
        let key = read(&endpoint, &one).dedup_key().unwrap();
        assert_eq!(
            read(&endpoint, &signed("/?step=1+2", "{}"))
                .dedup_key()
                .unwrap(),
            key
        );
        for other in [signed("/?step=2", "{}"), signed("/?step=1+2", "[]")] {
            assert_ne!(read(&endpoint, &other).dedup_key().unwrap(), key);
        }
        let mut relabelled = one.clone();
        let value = HeaderValue::from_static("two");
        relabelled.headers_mut().insert("x-unsigned", value);
        assert_eq!(read(&endpoint, &relabelled).dedup_key().unwrap(), key);
    }
    // Whichever of the spellings arrives, one signature makes one delivery.
    let endpoint = of(choice);
    let outgoing = Outgoing::new("{}", NOW).url(http::Uri::from_static("/?step=1+2"));
    let mut request = outgoing.sign(endpoint.provider(), ours()).unwrap();
    let key = read(&endpoint, &request).dedup_key().unwrap();
    *request.uri_mut() = http::Uri::from_static("/?step=1%202");
    assert_eq!(read(&endpoint, &request).dedup_key().unwrap(), key);
}

/// An empty body tells nothing apart, so the other signed parts do, even if a time is signed.
#[test]
fn requests_without_a_body_are_told_apart_by_all_that_is_signed() {
    let timed: ClaimOf = |made, head| {
        let claim = Claim::under(&made.keys).text(head.target().unwrap());
        let claim = claim.timestamp(head.only("x-time")?, Unit::Seconds)?.body();
        let tag = head.only("x-signature")?;
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    let mut made = Made::new(Keyring::hmac(secret("a secret of ours")).unwrap(), timed);
    made.draft = |draft| {
        draft.header("x-time", draft.timestamp(Unit::Seconds))?;
        draft.header("x-signature", draft.blank())
    };
    let endpoint = made.endpoint();
    let key = |target: &'static str, body: &'static str, later: i64| {
        let at = Timestamp::from_unix_seconds(NOW.unix_seconds() + later);
        let outgoing = Outgoing::new(body, at).url(http::Uri::from_static(target));
        let request = outgoing.sign(endpoint.provider(), ours()).unwrap();
        read(&endpoint, &request).dedup_key().unwrap()
    };
    assert_eq!(key("/a", "", 0), key("/a", "", 0), "a replay");
    assert_ne!(key("/a", "", 0), key("/b", "", 0));
    assert_ne!(key("/a", "", 0), key("/a", "", 1));
    // A body identifies the delivery if there is one, since a retry is signed anew.
    assert_eq!(key("/a", "{}", 0), key("/a", "{}", 1));
    assert_eq!(key("/a", "{}", 0), endpoint.dedup_key_of_body(b"{}"));
}

/// A piece of a signed text is signed; nobody can know whether a piece of its canonical form is.
#[test]
fn what_is_signed_in_another_form_is_not_called_signed() {
    let upper: ClaimOf = |made, head| {
        let text = head.only("x-text")?;
        let claim = Claim::under(&made.keys).text_as(text, text.to_uppercase());
        let tag = head.only("x-signature")?;
        let claim = claim.topic(text).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    let mut made = Made::new(Keyring::hmac(secret("a secret of ours")).unwrap(), upper);
    made.draft = |draft| {
        draft.event_header("x-text")?;
        draft.header("x-signature", draft.blank())
    };
    let endpoint = made.endpoint();
    let mut signatures = Vec::new();
    for (text, is_signed) in [("ABC", true), ("abc", false)] {
        let outgoing = Outgoing::new("{}", NOW).event(text);
        let request = outgoing.sign(endpoint.provider(), ours()).unwrap();
        let received = read(&endpoint, &request);
        assert_eq!(received.delivery().topic().unwrap().is_signed(), is_signed);
        signatures.push(request.headers()["x-signature"].clone());
    }
    assert_eq!(signatures[0], signatures[1], "one form, one signature");
}

/// An event that was fetched from the sender's API proves nothing, and has the key of its delivery.
#[test]
fn what_came_another_way_has_the_key_of_its_delivery() {
    let of_body = under(|made, head| {
        let tag = head.only("x-signature")?;
        let claim = Claim::under(&made.keys).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    let of_body = of_body.endpoint();
    for name in ["orders", "orders/eu"] {
        let named = |endpoint: &Endpoint<Made>| {
            endpoint
                .clone()
                .with_namespace(name)
                .unwrap()
                .with_tenant("a:1")
        };
        let of_id = named(&endpoint());
        assert_eq!(of_id.dedup_key_of_id("7"), key(&of_id, "7"));
        let of_body = named(&of_body);
        let expected = of_body.dedup_key_of_body(b"{}");
        assert_eq!(expected, key(&of_body, "7"));
        assert_ne!(expected, of_body.dedup_key_of_body(b"{ }"));
        assert_ne!(expected, of_body.dedup_key_of_id("7"));
    }
}

/// A label is for people and may change with each deployment; the namespace is part of the keys in the store.
#[test]
fn a_label_changes_no_key_and_a_namespace_does() {
    let plain = endpoint();
    let labelled = plain.clone().with_label("blue, 10.0.0.7");
    assert_eq!(key(&plain, "1"), key(&labelled, "1"));
    assert_eq!(labelled.name(), Some("blue, 10.0.0.7"));
    assert_eq!(labelled.namespace(), None);
    let orders = plain.clone().with_namespace("orders").unwrap();
    assert_eq!(
        (orders.name(), orders.namespace()),
        (Some("orders"), Some("orders"))
    );
    let both = orders.clone().with_label("blue");
    assert_eq!(
        (both.name(), both.namespace()),
        (Some("blue"), Some("orders"))
    );
    assert_eq!(key(&orders, "1"), key(&both, "1"));
    assert_ne!(key(&orders, "1"), key(&plain, "1"));
    // The endpoint is made anew, as after a restart, on another machine, or with a new secret beside the old one.
    let secrets = [secret("a newer secret of ours"), secret("a secret of ours")];
    let anew = Made::common(secrets).endpoint().with_namespace("orders");
    assert_eq!(key(&orders, "1"), key(&anew.unwrap(), "1"));
    for namespace in ["", "a\nb", &"x".repeat(129)] {
        let error = plain.clone().with_namespace(namespace).unwrap_err();
        assert_eq!(error, ConfigError::Namespace);
    }
}

#[test]
fn a_second_endpoint_of_one_sender_needs_a_namespace() {
    let mut endpoints = Namespaces::new();
    let first = endpoints.add(endpoint()).unwrap();
    let error = endpoints.add(endpoint()).unwrap_err();
    let sentence = error.to_string();
    assert!(sentence.contains("have no namespace"), "{sentence}");
    assert!(sentence.contains("with_namespace"), "{sentence}");
    // Neither a label nor other limits nor another secret makes it another endpoint.
    assert!(endpoints.add(endpoint().with_label("second")).is_err());
    let other = Made::common(secret("another secret of ours")).endpoint();
    assert!(endpoints.add(other).is_err());
    let second = endpoints.add(endpoint().with_namespace("second").unwrap());
    let second = second.unwrap();
    assert!(endpoints.add(second.clone()).is_err());
    let tenant = endpoints.add(endpoint().with_tenant("second")).unwrap();
    let keys = [&first, &second, &tenant].map(|endpoint| key(endpoint, "1"));
    assert!(keys[0] != keys[1] && keys[1] != keys[2] && keys[0] != keys[2]);
}

/// The proof is of some endpoint for this sender, and tells which one.
#[test]
fn a_proof_tells_which_endpoint_it_is_of() {
    let orders = endpoint().with_namespace("orders").unwrap();
    let payouts = endpoint().with_namespace("payouts").unwrap();
    let request = signed_request(&orders, ours(), "{}", NOW).unwrap();
    let verified = judge(&orders, &request).unwrap();
    assert_eq!(verified.delivery().namespace(), Some("orders"));
    assert!(verified.is_of(&orders) && verified.is_of(&orders.clone().with_label("blue")));
    for other in [
        payouts,
        endpoint(),
        endpoint().with_namespace("orders").unwrap(),
        orders.clone().with_namespace("payouts").unwrap(),
        orders.clone().with_tenant("orders"),
    ] {
        assert!(!verified.is_of(&other), "{other:?}");
    }
}

/// Equal bytes under two topics of the program's list are two deliveries; under any other topic they are not.
#[test]
fn a_declared_topic_is_in_the_key_and_no_other_is() {
    let mut made = under(|made, head| {
        let claim = Claim::under(&made.keys).body().topic(head.only("x-id")?);
        let tag = head.only("x-signature")?;
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    made.topics = &["orders/create", "orders/paid"];
    let endpoint = made.endpoint();
    let mut request = signed_request(&endpoint, ours(), "{}", NOW).unwrap();
    let mut under = |topic: &'static str| {
        let topic = HeaderValue::from_static(topic);
        request.headers_mut().insert("x-id", topic);
        read(&endpoint, &request).dedup_key().unwrap()
    };
    let [create, paid] = ["orders/create", "orders/paid"].map(&mut under);
    assert_ne!(create, paid);
    assert_eq!(create, endpoint.dedup_key_of_topic("orders/create", b"{}"));
    let others = ["orders/created", "orders/creat", "", "x"].map(&mut under);
    assert!(
        others
            .iter()
            .all(|key| *key == endpoint.dedup_key_of_body(b"{}"))
    );
}
