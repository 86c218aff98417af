//! Secrets, over every adapter and preset: none that its sender hands out is refused, each that it never
//! hands out is, and each refusal says where the right one is found.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::HashSet;
use std::thread;

use webhook_attacks::registry::{Case, Form, Signer, Visitor, every};
use webhook_core::{Provider, Secret};

/// Random secrets in all, as many of each form; each form once, whoever has it.
const MANY: usize = 1_000_000;

/// Splitmix64: enough for texts that nobody has chosen, and the same in each run.
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

    /// A secret of the form. Long forms are drawn short as a rule, since the rules are hardest on those.
    fn secret(&mut self, form: &Form) -> String {
        let (least, most) = form.length;
        let length = least + self.below(most.min(least + 32) - least + 1);
        let alphabet = form.alphabet.as_bytes();
        let mut text = String::with_capacity(form.prefix.len() + length);
        text.push_str(form.prefix);
        text.extend((0..length).map(|_| char::from(alphabet[self.below(alphabet.len())])));
        text
    }
}

/// The forms of shared secrets, each once.
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

/// What no sender gives out never meets a secret that one does.
#[test]
fn a_million_random_secrets_pass_the_rules() {
    let mut forms = Forms::default();
    every(&mut forms);
    assert!(forms.forms.len() >= 8, "{}", forms.forms.len());
    let each = MANY.div_ceil(forms.forms.len());
    thread::scope(|scope| {
        for (seed, (name, form)) in forms.forms.iter().enumerate() {
            scope.spawn(move || {
                let mut random = Random(u64::try_from(seed).unwrap());
                for _ in 0..each {
                    let text = random.secret(form);
                    let made = Secret::new(text.as_str());
                    assert!(made.is_ok(), "{name}: {text:?}: {}", made.unwrap_err());
                }
            });
        }
    });
}

/// Each adapter's own rules beside, of which keys are made: fewer, since a key costs more than a rule.
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

/// What is refused by every adapter, and by the rules that all have.
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

struct Refuses(usize);

impl Visitor for Refuses {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        self.0 += 1;
        for text in GUESSABLE {
            assert!(case.from_secret(text).is_err(), "{}: {text:?}", case.name);
        }
        // What the adapter's own form refuses says where its sender shows the right one. Where users choose
        // the secret, it may hold every letter.
        let Err(sentence) = case.from_secret(&format!("{}\u{2013}x", case.secrets.texts[0])) else {
            return;
        };
        assert!(
            sentence.split(". ").count() >= 2,
            "{}: {sentence}",
            case.name
        );
        assert!(!sentence.contains(case.secrets.texts[0]), "{}", case.name);
    }
}

#[test]
fn guessable_secrets_are_refused_by_every_adapter() {
    let mut refuses = Refuses(0);
    every(&mut refuses);
    assert!(refuses.0 > 20, "{}", refuses.0);
}
