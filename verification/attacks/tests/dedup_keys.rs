//! Checks that deduplication keys stay the same in every version, because programs keep them in their stores.
//!
//! Recorded keys must not change. A delivery that is unreadable under an unsigned name has `none`. And no two endpoints
//! share a key by accident.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::{BTreeSet, HashMap};

use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::config::Namespaces;
use webhook_core::testing::deliver;
use webhook_core::{Endpoint, Finished, Provider};

const RECORDED: &str = include_str!("dedup_keys.txt");

/// The part of a key that tells one delivery from another: the key without its namespace.
fn unique(key: &str) -> &str {
    let start = ["/id:", "/sha256:"].into_iter().find_map(|it| key.find(it));
    &key[start.unwrap() + 1..]
}

#[test]
fn recorded_keys_stay_as_they_are() {
    struct Keys(Vec<String>);

    impl Visitor for Keys {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let bodies = case
                .samples
                .iter()
                .map(|sample| (sample.event, sample.body));
            // A delivery without a body is told from others by what else is signed.
            for (event, body) in bodies.chain([(case.samples[0].event, "")]) {
                let Ok(request) = case.sign(case.outgoing(event, body)) else {
                    continue;
                };
                let Ok(Finished::Verified(verified)) = deliver(&case.one, &request, NOW) else {
                    continue;
                };
                let Ok(received) = verified.read() else {
                    continue;
                };
                let key = received.dedup_key();
                let line = format!(
                    "{} {}B {}",
                    case.name,
                    body.len(),
                    key.as_deref().map_or("none", unique)
                );
                self.0.push(line);
            }
        }
    }
    let mut keys = Keys(Vec::new());
    every(&mut keys);
    assert_eq!(keys.0.join("\n"), RECORDED.trim_end());
}

/// Pairs of settings that an endpoint has in addition to its label. Each pair is one way in which two could collide.
const SAID: [(Option<&str>, Option<&str>); 16] = [
    (None, None),
    (Some("a"), None),
    (None, Some("a")),
    (Some("a"), Some("a")),
    (Some("A"), None),
    (Some("a "), None),
    (Some("ab"), None),
    (Some("a"), Some("b")),
    (Some("a/1:b"), None),
    (Some("a/b"), None),
    (Some("a/0:"), None),
    (None, Some("0:/0:")),
    (Some("1:a/"), Some("0")),
    (Some("\u{e4}"), None),
    (Some("a\u{308}"), None),
    (Some("a"), Some("/id:1")),
];

/// Admits the endpoints of every adapter and preset together. Endpoints that are admitted together have no key in
/// common, and endpoints that have a key in common are not admitted together.
#[test]
fn endpoints_that_are_admitted_share_no_key() {
    struct All {
        namespaces: Namespaces,
        /// The endpoint that a key belongs to.
        owners: HashMap<String, String>,
        admitted: usize,
        refused: usize,
    }

    impl All {
        /// Compares the keys of one endpoint with those of all endpoints that were admitted before.
        fn add<P: Provider>(&mut self, case: &Case<P>, endpoint: Endpoint<P>, who: &str) {
            let mut keys = BTreeSet::new();
            for sample in case.samples {
                let request = case.genuine(sample);
                let Ok(Finished::Verified(verified)) = deliver(&endpoint, &request, NOW) else {
                    panic!("{who}: {}", sample.event);
                };
                keys.extend(verified.read().unwrap().dedup_key());
            }
            // The keys of events that are fetched, and not delivered, are in the same space.
            keys.insert(endpoint.dedup_key_of_id("1"));
            keys.insert(endpoint.dedup_key_of_body(b"{}"));
            keys.insert(endpoint.dedup_key_of_topic("a", b"{}"));
            let shared = keys.iter().find_map(|key| self.owners.get(key)).cloned();
            match self.namespaces.add(endpoint) {
                Ok(_) => {
                    assert_eq!(shared, None, "{who} shares a key");
                    let who = who.to_owned();
                    self.owners
                        .extend(keys.into_iter().map(|key| (key, who.clone())));
                    self.admitted += 1;
                }
                Err(error) => {
                    assert!(shared.is_some(), "{who} is refused, and shares nothing");
                    let sentence = error.to_string();
                    assert!(sentence.contains("with_namespace"), "{who}: {sentence}");
                    self.refused += 1;
                }
            }
        }
    }

    impl Visitor for All {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            for (namespace, tenant) in SAID {
                let mut endpoint = case.one.clone();
                if let Some(namespace) = namespace {
                    endpoint = endpoint.with_namespace(namespace).unwrap();
                }
                if let Some(tenant) = tenant {
                    endpoint = endpoint.with_tenant(tenant);
                }
                let who = format!("{} as {namespace:?} of {tenant:?}", case.name);
                // A label, a second secret or other limits do not make another endpoint of it.
                let again = endpoint.clone().with_label("blue");
                let shorter = endpoint.clone().with_body_limit(9_999).unwrap();
                self.add(case, endpoint, &who);
                self.add(case, again, &who);
                self.add(case, shorter, &who);
            }
            self.add(case, case.several.clone(), case.name);
            // A tenant without a name counts as no tenant.
            self.add(case, case.one.clone().with_tenant(""), case.name);
        }
    }

    let mut all = All {
        namespaces: Namespaces::new(),
        owners: HashMap::new(),
        admitted: 0,
        refused: 0,
    };
    every(&mut all);
    assert!(all.admitted > 300, "{}", all.admitted);
    assert!(all.refused > 600, "{}", all.refused);
}
