//! The macros that declare [`Event`](crate::Event) and [`ThinEvent`](crate::ThinEvent), and what they hold.

use std::fmt;
use std::ops::Deref;

use serde::de::Deserializer;
use webhook_core::JsonError;
use webhook_payload::{Payload, Shape, Shaped, report};

use crate::report::Report;
use crate::snapshot::Snapshot;

/// An event's object, and what the event says beside it.
///
/// Dereferences to the object, so that its fields are at hand: `event.amount_due`.
#[derive(Clone)]
pub struct Delivered<T> {
    snapshot: Snapshot,
    object: T,
    left_out: Vec<String>,
}

impl<T> Delivered<T> {
    /// What the event says; with it the bytes of the object and of the event.
    #[must_use]
    pub const fn envelope(&self) -> &Snapshot {
        &self.snapshot
    }

    /// The object, to be kept without its event.
    #[must_use]
    pub fn into_object(self) -> T {
        self.object
    }

    /// Both.
    #[must_use]
    pub fn into_parts(self) -> (Snapshot, T) {
        (self.snapshot, self.object)
    }
}

impl<T> Deref for Delivered<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

/// Shows what the event is, not its object; that is `{:?}` of `*delivered`.
impl<T> fmt::Debug for Delivered<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.snapshot.fmt(f)
    }
}

/// Reads an object as far as it goes, and says what of it was left out.
type Read<T> = fn(&[u8]) -> Result<(T, Vec<String>), JsonError>;

impl<T: Shaped> Delivered<T> {
    pub(crate) fn read(snapshot: Snapshot, read: Read<T>) -> Result<Box<Self>, Failed> {
        match read(snapshot.object_raw()) {
            Ok((object, left_out)) => Ok(Box::new(Self {
                snapshot,
                object,
                left_out,
            })),
            Err(error) => Err(Failed::new(snapshot, &error)),
        }
    }

    /// An object whose event is not known yet.
    #[inline(never)] // so that the frame of the caller, which has one for each type, stays small
    pub(crate) fn ahead<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<Self>, D::Error>
    where
        T: Payload,
    {
        let mut delivered = Box::new(Self {
            snapshot: Snapshot::blank(),
            object: T::blank(),
            left_out: Vec::new(),
        });
        webhook_payload::fill(&mut delivered.object, deserializer)?;
        Ok(delivered)
    }

    /// The event of an object that was read ahead of it.
    pub(crate) fn put(&mut self, snapshot: Snapshot) {
        self.snapshot = snapshot;
    }

    pub(crate) fn report(&self) -> Report {
        let known = report(self.snapshot.raw(), event_of::<T>());
        let left_out = self.left_out.iter().map(|it| format!("{OBJECT}.{it}"));
        Report::new(
            self.snapshot.api_version.as_deref(),
            known,
            left_out.collect(),
        )
    }
}

const OBJECT: &str = "data.object";

/// An event whose object is a `T`.
fn event_of<T: Shaped>() -> Shape {
    const LEAF: fn() -> Shape = || Shape::Leaf;
    fn data<T: Shaped>() -> Shape {
        Shape::Object(&[("object", T::shape), ("previous_attributes", LEAF)])
    }
    Shape::Object(&[
        ("account", LEAF),
        ("api_version", LEAF),
        ("context", LEAF),
        ("created", LEAF),
        ("data", data::<T>),
        ("id", LEAF),
        ("livemode", LEAF),
        ("object", LEAF),
        ("pending_webhooks", LEAF),
        ("request", LEAF),
        ("type", LEAF),
    ])
}

/// An event whose object is not what its type says.
pub(crate) struct Failed {
    pub(crate) snapshot: Box<Snapshot>,
    pub(crate) error: JsonError,
}

impl Failed {
    fn new(snapshot: Snapshot, error: &JsonError) -> Self {
        let path = match error.path() {
            "." => OBJECT.to_owned(),
            path => format!("{OBJECT}.{path}"),
        };
        // It begins with its path, and so will the new one.
        let message = error.to_string();
        let message = message.split_once(": ").map_or("", |(_, rest)| rest);
        Self {
            error: JsonError::custom(path, message),
            snapshot: Box::new(snapshot),
        }
    }
}

