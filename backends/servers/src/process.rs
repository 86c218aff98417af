//! A server process that ends when the program ends that started it.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// The script that runs a server. When nobody holds the other end of its standard input any more, the program that
/// started it is gone; then the script kills the server and deletes its folder, `$0`. What the server prints goes to
/// the log, because nobody reads the script's output after its first line.
///
/// The script also kills the server's children, if the system lists them, because those of PostgreSQL would answer for
/// a moment longer. It halts the server first, so that no more children are started.
const KEEPER: &str = r#"
"$@" </dev/null >&2 & server=$!
echo $server
read -r how
case $how in
    stop) kill $server ;;
    *) kill -STOP $server; kill -9 $(cat /proc/$server/task/$server/children) $server ;;
esac 2>/dev/null
wait $server 2>/dev/null
case $how in stop|kill) ;; *) cd / && rm -rf -- "$0" ;; esac
"#;

#[derive(Debug)]
pub(crate) struct Process {
    keeper: Child,
    held: Option<ChildStdin>,
    pub(crate) id: u32,
}

impl Process {
    /// Starts a program as this user, with this folder, and has it print into a file there. A shell starts it, which
    /// outlives this process by a moment.
    pub(crate) fn start(
        command: &[String],
        folder: &Folder,
        log: &str,
        user: Option<User>,
    ) -> io::Result<Self> {
        use std::io::BufRead as _;
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(KEEPER).arg(&folder.0).args(command);
        // What a server writes into its working folder, such as the dump of a crash, must not end up in the sources.
        shell.current_dir(&folder.0);
        if let Some(user) = user {
            shell.uid(user.uid).gid(user.gid);
        }
        let log = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(folder.0.join(log))?;
        shell
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log);
        // A signal that a terminal sends to the test must not reach the server.
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

    /// Whether the server has ended by itself. It is false if there is no `/proc`, where nobody can know.
    fn has_ended(&self) -> bool {
        let status = std::fs::read_to_string(format!("/proc/{}/stat", self.id));
        // Its keeper may not have noticed yet that it has ended.
        let is_zombie = |it: &str| it.rsplit(')').next().unwrap_or_default().starts_with(" Z");
        match status {
            Ok(status) => is_zombie(&status),
            Err(_) => Path::new("/proc/self/stat").exists(),
        }
    }

    /// Asks the server to end, as an operator does, and waits until it has.
    ///
    /// # Errors
    ///
    /// Returns an error if it has not ended within a minute.
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
        use std::io::Write as _;
        if let Some(mut held) = self.held.take() {
            // A keeper that has ended cannot read this any more.
            let _ = held.write_all(b"kill\n");
        }
        let _ = self.keeper.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The user as whom a server runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct User {
    pub(crate) uid: u32,
    pub(crate) gid: u32,
}

impl User {
    /// Returns the user of this name if this program runs as root, which some servers refuse, and that user exists.
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

/// A port of 127.0.0.1 for a server. No other program that asks here gets it until this is dropped, even while nothing
/// listens on it, as between a kill and a restart.
///
/// It is held by binding the UDP port of the same number, which the system frees when the program ends, however it
/// ends. The system never gives this number to a program that asks for any port, or that connects to something.
#[derive(Debug)]
pub struct Port {
    number: u16,
    _held: UdpSocket,
}

impl Port {
    /// Numbers below those that systems give out by themselves: Linux begins with 32,768.
    const NUMBERS: std::ops::Range<u16> = 18_000..32_768;

    /// Takes a port that is free, and holds it.
    ///
    /// # Errors
    ///
    /// Returns an error if no port is free.
    pub fn take() -> io::Result<Self> {
        let some = RandomState::new().build_hasher().finish();
        let numbers: Vec<u16> = Self::NUMBERS.collect();
        let first = usize::try_from(some % numbers.len() as u64).unwrap_or_default();
        let (behind, before) = numbers.split_at(first);
        for number in before.iter().chain(behind) {
            let address = (Ipv4Addr::LOCALHOST, *number);
            let Ok(held) = UdpSocket::bind(address) else {
                continue;
            };
            // Another program may listen there, or the server of a program that has just ended.
            if TcpListener::bind(address).is_ok() {
                return Ok(Self {
                    number: *number,
                    _held: held,
                });
            }
        }
        Err(io::Error::from(io::ErrorKind::AddrInUse))
    }

    /// The number of the port.
    #[must_use]
    pub const fn number(&self) -> u16 {
        self.number
    }

