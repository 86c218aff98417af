//! `webhook inspect`: how recorded bodies read as typed events, without a receiver and without secrets.
//!
//! The only way to an event leads through verification. So each body is signed here with a key made for
//! it, and verified like any other. A provider more is one file, and one line in [`READERS`].

mod deepgram;
mod discord;
mod github;
mod shopify;
mod slack;
mod stripe;
mod twilio;

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::SystemTime;

use bytes::Bytes;
use serde::Serialize;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{
    ConfigError, Endpoint, Finished, Head, Opening, Provider, Rejection, Secret, Timestamp,
};
use webhook_payload::Report;

use crate::args::Inspect;
use crate::{Failure, report, senders};

/// How a provider's bodies are read.
type Reader = fn(&Recorded) -> Result<Seen, Failure>;

/// The providers whose payloads are typed.
const READERS: &[(&str, Reader)] = &[
    ("github", github::read),
    ("stripe", stripe::read),
    ("discord-interactions", discord::interactions),
    ("discord-events", discord::events),
    ("deepgram", deepgram::read),
    ("slack-events", slack::events),
    ("slack-commands", slack::commands),
    ("slack-interactivity", slack::interactivity),
    ("shopify", shopify::read),
    ("twilio", twilio::read),
];

/// A body from a file, and what the command line says of it.
struct Recorded {
    event: Option<String>,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Recorded {
    /// The value of the first such header.
    fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let header = headers.find(|(it, _)| it.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }
}

/// What an event says of its type: implemented by each provider's file for the provider's event.
pub(crate) trait Typed {
    /// What happened, where the name of the event does not say so.
    fn action(&self) -> Option<&str>;

    /// What the payload's type does not know; `None` where it was not read into one.
    fn report(&self) -> Option<Report>;
}

/// How a body reads.
#[derive(Default)]
struct Seen {
    event: Option<String>,
    action: Option<String>,
    report: Option<Report>,
    unreadable: Option<Fault>,
    refused: Option<Fault>,
}

/// What is wrong with a body, and where.
#[derive(Clone, Serialize)]
struct Fault {
    path: String,
    error: String,
}

impl Fault {
    /// The body as a whole is at fault.
    fn whole(error: impl std::fmt::Display) -> Self {
        Self {
            path: ".".to_owned(),
            error: error.to_string(),
        }
    }
}

/// A line of the output, its keys in this order.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    provider: &'a str,
    event: Option<&'a str>,
    action: Option<&'a str>,
    typed: bool,
    unknown_fields: &'a [String],
    unknown_values: &'a [String],
    left_out: &'a [String],
    duplicates: &'a [String],
    lone_surrogates: &'a [String],
    omitted: usize,
    unreadable: Option<&'a Fault>,
    refused: Option<&'a Fault>,
}

pub(crate) fn run(arguments: &Inspect) -> Result<(), Failure> {
    let name = arguments.provider;
    let reader = READERS.iter().find(|(it, _)| *it == name);
    let (_, reader) = reader.ok_or_else(|| {
        let typed: Vec<&str> = READERS.iter().map(|(it, _)| *it).collect();
        Failure::Inspection(format!(
            "the payloads of {name} are not typed yet; those of these are: {}",
            typed.join(", ")
        ))
    })?;
    let (mut unreadable, mut unopened) = (false, None);
    for path in &arguments.files {
        let body = match body(path) {
            Ok(body) => body,
            // The others may tell something nevertheless.
            Err(error) => {
                let sentence = format!("{}: {error}", path.display());
                if let Some(earlier) = unopened.replace(sentence) {
                    eprintln!("webhook: {earlier}");
                }
                continue;
            }
        };
        let seen = read(*reader, arguments, body)?;
        unreadable |= seen.unreadable.is_some() || seen.refused.is_some();
        let file = path.display().to_string();
        let text = if arguments.pretty {
            seen.pretty(name, &file)
        } else {
            seen.json(name, &file)?
        };
        if let Err(error) = writeln!(io::stdout(), "{text}") {
            return match error.kind() {
                io::ErrorKind::BrokenPipe => Ok(()), // nobody reads on
                _ => Err(Failure::Inspection(format!("the output: {error}"))),
            };
        }
    }
    match (unopened, unreadable) {
        (Some(sentence), _) => Err(Failure::Inspection(sentence)),
        (None, true) => Err(Failure::Unreadable),
        (None, false) => Ok(()),
    }
}

/// No delivery is as long: not that a file decides how much memory is taken.
const LONGEST: u64 = 64 << 20;

/// The bytes of the file, or of the standard input for `-`.
fn body(path: &Path) -> io::Result<Bytes> {
    let mut bytes = Vec::new();
    let length = if path == Path::new("-") {
        io::stdin()
            .lock()
            .take(LONGEST + 1)
            .read_to_end(&mut bytes)?
    } else {
        File::open(path)?
            .take(LONGEST + 1)
            .read_to_end(&mut bytes)?
    };
    if length as u64 > LONGEST {
        let reason = "longer than 64 MiB, and so than any delivery";
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, reason));
    }
    Ok(bytes.into())
}

