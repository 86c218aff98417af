//! Tests which pairs of keys and offered signatures are tried, how many, and what is told of them.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use http::{HeaderValue, Request};
use schemes::{ClaimOf, Made, NOW, judge, kind, post};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::reply::{Reply, Token};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{ed25519_public_key, hash_states, hmac_key, secret};
use webhook_core::{ConfigError, Endpoint, Head, InFlight, Opening, PublicKey, RejectionKind};

const BODY: &str = "the body";

fn endpoint(secrets: usize) -> Endpoint<Made> {
    let secrets: Vec<_> = (0..secrets)
        .map(|n| secret(format!("secret {n}")))
        .collect();
    Made::common(secrets).endpoint()
}

/// Makes a delivery that is signed with one of the endpoint's keys, among this many signatures of strangers.
fn signed(endpoint: &Endpoint<Made>, key: &str, strangers: usize) -> Request<Bytes> {
    let strangers = (0..strangers).map(|n| format!("stranger {n}"));
    let keys = [key.to_owned()].into_iter().chain(strangers);
    let keys: Vec<_> = keys.map(|text| hmac_key(text).unwrap()).collect();
    let outgoing = Outgoing::new(BODY, NOW).id("1");
    outgoing.sign(endpoint.provider(), keys).unwrap()
}

fn begun(endpoint: &Endpoint<Made>, request: &Request<Bytes>) -> InFlight<Made> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    match endpoint.begin(&head, NOW) {
        Ok(Opening::Read(in_flight)) => in_flight,
        other => panic!("{other:?}"),
    }
}

fn offering(mut request: Request<Bytes>, signatures: &str) -> Request<Bytes> {
    let value = HeaderValue::from_str(signatures).unwrap();
    request.headers_mut().insert("x-signature", value);
    request
}

fn offered(request: &Request<Bytes>) -> String {
    request.headers()["x-signature"]
        .to_str()
        .unwrap()
        .to_owned()
}

#[test]
fn the_label_tells_which_key_verified() {
    let keys = [
        secret("secret 0"),
        secret("secret 1").labelled("new"),
        secret("secret 2"),
    ];
    let endpoint = Made::common(keys).endpoint();
    for (key, label) in [("secret 0", "1"), ("secret 1", "new"), ("secret 2", "3")] {
        let verified = judge(&endpoint, &signed(&endpoint, key, 0)).unwrap();
        assert_eq!(verified.delivery().key_label(), label);
    }
    let refused = kind(&endpoint, &signed(&endpoint, "secret 3", 0));
    assert_eq!(refused, Some(RejectionKind::SignatureMismatch));
}

#[test]
fn a_ring_is_neither_empty_nor_large_nor_ambiguous() {
    let ring = |count: usize| {
        let secrets: Vec<_> = (0..count).map(|n| secret(format!("secret {n}"))).collect();
        Keyring::hmac(secrets)
    };
    assert_eq!(ring(0).unwrap_err(), ConfigError::NoKeys);
    assert_eq!(ring(16).unwrap().labels().count(), 16);
    let error = ring(17).unwrap_err();
    assert_eq!(error, ConfigError::TooManyKeys { found: 17 });
    let same = [secret("a").labelled("2"), secret("b")];
    let error = Keyring::hmac(same).unwrap_err();
    let label = "2".to_owned();
    assert_eq!(error, ConfigError::RepeatedLabel { label });
}

/// The moment and the kind of a refusal depend on the head alone, whatever keys there are, even if there is none.
#[test]
fn the_head_alone_says_how_many_signatures_are_too_many() {
    let public = |n: u8| {
        let key = SigningKey::ed25519(&[n; 32]).public().unwrap();
        PublicKey::from_bytes(key).unwrap()
    };
    let secrets = |count: usize| {
        let secrets = (0..count).map(|n| secret(format!("secret {n}")));
        secrets.collect::<Vec<_>>()
    };
    let mixed = Keyring::mixed(secrets(2), [public(1), public(2)]).unwrap();
    let rings = [
        Keyring::hmac(secrets(1)).unwrap(),
        Keyring::hmac(secrets(16)).unwrap(),
        Keyring::ed25519([public(1)]).unwrap(),
        Keyring::ed25519([1, 2, 3, 4].map(public)).unwrap(),
        mixed.decoy(),
        mixed,
        Keyring::nobody(),
        Keyring::nobody().narrowed(Algorithm::HmacSha256),
    ];
    let shared = format!("v1={}", "0".repeat(64));
    let public = format!("v1a={}", Base64(&[1; 64]));
    let request = signed(&endpoint(1), "secret 0", 0);
    for (one, many, refused) in [
        (&shared, 16, None),
        (&shared, 17, Some(RejectionKind::TooManySignatures)),
        (&public, 4, None),
        (&public, 5, Some(RejectionKind::TooManySignatures)),
        (&public, 17, Some(RejectionKind::TooManySignatures)),
    ] {
        let request = offering(request.clone(), &vec![one.as_str(); many].join(","));
        for ring in &rings {
            let endpoint = Made::common_under(ring.clone()).endpoint();
            let head = Head::new(request.method(), request.uri(), request.headers());
            let begun = endpoint.begin(&head, NOW);
            let from_head = begun.err().map(|refused| refused.kind());
            assert_eq!(from_head, refused, "{many} of {one} under {ring:?}");
            let refused = refused.unwrap_or(RejectionKind::SignatureMismatch);
            assert_eq!(kind(&endpoint, &request), Some(refused), "{ring:?}");
        }
    }
}

