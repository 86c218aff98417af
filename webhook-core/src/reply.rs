//! Answers that a sender expects from the receiver itself: an adapter writes them as data, and the core renders them.

use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use crate::algorithm::Algorithm;
use crate::encoding::Encoding;
use crate::keyring::Keyring;

/// An answer as an adapter describes it. The adapter names the keys that sign, and never touches them.
#[derive(Debug)]
pub struct Reply<'a> {
    status: StatusCode,
    content_type: Option<&'static str>,
    parts: Vec<ReplyPart<'a>>,
    reason: Option<&'static str>,
}

#[derive(Debug)]
enum ReplyPart<'a> {
    Literal(&'static str),
    Token(Token<'a>),
    Mac {
        algorithm: Algorithm,
        keys: &'a Keyring,
        encoding: Encoding,
        token: Token<'a>,
    },
}

impl<'a> Reply<'a> {
    /// Makes an empty answer with this status.
    #[must_use]
    pub const fn new(status: StatusCode) -> Self {
        Self {
            status,
            content_type: None,
            parts: Vec::new(),
            reason: None,
        }
    }

    /// Declares the body to be JSON.
    #[must_use]
    pub fn json(self) -> Self {
        Self {
            content_type: Some("application/json"),
            ..self
        }
    }

    /// Declares the body to be plain text.
    #[must_use]
    pub fn plain(self) -> Self {
        Self {
            content_type: Some("text/plain; charset=utf-8"),
            ..self
        }
    }

    /// Adds this text to the body.
    #[must_use]
    pub fn literal(mut self, text: &'static str) -> Self {
        self.parts.push(ReplyPart::Literal(text));
        self
    }

    /// Adds this token to the body.
    #[must_use]
    pub fn token(mut self, token: Token<'a>) -> Self {
        self.parts.push(ReplyPart::Token(token));
        self
    }

    /// Sets a JSON body: an object whose only field `name` is this token.
    #[must_use]
    pub fn json_token(self, name: &'static str, token: Token<'a>) -> Self {
        let before = self.json().literal("{\"").literal(name).literal("\":\"");
        before.token(token).literal("\"}")
    }

    /// Adds to the body the code that the first key of `keys` makes for `token`.
    ///
    /// Only a token can be signed in this way, so an endpoint that answers challenges cannot be made to sign an event.
    #[must_use]
    pub fn mac(
        mut self,
        algorithm: Algorithm,
        keys: &'a Keyring,
        encoding: Encoding,
        token: Token<'a>,
    ) -> Self {
        self.parts.push(ReplyPart::Mac {
            algorithm,
            keys,
            encoding,
            token,
        });
        self
    }

    /// Says why no handler is called, for the operator's log.
    #[must_use]
    pub const fn because(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    pub(crate) fn render(&self) -> Answer {
        let mut body = String::new();
        for part in &self.parts {
            match part {
                ReplyPart::Literal(text) => body.push_str(text),
                ReplyPart::Token(token) => body.push_str(token.0),
                ReplyPart::Mac {
                    algorithm,
                    keys,
                    encoding,
                    token,
                } => {
                    let mut keys = keys.keys().iter();
                    let code =
                        keys.find_map(|key| key.material.answer(*algorithm, token.0.as_bytes()));
                    let Some(code) = code else {
                        // The adapter is at fault. No answer is better than an empty code.
                        return Answer::empty(StatusCode::INTERNAL_SERVER_ERROR);
                    };
                    body.push_str(&encoding.encode(&code));
                }
            }
        }
        Answer {
            status: self.status,
            content_type: self.content_type,
            body: body.into(),
            reason: self.reason,
        }
    }
}

/// A challenge that is safe to echo and to sign: 1 to 128 of `A-Z a-z 0-9 . _ -`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a>(&'a str);

impl<'a> Token<'a> {
    /// Makes a token of `text`, if it has the form of one.
    #[must_use]
    pub fn new(text: &'a str) -> Option<Self> {
        let narrow = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        ((1..=128).contains(&text.len()) && text.bytes().all(narrow)).then_some(Self(text))
    }
}

/// A finished answer to the sender: status, content type and body.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    status: StatusCode,
    content_type: Option<&'static str>,
    body: Bytes,
    reason: Option<&'static str>,
}

impl Answer {
    pub(crate) const fn empty(status: StatusCode) -> Self {
        Self {
            status,
            content_type: None,
            body: Bytes::new(),
            reason: None,
        }
    }

    /// Returns the status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the body.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns why no handler is called, if the event does not show it.
    #[must_use]
    pub const fn reason(&self) -> Option<&'static str> {
        self.reason
    }

    /// Turns the answer into a response.
    #[must_use]
    pub fn into_response(self) -> Response<Bytes> {
        let mut response = Response::new(self.body);
        *response.status_mut() = self.status;
        if let Some(content_type) = self.content_type {
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
            headers.insert(
                header::X_CONTENT_TYPE_OPTIONS,
                HeaderValue::from_static("nosniff"),
            );
        }
        response
    }
}

/// Shows no body: it may hold a code made with a key.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}
