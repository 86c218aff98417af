//! What a delivery says about itself, before anyone asks for its details.

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use webhook_core::{Delivery, Field, JsonError, Rejection, RejectionKind, read_json};
use webhook_payload::{Report, report};

use crate::always_present::always_present;
use crate::body::{is_form, payload_of_form};
use crate::event_name::EventName;
use crate::events::Event;
use crate::typed::Unreadable;
use crate::wire::{Wire, scalar};

pub(crate) const HOOK_ID: &str = "hook-id";
pub(crate) const TARGET_TYPE: &str = "target-type";
pub(crate) const TARGET_ID: &str = "target-id";

impl Event {
    pub(crate) fn read(delivery: &Delivery, trust_header: bool) -> Result<Self, Rejection> {
        let name = delivery.topic().map_or("", |name| name.as_str());
        let read = match Envelope::read(delivery, EventName::from(name)) {
            Ok((envelope, is_what_it_is_called)) => {
                if !trust_header && !is_what_it_is_called {
                    return Err(Rejection::new(RejectionKind::Contradiction));
                }
                Self::typed(envelope).map_err(|it| (it.error, Some(it.envelope)))
            }
            Err(error) => Err((error, None)),
        };
        Ok(read.unwrap_or_else(|(error, envelope)| {
            let raw = delivery.body().clone();
            let unreadable = webhook_core::Unreadable::new(Some(name), error, raw);
            Self::Unreadable(Unreadable::new(unreadable, envelope))
        }))
    }

    /// The event's name, from the `X-GitHub-Event` header. It is not signed.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or_default(),
            other => other
                .envelope()
                .map_or("", |envelope| envelope.name.as_str()),
        }
    }

    /// What the payload has that this version does not know; `None` where it was not read into a
    /// payload's type.
    ///
    /// Reads the payload once more, and only when asked.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        let shape = self.shape()?;
        let envelope = self.envelope()?;
        let mut report = report(&envelope.payload, shape);
        // The variant is the action.
        report.unknown_fields.retain(|path| path != "action");
        Some(report)
    }
}

/// Shows what the event is, not its payload.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(unreadable) => unreadable.fmt(f),
            other => other.envelope().fmt(f),
        }
    }
}

/// A payload, and what most payloads have in common.
///
/// Fields of the payload are signed, and `None` where the event does not have them. Fields of the
/// head are not: whoever has seen one delivery can repeat it with others.
#[derive(Clone)]
#[non_exhaustive]
pub struct Envelope {
    /// The event, from the header `X-GitHub-Event`: **not signed**. Before you read it, the payload
    /// was seen to have the keys that this event always has; [the crate's page](crate) lists what
    /// that cannot tell apart.
    pub name: EventName,
    /// What happened, such as `opened`.
    pub action: Option<String>,
    /// The delivery's GUID, from the header `X-GitHub-Delivery`: not signed. A redelivery has the
    /// same, and so have the deliveries of one event to several hooks.
    pub delivery_id: Option<String>,
    /// The hook's id, from the header `X-GitHub-Hook-ID`: not signed.
    pub hook_id: Option<String>,
    /// What the hook belongs to, such as `repository` or `integration`, from the header
    /// `X-GitHub-Hook-Installation-Target-Type`: not signed.
    pub target_type: Option<String>,
    /// The id of what the hook belongs to, from the header
    /// `X-GitHub-Hook-Installation-Target-ID`: not signed.
    pub target_id: Option<String>,
    /// The id of the GitHub App's installation: `installation.id`.
    pub installation_id: Option<u64>,
    /// The organization in which the event happened.
    pub organization: Option<Account>,
    /// The repository in which the event happened.
    pub repository: Option<Repository>,
    /// Who caused the event.
    pub sender: Option<Account>,
    payload: Bytes,
    is_form: bool,
}

/// A user or an organization.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Account {
    /// The id, which stays when the account is renamed.
    #[serde(deserialize_with = "scalar")]
    pub id: Option<u64>,
    /// The login.
    #[serde(deserialize_with = "scalar")]
    pub login: Option<String>,
}

/// A repository.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Repository {
    /// The id, which stays when the repository is renamed or moved.
    #[serde(deserialize_with = "scalar")]
    pub id: Option<u64>,
    /// Owner and name, such as `octocat/Hello-World`.
    #[serde(deserialize_with = "scalar")]
    pub full_name: Option<String>,
}

impl Envelope {
    /// The envelope, and whether the payload has all that an event of this name has.
    fn read(delivery: &Delivery, name: EventName) -> Result<(Self, bool), JsonError> {
        let is_form = is_form(delivery.body());
        let payload = if is_form {
            payload_of_form(delivery.body())?
        } else {
            delivery.body().clone()
        };
        let wire: Wire<'_> = read_json(&payload)?;
        let is_what_it_is_called = wire.has_all(always_present(&name));
        let kept = |field: Option<Field<'_>>| field.map(|field| field.as_str().to_owned());
        let envelope = Self {
            name,
            action: wire.action,
            delivery_id: kept(delivery.id()),
            hook_id: kept(delivery.field(HOOK_ID)),
            target_type: kept(delivery.field(TARGET_TYPE)),
            target_id: kept(delivery.field(TARGET_ID)),
            installation_id: wire.installation.and_then(|it| it.id),
            organization: wire.organization,
            repository: wire.repository,
            sender: wire.sender,
            payload,
            is_form,
        };
        Ok((envelope, is_what_it_is_called))
    }

    /// The payload as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.payload)
    }

    /// The payload's JSON: the body, or what the form had as `payload`.
    #[must_use]
    pub const fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// Whether the body was a form, as hooks of the content type
    /// `application/x-www-form-urlencoded` send it.
    #[must_use]
    pub const fn is_form(&self) -> bool {
        self.is_form
    }
}

/// Shows what the event is, not its payload.
impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("name", &self.name)
            .field("action", &self.action)
            .field("delivery_id", &self.delivery_id)
            .field("installation_id", &self.installation_id)
            .field("repository", &self.repository)
            .field("payload_bytes", &self.payload.len())
            .finish_non_exhaustive()
    }
}
