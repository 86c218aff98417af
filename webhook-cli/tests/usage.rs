//! Tests that wrong arguments, files and secrets send nothing, exit with 2, and print a sentence that helps.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::TcpListener;
use std::process::Command;

const URL: &str = "http://127.0.0.1:9/";

/// Returns the exit status and stderr of a run with these environment variables.
fn webhook(arguments: &[&str], variables: &[(&str, &str)]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_webhook"))
        .args(arguments)
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(!err.contains("panicked"), "{err}");
    (output.status.code().unwrap(), err)
}

#[test]
fn mistakes_are_explained_and_exit_2() {
    let stripe = ["send", "stripe", URL, "--secret-env", "S"];
    let discord = ["send", "discord-events", URL, "--secret-env", "S"];
    let deepgram = ["send", "deepgram", URL, "--secret-env", "S"];
    let twilio = ["send", "twilio", URL, "--secret-env", "S"];
    let standard = ["send", "standard", URL, "--secret-env", "S"];
    let good = "whsec_5b8e3d7f1c2a9046";
    let config = ["--config", "/nowhere/acme.toml"];
    let external = |send: [&'static str; 5], base| [&send[..], &["--external-url", base]].concat();
    for (arguments, secret, part) in [
        (&stripe[..3], good, "--secret-env"),
        (&stripe[..], "", "S is empty"),
        (
            &stripe[..],
            "whsec_5b8e3d7f1c2a9046\n",
            "S has white space before or after it",
        ),
        (&stripe[..], "sk_test_5b8e3d7f1c2a9046", "S is an API key"),
        (&discord[..], good, "openssl rand -hex 32"),
        (&deepgram[..], good, "USER:PASSWORD"),
        (&["public-key", "--secret-env", "S"], good, "64 hexadecimal"),
        (&standard[..], "whsec_no/base64!", "S is not the base64"),
        (
            &standard[..],
            "whsk_b25seS1mb3I=",
            "openssl rand -base64 32",
        ),
        (
            &["public-key", "--secret-env", "S"],
            "whsk_b25seS1mb3I=",
            "openssl rand -base64 32",
        ),
        (
            &external(stripe, "https://hooks.example.com"),
            good,
            "does not sign the URL",
        ),
        (
            &external(twilio, "https://hooks.example.com/twilio?shop=5"),
            good,
            "--external-url: ",
        ),
        (
            &external(twilio, "https://hooks.example.com//twilio"),
            good,
            "--external-url: ",
        ),
        (&external(twilio, "hooks"), good, "--external-url: "),
        (
            &external(twilio, "https://user:password@hooks.example.com"),
            good,
            "no place for a secret",
        ),
        (
            &["send", "custom", URL, "--secret-env", "S"],
            good,
            "--config FILE",
        ),
        (
            &[&["send", "custom", URL, "--secret-env", "S"], &config[..]].concat(),
            good,
            "/nowhere/acme.toml: ",
        ),
        (&[&stripe, &config[..]].concat(), good, "leave out --config"),
        (
            &["send", "acme", URL, "--secret-env", "S"],
            good,
            "discord-interactions",
        ),
        (
            &[
                "send",
                "stripe",
                URL,
                "--secret-env",
                "S",
                "--secret-file",
                "f",
            ],
            good,
            "cannot be used with",
        ),
        (
            &["send", "stripe", URL, "--secret-file", "/nowhere/at/all"],
            good,
            "/nowhere/at/all",
        ),
        (
            &["send", "stripe", "ftp://127.0.0.1/", "--secret-env", "S"],
            good,
            "not a whole URL",
        ),
        (
            &[
                "send",
                "stripe",
                URL,
                "--secret-env",
                "S",
                "--event",
                "nope",
            ],
            good,
            "checkout.session.completed",
        ),
        (
            &["send", "stripe", URL, "--secret-env", "S", "--repeat", "0"],
            good,
            "--repeat",
        ),
        (
            &[
                "send",
                "stripe",
                URL,
                "--secret-env",
                "S",
                "--body",
                "/nowhere",
            ],
            good,
            "/nowhere",
        ),
        // An argument is no place for a secret, so no option takes one.
        (&["send", "stripe", URL, "--secret", "x"], good, "--secret"),
    ] {
        let (code, err) = webhook(arguments, &[("S", secret)]);
        assert_eq!(code, 2, "{arguments:?}: {err}");
        assert!(err.contains(part), "{arguments:?}: {err}");
        let shown = secret.trim();
        assert!(shown.is_empty() || !err.contains(shown), "{err}");
    }
    let (code, err) = webhook(&stripe, &[]);
    assert_eq!(code, 2);
    assert!(err.contains("not set"), "{err}");
}

#[test]
fn no_answer_is_exit_1() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let url = format!("http://{address}/");
    let arguments = ["send", "stripe", &url, "--secret-env", "S"];
    let (code, err) = webhook(&arguments, &[("S", "whsec_5b8e3d7f1c2a9046")]);
    assert_eq!(code, 1, "{err}");
    assert!(err.contains(&url), "{err}");
}

#[test]
fn a_file_may_end_with_one_newline() {
    let file = std::env::temp_dir().join(format!("webhook-cli-seed-{}", std::process::id()));
    let path = file.to_str().unwrap();
    // The seed is that of RFC 8032, section 7.1, test 1.
    let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    for (end, expected) in [("", 0), ("\n", 0), ("\r\n", 0), ("\n\n", 2), (" ", 2)] {
        std::fs::write(&file, format!("{seed}{end}")).unwrap();
        let (code, err) = webhook(&["public-key", "--secret-file", path], &[]);
        assert_eq!(code, expected, "{end:?}: {err}");
    }
    std::fs::remove_file(file).unwrap();
}

#[test]
fn completions_and_pages_of_the_manual_name_every_command() {
    let printed = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_webhook"));
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = printed(&["completions", shell]);
        for command in ["send", "audit", "explain", "inspect"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
    let page = printed(&["man"]);
    assert!(page.contains(".TH webhook 1"), "{page}");
    let page = printed(&["man", "audit"]);
    assert!(page.contains("webhook\\-audit"), "{page}");
    assert!(page.contains("allow\\-effects"), "{page}");
    let (code, err) = webhook(&["man", "nobody"], &[]);
    assert_eq!((code, err.contains("nobody")), (2, true), "{err}");
}
