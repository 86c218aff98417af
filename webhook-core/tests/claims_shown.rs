//! Tests what tools see of a claim, and what is printed of claims, bodies and answers: places, and no contents.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use http::{HeaderName, Request, StatusCode, Uri};
use schemes::{ClaimOf, Made, NOW, ours, post};
use webhook_core::claim::{Algorithm, Claim, Encoding, ProofPlace, SignedPart, TextOrigin, Unit};
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::keys::Keyring;
use webhook_core::reply::Reply;
use webhook_core::sign::SigningKey;
use webhook_core::testing::{Edit, deliver, public_keys, secret, signed_request, unverified};
use webhook_core::{Finished, Head, Opening, PublicKey, Scheme};

fn made(claim: ClaimOf) -> Made {
    Made::body_only(Keyring::hmac(secret("a secret of ours")).unwrap(), claim)
}

/// Names under which handlers see headers, with the headers.
static NAMED: [(&str, HeaderName); 2] = [
    ("shop", HeaderName::from_static("x-shop")),
    ("none", HeaderName::from_static("x-none")),
];

const CLAIM: ClaimOf = |made, head| {
    let (tag, shop) = (head.only("x-signature")?, head.only("x-shop")?);
    let claim = Claim::under(&made.keys).text(shop);
    let claim = claim.text(head.signed_target()?);
    let claim = claim.body_as(|body| Ok(body.bytes().to_ascii_lowercase()));
    let claim = claim.informative(head, ["x-region", "x-none"]);
    let claim = claim.informative_as(head, &NAMED);
    let claim = claim.field("piece", shop.split_once("/").map(|(_, piece)| piece));
    Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
};

fn request() -> Request<Bytes> {
    let headers = [
        ("x-signature", "confidential-tag"),
        ("x-shop", "confidential-shop/7"),
        ("x-region", "confidential-shop/7"),
    ];
    post("/confidential-target", &headers, "confidential")
}

#[test]
fn a_tool_sees_the_places_of_what_is_signed() {
    let (made, request) = (made(CLAIM), request());
    let head = Head::new(request.method(), request.uri(), request.headers());
    let claim = made.claim(&head).unwrap();
    let view = claim.view();
    assert_eq!(view.place(), ProofPlace::Head);
    let parts: Vec<_> = view.signed().collect();
    let [
        SignedPart::Text(shop),
        SignedPart::Text(target),
        SignedPart::BodyAs(canonical),
    ] = parts[..]
    else {
        panic!("{parts:?}");
    };
    let name = shop.header_name(request.headers());
    assert_eq!(name.map(HeaderName::as_str), Some("x-shop"));
    assert_eq!(
        (target.origin(), target.range()),
        (TextOrigin::Target, 0..20)
    );
    assert_eq!(target.header_name(request.headers()), None);
    // The same text in another header is not signed, and a piece of what is signed is.
    let fields: Vec<_> = view.fields().collect();
    let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["x-region", "piece", "shop"]);
    let signed = fields.iter().map(|(_, text)| view.signs(text));
    assert_eq!(signed.collect::<Vec<_>>(), [false, true, true]);
    // A router that has shortened the URI does not change what is signed, once it is put back.
    let uri = Uri::from_static("/hooks/confidential-target");
    let whole = head.with_uri(&uri);
    let lengthened = whole.target().map(|target| target.as_str());
    assert_eq!(lengthened, Some("/hooks/confidential-target"));
    assert_eq!(whole.only("x-shop").unwrap().as_str(), shop.as_str());

    for shown in [format!("{view:?}"), format!("{parts:?}")] {
        assert!(!shown.contains("confidential"), "{shown}");
    }
    assert_eq!(format!("{target:?}"), "Text(target, 0..20)");
    assert_eq!(format!("{canonical:?}"), "CanonicalBody");
    assert_eq!(format!("{view:?}"), format!("{claim:?}"));

    let probing = self::made(|made, _| Ok(Claim::probe(&made.keys, 8, |_| true, StatusCode::OK)));
    let probe = probing.claim(&head).unwrap();
    assert_eq!(probe.view().place(), ProofPlace::Probe);
}

