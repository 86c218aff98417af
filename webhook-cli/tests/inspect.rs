//! Tests `webhook inspect`, from the command line to the exit status.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const ISSUE: &str = include_str!("../../providers/github/tests/examples/issues.opened.json");

/// A folder of recorded bodies, which is removed when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("webhook-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, body: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, body).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn inspect(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_webhook"));
    command.arg("inspect").args(arguments).output().unwrap()
}

/// Returns the exit status and each printed line.
fn lines(arguments: &[&str]) -> (i32, Vec<Value>) {
    let output = inspect(arguments);
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().map(|it| serde_json::from_str(it).unwrap());
    (output.status.code().unwrap(), lines.collect())
}

/// Returns the error that is printed if nothing can be inspected, with exit status 1.
#[track_caller]
fn complaint(arguments: &[&str]) -> String {
    let output = inspect(arguments);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
    error
}

fn official(name: &str) -> String {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../providers/github/tests/examples");
    kept.join(name).to_str().unwrap().to_owned()
}

#[test]
fn a_known_event_is_one_line_with_its_new_fields() {
    let folder = Folder::new("inspect-typed");
    let new = ISSUE.replacen("\"number\":", "\"colour\":\"new\",\"number\":", 1);
    let file = folder.file("a.json", new);
    let (code, read) = lines(&["github", "--header", "x-github-EVENT: issues", &file]);
    let expected = json!({
        "file": file, "provider": "github", "event": "issues", "action": "opened", "typed": true,
        "unknown_fields": ["issue.colour"], "unknown_values": [], "left_out": [], "duplicates": [],
        "lone_surrogates": [], "omitted": 0, "unreadable": null, "refused": null,
    });
    assert_eq!((code, read), (0, vec![expected]));
    let text = inspect(&["github", "--event", "issues", &file]).stdout;
    let text = String::from_utf8(text).unwrap();
    let keys = [
        "file",
        "provider",
        "event",
        "action",
        "typed",
        "unknown_fields",
        "unknown_values",
        "left_out",
        "duplicates",
        "lone_surrogates",
        "omitted",
        "unreadable",
        "refused",
    ];
    let places = keys.map(|key| text.find(&format!("\"{key}\":")).unwrap());
    assert!(places.is_sorted(), "{text}");
}

/// Half an emoji, as JavaScript cuts it, and a value that no type knows are each reported under a key of their own,
/// and the event is still typed.
#[test]
fn an_event_of_github_is_typed_with_half_an_emoji_and_with_a_new_value() {
    let folder = Folder::new("inspect-lenient");
    let half = ISSUE.replacen("Spelling", "Spelling \\ud83d", 1);
    let value = ISSUE.replacen("\"state\":\"open\"", "\"state\":\"half_open\"", 1);
    assert!(half != ISSUE && value != ISSUE);
    for (name, body, key) in [
        ("half", half, "lone_surrogates"),
        ("value", value, "unknown_values"),
    ] {
        let file = folder.file(name, body);
        let (code, read) = lines(&["github", "--event", "issues", &file]);
        assert_eq!((code, &read[0]["typed"]), (0, &json!(true)), "{read:?}");
        for other in [
            "unknown_fields",
            "unknown_values",
            "left_out",
            "duplicates",
            "lone_surrogates",
        ] {
            let place = if key == "unknown_values" {
                "issue.state"
            } else {
                "issue.title"
            };
            let expected = if other == key {
                json!([place])
            } else {
                json!([])
            };
            assert_eq!(read[0][other], expected, "{name} {other}");
        }
        assert_eq!(
            (&read[0]["unreadable"], &read[0]["refused"]),
            (&Value::Null, &Value::Null)
        );
        let text = inspect(&["github", "--event", "issues", "--pretty", &file]).stdout;
        let text = String::from_utf8(text).unwrap();
        assert!(
            text.contains(if key == "unknown_values" {
                "issue.state"
            } else {
                "issue.title"
            }),
            "{text}"
        );
    }
}

