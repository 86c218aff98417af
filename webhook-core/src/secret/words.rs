//! Recognizes placeholder words that people leave where a secret belongs, such as `changeme`.

/// Characters that separate words.
pub(super) const SEPARATORS: [char; 5] = ['-', '_', '.', ' ', ':'];

/// Whole texts that stand for a missing value, or that everyone tries first. They are recognized with any separator
/// between their words, and with or without a number at their end.
const PLACEHOLDERS: &[&str] = &[
    "undefined",
    "null",
    "none",
    "nil",
    "nan",
    "true",
    "false",
    "empty",
    "missing",
    "unset",
    "notset",
    "unknown",
    "notconfigured",
    "notapplicable",
    "objectobject",
    "changeme",
    "changethis",
    "changeit",
    "changemeplease",
    "pleasechangeme",
    "changemenow",
    "replaceme",
    "replacethis",
    "placeholder",
    "example",
    "sample",
    "dummy",
    "todo",
    "fixme",
    "tbd",
    "redacted",
    "masked",
    "hidden",
    "removed",
    "filtered",
    "secret",
    "secrets",
    "secretsecret",
    "secretkey",
    "secrettoken",
    "signingsecret",
    "signingkey",
    "clientsecret",
    "consumersecret",
    "appsecret",
    "developmentsecret",
    "defaultsecret",
    "authtoken",
    "accesstoken",
    "apikey",
    "token",
    "password",
    "passwd",
    "passphrase",
    "letmein",
    "qwerty",
    "qwertyuiop",
    "iloveyou",
    "welcome",
    "admin",
    "administrator",
    "default",
    "foobar",
    "foobarbaz",
    "helloworld",
    "loremipsum",
    "correcthorsebatterystaple",
];

/// Words that may come before `your`, and words that begin an instruction to the reader.
const ORDERS: &[&str] = &[
    "replace", "insert", "put", "paste", "enter", "add", "set", "fill", "use", "copy",
];
const BEFORE_YOUR: &[&str] = &["with", "by", "this", "is", "in", "the"];

/// Words for the thing that the reader is told to replace or to put there.
const OBJECTS: &[&str] = &[
    "secret",
    "secrets",
    "key",
    "keys",
    "token",
    "tokens",
    "password",
    "here",
    "value",
    "me",
    "this",
    "it",
    "in",
    "string",
    "text",
    "webhook",
    "whsec",
    "signature",
];

/// Endings of the names of variables that hold secrets.
const NAMES_END: &[&str] = &["_SECRET", "_KEY", "_TOKEN", "_PASSWORD"];

/// Returns whether the text is nothing but a placeholder, such as `changeme`, `your-webhook-secret`, `put the secret
/// here` or `GITHUB_WEBHOOK_SECRET`.
pub(super) fn are_placeholder(text: &str) -> bool {
    let text = text.trim_matches(|c: char| "<>()[]{}*!?\"'".contains(c));
    if text.is_empty() || text.len() > 80 || !text.bytes().all(is_of_words) {
        return false;
    }
    let unnumbered = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == '!');
    // No listed text has a digit inside, and nearly every secret has one.
    let listed = !unnumbered.bytes().any(|byte| byte.is_ascii_digit())
        && PLACEHOLDERS
            .iter()
            .any(|word| joined(unnumbered).eq(word.bytes()));
    listed
        || is_your_secret(unnumbered)
        || is_order(unnumbered)
        || is_upper_name(text) && NAMES_END.iter().any(|end| text.ends_with(end))
}

const fn is_of_words(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b' ' | b':' | b'!' | b'\'')
}

/// Iterates over the letters in lower case, without the separators. It copies nothing of the text.
fn joined(text: &str) -> impl Iterator<Item = u8> + '_ {
    let letters = text
        .bytes()
        .filter(|byte| !SEPARATORS.contains(&char::from(*byte)));
    letters.map(|byte| byte.to_ascii_lowercase())
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(SEPARATORS).filter(|word| !word.is_empty())
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.iter().any(|listed| listed.eq_ignore_ascii_case(word))
}

/// Returns whether the text says `your ..`, such as `your-webhook-secret`, `YOUR_SECRET_HERE`, `yoursecret`, `put your
/// key here`.
fn is_your_secret(text: &str) -> bool {
    let filler = |word: &&str| is_one_of(word, ORDERS) || is_one_of(word, BEFORE_YOUR);
    let Some(your) = words(text).find(|word| !filler(word)) else {
        return false;
    };
    let start = your.as_bytes().get(..4);
    let is_secret = |last: &str| OBJECTS.iter().any(|object| ends_with(last, object));
    start.is_some_and(|start| start.eq_ignore_ascii_case(b"your"))
        && words(text).next_back().is_some_and(is_secret)
}

/// Returns whether the text is an instruction, such as `replace-me`, `insert_secret_here`, `put the signing secret
/// in`.
fn is_order(text: &str) -> bool {
    let ordered = words(text)
        .next()
        .is_some_and(|word| is_one_of(word, ORDERS));
    let objects = words(text)
        .next_back()
        .is_some_and(|word| is_one_of(word, OBJECTS));
    ordered && objects && words(text).nth(1).is_some()
}

fn ends_with(word: &str, end: &str) -> bool {
    let start = word.len().checked_sub(end.len());
    let tail = start.and_then(|start| word.as_bytes().get(start..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case(end.as_bytes()))
}

/// Returns whether the text has the form `[A-Z_][A-Z0-9_]*`, as names of environment variables have.
pub(super) fn is_upper_name(text: &str) -> bool {
    let name = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    !text.is_empty() && !text.starts_with(|c: char| c.is_ascii_digit()) && text.bytes().all(name)
}

/// Returns whether the text has the form of a variable's name, all in upper case or all in lower case.
pub(super) fn is_name(text: &str) -> bool {
    let lower = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let is_lower = text.starts_with(|c: char| !c.is_ascii_digit()) && text.bytes().all(lower);
    is_lower || is_upper_name(text)
}

/// Returns whether the text is one word or several, as people write between angle brackets: each word is letters and
/// then digits, and a number may follow the last.
pub(super) fn are_words(text: &str) -> bool {
    let is_word = |word: &str| {
        let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
        !letters.is_empty()
            && letters
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || byte == b'\'')
    };
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let mut rest = words(text);
    let last = rest.next_back();
    let ends =
        last.is_some_and(|last| is_word(last) || is_number(last) && words(text).nth(1).is_some());
    ends && rest.all(is_word)
}
