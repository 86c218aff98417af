//! The queue as a sink: a delivery is durable when the server has confirmed that its stream has stored it.

use async_nats::{HeaderMap, HeaderName};
use webhook_tower::forward::{Envelope, Sink, SinkError};

use crate::error::Error;
use crate::queue::{Queue, value};

impl Queue {
    /// Publishes an envelope in the binary mode of CloudEvents' binding to NATS: the attributes are headers.
    /// <https://github.com/cloudevents/spec/blob/main/cloudevents/bindings/nats-protocol-binding.md>
    pub(crate) async fn put_envelope(&self, envelope: &Envelope) -> Result<(), Error> {
        let mut headers = HeaderMap::new();
        for (attribute, text) in envelope.attributes() {
            headers.insert(header(attribute), value(text)?);
        }
        let (prefix, route) = (&*self.inner.settings.prefix, envelope.route().as_str());
        let subject = [prefix, ".", route].concat();
        self.publish_delivery(subject, envelope.id(), headers, envelope.data())
            .await
    }
}

/// Returns the header of an attribute.
fn header(attribute: &str) -> HeaderName {
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

impl Sink for Queue {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        Ok(self.put_envelope(envelope).await?)
    }

    fn limit(&self) -> Option<usize> {
        Some(Self::limit(self))
    }

    fn size(&self, sealed: usize) -> usize {
        Envelope::binary_size(sealed)
    }

    fn name(&self) -> &'static str {
        "nats"
    }
}

#[cfg(test)]
mod tests {
    use super::header;

    #[test]
    fn every_attribute_has_its_header() {
        // https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/nats-protocol-binding.md
        for attribute in ["specversion", "id", "source", "type", "time", "traceparent"] {
            assert_eq!(header(attribute).to_string(), format!("ce-{attribute}"));
        }
        assert_eq!(header("datacontenttype").to_string(), "content-type");
    }
}
