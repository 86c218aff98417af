//! The old values in an `..updated` event, read as the type of the event's object.

use std::fmt;
use std::marker::PhantomData;

use webhook_payload::{Shaped, Value};

/// `data.previous_attributes` as a view of the object's type, which
/// [`Delivered::previous`](crate::Delivered::previous) returns.
///
/// The old value of an attribute within another attribute is within the other's old value. If a list has changed in one
/// place, all of its old elements are here.
/// <https://docs.stripe.com/api/events/object#event_object-data-previous_attributes>
pub struct Previous<'a, T> {
    value: Value<'a>,
    /// The object as it is now. It says whether the old values are those of a card or of a bank account.
    object: Value<'a>,
    of: PhantomData<fn() -> T>,
}

/// What an attribute was before the event.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Was<'a, V> {
    /// The event did not change it, so the old value equals the present one.
    Unchanged,
    /// The old value is `null`: the attribute was not set.
    Null,
    /// The old value.
    Value(V),
    /// An old value of another form than the attribute has, or part of an object that lacks what its type needs.
    Other(Value<'a>),
}

impl<'a, T: Shaped> Previous<'a, T> {
    pub(crate) fn new(value: Value<'a>, object: Value<'a>) -> Self {
        Self {
            value,
            object,
            of: PhantomData,
        }
    }

    /// Returns the old value of an attribute, by its key and its accessor: `previous.was("status", |it| it.status())`.
    ///
    /// The accessor is called only if the event changed the attribute from a value of its form. If the event's object
    /// may be one of several, such as a card or a bank account, the accessor gets the one that the object is.
    pub fn was<V>(self, key: &str, accessor: impl FnOnce(T::At<'a>) -> Option<V>) -> Was<'a, V> {
        match self.value.get(key) {
            None => Was::Unchanged,
            Some(value) if value.is_null() => Was::Null,
            Some(value) if value.is_left_out() => Was::Other(value),
            Some(value) => {
                accessor(T::part_of(self.value, self.object)).map_or(Was::Other(value), Was::Value)
            }
        }
    }

    /// The attributes that the event changed, and their old values in any form.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        self.value.entries()
    }

    /// All old values, as one value of any form.
    #[must_use]
    pub const fn value(self) -> Value<'a> {
        self.value
    }
}

impl<T> Clone for Previous<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Previous<'_, T> {}

/// Shows the old values, which may be a customer's data.
impl<T> fmt::Debug for Previous<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
