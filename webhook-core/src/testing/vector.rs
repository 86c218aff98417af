//! Reads test vectors from files: lines with the source and the verdict that must come, and then a raw request.

use std::fmt;
use std::path::Path;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};

use crate::endpoint::Endpoint;
use crate::in_flight::Finished;
use crate::provider::Provider;
use crate::secret::{PublicKey, Secret};
use crate::testing::{deliver, secret};
use crate::timestamp::Timestamp;

/// A published or recorded request and the verdict that it must get.
///
/// ```text
/// # expect: accepted
/// # source: where the vector was published
/// # secret: It's a Secret to Everybody
/// # now: 1700000000
/// POST / HTTP/1.1
/// x-hub-signature-256: sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
///
/// Hello, World!
/// ```
///
/// The first line is the verdict: `accepted`, `answered STATUS`, or `refused`, with the name of the
/// [`RejectionKind`](crate::RejectionKind) if it matters. `secret`, `public-key` (hex) and `user` may be repeated. The
/// body is every byte after the first empty line.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Vector {
    /// The name of the file.
    pub name: String,
    /// Where the vector comes from.
    pub source: String,
    /// The verdict that the request must get.
    pub expectation: Expectation,
    /// The time of arrival.
    pub now: Timestamp,
    /// The endpoint's secrets, in order.
    pub secrets: Vec<Secret>,
    /// The endpoint's public keys, in order.
    pub public_keys: Vec<PublicKey>,
    /// The user name of Basic credentials.
    pub user: Option<String>,
    /// The request.
    pub request: Request<Bytes>,
}

/// The verdict that a vector must get.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expectation {
    /// The request is verified.
    Accepted,
    /// The request is answered with this status and reaches no handler, as a handshake does.
    Answered(u16),
    /// The request is refused, for the named reason if there is one.
    Refused(Option<String>),
}

/// The reason why a vector could not be read or did not get its verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VectorError {
    name: String,
    reason: String,
}

impl Vector {
    /// Reads every file of a directory, in the order of their names.
    ///
    /// # Errors
    ///
    /// Returns an error for a directory that cannot be read or is empty, and for a file that is no vector.
    pub fn read_dir(path: impl AsRef<Path>) -> Result<Vec<Self>, VectorError> {
        let path = path.as_ref();
        let fail = |error: &dyn fmt::Display| VectorError {
            name: path.display().to_string(),
            reason: error.to_string(),
        };
        let mut files = Vec::new();
        for entry in std::fs::read_dir(path).map_err(|error| fail(&error))? {
            files.push(entry.map_err(|error| fail(&error))?.path());
        }
        files.sort();
        if files.is_empty() {
            return Err(fail(&"no vectors"));
        }
        files
            .iter()
            .map(|file| {
                let name = file
                    .file_name()
                    .map_or_else(String::new, |n| n.to_string_lossy().into());
                let bytes = std::fs::read(file).map_err(|error| fail(&error))?;
                Self::parse(&name, &bytes)
            })
            .collect()
    }

    /// Delivers each vector of a directory to the endpoint that `make` makes for it, and compares the verdicts.
    ///
    /// # Panics
    ///
    /// Panics if the number of vectors is not the expected one, since some were lost or added; if a vector cannot be
    /// read, or no endpoint can be made for it; and if a verdict is not the expected one.
    #[track_caller]
    #[allow(clippy::panic, reason = "it fails a test as an assertion does")]
    pub fn check_dir<P: Provider, E: fmt::Display>(
        path: impl AsRef<Path>,
        count: usize,
        adapter: impl Fn(&Self) -> Result<P, E>,
    ) {
        let vectors = Self::read_dir(&path).unwrap_or_else(|error| panic!("{error}"));
        for vector in &vectors {
            let adapter =
                adapter(vector).unwrap_or_else(|error| panic!("{}: {error}", vector.name));
            let verdict = vector.check(&Endpoint::new(adapter));
            verdict.unwrap_or_else(|error| panic!("{error}"));
        }
        let path = path.as_ref().display();
        assert_eq!(vectors.len(), count, "{path}: vectors were lost or added");
    }

