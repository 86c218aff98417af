//! Tests keys from the environment, from files and from folders.
//!
//! The environment is that of child processes, each of which reads what its name says and prints the result.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use webhook_core::keys::{Keyring, PublicKeys, Secrets};
use webhook_core::{ConfigError, PublicKey, Secret};

const NAME: &str = "ACME_WEBHOOK_SECRET";
const HEX: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const BASE64: &str = "whpk_PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=";

fn labels(ring: Result<Keyring, ConfigError>) -> String {
    match ring {
        Ok(ring) => {
            let warnings = ring.warnings().iter().map(ToString::to_string);
            let labels = ring
                .labels()
                .map(str::to_owned)
                .collect::<Vec<_>>()
                .join(",");
            [labels]
                .into_iter()
                .chain(warnings)
                .collect::<Vec<_>>()
                .join("; ")
        }
        Err(error) => {
            assert_eq!(format!("{error:?}"), error.to_string());
            format!("error: {error}")
        }
    }
}

/// This is no test of its own: the child processes run it.
#[test]
fn child() {
    let read = match std::env::var("READ").as_deref() {
        Ok("secret") => labels(Keyring::hmac(Secret::from_env(NAME))),
        Ok("secrets") => labels(Keyring::hmac(Secrets::from_env(NAME))),
        Ok("public key") => labels(Keyring::ed25519(PublicKey::from_env(NAME))),
        Ok("public keys") => labels(Keyring::ed25519(PublicKeys::from_env(NAME))),
        // A sender that writes a word before its keys.
        Ok("worded keys") => labels(Keyring::ed25519(PublicKeys::from_env_with(NAME, |text| {
            PublicKey::from_hex(text.strip_prefix("key:").unwrap_or_default())
        }))),
        _ => return,
    };
    println!("[{read}]");
}

/// Returns what a process with these variables reads.
fn read(kind: &str, variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["child", "--exact", "--nocapture"])
        .env("READ", kind);
    for (end, value) in variables {
        child.env(format!("{NAME}{end}"), value);
    }
    let out = String::from_utf8(child.output().unwrap().stdout).unwrap();
    let line = out
        .split_once('[')
        .and_then(|(_, rest)| rest.rsplit_once("]\n"));
    let read = line.unwrap_or_else(|| panic!("{out}")).0.to_owned();
    for (end, value) in variables {
        let is_path = end.ends_with("_FILE") || end.ends_with("_DIR");
        assert!(
            is_path || value.len() < 8 || !read.contains(value),
            "{read}"
        );
    }
    read
}

/// A folder for one test, in the folder that cargo has for tests.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        for (name, bytes) in files {
            fs::write(path.join(name), bytes).unwrap();
        }
        Self(path)
    }

    fn path(&self, file: &str) -> String {
        self.0.join(file).display().to_string()
    }
}

#[test]
fn several_secrets_are_numbered_variables() {
    let one = [("", "alpha-bravo")];
    assert_eq!(read("secret", &one), "1");
    assert_eq!(read("secrets", &one), "1");
    let three = [
        ("", "alpha-bravo"),
        ("_2", "charlie-delta"),
        ("_3", "echo-foxtrot"),
    ];
    assert_eq!(read("secrets", &three), "1,2,3");
    let many: Vec<(String, String)> = (2..=17)
        .map(|n| (format!("_{n}"), format!("alpha-{n}-bravo")))
        .collect();
    let mut many: Vec<(&str, &str)> = many.iter().map(|(end, text)| (&**end, &**text)).collect();
    many.push(("", "alpha-bravo"));
    assert!(read("secrets", &many).contains("17 keys"));
    many.truncate(11); // to NAME_12
    many.push(("", "alpha-bravo"));
    assert_eq!(read("secrets", &many), "1,2,3,4,5,6,7,8,9,10,11,12");
    // Each number that is removed from the middle leaves a gap, which the error names; the last leaves none.
    for missing in 2..12 {
        let without = format!("_{missing}");
        let rest: Vec<_> = many
            .iter()
            .copied()
            .filter(|(end, _)| *end != without)
            .collect();
        let sentence = read("secrets", &rest);
        let named = format!("ACME_WEBHOOK_SECRET_{missing} is not");
        assert!(
            sentence.contains(&named) && sentence.contains("gap"),
            "{sentence}"
        );
    }
    many.retain(|(end, _)| *end != "_12");
    assert_eq!(read("secrets", &many), "1,2,3,4,5,6,7,8,9,10,11");
}

