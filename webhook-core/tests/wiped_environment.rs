//! Tests that reading a secret from the environment leaves nothing of it in memory.
//!
//! One copy cannot be wiped: the environment with which the operating system has started the process. So a child
//! process reads, and this test has a file of its own, since the parent frees the environment that it has passed on,
//! and no other test may look into that memory.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod scanner;

use std::process::Command;

use webhook_core::keys::Secrets;

const NAME: &str = "ACME_WEBHOOK_SECRET";
/// The base64 of 48 bytes.
const TEXT: &str = "whsec_a1I5dFRuUXdYdkxqUGJNY1ppYXJlIHRoZSBtaWRkbGUhejhKaFlmR2dEc0tl";
/// The 48 bytes of the secret in capital hexadecimal digits.
const HEX: &str =
    "6B5239745472517758766A506272657265207468652061726520746865206D6964646C65217A384A6859666747";

/// Returns pieces of the texts, and of the bytes that they stand for.
fn needles() -> Vec<Vec<u8>> {
    [
        &TEXT.as_bytes()[24..40],
        &HEX.as_bytes()[32..48],
        b"are the middle!",
    ]
    .map(<[u8]>::to_vec)
    .to_vec()
}

/// This is no test of its own: the child process below runs it.
#[test]
fn child() {
    if std::env::var_os("READ").is_some() {
        let seen = scanner::left_by(needles, || drop(TEXT.to_owned()));
        assert!(seen > 0, "the scanner is blind");
        let left = scanner::left_by(needles, || drop(Secrets::from_env(NAME).unwrap()));
        println!("[{left}]");
    }
}

#[test]
fn nothing_of_a_secret_is_left_of_reading_the_environment() {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["child", "--exact", "--nocapture"])
        .env("READ", "");
    child.env(NAME, TEXT).env(format!("{NAME}_2"), HEX);
    let out = String::from_utf8(child.output().unwrap().stdout).unwrap();
    assert!(out.contains("[0]"), "{out}");
}
