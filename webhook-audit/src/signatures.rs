//! Changes the text of a signature: cuts it, spells it in another way, and puts another label before it.

use http::HeaderValue;
use webhook_conformance::forging::{Edit, Offer, Recipe, spellings, zeros};
use webhook_core::claim::{Algorithm, Encoding};
use webhook_core::testing::{decode, encode, sign};

use crate::cases::{Forger, with, without};
use crate::class::Class;

/// The order of Ed25519's group, little-endian.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/// Adds deliveries with a part of the right signature's text, and with more than it.
pub(crate) fn texts(forger: &mut Forger<'_>, offer: &Offer, others: &[Edit]) {
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

/// Adds deliveries with signatures whose values are right only in part.
pub(crate) fn values(forger: &mut Forger<'_>, offer: &Offer, others: &[Edit]) {
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
            let name = format!("right only in its first {kept} bytes");
            list.push((Class::PartialComparison, name, part));
        }
        let mut part = value.clone();
        if let Some(first) = part.first_mut() {
            *first = !*first;
        }
        let name = "right except for its first byte".to_owned();
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

/// Adds deliveries with signatures under another label, and of another algorithm.
pub(crate) fn labels(forger: &mut Forger<'_>, recipe: &Recipe, offer: &Offer, others: &[Edit]) {
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