#[test]
fn a_gap_an_empty_one_and_another_number_are_errors() {
    for (variables, words) in [
        (&[][..], ["ACME_WEBHOOK_SECRET is not set", "_FILE", "_DIR"]),
        (
            &[("", "")],
            ["ACME_WEBHOOK_SECRET is empty", "Copy", "sign"],
        ),
        (
            &[("", "alpha-bravo"), ("_2", "")],
            ["ACME_WEBHOOK_SECRET_2 is empty", "Copy", "sign"],
        ),
        (
            &[("_2", "alpha-bravo")],
            [
                "ACME_WEBHOOK_SECRET_2 is set and ACME_WEBHOOK_SECRET is not",
                "gap",
                "Number",
            ],
        ),
        (
            &[("", "alpha-bravo"), ("_3", "charlie-delta")],
            [
                "ACME_WEBHOOK_SECRET_3 is set and ACME_WEBHOOK_SECRET_2 is not",
                "gap",
                "Number",
            ],
        ),
        (
            &[("", "alpha-bravo"), ("_17", "charlie-delta")],
            ["_17 is set", "SECRET_2 is not", "gap"],
        ),
        (
            &[("", "alpha-bravo"), ("_10", "charlie-delta")],
            ["_10 is set", "SECRET_2 is not", "gap"],
        ),
        (
            &[("", "alpha-bravo"), ("_02", "charlie-delta")],
            [
                "_02 is set",
                "no zero in front",
                "Rename it to ACME_WEBHOOK_SECRET_2",
            ],
        ),
        (
            &[
                ("", "alpha-bravo"),
                ("_2", "charlie-delta"),
                ("_03", "echo-foxtrot"),
            ],
            [
                "_03 is set",
                "no zero in front",
                "Rename it to ACME_WEBHOOK_SECRET_3",
            ],
        ),
        (&[("_01", "alpha-bravo")], ["_01 is set", "first", "Rename"]),
        (
            &[("_1", "alpha-bravo")],
            ["ACME_WEBHOOK_SECRET_1 is set", "first", "Rename"],
        ),
        (
            &[("", "alpha-bravo"), ("_1", "charlie-delta")],
            ["ACME_WEBHOOK_SECRET_1 is set", "first", "Rename"],
        ),
        (
            &[("_0", "alpha-bravo"), ("", "charlie-delta")],
            ["ACME_WEBHOOK_SECRET_0 is set", "first", "Rename"],
        ),
        (
            &[("", "alpha-bravo"), ("_2", "changeme")],
            ["ACME_WEBHOOK_SECRET_2", "placeholder", "Set"],
        ),
        (
            &[("", "alpha-bravo"), ("_FILE", "/x")],
            ["ACME_WEBHOOK_SECRET_FILE", "both set", "Unset"],
        ),
        (
            &[("", "alpha-bravo"), ("_DIR", "/x")],
            ["ACME_WEBHOOK_SECRET_DIR", "both set", "Unset"],
        ),
        (
            &[("_FILE", "/x"), ("_DIR", "/x")],
            ["_DIR and", "both set", "Unset"],
        ),
        (
            &[("_FILE", "")],
            ["ACME_WEBHOOK_SECRET_FILE is set and empty", "path", "unset"],
        ),
        (
            &[("_FILE", "/no/such/file")],
            ["/no/such/file cannot be read", "Check", "mount"],
        ),
        (
            &[("", "/run/secrets/acme")],
            ["is the path of a file", "ACME_WEBHOOK_SECRET_FILE", "Give"],
        ),
    ] {
        let sentence = read("secrets", variables);
        for word in words {
            assert!(
                sentence.starts_with("error: ") && sentence.contains(word),
                "{variables:?}: {sentence}"
            );
        }
    }
    let two = [("", "alpha-bravo"), ("_2", "charlie-delta")];
    let sentence = read("secret", &two);
    assert!(sentence.contains("SECRET_2 has another"), "{sentence}");
}

/// The two halves of `alpha-bravo,charlie9` never become keys of their own.
#[test]
fn a_separator_is_part_of_the_secret_and_warned_of() {
    let ring = read("secrets", &[("", "alpha-bravo,charlie9")]);
    assert!(
        ring.starts_with("1; ") && ring.contains("ACME_WEBHOOK_SECRET_2"),
        "{ring}"
    );
    let ring = read(
        "secrets",
        &[("", "alpha-bravo"), ("_2", "charlie-delta|echo-foxtrot")],
    );
    assert!(
        ring.starts_with("1,2; ") && ring.contains("ACME_WEBHOOK_SECRET_3"),
        "{ring}"
    );
    let spaces = read("secrets", &[("", "It's a Secret to Nobody")]);
    assert_eq!(spaces, "1");
}