fn read(reader: Reader, arguments: &Inspect, body: Bytes) -> Result<Seen, Failure> {
    let recorded = Recorded {
        event: arguments.event.clone(),
        headers: arguments.headers.clone(),
        body,
    };
    // Nothing panics as far as is known; if something does, the other files are still read.
    let read = catch_unwind(AssertUnwindSafe(|| reader(&recorded)));
    read.unwrap_or_else(|_| {
        Ok(Seen {
            event: recorded.event,
            unreadable: Some(Fault::whole("reading it panicked, which is a bug")),
            ..Seen::default()
        })
    })
}

/// The secret of a provider that is only asked to read.
fn secret() -> Result<Secret, Failure> {
    Secret::new("signs-what-is-only-inspected").map_err(Failure::inspection)
}

/// Signs the body as the provider would, verifies it, and reads it.
///
/// `key` signs, or else the [`secret`] that the provider was made with; `event` is the name that a header gives, where one does.
fn through<P>(
    provider: Result<P, ConfigError>,
    key: Option<SigningKey>,
    event: Option<&str>,
    recorded: &Recorded,
) -> Result<Seen, Failure>
where
    P: Provider,
    P::Event: Typed,
{
    let endpoint = Endpoint::new(provider.map_err(Failure::inspection)?);
    let now = Timestamp::from(SystemTime::now());
    let mut outgoing = Outgoing::new(recorded.body.clone(), now).id("inspected");
    if let Some(event) = event {
        outgoing = outgoing.event(event);
    }
    let key = match key {
        Some(key) => Ok(key),
        None => endpoint.provider().signing_key(&secret()?),
    };
    let key = key.map_err(Failure::inspection)?;
    let signed = outgoing.sign(endpoint.provider(), key);
    let (head, body) = signed.map_err(Failure::inspection)?.into_parts();
    let refused = |rejection: Rejection| Seen {
        event: event.map(ToOwned::to_owned),
        refused: Some(Fault::whole(rejection)),
        ..Seen::default()
    };
    let verify = || -> Result<Finished<P>, Rejection> {
        match endpoint.begin(&Head::from(&head), now)? {
            Opening::Answer(answer) => Ok(Finished::Answer(answer)),
            Opening::Read(mut delivery) => {
                delivery.update(body)?;
                delivery.finish()
            }
        }
    };
    let verified = match verify() {
        Ok(Finished::Verified(verified)) => verified,
        // A handshake, which is answered without being an event.
        Ok(Finished::Answer(_)) => return Ok(Seen::default()),
        Err(rejection) => return Ok(refused(rejection)),
    };
    let received = match verified.read() {
        Ok(received) => received,
        Err(rejection) => return Ok(refused(rejection)),
    };
    let (name, read) = (received.event_name(), received.event());
    Ok(Seen {
        event: Some(name)
            .filter(|it| !it.is_empty())
            .map(ToOwned::to_owned),
        action: read.action().map(ToOwned::to_owned),
        report: read.report(),
        unreadable: received.unreadable().map(|it| {
            let (path, error) = (it.error().path(), it.error().to_string());
            let within = format!("at {path}: ");
            Fault {
                path: path.to_owned(),
                error: error.strip_prefix(&within).unwrap_or(&error).to_owned(),
            }
        }),
        refused: None,
    })
}

impl Seen {
    fn json(&self, provider: &str, file: &str) -> Result<String, Failure> {
        let report = self.report.clone().unwrap_or_default();
        let line = Line {
            file,
            provider,
            event: self.event.as_deref(),
            action: self.action.as_deref(),
            typed: self.report.is_some(),
            unknown_fields: &report.unknown_fields,
            unknown_values: &report.unknown_values,
            left_out: &report.left_out,
            duplicates: &report.duplicates,
            lone_surrogates: &report.lone_surrogates,
            omitted: report.omitted,
            unreadable: self.unreadable.as_ref(),
            refused: self.refused.as_ref(),
        };
        serde_json::to_string(&line).map_err(Failure::inspection)
    }

    /// What was found, as a text for people.
    fn pretty(&self, provider: &str, file: &str) -> String {
        let name = self.event.as_deref().unwrap_or("an event without a name");
        let action = self.action.as_deref().map(|it| format!(".{it}"));
        let state = match (&self.unreadable, &self.report) {
            _ if self.refused.is_some() => {
                let error = self.refused.as_ref().map_or("", |it| &it.error);
                format!("refused: {error}")
            }
            (Some(it), _) if it.path == "." => format!("unreadable: {}", it.error),
            (Some(it), _) => format!("unreadable at {}: {}", it.path, it.error),
            (None, Some(_)) => "typed".to_owned(),
            (None, None) => "no type for it, so the envelope alone".to_owned(),
        };
        let action = action.unwrap_or_default();
        let mut text = format!("{file}: {provider} {name}{action}: {state}");
        let report = self.report.clone().unwrap_or_default();
        for (what, paths) in [
            ("unknown field", &report.unknown_fields),
            ("unknown value of", &report.unknown_values),
            ("left out, of another form:", &report.left_out),
            ("more than once, the last counts:", &report.duplicates),
            ("half a surrogate in", &report.lone_surrogates),
        ] {
            for path in paths {
                text.push_str(&format!("\n  {what} {path}"));
            }
        }
        if report.omitted > 0 {
            text.push_str(&format!("\n  and {} more such places", report.omitted));
        }
        report::printable(&text)
    }
}

/// All that can be asked for: those that are typed, and those that are not yet.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    senders::ALL.iter().map(|sender| sender.name)
}
