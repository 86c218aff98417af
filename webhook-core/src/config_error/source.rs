//! Faults in the place from which keys are read.

use std::fmt;

/// The reason why a variable, a file or a folder gives no keys.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceFault {
    /// The variable is not set, and neither is one that names a file or a folder in its place.
    NotSet,
    /// The bytes are not UTF-8.
    NotText,
    /// The file or folder could not be read.
    Unreadable {
        /// The message of the operating system.
        reason: String,
    },
    /// The file is longer than 64 KiB.
    TooLarge,
    /// The folder holds no file.
    NoFile,
    /// The variable should name a file or a folder, and is empty.
    EmptyPath,
    /// The numbers of the variables have a gap: this variable is set, but one with a lower number is not.
    Gap {
        /// The variable that is not set.
        missing: String,
    },
    /// The variable is called `NAME_0` or `NAME_1`, but the numbers begin at 2.
    FirstIs {
        /// The name of the first variable.
        first: String,
    },
    /// The variable's number begins with a zero, as in `NAME_02`.
    ZeroInFront {
        /// The name without the zero.
        without: String,
    },
    /// The keys are given in two places.
    Twice {
        /// The other variable that is set.
        other: String,
    },
    /// More than one key was found where exactly one is read.
    MoreThanOne {
        /// The place of the second key.
        second: String,
    },
}

impl SourceFault {
    /// Joins the fault and the name that it is about, which most sentences repeat.
    pub(super) const fn of<'a>(&'a self, name: &'a str) -> Named<'a> {
        Named { name, fault: self }
    }
}

/// A fault and the name of its variable, file or folder; made by [`SourceFault::of`].
pub(super) struct Named<'a> {
    name: &'a str,
    fault: &'a SourceFault,
}

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name;
        match self.fault {
            SourceFault::NotSet => write!(
                f,
                "is not set, and neither is {name}_FILE (the path of a file) nor {name}_DIR (the path of a folder). Set {name} to the key of the endpoint, or one of the others to a path; without a key nothing can be verified"
            ),
            SourceFault::NotText => f.write_str(
                "is not text in UTF-8. Save it as UTF-8 without a byte order mark; write bytes that are no text as their base64",
            ),
            SourceFault::Unreadable { reason } => write!(
                f,
                "cannot be read: {reason}. Check the path, the mount and who may read it"
            ),
            SourceFault::TooLarge => f.write_str(
                "is longer than 64 KiB, and no file with keys is. Check the path",
            ),
            SourceFault::NoFile => f.write_str(
                "holds no file. Mount a secret there, one key in each file; names that begin with a dot do not count",
            ),
            SourceFault::EmptyPath => {
                f.write_str("is set and empty. Give it a path, or unset it")
            }
            SourceFault::Gap { missing } => write!(
                f,
                "is set and {missing} is not. Number the variables without a gap, the first without a number"
            ),
            SourceFault::FirstIs { first } => write!(
                f,
                "is set, but the first key is called {first} and the second {first}_2. Rename it"
            ),
            SourceFault::ZeroInFront { without } => write!(
                f,
                "is set, but numbers have no zero in front. Rename it to {without}"
            ),
            SourceFault::Twice { other } => {
                write!(f, "and {other} are both set. Unset one: the keys stand in one place")
            }
            SourceFault::MoreThanOne { second } => write!(
                f,
                "is not the only key: {second} has another, and only one is read here. Remove one, or read all of them with Secrets::from_env, from_file or from_dir"
            ),
        }
    }
}
