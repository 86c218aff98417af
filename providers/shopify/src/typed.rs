//! Bodies as the views of [`events`](crate::events).

use webhook_core::JsonError;
use webhook_payload::{Root, Shaped};

use crate::Message;

impl Message {
    /// The body as a view of a resource, such as [`events::Order`](crate::events::Order) where the topic is one of
    /// `orders/`: `message.typed::<Order<'static>>()?.get().total_price()`.
    ///
    /// The topic is not signed, and no field is certain but the resource's `id` where Shopify writes one: each other is `None`
    /// where it is left out or has another form, which [`report`](webhook_payload::Root::report) lists with what no type
    /// knows. Amounts are the texts that Shopify writes.
    ///
    /// # Errors
    ///
    /// The body is no JSON object.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        Root::from_json(self.raw.bytes().clone())
    }
}
