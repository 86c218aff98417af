//! Makes text that a peer wrote safe to appear in a log.

use std::fmt;

use tracing::field::{DisplayValue, display};

/// How many characters of a text are shown before it is cut. Ids and event names have a few dozen.
const MOST: usize = 200;

/// A text in which everything but visible ASCII is escaped, cut after [`MOST`] characters.
///
/// So the text cannot end a line, forge a field, move a cursor or look like another text: blanks, quotes, control
/// characters and marks that turn the direction of writing are shown as `\u{..}`.
#[derive(Clone, Copy)]
pub(crate) struct Shown<T>(T);

/// Wraps the text as the value of a field in a log line.
pub(crate) fn shown<T: AsRef<str>>(text: T) -> DisplayValue<Shown<T>> {
    display(Shown(text))
}

/// Wraps a sentence of this project that may quote somebody else's text: it shows visible ASCII and blanks, and cuts
/// like every text.
#[cfg(feature = "explain")]
pub(crate) fn sentence(text: &str) -> String {
    const LONGEST: usize = 600;
    let mut shown = String::new();
    for character in text.chars() {
        if shown.len() > LONGEST {
            shown.push_str("..");
            break;
        }
        match character {
            ' '..='~' => shown.push(character),
            _ => shown.extend(character.escape_unicode()),
        }
    }
    shown
}

impl<T: AsRef<str>> fmt::Display for Shown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.as_ref();
        for (place, character) in text.chars().enumerate() {
            if place == MOST {
                return write!(f, "..({}B)", text.len());
            }
            match character {
                '"' | '\\' => write!(f, "{}", character.escape_unicode())?,
                '!'..='~' => write!(f, "{character}")?,
                _ => write!(f, "{}", character.escape_unicode())?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str) -> String {
        Shown(text).to_string()
    }

    #[test]
    fn what_could_forge_a_line_or_a_field_is_escaped() {
        assert_eq!(show("/hook/acme-7?x=1"), "/hook/acme-7?x=1");
        for (text, expected) in [
            ("a b", r"a\u{20}b"),
            ("a\nWARN", r"a\u{a}WARN"),
            ("a\r\n", r"a\u{d}\u{a}"),
            ("\u{1b}[2J", r"\u{1b}[2J"),
            ("\"", r"\u{22}"),
            ("\\", r"\u{5c}"),
            ("\u{7f}\u{85}", r"\u{7f}\u{85}"),
            ("\u{202e}abc", r"\u{202e}abc"),
            ("\u{2028}", r"\u{2028}"),
            ("é", r"\u{e9}"),
            ("", ""),
        ] {
            assert_eq!(show(text), expected);
        }
    }

    #[test]
    fn a_long_text_is_cut_and_its_length_told() {
        let exactly = "x".repeat(MOST);
        assert_eq!(show(&exactly), exactly);
        let long = "\n".repeat(1 << 20);
        let shown = show(&long);
        assert!(shown.ends_with("..(1048576B)"), "{shown}");
        assert!(shown.len() < 10 * MOST + 30, "{}", shown.len());
    }

    #[cfg(feature = "explain")]
    #[test]
    fn a_sentence_keeps_its_blanks_and_nothing_that_ends_a_line_or_is_endless() {
        assert_eq!(sentence("two words"), "two words");
        assert_eq!(
            sentence("a\nWARN\u{1b}[2J\u{202e}"),
            r"a\u{a}WARN\u{1b}[2J\u{202e}"
        );
        assert!(sentence(&"x".repeat(5_000)).len() < 610);
    }
}
