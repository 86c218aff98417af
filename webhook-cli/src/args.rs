//! The command line of `webhook`: subcommands, arguments and help texts, except for those of `listen` and `store`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Parser, Subcommand};
use http::Uri;

use crate::senders::{self, Sender};
use crate::tamper::Tamper;

const WEBHOOK: &str = "\
Examples, with the secret that your receiver has:
  export STRIPE_WEBHOOK_SECRET=whsec_5b8e3d7f1c2a9046
  webhook send stripe http://127.0.0.1:3000/stripe --secret-env STRIPE_WEBHOOK_SECRET
  webhook listen stripe=STRIPE_WEBHOOK_SECRET --forward http://127.0.0.1:3000
  webhook explain stripe --secret-env STRIPE_WEBHOOK_SECRET --request refused.http
  webhook audit stripe http://127.0.0.1:3000/stripe --secret-env STRIPE_WEBHOOK_SECRET

The help of each command has more examples and says what its exit status means: try `webhook send --help`.

Secrets come from the environment or a file, never from an argument: every user of the machine can
read the arguments of a running command, and the shell writes them to its history.";

const SEND: &str = include_str!("send_examples.txt");

/// Tools for those who receive webhooks: send signed samples, see what senders deliver, learn why it was refused,
/// attack a receiver.
#[derive(Parser, Debug)]
#[command(name = "webhook", version, after_help = WEBHOOK)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Sends a sample delivery, or a tampered one, signed as the sender signs
    Send(Send),
    /// Lists the sample events of one sender, or of all senders
    Events {
        /// The sender whose samples are listed; all senders by default
        #[arg(value_parser = senders::by_name())]
        sender: Option<&'static Sender>,
    },
    /// Reads recorded bodies as typed events, and lists the fields that no type knows
    Inspect(Inspect),
    /// Tells why a recorded delivery was refused
    Explain(Explain),
    /// Attacks a receiver with forged deliveries, and reports those that it accepts
    Audit(Audit),
    /// Receives deliveries of every sender on one port, shows them on a local page, and forwards them
    #[cfg(feature = "listen")]
    Listen(crate::listen::args::Listen),
    /// Tells what a receiver's store knows of a delivery, and makes it forget one
    #[cfg(feature = "store")]
    Store(crate::store::args::Store),
    /// Prints a completion script for a shell
    Completions {
        /// The shell that reads the script
        shell: clap_complete::Shell,
    },
    /// Prints the manual page of the whole command, or of one subcommand
    Man {
        /// The subcommand, such as `audit`
        command: Option<String>,
    },
    /// Prints the public key of a private key: a DISCORD_PUBLIC_KEY for a seed of 64 hexadecimal digits, and a
    /// key that begins with whpk_ for one that begins with whsk_
    PublicKey {
        #[command(flatten)]
        secret: SecretFrom,
    },
}

#[derive(Args, Debug)]
#[command(after_help = SEND)]
pub(crate) struct Send {
    /// The sender in whose name the delivery is signed
    #[arg(value_parser = senders::by_name())]
    pub(crate) sender: &'static Sender,

    /// The URL of the receiver, such as http://127.0.0.1:3000/stripe
    pub(crate) url: Uri,

    #[command(flatten)]
    pub(crate) secret: SecretFrom,

    /// The beginning of the public URL (scheme, host and a prefix), for twilio, which signs the URL
    ///
    /// Give what the receiver was given: `https://hooks.example.com`, or `https://hooks.example.com/hooks` if a
    /// proxy removes `/hooks` from the path. The rest of the path and the query are those of URL. Without this
    /// option the delivery is signed for URL itself.
    #[arg(long, value_name = "BASE")]
    pub(crate) external_url: Option<String>,

    /// The file that describes a custom sender, in TOML or JSON: the same that the receiver reads
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// One of the sender's sample events, as `webhook events` lists them; the first by default
    #[arg(long, value_name = "NAME")]
    pub(crate) event: Option<String>,

    /// Sends this file, byte for byte, instead of a sample; if the sender names events in a header, give the
    /// name with --event
    #[arg(long, value_name = "FILE")]
    pub(crate) body: Option<PathBuf>,

