//! The events of UPS: each says that something happened to a package.

use bytes::Bytes;
use webhook_core::body::{JsonObject, Raw};
use webhook_core::{Delivery, Unreadable};

use crate::names::StatusType;
use crate::typed::TrackingEvent;

/// A delivery of UPS Track Alert.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// Something happened to a package: what nearly every delivery is.
    Tracking(Box<Tracking>),
    /// A body without a tracking number.
    Other(Other),
    /// An event whose tracking number is not a text, or a body that begins like a JSON object and is not one.
    Unreadable(Unreadable),
}

/// Something happened to a package.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Tracking {
    /// What happened.
    pub event: TrackingEvent,
    left_out: Vec<String>,
    raw: Raw,
}

/// A body that is not a tracking event.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Other {
    raw: Raw,
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let body = delivery.body();
        let raw = Raw::from(body);
        let unreadable = |error| Self::Unreadable(Unreadable::new(None, error, body.clone()));
        match JsonObject::read(body) {
            Ok(fields) if fields.has("trackingNumber") => match fields.required("trackingNumber") {
                Ok(number) => {
                    let (event, left_out) = TrackingEvent::of(number, &fields);
                    Self::Tracking(Box::new(Tracking {
                        event,
                        left_out,
                        raw,
                    }))
                }
                Err(error) => unreadable(error),
            },
            Err(error) if JsonObject::is_meant_by(body) => unreadable(error),
            _ => Self::Other(Other { raw }),
        }
    }

    /// The kind of status, such as `D`.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Tracking(tracking) => {
                let status = tracking.event.activity_status.as_ref();
                let kind = status.and_then(|it| it.kind.as_ref());
                kind.map_or("", StatusType::as_str)
            }
            Self::Other(_) | Self::Unreadable(_) => "",
        }
    }
}

impl Tracking {
    /// The paths of the fields that have another shape than UPS documents, such as `activityStatus.code`. Each such
    /// field is `None`; [`raw`](Self::raw) has what UPS wrote.
    #[must_use]
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// The event's bytes, as UPS wrote them.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

impl Other {
    /// The body, as UPS wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}
