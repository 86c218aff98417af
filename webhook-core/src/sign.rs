//! The sending side: a scheme's draft, whose blanks are filled by running the scheme's own claim.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};
use zeroize::Zeroizing;

use crate::config_error::ConfigError;
use crate::encoding::Encoding;
use crate::fill::fill;
use crate::keyring::basic_pair;
use crate::mac::{Algorithm, HmacKey, PrivateKey, sha256};
use crate::provider::Scheme;
use crate::secret::Secret;
use crate::timestamp::{Timestamp, Unit};

/// What stands in a draft where a signature belongs.
const BLANK: &str = "blank";

/// A delivery to be sent: a body and a time, and what the scheme may need beside them.
#[derive(Clone, Debug)]
pub struct Outgoing {
    draft: Draft,
}

impl Outgoing {
    /// A delivery of this body, signed at this time.
    #[must_use]
    pub fn new(body: impl Into<Bytes>, at: Timestamp) -> Self {
        Self {
            draft: Draft {
                method: Method::POST,
                url: Uri::from_static("/"),
                headers: HeaderMap::new(),
                body: body.into(),
                at,
                id: None,
                event: None,
                keys: Vec::new(),
            },
        }
    }

    /// The delivery with another body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.draft.body = body.into();
        self
    }

    /// The delivery under this id, where the scheme sends one.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.draft.id = Some(id.into());
        self
    }

    /// The delivery of an event of this name, where the scheme sends one beside the body.
    #[must_use]
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.draft.event = Some(event.into());
        self
    }

    /// The delivery to this URL. A scheme that signs URLs needs a whole one.
    #[must_use]
    pub fn url(mut self, url: Uri) -> Self {
        self.draft.url = url;
        self
    }

    /// The delivery with another method than the scheme's first.
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.draft.method = method;
        self
    }

    /// The delivery with these headers beside the scheme's own, which replace any of the same name.
    ///
    /// They are part of the head that is signed and judged: a scheme that signs headers finds them.
    #[must_use]
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.draft.headers = headers;
        self
    }

    /// Writes the scheme's draft and fills its blanks with signatures of these keys: of one key, or of
    /// several side by side, in their order, as while a secret is rotated.
    ///
    /// The keys are the caller's own, made from a secret that the caller holds. A scheme, an endpoint
    /// and a keyring verify and cannot sign, so nobody who is handed one can send in the sender's name:
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
    /// What the scheme needs and the delivery does not have: an event name, an id, a key of the kind
    /// that the scheme's signatures are made with; or, where the proof stands in the body, a body with
    /// it in.
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

    /// The scheme's draft with room for this many signatures of a key, and text of one's own in each.
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

/// A request in the making, as a scheme fills it in.
#[derive(Clone, Debug)]
pub struct Draft {
    pub(crate) method: Method,
    pub(crate) url: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    at: Timestamp,
    id: Option<String>,
    event: Option<String>,
    pub(crate) keys: Vec<SigningKey>,
}

impl Draft {
    /// The time of signing, as the sender writes it.
    #[must_use]
    pub fn timestamp(&self, unit: Unit) -> String {
        match unit {
            Unit::Seconds => self.at.unix_seconds().to_string(),
            Unit::Milliseconds => self.at.unix_millis().to_string(),
        }
    }

    /// The id of the delivery.
    ///
    /// # Errors
    ///
    /// The sender of this delivery gave none.
    pub fn id(&self) -> Result<&str, ConfigError> {
        self.id
            .as_deref()
            .ok_or_else(|| ConfigError::Signing("this scheme sends an id; give it one".to_owned()))
    }

    /// The name of the event.
    ///
    /// # Errors
    ///
    /// The sender of this delivery gave none.
    pub fn event(&self) -> Result<&str, ConfigError> {
        self.event.as_deref().ok_or_else(|| {
            ConfigError::Signing("this scheme sends the event's name; give it one".to_owned())
        })
    }

    /// How many signatures the draft should have room for, one after the other.
    #[must_use]
    pub fn signatures(&self) -> usize {
        self.keys.len().max(1)
    }

    /// Whether the `place`-th signature, counted from 0, is made with an Ed25519 key: for schemes
    /// that write beside each signature which algorithm it is of.
    #[must_use]
    pub fn is_ed25519(&self, place: usize) -> bool {
        self.keys
            .get(place)
            .is_some_and(|key| matches!(key.0, Kind::Ed25519(_)))
    }

