//! What a delivery says about itself, before anyone asks for its details.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::{Delivery, Field, Form, JsonError, JsonObject, Raw, Rejection, RejectionKind};
use webhook_payload::{Report, report};

use crate::always_present::always_present;
use crate::event_name::EventName;
use crate::events::Event;
use crate::typed::Unreadable;

impl Event {
    pub(crate) fn read(delivery: &Delivery, trust_header: bool) -> Result<Self, Rejection> {
        let name = delivery.topic().map_or("", |name| name.as_str());
        let read = match Envelope::read(delivery, EventName::from(name)) {
            Ok((envelope, is_whole)) => {
                if !trust_header && !is_whole {
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
            read => read.envelope().map_or("", |it| it.name.as_str()),
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
#[derive(Clone, Debug)]
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
    payload: Raw,
    is_form: bool,
}

/// A user or an organization.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Account {
    /// The id, which stays when the account is renamed.
    pub id: Option<u64>,
    /// The login.
    pub login: Option<String>,
}

/// A repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repository {
    /// The id, which stays when the repository is renamed or moved.
    pub id: Option<u64>,
    /// Owner and name, such as `octocat/Hello-World`.
    pub full_name: Option<String>,
}

impl Envelope {
    /// The envelope, and whether the payload has all keys that the event always has.
    fn read(delivery: &Delivery, name: EventName) -> Result<(Self, bool), JsonError> {
        let body = delivery.body();
        let is_form = is_form(body);
        let payload = if is_form {
            Raw::from(Form::read(body)?.only("payload")?.into_owned())
        } else {
            Raw::from(body)
        };
        let json = JsonObject::read(&payload)?;
        let is_whole = always_present(&name).iter().all(|key| json.has(key));
        let kept = |field: Option<Field<'_>>| field.map(|field| field.as_str().to_owned());
        let account = |it: JsonObject<'_>| Account {
            id: it.optional("id"),
            login: it.optional("login"),
        };
        let repository = |it: JsonObject<'_>| Repository {
            id: it.optional("id"),
            full_name: it.optional("full_name"),
        };
        let object = |name| json.optional_object(name);
        let envelope = Self {
            name,
            action: json.optional("action"),
            delivery_id: kept(delivery.id()),
            hook_id: kept(delivery.field("hook-id")),
            target_type: kept(delivery.field("target-type")),
            target_id: kept(delivery.field("target-id")),
            installation_id: object("installation")?.and_then(|it| it.optional("id")),
            organization: object("organization")?.map(account),
            repository: object("repository")?.map(repository),
            sender: object("sender")?.map(account),
            payload: payload.clone(),
            is_form,
        };
        Ok((envelope, is_whole))
    }

    /// The payload as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.payload.json()
    }

    /// The payload's JSON: the body, or what the form had as `payload`.
    #[must_use]
    pub const fn payload(&self) -> &Bytes {
        self.payload.bytes()
    }

    /// Whether the body was a form, as hooks of the content type
    /// `application/x-www-form-urlencoded` send it.
    #[must_use]
    pub const fn is_form(&self) -> bool {
        self.is_form
    }
}

/// Whether the body is a form, going by its signed bytes: the `Content-Type` is not signed.
///
/// A payload is a JSON object, so it starts with a brace; the parameters of GitHub's form start
/// with a letter.
pub(crate) fn is_form(body: &[u8]) -> bool {
    body.first().is_some_and(u8::is_ascii_alphabetic)
}
