//! Tests the receiving port: it keeps and forwards deliveries byte for byte, and a stranger pushes out nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::io::Write as _;
use std::net::TcpStream;
use std::time::Duration;

use common::{Folder, SECRET, github, listen, receiver, run};
use webhook_listen::Bounds;

const PING: &[u8] = b"{\"zen\": \"\xc3\xbc\\u0041\",\r\n \"hook_id\" : 1.0 }\n";

fn forwarding(port: u16) -> webhook_listen::Listen {
    listen().forward(format!("http://127.0.0.1:{port}").parse().unwrap())
}

#[test]
fn a_delivery_is_handed_on_byte_for_byte_and_its_answer_comes_back() {
    let (port, came) = receiver(
        "HTTP/1.1 202 Fine\r\ncontent-type: text/x\r\nx-note: 1\r\nset-cookie: canary\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok",
    );
    let running = run(forwarding(port));
    let answer = running.deliver(&github(
        PING,
        "X-OwN-Case: a\r\nX-Own-Case:  b \r\nKeep-Alive: 5\r\n",
    ));
    assert_eq!((answer.status, &*answer.body), (202, &b"ok"[..]));
    assert!(
        answer.head.contains("content-type: text/x"),
        "{}",
        answer.head
    );
    assert!(!answer.head.contains("canary"), "{}", answer.head);
    let came = came.recv_timeout(Duration::from_secs(5)).unwrap();
    let text = String::from_utf8_lossy(&came);
    assert!(
        text.starts_with("POST /github?a=%20b HTTP/1.1\r\n"),
        "{text}"
    );
    for line in [
        "Host: hooks.example.com\r\n",
        "X-GitHub-Event: ping\r\n",
        "X-OwN-Case: a\r\n",
        "X-Own-Case: b\r\n",
    ] {
        assert_eq!(text.matches(line).count(), 1, "{line}: {text}");
    }
    assert!(!text.to_ascii_lowercase().contains("keep-alive"), "{text}");
    assert!(came.ends_with(&[b"\r\n\r\n", PING].concat()));
    let line = running.wait_for(1).remove(0);
    assert_eq!(
        (&line["verdict"], &line["status"], &line["event"]),
        (&"verified".into(), &202.into(), &"ping".into())
    );
    // The page shows the same bytes.
    assert_eq!(
        running
            .ask("GET", "/api/delivery/1/body?from=0&length=99999", b"")
            .body,
        PING
    );
    let shown = running.json("/api/delivery/1");
    assert!(!shown.to_string().contains("canary"), "{shown}");
    let roles: Vec<_> = shown["record"]["headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["name"].as_str().unwrap(), it["role"].as_str().unwrap()))
        .collect();
    assert!(
        roles.contains(&("x-hub-signature-256", "proof")),
        "{roles:?}"
    );
    assert!(roles.contains(&("x-github-event", "unsigned")), "{roles:?}");
}

#[test]
fn a_receiver_that_is_down_or_leads_elsewhere_is_told_to_the_sender() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = free.local_addr().unwrap().port();
    drop(free);
    let running = run(forwarding(nobody));
    assert_eq!(running.deliver(&github(PING, "")).status, 502);
    let line = running.wait_for(1).remove(0);
    assert!(
        line["error"].as_str().unwrap().contains("refused"),
        "{line}"
    );

    let (elsewhere, stolen) = receiver("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    let redirect = format!(
        "HTTP/1.1 307 Moved\r\nlocation: http://127.0.0.1:{elsewhere}/\r\ncontent-length: 0\r\n\r\n"
    );
    let (port, _came) = receiver(Box::leak(redirect.into_boxed_str()));
    let running = run(forwarding(port));
    assert_eq!(running.deliver(&github(PING, "")).status, 307);
    assert!(stolen.recv_timeout(Duration::from_millis(300)).is_err());
}

