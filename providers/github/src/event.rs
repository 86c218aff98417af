//! What a delivery says about itself, before anyone asks for its details.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::{Delivery, Field, Form, JsonError, JsonObject, Raw, UnreadableReason};

use crate::event_name::EventName;
use crate::events::Event;
use crate::identified_by::{identified_by, is_held};
use crate::typed::Unreadable;

impl Event {
    pub(crate) fn read(delivery: &Delivery, trust_header: bool) -> Self {
        let raw = delivery.body();
        let Some(name) = delivery.topic() else {
            let envelope = Envelope::read(delivery, EventName::from(""));
            return Self::nameless(envelope.ok().map(|(envelope, _)| envelope), raw);
        };
        let name = name.as_str();
        match Envelope::read(delivery, EventName::from(name)) {
            Ok((envelope, Some(missing))) if !trust_header => {
                Self::contradiction(envelope, missing, raw)
            }
            envelope => Self::of(name, envelope.map(|(envelope, _)| envelope), raw),
        }
    }

    /// A delivery whose head names no event.
    fn nameless(envelope: Option<Envelope>, raw: &Bytes) -> Self {
        let error = "X-GitHub-Event is absent, blank, there more than once, or no ASCII text";
        Self::doubtful(
            None,
            JsonError::custom(".", error),
            envelope,
            UnreadableReason::NoEventName,
            raw,
        )
    }

    /// A delivery whose head names an event that always has what this payload lacks.
    fn contradiction(envelope: Envelope, missing: &str, raw: &Bytes) -> Self {
        let name = envelope.name.as_str().to_owned();
        let error = format!("not there, and X-GitHub-Event says `{name}`, which always has it");
        Self::doubtful(
            Some(&name),
            JsonError::custom(missing, error),
            Some(envelope),
            UnreadableReason::Contradiction,
            raw,
        )
    }

    fn doubtful(
        name: Option<&str>,
        error: JsonError,
        envelope: Option<Envelope>,
        reason: UnreadableReason,
        raw: &Bytes,
    ) -> Self {
        let unreadable = webhook_core::Unreadable::new(name, error, raw.clone()).because(reason);
        Self::Unreadable(Unreadable::new(unreadable, envelope.map(Box::new)))
    }

    pub(crate) fn of(name: &str, envelope: Result<Envelope, JsonError>, raw: &Bytes) -> Self {
        let read = envelope.map_err(|error| (error, None));
        let typed = |it| Self::typed(it).map_err(|it| (it.error, Some(it.envelope)));
        read.and_then(typed).unwrap_or_else(|(error, envelope)| {
            let unreadable = webhook_core::Unreadable::new(Some(name), error, raw.clone());
            Self::Unreadable(Unreadable::new(unreadable, envelope))
        })
    }

    /// The event's name, from the `X-GitHub-Event` header. It is not signed.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or_default(),
            read => read.envelope().map_or("", |it| it.name.as_str()),
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
    /// The event, from the header `X-GitHub-Event`: **not signed**, and empty where that names none.
    /// Before you read it, the payload was seen to have the key by which this event is known; [the
    /// crate's page](crate) lists what that cannot tell apart.
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
    /// The envelope, and the key by which the event is known, where the payload lacks it.
    fn read(
        delivery: &Delivery,
        name: EventName,
    ) -> Result<(Self, Option<&'static str>), JsonError> {
        let body = delivery.body();
        let (envelope, missing) = if is_form(body) {
            let payload = Form::read(body)?.only("payload")?.into_owned();
            Self::of_payload(name, payload.into(), true)?
        } else {
            Self::of_payload(name, body.into(), false)?
        };
        let kept = |field: Option<Field<'_>>| field.map(|field| field.as_str().to_owned());
        let envelope = Self {
            delivery_id: kept(delivery.id()),
            hook_id: kept(delivery.field("hook-id")),
            target_type: kept(delivery.field("target-type")),
            target_id: kept(delivery.field("target-id")),
            ..envelope
        };
        Ok((envelope, missing))
    }

    /// What the payload alone says.
    pub(crate) fn of_payload(
        name: EventName,
        payload: Raw,
        is_form: bool,
    ) -> Result<(Self, Option<&'static str>), JsonError> {
        let json = JsonObject::read(&payload)?;
        let action: Option<String> = json.optional("action");
        let known_by = identified_by(&name);
        let is_known = known_by.is_empty() || known_by.iter().any(|key| json.has(key));
        let missing = if is_known || !is_held(&name, action.as_deref()) {
            None
        } else {
            known_by.first().copied()
        };
        let account = |it: JsonObject<'_>| Account {
            id: it.optional("id"),
            login: it.optional("login"),
        };
        let repository = |it: JsonObject<'_>| Repository {
            id: it.optional("id"),
            full_name: it.optional("full_name"),
        };
        let object = |name| json.optional_parts(name, &["id", "login", "full_name"]);
        let envelope = Self {
            name,
            action,
            installation_id: object("installation")?.and_then(|it| it.optional("id")),
            organization: object("organization")?.map(account),
            repository: object("repository")?.map(repository),
            sender: object("sender")?.map(account),
            payload: payload.clone(),
            is_form,
            delivery_id: None,
            hook_id: None,
            target_type: None,
            target_id: None,
        };
        Ok((envelope, missing))
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
