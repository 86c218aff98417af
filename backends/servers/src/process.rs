//! A server process that ends when the program ends that started it.

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Runs the server, and kills it when nobody holds the other end of standard input. What the server prints goes to the
/// log: nobody reads the keeper's output after its first line.
const KEEPER: &str = r#"
"$@" </dev/null >&2 & server=$!
echo $server
read -r how
case $how in stop) kill $server ;; *) kill -9 $server ;; esac 2>/dev/null
wait $server 2>/dev/null
"#;

#[derive(Debug)]
pub(crate) struct Process {
    keeper: Child,
    held: Option<ChildStdin>,
    pub(crate) id: u32,
}

impl Process {
    /// Starts a program as this user. It is started through a shell, which outlives whoever starts it by a moment.
    pub(crate) fn start(command: &[String], log: &Path, user: Option<User>) -> io::Result<Self> {
        use std::io::BufRead as _;
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(KEEPER).arg("keeper").args(command);
        if let Some(user) = user {
            shell.uid(user.uid).gid(user.gid);
        }
        let log = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)?;
        shell
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log);
        // What a terminal sends to the test is not for the server.
        shell.process_group(0);
        let mut keeper = shell.spawn()?;
        let held = keeper.stdin.take();
        let mut line = String::new();
        if let Some(stdout) = keeper.stdout.take() {
            io::BufReader::new(stdout).read_line(&mut line)?;
        }
        let id = line
            .trim()
            .parse()
            .map_err(|_| io::Error::other("the shell did not start the server"))?;
        Ok(Self { keeper, held, id })
    }

    /// Asks the server to end, as an operator does, and waits until it has.
    ///
    /// # Errors
    ///
    /// It has not ended within a minute.
    pub(crate) fn stop(&mut self) -> io::Result<()> {
        use std::io::Write as _;
        if let Some(held) = &mut self.held {
            held.write_all(b"stop\n")?;
        }
        let begun = Instant::now();
        while self.keeper.try_wait()?.is_none() {
            if begun.elapsed() > Duration::from_secs(60) {
                return Err(io::Error::other("the server does not end"));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// Kills the server at once, as a failing machine would.
    pub(crate) fn kill(&mut self) {
        self.held = None;
        let _ = self.keeper.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Whom a server runs as.
#[derive(Clone, Copy, Debug)]
pub(crate) struct User {
    pub(crate) uid: u32,
    pub(crate) gid: u32,
}

impl User {
    /// The user of this name, if this program may become it and must not run servers as itself.
    pub(crate) fn instead_of_root(name: &str) -> Option<Self> {
        let id = |arguments: &[&str]| -> Option<u32> {
            let output = Command::new("id").args(arguments).output().ok()?;
            String::from_utf8(output.stdout).ok()?.trim().parse().ok()
        };
        if id(&["-u"]) != Some(0) {
            return None;
        }
        Some(Self {
            uid: id(&["-u", name])?,
            gid: id(&["-g", name])?,
        })
    }
}

/// Ports that this process has given to servers: a server binds its own only some time later.
static GIVEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// A port that is free now, and that no other server of this process was given.
pub(crate) fn free_port() -> io::Result<u16> {
    let mut given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        if given.insert(port) {
            return Ok(port);
        }
    }
}

/// Waits until something listens.
pub(crate) fn await_port(port: u16, at_most: Duration) -> io::Result<()> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let started = Instant::now();
    loop {
        match TcpStream::connect_timeout(&address, Duration::from_secs(1)) {
            Ok(_) => return Ok(()),
            Err(error) if started.elapsed() > at_most => return Err(error),
            Err(_) => std::thread::sleep(Duration::from_millis(30)),
        }
    }
}

/// A folder that is deleted with its owner.
#[derive(Debug)]
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(kind: &str, user: Option<User>) -> io::Result<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("webhook-{kind}-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path)?;
        if let Some(user) = user {
            std::os::unix::fs::chown(&path, Some(user.uid), Some(user.gid))?;
        }
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The first of these that is there, or what `PATH` has under this name.
pub(crate) fn program(name: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    all.map(|folder| folder.join(name)).find(|it| it.is_file())
}
