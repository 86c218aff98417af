//! Flips every bit of everything that is signed, one at a time.

use std::rc::Rc;

use crate::anatomy::{Origin, Recipe, flipped};
use crate::run::Run;
use crate::verdict::Expect;
use webhook_core::Provider;

const FAMILY: &str = "bits";

/// The longest body of which every bit is flipped, in bytes.
const WHOLE: usize = 2 << 10;

/// How many bytes of a longer body are tried.
const SAMPLED: usize = 256;

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    for recipe in Rc::clone(&run.recipes).iter() {
        texts(run, recipe);
    }
    frames(run);
    body(run);
}

/// Flips bits in the signed texts, and in a digest that the body must have.
fn texts<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    for slot in recipe.covered().chain(&recipe.digest) {
        let Some(text) = slot.text(run.request) else {
            continue;
        };
        for at in 0..text.len() {
            for bit in 0..8 {
                let edit = [(slot.clone(), flipped(text, at, bit))];
                let name = || format!("{}: byte {at} of the text, bit {bit}", slot.origin);
                run.case_edited(FAMILY, name, &edit, Expect::Refused);
            }
        }
    }
}

/// Flips bits in the rest of the headers that contain signed texts. The sender's grammar leaves some of it free.
fn frames<P: Provider>(run: &mut Run<'_, P>) {
    let recipes = Rc::clone(&run.recipes);
    for name in run.hot_headers() {
        let origin = Origin::Header(name);
        let Some(value) = origin.bytes(run.request) else {
            continue;
        };
        let slots: Vec<_> = recipes
            .iter()
            .flat_map(Recipe::slots)
            .filter(|slot| slot.origin == origin)
            .collect();
        let mut free = 0_usize;
        let frame = |at: &usize| slots.iter().all(|slot| *at < slot.start || slot.end <= *at);
        for at in (0..value.len()).filter(frame) {
            for bit in 0..8 {
                if let Some(request) = origin.replace(run.request, flipped(value, at, bit)) {
                    let name = || format!("{origin}: byte {at} between, bit {bit}");
                    let passes = run.case(FAMILY, name, &request, Expect::Harmless);
                    free = free.saturating_add(usize::from(passes));
                }
            }
        }
        if free > 0 {
            let line = format!("{origin}: {free} bits beside the texts that count");
            run.report.uncover(line);
        }
    }
}

fn body<P: Provider>(run: &mut Run<'_, P>) {
    if !run.body_is_covered() && !run.forbids_body() {
        run.report
            .leave_out("the bits of the body: nothing signed covers it");
        return;
    }
    let body = run.request.body().clone();
    for at in places(body.len()) {
        for bit in 0..8 {
            let name = || format!("body: byte {at}, bit {bit}");
            run.case_body(FAMILY, name, flipped(&body, at, bit));
        }
    }
}

/// Returns every place of a short body; of a long body, evenly spread places.
fn places(length: usize) -> Vec<usize> {
    if length <= WHOLE {
        return (0..length).collect();
    }
    let last = length.saturating_sub(1);
    let gaps = SAMPLED.saturating_sub(1);
    (0..SAMPLED)
        .map(|n| n.saturating_mul(last).checked_div(gaps).unwrap_or(last))
        .collect()
}
