//! Takes a request apart: finds which bytes its claims call signed, and where these are.

use bytes::Bytes;
use http::Request;

use crate::anatomy::Recipe;
use webhook_core::claim::ProofPlace;
use webhook_core::testing::unverified;
use webhook_core::{Head, Rejection, Scheme};

/// Returns the claims of a scheme on this request: that of the head, that of the body, or both.
///
/// # Errors
///
/// Returns the rejection if the scheme refuses the request.
pub fn recipes(scheme: &dyn Scheme, request: &Request<Bytes>) -> Result<Vec<Recipe>, Rejection> {
    apart(scheme, request).map(|(recipes, _)| recipes)
}

/// Returns the result of [`recipes`], and the names of the fields that the claims keep.
pub(crate) fn apart(
    scheme: &dyn Scheme,
    request: &Request<Bytes>,
) -> Result<(Vec<Recipe>, Vec<&'static str>), Rejection> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    let claim = scheme.claim(&head)?;
    let (in_head, in_body) = match claim.view().place() {
        ProofPlace::Head => (true, false),
        ProofPlace::HeadAndBody => (true, true),
        ProofPlace::Body => (false, true),
        _ => (false, false),
    };
    let mut fields: Vec<&'static str> = claim.view().fields().map(|(name, _)| name).collect();
    let mut recipes = Vec::new();
    if in_head {
        recipes.push(Recipe::of(&claim, request.headers()));
    }
    if in_body {
        let body = unverified(request.body());
        let claim = scheme.claim_in_body(body)?;
        fields.extend(claim.view().fields().map(|(name, _)| name));
        recipes.push(Recipe::of(&claim, request.headers()));
    }
    Ok((recipes, fields))
}
