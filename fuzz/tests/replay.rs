//! Every committed input, and a few thousand made of them, hold on stable.

use webhook_fuzz::TARGETS;
use webhook_fuzz::replay::{Mutations, inputs_of, run};

/// Fewer than a fuzzer runs in a tenth of a second: enough to notice a target that is broken.
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
