//! Takes one message at a time from a durable consumer.

use std::time::Duration;

use async_nats::jetstream::consumer::Consumer;
use async_nats::jetstream::consumer::pull::{BatchConfig, Config};
use async_nats::{Client, Message, StatusCode, Subscriber};
use futures_util::StreamExt as _;
use tokio::time::{Instant, timeout_at};

/// How long the server keeps a request for a message.
const EXPIRES: Duration = Duration::from_secs(30);

/// How often the server confirms that it still has the request.
const HEARTBEAT: Duration = Duration::from_secs(1);

/// How long the server may be silent before it is asked again. A server that does not have the consumer says nothing at
/// all, as happens after it was replaced, so the worker then makes the consumer again.
const SILENCE: Duration = Duration::from_secs(3);

const UNANSWERED: &str =
    "the server does not say that it has the request: it may not have the consumer";

/// How the reply subject of a JetStream message begins. The server's words about a request have no reply subject.
const ACKNOWLEDGED_BY: &str = "$JS.ACK.";

/// A subject on which messages arrive, and the request that names it.
#[derive(Debug)]
pub(crate) struct Pull {
    inbox: String,
    answers: Subscriber,
}

/// The answer to a request for a message.
#[derive(Debug)]
pub(crate) enum Pulled {
    Message(Box<Message>),
    /// No message has come for now.
    Nothing,
    /// The consumer cannot be asked, for this reason.
    Trouble(String),
}

impl Pull {
    pub(crate) async fn new(client: &Client) -> Result<Self, String> {
        let inbox = client.new_inbox();
        let answers = client.subscribe(inbox.clone()).await;
        let answers = answers.map_err(|error| error.to_string())?;
        Ok(Self { inbox, answers })
    }

    /// Asks for one message. The server gives that message to nobody else, so call [`Pull::left`] at the end.
    pub(crate) async fn ask(&self, consumer: &Consumer<Config>) -> Result<(), String> {
        let ask = BatchConfig {
            batch: 1,
            expires: Some(EXPIRES),
            idle_heartbeat: HEARTBEAT,
            ..BatchConfig::default()
        };
        let asked = consumer.request_batch(ask, self.inbox.clone().into());
        asked.await.map_err(|error| error.to_string())
    }

    /// Waits for the answer to the request. Dropping the future loses no message.
    pub(crate) async fn next(&mut self) -> Pulled {
        loop {
            let until = Instant::now() + SILENCE;
            let message = match timeout_at(until, self.answers.next()).await {
                Ok(Some(message)) => message,
                Ok(None) => return Pulled::Trouble("the client is closed".to_owned()),
                Err(_) => return Pulled::Trouble(UNANSWERED.to_owned()),
            };
            // A message may have a status too, if whoever published it gave it one.
            if is_message(&message) {
                return Pulled::Message(Box::new(message));
            }
            match message.status {
                Some(StatusCode::IDLE_HEARTBEAT) => {}
                Some(StatusCode::TIMEOUT | StatusCode::NOT_FOUND) => return Pulled::Nothing,
                status => {
                    let said = message.description.unwrap_or_default();
                    let status = status.map_or(0, |it| it.as_u16());
                    return Pulled::Trouble(format!("{status} {said}"));
                }
            }
        }
    }

    /// Ends the request, and returns the messages that came for it meanwhile.
    pub(crate) async fn left(mut self) -> Vec<Message> {
        let mut left = Vec::new();
        let until = Instant::now() + SILENCE;
        if let Ok(Ok(())) = timeout_at(until, self.answers.drain()).await {
            while let Ok(Some(message)) = timeout_at(until, self.answers.next()).await {
                if is_message(&message) {
                    left.push(message);
                }
            }
        }
        left
    }
}

fn is_message(message: &Message) -> bool {
    let reply = message.reply.as_ref();
    reply.is_some_and(|it| it.starts_with(ACKNOWLEDGED_BY))
}