#[test]
fn sixteen_signatures_are_tried_with_sixteen_keys() {
    for (keys, signatures) in [(1, 16), (2, 16), (16, 1), (16, 16)] {
        let endpoint = endpoint(keys);
        let request = signed(&endpoint, "secret 0", signatures - 1);
        assert_eq!(
            kind(&endpoint, &request),
            None,
            "{keys} keys, {signatures} signatures"
        );
    }
}

#[test]
fn a_ring_has_four_public_keys_at_most() {
    let ring = |count: u8| {
        let keys = (1..=count).map(|n| SigningKey::ed25519(&[n; 32]).public().unwrap());
        let keys: Result<Vec<_>, _> = keys.map(PublicKey::from_bytes).collect();
        Keyring::ed25519(keys.unwrap())
    };
    assert_eq!(ring(4).unwrap().labels().count(), 4);
    let error = ring(5).unwrap_err();
    assert_eq!(error, ConfigError::TooManyPublicKeys { found: 5 });
    assert!(error.to_string().contains("at most 4"));
}

/// A key that nobody has signs nothing and verifies nothing, not even what a decoy would have made.
#[test]
fn a_decoy_neither_signs_nor_verifies() {
    let secrets = [secret("secret 0"), secret("secret 1")];
    let real = Keyring::mixed(secrets, [ed25519_public_key().unwrap()]).unwrap();
    for ring in [Keyring::nobody(), real.decoy(), real.decoy().decoy()] {
        let endpoint = Made::common_under(ring).endpoint();
        let outgoing = Outgoing::new(BODY, NOW).id("1");
        assert!(outgoing.sign(endpoint.provider(), []).is_err());
        let genuine = signed(&self::endpoint(2), "secret 1", 0);
        let refused = kind(&endpoint, &genuine);
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch));
    }
    assert_eq!(real.decoy().labels().count(), 3);
    // A decoy computes as much as the ring that it stands for, whatever a stranger offers.
    let shared = format!("v1={}", "0".repeat(64));
    let public = format!("v1a={}", Base64(&[1; 64]));
    for offers in [shared.clone(), public.clone(), format!("{shared},{public}")] {
        let request = offering(signed(&self::endpoint(1), "secret 0", 0), &offers);
        let states = [real.clone(), real.decoy()].map(|ring| {
            let endpoint = Made::common_under(ring).endpoint();
            hash_states(&begun(&endpoint, &request))
        });
        assert_eq!(states[0], states[1], "{offers}");
        assert_eq!(states[0] >= 2, offers.contains("v1="), "{offers}");
    }
    let narrow = Keyring::nobody().narrowed(Algorithm::Ed25519);
    assert_eq!(narrow.labels().count(), 1);
    assert_eq!(real.narrowed(Algorithm::HmacSha256).labels().count(), 3);
}

#[test]
fn more_signatures_than_are_kept_are_refused_from_the_head() {
    let endpoint = endpoint(1);
    let request = signed(&endpoint, "secret 0", 0);
    for count in [17, 1000] {
        let many = vec![offered(&request); count].join(",");
        let request = offering(request.clone(), &many);
        let head = Head::new(request.method(), request.uri(), request.headers());
        let refused = endpoint.begin(&head, NOW).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::TooManySignatures);
    }
}

#[test]
fn a_malformed_sibling_spoils_nothing() {
    let endpoint = endpoint(1);
    let request = signed(&endpoint, "secret 0", 0);
    let good = offered(&request);
    let zeros = "0".repeat(64);
    for signatures in [
        format!("v1=,{good}"),
        format!("v1=zz,v0={zeros},{good},v1="),
        format!("v1={zeros},{good}"),
        format!("{good},v1={zeros}"),
        format!("{good},{good}"),
        format!("v1a={zeros},{good},"),
    ] {
        let request = offering(request.clone(), &signatures);
        assert!(judge(&endpoint, &request).is_ok(), "{signatures}");
    }
    for (signatures, expected) in [
        ("", RejectionKind::NoSignature),
        ("v0=00", RejectionKind::NoSignature),
        ("v1=", RejectionKind::MalformedSignature),
        ("v1=00,v1=", RejectionKind::MalformedSignature),
        (
            &good.to_uppercase().replace("V1", "v1"),
            RejectionKind::MalformedSignature,
        ),
        (
            &good.replace("v1=", "v1= "),
            RejectionKind::MalformedSignature,
        ),
    ] {
        let request = offering(request.clone(), signatures);
        assert_eq!(kind(&endpoint, &request), Some(expected), "{signatures:?}");
    }
}

