//! Starts PostgreSQL, as Debian packages it.

use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::process::{Folder, Port, Process, User, program};

/// The file into which the server prints.
const LOG: &str = "log";

/// A PostgreSQL server on 127.0.0.1, with the user `postgres`, no password, and the database `postgres`.
#[derive(Debug)]
pub struct Postgres {
    process: Option<Process>,
    port: Port,
    folder: Folder,
    user: Option<User>,
    program: PathBuf,
    settings: Vec<String>,
}

impl Postgres {
    /// Starts a server. If it is not installed, says so on standard error and returns `None`.
    ///
    /// # Errors
    ///
    /// Returns an error if a server that is installed does not start.
    ///
    /// # Panics
    ///
    /// Panics if the program is missing and `CI` is set.
    pub fn start() -> io::Result<Option<Self>> {
        Self::start_with(&[])
    }

    /// Starts a server with settings of its own, such as `synchronous_commit=off`.
    ///
    /// # Errors
    ///
    /// Returns an error if a server that is installed does not start.
    ///
    /// # Panics
    ///
    /// Panics if the program is missing and `CI` is set.
    pub fn start_with(settings: &[&str]) -> io::Result<Option<Self>> {
        let folders: Vec<PathBuf> = (13..30)
            .rev()
            .map(|version| PathBuf::from(format!("/usr/lib/postgresql/{version}/bin")))
            .collect();
        let (Some(program), Some(initdb)) =
            (program("postgres", &folders), program("initdb", &folders))
        else {
            crate::skipped("postgres", "postgresql");
            return Ok(None);
        };
        // It refuses to run as root.
        let user = User::instead_of_root("postgres");
        let folder = Folder::new("postgres", user)?;
        let mut init = Command::new(initdb);
        init.arg("-D").arg(folder.0.join("data"));
        init.args([
            "-U",
            "postgres",
            "-A",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C",
        ]);
        if let Some(user) = user {
            use std::os::unix::process::CommandExt as _;
            init.uid(user.uid).gid(user.gid);
        }
        let made = init.current_dir(&folder.0).output()?;
        if !made.status.success() {
            let text = String::from_utf8_lossy(&made.stderr).into_owned();
            return Err(io::Error::other(text));
        }
        let mut server = Self {
            process: None,
            port: Port::take()?,
            folder,
            user,
            program,
            settings: settings.iter().map(|it| (*it).to_owned()).collect(),
        };
        server.restart()?;
        Ok(Some(server))
    }

    /// Kills the server at once, with everything that it was doing.
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
        let data = self.folder.0.join("data");
        let mut command = vec![
            self.program.display().to_string(),
            "-D".to_owned(),
            data.display().to_string(),
            "-p".to_owned(),
            self.port().to_string(),
        ];
        for setting in [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB",
        ]
        .into_iter()
        .chain(self.settings.iter().map(String::as_str))
        {
            command.extend(["-c".to_owned(), setting.to_owned()]);
        }
        // The children of a killed server need a moment to end, and the new server refuses to start before that.
        let mut tries = 0;
        loop {
            let process = Process::start(&command, &self.folder, LOG, self.user)?;
            if self.is_ready(process.id, Duration::from_secs(10)) {
                self.process = Some(process);
                return Ok(());
            }
            tries += 1;
            if tries > 5 {
                return Err(io::Error::other("PostgreSQL does not get ready"));
            }
        }
    }

    /// Whether this process accepts connections within this time. It says so in the last line of its own file.
    fn is_ready(&self, process: u32, within: Duration) -> bool {
        let file = self.folder.0.join("data/postmaster.pid");
        let (started, process) = (Instant::now(), process.to_string());
        while started.elapsed() < within {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let mut lines = text.lines().map(str::trim);
            if lines.next() == Some(&process) && lines.next_back() == Some("ready") {
                return true;
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        false
    }

    /// What the server has logged.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.folder.0.join(LOG)
    }

    /// The port on which it listens.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port.number()
    }

    /// The id of the server's process.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.process.as_ref().map(|it| it.id)
    }

    /// The address of the database of this name.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        let port = self.port();
        format!("host=127.0.0.1 port={port} user=postgres dbname={database} connect_timeout=5")
    }
}
