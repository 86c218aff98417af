//! A queue in a file on the receiver's own disk, for deliveries that would otherwise be lost.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;
use webhook_core::seal::SealedFor;
use webhook_core::{Endpoint, Provider};

use super::envelope::Envelope;
use super::sink::{Sink, SinkError};
use super::worker::{Outcome, Worker};
use crate::body::VerifiedBody;

/// The longest message, in bytes.
const LIMIT: usize = 64 << 20;

/// A queue in a file: the [fallback](crate::idempotency::Fallback) of a receiver whose store may be down, for senders
/// that never send a delivery again, or the fallback of a [`Forwarder`](super::Forwarder) whose broker may be down.
///
/// Each message is a line: the number of attempts, and a CloudEvent in the structured mode. A message is durable once
/// the system has said that it is on the disk. A crash may cut off a line before that; such a line was never confirmed,
/// and is skipped. The file belongs to one process. It holds bodies, which are sealed but not encrypted, so let nobody
/// else read the folder.
///
/// [`FileQueue::work_off`] has a [`Worker`] handle what is there; call it at start and every minute or so.
#[derive(Clone, Debug)]
pub struct FileQueue {
    shared: Arc<Mutex<Open>>,
    path: Arc<PathBuf>,
    /// Held by the one call that works the queue off.
    working: Arc<tokio::sync::Mutex<()>>,
    most: u64,
}

#[derive(Debug)]
struct Open {
    file: File,
    length: u64,
    /// Whether the file may end with a part of a line that could neither be written whole nor taken away.
    cut: bool,
}

/// What [`FileQueue::work_off`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorkedOff {
    /// Messages that were handled.
    pub done: usize,
    /// Messages that went back into the queue because their handler failed.
    pub again: usize,
    /// Messages that are no longer tried. They are in a file beside the queue's, whose name ends with `.dead`.
    pub dead: usize,
    /// Messages of other endpoints, which went back into the queue. Give each endpoint its own file, or call this with
    /// a worker of each endpoint.
    pub left: usize,
}

impl FileQueue {
    /// Opens the queue in this file, which may grow to 1 GiB. Makes the file if it does not exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be made or opened.
    pub fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let open = Open::at(&path)?;
        Ok(Self {
            shared: Arc::new(Mutex::new(open)),
            path: Arc::new(path),
            working: Arc::default(),
            most: 1 << 30,
        })
    }

    /// Sets the most bytes that the file may have. A message that would exceed them is refused.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: u64) -> Self {
        self.most = bytes;
        self
    }

    /// How many bytes wait in the file.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.lock().length
    }

    /// Whether nothing waits in the file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has the worker handle every message that waits now, one after the other. Messages that arrive meanwhile wait for
    /// the next call.
    ///
    /// If the process ends in the middle, the next call starts again with all of them, so give the worker a store with
    /// [`Worker::once`].
    ///
    /// # Errors
    ///
    /// Returns the error of the disk. No message is lost by it.
    pub async fn work_off<P, S, B>(&self, worker: &Worker<P, S>) -> io::Result<WorkedOff>
    where
        P: Provider,
        S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + 'static,
        S::Future: Send,
        S::Error: Send,
        B: Send + 'static,
    {
        let _working = self.working.lock().await;
        let taken = with_suffix(&self.path, ".taken");
        let mut reader = blocking({
            let (queue, taken) = (self.clone(), taken.clone());
            move || queue.take(&taken)
        })
        .await?;
        let mut worked = WorkedOff::default();
        loop {
            let (rest, message) = blocking(move || {
                let message = next(&mut reader)?;
                Ok((reader, message))
            })
            .await?;
            reader = rest;
            let Some((attempts, document)) = message else {
                break;
            };
            let attempt = attempts.saturating_add(1);
            let sealed = Envelope::open_structured(&document).ok();
            let is_ours = |sealed: &Bytes| match SealedFor::read(sealed) {
                Ok(meant) => is_for(&meant, worker.endpoint()),
                // Nobody can read whose message this is, so whichever worker comes first makes it a dead letter.
                Err(_) => true,
            };
            let (count, suffix, attempts) = match sealed {
                Some(sealed) if !is_ours(&sealed) => (&mut worked.left, "", attempts),
                Some(sealed) => match worker.handle(sealed, attempt).await {
                    Outcome::Done => {
                        worked.done += 1;
                        continue;
                    }
                    Outcome::Again(_) => (&mut worked.again, "", attempt),
                    Outcome::Dead(_) => (&mut worked.dead, ".dead", attempt),
                },
                None => (&mut worked.dead, ".dead", attempt),
            };
            *count += 1;
            let queue = self.clone();
            blocking(move || match suffix {
                "" => queue.append(&line(attempts, &document), u64::MAX),
                _ => {
                    let mut dead = Open::at(&with_suffix(&queue.path, suffix))?;
                    dead.append(&line(attempts, &document))
                }
            })
            .await?;
        }
        blocking(move || match fs::remove_file(taken) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        })
        .await?;
        Ok(worked)
    }

    /// Takes the waiting messages out of the file, and those that an earlier process had taken and not finished.
    fn take(&self, taken: &Path) -> io::Result<Option<BufReader<File>>> {
        if !taken.exists() {
            let mut open = self.lock();
            if open.length == 0 {
                return Ok(None);
            }
            fs::rename(&*self.path, taken)?;
            *open = Open::at(&self.path)?;
        }
        File::open(taken).map(|it| Some(BufReader::new(it)))
    }

    fn append(&self, line: &[u8], most: u64) -> io::Result<()> {
        let mut open = self.lock();
        let more = u64::try_from(line.len()).unwrap_or(u64::MAX);
        if open.length.saturating_add(more) > most {
            return Err(io::Error::other("the file is as long as it may be"));
        }
        open.append(line)
    }
}

