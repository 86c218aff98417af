//! Changes the form of each offered signature, while zeros replace all others.

use std::rc::Rc;

use crate::anatomy::{Edit, Offer, edited, flipped};
use crate::run::Run;
use crate::spellings::{interior, others_silenced, spellings, values};
use crate::verdict::Expect;
use webhook_core::Provider;

const FAMILY: &str = "signatures";

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    for recipe in Rc::clone(&run.recipes).iter() {
        for (place, offer) in recipe.offers.iter().enumerate() {
            let silence = others_silenced(recipe, place);
            // A genuine request may offer signatures of keys that the endpoint does not have.
            let alone = with(offer, offer.text.clone().into_bytes(), &silence);
            let alone = edited(run.request, &alone);
            if alone.is_some_and(|request| run.would_verify(&request)) {
                one(run, place, offer, &silence);
            }
        }
    }
}

fn one<P: Provider>(run: &mut Run<'_, P>, place: usize, offer: &Offer, silence: &[Edit]) {
    let good = offer.text.as_bytes();
    let mut refuse = |change: &str, text: Vec<u8>| {
        if text != good {
            let name = || format!("signature {place}: {change}");
            run.case_edited(FAMILY, name, &with(offer, text, silence), Expect::Refused);
        }
    };
    for length in 0..good.len() {
        let prefix = good.get(..length).unwrap_or_default();
        refuse(&format!("its first {length} characters"), prefix.to_vec());
        let suffix = good.get(length..).unwrap_or_default();
        refuse(
            &format!("without its first {length} characters"),
            suffix.to_vec(),
        );
        let longer = [good, good.get(..=length).unwrap_or_default()].concat();
        refuse(
            &format!(
                "and its first {} characters again",
                length.saturating_add(1)
            ),
            longer,
        );
    }
    for (at, bit) in (0..good.len()).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
        refuse(
            &format!("character {at}, bit {bit}"),
            flipped(good, at, bit),
        );
    }
    for (change, text) in values(offer) {
        refuse(&change, text.into_bytes());
    }
    for (change, text) in spellings(offer) {
        refuse(&change, text);
    }
    for (change, text) in interior(offer) {
        refuse(&change, text);
    }
    for (before, after) in [(" ", ""), ("", " "), ("\t", ""), ("", "\t"), (" ", " ")] {
        let text = [before.as_bytes(), good, after.as_bytes()].concat();
        let edits = with(offer, text, silence);
        // Space around an element may belong to the grammar, and is then no part of the signature.
        let expect = run.expect_of_space(&edits, good);
        let name = || format!("signature {place}: space around it");
        run.case_edited(FAMILY, name, &edits, expect);
    }
}

fn with(offer: &Offer, text: Vec<u8>, silence: &[Edit]) -> Vec<Edit> {
    let mut edits = silence.to_vec();
    edits.push((offer.slot.clone(), text));
    edits
}
