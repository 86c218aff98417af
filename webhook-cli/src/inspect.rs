//! `webhook inspect`: how recorded bodies read as typed events, without a receiver and without secrets.
//!
//! The only way to an event leads through verification. So each body is signed here with a key made for
//! it, and verified like any other.

use std::time::SystemTime;

use bytes::Bytes;
use serde_json::{Value, json};
use webhook_core::{Endpoint, Finished, Head, Opening, Outgoing, Secret, Timestamp};
use webhook_github::{Event, GitHub};

/// Senders whose payloads are not typed yet: their bodies are not judged.
const UNTYPED: [&str; 4] = [
    "stripe",
    "discord-interactions",
    "discord-events",
    "deepgram",
];

/// What one file reads as.
#[derive(Debug)]
pub(crate) struct Inspected {
    provider: String,
    event: Option<String>,
    action: Option<String>,
    typed: bool,
    unknown_fields: Vec<String>,
    unreadable: Option<(String, String)>,
}

impl Inspected {
    /// Whether the exit status is to be 2 for it.
    pub(crate) const fn is_unreadable(&self) -> bool {
        self.unreadable.is_some()
    }

    /// One line of JSON.
    pub(crate) fn to_json(&self, file: &str) -> Value {
        let unreadable = self.unreadable.as_ref();
        json!({
            "file": file,
            "provider": self.provider,
            "event": self.event,
            "action": self.action,
            "typed": self.typed,
            "unknown_fields": self.unknown_fields,
            "unreadable": unreadable.map(|(path, error)| json!({"path": path, "error": error})),
        })
    }

    /// The same for people.
    pub(crate) fn pretty(&self, file: &str) -> String {
        let name = self.event.as_deref().unwrap_or("?");
        let action = self
            .action
            .as_deref()
            .map(|it| format!(".{it}"))
            .unwrap_or_default();
        let state = match &self.unreadable {
            Some((path, error)) => format!("unreadable at {path}: {error}"),
            None if self.typed => "typed".to_owned(),
            None => "no type for it: the envelope alone".to_owned(),
        };
        let mut text = format!("{file}: {} {name}{action}: {state}", self.provider);
        for field in &self.unknown_fields {
            text.push_str("\n  unknown field ");
            text.push_str(field);
        }
        text
    }
}

/// Reads a body as the provider's event of this name; `headers` are those of the recorded delivery.
///
/// # Errors
///
/// A sentence about what was asked for: no such provider, or no name for the event.
pub(crate) fn inspect(
    provider: &str,
    event: Option<&str>,
    headers: &[(String, String)],
    body: Bytes,
) -> Result<Inspected, String> {
    match provider {
        "github" => {
            let header = headers
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case("x-github-event"));
            let name = event.or_else(|| header.map(|(_, value)| value.as_str()));
            let name = name.ok_or("GitHub names the event in a header: give --event NAME or --header 'X-GitHub-Event: NAME'")?;
            github(name, body)
        }
        other if UNTYPED.contains(&other) => {
            Err(format!("the payloads of {other} are not typed yet"))
        }
        other => Err(format!("there is no provider {other}")),
    }
}

fn github(name: &str, body: Bytes) -> Result<Inspected, String> {
    let plain = Inspected {
        provider: "github".to_owned(),
        event: Some(name.to_owned()),
        action: None,
        typed: false,
        unknown_fields: Vec::new(),
        unreadable: None,
    };
    let secret = Secret::new("signs-what-is-only-inspected").map_err(|it| it.to_string())?;
    let github = GitHub::new(secret).map_err(|it| it.to_string())?;
    let now = Timestamp::from(SystemTime::now());
    let request = Outgoing::new(body, now)
        .event(name)
        .sign(&github)
        .map_err(|it| it.to_string())?;
    let endpoint = Endpoint::new(github);
    let (head, body) = request.into_parts();
    let opening = endpoint
        .begin(&Head::from(&head), now)
        .map_err(|it| it.to_string())?;
    let Opening::Read(mut delivery) = opening else {
        return Ok(plain); // GitHub's deliveries are never answered from the head
    };
    delivery.update(body).map_err(|it| it.to_string())?;
    let Finished::Verified(verified) = delivery.finish().map_err(|it| it.to_string())? else {
        return Ok(plain);
    };
    let received = match verified.read() {
        Ok(received) => received,
        // A body that is not what the name says.
        Err(rejection) => {
            return Ok(Inspected {
                unreadable: Some((".".to_owned(), rejection.to_string())),
                ..plain
            });
        }
    };
    let event = received.event();
    let report = event.report();
    Ok(Inspected {
        action: event.envelope().and_then(|it| it.action.clone()),
        typed: report.is_some(),
        unknown_fields: report.map(|it| it.unknown_fields).unwrap_or_default(),
        unreadable: match event {
            Event::Unreadable(it) => Some((it.error().path().to_owned(), it.error().to_string())),
            _ => None,
        },
        ..plain
    })
}
