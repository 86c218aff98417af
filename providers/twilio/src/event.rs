//! What a delivery says: parameters or JSON, whatever the product.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use percent_encoding::percent_decode;
use serde::de::{DeserializeOwned, IgnoredAny};
use webhook_core::{BodyCoverage, Delivery, JsonError, Unreadable, read_json};

use crate::TARGET;

/// A delivery of Twilio, by the form that it was signed in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// `POST` of a form: calls, messages, status callbacks.
    Form(Params),
    /// `POST` of JSON, as it is: Event Streams and others. Read it with [`webhook_core::read_json`].
    Json(Bytes),
    /// `GET`: the parameters of the query, your own and Twilio's.
    Get(Params),
    /// Authentic, and neither JSON nor a form in UTF-8.
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

/// Parameters in the order in which they were sent.
///
/// The signature covers the decoded names and values run together, sorted, and not where one ends and
/// the next begins: `a=bc` and `ab=c` have one signature, and so have parameters that were moved to
/// the end of the URL. See [the crate's page](crate).
#[derive(Clone)]
pub struct Params {
    raw: Bytes,
    event_type: Option<Box<str>>,
}

impl Params {
    fn read(raw: &Bytes) -> Result<Self, JsonError> {
        // What separates parameters is ASCII, so all of them are UTF-8 if the whole is.
        if percent_decode(raw).decode_utf8().is_err() {
            return Err(JsonError::custom(".", "parameters that are not UTF-8"));
        }
        let mut params = Self {
            raw: raw.clone(),
            event_type: None,
        };
        params.event_type = params.first("EventType").map(Into::into);
        Ok(params)
    }

    /// Names and values, decoded.
    pub fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        form_urlencoded::parse(&self.raw)
    }

    /// The first value of the parameter `name`, such as `MessageSid`.
    #[must_use]
    pub fn first(&self, name: &str) -> Option<Cow<'_, str>> {
        self.all(name).next()
    }

    /// Every value of the parameter `name`, in the order in which they were sent.
    pub fn all(&self, name: &str) -> impl Iterator<Item = Cow<'_, str>> {
        self.iter()
            .filter_map(move |(key, value)| (key == name).then_some(value))
    }

    /// The parameters as any type, such as your own struct of the few that you need. Numbers are read
    /// from their digits; a parameter that may be repeated is a `Vec`.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the name of the parameter that could not be read.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        let reader = serde_html_form::Deserializer::from_bytes(&self.raw);
        serde_path_to_error::deserialize(reader).map_err(|error| {
            let path = error.path().to_string();
            JsonError::custom(path, error.into_inner().to_string())
        })
    }

    /// The parameters as they were sent: the body, or the query.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// Shows names, not values: phone numbers and messages.
impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}
