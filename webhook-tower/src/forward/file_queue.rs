//! A queue in a file on the receiver's own disk, for deliveries that would otherwise be lost.

mod dead;
mod folder;
mod lock;
mod open;
mod taken;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;
use webhook_core::seal::SealedFor;
use webhook_core::{Endpoint, Provider};

pub use self::dead::DeadMessage;
pub use self::lock::FileFault;
use self::lock::Lock;
use self::open::{Open, with_suffix};
use self::taken::{Message, Taken};
use super::envelope::Envelope;
use super::log;
use super::sink::{Sink, SinkError};
use super::worker::{DeadLetter, Outcome, Worker};
use crate::body::VerifiedBody;

/// The longest message, in bytes.
const LIMIT: usize = 64 << 20;

/// A queue in a file: the [fallback](crate::idempotency::Fallback) of a receiver whose store may be down, for senders
/// that never send a delivery again, or the fallback of a [`Forwarder`](super::Forwarder) whose broker may be down.
///
/// Each message is a line: the number of attempts, and a CloudEvent in the structured mode. A message is durable once
/// the system has said that it is on the disk. A crash may cut off a line before that; such a line was never confirmed,
/// and is skipped. The file holds bodies, which are sealed but not encrypted, so let nobody else read the folder.
///
/// **A file belongs to one process**, because two would lose messages. The process holds a lock of the system on a file
/// beside it, which ends with the process, and opening a file that another process has is an error. If a new process
/// starts before the old one has ended, as in a rolling deployment, use [`FileQueue::open_in`]: each process then has a
/// file of its own in one folder, and takes over the files of those that have ended.
///
/// [`FileQueue::work_off`] has a [`Worker`] handle what is there; call it at start and every minute or so. A message that
/// is no longer tried is kept in a file beside the queue's, whose name ends with `.dead`.
/// [`FileQueue::dead_letters`] lists these, and [`FileQueue::replay`] puts one back. Move that file away, at any time, to
/// be rid of what is in it.
#[derive(Clone, Debug)]
pub struct FileQueue {
    shared: Arc<Mutex<Open>>,
    path: Arc<PathBuf>,
    /// Held by the one call that works the queue off, or that reads or changes its dead letters.
    working: Arc<tokio::sync::Mutex<()>>,
    most: u64,
    /// The folder in which ended processes may have left other files.
    folder: Option<Arc<Path>>,
    _lock: Arc<Lock>,
}

