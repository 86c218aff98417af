//! The events of MongoDB: alerts in the form of the Administration API, or in that of a template that you wrote.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, Raw};
use webhook_core::{Delivery, Unreadable};

use crate::names::{AlertEvent, Status};

/// A delivery of MongoDB.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// An alert in the form of the Administration API: what nearly every delivery is.
    Alert(Box<Alert>),
    /// Another body: what a template that you entered in Atlas makes of an alert.
    Template(Template),
    /// A body that begins like a JSON object and is not one.
    Unreadable(Unreadable),
}

/// An alert. Every field is signed except [`Alert::unsigned_event`].
///
/// Every field but `id` and `event_type_name` is `None` if it is absent or has another shape than MongoDB documents.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Alert {
    /// The alert's id, which stays the same from the opening of the alert to its end.
    pub id: String,
    /// What happened, such as `OUTSIDE_METRIC_THRESHOLD` or `NO_PRIMARY`.
    pub event_type_name: String,
    /// Whether the alert is open, closed, or only information.
    pub status: Option<Status>,
    /// The id of the project.
    pub group_id: Option<String>,
    /// The id of the organization, if the alert is about one.
    pub org_id: Option<String>,
    /// The id of the alert's configuration.
    pub alert_config_id: Option<String>,
    /// The name of the cluster, if the alert is about one.
    pub cluster_name: Option<String>,
    /// The host and its port, if the alert is about one.
    pub hostname_and_port: Option<String>,
    /// The name of the metric, if the alert is about one.
    pub metric_name: Option<String>,
    /// When the alert was opened, in ISO 8601.
    pub created: Option<String>,
    /// When the alert was last changed, in ISO 8601.
    pub updated: Option<String>,
    /// When the alert was closed, in ISO 8601.
    pub resolved: Option<String>,
    /// Until when somebody has acknowledged the alert, in ISO 8601.
    pub acknowledged_until: Option<String>,
    /// The header `X-MMS-Event`: why MongoDB sent the alert. The header is not signed; [`Alert::status`] is.
    pub unsigned_event: Option<AlertEvent>,
    raw: Raw,
}

/// A body that is not an alert of the Administration API.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Template {
    /// The header `X-MMS-Event`: why MongoDB sent the body. The header is not signed.
    pub unsigned_event: Option<AlertEvent>,
    raw: Raw,
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let body = delivery.body();
        let event = delivery.topic().map(|it| AlertEvent::from(it.as_str()));
        match JsonObject::read(body) {
            Ok(fields) => match Alert::read(&fields, event.clone(), body) {
                Some(alert) => Self::Alert(Box::new(alert)),
                None => Self::Template(Template::of(event, body)),
            },
            // A body that begins with a brace was meant to be an object, whether Atlas or a template wrote it.
            Err(error) if JsonObject::is_meant_by(body) => {
                let name = event.as_ref().map(AlertEvent::as_str);
                Self::Unreadable(Unreadable::new(name, error, body.clone()))
            }
            Err(_) => Self::Template(Template::of(event, body)),
        }
    }

    /// What happened, such as `NO_PRIMARY`. If the body is a template's, the name comes from the unsigned header.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Alert(alert) => &alert.event_type_name,
            Self::Template(other) => other.unsigned_event.as_ref().map_or("", AlertEvent::as_str),
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or_default(),
        }
    }
}

impl Alert {
    /// Reads the alert, if the object is one.
    fn read(fields: &JsonObject<'_>, event: Option<AlertEvent>, body: &Bytes) -> Option<Self> {
        Some(Self {
            id: fields.optional("id")?,
            event_type_name: fields.optional("eventTypeName")?,
            status: fields.optional("status"),
            group_id: fields.optional("groupId"),
            org_id: fields.optional("orgId"),
            alert_config_id: fields.optional("alertConfigId"),
            cluster_name: fields.optional("clusterName"),
            hostname_and_port: fields.optional("hostnameAndPort"),
            metric_name: fields.optional("metricName"),
            created: fields.optional("created"),
            updated: fields.optional("updated"),
            resolved: fields.optional("resolved"),
            acknowledged_until: fields.optional("acknowledgedUntil"),
            unsigned_event: event,
            raw: Raw::from(body),
        })
    }

    /// Reads the alert as any type, such as your own struct with `currentValue`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The alert's bytes, as they were signed.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

impl Template {
    fn of(unsigned_event: Option<AlertEvent>, body: &Bytes) -> Self {
        Self {
            unsigned_event,
            raw: Raw::from(body),
        }
    }
}

impl Template {
    /// The body, as MongoDB wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}
