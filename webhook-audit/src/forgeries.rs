//! Forgeries: deliveries with a changed signature, and deliveries without one.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, header};
use webhook_conformance::forging::{Edit, Offer, Recipe, SWITCHES, Slot, edited, silenced};
use webhook_core::claim::Encoding;
use webhook_core::testing::{decode, encode, sha256};

use crate::cases::{Forger, with, without};
use crate::class::Class;
use crate::{guesses, signatures};

/// Adds every attack on the signature.
pub(crate) fn all(forger: &mut Forger<'_>) {
    missing(forger);
    for recipe in forger.recipes.clone() {
        for (place, offer) in recipe.offers.iter().enumerate() {
            let others = silenced(&recipe, Some(place));
            signatures::texts(forger, offer, &others);
            signatures::values(forger, offer, &others);
            signatures::labels(forger, &recipe, offer, &others);
        }
        guesses::keys(forger, &recipe);
        switches(forger, &recipe);
    }
    handshakes(forger);
}

/// Makes a delivery with a wrong signature of the right form, which every receiver must refuse.
pub(crate) fn wrong(forger: &Forger<'_>) -> Option<Request<Bytes>> {
    let recipe = forger.recipes.first()?;
    let edits: Vec<Edit> = recipe
        .offers
        .iter()
        .map(|offer| (offer.slot.clone(), noisy(offer).into_bytes()))
        .collect();
    forger.edited(&edits)
}

/// Makes a signature of the same form with another value.
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

/// Returns the headers that hold a proof, and the other headers that are signed.
fn names(forger: &Forger<'_>) -> (Vec<HeaderName>, Vec<HeaderName>) {
    let mut proofs: Vec<HeaderName> = Vec::new();
    let mut signed: Vec<HeaderName> = Vec::new();
    for recipe in &forger.recipes {
        let of = |slot: &Slot| slot.header().cloned();
        proofs.extend(recipe.offers.iter().filter_map(|offer| of(&offer.slot)));
        signed.extend(recipe.covered().filter_map(of));
    }
    signed.retain(|name| !proofs.contains(name));
    (proofs, signed)
}

/// Returns the delivery without its proof, if the proof is in headers.
pub(crate) fn bare(forger: &Forger<'_>) -> Option<Request<Bytes>> {
    let (proofs, _) = names(forger);
    (!proofs.is_empty()).then(|| without(&forger.genuine, &proofs))
}

fn missing(forger: &mut Forger<'_>) {
    let (proofs, signed) = names(forger);
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

/// Adds deliveries with a wrong signature and a header or query that makes some receivers skip the check.
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
