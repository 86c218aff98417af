//! Tells the handler whether a newer event of the same object was handled. A row for each object keeps the newest time.

use std::time::Duration;

use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Row};
use webhook_core::{Provider, Received};
use webhook_tower::idempotency::DeliveryKey;

use crate::error::Error;
use crate::statements as sql;
use crate::store::milliseconds;

/// How the time of an event stands to that of the newest handled event of its object, under
/// [`Settings::tell_order`](crate::Settings::tell_order).
///
/// In axum it is an extractor, with the feature `axum`; elsewhere [`Transaction::order`](crate::Transaction::order)
/// returns it. It holds until the handler's transaction ends, because no other event of the object is handled before
/// that.
///
/// [The manual](webhook_tower::manual::order) says which senders sign what it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    clippy::exhaustive_enums,
    reason = "another answer would change what every handler does"
)]
pub enum Order {
    /// No event of the object that happened at the same time or later was handled.
    Fresh,
    /// An event of the object that has the same time was handled. Many senders write whole seconds, so nobody can tell
    /// which of the two happened first. The object as the sender's API returns it now is right in any case.
    Tie,
    /// A later event of the object was handled. What this event says of the object's state is out of date.
    Stale,
    /// The sender signs no object or no time for this event, or the delivery has no
    /// [key](webhook_core::Received::dedup_key). Fetch the object, or write only what does not depend on order.
    Unknown,
}

impl Order {
    /// Whether a later event of the same object was handled already.
    #[must_use]
    pub const fn is_stale(self) -> bool {
        matches!(self, Self::Stale)
    }
}

/// The place of an event in the order of its object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// The object's digest.
    pub(crate) subject: DeliveryKey,
    /// When the event happened, in milliseconds.
    occurred_at: i64,
}

impl Place {
    pub(crate) fn of<P: Provider>(received: &Received<P>) -> Option<Self> {
        let occurred_at = received.occurred_at()?.unix_millis();
        Some(Self {
            subject: DeliveryKey::from_bytes(received.subject_digest()?),
            occurred_at,
        })
    }

    /// Locks the object's row, writes this event down if it is the newest, and returns the order. All of it is undone
    /// with the transaction. If this transaction does not hold the mark of the delivery, it touches nothing and returns
    /// no order.
    pub(crate) async fn mark(
        self,
        client: &Client,
        key: Option<&DeliveryKey>,
        retention: Duration,
    ) -> Result<Option<Order>, Error> {
        let subject = self.subject.bytes().as_slice();
        let (occurred_at, retention) = (self.occurred_at, milliseconds(retention));
        let key = key.map(|key| key.bytes().as_slice());
        let parameters: [(&(dyn ToSql + Sync), Type); 4] = [
            (&subject, Type::BYTEA),
            (&occurred_at, Type::INT8),
            (&retention, Type::INT8),
            (&key, Type::BYTEA),
        ];
        let rows = client.query_typed(sql::WATERMARK, &parameters).await?;
        rows.first().map(|row| self.against(row)).transpose()
    }

    fn against(self, row: &Row) -> Result<Order, Error> {
        let newest: Option<i64> = row.try_get(0)?;
        Ok(match newest {
            Some(newest) if self.occurred_at < newest => Order::Stale,
            Some(newest) if self.occurred_at == newest => Order::Tie,
            Some(_) | None => Order::Fresh,
        })
    }
}
