//! The mode `postgres-lease`: leases and marks are in PostgreSQL, and effects are outside of it.

use webhook_postgres::PostgresStore;

use super::{Mode, Promise, postgres};
use crate::{handler, log};

pub(crate) const MODE: Mode = Mode {
    name: "postgres-lease",
    promise: Promise::MarksInTheStore,
    shared: true,
    start: postgres::MODE.start,
    receive: |setup| {
        Box::pin(async move {
            let store = PostgresStore::new(postgres::connected(&setup).await?);
            handler::under_leases(store, &setup)
        })
    },
    work: None,
    effects: |setup| Box::pin(async move { log::effects(&setup.log) }),
};
