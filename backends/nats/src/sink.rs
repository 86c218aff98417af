//! The queue as a sink: a delivery is durable when the server has confirmed that its stream has stored it.

use async_nats::header::NATS_MESSAGE_ID;
use webhook_tower::forward::{Envelope, Sink, SinkError};

use crate::error::Error;
use crate::kinds::{SAME, header, value};
use crate::queue::Queue;

impl Queue {
    /// Publishes an envelope in the binary mode of CloudEvents' binding to NATS: the attributes are headers.
    /// <https://github.com/cloudevents/spec/blob/main/cloudevents/bindings/nats-protocol-binding.md>
    pub(crate) async fn put_envelope(&self, envelope: &Envelope) -> Result<(), Error> {
        let kind = self.inner.kinds.of(envelope, &self.inner.settings)?;
        let (subject, mut headers) = (kind.subject.clone(), kind.headers.clone());
        for (attribute, text) in envelope.attributes() {
            if !SAME.contains(&attribute) {
                headers.insert(header(attribute), value(text)?);
            }
        }
        headers.insert(NATS_MESSAGE_ID, value(envelope.id())?);
        self.publish_delivery(subject, headers, envelope.data())
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
