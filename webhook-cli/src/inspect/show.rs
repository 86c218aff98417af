//! Prints what a recorded body was read as: a line of JSON for programs, or a text for people.

use serde::Serialize;

use super::reading::{Fault, Seen};
use crate::{Failure, report};

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

impl Seen {
    /// Writes the result as a line of JSON, for programs.
    pub(super) fn json(&self, provider: &str, file: &str) -> Result<String, Failure> {
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

    /// Writes the result as a text, for people.
    pub(super) fn pretty(&self, provider: &str, file: &str) -> String {
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
            (None, None) => "there is no type for it, so only the envelope was read".to_owned(),
        };
        let action = action.unwrap_or_default();
        let mut text = format!("{file}: {provider} {name}{action}: {state}");
        let report = self.report.clone().unwrap_or_default();
        for (what, paths) in [
            ("unknown field", &report.unknown_fields),
            ("unknown value of", &report.unknown_values),
            ("left out, because it has another form:", &report.left_out),
            (
                "written more than once, of which the last counts:",
                &report.duplicates,
            ),
            ("half of a surrogate pair in", &report.lone_surrogates),
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
