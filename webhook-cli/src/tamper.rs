//! Ways to spoil a delivery. Each changes one thing, so a receiver that accepts the delivery lacks the check of it.

use std::time::Duration;

use bytes::Bytes;
use clap::ValueEnum;
use http::{HeaderName, HeaderValue, Request};
use webhook_core::config::Defaults;

use crate::senders::{OtherEvent, Place, Sender};

/// A way to spoil a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tamper {
    /// One bit of the body is flipped
    BodyBit,
    /// A newline is appended to the body
    BodyNewline,
    /// The delivery is signed with another secret
    WrongSecret,
    /// The signature's header is left out
    NoSignature,
    /// The signature's header comes twice
    RepeatedSignature,
    /// The signed time is a minute older than the oldest that is accepted
    Stale,
    /// The signed time is a minute later than the latest that is accepted
    Future,
    /// The signature is written in upper case
    UpperCase,
    /// The last two characters of the signature are cut off
    Truncated,
    /// The signature is empty
    EmptySignature,
    /// The signature is genuine, and the event that it signs is passed off as another
    OtherEvent,
}

impl Tamper {
    /// Says why this case would prove nothing about a receiver of this sender; `None` if it applies.
    pub(crate) fn does_not_apply(self, sender: &Sender) -> Option<&'static str> {
        match (self, &sender.other_event) {
            (Self::BodyBit | Self::BodyNewline, _) if !sender.signs.body => {
                Some("it does not sign the body, so a changed one is genuine to every receiver")
            }
            (Self::Stale | Self::Future, _) if !sender.signs.time => {
                Some("it signs no time, so no receiver can tell the age of a delivery")
            }
            (Self::OtherEvent, OtherEvent::No(reason)) => Some(reason),
            _ => None,
        }
    }

    /// Returns by how many seconds to move the time of signing, for a receiver with these settings.
    pub(crate) fn seconds(self, defaults: &Defaults) -> i64 {
        let whole = |it: Duration| i64::try_from(it.as_secs()).unwrap_or(i64::MAX / 2);
        match self {
            Self::Stale => -whole(defaults.longest_age()) - 60,
            Self::Future => whole(defaults.tolerance) + 60,
            _ => 0,
        }
    }

    /// Spoils a signed request; returns `false` if that changed nothing.
    pub(crate) fn spoil(self, sender: &Sender, request: &mut Request<Bytes>) -> bool {
        match self {
            Self::BodyBit => {
                let mut body = request.body().to_vec();
                let middle = body.len() / 2;
                let Some(byte) = body.get_mut(middle) else {
                    return false;
                };
                *byte ^= 1;
                *request.body_mut() = body.into();
                true
            }
            Self::BodyNewline => {
                let mut body = request.body().to_vec();
                body.push(b'\n');
                *request.body_mut() = body.into();
                true
            }
            Self::NoSignature => request
                .headers_mut()
                .remove(sender.signature.header)
                .is_some(),
            Self::RepeatedSignature => {
                let name = HeaderName::from_static(sender.signature.header);
                let Some(value) = request.headers().get(&name).cloned() else {
                    return false;
                };
                request.headers_mut().append(name, value)
            }
            Self::UpperCase => edit(&sender.signature, request, str::to_ascii_uppercase),
            Self::Truncated => edit(&sender.signature, request, |signature| {
                let end = signature.len().saturating_sub(2);
                signature.get(..end).unwrap_or_default().to_owned()
            }),
            Self::EmptySignature => edit(&sender.signature, request, |_| String::new()),
            Self::OtherEvent => relabel(sender, request),
            // These cases are made before signing.
            Self::WrongSecret | Self::Stale | Self::Future => true,
        }
    }
}

/// Changes the signature, and leaves the rest of its header.
fn edit(place: &Place, request: &mut Request<Bytes>, change: impl Fn(&str) -> String) -> bool {
    let Some(old) = request.headers().get(place.header) else {
        return false;
    };
    let Ok(text) = old.to_str() else { return false };
    let Some(start) = text.find(place.before) else {
        return false;
    };
    let (before, signature) = text.split_at(start + place.before.len());
    let Ok(new) = HeaderValue::try_from([before, &change(signature)].concat()) else {
        return false;
    };
    let changed = new != *old;
    let name = HeaderName::from_static(place.header);
    request.headers_mut().insert(name, new);
    changed
}

fn relabel(sender: &Sender, request: &mut Request<Bytes>) -> bool {
    let (OtherEvent::Named(names), Some(header)) = (&sender.other_event, sender.event_header)
    else {
        // The other body was put in place before signing.
        return matches!(sender.other_event, OtherEvent::Body(_));
    };
    let own = request.headers().get(header);
    let Some(other) = names
        .iter()
        .find(|name| own.is_none_or(|own| own != **name))
    else {
        return false;
    };
    let name = HeaderName::from_static(header);
    request
        .headers_mut()
        .insert(name, HeaderValue::from_static(other));
    true
}
