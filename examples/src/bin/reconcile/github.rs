//! Fetches what an app's webhook missed from GitHub: <https://docs.github.com/en/rest/apps/webhooks>.
//!
//! GitHub never retries by itself. If the receiver is up again, `POST /app/hook/deliveries/{id}/attempts` makes GitHub
//! deliver an event once more, signed, and is the better way. This file is for a receiver that is not up, and for
//! counting what was missed.

use std::collections::{HashMap, HashSet};

use bytes::Bytes;
use http::HeaderMap;
use serde::Deserialize;
use serde_json::value::RawValue;
use webhook_core::{Endpoint, Timestamp};
use webhook_github::{Event, GitHub};

use crate::api::{AnyError, Api, fetch};
use crate::incoming::{Incoming, Missed};

/// GitHub keeps deliveries for three days.
const KEPT: i64 = 3 * 24 * 60 * 60;

/// One attempt at a delivery. A redelivery has an id of its own, and the GUID of the first attempt.
#[derive(Deserialize)]
struct Attempt {
    id: u64,
    guid: String,
    /// A time of RFC 3339 in UTC and whole seconds, so that texts compare as times do.
    delivered_at: String,
    status: String,
}

#[derive(Deserialize)]
struct Delivery {
    guid: String,
    event: String,
    request: Request,
}

#[derive(Deserialize)]
struct Request {
    payload: Option<Box<RawValue>>,
}

/// Returns the deliveries since that time of which every attempt failed.
pub(crate) async fn missed(
    api: &impl Api,
    endpoint: &Endpoint<GitHub>,
    since: Timestamp,
    now: Timestamp,
) -> Result<Missed, AnyError> {
    let oldest = now.unix_seconds() - KEPT;
    let gap = since.unix_seconds() < oldest;
    let attempts = attempts(api, since).await?;
    let arrived: HashSet<&str> = attempts
        .iter()
        .filter(|it| it.status == "OK")
        .map(|it| &*it.guid)
        .collect();
    // The list goes backwards in time. The delivery that was attempted first is handled first, and is fetched by its
    // last attempt.
    let mut last: HashMap<&str, u64> = HashMap::new();
    let mut order = Vec::new();
    for attempt in &attempts {
        if !arrived.contains(&*attempt.guid) {
            last.entry(&attempt.guid).or_insert(attempt.id);
        }
    }
    for attempt in attempts.iter().rev() {
        order.extend(last.remove(&*attempt.guid));
    }
    let (mut events, mut unreadable) = (Vec::new(), 0);
    for id in order {
        let answer = fetch(api, &format!("/app/hook/deliveries/{id}")).await?;
        match incoming(endpoint, &answer.body) {
            Some(incoming) => events.push(incoming),
            None => unreadable += 1,
        }
    }
    Ok(Missed {
        events,
        gap,
        unreadable,
    })
}

fn incoming(endpoint: &Endpoint<GitHub>, body: &[u8]) -> Option<Incoming> {
    let delivery: Delivery = serde_json::from_slice(body).ok()?;
    let payload = Bytes::from(String::from(Box::<str>::from(delivery.request.payload?)));
    let event = Event::from_api(&delivery.event, &delivery.guid, &payload);
    Incoming::github_fetched(endpoint, event, &payload)
}

/// Returns every attempt since that time, the latest first.
async fn attempts(api: &impl Api, since: Timestamp) -> Result<Vec<Attempt>, AnyError> {
    const FIRST: &str = "/app/hook/deliveries?per_page=100";
    let since = Timestamp::from_unix_seconds(since.unix_seconds()).to_string();
    let mut attempts: Vec<Attempt> = Vec::new();
    let mut seen = HashSet::new();
    let mut next = Some(FIRST.to_owned());
    while let Some(path) = next {
        let answer = fetch(api, &path).await?;
        let page: Vec<Attempt> = serde_json::from_slice(&answer.body)?;
        let is_last = page.is_empty() || page.iter().any(|it| it.delivered_at < since);
        attempts.extend(page.into_iter().filter(|it| it.delivered_at >= since));
        next = match next_cursor(&answer.headers).filter(|_| !is_last) {
            Some(cursor) if seen.insert(cursor.clone()) => Some(format!("{FIRST}&cursor={cursor}")),
            Some(_) => return Err("the list of deliveries goes in a circle".into()),
            None => None,
        };
    }
    Ok(attempts)
}

/// Reads the cursor from `Link: <..?cursor=..>; rel="next"`. It ignores the rest of that address, so that the token
/// goes to the API's own host, whatever a header says.
fn next_cursor(headers: &HeaderMap) -> Option<String> {
    let links = headers.get("link")?.to_str().ok()?;
    let next = links
        .split(',')
        .find(|link| link.contains("rel=\"next\""))?;
    let address = next.split_once('<')?.1.split_once('>')?.0;
    let query = address.split_once('?')?.1;
    let cursor = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("cursor="))?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte);
    (!cursor.is_empty() && cursor.bytes().all(plain)).then(|| cursor.to_owned())
}
