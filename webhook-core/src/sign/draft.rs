//! A draft is a request in the making: a scheme writes it, and the core replaces its blanks with signatures.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};

use super::key::SigningKey;
use crate::config_error::ConfigError;
use crate::encoding::Encoding;
use crate::mac::sha256;
use crate::timestamp::{Timestamp, Unit};

/// The text that stands in a draft where a signature belongs.
pub(super) const BLANK: &str = "blank";

/// A request in the making, which a scheme fills in through [`Scheme::draft`](crate::Scheme::draft).
#[derive(Clone, Debug)]
pub struct Draft {
    pub(crate) method: Method,
    pub(crate) url: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    at: Timestamp,
    pub(super) id: Option<String>,
    pub(super) event: Option<String>,
    pub(crate) keys: Vec<SigningKey>,
}

impl Draft {
    pub(super) fn new(body: Bytes, at: Timestamp) -> Self {
        Self {
            method: Method::POST,
            url: Uri::from_static("/"),
            headers: HeaderMap::new(),
            body,
            at,
            id: None,
            event: None,
            keys: Vec::new(),
        }
    }

    /// Returns the time of signing, as the sender writes it.
    #[must_use]
    pub fn timestamp(&self, unit: Unit) -> String {
        match unit {
            Unit::Seconds => self.at.unix_seconds().to_string(),
            Unit::Milliseconds => self.at.unix_millis().to_string(),
        }
    }

    /// Returns the id of the delivery.
    ///
    /// # Errors
    ///
    /// Returns an error if the program that sends this delivery gave no id.
    pub fn id(&self) -> Result<&str, ConfigError> {
        self.id
            .as_deref()
            .ok_or_else(|| ConfigError::Signing("this scheme sends an id; give it one".to_owned()))
    }

    /// Returns the name of the event.
    ///
    /// # Errors
    ///
    /// Returns an error if the program that sends this delivery gave no event.
    pub fn event(&self) -> Result<&str, ConfigError> {
        self.event.as_deref().ok_or_else(|| {
            ConfigError::Signing("this scheme sends the event's name; give it one".to_owned())
        })
    }

    /// Returns how many signatures the draft should have room for, one after the other.
    #[must_use]
    pub fn signatures(&self) -> usize {
        self.keys.len().max(1)
    }

    /// Returns whether the `place`-th signature, counted from 0, is made with an Ed25519 key. Schemes that
    /// write the algorithm beside each signature need this.
    #[must_use]
    pub fn is_ed25519(&self, place: usize) -> bool {
        self.keys.get(place).is_some_and(SigningKey::is_ed25519)
    }

    /// Returns the text to write where a signature belongs.
    #[must_use]
    pub const fn blank(&self) -> &'static str {
        BLANK
    }

    /// Returns the SHA-256 of the body as lower-case hex, for schemes that sign the digest.
    #[must_use]
    pub fn body_sha256(&self) -> String {
        Encoding::Hex.encode(&sha256(&self.body))
    }

    /// Returns the body.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the URL to which the delivery goes.
    #[must_use]
    pub const fn url(&self) -> &Uri {
        &self.url
    }

    /// Adds a parameter at the end of the URL's query.
    ///
    /// # Errors
    ///
    /// Returns an error for a name or a value that cannot be part of a URL.
    pub fn add_to_query(&mut self, name: &str, value: &str) -> Result<(), ConfigError> {
        let url = self.url.to_string();
        let joint = if url.contains('?') { '&' } else { '?' };
        let url = format!("{url}{joint}{name}={value}");
        let not_of_a_url = |_| ConfigError::Signing(format!("{name}: not of a URL"));
        self.url = url.parse().map_err(not_of_a_url)?;
        Ok(())
    }

    /// Returns whether the program that sends this delivery gave a header of this name, for headers that the scheme
    /// writes by default only, such as a content type.
    #[must_use]
    pub fn has_header(&self, name: &str) -> bool {
        self.headers.contains_key(name)
    }

    /// Writes a header, in place of any header of the same name.
    ///
    /// # Errors
    ///
    /// Returns an error for a name or a value that cannot be a header.
    pub fn header(
        &mut self,
        name: &'static str,
        value: impl AsRef<str>,
    ) -> Result<(), ConfigError> {
        self.write_header(name, value.as_ref())
    }

    // It has no parameter for a type, so it is compiled once and not in each adapter.
    fn write_header(&mut self, name: &str, value: &str) -> Result<(), ConfigError> {
        let not_a_header = |what| ConfigError::Signing(format!("{name}: not a header {what}"));
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| not_a_header("name"))?;
        let value = HeaderValue::from_str(value).map_err(|_| not_a_header("value"))?;
        self.headers.insert(key, value);
        Ok(())
    }

    /// Writes the id of the delivery as a header, if there is one, and returns whether there is.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Draft::header`].
    pub fn id_header(&mut self, name: &'static str) -> Result<bool, ConfigError> {
        self.header_if_given(name, self.id.clone())
    }

    /// Writes the name of the event as a header, if there is one, and returns whether there is.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Draft::header`].
    pub fn event_header(&mut self, name: &'static str) -> Result<bool, ConfigError> {
        self.header_if_given(name, self.event.clone())
    }

    fn header_if_given(
        &mut self,
        name: &'static str,
        text: Option<String>,
    ) -> Result<bool, ConfigError> {
        match text.filter(|text| !text.is_empty()) {
            Some(text) => self.header(name, text).map(|()| true),
            None => Ok(false),
        }
    }

    pub(super) fn into_request(self) -> Result<Request<Bytes>, ConfigError> {
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.url;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}
