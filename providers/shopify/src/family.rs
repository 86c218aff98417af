//! The names of Shopify's headers, in two families: `X-Shopify-*` (webhooks) and `shopify-*` (Events).

// The names that webhooks have. `Family::header` returns the name that Events have for the same thing.
pub(crate) const SIGNATURE: &str = "x-shopify-hmac-sha256";
pub(crate) const TOPIC: &str = "x-shopify-topic";
pub(crate) const SHOP: &str = "x-shopify-shop-domain";
pub(crate) const ID: &str = "x-shopify-webhook-id";

/// The family of headers that a delivery came with. The family is not signed either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Family {
    /// Webhooks, with the headers `X-Shopify-*`.
    Webhooks,
    /// Events, with the headers `shopify-*`. Shopify calls them a developer preview.
    Events,
}

impl Family {
    /// Returns the family of a delivery, judged by the header `name`. Events come with the headers of both families,
    /// for receivers that know only webhooks; webhooks never come with a `shopify-hmac-sha256`.
    pub(crate) fn of(name: &'static str, has: impl Fn(&'static str) -> bool) -> Self {
        if has(Self::Events.header(name)) {
            Self::Events
        } else {
            Self::Webhooks
        }
    }

    /// Returns this family's name for the header that webhooks call `name`. The field of a delivery that holds the
    /// header's value has the same name.
    pub(crate) fn header(self, name: &'static str) -> &'static str {
        match self {
            Self::Webhooks => name,
            Self::Events => name.strip_prefix("x-").unwrap_or(name),
        }
    }
}
