//! The macros that declare [`Event`](crate::Event) and the enums of its actions.

use std::fmt;
use std::ops::Deref;

use webhook_core::JsonError;
use webhook_payload::{Payload, Report, Shape, Shaped, report};

use crate::event::Envelope;
use crate::events::Event;

/// A payload, and the envelope in which it came.
///
/// Dereferences to the payload, so that its fields are at hand: `event.issue.title`.
#[derive(Clone)]
pub struct Delivered<T> {
    envelope: Envelope,
    payload: T,
}

impl<T> Delivered<T> {
    /// What the delivery says about itself; with it the payload's bytes.
    #[must_use]
    pub const fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// The payload, to be kept without its envelope.
    #[must_use]
    pub fn into_payload(self) -> T {
        self.payload
    }

    /// Both.
    #[must_use]
    pub fn into_parts(self) -> (Envelope, T) {
        (self.envelope, self.payload)
    }
}

impl<T> Deref for Delivered<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.payload
    }
}

/// Shows what the event is, not its payload; that is `{:?}` of `*delivered`.
impl<T> fmt::Debug for Delivered<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.envelope.fmt(f)
    }
}

#[allow(private_bounds, reason = "which structs are payloads is decided here")]
impl<T: Payload + Shaped> Delivered<T> {
    pub(crate) fn read(envelope: Envelope) -> Result<Box<Self>, Failed> {
        match webhook_payload::read(envelope.payload()) {
            Ok(payload) => Ok(Box::new(Self { envelope, payload })),
            Err(error) => Err(Failed {
                envelope: Box::new(envelope),
                error,
            }),
        }
    }
}

/// An envelope whose payload is not what its name and action say.
pub(crate) struct Failed {
    pub(crate) envelope: Box<Envelope>,
    pub(crate) error: JsonError,
}

/// An authentic event that could not be read: its name, the reason, and every byte of it, as
/// [`webhook_core::Unreadable`] has them; and its envelope, unless the body is no JSON object at all.
#[derive(Clone, Debug)]
pub struct Unreadable {
    unreadable: webhook_core::Unreadable,
    envelope: Option<Box<Envelope>>,
}

impl Unreadable {
    pub(crate) fn new(
        unreadable: webhook_core::Unreadable,
        envelope: Option<Box<Envelope>>,
    ) -> Self {
        Self {
            unreadable,
            envelope,
        }
    }

    /// What the delivery says about itself, where the body is a JSON object, or a form with one.
    #[must_use]
    pub fn envelope(&self) -> Option<&Envelope> {
        self.envelope.as_deref()
    }
}

impl Deref for Unreadable {
    type Target = webhook_core::Unreadable;

    fn deref(&self) -> &webhook_core::Unreadable {
        &self.unreadable
    }
}

/// The shape of what is in the box.
pub(crate) fn shape_of<T: Shaped>(_: &Delivered<T>) -> Shape {
    T::shape()
}

/// Declares the enum of an event's actions, and how it is read.
macro_rules! actions {
    ($($(#[$meta:meta])* pub enum $name:ident { $($action:ident($payload:ident) = $text:literal,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        #[allow(
            clippy::large_enum_variant,
            reason = "actions that are not known are rare"
        )]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $action(Box<$crate::Delivered<$payload>>),)+
            /// An action that this version does not know.
            Other($crate::Envelope),
        }

        impl $name {
            pub(crate) fn read(envelope: $crate::Envelope) -> Result<Self, $crate::typed::Failed> {
                match envelope.action.as_deref() {
                    $(Some($text) => $crate::Delivered::read(envelope).map(Self::$action),)+
                    _ => Ok(Self::Other(envelope)),
                }
            }

            /// What the delivery says about itself; with it the payload's bytes.
            #[must_use]
            pub fn envelope(&self) -> &$crate::Envelope {
                match self {
                    $(Self::$action(it) => it.envelope(),)+
                    Self::Other(envelope) => envelope,
                }
            }

            pub(crate) fn shape(&self) -> Option<::webhook_payload::Shape> {
                match self {
                    $(Self::$action(it) => Some($crate::typed::shape_of(it)),)+
                    Self::Other(_) => None,
                }
            }
        }

        /// Shows what the event is, not its payload.
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.envelope().fmt(f)
            }
        }
    )+};
}
pub(crate) use actions;

impl Event {
    /// What the payload has that this version does not know; `None` where it was not read into a
    /// payload's type.
    ///
    /// Reads the payload once more, and only when asked.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        let shape = self.shape()?;
        let envelope = self.envelope()?;
        let mut report = report(envelope.payload(), shape);
        // The variant is the action.
        report.unknown_fields.retain(|path| path != "action");
        Some(report)
    }
}

/// Shows what the event is, not its payload.
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
        one { $($one:ident($payload:ident) = $one_name:literal in $one_family:literal,)+ }
        each { $($each:ident($actions:ident) = $each_name:literal in $each_family:literal,)+ }
    ) => {
        /// An event of GitHub.
        ///
        /// Each has a variant if the cargo feature of its family is on, and is [`Other`](Self::Other) if it is
        /// not. A feature can be turned on by any crate of a program: code that goes by
        /// [`envelope`](Self::envelope) finds the same in either case.
        #[derive(Clone)]
        #[non_exhaustive]
        #[allow(
            clippy::large_enum_variant,
            reason = "where no feature is on the large one is the rule, and a box an allocation for each delivery"
        )]
        pub enum Event {
            $(#[cfg(feature = $one_family)] #[doc = concat!("`", $one_name, "`, of the feature `", $one_family, "`")]
            $one(Box<$crate::Delivered<$payload>>),)+
            $(#[cfg(feature = $each_family)] #[doc = concat!("`", $each_name, "`, of the feature `", $each_family, "`")]
            $each($actions),)+
            /// An event that this version does not know, or whose feature is off.
            Other($crate::Envelope),
            /// Authentic, and not a JSON object, nor a form with one; or a payload that lacks what its event
            /// always has, or has it in another form; or a delivery whose unsigned header names no event, or
            /// one that the payload cannot be.
            Unreadable($crate::Unreadable),
        }

        impl Event {
            pub(crate) fn typed(envelope: $crate::Envelope) -> Result<Self, $crate::typed::Failed> {
                match envelope.name {
                    $(#[cfg(feature = $one_family)]
                    $crate::EventName::$one => $crate::Delivered::read(envelope).map(Self::$one),)+
                    $(#[cfg(feature = $each_family)]
                    $crate::EventName::$each => $actions::read(envelope).map(Self::$each),)+
                    _ => Ok(Self::Other(envelope)),
                }
            }

            /// What the delivery says about itself, and the payload's bytes; `None` only where the body
            /// is no JSON object, nor a form with one.
            #[must_use]
            pub fn envelope(&self) -> Option<&$crate::Envelope> {
                match self {
                    $(#[cfg(feature = $one_family)] Self::$one(it) => Some(it.envelope()),)+
                    $(#[cfg(feature = $each_family)] Self::$each(it) => Some(it.envelope()),)+
                    Self::Other(envelope) => Some(envelope),
                    Self::Unreadable(unreadable) => unreadable.envelope(),
                }
            }

            /// The shape that the payload was read into, where it was.
            pub(crate) fn shape(&self) -> Option<::webhook_payload::Shape> {
                match self {
                    $(#[cfg(feature = $one_family)] Self::$one(it) => Some($crate::typed::shape_of(it)),)+
                    $(#[cfg(feature = $each_family)] Self::$each(it) => it.shape(),)+
                    Self::Other(_) | Self::Unreadable(_) => None,
                }
            }
        }
    };
}
pub(crate) use events;
