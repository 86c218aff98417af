//! Reads forms and queries (`application/x-www-form-urlencoded`) strictly.
//!
//! <https://url.spec.whatwg.org/#application/x-www-form-urlencoded>

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use percent_encoding::percent_decode;

use crate::json::JsonError;
use crate::rejection::{Rejection, RejectionKind};

const FORM: &str = "a form of at most 1000 parameters";

/// The parameters of a form or a query, in the order in which they were sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Form {
    raw: Bytes,
}

impl Form {
    /// The content type of forms.
    pub const CONTENT_TYPE: &'static str = "application/x-www-form-urlencoded";

    /// The most parameters that are read. The largest forms that senders deliver have a few dozen.
    pub const MOST_PARAMETERS: usize = 1000;

    /// Reads the parameters of a body, or of a query without its `?`.
    ///
    /// # Errors
    ///
    /// Returns an error for text that is not UTF-8, and for more than [`Form::MOST_PARAMETERS`] parameters.
    pub fn read(raw: &Bytes) -> Result<Self, JsonError> {
        if raw.split(|&byte| byte == b'&').count() > Self::MOST_PARAMETERS {
            return Err(JsonError::custom(".", "more than 1000 parameters"));
        }
        // The separators of parameters are ASCII, so each parameter is UTF-8 if the whole text is.
        match percent_decode(raw).decode_utf8() {
            Ok(_) => Ok(Self { raw: raw.clone() }),
            Err(_) => Err(JsonError::custom(".", "parameters that are not UTF-8")),
        }
    }

    /// Decodes names and values as bytes, in the order in which they were sent, for senders that sign them in an order
    /// of their own. They are bytes, because two different byte strings could become the same text.
    ///
    /// # Errors
    ///
    /// Returns an error for more than [`Form::MOST_PARAMETERS`].
    pub fn decoded(raw: &[u8]) -> Result<Vec<[Vec<u8>; 2]>, Rejection> {
        let pairs = || raw.split(|&byte| byte == b'&');
        let count = pairs().count();
        if count > Self::MOST_PARAMETERS {
            return Err(Rejection::new(RejectionKind::MalformedBody).expecting(FORM));
        }
        let halves = |pair: &[u8]| {
            let mut halves = pair.splitn(2, |&byte| byte == b'=');
            [halves.next(), halves.next()].map(|half| half.map(decode).unwrap_or_default())
        };
        // The capacity is never larger than the text, which a stranger may have written.
        let mut decoded = Vec::with_capacity(count);
        decoded.extend(pairs().map(halves));
        Ok(decoded)
    }

    /// Iterates over names and values, decoded.
    pub fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        form_urlencoded::parse(&self.raw)
    }

    /// Returns whether the parameter `name` is there, once or several times.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// Returns the first value of the parameter `name`.
    #[must_use]
    pub fn first(&self, name: &str) -> Option<Cow<'_, str>> {
        self.all(name).next()
    }

    /// Iterates over every value of the parameter `name`, in the order in which they were sent.
    pub fn all(&self, name: &str) -> impl Iterator<Item = Cow<'_, str>> {
        let value = |value| match value {
            // The buffer of a decoded text is as long as the encoded text; it is shrunk, so that a caller keeps no
            // more than the value.
            Cow::Owned(mut text) => {
                String::shrink_to_fit(&mut text);
                Cow::Owned(text)
            }
            borrowed => borrowed,
        };
        self.iter()
            .filter_map(move |(key, found)| (key == name).then(|| value(found)))
    }

    /// Returns the only value of the parameter `name`.
    ///
    /// # Errors
    ///
    /// Returns an error for a parameter that is absent or repeated. The name is the error's path.
    pub fn only(&self, name: &str) -> Result<Cow<'_, str>, JsonError> {
        self.at_most_one(name)?
            .ok_or_else(|| JsonError::custom(name, "not there"))
    }

    /// Returns the value of the parameter `name`, if there is one.
    ///
    /// # Errors
    ///
    /// Returns an error for a parameter that is repeated, since nobody can know which value counts. The name is the
    /// error's path.
    pub fn at_most_one(&self, name: &str) -> Result<Option<Cow<'_, str>>, JsonError> {
        let mut values = self.all(name);
        match (values.next(), values.next()) {
            (value, None) => Ok(value),
            (_, Some(_)) => Err(JsonError::custom(name, "there more than once")),
        }
    }

    /// Reads the parameters into any type, such as your own struct of the few that you need. Numbers are read from
    /// their digits; a parameter that may be repeated is a `Vec`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the name of the parameter that could not be read.
    #[cfg(feature = "form-types")]
    pub fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, JsonError> {
        let reader = serde_html_form::Deserializer::from_bytes(&self.raw);
        serde_path_to_error::deserialize(reader).map_err(|error| {
            let path = error.path().to_string();
            JsonError::custom(path, error.into_inner().to_string())
        })
    }

    /// Returns the bytes of the form as they were sent.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

