//! Divides the signed bytes between header and body in other ways: only one way must be possible.

use std::rc::Rc;

use bytes::Bytes;

use crate::anatomy::{Origin, Piece, Recipe, Slot, edited};
use crate::run::Run;
use crate::verdict::Expect;
use webhook_core::Provider;

const FAMILY: &str = "borders";

/// How many characters are moved where nothing separates two texts.
const MOVED: usize = 8;

/// How many places of a separator are tried.
const SEPARATORS: usize = 16;

/// A part of the message whose length the sender chooses.
#[derive(Clone, PartialEq)]
enum Side {
    Slot(Slot),
    Body,
}

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    for recipe in Rc::clone(&run.recipes).iter() {
        for (left, between, right) in borders(recipe) {
            shift(run, &left, &between, &right);
            grow(run, recipe, &left, &between, &right);
        }
    }
}

/// Returns neighbouring parts, and the bytes that always separate them.
fn borders(recipe: &Recipe) -> Vec<(Side, Vec<u8>, Side)> {
    let mut found = Vec::new();
    let mut left = None;
    let mut between = Vec::new();
    for piece in &recipe.pieces {
        let side = match piece {
            Piece::Literal(bytes) => {
                between.extend_from_slice(bytes);
                continue;
            }
            Piece::Slot(slot) if slot.origin != Origin::Body => Side::Slot(slot.clone()),
            Piece::Body => Side::Body,
            Piece::Slot(_) | Piece::BodyAs(_) => {
                left = None;
                between.clear();
                continue;
            }
        };
        let literal = std::mem::take(&mut between);
        if let Some(left) = left.replace(side.clone()) {
            found.push((left, literal, side));
        }
    }
    found
}

/// Moves the border, and leaves the signature as it is.
fn shift<P: Provider>(run: &mut Run<'_, P>, left: &Side, between: &[u8], right: &Side) {
    let (Some(a), Some(b)) = (text(run, left), text(run, right)) else {
        return;
    };
    for (number, (a, b)) in divisions(&a, between, &b).into_iter().enumerate() {
        send(
            run,
            &format!("{number}. other division"),
            left,
            &a,
            right,
            &b,
        );
    }
}

/// Signs a right part that begins with a number, and moves the number to the left part.
fn grow<P: Provider>(
    run: &mut Run<'_, P>,
    recipe: &Recipe,
    left: &Side,
    between: &[u8],
    right: &Side,
) {
    let (Some(a), Some(b), Side::Body) = (text(run, left), text(run, right), right) else {
        return;
    };
    for more in ["1", "0", "{", "a.b", "\""] {
        let signed = [more.as_bytes(), between, &b].concat();
        let longer = [&a, between, more.as_bytes()].concat();
        let Some(forged) = run.forge_own(recipe, &[], Some(signed.into())) else {
            continue;
        };
        // The signature is that of the forged request, and the texts are divided in another way.
        if let Some(mut request) = replaced(&forged, left, &longer) {
            *request.body_mut() = Bytes::from(b.clone());
            let name = || format!("{more:?} signed on the right, sent on the left");
            run.case(FAMILY, name, &request, Expect::Refused);
        }
    }
}

/// Returns every other pair of texts that joins to the same bytes.
fn divisions(a: &[u8], between: &[u8], b: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut found = Vec::new();
    if between.is_empty() {
        for moved in 1..=MOVED {
            if let Some((first, rest)) = b.split_at_checked(moved) {
                found.push(([a, first].concat(), rest.to_vec()));
            }
            let kept = a.len().saturating_sub(moved);
            if let Some((kept, last)) = a
                .split_at_checked(kept)
                .filter(|(_, last)| !last.is_empty())
            {
                found.push((kept.to_vec(), [last, b].concat()));
            }
        }
        found.push(([a, b].concat(), Vec::new()));
        found.push((Vec::new(), [a, b].concat()));
        return found;
    }
    for (before, after) in splits(b, between) {
        found.push(([a, between, before].concat(), after.to_vec()));
    }
    for (before, after) in splits(a, between) {
        found.push((before.to_vec(), [after, between, b].concat()));
    }
    found
}

fn splits<'t>(text: &'t [u8], between: &[u8]) -> Vec<(&'t [u8], &'t [u8])> {
    let places = text.windows(between.len()).enumerate();
    let places = places.filter(|(_, window)| *window == between);
    places
        .filter_map(|(at, _)| {
            let (before, after) = text.split_at_checked(at)?;
            Some((before, after.get(between.len()..)?))
        })
        .take(SEPARATORS)
        .collect()
}

fn text<P: Provider>(run: &Run<'_, P>, side: &Side) -> Option<Vec<u8>> {
    match side {
        Side::Slot(slot) => slot.text(run.request).map(<[u8]>::to_vec),
        Side::Body => Some(run.request.body().to_vec()),
    }
}

fn replaced(
    request: &http::Request<Bytes>,
    side: &Side,
    text: &[u8],
) -> Option<http::Request<Bytes>> {
    match side {
        Side::Slot(slot) => edited(request, &[(slot.clone(), text.to_vec())]),
        Side::Body => Origin::Body.replace(request, text.to_vec()),
    }
}

fn send<P: Provider>(
    run: &mut Run<'_, P>,
    name: &str,
    left: &Side,
    a: &[u8],
    right: &Side,
    b: &[u8],
) {
    let mut edits = Vec::new();
    let mut request = run.request.clone();
    for (side, text) in [(left, a), (right, b)] {
        match side {
            Side::Slot(slot) => edits.push((slot.clone(), text.to_vec())),
            Side::Body => *request.body_mut() = Bytes::copy_from_slice(text),
        }
    }
    if let Some(request) = edited(&request, &edits) {
        run.case(FAMILY, || name.to_owned(), &request, Expect::Refused);
    }
}
