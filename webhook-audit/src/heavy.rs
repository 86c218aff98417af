//! Large and slow requests, which you should send only to a receiver of your own.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, header};

use crate::cases::{Case, Expect, Forger};
use crate::class::Class;
use crate::forgeries;
use crate::judging::{Judge, is_busy};
use crate::report::Report;
use crate::target::{Outcome, Pace, Target, send};

/// The number of heavy cases.
pub(crate) const CASES: usize = 6;

/// A length that no sender delivers: GitHub's bodies are the largest and end at 25 MB.
const LARGE: usize = 32 << 20;

/// How long the rest of a body is held back, to see whether the answer comes before it.
const HELD: Duration = Duration::from_secs(2);

/// A body of a few bytes that takes twelve seconds.
const SLOW: Pace = Pace {
    pieces: 13,
    pause: Duration::from_secs(1),
};

pub(crate) async fn run(
    target: &impl Target,
    forger: &Forger<'_>,
    wrong: &Request<Bytes>,
    judge: &Judge,
    report: &mut Report,
) {
    let bare = forgeries::bare(forger).unwrap_or_else(|| wrong.clone());
    let pace = Pace {
        pieces: 2,
        pause: HELD,
    };
    let long = wrong.clone().map(|_| "{\"webhook_audit\":\"slow\"}".into());
    let bare = bare.map(|_| "{\"webhook_audit\":\"slow\"}".into());
    let (held, slow) = tokio::join!(
        target.exchange(Request::clone(&bare), pace),
        target.exchange(Request::clone(&long), SLOW)
    );
    report.count();
    report.count();
    let answered = |outcome: &Outcome| outcome.status().is_some() && !is_busy(outcome);
    if held.taken && answered(&held.outcome) {
        let case = "a body that is held back, without a signature";
        report.find(Class::BodyReadFirst, case, &bare, &held.outcome);
    }
    if slow.taken && answered(&slow.outcome) {
        let case = "a body that takes twelve seconds";
        report.find(Class::SlowBodyTolerated, case, &long, &slow.outcome);
    }
    large(target, wrong, judge, report).await;
    for case in crashes(forger, wrong) {
        report.count();
        let outcome = send(target, case.request.clone()).await;
        judge.judge(report, &case, &outcome);
    }
}

async fn large(target: &impl Target, wrong: &Request<Bytes>, judge: &Judge, report: &mut Report) {
    report.count();
    let pace = Pace {
        pieces: 64,
        pause: Duration::ZERO,
    };
    let request = wrong.clone().map(|_| vec![b' '; LARGE].into());
    let sent = target.exchange(request, pace).await;
    // The command line of the report need not show 32 MiB of blanks.
    let shown = wrong
        .clone()
        .map(|_| Bytes::from_static(b"(32 MiB of blanks)"));
    let case = Case {
        class: Class::SignatureNotChecked,
        name: "a body of 32 MiB with a wrong signature".to_owned(),
        request: shown,
        expect: Expect::RefusedOrCut,
    };
    judge.judge(report, &case, &sent.outcome);
    let unlike = sent.outcome.status() != judge.control.status();
    if sent.taken && !unlike {
        report.find(
            Class::LargeBodyRead,
            &case.name,
            &case.request,
            &sent.outcome,
        );
    }
}

/// Makes requests on which careless parsers fail.
fn crashes(forger: &Forger<'_>, wrong: &Request<Bytes>) -> Vec<Case> {
    let deep = "[".repeat(100_000);
    let signed = deep.clone() + &"]".repeat(100_000);
    let mut cases = vec![Case {
        class: Class::SignatureNotChecked,
        name: "JSON of a hundred thousand levels with a wrong signature".to_owned(),
        request: wrong.clone().map(|_| deep.into()),
        expect: Expect::RefusedOrCut,
    }];
    if let Some(request) = forger.genuine_with(signed) {
        cases.push(Case {
            class: Class::GenuineFails,
            name: "genuine JSON of a hundred thousand levels".to_owned(),
            request,
            expect: Expect::Answer,
        });
    }
    let mut request = wrong.clone();
    let many = "v1=00,".repeat(10_000);
    if let Ok(many) = HeaderValue::from_str(&many) {
        let own = |name: &header::HeaderName| !STANDARD.contains(name);
        let names: Vec<_> = request
            .headers()
            .keys()
            .filter(|name| own(name))
            .cloned()
            .collect();
        let headers: &mut HeaderMap = request.headers_mut();
        for name in names.into_iter().take(1) {
            headers.insert(name, many.clone());
        }
        cases.push(Case {
            class: Class::MalformedSignature,
            name: "ten thousand signatures".to_owned(),
            request,
            expect: Expect::RefusedOrCut,
        });
    }
    cases
}

/// Headers that every request has.
const STANDARD: &[header::HeaderName] = &[
    header::CONTENT_TYPE,
    header::CONTENT_LENGTH,
    header::HOST,
    header::USER_AGENT,
];
