//! Reads the server's answer that it has stored a message.

/// The part that is read of a server's answer that it has stored a message, without a copy.
#[derive(serde::Deserialize)]
pub(crate) struct Stored<'a> {
    stream: Option<&'a str>,
    error: Option<serde::de::IgnoredAny>,
}

impl<'a> Stored<'a> {
    /// Returns the stream that has stored the message, or `None` for every other answer.
    pub(crate) fn reads(answer: &'a [u8]) -> Option<&'a str> {
        let stored: Self = serde_json::from_slice(answer).ok()?;
        match stored.error {
            Some(_) => None,
            None => stored.stream,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_tells_of_an_error_stores_nothing() {
        let stored = |text: &'static str| Stored::reads(text.as_bytes());
        assert_eq!(stored(r#"{"stream":"webhooks","seq":7}"#), Some("webhooks"));
        let twice = r#"{"seq":7,"duplicate":true,"domain":"hub","stream":"webhooks"}"#;
        assert_eq!(stored(twice), Some("webhooks"));
        for text in [
            r#"{"error":{"code":503,"err_code":10077,"description":"full"},"stream":"webhooks","seq":0}"#,
            r#"{"stream":"webhooks","seq":7,"error":{}}"#,
            r#"{"seq":7}"#,
            r#"{"stream":7}"#,
            r#"{"stream":"webhooks"} and more"#,
            "+ACK",
            "",
        ] {
            assert_eq!(stored(text), None, "{text}");
        }
    }
}
