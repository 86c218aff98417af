//! Writes as JSON what the page shows of deliveries.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use serde::Serialize;
use webhook_core::{Head, Timestamp};

use crate::mask::MASK;
use crate::record::{Cause, Delivery, Outcome, Record, Role, Verdict, unlatin};
use crate::shared::{Shared, causes};

/// The most rows in one answer.
const MOST_ROWS: usize = 2_000;
/// The most bytes of a body in one answer.
const MOST_BYTES: u64 = 256 << 10;
/// The most matches of a search in one answer.
const MOST_FOUND: usize = 20_000;

#[derive(Serialize)]
pub(crate) struct Senders {
    listening: String,
    senders: Vec<SenderView>,
    kept: bool,
}

#[derive(Serialize)]
struct SenderView {
    name: String,
    path: String,
    signs: bool,
    forwards: bool,
    samples: Vec<Named>,
    cases: Vec<Named>,
}

#[derive(Serialize)]
struct Named {
    name: String,
    what: String,
    not_here: Option<String>,
}

pub(crate) fn senders(shared: &Shared) -> Senders {
    let views = shared
        .senders
        .iter()
        .zip(&shared.targets)
        .map(|(sender, target)| {
            let sign = sender.sign.as_deref();
            let samples = sign.map_or_else(Vec::new, |it| it.samples());
            let cases = sign.map_or_else(Vec::new, |it| it.cases());
            SenderView {
                name: sender.name.clone(),
                path: sender.path.clone(),
                signs: sign.is_some(),
                forwards: target.is_some(),
                samples: samples
                    .into_iter()
                    .map(|it| Named {
                        name: it.name,
                        what: it.what,
                        not_here: None,
                    })
                    .collect(),
                cases: cases
                    .into_iter()
                    .map(|it| Named {
                        name: it.name,
                        what: it.what,
                        not_here: it.not_here,
                    })
                    .collect(),
            }
        });
    Senders {
        listening: shared.listening.clone(),
        senders: views.collect(),
        kept: shared.keep.is_some(),
    }
}

#[derive(Serialize)]
pub(crate) struct Rows {
    version: u64,
    more: bool,
    rows: Vec<Row>,
    oldest_genuine: u64,
    oldest_refused: u64,
    sizes: [usize; 4],
}

/// A row of the list of deliveries.
#[derive(Serialize)]
struct Row {
    id: u64,
    at: i64,
    sender: String,
    event: Option<String>,
    verdict: &'static str,
    kind: Option<String>,
    length: u64,
    status: Option<u16>,
    failed: bool,
    forwarded: bool,
    ms: Option<u64>,
    copy_of: Option<u64>,
    how: Option<String>,
    from: Option<u64>,
    unknown: usize,
    unreadable: bool,
}

pub(crate) fn rows(shared: &Shared, after: u64) -> Rows {
    let changes = shared.store.changes(after, MOST_ROWS);
    Rows {
        version: changes.version,
        more: changes.more,
        rows: changes
            .rows
            .iter()
            .map(|(it, first)| row(it, *first))
            .collect(),
        oldest_genuine: changes.oldest_genuine,
        oldest_refused: changes.oldest_refused,
        sizes: shared.store.sizes(),
    }
}

fn row(delivery: &Delivery, copy_of: Option<u64>) -> Row {
    let record = &delivery.record;
    let (verdict, kind) = match &record.verdict {
        Verdict::Verified => ("verified", None),
        Verdict::Answered => ("answered", None),
        Verdict::Refused(refusal) => ("refused", Some(refusal.kind.clone())),
    };
    let outcome = delivery.outcome.as_ref();
    let typed = record.facts.typed.as_ref();
    let unknown = typed.map_or(0, |it| {
        it.unknown_fields.len() + it.unknown_values.len() + it.left_out.len() + it.omitted
    });
    Row {
        id: record.id,
        at: record.at_ms,
        sender: record.sender.clone(),
        event: record.facts.event.clone(),
        verdict,
        kind,
        length: record.length,
        status: outcome.map(|it| it.status),
        failed: outcome.is_some_and(|it| it.error.is_some()),
        forwarded: outcome.is_some_and(|it| it.to.is_some()),
        ms: outcome.filter(|it| it.to.is_some()).map(|it| it.ms),
        copy_of,
        how: record.origin.as_ref().map(|it| it.how.clone()),
        from: record.origin.as_ref().and_then(|it| it.from),
        unknown,
        unreadable: record.facts.unreadable.is_some(),
    }
}

#[derive(Serialize)]
pub(crate) struct Detail {
    record: Record,
    outcome: Option<Outcome>,
    kept_bytes: usize,
    text: bool,
    copies: Vec<u64>,
}

