//! The report of an audit, and its text for people.

use std::fmt;

use bytes::Bytes;
use http::{Request, Uri};

use crate::class::{Class, Severity};
use crate::command_line::curl;
use crate::target::Outcome;
use crate::timing::Timing;

/// The verdict of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// Every forgery was refused.
    Clean,
    /// The report has findings that are more than information.
    Findings,
    /// The audit can say nothing: a control failed, or too many requests could not be judged.
    Inconclusive,
}

impl Verdict {
    /// Returns the name of the verdict, in lower case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Findings => "findings",
            Self::Inconclusive => "inconclusive",
        }
    }
}

/// A defect: its class, and the first request that shows it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The kind of the defect.
    pub class: Class,
    /// The first case that shows it.
    pub case: String,
    /// The receiver's answer to that case.
    pub answer: String,
    /// The request of that case as a command line of curl, without its credentials.
    pub curl: String,
    /// How many cases show it.
    pub cases: usize,
}

/// The result of an audit: its findings, and what could not be judged.
#[derive(Clone, Debug)]
#[must_use = "a report that nobody looks at proves nothing"]
pub struct Report {
    pub(crate) scheme: &'static str,
    url: Uri,
    cases: usize,
    findings: Vec<Finding>,
    reasons: Vec<String>,
    skipped: Vec<String>,
    untried: Vec<&'static str>,
    hidden: Vec<String>,
    timings: Vec<Timing>,
}

impl Report {
    pub(crate) const fn new(scheme: &'static str, url: Uri) -> Self {
        Self {
            scheme,
            url,
            cases: 0,
            findings: Vec::new(),
            reasons: Vec::new(),
            skipped: Vec::new(),
            untried: Vec::new(),
            hidden: Vec::new(),
            timings: Vec::new(),
        }
    }

    pub(crate) const fn count(&mut self) {
        self.cases = self.cases.saturating_add(1);
    }

    pub(crate) fn leave(&mut self, reason: String) {
        self.reasons.push(reason);
    }

    pub(crate) fn skip(&mut self, case: String) {
        self.skipped.push(case);
    }

    pub(crate) fn leave_untried(&mut self, why: &'static str) {
        self.untried.push(why);
    }

    pub(crate) fn hide(&mut self, texts: impl Iterator<Item = String>) {
        self.hidden.extend(texts.filter(|text| !text.is_empty()));
    }

    pub(crate) fn time(&mut self, timings: Vec<Timing>) {
        let requests = timings.iter().map(|it| it.requests);
        self.cases = self.cases.saturating_add(requests.sum());
        self.timings = timings;
    }

    pub(crate) fn find(
        &mut self,
        class: Class,
        case: &str,
        request: &Request<Bytes>,
        outcome: &Outcome,
    ) {
        if let Some(known) = self.findings.iter_mut().find(|it| it.class == class) {
            known.cases = known.cases.saturating_add(1);
            return;
        }
        self.findings.push(Finding {
            class,
            case: case.to_owned(),
            answer: outcome.describe(),
            curl: curl(&self.url, request, &self.hidden),
            cases: 1,
        });
    }

    /// Returns the verdict. Findings that are only information do not change it.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let is_defect = |it: &&Finding| it.class.severity() > Severity::Info;
        if self.findings().any(|it| is_defect(&it)) {
            Verdict::Findings
        } else if self.cases == 0
            || !self.reasons.is_empty()
            || self.skipped.len().saturating_mul(4) > self.cases
        {
            Verdict::Inconclusive
        } else {
            Verdict::Clean
        }
    }

    /// Panics unless the verdict is [`Verdict::Clean`]; for tests.
    ///
    /// # Panics
    ///
    /// Panics with the whole report unless the report is clean.
    #[allow(clippy::panic, reason = "it is an assertion")]
    pub fn assert_clean(&self) {
        if self.verdict() != Verdict::Clean {
            panic!("{self}");
        }
    }

    /// Iterates over the findings, the worst first. A finding that a wider one includes is left out.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        let mut shown: Vec<&Finding> = self
            .findings
            .iter()
            .filter(|it| {
                let wider = it.class.wider();
                !self
                    .findings
                    .iter()
                    .any(|other| wider.contains(&other.class))
            })
            .collect();
        shown.sort_by_key(|it| std::cmp::Reverse(it.class.severity()));
        shown.into_iter()
    }

    /// Returns the number of requests that were sent to be judged.
    #[must_use]
    pub const fn cases(&self) -> usize {
        self.cases
    }

    /// Returns the reasons for an inconclusive verdict.
    #[must_use]
    pub fn reasons(&self) -> &[String] {
        &self.reasons
    }

    /// Returns the cases that could not be judged, such as those that a rate limiter answered.
    #[must_use]
    pub fn skipped(&self) -> &[String] {
        &self.skipped
    }

    /// Returns a sentence for each case that was asked for but not sent, since no answer would have shown anything.
    #[must_use]
    pub fn untried(&self) -> &[&'static str] {
        &self.untried
    }

    /// Returns how long refusals took, if that was measured.
    #[must_use]
    pub fn timings(&self) -> &[Timing] {
        &self.timings
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = self.verdict().as_str();
        writeln!(f, "{}: {verdict}, {} requests", self.scheme, self.cases)?;
        for finding in self.findings() {
            let class = finding.class;
            writeln!(f)?;
            writeln!(f, "{:<9} {}", class.severity().as_str(), class.id())?;
            writeln!(f, "  {}", class.title())?;
            let more = finding.cases.saturating_sub(1);
            let others = if more > 0 {
                format!(", and {more} more")
            } else {
                String::new()
            };
            writeln!(
                f,
                "  shown by:  {} ({}){others}",
                finding.case, finding.answer
            )?;
            writeln!(f, "  because:   {}", class.motive())?;
            writeln!(f, "  do:        {}", class.advice())?;
            if let Some(section) = class.owasp() {
                writeln!(f, "  OWASP:     {section}")?;
            }
            writeln!(f, "  {}", finding.curl)?;
        }
        for reason in &self.reasons {
            writeln!(f)?;
            writeln!(f, "inconclusive: {reason}")?;
        }
        if !self.skipped.is_empty() {
            writeln!(f)?;
            writeln!(f, "not judged: {} requests", self.skipped.len())?;
            for case in self.skipped.iter().take(5) {
                writeln!(f, "  {case}")?;
            }
        }
        for why in &self.untried {
            writeln!(f)?;
            writeln!(f, "not tried: {why}")?;
        }
        if !self.timings.is_empty() {
            writeln!(f)?;
            writeln!(
                f,
                "time until a refusal, median and median deviation (no finding):"
            )?;
            for it in &self.timings {
                let (median, deviation) = (it.median.as_micros(), it.deviation.as_micros());
                writeln!(
                    f,
                    "  {:<30} {median} us, {deviation} us, of {}",
                    it.case, it.requests
                )?;
            }
        }
        Ok(())
    }
}
