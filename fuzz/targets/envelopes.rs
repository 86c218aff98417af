//! Reads authentic bodies of any content: only a contradiction may be refused, and every byte must stay available.
//!
//! A field that no version knows, added anywhere, must leave a readable event readable.
//!
//! The input is a byte each for the adapter, the event's name, the content type or form, and the place and value of the
//! added field. Then follows the body.

use bytes::Bytes;
use http::{HeaderValue, Request};
use serde_json::Value;
use webhook_core::testing::deliver;
use webhook_core::{Endpoint, Finished, Provider, RejectionKind};
use webhook_github::EventName;

use crate::adapters::{Adapter, LIMIT, Visit, genuine, with};
use crate::input::now;

const CONTENT_TYPES: [&str; 6] = [
    "application/json",
    "text/plain; charset=utf-8",
    "audio/mpeg",
    "application/octet-stream",
    "application/problem+json",
    "x",
];

/// Adapters whose bodies the input chooses.
const ADAPTERS: [Adapter; 5] = [
    Adapter::Stripe,
    Adapter::GitHub,
    Adapter::DiscordInteractions,
    Adapter::DiscordEvents,
    Adapter::DeepgramBasic,
];

/// The depth of a body to which a reader with a limit of 128 can add no other level.
const DEEPEST: usize = 100;

pub fn run(data: &[u8]) {
    let Some((&[adapter, event, form, place, value], body)) = data.split_first_chunk() else {
        return;
    };
    let adapter = ADAPTERS[usize::from(adapter) % ADAPTERS.len()];
    let event = match EventName::KNOWN.get(usize::from(event)) {
        Some(name) => name,
        None => "something_new",
    };
    let is_discord = matches!(
        adapter,
        Adapter::DiscordInteractions | Adapter::DiscordEvents
    );
    if body.len() > LIMIT / 8 || is_discord && body.first() != Some(&b'{') {
        return; // These are refused before they are authentic.
    }
    let as_form = adapter == Adapter::GitHub && form >= 128;
    let read = |body: &[u8]| {
        let body = if as_form {
            form_of(body)
        } else {
            Bytes::copy_from_slice(body)
        };
        let mut request = genuine(adapter, &body, now(), event);
        if let Some(content_type) = CONTENT_TYPES.get(usize::from(form) % 8) {
            let content_type = HeaderValue::from_static(content_type);
            request.headers_mut().insert("content-type", content_type);
        }
        with(adapter, Read(&request))
    };
    let as_it_came = read(body);

    let Ok(mut json) = serde_json::from_slice::<Value>(body) else {
        return;
    };
    let written = json.to_string();
    let without = match written.as_bytes() == body {
        true => as_it_came,
        false => read(written.as_bytes()),
    };
    if depth(&json) < DEEPEST && add(&mut json, &mut usize::from(place), &added(value)) {
        let with = read(json.to_string().as_bytes());
        if without != Seen::Unreadable && without != Seen::Contradiction {
            assert_eq!(with, without, "{adapter:?} {event}: {json}");
        }
    }
}

fn form_of(json: &[u8]) -> Bytes {
    let json = String::from_utf8_lossy(json);
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("payload", &json).finish().into()
}

fn added(value: u8) -> Value {
    match value % 7 {
        0 => Value::Null,
        1 => Value::from(-1),
        2 => Value::from(u64::MAX),
        3 => Value::from("text"),
        4 => serde_json::json!({"a": [{}]}),
        5 => serde_json::json!([1, [], "b"]),
        _ => Value::from(1.5e300),
    }
}

/// Adds a field to the object at this place, counted from the outermost. Returns false if there are fewer objects.
fn add(json: &mut Value, place: &mut usize, value: &Value) -> bool {
    let inner: Vec<&mut Value> = match json {
        Value::Object(object) if *place == 0 => {
            object.insert("zz_added_by_a_later_version".to_owned(), value.clone());
            return true;
        }
        Value::Object(object) => {
            *place -= 1;
            object.values_mut().collect()
        }
        Value::Array(list) => list.iter_mut().collect(),
        _ => return false,
    };
    inner.into_iter().any(|json| add(json, place, value))
}

fn depth(json: &Value) -> usize {
    let inner = match json {
        Value::Object(object) => object.values().map(depth).max(),
        Value::Array(list) => list.iter().map(depth).max(),
        _ => return 0,
    };
    inner.unwrap_or(0) + 1
}

#[derive(Debug, PartialEq)]
enum Seen {
    Readable {
        name: String,
        id: Option<String>,
        answered: bool,
    },
    Unreadable,
    Contradiction,
}

struct Read<'a>(&'a Request<Bytes>);

impl Visit for Read<'_> {
    type Output = Seen;

    fn visit<P: Provider>(self, endpoint: &Endpoint<P>) -> Seen {
        let verified = match deliver(endpoint, self.0, now()) {
            Ok(Finished::Verified(verified)) => verified,
            other => panic!("genuine, and yet {other:?}"),
        };
        assert_eq!(verified.delivery().body(), self.0.body());
        let received = match verified.read() {
            Ok(received) => received,
            Err(rejection) => {
                assert_eq!(rejection.kind(), RejectionKind::Contradiction);
                return Seen::Contradiction;
            }
        };
        assert_eq!(received.delivery().body(), self.0.body());
        let key = received.dedup_key();
        let namespace = format!("{}:", endpoint.provider().name().len());
        match &key {
            Some(key) => assert!(key.starts_with(&namespace), "{key}"),
            // If the event's name is not signed, a body that does not fit the name has no key.
            None => {
                let topic = received.delivery().topic();
                let named_by_peer = topic.is_some_and(|topic| !topic.is_signed());
                let unreadable = received.unreadable().is_some();
                assert!(unreadable || named_by_peer, "an event without a key");
            }
        }
        if let Some(unreadable) = received.unreadable() {
            assert_eq!(unreadable.raw(), self.0.body());
            assert!(!unreadable.error().to_string().is_empty());
            return Seen::Unreadable;
        }
        Seen::Readable {
            name: received.event_name().to_owned(),
            id: received.authentic_id().map(|id| id.into_owned()),
            answered: received.answer().is_some(),
        }
    }
}
