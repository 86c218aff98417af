//! Tells tools that show or send deliveries what a configured sender signs, and where a request has it.

use webhook_core::claim::Algorithm;

use crate::scheme::Custom;
use crate::settings::Place;

impl Custom {
    /// The header with the signature or credential, and the text before it in that header.
    #[must_use]
    pub fn proof_place(&self) -> (&'static str, &str) {
        (self.plan.header, &self.plan.prefix)
    }

    /// Whether the body is signed. If not, the proof is a credential.
    #[must_use]
    pub fn signs_body(&self) -> bool {
        self.plan.algorithm != Algorithm::Credential
    }

    /// Whether a time is signed, in the head or in the body.
    #[must_use]
    pub fn signs_time(&self) -> bool {
        self.plan.time.is_some()
    }

    /// Whether the keys are Ed25519 public keys.
    #[must_use]
    pub fn is_ed25519(&self) -> bool {
        self.plan.algorithm == Algorithm::Ed25519
    }

    /// The name of the header that has the name of the event; `None` if the configuration names no header for it.
    #[must_use]
    pub fn event_header(&self) -> Option<&'static str> {
        match self.plan.event {
            Some(Place::Header { name, .. }) => Some(name),
            _ => None,
        }
    }
}