/// The head alone decides this refusal: no key of the endpoint could have made these signatures.
#[test]
fn candidate_messages_count_like_signatures() {
    for (keys, candidates, expected) in [
        (Keyring::nobody(), 4, None),
        (
            Keyring::ed25519([ed25519_public_key().unwrap()]).unwrap(),
            4,
            None,
        ),
        (Keyring::nobody(), 5, Some(RejectionKind::TooManySignatures)),
        (
            Keyring::ed25519([ed25519_public_key().unwrap()]).unwrap(),
            5,
            Some(RejectionKind::TooManySignatures),
        ),
    ] {
        let made = Made::new(keys, |made, head| {
            let list = head.only("x-candidates")?.split(',');
            let list = list.map(|piece| piece.as_str().as_bytes().into()).collect();
            let tag = head.only("x-signature")?;
            Ok(
                (0..4).fold(Claim::under(&made.keys).one_of(list).body(), |claim, _| {
                    claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag)
                }),
            )
        });
        let (list, tag) = (vec!["a"; candidates].join(","), "0".repeat(64));
        let request = post("/", &[("x-candidates", &list), ("x-signature", &tag)], "");
        let head = Head::new(request.method(), request.uri(), request.headers());
        let refused = made.endpoint().begin(&head, NOW).err();
        assert_eq!(refused.map(|refused| refused.kind()), expected);
    }
}

/// Only keys that could have made the offered signatures count against the number of candidates that are tried.
#[test]
fn keys_of_another_kind_take_no_room_from_candidates() {
    let secrets: Vec<_> = (0..8).map(|n| secret(format!("secret {n}"))).collect();
    let keys = Keyring::mixed(secrets, [ed25519_public_key().unwrap()]).unwrap();
    let either: ClaimOf = |made, head| {
        let claim = Claim::under(&made.keys).one_of(vec![b"a".into(), b"b".into()]);
        let tag = head.only("x-signature")?;
        let claim = claim.body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    let second: ClaimOf = |made, head| {
        let tag = head.only("x-signature")?;
        let claim = Claim::under(&made.keys).bytes(&b"b"[..]).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    let sender = Made::body_only(keys.clone(), second);
    let key = hmac_key("secret 7").unwrap();
    let request = Outgoing::new(BODY, NOW).sign(&sender, key).unwrap();
    let endpoint = Made::body_only(keys, either).endpoint();
    assert_eq!(kind(&endpoint, &request), None);
}

/// A public key is public: if its text were taken for an HMAC secret, anyone could sign.
#[test]
fn a_tag_is_tried_with_keys_of_its_own_type_alone() {
    const TEXT: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    let public = PublicKey::from_hex(TEXT).unwrap();
    let endpoint = Made::common_under(Keyring::ed25519([public]).unwrap()).endpoint();
    let bytes: Vec<u8> = (0..32)
        .map(|n| u8::from_str_radix(&TEXT[2 * n..2 * n + 2], 16).unwrap())
        .collect();
    for key in [secret(TEXT), secret(bytes)] {
        let forged = Outgoing::new(BODY, NOW)
            .id("1")
            .sign(endpoint.provider(), SigningKey::hmac(&key).unwrap())
            .unwrap();
        let refused = kind(&endpoint, &forged);
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch));
    }
    // The reverse holds too: a signature that is offered as Ed25519 is never compared under a secret.
    let endpoint = self::endpoint(1);
    let request = signed(&endpoint, "secret 0", 0);
    let ed25519 = format!("v1a={}", Base64(&[1; 64]));
    let refused = kind(&endpoint, &offering(request, &ed25519));
    assert_eq!(refused, Some(RejectionKind::SignatureMismatch));
}

struct Base64<'a>(&'a [u8; 64]);

impl std::fmt::Display for Base64<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The credential is 64 bytes of one value: 21 groups of three, and one byte with its padding.
        assert_eq!(self.0, &[1; 64]);
        write!(f, "{}AQ==", "AQEB".repeat(21))
    }
}

