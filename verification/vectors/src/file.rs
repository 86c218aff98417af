//! Writes one file of vectors: what all vectors of a sender share, and one line for each vector.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::Request;
use serde::Serialize;
use webhook_core::config::Defaults;
use webhook_core::testing::Expectation;

use crate::octets::Octets;

/// The number of the format, which `docs/vectors.md` describes.
const FORMAT: u32 = 1;

/// The most characters of one vector. A longer vector is not a good example of anything.
const LONGEST: usize = 4 << 10;

/// The vectors of one sender.
pub(crate) struct File {
    about: About,
    vectors: Vec<Vector>,
    names: BTreeSet<String>,
    seen: BTreeSet<String>,
}

#[derive(Serialize)]
struct About {
    format: u32,
    sender: &'static str,
    package: &'static str,
    oldest_seconds: u64,
    ahead_seconds: u64,
    most_body_bytes: usize,
}

/// What a receiver has to know: its keys, and whatever else the sender's scheme needs.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Receiver {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) secrets: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) public_keys: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) field: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) verify_token: Option<&'static str>,
}

#[derive(Serialize)]
struct Vector {
    name: String,
    source: String,
    receiver: Receiver,
    now: i64,
    method: String,
    target: String,
    headers: Vec<(String, Octets)>,
    body: Octets,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    free: bool,
}

/// The request as a server gets it: its target is the path and the query.
pub(crate) fn received(mut request: Request<Bytes>) -> Request<Bytes> {
    if let Some(target) = request.uri().path_and_query().cloned() {
        *request.uri_mut() = target.into();
    }
    request
}

/// One request to be written into a file.
pub(crate) struct Entry<'a> {
    pub(crate) name: String,
    pub(crate) source: &'a str,
    pub(crate) receiver: &'a Receiver,
    pub(crate) request: &'a Request<Bytes>,
    pub(crate) now: i64,
    pub(crate) verdict: Expectation,
    /// Whether another receiver may decide differently.
    pub(crate) free: bool,
}

impl File {
    pub(crate) fn new(sender: &'static str, package: &'static str, settings: &Defaults) -> Self {
        Self {
            about: About {
                format: FORMAT,
                sender,
                package,
                oldest_seconds: settings.longest_age().as_secs(),
                ahead_seconds: settings.tolerance.as_secs(),
                most_body_bytes: settings.body_limit,
            },
            vectors: Vec::new(),
            names: BTreeSet::new(),
            seen: BTreeSet::new(),
        }
    }

    /// Adds a vector, unless the file has the same request already or the vector is too long. Returns whether it was
    /// added.
    pub(crate) fn add(&mut self, entry: Entry<'_>) -> bool {
        let (verdict, status, reason) = match entry.verdict {
            Expectation::Accepted => ("accepted", None, None),
            Expectation::Answered(status) => ("answered", Some(status), None),
            Expectation::Refused(reason) => ("refused", None, reason),
            other => panic!("{other:?} has no place in the format"),
        };
        let headers = entry.request.headers().iter();
        let mut vector = Vector {
            name: String::new(),
            source: entry.source.to_owned(),
            receiver: entry.receiver.clone(),
            now: entry.now,
            method: entry.request.method().to_string(),
            target: entry.request.uri().to_string(),
            headers: headers
                .map(|(name, value)| (name.to_string(), Octets::of(value.as_bytes())))
                .collect(),
            body: Octets::of(entry.request.body()),
            verdict,
            status,
            reason,
            free: entry.free,
        };
        let written = line(&vector);
        if written.len() > LONGEST || !self.seen.insert(request_of(&vector)) {
            return false;
        }
        vector.name = self.free_name(entry.name);
        self.vectors.push(vector);
        true
    }

    /// Makes a name that no other vector of the file has.
    fn free_name(&mut self, name: String) -> String {
        let mut free = name.clone();
        let mut number = 2;
        while !self.names.insert(free.clone()) {
            free = format!("{name} ({number})");
            number += 1;
        }
        free
    }

    pub(crate) fn len(&self) -> usize {
        self.vectors.len()
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> String {
        let about = serde_json::to_string(&self.about).expect("texts and numbers are JSON");
        let about = about.strip_suffix('}').expect("an object");
        let lines: Vec<String> = self.vectors.iter().map(line).collect();
        format!("{about},\"vectors\":[\n{}\n]}}\n", lines.join(",\n"))
    }
}

fn line(vector: &Vector) -> String {
    serde_json::to_string(vector).expect("texts and numbers are JSON")
}

/// The part of a vector that a receiver sees.
fn request_of(vector: &Vector) -> String {
    let seen = (
        (&vector.receiver, vector.now, &vector.method),
        (&vector.target, &vector.headers, &vector.body),
    );
    serde_json::to_string(&seen).expect("texts and numbers are JSON")
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(it: &bool) -> bool {
    !*it
}
