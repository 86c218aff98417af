//! A delivery that is to be sent, and the function that signs it.

use bytes::Bytes;
#[cfg(feature = "testing")]
use http::HeaderValue;
use http::{HeaderMap, Method, Request, Uri};

#[cfg(feature = "testing")]
use super::draft::BLANK;
use super::draft::Draft;
use super::key::SigningKey;
use crate::config_error::ConfigError;
use crate::fill::fill;
use crate::provider::Scheme;
use crate::timestamp::Timestamp;

/// A delivery that is to be sent: a body, a time, and what the scheme may need besides.
#[derive(Clone, Debug)]
pub struct Outgoing {
    draft: Draft,
}

impl Outgoing {
    /// Makes a delivery of this body that is signed at this time.
    #[must_use]
    pub fn new(body: impl Into<Bytes>, at: Timestamp) -> Self {
        Self {
            draft: Draft::new(body.into(), at),
        }
    }

    /// Sets another body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.draft.body = body.into();
        self
    }

    /// Sets the id of the delivery, for schemes that send one.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.draft.id = Some(id.into());
        self
    }

    /// Sets the name of the event, for schemes that send it outside of the body.
    #[must_use]
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.draft.event = Some(event.into());
        self
    }

    /// Sets the URL to which the delivery goes. A scheme that signs URLs needs a whole one.
    #[must_use]
    pub fn url(mut self, url: Uri) -> Self {
        self.draft.url = url;
        self
    }

    /// Sets another method than the first of the scheme's methods.
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.draft.method = method;
        self
    }

    /// Adds these headers, which replace the scheme's headers of the same names.
    ///
    /// They are part of the head that is signed and judged: a scheme that signs headers finds them.
    #[must_use]
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.draft.headers = headers;
        self
    }

    /// Writes the scheme's draft and fills its blanks with signatures of these keys: of one key, or of several in
    /// their order, as while a secret is rotated.
    ///
    /// The keys are the caller's own, made from a secret that the caller holds. A scheme, an endpoint and a keyring
    /// verify and cannot sign, so nobody who is handed one can send in the sender's name:
    ///
    /// ```
    /// # use webhook_core::sign::{Outgoing, SigningKey};
    /// # use webhook_core::{ConfigError, Scheme, Secret, Timestamp};
    /// # fn example(scheme: &dyn Scheme, secret: &Secret, now: Timestamp) -> Result<(), ConfigError> {
    /// let key = SigningKey::hmac(secret)?;
    /// let request = Outgoing::new("{}", now).sign(scheme, &key)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// ```compile_fail
    /// # use webhook_core::sign::{Outgoing, SigningKey};
    /// # use webhook_core::{ConfigError, Scheme, Secret, Timestamp};
    /// # fn example(scheme: &dyn Scheme, secret: &Secret, now: Timestamp) -> Result<(), ConfigError> {
    /// let request = Outgoing::new("{}", now).sign(scheme)?; // no key, no signature
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the delivery lacks something that the scheme needs: an event name, an id, a key of the kind
    /// that makes the scheme's signatures, or, where the proof is in the body, a body that contains it.
    pub fn sign(
        self,
        scheme: &dyn Scheme,
        keys: impl AsRef<[SigningKey]>,
    ) -> Result<Request<Bytes>, ConfigError> {
        let Self { mut draft } = self;
        draft.keys = keys.as_ref().to_vec();
        if !scheme.methods().contains(&draft.method)
            && let Some(first) = scheme.methods().first()
        {
            draft.method = first.clone();
        }
        scheme.draft(&mut draft)?;
        for (name, value) in fill(scheme, &draft)? {
            draft.headers.insert(name, value);
        }
        draft.into_request()
    }

    /// Writes the scheme's draft with room for this many signatures of a key, and puts `each` into them.
    #[cfg(feature = "testing")]
    pub(crate) fn crowd(
        self,
        scheme: &dyn Scheme,
        key: &SigningKey,
        signatures: usize,
        each: &str,
    ) -> Result<Request<Bytes>, ConfigError> {
        let mut draft = self.draft;
        draft.keys = vec![key.clone(); signatures];
        scheme.draft(&mut draft)?;
        for value in draft.headers.values_mut() {
            let text = value.to_str().map(|text| text.replace(BLANK, each));
            if let Some(filled) = text.ok().and_then(|text| HeaderValue::from_str(&text).ok()) {
                *value = filled;
            }
        }
        draft.into_request()
    }
}
