//! Changes one thing of a refused delivery at a time, has the scheme make its claim again, and checks that claim.

use std::cell::Cell;
use std::time::Duration;

use bytes::Bytes;

use crate::algorithm::Algorithm;
use crate::check::Check;
use crate::claim::{Claim, Part, ProofSource, Unverified};
use crate::defaults::Defaults;
use crate::endpoint_config::Config;
use crate::head::Head;
use crate::keyring::Keyring;
use crate::provider::Scheme;
use crate::reading::Reading;
use crate::rejection::Rejection;
use crate::timestamp::Timestamp;

use super::diagnosis::{Cause, Diagnosis};

/// The most hashes of the body that one explanation computes: each key, change and candidate message costs one.
pub const MOST_HASHES: usize = 128;

/// A delivery under examination, and how many hashes of its body may still be computed.
pub(super) struct Attempt<'a> {
    pub(super) scheme: &'a dyn Scheme,
    pub(super) settings: Defaults,
    pub(super) head: Head<'a>,
    pub(super) body: &'a Bytes,
    pub(super) now: Timestamp,
    left: Cell<usize>,
}

/// A signature that holds, and the time that it signs, if it signs one.
pub(super) struct Held {
    pub(super) signed_at: Option<Timestamp>,
}

impl<'a> Attempt<'a> {
    pub(super) fn new(
        scheme: &'a dyn Scheme,
        settings: Defaults,
        head: Head<'a>,
        body: &'a Bytes,
        now: Timestamp,
    ) -> Self {
        Self {
            scheme,
            settings,
            head,
            body,
            now,
            left: Cell::new(MOST_HASHES),
        }
    }

    /// Judges the delivery with the code that an endpoint runs, so that the explainer and the endpoint cannot
    /// differ.
    pub(super) fn judge(&self) -> Result<(), Rejection> {
        let config = Config::new(self.settings, self.scheme.headers());
        let mut reading = Reading::new(self.now);
        if reading.begin(self.scheme, &config, &self.head)?.is_some() {
            return Ok(()); // a handshake, which is answered
        }
        reading.update(self.body.clone())?;
        reading.finish(self.scheme, &config).map(drop)
    }

    /// Returns whether the signature holds without any change, and reports its time where that is out of tolerance.
    pub(super) fn times(&self, found: &mut Vec<Diagnosis>) -> bool {
        let held = self.holds(self.head, self.body, None, |_| {});
        if let Some(held) = &held {
            self.judge_time(held, found);
        }
        held.is_some()
    }

    /// Reports a time outside the endpoint's tolerance.
    pub(super) fn judge_time(&self, held: &Held, found: &mut Vec<Diagnosis>) {
        let Some(signed_at) = held.signed_at else {
            return;
        };
        let age = self
            .now
            .unix_seconds()
            .saturating_sub(signed_at.unix_seconds());
        let whole = |it: Duration| i64::try_from(it.as_secs()).unwrap_or(i64::MAX);
        let oldest = whole(self.settings.longest_age());
        let tolerance = whole(self.settings.tolerance);
        let in_seconds = signed_at
            .unix_seconds()
            .checked_div(1000)
            .unwrap_or_default();
        let skew = self.now.unix_seconds().saturating_sub(in_seconds);
        let (cause, subject) = if age > oldest {
            (Cause::TimeTooOld, age)
        } else if age < tolerance.saturating_neg() && skew.saturating_abs() < 24 * 60 * 60 {
            (Cause::TimeInMilliseconds, signed_at.unix_seconds())
        } else if age < tolerance.saturating_neg() {
            (Cause::TimeInFuture, age.saturating_neg())
        } else {
            return;
        };
        found.push(Diagnosis::proved(cause, subject.to_string()));
    }

    /// Checks the claim that the scheme makes of this head and body after `change` was made to it, under the
    /// scheme's own keys or under `keys`. It does not look at the signed time.
    pub(super) fn holds<'s>(
        &'s self,
        head: Head<'s>,
        body: &'s Bytes,
        keys: Option<&'s Keyring>,
        change: impl FnOnce(&mut Claim<'s>),
    ) -> Option<Held> {
        let mut claim = self.claim(&head, body)?;
        if let Some(keys) = keys {
            claim.keys = keys;
        }
        change(&mut claim);
        self.spend(&claim)?;
        let mut check = Check::open(&claim).ok()?;
        check.update(body);
        check.finish(body).ok()?;
        Some(Held {
            signed_at: claim.timestamp,
        })
    }

    /// Has the scheme make its claim of this head and body, or of the body alone; `None` where the scheme makes no
    /// claim.
    pub(super) fn claim<'s>(&'s self, head: &Head<'s>, body: &'s Bytes) -> Option<Claim<'s>> {
        let claim = self.scheme.claim(head).ok()?;
        match claim.means {
            ProofSource::Head | ProofSource::HeadAndBody => Some(claim),
            ProofSource::Body => self.scheme.claim_in_body(Unverified::new(body)).ok(),
            ProofSource::Probe(_) => None,
        }
    }

    /// Takes the hashes that a check of this claim costs from the budget; `None` when too few are left.
    fn spend(&self, claim: &Claim<'_>) -> Option<()> {
        let candidates = claim.parts.iter().map(|part| match part {
            Part::OneOf(list) => list.len(),
            _ => 1,
        });
        let offers = claim
            .offered
            .iter()
            .filter(|offer| offer.algorithm == Algorithm::Ed25519)
            .count();
        let cost = claim
            .keys
            .keys()
            .len()
            .saturating_mul(candidates.max().unwrap_or(1))
            .saturating_mul(offers.max(1));
        self.left.set(self.left.get().checked_sub(cost)?);
        Some(())
    }
}
