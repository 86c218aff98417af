//! The dead letters of a file: they are kept in a file beside it until an operator has seen them.
//!
//! Each is a line: the number of attempts, the reason, a sentence about it, and the message, with tabs between them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, BufWriter, Write as _};
use std::path::PathBuf;

use bytes::Bytes;
use webhook_core::Provider;
use webhook_core::seal::SealError;

use super::open::{Open, sync_folder, with_suffix};
use super::{FileQueue, blocking, line};
use crate::forward::envelope::Envelope;
use crate::forward::worker::{DeadLetter, Worker};

/// A message that is no longer tried, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadMessage {
    /// The message's id, by which [`FileQueue::replay`] finds it; empty if it has none.
    pub id: String,
    /// Why it is no longer tried: a word of the list at [`DeadLetter::reason`].
    pub reason: String,
    /// Why it is no longer tried: a sentence.
    pub detail: String,
    /// How many attempts it had.
    pub attempts: u32,
}

impl FileQueue {
    /// Returns the oldest dead letters of this file, at most this many. They stay where they are.
    ///
    /// # Errors
    ///
    /// Returns the error of the disk.
    pub async fn dead_letters(&self, at_most: usize) -> io::Result<Vec<DeadMessage>> {
        let _working = self.working.lock().await;
        let path = self.dead_path();
        blocking(move || {
            let mut found = Vec::new();
            each_line(&path, |text| {
                if let Some((message, _)) = read(text) {
                    found.push(message);
                }
                Ok(found.len() < at_most)
            })?;
            found.truncate(at_most);
            Ok(found)
        })
        .await
    }

    /// Puts the oldest dead letter with this id back into the queue, sealed again under a new message id. It gets all
    /// of its attempts again. It returns `None` if there is no such dead letter.
    ///
    /// Call it in the process that has the file, for example behind a route of the operator. It waits until a call of
    /// [`FileQueue::work_off`] has ended. The dead letter is removed once the queue has the message on the disk. A
    /// crash in between leaves it in both files.
    ///
    /// # Errors
    ///
    /// Returns an error if the queue is full, or the error of the disk. The inner error says why the seal does not
    /// open; the dead letter then stays.
    pub async fn replay<P: Provider, S>(
        &self,
        worker: &Worker<P, S>,
        id: &str,
    ) -> io::Result<Option<Result<(), SealError>>> {
        let _working = self.working.lock().await;
        let (path, wanted) = (self.dead_path(), id.to_owned());
        let found = blocking(move || {
            let (mut found, mut number) = (None, 0_u64);
            each_line(&path, |text| {
                if let Some((message, Some(sealed))) = read(text)
                    && message.id == wanted
                {
                    found = Some((number, sealed));
                }
                number = number.saturating_add(1);
                Ok(found.is_none())
            })?;
            Ok(found)
        });
        let Some((number, sealed)) = found.await? else {
            return Ok(None);
        };
        let envelope = match worker.replay(sealed) {
            Ok(envelope) => envelope,
            Err(error) => return Ok(Some(Err(error))),
        };
        let queue = self.clone();
        blocking(move || {
            queue.append(&line(0, &envelope.structured()), queue.most)?;
            queue.remove_dead(number)
        })
        .await?;
        Ok(Some(Ok(())))
    }

    /// Keeps a message as a dead letter, unless the file of dead letters is as long as it may be. Returns whether it is
    /// kept. It is on the disk when this returns.
    pub(super) fn bury(
        &self,
        dead: &DeadLetter,
        attempts: u32,
        document: &[u8],
    ) -> io::Result<bool> {
        let one_line = |text: &str| text.replace(char::is_control, " ");
        let (reason, detail) = (one_line(dead.reason), one_line(&dead.detail));
        let mut text = format!("{attempts}\t{reason}\t{detail}\t").into_bytes();
        text.extend_from_slice(document);
        text.push(b'\n');
        let mut open = Open::at(&self.dead_path())?;
        let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
        if open.length.saturating_add(length) > self.most {
            return Ok(false);
        }
        open.append(&text).map(|()| true)
    }

    /// Writes the file of dead letters anew, without one line.
    fn remove_dead(&self, removed: u64) -> io::Result<()> {
        let path = self.dead_path();
        let next = with_suffix(&path, ".next");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut writer = BufWriter::new(options.open(&next)?);
        let mut number = 0_u64;
        each_line(&path, |text| {
            if number != removed {
                writer.write_all(text)?;
            }
            number = number.saturating_add(1);
            Ok(true)
        })?;
        writer.into_inner()?.sync_all()?;
        fs::rename(&next, &path)?;
        sync_folder(&path);
        Ok(())
    }

    fn dead_path(&self) -> PathBuf {
        with_suffix(&self.path, ".dead")
    }
}

/// Reads the lines of a file one after the other, until this says that it needs no more.
fn each_line(
    path: &std::path::Path,
    mut act: impl FnMut(&[u8]) -> io::Result<bool>,
) -> io::Result<()> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut reader = BufReader::new(file);
    let mut text = Vec::new();
    while reader.read_until(b'\n', &mut text)? > 0 && act(&text)? {
        text.clear();
    }
    Ok(())
}

/// Reads a dead letter, and takes the sealed delivery out of it if it is an envelope. A line that a crash has cut off is
/// none.
fn read(text: &[u8]) -> Option<(DeadMessage, Option<Bytes>)> {
    let whole = text.strip_suffix(b"\n").filter(|it| it.ends_with(b"}"))?;
    let mut parts = whole.splitn(4, |it| *it == b'\t');
    let mut next = || std::str::from_utf8(parts.next()?).ok();
    let (attempts, reason, detail) = (next()?, next()?, next()?);
    let document = parts.next()?;
    let event: Option<serde_json::Value> = serde_json::from_slice(document).ok();
    let id = event.as_ref().and_then(|it| it.get("id")?.as_str());
    let message = DeadMessage {
        id: id.unwrap_or_default().to_owned(),
        reason: reason.to_owned(),
        detail: detail.to_owned(),
        attempts: attempts.parse().ok()?,
    };
    Some((message, Envelope::open_structured(document).ok()))
}
