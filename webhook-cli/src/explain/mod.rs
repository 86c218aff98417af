//! `webhook explain`: tells why a recorded delivery was refused.

mod request;

use std::process::ExitCode;
use std::time::SystemTime;

use http::Uri;
use serde::Serialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use webhook_core::explain::{Certainty, Diagnosis, Explanation};
use webhook_core::{ConfigError, Head, Scheme, Timestamp};

use crate::args::{Explain, Format, SecretFrom};
use crate::senders::{Given, Sender, custom};
use crate::{Failure, keys};

use request::Recorded;

/// Secrets that stand in for the configured one if that is refused, so that a scheme can be made at all; the
/// configured text is then tried in every reading. One of these has the form that the sender demands.
const PLACEHOLDERS: [&str; 3] = [
    "placeholder-0123456789-of-explain",
    "whsec_cGxhY2Vob2xkZXIgb2YgZXhwbGFpbg==",
    "4f3c2b1a09f8e7d6c5b4a3928170fedc4f3c2b1a09f8e7d6c5b4a3928170fedc",
];

/// Explains the delivery, and returns the status with which the program ends.
pub(crate) fn run(arguments: &Explain) -> Result<ExitCode, Failure> {
    let recorded = Recorded::read(arguments)?;
    let config = arguments.config.as_deref().map(custom::read).transpose();
    let config = config.map_err(Failure::explaining)?;
    let configured = config.as_ref().map(custom::configured).transpose();
    let sender = configured
        .map_err(Failure::explaining)?
        .unwrap_or(arguments.sender);
    let given = Given {
        base: base(arguments, &recorded),
        config,
    };
    let secret = keys::read(&arguments.secret).map_err(Failure::of_explain)?;
    let (scheme, refused) = scheme(sender, &secret.text, &given)?;
    let now = time(arguments)?;
    let mut explain = webhook_core::explain::Explain::of_scheme(&*scheme, scheme.defaults())
        .secret(&*secret.place, &**secret.text);
    for name in &arguments.other_secret_env {
        let other = keys::read(&SecretFrom {
            secret_env: Some(name.clone()),
            secret_file: None,
        });
        let other = other.map_err(Failure::of_explain)?;
        explain = explain.other_secret(name, &**other.text);
    }
    let head = Head::new(&recorded.method, &recorded.uri, &recorded.headers);
    let explanation = explain.explain(&head, &recorded.body, now);
    if let Some(error) = &refused {
        eprintln!("webhook: {}: {error}", secret.place);
    }
    match arguments.format {
        Format::Json => print_json(&explanation),
        Format::Text => print_text(&explanation),
    }
    Ok(if explanation.verifies() {
        ExitCode::from(1)
    } else if explanation.diagnoses().is_empty() {
        ExitCode::from(2)
    } else {
        ExitCode::SUCCESS
    })
}

/// Makes the scheme of a receiver that holds this secret. If the secret is refused, makes the scheme of one that holds
/// a placeholder, and returns the reason with it.
fn scheme(
    sender: &Sender,
    text: &str,
    given: &Given,
) -> Result<(Box<dyn Scheme>, Option<ConfigError>), Failure> {
    let refused = match sender.receiver(text, given) {
        Ok(scheme) => return Ok((scheme, None)),
        Err(error) => error,
    };
    let made = PLACEHOLDERS
        .iter()
        .find_map(|text| sender.receiver(text, given).ok());
    match made {
        Some(scheme) => Ok((scheme, Some(refused))),
        None => Err(Failure::explaining(refused)),
    }
}

/// Returns the name of a sender's scheme, which is the same whatever secret it holds.
#[cfg(feature = "store")]
pub(crate) fn name(
    sender: &Sender,
    config: Option<webhook_custom::Config>,
) -> Result<&'static str, Failure> {
    let given = Given {
        base: "https://localhost".to_owned(),
        config,
    };
    let [first, ..] = PLACEHOLDERS;
    let (scheme, _) = scheme(sender, first, &given)?;
    Ok(scheme.name())
}

/// Returns the beginning of the public URL: the one on the command line, else the host that the request names.
fn base(arguments: &Explain, recorded: &Recorded) -> String {
    let of_target = || {
        let scheme = recorded.uri.scheme_str()?;
        Some(format!("{scheme}://{}", recorded.uri.authority()?))
    };
    let of_host = || {
        let host = recorded.headers.get("host")?.to_str().ok()?;
        let uri: Uri = format!("https://{host}").parse().ok()?;
        Some(format!("https://{}", uri.authority()?))
    };
    let given = arguments.external_url.clone();
    given
        .or_else(of_target)
        .or_else(of_host)
        .unwrap_or_else(|| "https://localhost".to_owned())
}

/// Returns the time at which the delivery arrived: the one on the command line, else the present.
fn time(arguments: &Explain) -> Result<Timestamp, Failure> {
    let Some(text) = &arguments.at else {
        return Ok(SystemTime::now().into());
    };
    if let Ok(seconds) = text.parse::<i64>() {
        return Ok(Timestamp::from_unix_seconds(seconds));
    }
    let date = OffsetDateTime::parse(text, &Rfc3339).map_err(|_| {
        Failure::explaining(format!(
            "--at {text}: write seconds since 1970 or a time such as 2026-11-21T08:00:00Z"
        ))
    })?;
    Ok(Timestamp::from_unix_seconds(date.unix_timestamp()))
}

/// The JSON object that is printed for programs.
#[derive(Serialize)]
struct Output {
    verifies: bool,
    refused: Option<&'static str>,
    diagnoses: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    kind: &'static str,
    certainty: &'static str,
    says: String,
    at_byte: Option<usize>,
}

const fn word(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Proved => "proved",
        _ => "seen",
    }
}

fn print_json(explanation: &Explanation) {
    let line = |diagnosis: &Diagnosis| Line {
        kind: diagnosis.cause().as_str(),
        certainty: word(diagnosis.certainty()),
        says: diagnosis.to_string(),
        at_byte: diagnosis.at_byte(),
    };
    let output = Output {
        verifies: explanation.verifies(),
        refused: explanation.refused().map(|refused| refused.kind().as_str()),
        diagnoses: explanation.diagnoses().iter().map(line).collect(),
    };
    if let Ok(json) = serde_json::to_string(&output) {
        println!("{json}");
    }
}

fn print_text(explanation: &Explanation) {
    let Some(refused) = explanation.refused() else {
        println!("the delivery is authentic: there is nothing to explain");
        return;
    };
    println!("refused: {refused}");
    for diagnosis in explanation.diagnoses() {
        println!();
        println!(
            "{} ({})",
            diagnosis.cause().as_str(),
            word(diagnosis.certainty())
        );
        println!("  {diagnosis}");
        if let Some(byte) = diagnosis.at_byte() {
            println!(
                "  The body that came and the body that was signed differ from byte {byte} on."
            );
        }
    }
    if explanation.diagnoses().is_empty() {
        println!();
        println!(
            "No cause was found. Either it is a forgery, or another secret signed it: name the \
             secrets that it may be with --other-secret-env."
        );
    }
}
