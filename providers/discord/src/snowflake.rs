//! Types for texts that have a meaning: ids that contain a time, sets of permissions, and an interaction's token.
//!
//! <https://docs.discord.com/developers/reference#snowflakes>,
//! <https://docs.discord.com/developers/topics/permissions>

use std::fmt;

use webhook_core::Timestamp;
use webhook_payload::{Must, Read, Value};

/// The first second of 2015, from which the times in ids are counted, in milliseconds since 1970.
const EPOCH: u64 = 1_420_070_400_000;

/// An id, as Discord writes it: a text of digits, because JavaScript's numbers cannot hold its 64 bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Snowflake<'a>(&'a str);

impl<'a> Snowflake<'a> {
    /// The text of the id.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// The number; `None` for a text that is not a number of 64 bits, as some ids of Discord's own examples are not.
    #[must_use]
    pub fn number(self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// When the object with this id was made. The first bits of an id are that time, in milliseconds.
    #[must_use]
    pub fn created_at(self) -> Option<Timestamp> {
        let millis = (self.number()? >> 22).checked_add(EPOCH)?;
        i64::try_from(millis).ok().map(Timestamp::from_unix_millis)
    }
}

impl<'a> From<&'a str> for Snowflake<'a> {
    fn from(text: &'a str) -> Self {
        Self(text)
    }
}

impl AsRef<str> for Snowflake<'_> {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl PartialEq<str> for Snowflake<'_> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Snowflake<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Snowflake<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Snowflake<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A set of permissions, as Discord writes it: the decimal digits of a number in which each bit is one permission.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Permissions<'a>(&'a str);

impl<'a> Permissions<'a> {
    /// The text of the set.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// The bits; `None` for a text that is not a number.
    #[must_use]
    pub fn bits(self) -> Option<u128> {
        self.0.parse().ok()
    }

    /// Whether the set has the permission of this bit, such as 3 for `ADMINISTRATOR`.
    #[must_use]
    pub fn has(self, bit: u32) -> bool {
        let mask = 1_u128.checked_shl(bit).unwrap_or_default();
        self.bits().is_some_and(|bits| bits & mask != 0)
    }
}

impl fmt::Display for Permissions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Permissions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The credential with which an application responds to one interaction, valid for 15 minutes.
///
/// Whoever has it can write in the application's name, so `{:?}` does not show it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InteractionToken<'a>(&'a str);

impl<'a> InteractionToken<'a> {
    /// The token, for a URL such as `/interactions/{id}/{token}/callback`.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }
}

impl fmt::Debug for InteractionToken<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InteractionToken(..)")
    }
}

macro_rules! texts {
    ($($name:ident),*) => {$(
        impl<'a> Read<'a> for $name<'a> {
            fn read(value: Value<'a>) -> Option<Self> {
                value.as_str().map(Self)
            }
        }

        impl<'a> Must<'a> for $name<'a> {
            fn missing(_: Value<'a>) -> Self {
                Self("")
            }
        }
    )*};
}
texts!(Snowflake, Permissions, InteractionToken);

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Discord's reference.
    #[test]
    fn an_id_tells_when() {
        let id = Snowflake("175928847299117063");
        assert_eq!(id.number(), Some(175_928_847_299_117_063));
        assert_eq!(id.created_at().unwrap().unix_millis(), 1_462_015_105_796);
        assert_eq!(id, "175928847299117063");
        assert!(Snowflake("18446744073709551615").created_at() > id.created_at());
        for odd in ["", "x", "-1", "18446744073709551616"] {
            assert_eq!(Snowflake(odd).created_at(), None, "{odd}");
        }
    }

    #[test]
    fn permissions_are_bits() {
        let set = Permissions("442368");
        assert_eq!(set.bits(), Some(0b110_1100_0000_0000_0000));
        assert!(set.has(14) && set.has(18));
        assert!(!set.has(3) && !set.has(127) && !set.has(500));
        assert!(Permissions("1125899906842624").has(50));
        assert_eq!(Permissions("x").bits(), None);
    }
}
