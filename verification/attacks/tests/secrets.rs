//! Tests secrets at every adapter and preset.
//!
//! No secret that a sender gives out is refused. Every secret that it never gives out is refused, and each refusal says
//! where to find the right one.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::{BTreeSet, HashSet};
use std::thread;

use base64::Engine as _;
use webhook_attacks::registry::{Case, Form, Signer, Visitor, every};
use webhook_core::keys::{KeyWarning, PublicKeys, Secrets};
use webhook_core::{ConfigError, Provider, PublicKey, Secret};

/// Random secrets of each form. A form that several senders have is tested once.
const MANY: usize = 1_000_000;

/// Splitmix64: good enough for texts that nobody has chosen, and the same in each run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    fn characters(&mut self, form: &Form, length: usize) -> Vec<u8> {
        let alphabet = form.alphabet.as_bytes();
        let one = |_| alphabet[self.below(alphabet.len())];
        (0..length).map(one).collect()
    }

    /// The number of characters of a secret of this form. Long forms are mostly made short, because the rules are
    /// hardest on short secrets.
    fn length(&mut self, form: &Form) -> usize {
        let (least, most) = form.length;
        form.prefix.len() + least + self.below(most.min(least + 32) - least + 1)
    }

    fn secret(&mut self, form: &Form) -> String {
        let length = self.length(form) - form.prefix.len();
        let rest = self.characters(form, length);
        [form.prefix, &String::from_utf8(rest).unwrap()].concat()
    }
}

/// Makes many secrets of one form quickly, each from random pieces of eight characters.
struct Draws<'a> {
    random: Random,
    form: &'a Form,
    pieces: Vec<u8>,
    text: Vec<u8>,
}

impl<'a> Draws<'a> {
    fn new(mut random: Random, form: &'a Form) -> Self {
        Self {
            pieces: random.characters(form, 8 << 16),
            random,
            form,
            text: form.prefix.into(),
        }
    }

    fn next(&mut self) -> &str {
        let length = self.random.length(self.form);
        self.text.truncate(self.form.prefix.len());
        while self.text.len() < length {
            let at = 8 * self.random.below(1 << 16);
            self.text.extend_from_slice(&self.pieces[at..at + 8]);
        }
        str::from_utf8(&self.text[..length]).unwrap()
    }
}

/// The forms of shared secrets, each of them once.
#[derive(Default)]
struct Forms {
    known: HashSet<(&'static str, &'static str, (usize, usize))>,
    forms: Vec<(&'static str, Form)>,
}

impl Visitor for Forms {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let form = case.secrets;
        let key = (form.prefix, form.alphabet, form.length);
        if matches!(case.signer, Signer::Own) && self.known.insert(key) {
            self.forms.push((case.name, form));
        }
    }
}

/// Every printable ASCII character except the blank, with which no secret begins or ends.
const PRINTABLE: Form = Form {
    prefix: "",
    alphabet: "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~",
    length: (16, 64),
    texts: ["", "", ""],
};

/// The texts that no sender gives out do not occur among the secrets that a sender does give out.
#[test]
fn a_million_random_secrets_of_each_alphabet_pass_the_rules() {
    let mut forms = Forms::default();
    every(&mut forms);
    assert!(forms.forms.len() >= 8, "{}", forms.forms.len());
    // A text that a password manager makes, for senders whose users choose the secret.
    forms.forms.push(("printable", PRINTABLE));
    thread::scope(|scope| {
        for (seed, (name, form)) in forms.forms.iter().enumerate() {
            scope.spawn(move || {
                let mut draws = Draws::new(Random(u64::try_from(seed).unwrap()), form);
                for _ in 0..MANY {
                    let text = draws.next();
                    let made = Secret::new(text);
                    assert!(made.is_ok(), "{name}: {text:?}: {}", made.unwrap_err());
                }
            });
        }
    });
}

/// Applies each adapter's own rules as well, with fewer secrets, because making a key costs more than checking a rule.
struct Accepts(Random, usize);

