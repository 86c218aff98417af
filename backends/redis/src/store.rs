//! Keeps leases and marks in Redis. A lease says that a receiver is handling a delivery, a mark that it was handled.

use std::fmt;
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager};
use redis::{FromRedisValue, Script, ScriptInvocation};
use tokio::time::timeout;
use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, IdempotencyStore, KeptResponse, Known, Mark, StoreError,
};

use crate::connect::ANSWER;
use crate::error::Error;
use crate::scripts;

/// A store of leases and marks in Redis 5 or newer, or Valkey, for
/// [`Idempotency`](webhook_tower::idempotency::Idempotency). Clones share the connection.
///
/// To claim a delivery takes one round trip, and so does to complete it. Each call ends within two seconds, or within
/// the time that [`RedisStore::answer_timeout`] sets, with an error if need be and even if the connection has no deadline of
/// its own.
#[derive(Clone)]
pub struct RedisStore<C = ConnectionManager> {
    connection: C,
    prefix: String,
    answer: Duration,
}

impl<C> RedisStore<C> {
    /// Makes a store on this connection, whose keys begin with `webhook:`. [`connect`](crate::connect) makes a
    /// connection.
    #[must_use]
    pub fn new(connection: C) -> Self {
        Self {
            connection,
            prefix: "webhook:".to_owned(),
            answer: ANSWER,
        }
    }

    /// Sets the text with which its keys begin. All receivers of one endpoint must have the same.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets how long the server may take to answer, a new connection included.
    #[must_use]
    pub const fn answer_timeout(mut self, timeout: Duration) -> Self {
        self.answer = timeout;
        self
    }

    /// The connection to the server.
    #[must_use]
    pub const fn connection(&self) -> &C {
        &self.connection
    }

    /// The name of a delivery's key. The part in braces decides on which node of a cluster it is stored.
    #[must_use]
    pub fn key(&self, key: &DeliveryKey) -> String {
        format!("{}{{{key}}}", self.prefix)
    }
}

impl<C: ConnectionLike + Clone + Send + Sync> RedisStore<C> {
    async fn call<T: FromRedisValue>(
        &self,
        script: &Script,
        key: &DeliveryKey,
        arguments: impl FnOnce(&mut ScriptInvocation<'_>),
    ) -> Result<T, StoreError> {
        let mut invocation = script.key(self.key(key));
        arguments(&mut invocation);
        let mut connection = self.connection.clone();
        match timeout(self.answer, invocation.invoke_async(&mut connection)).await {
            Ok(answer) => Ok(answer.map_err(Error::from)?),
            Err(_) => Err(Error::no_answer().into()),
        }
    }
}

/// The answer of [`scripts::BEGIN`] and [`scripts::INSPECT`].
type Said = (u8, u64, Option<String>, Option<Vec<u8>>);

fn mark(id: Option<String>, response: Option<Vec<u8>>) -> Mark {
    let response = response.and_then(|it| KeptResponse::from_bytes(&it));
    Mark::new(id).with_response(response)
}

impl<C> IdempotencyStore for RedisStore<C>
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    async fn begin(&self, key: &DeliveryKey, lease: Duration) -> Result<Begun, StoreError> {
        let said: Said = self
            .call(&scripts::BEGIN, key, |it| {
                it.arg(milliseconds(lease));
            })
            .await?;
        Ok(match said {
            (0, fence, ..) => Begun::Acquired(Fence::new(fence)),
            (1, left, ..) => Begun::InProgress {
                for_at_most: Duration::from_millis(left),
            },
            (_, _, id, response) => Begun::Completed(mark(id, response)),
        })
    }

    async fn renew(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        self.call(&scripts::RENEW, key, |it| {
            it.arg(fence.get()).arg(milliseconds(lease));
        })
        .await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        mark: &Mark,
        retention: Duration,
    ) -> Result<bool, StoreError> {
        self.call(&scripts::COMPLETE, key, |it| {
            let response = mark.response.as_ref().map(KeptResponse::to_bytes);
            it.arg(fence.get())
                .arg(milliseconds(retention))
                .arg(response.unwrap_or_default());
            if let Some(id) = &mark.delivery_id {
                it.arg(id);
            }
        })
        .await
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<bool, StoreError> {
        self.call(&scripts::RELEASE, key, |it| {
            it.arg(fence.get());
        })
        .await
    }

    async fn inspect(&self, key: &DeliveryKey) -> Result<Option<Known>, StoreError> {
        let said: Said = self.call(&scripts::INSPECT, key, |_| {}).await?;
        Ok(match said {
            (0, ..) => None,
            (1, fence, ..) => Some(Known::InProgress(Fence::new(fence))),
            (_, _, id, response) => Some(Known::Completed(mark(id, response))),
        })
    }

    async fn forget(&self, key: &DeliveryKey) -> Result<bool, StoreError> {
        self.call(&scripts::FORGET, key, |_| {}).await
    }
}

/// A duration in milliseconds: at least one, because Redis deletes a key whose time is 0, and at most a century, so
/// that adding it to a clock never overflows.
fn milliseconds(duration: Duration) -> u64 {
    const CENTURY: u64 = 100 * 365 * 24 * 60 * 60 * 1000;
    u64::try_from(duration.as_millis()).map_or(CENTURY, |it| it.clamp(1, CENTURY))
}

impl<C> fmt::Debug for RedisStore<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .field("answer", &self.answer)
            .finish_non_exhaustive()
    }
}
