//! Attacks on the signature: without one, with parts of one, with those of other keys.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, header};
use webhook_conformance::forging::{
    Edit, GUESSES, Offer, Recipe, SWITCHES, edited, forge, silenced, spellings, zeros,
};
use webhook_core::claim::{Algorithm, Encoding};
use webhook_core::testing::{decode, encode, hmac_key, sha256, sign};

use crate::cases::Forger;
use crate::class::Class;

/// The order of Ed25519's group, little-endian.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/// Every attack on the signature.
pub(crate) fn all(forger: &mut Forger<'_>) {
    missing(forger);
    for recipe in forger.recipes.clone() {
        for (place, offer) in recipe.offers.iter().enumerate() {
            let others = silenced(&recipe, Some(place));
            texts(forger, offer, &others);
            values(forger, offer, &others);
            labels(forger, &recipe, offer, &others);
        }
        keys(forger, &recipe);
        switches(forger, &recipe);
    }
    handshakes(forger);
}

/// A wrong signature of the right form: what every receiver must refuse.
pub(crate) fn wrong(forger: &Forger<'_>) -> Option<Request<Bytes>> {
    let recipe = forger.recipes.first()?;
    let edits: Vec<Edit> = recipe
        .offers
        .iter()
        .map(|offer| (offer.slot.clone(), noisy(offer).into_bytes()))
        .collect();
    forger.edited(&edits)
}

/// A text of the same form that is another value.
fn noisy(offer: &Offer) -> String {
    match decode(offer.encoding, &offer.text) {
        Some(value) if offer.encoding != Encoding::Plain => {
            let digest = sha256(&value);
            let other: Vec<u8> = digest.iter().cycle().take(value.len()).copied().collect();
            encode(offer.encoding, &other)
        }
        _ => "x".repeat(offer.text.len()),
    }
}

fn without(request: &Request<Bytes>, names: &[HeaderName]) -> Request<Bytes> {
    let mut request = request.clone();
    for name in names {
        request.headers_mut().remove(name);
    }
    request
}

fn with(request: &Request<Bytes>, name: &'static str, value: &[u8]) -> Option<Request<Bytes>> {
    let mut request = request.clone();
    let value = HeaderValue::from_bytes(value).ok()?;
    request
        .headers_mut()
        .insert(HeaderName::from_static(name), value);
    Some(request)
}

fn missing(forger: &mut Forger<'_>) {
    let mut proofs: Vec<HeaderName> = Vec::new();
    let mut signed: Vec<HeaderName> = Vec::new();
    for recipe in &forger.recipes {
        let of = |slot: &webhook_conformance::forging::Slot| slot.header().cloned();
        proofs.extend(recipe.offers.iter().filter_map(|offer| of(&offer.slot)));
        signed.extend(recipe.covered().filter_map(of));
    }
    signed.retain(|name| !proofs.contains(name));
    if proofs.is_empty() {
        return;
    }
    let genuine = forger.genuine.clone();
    let bare = without(&genuine, &proofs);
    forger.refuse(Class::MissingSignature, "no signature", Some(bare));
    if !signed.is_empty() {
        let all = [&proofs[..], &signed[..]].concat();
        let bare = without(&genuine, &all);
        let name = "no header of the scheme at all";
        forger.refuse(Class::MissingSignature, name, Some(bare));
    }
    for name in signed {
        let bare = without(&genuine, std::slice::from_ref(&name));
        let case = format!("no {name}, which is signed");
        forger.refuse(Class::SignedHeaderNotRequired, case, Some(bare));
    }
    for name in proofs {
        for (what, value) in [
            ("an empty header", &b""[..]),
            ("one letter", b"x"),
            ("an equals sign", b"="),
            ("a comma", b","),
            ("a label without a value", b"sha256="),
            ("labels without values", b"t=,v1="),
            ("a version without a value", b"v1,"),
            ("a version without a comma", b"v1"),
            ("an odd number of digits", b"sha256=abc"),
            ("base64 cut short", b"v1,A"),
            (
                "letters that are not ASCII",
                b"t=1,v1=\xc3\xa9,sha256=\xc3\xa9",
            ),
            ("a byte that is no text", b"\xff"),
            ("the text null", b"null"),
            ("the text undefined", b"undefined"),
        ] {
            let mut request = genuine.clone();
            if let Ok(value) = HeaderValue::from_bytes(value) {
                request.headers_mut().insert(name.clone(), value);
                forger.refuse(Class::MalformedSignature, what, Some(request));
            }
        }
        let long = b"v1=00,".repeat(800);
        let mut request = genuine.clone();
        if let Ok(value) = HeaderValue::from_bytes(&long) {
            request.headers_mut().insert(name.clone(), value);
            let case = "eight hundred signatures";
            forger.refuse(Class::MalformedSignature, case, Some(request));
        }
    }
}

