//! What UPS posts: one event of one package.

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use webhook_core::body::{JsonObject, Raw, read_json};
use webhook_core::{Delivery, Unreadable};

use crate::names::StatusType;

/// A delivery of UPS Track Alert.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// Something happened to a package: the rule.
    Tracking(Box<Tracking>),
    /// A body without a tracking number.
    Other(Other),
    /// An event of another shape than documented, or a body that starts as a JSON object and is none.
    Unreadable(Unreadable),
}

/// Something happened to a package.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Tracking {
    /// What happened.
    pub event: TrackingEvent,
    raw: Raw,
}

/// A body that is no tracking event.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Other {
    /// The body.
    pub raw: Raw,
}

/// `TrackingEventRequest` of UPS's OpenAPI description.
///
/// Dates are `YYYYMMDD` and times `HHMMSS`, as UPS writes them. Not every event has every field, and
/// some have blank ones.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct TrackingEvent {
    /// The package, such as `1Z..`, or `1R..` where Roadie delivers it.
    pub tracking_number: String,
    /// What happened.
    pub activity_status: Status,
    /// Where it happened.
    pub activity_location: Option<Location>,
    /// When it happened, there.
    pub local_activity_date: Option<String>,
    /// When it happened, there.
    pub local_activity_time: Option<String>,
    /// When it happened, in Greenwich.
    pub gmt_activity_date: Option<String>,
    /// When it happened, in Greenwich.
    pub gmt_activity_time: Option<String>,
    /// What lies between the two, such as `-04.00`.
    pub gmt_offset: Option<String>,
    /// When the package was to be delivered at first.
    pub scheduled_delivery_date: Option<String>,
    /// When it was delivered.
    pub actual_delivery_date: Option<String>,
    /// When it was delivered.
    pub actual_delivery_time: Option<String>,
    /// Where the window for the delivery begins.
    pub delivery_start_time: Option<String>,
    /// Where it ends.
    pub delivery_end_time: Option<String>,
    /// What the window is called, such as `end of day`.
    pub delivery_time_description: Option<String>,
    /// A photo of the delivery, as base64: enhanced subscriptions only.
    pub delivery_photo: Option<String>,
    /// The package's other number.
    pub alternate_tracking_number: Option<String>,
    /// Who took it: enhanced subscriptions only.
    pub received_by: Option<String>,
}

/// What happened to a package.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// What the event is about.
    #[serde(rename = "type")]
    pub kind: Option<StatusType>,
    /// The code of two characters, such as `OT`.
    pub code: Option<String>,
    /// What it means, such as `Out for Delivery`.
    pub description: Option<String>,
    /// The code of a simpler description, such as `021`.
    pub description_code: Option<String>,
}

/// Where something happened to a package.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// The city.
    pub city: Option<String>,
    /// The state or province, of two letters.
    pub state_province: Option<String>,
    /// The postal code, once the package is delivered.
    pub postal_code: Option<String>,
    /// The country, of two letters (ISO 3166).
    pub country: Option<String>,
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let body = delivery.body();
        let raw = Raw::from(body);
        let unreadable = |error| Self::Unreadable(Unreadable::new(None, error, body.clone()));
        match JsonObject::read(body) {
            Ok(fields) if fields.has("trackingNumber") => match read_json(body) {
                Ok(event) => Self::Tracking(Box::new(Tracking { event, raw })),
                Err(error) => unreadable(error),
            },
            Err(error) if body.trim_ascii_start().first() == Some(&b'{') => unreadable(error),
            _ => Self::Other(Other { raw }),
        }
    }

    /// The kind of status, such as `D`.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Tracking(tracking) => {
                let kind = tracking.event.activity_status.kind.as_ref();
                kind.map_or("", StatusType::as_str)
            }
            Self::Other(_) | Self::Unreadable(_) => "",
        }
    }
}

impl Tracking {
    /// The event, as UPS wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

/// Shows what happened to which package, not where and to whom.
impl fmt::Debug for TrackingEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrackingEvent")
            .field("tracking_number", &self.tracking_number)
            .field("activity_status", &self.activity_status)
            .finish_non_exhaustive()
    }
}
