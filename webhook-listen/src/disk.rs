//! Keeps deliveries on disk: one file for each delivery and one for its outcome, which only their owner can read.
//!
//! A file is named by the number of its delivery, so no sender has a say in its name. Its first line is the record as
//! JSON; the bytes of the body follow. A file is written under another name and then renamed, so a file under its own
//! name is complete, however the program ends. The system is not asked to write it to the disk at once (`fsync`),
//! which would cost each delivery milliseconds. After a power failure the files of the last seconds may therefore be
//! missing or cut; a cut file is reported and skipped.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;

use crate::record::{Delivery, Outcome, Record};

const DELIVERY: &str = "delivery";
const OUTCOME: &str = "outcome";
const UNFINISHED: &str = "unfinished";

/// The number of digits in a file's name.
const DIGITS: usize = 20;

/// The longest file that is read, in bytes; no kept delivery is longer.
const LONGEST: u64 = 64 << 20;

/// The longest first line that is read, in bytes.
const LONGEST_LINE: u64 = 8 << 20;

/// A folder of deliveries.
pub(crate) struct Keep {
    folder: PathBuf,
}

/// The deliveries that were in the folder at start.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) deliveries: Vec<Delivery>,
    /// A sentence for each file that was skipped.
    pub(crate) skipped: Vec<String>,
    /// The highest number in the name of any file.
    pub(crate) last: u64,
}

impl Keep {
    /// Opens the folder, or makes it.
    ///
    /// # Errors
    ///
    /// Returns an error for a path that is no folder, and for a folder that others may read, which the user has to
    /// close to them.
    pub(crate) fn open(folder: &Path) -> Result<Self, String> {
        let told = |error: io::Error| format!("--keep {}: {error}", folder.display());
        let mut builder = DirBuilder::new();
        private_folder(&mut builder);
        match builder.create(folder) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(told(error)),
        }
        let metadata = fs::metadata(folder).map_err(told)?;
        if !metadata.is_dir() {
            return Err(format!("--keep {}: not a folder", folder.display()));
        }
        if is_open_to_others(&metadata) {
            return Err(format!(
                "--keep {}: other users of this machine may enter the folder, and deliveries hold what is not theirs: \
                 chmod 700 it, or name another",
                folder.display()
            ));
        }
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// Reads the deliveries, the oldest first. A file that cannot be read is reported and stays where it is.
    pub(crate) fn load(&self) -> Result<Found, String> {
        let told = |error: io::Error| format!("--keep {}: {error}", self.folder.display());
        let mut ids = Vec::new();
        let mut found = Found::default();
        for entry in fs::read_dir(&self.folder).map_err(told)? {
            let entry = entry.map_err(told)?;
            let name = entry.file_name();
            let Some((id, kind)) = name.to_str().and_then(number) else {
                continue;
            };
            found.last = found.last.max(id);
            let is_file = entry.file_type().is_ok_and(|it| it.is_file());
            if kind == UNFINISHED && is_file {
                let _ = fs::remove_file(entry.path());
            } else if kind == DELIVERY && !is_file {
                found
                    .skipped
                    .push(format!("{}: not a file", entry.path().display()));
            } else if kind == DELIVERY {
                ids.push(id);
            }
        }
        ids.sort_unstable();
        for id in ids {
            match self.read(id) {
                Ok(delivery) => found.deliveries.push(delivery),
                Err(error) => {
                    let path = self.path(id, DELIVERY);
                    found.skipped.push(format!("{}: {error}", path.display()));
                }
            }
        }
        Ok(found)
    }

