//! Makes signatures that anyone can make without the secret: with a guessed key, with a public key, or with none.

use bytes::Bytes;
use http::Request;
use webhook_conformance::forging::{Edit, GUESSES, Recipe, forge};
use webhook_core::claim::{Algorithm, Encoding};
use webhook_core::testing::{encode, hmac_key, sha256, sign};

use crate::cases::Forger;
use crate::class::Class;

/// Adds deliveries that are signed with keys that everyone knows.
pub(crate) fn keys(forger: &mut Forger<'_>, recipe: &Recipe) {
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
        // HMAC pads a short key with zeros, so a key of zeros equals the empty key.
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
            // The HMAC has half the length of an Ed25519 signature, so it is doubled for receivers that check the
            // length.
            Algorithm::Ed25519 => Some(sign(&key, Algorithm::HmacSha256, message)?.repeat(2)),
            other => sign(&key, other, message),
        }
    })
}
