//! Starts Redis, as Debian packages it.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::process::{Folder, Port, Process, program};

/// How much of a Redis server's data is left after it was killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "a test names what it needs")]
pub enum Durability {
    /// Nothing.
    Nothing,
    /// Everything that it has confirmed.
    Everything,
}

/// A Redis server on 127.0.0.1.
#[derive(Debug)]
pub struct Redis {
    process: Option<Process>,
    port: Port,
    folder: Folder,
    program: PathBuf,
    durability: Durability,
    more: Vec<String>,
}

impl Redis {
    /// Starts a server. If it is not installed, says so on standard error and returns `None`. `more` are further
    /// arguments.
    ///
    /// # Errors
    ///
    /// Returns an error if a server that is installed does not start.
    ///
    /// # Panics
    ///
    /// Panics if the program is missing and `CI` is set.
    pub fn start(durability: Durability, more: &[&str]) -> io::Result<Option<Self>> {
        let Some(program) = program("redis-server", &[]) else {
            crate::skipped("redis-server", "redis-server");
            return Ok(None);
        };
        let mut server = Self {
            process: None,
            port: Port::take()?,
            folder: Folder::new("redis", None)?,
            program,
            durability,
            more: more.iter().map(|it| (*it).to_owned()).collect(),
        };
        server.restart()?;
        Ok(Some(server))
    }

    /// Kills the server at once.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill();
        }
    }

    /// Starts the server again on the same port, with the same data.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not start.
    pub fn restart(&mut self) -> io::Result<()> {
        self.kill();
        let (port, folder) = (self.port().to_string(), self.folder.0.display().to_string());
        let mut command = vec![self.program.display().to_string()];
        let appends = match self.durability {
            Durability::Nothing => "no",
            Durability::Everything => "yes",
        };
        command.extend(
            [
                "--port",
                &port,
                "--bind",
                "127.0.0.1",
                "--dir",
                &folder,
                "--save",
                "",
                "--appendonly",
                appends,
                "--appendfsync",
                "always",
                "--logfile",
                "log",
            ]
            .map(str::to_owned),
        );
        command.extend(self.more.iter().cloned());
        let process = Process::start(&command, &self.folder, "errors", None)?;
        self.port
            .await_listener(&process, Duration::from_secs(20))?;
        self.process = Some(process);
        Ok(())
    }

    /// The id of the server's process.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.process.as_ref().map(|it| it.id)
    }

    /// The port on which it listens.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port.number()
    }

    /// The address of the server.
    #[must_use]
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port())
    }
}
