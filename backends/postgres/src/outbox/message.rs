//! A message, and how it gets into the outbox: in the transaction whose change it reports.

use bytes::Bytes;
use tokio_postgres::GenericClient;
use tokio_postgres::types::{ToSql, Type};

use super::sql;
use crate::error::Error;
use crate::pool::Misconfigured;
use crate::transaction::Transaction;

/// The statement of [`send`], for other clients of the database: run it in your own transaction. Its parameters are the
/// id (text), the event's name or NULL (text), the body (bytea), and the names of the destinations (an array of text).
pub const SEND: &str = sql::SEND;

/// One event, as its receivers get it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    id: String,
    event: Option<String>,
    body: Bytes,
}

impl Message {
    /// Makes a message with this body. The id is the event's own: every attempt at every destination has it, and
    /// receivers deduplicate by it. Do not let a customer choose it.
    ///
    /// # Errors
    ///
    /// Returns an error for an id that cannot stand in a header: it must be 1 to 255 visible ASCII characters.
    pub fn new(id: impl Into<String>, body: impl Into<Bytes>) -> Result<Self, Misconfigured> {
        let id = id.into();
        if !is_header_text(&id) {
            return Err(Misconfigured(
                "the id of a message must be 1 to 255 visible ASCII characters, such as msg_2KWP",
            ));
        }
        Ok(Self {
            id,
            event: None,
            body: body.into(),
        })
    }

    /// Adds the name of the event, for schemes that send it beside the body.
    ///
    /// # Errors
    ///
    /// Returns an error for a name that cannot stand in a header: it must be 1 to 255 visible ASCII characters.
    pub fn event(mut self, name: impl Into<String>) -> Result<Self, Misconfigured> {
        let name = name.into();
        if !is_header_text(&name) {
            return Err(Misconfigured(
                "the name of an event must be 1 to 255 visible ASCII characters, such as invoice.paid",
            ));
        }
        self.event = Some(name);
        Ok(self)
    }
}

fn is_header_text(text: &str) -> bool {
    (1..=255).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Puts a message into the outbox, once for each of these destinations. Returns for how many of them it is new.
///
/// `client` is your own transaction: a [`tokio_postgres::Transaction`], or a `deadpool_postgres` one by
/// `&*transaction`. The message is in the outbox once that is committed, and leaves no trace if it is rolled back. A
/// message whose id is there already for a destination changes nothing.
///
/// # Errors
///
/// Returns an error if the statement failed. The transaction has failed with it.
pub async fn send<C: GenericClient + Sync>(
    client: &C,
    message: &Message,
    destinations: &[&str],
) -> Result<u64, Error> {
    let (id, event, body) = (&message.id, &message.event, &&*message.body);
    let parameters: [(&(dyn ToSql + Sync), Type); 4] = [
        (id, Type::TEXT),
        (event, Type::TEXT),
        (body, Type::BYTEA),
        (&destinations, Type::TEXT_ARRAY),
    ];
    Ok(client.execute_typed(sql::SEND, &parameters).await?)
}

impl Transaction {
    /// Puts a message into the outbox, in the transaction in which a delivery is handled, as [`outbox::send`](send)
    /// does.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Transaction::execute`].
    pub async fn send(&self, message: &Message, destinations: &[&str]) -> Result<u64, Error> {
        let client = self.client().await?;
        let client: &tokio_postgres::Client = &client;
        let sent = send(client, message, destinations).await;
        self.remember(&sent);
        sent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_and_a_name_can_stand_in_a_header() {
        for text in ["", "a b", "a\n", "é", "\u{7f}", &"x".repeat(256)] {
            assert!(Message::new(text, "{}").is_err(), "{text:?}");
            let message = Message::new("msg_1", "{}").unwrap();
            assert!(message.event(text).is_err(), "{text:?}");
        }
        for text in ["msg_2KWP", "~", &"x".repeat(255)] {
            assert!(Message::new(text, "{}").is_ok(), "{text:?}");
        }
    }
}
