//! Starts PgBouncer, as Debian packages it.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::postgres::Postgres;
use crate::process::{Folder, Port, Process, User, program};

/// A PgBouncer on 127.0.0.1 in transaction mode. It gives each transaction one of a few connections to the server, so
/// the next statement of the same client may get another one.
#[derive(Debug)]
pub struct PgBouncer {
    port: Port,
    // This field is dropped first, so that the process ends before its folder is deleted.
    _process: Process,
    _folder: Folder,
}

impl PgBouncer {
    /// Starts a PgBouncer before this server, with this many connections to it. If it is not installed, says so on
    /// standard error and returns `None`.
    ///
    /// # Errors
    ///
    /// Returns an error if a PgBouncer that is installed does not start.
    ///
    /// # Panics
    ///
    /// Panics if the program is missing and `CI` is set.
    pub fn start(server: &Postgres, connections: usize) -> io::Result<Option<Self>> {
        let folders = [PathBuf::from("/usr/sbin"), PathBuf::from("/usr/local/bin")];
        let Some(program) = program("pgbouncer", &folders) else {
            crate::skipped("pgbouncer", "pgbouncer");
            return Ok(None);
        };
        // It refuses to run as root.
        let user = User::instead_of_root("postgres");
        let folder = Folder::new("pgbouncer", user)?;
        let (port, behind) = (Port::take()?, server.port());
        let number = port.number();
        let settings = folder.0.join("pgbouncer.ini");
        std::fs::write(
            &settings,
            format!(
                "[databases]\n\
                 postgres = host=127.0.0.1 port={behind} dbname=postgres user=postgres\n\
                 [pgbouncer]\n\
                 listen_addr = 127.0.0.1\n\
                 listen_port = {number}\n\
                 unix_socket_dir =\n\
                 auth_type = any\n\
                 pool_mode = transaction\n\
                 default_pool_size = {connections}\n\
                 max_client_conn = 200\n"
            ),
        )?;
        let command = [program, settings].map(|it| it.display().to_string());
        let process = Process::start(&command, &folder, "log", user)?;
        port.await_listener(&process, Duration::from_secs(20))?;
        Ok(Some(Self {
            port,
            _process: process,
            _folder: folder,
        }))
    }

    /// The address of the server through this PgBouncer.
    #[must_use]
    pub fn url(&self) -> String {
        let port = self.port.number();
        format!("host=127.0.0.1 port={port} user=postgres dbname=postgres connect_timeout=5")
    }
}
