//! Interactions: commands, components and modals that Discord posts to an application.
//!
//! <https://docs.discord.com/developers/interactions/receiving-and-responding>

use std::borrow::Cow;
use std::time::Duration;

use http::StatusCode;
use serde::Deserialize;
use serde::de::IgnoredAny;
use webhook_core::{
    Claim, ConfigError, Defaults, Delivery, Draft, Head, IntoPublicKeys, JsonError, Keyring,
    Provider, Rejection, RejectionKind, Reply, Scheme, Unreadable, read_json,
};
use webhook_payload::Report;

use crate::events::InteractionType;
use crate::interaction::{Autocomplete, Command, Component, Interaction, ModalSubmit, Ping, body};
use crate::signature;

/// The deliveries to an application's "Interactions Endpoint URL".
///
/// The reply to an interaction is the handler's: status 200 with a callback in JSON (types 4 to 9
/// and 12), or 202 with an empty body when it responds through the API instead. Either way Discord
/// waits 3 seconds. Pings are answered for the handler.
#[derive(Clone, Debug)]
pub struct Interactions {
    keys: Keyring,
}

impl Interactions {
    /// The interactions of the application with one of these public keys: one, several, or the
    /// result of reading them.
    ///
    /// # Errors
    ///
    /// That of reading the keys, with the place at Discord; and what [`Keyring::ed25519`] refuses.
    pub fn new(keys: impl IntoPublicKeys) -> Result<Self, ConfigError> {
        Keyring::ed25519(signature::PUBLIC_KEY.public_keys(keys)?).map(Self::with_keyring)
    }

    /// The interactions of applications with one of these keys, made by [`Keyring::ed25519`].
    ///
    /// Keys of other types verify nothing.
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

    /// Discord waits 3 seconds and never retries (looked up 2026-11-28:
    /// <https://docs.discord.com/developers/interactions/receiving-and-responding>). It documents no size and no
    /// tolerance. The largest interactions carry resolved messages, members and
    /// channels, or every field of a modal at 4000 characters: some hundreds of KiB with every
    /// character escaped, so 1 MiB leaves room for growth.
    fn defaults(&self) -> Defaults {
        Defaults::new()
            .tolerance(Duration::from_secs(300))
            .body_limit(1 << 20)
            .response_deadline(Duration::from_secs(3))
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        signature::claim(&self.keys, head)
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        signature::draft(draft)
    }
}

/// What a user of an application did.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InteractionEvent {
    /// Discord tests the endpoint. Answered with `{"type":1}` before any handler.
    Ping(Ping),
    /// A command was invoked.
    Command(Command),
    /// A component of a message was used.
    Component(Component),
    /// The options of a command are being typed: answer with choices (callback type 8).
    Autocomplete(Autocomplete),
    /// A modal was submitted.
    ModalSubmit(ModalSubmit),
    /// An interaction of another type.
    Other(Interaction),
    /// An interaction that could not be read.
    Unreadable(Unreadable),
}

impl InteractionEvent {
    /// The interaction; none for a ping and for what could not be read.
    #[must_use]
    pub const fn interaction(&self) -> Option<&Interaction> {
        match self {
            Self::Command(command) => Some(&command.interaction),
            Self::Autocomplete(command) => Some(&command.interaction),
            Self::Component(component) => Some(&component.interaction),
            Self::ModalSubmit(modal) => Some(&modal.interaction),
            Self::Other(interaction) => Some(interaction),
            Self::Ping(_) | Self::Unreadable(_) => None,
        }
    }

    /// What the interaction has that this version does not know; `None` where it was not read into a type.
    ///
    /// Reads the interaction once more, and only when asked.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        Some(match self {
            Self::Command(command) => command.interaction.report::<body::Command>(),
            Self::Autocomplete(command) => command.interaction.report::<body::Autocomplete>(),
            Self::Component(component) => component.interaction.report::<body::Component>(),
            Self::ModalSubmit(modal) => modal.interaction.report::<body::Modal>(),
            Self::Ping(_) | Self::Other(_) | Self::Unreadable(_) => return None,
        })
    }

    fn read(delivery: &Delivery, kind: InteractionType) -> Result<Self, JsonError> {
        let raw = delivery.body();
        match kind {
            InteractionType::Ping => delivery.json().map(Self::Ping),
            InteractionType::ApplicationCommand => Command::read(raw).map(Self::Command),
            InteractionType::MessageComponent => Component::read(raw).map(Self::Component),
            InteractionType::ApplicationCommandAutocomplete => {
                Autocomplete::read(raw).map(Self::Autocomplete)
            }
            InteractionType::ModalSubmit => ModalSubmit::read(raw).map(Self::ModalSubmit),
            InteractionType::SocialLayerSkuPurchaseEligibility | InteractionType::Other(_) => {
                Interaction::read(raw).map(Self::Other)
            }
        }
    }
}

impl Provider for Interactions {
    type Event = InteractionEvent;

    /// A webhook event that was sent here is a [`RejectionKind::Contradiction`]: both kinds are
    /// signed alike, and its ping and events have the numbers of other things.
    fn parse(&self, delivery: &Delivery) -> Result<InteractionEvent, Rejection> {
        let outline: Outline = match read_json(delivery.body()) {
            Ok(outline) => outline,
            Err(error) => return Ok(unreadable(delivery, None, error)),
        };
        if outline.is_webhook_event() {
            return Err(RejectionKind::Contradiction.into());
        }
        let kind = outline.kind;
        Ok(InteractionEvent::read(delivery, kind)
            .unwrap_or_else(|error| unreadable(delivery, Some(kind), error)))
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
            InteractionEvent::Other(interaction) => interaction.r#type,
            InteractionEvent::Unreadable(unreadable) => {
                return unreadable.name().unwrap_or("unreadable");
            }
        };
        kind.name()
    }

    fn unreadable<'e>(&self, event: &'e InteractionEvent) -> Option<&'e Unreadable> {
        match event {
            InteractionEvent::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }

    fn answer<'a>(&'a self, event: &'a InteractionEvent) -> Option<Reply<'a>> {
        matches!(event, InteractionEvent::Ping(_)).then(|| {
            Reply::new(StatusCode::OK)
                .json()
                .literal(r#"{"type":1}"#)
                .because("a ping")
        })
    }

    /// The id of the interaction: it lies in the signed body and is unique.
    fn dedup_id<'a>(
        &self,
        event: &'a InteractionEvent,
        _delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        let id = match event {
            InteractionEvent::Ping(ping) => ping.id.as_deref(),
            other => other
                .interaction()
                .map(|interaction| interaction.id.as_str()),
        };
        id.filter(|id| !id.is_empty()).map(Cow::Borrowed)
    }
}

fn unreadable(
    delivery: &Delivery,
    kind: Option<InteractionType>,
    error: JsonError,
) -> InteractionEvent {
    let name = kind.map(InteractionType::name);
    InteractionEvent::Unreadable(Unreadable::new(name, error, delivery.body().clone()))
}

/// As much as tells an interaction from a webhook event.
#[derive(Deserialize)]
struct Outline {
    #[serde(rename = "type")]
    kind: InteractionType,
    application_id: Option<IgnoredAny>,
    token: Option<IgnoredAny>,
    event: Option<IgnoredAny>,
}

impl Outline {
    /// Interactions have a token; webhook events have none, an application, and type 0 or an event.
    const fn is_webhook_event(&self) -> bool {
        let outer = self.event.is_some() || self.kind.number() == 0;
        self.token.is_none() && self.application_id.is_some() && outer
    }
}
