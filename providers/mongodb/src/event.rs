//! What an alert says: the resource of the Administration API, or what a template makes of it.

use std::fmt;

use bytes::Bytes;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};
use webhook_core::{Delivery, JsonError, Unreadable, read_json};

use crate::{AlertEvent, Status};

/// A delivery of MongoDB.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// An alert, as the Administration API has it: the rule.
    Alert(Box<Alert>),
    /// Another body: what a template of your own in Atlas makes of an alert.
    Template(Template),
    /// The body starts as a JSON object does and is none.
    Unreadable(Unreadable),
}

/// An alert. All of it is signed but for [`Alert::unsigned_event`].
///
/// Every field but the first two is `None` where it is absent, or of another shape than documented.
#[derive(Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Alert {
    /// The alert's id: the same from its opening to its end.
    pub id: String,
    /// What happened, such as `OUTSIDE_METRIC_THRESHOLD` or `NO_PRIMARY`.
    pub event_type_name: String,
    /// Whether it is open, closed or no more than information.
    #[serde(default, deserialize_with = "lenient")]
    pub status: Option<Status>,
    /// The project.
    #[serde(default, deserialize_with = "lenient")]
    pub group_id: Option<String>,
    /// The organization, where the alert is about one.
    #[serde(default, deserialize_with = "lenient")]
    pub org_id: Option<String>,
    /// The alert's configuration.
    #[serde(default, deserialize_with = "lenient")]
    pub alert_config_id: Option<String>,
    /// The cluster, where the alert is about one.
    #[serde(default, deserialize_with = "lenient")]
    pub cluster_name: Option<String>,
    /// The host, where the alert is about one.
    #[serde(default, deserialize_with = "lenient")]
    pub hostname_and_port: Option<String>,
    /// The metric, where the alert is about one.
    #[serde(default, deserialize_with = "lenient")]
    pub metric_name: Option<String>,
    /// When the alert was opened, in ISO 8601.
    #[serde(default, deserialize_with = "lenient")]
    pub created: Option<String>,
    /// When it was changed last, in ISO 8601.
    #[serde(default, deserialize_with = "lenient")]
    pub updated: Option<String>,
    /// When it was closed, in ISO 8601.
    #[serde(default, deserialize_with = "lenient")]
    pub resolved: Option<String>,
    /// Until when somebody has acknowledged it, in ISO 8601.
    #[serde(default, deserialize_with = "lenient")]
    pub acknowledged_until: Option<String>,
    /// `X-MMS-Event`: why the alert was sent. Not signed; [`Alert::status`] is.
    #[serde(skip)]
    pub unsigned_event: Option<AlertEvent>,
    #[serde(skip)]
    raw: Bytes,
}

/// A body that is no alert of the Administration API.
#[derive(Clone)]
#[non_exhaustive]
pub struct Template {
    /// `X-MMS-Event`: why it was sent. Not signed.
    pub unsigned_event: Option<AlertEvent>,
    /// The body.
    pub raw: Bytes,
}

/// The value if it is a `T`: what an alert is handled by must not fail by what it is not.
fn lenient<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either<T> {
        Expected(T),
        Other(IgnoredAny),
    }
    Ok(match Either::deserialize(deserializer)? {
        Either::Expected(value) => Some(value),
        Either::Other(_) => None,
    })
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let raw = delivery.body().clone();
        let unsigned_event = delivery.topic().map(|it| AlertEvent::from(it.as_str()));
        match read_json::<Alert>(&raw) {
            Ok(alert) => Self::Alert(Box::new(Alert {
                unsigned_event,
                raw,
                ..alert
            })),
            // Such a body was meant to be an object, by Atlas or by the template.
            Err(error) if error.is_syntax() && raw.trim_ascii_start().first() == Some(&b'{') => {
                let name = unsigned_event.as_ref().map(AlertEvent::as_str);
                Self::Unreadable(Unreadable::new(name, error, raw))
            }
            Err(_) => Self::Template(Template {
                unsigned_event,
                raw,
            }),
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
    /// The alert as any type, such as your own struct with `currentValue`.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    /// The alert, as it was signed.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// Shows what the alert is, not its bytes.
impl fmt::Debug for Alert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Alert")
            .field("id", &self.id)
            .field("event_type_name", &self.event_type_name)
            .field("status", &self.status)
            .field("unsigned_event", &self.unsigned_event)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// Shows the body's length, not the body.
impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Template")
            .field("unsigned_event", &self.unsigned_event)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}
