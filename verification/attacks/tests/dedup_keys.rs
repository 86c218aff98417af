//! Deduplication keys live in stores of programs, so they are the same in every version: those that
//! were recorded stay as they are. What is unreadable under an unsigned name has `none`.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider};

const RECORDED: &str = include_str!("dedup_keys.txt");

/// What tells one delivery from the next: the key without its namespace.
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
            // Without a body, what is signed beside it tells deliveries apart.
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
