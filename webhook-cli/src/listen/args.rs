//! The command line of `webhook listen`.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::Args;

const LISTEN: &str = "\
Examples:
  webhook listen github=GITHUB_WEBHOOK_SECRET stripe=STRIPE_WEBHOOK_SECRET \\
      --forward http://127.0.0.1:3000
  webhook listen custom/acme=ACME_WEBHOOK_SECRET --config acme=acme.toml --keep deliveries
  webhook listen discord-interactions=DISCORD_PUBLIC_KEY --json | jq .event

Each sender has a path of its own: /github, /stripe, /slack/events, /discord/interactions,
/custom/acme. A tunnel that leads to the port leads to all of them.

If the output is not a terminal, each delivery is a line of JSON. A first line says that both ports are
open: {\"listening\":URL,\"page\":URL}.

Refused deliveries are shown, and not forwarded. Deliveries that you send from the page are signed anew.

Secrets come from the environment, or from the file that NAME_FILE names, never from an argument.";

/// Receives deliveries of every sender on one port, shows them on a local page, and forwards them
#[derive(Args, Debug)]
#[command(after_help = LISTEN)]
pub(crate) struct Listen {
    /// A sender, and the environment variable that holds its secret or its public key
    #[arg(value_name = "SENDER=ENV", value_parser = pair)]
    pub(crate) senders: Vec<Named>,

    /// The environment variable of a private key, to send from the page as a SENDER that signs with one
    ///
    /// It is for discord-interactions, discord-events, and custom senders with Ed25519. The variable holds a
    /// seed of 64 hexadecimal digits. If the sender has no SENDER=ENV, deliveries are verified with the public
    /// key of this seed.
    #[arg(long, value_name = "SENDER=ENV", value_parser = pair)]
    pub(crate) seed: Vec<Named>,

    /// The file that describes custom senders, in TOML or JSON; write NAME=FILE if it is for custom/NAME only
    #[arg(long, value_name = "[NAME=]FILE", value_parser = perhaps_named)]
    pub(crate) config: Vec<Named>,

    /// Forwards authentic deliveries to this URL, byte for byte; write SENDER=URL for the deliveries of one sender only
    ///
    /// If the URL has no path, that of the delivery is used. The sender gets the status of your receiver's answer.
    #[arg(long, value_name = "[SENDER=]URL", value_parser = perhaps_forwarded)]
    pub(crate) forward: Vec<Named>,

    /// Forwards refused deliveries as well, to see what your receiver does with them
    #[arg(long)]
    pub(crate) forward_refused: bool,

    /// The port at which senders deliver; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = 4242)]
    pub(crate) port: u16,

    /// The address at which senders deliver: 0.0.0.0 lets other machines in
    #[arg(long, value_name = "IP", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(crate) address: IpAddr,

    /// The port of the page, which no other machine can reach; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) page_port: u16,

    /// The beginning of the public URL, which is your tunnel's, for senders that sign the URL
    #[arg(long, value_name = "BASE")]
    pub(crate) external_url: Option<String>,

    /// Keeps deliveries in this folder, and shows those that it holds already
    #[arg(long, value_name = "DIR")]
    pub(crate) keep: Option<PathBuf>,

    /// How many genuine deliveries are kept, of which the newest stay; 20000 by default
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    pub(crate) most: Option<usize>,

    /// How many MiB of memory genuine deliveries may take; 256 by default
    #[arg(long, value_name = "MIB", value_parser = at_least_one)]
    pub(crate) most_mib: Option<usize>,

    /// Writes the first line of JSON into this file as well, once both ports are open
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,

    /// Prints JSON on a terminal too
    #[arg(long)]
    pub(crate) json: bool,
}

/// A `NAME=VALUE` for one sender, or a value for all.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) name: Option<String>,
    pub(crate) value: String,
}

fn pair(text: &str) -> Result<Named, String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() && !value.is_empty() => Ok(Named {
            name: Some(name.to_owned()),
            value: value.to_owned(),
        }),
        // The error does not repeat the text, which may be the secret itself.
        _ => Err(
            "write SENDER=NAME, where NAME is the environment variable of its secret".to_owned(),
        ),
    }
}

fn perhaps_named(text: &str) -> Result<Named, String> {
    Ok(split(text, is_plain))
}

/// Parses a `NAME=URL` or a URL. A `=` may be part of a URL, but not before its colon.
fn perhaps_forwarded(text: &str) -> Result<Named, String> {
    Ok(split(text, |name| !name.contains([':', '?'])))
}

fn split(text: &str, is_name: impl Fn(&str) -> bool) -> Named {
    match text.split_once('=') {
        Some((name, value)) if is_name(name) => Named {
            name: Some(name.to_owned()),
            value: value.to_owned(),
        },
        _ => Named {
            name: None,
            value: text.to_owned(),
        },
    }
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) | Err(_) => Err("write a whole number, 1 or more".to_owned()),
        Ok(number) => Ok(number),
    }
}

/// Returns whether a name may be part of a path, without `..` or separators.
pub(crate) fn is_plain(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    !name.is_empty() && name.chars().all(plain)
}
