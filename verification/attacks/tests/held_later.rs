//! Checks that everything a delivery holds from its last byte until its handler takes over is counted.
//!
//! That is first what the proof is made of, and then the event. What reading the event takes for a moment has a bound.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use allocation_counter::measure;
use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::{Finished, Head, InFlight, Opening, Provider};

/// The length of the text that fills up a body.
const LONG: usize = 6000;

/// How much every event holds beyond what is counted for it. The layer's `Budget::PER_DELIVERY` has room for that.
const EVERY_EVENT: usize = 1 << 10;

/// How much reading an event may hold for a moment in addition to the body: a multiple of the body, and a constant. A
/// custom sender's event consists of JSON values, each of which may be a digit and a comma, in lists that double.
fn reading(package: &str) -> (usize, usize) {
    match package {
        "webhook-custom" => (48, 4 << 10),
        _ => (16, 4 << 10),
    }
}

/// The chunks of a body that arrives in several.
const CHUNK: usize = 1400;

fn begin<P: Provider>(case: &Case<P>, request: &Request<Bytes>) -> Option<InFlight<P>> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    match case.several.begin(&head, NOW) {
        Ok(Opening::Read(in_flight)) => Some(in_flight),
        Ok(Opening::Answer(_)) | Err(_) => None,
    }
}

/// Makes bodies like this one, each with something in it that takes much memory.
fn grown(genuine: &str) -> Vec<(String, String)> {
    let mut bodies = vec![("genuine".to_owned(), genuine.to_owned())];
    if let Ok(json) = serde_json::from_str::<Value>(genuine) {
        let mut places = Vec::new();
        paths(&json, &mut String::new(), &mut places);
        for place in places {
            for (fill, value) in values(json.pointer(&place).unwrap()) {
                let mut grown = json.clone();
                *grown.pointer_mut(&place).unwrap() = value;
                bodies.push((format!("{place}: {fill}"), grown.to_string()));
            }
        }
        return bodies;
    }
    let pairs: Vec<_> = genuine.split('&').collect();
    for (place, pair) in pairs.iter().enumerate() {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        for fill in ["a", "+", "%27", "%F0%9F%98%80", "%22%2C%22", "{}", ",1"] {
            let fill_up = fill.repeat(LONG / fill.len());
            for long in [
                format!("{name}={value}{fill_up}"),
                format!("{name}={fill_up}"),
            ] {
                let mut grown = pairs.clone();
                grown[place] = &long;
                bodies.push((format!("{name}: {fill}"), grown.join("&")));
            }
        }
    }
    for (more, times) in [
        ("&a=1", 900),
        ("&%27%27%27%27=%27%27%27%27", 900),
        ("&", 900),
    ] {
        let body = [genuine, &more.repeat(times)].concat();
        bodies.push((format!("{more} many times"), body));
    }
    bodies
}

/// Lists the places of all values, as JSON pointers.
fn paths(json: &Value, here: &mut String, found: &mut Vec<String>) {
    found.push(here.clone());
    let length = here.len();
    let mut below = |name: &str, value: &Value| {
        here.push('/');
        here.push_str(&name.replace('~', "~0").replace('/', "~1"));
        paths(value, here, found);
        here.truncate(length);
    };
    match json {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| below(name, value)),
        Value::Array(list) => {
            for (place, value) in list.iter().take(2).enumerate() {
                below(&place.to_string(), value);
            }
        }
        _ => {}
    }
}

/// Lists what may replace this value.
fn values(value: &Value) -> Vec<(&'static str, Value)> {
    // A list that doubles wastes most if it has one element more than fits.
    let numbers = || Value::Array(vec![1.into(); 4097]);
    let fields = |with: fn(usize) -> Value| {
        let named = (0..LONG / 12).map(|n| (format!("k{n}"), with(n)));
        named.collect::<Map<_, _>>()
    };
    let mut values = vec![
        ("a text", "a".repeat(LONG).into()),
        ("escapes", "\n".repeat(LONG / 2).into()),
        ("numbers", numbers()),
        ("empty texts", Value::Array(vec!["".into(); LONG / 3])),
        (
            "lists",
            Value::Array(vec![Value::Array(Vec::new()); LONG / 3]),
        ),
        (
            "objects",
            Value::Array(vec![Value::Object(Map::new()); LONG / 3]),
        ),
        ("fields", Value::Object(fields(|n| n.into()))),
    ];
    match value {
        Value::Array(list) if !list.is_empty() => {
            let times = LONG / list[0].to_string().len() + 1;
            values.push((
                "its first, many times",
                Value::Array(vec![list[0].clone(); times]),
            ));
        }
        Value::Object(own) => {
            let mut more = fields(|n| n.into());
            more.extend(own.clone());
            values.push(("more fields", Value::Object(more)));
        }
        _ => {}
    }
    values
}

/// Takes one delivery to the point at which its handler would take over.
fn hold<P: Provider>(
    case: &Case<P>,
    request: &Request<Bytes>,
    chunk: usize,
    what: &str,
) -> Option<bool> {
    let mut in_flight = begin(case, request)?;
    for chunk in request.body().chunks(chunk) {
        in_flight.update(Bytes::copy_from_slice(chunk)).ok()?;
    }
    let said = in_flight.finishing();
    let mut finished = None;
    let held = measure(|| finished = Some(in_flight.finish()));
    assert!(
        held.bytes_max <= said as u64,
        "{what}: {} bytes while it is finished, and {said} are counted",
        held.bytes_max
    );
    let Ok(Finished::Verified(verified)) = finished? else {
        return Some(false);
    };
    let mut received = None;
    let held = measure(|| received = Some(verified.read()));
    let (times, beside) = reading(case.package);
    let most = (times * request.body().len() + beside) as u64;
    assert!(
        held.bytes_max <= most,
        "{what}: {} bytes while the event is read, of a body of {}",
        held.bytes_max,
        request.body().len()
    );
    let held = held.bytes_current;
    let Ok(received) = received? else {
        return Some(false);
    };
    let said = received.retained();
    assert!(
        held <= (said + EVERY_EVENT) as i64,
        "{what}: the event holds {held} bytes, and {said} are counted"
    );
    Some(true)
}

#[test]
fn what_is_held_until_the_handler_takes_over_is_counted() {
    struct Bodies(usize);

    impl Visitor for Bodies {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let before = self.0;
            for sample in case.samples {
                for (shape, body) in grown(sample.body) {
                    let what = format!("{} {}: {shape}", case.name, sample.event);
                    // Sends the signed delivery, and the same body with a head that was signed for another body.
                    let genuine = case.genuine(sample);
                    let forged = genuine.map(|_| Bytes::from(body.clone()));
                    let signed = case.sign(case.outgoing(sample.event, body));
                    for request in [Some(forged), signed.ok()].into_iter().flatten() {
                        for chunk in [usize::MAX, CHUNK] {
                            let read = hold(case, &request, chunk, &what);
                            self.0 += usize::from(read == Some(true));
                        }
                    }
                }
            }
            assert!(self.0 > before, "{}: nothing was read", case.name);
        }
    }
    let mut bodies = Bodies(0);
    every(&mut bodies);
    assert!(bodies.0 > 5000, "{}", bodies.0);
}
