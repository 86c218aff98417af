//! The macros that declare [`Event`](crate::Event) and [`ThinEvent`](crate::ThinEvent), and the data of their variants.

use std::fmt;
use std::ops::Deref;

use webhook_payload::__private::Place;
use webhook_payload::{Report, Root, Shaped};

use crate::payload::{Snapshot, Thin};
use crate::previous::Previous;

/// The path to the old values of an event's object.
pub(crate) const PREVIOUS: &[&str] = &["data", "previous_attributes"];

/// An event and the object that it is about. [`get`](Root::get) returns the view of the object, and
/// [`envelope`](Self::envelope) everything else that the event says.
///
/// It owns the event. Cloning it clones an [`Arc`](std::sync::Arc), so it is cheap to keep or to move into a task.
pub struct Delivered<T>(Root<T>);

impl<T> Delivered<T> {
    pub(crate) fn new(root: Root<()>) -> Self {
        Self(root.cast())
    }

    /// Everything that the event says apart from its object: id, type, account, and the rest.
    #[must_use]
    pub fn envelope(&self) -> Snapshot<'_> {
        Snapshot::at(self.0.document().value())
    }

    pub(crate) const fn place(&self) -> &Place {
        self.0.place()
    }

    /// Reports what the event has that its types do not return, like [`Root::report`]. It also checks the old values in
    /// `previous_attributes` against the object's type.
    #[must_use]
    #[inline]
    pub fn report(&self) -> Report {
        self.0.report_with(PREVIOUS)
    }
}

impl<T: Shaped> Delivered<T> {
    /// The old values that an `..updated` event changed; `None` if the event has none.
    #[must_use]
    pub fn previous(&self) -> Option<Previous<'_, T>> {
        let previous = self.envelope().previous_attributes()?;
        Some(Previous::new(previous.value(), self.value()))
    }
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

/// Shows what the event is, and leaves out its object. The `{:?}` of [`get`](Root::get) shows that.
impl<T> fmt::Debug for Delivered<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.envelope().summary(f)
    }
}

/// Two events are equal if their objects say the same.
impl<T> PartialEq for Delivered<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

/// A thin event with the `data` that its type has.
pub struct WithData<T>(Root<T>);

impl<T> WithData<T> {
    pub(crate) fn new(root: Root<()>) -> Self {
        Self(root.cast())
    }

    /// The envelope of the event.
    #[must_use]
    pub fn get(&self) -> Thin<'_> {
        Thin::at(self.0.document().value())
    }

    /// The whole event, as it was read.
    #[must_use]
    pub const fn root(&self) -> &Root<T> {
        &self.0
    }
}

impl<T: Shaped> WithData<T> {
    /// The event's data; `None` if the event was delivered without data, or with data of another form.
    #[must_use]
    pub fn data(&self) -> Option<T::At<'_>> {
        self.0.value().is_object().then(|| self.0.get())
    }
}

impl<T> Clone for WithData<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// Shows what the event is, and leaves out its data.
impl<T> fmt::Debug for WithData<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().summary(f)
    }
}

