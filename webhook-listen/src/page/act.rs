//! Sends what the page asks for: samples, replays, edited bodies, spoiled deliveries. Each is signed anew.

use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Uri, header};
use serde::Serialize;
use webhook_core::Timestamp;

use super::{Query, data};
use crate::mask;
use crate::record::{Delivery, Origin, Role};
use crate::sender::{Order, Sender};
use crate::shared::{Came, Shared};

/// The most deliveries that one request may ask for.
const MOST: u64 = 100;

#[derive(Serialize)]
pub(crate) struct Sent {
    ids: Vec<u64>,
}

/// Signs and sends what the page asks for, on the way that arriving deliveries take.
pub(crate) async fn send(shared: Arc<Shared>, query: &Query, body: Bytes) -> Result<Sent, String> {
    let from = match query.number("from") {
        Some(id) => Some(
            shared
                .store
                .get(id)
                .ok_or("this delivery is not kept any more")?,
        ),
        None => None,
    };
    let name = match &from {
        Some(delivery) => delivery.record.sender.clone(),
        None => query.text("sender").unwrap_or_default(),
    };
    let place = shared
        .sender_named(&name)
        .ok_or("there is no sender of this name here")?;
    let times = query.number("times").unwrap_or(1).clamp(1, MOST);
    let sample = query.text("sample");
    let case = query.text("case").filter(|it| !it.is_empty());
    let edited = query.text("edited").is_some();
    let later = query
        .number("earlier")
        .and_then(|it| i64::try_from(it).ok())
        .unwrap_or(0);
    let event = query.text("event").filter(|it| !it.is_empty());
    let mut ids = Vec::new();
    for _ in 0..times {
        let sender = shared.senders.get(place).ok_or("no such sender")?;
        let (order, how) = match &from {
            Some(delivery) => {
                let body = if edited {
                    body.clone()
                } else {
                    whole(delivery)?
                };
                let how = if edited { "edited" } else { "replay" };
                (again(&shared, sender, delivery, body, event.clone())?, how)
            }
            None => (
                fresh(&shared, sender, sample.as_deref(), &body, event.clone())?,
                "sample",
            ),
        };
        let how = case.clone().unwrap_or_else(|| how.to_owned());
        let order = Order {
            case: case.clone(),
            ..order
        };
        let now = Timestamp::from(SystemTime::now()).unix_seconds();
        let at = Timestamp::from_unix_seconds(now.saturating_sub(later));
        let (mut head, body) = signer(sender)?.sign(order, at)?.into_parts();
        let target = head.uri.path_and_query().map_or("/", |it| it.as_str());
        head.uri = target
            .parse()
            .map_err(|error| format!("{target}: {error}"))?;
        let came = Came {
            head,
            length: body.len() as u64,
            body,
            cut: None,
            origin: Some(Origin {
                from: from.as_ref().map(|it| it.record.id),
                how,
            }),
        };
        let taken = tokio::spawn(Arc::clone(&shared).take(came)).await;
        let (id, _) = taken.map_err(|_| "the delivery was lost: this is a bug")?;
        ids.push(id);
    }
    Ok(Sent { ids })
}

fn signer(sender: &Sender) -> Result<&dyn crate::sender::Sign, String> {
    sender.sign.as_deref().ok_or_else(|| {
        format!(
            "{} signs with a private key, and this program knows only its public key: give the private one with --seed",
            sender.name
        )
    })
}

fn whole(delivery: &Delivery) -> Result<Bytes, String> {
    if delivery.record.whole {
        Ok(delivery.body.clone())
    } else {
        Err("its body did not arrive completely, so it cannot be sent again".to_owned())
    }
}

/// Makes the order to send a delivery again: its id, its event and its headers, without the old proof.
pub(crate) fn again(
    shared: &Shared,
    sender: &Sender,
    delivery: &Delivery,
    body: Bytes,
    event: Option<String>,
) -> Result<Order, String> {
    let record = &delivery.record;
    let mut headers = data::unmasked(record);
    mask::take_off_hops(&mut headers);
    for header in record.headers.iter().filter(|it| it.role == Role::Proof) {
        headers.remove(&*header.name);
    }
    // This is GitHub's older signature, which nothing verifies; it would not fit an edited body.
    headers.remove("x-hub-signature");
    headers.remove(header::HOST);
    Ok(Order {
        body,
        event: event.or_else(|| record.facts.event.clone()),
        id: record.facts.delivery_id.as_ref().map(|it| it.text.clone()),
        url: url(shared, &record.target).or_else(|_| url(shared, &sender.path))?,
        headers,
        case: None,
        placeholder: false,
    })
}

/// Makes the order to send a sample, or a body that the user wrote.
fn fresh(
    shared: &Shared,
    sender: &Sender,
    sample: Option<&str>,
    body: &Bytes,
    event: Option<String>,
) -> Result<Order, String> {
    let (body, event) = match sample {
        Some(name) => {
            let made = signer(sender)?
                .sample(name)
                .ok_or("no sample has this name")?;
            (made, Some(event.unwrap_or_else(|| name.to_owned())))
        }
        None => (body.clone(), event),
    };
    // In the name of a sample, the part after `+` is this program's own.
    let event = event.map(|it| it.split('+').next().unwrap_or_default().to_owned());
    Ok(Order {
        body,
        event,
        id: None,
        url: url(shared, &sender.path)?,
        headers: HeaderMap::new(),
        case: None,
        placeholder: false,
    })
}

fn url(shared: &Shared, target: &str) -> Result<Uri, String> {
    let url = [&*shared.listening, target].concat();
    url.parse().map_err(|error| format!("{url}: {error}"))
}
