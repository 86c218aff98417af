//! The proof that no value is lost in silence.

use std::collections::BTreeSet;
use std::fmt;

use bytes::Bytes;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::corrupt::{Corruption, Kind};
use super::declared::{Declared, Make};
use super::said::{Said, Type};
use super::tree::Tree;
use crate::catalog::Catalog;
use crate::check;
use crate::document::Document;
use crate::report::Report;

/// What became of a document.
#[derive(Clone, Debug)]
#[expect(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Outcome {
    /// It is typed: what all accessors say, and the report.
    Read(Said, Report),
    /// It is unreadable: the path that says where.
    Unreadable(String),
}

/// How many corruptions were tried, and what became of them.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Tally {
    /// How many documents were corrupted.
    pub documents: usize,
    /// In how many ways.
    pub corruptions: usize,
    /// Those that the accessors say as they were written, and of which the report says nothing.
    pub arrived: usize,
    /// Those of which the report says something.
    pub reported: usize,
    /// Those that made a document unreadable.
    pub unreadable: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} documents, {} corruptions: {} arrived, {} reported, {} unreadable",
            self.documents, self.corruptions, self.arrived, self.reported, self.unreadable
        )
    }
}

/// Corrupts documents, and holds what became of them against what was written.
///
/// Each value of a document, however deep, must be said by the accessors as it was written, or the report must list it or
/// an object or list that it stands in; or the document is unreadable, with a path. And whatever accessors say must have
/// been written.
#[derive(Debug)]
pub struct Complete {
    /// One of how many corruptions is tried.
    step: usize,
    turn: usize,
    is_form: bool,
    tally: Tally,
    failures: Vec<String>,
}

impl Complete {
    /// One of so many corruptions is tried, in turn; all of them where the environment variable `WEBHOOK_COMPLETE` is set.
    #[must_use]
    pub fn one_of(step: usize) -> Self {
        let is_whole = std::env::var_os("WEBHOOK_COMPLETE").is_some();
        Self {
            step: if is_whole { 1 } else { step.max(1) },
            turn: 0,
            is_form: false,
            tally: Tally::default(),
            failures: Vec::new(),
        }
    }

    /// The documents are forms.
    #[must_use]
    pub const fn of_forms(mut self) -> Self {
        self.is_form = true;
        self
    }

    /// Corrupts an instance of every type, alone, with every field; of unions one of each member.
    pub fn of_types(&mut self, types: &[Type], catalog: &'static Catalog, facts: &Declared) {
        for of in types {
            for pick in 0..facts.members(of.id) {
                if let Some(instance) = facts.instance(of.id, Make::All, pick) {
                    self.of_type(of, catalog, &Tree::from(&instance));
                }
            }
        }
    }

    /// Corrupts an object of a type, alone.
    pub fn of_type(&mut self, of: &Type, catalog: &'static Catalog, instance: &Tree) {
        let is_form = self.is_form;
        self.document(of.name, instance, |body| {
            let read = if is_form {
                Document::from_form(body, catalog)
            } else {
                Document::from_json(body, catalog)
            };
            let checked = read.and_then(|mut document| {
                check::object(&mut document, 0, of.form, "").map(|()| document)
            });
            match checked {
                Ok(document) => Outcome::Read(
                    (of.say)(document.value()),
                    Report::of(&document, of.form, (0, of.form)),
                ),
                Err(error) => Outcome::Unreadable(error.path().to_owned()),
            }
        });
    }

    /// Corrupts each value of a document that is read so.
    pub fn document(&mut self, name: &str, whole: &Tree, read: impl Fn(&Bytes) -> Outcome) {
        let body = |tree: &Tree| {
            Bytes::from(if self.is_form {
                tree.form()
            } else {
                tree.json()
            })
        };
        self.tally.documents = self.tally.documents.saturating_add(1);
        if let Err(why) = judge(whole, &read(&body(whole)), self.is_form) {
            self.failures.push(format!("{name}, as it is: {why}"));
            return;
        }
        let kinds: &[Kind] = if self.is_form {
            &Kind::OF_FORMS
        } else {
            &Kind::ALL
        };
        for corruption in Corruption::all(whole, kinds) {
            self.turn = self.turn.wrapping_add(1);
            if !self.turn.is_multiple_of(self.step) {
                continue;
            }
            let corrupted = corruption.of(whole);
            let outcome = read(&body(&corrupted));
            self.tally.corruptions = self.tally.corruptions.saturating_add(1);
            let count = match &outcome {
                Outcome::Unreadable(_) => &mut self.tally.unreadable,
                Outcome::Read(_, report) if report.is_empty() => &mut self.tally.arrived,
                Outcome::Read(..) => &mut self.tally.reported,
            };
            *count = count.saturating_add(1);
            if let Err(why) = judge(&corrupted, &outcome, self.is_form) {
                let kind = corruption.kind;
                self.failures.push(format!(
                    "{name}: {kind:?} at {:?}: {why}\n    {}",
                    corruption.way,
                    corrupted.json().chars().take(300).collect::<String>()
                ));
            }
        }
    }

    /// How it went; or where a value was lost, no more than twenty places.
    ///
    /// # Errors
    ///
    /// The places, and what is wrong there.
    pub fn end(mut self) -> Result<Tally, String> {
        let count = self.failures.len();
        if count == 0 {
            return Ok(self.tally);
        }
        self.failures.truncate(20);
        let places = self.failures.join("\n");
        Err(format!("{}; {count} lose a value:\n{places}", self.tally))
    }
}

/// Why what became of a document is not what was written in it.
fn judge(written: &Tree, outcome: &Outcome, is_form: bool) -> Result<(), String> {
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
    // What the report lists beside was in no value.
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
    /// These two are taken out one by one.
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

    /// What is found anywhere, typed or not: keys that are there twice, and half surrogates.
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

    fn object(
        &mut self,
        written: &[(super::tree::Text, Tree)],
        said: &[(String, Said)],
    ) -> Result<(), String> {
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

    /// Whether this is what was written, however it was read.
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
            Said::Integer(said) => {
                number.is_some_and(|it| it.parse() == Ok(*said) || it == format!("{said}.0"))
            }
            Said::Number(said) => float == Some(*said),
            Said::Digits(said) => matches!(written, Tree::Text(it) if it.says.parse() == Ok(*said)),
            Said::Flag(said) => match written {
                Tree::Flag(flag) => flag == said,
                _ => self.is_form && text == said.to_string(),
            },
            Said::Time(said) => match written {
                Tree::Text(text) => OffsetDateTime::parse(&text.says, &Rfc3339).map_or_else(
                    // Some of GitHub's have no zone, or write it otherwise.
                    |_| {
                        text.says.len() > 16
                            && text.says.starts_with(|it: char| it.is_ascii_digit())
                    },
                    |time| time.unix_timestamp() == said.unix_seconds(),
                ),
                _ => number.and_then(|it| it.parse().ok()) == Some(said.unix_seconds()),
            },
            Said::Nothing | Said::Null | Said::List(_) | Said::Object(_) => false,
        }
    }
}

/// The place of the entry that counts.
fn last(entries: &[(super::tree::Text, Tree)], key: &str) -> Option<usize> {
    entries.iter().rposition(|it| it.0.says == key)
}
