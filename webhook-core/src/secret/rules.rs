//! Rules that refuse texts which no sender gives out as a secret. Every secret has to pass them.
//!
//! The rules look at the whole text, never at a part of it: a secret may hold `$`, `<` or a comma. Each rule is so
//! narrow that it refuses no random secret, whatever characters the sender makes it of.

use super::{words, wrapping};
use crate::config_error::SecretFault;

/// The fewest bytes of a secret.
pub(super) const SHORTEST: usize = 8;

/// Beginnings of senders' secrets and keys. Alone, or before dots, such a beginning is a prefix without a secret.
const PREFIXES: &[&str] = &[
    "v1,whsec_",
    "whsec_",
    "whsk_",
    "whpk_",
    "sk_live_",
    "sk_test_",
    "pk_live_",
    "pk_test_",
    "rk_live_",
    "rk_test_",
    "sk_",
    "pk_",
    "rk_",
    "shpss_",
    "lin_wh_",
    "pdl_ntfset_",
];

/// Beginnings of a reference to a secret that a tool should have replaced with the secret itself.
const REFERENCES: &[&str] = &[
    "op://",
    "ref+",
    "arn:aws:secretsmanager:",
    "arn:aws:ssm:",
    "vault:secret/",
    "vault://",
    "secretref:",
    "@Microsoft.KeyVault(",
    "ENC[",
];

/// Folders that hold files whose contents, not whose path, is the secret.
const FOLDERS: &[&str] = &[
    "/run/",
    "/var/",
    "/etc/",
    "/home/",
    "/mnt/",
    "/secrets/",
    "file:/",
];

/// Refuses texts that no sender gives out.
pub(super) fn check(text: &str) -> Result<(), SecretFault> {
    let rest = without_prefix(text);
    if text.is_empty() {
        Err(SecretFault::Empty)
    } else if text.trim().len() != text.len() || text.chars().any(char::is_control) {
        Err(SecretFault::WhiteSpace)
    } else if !text.is_ascii() && has_invisible(text) {
        Err(SecretFault::Invisible)
    } else if is_template(text) || is_template(rest) {
        Err(SecretFault::Unexpanded)
    } else if rest.len() < text.len() && (rest.is_empty() || repeats(rest)) {
        Err(SecretFault::BarePrefix)
    } else if begins_twice(text) {
        Err(SecretFault::Wrapped("its prefix is there twice"))
    } else if let Some(what) = wrapping::around_any(text) {
        Err(SecretFault::Wrapped(what))
    } else if is_path(text) {
        Err(SecretFault::Path)
    } else if counts(text) || stands_for_nothing(text) || stands_for_nothing(rest) {
        Err(SecretFault::Placeholder)
    } else if text.len() < SHORTEST {
        Err(SecretFault::Short)
    } else {
        Ok(())
    }
}

/// Returns the text after a known prefix of either case, or the whole text if it has none.
fn without_prefix(text: &str) -> &str {
    let known = |prefix: &&&str| {
        let start = text.as_bytes().get(..prefix.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
    };
    match PREFIXES.iter().find(known) {
        Some(prefix) => text.get(prefix.len()..).unwrap_or(text),
        None => text,
    }
}

/// Returns whether a prefix is written twice, as in `whsec_whsec_..`. A shorter prefix could begin a random secret
/// twice.
fn begins_twice(text: &str) -> bool {
    let long = PREFIXES.iter().filter(|prefix| prefix.len() >= 6);
    let again = |prefix: &&str| {
        let rest = text.strip_prefix(prefix);
        rest.is_some_and(|rest| rest.starts_with(prefix))
    };
    long.copied().any(|prefix| again(&prefix))
}

/// Returns whether the text has characters that nobody sees: the byte order mark and spaces without width, which
/// editors and web pages leave behind. Joiners count only at either end, since some languages write with them.
fn has_invisible(text: &str) -> bool {
    let never = |c: char| {
        matches!(
            c,
            '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
        ) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
    };
    let joins = |c: char| matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
    text.chars().any(never) || text.starts_with(joins) || text.ends_with(['\u{200c}', '\u{200d}'])
}

/// Returns the text between `open` and `close`, if it begins and ends with them.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    text.strip_prefix(open)?.strip_suffix(close)
}

