//! Tests that what a delivery holds until it is proven is counted and not printed, and what is signed after the body is held.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use allocation_counter::measure;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, StatusCode};
use schemes::{ClaimOf, Made, NOW, kind, ours, post};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{ed25519_key, ed25519_public_key, hash_states, secret, signed_request};
use webhook_core::{Endpoint, Head, InFlight, Opening, RejectionKind};

fn made(claim: ClaimOf) -> Made {
    Made::body_only(Keyring::hmac(secret("a secret of ours")).unwrap(), claim)
}

/// Signs the body and then one of two texts, each as long as the header says.
const CHOICE_AFTER: ClaimOf = |made, head| {
    let length = head.at_most_one("x-length")?;
    let length = length.and_then(|it| it.parse().ok()).unwrap_or(1);
    let texts = ["a", "b"].map(|text| text.repeat(length).into_bytes().into());
    let claim = Claim::under(&made.keys).body().one_of(texts.into());
    let tag = head.only("x-signature")?;
    Ok(claim
        .bytes(&b"!"[..])
        .offered(Algorithm::HmacSha256, Encoding::Hex, tag))
};

fn begun(endpoint: &Endpoint<Made>, request: &Request<Bytes>) -> InFlight<Made> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    match endpoint.begin(&head, NOW) {
        Ok(Opening::Read(in_flight)) => in_flight,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_choice_after_the_body_verifies_and_no_other_text_does() {
    // The sender signs one text that is none of a choice; the receiver does not know which.
    let plain: [(ClaimOf, bool); 3] = [
        (
            |made, head| {
                let claim = Claim::under(&made.keys).body().bytes(&b"a!"[..]);
                let tag = head.only("x-signature")?;
                Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
            },
            true,
        ),
        (
            |made, head| {
                let claim = Claim::under(&made.keys).body().bytes(&b"b!"[..]);
                let tag = head.only("x-signature")?;
                Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
            },
            true,
        ),
        (
            |made, head| {
                let claim = Claim::under(&made.keys).body().bytes(&b"c!"[..]);
                let tag = head.only("x-signature")?;
                Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
            },
            false,
        ),
    ];
    let endpoint = made(CHOICE_AFTER).endpoint();
    for (place, (claim, verifies)) in plain.into_iter().enumerate() {
        let request = Outgoing::new("the body", NOW)
            .sign(&made(claim), ours())
            .unwrap();
        let expected = (!verifies).then_some(RejectionKind::SignatureMismatch);
        assert_eq!(kind(&endpoint, &request), expected, "{place}");
    }
}

#[test]
fn texts_that_wait_for_the_end_of_the_body_are_counted() {
    let endpoint = made(CHOICE_AFTER).endpoint();
    let zeros = "0".repeat(64);
    for length in [1, 100, 10_000] {
        let length = length.to_string();
        let headers = [("x-signature", &*zeros), ("x-length", &length)];
        let request = post("/", &headers, "");
        let mut in_flight = None;
        let held = measure(|| in_flight = Some(begun(&endpoint, &request)));
        let in_flight = in_flight.unwrap();
        let counted = in_flight.retained() - size_of_val(&in_flight);
        let held = usize::try_from(held.bytes_current).unwrap();
        assert!(
            held >= 2 * length.parse::<usize>().unwrap(),
            "{length}: {held}"
        );
        assert!(counted >= held, "{length}: {counted} counted, {held} held");
        assert!(
            counted <= 2 * held + 1024,
            "{length}: {counted} counted, {held} held"
        );
    }
}

/// A layer makes room for this much before it lets a delivery finish.
#[test]
fn what_finishing_takes_for_a_moment_is_counted() {
    const BODY: &[u8] = &[b' '; 20_000];
    let token = || Some(Keyring::tokens(secret("a token of ours")).unwrap());
    let in_body: schemes::ClaimInBody = |made, body| {
        let bytes = body.bytes().trim_ascii();
        let text = std::str::from_utf8(bytes)
            .ok()
            .and_then(|text| body.text(text));
        let claim = Claim::under(made.more_keys.as_ref().unwrap()).leaves_body_unsigned();
        Ok(claim.offered(Algorithm::Credential, Encoding::Plain, text.unwrap()))
    };
    let claims: [(&str, ClaimOf); 5] = [
        ("the body", |made, head| {
            let claim = Claim::under(&made.keys).body();
            let tag = head.only("x-signature")?;
            Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
        }),
        ("another form of it", |made, head| {
            let claim = Claim::under(&made.keys);
            let claim = claim.body_as(|body| Ok(body.bytes().to_vec()));
            let tag = head.only("x-signature")?;
            Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
        }),
        ("a proof in it", |made, _| {
            Ok(Claim::found_in_body(&made.keys))
        }),
        ("a proof in both", |made, head| {
            let claim = Claim::under(&made.keys).body().and_in_body();
            let tag = head.only("x-signature")?;
            Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
        }),
        ("a probe", |made, _| {
            Ok(Claim::probe(&made.keys, 1 << 20, |_| true, StatusCode::OK))
        }),
    ];
    let mut found = Vec::new();
    for (what, claim) in claims {
        let mut made = made(claim);
        (made.more_keys, made.in_body) = (token(), Some(in_body));
        let endpoint = made.endpoint();
        let body = [BODY, b"a token of ours"].concat();
        let request = match what {
            "a probe" | "a proof in it" => post("/", &[], body.clone()),
            _ => signed_request(&endpoint, ours(), body.clone(), NOW).unwrap(),
        };
        let mut in_flight = begun(&endpoint, &request);
        let whole = Bytes::from(body);
        let (one, other) = (whole.slice(..7), whole.slice(7..));
        in_flight.update(one).unwrap();
        in_flight.update(other).unwrap();
        let counted = in_flight.finishing();
        let mut finished = None;
        let held = measure(|| finished = Some(in_flight.finish()));
        let taken = usize::try_from(held.bytes_max).unwrap();
        assert!(taken <= counted, "{what}: {taken} taken, {counted} counted");
        assert!(finished.unwrap().is_ok(), "{what}");
        found.push(counted);
    }
    let [plain, canonical, in_it, in_both, probe] = found[..] else {
        panic!("{found:?}");
    };
    // Two chunks are joined in each case, and nothing else is done in the first and the last.
    assert_eq!((plain, probe), (BODY.len() + 15, BODY.len() + 15));
    // What `Claim::body_as` allows a scheme to hold.
    assert_eq!(canonical, 3 * plain + (64 << 10), "{found:?}");
    assert!(in_it > plain && in_both > plain, "{found:?}");
}

/// A layer makes room for this much before it hands over a chunk.
#[test]
fn what_joining_an_announced_body_takes_is_counted() {
    static BODY: [u8; 100_000] = [b' '; 100_000];
    let endpoint = made(|made, head| {
        let claim = Claim::under(&made.keys).body();
        let tag = head.only("x-signature")?;
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    })
    .endpoint();
    let mut request = signed_request(&endpoint, ours(), BODY.to_vec(), NOW).unwrap();
    let length = HeaderValue::from(BODY.len());
    request.headers_mut().insert("content-length", length);
    for size in [1_000, 9_000, 50_000, 99_999] {
        let mut in_flight = begun(&endpoint, &request);
        let mut joined = Vec::new();
        for chunk in BODY.chunks(size) {
            let chunk = Bytes::copy_from_slice(chunk);
            let joining = in_flight.updating(chunk.len());
            let before = in_flight.retained();
            let held = measure(|| in_flight.update(chunk).unwrap());
            let taken = usize::try_from(held.bytes_max).unwrap();
            let kept = in_flight.retained().saturating_sub(before);
            // A list of segments that grows is there twice for a moment.
            let counted = joining.max(kept) + (2 << 10);
            assert!(taken <= counted, "{size}: {taken} taken, {counted} counted");
            joined.extend((joining > 0).then_some(joining));
        }
        let list = 4 * size_of::<Vec<u8>>();
        assert_eq!(joined, [BODY.len() + list], "chunks of {size}");
        assert_eq!(in_flight.finishing(), 0, "the body is one piece");
        let finished = measure(|| drop(in_flight.finish().unwrap()));
        assert_eq!(finished.count_total, 0, "nothing is copied");
    }
}

/// An Ed25519 signature is verified while the body arrives, with a state of its own on the heap.
#[test]
fn the_states_of_public_keys_are_counted() {
    let keys = Keyring::ed25519([ed25519_public_key().unwrap()]).unwrap();
    let endpoint = Made::body_only(keys, |made, head| {
        let claim = Claim::under(&made.keys).body();
        Ok(head
            .only("x-signature")?
            .split(',')
            .fold(claim, |claim, tag| {
                claim.offered(Algorithm::Ed25519, Encoding::Hex, tag)
            }))
    })
    .endpoint();
    let genuine = signed_request(&endpoint, ed25519_key(), "the body", NOW).unwrap();
    let signature = genuine.headers()["x-signature"].to_str().unwrap();
    for count in 1..=4 {
        let offers = vec![signature; count].join(",");
        let request = post("/", &[("x-signature", &offers)], "");
        let mut in_flight = None;
        let held = measure(|| in_flight = Some(begun(&endpoint, &request)));
        let in_flight = in_flight.unwrap();
        assert_eq!(hash_states(&in_flight), count);
        let counted = in_flight.retained() - size_of_val(&in_flight);
        let held = usize::try_from(held.bytes_current).unwrap();
        assert!(
            held > 0 && counted >= held,
            "{counted} counted, {held} held"
        );
        assert!(counted <= 2 * held, "{counted} counted, {held} held");
    }
}

/// A log that prints a delivery which has not proven itself yet, or what became of one, shows no content of it.
#[test]
fn a_delivery_is_printed_as_its_length() {
    let endpoint = Made::common(secret("a secret of ours")).endpoint();
    let request = signed_request(&endpoint, ours(), "confidential", NOW).unwrap();
    let mut in_flight = begun(&endpoint, &request);
    in_flight.update(request.body().clone()).unwrap();
    let shown = format!("{in_flight:?}");
    assert!(shown.starts_with("InFlight { endpoint: "), "{shown}");
    assert!(shown.ends_with(", bytes: 12, .. }"), "{shown}");
    let finished = format!("{:?}", in_flight.finish().unwrap());
    assert!(finished.starts_with("Verified("), "{finished}");
    let opening = Opening::Read(begun(&endpoint, &request));
    let opening = format!("{opening:?}");
    assert!(opening.starts_with("Read(InFlight { "), "{opening}");
    assert!(![shown, finished, opening].concat().contains("confidential"));
}

/// The head is in memory while the body arrives, and a stranger chooses how many headers it has.
#[test]
fn what_a_head_takes_is_counted_within_four_times() {
    for count in [1, 2, 3, 4, 7, 13, 100, 1000] {
        for length in [0, 10, 1000] {
            let mut request = post("/hook?a=b", &[], "");
            let held = measure(|| {
                let headers = request.headers_mut();
                for number in 0..count {
                    let name = HeaderName::from_bytes(format!("x-{number:08}").as_bytes());
                    let value = HeaderValue::from_bytes("v".repeat(length).as_bytes());
                    headers.append(name.unwrap(), value.unwrap());
                }
            });
            let held = usize::try_from(held.bytes_current).unwrap();
            let head = Head::new(request.method(), request.uri(), request.headers());
            let counted = head.retained() - "/hook?a=b".len();
            let what = format!("{count} of {length}: {counted} counted, {held} held");
            assert!(counted >= held && counted <= 4 * held, "{what}");
        }
    }
}

/// A text that handlers will see keeps the whole value of its header in memory, and the count of its references.
#[test]
fn texts_that_handlers_will_see_are_counted() {
    let endpoint = Made::common(secret("a secret of ours")).endpoint();
    let zeros = format!("v1={}", "0".repeat(64));
    for length in [1, 1000] {
        let text = "a".repeat(length);
        let headers = [
            ("x-id", &*text),
            ("x-event", &text),
            ("x-time", "1700000000"),
            ("x-signature", &zeros),
        ];
        let request = post("/", &headers, "");
        let mut in_flight = None;
        let held = measure(|| in_flight = Some(begun(&endpoint, &request)));
        let in_flight = in_flight.unwrap();
        let counted = in_flight.retained() - size_of_val(&in_flight);
        let held = usize::try_from(held.bytes_current).unwrap() + 2 * length;
        assert!(counted >= held, "{length}: {counted} counted, {held} held");
        assert!(
            counted <= 2 * held,
            "{length}: {counted} counted, {held} held"
        );
    }
}
