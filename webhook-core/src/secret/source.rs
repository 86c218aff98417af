//! Reads keys from environment variables, from files, and from folders such as those that Kubernetes mounts.
//!
//! Every text that is read is wiped, whether or not it becomes a key. Only the environment of the process cannot be
//! wiped: it belongs to the operating system, and child processes inherit it.

use std::env;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::config_error::{ConfigError, SecretFault, SourceFault};

/// The most bytes that are read of a file; no list of sixteen keys is longer.
const LONGEST_FILE: u64 = 64 << 10;

/// The most keys of an endpoint; each delivery is checked against every one of them.
pub(crate) const MOST_KEYS: usize = 16;

/// The highest number of a variable that is looked for. More than [`MOST_KEYS`] keys are refused anyway; the numbers
/// above are looked at to report a gap.
const LAST_NUMBER: usize = 2 * MOST_KEYS;

/// A text that was read, and the place from which it was read.
pub(super) struct Found {
    pub(super) text: Zeroizing<String>,
    pub(super) name: String,
    /// The name of the file, if it is in a folder.
    pub(super) label: Option<String>,
}

/// How many texts a caller wants: exactly one, or as many as there are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    One,
    Several,
}

/// Reads the texts from `name`, `name_2`, `name_3`, ..; or from the file that `name_FILE` names; or from the folder
/// that `name_DIR` names.
pub(super) fn environment(name: &str, number: Number) -> Result<Vec<Found>, ConfigError> {
    let first = variable(name)?;
    let mut found: Vec<Found> = Vec::new();
    let mut gap = first.is_none().then(|| name.to_owned());
    found.extend(first);
    for at in (0..=LAST_NUMBER).filter(|at| *at != 1) {
        let numbered = format!("{name}_{at}");
        match variable(&numbered)? {
            None if at > 0 => gap = gap.or(Some(numbered)),
            None => {}
            Some(text) => {
                if let Some(missing) = gap.filter(|_| at > 0) {
                    return Err(fault(&numbered, SourceFault::Gap { missing }));
                }
                if at == 0 {
                    return Err(fault(&numbered, first_is(name)));
                }
                gap = None;
                found.push(text);
            }
        }
    }
    if env::var_os(format!("{name}_1")).map(wiped).is_some() {
        return Err(fault(&format!("{name}_1"), first_is(name)));
    }
    // Without this error nobody would read the key, and the endpoint would refuse its deliveries.
    for digit in 0..=9 {
        let padded = format!("{name}_0{digit}");
        if env::var_os(&padded).map(wiped).is_some() {
            return Err(fault(
                &padded,
                match digit {
                    0 | 1 => first_is(name),
                    _ => SourceFault::ZeroInFront {
                        without: format!("{name}_{digit}"),
                    },
                },
            ));
        }
    }
    let [file, folder] = ["FILE", "DIR"].map(|kind| format!("{name}_{kind}"));
    let places = [path(&file)?, path(&folder)?];
    let others = found.first().map(|first| first.name.clone());
    match (others, places) {
        (Some(_), [None, None]) => only_one(found, number),
        (None, [None, None]) => Err(fault(name, SourceFault::NotSet)),
        (None, [Some(path), None]) => self::file(&path, number),
        (None, [None, Some(path)]) => self::folder(&path, number),
        (Some(other), [Some(_), _]) => Err(fault(&file, SourceFault::Twice { other })),
        (Some(other), [None, Some(_)]) => Err(fault(&folder, SourceFault::Twice { other })),
        (None, [Some(_), Some(_)]) => Err(fault(&folder, SourceFault::Twice { other: file })),
    }
}

/// Reads the texts from a file, one a line. A newline at its end is not part of the last text.
pub(super) fn file(path: &Path, number: Number) -> Result<Vec<Found>, ConfigError> {
    let name = path.display().to_string();
    let text = contents(path, &name)?;
    let text = text.strip_suffix('\n').unwrap_or(&text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    let lines = text
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line));
    let found = |(at, line): (usize, &str)| Found {
        text: Zeroizing::new(line.to_owned()),
        name: match at {
            0 => name.clone(),
            at => format!("{name}, line {}", at.saturating_add(1)),
        },
        label: None,
    };
    only_one(lines.enumerate().map(found).collect(), number)
}

