//! Compares, after an outage, a sender's list of its deliveries with what the store knows as handled.

use std::fmt;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use webhook_core::{Endpoint, Provider};

use super::log;
use super::store::{DeliveryKey, IdempotencyStore, Known, Mark, StoreError};

/// How long one lookup in the store may take.
const LOOK: Duration = Duration::from_secs(5);

/// An event of a sender's list: the key under which the store knows its delivery, and the value with which `again` gets
/// it.
#[derive(Clone, Debug)]
pub struct Listed<E> {
    key: DeliveryKey,
    /// The mark that a delivery with this key and an unsigned id leaves, and the key of the body and the id together.
    unsigned: Option<(Mark, DeliveryKey)>,
    event: E,
}

impl<E> Listed<E> {
    /// An event whose delivery has this key, for code that makes the keys of its deliveries itself.
    #[must_use]
    pub const fn new(key: DeliveryKey, event: E) -> Self {
        Self {
            key,
            unsigned: None,
            event,
        }
    }

    /// An event of a sender that signs the id, as Stripe does, and all senders that follow Standard Webhooks.
    #[must_use]
    pub fn of_id<P: Provider>(endpoint: &Endpoint<P>, id: &str, event: E) -> Self {
        Self::new(DeliveryKey::of_id(endpoint, id), event)
    }

    /// An event of a sender that signs only the body, by the bytes of its body and the unsigned id of its delivery.
    ///
    /// The bytes must be those that are delivered. GitHub's API shows the body in another layout, which makes another
    /// key; the example `reconcile` shows what to do about it. The id tells two events with equal bodies apart. Omit it
    /// under [`Repeated::Drop`](super::Repeated::Drop), where the second of them is not handled.
    #[must_use]
    pub fn of_body<P: Provider>(
        endpoint: &Endpoint<P>,
        body: &[u8],
        id: Option<&str>,
        event: E,
    ) -> Self {
        let unsigned = id.map(|id| {
            let under_id = DeliveryKey::under_id(endpoint, body, id);
            (Mark::of_unsigned(id, || Some(under_id)), under_id)
        });
        Self {
            key: DeliveryKey::of_body(endpoint, body),
            unsigned,
            event,
        }
    }

    /// The event, as it was given.
    #[must_use]
    pub const fn event(&self) -> &E {
        &self.event
    }

    /// The key under which the store knows the delivery of the event.
    #[must_use]
    pub const fn key(&self) -> &DeliveryKey {
        &self.key
    }

    /// Looks up what the store knows of the delivery.
    async fn look<St: IdempotencyStore>(&self, store: &St) -> Result<Option<Known>, StoreError> {
        let known = look(store, &self.key).await?;
        match (&known, &self.unsigned) {
            // Its body was handled under another id, so this delivery has a mark of its own.
            (Some(Known::Completed(mark)), Some((own, under_id))) if mark.is_of_another(own) => {
                look(store, under_id).await
            }
            _ => Ok(known),
        }
    }
}

async fn look<St: IdempotencyStore>(
    store: &St,
    key: &DeliveryKey,
) -> Result<Option<Known>, StoreError> {
    match timeout(LOOK, store.inspect(key)).await {
        Ok(known) => known,
        Err(_) => Err("the store gave no answer in time".into()),
    }
}

/// The result of [`reconcile`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reconciled<E> {
    /// How many events the store knew as handled without a call of `again`, or that somebody was handling at the time.
    pub handled_before: usize,
    /// How many events were missing before and are known to the store as handled now.
    pub recovered: usize,
    /// The events that the store does not know as handled, in the order of the list. Reconcile them again later.
    pub open: Vec<Listed<E>>,
}