    /// Reads one vector.
    ///
    /// # Errors
    ///
    /// Returns an error that says which line is not understood.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, VectorError> {
        let fail = |reason: String| VectorError {
            name: name.to_owned(),
            reason,
        };
        let split = bytes.windows(2).position(|pair| pair == b"\n\n");
        let split = split.ok_or_else(|| fail("no empty line before the body".to_owned()))?;
        let (head, body) = bytes.split_at(split);
        let head = std::str::from_utf8(head).map_err(|error| fail(error.to_string()))?;
        let mut vector = Self {
            name: name.to_owned(),
            source: String::new(),
            expectation: Expectation::Accepted,
            now: Timestamp::from_unix_seconds(0),
            secrets: Vec::new(),
            public_keys: Vec::new(),
            user: None,
            request: Request::new(Bytes::copy_from_slice(body.get(2..).unwrap_or_default())),
        };
        // Notes come first, and the first of them is the verdict. Then come the request line and the headers.
        let mut requested = false;
        for (number, line) in head.lines().enumerate() {
            let known = match line.strip_prefix("# ") {
                Some(note) if !requested => vector.note(number, note),
                None if number > 0 && !requested => {
                    requested = true;
                    vector.request_line(line)
                }
                None if requested => vector.header(line),
                _ => None,
            };
            known.ok_or_else(|| fail(format!("line not understood: {line}")))?;
        }
        if !requested {
            return Err(fail("no request line".to_owned()));
        }
        if vector.source.is_empty() {
            return Err(fail("no source".to_owned()));
        }
        Ok(vector)
    }

    fn note(&mut self, number: usize, note: &str) -> Option<()> {
        let (key, value) = note.split_once(": ")?;
        match (number, key) {
            (0, "expect") => self.expectation = Expectation::parse(value)?,
            (0, _) => return None,
            (_, "source") => value.clone_into(&mut self.source),
            (_, "secret") => self.secrets.push(secret(value)),
            (_, "public-key") => self.public_keys.push(PublicKey::from_hex(value).ok()?),
            (_, "user") => self.user = Some(value.to_owned()),
            (_, "now") => self.now = Timestamp::from_unix_seconds(value.parse().ok()?),
            _ => return None,
        }
        Some(())
    }

    fn request_line(&mut self, line: &str) -> Option<()> {
        let (method, target) = line.strip_suffix(" HTTP/1.1")?.split_once(' ')?;
        *self.request.method_mut() = method.parse().ok()?;
        *self.request.uri_mut() = target.parse().ok()?;
        Some(())
    }

    fn header(&mut self, line: &str) -> Option<()> {
        let (name, value) = line
            .split_once(": ")
            .or_else(|| Some((line.strip_suffix(':')?, "")))?;
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        let value = HeaderValue::from_bytes(value.as_bytes()).ok()?;
        self.request.headers_mut().append(name, value);
        Some(())
    }

    /// Delivers the request to an endpoint and compares the verdict.
    ///
    /// # Errors
    ///
    /// Returns an error for another verdict than the expected one.
    pub fn check<P: Provider>(&self, endpoint: &Endpoint<P>) -> Result<(), VectorError> {
        let verdict = Expectation::of(endpoint, &self.request, self.now);
        let expected = match (&self.expectation, &verdict) {
            (Expectation::Refused(None), Expectation::Refused(_)) => true,
            (expected, verdict) => expected == verdict,
        };
        if expected {
            return Ok(());
        }
        Err(VectorError {
            name: self.name.clone(),
            reason: format!(
                "expected {:?}, got {verdict:?} (source: {})",
                self.expectation, self.source
            ),
        })
    }
}

impl Expectation {
    /// Returns the verdict of an endpoint on a request that arrives at this time, up to the reading of its event.
    #[must_use]
    pub fn of<P: Provider>(
        endpoint: &Endpoint<P>,
        request: &Request<Bytes>,
        now: Timestamp,
    ) -> Self {
        let read = |finished| match finished {
            Finished::Verified(verified) => match verified.read()?.answer() {
                Some(answer) => Ok(Self::Answered(answer.status().as_u16())),
                None => Ok(Self::Accepted),
            },
            Finished::Answer(answer) => Ok(Self::Answered(answer.status().as_u16())),
        };
        deliver(endpoint, request, now)
            .and_then(read)
            .unwrap_or_else(|rejection| Self::Refused(Some(rejection.kind().as_str().to_owned())))
    }

    fn parse(text: &str) -> Option<Self> {
        let (verdict, detail) = text.split_once(' ').unwrap_or((text, ""));
        match (verdict, detail) {
            ("accepted", "") => Some(Self::Accepted),
            ("answered", status) => status.parse().ok().map(Self::Answered),
            ("refused", "") => Some(Self::Refused(None)),
            ("refused", kind) => Some(Self::Refused(Some(kind.to_owned()))),
            _ => None,
        }
    }
}

impl fmt::Display for VectorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "vector {}: {}", self.name, self.reason)
    }
}

impl std::error::Error for VectorError {}
