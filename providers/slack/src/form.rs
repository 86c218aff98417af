//! Bodies by their form. The signed bytes tell it, never the `Content-Type`: Slack signs neither that
//! nor the URL, so a delivery of one kind can be replayed to the endpoint of another.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bytes::Bytes;
use webhook_core::{JsonError, Rejection, RejectionKind, Unreadable};

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The kinds of body that Slack sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// An object: the Events API.
    Json,
    /// A form with a `command`.
    Command,
    /// A form with a `payload`: interactivity.
    Payload,
    /// A form with an `ssl_check` and neither: the test of a certificate.
    SslCheck,
    /// None of them.
    Unknown,
}

impl Shape {
    pub(crate) fn of(body: &[u8]) -> Self {
        if body.trim_ascii_start().first() == Some(&b'{') {
            return Self::Json;
        }
        let has = |wanted| form_urlencoded::parse(body).any(|(name, _)| name == wanted);
        match (has("command"), has("payload"), has("ssl_check")) {
            (true, false, _) => Self::Command,
            (false, true, _) => Self::Payload,
            (false, false, true) => Self::SslCheck,
            _ => Self::Unknown,
        }
    }

    /// What a body is that an endpoint for another kind got: a contradiction if Slack sends such,
    /// and unreadable if it does not.
    pub(crate) fn misplaced(self, wanted: &str, body: &Bytes) -> Result<Unreadable, Rejection> {
        match self {
            Self::Unknown => {
                let error = JsonError::custom(".", format!("not {wanted}"));
                Ok(Unreadable::new(None, error, body.clone()))
            }
            _ => Err(Rejection::new(RejectionKind::Contradiction)),
        }
    }
}

/// Whether the body is the test of a certificate and nothing else, as it may come without signature.
pub(crate) fn is_bare_ssl_check(body: &[u8]) -> bool {
    let (mut checks, mut tokens) = (0_usize, 0_usize);
    let nothing_else = form_urlencoded::parse(body).all(|(name, value)| {
        let count = match (&*name, &*value) {
            ("ssl_check", "1") => &mut checks,
            ("token", _) => &mut tokens,
            _ => return false,
        };
        *count = count.saturating_add(1);
        true
    });
    nothing_else && checks == 1 && tokens <= 1
}

/// The fields of a form, each of which is there once.
///
/// Percent-encoded bytes that are not UTF-8 become U+FFFD, as in every form; Slack sends none.
pub(crate) struct Form<'a>(BTreeMap<Cow<'a, str>, Cow<'a, str>>);

impl<'a> Form<'a> {
    pub(crate) fn read(body: &'a [u8]) -> Result<Self, JsonError> {
        let mut fields = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(body) {
            if fields.insert(name.clone(), value).is_some() {
                return Err(JsonError::custom(name, "there more than once"));
            }
        }
        Ok(Self(fields))
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        self.0.remove(name).map(Cow::into_owned)
    }

    pub(crate) fn required(&mut self, name: &str) -> Result<String, JsonError> {
        self.take(name)
            .ok_or_else(|| JsonError::custom(name, "not there"))
    }
}
