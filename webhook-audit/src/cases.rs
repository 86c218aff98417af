//! One case of an audit: a request, and how the receiver must answer it.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use webhook_conformance::forging::{Edit, Recipe, edited, forge, recipes};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::sign;
use webhook_core::{Scheme, Timestamp};

use crate::class::Class;

/// A request, and what its acceptance or refusal would be.
pub(crate) struct Case {
    pub(crate) class: Class,
    pub(crate) name: String,
    pub(crate) request: Request<Bytes>,
    pub(crate) expect: Expect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expect {
    /// It is forged: acceptance is the finding.
    Refused,
    /// It is forged and too much: acceptance or a failure is the finding, and the connection may end before it is
    /// answered.
    RefusedOrCut,
    /// It is genuine: refusal is the finding.
    Accepted,
    /// It is genuine, and may be refused; a failure of the receiver is the finding.
    NoFailure,
    /// It is genuine, and nothing that a sender would write: no answer at all is the finding.
    Answer,
}

/// A genuine request taken apart, and the keys with which others are signed.
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
        // What cannot be told from the genuine delivery is no forgery.
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

    /// The genuine head with another body.
    pub(crate) fn with_body(&self, body: impl Into<Bytes>) -> Option<Request<Bytes>> {
        Some(self.genuine.clone().map(|_| body.into()))
    }

    /// A delivery with these edits that the sender itself has signed.
    pub(crate) fn own(&self, recipe: &Recipe, edits: &[Edit]) -> Option<Request<Bytes>> {
        if recipe.pieces.is_empty() {
            return None;
        }
        forge(&self.genuine, recipe, edits, None, &|algorithm, message| {
            let mut keys = self.keys.iter();
            keys.find_map(|key| sign(key, algorithm, message))
        })
    }

    /// What the sender would send with this body.
    pub(crate) fn genuine_with(&self, body: impl Into<Bytes>) -> Option<Request<Bytes>> {
        self.outgoing
            .clone()
            .body(body)
            .sign(self.scheme, self.keys)
            .ok()
    }
}

/// The request without these headers.
pub(crate) fn without(request: &Request<Bytes>, names: &[HeaderName]) -> Request<Bytes> {
    let mut request = request.clone();
    for name in names {
        request.headers_mut().remove(name);
    }
    request
}

/// The request with this header, in place of others of its name.
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
