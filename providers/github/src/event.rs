//! Reads the event of a delivery, which is unreadable if the payload contradicts the event's name in the header.
//!
//! The file also has the envelope: what all payloads have in common.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::Delivery;
use webhook_core::body::{Form, JsonError, UnreadableReason, read_json};
use webhook_payload::{Draft, Value};

use crate::actions::is_held;
use crate::heading::{Heading, is_form};
use crate::identified_by::identified_by;
use crate::names::EventName;
use crate::payload::Event;
use crate::payload::tables::CATALOG;
use crate::typed::Unreadable;

/// The error of a payload that could not be read, and the payload.
pub(crate) type Failed = (JsonError, Draft);

impl Event {
    pub(crate) fn read(delivery: &Delivery, trust_header: bool) -> Self {
        let raw = delivery.body();
        let heading = Heading::of(delivery);
        let draft = match payload_in(raw).and_then(|json| Draft::scan(&json, &CATALOG)) {
            Ok(draft) => draft,
            Err(error) if delivery.topic().is_none() => return Self::nameless(error, None, raw),
            Err(error) => return Self::unreadable(heading.name.as_str(), error, None, raw),
        };
        let draft = draft.with(heading);
        if delivery.topic().is_none() {
            let error = "X-GitHub-Event is absent, blank, there more than once, or no ASCII text";
            return Self::nameless(JsonError::custom(".", error), Some(draft), raw);
        }
        match missing(&draft) {
            Some(key) if !trust_header && draft.value().is_object() => {
                Self::contradiction(key, draft, raw)
            }
            _ => Self::of(draft, raw),
        }
    }

    /// Reads an event from a payload that already has the heading of its delivery.
    pub(crate) fn of(draft: Draft, raw: &Bytes) -> Self {
        Self::typed(draft).unwrap_or_else(|(error, draft)| {
            let name = heading(&draft).name.clone();
            Self::unreadable(name.as_str(), error, Some(draft), raw)
        })
    }

    pub(crate) fn unreadable(
        name: &str,
        error: JsonError,
        draft: Option<Draft>,
        raw: &Bytes,
    ) -> Self {
        let unreadable = webhook_core::Unreadable::new(Some(name), error, raw.clone());
        Self::because(unreadable, draft)
    }

    /// Makes the event of a delivery whose head names no event.
    fn nameless(error: JsonError, draft: Option<Draft>, raw: &Bytes) -> Self {
        let unreadable = webhook_core::Unreadable::new(None, error, raw.clone());
        Self::because(unreadable.because(UnreadableReason::NoEventName), draft)
    }

    /// Makes the event of a delivery whose payload lacks a key that the named event always has.
    fn contradiction(missing: &str, draft: Draft, raw: &Bytes) -> Self {
        let name = heading(&draft).name.as_str();
        let error = format!("not there, and X-GitHub-Event says `{name}`, which always has it");
        let error = JsonError::custom(missing, error);
        let unreadable = webhook_core::Unreadable::new(Some(name), error, raw.clone());
        let unreadable = unreadable.because(UnreadableReason::Contradiction);
        Self::because(unreadable, Some(draft))
    }

    fn because(unreadable: webhook_core::Unreadable, draft: Option<Draft>) -> Self {
        let document = draft.map(Draft::into_document);
        Self::Unreadable(Unreadable::new(webhook_payload::Unreadable::new(
            unreadable, document,
        )))
    }

    /// The event's name, from the `X-GitHub-Event` header. It is not signed.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or_default(),
            read => read.envelope().map_or("", |it| it.name().as_str()),
        }
    }
}

fn heading(draft: &Draft) -> &Heading {
    Heading::beside(draft.value().document())
}

/// Returns the key that identifies the event, if the payload lacks it.
fn missing(draft: &Draft) -> Option<&'static str> {
    let name = &heading(draft).name;
    let known_by = identified_by(name);
    let value = draft.value();
    let is_known = known_by.is_empty() || known_by.iter().any(|key| value.get(key).is_some());
    if is_known || !is_held(name, draft.text(&["action"])) {
        return None;
    }
    known_by.first().copied()
}

/// Returns the JSON of a payload: the body, or the form's `payload`.
fn payload_in(body: &Bytes) -> Result<Bytes, JsonError> {
    if is_form(body) {
        return Ok(Form::read(body)?.only("payload")?.into_owned().into());
    }
    Ok(body.clone())
}

