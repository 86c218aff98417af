//! Reads the fields of a tracking event, each by itself: one field of an unexpected shape does not lose the others.

use std::fmt;

use webhook_core::body::JsonObject;

use crate::names::StatusType;

/// `TrackingEventRequest` of UPS's OpenAPI description.
///
/// UPS writes dates as `YYYYMMDD` and times as `HHMMSS`. Not every event has every field, and some fields are blank. A
/// field of another shape than UPS documents is `None`, and
/// [`Tracking::left_out`](crate::Tracking::left_out) lists it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TrackingEvent {
    /// The number of the package, such as `1Z..`, or `1R..` if Roadie delivers it.
    pub tracking_number: String,
    /// What happened.
    pub activity_status: Option<Status>,
    /// Where it happened.
    pub activity_location: Option<Location>,
    /// The date on which it happened, in the local time of the place.
    pub local_activity_date: Option<String>,
    /// The time at which it happened, in the local time of the place.
    pub local_activity_time: Option<String>,
    /// The date on which it happened, in Greenwich Mean Time.
    pub gmt_activity_date: Option<String>,
    /// The time at which it happened, in Greenwich Mean Time.
    pub gmt_activity_time: Option<String>,
    /// The offset of the local time from Greenwich Mean Time, such as `-04.00`.
    pub gmt_offset: Option<String>,
    /// The date on which UPS first planned to deliver the package.
    pub scheduled_delivery_date: Option<String>,
    /// The date on which UPS delivered the package.
    pub actual_delivery_date: Option<String>,
    /// The time at which UPS delivered the package.
    pub actual_delivery_time: Option<String>,
    /// The beginning of the time window for the delivery.
    pub delivery_start_time: Option<String>,
    /// The end of the time window for the delivery.
    pub delivery_end_time: Option<String>,
    /// The name of the time window, such as `end of day`.
    pub delivery_time_description: Option<String>,
    /// A photo of the delivery, as base64. Only enhanced subscriptions have it.
    pub delivery_photo: Option<String>,
    /// A second tracking number of the package.
    pub alternate_tracking_number: Option<String>,
    /// Who received the package. Only enhanced subscriptions have it.
    pub received_by: Option<String>,
}

/// What happened to a package.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// What kind of status this is.
    pub kind: Option<StatusType>,
    /// The code of two characters, such as `OT`.
    pub code: Option<String>,
    /// The meaning of the code, such as `Out for Delivery`.
    pub description: Option<String>,
    /// The code of a simpler description, such as `021`.
    pub description_code: Option<String>,
}

/// Where something happened to a package.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// The city.
    pub city: Option<String>,
    /// The state or province, of two letters.
    pub state_province: Option<String>,
    /// The postal code, which an event has once the package is delivered.
    pub postal_code: Option<String>,
    /// The country, of two letters (ISO 3166).
    pub country: Option<String>,
}

/// The fields of an object, and the paths of those fields that are not texts.
struct Fields<'f> {
    of: JsonObject<'f>,
    path: &'static str,
    left_out: Vec<String>,
}

impl Fields<'_> {
    fn text(&mut self, name: &str) -> Option<String> {
        let text = self.of.optional(name);
        if text.is_none() && self.of.raw(name).is_some_and(|it| it != "null") {
            self.left_out.push(format!("{}{name}", self.path));
        }
        text
    }

    /// Returns the fields of the object under this name, and `None` if there is none.
    fn object(&mut self, name: &str, path: &'static str) -> Option<Self> {
        let object = self.of.optional_object(name);
        if object.is_none() && self.of.raw(name).is_some_and(|it| it != "null") {
            self.left_out.push(format!("{}{name}", self.path));
        }
        object.map(|of| Self {
            of,
            path,
            left_out: Vec::new(),
        })
    }
}

impl TrackingEvent {
    /// Reads the event from these fields, and returns the paths of the fields that have another shape than
    /// documented.
    pub(crate) fn of(tracking_number: String, fields: &JsonObject<'_>) -> (Self, Vec<String>) {
        let mut fields = Fields {
            of: fields.clone(),
            path: "",
            left_out: Vec::new(),
        };
        let mut status = fields.object("activityStatus", "activityStatus.");
        let mut location = fields.object("activityLocation", "activityLocation.");
        let event = Self {
            tracking_number,
            activity_status: status.as_mut().map(|it| Status {
                kind: it.text("type").map(|it| StatusType::from(&*it)),
                code: it.text("code"),
                description: it.text("description"),
                description_code: it.text("descriptionCode"),
            }),
            activity_location: location.as_mut().map(|it| Location {
                city: it.text("city"),
                state_province: it.text("stateProvince"),
                postal_code: it.text("postalCode"),
                country: it.text("country"),
            }),
            local_activity_date: fields.text("localActivityDate"),
            local_activity_time: fields.text("localActivityTime"),
            gmt_activity_date: fields.text("gmtActivityDate"),
            gmt_activity_time: fields.text("gmtActivityTime"),
            gmt_offset: fields.text("gmtOffset"),
            scheduled_delivery_date: fields.text("scheduledDeliveryDate"),
            actual_delivery_date: fields.text("actualDeliveryDate"),
            actual_delivery_time: fields.text("actualDeliveryTime"),
            delivery_start_time: fields.text("deliveryStartTime"),
            delivery_end_time: fields.text("deliveryEndTime"),
            delivery_time_description: fields.text("deliveryTimeDescription"),
            delivery_photo: fields.text("deliveryPhoto"),
            alternate_tracking_number: fields.text("alternateTrackingNumber"),
            received_by: fields.text("receivedBy"),
        };
        let within = [status, location].into_iter().flatten();
        let mut left_out = fields.left_out;
        left_out.extend(within.flat_map(|it| it.left_out));
        (event, left_out)
    }
}

impl TrackingEvent {
    /// Whether the event is of this kind of status.
    #[must_use]
    pub fn is(&self, kind: &StatusType) -> bool {
        let status = self.activity_status.as_ref();
        status.and_then(|it| it.kind.as_ref()) == Some(kind)
    }
}

/// Shows what happened to which package, and leaves out where and to whom.
impl fmt::Debug for TrackingEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrackingEvent")
            .field("tracking_number", &self.tracking_number)
            .field("activity_status", &self.activity_status)
            .finish_non_exhaustive()
    }
}
