//! The state that the receiving port and the page share, and the way that each delivery takes.

use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Method, Response, Uri, request};
use tokio::sync::Semaphore;
use webhook_core::explain::Certainty;
use webhook_core::{Head, RejectionKind, Timestamp};

use crate::disk::Keep;
use crate::forward::Target;
use crate::judge::{self, Judged};
use crate::mask;
use crate::record::{Cause, Delivery, Origin, Outcome, Record, Refusal, Verdict};
use crate::sender::Sender;
use crate::store::Store;

/// The length above which a body is verified on a thread of its own.
const LONG: usize = 256 << 10;

/// The longest body that is explained when it comes, if it cannot be explained later.
const EXPLAINED_AT_ONCE: usize = 64 << 10;

pub(crate) type Tell = dyn Fn(&Delivery) + Send + Sync;
pub(crate) type Warn = dyn Fn(&str) + Send + Sync;

pub(crate) struct Shared {
    pub(crate) senders: Vec<Sender>,
    /// The forward target of each sender, in the order of the senders.
    pub(crate) targets: Vec<Option<Target>>,
    pub(crate) forward_refused: bool,
    pub(crate) store: Store,
    pub(crate) keep: Option<Arc<Keep>>,
    pub(crate) tell: Box<Tell>,
    pub(crate) warn: Box<Warn>,
    /// The address of the receiving port as seen from this machine: scheme, host and port.
    pub(crate) listening: String,
    /// Lets one explanation or search run at a time, since each costs as much as a hundred verifications.
    pub(crate) slow: Semaphore,
}

/// A request that came, or that this program made.
pub(crate) struct Came {
    pub(crate) head: request::Parts,
    pub(crate) body: Bytes,
    pub(crate) length: u64,
    /// Why the body is not whole.
    pub(crate) cut: Option<RejectionKind>,
    pub(crate) origin: Option<Origin>,
}

impl Came {
    const fn whole(&self) -> bool {
        self.cut.is_none()
    }
}

impl Shared {
    /// Finds the sender to whose path the target leads.
    pub(crate) fn sender_of(&self, target: &Uri) -> Option<usize> {
        self.senders.iter().position(|it| it.path == target.path())
    }

    pub(crate) fn sender_named(&self, name: &str) -> Option<usize> {
        self.senders.iter().position(|it| it.name == name)
    }

    /// Verifies the delivery, keeps it, forwards it, and returns its number and the answer for its sender.
    pub(crate) async fn take(self: Arc<Self>, came: Came) -> (u64, Response<Bytes>) {
        let place = self.sender_of(&came.head.uri);
        let now = Timestamp::from(SystemTime::now());
        let (mut judged, came) = Arc::clone(&self).judge(place, came, now).await;
        let record = self.record(place, &came, &mut judged, now);
        let id = record.id;
        let made_here = record.origin.is_some();
        let refused = record.is_refused();
        self.keep_delivery(record, came.body.clone()).await;
        let target = place
            .and_then(|place| self.targets.get(place))
            .and_then(Option::as_ref);
        // A delivery that was made here is forwarded even if it is refused, since the receiver's answer is of
        // interest.
        let wanted =
            made_here || (!refused && judged.answer.is_none()) || (refused && self.forward_refused);
        let (outcome, answer) = match target {
            Some(target) if wanted && came.whole() => target.send(came.head, came.body).await,
            _ => {
                let answer = judged.answer.unwrap_or_else(|| self.acknowledgement(place));
                let outcome = Outcome {
                    status: answer.status().as_u16(),
                    headers: mask::plain(answer.headers()),
                    ..Outcome::default()
                };
                (outcome, answer)
            }
        };
        self.keep_outcome(id, outcome).await;
        (id, answer)
    }

    fn acknowledgement(&self, place: Option<usize>) -> Response<Bytes> {
        let mut answer = Response::new(Bytes::new());
        if let Some(sender) = place.and_then(|place| self.senders.get(place)) {
            *answer.status_mut() = sender.acknowledgement();
        }
        answer
    }

    async fn judge(
        self: Arc<Self>,
        place: Option<usize>,
        came: Came,
        now: Timestamp,
    ) -> (Judged, Came) {
        if came.body.len() <= LONG {
            let judged = self.verdict(place, &came, now);
            return (judged, came);
        }
        let head = copy(&came.head);
        let body = came.body.clone();
        let (length, cut) = (came.length, came.cut);
        let on_thread = tokio::task::spawn_blocking(move || {
            let copied = Came {
                head,
                body,
                length,
                cut,
                origin: None,
            };
            self.verdict(place, &copied, now)
        });
        let judged = on_thread
            .await
            .unwrap_or_else(|_| judge::refused(RejectionKind::InvalidClaim.into()));
        (judged, came)
    }

