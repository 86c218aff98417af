//! One case of an audit: a request, and how the receiver must answer it.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use webhook_conformance::forging::{Edit, Recipe, edited, forge, recipes};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::sign;
use webhook_core::{Scheme, Timestamp};

use crate::class::Class;

/// A request, and how the receiver must answer it.
pub(crate) struct Case {
    pub(crate) class: Class,
    pub(crate) name: String,
    pub(crate) request: Request<Bytes>,
    pub(crate) expect: Expect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expect {
    /// The request is forged: if the receiver accepts it, that is a finding.
    Refused,
    /// The request is forged and too large or too slow: if the receiver accepts it or fails, that is a finding. The
    /// connection may end before the answer.
    RefusedOrCut,
    /// The request is genuine: if the receiver refuses it, that is a finding.
    Accepted,
    /// The request is genuine but may be refused: if the receiver fails, that is a finding.
    NoFailure,
    /// The request is genuine, but no sender would write it: if no answer comes at all, that is a finding.
    Answer,
}

/// A genuine request taken apart, and the keys that sign others. It collects the cases.
pub(crate) struct Forger<'a> {
    pub(crate) scheme: &'a dyn Scheme,
    pub(crate) keys: &'a [SigningKey],
    pub(crate) outgoing: Outgoing,
    pub(crate) now: Timestamp,
    pub(crate) genuine: Request<Bytes>,
    pub(crate) recipes: Vec<Recipe>,
    pub(crate) cases: Vec<Case>,
}

impl<'a> Forger<'a> {
    pub(crate) fn new(
        scheme: &'a dyn Scheme,
        keys: &'a [SigningKey],
        outgoing: Outgoing,
        now: Timestamp,
    ) -> Result<Self, String> {
        let genuine = outgoing
            .clone()
            .sign(scheme, keys)
            .map_err(|error| error.to_string())?;
        let recipes = recipes(scheme, &genuine)
            .map_err(|error| format!("the scheme does not read its own delivery: {error}"))?;
        Ok(Self {
            scheme,
            keys,
            outgoing,
            now,
            genuine,
            recipes,
            cases: Vec::new(),
        })
    }

    pub(crate) fn push(
        &mut self,
        class: Class,
        name: impl Into<String>,
        request: Option<Request<Bytes>>,
        expect: Expect,
    ) {
        let Some(request) = request else {
            return;
        };
        // A request that equals the genuine delivery is no forgery.
        let same = request.headers() == self.genuine.headers()
            && request.uri() == self.genuine.uri()
            && request.body() == self.genuine.body()
            && request.method() == self.genuine.method();
        let forged = matches!(expect, Expect::Refused | Expect::RefusedOrCut);
        if !(same && forged) {
            self.cases.push(Case {
                class,
                name: name.into(),
                request,
                expect,
            });
        }
    }

    pub(crate) fn refuse(
        &mut self,
        class: Class,
        name: impl Into<String>,
        request: Option<Request<Bytes>>,
    ) {
        self.push(class, name, request, Expect::Refused);
    }

    pub(crate) fn edited(&self, edits: &[Edit]) -> Option<Request<Bytes>> {
        edited(&self.genuine, edits)
    }

    /// Returns the genuine head with another body.
    pub(crate) fn with_body(&self, body: impl Into<Bytes>) -> Option<Request<Bytes>> {
        Some(self.genuine.clone().map(|_| body.into()))
    }

    /// Returns a delivery with these edits that is signed as the sender signs it.
    pub(crate) fn own(&self, recipe: &Recipe, edits: &[Edit]) -> Option<Request<Bytes>> {
        if recipe.pieces.is_empty() {
            return None;
        }
        forge(&self.genuine, recipe, edits, None, &|algorithm, message| {
            let mut keys = self.keys.iter();
            keys.find_map(|key| sign(key, algorithm, message))
        })
    }

    /// Returns the delivery that the sender would send with this body.
    pub(crate) fn genuine_with(&self, body: impl Into<Bytes>) -> Option<Request<Bytes>> {
        self.outgoing
            .clone()
            .body(body)
            .sign(self.scheme, self.keys)
            .ok()
    }
}

/// Returns the request without these headers.
pub(crate) fn without(request: &Request<Bytes>, names: &[HeaderName]) -> Request<Bytes> {
    let mut request = request.clone();
    for name in names {
        request.headers_mut().remove(name);
    }
    request
}

/// Returns the request with this header, in place of others of its name.
pub(crate) fn with(
    request: &Request<Bytes>,
    name: &'static str,
    value: &[u8],
) -> Option<Request<Bytes>> {
    let mut request = request.clone();
    let value = HeaderValue::from_bytes(value).ok()?;
    request
        .headers_mut()
        .insert(HeaderName::from_static(name), value);
    Some(request)
}
