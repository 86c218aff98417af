//! Runs Project Wycheproof's vectors for the algorithms of the core, through its public API alone.
//!
//! Each vector becomes a request under a scheme whose claim offers the vector's tag for the vector's message.
//!
//! Wycheproof calls some truncated tags valid, because HMAC may be truncated (RFC 2104, section 5). They must be
//! refused: a receiver has no reason to accept half a signature. The program counts them separately.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::process::ExitCode;

use bytes::Bytes;
use http::{Request, StatusCode};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::config::Defaults;
use webhook_core::keys::Keyring;
use webhook_core::sign::Draft;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    ConfigError, Delivery, Endpoint, Finished, Head, Provider, PublicKey, Rejection, Scheme,
    Timestamp, Unreadable,
};
use wycheproof::TestResult;
use wycheproof::{eddsa, mac};

const TAG: &str = "x-tag";

/// A sender whose deliveries are a body and its tag in lower-case hex.
struct Vector {
    keys: Keyring,
    algorithm: Algorithm,
}

impl Scheme for Vector {
    fn name(&self) -> &'static str {
        "wycheproof"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        Defaults::new()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let tag = head.only(TAG)?;
        Ok(Claim::under(&self.keys)
            .body()
            .offered(self.algorithm, Encoding::Hex, tag))
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        draft.header(TAG, draft.blank())
    }
}

impl Provider for Vector {
    type Event = ();

    fn parse(&self, _: &Delivery) -> Result<(), Rejection> {
        Ok(())
    }

    fn event_name<'e>(&self, _: &'e ()) -> &'e str {
        ""
    }

    fn unreadable<'e>(&self, _: &'e ()) -> Option<&'e Unreadable> {
        None
    }

    fn dedup_id<'a>(&self, _: &'a (), _: &'a Delivery) -> Option<Cow<'a, str>> {
        None
    }
}

/// The results of the vectors of one set.
#[derive(Default)]
struct Counts {
    accepted: usize,
    refused: usize,
    truncated: usize,
    wrong: Vec<usize>,
}

impl Counts {
    fn add(&mut self, id: usize, result: TestResult, truncated: bool, verified: bool) {
        let must_pass = result == TestResult::Valid && !truncated;
        if verified != must_pass {
            self.wrong.push(id);
        } else if must_pass {
            self.accepted += 1;
        } else if truncated && result == TestResult::Valid {
            self.truncated += 1;
        } else {
            self.refused += 1;
        }
    }

    /// Prints the counts, and whether every vector was run and had its verdict.
    fn report(&self, name: &str, expected: usize) -> bool {
        let counted = self.accepted + self.refused + self.truncated;
        println!(
            "{name}: {counted} of {expected}: {} valid accepted, {} invalid refused, \
             {} valid but truncated refused{}",
            self.accepted,
            self.refused,
            self.truncated,
            if self.wrong.is_empty() {
                ""
            } else {
                "; WRONG:"
            },
        );
        for id in &self.wrong {
            println!("  vector {id}");
        }
        counted == expected && self.accepted > 0 && self.refused > 0
    }
}

fn verifies(keys: Keyring, algorithm: Algorithm, message: &[u8], tag: &[u8]) -> bool {
    let endpoint = Endpoint::new(Vector { keys, algorithm });
    let hex: String = tag.iter().map(|byte| format!("{byte:02x}")).collect();
    let request = Request::post("/")
        .header(TAG, hex)
        .body(Bytes::copy_from_slice(message));
    let Ok(request) = request else { return false };
    match deliver(&endpoint, &request, Timestamp::from_unix_seconds(0)) {
        Ok(Finished::Verified(_)) => true,
        Ok(Finished::Answer(_)) => false,
        Err(refused) => {
            // The refusal says that the sender is at fault, and not this project's configuration.
            assert_eq!(refused.kind().status(), StatusCode::UNAUTHORIZED);
            false
        }
    }
}

fn hmac(name: &str, set: mac::TestName, algorithm: Algorithm, length: usize) -> bool {
    let Ok(set) = mac::TestSet::load(set) else {
        return false;
    };
    let mut counts = Counts::default();
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let Ok(keys) = Keyring::hmac(secret(&test.key)) else {
            return false;
        };
        let verified = verifies(keys, algorithm, &test.msg, &test.tag);
        counts.add(test.tc_id, test.result, test.tag.len() < length, verified);
    }
    counts.report(name, set.number_of_tests)
}

fn ed25519() -> bool {
    let Ok(set) = eddsa::TestSet::load(eddsa::TestName::Ed25519) else {
        return false;
    };
    let (mut counts, mut keys_refused) = (Counts::default(), BTreeSet::new());
    for group in &set.test_groups {
        let bytes: Result<[u8; 32], _> = group.key.pk.as_slice().try_into();
        let key = bytes
            .ok()
            .and_then(|bytes| PublicKey::from_bytes(bytes).ok());
        for test in &group.tests {
            let ring = key.clone().and_then(|key| Keyring::ed25519([key]).ok());
            let verified =
                ring.is_some_and(|ring| verifies(ring, Algorithm::Ed25519, &test.msg, &test.sig));
            if key.is_none() {
                keys_refused.insert(group.key.pk.to_vec());
            }
            counts.add(test.tc_id, test.result, false, verified);
        }
    }
    println!(
        "Ed25519: {} public keys refused at construction",
        keys_refused.len()
    );
    counts.report("Ed25519", set.number_of_tests)
}

fn main() -> ExitCode {
    let sets = [
        hmac(
            "HMAC-SHA1",
            mac::TestName::HmacSha1,
            Algorithm::HmacSha1,
            20,
        ),
        hmac(
            "HMAC-SHA256",
            mac::TestName::HmacSha256,
            Algorithm::HmacSha256,
            32,
        ),
        ed25519(),
    ];
    if sets.contains(&false) {
        println!("wycheproof: FAILED");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