/// Pieces of the right text, and more than it.
fn texts(forger: &mut Forger<'_>, offer: &Offer, others: &[Edit]) {
    let text = offer.text.as_str();
    let length = text.len();
    let mut list = vec![
        (Class::MalformedSignature, "an empty value", String::new()),
        (
            Class::MalformedSignature,
            "letters that are not ASCII",
            "é".repeat(length / 2),
        ),
        (Class::MalformedSignature, "no digits", "z".repeat(length)),
        (
            Class::PartialComparison,
            "more behind it",
            format!("{text}00"),
        ),
        (
            Class::PartialComparison,
            "more before it",
            format!("00{text}"),
        ),
    ];
    for (name, kept) in [
        ("its first character", 1),
        ("its first eight characters", 8),
        ("its first half", length / 2),
        ("all but its last two characters", length.saturating_sub(2)),
        ("all but its last character", length.saturating_sub(1)),
    ] {
        if let Some(part) = text.get(..kept) {
            list.push((Class::PartialComparison, name, part.to_owned()));
        }
    }
    if offer.encoding == Encoding::Base64 || offer.encoding == Encoding::Base64Url {
        let lower = text.to_ascii_lowercase();
        list.push((Class::CaseInsensitive, "in lower case", lower));
    }
    for (class, name, text) in list {
        let edits = [others, &[(offer.slot.clone(), text.into_bytes())]].concat();
        let request = forger.edited(&edits);
        forger.refuse(class, format!("the signature is {name}"), request);
    }
    if offer.algorithm == Algorithm::Credential {
        return;
    }
    for (name, text) in spellings(offer).into_iter().take(24) {
        let edits = [others, &[(offer.slot.clone(), text)]].concat();
        let request = forger.edited(&edits);
        forger.refuse(
            Class::SignatureSpelling,
            format!("the signature {name}"),
            request,
        );
    }
}

/// Values that are right in part.
fn values(forger: &mut Forger<'_>, offer: &Offer, others: &[Edit]) {
    let Some(value) = decode(offer.encoding, &offer.text) else {
        return;
    };
    let length = value.len();
    let zeros = match offer.encoding {
        Encoding::Plain => zeros(offer).into_bytes(),
        _ => vec![0; length],
    };
    let mut list = vec![(Class::SignatureNotChecked, "zeros".to_owned(), zeros)];
    if offer.encoding != Encoding::Plain {
        for kept in [1, 4, 8, 16, length.saturating_sub(1)] {
            let mut part = value.clone();
            if let Some(rest) = part.get_mut(kept..) {
                rest.iter_mut().for_each(|byte| *byte = !*byte);
            }
            let name = format!("right in its first {kept} bytes alone");
            list.push((Class::PartialComparison, name, part));
        }
        let mut part = value.clone();
        if let Some(first) = part.first_mut() {
            *first = !*first;
        }
        let name = "right but for its first byte".to_owned();
        list.push((Class::PartialComparison, name, part));
    }
    if let (Algorithm::Ed25519, 64) = (offer.algorithm, length) {
        let mut carry = 0_u16;
        let mut larger = value.clone();
        for (byte, more) in larger.iter_mut().skip(32).zip(ORDER) {
            let digit = u16::from(*byte) + u16::from(more) + carry;
            carry = digit >> 8;
            *byte = digit.to_le_bytes()[0];
        }
        if carry == 0 {
            let name = "S plus the order of the group".to_owned();
            list.push((Class::MalleableSignature, name, larger));
        }
    }
    for (class, name, value) in list {
        let text = match offer.encoding {
            Encoding::Plain => value,
            encoding => encode(encoding, &value).into_bytes(),
        };
        let edits = [others, &[(offer.slot.clone(), text)]].concat();
        let request = forger.edited(&edits);
        forger.refuse(class, format!("the signature is {name}"), request);
    }
}

