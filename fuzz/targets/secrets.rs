//! Reads secrets and public keys of any text, and checks the verdict by shorter rules.
//!
//! None passes that the shortest rules refuse, and none is refused that looks like one that a sender makes. Nothing
//! that is printed shows a secret.

use arbitrary::{Arbitrary, Unstructured};
use data_encoding::{BASE64, HEXLOWER, HEXLOWER_PERMISSIVE};
use webhook_core::claim::Encoding;
use webhook_core::config::{PublicKeyFault, SecretFault};
use webhook_core::keys::Keyring;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{ConfigError, PublicKey, Scheme, Secret, Timestamp};
use webhook_deepgram::Deepgram;
use webhook_github::GitHub;
use webhook_stripe::Stripe;

use crate::oracle;

#[derive(Arbitrary, Debug)]
enum Input<'a> {
    Secret(&'a str),
    Base64(Prefix, &'a str),
    /// The base64 of bytes, with one character replaced.
    Base64Of(Prefix, Option<(u8, char)>, &'a [u8]),
    PublicKey([u8; 32]),
    PublicKeyHex(&'a str),
    PublicKeyBase64(Prefix, &'a str),
    Ring(Vec<u8>),
    User(&'a str),
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Prefix {
    None,
    Whsec,
    Whpk,
}

impl Prefix {
    const fn text(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Whsec => "whsec_",
            Self::Whpk => "whpk_",
        }
    }
}

/// Words that stand for a missing value.
const NO_SECRETS: [&str; 18] = [
    "undefined",
    "null",
    "none",
    "nil",
    "changeme",
    "change_me",
    "change-me",
    "placeholder",
    "your_secret",
    "your-secret",
    "your_webhook_secret",
    "development_secret",
    "whsec_",
    "whsk_",
    "whpk_",
    "sk_",
    "pk_",
    "rk_",
];

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    match input {
        Input::Secret(text) => of_text(text),
        Input::Base64(prefix, text) => of_base64(prefix.text(), text),
        Input::Base64Of(prefix, edit, bytes) => {
            let mut text: Vec<char> = BASE64.encode(bytes).chars().collect();
            if let Some((place, by)) = edit
                && let Some(spot) = text.get_mut(usize::from(place))
            {
                *spot = by;
            }
            let text: String = prefix.text().chars().chain(text).collect();
            of_base64(prefix.text(), &text);
        }
        Input::PublicKey(bytes) => of_key(PublicKey::from_bytes(bytes), Some(bytes.to_vec())),
        Input::PublicKeyHex(text) => {
            let bytes = HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok();
            of_key(PublicKey::from_hex(text), bytes);
        }
        Input::PublicKeyBase64(prefix, text) => {
            let encoded = text.strip_prefix(prefix.text()).unwrap_or(text);
            let bytes = oracle::decode(Encoding::Base64, encoded);
            of_key(PublicKey::from_base64(prefix.text(), text), bytes);
        }
        Input::Ring(labels) => of_ring(&labels),
        Input::User(user) => of_user(user),
    }
}

/// Whether every rule set must refuse the text, by the rules that take one line each.
fn is_refused(text: &str) -> bool {
    let inside = |open: &str, close: &str| text.starts_with(open) && text.ends_with(close);
    let blank = text.trim() != text || text.chars().any(char::is_control);
    let mark = text.chars().any(|c| matches!(c, '\u{feff}' | '\u{200b}'));
    let one = text.chars().all(|c| text.starts_with(c));
    let word = NO_SECRETS
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word));
    text.len() < 8 || inside("{{", "}}") && text.len() > 3 || blank || mark || one || word
}

/// Whether every rule must accept the text: letters of both cases around digits, as senders make them.
fn is_random(text: &str) -> bool {
    let mut kinds: Vec<char> = text.chars().collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mixed = text.bytes().any(|byte| byte.is_ascii_uppercase())
        && text.bytes().any(|byte| byte.is_ascii_lowercase());
    let digit = text.find(|c: char| c.is_ascii_digit());
    let within = digit.is_some_and(|at| text[at..].contains(|c: char| c.is_ascii_alphabetic()));
    text.len() >= 16
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && kinds.len() >= 8
        && mixed
        && within
}

fn of_text(text: &str) {
    match Secret::new(text) {
        Ok(secret) => {
            assert!(!is_refused(text), "{text:?} passes for a secret");
            is_hidden(&secret);
            is_keyed_by(&secret, text.as_bytes());
            let api_key = ["sk_", "pk_", "rk_"]
                .iter()
                .any(|key| text.starts_with(key));
            assert!(!api_key || Stripe::new(secret).is_err(), "{text:?}");
        }
        Err(error) => {
            assert!(!is_random(text), "{text:?}: {error}");
            is_plain(&error);
        }
    }
}

fn of_base64(prefix: &str, text: &str) {
    let encoded = text.strip_prefix(prefix).unwrap_or(text);
    let bytes = oracle::decode(Encoding::Base64, encoded);
    let fits = !is_refused(text) && encoded.len() <= 4096;
    let bytes = bytes.filter(|bytes| fits && bytes.len() >= 8);
    match (Secret::from_base64(prefix, text), bytes) {
        (Ok(secret), Some(bytes)) => {
            is_hidden(&secret);
            is_keyed_by(&secret, &bytes);
        }
        (Err(error), None) => is_plain(&error),
        (Err(error), Some(_)) => {
            assert!(!is_random(encoded), "{text:?}: {error}");
            is_plain(&error);
        }
        (Ok(_), None) => panic!("{text:?} is decoded"),
    }
}

/// Checks that the printed form of a secret is the same for all secrets.
fn is_hidden(secret: &Secret) {
    assert_eq!(format!("{secret:?}"), "Secret { label: None, .. }");
    let Ok(github) = GitHub::new(secret.clone()) else {
        return;
    };
    let shown = format!("{github:?}");
    let other = GitHub::new(Secret::new("another-secret").unwrap()).unwrap();
    assert_eq!(shown, format!("{other:?}"));
}

/// Checks that the error of a refused secret names only the fault, of which there are few.
fn is_plain(error: &ConfigError) {
    let fault = match error {
        ConfigError::Secret {
            name: None, fault, ..
        } => *fault,
        other => panic!("{other:?}"),
    };
    let same = ConfigError::from(fault);
    assert_eq!(format!("{error} {error:?}"), format!("{same} {same:?}"));
    assert_ne!(fault, SecretFault::ApiKey, "that is Stripe's to say");
}

/// Whether it signs as a secret of these bytes does.
fn is_keyed_by(secret: &Secret, bytes: &[u8]) {
    let Ok(github) = GitHub::new(secret.clone()) else {
        return;
    };
    let outgoing = Outgoing::new("{}", Timestamp::from_unix_seconds(1)).event("ping");
    let request = outgoing
        .sign(&github, github.signing_key(secret).unwrap())
        .unwrap();
    let expected = HEXLOWER.encode(&oracle::hmac_sha256(bytes, b"{}"));
    assert_eq!(
        request.headers()["x-hub-signature-256"],
        format!("sha256={expected}")
    );
}

fn of_key(made: Result<PublicKey, ConfigError>, bytes: Option<Vec<u8>>) {
    let bytes = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    match (made, bytes) {
        (Ok(_), Some(bytes)) => assert!(oracle::is_strong_public_key(&bytes), "{bytes:?}"),
        (Err(ConfigError::PublicKey { fault, .. }), bytes) => {
            let misspelt = matches!(
                fault,
                PublicKeyFault::NotHex | PublicKeyFault::NotBase64 | PublicKeyFault::Wrapped(_)
            );
            assert_eq!(misspelt, bytes.is_none(), "{fault:?}");
            let strong = bytes.is_some_and(|bytes| oracle::is_strong_public_key(&bytes));
            assert!(!strong, "{fault:?}: {bytes:?}");
        }
        (made, bytes) => panic!("{made:?} of {bytes:?}"),
    }
}

/// Makes a keyring of secrets with these labels, of which zero stands for no label.
fn of_ring(labels: &[u8]) {
    let text = |place: usize, label: u8| match label {
        0 => (place + 1).to_string(),
        label => label.to_string(),
    };
    let secrets: Vec<Secret> = labels
        .iter()
        .map(|label| match label {
            0 => secret("canary"),
            label => secret("canary").labelled(label.to_string()),
        })
        .collect();
    let expected: Vec<String> = (0..labels.len()).map(|at| text(at, labels[at])).collect();
    let repeated = |at: usize| expected[..at].contains(&expected[at]);
    match Keyring::hmac(secrets) {
        Ok(ring) => {
            assert!((1..=16).contains(&labels.len()));
            assert_eq!(ring.labels().collect::<Vec<_>>(), expected);
            assert!(!format!("{ring:?}").contains("canary"));
            assert!(!(0..labels.len()).any(repeated));
        }
        Err(ConfigError::NoKeys) => assert!(labels.is_empty()),
        Err(ConfigError::TooManyKeys { found }) => assert!(found > 16 && found == labels.len()),
        Err(ConfigError::RepeatedLabel { .. }) => assert!((0..labels.len()).any(repeated)),
        Err(other) => panic!("{other}"),
    }
}

fn of_user(user: &str) {
    let made = Deepgram::basic(user, secret("canary"));
    let expressible = !user.contains(':') && !user.chars().any(char::is_control);
    assert_eq!(made.is_ok(), expressible, "{user:?}");
    // A user's name is shown, and it may be any text.
    assert!(user.contains("canary") || !format!("{made:?}").contains("canary"));
}
