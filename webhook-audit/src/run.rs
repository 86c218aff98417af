//! Runs an audit, from its first control to its last.

use bytes::Bytes;
use http::Request;
use webhook_core::claim::Algorithm;

use crate::audit::Audit;
use crate::cases::Forger;
use crate::class::Class;
use crate::judging::{Judge, is_busy, not_accepted};
use crate::report::Report;
use crate::target::{Target, send};
use crate::{effects, forgeries, heavy, timing};

impl Audit<'_> {
    /// Returns how many requests the audit will send, without sending any.
    ///
    /// # Errors
    ///
    /// Returns an error if the scheme needs something that the audit was not given.
    pub fn plan(&self) -> Result<usize, String> {
        Ok(self.count(&self.forger()?))
    }

    /// Counts the requests of this forger's cases.
    fn count(&self, forger: &Forger<'_>) -> usize {
        let mut count = forger.cases.len().saturating_add(4);
        if self.heavy {
            count = count.saturating_add(heavy::CASES);
        }
        if self.effects {
            count = count.saturating_add(14);
        }
        count.saturating_add(self.rounds.saturating_mul(timing::KINDS))
    }

    /// Sends all requests, one after the other, and reports.
    ///
    /// The verdict is [`Verdict::Inconclusive`](crate::Verdict::Inconclusive) if the receiver does not accept the
    /// genuine delivery, at the start or at the end, or if it no longer refuses a wrong signature as it did at the
    /// start.
    pub async fn run(&self, target: &impl Target) -> Report {
        self.run_telling(target, |_, _| {}).await
    }

    /// Sends all requests as [`Audit::run`] does, and calls `tell` before each with the number sent and the total.
    pub async fn run_telling(
        &self,
        target: &impl Target,
        progress: impl FnMut(usize, usize),
    ) -> Report {
        run(self, target, progress).await
    }
}

/// Sends everything and reports; tells before each case how many were sent of how many.
async fn run(
    audit: &Audit<'_>,
    target: &impl Target,
    mut progress: impl FnMut(usize, usize),
) -> Report {
    let mut report = Report::new(audit.scheme.name(), audit.url.clone());
    let forger = match audit.forger() {
        Ok(forger) => forger,
        Err(error) => {
            report.leave(format!("no delivery could be signed: {error}"));
            return report;
        }
    };
    for recipe in &forger.recipes {
        let offers = recipe.offers.iter();
        let credentials = offers.filter(|offer| offer.algorithm == Algorithm::Credential);
        report.hide(credentials.map(|offer| offer.text.clone()));
    }
    let Some(wrong) = forgeries::wrong(&forger) else {
        report.leave("the scheme offers no signature, so no forgery can be made".to_owned());
        return report;
    };
    let Some(judge) = controls(audit, target, &forger, &wrong, &mut report).await else {
        return report;
    };
    let total = audit.count(&forger);
    let mut failed = Vec::new();
    for (place, case) in forger.cases.iter().enumerate() {
        progress(place + 2, total);
        report.count();
        let mut outcome = send(target, case.request.clone()).await;
        if is_busy(&outcome) {
            // Try once more a little later: a rate limiter's answer is no verdict.
            tokio::time::sleep(std::time::Duration::from_millis(250)).await;
            outcome = send(target, case.request.clone()).await;
        }
        judge.judge(&mut report, case, &outcome);
        if effects::has_failed(case, &outcome) {
            failed.push(case.request.clone());
        }
    }
    if audit.heavy {
        heavy::run(target, &forger, &wrong, &judge, &mut report).await;
    }
    if audit.effects {
        effects::run(audit, target, &forger, failed, &judge, &mut report).await;
    }
    if audit.rounds > 0 {
        let times = timing::measure(target, &forger, &wrong, audit.rounds).await;
        report.time(times);
    }
    progress(total, total);
    last(audit, target, wrong, &judge, &mut report).await;
    report
}

/// Sends the genuine delivery, which the receiver must accept, and a wrong signature, which it must refuse. Returns
/// `None` if the audit cannot go on.
async fn controls(
    audit: &Audit<'_>,
    target: &impl Target,
    forger: &Forger<'_>,
    wrong: &Request<Bytes>,
    report: &mut Report,
) -> Option<Judge> {
    report.count();
    let genuine = send(target, forger.genuine.clone()).await;
    let offers = forger.recipes.iter().flat_map(|it| it.offers.iter());
    let texts = offers.map(|offer| offer.text.clone());
    let mut judge = Judge {
        canary: audit.canary.clone(),
        control: genuine.clone(),
        expected: texts.filter(|text| text.len() >= 16).collect(),
    };
    if !judge.accepts(&genuine) {
        report.leave(not_accepted(&genuine));
        return None;
    }
    report.count();
    let control = send(target, wrong.clone()).await;
    let case = "a wrong signature of the right form";
    if judge.accepts(&control) {
        report.find(Class::SignatureNotChecked, case, wrong, &control);
        return None;
    }
    judge.failure(report, "a wrong signature", wrong, &control);
    if control.status().is_none() || is_busy(&control) {
        let answer = control.describe();
        report.leave(format!("a wrong signature was {answer}"));
        return None;
    }
    judge.control = control;
    if forger.recipes.iter().all(|recipe| recipe.time.is_none()) {
        let case = "no time is signed";
        report.find(Class::ReplayPossible, case, &forger.genuine, &genuine);
    }
    Some(judge)
}

/// Sends both controls again, since a receiver that answers them in another way than before makes all results
/// doubtful.
async fn last(
    audit: &Audit<'_>,
    target: &impl Target,
    wrong: Request<Bytes>,
    judge: &Judge,
    report: &mut Report,
) {
    report.count();
    let last = send(target, wrong).await;
    if judge.accepts(&last) || last.status() != judge.control.status() {
        report.leave(format!(
            "a wrong signature was {} at first and {} at last",
            judge.control.describe(),
            last.describe()
        ));
    }
    report.count();
    let fresh = audit.forger().ok().map(|forger| forger.genuine);
    if let Some(genuine) = fresh {
        let last = send(target, genuine).await;
        // A receiver that remembers deliveries may refuse one that it has seen, if it has no id of its own.
        if !judge.accepts(&last)
            && !last.status().is_some_and(|it| it.is_success())
            && !is_busy(&last)
        {
            let answer = last.describe();
            report.leave(format!("the genuine delivery was {answer} at last"));
        }
    }
}
