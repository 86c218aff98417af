//! The traits by which a value is read as a type. Accessors and the check use the same traits.

use webhook_core::Timestamp;

use crate::catalog::{Catalog, Form};
use crate::node::Is;
use crate::value::Value;

/// A type as which a value can be read.
pub trait Read<'a>: Sized {
    /// Returns the value as this type, if it has that form.
    #[doc(hidden)]
    fn read(value: Value<'a>) -> Option<Self>;
}

/// A type of fields that are always there.
#[doc(hidden)]
pub trait Must<'a>: Read<'a> {
    /// Makes a placeholder, in case nobody has checked the document. No view of a checked document returns it.
    fn missing(nowhere: Value<'a>) -> Self;
}

/// A view of an object of a known shape, or of one of several.
pub trait Shaped: Sized {
    /// The form of the object in the catalogue, and the tables of its sender.
    #[doc(hidden)]
    const OF: (Form, &'static Catalog);
    /// The form of the object in the catalogue.
    #[doc(hidden)]
    const FORM: Form = Self::OF.0;
    /// The tables of its sender.
    #[doc(hidden)]
    const CATALOG: &'static Catalog = Self::OF.1;
    /// The view for any lifetime.
    type At<'a>: Shaped + Copy + PartialEq + std::fmt::Debug + serde::Serialize;
    /// Makes the view of the object at this value.
    #[doc(hidden)]
    fn at(value: Value<'_>) -> Self::At<'_>;
    /// The view on some fields of such an object: of one of several it is the one that the whole object is, since what
    /// tells them apart need not be among the fields.
    #[doc(hidden)]
    #[must_use]
    fn part_of<'a>(value: Value<'a>, whole: Value<'_>) -> Self::At<'a> {
        let _ = whole;
        Self::at(value)
    }
}

impl<'a, T: Shaped<At<'a> = T>> Read<'a> for T {
    #[inline]
    fn read(value: Value<'a>) -> Option<Self> {
        value.is_object().then(|| T::at(value))
    }
}

impl<'a, T: Shaped<At<'a> = T>> Must<'a> for T {
    #[inline]
    fn missing(nowhere: Value<'a>) -> Self {
        T::at(nowhere)
    }
}

impl<'a> Read<'a> for Value<'a> {
    #[inline]
    fn read(value: Self) -> Option<Self> {
        Some(value)
    }
}

impl<'a> Must<'a> for Value<'a> {
    fn missing(nowhere: Self) -> Self {
        nowhere
    }
}

macro_rules! plain {
    ($($type:ty = $read:ident or $missing:expr;)+) => {$(
        impl<'a> Read<'a> for $type {
            #[inline]
            fn read(value: Value<'a>) -> Option<Self> {
                value.$read()
            }
        }

        impl<'a> Must<'a> for $type {
            fn missing(_: Value<'a>) -> Self {
                $missing
            }
        }
    )+};
}
plain! {
    &'a str = as_str or "";
    i64 = as_i64 or 0;
    u64 = as_digits or 0;
    f64 = as_f64 or 0.0;
    bool = as_bool or false;
    Timestamp = as_time or Timestamp::from_unix_seconds(0);
}

/// Reads null or a value, for lists and maps whose values may be null.
impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    #[inline]
    fn read(value: Value<'a>) -> Option<Self> {
        if value.is_null() {
            Some(None)
        } else {
            T::read(value).map(Some)
        }
    }
}

// What accessors call is not inlined, since there are thousands of them and each would carry its code.
impl<'a> Value<'a> {
    /// Reads a text of digits as a number; ids are such texts if JavaScript's numbers could not hold them.
    #[must_use]
    pub fn as_digits(self) -> Option<u64> {
        let text = self.as_str()?;
        text.bytes()
            .all(|it| it.is_ascii_digit())
            .then(|| text.parse().ok())?
    }

    /// Returns the field of this word, if it is there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn opt<T: Read<'a>>(self, word: u16) -> Option<T> {
        T::read(self.field(word)?)
    }

    /// Returns the field of this word, which the check has found to be there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn must<T: Must<'a>>(self, word: u16) -> T {
        self.opt(word)
            .unwrap_or_else(|| T::missing(Self::new(self.document(), usize::MAX)))
    }

    /// Returns the text of this word, if it is there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn opt_text(self, word: u16) -> Option<&'a str> {
        self.field(word)?.as_str()
    }

    /// Returns the text of this word, which the check has found to be there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn must_text(self, word: u16) -> &'a str {
        self.opt_text(word).unwrap_or_default()
    }

    /// Returns the whole number of this word, if it is there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn opt_integer(self, word: u16) -> Option<i64> {
        self.field(word)?.as_i64()
    }

    /// Returns the truth value of this word, if it is there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn opt_flag(self, word: u16) -> Option<bool> {
        self.field(word)?.as_bool()
    }

    /// Returns the time of this word, if it is there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn opt_time(self, word: u16) -> Option<Timestamp> {
        self.field(word)?.as_time()
    }

    /// Returns the list, map or page of this word, which may be absent itself.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn all<T: From<Option<Self>>>(self, word: u16) -> T {
        T::from(self.field(word))
    }

    /// Returns the value of this word, unless it is null or has another form than the field.
    fn field(self, word: u16) -> Option<Self> {
        let at = self.document().under(self.at(), word)?;
        let node = self.document().node(at)?;
        (!node.is_marked() && node.is() != Is::Null).then(|| Self::new(self.document(), at))
    }

    /// Returns which variant of the union this object is.
    #[doc(hidden)]
    #[must_use]
    pub fn variant(self, union: u16) -> Option<u16> {
        crate::check::member(self.document(), self.at(), union).map(|(_, variant)| variant)
    }

    pub(crate) fn is_scalar(self) -> bool {
        self.is_text() || self.is(Is::Number) || self.is(Is::Flag)
    }
}
