//! Lets a program ask for events: by name, or with the payload that the adapter reads for that name.

// The `Err` of `Taking` is a delivery that is passed on to another handler, not a failure that is passed up.
#![allow(clippy::result_large_err)]

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::provider::Provider;
use crate::verified::Received;

/// An event of a sender, and the way to take its payload out of what was received.
///
/// An adapter with typed payloads has one for each event in its module `on`, such as `webhook_github::on::PUSH`. So a
/// handler gets the payload, and the compiler checks that it is the right one.
pub struct On<P: Provider, T> {
    name: Cow<'static, str>,
    read: fn(&P::Event) -> Option<T>,
}

impl<P: Provider, T> On<P, T> {
    /// Makes an event of this name. `read` takes its payload out of the adapter's event, and returns `None` if there
    /// is none.
    #[must_use]
    pub const fn new(name: &'static str, read: fn(&P::Event) -> Option<T>) -> Self {
        Self {
            name: Cow::Borrowed(name),
            read,
        }
    }

    /// Gives the event another name, for senders whose users choose the names of events.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: Cow::Owned(name.into()),
            ..self
        }
    }

    /// Returns the sender's name of the event.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the payload of an event, if the event is this one.
    #[must_use]
    pub fn read(&self, event: &P::Event) -> Option<T> {
        (self.read)(event)
    }

    /// Asks for the payload together with all that was received: the proof, the tenant, the deduplication key.
    #[must_use]
    pub const fn with_delivery(self) -> OnWithDelivery<P, T> {
        OnWithDelivery(self)
    }
}

impl<P: Provider, T> Clone for On<P, T> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            read: self.read,
        }
    }
}

impl<P: Provider, T> fmt::Debug for On<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("On").field(&self.name).finish()
    }
}

/// An event whose handler gets the payload and all that was received; made by [`On::with_delivery`].
pub struct OnWithDelivery<P: Provider, T>(On<P, T>);

impl<P: Provider, T> fmt::Debug for OnWithDelivery<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A function that takes what a handler wants out of a received delivery, or returns the delivery if that is not in
/// it.
pub type Taking<P, T> = Arc<dyn Fn(Received<P>) -> Result<T, Received<P>> + Send + Sync>;

/// What a program can ask for an event by: a name (any text, or a variant of the adapter's names), or an [`On`].
pub trait Select<P: Provider> {
    /// What the handler gets: the whole received delivery for a name, the payload for an [`On`].
    type Payload;

    /// Returns the sender's name of the event.
    fn name(&self) -> &str;

    /// Returns the function that takes the payload out of a received delivery.
    fn taking(self) -> Taking<P, Self::Payload>;
}

impl<P: Provider, S: AsRef<str>> Select<P> for S {
    type Payload = Received<P>;

    fn name(&self) -> &str {
        self.as_ref()
    }

    fn taking(self) -> Taking<P, Received<P>> {
        Arc::new(Ok)
    }
}

impl<P: Provider, T: 'static> Select<P> for On<P, T> {
    type Payload = T;

    fn name(&self) -> &str {
        &self.name
    }

    fn taking(self) -> Taking<P, T> {
        let read = self.read;
        Arc::new(move |received| read(received.event()).ok_or(received))
    }
}

impl<P: Provider, T: 'static> Select<P> for OnWithDelivery<P, T> {
    type Payload = (T, Received<P>);

    fn name(&self) -> &str {
        &self.0.name
    }

    fn taking(self) -> Taking<P, (T, Received<P>)> {
        let read = self.0.read;
        Arc::new(move |received| match read(received.event()) {
            Some(payload) => Ok((payload, received)),
            None => Err(received),
        })
    }
}
