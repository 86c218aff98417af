//! The report on one endpoint: what was tried, what failed, and what the sender leaves unsigned.

use std::fmt;

/// The results of the attacks on one endpoint.
///
/// Printed, it shows the number of cases of each family, every failure by name, what the proof does not cover, and
/// what could not be tried.
#[derive(Clone, Debug)]
#[must_use = "a report that nobody looks at proves nothing"]
pub struct Report {
    scheme: &'static str,
    families: Vec<(&'static str, usize)>,
    failures: Vec<String>,
    covered: Vec<String>,
    uncovered: Vec<String>,
    skipped: Vec<String>,
}

/// How many failures are printed; further ones are only counted.
const SHOWN: usize = 40;

impl Report {
    pub(crate) const fn new(scheme: &'static str) -> Self {
        Self {
            scheme,
            families: Vec::new(),
            failures: Vec::new(),
            covered: Vec::new(),
            uncovered: Vec::new(),
            skipped: Vec::new(),
        }
    }

    pub(crate) fn count(&mut self, family: &'static str) {
        match self.families.iter_mut().find(|(name, _)| *name == family) {
            Some((_, cases)) => *cases = cases.saturating_add(1),
            None => self.families.push((family, 1)),
        }
    }

    pub(crate) fn fail(&mut self, family: &'static str, case: &str, reason: &str) {
        self.failures.push(format!("{family}: {case}: {reason}"));
    }

    pub(crate) fn leave_out(&mut self, what: impl Into<String>) {
        self.skipped.push(what.into());
    }

    pub(crate) fn cover(&mut self, what: String) {
        self.covered.push(what);
    }

    pub(crate) fn uncover(&mut self, what: impl Into<String>) {
        self.uncovered.push(what.into());
    }

    /// Returns the number of requests that were delivered.
    #[must_use]
    pub fn cases(&self) -> usize {
        self.families.iter().map(|(_, cases)| cases).sum()
    }

    /// Iterates over the families of attacks, with the number of cases in each.
    pub fn families(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.families.iter().copied()
    }

    /// Returns the cases that failed: the family, the case, and what happened instead.
    #[must_use]
    pub fn failures(&self) -> &[String] {
        &self.failures
    }

    /// Returns what the claim relies on: each signed text, each condition, each proof.
    ///
    /// The attacks are derived from this list, so a text that a scheme forgets to claim is not attacked. Compare the
    /// list with the sender's documentation once, and assert it in the test.
    #[must_use]
    pub fn covered(&self) -> &[String] {
        &self.covered
    }

    /// Returns what can be changed without losing the proof, by somebody who has one genuine delivery.
    #[must_use]
    pub fn uncovered(&self) -> &[String] {
        &self.uncovered
    }

    /// Returns whether one of the lines of [`uncovered`](Self::uncovered) begins with this text, such as `the time` or
    /// `the header x-github-event`. With it a test holds what an adapter's documentation says of the unsigned parts.
    #[must_use]
    pub fn leaves_uncovered(&self, beginning: &str) -> bool {
        self.uncovered.iter().any(|it| it.starts_with(beginning))
    }

    /// Returns what was not tried on this endpoint, and why.
    #[must_use]
    pub fn skipped(&self) -> &[String] {
        &self.skipped
    }

    /// Asserts that no case failed.
    ///
    /// # Panics
    ///
    /// Panics with the whole report if a case failed.
    #[track_caller]
    pub fn assert(&self) {
        assert!(self.failures.is_empty(), "{self}");
    }

    /// Asserts that there were at least this many cases, and that none failed.
    ///
    /// # Panics
    ///
    /// Panics with the whole report if a case failed or there were fewer cases.
    #[track_caller]
    pub fn assert_at_least(&self, cases: usize) {
        self.assert();
        assert!(self.cases() >= cases, "fewer than {cases} cases\n{self}");
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (cases, failed) = (self.cases(), self.failures.len());
        writeln!(
            f,
            "conformance of {}: {cases} cases, {failed} failed",
            self.scheme
        )?;
        for (family, cases) in &self.families {
            writeln!(f, "  {family:<12}{cases:>7}")?;
        }
        section(f, "FAILED", self.failures.iter().take(SHOWN))?;
        if failed > SHOWN {
            writeln!(f, "  .. and {} more", failed.saturating_sub(SHOWN))?;
        }
        section(f, "what counts", self.covered.iter())?;
        section(f, "not covered by the proof", self.uncovered.iter())?;
        section(f, "not tried", self.skipped.iter())
    }
}

fn section<'a>(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    lines: impl Iterator<Item = &'a String>,
) -> fmt::Result {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        writeln!(f, "{title}:")?;
    }
    lines.try_for_each(|line| writeln!(f, "  {line}"))
}