/// Declares [`Event`](crate::Event), and how the object of each event is read.
macro_rules! snapshots {
    (
        object { $($of:ident($object:ident) = $of_name:literal,)+ }
        one_of { $($one:ident($one_of:ident) = $one_name:literal,)+ }
    ) => {
        /// A delivery of Stripe: a snapshot event with its object, a thin event, or an event that could not be read.
        #[non_exhaustive]
        pub enum Event {
            $(#[doc = concat!("`", $of_name, "`")] $of($crate::Delivered<$object<'static>>),)+
            $(#[doc = concat!("`", $one_name, "`")] $one($crate::Delivered<$one_of<'static>>),)+
            /// A snapshot event whose type this version does not know.
            Other(webhook_payload::Root<Snapshot<'static>>),
            /// A thin event, `"object": "v2.core.event"`. It names its object, which the program then fetches from the
            /// API.
            Thin(ThinEvent),
            /// An authentic body that is neither kind of event, that lacks what every event has, or whose object is not
            /// a JSON object or has no id.
            Unreadable($crate::Unreadable),
        }

        /// One type of event: the form of its object, and the variant that holds it.
        type Known = (&'static str, webhook_payload::Form, fn(webhook_payload::Root<()>) -> Event);

        static KNOWN: &[Known] = &[
            $(($of_name, <$object<'static> as webhook_payload::Shaped>::FORM, |it| Event::$of($crate::Delivered::new(it))),)+
            $(($one_name, <$one_of<'static> as webhook_payload::Shaped>::FORM, |it| Event::$one($crate::Delivered::new(it))),)+
        ];

        /// How many types have an object that may be one of several.
        pub(crate) const OF_UNIONS: usize = [$($one_name),+].len();

        /// Returns the form and the variant of a type, if this version knows it.
        pub(crate) fn known(name: &str) -> Option<&'static Known> {
            let (objects, unions) = KNOWN.split_at_checked(KNOWN.len().saturating_sub(OF_UNIONS))?;
            let found = |of: &'static [Known]| {
                let place = of.binary_search_by_key(&name, |it| it.0).ok()?;
                of.get(place)
            };
            found(objects).or_else(|| found(unions))
        }

        // If this were derived, every program that takes an event would compile it.
        impl Clone for Event {
            fn clone(&self) -> Self {
                match self {
                    $(Self::$of(it) => Self::$of(it.clone()),)+
                    $(Self::$one(it) => Self::$one(it.clone()),)+
                    Self::Other(it) => Self::Other(it.clone()),
                    Self::Thin(it) => Self::Thin(it.clone()),
                    Self::Unreadable(it) => Self::Unreadable(it.clone()),
                }
            }
        }

        impl Event {
            // Only this and `clone` name every variant, since such a function takes the compiler long.
            fn place(&self) -> Option<&webhook_payload::__private::Place> {
                match self {
                    $(Self::$of(it) => Some(it.place()),)+
                    $(Self::$one(it) => Some(it.place()),)+
                    Self::Other(it) => Some(it.place()),
                    Self::Thin(it) => Some(it.place()),
                    Self::Unreadable(_) => None,
                }
            }

            pub(crate) fn document(&self) -> Option<&webhook_payload::Document> {
                self.place().map(|it| it.document())
            }

            /// Reports what the event has that its types do not return. The report is made when this is called. It is
            /// `None` for a type that this version does not know, and for an event that could not be read.
            #[must_use]
            pub fn report(&self) -> Option<webhook_payload::Report> {
                match self {
                    Self::Thin(it) => it.report(),
                    Self::Other(_) | Self::Unreadable(_) => None,
                    known => known.place().map(|it| it.report_with($crate::typed::PREVIOUS)),
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
        #[non_exhaustive]
        pub enum ThinEvent {
            $(#[doc = concat!("`", $plain_name, "`")] $plain(webhook_payload::Root<Thin<'static>>),)+
            $(#[doc = concat!("`", $with_name, "`")] $with($crate::WithData<$data<'static>>),)+
            /// A type that this version does not know.
            Other(webhook_payload::Root<Thin<'static>>),
        }

        // If this were derived, every program that takes an event would compile it.
        impl Clone for ThinEvent {
            fn clone(&self) -> Self {
                let place = self.place().clone();
                match self {
                    $(Self::$plain(_) => Self::$plain(place.into_root()),)+
                    $(Self::$with(_) => Self::$with($crate::WithData::new(place.into_root())),)+
                    Self::Other(_) => Self::Other(place.into_root()),
                }
            }
        }

        impl ThinEvent {
            pub(crate) fn typed(name: &str, mut draft: webhook_payload::Draft) -> Self {
                let name = $crate::ThinType::from(name);
                let form = match name {
                    $($crate::ThinType::$with => <$data<'static> as webhook_payload::Shaped>::FORM,)+
                    _ => {
                        let whole = draft.checked();
                        return match name {
                            $($crate::ThinType::$plain => Self::$plain(whole),)+
                            _ => Self::Other(whole),
                        };
                    }
                };
                let at = draft.maybe(&["data"], form);
                let whole = draft.share::<Thin<'static>>(at, form);
                match name {
                    $($crate::ThinType::$with => Self::$with($crate::WithData::new(whole)),)+
                    _ => Self::Other(whole.cast()),
                }
            }

            /// The envelope of the event, whether its type is known or not.
            #[must_use]
            pub fn get(&self) -> Thin<'_> {
                <Thin<'_> as webhook_payload::Shaped>::at(self.place().document().value())
            }

            fn place(&self) -> &webhook_payload::__private::Place {
                match self {
                    $(Self::$plain(it))|+ | Self::Other(it) => it.place(),
                    $(Self::$with(it) => it.root().place(),)+
                }
            }

            /// Reports what the event has that its types do not return; `None` for a type that this version does not
            /// know.
            #[must_use]
            pub fn report(&self) -> Option<webhook_payload::Report> {
                let is_known = !matches!(self, Self::Other(_));
                is_known.then(|| self.place().report_with(&[]))
            }
        }

        impl $crate::ThinType {
            /// The type of the object that events of this type are about, such as `invoice`; `None` for types that are
            /// about no object, and for types that this version does not know.
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

/// Declares [`on`](crate::on).
macro_rules! on {
    (
        snapshot { $($name:ident($variant:ident of $object:ident) = $event:literal,)+ }
        thin { $($thin:ident($thin_variant:ident of $payload:ty) = $thin_event:literal,)+ }
    ) => {
        /// Each event with its payload, for handlers:
        /// `Dispatcher::builder().on(on::CHECKOUT_SESSION_COMPLETED, async |session| ..)`.
        pub mod on {
            use webhook_core::on::On;

            use super::*;

            $(
                #[doc = concat!("`", $event, "`")]
                pub const $name: On<crate::Stripe, crate::Delivered<$object<'static>>> = On::new($event, |event| match event {
                    crate::Event::$variant(it) => Some(it.clone()),
                    _ => None,
                });
            )+
            $(
                #[doc = concat!("`", $thin_event, "`, thin")]
                pub const $thin: On<crate::Stripe, $payload> = On::new($thin_event, |event| match event {
                    crate::Event::Thin(crate::ThinEvent::$thin_variant(it)) => Some(it.clone()),
                    _ => None,
                });
            )+
        }
    };
}
pub(crate) use on;
