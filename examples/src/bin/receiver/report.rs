//! Prints the address, and then one JSON line for each delivery, to stdout.

use std::io::{self, Write as _};
use std::net::SocketAddr;

use serde_json::{Value, json};
use webhook_core::{Provider, Received};

pub(crate) fn listening(address: SocketAddr) -> io::Result<()> {
    line(&format!("listening on http://{address}"))
}

/// Prints a delivery that reached the handler. An error means that nobody reads stdout any more.
pub(crate) fn delivery<P: Provider>(received: &Received<P>) -> io::Result<()> {
    let delivery = received.delivery();
    let id = received
        .authentic_id()
        .map(|id| id.into_owned())
        .or_else(|| delivery.id().map(|id| id.as_str().to_owned()));
    let event = Some(received.event_name()).filter(|name| !name.is_empty());
    let report: Value = json!({
        "provider": delivery.provider(),
        "event": event,
        "id": id,
        "key": delivery.key_label(),
        "signed_at": delivery.signed_at().map(|time| time.unix_seconds()),
    });
    line(&report.to_string())
}

fn line(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{text}")?;
    stdout.flush()
}
