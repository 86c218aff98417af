//! One message at a time from a durable consumer.

use std::time::Duration;

use async_nats::jetstream::consumer::Consumer;
use async_nats::jetstream::consumer::pull::{BatchConfig, Config};
use async_nats::{Client, Message, StatusCode, Subscriber};
use futures_util::StreamExt as _;
use tokio::time::{Instant, timeout_at};

/// How long the server keeps a question for a message.
const EXPIRES: Duration = Duration::from_secs(30);

/// How often it says that it still has the question.
const HEARTBEAT: Duration = Duration::from_secs(1);

/// After how long without a word it is asked again.
const SILENCE: Duration = Duration::from_secs(3);

/// What messages of JetStream ask to be acknowledged by; what the server says of a question has no reply.
const ACKNOWLEDGED_BY: &str = "$JS.ACK.";

/// A subject for messages, and the question that is asked there.
#[derive(Debug)]
pub(crate) struct Pull {
    inbox: String,
    answers: Subscriber,
}

/// What came for a question.
#[derive(Debug)]
pub(crate) enum Pulled {
    Message(Box<Message>),
    /// Nothing for now.
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

    /// Asks for one message. It is given to nobody else meanwhile, so [`Pull::left`] has to be looked at in the end.
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

    /// Waits for what comes. Dropping the future loses nothing.
    pub(crate) async fn next(&mut self) -> Pulled {
        loop {
            let until = Instant::now() + SILENCE;
            let message = match timeout_at(until, self.answers.next()).await {
                Ok(Some(message)) => message,
                Ok(None) => return Pulled::Trouble("the client is closed".to_owned()),
                Err(_) => return Pulled::Nothing,
            };
            // Whoever writes into the stream may give his message a status as well.
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

    /// Ends the question, and gives what came for it meanwhile.
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
