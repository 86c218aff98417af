//! Writes bytes in JSON: as text if they are text, otherwise as base64, and as a recipe if they repeat themselves.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

/// The number of equal bytes in a row from which on they are written as a recipe.
const RUN: usize = 128;

/// A header's value or a body.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Octets {
    /// The UTF-8 of this text.
    Text(String),
    /// The bytes that this base64 encodes.
    Base64 { base64: String },
    /// A text, repeated this many times.
    Repeated { repeat: String, times: usize },
    /// Several pieces, one after another.
    Pieces(Vec<Self>),
}

impl Octets {
    /// Finds the shortest way to write these bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut pieces = Vec::new();
        let mut rest = bytes;
        let mut plain = 0;
        while let Some((&first, _)) = rest.get(plain..).and_then(<[u8]>::split_first) {
            let run = rest[plain..].iter().take_while(|it| **it == first).count();
            if run < RUN || !first.is_ascii() {
                plain += run;
                continue;
            }
            if plain > 0 {
                pieces.push(Self::short(&rest[..plain]));
            }
            pieces.push(Self::Repeated {
                repeat: char::from(first).to_string(),
                times: run,
            });
            rest = &rest[plain + run..];
            plain = 0;
        }
        if pieces.is_empty() || !rest.is_empty() {
            pieces.push(Self::short(rest));
        }
        match (pieces.pop(), pieces.is_empty()) {
            (Some(one), true) => one,
            (last, _) => {
                pieces.extend(last);
                Self::Pieces(pieces)
            }
        }
    }

    fn short(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::Text(text.to_owned()),
            Err(_) => Self::Base64 {
                base64: STANDARD.encode(bytes),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Octets;

    fn json(bytes: &[u8]) -> String {
        serde_json::to_string(&Octets::of(bytes)).expect("JSON")
    }

    #[test]
    fn bytes_are_written_as_short_as_they_can_be() {
        let many = "a".repeat(65_536);
        let within = format!("{{\"a\":\"{many}\"}}");
        for (bytes, written) in [
            (&b""[..], r#""""#),
            (b"text", r#""text""#),
            ("é".as_bytes(), r#""é""#),
            (b"\xff", r#"{"base64":"/w=="}"#),
            (many.as_bytes(), r#"{"repeat":"a","times":65536}"#),
            (
                within.as_bytes(),
                r#"["{\"a\":\"",{"repeat":"a","times":65536},"\"}"]"#,
            ),
        ] {
            assert_eq!(json(bytes), written);
        }
        let no_text = serde_json::to_string(&Octets::of(&[0xff; 200])).expect("JSON");
        assert!(no_text.starts_with(r#"{"base64":"#), "{no_text}");
    }
}
