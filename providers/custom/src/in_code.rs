//! A configuration written in code: each function says one thing about the sender.

use std::time::Duration;

use crate::config::{
    Algorithm, Basic, Challenge, Config, KeyEncoding, RetryTime, Signature, Time, Token, Unit,
    Written, body_alone,
};
use crate::presets::Preset;

impl Config {
    /// A sender that signs. Unless other functions change it, this header holds the lower-case hex of an HMAC-SHA256
    /// over the body.
    ///
    /// The name, such as `acme`, is for logs and keeps deduplication keys apart.
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

    /// A sender that signs nothing and sends a secret along in this header.
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

    /// A sender that signs nothing and sends HTTP Basic credentials (RFC 7617) of this user.
    #[must_use]
    pub fn basic(name: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            basic: Some(Basic { user: user.into() }),
            ..Self::default()
        }
    }

    /// A known sender. Square needs [`Config::url`] beside it.
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

    /// Says what is signed, as a text with parts in it, such as `v0:{timestamp}:{body}` or `{id}.{timestamp}.{body}`.
    /// The parts are `timestamp`, `id`, `event`, `method`, `url` (as [`Config::url`] has it), `target` (path and
    /// query as sent), `path` and `body`.
    #[must_use]
    pub fn signed(self, template: impl Into<String>) -> Self {
        self.of_signature("signed", |it| it.signed = template.into())
    }

    /// The signature is of Ed25519 (RFC 8032), and the keys are public ones.
    #[must_use]
    pub fn ed25519(self) -> Self {
        self.of_signature("ed25519", |it| it.algorithm = Algorithm::Ed25519)
    }

    /// Says that the signature is of HMAC-SHA1. SHA-1 is not broken within HMAC, but do not choose it today: use this
    /// only for another's sender that offers nothing better.
    #[must_use]
    pub fn insecure_sha1(self) -> Self {
        self.of_signature("insecure_sha1", |it| it.algorithm = Algorithm::InsecureSha1)
    }

    /// Says that the signature is written in upper-case hexadecimal digits. A signature has one spelling, so lower
    /// and mixed case are then refused; without this setting, upper case is.
    #[must_use]
    pub fn hex_upper(self) -> Self {
        self.of_signature("hex_upper", |it| it.encoding = Written::HexUpper)
    }

    /// The signature is written in base64 with padding.
    #[must_use]
    pub fn base64(self) -> Self {
        self.of_signature("base64", |it| it.encoding = Written::Base64)
    }

    /// The signature is written in URL-safe base64 without padding.
    #[must_use]
    pub fn base64url(self) -> Self {
        self.of_signature("base64url", |it| it.encoding = Written::Base64url)
    }

    /// What stands before the signature or the token: `sha256=`, `v1,`, `Bearer `.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        match (&mut self.signature, &mut self.token) {
            (Some(signature), _) => signature.prefix = prefix.into(),
            (None, Some(token)) => token.prefix = prefix.into(),
            (None, None) => self.misplaced = Some(("prefix", "signature or token")),
        }
        self
    }

    /// The signature's header is a list with this between its elements. Those that begin with the
    /// prefix are signatures, and one that fits is enough; what begins otherwise is ignored.
    #[must_use]
    pub fn separator(self, separator: char) -> Self {
        self.of_signature("separator", |it| it.separator = Some(separator.to_string()))
    }

    /// The time of signing is in this header, in Unix seconds.
    #[must_use]
    pub fn timestamp_header(mut self, header: impl Into<String>) -> Self {
        self.timestamp.get_or_insert_default().header = Some(header.into());
        self
    }

    /// The time of signing is the element of the signature's header that begins so, such as `t=`.
    #[must_use]
    pub fn timestamp_element(mut self, prefix: impl Into<String>) -> Self {
        self.timestamp.get_or_insert_default().element = Some(prefix.into());
        self
    }

    /// The time of signing is in the signed JSON body, at this JSON pointer (RFC 6901), as a number
    /// or a text of digits. A body without it is refused.
    #[must_use]
    pub fn timestamp_in_body(mut self, pointer: impl Into<String>) -> Self {
        self.timestamp.get_or_insert_default().body = Some(pointer.into());
        self
    }

    /// The time is in milliseconds.
    #[must_use]
    pub fn milliseconds(self) -> Self {
        self.of_time("milliseconds", |it| it.unit = Unit::Milliseconds)
    }

    /// How far the time may lie from now, either way, in whole seconds; five minutes unless given. Beside a
    /// preset it takes the place of the preset's.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        if self.preset.is_some() {
            self.timestamp.get_or_insert_default();
        }
        self.of_time("tolerance", |it| it.tolerance = Some(tolerance.as_secs()))
    }

    /// The id of a delivery is in this header. It deduplicates only if the template signs it.
    #[must_use]
    pub fn id_header(mut self, header: impl Into<String>) -> Self {
        self.id.get_or_insert_default().header = Some(header.into());
        self
    }

    /// The id of a delivery is in the JSON body, at this JSON pointer.
    #[must_use]
    pub fn id_in_body(mut self, pointer: impl Into<String>) -> Self {
        self.id.get_or_insert_default().body = Some(pointer.into());
        self
    }

    /// The name of the event is in this header; unsigned unless the template signs it.
    #[must_use]
    pub fn event_header(mut self, header: impl Into<String>) -> Self {
        self.event.get_or_insert_default().header = Some(header.into());
        self
    }

    /// The name of the event is in the JSON body, at this JSON pointer.
    #[must_use]
    pub fn event_in_body(mut self, pointer: impl Into<String>) -> Self {
        self.event.get_or_insert_default().body = Some(pointer.into());
        self
    }

    /// Says that every body begins with this character, so that others are refused. Then `{timestamp}{body}` can be
    /// divided in one way only, and a delivery differs from whatever else the key may sign: a token, a cookie or a
    /// query begins with neither `{` nor `[`.
    #[must_use]
    pub fn body_starts_with(mut self, first: char) -> Self {
        self.body_starts_with = Some(first.to_string());
        self
    }

    /// Takes any text that the key signs for a delivery: for a sender whose bodies have nothing in common, that signs
    /// nothing before them, and that signs nothing else with this key.
    ///
    /// What else is signed with the key, such as a token, a cookie or a query, would be taken for a
    /// delivery by whoever gets hold of one. Prefer [`Config::body_starts_with`]; nearly every sender
    /// sends objects of JSON.
    #[must_use]
    pub const fn insecure_any_body(mut self) -> Self {
        self.insecure_any_body = true;
        self
    }

    /// Sets the URL as you entered it at the sender, for a template that signs it. The URL of a request never takes
    /// its place.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets the prefix that a proxy takes off the path of requests, such as `/hooks`, for a template with `{target}`
    /// or `{path}`: the sender signed the path with that prefix.
    #[must_use]
    pub fn path_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.path_prefix = Some(prefix.into());
        self
    }

    /// The method with which the sender delivers, if it is not `POST`.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// A signed event of this name asks for an answer: the token at this JSON pointer, within a JSON
    /// text with `{token}` in it, and `{mac}` for the code that the first secret makes of the token.
    ///
    /// A challenge that is no [`Token`](webhook_core::reply::Token) is not answered, and reaches the handler as an event.
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

    /// The secret's text is base64 after this prefix, and the key is what it stands for.
    #[must_use]
    pub fn base64_key(self, prefix: impl Into<String>) -> Self {
        self.key(KeyEncoding::Base64, prefix.into())
    }

    /// The secret's text is hexadecimal digits after this prefix, and the key is what they stand for.
    #[must_use]
    pub fn hex_key(self, prefix: impl Into<String>) -> Self {
        self.key(KeyEncoding::Hex, prefix.into())
    }

    /// A sentence that says where the sender shows the secret, with which errors about it end: `"Acme shows
    /// it in its console, under Webhooks"`.
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

    /// The longest body in bytes; 1 MiB unless given.
    #[must_use]
    pub const fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = Some(bytes);
        self
    }

    /// How long the sender waits for the response.
    #[must_use]
    pub const fn response_deadline(mut self, deadline: Duration) -> Self {
        self.limits.response_deadline = Some(deadline.as_secs());
        self
    }

    /// Each retry of the sender is signed with the time at which it is sent.
    #[must_use]
    pub const fn retries_renew_the_time(mut self) -> Self {
        self.limits.retry_time = Some(RetryTime::Renewed);
        self
    }

    /// A retry has the time of the first attempt: a time may be as old as [`Config::retry_horizon`] and the
    /// tolerance together. A recorded delivery passes for as long.
    #[must_use]
    pub const fn retries_keep_the_time(mut self) -> Self {
        self.limits.retry_time = Some(RetryTime::Kept);
        self
    }

    /// How old the time may be, in whole seconds, whatever follows from the tolerance and the retries. How far
    /// it may lie in the future stays.
    #[must_use]
    pub const fn max_age(mut self, age: Duration) -> Self {
        self.limits.max_age = Some(age.as_secs());
        self
    }

    /// How long the sender keeps retrying.
    #[must_use]
    pub const fn retry_horizon(mut self, horizon: Duration) -> Self {
        self.limits.retry_horizon = Some(horizon.as_secs());
        self
    }
}