pub(crate) fn detail(shared: &Shared, id: u64) -> Option<Detail> {
    let delivery = shared.store.get(id)?;
    let beginning = delivery.body.get(..4096).unwrap_or(&delivery.body);
    let copies = shared.store.copies(&delivery);
    let text = match std::str::from_utf8(beginning) {
        Ok(text) => !text.contains('\0'),
        // The text may be cut within a character.
        Err(error) => error.error_len().is_none() && !beginning.contains(&0),
    };
    Some(Detail {
        text,
        kept_bytes: delivery.body.len(),
        copies: copies.into_iter().filter(|it| *it != id).collect(),
        outcome: delivery.outcome.clone(),
        record: delivery.record.clone(),
    })
}

#[derive(Serialize)]
pub(crate) struct Why {
    causes: Vec<Cause>,
    /// The reason, if no explanation was tried.
    untried: Option<&'static str>,
}

/// Tries to explain a refusal. Only one explanation or search runs at a time.
pub(crate) async fn why(shared: Arc<Shared>, id: u64) -> Option<Why> {
    let delivery = shared.store.get(id)?;
    if let Some(causes) = &delivery.record.why {
        return Some(Why {
            causes: causes.clone(),
            untried: None,
        });
    }
    let untried = |reason| {
        Some(Why {
            causes: Vec::new(),
            untried: Some(reason),
        })
    };
    let Some(place) = shared.sender_named(&delivery.record.sender) else {
        return untried("None of the senders has this path.");
    };
    if !delivery.record.is_refused() {
        return untried("It was not refused.");
    }
    if !delivery.record.whole {
        return untried("Its body did not arrive completely, so the signature cannot be checked.");
    }
    let Some((method, uri, headers)) = head(&delivery.record) else {
        return untried("Its credential is masked, so nothing can be found out from what is kept.");
    };
    let _one = shared.slow.acquire().await.ok()?;
    let shared_there = Arc::clone(&shared);
    let found = tokio::task::spawn_blocking(move || {
        let sender = shared_there.senders.get(place)?;
        let head = Head::new(&method, &uri, &headers);
        let at = Timestamp::from_unix_millis(delivery.record.at_ms);
        Some(causes(sender, &head, &delivery.body, at))
    });
    Some(Why {
        causes: found.await.ok()??,
        untried: None,
    })
}

/// Returns the head as it came; `None` if a part of it is masked.
pub(crate) fn head(record: &Record) -> Option<(Method, Uri, HeaderMap)> {
    let headers = unmasked(record);
    let masked = record.headers.iter().any(|it| it.role == Role::Masked);
    if masked || record.target.contains(MASK) {
        return None;
    }
    Some((
        record.method.parse().ok()?,
        record.target.parse().ok()?,
        headers,
    ))
}

/// Returns the headers that are not masked.
pub(crate) fn unmasked(record: &Record) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for header in record.headers.iter().filter(|it| it.role != Role::Masked) {
        let name = HeaderName::from_bytes(header.name.as_bytes());
        let value = unlatin(&header.value).and_then(|it| HeaderValue::from_bytes(&it).ok());
        if let (Ok(name), Some(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    headers
}

/// Returns a piece of the body.
pub(crate) fn piece(shared: &Shared, id: u64, from: u64, most: u64) -> Option<Bytes> {
    let delivery = shared.store.get(id)?;
    let end = delivery.body.len();
    let from = usize::try_from(from).unwrap_or(usize::MAX).min(end);
    let most = usize::try_from(most.min(MOST_BYTES)).unwrap_or(0);
    Some(
        delivery
            .body
            .slice(from..from.saturating_add(most).min(end)),
    )
}

#[derive(Serialize)]
pub(crate) struct Found {
    ids: Vec<u64>,
}

/// Finds the deliveries whose body, path, headers or event contain this text. Only one search runs at a time.
pub(crate) async fn search(shared: Arc<Shared>, text: String) -> Found {
    let nothing = Found { ids: Vec::new() };
    if text.is_empty() {
        return nothing;
    }
    let Ok(_one) = shared.slow.acquire().await else {
        return nothing;
    };
    let all = shared.store.all();
    let found = tokio::task::spawn_blocking(move || {
        let finder = memchr::memmem::Finder::new(text.as_bytes());
        let holds = |delivery: &Arc<Delivery>| {
            let record = &delivery.record;
            let in_event = record
                .facts
                .event
                .as_ref()
                .is_some_and(|it| it.contains(&text));
            let in_head = record.target.contains(&text)
                || record.headers.iter().any(|it| it.value.contains(&text));
            in_event || in_head || finder.find(&delivery.body).is_some()
        };
        let ids = all.iter().filter(|it| holds(it)).map(|it| it.record.id);
        ids.take(MOST_FOUND).collect()
    });
    Found {
        ids: found.await.unwrap_or_default(),
    }
}