/// Makes a sender with one proof in the head and another in the body, which has an id, a time and the body's signature.
fn twofold(claim: ClaimOf) -> Made {
    let mut made = made(claim);
    made.more_keys = Some(Keyring::tokens(secret("in the body")).unwrap());
    made.in_body = Some(|made, body| {
        assert_eq!(
            format!("{body:?}"),
            format!("Unverified({} bytes)", body.bytes().len())
        );
        let text = std::str::from_utf8(body.bytes()).unwrap();
        let whole = body.text(text).unwrap();
        assert_eq!(
            format!("{whole:?}"),
            format!("Text(body, 0..{})", text.len())
        );
        let mut pieces = whole.split('\u{e9}');
        let (id, token) = (pieces.next().unwrap(), pieces.next().unwrap());
        let claim = Claim::under(made.more_keys.as_ref().unwrap()).leaves_body_unsigned();
        let claim = claim.id(id);
        Ok(claim.offered(Algorithm::Credential, Encoding::Plain, token))
    });
    made
}

/// What either of the two proofs covers is covered.
#[test]
fn what_the_proof_in_the_head_says_stays_beside_that_in_the_body() {
    let claims: [(ClaimOf, BodyCoverage, Freshness, bool); 2] = [
        (
            |made, head| {
                let claim = Claim::under(&made.keys).body().and_in_body();
                let tag = head.only("x-signature")?;
                Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
            },
            BodyCoverage::Bytes,
            Freshness::Unsigned,
            false,
        ),
        (
            |made, head| {
                let id = head.only("x-id")?;
                let time = head.only("x-time")?;
                let claim = Claim::under(&made.keys).id(id).text(id);
                let claim = claim.timestamp(time, webhook_core::claim::Unit::Seconds)?;
                let claim = claim.leaves_body_unsigned().and_in_body();
                let tag = head.only("x-signature")?;
                Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
            },
            BodyCoverage::Nothing,
            Freshness::Signed,
            true,
        ),
    ];
    for (claim, body, freshness, of_head) in claims {
        let mut made = twofold(claim);
        made.draft = |draft| {
            draft.header("x-id", "id of the head")?;
            draft.header(
                "x-time",
                draft.timestamp(webhook_core::claim::Unit::Seconds),
            )?;
            draft.header("x-signature", draft.blank())
        };
        let endpoint = made.endpoint();
        let text = "id of the body\u{e9}in the body";
        let request = signed_request(&endpoint, ours(), text, NOW).unwrap();
        let Ok(Finished::Verified(verified)) = deliver(&endpoint, &request, NOW) else {
            panic!("not verified");
        };
        let delivery = verified.delivery();
        assert_eq!(delivery.coverage().body(), body);
        assert_eq!(delivery.coverage().freshness(), freshness);
        let id = delivery.id().unwrap();
        let expected = match of_head {
            true => ("id of the head", true),
            false => ("id of the body", false),
        };
        assert_eq!((id.as_str(), id.is_signed()), expected);
    }
}

