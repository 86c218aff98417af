//! The queue as a sink: a delivery is durable once the broker has confirmed its message.

use lapin::BasicProperties;
use lapin::types::ShortString;
use webhook_tower::forward::{Envelope, Sink, SinkError};

use crate::error::{Error, ErrorKind};
use crate::publish::{MOST_BYTES, Message};
use crate::queue::Queue;

/// The media type of a CloudEvent in the structured mode. CloudEvents has no binding to AMQP 0-9-1, so this mode is
/// used.
const STRUCTURED: &str = "application/cloudevents+json";

impl Sink for Queue {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        let (live, lane) = self.lane().await?;
        let message = message(envelope, "", self.name())?;
        let published = self.broker.publish_in(&lane, &live, message).await;
        self.lane.forget_if_unroutable(&published);
        Ok(published?)
    }

    fn limit(&self) -> Option<usize> {
        Some(self.settings.message_limit.min(MOST_BYTES))
    }

    fn size(&self, sealed: usize) -> usize {
        Envelope::structured_size(sealed)
    }

    fn name(&self) -> &'static str {
        "rabbitmq"
    }
}

/// Makes the message of an envelope. Its type is the event's name, and its id that of the envelope.
pub(crate) fn message(
    envelope: &Envelope,
    exchange: &str,
    key: &str,
) -> Result<Box<Message>, Error> {
    let short = |text: &str| {
        let short = ShortString::try_new(text);
        short.map_err(|error| Error::new(ErrorKind::Refused, error))
    };
    let properties = BasicProperties::default()
        .with_content_type(short(STRUCTURED)?)
        .with_message_id(short(envelope.id())?)
        .with_type(short(envelope.route().event())?);
    Ok(Box::new(Message {
        exchange: short(exchange)?,
        key: short(key)?,
        properties,
        body: envelope.structured(),
    }))
}