impl Visitor for Accepts {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        if !matches!(case.signer, Signer::Own) {
            return;
        }
        for _ in 0..self.1 {
            let mut text = self.0.secret(&case.secrets);
            // Base64 has whole groups of four characters.
            if case.from_secret(&text).is_err() && text.len() > case.secrets.prefix.len() + 32 {
                let encoded = text.len() - case.secrets.prefix.len();
                text.truncate(text.len() - encoded % 4);
            }
            let made = case.from_secret(&text);
            assert!(
                made.is_ok(),
                "{}: {text:?}: {}",
                case.name,
                made.unwrap_err()
            );
        }
    }
}

#[test]
fn random_secrets_make_an_endpoint_of_every_adapter() {
    every(&mut Accepts(Random(7), 200));
}

/// Texts that every adapter refuses, and that the common rules refuse too.
const GUESSABLE: [&str; 14] = [
    "whsec_...",
    "$GITHUB_WEBHOOK_SECRET",
    "%WEBHOOK_SECRET%",
    "<your-webhook-secret>",
    "YOUR_WEBHOOK_SECRET_HERE",
    "whsec_xxxxxxxx",
    "password",
    "00000000",
    "********",
    "\u{feff}kT4nB7vQ2xW9cM5zR8jL",
    "\u{200b}kT4nB7vQ2xW9cM5zR8jL",
    "${WEBHOOK_SECRET}",
    "undefined",
    " ",
];

/// A variable that nobody sets.
const UNSET: &str = "WEBHOOK_ATTACKS_VARIABLE_THAT_NOBODY_SETS";

