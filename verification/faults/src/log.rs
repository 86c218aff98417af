//! The log of effects, which no store holds. A handler goes on only once its line is on the disk.

use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::Failure;
use crate::handler::Delivered;

/// A line of the log that says that an effect happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Effect {
    pub(crate) id: String,
    /// The delivery's key in the store.
    pub(crate) key: String,
    /// The process that made the effect.
    pub(crate) process: u32,
    /// When the effect happened, in milliseconds.
    pub(crate) at: u64,
}

/// A mark that a store has confirmed, or a call that got no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marked {
    pub(crate) key: String,
    pub(crate) process: u32,
    /// When it happened, in milliseconds.
    pub(crate) at: u64,
}

/// The time in milliseconds by the machine's clock, which all processes share.
pub(crate) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |it| u64::try_from(it.as_millis()).unwrap_or(u64::MAX))
}

fn append(path: &Path, line: &str, to_the_disk: bool) -> std::io::Result<()> {
    let mut file: File = OpenOptions::new().append(true).create(true).open(path)?;
    // A single write to the file, which no other process's write can divide.
    file.write_all(line.as_bytes())?;
    if to_the_disk {
        file.sync_data()?;
    }
    Ok(())
}

async fn write(path: PathBuf, line: String, to_the_disk: bool) -> Result<(), Failure> {
    tokio::task::spawn_blocking(move || append(&path, &line, to_the_disk)).await??;
    Ok(())
}

/// Writes down that an effect happened, and waits until the line is on the disk.
pub(crate) async fn write_effect(path: &Path, delivered: &Delivered) -> Result<(), Failure> {
    let (id, key, process) = (&delivered.id, &delivered.key, std::process::id());
    let line = format!("effect {id} {key} {process} {}\n", now());
    write(path.to_owned(), line, true).await
}

/// Writes down that the store has confirmed a mark.
pub(crate) async fn write_mark(path: &Path, key: &str) -> Result<(), Failure> {
    let line = format!("mark {key} {} {}\n", std::process::id(), now());
    write(path.to_owned(), line, false).await
}

fn lines(path: &Path) -> Result<Vec<String>, Failure> {
    match File::open(path) {
        Ok(file) => Ok(BufReader::new(file).lines().collect::<Result<_, _>>()?),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// Reads the effects from the log, in their order.
pub(crate) fn effects(path: &Path) -> Result<Vec<Effect>, Failure> {
    let mut effects = Vec::new();
    for line in lines(path)? {
        let words: Vec<&str> = line.split(' ').collect();
        if let ["effect", id, key, process, at] = words[..] {
            effects.push(Effect {
                id: id.to_owned(),
                key: key.to_owned(),
                process: process.parse()?,
                at: at.parse()?,
            });
        }
    }
    Ok(effects)
}

/// Writes down that a process asked the store to renew a lease or to make a mark, and got no answer that counts.
pub(crate) fn write_unheard(path: &Path, key: &str) {
    let line = format!("unheard {key} {} {}\n", std::process::id(), now());
    if let Err(error) = append(path, &line, false) {
        eprintln!("faults: the log cannot be written: {error}");
    }
}

/// Reads the lines that begin with this word, `mark` or `unheard`, and name a key.
pub(crate) fn marks(path: &Path, word: &str) -> Result<Vec<Marked>, Failure> {
    let mut marks = Vec::new();
    for line in lines(path)? {
        let words: Vec<&str> = line.split(' ').collect();
        if let [found, key, process, at] = words[..]
            && found == word
        {
            marks.push(Marked {
                key: key.to_owned(),
                process: process.parse()?,
                at: at.parse()?,
            });
        }
    }
    Ok(marks)
}
