//! The mode `redis`: leases and marks are in Redis, which writes each to its file before it confirms it.

use webhook_redis::RedisStore;
use webhook_servers::{Durability, Redis};

use super::{Mode, Promise, Server};
use crate::{handler, log};

pub(crate) const MODE: Mode = Mode {
    name: "redis",
    promise: Promise::MarksInTheStore,
    shared: true,
    start: || {
        let server = Redis::start(Durability::Everything, &[])?;
        let server =
            server.ok_or("redis-server is not installed (apt-get install redis-server)")?;
        Ok(Some(Box::new(server)))
    },
    receive: |setup| {
        Box::pin(async move {
            let connection = loop {
                match webhook_redis::connect(&setup.store).await {
                    Ok(connection) => break connection,
                    Err(error) => eprintln!("waiting for Redis: {error}"),
                }
                tokio::time::sleep(std::time::Duration::from_millis(200)).await;
            };
            handler::under_leases(RedisStore::new(connection), &setup)
        })
    },
    work: None,
    effects: |setup| Box::pin(async move { log::effects(&setup.log) }),
};

impl Server for Redis {
    fn address(&self) -> String {
        self.url()
    }

    fn kill(&mut self) {
        Self::kill(self);
    }

    fn restart(&mut self) -> std::io::Result<()> {
        Self::restart(self)
    }
}
