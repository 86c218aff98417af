//! The names of webhook events and of interactions.

use crate::payload::InteractionType;

webhook_core::open_enum! {
    /// What happened.
    ///
    /// `QUEST_USER_ENROLLMENT` is documented and, so the documentation says, not delivered.
    pub enum WebhookEventType {
        ApplicationAuthorized = "APPLICATION_AUTHORIZED",
        ApplicationDeauthorized = "APPLICATION_DEAUTHORIZED",
        EntitlementCreate = "ENTITLEMENT_CREATE",
        EntitlementUpdate = "ENTITLEMENT_UPDATE",
        EntitlementDelete = "ENTITLEMENT_DELETE",
        QuestUserEnrollment = "QUEST_USER_ENROLLMENT",
        LobbyMessageCreate = "LOBBY_MESSAGE_CREATE",
        LobbyMessageUpdate = "LOBBY_MESSAGE_UPDATE",
        LobbyMessageDelete = "LOBBY_MESSAGE_DELETE",
        GameDirectMessageCreate = "GAME_DIRECT_MESSAGE_CREATE",
        GameDirectMessageUpdate = "GAME_DIRECT_MESSAGE_UPDATE",
        GameDirectMessageDelete = "GAME_DIRECT_MESSAGE_DELETE",
    }
}

impl InteractionType {
    /// The names of all interactions but pings, which are answered without a handler.
    pub(crate) const HANDLED: &'static [&'static str] = &[
        Self::ApplicationCommand.name(),
        Self::MessageComponent.name(),
        Self::ApplicationCommandAutocomplete.name(),
        Self::ModalSubmit.name(),
        Self::SocialLayerSkuPurchaseEligibility.name(),
    ];

    /// Discord's name in lower case, such as `application_command`; `unknown` where there is none.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ping => "ping",
            Self::ApplicationCommand => "application_command",
            Self::MessageComponent => "message_component",
            Self::ApplicationCommandAutocomplete => "application_command_autocomplete",
            Self::ModalSubmit => "modal_submit",
            Self::SocialLayerSkuPurchaseEligibility => "social_layer_sku_purchase_eligibility",
            Self::Other(_) => "unknown",
        }
    }
}