    /// What to write where a signature belongs.
    #[must_use]
    pub const fn blank(&self) -> &'static str {
        BLANK
    }

    /// The SHA-256 of the body as lower-case hex, for schemes that sign the digest.
    #[must_use]
    pub fn body_sha256(&self) -> String {
        Encoding::Hex.encode(&sha256(&self.body))
    }

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The URL to which the delivery goes.
    #[must_use]
    pub const fn url(&self) -> &Uri {
        &self.url
    }

    /// Sends the delivery to another URL, as schemes do that put digests into the query.
    pub fn set_url(&mut self, url: Uri) {
        self.url = url;
    }

    /// Adds a parameter at the end of the URL's query.
    ///
    /// # Errors
    ///
    /// A name or a value that no URL can have.
    pub fn add_to_query(&mut self, name: &str, value: &str) -> Result<(), ConfigError> {
        let url = self.url.to_string();
        let joint = if url.contains('?') { '&' } else { '?' };
        let url = format!("{url}{joint}{name}={value}");
        let not_of_a_url = |_| ConfigError::Signing(format!("{name}: not of a URL"));
        self.url = url.parse().map_err(not_of_a_url)?;
        Ok(())
    }

    /// Whether the sender of this delivery gave a header of this name: for headers that are a
    /// default and no part of the scheme, such as a content type of its own.
    #[must_use]
    pub fn has_header(&self, name: &str) -> bool {
        self.headers.contains_key(name)
    }

    /// Writes a header, in place of any of the same name.
    ///
    /// # Errors
    ///
    /// A name or a value that no header can have.
    pub fn header(
        &mut self,
        name: &'static str,
        value: impl AsRef<str>,
    ) -> Result<(), ConfigError> {
        let not_a_header = |what| ConfigError::Signing(format!("{name}: not a header {what}"));
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| not_a_header("name"))?;
        let value = HeaderValue::from_str(value.as_ref()).map_err(|_| not_a_header("value"))?;
        self.headers.insert(key, value);
        Ok(())
    }

    /// Writes the id of the delivery as a header, and tells whether its sender gave one.
    ///
    /// # Errors
    ///
    /// As for [`Draft::header`].
    pub fn id_header(&mut self, name: &'static str) -> Result<bool, ConfigError> {
        self.header_if_given(name, self.id.clone())
    }

    /// Writes the name of the event as a header, and tells whether the delivery's sender gave one.
    ///
    /// # Errors
    ///
    /// As for [`Draft::header`].
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

    fn into_request(self) -> Result<Request<Bytes>, ConfigError> {
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.url;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// A key on the sending side: what makes the proof of a delivery. Redacted when printed.
///
/// It is made from the secret itself. Nothing that verifies gives one away.
///
/// A [`Keyring`](crate::keys::Keyring) has no way to one:
///
/// ```compile_fail
/// # use webhook_core::keys::Keyring;
/// # use webhook_core::sign::SigningKey;
/// fn steal(keys: &Keyring) -> SigningKey { keys.into() }
/// ```
///
/// And an [`Endpoint`](crate::Endpoint) is no key:
///
/// ```compile_fail
/// # use webhook_core::sign::Outgoing;
/// # use webhook_core::{ConfigError, Endpoint, Provider, Timestamp};
/// # use {bytes::Bytes, http::Request};
/// fn send_as_the_sender<P: Provider>(endpoint: &Endpoint<P>, now: Timestamp) -> Result<Request<Bytes>, ConfigError> {
///     Outgoing::new("{}", now).sign(endpoint.provider(), endpoint.provider().keys())
/// }
/// ```
#[derive(Clone)]
pub struct SigningKey(Kind);

#[derive(Clone)]
enum Kind {
    Hmac(Box<HmacKey>),
    Ed25519(PrivateKey),
    Credential(Zeroizing<Vec<u8>>),
}

impl AsRef<[Self]> for SigningKey {
    fn as_ref(&self) -> &[Self] {
        std::slice::from_ref(self)
    }
}

impl SigningKey {
    /// An HMAC secret, whose bytes are the key. Senders that give out an encoded one, such as
    /// `whsec_..` of Standard Webhooks, have it decoded by [`Scheme::signing_key`].
    ///
    /// # Errors
    ///
    /// None that a [`Secret`] can cause.
    pub fn hmac(secret: &Secret) -> Result<Self, ConfigError> {
        Ok(Self(Kind::Hmac(Box::new(HmacKey::new(secret.bytes())?))))
    }

    /// A secret that is sent along as it is: a bearer token or another static one.
    #[must_use]
    pub fn token(secret: &Secret) -> Self {
        Self(Kind::Credential(Zeroizing::new(secret.bytes().to_vec())))
    }

    /// Credentials of HTTP Basic authentication (RFC 7617): `user:password`.
    ///
    /// # Errors
    ///
    /// A user with a colon, which such credentials cannot express.
    pub fn basic(user: &str, password: &Secret) -> Result<Self, ConfigError> {
        let pair = basic_pair(user, password)?;
        Ok(Self(Kind::Credential(pair)))
    }

    /// An Ed25519 private key: the 32 bytes that RFC 8032 calls the seed.
    #[must_use]
    pub fn ed25519(seed: &[u8; 32]) -> Self {
        Self(Kind::Ed25519(PrivateKey::new(seed)))
    }

    /// The public half, for an Ed25519 key.
    #[must_use]
    pub fn public(&self) -> Option<[u8; 32]> {
        match &self.0 {
            Kind::Ed25519(key) => Some(key.public()),
            Kind::Hmac(_) | Kind::Credential(_) => None,
        }
    }

    /// The signature or credential; `None` where a key of this kind makes none of this algorithm.
    pub(crate) fn sign(&self, algorithm: Algorithm, message: &[u8]) -> Option<Vec<u8>> {
        match &self.0 {
            Kind::Hmac(key) => key.sign(algorithm, message),
            Kind::Ed25519(key) => (algorithm == Algorithm::Ed25519).then(|| key.sign(message)),
            Kind::Credential(secret) => {
                (algorithm == Algorithm::Credential).then(|| secret.to_vec())
            }
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").finish_non_exhaustive()
    }
}
