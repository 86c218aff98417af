//! Finds what was copied along with a secret, or what was done to it on its way from the sender's page to a variable.
//!
//! Each rule recognizes one thing around, before or after a text that could be a secret. As in [`super::rules`], no
//! random secret meets a rule: the text without the wrapping must be as long as tokens are, and must have only
//! characters that tokens have.

use zeroize::Zeroizing;

use super::words;
use crate::encoding::Encoding;

/// The shortest token, in bytes, for a text that people may have chosen: they rarely put these marks into a secret.
const TOKEN: usize = 28;

/// The shortest token, in bytes, after a label, and for a sender that makes the secrets.
const SHORT_TOKEN: usize = 12;

/// Marks around a text that was copied from a file or a page, each with its name.
const MARKS: &[(&str, &str, &str)] = &[
    ("\"", "\",", QUOTED),
    ("'", "',", QUOTED),
    ("\"", "\";", QUOTED),
    ("'", "';", QUOTED),
    ("\u{201c}", "\u{201d}", QUOTED),
    ("\u{201e}", "\u{201c}", QUOTED),
    ("\u{2018}", "\u{2019}", QUOTED),
    ("\u{ab}", "\u{bb}", QUOTED),
    ("&quot;", "&quot;", QUOTED),
    ("[\"", "\"]", "it is a list in JSON"),
];

/// Marks of one or two characters with which a secret that people choose may well begin and end.
const BRACKETS: &[(&str, &str, &str)] = &[
    ("**", "**", "asterisks stand around it"),
    ("<", ">", BRACKETED),
    ("(", ")", BRACKETED),
    ("[", "]", BRACKETED),
    ("{", "}", BRACKETED),
];

const QUOTED: &str = "quotation marks stand around it, which the file or the shell has kept";
const BRACKETED: &str = "brackets stand around it";

/// Labels that pages and files write before a secret.
const LABELS: &[&str] = &[
    "bearer",
    "basic",
    "token",
    "secret",
    "key",
    "password",
    "signing secret",
    "signing_secret",
    "signingsecret",
    "signing key",
    "signing_key",
    "webhook secret",
    "webhook_secret",
    "webhooksecret",
    "client secret",
    "client_secret",
    "clientsecret",
    "secret key",
    "secret_key",
    "secret token",
    "secret_token",
    "auth token",
    "auth_token",
    "api key",
    "api_key",
    "v1",
    "v1a",
    "hmac",
];

/// Texts that a shell, a Dockerfile or a command line writes before the name of a variable.
const BEFORE_NAMES: &[&str] = &[
    "export ", "set ", "setx ", "ENV ", "ARG ", "-e ", "--env ", "--env=", "$env:", "$Env:", "- ",
];

/// Names what was copied along with a secret and is no part of it, for secrets of any sender.
pub(super) fn around_any(text: &str) -> Option<&'static str> {
    // A passphrase may begin with the same word, but a header's value has only one blank.
    let one_blank = || text.bytes().filter(|byte| *byte == b' ').count() == 1;
    if starts(text, "bearer ") && one_blank() {
        Some("the word Bearer and a blank stand before it")
    } else if starts(text, "basic ") && one_blank() {
        Some("the word Basic and a blank stand before it")
    } else if starts(text, "authorization:") || starts(text, "x-hub-signature") {
        Some("the name of a header stands before it")
    } else if ["sha256=", "sha1=", "sha512="]
        .into_iter()
        .any(|hash| starts(text, hash))
    {
        Some("the name of a hash stands before it, as before a signature")
    } else if starts(text, "http://") || starts(text, "https://") {
        Some("it is a URL")
    } else if is_quoted(text) && is_token(inside_quotes(text), 20) {
        Some(QUOTED)
    } else if is_assignment(text) {
        Some("the name of a variable stands before it, and an equals sign or a colon")
    } else if has_label(text) {
        Some("a word that names it stands before it, such as `secret:`")
    } else if text.starts_with("{\"") && text.ends_with('}') && text.contains("\":") {
        Some("it is an object in JSON")
    } else {
        marks(MARKS, text, TOKEN).or_else(|| end_of_line(text, TOKEN))
    }
}

/// Names what was copied along with a secret that the sender made, so that the secret has only characters of tokens.
pub(super) fn around_issued(text: &str, prefix: &str) -> Option<&'static str> {
    let quote = |c: char| matches!(c, '"' | '\'' | '`');
    if starts(text, prefix) && !text.starts_with(prefix) {
        Some("what it begins with is in capitals, and the sender writes it in small letters")
    } else if stands_twice(text, prefix) {
        Some("it was pasted twice")
    } else if text.starts_with(quote) || text.ends_with(quote) {
        Some("a quotation mark stands before or after it")
    } else if is_percent_encoded(text) {
        Some("characters of it are written as in a URL, such as %2B for +")
    } else if is_encoded_again(text, prefix) {
        Some("it is the base64 of the secret, as in the `data` of a Kubernetes Secret")
    } else if let Some(rest) = text.strip_suffix([',', ';'])
        && is_token(rest, SHORT_TOKEN)
    {
        Some("a comma or a semicolon stands after it")
    } else {
        marks(MARKS, text, SHORT_TOKEN)
            .or_else(|| marks(BRACKETS, text, SHORT_TOKEN))
            .or_else(|| end_of_line(text, SHORT_TOKEN))
    }
}

