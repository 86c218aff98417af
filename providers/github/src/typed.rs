//! The macros that declare [`Event`](crate::Event) and the enums of its actions, and the data of their variants.

use std::fmt;
use std::ops::Deref;

use webhook_payload::__private::Place;
use webhook_payload::{Draft, Form, Root, Value};

use crate::event::{Envelope, Failed};
use crate::heading::Heading;
use crate::payload::Event;

/// A payload, and the envelope that it came in. [`get`](Root::get) returns the view of the payload.
///
/// It owns the delivery. Cloning it clones an [`Arc`](std::sync::Arc), so it is cheap to keep or to move into a task.
pub struct Delivered<T>(Root<T>);

impl<T> Delivered<T> {
    pub(crate) const fn new(root: Root<T>) -> Self {
        Self(root)
    }

    /// The envelope of the delivery, which also returns the payload's bytes.
    #[must_use]
    pub fn envelope(&self) -> Envelope<'_> {
        envelope(self.place())
    }

    pub(crate) const fn place(&self) -> &Place {
        self.0.place()
    }
}

/// Returns the envelope of the delivery to which a payload belongs.
// It is not inlined, since each of hundreds of types would carry it.
#[inline(never)]
pub(crate) fn envelope(payload: &Place) -> Envelope<'_> {
    Envelope::new(payload.document().value())
}

impl<T> Deref for Delivered<T> {
    type Target = Root<T>;

    fn deref(&self) -> &Root<T> {
        &self.0
    }
}

impl<T> Clone for Delivered<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// Shows what the event is, and leaves out its payload. The `{:?}` of [`get`](Root::get) shows that.
impl<T> fmt::Debug for Delivered<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.envelope().fmt(f)
    }
}

/// Two deliveries are equal if both payloads say the same.
impl<T> PartialEq for Delivered<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

/// An authentic event that could not be read, as [`webhook_payload::Unreadable`] describes it, with its envelope unless
/// the body contains no JSON object.
#[derive(Clone, Debug)]
pub struct Unreadable(webhook_payload::Unreadable);

impl Unreadable {
    pub(crate) const fn new(unreadable: webhook_payload::Unreadable) -> Self {
        Self(unreadable)
    }

    /// The envelope of the delivery; `None` if the body is neither a JSON object nor a form with one.
    #[must_use]
    pub fn envelope(&self) -> Option<Envelope<'_>> {
        let value = self.0.value().filter(|it| it.is_object())?;
        Some(Envelope::new(value))
    }
}

impl Deref for Unreadable {
    type Target = webhook_payload::Unreadable;

    fn deref(&self) -> &webhook_payload::Unreadable {
        &self.0
    }
}

/// The form of a payload, and the variant that holds such a payload.
pub(crate) type Made<E> = (Form, fn(Root<()>) -> E);

/// Checks a payload against its form, and makes the event of it.
pub(crate) fn make<E>(draft: Draft, (form, made): Made<E>) -> Result<E, Failed> {
    check(draft, form).map(made)
}

// The same for all events, so it is compiled once.
#[inline(never)]
fn check(mut draft: Draft, form: Form) -> Result<Root<()>, Failed> {
    match draft.check_as(form) {
        Ok(()) => Ok(draft.checked_as(form)),
        Err(error) => Err((error, draft)),
    }
}

/// Declares the enum of an event's actions, how it is read, and the functions that all such enums have.
macro_rules! actions {
    // The enums are declared one by one, because a matcher copies all that it has matched at each step of a repetition.
    ($a:lifetime; $($(#[$meta:meta])* pub enum $name:ident of $common:ident $actions:tt $fields:tt)+) => {
        $($crate::typed::action! { $a; $(#[$meta])* pub enum $name of $common $actions $fields })+
    };
}
pub(crate) use actions;

/// Declares one enum of [`actions!`].
macro_rules! action {
    ($a:lifetime; $(#[$meta:meta])* pub enum $name:ident of $common:ident {
        $($action:ident($payload:ident) = $text:literal,)+
    } {
        $($(#[doc = $doc:literal])+ $field:ident: $type:ty = $how:ident $word:literal,)*
    }) => {
        $(#[$meta])*
        ///
        /// Its accessors return the keys that have the same form in all actions that have them. They also work for
        /// [`Other`](Self::Other).
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $action($crate::Delivered<$payload<'static>>),)+
            /// An action that this version does not know.
            Other($crate::Delivered<$common<'static>>),
        }

        // If this and equality were derived, every program that takes an event would compile them.
        impl Clone for $name {
            fn clone(&self) -> Self {
                match self {
                    $(Self::$action(it) => Self::$action(it.clone()),)+
                    Self::Other(it) => Self::Other(it.clone()),
                }
            }
        }

        /// Two events are equal if their actions are the same and both payloads say the same.
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                ::std::mem::discriminant(self) == ::std::mem::discriminant(other) && self.value() == other.value()
            }
        }

        impl $name {
            pub(crate) fn read(draft: webhook_payload::Draft) -> Result<Self, $crate::event::Failed> {
                let made: $crate::typed::Made<Self> = match draft.text(&["action"]) {
                    $(Some($text) => (
                        <$payload<'static> as webhook_payload::Shaped>::FORM,
                        |it| Self::$action($crate::Delivered::new(it.cast())),
                    ),)+
                    _ => (
                        <$common<'static> as webhook_payload::Shaped>::FORM,
                        |it| Self::Other($crate::Delivered::new(it.cast())),
                    ),
                };
                $crate::typed::make(draft, made)
            }

            /// The envelope of the delivery, which also returns the payload's bytes.
            #[must_use]
            pub fn envelope(&self) -> $crate::Envelope<'_> {
                $crate::typed::envelope(self.place())
            }

            /// The payload, whatever the action, as a value of any form.
            #[must_use]
            pub fn value(&self) -> Value<'_> {
                self.place().value()
            }

            pub(crate) fn report(&self) -> Option<webhook_payload::Report> {
                let is_known = !matches!(self, Self::Other(_));
                is_known.then(|| self.place().report_with(&[]))
            }

            // Only this and `clone` name every variant, since such a function takes the compiler long.
            pub(crate) fn place(&self) -> &webhook_payload::__private::Place {
                match self {
                    $(Self::$action(it) => it.place(),)+
                    Self::Other(it) => it.place(),
                }
            }

            $(
                $(#[doc = $doc])+
                #[inline]
                #[must_use]
                pub fn $field<$a>(&$a self) -> $type {
                    self.value().$how($word)
                }
            )*
        }

        /// Shows what the event is, and leaves out its payload.
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.envelope().fmt(f)
            }
        }
    };
}
pub(crate) use action;

impl Event {
    /// The payload of any event, as a value of any form; `None` if it is not JSON.
    #[must_use]
    pub fn value(&self) -> Option<Value<'_>> {
        match self {
            Self::Unreadable(it) => it.value(),
            other => other.envelope().map(Envelope::value),
        }
    }

    /// How many bytes of memory the event holds in addition to its body. A payload that came in a form is a second
    /// copy.
    pub(crate) fn memory(&self) -> usize {
        let Some(document) = self.value().map(Value::document) else {
            return 0;
        };
        let copy = if Heading::beside(document).is_form {
            document.body().len()
        } else {
            0
        };
        document.memory().saturating_add(copy)
    }
}

/// Shows what the event is, and leaves out its payload.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(unreadable) => unreadable.fmt(f),
            other => other.envelope().fmt(f),
        }
    }
}

