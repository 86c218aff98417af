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
            let name = match attribute {
                "datacontenttype" => "content-type".to_owned(),
                other => format!("ce-{other}"),
            };
            let name: HeaderName = name.parse().map_err(Error::client)?;
            headers.insert(name, value(text)?);
        }
        let subject = format!("{}.{}", self.inner.settings.prefix, envelope.route());
        self.publish_delivery(subject, envelope.id(), headers, envelope.data())
            .await
    }
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
