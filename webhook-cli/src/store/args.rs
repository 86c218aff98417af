//! The command line of `webhook store`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::senders::{self, Sender};

const STORE: &str = "\
Examples:
  export STORE_URL=postgres://receiver:PASSWORD@db.example.com/receiver
  webhook store inspect stripe --url-env STORE_URL --id evt_1PqJ2xKZ
  webhook store forget github --url-env STORE_URL --namespace repo-7 --body delivery.json

GitHub's \"Redeliver\" and Stripe's \"Resend\" carry the same key as the first delivery, so a receiver that has handled it
acknowledges them and does nothing. Forget the delivery first, and then send it again.

The store knows a delivery by a key. If the signature covers an id, the key is made of the id (stripe: evt_.., standard: the message's
id, slack-events: Ev..), and otherwise of the body, byte for byte (github, x, mongodb). Name the endpoint as the receiver does: with
another namespace or tenant, the key is another.

The URL comes from the environment, or from the file that NAME_FILE names, never from an argument, since it holds a password:
redis://.. for webhook-redis; postgres://.., or host=.. user=.., for webhook-postgres. The connection has no TLS.

Exit status:
  0  the delivery was handled, or a receiver is handling it now; after `forget`: it is forgotten
  1  the store knows nothing under this key, or gives no answer; after `forget`: it was not known as handled
  2  an argument, a file or the URL is wrong";

/// Looks into the store of a receiver that handles each delivery once
#[derive(Args, Debug)]
#[command(after_help = STORE)]
pub(crate) struct Store {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Tells what the store knows of a delivery: that it was handled, that a receiver is handling it now, or nothing
    Inspect(Delivery),
    /// Makes the store forget that a delivery was handled, so that it is handled when it comes again
    Forget(Delivery),
}

#[derive(Args, Debug)]
#[command(after_help = STORE)]
pub(crate) struct Delivery {
    /// The sender of the delivery
    #[arg(value_parser = senders::by_name())]
    pub(crate) sender: &'static Sender,

    /// The environment variable that holds the store's URL; if NAME is not set, the file that the variable
    /// NAME_FILE names is read
    #[arg(long, value_name = "NAME")]
    pub(crate) url_env: String,

    /// The namespace that the receiver gave the endpoint
    #[arg(long)]
    pub(crate) namespace: Option<String>,

    /// The tenant that the receiver gave the endpoint
    #[arg(long)]
    pub(crate) tenant: Option<String>,

    /// The id of the delivery: the signed one; or, together with --body, the unsigned one, if another delivery
    /// had an equal body
    #[arg(long, required_unless_present = "body")]
    pub(crate) id: Option<String>,

    /// The body of the delivery, byte for byte, for senders that sign no id
    #[arg(long, value_name = "FILE")]
    pub(crate) body: Option<PathBuf>,

    /// The file that describes a custom sender, in TOML or JSON: the same that the receiver reads
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// The beginning of the names of the receiver's keys in Redis
    #[arg(long, value_name = "TEXT", default_value = "webhook:")]
    pub(crate) prefix: String,
}