/// What [`FileQueue::work_off`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorkedOff {
    /// Messages that were handled.
    pub done: usize,
    /// Messages that went back into the queue because their handler failed, or because there was no room for another
    /// dead letter.
    pub again: usize,
    /// Messages that are no longer tried: [`FileQueue::dead_letters`] lists them.
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
    /// Returns [`FileFault::Held`] if another process has the file, or another `FileQueue` of this process, and an error
    /// if the file cannot be made or opened.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, FileFault> {
        let path = path.into();
        let lock = Lock::take(&path)?;
        let open = Open::at(&path).map_err(FileFault::disk(&path))?;
        Ok(Self {
            shared: Arc::new(Mutex::new(open)),
            path: Arc::new(path),
            working: Arc::default(),
            most: 1 << 30,
            folder: None,
            _lock: Arc::new(lock),
        })
    }

    /// Sets the most bytes that the file may have, and that the file of dead letters beside it may have. A message that
    /// would exceed them is refused. A message that no longer has room among the dead letters stays in the queue, where
    /// no handler sees it any more, and the log says so at each look.
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
    /// the next call. After [`FileQueue::open_in`] it also handles what ended processes have left in the folder.
    ///
    /// An attempt is counted on the disk before its handler runs, so that a message which ends the process each time
    /// becomes a dead letter in the end. If the process ends in the middle, the next call begins again with the message
    /// that was being handled, so give the worker a store with [`Worker::once`].
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
        let mut worked = WorkedOff::default();
        self.work_off_one(worker, &mut worked).await?;
        for left in self.waiting_elsewhere().await? {
            left.work_off_one(worker, &mut worked).await?;
        }
        Ok(worked)
    }

    async fn work_off_one<P, S, B>(
        &self,
        worker: &Worker<P, S>,
        worked: &mut WorkedOff,
    ) -> io::Result<()>
    where
        P: Provider,
        S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + 'static,
        S::Future: Send,
        S::Error: Send,
        B: Send + 'static,
    {
        let _working = self.working.lock().await;
        let taken = with_suffix(&self.path, ".taken");
        let queue = self.clone();
        let Some(mut taken) = blocking(move || queue.take(&taken)).await? else {
            return Ok(());
        };
        loop {
            let (rest, message) = blocking(move || {
                let message = taken.next()?;
                // Counted also if nobody handles it, which costs a write and harms nothing.
                message.iter().try_for_each(|it| taken.begin(it))?;
                Ok((taken, message))
            })
            .await?;
            taken = rest;
            let Some(Message {
                attempts, document, ..
            }) = message
            else {
                break;
            };
            let attempt = attempts.saturating_add(1);
            let sealed = Envelope::open_structured(&document).ok();
            let is_ours = |sealed: &Bytes| match SealedFor::read(sealed) {
                Ok(meant) => is_for(&meant, worker.endpoint()),
                // Nobody can read whose message this is, so whichever worker comes first makes it a dead letter.
                Err(_) => true,
            };
            let (fate, attempts) = match sealed {
                Some(sealed) if !is_ours(&sealed) => (Fate::Left, attempts),
                Some(sealed) => match worker.handle(sealed, attempt).await {
                    Outcome::Done => {
                        worked.done += 1;
                        continue;
                    }
                    Outcome::Again(_) => (Fate::Again, attempt),
                    Outcome::Dead(dead) => (Fate::Dead(dead), attempt),
                },
                None => (Fate::Dead(DeadLetter::no_envelope()), attempt),
            };
            let queue = self.clone();
            let fate = blocking(move || queue.keep(fate, attempts, &document)).await?;
            *match fate {
                Fate::Left => &mut worked.left,
                Fate::Again => &mut worked.again,
                Fate::Dead(_) => &mut worked.dead,
            } += 1;
        }
        blocking(move || taken.end()).await
    }

    /// Keeps a message that is not handled: among the dead letters, or in the queue. Returns what became of it.
    fn keep(&self, fate: Fate, attempts: u32, document: &[u8]) -> io::Result<Fate> {
        let fate = match fate {
            Fate::Dead(dead) => {
                if self.bury(&dead, attempts, document)? {
                    return Ok(Fate::Dead(dead));
                }
                log::no_room_for_dead(&self.path);
                Fate::Again
            }
            other => other,
        };
        self.append(&line(attempts, document), u64::MAX)?;
        Ok(fate)
    }

    /// Takes the waiting messages out of the file, and those that an earlier process had taken and not finished.
    fn take(&self, taken: &Path) -> io::Result<Option<Taken>> {
        if !taken.exists() {
            let mut open = self.lock();
            if open.length == 0 {
                return Ok(None);
            }
            Taken::forget(taken)?;
            fs::rename(&*self.path, taken)?;
            (open.is_taken, open.length) = (true, 0);
            open.reopen(&self.path)?;
        }
        Taken::open(taken).map(Some)
    }

    fn append(&self, line: &[u8], most: u64) -> io::Result<()> {
        let mut open = self.lock();
        open.reopen(&self.path)?;
        let more = u64::try_from(line.len()).unwrap_or(u64::MAX);
        if open.length.saturating_add(more) > most {
            return Err(io::Error::other("the file is as long as it may be"));
        }
        open.append(line)
    }
}

/// What becomes of a message that is not handled.
enum Fate {
    /// It is another endpoint's, and goes back into the queue.
    Left,
    /// It goes back into the queue for another attempt.
    Again,
    /// It becomes a dead letter.
    Dead(DeadLetter),
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

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    /// The messages are taken, and no file can be made in their place, because the disk is full. What comes next gets
    /// into no file until there is one: what is written to the file that was taken would be deleted with it.
    #[test]
    fn nothing_is_written_to_a_file_that_was_taken() {
        let name = format!("webhook-file-queue-taken-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let queue = FileQueue::open(&path).unwrap();
        queue.append(b"0 {a}\n", u64::MAX).unwrap();
        let taken = with_suffix(&path, ".taken");
        fs::rename(&path, &taken).unwrap();
        fs::create_dir(&path).unwrap();
        queue.lock().is_taken = true;
        assert!(queue.append(b"0 {b}\n", u64::MAX).is_err());
        fs::remove_dir(&path).unwrap();
        queue.append(b"0 {c}\n", u64::MAX).unwrap();
        let [old, new] = [&taken, &path].map(|it| fs::read_to_string(it).unwrap());
        for it in [&taken, &path] {
            fs::remove_file(it).unwrap();
        }
        assert_eq!([&*old, &*new], ["0 {a}\n", "0 {c}\n"]);
    }
}