/// The ring of a tenant that does not exist refuses at the same point and in the same way as every other.
#[test]
fn nobody_is_refused_like_anyone() {
    let nobody = Made::common_under(Keyring::nobody()).endpoint();
    let public = ed25519_public_key().unwrap();
    let secrets = [secret("secret 0"), secret("secret 1")];
    let both = Keyring::mixed(secrets.clone(), [public]).unwrap();
    let others = [
        Made::common_under(both).endpoint(),
        Made::common(secrets).endpoint(),
        endpoint(1),
    ];
    let request = signed(&nobody_signer(), "stranger", 0);
    let stale = {
        let mut request = request.clone();
        let old = HeaderValue::from_static("1600000000");
        request.headers_mut().insert("x-time", old);
        request
    };
    let good = offered(&request);
    let requests = [
        request.clone(),
        stale,
        offering(request.clone(), ""),
        offering(request.clone(), "v1=00"),
        offering(request.clone(), &vec![good.clone(); 9].join(",")),
        offering(request.clone(), &vec![good.clone(); 16].join(",")),
        offering(request.clone(), &vec![good.clone(); 17].join(",")),
        offering(request.clone(), &format!("v1a={}", Base64(&[1; 64]))),
    ];
    for request in &requests {
        let point = |endpoint: &Endpoint<Made>| {
            let head = Head::new(request.method(), request.uri(), request.headers());
            endpoint
                .begin(&head, NOW)
                .err()
                .map(|refused| refused.kind())
        };
        let refused = kind(&nobody, request).unwrap();
        assert_eq!(refused.status(), 401);
        for other in &others {
            assert_eq!(point(&nobody), point(other), "{:?}", offered(request));
            let status = kind(other, request).unwrap().status();
            assert_eq!(refused.status(), status);
        }
        assert_eq!(point(&nobody), point(&others[2]));
        assert_eq!(Some(refused), kind(&others[2], request));
    }
}

fn nobody_signer() -> Endpoint<Made> {
    endpoint(1)
}

fn token(keys: Keyring) -> Endpoint<Made> {
    let mut made = Made::new(keys, |made, head| {
        let token = head.only("authorization")?;
        let token = token.strip_prefix("Bearer ").unwrap_or(token);
        Ok(Claim::under(&made.keys).leaves_body_unsigned().offered(
            Algorithm::Credential,
            Encoding::Plain,
            token,
        ))
    });
    made.challenge = Some(|made, head| {
        let token = Token::new(head.query("crc_token")?.as_str())?;
        let (algorithm, encoding) = (Algorithm::HmacSha256, Encoding::Hex);
        Some(Reply::new(http::StatusCode::OK).mac(algorithm, &made.keys, encoding, token))
    });
    made.endpoint()
}

#[test]
fn a_wrong_credential_is_refused_from_the_head_and_so_is_nobodys() {
    let ours = token(Keyring::tokens([secret("token 0"), secret("token 1")]).unwrap());
    let nobodys = token(Keyring::nobody());
    let right = post("/", &[("authorization", "Bearer token 1")], BODY);
    assert_eq!(judge(&ours, &right).unwrap().delivery().key_label(), "2");
    for (endpoint, credential) in [
        (&ours, "Bearer token"),
        (&ours, "Bearer token 10"),
        (&ours, ""),
        (&nobodys, "Bearer token 1"),
    ] {
        let request = post("/", &[("authorization", credential)], BODY);
        let head = Head::new(request.method(), request.uri(), request.headers());
        let refused = endpoint.begin(&head, NOW).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
    }
    let long = format!("Bearer {}", "x".repeat(5000));
    let request = post("/", &[("authorization", &long)], BODY);
    assert_eq!(
        kind(&ours, &request),
        Some(RejectionKind::MalformedSignature)
    );
}

#[test]
fn nobody_answers_a_challenge_like_anyone() {
    let answer = |keys: Keyring, token: &str| {
        let request = post(&format!("/?crc_token={token}"), &[], "");
        let head = Head::new(request.method(), request.uri(), request.headers());
        let endpoint = self::token(keys);
        match endpoint.begin(&head, NOW).unwrap() {
            Opening::Answer(answer) => answer,
            Opening::Read(_) => panic!("not answered"),
        }
    };
    let ours = answer(Keyring::hmac(secret("secret 0")).unwrap(), "t");
    let nobodys = answer(Keyring::nobody(), "t");
    assert_eq!(ours.status(), nobodys.status());
    assert_eq!(ours.body().len(), nobodys.body().len());
    assert_eq!(nobodys.body(), answer(Keyring::nobody(), "t").body());
    assert_ne!(nobodys.body(), answer(Keyring::nobody(), "u").body());
    // If an adapter names keys that cannot make such a code, the answer is not an empty code.
    let tokens = Keyring::tokens(secret("token 0")).unwrap();
    assert_eq!(answer(tokens, "t").status(), 500);
}