/// Every case's name and its sentence about the place, once the case has passed.
#[derive(Default)]
struct Refuses(Vec<(&'static str, String)>);

impl Visitor for Refuses {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let own = matches!(case.signer, Signer::Own);
        // The part that the adapter adds to the common sentence.
        let place = |all: &ConfigError, sentence: String| {
            let all = format!("{all}. ");
            let place = sentence.split_once(&all).map(|(_, place)| place.to_owned());
            place.unwrap_or_else(|| panic!("{}: {sentence}", case.name))
        };
        let mut places: Vec<String> = Vec::new();
        for text in GUESSABLE {
            let all = match own {
                true => Secret::new(text).map(drop),
                false => PublicKey::from_hex(text).map(drop),
            };
            let sentence = case.from_secret(text).unwrap_err();
            places.push(place(&all.unwrap_err(), sentence));
        }
        let all = match own {
            true => Secrets::from_env(UNSET).map(drop),
            false => PublicKeys::from_env(UNSET).map(drop),
        };
        places.push(place(&all.unwrap_err(), case.from_env(UNSET).unwrap_err()));
        // The place is the same for every fault.
        let first = &places[0];
        assert!(first.len() > 30, "{}: {first}", case.name);
        for place in &places {
            assert_eq!(place, first, "{}", case.name);
        }
        // The adapter's own form refuses these. If users choose the secret, it may contain every letter.
        let other = format!("{}\u{2013}x", case.secrets.texts[0]);
        if let Err(sentence) = case.from_secret(&other) {
            assert!(sentence.ends_with(first), "{}: {sentence}", case.name);
            assert!(!sentence.contains(case.secrets.texts[0]), "{}", case.name);
        }
        self.0.push((case.name, first.clone()));
    }
}

#[test]
fn every_fault_at_every_adapter_ends_with_the_place_of_the_right_one() {
    let mut refuses = Refuses::default();
    every(&mut refuses);
    assert!(refuses.0.len() > 20, "{}", refuses.0.len());
    // The sentence names the sender, or something that the sender has.
    for (case, word) in [
        ("stripe", "Stripe"),
        ("github", "GitHub"),
        ("discord/events", "Discord"),
        ("slack/commands", "Slack"),
        ("twilio/proxy", "Twilio"),
        ("x", "consumer key"),
        ("shopify", "client secret"),
        ("bigcommerce", "Client Secret"),
        ("contentful", "Contentful"),
        ("mongodb", "Webhook Secret"),
        ("ups", "token endpoint"),
        ("deepgram/basic", "callback URL"),
        ("deepgram/token", "api_key_id"),
        ("standard-webhooks/clerk", "Clerk"),
        ("standard-webhooks/gitlab", "GitLab"),
        ("custom/gitlab-token", "GitLab"),
        ("custom/line", "LINE"),
        ("custom/linear", "Linear"),
        ("custom/meta", "Meta"),
        ("custom/paddle", "Paddle"),
        ("custom/square", "Square"),
        ("custom/telegram", "setWebhook"),
        ("custom/zoom", "Zoom"),
    ] {
        let place = refuses.0.iter().find(|(name, _)| *name == case);
        assert!(place.unwrap().1.contains(word), "{place:?}");
    }
}

/// A text of the letters that tokens have, such as careful people choose.
const CHOSEN: &str = "kT4nB7vQ2xW9cM5zR8jLpF3hD6gS1aYe";

/// Text around a secret that was copied along with it, each with a word of the sentence that names the mistake.
fn wrapped(secret: &str) -> Vec<(String, &'static str)> {
    let of = |text: &str| text.replace("{}", secret);
    [
        ("\"{}\"", "quotation"),
        ("'{}'", "quotation"),
        ("`{}`", "quotation"),
        ("\"{}\",", "quotation"),
        ("&quot;{}&quot;", "quotation"),
        ("\u{201c}{}\u{201d}", "quotation"),
        ("[\"{}\"]", "JSON"),
        ("{\"secret\":\"{}\"}", "JSON"),
        ("Bearer {}", "Bearer"),
        ("bearer {}", "Bearer"),
        ("Bearer: {}", "names it"),
        ("Basic {}", "Basic"),
        ("Token {}", "names it"),
        ("secret: {}", "names it"),
        ("secret={}", "names it"),
        ("Signing secret: {}", "names it"),
        ("\"secret\": \"{}\",", "names it"),
        ("Authorization: Bearer {}", "header"),
        ("sha256={}", "hash"),
        ("WEBHOOK_SECRET={}", "variable"),
        ("WEBHOOK_SECRET=\"{}\"", "variable"),
        ("WEBHOOK_SECRET: {}", "variable"),
        ("WEBHOOK_SECRET = {}", "variable"),
        ("export WEBHOOK_SECRET={}", "variable"),
        ("set WEBHOOK_SECRET={}", "variable"),
        ("ENV WEBHOOK_SECRET={}", "variable"),
        ("-e WEBHOOK_SECRET={}", "variable"),
        ("$env:WEBHOOK_SECRET=\"{}\"", "variable"),
        ("https://hooks.example.com/?secret={}", "URL"),
        ("{}\\n", "newline"),
        ("{}\\r\\n", "newline"),
        ("{}%0A", "newline"),
        ("{}\n", "white space"),
        ("{}\r\n", "white space"),
        ("\t{}", "white space"),
        ("\u{a0}{}", "white space"),
        ("{}\u{2003}", "white space"),
        ("{}\0", "control character"),
        ("\u{feff}{}", "no one sees"),
        ("{}\u{200b}", "no one sees"),
        ("{}\u{200c}", "no one sees"),
        ("\u{2060}{}", "no one sees"),
        ("whsec_whsec_{}", "twice"),
        ("shpss_shpss_{}", "twice"),
        ("lin_wh_lin_wh_{}", "twice"),
        ("pdl_ntfset_pdl_ntfset_{}", "twice"),
    ]
    .map(|(text, word)| (of(text), word))
    .into()
}

/// Every adapter and preset refuses and names these mistakes, whoever makes its secrets.
#[test]
fn what_was_copied_along_is_named_at_every_adapter() {
    struct Wrapped(usize);

    impl Visitor for Wrapped {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            if !matches!(case.signer, Signer::Own) {
                return;
            }
            for (text, word) in wrapped(CHOSEN) {
                let Err(sentence) = case.from_secret(&text) else {
                    panic!("{}: {text:?} is taken", case.name);
                };
                assert!(
                    sentence.contains(word),
                    "{}: {text:?}: {sentence}",
                    case.name
                );
                assert!(!sentence.contains(CHOSEN), "{}: {sentence}", case.name);
                self.0 += 1;
            }
        }
    }
    let mut wrapped = Wrapped(0);
    every(&mut wrapped);
    assert!(wrapped.0 > 1_000, "{}", wrapped.0);
}

