//! An authentic event that could not be read into a type, with whatever can be read of its body.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::document::Document;
use crate::value::Value;

/// An authentic event that could not be read into a type: its name, the reason, and every byte of it, as
/// [`webhook_core::Unreadable`] has them; and, if its body is JSON, the document of it.
#[derive(Clone)]
pub struct Unreadable {
    of: webhook_core::Unreadable,
    document: Option<Arc<Document>>,
}

impl Unreadable {
    /// Makes it of the core's unreadable event, and of the document of its body, if there is one.
    #[must_use]
    pub fn new(of: webhook_core::Unreadable, document: Option<Document>) -> Self {
        Self {
            of,
            document: document.map(Arc::new),
        }
    }

    /// Returns the body as a value of any form, if it is JSON.
    #[must_use]
    pub fn value(&self) -> Option<Value<'_>> {
        self.document.as_deref().map(Document::value)
    }

    /// Returns how many bytes of memory the document takes besides the body.
    #[must_use]
    pub fn memory(&self) -> usize {
        self.document.as_deref().map_or(0, Document::memory)
    }
}

impl From<webhook_core::Unreadable> for Unreadable {
    fn from(of: webhook_core::Unreadable) -> Self {
        Self { of, document: None }
    }
}

impl Deref for Unreadable {
    type Target = webhook_core::Unreadable;

    fn deref(&self) -> &webhook_core::Unreadable {
        &self.of
    }
}

/// Shows the name and the reason, and none of the body.
impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.of.fmt(f)
    }
}
