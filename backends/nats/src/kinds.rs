//! What all messages of one kind have in common, which is made once.
//!
//! A kind is a sender, an endpoint and an event. Its messages have the same subject, and differ in few headers. A copy of
//! headers takes less time than to make them: their names are not hashed again, and their map does not grow.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_nats::header::NATS_EXPECTED_STREAM;
use async_nats::{HeaderMap, HeaderName, HeaderValue, Subject};
use webhook_tower::forward::Envelope;

use crate::error::Error;
use crate::settings::QueueSettings;

/// The attributes that are the same in all messages of a kind. The route and the type determine them: the type has the
/// sender's name as it is, and the source is made of that name and the route's second part.
pub(crate) const SAME: [&str; 4] = ["specversion", "source", "type", "datacontenttype"];

/// How many kinds are kept. Senders choose the names of their events, so the number needs a bound.
const MOST: usize = 256;

/// The headers in which messages of a kind differ, each without a value. A header without a value is not written. These
/// make the map so large that it does not grow when they get their values.
const DIFFERENT: &str = r#"{"ce-id":[],"ce-time":[],"ce-traceparent":[],"Nats-Msg-Id":[]}"#;

/// The kinds of messages that were sent.
#[derive(Default)]
pub(crate) struct Kinds {
    by_route: Mutex<HashMap<String, Arc<Kind>>>,
}

/// What all messages of a kind have in common.
pub(crate) struct Kind {
    pub(crate) subject: Subject,
    /// The headers that are the same, among them the stream's name.
    pub(crate) headers: HeaderMap,
    kind: String,
}

impl Kinds {
    /// Returns the kind of a message.
    pub(crate) fn of(
        &self,
        envelope: &Envelope,
        settings: &QueueSettings,
    ) -> Result<Arc<Kind>, Error> {
        let (route, kind) = (envelope.route().as_str(), envelope.kind());
        self.known(route, kind, || Kind::new(envelope, settings))
    }

    /// Returns the kind that is known under this route, or else makes it.
    fn known(
        &self,
        route: &str,
        kind: &str,
        make: impl FnOnce() -> Result<Kind, Error>,
    ) -> Result<Arc<Kind>, Error> {
        let by_route = self.by_route.lock();
        let mut by_route = by_route.unwrap_or_else(PoisonError::into_inner);
        // A sender's name may have characters that a route has not, so two senders may share a route.
        let known = by_route.get(route).filter(|it| it.kind == kind);
        if let Some(known) = known {
            return Ok(Arc::clone(known));
        }
        let made = Arc::new(make()?);
        if by_route.len() >= MOST {
            by_route.clear();
        }
        by_route.insert(route.to_owned(), Arc::clone(&made));
        Ok(made)
    }
}

impl Kind {
    fn new(envelope: &Envelope, settings: &QueueSettings) -> Result<Self, Error> {
        let mut headers: HeaderMap = serde_json::from_str(DIFFERENT).unwrap_or_default();
        for (attribute, text) in envelope.attributes() {
            if SAME.contains(&attribute) {
                headers.insert(header(attribute), value(text)?);
            }
        }
        headers.insert(NATS_EXPECTED_STREAM, value(&settings.stream)?);
        let (prefix, route) = (&*settings.prefix, envelope.route().as_str());
        Ok(Self {
            subject: [prefix, ".", route].concat().into(),
            headers,
            kind: envelope.kind().to_owned(),
        })
    }
}

/// Returns the header of an attribute.
pub(crate) fn header(attribute: &str) -> HeaderName {
    // Static names are not copied with each message.
    let name = match attribute {
        "specversion" => "ce-specversion",
        "id" => "ce-id",
        "source" => "ce-source",
        "type" => "ce-type",
        "time" => "ce-time",
        "traceparent" => "ce-traceparent",
        "datacontenttype" => "content-type",
        // There are no other attributes, as the test `every_attribute_has_its_header` makes sure.
        _ => "ce-unknown",
    };
    HeaderName::from_static(name)
}

/// Makes a header's value of a text.
pub(crate) fn value(text: &str) -> Result<HeaderValue, Error> {
    text.parse().map_err(Error::client)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;

    fn kind(route: &str, kind: &str) -> Kind {
        Kind {
            subject: route.into(),
            headers: HeaderMap::new(),
            kind: kind.to_owned(),
        }
    }

    #[test]
    fn a_kind_is_made_once_and_never_another_ones() {
        let kinds = Kinds::default();
        let first = kinds.known("a_b.x.y", "webhook.a.b.y", || {
            Ok(kind("1", "webhook.a.b.y"))
        });
        assert_eq!(first.unwrap().subject.as_str(), "1");
        let again = kinds.known("a_b.x.y", "webhook.a.b.y", || Err(Error::Strange));
        assert_eq!(again.unwrap().subject.as_str(), "1");
        let other = kinds.known("a_b.x.y", "webhook.a_b.y", || {
            Ok(kind("2", "webhook.a_b.y"))
        });
        assert_eq!(other.unwrap().subject.as_str(), "2");
    }

    #[test]
    fn no_sender_fills_the_memory_with_names() {
        let kinds = Kinds::default();
        for number in 0..3 * MOST {
            let route = number.to_string();
            let known = kinds.known(&route, "k", || Ok(kind(&route, "k")));
            assert_eq!(known.unwrap().subject.as_str(), route);
            assert!(kinds.by_route.lock().unwrap().len() <= MOST);
        }
    }

    #[test]
    fn headers_without_a_value_are_there_and_empty() {
        let headers: HeaderMap = serde_json::from_str(DIFFERENT).unwrap();
        assert_eq!(headers.len(), 4);
        assert!(headers.iter().all(|(_, values)| values.is_empty()));
        for name in ["id", "time", "traceparent"].map(header) {
            assert!(headers.iter().any(|(it, _)| *it == name), "{name}");
        }
        let id = async_nats::header::NATS_MESSAGE_ID;
        assert!(headers.iter().any(|(it, _)| *it == id));
    }

    #[test]
    fn every_attribute_has_its_header() {
        // https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/nats-protocol-binding.md
        for attribute in ["specversion", "id", "source", "type", "time", "traceparent"] {
            assert_eq!(header(attribute).to_string(), format!("ce-{attribute}"));
        }
        assert_eq!(header("datacontenttype").to_string(), "content-type");
    }
}
