//! Enums that Discord writes as numbers and extends at any time.

/// Declares an enum over known numbers that keeps every other number in a variant `Other`.
macro_rules! open_number {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($variant:ident = $number:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $(#[doc = concat!("`", $number, "`")] $variant,)+
            /// A number that this version does not know.
            Other(u64),
        }

        impl $name {
            /// Discord's number.
            #[must_use]
            pub const fn number(self) -> u64 {
                match self {
                    $(Self::$variant => $number,)+
                    Self::Other(number) => number,
                }
            }

            /// Whether this version knows the number.
            #[must_use]
            pub const fn is_known(self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }

        impl From<u64> for $name {
            fn from(number: u64) -> Self {
                match number {
                    $($number => Self::$variant,)+
                    other => Self::Other(other),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u64(self.number())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                u64::deserialize(deserializer).map(Self::from)
            }
        }
    };
}

open_number! {
    /// What kind of interaction this is.
    ///
    /// The sixth is in Discord's OpenAPI document and not in its documentation.
    pub enum InteractionType {
        Ping = 1,
        ApplicationCommand = 2,
        MessageComponent = 3,
        ApplicationCommandAutocomplete = 4,
        ModalSubmit = 5,
        SocialLayerSkuPurchaseEligibility = 6,
    }
}

impl InteractionType {
    /// The names of all but pings, which are answered.
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

open_number! {
    /// How a command was invoked.
    pub enum CommandType {
        ChatInput = 1,
        User = 2,
        Message = 3,
        PrimaryEntryPoint = 4,
    }
}

open_number! {
    /// What kind of component was used.
    ///
    /// The sixteenth is in the community's type definitions and not in Discord's documentation.
    pub enum ComponentType {
        ActionRow = 1,
        Button = 2,
        StringSelect = 3,
        TextInput = 4,
        UserSelect = 5,
        RoleSelect = 6,
        MentionableSelect = 7,
        ChannelSelect = 8,
        Section = 9,
        TextDisplay = 10,
        Thumbnail = 11,
        MediaGallery = 12,
        File = 13,
        Separator = 14,
        ContentInventoryEntry = 16,
        Container = 17,
        Label = 18,
        FileUpload = 19,
        RadioGroup = 21,
        CheckboxGroup = 22,
        Checkbox = 23,
    }
}

open_number! {
    /// Where an interaction was started.
    pub enum ContextType {
        Guild = 0,
        BotDm = 1,
        PrivateChannel = 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_and_unknown_numbers_read_and_write_as_themselves() {
        for number in 0..30 {
            let kind = ComponentType::from(number);
            assert_eq!(kind.number(), number);
            let text = serde_json::to_string(&kind).unwrap();
            assert_eq!(text, number.to_string());
            assert_eq!(serde_json::from_str::<ComponentType>(&text).unwrap(), kind);
        }
        assert_eq!(ComponentType::from(2), ComponentType::Button);
        assert!(!ComponentType::from(15).is_known());
        assert_eq!(
            InteractionType::from(u64::MAX).name(),
            InteractionType::Other(u64::MAX).name()
        );
        assert!(serde_json::from_str::<InteractionType>("-1").is_err());
        assert!(serde_json::from_str::<InteractionType>("\"2\"").is_err());
    }
}
