//! Compares what was read of a document with what was written in it.

use std::collections::BTreeSet;
use std::fmt;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::accessor_values::Said;
use super::tree::{Text, Tree};
use crate::report::Report;

/// The result of reading a document.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Outcome {
    /// It is typed: what all accessors return, and the report.
    Read(Said, Report),
    /// It is unreadable: the path of the reason.
    Unreadable(String),
}

/// Says why the result does not agree with what was written, if it does not.
pub(super) fn judge(written: &Tree, outcome: &Outcome, is_form: bool) -> Result<(), String> {
    let (said, report) = match outcome {
        Outcome::Unreadable(path) if path.is_empty() => {
            return Err("unreadable, nowhere".to_owned());
        }
        Outcome::Unreadable(_) => return Ok(()),
        Outcome::Read(said, report) => (said, report),
    };
    let set = |paths: &[String]| paths.iter().cloned().collect::<BTreeSet<String>>();
    let mut judge = Judge {
        left_out: set(&report.left_out),
        unknown: set(&report.unknown_fields),
        duplicates: set(&report.duplicates),
        lone: set(&report.lone_surrogates),
        path: String::new(),
        is_form,
    };
    judge.value(written, said)?;
    // The report lists something that no value has.
    if let Some(path) = judge.duplicates.first() {
        return Err(format!("{path} is no duplicate"));
    }
    match judge.lone.first() {
        Some(path) => Err(format!("{path} has no half surrogate")),
        None => Ok(()),
    }
}

struct Judge {
    left_out: BTreeSet<String>,
    unknown: BTreeSet<String>,
    /// The entries of the report that are still to be matched; each match removes one.
    duplicates: BTreeSet<String>,
    lone: BTreeSet<String>,
    path: String,
    is_form: bool,
}

impl Judge {
    fn at<R>(&mut self, step: &str, judge: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.path.len();
        if before > 0 && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        let judged = judge(self);
        self.path.truncate(before);
        judged
    }

    fn fail<T>(&self, why: impl fmt::Display) -> Result<T, String> {
        Err(format!("`{}`: {why}", self.path))
    }

