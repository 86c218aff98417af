//! The mode `memory`: one receiver keeps its marks in memory and loses them when it is killed.

use webhook_tower::idempotency::MemoryStore;

use super::{Mode, Promise};
use crate::{handler, log};

pub(crate) const MODE: Mode = Mode {
    name: "memory",
    promise: Promise::MarksInTheProcess,
    shared: false,
    start: || Ok(None),
    receive: |setup| Box::pin(async move { handler::under_leases(MemoryStore::new(), &setup) }),
    work: None,
    effects: |setup| Box::pin(async move { log::effects(&setup.log) }),
};