/// A payload's common fields, and what the head of the delivery says.
///
/// Everything that the payload says is signed, and is `None` if the event does not have it. What the head says is not
/// signed: whoever has seen one delivery can send its body with another head.
#[derive(Clone, Copy)]
pub struct Envelope<'a> {
    value: Value<'a>,
    heading: &'a Heading,
}

impl<'a> Envelope<'a> {
    pub(crate) fn new(value: Value<'a>) -> Self {
        let heading = Heading::beside(value.document());
        Self { value, heading }
    }

    /// The event, from the header `X-GitHub-Event`. It is **not signed**, and empty if the header names none. The
    /// payload has the key that identifies this event; [the crate's page](crate) lists the events that share a key.
    #[must_use]
    pub const fn name(self) -> &'a EventName {
        &self.heading.name
    }

    /// The delivery's GUID, from the header `X-GitHub-Delivery`, which is not signed. A redelivery has the same GUID,
    /// and so do the deliveries of one event to several hooks.
    #[must_use]
    pub fn delivery_id(self) -> Option<&'a str> {
        self.heading.text(0)
    }

    /// The hook's id, from the header `X-GitHub-Hook-ID`, which is not signed.
    #[must_use]
    pub fn hook_id(self) -> Option<&'a str> {
        self.heading.text(1)
    }

    /// The kind of thing that the hook belongs to, such as `repository` or `integration`, from the header
    /// `X-GitHub-Hook-Installation-Target-Type`, which is not signed.
    #[must_use]
    pub fn target_type(self) -> Option<&'a str> {
        self.heading.text(2)
    }

    /// The id of the thing that the hook belongs to, from the header `X-GitHub-Hook-Installation-Target-ID`, which is
    /// not signed.
    #[must_use]
    pub fn target_id(self) -> Option<&'a str> {
        self.heading.text(3)
    }

    /// `action`: what happened, such as `opened`.
    #[must_use]
    pub fn action(self) -> Option<&'a str> {
        self.value.get("action")?.as_str()
    }

    /// `installation.id`: the id of the GitHub App's installation.
    #[must_use]
    pub fn installation_id(self) -> Option<u64> {
        self.value.get("installation")?.get("id")?.as_u64()
    }

    /// `organization`: the organization in which the event happened.
    #[must_use]
    pub fn organization(self) -> Option<Account<'a>> {
        self.object("organization").map(Account)
    }

    /// `repository`: the repository in which the event happened.
    #[must_use]
    pub fn repository(self) -> Option<Repository<'a>> {
        self.object("repository").map(Repository)
    }

    /// `sender`: who caused the event.
    #[must_use]
    pub fn sender(self) -> Option<Account<'a>> {
        self.object("sender").map(Account)
    }

    fn object(self, key: &str) -> Option<Value<'a>> {
        self.value.get(key).filter(|it| it.is_object())
    }

    /// The payload, as a value of any form.
    #[must_use]
    pub const fn value(self) -> Value<'a> {
        self.value
    }

    /// Reads the payload as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, JsonError> {
        read_json(self.raw())
    }

    /// The bytes of the payload's JSON: the body, or the form's `payload`.
    #[must_use]
    pub fn raw(self) -> &'a Bytes {
        self.value.document().body()
    }

    /// Whether the body was a form, which hooks of the content type `application/x-www-form-urlencoded` send.
    #[must_use]
    pub const fn is_form(self) -> bool {
        self.heading.is_form
    }
}

/// Shows what the event is, and leaves out its payload.
impl fmt::Debug for Envelope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("name", self.name())
            .field("action", &self.action())
            .field("delivery_id", &self.delivery_id())
            .field(
                "repository",
                &self.repository().and_then(Repository::full_name),
            )
            .field("bytes", &self.raw().len())
            .finish_non_exhaustive()
    }
}

/// A user or an organization.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Account<'a>(Value<'a>);

impl<'a> Account<'a> {
    /// The id, which stays the same when the account is renamed.
    #[must_use]
    pub fn id(self) -> Option<u64> {
        self.0.get("id")?.as_u64()
    }

    /// The account's login name.
    #[must_use]
    pub fn login(self) -> Option<&'a str> {
        self.0.get("login")?.as_str()
    }
}

/// A repository.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Repository<'a>(Value<'a>);

impl<'a> Repository<'a> {
    /// The id, which stays the same when the repository is renamed or moved.
    #[must_use]
    pub fn id(self) -> Option<u64> {
        self.0.get("id")?.as_u64()
    }

    /// Owner and name, such as `octocat/Hello-World`.
    #[must_use]
    pub fn full_name(self) -> Option<&'a str> {
        self.0.get("full_name")?.as_str()
    }
}
