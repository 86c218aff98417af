//! Cases on which the handler acts: a delivery that comes twice, a retry, and an older event that comes last.
//!
//! Senders deliver at least once and in no order. These cases let the handler act, so they are sent only if effects
//! are allowed, each with an event of its own.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use tokio::time::Instant;

use crate::audit::Audit;
use crate::cases::{Case, Expect, Forger};
use crate::class::Class;
use crate::judging::{Judge, is_busy, is_failure};
use crate::report::Report;
use crate::target::{Outcome, Target, hang_up, send};

/// How much earlier than the original a copy must be answered, so that the order of the answers is no accident.
const BEFORE: Duration = Duration::from_millis(20);

/// The sender hangs up after these fractions (1/2, 1/4, 1/8) of the time that an answer takes, while the handler is at
/// work.
const HANG_UP_AT: [u32; 3] = [2, 4, 8];

/// Returns whether the receiver failed on a delivery that the sender would send again.
pub(crate) fn has_failed(case: &Case, outcome: &Outcome) -> bool {
    matches!(case.expect, Expect::NoFailure | Expect::Accepted) && is_failure(outcome)
}

pub(crate) async fn run(
    audit: &Audit<'_>,
    target: &impl Target,
    forger: &Forger<'_>,
    mut failed: Vec<Request<Bytes>>,
    judge: &Judge,
    report: &mut Report,
) {
    if let Some(request) = fresh(audit, forger, "twice") {
        twice(target, request, judge, report).await;
    }
    if let Some(request) = fresh(audit, forger, "at-once") {
        at_once(target, request, judge, report).await;
    }
    if let Some((event, body)) = &audit.failing {
        let outgoing = named(forger, "failing").event(&**event).body(body.clone());
        failed.extend(outgoing.sign(audit.scheme, &audit.keys).ok());
        for request in failed.drain(..) {
            if let Some(took) = retried(target, request.clone(), judge, report).await {
                hung_up(target, request, took, judge, report).await;
            }
        }
    }
    if audit.failing.is_none() || audit.canary.is_none() {
        report.leave_untried(
            "a sender that hangs up: only an event on which the handler fails, and a canary, show what became of it",
        );
    }
    for request in failed {
        retried(target, request, judge, report).await;
    }
    if let Some(older) = &audit.older {
        let older = named(forger, "older").body(older.clone());
        let newer = named(forger, "newer");
        let sign = |it: webhook_core::sign::Outgoing| it.sign(audit.scheme, &audit.keys).ok();
        if let (Some(newer), Some(older)) = (sign(newer), sign(older)) {
            out_of_order(target, newer, older, judge, report).await;
        }
    }
}

/// Gives the delivery an id of its own.
fn named(forger: &Forger<'_>, what: &str) -> webhook_core::sign::Outgoing {
    let now = forger.now.unix_millis();
    forger
        .outgoing
        .clone()
        .id(format!("webhook-audit-{now}-{what}"))
}

/// Makes a delivery that the receiver cannot have seen: its id and its body are its own.
fn fresh(audit: &Audit<'_>, forger: &Forger<'_>, what: &str) -> Option<Request<Bytes>> {
    let now = forger.now.unix_millis();
    let text = String::from_utf8_lossy(&audit.body).into_owned();
    let text = match text.strip_prefix('{') {
        // Many receivers remember the id in the body.
        Some(_) => renamed(&text, &format!("{what}{now}")),
        None => format!("{text}&webhook_audit={what}{now}"),
    };
    let outgoing = named(forger, what).body(text);
    outgoing.sign(audit.scheme, &audit.keys).ok()
}

/// Adds a member of its own to the JSON, and changes its `id` if it has one.
fn renamed(text: &str, id: &str) -> String {
    let text = match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) => match value.get("id").and_then(|it| it.as_str()) {
            Some(old) if !old.is_empty() => text.replacen(
                &format!("\"id\":\"{old}\""),
                &format!("\"id\":\"{old}_{id}\""),
                1,
            ),
            _ => text.to_owned(),
        },
        Err(_) => text.to_owned(),
    };
    let rest = text.strip_prefix('{').unwrap_or(&text);
    let comma = if rest.trim_start().starts_with('}') {
        ""
    } else {
        ","
    };
    format!("{{\"webhook_audit\":\"{id}\"{comma}{rest}")
}

