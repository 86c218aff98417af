//! Tells why a delivery was refused: tries a closed list of causes, each against the keys at hand.
//!
//! A refused delivery tells the peer nothing, and tells the operator little more than
//! [`SignatureMismatch`](crate::RejectionKind::SignatureMismatch). This module finds the reason: it changes one
//! thing at a time (the body's line ends, the secret's quotes, the header's spelling, the URL's scheme, ..) and
//! reports the change with which the signature holds. Such a cause is [`Certainty::Proved`], since only a key makes
//! a signature over those bytes. Other causes are [`Certainty::Seen`] in the head, the body or the secret, such as
//! a body that is empty.
//!
//! ```
//! use webhook_core::explain::{Cause, Explain};
//! # use webhook_core::{Endpoint, Head, Provider, Timestamp};
//! # fn show<P: Provider>(endpoint: &Endpoint<P>, head: &Head<'_>, body: &bytes::Bytes, now: Timestamp) {
//! let explanation = Explain::new(endpoint)
//!     .secret("STRIPE_WEBHOOK_SECRET", "whsec_as_it_was_configured")
//!     .explain(head, body, now);
//! for diagnosis in explanation.diagnoses() {
//!     println!("{}: {diagnosis}", diagnosis.cause().as_str());
//! }
//! # }
//! ```
//!
//! # What it does not do
//!
//! It accepts nothing: it never makes a [`Verified`](crate::Verified), whatever it finds. Run it outside of the
//! request's path, since one explanation costs up to [`MOST_HASHES`] hashes of the body. Its sentences are for
//! operators: never send one to the peer. They name no secret and no expected signature. For a random forgery it
//! proves no cause, since no change makes a signature hold that no key has made.

// To add a cause: name it with its sentence in `diagnosis.rs`, try it in the file of what it changes (`bodies.rs`,
// `secrets.rs`, `heads.rs`, `urls.rs`, `signed_parts.rs`) or read it off in `facts.rs`. `search.rs` has the order.

mod attempt;
mod bodies;
mod diagnosis;
mod facts;
mod heads;
mod json_text;
mod refused_body;
mod search;
mod secrets;
mod signed_parts;
mod urls;

use bytes::Bytes;
use zeroize::Zeroizing;

use crate::defaults::Defaults;
use crate::endpoint::Endpoint;
use crate::head::Head;
use crate::provider::{Provider, Scheme};
use crate::rejection::{Rejection, RejectionKind};
use crate::timestamp::Timestamp;

use attempt::Attempt;
pub use attempt::MOST_HASHES;
pub use diagnosis::{Cause, Certainty, Diagnosis};
pub use facts::LONGEST_BODY;
pub use refused_body::RefusedBody;
use secrets::Named;

/// The most secrets of each kind that are tried; further ones are dropped.
const MOST_SECRETS: usize = 16;

/// Explains refused deliveries of one endpoint, with the secrets that may tell why.
#[must_use = "nothing is explained until a delivery is given"]
pub struct Explain<'e> {
    scheme: &'e dyn Scheme,
    settings: Defaults,
    own: Vec<Named>,
    others: Vec<Named>,
}

/// The result of explaining one delivery: whether it verifies, and if not, the causes that were found.
#[derive(Clone, Debug)]
pub struct Explanation {
    refused: Option<Rejection>,
    diagnoses: Vec<Diagnosis>,
}

impl<'e> Explain<'e> {
    /// Makes an explainer for deliveries of this endpoint.
    pub fn new<P: Provider>(endpoint: &'e Endpoint<P>) -> Self {
        Self::of_scheme(endpoint.provider(), endpoint.settings())
    }

