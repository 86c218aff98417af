//! A folder in which each process has a file of its own, and takes over what ended processes have left.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};

use super::lock::{FileFault, Lock};
use super::open::with_suffix;
use super::{FileQueue, blocking};

/// The most files of a folder, and with them the most processes that may use it at once.
const MOST_FILES: u32 = 256;

impl FileQueue {
    /// Opens a queue in this folder, in the first file that no other process has. Makes the folder if it does not exist.
    ///
    /// This is for processes that may overlap, as in a rolling deployment: the new process gets another file than the
    /// one that has not ended. [`FileQueue::work_off`] then works off the files of ended processes as well, so that
    /// nothing waits for a process that never comes back. The files are named `deliveries-1`, `deliveries-2` and so on.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder or the file cannot be made or opened, or if 256 processes have files there.
    pub fn open_in(folder: impl Into<PathBuf>) -> Result<Self, FileFault> {
        let folder = folder.into();
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder).map_err(FileFault::disk(&folder))?;
        for path in files(&folder) {
            match Self::open(path) {
                Err(FileFault::Held { .. }) => {}
                Err(fault) => return Err(fault),
                Ok(mut queue) => {
                    queue.folder = Some(folder.as_path().into());
                    return Ok(queue);
                }
            }
        }
        Err(FileFault::Held { path: folder })
    }

    /// Opens the other files of the folder that hold deliveries or dead letters, and that no process has, because the
    /// processes that wrote them have ended. There are none if this queue was opened with [`FileQueue::open`].
    ///
    /// [`FileQueue::work_off`] handles the deliveries in these files. Call this to see their dead letters. Each file
    /// belongs to this process until the queue is dropped.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be opened.
    pub fn left_by_others(&self) -> Result<Vec<Self>, FileFault> {
        self.left(|path| has_deliveries(path) || is_filled(&with_suffix(path, ".dead")))
    }

    /// Opens the files of the folder that hold deliveries and that no process has.
    pub(super) async fn waiting_elsewhere(&self) -> io::Result<Vec<Self>> {
        if self.folder.is_none() {
            return Ok(Vec::new());
        }
        let queue = self.clone();
        blocking(move || queue.left(has_deliveries).map_err(io::Error::other)).await
    }

    fn left(&self, is_wanted: impl Fn(&Path) -> bool) -> Result<Vec<Self>, FileFault> {
        let Some(folder) = self.folder.as_deref() else {
            return Ok(Vec::new());
        };
        let mut left = Vec::new();
        // Files come into being in the order of their numbers, and none is ever deleted.
        for path in files(folder).take_while(|it| Lock::path(it).exists()) {
            if path == *self.path || !is_wanted(&path) {
                continue;
            }
            match Self::open(path) {
                Ok(queue) => left.push(queue.max_bytes(self.most)),
                Err(FileFault::Held { .. }) => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(left)
    }
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + '_ {
    (1..=MOST_FILES).map(|number| folder.join(format!("deliveries-{number}")))
}

fn has_deliveries(path: &Path) -> bool {
    is_filled(path) || is_filled(&with_suffix(path, ".taken"))
}

fn is_filled(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|it| it.len() > 0)
}
