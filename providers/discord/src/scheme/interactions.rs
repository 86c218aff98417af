//! Accepts interactions: commands, components and modals that Discord posts to an application.
//!
//! <https://docs.discord.com/developers/interactions/receiving-and-responding>

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderName, StatusCode};
use webhook_core::claim::Claim;
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoPublicKeys, Keyring};
use webhook_core::reply::Reply;
use webhook_core::sign::Draft;
use webhook_core::{ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme};
use webhook_payload::{Draft as Scanned, Unreadable, Value};

use super::PUBLIC_KEY;
use crate::event::interaction::{InteractionEvent, Ping};
use crate::event::no_type;
use crate::payload::InteractionType;
use crate::payload::tables::CATALOG;

/// Accepts the deliveries to an application's "Interactions Endpoint URL".
///
/// The handler makes the reply to an interaction: status 200 with a callback in JSON (types 4 to 9 and 12), or 202 with
/// an empty body if it responds through the API instead. Either way Discord waits 3 seconds. The adapter answers pings.
#[derive(Clone, Debug)]
pub struct Interactions {
    keys: Keyring,
}

impl Interactions {
    /// Accepts the interactions of the application with one of these public keys. Give one key, several, or the result
    /// of reading them.
    ///
    /// # Errors
    ///
    /// Returns the error of reading the keys, which names the place at Discord, and what [`Keyring::ed25519`] refuses.
    pub fn new(keys: impl IntoPublicKeys) -> Result<Self, ConfigError> {
        Keyring::ed25519(PUBLIC_KEY.public_keys(keys)?).map(Self::with_keyring)
    }

    /// Accepts the interactions of applications with one of these keys, made by [`Keyring::ed25519`].
    ///
    /// Keys of other types do not verify anything.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys }
    }
}

impl Scheme for Interactions {
    fn name(&self) -> &'static str {
        "discord-interactions"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    /// Discord waits 3 seconds, by quotations of its page read on 2026-11-28
    /// (<https://docs.discord.com/developers/interactions/receiving-and-responding>). It documents no retries, no size
    /// and no tolerance. The largest interactions have resolved messages, members and channels, or every field of a
    /// modal at 4000 characters. With every character escaped that is some hundreds of KiB, so 1 MiB leaves room for
    /// growth.
    fn defaults(&self) -> Defaults {
        Defaults::new()
            .tolerance(Duration::from_secs(300))
            .body_limit(1 << 20)
            .response_deadline(Duration::from_secs(3))
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        super::claim(&self.keys, head)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        &super::READ
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        super::draft(draft)
    }
}

impl Provider for Interactions {
    type Event = InteractionEvent;

    webhook_core::erase_here!();

    /// Refuses a webhook event that was sent to this endpoint, as a [`RejectionKind::Contradiction`]. Both kinds are
    /// signed alike, and the numbers of a webhook event's types mean something else among interactions.
    fn parse(&self, delivery: &Delivery) -> Result<InteractionEvent, Rejection> {
        let body = delivery.body();
        let unreadable = |kind: Option<InteractionType>, error, draft: Option<Scanned>| {
            let name = kind.map(InteractionType::name);
            let of = webhook_core::Unreadable::new(name, error, body.clone());
            InteractionEvent::Unreadable(Unreadable::new(of, draft.map(Scanned::into_document)))
        };
        let draft = match Scanned::scan(body, &CATALOG) {
            Ok(draft) => draft,
            Err(error) => return Ok(unreadable(None, error, None)),
        };
        let has = |key| draft.value().get(key).filter(|it| !it.is_null());
        let number = has("type").and_then(Value::as_i64);
        // An interaction has a token. A webhook event has no token, an application, and type 0 or an event.
        let outer = has("event").is_some() || number == Some(0);
        if has("token").is_none() && has("application_id").is_some() && outer {
            return Err(RejectionKind::Contradiction.into());
        }
        let Some(kind) = number.map(InteractionType::from) else {
            return Ok(unreadable(None, no_type(&draft), Some(draft)));
        };
        if kind == InteractionType::Ping {
            let text = |key| draft.text(&[key]).map(ToOwned::to_owned);
            return Ok(InteractionEvent::Ping(Ping {
                id: text("id"),
                application_id: text("application_id"),
            }));
        }
        Ok(InteractionEvent::read(draft, kind).unwrap_or_else(|lost| {
            let (error, draft) = *lost;
            unreadable(Some(kind), error, Some(draft))
        }))
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[InteractionType::HANDLED]
    }

    fn event_name<'e>(&self, event: &'e InteractionEvent) -> &'e str {
        let kind = match event {
            InteractionEvent::Ping(_) => InteractionType::Ping,
            InteractionEvent::Command(_) => InteractionType::ApplicationCommand,
            InteractionEvent::Component(_) => InteractionType::MessageComponent,
            InteractionEvent::Autocomplete(_) => InteractionType::ApplicationCommandAutocomplete,
            InteractionEvent::ModalSubmit(_) => InteractionType::ModalSubmit,
            InteractionEvent::Other(interaction) => interaction.get().type_(),
            InteractionEvent::Unreadable(unreadable) => {
                return unreadable.name().unwrap_or("unreadable");
            }
        };
        kind.name()
    }

    fn unreadable<'e>(&self, event: &'e InteractionEvent) -> Option<&'e webhook_core::Unreadable> {
        match event {
            InteractionEvent::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }

    fn retained(&self, event: &InteractionEvent, _: &Delivery) -> usize {
        event.memory()
    }

    fn answer<'a>(&'a self, event: &'a InteractionEvent) -> Option<Reply<'a>> {
        matches!(event, InteractionEvent::Ping(_)).then(|| {
            Reply::new(StatusCode::OK)
                .json()
                .literal(r#"{"type":1}"#)
                .because("a ping")
        })
    }

    /// Returns the id of the interaction, which is part of the signed body and is unique.
    fn dedup_id<'a>(
        &self,
        event: &'a InteractionEvent,
        _delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        let id = match event {
            InteractionEvent::Ping(ping) => ping.id.as_deref(),
            // The id is used as it is written, even if it is not a number.
            other => other.interaction().and_then(|it| it.get("id")?.as_str()),
        };
        id.filter(|id| !id.is_empty()).map(Cow::Borrowed)
    }
}