/// Declares [`Event`](crate::Event), and how it is read.
macro_rules! snapshots {
    (
        object { $($of:ident($object:ident) = $of_name:literal in $of_family:literal,)+ }
        one_of { $($one:ident($one_of:ident) = $one_name:literal in $one_family:literal,)+ }
    ) => {
        /// An event of Stripe.
        ///
        /// Each type of a snapshot event has a variant if the cargo feature of its family is on, and is
        /// [`Other`](Self::Other) if it is not. A feature can be turned on by any crate of a program: code that
        /// goes by [`snapshot`](Self::snapshot) finds the same in either case.
        #[derive(Clone)]
        #[non_exhaustive]
        #[allow(
            clippy::large_enum_variant,
            reason = "where no feature is on the large ones are the rule, and a box an allocation for each delivery"
        )]
        pub enum Event {
            $(#[cfg(feature = $of_family)] #[doc = concat!("`", $of_name, "`, of the feature `", $of_family, "`")]
            $of(Box<$crate::Delivered<$object>>),)+
            $(#[cfg(feature = $one_family)] #[doc = concat!("`", $one_name, "`, of the feature `", $one_family, "`")]
            $one(Box<$crate::Delivered<$one_of>>),)+
            /// A snapshot event whose type this version does not know, or whose feature is off.
            Other($crate::Snapshot),
            /// `"object": "v2.core.event"`: it names the object, which is then fetched from the API.
            Thin(ThinEvent),
            /// Authentic, and neither kind of event; or without what every event has; or with an object that is
            /// no object, or lacks its id.
            Unreadable($crate::Unreadable),
        }

        /// The types whose objects can be read ahead of their events, in the order of their names.
        static READ_AHEAD: &[(&str, $crate::SnapshotType)] = &[$(($of_name, $crate::SnapshotType::$of)),+];

        /// The type of this name, if its object can be read ahead of its event.
        pub(crate) fn read_ahead(name: &str) -> Option<&'static $crate::SnapshotType> {
            let place = READ_AHEAD.binary_search_by_key(&name, |(it, _)| it).ok()?;
            READ_AHEAD.get(place).map(|(_, kind)| kind)
        }

        /// Reads the object of an event of this type; `None` where that cannot be done ahead of the event.
        pub(crate) struct OfType<'a>(pub(crate) &'a $crate::SnapshotType);

        impl<'de> ::serde::de::DeserializeSeed<'de> for OfType<'_> {
            type Value = Option<Event>;

            fn deserialize<D: ::serde::Deserializer<'de>>(self, deserializer: D) -> Result<Option<Event>, D::Error> {
                match self.0 {
                    $(#[cfg(feature = $of_family)] $crate::SnapshotType::$of =>
                        $crate::Delivered::ahead(deserializer).map(|it| Some(Event::$of(it))),)+
                    _ => <::serde::de::IgnoredAny as ::serde::Deserialize>::deserialize(deserializer).map(|_| None),
                }
            }
        }

        impl Event {
            /// Completes an event whose object was read ahead of it.
            #[allow(unused_variables, reason = "where no feature is on nothing is read ahead")]
            pub(crate) fn put(&mut self, snapshot: $crate::Snapshot) {
                match self {
                    $(#[cfg(feature = $of_family)] Self::$of(it) => it.put(snapshot),)+
                    _ => {}
                }
            }

            #[allow(clippy::unnecessary_wraps, reason = "where no feature is on nothing fails")]
            pub(crate) fn typed(snapshot: $crate::Snapshot) -> Result<Self, $crate::typed::Failed> {
                match snapshot.kind {
                    $(#[cfg(feature = $of_family)] $crate::SnapshotType::$of =>
                        $crate::Delivered::read(snapshot, ::webhook_payload::read_leniently).map(Self::$of),)+
                    $(#[cfg(feature = $one_family)] $crate::SnapshotType::$one =>
                        $crate::Delivered::read(snapshot, $one_of::read_leniently).map(Self::$one),)+
                    _ => Ok(Self::Other(snapshot)),
                }
            }

            /// What a snapshot event says, whether its type is known or not; `None` for thin events, and for
            /// what has not even that.
            #[must_use]
            pub fn snapshot(&self) -> Option<&$crate::Snapshot> {
                match self {
                    $(#[cfg(feature = $of_family)] Self::$of(it) => Some(it.envelope()),)+
                    $(#[cfg(feature = $one_family)] Self::$one(it) => Some(it.envelope()),)+
                    Self::Other(snapshot) => Some(snapshot),
                    Self::Thin(_) => None,
                    Self::Unreadable(unreadable) => unreadable.snapshot(),
                }
            }

            pub(crate) fn report_of_snapshot(&self) -> Option<$crate::Report> {
                match self {
                    $(#[cfg(feature = $of_family)] Self::$of(it) => Some(it.report()),)+
                    $(#[cfg(feature = $one_family)] Self::$one(it) => Some(it.report()),)+
                    Self::Other(_) | Self::Thin(_) | Self::Unreadable(_) => None,
                }
            }
        }
    };
}
pub(crate) use snapshots;

/// Declares [`ThinEvent`](crate::ThinEvent), and how it is read.
macro_rules! thin {
    (
        plain { $($plain:ident = $plain_name:literal about $plain_object:expr,)+ }
        data { $($with:ident($data:ident) = $with_name:literal about $with_object:expr,)+ }
    ) => {
        /// A thin event, by its type.
        ///
        /// Each type has a variant if the cargo feature `thin` is on, and is [`Other`](Self::Other) if it is not:
        /// code that goes by [`envelope`](Self::envelope) finds the same in either case.
        #[derive(Clone)]
        #[non_exhaustive]
        #[allow(
            clippy::large_enum_variant,
            reason = "the large ones are the rule, and a box an allocation for each delivery"
        )]
        pub enum ThinEvent {
            $(#[cfg(feature = "thin")] #[doc = concat!("`", $plain_name, "`")] $plain($crate::Thin),)+
            $(#[cfg(feature = "thin")] #[doc = concat!("`", $with_name, "`")] $with(Box<$crate::WithData<$data>>),)+
            /// A type that this version does not know, or all if the feature `thin` is off.
            Other($crate::Thin),
        }

        impl ThinEvent {
            pub(crate) fn typed(thin: $crate::Thin) -> Self {
                match thin.kind {
                    $(#[cfg(feature = "thin")] $crate::ThinType::$plain => Self::$plain(thin),)+
                    $(#[cfg(feature = "thin")] $crate::ThinType::$with => Self::$with($crate::WithData::read(thin)),)+
                    _ => Self::Other(thin),
                }
            }

            /// What the event says, whether its type is known or not.
            #[must_use]
            pub fn envelope(&self) -> &$crate::Thin {
                match self {
                    $(#[cfg(feature = "thin")] Self::$plain(thin) => thin,)+
                    $(#[cfg(feature = "thin")] Self::$with(it) => it.envelope(),)+
                    Self::Other(thin) => thin,
                }
            }

            pub(crate) fn report(&self) -> Option<$crate::Report> {
                match self {
                    $(#[cfg(feature = "thin")] Self::$with(it) => Some(it.report()),)+
                    Self::Other(_) => None,
                    #[cfg(feature = "thin")]
                    plain => Some($crate::thin::report(plain.envelope())),
                }
            }
        }

        impl $crate::ThinType {
            /// The type of the object that events of this type are about, such as `invoice`; `None` for types
            /// that are about none, and for those that this version does not know.
            #[must_use]
            pub const fn related_object(&self) -> Option<&'static str> {
                match self {
                    $(Self::$plain => $plain_object,)+
                    $(Self::$with => $with_object,)+
                    Self::Other(_) => None,
                }
            }
        }
    };
}
pub(crate) use thin;
