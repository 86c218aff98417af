//! The old values in an `..updated` event, read as the type of the event's object.

use std::fmt;
use std::marker::PhantomData;

use webhook_payload::{Shaped, Value};

/// `data.previous_attributes` as a view of the object's type: [`Delivered::previous`](crate::Delivered::previous).
///
/// An attribute within another stands within the other's value. Of a list that has changed in one place, all old elements
/// are here. <https://docs.stripe.com/api/events/object#event_object-data-previous_attributes>
pub struct Previous<'a, T> {
    value: Value<'a>,
    /// The object as it is now: of a card or a bank account, only this says which of them it is.
    object: Value<'a>,
    of: PhantomData<fn() -> T>,
}

/// What an attribute was before the event.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Was<'a, V> {
    /// The event did not change it: the old value is the present one.
    Unchanged,
    /// `null`: it was not set.
    Null,
    /// This value.
    Value(V),
    /// A value of another form than the attribute has, or a part of an object that lacks what its type needs.
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

    /// What an attribute was, by its key and its accessor: `previous.was("status", |it| it.status())`.
    ///
    /// The accessor is asked only where the attribute has changed from a value of its form. Where the event's object may be one
    /// of several, such as a card or a bank account, it gets the one that the object is.
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

    /// The attributes that have changed, and their old values, in any form.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        self.value.entries()
    }

    /// All of them, as a value of any form.
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