impl Open {
    /// Opens the file, and ends a line that a crash has cut off.
    fn at(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        let mut length = file.metadata()?.len();
        if length > 0 {
            let mut last = [0];
            file.seek(SeekFrom::Start(length - 1))?;
            file.read_exact(&mut last)?;
            if last != *b"\n" {
                file.write_all(b"\n")?;
                length += 1;
            }
        }
        // The name of the file has to be on the disk as well, so the folder is synced.
        if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
            let _ = File::open(folder).and_then(|it| it.sync_all());
        }
        Ok(Self {
            file,
            length,
            cut: false,
        })
    }

    fn append(&mut self, line: &[u8]) -> io::Result<()> {
        if self.cut {
            self.file.write_all(b"\n")?;
            self.length = self.file.metadata()?.len();
            self.cut = false;
        }
        let written = self
            .file
            .write_all(line)
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => self.length += u64::try_from(line.len()).unwrap_or(0),
            // Part of the message may be in the file. It must not become a part of the next message.
            Err(_) => self.cut = self.file.set_len(self.length).is_err(),
        }
        written
    }
}

/// The next whole message: how often it was tried, and the envelope.
fn next(reader: &mut Option<BufReader<File>>) -> io::Result<Option<(u32, Vec<u8>)>> {
    let Some(reader) = reader else {
        return Ok(None);
    };
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let document = line.strip_suffix(b"}\n").and_then(|whole| {
            let space = whole.iter().position(|it| *it == b' ')?;
            let attempts = std::str::from_utf8(whole.get(..space)?).ok()?;
            Some((attempts.parse().ok()?, whole.get(space + 1..)?.to_vec()))
        });
        if let Some((attempts, mut document)) = document {
            document.push(b'}');
            return Ok(Some((attempts, document)));
        }
    }
}

fn is_for<P: Provider>(sealed_for: &SealedFor<'_>, endpoint: &Endpoint<P>) -> bool {
    sealed_for.provider == endpoint.provider().name()
        && Some(sealed_for.namespace) == endpoint.namespace()
        && sealed_for.tenant == endpoint.tenant()
}

fn line(attempts: u32, document: &[u8]) -> Vec<u8> {
    let mut line = format!("{attempts} ").into_bytes();
    line.extend_from_slice(document);
    line.push(b'\n');
    line
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Runs work that waits for the disk on a thread where no other task has to wait with it.
async fn blocking<T: Send + 'static>(
    act: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let done = tokio::task::spawn_blocking(act).await;
    done.unwrap_or_else(|error| Err(io::Error::other(error)))
}

impl Sink for FileQueue {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        let (queue, line) = (self.clone(), line(0, &envelope.structured()));
        Ok(blocking(move || queue.append(&line, queue.most)).await?)
    }

    fn limit(&self) -> Option<usize> {
        Some(LIMIT)
    }

    fn size(&self, sealed: usize) -> usize {
        Envelope::structured_size(sealed)
    }

    fn name(&self) -> &'static str {
        "file"
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    /// The disk takes a part of a line, and then neither the rest nor its removal. The next line is whole all the same.
    #[test]
    fn a_line_that_can_neither_be_written_nor_taken_away_ends_before_the_next() {
        let name = format!("webhook-file-queue-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::write(&path, "0 {a}\n0 {b").unwrap();
        // This file is always full, and its length cannot be changed.
        let mut options = OpenOptions::new();
        let full = options.append(true).open("/dev/full").unwrap();
        let mut open = Open {
            file: full,
            length: 6,
            cut: false,
        };
        for _ in 0..2 {
            assert!(open.append(b"0 {b}\n").is_err());
        }
        open.file = OpenOptions::new().append(true).open(&path).unwrap();
        open.append(b"0 {c}\n").unwrap();
        let text = fs::read_to_string(&path).unwrap();
        fs::remove_file(&path).unwrap();
        assert_eq!(text, "0 {a}\n0 {b\n0 {c}\n");
        assert_eq!(open.length, text.len() as u64);
    }
}
