//! The traits by which a value is read as a type. Accessors and the check use the same ones.

use webhook_core::Timestamp;

use crate::catalog::{Catalog, Form};
use crate::node::Is;
use crate::value::Value;

/// A type that a value can be read as.
pub trait Read<'a>: Sized {
    /// The value as this type, if it is of that form.
    #[doc(hidden)]
    fn read(value: Value<'a>) -> Option<Self>;
}

/// A type of fields that are always there.
#[doc(hidden)]
pub trait Must<'a>: Read<'a> {
    /// A placeholder for the case that nobody has checked the document. No view of a checked document gives it out.
    fn missing(nowhere: Value<'a>) -> Self;
}

/// A view on an object of a known shape, or on one of several.
pub trait Shaped: Sized {
    /// Its form in the catalogue.
    #[doc(hidden)]
    const FORM: Form;
    /// The tables of its sender.
    #[doc(hidden)]
    const CATALOG: &'static Catalog;
    /// The view of any lifetime.
    type At<'a>: Shaped + Copy + PartialEq + std::fmt::Debug + serde::Serialize;
    /// The view on the object that stands there.
    #[doc(hidden)]
    fn at(value: Value<'_>) -> Self::At<'_>;
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

/// Null, or a value: of lists and maps whose values may be null.
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

// `opt`, `must` and `all` are not inlined: thousands of accessors call them, each of which would carry their code.
impl<'a> Value<'a> {
    /// The number that a text of digits is, as ids are that a number of JavaScript could not hold.
    #[must_use]
    pub fn as_digits(self) -> Option<u64> {
        let text = self.as_str()?;
        text.bytes()
            .all(|it| it.is_ascii_digit())
            .then(|| text.parse().ok())?
    }

    /// The field of this word that need not be there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn opt<T: Read<'a>>(self, word: u16) -> Option<T> {
        T::read(self.field(word)?)
    }

    /// The field of this word, of which the check has seen to it that it is there.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn must<T: Must<'a>>(self, word: u16) -> T {
        self.opt(word)
            .unwrap_or_else(|| T::missing(Self::new(self.document(), usize::MAX)))
    }

    /// The list, map or the like of this word, which may be absent itself.
    #[doc(hidden)]
    #[inline(never)]
    #[must_use]
    pub fn all<T: From<Option<Self>>>(self, word: u16) -> T {
        T::from(self.field(word))
    }

    /// What stands there, unless it is null or of another form than the field has.
    fn field(self, word: u16) -> Option<Self> {
        let at = self.document().under(self.at(), word)?;
        let node = self.document().node(at)?;
        (!node.is_marked() && node.is() != Is::Null).then(|| Self::new(self.document(), at))
    }

    /// The place among its variants of the object of a union that this is.
    #[doc(hidden)]
    #[must_use]
    pub fn variant(self, union: u16) -> Option<u16> {
        crate::check::member(self.document(), self.at(), union).map(|(_, variant)| variant)
    }

    pub(crate) fn is_scalar(self) -> bool {
        self.is_text() || self.is(Is::Number) || self.is(Is::Flag)
    }
}
