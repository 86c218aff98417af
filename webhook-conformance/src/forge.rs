//! Signs forged requests, for a forger who has the sender's keys and for one who has others.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use http::Request;

use crate::anatomy::{Edit, Origin, Recipe, edited};
use crate::run::Run;
use crate::spellings::zeros;
use webhook_core::claim::Algorithm;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{encode, sign};
use webhook_core::{Provider, Timestamp};

/// A function that signs a message; it returns `None` if it cannot sign with this algorithm.
pub type Signer<'s> = &'s dyn Fn(Algorithm, &[u8]) -> Option<Vec<u8>>;

/// Returns the request with these edits and this body, signed again as `recipe` says; `None` if the signer makes none
/// of the signatures, and if places in the body would have to be found in another body.
#[must_use]
pub fn forge(
    request: &Request<Bytes>,
    recipe: &Recipe,
    edits: &[Edit],
    body: Option<Bytes>,
    signer: Signer<'_>,
) -> Option<Request<Bytes>> {
    let mut request = request.clone();
    if let Some(body) = body {
        if recipe.slots().any(|slot| slot.origin == Origin::Body) {
            return None; // places in another body mean nothing
        }
        *request.body_mut() = body;
    }
    let message = recipe.message(&request, edits, request.body())?;
    let mut edits = edits.to_vec();
    let mut signed = false;
    for offer in &recipe.offers {
        let tag = signer(offer.algorithm, &message);
        signed |= tag.is_some();
        // A signature that the signer cannot make is replaced with zeros, since the genuine one would still count.
        let text = tag.map_or_else(|| zeros(offer), |tag| encode(offer.encoding, &tag));
        edits.push((offer.slot.clone(), text.into_bytes()));
    }
    if !signed {
        return None;
    }
    edited(&request, &edits)
}

impl<P: Provider> Run<'_, P> {
    /// Returns the request with these edits and this body, signed again; `None` if the signer cannot.
    pub(crate) fn forge(
        &self,
        recipe: &Recipe,
        edits: &[Edit],
        body: Option<Bytes>,
        signer: Signer<'_>,
    ) -> Option<Request<Bytes>> {
        forge(self.request, recipe, edits, body, signer)
    }

    /// Signs the forged request as the sender would.
    pub(crate) fn forge_own(
        &self,
        recipe: &Recipe,
        edits: &[Edit],
        body: Option<Bytes>,
    ) -> Option<Request<Bytes>> {
        if recipe.pieces.is_empty() {
            return None; // a credential signs nothing
        }
        self.forge(recipe, edits, body, &|algorithm, message| {
            let mut own = self.keys.iter();
            own.find_map(|key| sign(key, algorithm, message))
        })
    }

    /// Makes the delivery that the sender would send through the scheme's own draft.
    pub(crate) fn outgoing(&self, at: Timestamp) -> Outgoing {
        let known = |name: &str, otherwise: &str| {
            let seen = self.genuine.signed.iter().chain(&self.genuine.unsigned);
            let mut texts = seen.filter(|(other, _)| *other == name);
            texts
                .next()
                .map_or_else(|| otherwise.to_owned(), |(_, text)| text.clone())
        };
        Outgoing::new(self.request.body().clone(), at)
            .id(known("id", "test-delivery"))
            .event(known("topic", "ping"))
            .method(self.request.method().clone())
            .url(self.request.uri().clone())
    }

    /// Signs the delivery with one of the sender's keys.
    pub(crate) fn send(&self, outgoing: &Outgoing) -> Option<Request<Bytes>> {
        let mut own = self.keys.iter();
        own.find_map(|key| self.signed(outgoing.clone(), key))
    }

    /// Signs the delivery with these keys. The attacks find out a scheme that panics on its own draft.
    pub(crate) fn signed(
        &self,
        outgoing: Outgoing,
        keys: impl AsRef<[SigningKey]>,
    ) -> Option<Request<Bytes>> {
        let sign = || outgoing.sign(self.endpoint.provider(), keys).ok();
        catch_unwind(AssertUnwindSafe(sign)).unwrap_or_default()
    }

    /// Returns the sender's key, if it can sign.
    pub(crate) fn sending_key(&self) -> Option<SigningKey> {
        let recipe = self.recipes.first()?;
        let algorithm = recipe.offers.first()?.algorithm;
        let mut own = self.keys.iter();
        own.find(|key| sign(key, algorithm, b"").is_some()).cloned()
    }
}
