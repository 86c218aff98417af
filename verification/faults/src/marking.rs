//! A store that also writes its marks to the log, and that can be broken on purpose.

use std::path::PathBuf;
use std::time::Duration;

use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, IdempotencyStore, Known, Mark, StoreError,
};

use crate::log;
use crate::modes::{Break, Setup};

/// A call of the store that has no answer yet. If the call is dropped without one, the log says so.
struct Asked<'c> {
    log: &'c std::path::Path,
    key: &'c DeliveryKey,
    heard: bool,
}

impl Asked<'_> {
    async fn hear<T>(
        mut self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let answer = call.await;
        self.heard = answer.is_ok();
        answer
    }
}

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        if !self.heard {
            log::write_unheard(self.log, &self.key.to_string());
        }
    }
}

#[derive(Clone)]
pub(crate) struct Marking<St> {
    store: St,
    log: PathBuf,
    breaks: Option<Break>,
}

impl<St> Marking<St> {
    pub(crate) fn new(store: St, setup: &Setup) -> Self {
        Self {
            store,
            log: setup.log.clone(),
            breaks: setup.breaks,
        }
    }

    fn ask<'c>(&'c self, key: &'c DeliveryKey) -> Asked<'c> {
        Asked {
            log: &self.log,
            key,
            heard: false,
        }
    }
}

impl<St: IdempotencyStore> IdempotencyStore for Marking<St> {
    async fn begin(&self, key: &DeliveryKey, lease: Duration) -> Result<Begun, StoreError> {
        self.store.begin(key, lease).await
    }

    async fn renew(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        if self.breaks == Some(Break::NoFence) {
            return Ok(true);
        }
        let renewed = self.store.renew(key, fence, lease);
        self.ask(key).hear(renewed).await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        mark: &Mark,
        retention: Duration,
    ) -> Result<bool, StoreError> {
        if self.breaks == Some(Break::NoMark) {
            return self.store.release(key, fence).await;
        }
        let completed = self.store.complete(key, fence, mark, retention);
        let mut marked = self.ask(key).hear(completed).await?;
        if self.breaks == Some(Break::NoFence) {
            marked = true;
        }
        if marked {
            log::write_mark(&self.log, &key.to_string()).await?;
        }
        Ok(marked)
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<bool, StoreError> {
        self.store.release(key, fence).await
    }

    fn longest_retention(&self) -> Option<Duration> {
        self.store.longest_retention()
    }

    async fn inspect(&self, key: &DeliveryKey) -> Result<Option<Known>, StoreError> {
        self.store.inspect(key).await
    }

    async fn forget(&self, key: &DeliveryKey) -> Result<bool, StoreError> {
        self.store.forget(key).await
    }
}