#[test]
fn without_a_receiver_the_sender_gets_its_acknowledgement() {
    let running = run(listen());
    assert_eq!(running.deliver(&github(PING, "")).status, 200);
    let line = running.wait_for(1).remove(0);
    assert!(line["forwarded_to"].is_null(), "{line}");
}

#[test]
fn what_is_refused_is_shown_and_not_handed_on_unless_asked_for() {
    let forged = || {
        let mut request = github(PING, "");
        *request.last_mut().unwrap() = b' ';
        request
    };
    let (port, came) =
        receiver("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let running = run(forwarding(port));
    let answer = running.deliver(&forged());
    assert_eq!((answer.status, answer.body.len()), (401, 0));
    assert_eq!(
        running
            .deliver(b"GET /nobody HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            .status,
        404
    );
    let lines = running.wait_for(2);
    assert_eq!(lines[0]["refused"], "signature-mismatch");
    assert_eq!(lines[1]["refused"], "no-such-path");
    assert!(came.recv_timeout(Duration::from_millis(300)).is_err());
    // The explanation says why: the signed body ends with a line end, and the body that came ends with a blank.
    let cut = github(PING, "");
    let mut cut: Vec<u8> = cut[..cut.len() - 1].to_vec();
    let head = String::from_utf8_lossy(&cut).replace(
        &format!("Content-Length: {}", PING.len()),
        &format!("Content-Length: {}", PING.len() - 1),
    );
    let body = cut.split_off(cut.len() + 1 - PING.len());
    let head = head.split("\r\n\r\n").next().unwrap().to_owned();
    assert_eq!(
        running
            .deliver(&[head.as_bytes(), b"\r\n\r\n", &body].concat())
            .status,
        401
    );
    let why = running.json("/api/delivery/3/why");
    assert_eq!(why["causes"][0]["kind"], "body-newline-cut", "{why}");
    assert_eq!(why["causes"][0]["at_byte"], PING.len() - 1, "{why}");

    let running = run(forwarding(port).forward_refused());
    assert_eq!(running.deliver(&forged()).status, 200);
    assert!(came.recv_timeout(Duration::from_secs(5)).is_ok());
}

#[test]
fn a_flood_of_forgeries_pushes_out_nothing_genuine() {
    let mut bounds = Bounds::default();
    (bounds.genuine, bounds.refused) = (3, 5);
    let running = run(listen().bounds(bounds));
    assert_eq!(running.deliver(&github(PING, "")).status, 200);
    for _ in 0..40 {
        running.deliver(
            b"POST /github HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}",
        );
    }
    let rows = running.rows();
    let verified = rows.iter().filter(|it| it["verdict"] == "verified").count();
    assert_eq!((rows.len(), verified), (6, 1));
    // Of the genuine deliveries, the oldest is dropped first.
    for place in 0..4 {
        assert_eq!(
            running
                .deliver(&github(
                    format!("{{\"zen\":\"{place}\",\"hook_id\":1}}").as_bytes(),
                    ""
                ))
                .status,
            200
        );
    }
    let rows = running.rows();
    let kept: Vec<u64> = rows
        .iter()
        .filter(|it| it["verdict"] == "verified")
        .map(|it| it["id"].as_u64().unwrap())
        .collect();
    assert_eq!(kept, [43, 44, 45]);
    assert_eq!(running.ask("GET", "/api/delivery/1", b"").status, 404);
}

#[test]
fn bytes_are_bounded_and_long_bodies_are_not_cut_without_a_word() {
    let mut bounds = Bounds::default();
    (bounds.genuine_bytes, bounds.refused_bytes) = (3 << 20, 3 << 20);
    let running = run(listen().bounds(bounds));
    let megabyte = format!("{{\"zen\":\"{}\",\"hook_id\":1}}", "x".repeat(1 << 20));
    for _ in 0..5 {
        assert_eq!(
            running.deliver(&github(megabyte.as_bytes(), "")).status,
            200
        );
    }
    assert_eq!(running.rows().len(), 2);
    let announced = format!(
        "POST /github HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        40 << 20
    );
    assert_eq!(running.deliver(announced.as_bytes()).status, 413);
    let row = running.json("/api/delivery/6");
    assert_eq!(
        (&row["record"]["whole"], &row["record"]["length"]),
        (&false.into(), &(40 << 20).into())
    );
    let replay = running.ask("POST", "/api/send?from=6", b"");
    assert_eq!(replay.status, 400);
}

#[test]
fn a_sender_that_hangs_up_loses_nothing() {
    let (port, came) = receiver("HTTP/1.1 204 Done\r\nconnection: close\r\n\r\n");
    let running = run(forwarding(port));
    let mut stream = TcpStream::connect(("127.0.0.1", running.port)).unwrap();
    stream.write_all(&github(PING, "")).unwrap();
    drop(stream);
    assert!(came.recv_timeout(Duration::from_secs(5)).is_ok());
    assert_eq!(running.wait_for(1)[0]["status"], 204);
}

#[test]
fn credentials_and_secrets_are_neither_shown_nor_kept() {
    let folder = Folder::new("masks");
    let running = run(listen().keep(&folder.0));
    let basic = "aG9vazpjYW5hcnktc2VjcmV0LW9mLXRoZS10ZXN0cw==";
    let body = r#"{"metadata":{"request_id":"1"},"results":{}}"#;
    let request = format!(
        "POST /deepgram?key={SECRET} HTTP/1.1\r\nhost: x\r\nauthorization: Basic {basic}\r\ncookie: a=canary\r\nx-other: of {SECRET}\r\n\
         x-api-key: canary\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    assert_eq!(running.deliver(request.as_bytes()).status, 200);
    assert_eq!(
        running
            .deliver(request.replace(basic, "YTpj").as_bytes())
            .status,
        401
    );
    let mut shown = String::new();
    for id in [1, 2] {
        for path in ["", "/why"] {
            shown.push_str(
                &running
                    .json(&format!("/api/delivery/{id}{path}"))
                    .to_string(),
            );
        }
    }
    shown.push_str(&running.json("/api/rows?after=0").to_string());
    shown.push_str(&running.json("/api/senders").to_string());
    for entry in std::fs::read_dir(&folder.0).unwrap() {
        shown.push_str(&String::from_utf8_lossy(
            &std::fs::read(entry.unwrap().path()).unwrap(),
        ));
    }
    shown.push_str(&format!("{:?}", running.wait_for(2)));
    assert!(shown.contains("[masked]"), "{shown}");
    for secret in [SECRET, "canary", basic, "YTpj"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    // Exports are signed with a placeholder, unless the user asks for the real signature.
    running.deliver(&github(PING, ""));
    let text = |path: &str| String::from_utf8(running.ask("GET", path, b"").body).unwrap();
    let genuine = String::from_utf8_lossy(&github(PING, ""))
        .split("sha256=")
        .nth(1)
        .unwrap()[..64]
        .to_owned();
    for form in ["curl", "har"] {
        let placeholder = text(&format!("/api/delivery/3/export?as={form}"));
        assert!(
            placeholder.contains("sha256=") && !placeholder.contains(&genuine),
            "{placeholder}"
        );
        assert!(text(&format!("/api/delivery/3/export?as={form}&secret=real")).contains(&genuine));
    }
}

#[test]
fn what_steers_a_terminal_is_taken_out_of_the_list() {
    let running = run(listen());
    let request = github(PING, "").to_vec();
    let request = String::from_utf8_lossy(&request)
        .replace("X-GitHub-Event: ping", "X-GitHub-Event: \u{9b}2J\u{202e}");
    running.deliver(request.as_bytes());
    assert_eq!(
        webhook_listen::printable("a\u{1b}[2J\u{9b}b\u{202e}\r\nc"),
        "a\u{fffd}[2J\u{fffd}b\u{fffd}\u{fffd}\u{fffd}c"
    );
}
