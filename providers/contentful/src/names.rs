//! What happened to what: the two halves of a topic.

webhook_core::open_enum! {
    /// What something happened to.
    ///
    /// <https://www.contentful.com/developers/docs/extensibility/webhooks/headers/>, and the types of
    /// `@contentful/node-apps-toolkit` 3.16.1.
    pub enum Entity {
        Entry = "Entry",
        Asset = "Asset",
        ContentType = "ContentType",
        Comment = "Comment",
        Task = "Task",
        AppInstallation = "AppInstallation",
        Release = "Release",
        ReleaseAction = "ReleaseAction",
        ReleaseEntry = "ReleaseEntry",
        ReleaseAsset = "ReleaseAsset",
        ScheduledAction = "ScheduledAction",
        BulkAction = "BulkAction",
        TemplateInstallation = "TemplateInstallation",
        Workflow = "Workflow",
        EnvironmentAlias = "EnvironmentAlias",
    }
}

webhook_core::open_enum! {
    /// What happened.
    pub enum Action {
        Create = "create",
        Save = "save",
        AutoSave = "auto_save",
        Publish = "publish",
        Unpublish = "unpublish",
        Archive = "archive",
        Unarchive = "unarchive",
        Delete = "delete",
        Execute = "execute",
        Complete = "complete",
    }
}

/// What happened to what, such as `ContentManagement.Entry.publish`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Topic {
    /// What something happened to. All of the topic, where it is of another form.
    pub entity: Entity,
    /// What happened.
    pub action: Action,
    text: Box<str>,
}

impl Topic {
    /// The topic as Contentful wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl From<&str> for Topic {
    fn from(text: &str) -> Self {
        let halves = text.strip_prefix("ContentManagement.");
        let (entity, action) = halves
            .and_then(|it| it.split_once('.'))
            .unwrap_or((text, ""));
        Self {
            entity: Entity::from(entity),
            // Of tasks and comments it is written with a capital.
            action: Action::from(&*action.to_ascii_lowercase()),
            text: text.into(),
        }
    }
}
