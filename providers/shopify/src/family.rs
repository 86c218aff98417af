//! The two families of headers, `X-Shopify-*` and `shopify-*`: each delivery is read by one of them.

// The headers of webhooks; Family::header has what they are called in Events.
pub(crate) const SIGNATURE: &str = "x-shopify-hmac-sha256";
pub(crate) const TOPIC: &str = "x-shopify-topic";
pub(crate) const SHOP: &str = "x-shopify-shop-domain";
pub(crate) const ID: &str = "x-shopify-webhook-id";

/// Under which headers a delivery came. The family is not signed either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Family {
    /// `X-Shopify-*`: webhooks.
    Webhooks,
    /// `shopify-*`: Events, which Shopify calls a developer preview.
    Events,
}

impl Family {
    /// The family that has the header `name`. Events come with headers of both, for receivers that know
    /// webhooks alone; webhooks never come with a `shopify-hmac-sha256`.
    pub(crate) fn of(name: &'static str, has: impl Fn(&'static str) -> bool) -> Self {
        if has(Self::Events.header(name)) {
            Self::Events
        } else {
            Self::Webhooks
        }
    }

    /// What this family calls the header that webhooks call `name`. The field of a delivery that holds
    /// it has the same name.
    pub(crate) fn header(self, name: &'static str) -> &'static str {
        match self {
            Self::Webhooks => name,
            Self::Events => name.strip_prefix("x-").unwrap_or(name),
        }
    }
}
