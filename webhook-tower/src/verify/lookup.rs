//! Looks up the endpoint of a delivery, in memory or with the resolver.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::time::sleep;
use webhook_core::RejectionKind;

use super::{Stage, StageProjection, Turn, VerifyingProjection};
use crate::erased_body::Incoming;
use crate::head::{head_of, uri_of};
use crate::log::{self, Tenant};
use crate::resolve::UnprovenHead;
use crate::timer::elapsed;

impl VerifyingProjection<'_> {
    /// Takes the endpoint from memory. If it is not there, takes a place among the lookups and asks the resolver.
    pub(super) fn look_up(&mut self, body: Pin<&mut dyn Incoming>) -> Turn {
        let (bounds, lookup) = (&self.common.bounds, &self.common.lookup);
        let uri = uri_of(self.head, bounds);
        let head = UnprovenHead::new(head_of(self.head, bounds), uri, self.head);
        let (known, place) = match lookup.known(&head) {
            Some(known) => (Some(known), None),
            None => match bounds.resolving.clone().try_acquire_owned() {
                Ok(place) => (None, Some(place)),
                Err(_) => (lookup.remembered(&head), None),
            },
        };
        let decoy = self.common.decoy.as_ref();
        if let Some(endpoint) = known {
            if decoy.is_some() {
                *self.tenant = Tenant::Attempted;
            }
            return self.judge(endpoint, body);
        }
        if place.is_none() {
            *self.tenant = Tenant::Unresolved;
            log::unresolved(decoy, &"too many deliveries wait for the resolver");
            return Err(RejectionKind::TenantUnavailable.into());
        }
        self.stage.set(Stage::Resolving {
            answer: lookup.resolve(&head),
            timeout: None,
            place,
        });
        Ok(None)
    }

    /// Waits for the resolver's answer until its time is up.
    pub(super) fn resolve(
        &mut self,
        body: Pin<&mut dyn Incoming>,
        context: &mut Context<'_>,
    ) -> Poll<Turn> {
        let StageProjection::Resolving {
            answer,
            mut timeout,
            place: _,
        } = self.stage.as_mut().project()
        else {
            return Poll::Pending;
        };
        let found = match answer.as_mut().poll(context) {
            Poll::Ready(found) => found,
            Poll::Pending => {
                if timeout.is_none() {
                    let patience = self.common.bounds.resolve_timeout;
                    timeout.set(Some(sleep(patience)));
                }
                ready!(elapsed(timeout, context));
                Err("the resolver gave no answer in time".into())
            }
        };
        let decoy = self.common.decoy.as_ref();
        *self.tenant = match (decoy, &found) {
            (Some(_), Ok(Some(_))) => Tenant::Attempted,
            (Some(_), Ok(None)) => Tenant::Unknown,
            (_, Err(_)) => Tenant::Unresolved,
            (None, Ok(_)) => Tenant::NotAsked,
        };
        let reason = match found {
            Ok(found) => match found.or_else(|| decoy.cloned()) {
                Some(endpoint) => return Poll::Ready(self.judge(endpoint, body)),
                None => "no such tenant, and no decoy to refuse it".into(),
            },
            Err(error) => error,
        };
        log::unresolved(decoy, &reason);
        Poll::Ready(Err(RejectionKind::TenantUnavailable.into()))
    }
}