fn decode(text: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    for (place, run) in text.split(|&byte| byte == b'+').enumerate() {
        if place > 0 {
            decoded.push(b' ');
        }
        // Most text has nothing to decode, and a copy of many bytes at once is fast.
        if run.contains(&b'%') {
            decoded.extend(percent_decode(run));
        } else {
            decoded.extend_from_slice(run);
        }
    }
    decoded
}

/// Shows names, not values: the values are people's messages, and some are credentials.
impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &'static str) -> Form {
        Form::read(&Bytes::from_static(text.as_bytes())).unwrap()
    }

    #[test]
    fn one_is_told_from_none_and_from_two() {
        let form = form("a=1&b=2&b=2&c&=x&%64=4+5");
        assert_eq!(form.only("a").unwrap(), "1");
        assert_eq!(form.only("c").unwrap(), "");
        assert_eq!(form.only("d").unwrap(), "4 5");
        assert_eq!(form.at_most_one("e").unwrap(), None);
        assert_eq!(form.only("e").unwrap_err().path(), "e");
        assert_eq!(form.at_most_one("b").unwrap_err().path(), "b");
        assert!(form.has("b") && form.has("c") && !form.has("e"));
        assert_eq!(form.first("b").unwrap(), "2");
        assert_eq!(form.all("b").count(), 2);
        assert_eq!(format!("{form:?}"), r#"{"a", "b", "b", "c", "", "d"}"#);
    }

    #[test]
    fn what_is_not_utf_8_is_not_read_and_not_made_alike() {
        for body in [&b"a=%FF"[..], b"a=\xff", b"%FF=a"] {
            assert!(Form::read(&Bytes::from_static(body)).is_err());
        }
        let [ff, fe] = [b"a=%FF", b"a=%FE"].map(|body| Form::decoded(body).unwrap());
        assert_ne!(ff, fe);
        assert_eq!(ff, [[b"a".to_vec(), b"\xff".to_vec()]]);
    }

    /// As <https://url.spec.whatwg.org/#urlencoded-parsing> says: first each plus becomes a space, then what has a percent
    /// sign is decoded.
    #[test]
    fn every_short_text_is_decoded_as_the_standard_says() {
        let mut texts = vec![Vec::new()];
        for _ in 0..6 {
            let longer = texts.iter().flat_map(|text: &Vec<u8>| {
                b"+%2Ba".iter().map(|byte| [&**text, &[*byte]].concat())
            });
            texts = longer.collect::<Vec<_>>();
            for text in &texts {
                let spaced = text.iter().map(|it| if *it == b'+' { b' ' } else { *it });
                let expected: Vec<u8> = percent_decode(&spaced.collect::<Vec<_>>()).collect();
                assert_eq!(decode(text), expected, "{text:?}");
            }
        }
    }

    #[test]
    fn parameters_have_a_limit_either_way() {
        let many = |count: usize| Bytes::from("a&".repeat(count - 1) + "a");
        assert!(Form::read(&many(1000)).is_ok());
        assert!(Form::decoded(&many(1000)).is_ok());
        for count in [1001, 100_000] {
            assert!(Form::read(&many(count)).is_err());
            assert!(Form::decoded(&many(count)).is_err());
        }
    }
}