/// Reads the texts from the files of a folder, one a file, and returns them in the order of the files' names. Numbers
/// at the end of names count as numbers, so that `KEY_10` comes after `KEY_9`.
///
/// Names that begin with a dot are skipped: Kubernetes keeps the versions of a Secret in such folders.
pub(super) fn folder(path: &Path, number: Number) -> Result<Vec<Found>, ConfigError> {
    let name = path.display().to_string();
    let unreadable = |error: io::Error| fault(&name, unreadable(&error));
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            files.push(entry.path());
        }
    }
    if files.is_empty() {
        return Err(fault(&name, SourceFault::NoFile));
    }
    files.sort_by_cached_key(|file| numbered(file));
    let mut found = Vec::new();
    for file in files {
        let label = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let texts = self::file(&file, Number::One)?;
        found.extend(texts.into_iter().map(|text| Found {
            label: label.clone(),
            ..text
        }));
    }
    only_one(found, number)
}

/// Returns what names are ordered by: the text before the number at the end, the length of that number, and the whole
/// name.
fn numbered(file: &Path) -> (String, usize, String) {
    let name = file.display().to_string();
    let stem = name.trim_end_matches(|it: char| it.is_ascii_digit());
    (stem.to_owned(), name.len().saturating_sub(stem.len()), name)
}

fn only_one(found: Vec<Found>, number: Number) -> Result<Vec<Found>, ConfigError> {
    match (number, found.as_slice()) {
        (Number::One, [first, second, ..]) => {
            let second = second.name.clone();
            Err(fault(&first.name, SourceFault::MoreThanOne { second }))
        }
        _ => Ok(found),
    }
}

fn variable(name: &str) -> Result<Option<Found>, ConfigError> {
    let Some(value) = env::var_os(name) else {
        return Ok(None);
    };
    let text = text(wiped(value)).ok_or_else(|| fault(name, SourceFault::NotText))?;
    if text.is_empty() {
        return Err(ConfigError::from(SecretFault::Empty).named(name));
    }
    Ok(Some(Found {
        text,
        name: name.to_owned(),
        label: None,
    }))
}

/// Reads a path from a variable; a path is no secret and need not be wiped.
fn path(name: &str) -> Result<Option<PathBuf>, ConfigError> {
    match env::var_os(name) {
        Some(path) if path.is_empty() => Err(fault(name, SourceFault::EmptyPath)),
        path => Ok(path.map(PathBuf::from)),
    }
}

fn wiped(value: std::ffi::OsString) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(value.into_encoded_bytes())
}

/// Turns the bytes into text without a copy.
fn text(mut bytes: Zeroizing<Vec<u8>>) -> Option<Zeroizing<String>> {
    std::str::from_utf8(&bytes).ok()?;
    String::from_utf8(std::mem::take(&mut *bytes))
        .ok()
        .map(Zeroizing::new)
}

/// Reads a file into one block of memory that never moves, so that no copy of the secret is left behind.
fn contents(path: &Path, name: &str) -> Result<Zeroizing<String>, ConfigError> {
    let unreadable = |error: io::Error| fault(name, unreadable(&error));
    let room = usize::try_from(LONGEST_FILE)
        .unwrap_or(usize::MAX)
        .saturating_add(1);
    let mut bytes = Zeroizing::new(vec![0; room]);
    let mut file = File::open(path).map_err(unreadable)?;
    let mut length = 0_usize;
    while let Some(rest) = bytes.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(read) => length = length.saturating_add(read),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unreadable(error)),
        }
    }
    if length == room {
        return Err(fault(name, SourceFault::TooLarge));
    }
    bytes.truncate(length);
    text(bytes).ok_or_else(|| fault(name, SourceFault::NotText))
}

fn first_is(name: &str) -> SourceFault {
    SourceFault::FirstIs {
        first: name.to_owned(),
    }
}

fn unreadable(error: &io::Error) -> SourceFault {
    SourceFault::Unreadable {
        reason: error.to_string(),
    }
}

fn fault(name: &str, fault: SourceFault) -> ConfigError {
    ConfigError::SecretUnavailable {
        name: name.to_owned(),
        fault,
        place: None,
    }
}
