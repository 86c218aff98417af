//! Tries signatures that anyone can make, and signatures of keys that are not the sender's.

use std::rc::Rc;

use crate::anatomy::Recipe;
use crate::guesses::{FAMILY, GUESSES, shared};
use crate::run::Run;
use crate::spellings::noise;
use crate::verdict::Expect;
use crate::{credentials, ed25519, rotation};
use webhook_core::Provider;
use webhook_core::claim::{Algorithm, Encoding};
use webhook_core::sign::SigningKey;
use webhook_core::testing::{encode, sha256, sign};

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    for recipe in Rc::clone(&run.recipes).iter() {
        if recipe.pieces.is_empty() {
            credentials::attack(run, recipe);
        } else {
            guesses(run, recipe);
            foreign(run, recipe);
            confusions(run, recipe);
            ed25519::attack(run, recipe);
        }
    }
    rotation::attack(run);
}

/// Signs with this secret as an HMAC key and, whatever algorithm is expected, brings the result to the right length.
fn sign_with<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe, name: &str, secret: &[u8]) {
    let Some(key) = shared(secret) else {
        return;
    };
    let forged = run.forge(recipe, &[], None, &|algorithm, message| match algorithm {
        Algorithm::Ed25519 => Some(sign(&key, Algorithm::HmacSha256, message)?.repeat(2)),
        other => sign(&key, other, message),
    });
    // A test may use a published example as its secret; then a signature with it is genuine.
    let own = recipe.offers.iter().any(|offer| {
        forged
            .as_ref()
            .is_some_and(|request| offer.slot.text(request) == Some(offer.text.as_bytes()))
    });
    if let (Some(request), false) = (forged, own) {
        run.case(FAMILY, || name.to_owned(), &request, Expect::Refused);
    }
}

fn guesses<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    for guess in GUESSES {
        sign_with(
            run,
            recipe,
            &format!("signed with {guess:?}"),
            guess.as_bytes(),
        );
    }
    let name = run.endpoint.provider().name();
    sign_with(
        run,
        recipe,
        "signed with the scheme's name",
        name.as_bytes(),
    );
    for label in &recipe.labels {
        sign_with(run, recipe, "signed with a key's label", label.as_bytes());
    }
    let body = run.request.body().clone();
    sign_with(run, recipe, "signed with the body", &body);
    for length in [1, 16, 20, 32, 64, 128] {
        sign_with(
            run,
            recipe,
            &format!("signed with {length} zeros"),
            &vec![0; length],
        );
    }
    for offer in &recipe.offers {
        sign_with(
            run,
            recipe,
            "signed with its signature",
            offer.text.as_bytes(),
        );
    }
}

/// Tries keys of the right kind that are not the sender's.
fn foreign<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    for seed in 0..16 {
        let secret = noise(seed, 32);
        sign_with(
            run,
            recipe,
            &format!("signed with foreign secret {seed}"),
            &secret,
        );
        let mut seed_bytes = [0_u8; 32];
        seed_bytes.copy_from_slice(&secret);
        let key = SigningKey::ed25519(&seed_bytes);
        let forged = run.forge(recipe, &[], None, &|algorithm, message| {
            let tag = sign(&key, Algorithm::Ed25519, message)?;
            match algorithm {
                Algorithm::HmacSha256 => tag.get(..32).map(<[u8]>::to_vec),
                Algorithm::HmacSha1 => tag.get(..20).map(<[u8]>::to_vec),
                _ => Some(tag),
            }
        });
        if let Some(request) = forged {
            let name = || format!("signed with foreign private key {seed}");
            run.case(FAMILY, name, &request, Expect::Refused);
        }
    }
}

/// Tries public keys as secrets, digests without a key, and signatures of another algorithm than the claimed one.
fn confusions<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    for public in &recipe.public_keys {
        let hex = encode(Encoding::Hex, public);
        sign_with(run, recipe, "signed with the public key", public);
        sign_with(
            run,
            recipe,
            "signed with the public key in hex",
            hex.as_bytes(),
        );
        let upper = hex.to_ascii_uppercase();
        sign_with(
            run,
            recipe,
            "signed with the public key in HEX",
            upper.as_bytes(),
        );
        let base64 = encode(Encoding::Base64, public);
        sign_with(
            run,
            recipe,
            "signed with the public key in base64",
            base64.as_bytes(),
        );
        let prefixed = format!("whpk_{base64}");
        sign_with(
            run,
            recipe,
            "signed with the public key, prefixed",
            prefixed.as_bytes(),
        );
    }
    let own = run.keys;
    let other = |algorithm| match algorithm {
        Algorithm::HmacSha256 => Algorithm::HmacSha1,
        _ => Algorithm::HmacSha256,
    };
    let forged = run.forge(recipe, &[], None, &|algorithm, message| {
        own.iter()
            .find_map(|key| sign(key, other(algorithm), message))
    });
    if let Some(request) = forged {
        let name = || "the right key under another algorithm".to_owned();
        run.case(FAMILY, name, &request, Expect::Refused);
    }
    for (name, digests) in [
        ("the message itself", 0),
        ("the digest of the message", 1),
        ("the digest twice", 2),
    ] {
        for length in [20, 32, 64] {
            let forged = run.forge(recipe, &[], None, &|_, message| {
                let mut tag = message.to_vec();
                for _ in 0..digests {
                    tag = sha256(&tag).to_vec();
                }
                tag.resize(length, 0);
                Some(tag)
            });
            if let Some(request) = forged {
                run.case(
                    FAMILY,
                    || format!("{name}, {length} bytes"),
                    &request,
                    Expect::Refused,
                );
            }
        }
    }
}
