//! The state of one delivery that is being handled once, its calls of the store, and its answer to whoever waits.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};
use webhook_core::{Provider, Received};

use super::handled::Handled;
use super::policy::Idempotency;
use super::store::{DeliveryKey, IdempotencyStore, StoreError};

/// One delivery that is to be handled once.
pub(super) struct Task<St, P: Provider> {
    pub(super) idempotency: Idempotency<St>,
    pub(super) key: Option<DeliveryKey>,
    pub(super) received: Received<P>,
    pub(super) started: Instant,
}

impl<St: IdempotencyStore, P: Provider> Task<St, P> {
    /// Settles how the delivery ended, and tells whoever still waits for it.
    pub(super) async fn tell<T>(
        &self,
        answer: Option<oneshot::Sender<Handled<T>>>,
        handled: Handled<T>,
    ) {
        if let Some(answer) = answer {
            let fallback = self.idempotency.fallback.as_ref();
            let settled = handled.settle(&self.received, fallback).await;
            let _ = answer.send(settled);
        }
    }

    /// Whether another attempt after this pause would come too late for the sender.
    pub(super) fn waited_enough(&self, pause: Duration) -> bool {
        // Half of the sender's deadline is left to the handler.
        let deadline = self
            .received
            .settings()
            .response_deadline
            .unwrap_or_default()
            / 2;
        self.started.elapsed().saturating_add(pause) >= deadline
    }
}

impl<St: IdempotencyStore> Idempotency<St> {
    /// Makes one call of the store, under the deadline of the settings.
    pub(super) async fn call<R>(
        &self,
        call: impl Future<Output = Result<R, StoreError>>,
    ) -> Result<R, StoreError> {
        let mut call = pin!(call);
        // A store in memory answers at once, so no timer is needed.
        if let Poll::Ready(answer) =
            poll_fn(|context| Poll::Ready(call.as_mut().poll(context))).await
        {
            return answer;
        }
        match timeout(self.settings.store_timeout, call).await {
            Ok(answer) => answer,
            Err(_) => Err("the store gave no answer in time".into()),
        }
    }
}
