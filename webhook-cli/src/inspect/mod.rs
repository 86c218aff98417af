//! `webhook inspect`: reads recorded bodies as typed events, without a receiver and without secrets.
//!
//! Only verification gives out events, so this module signs each body with a key of its own and then verifies it as
//! any other. To add a provider, write one file, and add one line to [`READERS`].

mod deepgram;
mod discord;
mod github;
mod reading;
mod shopify;
mod show;
mod slack;
mod stripe;
mod twilio;

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use bytes::Bytes;

use self::reading::{Fault, Recorded, Seen};
use crate::Failure;
use crate::args::Inspect;

#[cfg(feature = "listen")]
pub(crate) use self::reading::Typed;

/// Reads a body of one provider.
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

pub(crate) fn run(arguments: &Inspect) -> Result<(), Failure> {
    let name = arguments.provider;
    let reader = READERS.iter().find(|(it, _)| *it == name);
    let (_, reader) = reader.ok_or_else(|| {
        let typed: Vec<&str> = READERS.iter().map(|(it, _)| *it).collect();
        Failure::Inspection(format!(
            "there are no types for the payloads of {name} yet. There are types for: {}",
            typed.join(", ")
        ))
    })?;
    let (mut unreadable, mut unopened) = (false, None);
    for path in &arguments.files {
        let body = match body(path) {
            Ok(body) => body,
            // One file cannot be read; the others are still inspected.
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

/// The longest file that is read, in bytes. No delivery is longer, and the bound keeps a file from taking all memory.
const LONGEST: u64 = 64 << 20;

/// Reads the file, or the standard input for `-`.
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
        let reason = "it is longer than 64 MiB, and no delivery is";
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
    // No panic is known. If one happens, the other files are still read.
    let read = catch_unwind(AssertUnwindSafe(|| reader(&recorded)));
    read.unwrap_or_else(|_| {
        Ok(Seen {
            event: recorded.event,
            unreadable: Some(Fault::whole(
                "reading it panicked, which is a bug of this program: please report it",
            )),
            ..Seen::default()
        })
    })
}
