//! Prints each delivery as one line, as text for people or as JSON.

use serde::Serialize;
use webhook_core::Timestamp;

use crate::record::{Delivery, Origin, Verdict};

/// The format in which deliveries are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A line for people, without characters that a terminal would obey.
    Text,
    /// One JSON object.
    Json,
}

#[derive(Serialize)]
struct Line<'a> {
    id: u64,
    at: String,
    sender: &'a str,
    event: Option<&'a str>,
    verdict: &'static str,
    refused: Option<&'a str>,
    bytes: u64,
    status: Option<u16>,
    forwarded_to: Option<&'a str>,
    error: Option<&'a str>,
    ms: Option<u64>,
    dedup_key: Option<&'a str>,
    made_here: Option<&'a Origin>,
}

/// Writes the delivery in one line, without a line end.
#[must_use]
pub fn line(delivery: &Delivery, format: Format) -> String {
    let record = &delivery.record;
    let (verdict, refused) = match &record.verdict {
        Verdict::Verified => ("verified", None),
        Verdict::Answered => ("answered", None),
        Verdict::Refused(refusal) => ("refused", Some(&*refusal.kind)),
    };
    let outcome = delivery.outcome.as_ref();
    let date = Timestamp::from_unix_millis(record.at_ms).date();
    if format == Format::Json {
        let rfc3339 = time::format_description::well_known::Rfc3339;
        let line = Line {
            id: record.id,
            at: date
                .and_then(|it| it.format(&rfc3339).ok())
                .unwrap_or_default(),
            sender: &record.sender,
            event: record.facts.event.as_deref(),
            verdict,
            refused,
            bytes: record.length,
            status: outcome.map(|it| it.status),
            forwarded_to: outcome.and_then(|it| it.to.as_deref()),
            error: outcome.and_then(|it| it.error.as_deref()),
            ms: outcome.filter(|it| it.to.is_some()).map(|it| it.ms),
            dedup_key: record.facts.dedup_key.as_deref(),
            made_here: record.origin.as_ref(),
        };
        return serde_json::to_string(&line).unwrap_or_default();
    }
    let at = date.map_or_else(String::new, |it| {
        let (hour, minute, second) = it.to_hms();
        format!("{hour:02}:{minute:02}:{second:02}Z")
    });
    let sender = if record.sender.is_empty() {
        &record.target
    } else {
        &record.sender
    };
    let what = refused.or(record.facts.event.as_deref()).unwrap_or("-");
    let mut text = format!("{at}  #{:<5} {sender:<14} {verdict:<8} {what}", record.id);
    if let Some(outcome) = outcome {
        text.push_str(&format!("  {}", outcome.status));
        match (&outcome.error, &outcome.to) {
            (Some(error), _) => text.push_str(&format!("  {error}")),
            (None, Some(_)) => text.push_str(&format!(" in {} ms", outcome.ms)),
            (None, None) => {}
        }
    }
    if let Some(origin) = &record.origin {
        text.push_str(&format!("  ({})", origin.how));
    }
    printable(&text)
}

/// Removes control characters and characters that change the direction of writing, since strangers choose the text.
#[must_use]
pub fn printable(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .map(|c| {
            if c.is_control() || turns(c) {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}
