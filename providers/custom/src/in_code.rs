//! Builds a configuration in code: each function sets one property of the sender.

use std::time::Duration;

use crate::config::{
    Algorithm, Basic, Challenge, Config, KeyEncoding, RetryTime, Signature, Time, Token, Unit,
    Written, body_alone,
};
use crate::presets::Preset;

impl Config {
    /// Starts the configuration of a sender that signs. Unless other functions change it, this header holds an
    /// HMAC-SHA256 of the body in lower-case hexadecimal digits.
    ///
    /// The name, such as `acme`, appears in logs and keeps this sender's deduplication keys apart from those of others.
    #[must_use]
    pub fn signature(name: impl Into<String>, header: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            signature: Some(Signature {
                header: header.into(),
                algorithm: Algorithm::HmacSha256,
                encoding: Written::Hex,
                prefix: String::new(),
                separator: None,
                signed: body_alone(),
            }),
            ..Self::default()
        }
    }

    /// Starts the configuration of a sender that signs nothing and sends a secret in this header.
    #[must_use]
    pub fn token(name: impl Into<String>, header: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            token: Some(Token {
                header: header.into(),
                prefix: String::new(),
            }),
            ..Self::default()
        }
    }

    /// Starts the configuration of a sender that signs nothing and sends HTTP Basic credentials (RFC 7617) of this
    /// user.
    #[must_use]
    pub fn basic(name: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            basic: Some(Basic { user: user.into() }),
            ..Self::default()
        }
    }

    /// Starts with the configuration of a known sender. Square's also needs [`Config::url`].
    #[must_use]
    pub fn preset(preset: Preset) -> Self {
        Self {
            preset: Some(preset),
            ..Self::default()
        }
    }

    /// Gives the configuration another name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    fn of_signature(mut self, setting: &'static str, set: impl FnOnce(&mut Signature)) -> Self {
        match &mut self.signature {
            Some(signature) => set(signature),
            None => self.misplaced = Some((setting, "signature")),
        }
        self
    }

    fn of_time(mut self, setting: &'static str, set: impl FnOnce(&mut Time)) -> Self {
        match &mut self.timestamp {
            Some(time) => set(time),
            None => self.misplaced = Some((setting, "timestamp")),
        }
        self
    }

    /// Sets the template of the signed text, such as `v0:{timestamp}:{body}` or `{id}.{timestamp}.{body}`. Its parts
    /// are `timestamp`, `id`, `event`, `method`, `url` (which [`Config::url`] sets), `target` (path and query as sent),
    /// `path` and `body`.
    #[must_use]
    pub fn signed(self, template: impl Into<String>) -> Self {
        self.of_signature("signed", |it| it.signed = template.into())
    }

    /// Says that the signatures are of Ed25519 (RFC 8032), so that the keys are public keys.
    #[must_use]
    pub fn ed25519(self) -> Self {
        self.of_signature("ed25519", |it| it.algorithm = Algorithm::Ed25519)
    }

    /// Says that the signature is of HMAC-SHA1. SHA-1 is not broken within HMAC, but no new sender should choose it:
    /// use this only for somebody else's sender that offers nothing better.
    #[must_use]
    pub fn insecure_sha1(self) -> Self {
        self.of_signature("insecure_sha1", |it| it.algorithm = Algorithm::InsecureSha1)
    }

    /// Says that the signature is written in upper-case hexadecimal digits. A signature has only one spelling: with
    /// this setting lower and mixed case are refused, and without it upper and mixed case are.
    #[must_use]
    pub fn hex_upper(self) -> Self {
        self.of_signature("hex_upper", |it| it.encoding = Written::HexUpper)
    }

    /// Says that the signature is written in base64 with padding.
    #[must_use]
    pub fn base64(self) -> Self {
        self.of_signature("base64", |it| it.encoding = Written::Base64)
    }

    /// Says that the signature is written in URL-safe base64 without padding.
    #[must_use]
    pub fn base64url(self) -> Self {
        self.of_signature("base64url", |it| it.encoding = Written::Base64url)
    }

    /// Sets the text before the signature or the token, such as `sha256=`, `v1,` or `Bearer `.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        match (&mut self.signature, &mut self.token) {
            (Some(signature), _) => signature.prefix = prefix.into(),
            (None, Some(token)) => token.prefix = prefix.into(),
            (None, None) => self.misplaced = Some(("prefix", "signature or token")),
        }
        self
    }

    /// Says that the signature's header is a list, with this character between its elements. Elements that begin with
    /// the prefix are signatures, of which one valid one is enough. Other elements are ignored.
    #[must_use]
    pub fn separator(self, separator: char) -> Self {
        self.of_signature("separator", |it| it.separator = Some(separator.to_string()))
    }

    /// Says that this header has the time of signing, in Unix seconds.
    #[must_use]
    pub fn timestamp_header(mut self, header: impl Into<String>) -> Self {
        self.timestamp.get_or_insert_default().header = Some(header.into());
        self
    }

    /// Says that the time of signing is an element of the signature's header, and what it begins with, such as `t=`.
    #[must_use]
    pub fn timestamp_element(mut self, prefix: impl Into<String>) -> Self {
        self.timestamp.get_or_insert_default().element = Some(prefix.into());
        self
    }

    /// Says that the signed JSON body has the time of signing at this JSON pointer (RFC 6901), as a number or as a text
    /// of digits. A body without it is refused.
    #[must_use]
    pub fn timestamp_in_body(mut self, pointer: impl Into<String>) -> Self {
        self.timestamp.get_or_insert_default().body = Some(pointer.into());
        self
    }

    /// Says that the time is in milliseconds.
    #[must_use]
    pub fn milliseconds(self) -> Self {
        self.of_time("milliseconds", |it| it.unit = Unit::Milliseconds)
    }

    /// Sets how far the time may differ from now, before or after, in whole seconds. Without this it is five minutes,
    /// or the preset's tolerance.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        if self.preset.is_some() {
            self.timestamp.get_or_insert_default();
        }
        self.of_time("tolerance", |it| it.tolerance = Some(tolerance.as_secs()))
    }

    /// Says that this header has the id of a delivery. The id serves deduplication only if the template signs it.
    #[must_use]
    pub fn id_header(mut self, header: impl Into<String>) -> Self {
        self.id.get_or_insert_default().header = Some(header.into());
        self
    }

    /// Says that the JSON body has the id of a delivery at this JSON pointer.
    #[must_use]
    pub fn id_in_body(mut self, pointer: impl Into<String>) -> Self {
        self.id.get_or_insert_default().body = Some(pointer.into());
        self
    }

    /// Says that this header has the name of the event. The name is not signed unless the template signs it.
    #[must_use]
    pub fn event_header(mut self, header: impl Into<String>) -> Self {
        self.event.get_or_insert_default().header = Some(header.into());
        self
    }

    /// Says that the JSON body has the name of the event at this JSON pointer.
    #[must_use]
    pub fn event_in_body(mut self, pointer: impl Into<String>) -> Self {
        self.event.get_or_insert_default().body = Some(pointer.into());
        self
    }

    /// Says that every body begins with this character, so that others are refused. Then `{timestamp}{body}` can be
    /// divided in only one way. Also, a delivery then differs from anything else that the sender may sign with the key:
    /// a token, a cookie or a query begins with neither `{` nor `[`.
    #[must_use]
    pub fn body_starts_with(mut self, first: char) -> Self {
        self.body_starts_with = Some(first.to_string());
        self
    }

    /// Accepts any text that the key has signed as a delivery. Use this only for a sender whose bodies have no common
    /// first character, that signs nothing before the body, and that signs nothing else with this key.
    ///
    /// If the sender does sign something else with the key, such as a token, a cookie or a query, whoever gets hold of
    /// one can send it as a delivery. Prefer [`Config::body_starts_with`]: nearly every sender sends JSON objects.
    #[must_use]
    pub const fn insecure_any_body(mut self) -> Self {
        self.insecure_any_body = true;
        self
    }

    /// Sets the URL, exactly as you entered it at the sender, for a template that signs it. The URL of a request is
    /// never used for it, since the caller chooses that.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets the prefix that a proxy removes from the path of requests, such as `/hooks`, for a template with `{target}`
    /// or `{path}`. The sender signed the path with that prefix.
    #[must_use]
    pub fn path_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.path_prefix = Some(prefix.into());
        self
    }

    /// Sets the method with which the sender delivers, if it is not `POST`.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Says that a signed event of this name is a challenge. The adapter answers it with the token that the body has at
    /// this JSON pointer. The answer is a JSON text with `{token}` in it, and perhaps `{mac}`, which is the HMAC of the
    /// token under the first secret.
    ///
    /// A challenge whose token is not a [`Token`](webhook_core::reply::Token) is not answered; the handler gets it as
    /// an event.
    #[must_use]
    pub fn challenge(
        mut self,
        event: impl Into<String>,
        token: impl Into<String>,
        answer: impl Into<String>,
    ) -> Self {
        self.challenge = Some(Challenge {
            event: event.into(),
            token: token.into(),
            answer: answer.into(),
        });
        self
    }

    /// Says that the secret's text is this prefix and base64, and that the key is the bytes that the base64 encodes.
    #[must_use]
    pub fn base64_key(self, prefix: impl Into<String>) -> Self {
        self.key(KeyEncoding::Base64, prefix.into())
    }

    /// Says that the secret's text is this prefix and hexadecimal digits, and that the key is the bytes that they
    /// encode.
    #[must_use]
    pub fn hex_key(self, prefix: impl Into<String>) -> Self {
        self.key(KeyEncoding::Hex, prefix.into())
    }

    /// Sets a sentence that says where the sender shows the secret: `"Acme shows it in its console, under Webhooks"`.
    /// Errors about the secret end with it.
    #[must_use]
    pub fn key_place(mut self, place: impl Into<String>) -> Self {
        self.key.place = place.into();
        self
    }

    fn key(mut self, encoding: KeyEncoding, prefix: String) -> Self {
        self.key.encoding = Some(encoding);
        self.key.prefix = prefix;
        self
    }

    /// Sets the longest body in bytes. Without this it is 1 MiB.
    #[must_use]
    pub const fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = Some(bytes);
        self
    }

    /// Sets how long the sender waits for the response.
    #[must_use]
    pub const fn response_deadline(mut self, deadline: Duration) -> Self {
        self.limits.response_deadline = Some(deadline.as_secs());
        self
    }

    /// Says that the sender signs each retry with the time at which it sends that retry.
    #[must_use]
    pub const fn retries_renew_the_time(mut self) -> Self {
        self.limits.retry_time = Some(RetryTime::Renewed);
        self
    }

    /// Says that the sender signs a retry with the time of the first attempt. A time may then be as old as
    /// [`Config::retry_horizon`] and the tolerance together, and for as long somebody can send a recorded delivery
    /// again.
    #[must_use]
    pub const fn retries_keep_the_time(mut self) -> Self {
        self.limits.retry_time = Some(RetryTime::Kept);
        self
    }

    /// Sets how old the time may be, in whole seconds, instead of what the tolerance and the retries allow. The
    /// tolerance still limits how far the time may be in the future.
    #[must_use]
    pub const fn max_age(mut self, age: Duration) -> Self {
        self.limits.max_age = Some(age.as_secs());
        self
    }

    /// Sets for how long the sender keeps retrying.
    #[must_use]
    pub const fn retry_horizon(mut self, horizon: Duration) -> Self {
        self.limits.retry_horizon = Some(horizon.as_secs());
        self
    }
}
