//! The inbox as a sink: a delivery is durable once the database has committed its row, if a crash does not undo that.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use deadpool_postgres::Client;
use tokio_postgres::types::{ToSql, Type};
use webhook_core::seal::SealedFor;
use webhook_tower::forward::{Envelope, Sink, SinkError};

use super::{Inbox, Unfit, sql};
use crate::error::Error;
use crate::migrate::{SETTINGS, risk};

/// How long a look at the settings of the server counts.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The longest message. PostgreSQL takes up to 1 GB in one value, but a statement of this size is already slow.
const LIMIT: usize = 256 << 20;

/// The row of a message.
pub(super) struct Row<'e> {
    id: &'e str,
    provider: &'e [u8],
    namespace: &'e [u8],
    tenant: Option<&'e [u8]>,
    route: &'e str,
    sealed: &'e [u8],
}

impl<'e> Row<'e> {
    pub(super) fn of(envelope: &'e Envelope) -> Result<Self, Error> {
        let sealed_for = SealedFor::read(envelope.data()).map_err(|_| Error::ended())?;
        Ok(Self {
            id: envelope.id(),
            provider: sealed_for.provider.as_bytes(),
            namespace: sealed_for.namespace.as_bytes(),
            tenant: sealed_for.tenant.map(str::as_bytes),
            route: envelope.route().as_str(),
            sealed: envelope.data(),
        })
    }

    pub(super) fn parameters(&self) -> [(&(dyn ToSql + Sync), Type); 6] {
        [
            (&self.id, Type::TEXT),
            (&self.provider, Type::BYTEA),
            (&self.namespace, Type::BYTEA),
            (&self.tenant, Type::BYTEA),
            (&self.route, Type::TEXT),
            (&self.sealed, Type::BYTEA),
        ]
    }
}

/// When the server was last seen with settings under which a crash undoes nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Safe(Arc<Mutex<Option<Instant>>>);

impl Safe {
    /// Whether it was seen so within the last second. To look with each delivery would cost a tenth of the rate.
    fn is_known(&self) -> bool {
        let seen = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.is_some_and(|it| it.elapsed() < LOOK_EVERY)
    }

    fn is(&self, seen: Option<Instant>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = seen;
    }
}

impl Inbox {
    /// Looks at the settings of the server. While one of them is off, every delivery looks anew.
    async fn look(&self, client: &Client) -> Result<(), SinkError> {
        let began = Instant::now();
        let shown = client.query_typed(sql::SHOW, &[]).await;
        let shown = shown.map_err(Error::from)?;
        let shown = shown.first().ok_or_else(Error::no_answer)?;
        let mut risks = Vec::new();
        for (column, (setting, bad)) in SETTINGS.into_iter().enumerate() {
            let value = shown.try_get(column).map_err(Error::from)?;
            risks.extend(risk(setting, bad, value));
        }
        self.safe.is(risks.is_empty().then_some(began));
        match risks.is_empty() {
            true => Ok(()),
            false => Err(Unfit::Forgets(risks).into()),
        }
    }
}

impl Sink for Inbox {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        let row = Row::of(envelope)?;
        let client = self.pool.get().await.map_err(Error::from)?;
        if !self.safe.is_known() {
            self.look(&client).await?;
        }
        let put = client.execute_typed(sql::PUT, &row.parameters()).await;
        put.map_err(Error::from)?;
        Ok(())
    }

    fn limit(&self) -> Option<usize> {
        Some(LIMIT)
    }

    fn size(&self, sealed: usize) -> usize {
        Envelope::binary_size(sealed)
    }

    fn name(&self) -> &'static str {
        "postgres-inbox"
    }
}
