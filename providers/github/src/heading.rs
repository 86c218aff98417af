//! Keeps what the head of a GitHub delivery says: the event's name, the delivery's id, the hook. None of it is signed.

use std::sync::LazyLock;

use webhook_core::Delivery;
use webhook_payload::Document;

use crate::names::EventName;

/// The heading of a document that was read without one.
static NONE: LazyLock<Heading> = LazyLock::new(|| Heading::new("", [None; 4], false));

/// What the head of a delivery says. None of it is signed.
#[derive(Debug)]
pub(crate) struct Heading {
    pub(crate) name: EventName,
    /// All four texts, one after another.
    texts: Box<str>,
    /// The end of each text within `texts`; `None` for a text that the head does not have.
    ends: [Option<usize>; 4],
    pub(crate) is_form: bool,
}

impl Heading {
    pub(crate) fn of(delivery: &Delivery) -> Self {
        let fields = [
            delivery.id(),
            delivery.field("hook-id"),
            delivery.field("target-type"),
            delivery.field("target-id"),
        ];
        let name = delivery.topic().map_or("", |it| it.as_str());
        let texts = fields
            .each_ref()
            .map(|it| it.as_ref().map(|it| it.as_str()));
        Self::new(name, texts, is_form(delivery.body()))
    }

    /// Returns the heading of the delivery that a document belongs to.
    pub(crate) fn beside(document: &Document) -> &Self {
        document.beside().unwrap_or_else(|| &*NONE)
    }

    pub(crate) fn new(name: &str, fields: [Option<&str>; 4], is_form: bool) -> Self {
        let mut texts = String::new();
        let ends = fields.map(|text| {
            texts.push_str(text?);
            Some(texts.len())
        });
        Self {
            name: EventName::from(name),
            texts: texts.into(),
            ends,
            is_form,
        }
    }

    /// Returns one of the four texts, by its position.
    pub(crate) fn text(&self, place: usize) -> Option<&str> {
        let to = self.ends.get(place).copied().flatten()?;
        let before = self.ends.iter().take(place).flatten().next_back();
        self.texts.get(before.copied().unwrap_or(0)..to)
    }
}

/// Whether the body is a form, judged by its signed bytes, since the `Content-Type` is not signed.
///
/// A payload is a JSON object, so it starts with a brace. The parameters of GitHub's form start with a letter.
pub(crate) fn is_form(body: &[u8]) -> bool {
    body.first().is_some_and(u8::is_ascii_alphabetic)
}
