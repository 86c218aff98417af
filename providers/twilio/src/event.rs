//! The events of Twilio: form parameters or JSON, whichever the product sends.

use std::ops::Deref;

use bytes::Bytes;
use serde::de::IgnoredAny;
use webhook_core::body::{Form, JsonError, Raw, read_json};
use webhook_core::coverage::BodyCoverage;
use webhook_core::{Delivery, Unreadable};

use webhook_payload::{Document, Draft, Root, Shaped};

/// The name under which [`Delivery::field`] returns path and query.
pub(crate) const TARGET: &str = "target";

/// A delivery of Twilio, with one variant for each form in which Twilio signs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A `POST` with a form: calls, messages, status callbacks.
    Form(Params),
    /// A `POST` with JSON: Event Streams and others. Read it with [`webhook_core::body::read_json`].
    Json(Bytes),
    /// A `GET`, with the parameters of the query, both yours and Twilio's.
    Get(Params),
    /// An authentic delivery that is neither JSON nor a form in UTF-8.
    Unreadable(Unreadable),
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let mut raw = delivery.body().clone();
        let read = match delivery.coverage().body() {
            BodyCoverage::Digest => read_json::<IgnoredAny>(&raw).map(|_| Self::Json(raw.clone())),
            BodyCoverage::CanonicalForm => Params::read(&raw).map(Self::Form),
            _ => {
                let target = delivery.field(TARGET).map_or("", |target| target.as_str());
                let query = target.split_once('?').map_or("", |(_, query)| query);
                raw = Bytes::copy_from_slice(query.as_bytes());
                Params::read(&raw).map(Self::Get)
            }
        };
        read.unwrap_or_else(|error| Self::Unreadable(Unreadable::new(None, error, raw)))
    }

    /// The parameter `EventType`, which some products send; without it, `form`, `json` or `get`.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Form(params) => params.event_type.as_deref().unwrap_or("form"),
            Self::Get(params) => params.event_type.as_deref().unwrap_or("get"),
            Self::Json(_) => "json",
            Self::Unreadable(_) => "",
        }
    }
}

/// Parameters in the order in which they were sent. [`Form`] has the functions that read them.
///
/// Twilio sorts the decoded names and values and signs them without anything in between. The signature therefore does
/// not cover where one ends and the next begins: `a=bc` and `ab=c` have the same signature, and so do parameters that
/// somebody has moved to the end of the URL. See [the crate's page](crate).
#[derive(Clone, Debug)]
pub struct Params {
    form: Form,
    event_type: Option<Box<str>>,
    pub(crate) raw: Raw,
}

impl Params {
    fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let form = Form::read(raw)?;
        // If a parameter comes twice, the last one counts, as in `typed`.
        let event_type = form.all("EventType").last().map(Into::into);
        Ok(Self {
            form,
            event_type,
            raw: raw.into(),
        })
    }
}

impl Deref for Params {
    type Target = Form;

    fn deref(&self) -> &Form {
        &self.form
    }
}

impl Params {
    /// Reads the parameters as a view of one kind of callback, such as
    /// [`payload::IncomingMessage`](crate::payload::IncomingMessage): `params.typed::<IncomingMessage<'static>>()?.get().body()`.
    ///
    /// Nothing in a request says which kind of callback it is; only the URL that Twilio called does. So a view requires
    /// only the id, and every other parameter may be absent. Integers are read from their digits. If a parameter comes
    /// twice, the last one counts. [`report`](webhook_payload::Root::report) lists such parameters, and those that no
    /// type knows, your own among them.
    ///
    /// # Errors
    ///
    /// Returns an error if the parameters lack the id, or are more than a request of Twilio's could have.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        let document = Document::from_form(&self.raw, T::CATALOG)?;
        Draft::new(document).root()
    }
}