fn is_success(outcome: &Outcome) -> bool {
    outcome.status().is_some_and(|status| status.is_success())
}

/// Returns whether the answer makes the sender try again or give up.
fn is_refusal(outcome: &Outcome) -> bool {
    outcome.status().is_some_and(|it| !it.is_success()) && !is_busy(outcome)
}

async fn twice(target: &impl Target, request: Request<Bytes>, judge: &Judge, report: &mut Report) {
    report.count();
    report.count();
    let first = send(target, request.clone()).await;
    let second = send(target, request.clone()).await;
    let case = "the same delivery again";
    if judge.canary.is_some() && judge.accepts(&first) && judge.accepts(&second) {
        report.find(Class::ReplayHasEffect, case, &request, &second);
    }
    if judge.accepts(&first) && is_refusal(&second) {
        report.find(Class::DuplicateRefused, case, &request, &second);
    }
}

async fn at_once(
    target: &impl Target,
    request: Request<Bytes>,
    judge: &Judge,
    report: &mut Report,
) {
    report.count();
    report.count();
    let timed = async || {
        let outcome = send(target, request.clone()).await;
        (outcome, tokio::time::Instant::now())
    };
    let ((one, at), (two, then)) = tokio::join!(timed(), timed());
    let case = "two copies at once";
    if judge.canary.is_none() {
        return;
    }
    if judge.accepts(&one) && judge.accepts(&two) {
        report.find(Class::ConcurrentEffects, case, &request, &two);
    }
    for ((early, at), (late, then)) in [((&one, at), (&two, then)), ((&two, then), (&one, at))] {
        let idle = is_success(early) && !judge.accepts(early);
        if idle && at + BEFORE < then && !is_busy(late) {
            report.find(Class::AcknowledgedInProgress, case, &request, early);
        }
    }
}

/// Sends a delivery on which the handler fails, and its retry; returns how long a failure takes, if both fail.
async fn retried(
    target: &impl Target,
    request: Request<Bytes>,
    judge: &Judge,
    report: &mut Report,
) -> Option<Duration> {
    report.count();
    report.count();
    let started = Instant::now();
    let first = send(target, request.clone()).await;
    let took = started.elapsed();
    let second = send(target, request.clone()).await;
    let case = "the same delivery again, after the receiver has failed on it";
    if is_failure(&first)
        && judge.canary.is_some()
        && is_success(&second)
        && !judge.accepts(&second)
    {
        report.find(Class::RetryLost, case, &request, &second);
    }
    if is_failure(&first)
        && second.status().is_some_and(|it| it.is_client_error())
        && !is_busy(&second)
    {
        report.find(Class::RetryRefused, case, &request, &second);
    }
    (is_failure(&first) && is_failure(&second)).then_some(took)
}

/// Hangs up while the handler works on an event on which it fails, and sends the event again.
///
/// It cannot have been handled, so an answer of success without an effect means that the delivery was lost.
async fn hung_up(
    target: &impl Target,
    request: Request<Bytes>,
    took: Duration,
    judge: &Judge,
    report: &mut Report,
) {
    if judge.canary.is_none() {
        return;
    }
    let mut in_time = false;
    for part in HANG_UP_AT {
        report.count();
        if !hang_up(target, request.clone(), took / part).await {
            continue;
        }
        in_time = true;
        // A handler that has begun may run to its end.
        tokio::time::sleep(took + BEFORE).await;
        report.count();
        let second = send(target, request.clone()).await;
        if is_success(&second) && !judge.accepts(&second) {
            let case = "the same delivery again, after the sender has hung up on it";
            report.find(Class::HangUpLost, case, &request, &second);
            return;
        }
    }
    if !in_time {
        report.leave_untried("a sender that hangs up: the answer came before it could");
    }
}

async fn out_of_order(
    target: &impl Target,
    newer: Request<Bytes>,
    older: Request<Bytes>,
    judge: &Judge,
    report: &mut Report,
) {
    report.count();
    report.count();
    let first = send(target, newer).await;
    let second = send(target, older.clone()).await;
    // The newer event may have been delivered before, so that its handler has nothing to do.
    if judge.canary.is_some() && is_success(&first) && judge.accepts(&second) {
        let case = "an event that is older than the one before it";
        report.find(Class::OlderEventActs, case, &older, &second);
    }
}
