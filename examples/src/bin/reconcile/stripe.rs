//! Fetches what was missed from Stripe: <https://docs.stripe.com/webhooks/process-undelivered-events>.
//!
//! Stripe goes on to retry what it could not deliver. A webhook that comes after its event was fetched is answered
//! 200, since the event was handled. Thin events have a list of their own, `GET /v2/core/events`, which is read in the
//! same way.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;
use webhook_core::{Endpoint, Timestamp};
use webhook_stripe::{Event, Stripe};

use crate::api::{AnyError, Api, fetch};
use crate::incoming::{Incoming, Missed};

/// Stripe lists events of the last 30 days.
const KEPT: i64 = 30 * 24 * 60 * 60;

#[derive(Deserialize)]
struct Page {
    data: Vec<Box<RawValue>>,
    has_more: bool,
}

/// Returns the events since that time that Stripe could not deliver, to this endpoint or to another one of the
/// account.
pub(crate) async fn missed(
    api: &impl Api,
    endpoint: &Endpoint<Stripe>,
    since: Timestamp,
    now: Timestamp,
) -> Result<Missed, AnyError> {
    let oldest = now.unix_seconds() - KEPT;
    let from = since.unix_seconds().max(oldest);
    let first = format!("/v1/events?delivery_success=false&created%5Bgte%5D={from}&limit=100");
    let (mut events, mut unreadable) = (Vec::new(), 0);
    let mut next = Some(first.clone());
    while let Some(path) = next {
        let answer = fetch(api, &path).await?;
        let page: Page = serde_json::from_slice(&answer.body)?;
        // The list goes backwards in time, and the cursor is the last event of the page.
        let mut last = None;
        for object in page.data {
            let event = Event::from_api(&Bytes::from(String::from(Box::<str>::from(object))));
            last = event.id().map(ToOwned::to_owned).or(last);
            match Incoming::stripe_fetched(endpoint, event) {
                Some(incoming) => events.push(incoming),
                None => unreadable += 1,
            }
        }
        next = match last.filter(|_| page.has_more) {
            Some(id) if is_id(&id) => Some(format!("{first}&starting_after={id}")),
            Some(id) => return Err(format!("not an id of an event: {id:?}").into()),
            None if page.has_more => return Err("a page without an event, and more to come".into()),
            None => None,
        };
    }
    events.reverse();
    Ok(Missed {
        events,
        gap: since.unix_seconds() < oldest,
        unreadable,
    })
}

/// Returns whether the text can be put into a query as it is.
fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
