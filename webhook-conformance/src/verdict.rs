//! The verdict on one request, and whether it is the right one.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use webhook_core::coverage::{BodyCoverage, Coverage, Field};
use webhook_core::{
    Endpoint, Finished, Head, Opening, Provider, Rejection, RejectionKind, Timestamp, Verified,
};

use bytes::Bytes;
use http::{Request, StatusCode};

/// What an endpoint made of a request.
pub(crate) enum Verdict {
    Verified(Box<Seen>),
    Answered(StatusCode),
    Refused(Stage, Rejection),
    Panicked(String),
}

/// The stage at which a request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Head,
    Body,
}

/// What a handler would see of a verified delivery.
pub(crate) struct Seen {
    /// The id, the topic and the fields that are called signed.
    pub(crate) signed: Vec<(&'static str, String)>,
    /// The id, the topic and the fields that are not called signed.
    pub(crate) unsigned: Vec<(&'static str, String)>,
    pub(crate) signed_at: Option<Timestamp>,
    /// The coverage after the event was read, since a time may be in the body.
    pub(crate) coverage: Coverage,
    pub(crate) body: Bytes,
    pub(crate) read: Result<Option<String>, Rejection>,
}

/// The verdict that a request must get.
#[derive(Clone, Copy)]
pub(crate) enum Expect {
    /// The request is refused before it is authenticated.
    Refused,
    /// The request is refused before its body is read.
    RefusedFromHead,
    /// The request is refused for this reason.
    RefusedFor(RejectionKind),
    /// The request is refused, at the latest when its event is read.
    NotRead,
    /// The request is verified, and its event is read.
    Verified,
    /// The request is refused; or it is verified, and everything that is called signed is as it was.
    Harmless,
}

/// Delivers a request in these chunks, up to the reading of its event. It catches every panic.
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
        // The answer and the name of an odd event must not panic either.
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
    /// Says what is wrong with this verdict; `None` if it is the expected one.
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

/// Returns whether a value is called malformed without telling the operator which form was expected.
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

/// Returns whether an unauthenticated caller may see this refusal: 401 for everything that concerns the proof, and the
/// statuses of HTTP for methods, lengths and encodings.
const fn public(kind: RejectionKind) -> bool {
    matches!(kind.status().as_u16(), 401 | 405 | 413 | 415)
}

impl Seen {
    /// Says what the handler would take for signed although it differs from the signed value.
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
        // If the body is unsigned, it may differ, and then it is another delivery.
        let same = self.coverage.body() != BodyCoverage::Nothing || self.body == genuine.body;
        // A delivery without a key is unreadable under its unsigned head, and no copy of another.
        if let (true, Ok(Some(key)), Ok(known)) = (same, &self.read, &genuine.read)
            && Some(key) != known.as_ref()
        {
            return Some("ACCEPTED under another deduplication key: a replay passes".to_owned());
        }
        None
    }
}
