//! An invented sender, whose claim a target chooses and whose events say nothing.

use std::borrow::Cow;

use webhook_core::claim::{Claim, Unverified};
use webhook_core::config::Defaults;
use webhook_core::keys::Keyring;
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Endpoint, Head, Provider, Rejection, RejectionKind, Scheme, Unreadable,
};

/// The claim that this sender makes of a head.
pub(crate) trait Writes: Send + Sync + 'static {
    fn claim<'a>(&'a self, keys: &'a Keyring, head: &Head<'a>) -> Result<Claim<'a>, Rejection>;

    fn claim_in_body<'a>(
        &'a self,
        _keys: &'a Keyring,
        _body: Unverified<'a>,
    ) -> Result<Claim<'a>, Rejection> {
        Err(RejectionKind::InvalidClaim.into())
    }
}

pub(crate) struct Made<W> {
    keys: Keyring,
    writes: W,
}

impl<W: Writes> Made<W> {
    pub(crate) fn endpoint(keys: Keyring, writes: W) -> Endpoint<Self> {
        Endpoint::new(Self { keys, writes })
    }
}

impl<W: Writes> Scheme for Made<W> {
    fn name(&self) -> &'static str {
        "made"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        Defaults::new()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        self.writes.claim(&self.keys, head)
    }

    fn claim_in_body<'a>(&'a self, body: Unverified<'a>) -> Result<Claim<'a>, Rejection> {
        self.writes.claim_in_body(&self.keys, body)
    }

    fn draft(&self, _draft: &mut Draft) -> Result<(), ConfigError> {
        Ok(())
    }
}

impl<W: Writes> Provider for Made<W> {
    type Event = ();

    fn parse(&self, _delivery: &Delivery) -> Result<(), Rejection> {
        Ok(())
    }

    fn event_name<'e>(&self, (): &'e ()) -> &'e str {
        "made"
    }

    fn unreadable<'e>(&self, (): &'e ()) -> Option<&'e Unreadable> {
        None
    }

    fn dedup_id<'a>(&self, (): &'a (), _delivery: &'a Delivery) -> Option<Cow<'a, str>> {
        None
    }
}