    /// How often to send the delivery, with the same body and id and a new signature each time, as a sender's
    /// retries have
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) repeat: u32,

    /// Spoils the delivery, so that a sound receiver refuses it
    #[arg(long, value_name = "CASE")]
    pub(crate) tamper: Option<Tamper>,
}

const INSPECT: &str = "\
It prints one line of JSON for each file:
  {\"file\",\"provider\",\"event\",\"action\",\"typed\",\"unknown_fields\":[paths],\"unknown_values\":[paths],
   \"left_out\":[paths],\"duplicates\":[paths],\"lone_surrogates\":[paths],\"omitted\":number of further paths,
   \"unreadable\":null or {\"path\",\"error\"},\"refused\":null or {\"path\",\"error\"}}

Examples:
  webhook inspect github --event push recorded.json
  webhook inspect github --header 'X-GitHub-Event: issues' --pretty *.json

Exit status:
  0  every body was read as a typed event, or is an event or action that this version does not know
  2  a body cannot be read as the event that it is said to be
  1  a file could not be opened, or an argument is wrong";

#[derive(Args, Debug)]
#[command(after_help = INSPECT)]
pub(crate) struct Inspect {
    /// The sender of the bodies
    #[arg(value_parser = provider())]
    pub(crate) provider: &'static str,

    /// The event's name, for github and shopify, whose bodies do not contain it
    #[arg(long, value_name = "NAME")]
    pub(crate) event: Option<String>,

    /// A header of the recorded delivery, such as 'X-GitHub-Event: push'
    #[arg(long = "header", value_name = "K: V", value_parser = header)]
    pub(crate) headers: Vec<(String, String)>,

    /// Prints text for people instead of JSON
    #[arg(long)]
    pub(crate) pretty: bool,

    /// Bodies, byte for byte as they came; - is the standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

const EXPLAIN: &str = "\
Record the refused request byte for byte: the request line, its headers, an empty line and the body. A HAR
file with one entry will do, and so will headers and body in two files.

Examples:
  webhook explain github --secret-env GITHUB_WEBHOOK_SECRET --headers head.txt --body body.json
  webhook explain stripe --secret-env STRIPE_WEBHOOK_SECRET --request refused.http --format json

With --format json one object is printed:
  {\"verifies\",\"refused\",\"diagnoses\":[{\"kind\",\"certainty\",\"says\",\"at_byte\"}]}
The likeliest cause comes first. `proved` means that the signature fits after this change, under a secret
that was given; `seen` is something that often leads to such a refusal.

Exit status:
  0  at least one cause explains the refusal
  1  the delivery verifies, so there is nothing to explain
  2  no cause was found
  3  an argument, a file or a secret is wrong";

#[derive(Args, Debug)]
#[command(after_help = EXPLAIN)]
pub(crate) struct Explain {
    /// The sender of the delivery
    #[arg(value_parser = senders::by_name())]
    pub(crate) sender: &'static Sender,

    #[command(flatten)]
    pub(crate) secret: SecretFrom,

    /// The environment variable of a secret that may have been mistaken for this one; repeatable
    #[arg(long, value_name = "NAME")]
    pub(crate) other_secret_env: Vec<String>,

    /// The recorded request, as raw HTTP or as HAR; - is the standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["headers", "body"])]
    pub(crate) request: Option<PathBuf>,

    /// The recorded headers, one on each line, with or without the request line before them
    #[arg(long, value_name = "FILE", requires = "body")]
    pub(crate) headers: Option<PathBuf>,

    /// The recorded body, byte for byte
    #[arg(long, value_name = "FILE", requires = "headers")]
    pub(crate) body: Option<PathBuf>,

    /// When the delivery arrived: seconds since 1970, or a time such as 2026-11-21T08:00:00Z; now by default
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,

    /// The beginning of the public URL, as the receiver was told it, for senders that sign the URL
    #[arg(long, value_name = "BASE")]
    pub(crate) external_url: Option<String>,

    /// The file that describes a custom sender, in TOML or JSON: the same that the receiver reads
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// Who reads the explanation: people or programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// How an explanation is printed.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Sentences.
    Text,
    /// One JSON object.
    Json,
}

const AUDIT: &str = "\
The audit also sends genuine deliveries, each of an event that does no harm; the receiver must accept them.

Exit status:
  0  clean: the receiver refused every forgery
  1  there are findings
  2  inconclusive: the receiver did not accept a genuine delivery, or too many answers could not be judged
  3  nothing was sent: an argument, a file or a secret is wrong";

#[derive(Args, Debug)]
#[command(after_help = AUDIT)]
pub(crate) struct Audit {
    /// The sender whose deliveries the receiver expects
    #[arg(value_parser = senders::by_name())]
    pub(crate) sender: &'static Sender,

    /// The URL of the receiver, such as `https://staging.example.com/stripe`
    pub(crate) url: Uri,

    #[command(flatten)]
    pub(crate) secret: SecretFrom,

    /// The beginning of the public URL, for senders that sign the URL
    #[arg(long, value_name = "BASE")]
    pub(crate) external_url: Option<String>,

    /// The file that describes a custom sender, in TOML or JSON: the same that the receiver reads
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// Delivers the event in this file, which must do no harm, instead of a harmless sample
    #[arg(long, value_name = "FILE")]
    pub(crate) body: Option<PathBuf>,

    /// The name of that event, for senders that name events in a header
    #[arg(long, value_name = "NAME", requires = "body")]
    pub(crate) event: Option<String>,

    /// A header that an answer has only if the handler has acted, for receivers whose 2xx does not show it
    #[arg(long, value_name = "NAME")]
    pub(crate) canary_header: Option<String>,

    /// Allows deliveries on which the handler acts: the same one twice, retries, and events out of order
    #[arg(long)]
    pub(crate) allow_effects: bool,

    /// An event on which the handler fails with a 5xx status; the audit tries its retry and, with a canary, a
    /// sender that hangs up
    #[arg(long, value_name = "FILE", requires = "allow_effects")]
    pub(crate) failing_body: Option<PathBuf>,

    /// An older event about the same object as --body, which the audit delivers after it
    #[arg(long, value_name = "FILE", requires_all = ["allow_effects", "body"])]
    pub(crate) older_body: Option<PathBuf>,

    /// Allows bodies of 32 MiB, slow bodies and deeply nested ones, and measures times; always on if the receiver
    /// is on this machine
    #[arg(long)]
    pub(crate) heavy: bool,

    /// Confirms that you may attack a host which is not this machine
    #[arg(long)]
    pub(crate) yes: bool,

    /// Who reads the report
    #[arg(long, value_enum, default_value_t = ReportFormat::Table)]
    pub(crate) format: ReportFormat,
}

/// How the report of an audit is printed.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReportFormat {
    /// For people
    Table,
    /// One JSON object
    Json,
    /// JUnit's XML, for test runners
    Junit,
    /// SARIF 2.1.0, for code hosts
    Sarif,
}

/// The place of the secret: an environment variable or a file.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub(crate) struct SecretFrom {
    /// The environment variable that holds the secret; if NAME is not set, the file that the variable NAME_FILE
    /// names is read
    ///
    /// stripe: the endpoint's whsec_..; github: the hook's secret; discord-*: an Ed25519 seed of
    /// your own as 64 hexadecimal digits; deepgram: USER:PASSWORD of the callback URL; standard: the
    /// endpoint's whsec_.., or whsk_ and the base64 of an Ed25519 seed of your own; slack-*: the
    /// app's signing secret; twilio: the account's auth token; x: the app's OAuth 2.0 client secret, or its
    /// consumer secret; shopify
    /// and bigcommerce: the app's client secret; mongodb: the webhook's secret; contentful: the
    /// signing secret of 64 characters; ups: a bearer token that your token endpoint hands out;
    /// custom: the same secret that the receiver has, or for Ed25519 a seed of your own.
    #[arg(long, value_name = "NAME")]
    pub(crate) secret_env: Option<String>,

    /// The file that holds the secret; one newline at its end is not part of it
    #[arg(long, value_name = "FILE")]
    pub(crate) secret_file: Option<PathBuf>,
}

/// Parses the name of any sender; `inspect` itself says which senders have no typed payloads yet.
fn provider() -> impl clap::builder::TypedValueParser<Value = &'static str> {
    PossibleValuesParser::new(senders::ALL.iter().map(|sender| sender.name))
        .try_map(|name| senders::find(&name).map(|sender| sender.name))
}

fn header(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("write it as 'Name: value'".to_owned()),
    }
}