#[test]
fn files_hold_one_secret_a_line() {
    let folder = Folder::new(
        "files",
        &[
            ("one", b"alpha-bravo\n"),
            ("bare", b"alpha-bravo"),
            ("windows", b"alpha-bravo\r\ncharlie-delta\r\n"),
            ("two", b"alpha, bravo\ncharlie delta\n"),
            ("blank-line", b"alpha-bravo\n\n"),
            ("between", b"alpha-bravo\n\ncharlie-delta\n"),
            ("blank-behind", b"alpha-bravo \n"),
            ("empty", b""),
            ("mark", b"\xef\xbb\xbfalpha-bravo\n"),
            ("wide", b"\xff\xfea\0l\0p\0h\0a\0"),
            ("long", &[b'x'; 70_000]),
            ("quoted", b"ACME_WEBHOOK_SECRET=alpha-bravo\n"),
            ("windows-bare", b"alpha-bravo\r\ncharlie-delta"),
            ("windows-blank-line", b"alpha-bravo\r\n\r\n"),
            ("windows-blank-behind", b"alpha-bravo \r\n"),
            ("windows-mark", b"\xef\xbb\xbfalpha-bravo\r\n"),
            ("second-mark", b"alpha-bravo\n\xef\xbb\xbfcharlie-delta\n"),
            ("tab-behind", b"alpha-bravo\ncharlie-delta\t\n"),
            ("wide-blank-behind", b"alpha-bravo\xc2\xa0\n"),
            ("old-mac", b"alpha-bravo\rcharlie-delta\r"),
            ("nothing-but-lines", b"\n\n"),
            ("blank", b" \n"),
            ("end-of-text", b"alpha-bravo\x1a"),
        ],
    );
    let read = |file: &str| read("secrets", &[("_FILE", &folder.path(file))]);
    assert_eq!(read("one"), "1");
    assert_eq!(read("bare"), "1");
    assert_eq!(read("windows"), "1,2");
    assert_eq!(read("windows-bare"), "1,2");
    assert!(read("two").starts_with("1,2; "));
    for (file, words) in [
        ("blank-line", ["line 2 is empty", "Copy"]),
        ("between", ["line 2 is empty", "Copy"]),
        ("blank-behind", ["white space", "Remove"]),
        ("empty", ["is empty", "Copy"]),
        ("mark", ["no one sees", "byte order mark"]),
        ("wide", ["not text in UTF-8", "byte order mark"]),
        ("long", ["64 KiB", "Check"]),
        ("quoted", ["equals sign", "Leave"]),
        ("windows-blank-line", ["line 2 is empty", "Copy"]),
        ("windows-blank-behind", ["white space", "Remove"]),
        ("windows-mark", ["no one sees", "byte order mark"]),
        ("second-mark", ["line 2", "no one sees"]),
        ("tab-behind", ["line 2", "white space"]),
        ("wide-blank-behind", ["white space", "Remove"]),
        ("old-mac", ["control character", "Remove"]),
        ("nothing-but-lines", ["is empty", "Copy"]),
        ("blank", ["white space", "Remove"]),
        ("end-of-text", ["control character", "Remove"]),
    ] {
        let sentence = read(file);
        for word in words {
            assert!(sentence.contains(word), "{file}: {sentence}");
        }
        assert!(sentence.contains(&folder.path(file)), "{sentence}");
    }
    let two = Secret::from_file(folder.path("two"))
        .unwrap_err()
        .to_string();
    assert!(two.contains("line 2 has another"), "{two}");
    assert!(Secret::from_file(folder.path("one")).is_ok());
    assert!(
        Secrets::from_file("/dev/zero")
            .unwrap_err()
            .to_string()
            .contains("64 KiB")
    );
}

