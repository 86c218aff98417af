//! Tests of `--keep`: what is on disk survives, only its owner can read it, and no stranger chooses its place.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use common::{Folder, github, listen, run, try_run};

const PING: &[u8] = b"{\"zen\":\"\xc3\xbc\",\r\n\"hook_id\":1.0}\n\n";

/// Bytes that are no text.
const ODD: &[u8] = b"\xff\0\n\xfe";

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_restart_shows_what_came_before_with_every_byte() {
    let folder = Folder::new("restart");
    let before = {
        let running = run(listen().keep(&folder.0));
        assert_eq!(
            running.deliver(&github(PING, "X-Odd: \u{e9}\r\n")).status,
            200
        );
        assert_eq!(running.deliver(b"POST /github HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}").status, 401);
        assert_eq!(running.deliver(&github(ODD, "")).status, 200);
        running.wait_for(3);
        running.json("/api/delivery/1")
    };
    let running = run(listen().keep(&folder.0));
    assert_eq!(running.rows().len(), 3);
    assert_eq!(running.json("/api/delivery/1"), before);
    assert_eq!(
        running
            .ask("GET", "/api/delivery/1/body?from=0&length=9999", b"")
            .body,
        PING
    );
    assert_eq!(
        running
            .ask("GET", "/api/delivery/3/body?from=0&length=9999", b"")
            .body,
        ODD
    );
    // The restarted listener goes on counting, and recognizes a copy of a delivery that came before.
    assert_eq!(running.deliver(&github(PING, "")).status, 200);
    let rows = running.rows();
    let last = rows.iter().find(|it| it["id"] == 4).unwrap();
    assert_eq!(last["copy_of"], 1);
    // A delivery that is sent again is authentic.
    let sent = running.ask("POST", "/api/send?from=1", b"");
    assert_eq!(sent.status, 200, "{}", String::from_utf8_lossy(&sent.body));
    assert_eq!(
        running.json("/api/delivery/5")["record"]["verdict"],
        "verified"
    );
}

#[test]
fn folder_and_files_are_for_their_owner_alone() {
    let folder = Folder::new("modes");
    let running = run(listen().keep(&folder.0));
    running.deliver(&github(PING, ""));
    running.wait_for(1);
    assert_eq!(mode(&folder.0), 0o700);
    for name in names(&folder.0) {
        assert_eq!(mode(&folder.0.join(&name)), 0o600, "{name}");
    }
    drop(running);
    fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o750)).unwrap();
    let error = try_run(listen().keep(&folder.0)).err().unwrap();
    assert!(error.contains("chmod 700"), "{error}");
    let file = folder.0.join("00000000000000000001.delivery");
    let error = try_run(listen().keep(&file)).err().unwrap();
    assert!(error.contains("not a folder"), "{error}");
}

/// Whatever a stranger writes into path, headers and body, the names in the folder are numbers.
#[test]
fn no_stranger_chooses_a_name() {
    let folder = Folder::new("names");
    let running = run(listen().keep(&folder.0));
    for target in [
        "/../../etc/passwd",
        "/github/..%2f..%2fx",
        "//github",
        "/%00",
        "/github%2f..",
        "/custom/../x",
    ] {
        let request = format!(
            "POST {target} HTTP/1.1\r\nhost: ../../x\r\nx-github-delivery: ../../../x\r\nx-github-event: ../x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        );
        running.deliver(request.as_bytes());
    }
    running.deliver(&github(PING, "X-GitHub-Hook-ID: ../../x\r\n"));
    running.wait_for(7);
    for name in names(&folder.0) {
        let (number, kind) = name.split_once('.').unwrap();
        assert!(
            number.len() == 20 && number.bytes().all(|it| it.is_ascii_digit()),
            "{name}"
        );
        assert!(matches!(kind, "delivery" | "outcome"), "{name}");
    }
    // A request to the page chooses no name either.
    for id in [
        "..%2f1",
        "../1",
        "1.delivery",
        "+1",
        "-1",
        "0x1",
        "1/../2",
        "%2e%2e",
        "99999999999999999999999",
    ] {
        let answer = running.ask(
            "GET",
            &format!("/api/delivery/{id}/body?from=0&length=9"),
            b"",
        );
        assert_eq!(answer.status, 404, "{id}");
    }
}

#[test]
fn what_cannot_be_read_is_told_and_passed_over() {
    let folder = Folder::new("corrupt");
    {
        let running = run(listen().keep(&folder.0));
        for _ in 0..4 {
            running.deliver(&github(PING, ""));
        }
        running.wait_for(4);
    }
    let file = |id: u64| folder.0.join(format!("{id:020}.delivery"));
    fs::write(file(1), b"no JSON").unwrap();
    let cut = fs::read(file(2)).unwrap();
    fs::write(file(2), &cut[..cut.len() - 3]).unwrap();
    fs::copy(file(3), file(9)).unwrap();
    fs::remove_file(file(3)).unwrap();
    symlink("/etc/passwd", file(3)).unwrap();
    fs::write(folder.0.join("notes.txt"), "the user's own").unwrap();
    fs::write(
        folder.0.join(format!("{:020}.delivery.unfinished", 7)),
        "half",
    )
    .unwrap();
    let running = run(listen().keep(&folder.0));
    let ids: Vec<u64> = running
        .rows()
        .iter()
        .map(|it| it["id"].as_u64().unwrap())
        .collect();
    assert_eq!(ids, [4]);
    let warnings = running.warnings.lock().unwrap().clone();
    assert_eq!(warnings.len(), 4, "{warnings:?}");
    // The user's own files are untouched, and no number is given twice.
    assert!(names(&folder.0).contains(&"notes.txt".to_owned()));
    assert!(!names(&folder.0).iter().any(|it| it.ends_with("unfinished")));
    running.deliver(&github(PING, ""));
    assert_eq!(running.wait_for(1)[0]["id"], 10);
}

#[test]
fn a_file_that_opens_the_page_is_for_its_owner_alone() {
    let folder = Folder::new("ready");
    fs::create_dir(&folder.0).unwrap();
    let path = folder.0.join("ready.json");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let listening = runtime.block_on(listen().bind()).unwrap();
    fs::write(&path, "of an earlier run").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    listening.write_ready(&path).unwrap();
    let read: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(
        (read["listening"].as_str(), read["page"].as_str()),
        (Some(listening.listening()), Some(&*listening.page()))
    );
    assert_eq!(mode(&path), 0o600);
    assert_eq!(names(&folder.0).len(), 1);
    assert!(!format!("{listening:?}").contains("open/"));
}