/// Compares a sender's list of events with what the store knows as handled, and has the missing ones handled.
///
/// A sender that never sends again by itself (GitHub, Twilio) still lists, after an outage, what it tried to deliver. This function
/// looks each event of the list up in the store. It calls `again` for an event that is neither handled nor being handled, in the
/// order of the list and one after the other. Your `again` does one of two things:
///
/// - It asks the sender to deliver the event once more (for GitHub `POST .../deliveries/{id}/attempts`). The delivery then
///   comes signed, through the same layers, to the same handler and under the same mark.
/// - It hands an event that you have fetched to a handler that marks it in this store.
///
/// An event counts as recovered only once **the store** knows it as handled, whatever `again` returns. The function looks for
/// that until the time `within` has passed since it last called `again`.
///
/// The list may overlap with an earlier one, and several receivers may call the function at once: a copy of a handled
/// delivery finds the mark of that delivery and is not handled again.
///
/// If `again` returns an error, the error is logged and the function goes on with the next event.
///
/// ```
/// use std::time::Duration;
/// use webhook_core::{Endpoint, Provider};
/// use webhook_tower::idempotency::{IdempotencyStore, Listed, StoreError, reconcile};
///
/// /// Asks the sender's API to deliver this event once more.
/// async fn deliver_again(id: String) -> Result<(), StoreError> {
/// #   drop(id);
///     // POST to the API here, and return its error.
///     Ok(())
/// }
///
/// /// `ids` are those of the sender's list, from a little before the outage on.
/// async fn after_an_outage<P: Provider, St: IdempotencyStore>(
///     endpoint: &Endpoint<P>, // of a sender that signs the ids
///     store: &St,
///     ids: Vec<String>,
/// ) -> Result<(), StoreError> {
///     let listed = ids.into_iter().map(|id| Listed::of_id(endpoint, &id.clone(), id));
///     let found = reconcile(store, listed, Duration::from_secs(60), deliver_again).await?;
///     println!("{} recovered, {} still open", found.recovered, found.open.len());
///     Ok(())
/// }
/// ```
///
/// # Errors
///
/// Returns an error if the store cannot be reached. The events for which `again` was called before that may be handled.
/// Call the function once more with the same list when the store is back.
pub async fn reconcile<St, E, A, F>(
    store: &St,
    listed: impl IntoIterator<Item = Listed<E>>,
    within: Duration,
    mut again: A,
) -> Result<Reconciled<E>, StoreError>
where
    St: IdempotencyStore,
    E: Clone,
    A: FnMut(E) -> F,
    F: Future<Output = Result<(), StoreError>>,
{
    let mut found = Reconciled {
        handled_before: 0,
        recovered: 0,
        open: Vec::new(),
    };
    let mut awaited = Vec::new();
    for one in listed {
        let asked = match one.look(store).await? {
            Some(Known::Completed(_)) => {
                found.handled_before += 1;
                continue;
            }
            Some(Known::InProgress(_)) => Asked::Nobody,
            None => match again(one.event.clone()).await {
                Ok(()) => Asked::Well,
                Err(error) => {
                    log::not_recovered(&one.key, &error);
                    Asked::InVain
                }
            },
        };
        awaited.push((one, asked));
    }
    let until = Instant::now() + within;
    let mut pause = Duration::from_millis(20);
    loop {
        let mut open = Vec::new();
        for (one, asked) in awaited {
            match (one.look(store).await?, asked) {
                (Some(Known::Completed(_)), Asked::Nobody) => found.handled_before += 1,
                (Some(Known::Completed(_)), _) => found.recovered += 1,
                _ => open.push((one, asked)),
            }
        }
        awaited = open;
        let hope = awaited.iter().any(|(_, asked)| *asked != Asked::InVain);
        let left = until.saturating_duration_since(Instant::now());
        if !hope || left.is_zero() {
            break;
        }
        sleep(pause.min(left)).await;
        pause = pause.saturating_mul(2).min(Duration::from_secs(1));
    }
    found.open = awaited.into_iter().map(|(one, _)| one).collect();
    Ok(found)
}

/// Whether somebody was asked to have an event handled.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// Nobody was asked, because somebody is handling the event already.
    Nobody,
    Well,
    /// `again` was called and returned an error.
    InVain,
}

impl<E> fmt::Display for Reconciled<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} handled before, {} recovered, {} open",
            self.handled_before,
            self.recovered,
            self.open.len()
        )
    }
}