    fn read(&self, id: u64) -> io::Result<Delivery> {
        let (record, body): (Record, _) = self.open_file(id, DELIVERY)?;
        let wrong = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what);
        if record.id != id {
            return Err(wrong("the record has another number than the file"));
        }
        if record.whole && record.length != body.len() as u64 {
            return Err(wrong("the body has another length than the record says"));
        }
        let outcome = self.open_file(id, OUTCOME).map(|(outcome, _)| outcome);
        Ok(Delivery {
            record,
            body,
            // The program ended after it kept the delivery and before it kept the outcome.
            outcome: outcome.ok(),
        })
    }

    /// Reads the JSON of the first line, and the bytes after it.
    fn open_file<T: serde::de::DeserializeOwned>(
        &self,
        id: u64,
        kind: &str,
    ) -> io::Result<(T, Bytes)> {
        let path = self.path(id, kind);
        if !fs::symlink_metadata(&path)?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "not a file"));
        }
        let file = File::open(path)?;
        if file.metadata()?.len() > LONGEST {
            return Err(io::Error::new(
                io::ErrorKind::FileTooLarge,
                "longer than any that was kept",
            ));
        }
        let mut reader = BufReader::new(file.take(LONGEST));
        let mut line = Vec::new();
        reader
            .by_ref()
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)?;
        let value = serde_json::from_slice(&line)?;
        let mut body = Vec::new();
        reader.read_to_end(&mut body)?;
        Ok((value, body.into()))
    }

    /// Writes a delivery as it came.
    pub(crate) fn write(&self, record: &Record, body: &[u8]) -> Result<(), String> {
        let line = serde_json::to_vec(record);
        let line = line.map_err(io::Error::from);
        let written = line.and_then(|line| self.put(record.id, DELIVERY, &[&line, b"\n", body]));
        written.map_err(|error| self.told(record.id, DELIVERY, &error))
    }

    /// Writes the outcome of a delivery: what the forward brought back.
    pub(crate) fn write_outcome(&self, id: u64, outcome: &Outcome) -> Result<(), String> {
        let line = serde_json::to_vec(outcome).map_err(io::Error::from);
        let written = line.and_then(|line| self.put(id, OUTCOME, &[&line, b"\n"]));
        written.map_err(|error| self.told(id, OUTCOME, &error))
    }

    fn put(&self, id: u64, kind: &str, parts: &[&[u8]]) -> io::Result<()> {
        let unfinished = self.path(id, &format!("{kind}.{UNFINISHED}"));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private_file(&mut options);
        let mut file = options.open(&unfinished)?;
        let written = parts.iter().try_for_each(|part| file.write_all(part));
        let done = written.and_then(|()| fs::rename(&unfinished, self.path(id, kind)));
        if done.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        done
    }

    /// Removes the files of a delivery for which there is no more room.
    pub(crate) fn remove(&self, id: u64) {
        for kind in [DELIVERY, OUTCOME] {
            let _ = fs::remove_file(self.path(id, kind));
        }
    }

    fn path(&self, id: u64, kind: &str) -> PathBuf {
        self.folder.join(format!("{id:0DIGITS$}.{kind}"))
    }

    fn told(&self, id: u64, kind: &str, error: &io::Error) -> String {
        format!(
            "{}: not kept on disk: {error}",
            self.path(id, kind).display()
        )
    }
}

/// Reads the number and the kind from a file's name; `None` for a file that is not one of these.
fn number(name: &str) -> Option<(u64, &str)> {
    let (digits, kind) = name.split_once('.')?;
    let plain = digits.len() == DIGITS && digits.bytes().all(|it| it.is_ascii_digit());
    let id = plain.then(|| digits.parse().ok())??;
    let kind = kind.rsplit('.').next()?;
    Some((id, kind))
}

#[cfg(unix)]
fn private_folder(builder: &mut DirBuilder) {
    std::os::unix::fs::DirBuilderExt::mode(builder, 0o700);
}

#[cfg(unix)]
fn private_file(options: &mut OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

#[cfg(unix)]
fn is_open_to_others(metadata: &fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o077 != 0
}

#[cfg(not(unix))]
fn private_folder(_: &mut DirBuilder) {}

#[cfg(not(unix))]
fn private_file(_: &mut OpenOptions) {}

#[cfg(not(unix))]
fn is_open_to_others(_: &fs::Metadata) -> bool {
    false
}

/// Writes a file that only its owner can read, in place of any other, since its text gives access to the page.
pub(crate) fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".unfinished");
    let unfinished = PathBuf::from(name);
    match fs::remove_file(&unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private_file(&mut options);
    options.open(&unfinished)?.write_all(text.as_bytes())?;
    fs::rename(&unfinished, path)
}