/// Returns whether a secret that a sender made could have this character.
pub(super) fn is_of_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_+/=.~-".contains(&byte)
}

fn is_token(text: &str, least: usize) -> bool {
    text.len() >= least && text.bytes().all(is_of_token)
}

fn starts(text: &str, start: &str) -> bool {
    let head = text.as_bytes().get(..start.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
}

fn marks(marks: &[(&str, &str, &'static str)], text: &str, least: usize) -> Option<&'static str> {
    let mut marks = marks.iter();
    let around = marks.find(|(open, close, _)| {
        let inside = text
            .strip_prefix(open)
            .and_then(|it| it.strip_suffix(close));
        inside.is_some_and(|inside| is_token(inside, least))
    });
    around.map(|(_, _, name)| *name)
}

/// Names a newline that is written out at the end, such as `\n`, which files of variables have between quotation
/// marks, or `%0A`.
fn end_of_line(text: &str, least: usize) -> Option<&'static str> {
    let rest = ["\\r\\n", "\\n", "\\r", "%0A", "%0D%0A"]
        .into_iter()
        .find_map(|end| text.strip_suffix(end));
    rest.filter(|rest| is_token(rest, least))
        .map(|_| "a newline that is written out stands after it, such as \\n")
}

/// Returns whether the text begins and ends with the same quotation mark.
pub(super) fn is_quoted(text: &str) -> bool {
    let between = |mark: char| {
        let rest = text.strip_prefix(mark);
        rest.is_some_and(|rest| rest.ends_with(mark))
    };
    ['"', '\'', '`'].into_iter().any(between)
}

fn inside_quotes(text: &str) -> &str {
    let mut chars = text.chars();
    chars.next();
    chars.next_back();
    chars.as_str()
}

/// Returns whether the text is a label and a token, such as `secret: ..`, `token=..`, `Token ..`.
fn has_label(text: &str) -> bool {
    let is_label = |word: &str| {
        let word = word.trim_matches(['"', '\'', ' ']);
        LABELS.iter().any(|label| label.eq_ignore_ascii_case(word))
    };
    let is_value = |value: &str| {
        let value = value.trim_matches(['"', '\'', ' ', ',', ';']);
        is_token(value, SHORT_TOKEN)
    };
    let labelled = |separator: char, least: usize| {
        let parts = text.split_once(separator);
        parts.is_some_and(|(label, value)| {
            label.len() >= least && is_label(label) && is_value(value)
        })
    };
    // One in a hundred thousand random base64 texts begins with `v1=`.
    labelled(':', 1) || labelled('=', 4) || starts(text, "token ") && labelled(' ', 1)
}

/// Returns whether the text is the whole line of a file, `NAME=secret` or `NAME: secret`. One word of the name in
/// capitals must say that a secret follows, since many random base64 secrets have capitals before an equals sign.
fn is_assignment(text: &str) -> bool {
    let bare = BEFORE_NAMES.iter().find_map(|it| text.strip_prefix(it));
    let line = bare.unwrap_or(text);
    let Some((name, value)) = line.split_once('=').or_else(|| line.split_once(": ")) else {
        return false;
    };
    let name = name.trim_end();
    let announces = |word: &str| {
        matches!(
            word,
            "SECRET" | "SECRETS" | "KEY" | "TOKEN" | "PASSWORD" | "WEBHOOK" | "SIGNING"
        )
    };
    let words = || name.split('_').filter(|word| !word.is_empty());
    name.len() >= 7
        && words::is_upper_name(name)
        && words().nth(1).is_some()
        && words().any(announces)
        && !value.is_empty()
}

/// Returns whether the secret was pasted twice, together with its prefix. Without a prefix it may have been chosen as
/// one piece that is repeated.
fn stands_twice(text: &str, prefix: &str) -> bool {
    let halves = text.split_at_checked(text.len() / 2);
    !prefix.is_empty() && halves.is_some_and(|(one, other)| one == other && one.starts_with(prefix))
}

/// Returns whether the text is letters of tokens with `%2B`, `%2F`, `%3D` or the like among them.
fn is_percent_encoded(text: &str) -> bool {
    let mut pieces = text.split('%');
    let first = pieces.next().unwrap_or_default();
    let is_piece = |piece: &str| {
        let code = piece.as_bytes().get(..2);
        code.is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit)) && is_token(piece, 2)
    };
    text.contains('%') && first.bytes().all(is_of_token) && pieces.all(is_piece)
}

/// Returns whether the text is the base64 of a text that begins as the sender's secrets do.
fn is_encoded_again(text: &str, prefix: &str) -> bool {
    !prefix.is_empty() && decoded(text).is_some_and(|bytes| bytes.starts_with(prefix.as_bytes()))
}

/// Returns whether the text is the base64 of letters of tokens alone, which random bytes are not. It may be a secret
/// that was encoded again, or a secret that the sender made so.
pub(super) fn is_base64_of_a_token(text: &str) -> bool {
    let text = decoded(text);
    let text = text.as_ref().and_then(|it| std::str::from_utf8(it).ok());
    text.is_some_and(|text| is_token(text.trim_end_matches(['\n', '\r']), 16))
}

fn decoded(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    Encoding::Base64.decode_up_to(text, 1024)
}
