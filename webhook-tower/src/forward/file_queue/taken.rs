//! The messages that were taken out of the queue, and the note of the one that is being handled.
//!
//! Before a message is handled, its place in the file is written into a note beside it. So an attempt counts although its
//! process ends, and the next process goes on with that message: those before it are done, or are in the queue again.

use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use super::open::{Open, sync_folder, with_suffix};

/// A file of messages that somebody works off.
pub(super) struct Taken {
    path: PathBuf,
    reader: BufReader<File>,
    /// Where the next line begins.
    place: u64,
    note: Open,
    /// The message that an earlier process had begun last, and how often that was done.
    begun: (u64, u32),
}

/// A message, its place in the file, and how many attempts at it have ended.
pub(super) struct Message {
    place: u64,
    pub(super) attempts: u32,
    pub(super) document: Vec<u8>,
}

impl Taken {
    /// Opens the file, and goes on with the message that an earlier process had begun last.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let note = with_suffix(path, ".begun");
        let begun = last_begun(&read(&note)?);
        file.seek(SeekFrom::Start(begun.0))?;
        Ok(Self {
            path: path.to_owned(),
            reader: BufReader::new(file),
            place: begun.0,
            note: Open::at(&note)?,
            begun,
        })
    }

    /// Removes the note of a file that is gone, since its places mean nothing in another file.
    pub(super) fn forget(path: &Path) -> io::Result<()> {
        remove(&with_suffix(path, ".begun"))?;
        sync_folder(path);
        Ok(())
    }

    /// Removes the file, when all of its messages are done or in the queue again. The note goes first: without a note
    /// the messages are handled again, but with the note of another file some would be skipped.
    pub(super) fn end(self) -> io::Result<()> {
        Self::forget(&self.path)?;
        remove(&self.path)
    }

    /// Returns the next whole message.
    pub(super) fn next(&mut self) -> io::Result<Option<Message>> {
        loop {
            let place = self.place;
            let mut line = Vec::new();
            let length = self.reader.read_until(b'\n', &mut line)?;
            if length == 0 {
                return Ok(None);
            }
            self.place = place.saturating_add(u64::try_from(length).unwrap_or(0));
            let Some((attempts, document)) = message(&line) else {
                continue;
            };
            let ended = if place == self.begun.0 {
                self.begun.1
            } else {
                0
            };
            return Ok(Some(Message {
                place,
                attempts: ended.saturating_add(attempts),
                document,
            }));
        }
    }

    /// Counts an attempt at the message. It is on the disk when this returns.
    pub(super) fn begin(&mut self, message: &Message) -> io::Result<()> {
        self.note.append(format!("{}.\n", message.place).as_bytes())
    }
}

/// Reads a line of the file: how often the message was tried, and its envelope.
fn message(line: &[u8]) -> Option<(u32, Vec<u8>)> {
    let whole = line.strip_suffix(b"\n").filter(|it| it.ends_with(b"}"))?;
    let space = whole.iter().position(|it| *it == b' ')?;
    let attempts = std::str::from_utf8(whole.get(..space)?).ok()?;
    Some((attempts.parse().ok()?, whole.get(space + 1..)?.to_vec()))
}

/// Returns the place of the message that was begun last, and how often in a row. A crash may have cut off a line, which
/// then does not end with a dot.
fn last_begun(note: &str) -> (u64, u32) {
    let whole = note.lines().filter_map(|it| it.strip_suffix('.'));
    let places = whole.filter_map(|it| it.parse().ok());
    places.fold((0, 0), |(last, times), place| match place == last {
        true => (last, times + 1),
        false => (place, 1),
    })
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    match File::open(path) {
        Ok(mut file) => file.read_to_string(&mut text).map(|_| text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(text),
        Err(error) => Err(error),
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::last_begun;

    #[test]
    fn the_note_tells_what_was_begun_last_and_how_often() {
        for (note, expected) in [
            ("", (0, 0)),
            ("0.\n", (0, 1)),
            ("0.\n0.\n", (0, 2)),
            ("0.\n700.\n", (700, 1)),
            ("0.\n700.\n700.\n", (700, 2)),
            // A crash has cut off the last line, after which the next process has written its own.
            ("0.\n70", (0, 1)),
            ("0.\n70\n700.\n", (700, 1)),
        ] {
            assert_eq!(last_begun(note), expected, "{note:?}");
        }
    }
}
