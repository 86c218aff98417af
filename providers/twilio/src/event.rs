//! The events of Twilio: parameters or JSON, whatever the product.

use std::ops::Deref;

use bytes::Bytes;
use serde::de::IgnoredAny;
use webhook_core::body::{Form, JsonError, Raw, read_json};
use webhook_core::coverage::BodyCoverage;
use webhook_core::{Delivery, Unreadable};

use webhook_payload::{Document, Draft, Root, Shaped};

/// The name under which [`Delivery::field`] has path and query.
pub(crate) const TARGET: &str = "target";

/// A delivery of Twilio, by the form that it was signed in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// `POST` of a form: calls, messages, status callbacks.
    Form(Params),
    /// `POST` of JSON, as it is: Event Streams and others. Read it with [`webhook_core::body::read_json`].
    Json(Bytes),
    /// `GET`: the parameters of the query, your own and Twilio's.
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

    /// The parameter `EventType`, which some products send; else `form`, `json` or `get`.
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

/// Parameters in the order in which they were sent; [`Form`] has the means to read them.
///
/// Twilio sorts the decoded names and values and signs them without anything in between, so the signature does not
/// cover where one ends and the next begins: `a=bc` and `ab=c` have the same signature, and so have parameters that
/// were moved to the end of the URL. See [the crate's page](crate).
#[derive(Clone, Debug)]
pub struct Params {
    form: Form,
    event_type: Option<Box<str>>,
    pub(crate) raw: Raw,
}

impl Params {
    fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let form = Form::read(raw)?;
        // Of a parameter that comes twice the last counts, as `typed` has it.
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
    /// The parameters as a view of what they are about, such as
    /// [`payload::IncomingMessage`](crate::payload::IncomingMessage): `params.typed::<IncomingMessage<'static>>()?.get().body()`.
    ///
    /// Nothing in a request says what it is about; only the URL at which it came does. So only the id is required,
    /// and every other parameter may be absent. Integers are read from their digits. Of a parameter that comes twice
    /// the last counts; [`report`](webhook_payload::Root::report) lists it, and those that no type knows, among them
    /// your own.
    ///
    /// # Errors
    ///
    /// Returns an error if the parameters lack the id, or are too many to be a request of Twilio's.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        let document = Document::from_form(&self.raw, T::CATALOG)?;
        Draft::new(document).root()
    }
}
