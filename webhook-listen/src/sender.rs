//! A sender whose deliveries are received: what verifies them, and what signs them anew.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, Uri};
use webhook_core::explain::{Explain, Explanation};
use webhook_core::{Endpoint, Head, Provider, Scheme, Timestamp};
use webhook_payload::Report;
use zeroize::Zeroizing;

use crate::judge::{Door, Judge};

/// A sender whose deliveries are expected, and the path on which they are.
pub struct Sender {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) judge: Box<dyn Judge>,
    pub(crate) sign: Option<Box<dyn Sign>>,
    pub(crate) secrets: Vec<(String, Zeroizing<String>)>,
}

impl Sender {
    /// A sender of this name, verified by this endpoint.
    ///
    /// `path` is where its deliveries arrive, such as `/github`. `report` tells what a typed event does not
    /// know of its body, and `None` where the event was not read into a type.
    pub fn new<P: Provider>(
        name: impl Into<String>,
        path: impl Into<String>,
        endpoint: Endpoint<P>,
        report: fn(&P::Event) -> Option<Report>,
    ) -> Self {
        Self {
            name: name.into(),
            path: path.into(),
            judge: Box::new(Door { endpoint, report }),
            sign: None,
            secrets: Vec::new(),
        }
    }

    /// The sender with something that signs its deliveries anew, for replays and samples.
    #[must_use]
    pub fn signing(mut self, sign: impl Sign) -> Self {
        self.sign = Some(Box::new(sign));
        self
    }

    /// The sender with the text of its secret, exactly as it was configured, which helps to explain a refusal.
    ///
    /// `name` is what the explanation calls it, such as the environment variable. The text is never shown.
    #[must_use]
    pub fn secret(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.secrets
            .push((name.into(), Zeroizing::new(text.into())));
        self
    }

    /// Why the delivery was refused at this time.
    pub(crate) fn explain(&self, head: &Head<'_>, body: &Bytes, now: Timestamp) -> Explanation {
        let mut explain = Explain::of_scheme(self.scheme(), self.judge.settings());
        for (name, text) in &self.secrets {
            explain = explain.secret(name, text.as_str());
        }
        explain.explain(head, body, now)
    }

    pub(crate) fn scheme(&self) -> &dyn Scheme {
        self.judge.scheme()
    }

    pub(crate) fn acknowledgement(&self) -> StatusCode {
        self.judge.acknowledgement()
    }
}

impl fmt::Debug for Sender {
    /// Shows the name and the path, and no secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender")
            .field("name", &self.name)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// What makes deliveries in a sender's name, as the sender signs them.
pub trait Sign: Send + Sync + 'static {
    /// The delivery, signed at this time.
    ///
    /// # Errors
    ///
    /// A sentence for the user: what the sender needs and the order does not have, or why a case cannot apply.
    fn sign(&self, order: Order, at: Timestamp) -> Result<Request<Bytes>, String>;

    /// The sender's sample events.
    fn samples(&self) -> Vec<Sample>;

    /// The body of a sample, with ids that no earlier one had; `None` where there is no sample of this name.
    fn sample(&self, name: &str) -> Option<Bytes>;

    /// The ways in which a delivery can be spoiled.
    fn cases(&self) -> Vec<Case>;

    /// A test in Rust that delivers this body, which compiles as it stands.
    fn rust_test(&self, event: Option<&str>, body: &Bytes) -> String;
}

/// A delivery that is to be signed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Order {
    /// Its body, byte for byte.
    pub body: Bytes,
    /// The name of its event, where the sender gives one beside the body.
    pub event: Option<String>,
    /// The sender's id of the delivery, where it gives one beside the body.
    pub id: Option<String>,
    /// Where it goes.
    pub url: Uri,
    /// Headers beside those of the scheme, such as those of the delivery that is sent again.
    pub headers: HeaderMap,
    /// How it is spoiled: the name of a [`Case`].
    pub case: Option<String>,
    /// Signs with a placeholder instead of the secret: for what leaves the program.
    pub placeholder: bool,
}

/// A sample event of a sender.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sample {
    /// Its name, as `webhook events` lists it.
    pub name: String,
    /// What happened.
    pub what: String,
}

impl Sample {
    /// A sample of this name, in which this happened.
    pub fn new(name: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            what: what.into(),
        }
    }
}

/// A way to spoil a delivery.
#[derive(Debug)]
#[non_exhaustive]
pub struct Case {
    /// Its name, as `webhook send --tamper` has it.
    pub name: String,
    /// What is done to the delivery.
    pub what: String,
    /// Why it would prove nothing about a receiver of this sender, if so.
    pub not_here: Option<String>,
}

impl Case {
    /// A case of this name that does this; `not_here` says why it does not apply to the sender.
    pub fn new(name: impl Into<String>, what: impl Into<String>, not_here: Option<String>) -> Self {
        Self {
            name: name.into(),
            what: what.into(),
            not_here,
        }
    }
}
