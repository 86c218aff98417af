//! The two families of headers: one delivery is read by one of them.

use webhook_core::{Delivery, Head};

/// Under which headers a delivery came. The family is not signed either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Family {
    /// `X-Shopify-*`: webhooks.
    Webhooks,
    /// `shopify-*`: Events, which Shopify calls a developer preview.
    Events,
}

/// The names of one family's headers, which are those of the fields of the delivery as well.
#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) signature: &'static str,
    pub(crate) topic: &'static str,
    pub(crate) shop: &'static str,
    pub(crate) id: &'static str,
    /// API version, event, trigger, sub-topic, name, handle, action, resource.
    pub(crate) others: [&'static str; 8],
}

macro_rules! names {
    ($prefix:literal) => {
        Names {
            signature: concat!($prefix, "hmac-sha256"),
            topic: concat!($prefix, "topic"),
            shop: concat!($prefix, "shop-domain"),
            id: concat!($prefix, "webhook-id"),
            others: [
                concat!($prefix, "api-version"),
                concat!($prefix, "event-id"),
                concat!($prefix, "triggered-at"),
                concat!($prefix, "sub-topic"),
                concat!($prefix, "name"),
                concat!($prefix, "handle"),
                concat!($prefix, "action"),
                concat!($prefix, "resource-id"),
            ],
        }
    };
}

const WEBHOOKS: Names = names!("x-shopify-");
const EVENTS: Names = names!("shopify-");

impl Family {
    /// The family whose signature is there. Events come with headers of both, for receivers that know
    /// webhooks alone; webhooks never come with a `shopify-hmac-sha256`.
    pub(crate) fn of(head: &Head<'_>) -> Self {
        if head.has(EVENTS.signature) {
            Self::Events
        } else {
            Self::Webhooks
        }
    }

    /// The family by which an authentic delivery was read: its shop is always kept.
    pub(crate) fn of_delivery(delivery: &Delivery) -> Self {
        match delivery.field(EVENTS.shop) {
            Some(_) => Self::Events,
            None => Self::Webhooks,
        }
    }

    pub(crate) const fn names(self) -> &'static Names {
        match self {
            Self::Webhooks => &WEBHOOKS,
            Self::Events => &EVENTS,
        }
    }
}