/// Of two ids, the handler sees the one that is signed.
#[test]
fn an_id_that_is_signed_stands_before_one_that_is_not() {
    let claim: ClaimOf = |made, head| {
        let (id, tag) = (head.at_most_one("x-id")?, head.only("x-signature")?);
        let claim = Claim::under(&made.keys).body().id(id).and_in_body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    let mut both = made(claim);
    both.in_body = Some(|made, body| {
        let text = std::str::from_utf8(body.bytes()).unwrap();
        let (id, tag) = body.text(text).unwrap().split_once(" ").unwrap();
        let claim = Claim::under(&made.keys)
            .id(id)
            .text(id)
            .leaves_body_unsigned();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    // What signs the id in the body is the signature of a body that is the id.
    let alone = Made::body_only(both.keys.clone(), |made, head| {
        let tag = head.only("x-signature")?;
        let claim = Claim::under(&made.keys).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    let (alone, endpoint) = (alone.endpoint(), both.endpoint());
    let of_id = signed_request(&alone, ours(), "signed-id", NOW).unwrap();
    let body = format!("signed-id {}", of_id.text("x-signature"));
    let request = signed_request(&alone, ours(), body, NOW).unwrap();
    for request in [request.clone(), request.with_header("x-id", "unsigned-id")] {
        let Ok(Finished::Verified(verified)) = deliver(&endpoint, &request, NOW) else {
            panic!("not verified");
        };
        let id = verified.delivery().id().unwrap();
        assert_eq!((id.as_str(), id.is_signed()), ("signed-id", true));
    }
}

#[test]
fn what_is_answered_is_shown_without_the_body_of_the_answer() {
    let mut made = made(|made, _| Ok(Claim::probe(&made.keys, 8, |_| true, StatusCode::ACCEPTED)));
    made.challenge = Some(|_, head| {
        let asked = head.has("x-challenge");
        asked.then(|| Reply::new(StatusCode::OK).literal("confidential"))
    });
    let endpoint = made.endpoint();
    let (parts, _) = post("/", &[("x-challenge", "1")], "").into_parts();
    let opened = endpoint.begin(&Head::from(&parts), NOW);
    assert!(matches!(opened, Ok(Opening::Answer(_))), "{opened:?}");
    let opened = format!("{:?}", opened.unwrap());
    assert!(
        opened.starts_with("Answer(Answer") && opened.contains("200"),
        "{opened}"
    );
    let finished = deliver(&endpoint, &post("/", &[], "ping"), NOW).unwrap();
    let finished = format!("{finished:?}");
    assert!(
        finished.starts_with("Answer(Answer") && finished.contains("202"),
        "{finished}"
    );
    assert!(!opened.contains("confidential"), "{opened}");
}

/// What a claim demands besides a signature is shown, so that a tool can say what was not met.
#[test]
fn a_tool_sees_what_a_claim_demands() {
    const DIGEST: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let demanding: ClaimOf = |made, head| {
        let (seconds, millis) = (head.only("x-time")?, head.at_most_one("x-millis")?);
        let claim = Claim::under(&made.keys).text(head.only("x-signature")?);
        let claim = match millis {
            Some(millis) => claim.text(seconds).timestamp(millis, Unit::Milliseconds)?,
            None => claim.timestamp(seconds, Unit::Seconds)?,
        };
        let claim = claim.body_as(|body| Ok(body.bytes().to_ascii_lowercase()));
        let tag = head.only("x-signature")?;
        let claim = claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag);
        let claim = claim.offered(Algorithm::HmacSha1, Encoding::Base64, tag);
        Ok(match head.at_most_one("x-digest")? {
            Some(digest) => claim.body_sha256(digest).body_starts_with(b'{'),
            None => claim.leaves_body_unsigned(),
        })
    };
    let made = made(demanding);
    let headers = [
        ("x-signature", "zz"),
        ("x-time", "1700000000"),
        ("x-digest", DIGEST),
        ("x-millis", "1700000000123"),
    ];
    for count in [2, 3, 4] {
        let request = post("/", &headers[..count], "{\"A\":1}");
        let head = Head::new(request.method(), request.uri(), request.headers());
        let claim = made.claim(&head).unwrap();
        let view = claim.view();
        let time = view.time().map(|(text, unit)| (text.as_str(), unit));
        let expected = match count {
            4 => ("1700000000123", Unit::Milliseconds),
            _ => ("1700000000", Unit::Seconds),
        };
        assert_eq!(time, Some(expected));
        let demands = count > 2;
        assert_eq!(view.first_byte(), demands.then_some(b'{'));
        let digest = view.body_sha256().map(|it| it.as_str());
        assert_eq!(digest, demands.then_some(DIGEST));
        assert_eq!(view.leaves_body_unsigned(), !demands);
        assert_eq!(view.labels().collect::<Vec<_>>(), ["1"]);
        let offered = view.offered().map(|it| (it.algorithm, it.encoding));
        let expected = [
            (Algorithm::HmacSha256, Encoding::Hex),
            (Algorithm::HmacSha1, Encoding::Base64),
        ];
        assert_eq!(offered.collect::<Vec<_>>(), expected);
        let canonical = view.signed().find_map(|part| match part {
            SignedPart::BodyAs(canonical) => Some(canonical),
            _ => None,
        });
        let body = unverified(request.body());
        let signed = canonical.unwrap().of(body).unwrap();
        assert_eq!(signed, b"{\"a\":1}");
    }
}

/// An attack on a scheme tries the public keys as secrets, and so has to find them.
#[test]
fn an_attack_sees_the_public_keys() {
    let own = PublicKey::from_bytes(SigningKey::ed25519(&[7; 32]).public().unwrap()).unwrap();
    let own = own.labelled("public");
    let keys = Keyring::mixed(secret("a secret of ours"), [own]).unwrap();
    let claim = Claim::under(&keys);
    assert_eq!(claim.view().labels().last(), Some("public"));
    let expected = SigningKey::ed25519(&[7; 32]).public().unwrap();
    assert_eq!(public_keys(claim.view()), [expected]);
}
