//! The two families of header names, `webhook-*` and `svix-*`, and which of them a request uses.

use http::HeaderName;
use webhook_core::claim::Text;
use webhook_core::{Head, Rejection, RejectionKind};

/// The names of the three headers of one family. A sender uses one family.
#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) id: HeaderName,
    pub(crate) timestamp: HeaderName,
    pub(crate) signature: HeaderName,
}

pub(crate) const WEBHOOK_ID: &str = "webhook-id";
pub(crate) const SVIX_ID: &str = "svix-id";

pub(crate) static WEBHOOK: Family = Family {
    id: HeaderName::from_static(WEBHOOK_ID),
    timestamp: HeaderName::from_static("webhook-timestamp"),
    signature: HeaderName::from_static("webhook-signature"),
};

pub(crate) static SVIX: Family = Family {
    id: HeaderName::from_static(SVIX_ID),
    timestamp: HeaderName::from_static("svix-timestamp"),
    signature: HeaderName::from_static("svix-signature"),
};

/// The six headers of both families, which the adapter reads from each delivery.
pub(crate) static READ: [&HeaderName; 6] = [
    &WEBHOOK.id,
    &WEBHOOK.timestamp,
    &WEBHOOK.signature,
    &SVIX.id,
    &SVIX.timestamp,
    &SVIX.signature,
];

impl Family {
    /// Returns the family that the head uses. A head with headers of both is refused: it has two ids and two times, and
    /// a proxy or a handler might use those of the family that was not verified.
    pub(crate) fn of(head: &Head<'_>) -> Result<&'static Self, Rejection> {
        let used = |family: &'static Self| {
            let names = [&family.signature, &family.id, &family.timestamp];
            names.into_iter().find(|name| head.has(*name))
        };
        match (used(&WEBHOOK), used(&SVIX)) {
            (Some(_), Some(svix)) => {
                let repeated = RejectionKind::RepeatedHeader;
                Err(Rejection::of_header(repeated, svix.as_str()))
            }
            (None, Some(_)) => Ok(&SVIX),
            (_, None) => Ok(&WEBHOOK),
        }
    }

    /// Returns the id of the message. An id with a `.` is refused: the signed text could be divided at that `.`, so
    /// that one signature would also fit another id, time and body.
    pub(crate) fn id<'a>(&'static self, head: &Head<'a>) -> Result<Text<'a>, Rejection> {
        let id = head.only(&self.id)?;
        if id.is_empty() || id.split_once(".").is_some() {
            let malformed = Rejection::of_header(RejectionKind::MalformedHeader, self.id.as_str());
            return Err(malformed.expecting("an id that is not empty and has no `.` in it"));
        }
        Ok(id)
    }
}
