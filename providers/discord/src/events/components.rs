//! `component`, `any_component`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// One of [`ComponentData`].
    pub struct ButtonPressed {
        always {
            component_type: ComponentType = "component_type",
            custom_id: String = "custom_id",
        }
        maybe {
            id: i64 = "id",
        }
    }

    /// One of [`ComponentData`].
    pub struct ChannelsSelected {
        always {
            component_type: ComponentType = "component_type",
            custom_id: String = "custom_id",
        }
        maybe {
            id: i64 = "id",
            resolved: Resolved = "resolved",
            values: Vec<crate::Snowflake> = "values",
        }
    }

    /// One of [`ComponentData`].
    pub struct MentionablesSelected {
        always {
            component_type: ComponentType = "component_type",
            custom_id: String = "custom_id",
        }
        maybe {
            id: i64 = "id",
            resolved: Resolved = "resolved",
            values: Vec<crate::Snowflake> = "values",
        }
    }

    /// One of [`ComponentData`].
    pub struct RolesSelected {
        always {
            component_type: ComponentType = "component_type",
            custom_id: String = "custom_id",
        }
        maybe {
            id: i64 = "id",
            resolved: Resolved = "resolved",
            values: Vec<crate::Snowflake> = "values",
        }
    }

    /// One of [`ComponentData`].
    pub struct StringsSelected {
        always {
            component_type: ComponentType = "component_type",
            custom_id: String = "custom_id",
        }
        maybe {
            id: i64 = "id",
            values: Vec<String> = "values",
        }
    }

    /// One of [`ComponentData`].
    pub struct UsersSelected {
        always {
            component_type: ComponentType = "component_type",
            custom_id: String = "custom_id",
        }
        maybe {
            id: i64 = "id",
            resolved: Resolved = "resolved",
            values: Vec<crate::Snowflake> = "values",
        }
    }
}

webhook_payload::tagged! {
    /// The data of `component`.
    pub enum ComponentData by "component_type" {
        Button(ButtonPressed) = [2],
        StringSelect(StringsSelected) = [3],
        UserSelect(UsersSelected) = [5],
        RoleSelect(RolesSelected) = [6],
        MentionableSelect(MentionablesSelected) = [7],
        ChannelSelect(ChannelsSelected) = [8],
    }
}
