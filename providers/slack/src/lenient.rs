//! Fields that no handler is chosen by: absent, null and of another shape are all `None`.

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

/// The value if it is a `T`. A sender that changes the shape of such a field must not keep an event
/// from its handler.
pub(crate) fn lenient<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
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