    fn verdict(&self, place: Option<usize>, came: &Came, now: Timestamp) -> Judged {
        let Some(sender) = place.and_then(|place| self.senders.get(place)) else {
            return no_such_path();
        };
        if let Some(kind) = came.cut {
            return judge::refused(kind.into());
        }
        sender.judge.judge(&Head::from(&came.head), &came.body, now)
    }

    fn record(
        &self,
        place: Option<usize>,
        came: &Came,
        judged: &mut Judged,
        now: Timestamp,
    ) -> Record {
        let sender = place.and_then(|place| self.senders.get(place));
        let head = Head::from(&came.head);
        let kept = mask::head(sender, &head, &came.head.headers);
        let refused = matches!(judged.verdict, Verdict::Refused(_));
        // A masked credential cannot be explained later.
        let why = match sender {
            Some(sender)
                if refused && kept.by_credential && came.body.len() <= EXPLAINED_AT_ONCE =>
            {
                Some(causes(sender, &head, &came.body, now))
            }
            _ => None,
        };
        Record {
            id: self.store.next_id(),
            at_ms: now.unix_millis(),
            sender: sender.map_or_else(String::new, |it| it.name.clone()),
            method: came.head.method.to_string(),
            target: mask::target(sender, &came.head.uri),
            target_signed: kept.target_signed,
            headers: kept.headers,
            length: came.length,
            whole: came.whole(),
            verdict: std::mem::take(&mut judged.verdict),
            facts: std::mem::take(&mut judged.facts),
            origin: came.origin.clone(),
            why,
        }
    }

    async fn keep_delivery(&self, record: Record, body: Bytes) {
        // A copy of its own size keeps no larger buffer in memory.
        let body = Bytes::copy_from_slice(&body);
        if let Some(keep) = self.keep.clone() {
            let (copy, bytes) = (record.clone(), body.clone());
            let written = tokio::task::spawn_blocking(move || keep.write(&copy, &bytes)).await;
            if let Ok(Err(sentence)) = written {
                (self.warn)(&sentence);
            }
        }
        let gone = self.store.insert(Delivery {
            record,
            body,
            outcome: None,
        });
        self.remove(gone).await;
    }

    async fn keep_outcome(&self, id: u64, outcome: Outcome) {
        if let Some(keep) = self.keep.clone() {
            let copy = outcome.clone();
            let written = tokio::task::spawn_blocking(move || keep.write_outcome(id, &copy)).await;
            if let Ok(Err(sentence)) = written {
                (self.warn)(&sentence);
            }
        }
        match self.store.complete(id, outcome) {
            Some((delivery, gone)) => {
                (self.tell)(&delivery);
                self.remove(gone).await;
            }
            // The delivery was pushed out before its answer came.
            None => self.remove(vec![id]).await,
        }
    }

    async fn remove(&self, gone: Vec<u64>) {
        let Some(keep) = self.keep.clone().filter(|_| !gone.is_empty()) else {
            return;
        };
        let removed =
            tokio::task::spawn_blocking(move || gone.iter().for_each(|id| keep.remove(*id)));
        let _ = removed.await;
    }
}

/// Explains as data why the sender's endpoint refuses the delivery.
pub(crate) fn causes(sender: &Sender, head: &Head<'_>, body: &Bytes, now: Timestamp) -> Vec<Cause> {
    let explanation = sender.explain(head, body, now);
    let list = explanation.diagnoses().iter().map(|it| Cause {
        kind: it.cause().as_str().to_owned(),
        certainty: match it.certainty() {
            Certainty::Proved => "proved",
            _ => "seen",
        }
        .to_owned(),
        says: it.to_string(),
        at_byte: it.at_byte(),
    });
    list.collect()
}

fn no_such_path() -> Judged {
    let mut answer = Response::new(Bytes::new());
    *answer.status_mut() = http::StatusCode::NOT_FOUND;
    Judged {
        verdict: Verdict::Refused(Refusal {
            kind: "no-such-path".to_owned(),
            hint: Some("none of the senders has this path".to_owned()),
            ..Refusal::default()
        }),
        answer: Some(answer),
        ..Judged::default()
    }
}

/// Copies the parts of a head that the verification reads.
fn copy(head: &request::Parts) -> request::Parts {
    parts(head.method.clone(), head.uri.clone(), head.headers.clone())
}

/// Makes a head of these parts.
pub(crate) fn parts(method: Method, uri: Uri, headers: HeaderMap) -> request::Parts {
    let (mut parts, ()) = http::Request::new(()).into_parts();
    parts.method = method;
    parts.uri = uri;
    parts.headers = headers;
    parts
}
