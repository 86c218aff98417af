//! The lock by which a file belongs to one process, and the error for a file that cannot be opened.

use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::open::with_suffix;

/// The error for a file that cannot be opened as a [`FileQueue`](super::FileQueue).
#[derive(Debug)]
#[non_exhaustive]
pub enum FileFault {
    /// Somebody has the file: another process, such as the previous release that has not ended yet, or another
    /// `FileQueue` of this process. Two of them would lose messages.
    Held {
        /// The file.
        path: PathBuf,
    },
    /// The disk does not let the file be made, locked, opened or read.
    Disk {
        /// The file, or the folder.
        path: PathBuf,
        /// The error of the disk.
        error: io::Error,
    },
}

impl FileFault {
    pub(super) fn disk(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        |error| Self::Disk { path, error }
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Held { path } => write!(
                f,
                "the file {path:?} belongs to a process that has not ended, or is open in this one already. Two of them would lose \
                 deliveries: give each process a file of its own with `FileQueue::open_in`, and share one `FileQueue` by cloning it"
            ),
            Self::Disk { path, error } => write!(
                f,
                "the file {path:?} cannot be used: {error}. Name a folder on this machine's own disk in which the program may write"
            ),
        }
    }
}

impl std::error::Error for FileFault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Held { .. } => None,
            Self::Disk { error, .. } => Some(error),
        }
    }
}

/// Lets a program that returns the core's errors of configuration return this one with `?`.
impl From<FileFault> for webhook_core::ConfigError {
    fn from(fault: FileFault) -> Self {
        Self::Configuration(fault.to_string())
    }
}

/// The lock of a file. It ends when this is dropped, and when the process ends, however it ends.
///
/// The system keeps it on a file beside the queue's, because the queue's own file gets another name while it is worked
/// off.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of this file, unless somebody has it.
    pub(super) fn take(path: &Path) -> Result<Self, FileFault> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let opened = options.open(Self::path(path));
        let file = opened.map_err(FileFault::disk(path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(FileFault::Held {
                path: path.to_owned(),
            }),
            Err(TryLockError::Error(error)) => Err(FileFault::disk(path)(error)),
        }
    }

    /// The file that is locked in place of the queue's.
    pub(super) fn path(path: &Path) -> PathBuf {
        with_suffix(path, ".lock")
    }
}
