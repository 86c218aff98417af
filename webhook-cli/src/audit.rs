//! `webhook audit`: what a running receiver accepts that it should refuse.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use bytes::Bytes;
use webhook_audit::{Canary, Remote, Verdict};

use crate::args::{Audit, ReportFormat};
use crate::senders::{Given, custom};
use crate::unique::Unique;
use crate::{Failure, keys};

/// Events of senders that ask a receiver for nothing: name and body.
const INERT: &[(&str, &str, &str)] = &[
    ("github", "ping", r#"{"hook_id":1,"zen":"webhook audit"}"#),
    (
        "discord-interactions",
        "",
        r#"{"application_id":"2","id":"1","token":"t","type":1,"version":1}"#,
    ),
    (
        "discord-events",
        "",
        r#"{"application_id":"2","type":0,"version":1}"#,
    ),
    (
        "slack-events",
        "",
        r#"{"challenge":"webhook-audit","token":"t","type":"url_verification"}"#,
    ),
];

/// Senders that say whatever they say in JSON, so that an event that nobody has is one of theirs.
const GENERIC: &[&str] = &["stripe", "standard", "mongodb", "custom", "x"];

/// Audits the receiver and says with which status the program ends.
pub(crate) fn run(arguments: &Audit) -> Result<ExitCode, Failure> {
    let config = arguments.config.as_deref().map(custom::read).transpose();
    let config = config.map_err(Failure::usage)?;
    let configured = config.as_ref().map(custom::configured).transpose();
    let sender = configured
        .map_err(Failure::usage)?
        .unwrap_or(arguments.sender);
    let base = arguments.external_url.clone().unwrap_or_else(|| {
        let authority = arguments.url.authority().map_or("", |it| it.as_str());
        let scheme = arguments.url.scheme_str().unwrap_or_default();
        [scheme, "://", authority].concat()
    });
    let secret = keys::read(&arguments.secret)?;
    let made = (sender.keys)(&secret.text, &Given { base, config });
    let made = made.map_err(|error| Failure::usage(error.named(&secret.place)))?;
    let remote = Remote::new(arguments.url.clone()).map_err(Failure::Usage)?;
    let mut audit = webhook_audit::Audit::new(&*made.scheme, &made.key).url(arguments.url.clone());
    if let Some((event, body)) = event(arguments, sender)? {
        audit = audit.event(event, body);
    }
    if let Some(name) = &arguments.canary_header {
        let name = name
            .parse()
            .map_err(|_| Failure::Usage(format!("--canary-header {name}: no name of a header")))?;
        audit = audit.canary(Canary::Header(name));
    }
    if arguments.allow_effects {
        audit = audit.allow_effects();
    }
    let requests = audit.plan().map_err(Failure::Usage)?;
    if !remote.is_loopback() {
        eprintln!(
            "webhook: {requests} requests to {}, a few of them genuine, one after the other",
            arguments.url
        );
        if !arguments.yes {
            return Err(Failure::usage(
                "this host is not this machine: add --yes where you may attack it",
            ));
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(Failure::usage)?;
    let shows = std::io::stderr().is_terminal();
    let report = runtime.block_on(audit.run_telling(&remote, |sent, of| {
        if shows {
            eprint!("\r{sent} of {of} requests");
            let _ = std::io::stderr().flush();
        }
    }));
    if shows {
        eprintln!();
    }
    match arguments.format {
        ReportFormat::Table => print!("{report}"),
        ReportFormat::Json => println!("{}", report.to_json()),
        ReportFormat::Sarif => println!("{}", report.to_sarif()),
        ReportFormat::Junit => print!("{}", report.to_junit().map_err(Failure::Usage)?),
    }
    Ok(match report.verdict() {
        Verdict::Clean => ExitCode::SUCCESS,
        Verdict::Findings => ExitCode::from(1),
        _ => ExitCode::from(2),
    })
}

/// The event that is delivered; `None` for one that nobody has.
fn event(
    arguments: &Audit,
    sender: &crate::senders::Sender,
) -> Result<Option<(String, Bytes)>, Failure> {
    if let Some(path) = &arguments.body {
        let body = std::fs::read(path)
            .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
        return Ok(Some((
            arguments.event.clone().unwrap_or_default(),
            body.into(),
        )));
    }
    if let Some((_, name, body)) = INERT.iter().find(|(it, ..)| *it == sender.name) {
        return Ok(Some((
            (*name).to_owned(),
            Bytes::from_static(body.as_bytes()),
        )));
    }
    if GENERIC.contains(&sender.name) {
        return Ok(None);
    }
    match sender.samples.first() {
        Some(sample) if arguments.allow_effects => {
            let body = Unique::new().fill(sample.body);
            Ok(Some((sample.name.to_owned(), body.into())))
        }
        _ => Err(Failure::Usage(format!(
            "{} has no event that is known to do no harm: give one with --body and --event, or allow \
             a sample with --allow-effects",
            sender.name
        ))),
    }
}
