//! Checks on stable Rust that every committed input, and a few thousand made from them, hold.

use webhook_fuzz::TARGETS;
use webhook_fuzz::replay::{Mutations, inputs_of, run};

/// How many inputs are made: fewer than a fuzzer runs in a tenth of a second, but enough to notice a broken target.
const MUTATIONS: usize = 2000;

#[test]
fn the_corpora_hold() {
    for target in TARGETS {
        let inputs = inputs_of(target.0).unwrap();
        assert!(!inputs.is_empty(), "{} has no corpus", target.0);
        for (path, input) in inputs {
            if let Err(complaint) = run(*target, &input) {
                panic!("{}: {complaint}", path.display());
            }
        }
    }
}

#[test]
fn mutations_of_the_corpora_hold() {
    for target in TARGETS {
        let inputs = inputs_of(target.0).unwrap();
        let inputs = inputs.into_iter().map(|(_, input)| input).collect();
        for input in Mutations::of(inputs).take(MUTATIONS) {
            if let Err(complaint) = run(*target, &input) {
                panic!("{}: {complaint}\ninput: {input:?}", target.0);
            }
        }
    }
}
