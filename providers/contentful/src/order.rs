//! Finds the entity that a request is about and when it changed, so that a late request is not taken for the newest.
//!
//! The `sys` object of the body is that of the Content Management API:
//! <https://www.contentful.com/developers/docs/references/content-management-api/#/introduction/common-resource-attributes>.

use webhook_core::Timestamp;
use webhook_core::body::JsonObject;

use crate::event::Event;

/// Space, environment, kind and id: users choose the ids of entities, so an id alone is not unique. A deleted entity
/// keeps its subject.
pub(crate) fn subject(event: &Event) -> Option<String> {
    let sys = sys(event)?;
    let link = |name| -> Option<String> {
        let link = sys.optional_object(name)?.optional_object("sys")?;
        link.optional("id")
    };
    let kind: String = sys.optional("type")?;
    let kind = kind.strip_prefix("Deleted").unwrap_or(&kind);
    let id: String = sys.optional("id")?;
    let space = link("space").unwrap_or_default();
    let environment = link("environment").unwrap_or_default();
    // No id of Contentful contains a slash.
    Some(format!("{space}/{environment}/{kind}/{id}"))
}

/// `sys.deletedAt` if the object was deleted or unpublished, otherwise `sys.updatedAt`.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    let sys = sys(event)?;
    let text: Option<String> = sys
        .optional("deletedAt")
        .or_else(|| sys.optional("updatedAt"));
    Timestamp::from_rfc3339(&text?)
}

fn sys(event: &Event) -> Option<JsonObject<'_>> {
    match event {
        Event::Message(message) => {
            let body = JsonObject::read(message.raw()).ok()?;
            body.optional_object("sys")
        }
        Event::Other(_) | Event::Unreadable(_) => None,
    }
}
