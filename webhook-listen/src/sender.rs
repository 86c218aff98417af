//! A sender whose deliveries are received: its endpoint, which verifies them, and its signer, which makes new ones.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, Uri};
use webhook_core::explain::{Explain, Explanation};
use webhook_core::{Endpoint, Head, Provider, Scheme, Timestamp};
use webhook_payload::Report;
use zeroize::Zeroizing;

use crate::judge::{Door, Judge};

/// A sender whose deliveries are expected, and the path to which they come.
pub struct Sender {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) judge: Box<dyn Judge>,
    pub(crate) sign: Option<Box<dyn Sign>>,
    pub(crate) secrets: Vec<(String, Zeroizing<String>)>,
}

impl Sender {
    /// Makes a sender of this name whose deliveries this endpoint verifies.
    ///
    /// They arrive at `path`, such as `/github`. `report` lists what a typed event does not know of its body; it
    /// returns `None` if the event was not read into a type.
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

    /// Gives the sender a signer, which signs its deliveries anew for replays and samples.
    #[must_use]
    pub fn signing(mut self, sign: impl Sign) -> Self {
        self.sign = Some(Box::new(sign));
        self
    }

    /// Gives the sender the text of its secret, exactly as it was configured, which helps to explain refusals.
    ///
    /// The explanation calls it `name`, such as the environment variable. The text is never shown.
    #[must_use]
    pub fn secret(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.secrets
            .push((name.into(), Zeroizing::new(text.into())));
        self
    }

    /// Explains why the endpoint refuses the delivery at this time.
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

/// Makes deliveries in a sender's name, signed as the sender signs them.
pub trait Sign: Send + Sync + 'static {
    /// Makes the delivery, signed at this time.
    ///
    /// # Errors
    ///
    /// Returns a sentence for the user: the order lacks something that the sender needs, or the case does not apply.
    fn sign(&self, order: Order, at: Timestamp) -> Result<Request<Bytes>, String>;

    /// Lists the sender's sample events.
    fn samples(&self) -> Vec<Sample>;

    /// Returns the body of a sample with new ids; `None` if there is no sample of this name.
    fn sample(&self, name: &str) -> Option<Bytes>;

    /// Lists the ways in which a delivery can be spoiled.
    fn cases(&self) -> Vec<Case>;

    /// Writes a test in Rust that delivers this body. It compiles as it stands.
    fn rust_test(&self, event: Option<&str>, body: &Bytes) -> String;
}

/// A delivery that is to be signed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Order {
    /// The body, byte for byte.
    pub body: Bytes,
    /// The name of the event, if the sender gives it outside of the body.
    pub event: Option<String>,
    /// The sender's id of the delivery, if the sender gives it outside of the body.
    pub id: Option<String>,
    /// The URL to which the delivery goes.
    pub url: Uri,
    /// Headers besides those of the scheme, such as those of a delivery that is sent again.
    pub headers: HeaderMap,
    /// The name of the [`Case`] that spoils the delivery.
    pub case: Option<String>,
    /// Whether to sign with a placeholder instead of the secret, for exports.
    pub placeholder: bool,
}

/// A sample event of a sender.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sample {
    /// The name of the sample, as `webhook events` lists it.
    pub name: String,
    /// What happened in the event.
    pub what: String,
}

impl Sample {
    /// Makes a sample of this name, in which this happened.
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
    /// The name of the case, as `webhook send --tamper` takes it.
    pub name: String,
    /// What is done to the delivery.
    pub what: String,
    /// Why the case would prove nothing about a receiver of this sender; `None` if it applies.
    pub not_here: Option<String>,
}

impl Case {
    /// Makes a case of this name that does this; `not_here` says why it does not apply to the sender.
    pub fn new(name: impl Into<String>, what: impl Into<String>, not_here: Option<String>) -> Self {
        Self {
            name: name.into(),
            what: what.into(),
            not_here,
        }
    }
}
