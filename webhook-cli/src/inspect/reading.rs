//! Reads one recorded body: signs it as its sender would, verifies it, and asks the event what it knows.

use std::time::SystemTime;

use bytes::Bytes;
use serde::Serialize;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{
    ConfigError, Endpoint, Finished, Head, Opening, Provider, Rejection, Secret, Timestamp,
};
use webhook_payload::Report;

use crate::Failure;

/// A body from a file, and what the command line says about it.
pub(super) struct Recorded {
    pub(super) event: Option<String>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
}

impl Recorded {
    /// Returns the value of the first header of this name.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let header = headers.find(|(it, _)| it.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }
}

/// What an event knows of its type; each provider's file implements it for the provider's event.
pub(crate) trait Typed {
    /// Returns what happened, if the name of the event does not say so.
    fn action(&self) -> Option<&str>;

    /// Reports what the payload's type does not know; `None` if the payload was not read into a type.
    fn report(&self) -> Option<Report>;
}

/// The result of reading a body.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) event: Option<String>,
    pub(super) action: Option<String>,
    pub(super) report: Option<Report>,
    pub(super) unreadable: Option<Fault>,
    pub(super) refused: Option<Fault>,
}

/// What is wrong with a body, and where.
#[derive(Clone, Serialize)]
pub(super) struct Fault {
    pub(super) path: String,
    pub(super) error: String,
}

impl Fault {
    /// Makes a fault of the body as a whole.
    pub(super) fn whole(error: impl std::fmt::Display) -> Self {
        Self {
            path: ".".to_owned(),
            error: error.to_string(),
        }
    }
}

/// Makes a secret for a provider that only has to read.
pub(super) fn secret() -> Result<Secret, Failure> {
    Secret::new("signs-what-is-only-inspected").map_err(Failure::inspection)
}

/// Signs the body as the provider would, verifies it, and reads it.
///
/// `key` signs; without it, the [`secret`] of the provider signs. `event` is the name that a header gives, if one
/// does.
pub(super) fn through<P>(
    provider: Result<P, ConfigError>,
    key: Option<SigningKey>,
    event: Option<&str>,
    recorded: &Recorded,
) -> Result<Seen, Failure>
where
    P: Provider,
    P::Event: Typed,
{
    let endpoint = Endpoint::new(provider.map_err(Failure::inspection)?);
    let now = Timestamp::from(SystemTime::now());
    let mut outgoing = Outgoing::new(recorded.body.clone(), now).id("inspected");
    if let Some(event) = event {
        outgoing = outgoing.event(event);
    }
    let key = match key {
        Some(key) => Ok(key),
        None => endpoint.provider().signing_key(&secret()?),
    };
    let key = key.map_err(Failure::inspection)?;
    let signed = outgoing.sign(endpoint.provider(), key);
    let (head, body) = signed.map_err(Failure::inspection)?.into_parts();
    let refused = |rejection: Rejection| Seen {
        event: event.map(ToOwned::to_owned),
        refused: Some(Fault::whole(rejection)),
        ..Seen::default()
    };
    let verify = || -> Result<Finished<P>, Rejection> {
        match endpoint.begin(&Head::from(&head), now)? {
            Opening::Answer(answer) => Ok(Finished::Answer(answer)),
            Opening::Read(mut delivery) => {
                delivery.update(body)?;
                delivery.finish()
            }
        }
    };
    let verified = match verify() {
        Ok(Finished::Verified(verified)) => verified,
        // A handshake, which is answered without being an event.
        Ok(Finished::Answer(_)) => return Ok(Seen::default()),
        Err(rejection) => return Ok(refused(rejection)),
    };
    let received = match verified.read() {
        Ok(received) => received,
        Err(rejection) => return Ok(refused(rejection)),
    };
    let (name, read) = (received.event_name(), received.event());
    Ok(Seen {
        event: Some(name)
            .filter(|it| !it.is_empty())
            .map(ToOwned::to_owned),
        action: read.action().map(ToOwned::to_owned),
        report: read.report(),
        unreadable: received.unreadable().map(|it| {
            let (path, error) = (it.error().path(), it.error().to_string());
            let within = format!("at {path}: ");
            Fault {
                path: path.to_owned(),
                error: error.strip_prefix(&within).unwrap_or(&error).to_owned(),
            }
        }),
        refused: None,
    })
}
