//! Tries Ed25519 signatures that a lax verifier accepts.

use crate::anatomy::Recipe;
use crate::guesses::FAMILY;
use crate::run::Run;
use crate::spellings::others_silenced;
use crate::verdict::Expect;
use webhook_core::Provider;
use webhook_core::claim::{Algorithm, Encoding};
use webhook_core::testing::{decode, encode};

/// Encodings of the points of small order, canonical and not (Chalkias et al., 2020, table 6).
const SMALL_ORDER: [&str; 11] = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
];

/// The order of Ed25519's group, little-endian.
const ORDER: &str = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

/// Tries points of small order, and values of S that are out of range.
pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    for (place, offer) in recipe.offers.iter().enumerate() {
        let mut tag = |name: &str, value: &[u8]| {
            let mut edits = others_silenced(recipe, place);
            let text = encode(offer.encoding, value).into_bytes();
            edits.push((offer.slot.clone(), text));
            run.case_edited(FAMILY, || name.to_owned(), &edits, Expect::Refused);
        };
        let value: Option<[u8; 64]> = fixed(offer.encoding, &offer.text);
        let (Algorithm::Ed25519, Some(value)) = (offer.algorithm, value) else {
            continue;
        };
        let (r, s) = value.split_at(32);
        for point in SMALL_ORDER {
            let point: [u8; 32] = fixed(Encoding::Hex, point).unwrap_or_default();
            tag("R of small order, S zero", &[&point[..], &[0; 32]].concat());
            tag("R of small order", &[&point[..], s].concat());
            tag("S is such a point", &[r, &point].concat());
        }
        let order: [u8; 32] = fixed(Encoding::Hex, ORDER).unwrap_or_default();
        let mut larger = s.to_vec();
        for times in 1..=15 {
            let sum = added(&larger, &order);
            let Some(sum) = sum else {
                break;
            };
            tag(
                &format!("S plus {times} times the order"),
                &[r, &sum].concat(),
            );
            larger = sum;
        }
        tag("R and S exchanged", &[s, r].concat());
        tag("S is the order", &[r, &order].concat());
    }
}

/// Adds two little-endian numbers of the same length; `None` if the sum is longer.
fn added(a: &[u8], b: &[u8]) -> Option<Vec<u8>> {
    let mut carry = 0_u16;
    let sum = a.iter().zip(b).map(|(a, b)| {
        let digit = u16::from(*a)
            .saturating_add(u16::from(*b))
            .saturating_add(carry);
        carry = digit >> 8;
        digit.to_le_bytes()[0]
    });
    let sum: Vec<u8> = sum.collect();
    (carry == 0).then_some(sum)
}

/// Decodes a text; `None` if it does not have exactly this many bytes.
fn fixed<const N: usize>(encoding: Encoding, text: &str) -> Option<[u8; N]> {
    decode(encoding, text)?.try_into().ok()
}
