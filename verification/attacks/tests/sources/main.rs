//! Checks each figure that an adapter or preset has of its sender, and the page that the figure is from.
//!
//! The figures are: how large a body may be, how much a signed time may differ, how long the sender waits, how long it
//! retries, and with which time.
//!
//! The table is compared with the settings in force. Each page that it names must be in a comment of the adapter's
//! source next to the figure. What the manuals say is compared with the settings too. An adapter or preset without a
//! row fails.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod rows;
mod tables;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::config::Defaults;
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider};

use crate::rows::{Origin, ROWS, Row};

/// Settings that a program describes itself, which are no sender's.
const HANDMADE: &[&str] = &[
    "custom/everything",
    "custom/after",
    "custom/sha1",
    "custom/basic",
    "custom/ed25519",
];

/// Returns the sources of the package that are written by hand, as one text.
fn sources(package: &str) -> String {
    let folder = match package {
        "webhook-standard" => "standard-webhooks",
        other => other.strip_prefix("webhook-").unwrap(),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("../../providers").join(folder).join("src")];
    let mut text = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                text.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    text
}

/// A figure by its name, and the words of which a comment or the line of code below it must have one.
struct Figure(&'static str, &'static [&'static str]);

const BODY: Figure = Figure("the size", &["body", "bodies", "size", "payload", "bytes"]);
const TOLERANCE: Figure = Figure(
    "the tolerance",
    &["tolerance", "minute", "seconds", "times"],
);
const WAITS: Figure = Figure(
    "the deadline",
    &["deadline", "wait", "answer", "respon", "within"],
);
const RETRIES: Figure = Figure("the retries", &["retr", "again", "horizon", "attempt"]);

impl Figure {
    /// Whether this page is in a comment about this figure, or directly above the code that has the figure.
    fn stands_beside(&self, text: &str, page: &str) -> bool {
        let is_comment = |line: &&str| line.trim_start().starts_with("//");
        let lines: Vec<_> = text.lines().collect();
        let named = lines.iter().enumerate().filter(|(_, line)| {
            // Compares the whole address of the page, because it may be the beginning of another page's address.
            let ends = |rest: &str| {
                !rest.starts_with(|next: char| next.is_alphanumeric() || "/#-_".contains(next))
            };
            line.split(page).skip(1).any(ends)
        });
        named.into_iter().any(|(place, _)| {
            let above = lines
                .iter()
                .take(place)
                .rev()
                .take_while(|line| is_comment(line));
            let rest = lines.iter().skip(place);
            let below = rest.clone().take_while(|line| is_comment(line)).count();
            let near = above.chain(rest.take(below.saturating_add(4)));
            let near: Vec<_> = near.map(|line| line.to_lowercase()).collect();
            let speaks = |word: &&str| near.iter().any(|line| line.contains(*word));
            self.1.iter().any(speaks)
        })
    }
}

/// Returns the row whose case is the longest beginning of this name.
fn row(name: &str) -> Option<&'static Row> {
    let fits = |row: &&Row| {
        let rest = name.strip_prefix(row.case);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || row.case.ends_with('/'))
    };
    ROWS.iter().filter(fits).max_by_key(|row| row.case.len())
}

fn seconds(duration: Option<Duration>) -> Option<u64> {
    duration.map(|it| it.as_secs())
}

#[derive(Default)]
struct Sources {
    used: BTreeSet<&'static str>,
    faults: Vec<String>,
}

impl Sources {
    fn hold<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, is: T, said: T) {
        if is != said {
            self.faults
                .push(format!("{what}: {is:?}, and {said:?} is said"));
        }
    }

    fn holds(&mut self, name: &'static str, package: &str, settings: &Defaults, signs_time: bool) {
        let Some(row) = row(name) else {
            return self.faults.push(format!("{name} has no row"));
        };
        self.used.insert(row.case);
        let text = sources(package);
        let mut beside = |what: &Figure, origin: Origin| {
            let page = origin.page();
            if !what.stands_beside(&text, page) {
                let figure = what.0;
                let fault = format!("{name}: {package} does not name {page} beside {figure}");
                self.faults.push(fault);
            }
        };
        beside(&BODY, row.body.1);
        beside(&WAITS, row.waits.1);
        beside(&RETRIES, row.retries.1);
        if let Some((_, origin)) = row.tolerance {
            beside(&TOLERANCE, origin);
        }
        self.hold(&format!("{name}: body"), settings.body_limit, row.body.0);
        let tolerance = signs_time.then_some(settings.tolerance);
        let said = row.tolerance.map(|it| it.0);
        self.hold(&format!("{name}: tolerance"), seconds(tolerance), said);
        let waits = seconds(settings.response_deadline);
        self.hold(&format!("{name}: waits"), waits, row.waits.0);
        let retries = seconds(settings.retry_horizon);
        self.hold(&format!("{name}: retries"), retries, row.retries.0);
        self.hold(&format!("{name}: time"), settings.retry_time, row.time);
    }
}

impl Visitor for Sources {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        if HANDMADE.contains(&case.name) {
            return;
        }
        let genuine = deliver(&case.one, &case.genuine(&case.samples[0]), NOW);
        let Ok(Finished::Verified(verified)) = genuine else {
            panic!("{}", case.name);
        };
        let read = verified.read().unwrap();
        let signs_time = read.delivery().signed_at().is_some();
        let settings = case.one.provider().defaults();
        self.holds(case.name, case.package, &settings, signs_time);
    }
}

#[test]
fn every_figure_has_a_page_beside_it() {
    let mut sources = Sources::default();
    every(&mut sources);
    assert!(sources.faults.is_empty(), "{:#?}", sources.faults);
    let unused = ROWS.iter().filter(|row| !sources.used.contains(row.case));
    let unused: Vec<_> = unused.map(|row| row.case).collect();
    assert!(unused.is_empty(), "no adapter has {unused:?}");
}