/// Declares [`Event`](crate::Event), and how it is read.
macro_rules! events {
    (
        one { $($one:ident($payload:ident) = $one_name:literal,)+ }
        each { $($each:ident($actions:ident) = $each_name:literal,)+ }
    ) => {
        /// An event of GitHub.
        #[non_exhaustive]
        pub enum Event {
            $(#[doc = concat!("`", $one_name, "`")] $one($crate::Delivered<$payload<'static>>),)+
            $(#[doc = concat!("`", $each_name, "`")] $each($actions),)+
            /// An event that this version does not know.
            Other($crate::Delivered<()>),
            /// An authentic delivery that could not be read: it is neither a JSON object nor a form with one, its
            /// payload lacks the key by which its event is known, or its head names no event.
            Unreadable($crate::Unreadable),
        }

        // If this were derived, every program that takes an event would compile it.
        impl Clone for Event {
            fn clone(&self) -> Self {
                match self {
                    $(Self::$one(it) => Self::$one(it.clone()),)+
                    $(Self::$each(it) => Self::$each(it.clone()),)+
                    Self::Other(it) => Self::Other(it.clone()),
                    Self::Unreadable(it) => Self::Unreadable(it.clone()),
                }
            }
        }

        impl Event {
            pub(crate) fn typed(draft: webhook_payload::Draft) -> Result<Self, $crate::event::Failed> {
                let made: $crate::typed::Made<Self> = match $crate::heading::Heading::beside(draft.value().document()).name {
                    $($crate::EventName::$one => (
                        <$payload<'static> as webhook_payload::Shaped>::FORM,
                        |it| Self::$one($crate::Delivered::new(it.cast())),
                    ),)+
                    $($crate::EventName::$each => return $actions::read(draft).map(Self::$each),)+
                    $crate::EventName::Other(_) if draft.value().is_object() => {
                        return Ok(Self::Other($crate::Delivered::new(draft.untyped())));
                    }
                    $crate::EventName::Other(_) => {
                        return Err((webhook_core::body::JsonError::custom(".", "not an object"), draft));
                    }
                };
                $crate::typed::make(draft, made)
            }

            /// The envelope: what the delivery says about itself, and the payload's bytes. It is `None` only if the
            /// body is neither a JSON object nor a form with one.
            #[must_use]
            pub fn envelope(&self) -> Option<$crate::Envelope<'_>> {
                match self {
                    Self::Unreadable(unreadable) => unreadable.envelope(),
                    other => other.place().map($crate::typed::envelope),
                }
            }

            fn place(&self) -> Option<&webhook_payload::__private::Place> {
                match self {
                    $(Self::$one(it) => Some(it.place()),)+
                    $(Self::$each(it) => Some(it.place()),)+
                    Self::Other(it) => Some(it.place()),
                    Self::Unreadable(_) => None,
                }
            }

            /// Reports what the payload has that its types do not return. The report is made when this is called. `None`
            /// is for an event or an action that this version does not know, or a payload that could not be read.
            #[must_use]
            pub fn report(&self) -> Option<webhook_payload::Report> {
                match self {
                    $(Self::$each(it) => it.report(),)+
                    Self::Other(_) | Self::Unreadable(_) => None,
                    known => known.place().map(|it| it.report_with(&[])),
                }
            }
        }
    };
}
pub(crate) use events;

/// Declares [`on`](crate::on).
macro_rules! on {
    ($($name:ident($variant:ident of $payload:ty) = $event:literal,)+) => {
        /// Each event with its payload, for handlers: `Dispatcher::builder().on(on::PUSH, async |push| ..)`.
        pub mod on {
            use super::*;

            $(
                #[doc = concat!("`", $event, "`")]
                pub const $name: webhook_core::on::On<crate::GitHub, $payload> = webhook_core::on::On::new($event, |event| match event {
                    crate::Event::$variant(it) => Some(it.clone()),
                    _ => None,
                });
            )+
        }
    };
}
pub(crate) use on;