    /// Checks what is reported of any value, typed or not: keys that are there twice, and half surrogates.
    fn everywhere(&mut self, written: &Tree) -> Result<(), String> {
        match written {
            Tree::Text(text) if text.is_lone() && !self.lone.remove(&self.path) => {
                self.fail("half a surrogate is not reported")
            }
            Tree::List(list) => {
                let mut each = list.iter().enumerate();
                each.try_for_each(|(place, it)| {
                    self.at(&format!("[{place}]"), |judge| judge.everywhere(it))
                })
            }
            Tree::Object(entries) => {
                for (place, (key, it)) in entries.iter().enumerate() {
                    let is_last = last(entries, &key.says) == Some(place);
                    self.at(&key.says, |judge| {
                        if !is_last && !judge.duplicates.remove(&judge.path) {
                            return judge.fail("it is there twice, and not reported");
                        }
                        if is_last && key.is_lone() && !judge.lone.remove(&judge.path) {
                            return judge.fail("half a surrogate in the key is not reported");
                        }
                        if is_last {
                            judge.everywhere(it)
                        } else {
                            Ok(())
                        }
                    })?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn value(&mut self, written: &Tree, said: &Said) -> Result<(), String> {
        self.everywhere(written)?;
        self.typed(written, said)
    }

    fn typed(&mut self, written: &Tree, said: &Said) -> Result<(), String> {
        if self.left_out.contains(&self.path) || self.unknown.contains(&self.path) {
            return match said {
                Said::Nothing => Ok(()),
                said => self.fail(format!("it is left out, and {said:?} is said")),
            };
        }
        match (written, said) {
            (Tree::Null, Said::Nothing | Said::Null) => Ok(()),
            (Tree::List(list), Said::List(all)) => self.list(list, all),
            (Tree::Object(entries), Said::Object(fields)) => self.object(entries, fields),
            (it, said) if !it.is_container() && self.is_said(it, said) => Ok(()),
            (it, said) => {
                let it: String = it.json().chars().take(80).collect();
                self.fail(format!(
                    "{it} is written, {said:?} is said, and nothing reported"
                ))
            }
        }
    }

    fn list(&mut self, written: &[Tree], said: &[Said]) -> Result<(), String> {
        let mut said = said.iter();
        for (place, it) in written.iter().enumerate() {
            self.at(&format!("[{place}]"), |judge| {
                if judge.left_out.contains(&judge.path) {
                    return Ok(());
                }
                match said.next() {
                    Some(said) => judge.typed(it, said),
                    None => judge.fail("it is not among what is said, and not reported"),
                }
            })?;
        }
        match said.next() {
            Some(more) => self.fail(format!("{more:?} is said beyond its end")),
            None => Ok(()),
        }
    }

    fn object(&mut self, written: &[(Text, Tree)], said: &[(String, Said)]) -> Result<(), String> {
        let nothing = Said::Nothing;
        for (place, (key, it)) in written.iter().enumerate() {
            if last(written, &key.says) != Some(place) {
                continue;
            }
            let field = said.iter().find(|(of, _)| *of == key.says);
            let said = field.map_or(&nothing, |it| &it.1);
            self.at(&key.says, |judge| judge.typed(it, said))?;
        }
        let made_up = said
            .iter()
            .find(|(key, said)| *said != Said::Nothing && last(written, key).is_none());
        match made_up {
            Some((key, said)) => self.at(key, |judge| {
                judge.fail(format!("{said:?} was never written"))
            }),
            None => Ok(()),
        }
    }

    /// Returns whether this is what was written, however it was read.
    fn is_said(&self, written: &Tree, said: &Said) -> bool {
        let text = if self.is_form {
            written.text()
        } else {
            written.json()
        };
        let number = match written {
            Tree::Number(number) => Some(number.as_str()),
            _ if self.is_form => Some(text.as_str()),
            _ => None,
        };
        let float = number.and_then(|it| it.parse::<f64>().ok());
        match said {
            Said::Text(said) => match written {
                Tree::Text(text) => text.says == *said,
                _ => self.is_form && text == *said,
            },
            Said::Written(said) => number == Some(said),
            Said::Integer(said) => number.and_then(whole) == Some((*said).into()),
            Said::Number(said) => float == Some(*said),
            Said::Digits(said) => matches!(written, Tree::Text(it) if it.says.parse() == Ok(*said)),
            Said::Flag(said) => match written {
                Tree::Flag(flag) => flag == said,
                _ => self.is_form && text == said.to_string(),
            },
            Said::Time(said) => match written {
                Tree::Text(text) => OffsetDateTime::parse(&text.says, &Rfc3339).map_or_else(
                    // Some of GitHub's times have no zone, or write it in another way.
                    |_| {
                        text.says.len() > 16
                            && text.says.starts_with(|it: char| it.is_ascii_digit())
                    },
                    |time| time.unix_timestamp() == said.unix_seconds(),
                ),
                _ => number.and_then(whole) == Some(said.unix_seconds().into()),
            },
            Said::Nothing | Said::Null | Said::List(_) | Said::Object(_) => false,
        }
    }
}

/// Reads a whole number exactly, however it is written; with a fraction or an exponent, as exactly as an `f64` is.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "a whole number below 2^53"
)]
fn whole(number: &str) -> Option<i128> {
    number.parse().ok().or_else(|| {
        let float: f64 = number.parse().ok()?;
        let is_whole = float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0;
        is_whole.then_some(float as i128)
    })
}

/// Returns the place of the entry that counts.
fn last(entries: &[(Text, Tree)], key: &str) -> Option<usize> {
    entries.iter().rposition(|it| it.0.says == key)
}
