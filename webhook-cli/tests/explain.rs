//! Tests `webhook explain`, from the command line to the exit status.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/explain")
}

fn recorded() -> Vec<Value> {
    let text = std::fs::read(folder().join("cases.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

/// Reads the recorded case whose file has this in its name.
fn case(name: &str) -> Value {
    let mut all = recorded().into_iter();
    all.find(|case| case["file"].as_str().unwrap().contains(name))
        .unwrap()
}

fn command(case: &Value) -> Command {
    let text = |key: &str| case[key].as_str().unwrap().to_owned();
    let mut command = Command::new(env!("CARGO_BIN_EXE_webhook"));
    command
        .args(["explain", &text("sender"), "--format", "json"])
        .args(["--at", &case["at"].to_string()])
        .args(["--secret-env", "THE_SECRET"])
        .env("THE_SECRET", text("secret"));
    if let Some(base) = case["base"].as_str() {
        command.args(["--external-url", base]);
    }
    for (name, secret) in case["others"].as_object().into_iter().flatten() {
        command.args(["--other-secret-env", name]);
        command.env(name, secret.as_str().unwrap());
    }
    command
}

fn request(case: &Value) -> String {
    let path = folder().join("cases").join(case["file"].as_str().unwrap());
    path.to_str().unwrap().to_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn every_recorded_case_is_explained() {
    for case in recorded() {
        let output = command(&case)
            .args(["--request", &request(&case)])
            .output()
            .unwrap();
        let found = json(&output);
        assert_eq!(output.status.code(), Some(0), "{case}: {found}");
        assert_eq!(found["diagnoses"][0]["kind"], case["expected"], "{case}");
        assert_eq!(found["verifies"], false);
        let shown = String::from_utf8(output.stdout).unwrap();
        assert!(!shown.contains(case["secret"].as_str().unwrap()), "{shown}");
    }
}

#[test]
fn a_delivery_that_verifies_is_exit_1_and_a_forgery_is_exit_2() {
    let case = case("stripe-an-hour-late");
    let mut genuine = case.clone();
    genuine["at"] = (case["at"].as_i64().unwrap() - 3600).into();
    let output = command(&genuine)
        .args(["--request", &request(&case)])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(json(&output)["verifies"], true);
    assert!(json(&output)["diagnoses"].as_array().unwrap().is_empty());

    let mut foreign = genuine;
    foreign["secret"] = "whsec_00000000000000000000000000000001".into();
    let output = command(&foreign)
        .args(["--request", &request(&case)])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", json(&output));
}

#[test]
fn headers_and_body_may_stand_in_two_files() {
    let case = case("stripe-express-json");
    let raw = std::fs::read(request(&case)).unwrap();
    let end = raw.windows(4).position(|it| it == b"\r\n\r\n").unwrap();
    let dir = std::env::temp_dir().join(format!("webhook-explain-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let (head, body) = (dir.join("head.txt"), dir.join("body.json"));
    std::fs::write(&head, &raw[..end]).unwrap();
    std::fs::write(&body, &raw[end + 4..]).unwrap();
    let output = command(&case)
        .args(["--headers", head.to_str().unwrap()])
        .args(["--body", body.to_str().unwrap()])
        .output()
        .unwrap();
    std::fs::remove_dir_all(&dir).unwrap();
    assert_eq!(json(&output)["diagnoses"][0]["kind"], "body-reserialized");
    assert_eq!(json(&output)["diagnoses"][0]["at_byte"], 1);
}

#[test]
fn what_is_not_right_with_the_command_is_exit_3() {
    let case = case("stripe-express-json");
    let request = request(&case);
    for arguments in [
        &[][..],
        &["--request", "/does/not/exist"],
        &["--request", &request, "--at", "yesterday"],
        &[
            "--request",
            &request,
            "--other-secret-env",
            "NOT_SET_ANYWHERE",
        ],
        &["--headers", &request],
    ] {
        let output = command(&case).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
}

#[test]
fn people_read_sentences() {
    let case = case("github-newline-added");
    let output = Command::new(env!("CARGO_BIN_EXE_webhook"))
        .args(["explain", "github", "--secret-env", "THE_SECRET"])
        .args(["--request", &request(&case)])
        .env("THE_SECRET", case["secret"].as_str().unwrap())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(
        text.contains("refused") && text.contains("line end"),
        "{text}"
    );
}
