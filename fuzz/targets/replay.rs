//! Runs the corpora, and mutations of them, without a fuzzer.

use std::any::Any;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use crate::Target;

/// The folder of a target's corpus, which holds its committed inputs.
#[must_use]
pub fn corpus_of(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(target)
}

/// Reads the inputs of a target's corpus, in the order of their names.
///
/// # Errors
///
/// Returns an error for a directory or a file that cannot be read.
pub fn inputs_of(target: &str) -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut inputs = Vec::new();
    for entry in fs::read_dir(corpus_of(target))? {
        let path = entry?.path();
        inputs.push((path.clone(), fs::read(path)?));
    }
    inputs.sort();
    Ok(inputs)
}

/// Runs one input, and returns the target's complaint if it has one.
///
/// # Errors
///
/// Returns the message with which the target panicked.
pub fn run((_, target): Target, input: &[u8]) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(|| target(input))).map_err(|panic| message(&*panic))
}

fn message(panic: &(dyn Any + Send)) -> String {
    match (panic.downcast_ref::<String>(), panic.downcast_ref::<&str>()) {
        (Some(text), _) => text.clone(),
        (None, Some(text)) => (*text).to_owned(),
        (None, None) => "a panic without a message".to_owned(),
    }
}

/// Makes inputs from a corpus by a few edits each, the same ones in each run.
pub struct Mutations {
    inputs: Vec<Vec<u8>>,
    state: u64,
}

impl Mutations {
    #[must_use]
    pub fn of(inputs: Vec<Vec<u8>>) -> Self {
        Self {
            inputs,
            state: 0x9e37_79b9_7f4a_7c15,
        }
    }

    /// xorshift64. Its quality does not matter, but it must repeat itself in each run.
    fn random(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state % below.max(1) as u64) as usize
    }
}

impl Iterator for Mutations {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let chosen = self.random(self.inputs.len());
        let mut input = self.inputs.get(chosen)?.clone();
        for _ in 0..=self.random(4) {
            let at = self.random(input.len());
            match self.random(5) {
                0 if at < input.len() => input[at] ^= 1 << self.random(8),
                1 if at < input.len() => drop(input.remove(at)),
                2 => input.insert(at, self.random(256) as u8),
                3 => input.truncate(input.len() - at.min(input.len()) / 4),
                _ => {
                    let other = self.random(self.inputs.len());
                    let other = self.inputs[other].clone();
                    let from = self.random(other.len());
                    let to = from + self.random(other.len() - from);
                    input.splice(at..at, other[from..to].iter().copied());
                }
            }
        }
        Some(input)
    }
}
