//! The events of MongoDB: alerts as the Administration API has them, or as a template of your own writes them.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, Raw};
use webhook_core::{Delivery, Unreadable};

use crate::names::{AlertEvent, Status};

/// A delivery of MongoDB.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// An alert, as the Administration API has it, as almost always.
    Alert(Box<Alert>),
    /// Another body: what a template of your own in Atlas makes of an alert.
    Template(Template),
    /// The body begins like a JSON object and is not one.
    Unreadable(Unreadable),
}

/// An alert. All of it is signed but for [`Alert::unsigned_event`].
///
/// Every field but the first two is `None` where it is absent, or of another shape than documented.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Alert {
    /// The alert's id: the same from its opening to its end.
    pub id: String,
    /// What happened, such as `OUTSIDE_METRIC_THRESHOLD` or `NO_PRIMARY`.
    pub event_type_name: String,
    /// Whether it is open, closed or no more than information.
    pub status: Option<Status>,
    /// The project.
    pub group_id: Option<String>,
    /// The organization, where the alert is about one.
    pub org_id: Option<String>,
    /// The alert's configuration.
    pub alert_config_id: Option<String>,
    /// The cluster, where the alert is about one.
    pub cluster_name: Option<String>,
    /// The host, where the alert is about one.
    pub hostname_and_port: Option<String>,
    /// The metric, where the alert is about one.
    pub metric_name: Option<String>,
    /// When the alert was opened, in ISO 8601.
    pub created: Option<String>,
    /// When it was changed last, in ISO 8601.
    pub updated: Option<String>,
    /// When it was closed, in ISO 8601.
    pub resolved: Option<String>,
    /// Until when somebody has acknowledged it, in ISO 8601.
    pub acknowledged_until: Option<String>,
    /// `X-MMS-Event`: why the alert was sent. Not signed; [`Alert::status`] is.
    pub unsigned_event: Option<AlertEvent>,
    raw: Raw,
}

/// A body that is no alert of the Administration API.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Template {
    /// `X-MMS-Event`: why it was sent. Not signed.
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
            // Such a body was meant to be an object, by Atlas or by the template.
            Err(error) if body.trim_ascii_start().first() == Some(&b'{') => {
                let name = event.as_ref().map(AlertEvent::as_str);
                Self::Unreadable(Unreadable::new(name, error, body.clone()))
            }
            Err(_) => Self::Template(Template::of(event, body)),
        }
    }

    /// What happened, such as `NO_PRIMARY`; of a template, the unsigned name of the event.
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
    /// The alert, if the object is one.
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

    /// The alert as any type, such as your own struct with `currentValue`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The alert, as it was signed.
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
