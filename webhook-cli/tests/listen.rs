//! Tests `webhook listen` for every sender: it accepts what `webhook send` delivers and what the page signs anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

const WEBHOOK: &str = env!("CARGO_BIN_EXE_webhook");
const SEED: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

const SECRETS: &[(&str, &str)] = &[
    ("PLAIN", "of-this-test-and-of-nothing-else"),
    ("SEED", SEED),
    ("STANDARD", "whsec_cGxhY2Vob2xkZXIgb2YgYW4gZXhwb3J0IQ=="),
    ("DEEPGRAM", "hook:of-this-test-and-of-nothing-else"),
    (
        "CONTENTFUL",
        "4f3c2b1a09f8e7d6c5b4a3928170fedc4f3c2b1a09f8e7d6c5b4a3928170fedc",
    ),
    ("STRANGER", "of-a-stranger-and-of-nobody-else"),
];

const SENDERS: &[(&str, &str, &str)] = &[
    ("stripe", "/stripe", "PLAIN"),
    ("github", "/github", "PLAIN"),
    ("slack-events", "/slack/events", "PLAIN"),
    ("slack-commands", "/slack/commands", "PLAIN"),
    ("slack-interactivity", "/slack/interactivity", "PLAIN"),
    ("twilio", "/twilio", "PLAIN"),
    ("x", "/x", "PLAIN"),
    ("shopify", "/shopify", "PLAIN"),
    ("mongodb", "/mongodb", "PLAIN"),
    ("bigcommerce", "/bigcommerce", "PLAIN"),
    ("ups", "/ups", "PLAIN"),
    ("deepgram", "/deepgram", "DEEPGRAM"),
    ("standard", "/standard", "STANDARD"),
    ("contentful", "/contentful", "CONTENTFUL"),
    ("discord-interactions", "/discord/interactions", "SEED"),
    ("discord-events", "/discord/events", "SEED"),
    ("custom/acme", "/custom/acme", "PLAIN"),
];

/// Senders with typed payloads; the page marks what the types do not know.
const TYPED: [&str; 10] = [
    "stripe",
    "github",
    "slack-events",
    "slack-commands",
    "slack-interactivity",
    "twilio",
    "shopify",
    "deepgram",
    "discord-interactions",
    "discord-events",
];

const ACME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/exported/acme.toml");

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(WEBHOOK);
    command.args(arguments).envs(SECRETS.iter().copied());
    command
}

struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
    listening: String,
    page: String,
}

impl Running {
    fn start(more: &[&str]) -> Self {
        let mut arguments = vec!["listen".to_owned(), "--port".to_owned(), "0".to_owned()];
        for (name, _, secret) in SENDERS {
            if *secret == "SEED" {
                arguments.push("--seed".to_owned());
            }
            arguments.push(format!("{name}={secret}"));
        }
        let arguments: Vec<&str> = arguments
            .iter()
            .map(String::as_str)
            .chain(more.iter().copied())
            .collect();
        let config = format!("acme={ACME}");
        let mut command = command(&arguments);
        let mut child = command
            .args(["--config", &config])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap();
        let text = |key: &str| ready[key].as_str().unwrap().to_owned();
        Self {
            listening: text("listening"),
            page: text("page"),
            child,
            out,
        }
    }

    fn line(&mut self) -> Value {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }

    /// Sends a request to the page as its browser does.
    fn ask(&self, method: &str, path: &str) -> Result<Value, String> {
        let (host, token) = self
            .page
            .strip_prefix("http://")
            .unwrap()
            .split_once("/open/")
            .unwrap();
        let port = host.split_once(':').unwrap().1;
        let mut stream = TcpStream::connect(host).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: webhook_listen_{port}={token}\r\n\
             Content-Length: 0\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        if head.starts_with("HTTP/1.1 200") {
            Ok(serde_json::from_str(body).unwrap())
        } else {
            Err(body.to_owned())
        }
    }