/// Returns whether the whole text is a variable, an expression or a reference that nothing has expanded.
fn is_template(text: &str) -> bool {
    // People write words between brackets, or dots and the like.
    let blank = |text: &str| words::are_words(text) || repeats(text);
    // Shells and template languages have a name, a default or a command between brackets.
    let expression = |text: &str| {
        let first = |byte: u8| byte.is_ascii_alphabetic() || b"_{!./< ".contains(&byte);
        let inside =
            |byte: u8| byte.is_ascii_alphanumeric() || b"_{}:.,?!=+/@<>|\"'$ -".contains(&byte);
        text.bytes().next().is_some_and(first) && text.bytes().all(inside)
    };
    match text.as_bytes().first() {
        Some(b'$') => {
            text.strip_prefix('$').is_some_and(words::is_upper_name)
                || between(text, "${", "}").is_some_and(|it| it.is_empty() || expression(it))
                || between(text, "$(", ")").is_some_and(|it| it.is_empty() || expression(it))
                || between(text, "$env:", "").is_some_and(words::is_name)
        }
        Some(b'%') => between(text, "%", "%").is_some_and(words::is_name),
        Some(b'<') => between(text, "<", ">").is_some_and(blank),
        Some(b'{') => {
            between(text, "{{", "}}").is_some()
                || between(text, "{", "}").is_some_and(words::are_placeholder)
        }
        Some(b'[') => between(text, "[", "]").is_some_and(words::are_placeholder),
        Some(b'(') => {
            between(text, "((", "))").is_some()
                || between(text, "(", ")").is_some_and(words::are_placeholder)
        }
        Some(b'#') => between(text, "#{", "}").is_some_and(blank),
        Some(b'_') => between(text, "__", "__").is_some_and(words::is_upper_name),
        _ => {
            REFERENCES.iter().any(|start| text.starts_with(start))
                || text.starts_with("projects/") && text.contains("/secrets/")
        }
    }
}

fn is_path(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-:".contains(&byte);
    FOLDERS.iter().any(|folder| text.starts_with(folder)) && text.bytes().all(plain)
}

/// Returns whether the text is a placeholder: one character repeated, a dummy after a short word, or words.
fn stands_for_nothing(text: &str) -> bool {
    text.len() > 1 && repeats(text) || masked(text) || words::are_placeholder(text)
}

/// Returns whether the text is one character repeated, apart from hyphens and the like between.
fn repeats(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| !words::SEPARATORS.contains(c));
    match letters.next() {
        Some(first) => letters.all(|c| c == first),
        None => !text.is_empty(),
    }
}

/// Returns whether each character is one above, or one below, the character before it: `12345678`, `abcdefgh`,
/// `87654321`.
fn counts(text: &str) -> bool {
    let bytes = text.as_bytes();
    let each = |step: fn(u8) -> u8| {
        let pairs = bytes.iter().zip(bytes.iter().skip(1));
        bytes.len() >= SHORTEST && pairs.into_iter().all(|(one, next)| step(*one) == *next)
    };
    each(|byte| byte.wrapping_add(1)) || each(|byte| byte.wrapping_sub(1))
}

/// Returns whether the text is a short word, a hyphen or underscore, and one character repeated: `secret_xxxxxxxx`,
/// `key-00000`.
fn masked(text: &str) -> bool {
    let Some((head, tail)) = text.rsplit_once(['_', '-']) else {
        return false;
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    head.len() < 12 && tail.len() >= 5 && repeats(tail) && head.bytes().all(plain)
}
