//! Discord's interactions and webhook events with their payloads, for the handlers of a dispatcher.

use webhook_core::on::On;
use webhook_payload::Root;

use crate::payload::{
    ApplicationAuthorized, ApplicationDeauthorized, Entitlement, GameDirectMessage, LobbyMessage,
    LobbyMessageDeleted,
};
use crate::{
    Autocomplete, Command, Component, InteractionEvent, Interactions, ModalSubmit, WebhookEvent,
    WebhookEvents,
};

macro_rules! interactions {
    ($($name:ident($kind:ident) = $event:literal,)+) => {$(
        #[doc = concat!("`", $event, "`, which wants a reply.")]
        pub const $name: On<Interactions, $kind> = On::new($event, |event| match event {
            InteractionEvent::$kind(it) => Some(it.clone()),
            _ => None,
        });
    )+};
}
interactions! {
    COMMAND(Command) = "application_command",
    COMPONENT(Component) = "message_component",
    AUTOCOMPLETE(Autocomplete) = "application_command_autocomplete",
    MODAL_SUBMIT(ModalSubmit) = "modal_submit",
}

macro_rules! events {
    ($($name:ident($payload:ident) = $event:literal,)+) => {$(
        #[doc = concat!("`", $event, "`: the data of the event.")]
        pub const $name: On<WebhookEvents, Root<$payload<'static>>> = On::new($event, |event| match event {
            WebhookEvent::Event(event) if event.kind().as_str() == $event => Some(event.root().clone().cast()),
            _ => None,
        });
    )+};
}
events! {
    APPLICATION_AUTHORIZED(ApplicationAuthorized) = "APPLICATION_AUTHORIZED",
    APPLICATION_DEAUTHORIZED(ApplicationDeauthorized) = "APPLICATION_DEAUTHORIZED",
    ENTITLEMENT_CREATE(Entitlement) = "ENTITLEMENT_CREATE",
    ENTITLEMENT_UPDATE(Entitlement) = "ENTITLEMENT_UPDATE",
    ENTITLEMENT_DELETE(Entitlement) = "ENTITLEMENT_DELETE",
    LOBBY_MESSAGE_CREATE(LobbyMessage) = "LOBBY_MESSAGE_CREATE",
    LOBBY_MESSAGE_UPDATE(LobbyMessage) = "LOBBY_MESSAGE_UPDATE",
    LOBBY_MESSAGE_DELETE(LobbyMessageDeleted) = "LOBBY_MESSAGE_DELETE",
    GAME_DIRECT_MESSAGE_CREATE(GameDirectMessage) = "GAME_DIRECT_MESSAGE_CREATE",
    GAME_DIRECT_MESSAGE_UPDATE(GameDirectMessage) = "GAME_DIRECT_MESSAGE_UPDATE",
    GAME_DIRECT_MESSAGE_DELETE(GameDirectMessage) = "GAME_DIRECT_MESSAGE_DELETE",
}
