//! Prints the results of the quickstart as a table.

use crate::sample::{Expected, Sample};
use crate::wire::Status;

/// Counts the verdicts so far.
#[derive(Default)]
pub(crate) struct Tally {
    delivered: usize,
    refused: usize,
    pub(crate) wrong: usize,
    sender: &'static str,
}

impl Tally {
    /// Judges one verdict and prints its line.
    pub(crate) fn add(&mut self, sample: &Sample, status: Status, seen: &str) {
        if self.sender != sample.sender {
            self.sender = sample.sender;
            let heading = "what the handler saw, or why it was refused";
            println!("\n   {:<50}status  {heading}", sample.sender);
        }
        let right = match sample.expected {
            Expected::Handled(code) => status.code == code && !seen.is_empty(),
            Expected::Answered(code) => status.code == code && seen.is_empty(),
            Expected::Refused(code) => status.code == code && status.empty && !seen.is_empty(),
        };
        let (count, saw) = match sample.expected {
            Expected::Handled(_) => (&mut self.delivered, seen.to_owned()),
            Expected::Answered(_) => (
                &mut self.delivered,
                "answered without the handler".to_owned(),
            ),
            Expected::Refused(_) => (&mut self.refused, format!("refused: {seen}")),
        };
        if right {
            *count += 1;
        } else {
            self.wrong += 1;
        }
        let mark = if right { " " } else { "!" };
        println!("{mark:<3}{:<50}{:<8}{saw}", sample.what, status.code);
    }

    /// Prints the last line.
    pub(crate) fn close(&self) {
        println!(
            "\nquickstart: {} delivered, {} refused, {} wrong",
            self.delivered, self.refused, self.wrong
        );
    }
}