    /// Returns what became of the delivery that the page sends.
    fn sent(&mut self, query: &str) -> Value {
        let sent = self.ask("POST", &format!("/api/send?{query}"));
        let sent = sent.unwrap_or_else(|error| panic!("{query}: {error}"));
        let line = self.line();
        assert_eq!(sent["ids"][0], line["id"], "{query}");
        line
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn every_sender_is_received_on_its_path() {
    let mut running = Running::start(&[]);
    for (name, path, secret) in SENDERS {
        let url = format!("{}{path}", running.listening);
        let sender = name.split('/').next().unwrap();
        let mut arguments = vec!["send", sender, &url, "--secret-env", secret];
        if sender == "custom" {
            arguments.extend(["--config", ACME]);
        }
        let sent = command(&arguments).output().unwrap();
        assert!(sent.status.success(), "{name}: {sent:?}");
        let line = running.line();
        assert_eq!(
            (&line["sender"], &line["verdict"]),
            (&(*name).into(), &"verified".into()),
            "{line}"
        );
        assert!(line["event"].is_string(), "{line}");
        // A delivery under another secret is refused.
        if *secret == "PLAIN" {
            arguments[4] = "STRANGER";
            assert_eq!(
                command(&arguments).output().unwrap().status.code(),
                Some(1),
                "{name}"
            );
            assert_eq!(running.line()["verdict"], "refused", "{name}");
        }
    }
}

#[test]
fn every_sample_and_its_replay_are_authentic_and_every_spoiled_one_is_refused() {
    let mut running = Running::start(&[]);
    let known = running.ask("GET", "/api/senders").unwrap();
    let (mut samples, mut spoiled) = (0, 0);
    for sender in known["senders"].as_array().unwrap() {
        let name = sender["name"].as_str().unwrap();
        let (mut first, mut typed) = (None, false);
        for sample in sender["samples"].as_array().unwrap() {
            let sample = sample["name"].as_str().unwrap().replace('+', "%2B");
            let genuine = running.sent(&format!("sender={name}&sample={sample}"));
            let again = running.sent(&format!("from={}", genuine["id"]));
            for line in [&genuine, &again] {
                assert_ne!(line["verdict"], "refused", "{name} {sample}: {line}");
            }
            for same in ["event", "dedup_key", "verdict"] {
                assert_eq!(genuine[same], again[same], "{name} {sample}");
            }
            let detail = running.ask("GET", &format!("/api/delivery/{}", genuine["id"]));
            typed |= detail.unwrap()["record"]["facts"]["typed"].is_object();
            first.get_or_insert_with(|| genuine["id"].clone());
            samples += 1;
        }
        assert_eq!(typed, TYPED.contains(&name), "{name}: its type's report");
        let first = first.unwrap();
        for case in sender["cases"].as_array().unwrap() {
            let case_name = case["name"].as_str().unwrap();
            let query = format!("from={first}&case={case_name}");
            if case["not_here"].is_string() {
                assert!(
                    running.ask("POST", &format!("/api/send?{query}")).is_err(),
                    "{name} {case_name}"
                );
                continue;
            }
            let line = running.sent(&query);
            // No signature covers the name of an event in a header, so the receiver itself has to find the
            // contradiction.
            let is_relabelled = case_name == "other-event";
            assert!(
                line["verdict"] == "refused" || is_relabelled,
                "{name} {case_name}: {line}"
            );
            spoiled += 1;
        }
    }
    assert!(samples > 60 && spoiled > 120, "{samples} {spoiled}");
}

#[test]
fn what_cannot_be_listened_to_is_said_before_anything_is_opened() {
    for (arguments, says) in [
        (&["github"][..], "write SENDER=NAME"),
        (
            &["nobody=PLAIN"],
            "no sender is called nobody; there are: stripe",
        ),
        (
            &["github=NOT_SET_ANYWHERE"],
            "NOT_SET_ANYWHERE: the environment variable is not set",
        ),
        (&["github=whsec_canary-canary"], "not the secret"),
        (&["github=PLAIN", "github=PLAIN"], "named twice"),
        (&[], "name at least one sender"),
        (&["custom/acme=PLAIN"], "--config FILE"),
        (
            &["custom/../x=PLAIN", "--config", ACME],
            "custom/NAME, of letters",
        ),
        (
            &["github=PLAIN", "--config", "acme=x.toml"],
            "no sender custom/acme",
        ),
        (
            &["github=PLAIN", "--seed", "github=SEED"],
            "signs with a secret that both sides have",
        ),
        (&["discord-events=PLAIN"], "PLAIN"),
        (
            &["discord-events=SEED", "--seed", "discord-events=SEED"],
            "does not belong to the public key",
        ),
        (&["github=PLAIN", "--forward", "/x"], "not a whole URL"),
        (
            &["github=PLAIN", "--forward", "http://canary-canary@h/"],
            "no place for a secret",
        ),
        (
            &["github=PLAIN", "--forward", "stripe=http://h/"],
            "not listened to",
        ),
        (&["github=PLAIN", "--keep", "/dev/null"], "not a folder"),
        (&["twilio=PLAIN", "--external-url", "x"], "--external-url"),
    ] {
        let all = [&["listen", "--port", "0"], arguments].concat();
        let output = command(&all).output().unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(error.contains(says), "{arguments:?}: {error}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        for secret in ["canary-canary", SEED, "of-this-test"] {
            assert!(!error.contains(secret), "{arguments:?}: {error}");
        }
    }
}

/// A reader that has stopped reading stops no sender, although more is printed than a pipe holds.
#[test]
fn an_output_that_nobody_reads_stops_nothing() {
    let mut running = Running::start(&[]);
    for _ in 0..10 {
        let sent = running
            .ask("POST", "/api/send?sender=github&sample=ping&times=100")
            .unwrap();
        assert_eq!(sent["ids"].as_array().unwrap().len(), 100);
    }
    for id in 1..=1000 {
        assert_eq!(running.line()["id"], id);
    }
}
