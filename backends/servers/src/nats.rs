//! Starts NATS with JetStream, as Debian packages it.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::process::{Folder, Port, Process, program};

/// The file into which the server prints.
const LOG: &str = "log";

/// A NATS server with JetStream on 127.0.0.1, which keeps its streams in a folder of its own.
#[derive(Debug)]
pub struct Nats {
    process: Option<Process>,
    port: Port,
    folder: Folder,
    program: PathBuf,
    settings: Vec<String>,
}

impl Nats {
    /// Starts a server. If it is not installed, says so on standard error and returns `None`. Each of the settings is a
    /// line of its configuration, such as `max_payload: 32MB`.
    ///
    /// # Errors
    ///
    /// Returns an error if a server that is installed does not start.
    ///
    /// # Panics
    ///
    /// Panics if the program is missing and `CI` is set.
    pub fn start(settings: &[&str]) -> io::Result<Option<Self>> {
        let folders = ["/usr/sbin", "/usr/local/bin"].map(PathBuf::from);
        let Some(program) = program("nats-server", &folders) else {
            crate::skipped("nats-server", "nats-server");
            return Ok(None);
        };
        let mut server = Self {
            process: None,
            port: Port::take()?,
            folder: Folder::new("nats", None)?,
            program,
            settings: settings.iter().map(|it| (*it).to_owned()).collect(),
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

    /// Starts the server again on the same port, with the same streams.
    ///
    /// # Errors
    ///
    /// Returns an error if it does not start.
    pub fn restart(&mut self) -> io::Result<()> {
        self.kill();
        let file = self.folder.0.join("configuration");
        let mut text = format!("listen: 127.0.0.1:{}\n", self.port());
        let store = self.folder.0.join("store");
        text.push_str(&format!(
            "jetstream {{ store_dir: {:?} }}\n",
            store.display().to_string()
        ));
        for setting in &self.settings {
            text.push_str(setting);
            text.push('\n');
        }
        std::fs::write(&file, text)?;
        let command = [
            self.program.display().to_string(),
            "-c".to_owned(),
            file.display().to_string(),
        ];
        let process = Process::start(&command, &self.folder, LOG, None)?;
        self.port
            .await_listener(&process, Duration::from_secs(20))?;
        self.process = Some(process);
        Ok(())
    }

    /// What the server has logged.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.folder.0.join(LOG)
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
        format!("nats://127.0.0.1:{}", self.port())
    }
}