#[test]
fn every_family_is_built_in() {
    for (event, file) in [
        ("check_run", "check_run.created.json"),
        ("deployment", "deployment.created.json"),
        ("installation", "installation.created.json"),
        ("member", "member.added.json"),
        ("ping", "ping.json"),
        ("pull_request", "pull_request.opened.json"),
        ("push", "push.json"),
        ("release", "release.published.json"),
        (
            "repository_dispatch",
            "repository_dispatch.on-demand-test.json",
        ),
        ("star", "star.created.json"),
        ("workflow_run", "workflow_run.completed.json"),
    ] {
        let (code, read) = lines(&["github", "--event", event, &official(file)]);
        assert_eq!(code, 0, "{read:?}");
        assert_eq!(
            (&read[0]["typed"], &read[0]["unknown_fields"]),
            (&json!(true), &json!([]))
        );
    }
}

#[test]
fn stripe_names_its_events_in_the_body() {
    let folder = Folder::new("inspect-stripe");
    let body = |kind: &str, object: &str| {
        format!(
            r#"{{"id":"evt_1","object":"event","api_version":"2019-03-14","type":"{kind}","data":{{"object":{object}}}}}"#
        )
    };
    let odd = r#"{"id":"iauth_1","object":"issuing.authorization","amount":"much","colour":1,
        "status":"asleep","wallet":"a","wallet":"b","token":"\ud83d"}"#;
    let file = folder.file("a.json", body("issuing_authorization.created", odd));
    let other = folder.file("b.json", body("thing.invented_tomorrow", "{}"));
    let thin = r#"{"id":"evt_2","object":"v2.core.event","type":"v2.core.account.updated"}"#;
    let thin = folder.file("c.json", thin);
    let (code, read) = lines(&["stripe", &file, &other, &thin]);
    let line = |file: &str, event: &str, typed: bool| {
        json!({"file": file, "provider": "stripe", "event": event, "action": null, "typed": typed,
            "unknown_fields": [], "unknown_values": [], "left_out": [], "duplicates": [],
            "lone_surrogates": [], "omitted": 0, "unreadable": null, "refused": null})
    };
    let mut first = line(&file, "issuing_authorization.created", true);
    for (key, path) in [
        ("unknown_fields", "data.object.colour"),
        ("unknown_values", "data.object.status"),
        ("left_out", "data.object.amount"),
        ("duplicates", "data.object.wallet"),
        ("lone_surrogates", "data.object.token"),
    ] {
        first[key] = json!([path]);
    }
    let expected = [
        first,
        line(&other, "thing.invented_tomorrow", false),
        line(&thin, "v2.core.account.updated", true),
    ];
    assert_eq!((code, read), (0, expected.to_vec()));

    let broken = folder.file("d.json", body("customer.created", r#"{"id":7}"#));
    let (code, read) = lines(&["stripe", &broken]);
    assert_eq!((code, &read[0]["event"]), (2, &json!("customer.created")));
    assert_eq!(read[0]["unreadable"]["path"], "data.object.id");
}

#[test]
fn what_is_new_is_no_error_and_what_is_wrong_is_exit_2() {
    let folder = Folder::new("inspect-verdicts");
    let other = folder.file("other.json", "{}");
    let (code, read) = lines(&["github", "--event", "moon_landing", &other]);
    assert_eq!((code, &read[0]["typed"]), (0, &json!(false)));
    assert_eq!(read[0]["unreadable"], Value::Null);

    let action = folder.file("action.json", ISSUE.replacen("opened", "teleported", 1));
    let (code, read) = lines(&["github", "--event", "issues", &action]);
    assert_eq!((code, &read[0]["typed"]), (0, &json!(false)));
    assert_eq!(read[0]["action"], "teleported");

    let mut latin: Vec<u8> = ISSUE.into();
    let at = ISSUE.find("Spelling").unwrap();
    latin[at] = 0xe4;
    for (name, body, path, part) in [
        (
            "number",
            ISSUE
                .replacen("\"number\":1", "\"number\":\"one\"", 1)
                .into(),
            "issue.number",
            "another form",
        ),
        ("latin", latin, "issue.title", "not UTF-8"),
        ("binary", vec![0, 159, 146, 150], ".", "not UTF-8"),
        ("empty", Vec::new(), ".", "ends too early"),
        ("list", b"[]".to_vec(), ".", "not an object"),
        (
            "cut",
            ISSUE.as_bytes()[..900].to_vec(),
            ".",
            "ends too early",
        ),
        (
            "push",
            official_bytes("push.json"),
            "issue",
            "X-GitHub-Event",
        ),
        (
            "form",
            b"payload=%7B&payload=%7B%7D".to_vec(),
            "payload",
            "more than once",
        ),
        ("long", vec![b' '; 26 << 20], ".", "too-large"),
    ] {
        let file = folder.file(name, body);
        let (code, read) = lines(&["github", "--event", "issues", &file, &official_issue()]);
        assert_eq!(code, 2, "{name}: {read:?}");
        // Only one of the two faults is reported.
        let is_refused = name == "long";
        assert_eq!(
            read[0]["refused"].is_null(),
            !is_refused,
            "{name}: {read:?}"
        );
        assert_eq!(
            read[0]["unreadable"].is_null(),
            is_refused,
            "{name}: {read:?}"
        );
        let unreadable = &read[0][if is_refused { "refused" } else { "unreadable" }];
        let error = unreadable["error"].as_str().unwrap();
        assert!(
            !error.contains(" at issue") && !error.starts_with("at "),
            "{error}"
        );
        assert!(
            unreadable["error"].as_str().unwrap().contains(part),
            "{unreadable}"
        );
        if name != "cut" {
            assert_eq!(unreadable["path"], path, "{unreadable}");
        }
        // The other files are still read.
        assert_eq!((read.len(), &read[1]["typed"]), (2, &json!(true)));
    }
}

fn official_bytes(name: &str) -> Vec<u8> {
    std::fs::read(official(name)).unwrap()
}

fn official_issue() -> String {
    official("issues.opened.json")
}

#[test]
fn for_people_the_same_is_a_sentence() {
    let folder = Folder::new("inspect-pretty");
    let new = ISSUE
        .replacen("\"number\":", "\"col\\u001bour\":\"new\",\"number\":", 1)
        .replacen("\"state\":\"open\"", "\"state\":\"ajar\"", 1);
    let file = folder.file("a.json", new);
    let output = inspect(&["github", "--event", "issues", "--pretty", &file]);
    let text = String::from_utf8(output.stdout).unwrap();
    let expected = format!(
        "{file}: github issues.opened: typed\n  unknown field issue.colour\n  unknown value of issue.state\n"
    );
    assert_eq!(text, expected);
    let output = inspect(&["github", "--event", "push", "--pretty", &file]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("github push.opened: unreadable at ref: not there"),
        "{text}"
    );
}

#[test]
fn mistakes_and_files_that_cannot_be_opened_are_exit_1() {
    let issue = official_issue();
    assert!(complaint(&["github", &issue]).contains("--event NAME"));
    assert!(complaint(&["github", "--event", "issues"]).contains("FILE"));
    assert!(complaint(&["github", "--header", "push", &issue]).contains("Name: value"));
    assert!(complaint(&["acme", &issue]).contains("github"));
    assert!(
        complaint(&["github", "--event", "issues", "/nowhere/at/all"]).contains("/nowhere/at/all")
    );
    let folder = Folder::new("inspect-folder");
    let path = folder.0.to_str().unwrap();
    assert!(complaint(&["github", "--event", "issues", path]).contains(path));

    // The readable files are read, and the exit status says that one was not.
    let (code, read) = lines(&["github", "--event", "issues", "/nowhere", &issue]);
    assert_eq!((code, read.len()), (1, 1));
}

/// Slack's events are read by the type in the body, Shopify's by the topic, and Twilio's by the parameters.
#[test]
fn slack_shopify_and_twilio_are_inspected() {
    let folder = Folder::new("inspect-more");
    let event = r#"{"type":"event_callback","event_id":"Ev1","event":{"type":"message","subtype":"me_message","text":7,"of_tomorrow":1}}"#;
    let command = "command=%2Fweather&response_url=u&trigger_id=t&user_id=U1&team_id=T1&channel_id=C1&text=a&text=b&of_tomorrow=1";
    let interaction = "payload=%7B%22type%22%3A%22view_closed%22%2C%22of_tomorrow%22%3A1%7D";
    for (arguments, body, event, action, lists) in [
        (
            &["slack-events"][..],
            event,
            json!("message"),
            json!("me_message"),
            json!([["event.of_tomorrow"], ["event.text"], []]),
        ),
        (
            &["slack-commands"],
            command,
            json!("/weather"),
            Value::Null,
            json!([["of_tomorrow"], [], ["text"]]),
        ),
        (
            &["slack-interactivity"],
            interaction,
            json!("view_closed"),
            Value::Null,
            json!([["of_tomorrow"], [], []]),
        ),
        (
            &["shopify", "--header", "x-shopify-topic: orders/create"],
            r#"{"id":1,"id":2,"note":7,"of_tomorrow":1}"#,
            json!("orders/create"),
            Value::Null,
            json!([["of_tomorrow"], ["note"], ["id"]]),
        ),
        (
            &["twilio"],
            "MessageSid=SM1&MessageStatus=sent&ErrorCode=many&OfTomorrow=1",
            json!("form"),
            json!("message status"),
            json!([["OfTomorrow"], ["ErrorCode"], []]),
        ),
    ] {
        let file = folder.file("a", body);
        let (code, read) = lines(&[arguments, &[&file]].concat());
        let read = &read[0];
        assert_eq!((code, &read["typed"]), (0, &json!(true)), "{read}");
        assert_eq!(
            (&read["event"], &read["action"]),
            (&event, &action),
            "{read}"
        );
        let found = json!([read["unknown_fields"], read["left_out"], read["duplicates"]]);
        assert_eq!(found, lists, "{read}");
        assert_eq!(read["omitted"], 0);
    }
    let file = folder.file("b", r#"{"id":1}"#);
    assert!(complaint(&["shopify", &file]).contains("X-Shopify-Topic"));
    let (code, read) = lines(&["shopify", "--event", "carts/create", &file]);
    assert_eq!((code, &read[0]["typed"]), (0, &json!(false)));
}

/// A full report says how many more entries there are.
#[test]
fn what_a_report_omits_is_counted() {
    let folder = Folder::new("inspect-omitted");
    let fields: Vec<String> = (0..60_000)
        .map(|it| format!("\"of_tomorrow_{it}\":1"))
        .collect();
    let file = folder.file(
        "a.json",
        ISSUE.replacen('{', &format!("{{{},", fields.join(",")), 1),
    );
    let (code, read) = lines(&["github", "--event", "issues", &file]);
    assert_eq!(code, 0);
    let listed = read[0]["unknown_fields"].as_array().unwrap().len();
    assert_eq!(read[0]["omitted"], 60_000 - listed);
    assert!(listed < 60_000);
    let text = inspect(&["github", "--event", "issues", "--pretty", &file]).stdout;
    let text = String::from_utf8(text).unwrap();
    assert!(text.contains(&format!("and {} more such places", 60_000 - listed)));
}

#[test]
fn every_provider_is_typed_or_said_not_to_be() {
    let listed = Command::new(env!("CARGO_BIN_EXE_webhook"))
        .arg("events")
        .output();
    let listed = String::from_utf8(listed.unwrap().stdout).unwrap();
    let providers: Vec<&str> = listed.lines().filter(|it| !it.starts_with(' ')).collect();
    assert!(providers.len() > 5);
    let folder = Folder::new("inspect-providers");
    let file = folder.file("a.json", "{}");
    for provider in providers {
        let output = inspect(&[provider, "--event", "x", &file]);
        let error = String::from_utf8(output.stderr).unwrap();
        let said = error.contains(&format!(
            "there are no types for the payloads of {provider} yet"
        ));
        assert_eq!(said, output.status.code() == Some(1), "{provider}: {error}");
        assert_eq!(said, output.stdout.is_empty(), "{provider}: {error}");
    }
}

#[test]
fn a_dash_is_the_standard_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_webhook"))
        .args(["inspect", "github", "--event", "issues", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(ISSUE.as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&line["file"], &line["typed"]), (&json!("-"), &json!(true)));
}

#[test]
fn nobody_reading_on_is_no_panic() {
    let issue = official_issue();
    let files: Vec<&str> = std::iter::repeat_n(issue.as_str(), 2000).collect();
    let mut child = Command::new(env!("CARGO_BIN_EXE_webhook"))
        .args(["inspect", "github", "--event", "issues"])
        .args(files)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

#[cfg(unix)]
#[test]
fn an_endless_file_is_not_read_to_its_end() {
    let error = complaint(&["github", "--event", "issues", "/dev/zero"]);
    assert!(error.contains("64 MiB"), "{error}");
}

#[test]
fn discord_and_deepgram_say_in_their_bodies_what_they_are() {
    let kept = |provider: &str, file: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../providers");
        let path = folder.join(provider).join("tests/examples").join(file);
        path.to_str().unwrap().to_owned()
    };
    for (provider, file, event) in [
        (
            "discord-interactions",
            kept("discord", "command.chat_input.json"),
            "application_command",
        ),
        (
            "discord-interactions",
            kept("discord", "modal.role_select.json"),
            "modal_submit",
        ),
        (
            "discord-events",
            kept("discord", "event.ENTITLEMENT_CREATE.json"),
            "ENTITLEMENT_CREATE",
        ),
        (
            "deepgram",
            kept("deepgram", "transcript.smart_format.json"),
            "transcript",
        ),
        (
            "deepgram",
            kept("deepgram", "Results.interim.json"),
            "Results",
        ),
    ] {
        let (code, read) = lines(&[provider, &file]);
        assert_eq!(code, 0, "{read:?}");
        assert_eq!(read[0]["event"], event);
        assert_eq!(
            (&read[0]["typed"], &read[0]["unknown_fields"]),
            (&json!(true), &json!([]))
        );
    }
    let folder = Folder::new("inspect-declared");
    let file = folder.file(
        "a.json",
        r#"{"type":3,"id":"1","token":"t","data":{"custom_id":"a","component_type":2,"colour":1},"mood":2}"#,
    );
    let (code, read) = lines(&["discord-interactions", &file]);
    assert_eq!(
        (code, &read[0]["unknown_fields"]),
        (0, &json!(["data.colour", "mood"]))
    );
    // One of the resolved users does not have the form of a user.
    let file = folder.file(
        "c.json",
        r#"{"type":2,"id":"1","token":"t","data":{"id":"2","name":"sign","type":1,"resolved":{"users":{"3":{"id":"3"},"4":{"username":5}}}}}"#,
    );
    let (code, read) = lines(&["discord-interactions", &file]);
    assert_eq!(
        (code, &read[0]["typed"], &read[0]["left_out"]),
        (0, &json!(true), &json!(["data.resolved.users.4"]))
    );
    let file = folder.file(
        "b.json",
        r#"{"type":3,"id":"1","token":"t","data":{"custom_id":7}}"#,
    );
    let (code, read) = lines(&["discord-interactions", &file]);
    assert_eq!(
        (code, &read[0]["unreadable"]["path"]),
        (2, &json!("data.custom_id"))
    );
}
