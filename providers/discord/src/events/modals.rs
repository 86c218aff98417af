//! `modal`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// The data of `modal`.
    pub struct ModalData {
        always {
            custom_id: String = "custom_id",
        }
        maybe {
            components: Vec<ModalComponent> = "components",
            resolved: Resolved = "resolved",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedChannelSelect {
        always {
            custom_id: String = "custom_id",
            values: Vec<crate::Snowflake> = "values",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedCheckbox {
        always {
            custom_id: String = "custom_id",
            value: bool = "value",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedCheckboxGroup {
        always {
            custom_id: String = "custom_id",
            values: Vec<String> = "values",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedFileUpload {
        always {
            custom_id: String = "custom_id",
            values: Vec<crate::Snowflake> = "values",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedMentionableSelect {
        always {
            custom_id: String = "custom_id",
            values: Vec<crate::Snowflake> = "values",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedRadioGroup {
        always {
            custom_id: String = "custom_id",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
            value: String = "value",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedRoleSelect {
        always {
            custom_id: String = "custom_id",
            values: Vec<crate::Snowflake> = "values",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedStringSelect {
        always {
            custom_id: String = "custom_id",
            values: Vec<String> = "values",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedTextInput {
        always {
            custom_id: String = "custom_id",
            value: String = "value",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`SubmittedComponent`].
    pub struct SubmittedUserSelect {
        always {
            custom_id: String = "custom_id",
            values: Vec<crate::Snowflake> = "values",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`ModalComponent`].
    pub struct SubmittedActionRow {
        always {}
        maybe {
            components: Vec<SubmittedComponent> = "components",
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`ModalComponent`].
    pub struct SubmittedLabel {
        always {
            component: SubmittedComponent = "component",
        }
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`ModalComponent`].
    pub struct SubmittedTextDisplay {
        always {}
        maybe {
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }
}

webhook_payload::tagged! {
    /// `components` of [`ModalData`].
    pub enum ModalComponent by "type" {
        ActionRow(SubmittedActionRow) = [1],
        TextDisplay(SubmittedTextDisplay) = [10],
        Label(SubmittedLabel) = [18],
    }

    /// `components` of [`SubmittedActionRow`], `component` of [`SubmittedLabel`].
    pub enum SubmittedComponent by "type" {
        StringSelect(SubmittedStringSelect) = [3],
        TextInput(SubmittedTextInput) = [4],
        UserSelect(SubmittedUserSelect) = [5],
        RoleSelect(SubmittedRoleSelect) = [6],
        MentionableSelect(SubmittedMentionableSelect) = [7],
        ChannelSelect(SubmittedChannelSelect) = [8],
        FileUpload(SubmittedFileUpload) = [19],
        RadioGroup(SubmittedRadioGroup) = [21],
        CheckboxGroup(SubmittedCheckboxGroup) = [22],
        Checkbox(SubmittedCheckbox) = [23],
    }
}
