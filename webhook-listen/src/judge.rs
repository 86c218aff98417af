//! Verifies a delivery as the layer does, reads its event, and returns the verdict as data.

use bytes::Bytes;
use http::{Response, StatusCode};
use webhook_core::config::Defaults;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::{
    Endpoint, Finished, Head, Opening, Provider, Received, Rejection, Scheme, Timestamp,
};
use webhook_payload::Report;

use crate::record::{Facts, Fault, Refusal, Shown, Typed, Verdict};

/// The most paths of one kind that are kept of a report.
const MOST_PATHS: usize = 200;

/// Judges deliveries of one sender, whatever the type of its endpoint.
pub(crate) trait Judge: Send + Sync {
    fn judge(&self, head: &Head<'_>, body: &Bytes, now: Timestamp) -> Judged;
    fn scheme(&self) -> &dyn Scheme;
    fn settings(&self) -> Defaults;
    fn acknowledgement(&self) -> StatusCode;
}

/// The verdict on a delivery, and the answer to its sender where that is already known.
#[derive(Default)]
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    pub(crate) facts: Facts,
    pub(crate) answer: Option<Response<Bytes>>,
}

pub(crate) struct Door<P: Provider> {
    pub(crate) endpoint: Endpoint<P>,
    pub(crate) report: fn(&P::Event) -> Option<Report>,
}

impl<P: Provider> Judge for Door<P> {
    fn judge(&self, head: &Head<'_>, body: &Bytes, now: Timestamp) -> Judged {
        let finished = match self.endpoint.begin(head, now) {
            Ok(Opening::Answer(answer)) => return answered(answer.into_response()),
            Ok(Opening::Read(mut delivery)) => delivery
                .update(body.clone())
                .and_then(|()| delivery.finish()),
            Err(rejection) => Err(rejection),
        };
        let read = match finished {
            Ok(Finished::Answer(answer)) => return answered(answer.into_response()),
            Ok(Finished::Verified(verified)) => verified.read(),
            Err(rejection) => Err(rejection),
        };
        match read {
            Ok(received) => self.received(&received),
            Err(rejection) => refused(rejection),
        }
    }

    fn scheme(&self) -> &dyn Scheme {
        self.endpoint.provider()
    }

    fn settings(&self) -> Defaults {
        self.endpoint.settings()
    }

    fn acknowledgement(&self) -> StatusCode {
        P::acknowledgement()
    }
}

impl<P: Provider> Door<P> {
    fn received(&self, received: &Received<P>) -> Judged {
        let delivery = received.delivery();
        let shown = delivery.id().map(|id| Shown {
            text: id.as_str().to_owned(),
            signed: id.is_signed(),
        });
        let coverage = delivery.coverage();
        let event = received.event_name();
        let facts = Facts {
            event: Some(event.to_owned()).filter(|it| !it.is_empty()),
            delivery_id: shown,
            key: Some(delivery.key_label().to_owned()),
            covers: Some(
                match coverage.body() {
                    BodyCoverage::Bytes => "bytes",
                    BodyCoverage::CanonicalForm => "canonical-form",
                    BodyCoverage::Digest => "digest",
                    _ => "nothing",
                }
                .to_owned(),
            ),
            fresh: coverage.freshness() == Freshness::Signed,
            signed_at_ms: delivery.signed_at().map(Timestamp::unix_millis),
            dedup_key: received.dedup_key(),
            typed: (self.report)(received.event()).map(typed),
            unreadable: received.unreadable().map(|it| Fault {
                path: it.error().path().to_owned(),
                error: it.error().to_string(),
            }),
        };
        Judged {
            verdict: Verdict::Verified,
            facts,
            answer: received
                .answer()
                .map(webhook_core::reply::Answer::into_response),
        }
    }
}

fn answered(answer: Response<Bytes>) -> Judged {
    Judged {
        verdict: Verdict::Answered,
        answer: Some(answer),
        ..Judged::default()
    }
}

pub(crate) fn refused(rejection: Rejection) -> Judged {
    let mut answer = Response::new(Bytes::new());
    *answer.status_mut() = rejection.kind().status();
    Judged {
        verdict: Verdict::Refused(Refusal {
            kind: rejection.kind().as_str().to_owned(),
            header: rejection.header().map(ToOwned::to_owned),
            expected: rejection.expected().map(ToOwned::to_owned),
            skew_seconds: rejection.skew_seconds(),
            hint: rejection.hint().map(ToOwned::to_owned),
        }),
        facts: Facts::default(),
        answer: Some(answer),
    }
}

fn typed(report: Report) -> Typed {
    let most = |mut paths: Vec<String>| {
        paths.truncate(MOST_PATHS);
        paths
    };
    let all = [
        &report.unknown_fields,
        &report.unknown_values,
        &report.left_out,
        &report.duplicates,
        &report.lone_surrogates,
    ];
    let beyond = all.iter().map(|it| it.len().saturating_sub(MOST_PATHS));
    let omitted = report.omitted.saturating_add(beyond.sum());
    Typed {
        omitted,
        unknown_fields: most(report.unknown_fields),
        unknown_values: most(report.unknown_values),
        left_out: most(report.left_out),
        duplicates: most(report.duplicates),
        lone_surrogates: most(report.lone_surrogates),
    }
}