/// Signatures under another label, and of another algorithm.
fn labels(forger: &mut Forger<'_>, recipe: &Recipe, offer: &Offer, others: &[Edit]) {
    if offer.algorithm != Algorithm::HmacSha256 || recipe.pieces.is_empty() {
        return;
    }
    let Some(name) = offer.slot.header().cloned() else {
        return;
    };
    let message = recipe.message(&forger.genuine, &[], forger.genuine.body());
    let Some(message) = message else {
        return;
    };
    let weak = forger
        .keys
        .iter()
        .find_map(|key| sign(key, Algorithm::HmacSha1, &message));
    let weak = weak.map(|tag| encode(offer.encoding, &tag));
    if let Some(weak) = &weak {
        let edits = [others, &[(offer.slot.clone(), weak.clone().into_bytes())]].concat();
        let request = forger.edited(&edits);
        let case = "HMAC-SHA1 in the place of HMAC-SHA256";
        forger.refuse(Class::AlgorithmDowngrade, case, request);
    }
    let value = forger.genuine.headers().get(&name);
    let Some(value) = value
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned)
    else {
        return;
    };
    let mut relabelled = Vec::new();
    for (own, foreign) in [
        ("sha256=", "sha1="),
        ("sha256=", "sha512="),
        ("sha256=", "md5="),
        ("sha256=", "none="),
        ("v1=", "v0="),
        ("v1=", "v2="),
        ("v1,", "v0,"),
        ("v1,", "v2,"),
    ] {
        if value.contains(own) {
            relabelled.push((foreign, value.replacen(own, foreign, 1)));
            if let (Some(weak), "sha1=") = (&weak, foreign) {
                relabelled.push((foreign, format!("{foreign}{weak}")));
            }
        }
    }
    for (label, text) in relabelled {
        let mut request = forger.genuine.clone();
        if let Ok(value) = HeaderValue::from_str(&text) {
            request.headers_mut().insert(name.clone(), value);
            let case = format!("under the label {label:?}");
            forger.refuse(Class::AlgorithmDowngrade, case, Some(request));
        }
    }
    if let (Some(weak), "x-hub-signature-256") = (weak, name.as_str()) {
        let legacy = without(&forger.genuine, &[name]);
        let legacy = with(
            &legacy,
            "x-hub-signature",
            format!("sha1={weak}").as_bytes(),
        );
        let case = "the older header with HMAC-SHA1 alone";
        forger.refuse(Class::AlgorithmDowngrade, case, legacy);
    }
}

/// Signatures with keys that everyone knows.
fn keys(forger: &mut Forger<'_>, recipe: &Recipe) {
    if recipe.pieces.is_empty() {
        for guess in GUESSES.iter().filter(|guess| !guess.is_empty()) {
            let edits: Vec<Edit> = recipe
                .offers
                .iter()
                .map(|offer| {
                    let text = encode(offer.encoding, guess.as_bytes());
                    (offer.slot.clone(), text.into_bytes())
                })
                .collect();
            let request = forger.edited(&edits);
            let case = format!("the credential {guess:?}");
            forger.refuse(Class::GuessableSecret, case, request);
        }
        return;
    }
    for guess in GUESSES {
        // HMAC fills a short key up with zeros, so one of zeros alone is the empty one.
        let class = if guess.trim_matches('\0').is_empty() {
            Class::EmptySecret
        } else if guess.trim().is_empty() {
            Class::BlankSecret
        } else {
            Class::GuessableSecret
        };
        let request = signed_with(forger, recipe, guess.as_bytes());
        forger.refuse(class, format!("signed with {guess:?}"), request);
    }
    let foreign = sha256(b"another endpoint");
    let request = signed_with(forger, recipe, &foreign);
    let case = "signed with another secret";
    forger.refuse(Class::SignatureNotChecked, case, request);
    for public in &recipe.public_keys {
        let hex = encode(Encoding::Hex, public).into_bytes();
        let base64 = encode(Encoding::Base64, public).into_bytes();
        for (what, key) in [("bytes", public.to_vec()), ("hex", hex), ("base64", base64)] {
            let request = signed_with(forger, recipe, &key);
            let case = format!("an HMAC under the public key, as {what}");
            forger.refuse(Class::PublicKeyAsSecret, case, request);
        }
    }
    let digest = forge(&forger.genuine, recipe, &[], None, &|algorithm, message| {
        let mut tag = sha256(message).to_vec();
        tag.resize(width(algorithm), 0);
        Some(tag)
    });
    forger.refuse(
        Class::UnkeyedDigest,
        "the SHA-256 of what is signed",
        digest,
    );
    let body = sha256(forger.genuine.body());
    let digest = forge(&forger.genuine, recipe, &[], None, &|algorithm, _| {
        let mut tag = body.to_vec();
        tag.resize(width(algorithm), 0);
        Some(tag)
    });
    forger.refuse(Class::UnkeyedDigest, "the SHA-256 of the body", digest);
}

