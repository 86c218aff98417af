//! Replaces one leaf of a typed event by a value that its sender does not write: the rest must stay what it was.
//!
//! The event stays readable, or its error names the place of the leaf. Everything that the sender wrote stays
//! available, and whatever the report says in addition is about that place.
//!
//! The input is a byte each for the type, the leaf and its new value. Then follows a body that has the type.

use bytes::Bytes;
use serde_json::{Value, json};
use webhook_payload::{Report, Root, Shaped};

type Corrupts = fn(&Value, &Value, &str);

/// One type or more of each sender that has typed events.
const TYPES: [Corrupts; 12] = [
    corrupted::<webhook_stripe::payload::Charge<'static>>,
    corrupted::<webhook_stripe::payload::Invoice<'static>>,
    corrupted::<webhook_github::payload::IssuesOpened<'static>>,
    corrupted::<webhook_github::payload::PullRequestOpened<'static>>,
    corrupted::<webhook_github::payload::Push<'static>>,
    corrupted::<webhook_discord::payload::Interaction<'static>>,
    corrupted::<webhook_deepgram::payload::Transcription<'static>>,
    corrupted::<webhook_slack::payload::EventCallback<'static>>,
    corrupted::<webhook_slack::payload::SlashCommand<'static>>,
    corrupted::<webhook_shopify::payload::Order<'static>>,
    corrupted::<webhook_shopify::payload::Product<'static>>,
    corrupted::<webhook_twilio::payload::IncomingMessage<'static>>,
];

pub fn run(data: &[u8]) {
    let Some((&[of, leaf, by], body)) = data.split_first_chunk() else {
        return;
    };
    let Ok(genuine) = serde_json::from_slice::<Value>(body) else {
        return;
    };
    let mut corrupt = genuine.clone();
    let mut path = String::new();
    let leaves = count(&genuine);
    if leaves == 0 {
        return;
    }
    replace(
        &mut corrupt,
        &mut (usize::from(leaf) % leaves),
        by,
        &mut path,
    );
    TYPES[usize::from(of) % TYPES.len()](&genuine, &corrupt, &path);
}

fn count(json: &Value) -> usize {
    match json {
        Value::Object(object) => object.values().map(count).sum(),
        Value::Array(list) => list.iter().map(count).sum(),
        _ => 1,
    }
}

/// Replaces the leaf at this place, counted from the first, and returns its path as reports write it.
fn replace(json: &mut Value, place: &mut usize, by: u8, path: &mut String) -> bool {
    let before = path.len();
    let inner: Vec<(String, &mut Value)> = match json {
        Value::Object(object) => object
            .iter_mut()
            .map(|(key, value)| {
                // A key may begin like a place in a list.
                let dot = if before > 0 { "." } else { "" };
                (format!("{dot}{key}"), value)
            })
            .collect(),
        Value::Array(list) => {
            let places = list.iter_mut().enumerate();
            places
                .map(|(at, value)| (format!("[{at}]"), value))
                .collect()
        }
        leaf if *place == 0 => {
            *leaf = other(leaf, by);
            return true;
        }
        _ => {
            *place -= 1;
            return false;
        }
    };
    for (step, value) in inner {
        path.push_str(&step);
        if replace(value, place, by, path) {
            return true;
        }
        path.truncate(before);
    }
    false
}

/// A value of another form, or one of the same form that a sender does not write.
fn other(leaf: &Value, by: u8) -> Value {
    match by % 12 {
        0 => Value::Null,
        1 => json!({}),
        2 => json!([]),
        3 => json!({"id": 7, "object": []}),
        4 => json!([[1], {"a": null}]),
        5 => json!(-1),
        6 => json!(u64::MAX),
        7 => json!(1.5e300),
        8 => json!(""),
        9 => json!("a value that no version knows"),
        10 => json!(!leaf.as_bool().unwrap_or_default()),
        _ => json!("\u{0}\u{fffd}\u{202e}"),
    }
}

fn corrupted<T: Shaped>(genuine: &Value, corrupt: &Value, path: &str) {
    let root = |json: &Value| Root::<T>::from_json(Bytes::from(json.to_string()));
    let Ok(before) = root(genuine) else {
        return;
    };
    let after = match root(corrupt) {
        Ok(after) => after,
        Err(error) => {
            let at = error.path();
            // In a path, a dot alone is the whole body.
            let names = at == "." || path.starts_with(at) || at.starts_with(path);
            assert!(names, "{at} is named, and {path} was corrupted: {error}");
            return;
        }
    };
    let written = serde_json::to_value(&after).expect("it is written");
    assert!(
        is_same(&written, corrupt),
        "{written} is written, and the sender wrote {corrupt}"
    );
    assert!(!format!("{:?}", after.get()).is_empty());
    let (before, after) = (before.report(), after.report());
    for (list, others) in lists(&before).into_iter().zip(lists(&after)) {
        for line in list.iter().filter(|line| !others.contains(line)) {
            assert!(
                is_near(line, path),
                "{line} is no longer told of, and {path} was corrupted"
            );
        }
        for line in others.iter().filter(|line| !list.contains(line)) {
            assert!(
                is_near(line, path),
                "{line} is told of, and {path} was corrupted"
            );
        }
    }
}

/// Writes numbers that neither 64 bits nor an `f64` hold exactly as texts.
fn is_same(written: &Value, sent: &Value) -> bool {
    match (written, sent) {
        (Value::String(text), Value::Number(number)) => *text == number.to_string(),
        // `1e0` counts as an integer.
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Object(one), Value::Object(other)) => {
            let same = |(key, value)| one.get(key).is_some_and(|it| is_same(it, value));
            one.len() == other.len() && other.iter().all(same)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(one, other))
        }
        _ => written == sent,
    }
}

fn lists(report: &Report) -> [&Vec<String>; 3] {
    [
        &report.unknown_fields,
        &report.unknown_values,
        &report.left_out,
    ]
}

/// What is said of an object or an element may depend on a leaf directly in it, which says what it is.
fn is_near(line: &str, path: &str) -> bool {
    let parent = path.rfind(['.', '[']).map_or("", |at| &path[..at]);
    line.starts_with(parent) || path.starts_with(line)
}