    /// Waits until the process listens on the port, or has ended.
    pub(crate) fn await_listener(&self, process: &Process, at_most: Duration) -> io::Result<()> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.number));
        let started = Instant::now();
        loop {
            let connected = TcpStream::connect_timeout(&address, Duration::from_secs(1));
            if process.has_ended() {
                let text = "the server ended at once: its log says why";
                return Err(io::Error::other(text));
            }
            match connected {
                Ok(_) => return Ok(()),
                Err(error) if started.elapsed() > at_most => return Err(error),
                Err(_) => std::thread::sleep(Duration::from_millis(30)),
            }
        }
    }
}

/// A folder that is deleted when this is dropped.
#[derive(Debug)]
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(kind: &str, user: Option<User>) -> io::Result<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let path = loop {
            let number = NUMBER.fetch_add(1, Ordering::Relaxed);
            let name = format!("webhook-{kind}-{}-{number}", std::process::id());
            let path = std::env::temp_dir().join(name);
            match std::fs::create_dir(&path) {
                Ok(()) => break path,
                // The folder is left over from an earlier program with the same number.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        };
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

/// Returns the first of these programs that exists, or the one that `PATH` has under this name.
pub(crate) fn program(name: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    all.map(|folder| folder.join(name)).find(|it| it.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_nobody_elses_while_it_is_held_also_when_nothing_listens() {
        let held: Vec<Port> = (0..200).map(|_| Port::take().unwrap()).collect();
        let numbers: std::collections::BTreeSet<u16> = held.iter().map(Port::number).collect();
        assert_eq!(numbers.len(), held.len());
        for port in &held {
            let address = (Ipv4Addr::LOCALHOST, port.number());
            assert!(
                UdpSocket::bind(address).is_err(),
                "another one could take it"
            );
            drop(TcpListener::bind(address).unwrap());
        }
    }

    #[test]
    fn a_server_that_ends_is_not_taken_for_what_listens_on_its_port() {
        let folder = Folder::new("ends", None).unwrap();
        let port = Port::take().unwrap();
        let _other = TcpListener::bind((Ipv4Addr::LOCALHOST, port.number())).unwrap();
        let process = Process::start(&["false".to_owned()], &folder, "log", None).unwrap();
        let begun = Instant::now();
        while !process.has_ended() {
            assert!(begun.elapsed() < Duration::from_secs(60));
            std::thread::sleep(Duration::from_millis(10));
        }
        let awaited = port.await_listener(&process, Duration::from_secs(60));
        assert!(awaited.unwrap_err().to_string().contains("ended"));
    }

    #[test]
    fn a_kill_takes_the_children_along() {
        let folder = Folder::new("children", None).unwrap();
        let file = folder.0.join("child");
        let script = format!("sleep 1000 & echo $! > {}; wait", file.display());
        let command = ["sh", "-c", &script].map(str::to_owned);
        let mut process = Process::start(&command, &folder, "log", None).unwrap();
        let begun = Instant::now();
        let child = loop {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            if let Ok(child) = text.trim().parse::<u32>() {
                break child;
            }
            assert!(begun.elapsed() < Duration::from_secs(60));
            std::thread::sleep(Duration::from_millis(10));
        };
        let is_there = || {
            let command = std::fs::read(format!("/proc/{child}/cmdline"));
            command.is_ok_and(|it| it.starts_with(b"sleep"))
        };
        // The shell has printed the number, but the child may not have become the program yet.
        while !is_there() {
            assert!(begun.elapsed() < Duration::from_secs(60), "it never began");
            std::thread::sleep(Duration::from_millis(10));
        }
        process.kill();
        let begun = Instant::now();
        while is_there() {
            assert!(begun.elapsed() < Duration::from_secs(30), "it goes on");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    #[test]
    fn what_a_server_writes_where_it_works_is_written_into_its_folder() {
        let folder = Folder::new("works", None).unwrap();
        let script = ["sh", "-c", "touch dump"].map(str::to_owned);
        let process = Process::start(&script, &folder, "log", None).unwrap();
        let begun = Instant::now();
        while !process.has_ended() {
            assert!(begun.elapsed() < Duration::from_secs(60));
            std::thread::sleep(Duration::from_millis(10));
        }
        assert!(folder.0.join("dump").is_file());
    }

    #[test]
    fn a_folder_goes_with_its_program_and_stays_through_a_kill() {
        let folder = Folder::new("goes", None).unwrap();
        let sleeps = ["sleep".to_owned(), "1000".to_owned()];
        let mut process = Process::start(&sleeps, &folder, "log", None).unwrap();
        process.kill();
        assert!(folder.0.join("log").is_file(), "a restart finds its data");
        // When a program ends, however it ends, the system closes its pipe.
        let mut process = Process::start(&sleeps, &folder, "log", None).unwrap();
        drop(process.held.take());
        process.keeper.wait().unwrap();
        assert!(!folder.0.exists());
    }
}
