//! Enums that a sender writes as numbers and extends at any time.

/// Declares an enum over known numbers that keeps every other number in a variant `Other`.
///
/// ```
/// webhook_payload_owned::numbers! {
///     /// How it was sent.
///     pub enum Kind { Plain = 0, Reply = 19 }
/// }
///
/// assert_eq!(Kind::from(19), Kind::Reply);
/// assert_eq!(Kind::from(77).number(), 77);
/// assert!(!Kind::from(77).is_known());
/// ```
#[macro_export]
macro_rules! numbers {
    ($($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $number:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $number, "`")] $variant,)+
            /// A number that this version does not know.
            Other(i64),
        }

        impl $name {
            /// Every number that this version knows, in the order of declaration.
            pub const KNOWN: &'static [i64] = &[$($number),+];

            /// The sender's number.
            #[must_use]
            pub const fn number(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)+
                    Self::Other(number) => number,
                }
            }

            /// Whether this version knows the number.
            #[must_use]
            pub const fn is_known(self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)+
                    other => Self::Other(other),
                }
            }
        }

        impl $crate::Blank for $name {
            fn blank() -> Self {
                Self::from(0)
            }
        }

        impl $crate::Shaped for $name {
            fn shape() -> $crate::Shape {
                $crate::Shape::Number(Self::KNOWN)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.number())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <i64 as $crate::__private::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    )+};
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro declares what is public")]
mod tests {
    numbers! {
        /// A kind.
        pub enum Kind { None = 0, One = 1, Many = 22 }
    }

    #[test]
    fn known_and_unknown_numbers_read_and_write_as_themselves() {
        for number in [0, 1, 2, 22, -1, i64::MAX, i64::MIN] {
            let kind = Kind::from(number);
            assert_eq!(kind.number(), number);
            assert_eq!(kind.is_known(), Kind::KNOWN.contains(&number));
            let text = serde_json::to_string(&kind).unwrap();
            assert_eq!(text, number.to_string());
            assert_eq!(serde_json::from_str::<Kind>(&text).unwrap(), kind);
        }
        assert!(serde_json::from_str::<Kind>("\"1\"").is_err());
        assert!(serde_json::from_str::<Kind>("1.5").is_err());
    }
}
