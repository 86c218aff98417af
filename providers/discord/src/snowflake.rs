//! Texts that hold numbers: ids and permissions.
//!
//! <https://docs.discord.com/developers/reference#snowflakes>,
//! <https://docs.discord.com/developers/topics/permissions>

use std::fmt;

use serde::Deserialize;
use webhook_payload::{Blank, Shape, Shaped};

/// The first second of 2015, from which ids count, in milliseconds since 1970.
const EPOCH: u64 = 1_420_070_400_000;

/// An id, as Discord writes it: a text of digits, since its 64 bits do not fit JavaScript's numbers.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub struct Snowflake(Box<str>);

impl Snowflake {
    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        &self.0
    }

    /// The number; `None` for a text that is none.
    #[must_use]
    pub fn number(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// When what it names was made, in milliseconds since 1970: an id begins with its time.
    #[must_use]
    pub fn created_at(&self) -> Option<u64> {
        (self.number()? >> 22).checked_add(EPOCH)
    }
}

impl fmt::Display for Snowflake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Snowflake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl PartialEq<str> for Snowflake {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Snowflake {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl AsRef<str> for Snowflake {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Snowflake {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

/// A set of permissions, as Discord writes it: the decimal digits of a number of which each bit is one.
#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(transparent)]
pub struct Permissions(Box<str>);

impl Permissions {
    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        &self.0
    }

    /// The bits; `None` for a text that is no number.
    #[must_use]
    pub fn bits(&self) -> Option<u128> {
        self.0.parse().ok()
    }

    /// Whether the permission of this bit is in the set, such as 3 for `ADMINISTRATOR`.
    #[must_use]
    pub fn has(&self, bit: u32) -> bool {
        let mask = 1_u128.checked_shl(bit).unwrap_or_default();
        self.bits().is_some_and(|bits| bits & mask != 0)
    }
}

impl fmt::Display for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

macro_rules! texts {
    ($($name:ident),*) => {$(
        impl Blank for $name {
            fn blank() -> Self {
                Self(Box::default())
            }
        }

        impl Shaped for $name {
            fn shape() -> Shape {
                Shape::Leaf
            }
        }
    )*};
}
texts!(Snowflake, Permissions);

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Discord's reference.
    #[test]
    fn an_id_tells_when() {
        let id: Snowflake = serde_json::from_str("\"175928847299117063\"").unwrap();
        assert_eq!(id.number(), Some(175_928_847_299_117_063));
        assert_eq!(id.created_at(), Some(1_462_015_105_796));
        assert_eq!(id, "175928847299117063");
        for odd in ["", "x", "-1", "99999999999999999999"] {
            assert_eq!(Snowflake::from(odd).created_at(), None, "{odd}");
        }
    }

    #[test]
    fn permissions_are_bits() {
        let set: Permissions = serde_json::from_str("\"442368\"").unwrap();
        assert_eq!(set.bits(), Some(0b110_1100_0000_0000_0000));
        assert!(set.has(14) && set.has(18));
        assert!(!set.has(3) && !set.has(127) && !set.has(500));
        let high: Permissions = serde_json::from_str("\"1125899906842624\"").unwrap();
        assert!(high.has(50));
        assert_eq!(Permissions("x".into()).bits(), None);
    }
}
