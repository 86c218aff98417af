//! The macros of which generated code consists.
//!
//! The matcher of `macro_rules` copies everything that it has matched at each turn of a repetition. So no macro
//! matches thousands of rows in one piece: `views!` and `names!` take the contents of braces as one token, and pass it
//! on.
//!
//! All functions that these macros declare are `#[inline]`: a program uses few of thousands, and compiles only those.

/// Declares views: a type of the catalogue, the number of its shape, and an accessor for each field with the number of
/// its key.
#[doc(hidden)]
#[macro_export]
macro_rules! views {
    ($catalog:path, $a:lifetime; $($(#[$meta:meta])* $name:ident = $shape:literal $fields:tt)+) => {
        $($crate::view! { $catalog, $a; $(#[$meta])* $name = $shape $fields })+
    };
}

/// Declares one view of [`views!`].
#[doc(hidden)]
#[macro_export]
macro_rules! view {
    ($catalog:path, $a:lifetime; $(#[$meta:meta])* $name:ident = $shape:literal {
        $($(#[doc = $doc:literal])+ $field:ident: $type:ty = $how:ident $word:literal,)*
    }) => {
        $(#[$meta])*
        pub struct $name<$a>($crate::Value<$a>);

        // These impls are written by hand, since those of `derive` cost the compiler more, thousands of times.
        impl Clone for $name<'_> {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl Copy for $name<'_> {}

        impl PartialEq for $name<'_> {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl<$a> $name<$a> {$(
            $(#[doc = $doc])+
            #[inline]
            #[must_use]
            pub fn $field(self) -> $type {
                self.0.$how($word)
            }
        )*}

        impl $crate::Shaped for $name<'_> {
            const OF: ($crate::Form, &'static $crate::Catalog) = ($crate::Form::Shape($shape), &$catalog);
            type At<$a> = $name<$a>;

            #[inline]
            fn at(value: $crate::Value<'_>) -> $name<'_> {
                $name(value)
            }
        }

        impl<$a> ::core::ops::Deref for $name<$a> {
            type Target = $crate::Value<$a>;

            #[inline]
            fn deref(&self) -> &$crate::Value<$a> {
                &self.0
            }
        }

        impl ::core::fmt::Debug for $name<'_> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_as(stringify!($name), self.0, f)
            }
        }

        impl $crate::__private::serde::Serialize for $name<'_> {
            #[inline]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                self.0.serialize(serializer)
            }
        }
    };
}

/// Declares enums of texts, which the sender may extend at any time.
#[doc(hidden)]
#[macro_export]
macro_rules! names {
    ($a:lifetime; $($(#[$meta:meta])* $name:ident $texts:tt)+) => {
        $($crate::name! { $a; $(#[$meta])* $name $texts })+
    };
}

/// Declares one enum of [`names!`].
#[doc(hidden)]
#[macro_export]
macro_rules! name {
    ($a:lifetime; $(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub enum $name<$a> {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A text that this version does not know.
            Other(&$a str),
        }

        impl Clone for $name<'_> {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl Copy for $name<'_> {}

        impl PartialEq for $name<'_> {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name<'_> {}

        impl ::core::hash::Hash for $name<'_> {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::core::fmt::Debug for $name<'_> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => stringify!($variant),)+
                    Self::Other(text) => return f.debug_tuple("Other").field(text).finish(),
                })
            }
        }

        impl<$a> $name<$a> {
            /// Returns the sender's text.
            #[inline]
            #[must_use]
            pub const fn as_str(self) -> &$a str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl<$a> From<&$a str> for $name<$a> {
            #[inline]
            fn from(text: &$a str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Other(other),
                }
            }
        }

        impl<$a> $crate::Read<$a> for $name<$a> {
            #[inline]
            fn read(value: $crate::Value<$a>) -> Option<Self> {
                value.as_str().map(Self::from)
            }
        }

        impl<$a> $crate::Must<$a> for $name<$a> {
            #[inline]
            fn missing(_: $crate::Value<$a>) -> Self {
                Self::Other("")
            }
        }

        impl ::core::fmt::Display for $name<'_> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

/// Declares enums of numbers, which the sender may extend at any time.
#[doc(hidden)]
#[macro_export]
macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident { $($variant:ident = $number:literal,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $number, "`")] $variant,)+
            /// A number that this version does not know.
            Other(i64),
        }

        impl $name {
            /// Returns the sender's number.
            #[must_use]
            pub const fn number(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)+
                    Self::Other(number) => number,
                }
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

        impl<'a> $crate::Read<'a> for $name {
            fn read(value: $crate::Value<'a>) -> Option<Self> {
                value.as_i64().map(Self::from)
            }
        }

        impl<'a> $crate::Must<'a> for $name {
            fn missing(_: $crate::Value<'a>) -> Self {
                Self::Other(0)
            }
        }
    )+};
}

/// Declares unions: objects of several shapes, which the value of one of their keys tells apart.
#[doc(hidden)]
#[macro_export]
macro_rules! unions {
    ($catalog:path, $a:lifetime; $($(#[$meta:meta])* $name:ident = $union:literal { $($place:literal => $variant:ident($view:ident),)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name<$a> {
            $(#[allow(missing_docs, reason = "it is called like its type")] $variant($view<$a>),)+
            /// An object that this version does not know.
            Other($crate::Value<$a>),
        }

        impl<$a> $name<$a> {
            /// Returns the object, whichever it is.
            #[must_use]
            pub fn value(self) -> $crate::Value<$a> {
                match self {
                    $(Self::$variant(it) => *it,)+
                    Self::Other(value) => value,
                }
            }
        }

        impl $crate::Shaped for $name<'_> {
            const OF: ($crate::Form, &'static $crate::Catalog) = ($crate::Form::Union($union), &$catalog);
            type At<$a> = $name<$a>;

            fn at(value: $crate::Value<'_>) -> $name<'_> {
                Self::part_of(value, value)
            }

            fn part_of<$a>(value: $crate::Value<$a>, whole: $crate::Value<'_>) -> $name<$a> {
                match whole.variant($union) {
                    $(Some($place) => $name::$variant(<$view<'_> as $crate::Shaped>::at(value)),)+
                    _ => $name::Other(value),
                }
            }
        }

        /// Writes everything that the sender wrote.
        impl $crate::__private::serde::Serialize for $name<'_> {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                self.value().serialize(serializer)
            }
        }
    )+};
}