    /// Makes an explainer for deliveries of this scheme under these settings, for programs that choose the sender
    /// at run time. [`Scheme::defaults`] gives the settings that an endpoint begins with.
    pub fn of_scheme(scheme: &'e dyn Scheme, settings: Defaults) -> Self {
        Self {
            scheme,
            settings,
            own: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Tries other readings of this secret of the endpoint: without its quotes, decoded or as it stands.
    ///
    /// `text` is what the configuration holds, and `name` is what the report calls it, such as the name of its
    /// environment variable. An endpoint does not give its keys out, so without this call only changes of the head
    /// and the body are tried. At most 16 secrets are tried; further ones are dropped.
    pub fn secret(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        push(&mut self.own, name.into(), text.into());
        self
    }

    /// Tries the secret of another endpoint or sender, which may have been mistaken for this one's.
    ///
    /// `text` is what the configuration holds, and `name` is what the report calls it. At most 16 are tried.
    pub fn other_secret(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        push(&mut self.others, name.into(), text.into());
        self
    }

    /// Judges the delivery as the endpoint would at the time `now`, and looks for the cause if it is refused.
    ///
    /// The likeliest cause comes first; proved causes come before those that are only seen.
    #[must_use]
    pub fn explain(&self, head: &Head<'_>, body: &Bytes, now: Timestamp) -> Explanation {
        let attempt = Attempt::new(self.scheme, self.settings, *head, body, now);
        let Err(refused) = attempt.judge() else {
            return Explanation {
                refused: None,
                diagnoses: Vec::new(),
            };
        };
        let mut found = Vec::new();
        if refused.kind() == RejectionKind::MethodNotAllowed {
            // This sender never delivers with this method, whatever is signed.
        } else if body.len() <= LONGEST_BODY {
            search::everything(&attempt, &self.own, &self.others, &mut found);
        } else {
            attempt.times(&mut found);
        }
        let proved = !found.is_empty();
        facts::see(&attempt, &refused, &self.own, proved, &mut found);
        Explanation {
            refused: Some(refused),
            diagnoses: found,
        }
    }
}

impl Explain<'_> {
    /// Explains a delivery whose body [`InFlight::finish_or_keep`](crate::InFlight::finish_or_keep) gave back.
    #[must_use]
    pub fn explain_kept(&self, head: &Head<'_>, body: &RefusedBody, now: Timestamp) -> Explanation {
        self.explain(head, body.bytes(), now)
    }

    /// Explains a delivery that was refused for its head, so that nobody has read its body.
    ///
    /// Without the body no signature can hold, so none of the causes is [`Certainty::Proved`].
    #[must_use]
    pub fn explain_head(&self, head: &Head<'_>, refused: Rejection) -> Explanation {
        let mut found = Vec::new();
        facts::see_without_body(self.scheme, head, &refused, &self.own, &mut found);
        Explanation {
            refused: Some(refused),
            diagnoses: found,
        }
    }
}

impl Explanation {
    /// Returns whether the endpoint accepts the delivery, so that there is nothing to explain.
    #[must_use]
    pub const fn verifies(&self) -> bool {
        self.refused.is_none()
    }

    /// Returns the endpoint's refusal, or `None` if it accepts the delivery.
    #[must_use]
    pub const fn refused(&self) -> Option<Rejection> {
        self.refused
    }

    /// Returns the causes that were found, the likeliest first. There are none if nothing explains the refusal,
    /// as for a forgery.
    #[must_use]
    pub fn diagnoses(&self) -> &[Diagnosis] {
        &self.diagnoses
    }
}

fn push(secrets: &mut Vec<Named>, name: String, text: String) {
    let text = Zeroizing::new(text);
    if secrets.len() < MOST_SECRETS {
        secrets.push(Named { name, text });
    }
}

impl std::fmt::Debug for Explain<'_> {
    /// Shows the names of the secrets that are tried, not the secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = |secrets: &[Named]| -> Vec<String> {
            secrets.iter().map(|secret| secret.name.clone()).collect()
        };
        f.debug_struct("Explain")
            .field("secrets", &names(&self.own))
            .field("other_secrets", &names(&self.others))
            .finish_non_exhaustive()
    }
}
