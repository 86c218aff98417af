//! Credentials that anyone can think of.

use super::anatomy::Recipe;
use super::keys::{FAMILY, GUESSES};
use super::run::Run;
use super::spellings::others_silenced;
use super::verdict::Expect;
use crate::encoding::Encoding;
use crate::mac::sha256;
use crate::provider::Provider;

/// Each alone and in the place of the password.
pub(super) fn attack<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    for (place, offer) in recipe.offers.iter().enumerate() {
        let value = offer
            .encoding
            .decode_up_to(&offer.text, 4096)
            .unwrap_or_default();
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
                    offer.encoding.encode(&credential).into_bytes(),
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
                Encoding::Hex.encode(&sha256(&value)).into_bytes(),
            ),
        ] {
            if credential == *value {
                continue; // a token has no user, and is all that there is
            }
            let edit = [(
                offer.slot.clone(),
                offer.encoding.encode(&credential).into_bytes(),
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
