//! Tries credentials that anyone can guess.

use crate::anatomy::Recipe;
use crate::guesses::{FAMILY, GUESSES};
use crate::run::Run;
use crate::spellings::others_silenced;
use crate::verdict::Expect;
use webhook_core::Provider;
use webhook_core::claim::Encoding;
use webhook_core::testing::{decode, encode, sha256};

/// Tries each guess alone, and in the place of the password.
pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    for (place, offer) in recipe.offers.iter().enumerate() {
        let value = decode(offer.encoding, &offer.text).unwrap_or_default();
        let user = value.split(|byte| *byte == b':').next().unwrap_or_default();
        for guess in GUESSES {
            let with_user = [user, b":", guess.as_bytes()].concat();
            for credential in [guess.as_bytes().to_vec(), with_user] {
                if credential == *value {
                    continue; // a test may well use an example
                }
                let mut edits = others_silenced(recipe, place);
                edits.push((
                    offer.slot.clone(),
                    encode(offer.encoding, &credential).into_bytes(),
                ));
                run.case_edited(
                    FAMILY,
                    || format!("the credential {guess:?}"),
                    &edits,
                    Expect::Refused,
                );
            }
        }
        for (what, credential) in [
            ("user", user.to_vec()),
            ("user and a colon", [user, b":"].concat()),
            ("a colon", b":".to_vec()),
            ("its digest", sha256(&value).to_vec()),
            (
                "its digest in hex",
                encode(Encoding::Hex, &sha256(&value)).into_bytes(),
            ),
        ] {
            if credential == *value {
                continue; // a token has no user, and is all that there is
            }
            let edit = [(
                offer.slot.clone(),
                encode(offer.encoding, &credential).into_bytes(),
            )];
            run.case_edited(
                FAMILY,
                || format!("the credential: {what}"),
                &edit,
                Expect::Refused,
            );
        }
    }
}
