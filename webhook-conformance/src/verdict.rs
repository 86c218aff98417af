//! The verdict on one request, and whether it is the right one.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use webhook_core::coverage::{BodyCoverage, Coverage, Field};
use webhook_core::{
    Endpoint, Finished, Head, Opening, Provider, Rejection, RejectionKind, Timestamp, Verified,
};

use bytes::Bytes;
use http::{Request, StatusCode};

/// What became of a request.
pub(crate) enum Verdict {
    Verified(Box<Seen>),
    Answered(StatusCode),
    Refused(Stage, Rejection),
    Panicked(String),
}

/// How far a refused request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Head,
    Body,
}

/// What a handler would see of a verified delivery.
pub(crate) struct Seen {
    /// The id, the topic and the fields that are called signed.
    pub(crate) signed: Vec<(&'static str, String)>,
    /// Those that are not.
    pub(crate) unsigned: Vec<(&'static str, String)>,
    pub(crate) signed_at: Option<Timestamp>,
    /// As it is once the event was read: a time may stand in the body.
    pub(crate) coverage: Coverage,
    pub(crate) body: Bytes,
    pub(crate) read: Result<Option<String>, Rejection>,
}

/// What must become of a request.
#[derive(Clone, Copy)]
pub(crate) enum Expect {
    /// Refused before it is authenticated.
    Refused,
    /// Refused before its body is read.
    RefusedFromHead,
    /// Refused for this reason.
    RefusedFor(RejectionKind),
    /// Refused at the latest when its event is read.
    NotRead,
    /// Verified, and its event read.
    Verified,
    /// Refused, or verified with everything that is called signed as it was.
    Harmless,
}

/// Delivers a request in these chunks, up to the reading of its event. Nothing escapes.
pub(crate) fn judge<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
    chunks: &[Bytes],
    now: Timestamp,
    fields: &[&'static str],
) -> Verdict {
    catch_unwind(AssertUnwindSafe(|| {
        walk(endpoint, request, chunks, now, fields)
    }))
    .unwrap_or_else(|payload| Verdict::Panicked(words(&*payload)))
}

fn walk<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
    chunks: &[Bytes],
    now: Timestamp,
    fields: &[&'static str],
) -> Verdict {
    let head = Head::new(request.method(), request.uri(), request.headers());
    let mut in_flight = match endpoint.begin(&head, now) {
        Ok(Opening::Read(in_flight)) => in_flight,
        Ok(Opening::Answer(answer)) => return Verdict::Answered(answer.status()),
        Err(rejection) => return Verdict::Refused(Stage::Head, rejection),
    };
    for chunk in chunks {
        if let Err(rejection) = in_flight.update(chunk.clone()) {
            return Verdict::Refused(Stage::Body, rejection);
        }
    }
    match in_flight.finish() {
        Ok(Finished::Verified(verified)) => Verdict::Verified(Box::new(see(verified, fields))),
        Ok(Finished::Answer(answer)) => Verdict::Answered(answer.status()),
        Err(rejection) => Verdict::Refused(Stage::Body, rejection),
    }
}

fn see<P: Provider>(verified: Verified<P>, fields: &[&'static str]) -> Seen {
    let delivery = verified.delivery();
    let mut seen = Seen {
        signed: Vec::new(),
        unsigned: Vec::new(),
        signed_at: delivery.signed_at(),
        coverage: delivery.coverage(),
        body: delivery.body().clone(),
        read: Ok(None),
    };
    let mut keep = |name, field: Option<Field<'_>>| match field {
        Some(field) if field.is_signed() => seen.signed.push((name, field.as_str().to_owned())),
        Some(field) => seen.unsigned.push((name, field.as_str().to_owned())),
        None => {}
    };
    keep("id", delivery.id());
    keep("topic", delivery.topic());
    for name in fields {
        keep(name, delivery.field(name));
    }
    seen.read = verified.read().map(|received| {
        // What an answer or a name does with an odd event must not panic either.
        let _ = (received.event_name(), received.answer());
        seen.coverage = received.delivery().coverage();
        received.dedup_key()
    });
    seen
}

fn words(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("no words").to_owned()
}

impl Expect {
    /// What is wrong with this verdict, if anything.
    pub(crate) fn fault(self, verdict: &Verdict, genuine: &Seen) -> Option<String> {
        match (self, verdict) {
            (_, Verdict::Panicked(words)) => Some(format!("PANICKED: {words}")),
            (_, Verdict::Refused(_, rejection)) if !public(rejection.kind()) => Some(format!(
                "refused with {} ({})",
                rejection.kind().status(),
                rejection.kind()
            )),
            (_, Verdict::Refused(_, rejection)) if is_mute(rejection) => Some(format!(
                "refused for {} without a word of what was expected: say it with \
                 `Rejection::expecting`",
                rejection.kind()
            )),
            (Self::RefusedFromHead, Verdict::Refused(Stage::Body, rejection)) => {
                Some(format!("refused only at its body ({})", rejection.kind()))
            }
            (Self::RefusedFor(kind), Verdict::Refused(_, rejection))
                if rejection.kind() != kind =>
            {
                Some(format!("refused for {}, not {kind}", rejection.kind()))
            }
            (Self::Verified, Verdict::Refused(stage, rejection)) => {
                Some(format!("REFUSED at its {stage:?} ({})", rejection.kind()))
            }
            (Self::Verified, Verdict::Verified(seen)) => {
                let unread = seen.read.as_ref().err();
                unread.map(|rejection| format!("verified, but not read ({})", rejection.kind()))
            }
            (Self::NotRead, Verdict::Verified(seen)) if seen.read.is_err() => None,
            (Self::Harmless, Verdict::Verified(seen)) => seen.differs(genuine),
            (_, Verdict::Verified(_)) => Some("ACCEPTED".to_owned()),
            (Self::Harmless, Verdict::Answered(_)) => None,
            (_, Verdict::Answered(status)) => Some(format!("answered {status} without a proof")),
            (_, Verdict::Refused(..)) => None,
        }
    }
}

/// Whether a value is called malformed and the operator is not told what was expected of it.
fn is_mute(rejection: &Rejection) -> bool {
    let malformed = matches!(
        rejection.kind(),
        RejectionKind::MalformedHeader
            | RejectionKind::MalformedSignature
            | RejectionKind::MalformedTimestamp
            | RejectionKind::MalformedBody
    );
    malformed && rejection.expected().is_none()
}

/// The refusals that an unauthenticated caller may see: the same 401 for all that concerns the
/// proof, and what HTTP has a status of its own for.
const fn public(kind: RejectionKind) -> bool {
    matches!(kind.status().as_u16(), 401 | 405 | 413 | 415)
}

impl Seen {
    /// What the handler would take for signed although it is not what was signed.
    fn differs(&self, genuine: &Self) -> Option<String> {
        for (name, text) in &self.signed {
            if !genuine.signed.contains(&(name, text.clone())) {
                return Some(format!("ACCEPTED, and its {name} is called signed"));
            }
        }
        if self.signed_at != genuine.signed_at {
            return Some("ACCEPTED with another signed time".to_owned());
        }
        let whole = matches!(
            self.coverage.body(),
            BodyCoverage::Bytes | BodyCoverage::Digest
        );
        if whole && self.body != genuine.body {
            return Some("ACCEPTED with another body".to_owned());
        }
        // An unsigned body may differ, and then it is another delivery.
        let same = self.coverage.body() != BodyCoverage::Nothing || self.body == genuine.body;
        // Without a key it is unreadable under its unsigned head, and no repetition of anything.
        if let (true, Ok(Some(key)), Ok(known)) = (same, &self.read, &genuine.read)
            && Some(key) != known.as_ref()
        {
            return Some("ACCEPTED under another deduplication key: a replay passes".to_owned());
        }
        None
    }
}
