//! Tests that no adapter or preset leaves anything of a secret in memory.
//!
//! That holds for a secret that it accepts, for one that it refuses, and for its sender's key.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

#[path = "../../../webhook-core/tests/scanner/mod.rs"]
mod scanner;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use webhook_attacks::registry::{Case, Signer, Visitor, every};
use webhook_core::Provider;

/// Pieces from the middle of every case's secrets: as the sender shows them, as the bytes that their base64 or
/// hexadecimal digits encode, and as the Basic credentials that contain them.
#[derive(Default)]
struct Needles(Vec<Vec<u8>>);

impl Visitor for Needles {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        if !matches!(case.signer, Signer::Own) {
            return;
        }
        let mut add = |bytes: &[u8]| {
            let middle = bytes.len() / 2;
            let piece = bytes.get(middle - 4..middle + 8).unwrap();
            if !self.0.iter().any(|known| known == piece) {
                self.0.push(piece.to_vec());
            }
        };
        for text in case.secrets.texts {
            add(text.as_bytes());
            let rest = text.strip_prefix(case.secrets.prefix).unwrap();
            if let Ok(decoded) = BASE64_STANDARD.decode(rest) {
                add(&decoded);
            }
            add(BASE64_STANDARD.encode(format!("hook:{text}")).as_bytes());
        }
    }
}

fn needles() -> Vec<Vec<u8>> {
    let mut needles = Needles::default();
    every(&mut needles);
    needles.0
}

/// A text that the test itself never frees.
fn kept(text: String) -> &'static str {
    text.leak()
}

struct Wipes(usize);

impl Visitor for Wipes {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        if !matches!(case.signer, Signer::Own) {
            return;
        }
        let [text, ..] = case.secrets.texts;
        let refused = [
            kept(format!("{text} ")),
            kept(format!("{text}\u{200b}")),
            kept(format!("{text}\u{2013}x")),
            kept(format!("{text},{text}")),
            kept(format!("Bearer {text}")),
        ];
        let ways: [(&str, &dyn Fn()); 3] = [
            ("taken", &|| drop(case.from_secret(text).unwrap())),
            ("refused", &|| {
                for text in refused {
                    drop(case.from_secret(text));
                }
            }),
            ("the sender's key", &|| drop(case.keys())),
        ];
        for (way, work) in ways {
            let left = scanner::left_by(needles, work);
            assert_eq!(left, 0, "{}: {way}", case.name);
            self.0 += 1;
        }
    }
}

#[test]
fn nothing_of_a_secret_is_left_by_any_adapter() {
    let blind = || drop(String::from("whsec_5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7a"));
    assert_eq!(scanner::left_by(needles, blind), 1, "the scanner is blind");
    let mut wipes = Wipes(0);
    every(&mut wipes);
    assert!(wipes.0 > 80, "{}", wipes.0);
}
