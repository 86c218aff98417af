//! `webhook audit`: reports what a running receiver accepts and should refuse.

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use bytes::Bytes;
use webhook_audit::{Canary, Remote, Verdict};

use crate::args::{Audit, ReportFormat};
use crate::senders::{Given, Sender, custom};
use crate::{Failure, keys};

/// For some senders, an event that asks a receiver for nothing: a ping, a handshake, or a name that no sender has.
/// Each other sender says in JSON what happened, and gets the audit's own event.
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
    (
        "slack-commands",
        "",
        "token=t&team_id=T0&channel_id=C0&user_id=U0&command=%2Fwebhook-audit-inert&text=&api_app_id=A0&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT0%2F0%2F0&trigger_id=0",
    ),
    (
        "slack-interactivity",
        "",
        "payload=%7B%22type%22%3A%22webhook_audit_inert%22%2C%22token%22%3A%22t%22%7D",
    ),
    (
        "shopify",
        "webhook_audit/inert",
        r#"{"id":0,"name":"webhook audit"}"#,
    ),
    (
        "contentful",
        "ContentManagement.WebhookAudit.inert",
        r#"{"sys":{"id":"webhook-audit","type":"WebhookAudit"}}"#,
    ),
    (
        "bigcommerce",
        "",
        r#"{"created_at":0,"data":{"id":0,"type":"webhook_audit"},"hash":"0","producer":"stores/webhook-audit","scope":"store/webhook_audit/inert","store_id":"0"}"#,
    ),
    (
        "twilio",
        "",
        "AccountSid=AC00000000000000000000000000000000&EventType=webhook_audit.inert",
    ),
    (
        "deepgram",
        "",
        r#"{"metadata":{"channels":0,"created":"1970-01-01T00:00:00Z","duration":0.5,"request_id":"00000000-0000-4000-8000-000000000000"},"results":{"channels":[]}}"#,
    ),
    (
        "ups",
        "",
        r#"{"activityStatus":{"code":"webhook-audit","type":"webhook-audit"},"trackingNumber":"1Z0000000000000000"}"#,
    ),
];

/// How often each kind of forgery is measured.
const ROUNDS: usize = 30;

/// Audits the receiver, and returns the status with which the program ends.
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
        let name = name.parse().map_err(|_| {
            Failure::Usage(format!(
                "--canary-header {name}: this is not the name of a header"
            ))
        })?;
        audit = audit.canary(Canary::Header(name));
    }
    if arguments.allow_effects {
        audit = audit.allow_effects();
    }
    if let Some(path) = &arguments.failing_body {
        let event = arguments.event.clone().unwrap_or_default();
        audit = audit.failing(event, read(path)?);
    }
    if let Some(path) = &arguments.older_body {
        audit = audit.older(read(path)?);
    }
    if arguments.heavy || remote.is_loopback() {
        audit = audit.heavy().timing(ROUNDS);
    }
    let requests = audit.plan().map_err(Failure::Usage)?;
    if !remote.is_loopback() {
        eprintln!(
            "webhook: {requests} requests to {}, a few of them genuine, one after the other",
            arguments.url
        );
        if !arguments.yes {
            return Err(Failure::usage(
                "this host is not this machine: add --yes if you may attack it",
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
        ReportFormat::Sarif => println!("{}", report.to_sarif().map_err(Failure::Usage)?),
        ReportFormat::Junit => print!("{}", report.to_junit().map_err(Failure::Usage)?),
    }
    Ok(match report.verdict() {
        Verdict::Clean => ExitCode::SUCCESS,
        Verdict::Findings => ExitCode::from(1),
        _ => ExitCode::from(2),
    })
}

fn read(path: &Path) -> Result<Bytes, Failure> {
    let body = std::fs::read(path);
    body.map(Bytes::from)
        .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}

/// Returns the event to deliver; `None` for the audit's own event, which no sender has.
fn event(arguments: &Audit, sender: &Sender) -> Result<Option<(String, Bytes)>, Failure> {
    if let Some(path) = &arguments.body {
        let event = arguments.event.clone().unwrap_or_default();
        return Ok(Some((event, read(path)?)));
    }
    let mut inert = INERT.iter().filter(|(it, ..)| *it == sender.name);
    Ok(inert.next().map(|(_, name, body)| {
        let body = Bytes::from_static(body.as_bytes());
        ((*name).to_owned(), body)
    }))
}
