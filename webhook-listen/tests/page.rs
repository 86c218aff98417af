//! Tests the page over plain sockets: who gets an answer, and what every answer forbids.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use common::{github, listen, receiver, run};

const PING: &[u8] = b"{\"zen\":\"<script>alert(1)</script>\",\"hook_id\":1}";

#[test]
fn rebinding_other_origins_and_strangers_get_nothing() {
    let running = run(listen());
    running.deliver(&github(PING, ""));
    let cookie = running.cookie();
    let cookie = ("Cookie", &*cookie);
    let own = format!("http://127.0.0.1:{}", running.page_port);
    let own = ("Origin", &*own);
    let paths = [
        "/",
        "/app.js",
        "/api/rows?after=0",
        "/api/delivery/1",
        "/api/delivery/1/body?from=0&length=9",
        "/api/events",
    ];
    for path in paths {
        // The token is missing or wrong.
        assert_eq!(
            running.ask_with("GET", path, &[], b"").status,
            403,
            "{path}"
        );
        let wrong = format!("webhook_listen_{}=00", running.page_port);
        assert_eq!(
            running
                .ask_with("GET", path, &[("Cookie", &wrong)], b"")
                .status,
            403,
            "{path}"
        );
        // The host name is one that was made to lead here, and the cookie is right.
        for host in ["evil.example", "evil.example:80", "127.0.0.1"] {
            assert_eq!(
                running
                    .ask_with("GET", path, &[("Host", host), cookie], b"")
                    .status,
                403,
                "{path} {host}"
            );
        }
        // A page elsewhere asks, in the same browser.
        for origin in ["http://evil.example", "null"] {
            assert_eq!(
                running
                    .ask_with("GET", path, &[cookie, ("Origin", origin)], b"")
                    .status,
                403,
                "{path} {origin}"
            );
        }
        assert_eq!(
            running
                .ask_with(
                    "GET",
                    path,
                    &[cookie, ("Sec-Fetch-Site", "cross-site")],
                    b""
                )
                .status,
            403,
            "{path}"
        );
    }
    // A form of another page posts, and names another origin or none.
    for headers in [
        &[cookie][..],
        &[cookie, ("Origin", "http://evil.example")],
        &[cookie, ("Origin", "null")],
        &[own],
    ] {
        assert_eq!(
            running
                .ask_with("POST", "/api/send?from=1", headers, b"")
                .status,
            403,
            "{headers:?}"
        );
    }
    assert_eq!(running.rows().len(), 1);
    assert_eq!(
        running
            .ask_with("POST", "/api/send?from=1", &[cookie, own], b"")
            .status,
        200
    );
    assert_eq!(running.rows().len(), 2);
    // The receiving port serves nothing of the page.
    for path in ["/", "/api/rows?after=0", &running.token_path] {
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nconnection: close\r\n\r\n",
            running.page_port
        );
        assert_eq!(running.deliver(request.as_bytes()).status, 404, "{path}");
    }
}

#[test]
fn the_address_gives_a_cookie_and_leaves_the_bar() {
    let running = run(listen());
    let answer = running.ask_with(
        "GET",
        &running.token_path,
        &[("Sec-Fetch-Site", "none")],
        b"",
    );
    assert_eq!(answer.status, 303);
    let head = answer.head.to_ascii_lowercase();
    assert!(head.contains("location: /\r\n"), "{head}");
    assert!(
        head.contains("samesite=strict") && head.contains("httponly"),
        "{head}"
    );
}

#[test]
fn every_answer_forbids_what_the_page_does_not_need() {
    let running = run(listen());
    running.deliver(&github(PING, ""));
    for path in [
        "/",
        "/app.js",
        "/style.css",
        "/icon.svg",
        "/api/rows?after=0",
        "/api/delivery/1/body?from=0&length=99",
        "/nothing",
        "/api/delivery/1/export?as=curl",
    ] {
        let answer = running.ask("GET", path, b"");
        let head = answer.head.to_ascii_lowercase();
        for line in [
            "content-security-policy: default-src 'none'; script-src 'self';",
            "require-trusted-types-for 'script'",
            "frame-ancestors 'none'",
            "referrer-policy: no-referrer",
            "x-content-type-options: nosniff",
            "cache-control: no-store",
            "cross-origin-resource-policy: same-origin",
        ] {
            assert!(head.contains(line), "{path}: {line}: {head}");
        }
        for word in [
            "unsafe-inline",
            "unsafe-eval",
            "http://",
            "https://",
            "access-control",
        ] {
            assert!(!head.contains(word), "{path}: {word}: {head}");
        }
    }
    // A body that a stranger sent is never shown as a page of this origin.
    let body = running.ask("GET", "/api/delivery/1/body?from=0&length=99", b"");
    assert!(
        body.head.contains("application/octet-stream") && body.head.contains("attachment"),
        "{}",
        body.head
    );
}

/// The files load nothing from another host, and hold nothing that the policy would have to allow.
#[test]
fn the_files_are_of_this_crate_alone() {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/assets")).unwrap();
    for file in files {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let text = text.replace("http://www.w3.org/2000/svg", "");
        for word in [
            "http://",
            "https://",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "onclick=\"",
            "style=\"",
            "import(",
        ] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn replays_are_signed_anew_and_go_where_the_delivery_went() {
    let (port, came) =
        receiver("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let running = run(listen().forward(format!("http://127.0.0.1:{port}").parse().unwrap()));
    running.deliver(&github(
        PING,
        "X-Hub-Signature: sha1=old\r\nX-Note: kept\r\n",
    ));
    let sent = running.ask(
        "POST",
        "/api/send?from=1&edited=1",
        b"{\"zen\":\"new\",\"hook_id\":2}",
    );
    assert_eq!(sent.status, 200, "{}", String::from_utf8_lossy(&sent.body));
    assert_eq!(
        running.ask("POST", "/api/send?from=1&times=3", b"").status,
        200
    );
    assert_eq!(
        running
            .ask("POST", "/api/send?sender=github&sample=ping", b"")
            .status,
        200
    );
    let all: Vec<String> = came
        .try_iter()
        .map(|it| String::from_utf8(it).unwrap())
        .collect();
    assert_eq!(all.len(), 6);
    assert!(
        all[1].ends_with("{\"zen\":\"new\",\"hook_id\":2}") && all[1].contains("x-note: kept"),
        "{}",
        all[1]
    );
    assert!(!all[1].contains("sha1=old"), "{}", all[1]);
    let rows = running.rows();
    assert_eq!(
        rows.iter()
            .filter(|it| it["verdict"] == "verified" && it["status"] == 200)
            .count(),
        6
    );
    let how: Vec<_> = rows.iter().filter_map(|it| it["how"].as_str()).collect();
    assert_eq!(how, ["edited", "replay", "replay", "replay", "sample"]);
    for bad in [
        "from=99",
        "sender=nobody",
        "sender=github&sample=none",
        "sender=deepgram&sample=x",
        "",
    ] {
        assert_eq!(
            running.ask("POST", &format!("/api/send?{bad}"), b"").status,
            400,
            "{bad}"
        );
    }
}