const fn width(algorithm: Algorithm) -> usize {
    match algorithm {
        Algorithm::HmacSha1 => 20,
        Algorithm::Ed25519 => 64,
        _ => 32,
    }
}

fn signed_with(forger: &Forger<'_>, recipe: &Recipe, secret: &[u8]) -> Option<Request<Bytes>> {
    let key = hmac_key(secret).ok()?;
    forge(&forger.genuine, recipe, &[], None, &|algorithm, message| {
        match algorithm {
            // Both as it is and twice as long, for receivers that look at the length.
            Algorithm::Ed25519 => Some(sign(&key, Algorithm::HmacSha256, message)?.repeat(2)),
            other => sign(&key, other, message),
        }
    })
}

/// A wrong signature beside what other receivers take for a reason to pass it.
fn switches(forger: &mut Forger<'_>, recipe: &Recipe) {
    let Some(wrong) = edited(&forger.genuine, &silenced(recipe, None)) else {
        return;
    };
    for (name, value) in SWITCHES {
        let request = with(&wrong, name, value.as_bytes());
        let case = format!("a wrong signature beside {name}: {value}");
        forger.refuse(Class::DebugSwitch, case, request);
    }
    for query in ["test=true", "skip_verify=1", "validate=false", "debug=1"] {
        let mut request = wrong.clone();
        let join = if request.uri().query().is_some() {
            '&'
        } else {
            '?'
        };
        if let Ok(uri) = format!("{}{join}{query}", request.uri()).parse() {
            *request.uri_mut() = uri;
            let case = format!("a wrong signature beside {join}{query}");
            forger.refuse(Class::DebugSwitch, case, Some(request));
        }
    }
    for kind in [
        "application/x-www-form-urlencoded",
        "text/plain",
        "application/xml",
        "application/octet-stream",
        "application/json; charset=utf-16",
        "multipart/form-data; boundary=x",
    ] {
        let request = with(&wrong, header::CONTENT_TYPE.as_str(), kind.as_bytes());
        let case = format!("a wrong signature as {kind}");
        forger.refuse(Class::ContentTypeBypass, case, request);
    }
    let none = without(&wrong, &[header::CONTENT_TYPE]);
    let case = "a wrong signature without a content type";
    forger.refuse(Class::ContentTypeBypass, case, Some(none));
    for method in [Method::PUT, Method::PATCH, Method::GET, Method::DELETE] {
        if !forger.scheme.methods().contains(&method) {
            let mut request = wrong.clone();
            *request.method_mut() = method.clone();
            let case = format!("a wrong signature with {method}");
            forger.refuse(Class::OtherMethodAnswered, case, Some(request));
        }
    }
}

fn handshakes(forger: &mut Forger<'_>) {
    let Some(wrong) = wrong(forger) else {
        return;
    };
    for (what, body) in [
        (
            "a challenge in the manner of Slack",
            r#"{"type":"url_verification","challenge":"webhook-audit"}"#,
        ),
        (
            "a ping in the manner of Discord",
            r#"{"type":1,"version":1}"#,
        ),
        (
            "a ping in the manner of GitHub",
            r#"{"zen":"webhook-audit","hook_id":1}"#,
        ),
    ] {
        let request = wrong.clone().map(|_| Bytes::from_static(body.as_bytes()));
        let case = format!("{what}, with a wrong signature");
        forger.refuse(Class::HandshakeUnsigned, case, Some(request));
    }
}
