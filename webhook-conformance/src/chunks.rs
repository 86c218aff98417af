//! Divides the body into chunks in several ways, none of which may change the verdict.

use bytes::Bytes;
use http::Request;

use crate::anatomy::{edited, flipped};
use crate::run::Run;
use crate::spellings::{noise, silenced};
use crate::verdict::Expect;
use webhook_core::Provider;

const FAMILY: &str = "chunks";

/// The most chunks of a body, so that a long body is not divided into millions.
const MOST: usize = 8 << 10;

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    let mut requests = vec![("genuine", run.request.clone(), Expect::Verified)];
    let recipes = run.recipes.clone();
    for recipe in recipes.iter() {
        if let Some(wrong) = edited(run.request, &silenced(recipe, None)) {
            requests.push(("a wrong signature", wrong, Expect::Refused));
        }
    }
    if run.body_is_covered() && !run.request.body().is_empty() {
        let last = run.request.body().len().saturating_sub(1);
        let body = flipped(run.request.body(), last, 0);
        if !run.is_harmless(&body.clone().into()) {
            let wrong = run.with_body(body.into());
            requests.push(("a changed last byte", wrong, Expect::Refused));
        }
    }
    for (what, request, expect) in requests {
        for (how, chunks) in divided(&request) {
            let name = || format!("{what}, {how}");
            run.case_in_chunks(FAMILY, name, &request, &chunks, expect);
        }
    }
}

fn divided(request: &Request<Bytes>) -> Vec<(String, Vec<Bytes>)> {
    let body = request.body();
    let mut list = vec![("whole".to_owned(), vec![body.clone()])];
    for size in [
        1, 2, 3, 5, 7, 16, 31, 63, 64, 65, 127, 128, 255, 1024, 4095, 4096, 4097,
    ] {
        let size = body.len().div_ceil(MOST).max(size);
        list.push((format!("in chunks of {size}"), pieces(body, |_| size)));
    }
    for seed in 0..8 {
        let sizes = noise(seed, 64);
        let least = body.len().div_ceil(MOST);
        let size = |n: usize| {
            let size = sizes.get(n % 64).copied().unwrap_or(1);
            usize::from(size).max(least).max(1)
        };
        list.push((format!("in chunks of noise {seed}"), pieces(body, size)));
    }
    let half = body.len() / 2;
    let (one, two, empty) = (body.slice(..half), body.slice(half..), Bytes::new());
    list.push(("in halves".to_owned(), vec![one.clone(), two.clone()]));
    let between = vec![one, empty.clone(), empty.clone(), two];
    list.push(("in halves with empty chunks between".to_owned(), between));
    let around = vec![empty.clone(), body.clone(), empty.clone()];
    list.push(("between empty chunks".to_owned(), around));
    let single = pieces(body, |_| body.len().div_ceil(MOST).max(1));
    let mixed = single.into_iter().flat_map(|chunk| [Bytes::new(), chunk]);
    list.push(("in bytes and empty chunks".to_owned(), mixed.collect()));
    list
}

fn pieces(body: &Bytes, size: impl Fn(usize) -> usize) -> Vec<Bytes> {
    let mut rest = body.clone();
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let next = rest.split_to(size(chunks.len()).min(rest.len()));
        chunks.push(next);
    }
    chunks
}
