//! Proves that no value is lost silently, by corrupting every value of a document.

use std::fmt;

use super::accessor_values::Type;
use super::compare::{Outcome, judge};
use super::corrupt::{Corruption, Kind, broken};
use super::declared::{Declared, Make};
use super::tree::Tree;
use crate::catalog::Catalog;
use crate::check;
use crate::document::Document;
use crate::report::Report;
use bytes::Bytes;

/// Counts the corruptions that were tried, and their results.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Tally {
    /// The documents that were corrupted.
    pub documents: usize,
    /// The corruptions that were tried.
    pub corruptions: usize,
    /// The corruptions that the accessors returned as they were written, and of which the report says nothing.
    pub arrived: usize,
    /// The corruptions of which the report says something.
    pub reported: usize,
    /// The corruptions that made a document unreadable.
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

/// Corrupts documents, and compares what is read of them with what was written.
///
/// For each value of a document, however deep, one of three must hold: the accessors return it as it was written; or
/// the report lists it, or an object or list that contains it; or the document is unreadable, with a path. And
/// accessors must return only what was written.
#[derive(Debug)]
pub struct Complete {
    /// One in this many corruptions is tried, from this one on.
    step: usize,
    first: usize,
    turn: usize,
    is_form: bool,
    tally: Tally,
    failures: Vec<String>,
}

impl Complete {
    /// Tries one in this many corruptions, in turn. If the environment variable `WEBHOOK_COMPLETE` is set, all of them
    /// are tried; if it is `3/11`, the third of eleven parts is, which together are all.
    #[must_use]
    pub fn one_of(step: usize) -> Self {
        let (first, step) = match std::env::var("WEBHOOK_COMPLETE") {
            Ok(asked) => part(&asked).unwrap_or((0, 1)),
            Err(_) => (0, step.max(1)),
        };
        Self {
            step,
            first,
            turn: 0,
            is_form: false,
            tally: Tally::default(),
            failures: Vec::new(),
        }
    }

    /// Treats the documents as forms.
    #[must_use]
    pub const fn of_forms(mut self) -> Self {
        self.is_form = true;
        self
    }

    /// Corrupts an instance of every type, each alone and with every field; for a union, an instance of each member.
    pub fn of_types(&mut self, types: &[Type], catalog: &'static Catalog, facts: &Declared) {
        for of in types {
            for pick in 0..facts.members(of.id) {
                if let Some(instance) = facts.instance(of.id, Make::All, pick) {
                    self.of_type(of, catalog, &Tree::from(&instance));
                }
            }
        }
    }

    /// Corrupts an object of a type.
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
                    Report::of(&document, of.form, (0, of.form), &[]),
                ),
                Err(error) => Outcome::Unreadable(error.path().to_owned()),
            }
        });
    }

    /// Corrupts each value of a document, and reads the result with `read`.
    pub fn document(&mut self, name: &str, whole: &Tree, read: impl Fn(&Bytes) -> Outcome) {
        let is_form = self.is_form;
        let body = |tree: &Tree| Bytes::from(if is_form { tree.form() } else { tree.json() });
        self.tally.documents = self.tally.documents.saturating_add(1);
        if let Err(why) = judge(whole, &read(&body(whole)), self.is_form) {
            self.failures.push(format!("{name}, as it is: {why}"));
            return;
        }
        if !self.is_form {
            self.whole(name, whole, &read);
        }
        let kinds: &[Kind] = if self.is_form {
            &Kind::OF_FORMS
        } else {
            &Kind::ALL
        };
        for corruption in Corruption::all(whole, kinds) {
            if !self.is_tried() {
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

    /// Counts a corruption, and returns whether it is one of those that are tried.
    fn is_tried(&mut self) -> bool {
        self.turn = self.turn.wrapping_add(1);
        self.turn.checked_rem(self.step) == Some(self.first)
    }

    /// Holds blanks around a document to change nothing of it, and anything else around it to make it unreadable.
    fn whole(&mut self, name: &str, whole: &Tree, read: impl Fn(&Bytes) -> Outcome) {
        let json = whole.json();
        let blank = Bytes::from(format!(" \r\n\t{json}\n\n"));
        if let Err(why) = judge(whole, &read(&blank), false) {
            self.failures.push(format!("{name}, within blanks: {why}"));
        }
        for body in broken(&json) {
            if !self.is_tried() {
                continue;
            }
            self.tally.corruptions = self.tally.corruptions.saturating_add(1);
            self.tally.unreadable = self.tally.unreadable.saturating_add(1);
            match read(&Bytes::from(body)) {
                Outcome::Unreadable(path) if !path.is_empty() => {}
                other => self.failures.push(format!("{name}, broken: {other:?}")),
            }
        }
    }

    /// Returns the counts; or, if a value was lost, no more than twenty places.
    ///
    /// # Errors
    ///
    /// Returns the places, and what is wrong there.
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

/// Reads `3/11`, the third of eleven parts, as the first corruption and the step.
fn part(asked: &str) -> Option<(usize, usize)> {
    let (which, of) = asked.split_once('/')?;
    let (which, of): (usize, usize) = (which.parse().ok()?, of.parse().ok()?);
    let is_one = (1..=of).contains(&which);
    which
        .checked_rem(of)
        .filter(|_| is_one)
        .map(|first| (first, of))
}
