//! Parameters as the views of [`events`](crate::events).

use webhook_core::JsonError;
use webhook_payload::{Document, Draft, Root, Shaped};

use crate::Params;

impl Params {
    /// The parameters as a view of what they are about, such as
    /// [`events::IncomingMessage`](crate::events::IncomingMessage): `params.typed::<IncomingMessage<'static>>()?.get().body()`.
    ///
    /// Nothing in a request says what it is about; the URL at which it came does. So no parameter is certain but the one id,
    /// the lack of which is an error. Integers are read from their digits. Of a parameter that comes twice the last counts;
    /// [`report`](webhook_payload::Root::report) lists it, and those that no type knows, among them your own.
    ///
    /// # Errors
    ///
    /// More than can be a request of Twilio's, or not the id.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        let document = Document::from_form(&self.raw, T::CATALOG)?;
        Draft::new(document).root()
    }
}
