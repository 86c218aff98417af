//! Reads any bytes as a document: it accepts exactly what `serde_json` accepts, and says the same.
//!
//! The exceptions are those that `webhook-payload` documents: it also reads half of a surrogate pair, and a number
//! beyond every `f64`. The target makes typed views of every document and their reports. None of them may lose or
//! invent a value.

use bytes::Bytes;
use webhook_payload::{Catalog, Document, Draft, Root, Shaped};

#[path = "../../webhook-payload/tests/common/mod.rs"]
mod against;

pub fn run(data: &[u8]) {
    let body = Bytes::copy_from_slice(data);
    let document = Document::from_json(&body, Catalog::EMPTY);
    let theirs = serde_json::from_slice::<serde_json::Value>(data);
    match (&document, &theirs) {
        (Ok(ours), Ok(theirs)) => assert!(
            against::is_same(ours.value(), theirs),
            "{:?} is not {theirs}",
            ours.value()
        ),
        (Ok(ours), Err(error)) => assert!(
            against::is_documented(ours),
            "{:?} is accepted, against {error}",
            ours.value()
        ),
        (Err(error), Ok(theirs)) => panic!("{theirs} is refused: {error}"),
        (Err(_), Err(_)) => {}
    }
    views::<webhook_slack::payload::EventCallback<'static>>(&body);
    views::<webhook_slack::payload::SlashCommand<'static>>(&body);
    views::<webhook_stripe::payload::Charge<'static>>(&body);
    let form = Document::from_form(data, Catalog::EMPTY);
    let is_long = data.split(|byte| *byte == b'&').count() > Document::MOST_PARAMETERS;
    assert_eq!(form.is_err(), is_long, "{form:?}");
    let Ok(form) = form else { return };
    assert!(form.is_form() && form.value().is_object());
    let fields = form_urlencoded::parse(data).collect::<std::collections::HashMap<_, _>>();
    assert_eq!(form.value().entries().count(), fields.len());
    for (key, text) in fields {
        let value = form.value().get(&key).and_then(|it| it.as_str());
        assert_eq!(value, Some(&*text), "{key}");
    }
}

/// If the document is one of this view's, the view shows and writes everything that the sender wrote.
fn views<T: Shaped>(body: &Bytes) {
    let Ok(root) = Root::<T>::from_json(body.clone()) else {
        return;
    };
    let untyped = Draft::scan(body, Catalog::EMPTY).expect("it was scanned");
    let untyped = untyped.untyped();
    assert!(!format!("{:?}", root.get()).is_empty());
    let written = serde_json::to_string(&root).expect("it is written");
    assert_eq!(
        serde_json::to_string(&untyped).expect("it is written"),
        written
    );
    let (typed, untyped) = (root.report(), untyped.report());
    assert_eq!(typed.duplicates, untyped.duplicates);
    assert_eq!(typed.lone_surrogates, untyped.lone_surrogates);
}
