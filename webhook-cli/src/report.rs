//! Prints answers, and the lists of sample events.

use clap::ValueEnum as _;

use crate::Failure;
use crate::http_client::Reply;
use crate::senders::{self, Sender};
use crate::tamper::Tamper;

/// Prints the status, the time, and the body if there is one.
pub(crate) fn reply(reply: &Reply, count: Option<u32>) {
    let count = count.map_or_else(String::new, |count| format!("{count}: "));
    let reason = printable(&reply.reason);
    let status = format!("{} {reason}", reply.status);
    println!(
        "{count}{} in {} ms",
        status.trim_end(),
        reply.took.as_millis()
    );
    if !reply.body.is_empty() {
        println!("{}", printable(&String::from_utf8_lossy(&reply.body)));
    }
    if reply.cut_short {
        println!("[cut off: the answer is longer than is shown]");
    }
}

/// Removes the characters that a terminal would obey, since others choose the text.
pub(crate) fn printable(text: &str) -> String {
    let harmless = |c: char| c == '\n' || c == '\t' || !c.is_control();
    text.trim_end().chars().filter(|c| harmless(*c)).collect()
}

/// Prints the samples of one sender, or those of all under their names.
pub(crate) fn events(one: Option<&'static Sender>) -> Result<(), Failure> {
    let senders = one.map_or_else(|| senders::ALL.to_vec(), |sender| vec![sender]);
    for sender in senders {
        let indent = if one.is_none() {
            println!("{}", sender.name);
            "  "
        } else {
            ""
        };
        for sample in sender.samples {
            println!("{indent}{:<42}{}", sample.name, sample.what);
        }
    }
    Ok(())
}

/// Returns the name of a case as the command line takes it.
pub(crate) fn name_of(tamper: Tamper) -> String {
    let value = tamper.to_possible_value();
    value.map_or_else(String::new, |value| value.get_name().to_owned())
}