/// Kubernetes mounts a Secret like this: links into a folder whose name begins with dots.
#[cfg(unix)]
#[test]
fn folders_hold_one_secret_a_file_under_its_name() {
    let folder = Folder::new("mounted", &[]);
    let versions = folder.0.join("..2026_11_28");
    fs::create_dir_all(&versions).unwrap();
    fs::write(versions.join("current"), "alpha-bravo\n").unwrap();
    fs::write(versions.join("previous"), "charlie-delta").unwrap();
    std::os::unix::fs::symlink(&versions, folder.0.join("..data")).unwrap();
    for file in ["current", "previous"] {
        std::os::unix::fs::symlink(folder.0.join("..data").join(file), folder.0.join(file))
            .unwrap();
    }
    assert_eq!(
        read("secrets", &[("_DIR", &folder.path(""))]),
        "current,previous"
    );
    fs::write(versions.join("current"), "alpha-bravo\ncharlie-delta").unwrap();
    let sentence = Secrets::from_dir(&folder.0).unwrap_err().to_string();
    assert!(sentence.contains("current, line 2"), "{sentence}");
    fs::write(versions.join("current"), "\u{feff}alpha-bravo\r\n").unwrap();
    let sentence = Secrets::from_dir(&folder.0).unwrap_err().to_string();
    assert!(
        sentence.contains("current") && sentence.contains("no one sees"),
        "{sentence}"
    );
    // For a new version, Kubernetes makes a folder and then changes one link.
    let next = folder.0.join("..2026_11_29");
    fs::create_dir_all(&next).unwrap();
    fs::write(next.join("current"), "echo-foxtrot\r\n").unwrap();
    fs::write(next.join("previous"), "alpha-bravo").unwrap();
    fs::remove_file(folder.0.join("..data")).unwrap();
    std::os::unix::fs::symlink(&next, folder.0.join("..data")).unwrap();
    assert_eq!(
        read("secrets", &[("_DIR", &folder.path(""))]),
        "current,previous"
    );
    assert_eq!(
        read("secrets", &[("_DIR", &folder.path("..data"))]),
        "current,previous"
    );
    // The error names a link that leads nowhere, and a folder within the folder.
    fs::remove_file(next.join("previous")).unwrap();
    let sentence = Secrets::from_dir(&folder.0).unwrap_err().to_string();
    assert!(sentence.contains("previous cannot be read"), "{sentence}");
    fs::create_dir(next.join("previous")).unwrap();
    let sentence = Secrets::from_dir(&folder.0).unwrap_err().to_string();
    assert!(sentence.contains("previous cannot be read"), "{sentence}");
    let numbers: Vec<_> = (2..=12)
        .map(|n| (format!("KEY_{n}"), format!("alpha-{n}-bravo")))
        .collect();
    let mut numbers: Vec<_> = numbers
        .iter()
        .map(|(name, text)| (&**name, text.as_bytes()))
        .collect();
    numbers.push(("KEY", b"alpha-bravo"));
    let many = Folder::new("many-mounted", &numbers);
    let labels = "KEY,KEY_2,KEY_3,KEY_4,KEY_5,KEY_6,KEY_7,KEY_8,KEY_9,KEY_10,KEY_11,KEY_12";
    assert_eq!(read("secrets", &[("_DIR", &many.path(""))]), labels);
    let empty = Folder::new("nothing-mounted", &[]);
    let sentence = Secrets::from_dir(&empty.0).unwrap_err().to_string();
    assert!(sentence.contains("holds no file"), "{sentence}");
    let one = read("secret", &[("_FILE", &folder.path("current"))]);
    assert_eq!(one, "1");
}

#[test]
fn public_keys_are_read_from_the_same_places() {
    assert_eq!(read("public key", &[("", HEX)]), "1");
    assert_eq!(read("public keys", &[("", HEX), ("_2", BASE64)]), "1,2");
    let folder = Folder::new("public", &[("a", HEX.as_bytes()), ("b", BASE64.as_bytes())]);
    assert_eq!(read("public keys", &[("_DIR", &folder.path(""))]), "a,b");
    assert_eq!(read("public key", &[("_FILE", &folder.path("b"))]), "1");
    let lines = Folder::new(
        "public-lines",
        &[("keys", format!("{HEX}\n{BASE64}\n").as_bytes())],
    );
    let keys = PublicKeys::from_file(lines.path("keys")).unwrap();
    assert_eq!(keys.iter().count(), 2);
    let sentence = read("public keys", &[("", HEX), ("_2", &HEX[1..])]);
    assert!(
        sentence.contains("ACME_WEBHOOK_SECRET_2 is neither 64 hexadecimal digits"),
        "{sentence}"
    );
    let sentence = read("public keys", &[("", HEX), ("_3", BASE64)]);
    assert!(
        sentence.contains("ACME_WEBHOOK_SECRET_2 is not"),
        "{sentence}"
    );
    let worded = format!("key:{HEX}");
    let folder = Folder::new("worded", &[("a", worded.as_bytes())]);
    assert_eq!(read("worded keys", &[("_DIR", &folder.path(""))]), "a");
    assert_eq!(read("worded keys", &[("", &worded)]), "1");
    let sentence = read("worded keys", &[("", &worded), ("_2", HEX)]);
    assert!(
        sentence.starts_with("error: ACME_WEBHOOK_SECRET_2"),
        "{sentence}"
    );
    let unset = PublicKey::from_env("A_KEY_THAT_NOBODY_SETS").unwrap_err();
    assert!(unset.is_not_set());
}
