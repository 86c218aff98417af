//! Tests vectors from files: a bad file is an error, and so is a verdict that the file does not expect.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use schemes::Made;
use webhook_core::Endpoint;
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::testing::{Expectation, Vector};

/// The published example of GitHub's page "Validating webhook deliveries".
const GITHUB: &str = "# expect: accepted
# source: https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
# secret: It's a Secret to Everybody
# now: 1700000000
POST /in HTTP/1.1
x-hub-signature-256: sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17

Hello, World!";

fn endpoint(vector: &Vector) -> Endpoint<Made> {
    let keys = Keyring::hmac(vector.secrets.clone()).unwrap();
    let made = Made::new(keys, |made, head| {
        let header = head.only("x-hub-signature-256")?;
        let claim = Claim::under(&made.keys).body();
        Ok(match header.strip_prefix("sha256=") {
            Some(tag) => claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag),
            None => claim,
        })
    });
    made.endpoint()
}

fn check(file: &str) -> Result<(), String> {
    let vector = Vector::parse("file", file.as_bytes()).unwrap();
    vector
        .check(&endpoint(&vector))
        .map_err(|error| error.to_string())
}

#[test]
fn a_vector_holds_or_says_what_it_got() {
    assert_eq!(check(GITHUB), Ok(()));
    let tampered = GITHUB.replace("Hello, World!", "Hello, World?");
    let error = check(&tampered).unwrap_err();
    assert!(error.contains("signature-mismatch"), "{error}");
    assert!(error.contains("docs.github.com"), "{error}");
    let expecting = |verdict: &str| tampered.replace("accepted", verdict);
    assert_eq!(check(&expecting("refused")), Ok(()));
    assert_eq!(check(&expecting("refused signature-mismatch")), Ok(()));
    assert!(check(&expecting("refused missing-header")).is_err());
    assert!(check(&expecting("answered 200")).is_err());
    assert!(check(&GITHUB.replace("accepted", "refused")).is_err());
}

#[test]
fn a_file_is_read_as_it_stands() {
    let vector = Vector::parse("file", GITHUB.as_bytes()).unwrap();
    assert_eq!(vector.expectation, Expectation::Accepted);
    assert_eq!(vector.now.unix_seconds(), 1_700_000_000);
    assert_eq!(vector.request.uri(), "/in");
    assert_eq!(vector.request.headers().len(), 1);
    assert_eq!(vector.request.body(), "Hello, World!");
    assert!(!format!("{vector:?}").contains("Everybody"));
    // The body is every byte after the first empty line, and need not be text.
    let bytes = [GITHUB.as_bytes(), b"\n\n\xff\n"].concat();
    let vector = Vector::parse("file", &bytes).unwrap();
    assert_eq!(vector.request.body().as_ref(), b"Hello, World!\n\n\xff\n");
    let public = GITHUB.replace(
        "# now",
        "# user: someone\n# public-key: d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a\n# now",
    );
    let vector = Vector::parse("file", public.as_bytes()).unwrap();
    assert_eq!(vector.public_keys.len(), 1);
    assert_eq!(vector.user.as_deref(), Some("someone"));
    let repeated = GITHUB.replace("\n\nHello", "\nx-a: 1\nx-a: 2\nx-empty:\n\nHello");
    let vector = Vector::parse("file", repeated.as_bytes()).unwrap();
    assert_eq!(vector.request.headers().get_all("x-a").iter().count(), 2);
    assert_eq!(vector.request.headers()["x-empty"], "");
}

#[test]
fn a_bad_file_is_an_error() {
    for (from, to, why) in [
        ("\n\nHello, World!", "", "no empty line"),
        ("# expect: accepted\n", "", "no verdict"),
        ("expect: accepted", "expect: perhaps", "an unknown verdict"),
        (
            "expect: accepted",
            "expect: accepted 200",
            "a verdict with too much",
        ),
        (
            "expect: accepted",
            "expect: answered",
            "an answer without status",
        ),
        (
            "expect: accepted",
            "expect: answered ok",
            "a status that is none",
        ),
        (
            "# source: https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries\n",
            "",
            "no source",
        ),
        ("# secret", "# sceret", "an unknown note"),
        ("now: 1700000000", "now: today", "a time that is none"),
        ("# now", "# public-key: d75a\n# now", "a key that is none"),
        ("POST /in", "PO ST /in", "three words before the version"),
        ("POST /in HTTP/1.1\n", "", "a header without a request line"),
        (
            "POST /in HTTP/1.1",
            "POST /in HTTP/1.1\nPOST /in HTTP/1.1",
            "two request lines",
        ),
        (
            "# expect: accepted\n",
            "POST / HTTP/1.1\n",
            "a request without verdict",
        ),
        (
            "HTTP/1.1\n",
            "HTTP/1.1\n# secret: late\n",
            "a note below the request",
        ),
        ("x-hub-signature-256: ", "x hub: ", "a name that is none"),
        ("x-hub-signature-256: ", "x-hub-signature-256 ", "no colon"),
        (
            "x-hub-signature-256: ",
            "x-hub-signature-256: \u{1}",
            "a value that is none",
        ),
    ] {
        let file = GITHUB.replace(from, to);
        assert_ne!(file, GITHUB, "{why}");
        let error = Vector::parse("file.http", file.as_bytes()).expect_err(why);
        assert!(error.to_string().contains("file.http"), "{error}");
    }
    assert!(Vector::parse("file", b"\xff\n\nbody").is_err());
    assert!(Vector::parse("file", b"").is_err());
    let notes = Vector::parse("file", b"# expect: accepted\n# source: here\n\nbody").unwrap_err();
    assert!(notes.to_string().contains("no request line"), "{notes}");
}

#[test]
fn a_folder_without_vectors_is_an_error() {
    let folder = std::env::temp_dir().join(format!("vectors-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let empty = Vector::read_dir(&folder).map(|vectors| vectors.len());
    std::fs::write(folder.join("2.http"), GITHUB).unwrap();
    std::fs::write(folder.join("1.http"), GITHUB).unwrap();
    let read = Vector::read_dir(&folder);
    std::fs::write(folder.join("3.http"), "nothing").unwrap();
    let bad = Vector::read_dir(&folder);
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(empty.is_err());
    let names: Vec<_> = read
        .unwrap()
        .into_iter()
        .map(|vector| vector.name)
        .collect();
    assert_eq!(names, ["1.http", "2.http"]);
    assert!(bad.unwrap_err().to_string().contains("3.http"));
    assert!(Vector::read_dir(folder).is_err());
}
