//! An open file to which whole lines are appended, each of which is on the disk before the call returns.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub(super) struct Open {
    file: File,
    pub(super) length: u64,
    /// Whether the file may end with a part of a line that could neither be written whole nor taken away.
    cut: bool,
    /// Whether the file has another name by now, and none could be made in its place.
    pub(super) is_taken: bool,
}

impl Open {
    /// Opens the file, and ends a line that a crash has cut off.
    pub(super) fn at(path: &Path) -> io::Result<Self> {
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
        sync_folder(path);
        Ok(Self {
            file,
            length,
            cut: false,
            is_taken: false,
        })
    }

    /// Opens the file anew if this one has another name by now: what is written to that one is deleted with it.
    pub(super) fn reopen(&mut self, path: &Path) -> io::Result<()> {
        if self.is_taken {
            *self = Self::at(path)?;
        }
        Ok(())
    }

    pub(super) fn append(&mut self, line: &[u8]) -> io::Result<()> {
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

/// Syncs the folder of a file, because the name of the file has to be on the disk as well.
pub(super) fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let _ = File::open(folder).and_then(|it| it.sync_all());
}

pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::fs;

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
            is_taken: false,
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