/// Senders whose users choose the secret, which may therefore contain anything.
const CHOSEN_BY_USERS: &[&str] = &[
    "github",
    "mongodb",
    "deepgram/basic",
    "deepgram/extra",
    "deepgram/both",
    "standard-webhooks/raw",
    "custom/gitlab-token",
    "custom/everything",
    "custom/after",
    "custom/sha1",
    "custom/basic",
];

/// If the sender makes the secrets, more mistakes can be recognized: they are refused, or a warning names them.
#[test]
fn what_a_sender_never_writes_is_told_where_the_sender_makes_the_secret() {
    struct Issued(BTreeSet<&'static str>);

    impl Visitor for Issued {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            if !matches!(case.signer, Signer::Own) || CHOSEN_BY_USERS.contains(&case.name) {
                return;
            }
            let [one, other, _] = case.secrets.texts;
            let prefix = case.secrets.prefix;
            let rest = one.strip_prefix(prefix).unwrap();
            let encode = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
            let mut refused = vec![
                format!("\"{one}"),
                format!("{one}'"),
                format!("{one},"),
                format!("{one};"),
                format!("{one}%3D"),
                format!("{prefix}%2B{rest}"),
                format!("{one}\u{2026}"),
                format!("<{one}>"),
                format!("({one})"),
                format!("**{one}**"),
            ];
            for separator in [",", ", ", ";", "|", " | ", " ", ":", "&"] {
                refused.push([one, separator, other].concat());
            }
            let encoded = [encode(one), encode(&format!("{one}\n"))];
            // A configuration does not say what secrets begin with, unless that beginning is not part of the secret.
            if !prefix.is_empty() && !case.name.starts_with("custom/") {
                refused.extend(encoded.clone());
                refused.push(format!("{}{rest}", prefix.to_uppercase()));
                refused.push([one, one].concat());
            }
            for text in refused {
                assert!(case.from_secret(&text).is_err(), "{}: {text}", case.name);
            }
            for text in [
                format!("{}...{}", &one[..8], &one[one.len() - 4..]),
                format!("{prefix}{}#{}", &rest[..8], &rest[8..]),
                encoded[0].clone(),
                encoded[1].clone(),
            ] {
                let Ok(endpoint) = case.from_secret(&text) else {
                    continue;
                };
                let warnings = endpoint.provider().keys().warnings();
                let strange = |it: &KeyWarning| matches!(it, KeyWarning::Strange { .. });
                assert!(warnings.iter().any(strange), "{}: {text}", case.name);
            }
            // A secret as the sender writes it is accepted without a warning.
            let endpoint = case.from_secret(one).unwrap();
            let warnings = endpoint.provider().keys().warnings();
            let published = |it: &KeyWarning| matches!(it, KeyWarning::PublishedExample);
            assert!(
                warnings.iter().all(published),
                "{}: {warnings:?}",
                case.name
            );
            self.0.insert(case.name);
        }
    }
    let mut issued = Issued(BTreeSet::new());
    every(&mut issued);
    assert!(issued.0.len() >= 20, "{:?}", issued.0);
}

/// Public keys can be read in only one way, and text that was copied along with one is named wherever keys are given.
#[test]
fn what_a_public_key_was_copied_with_is_named_at_every_adapter() {
    struct Public(usize);

    impl Visitor for Public {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            if !matches!(case.signer, Signer::Ed25519) {
                return;
            }
            let key = case.secrets.texts[0];
            for (text, word) in [
                (format!("0x{key}"), "0x"),
                (format!("\"{key}\""), "quotation"),
                (format!("{key}\n"), "white space"),
                (format!("\u{feff}{key}"), "byte order mark"),
                (
                    format!("302a300506032b6570032100{key}"),
                    "SubjectPublicKeyInfo",
                ),
                (format!("DISCORD_PUBLIC_KEY={key}"), "variable"),
                ("-----BEGIN PUBLIC KEY-----".to_owned(), "PEM"),
                (format!("{key},{key}"), "several"),
            ] {
                let sentence = case.from_secret(&text).unwrap_err();
                assert!(sentence.contains(word), "{}: {text}: {sentence}", case.name);
                self.0 += 1;
            }
        }
    }
    let mut public = Public(0);
    every(&mut public);
    assert!(public.0 >= 32, "{}", public.0);
}
