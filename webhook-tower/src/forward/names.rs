//! The name under which a queue routes a delivery.

use std::fmt;

use webhook_core::{Endpoint, Provider, Received};

/// The most bytes of an event's name that the route takes over. A namespace has at most 128, and an AMQP routing key
/// 255.
const LONGEST_EVENT: usize = 96;

/// The name under which queues route a delivery: `sender.endpoint.event`, such as `stripe.orders.invoice.paid`.
///
/// It is made of letters, digits, `-`, `_`, and dots between its parts. Every other character becomes `_`, so that no
/// sender's text is a wildcard, a space or a new line. The event's own dots stay, so subscribers can ask for
/// `stripe.orders.invoice.#`. The name serves routing alone: the seal proves what the delivery is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RouteName {
    name: String,
    event_at: usize,
}

impl RouteName {
    /// Makes the name of a delivery. An endpoint without a namespace is `_`.
    #[must_use]
    pub fn of<P: Provider>(received: &Received<P>) -> Self {
        let delivery = received.delivery();
        Self::new(
            delivery.provider(),
            delivery.namespace().unwrap_or_default(),
            received.event_name(),
        )
    }

    /// The part before the event in the names of an endpoint's deliveries, such as `stripe.orders`, for the filter of
    /// its worker. Endpoints share it if their namespaces differ only in characters that become `_`, and so do the
    /// tenants of one endpoint.
    #[must_use]
    pub fn of_endpoint<P: Provider>(endpoint: &Endpoint<P>) -> String {
        let namespace = endpoint.namespace().unwrap_or_default();
        before_event(endpoint.provider().name(), namespace, 0)
    }

    fn new(provider: &str, namespace: &str, event: &str) -> Self {
        let mut name = before_event(provider, namespace, event.len().min(LONGEST_EVENT) + 1);
        name.push('.');
        let event_at = name.len();
        for (place, part) in event.split('.').enumerate() {
            if place > 0 {
                name.push('.');
            }
            write_part(&mut name, part);
        }
        // The name is ASCII, so it may be cut anywhere.
        name.truncate(event_at + LONGEST_EVENT);
        if name.ends_with('.') {
            name.pop();
        }
        Self { name, event_at }
    }

    /// The whole name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// The event's part of it.
    #[must_use]
    pub fn event(&self) -> &str {
        self.name.get(self.event_at..).unwrap_or_default()
    }
}

/// Returns the part before the event, with room for `more` bytes after it.
fn before_event(provider: &str, namespace: &str, more: usize) -> String {
    let mut name = String::with_capacity(provider.len() + namespace.len() + 2 + more);
    write_part(&mut name, provider);
    name.push('.');
    write_part(&mut name, namespace);
    name
}

fn write_part(name: &mut String, part: &str) {
    if part.is_empty() {
        name.push('_');
    }
    // Nearly every part is copied as it is, and a copy of all its bytes at once is fast.
    let stays = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_');
    if part.bytes().all(stays) {
        name.push_str(part);
        return;
    }
    let fits = |it: char| it.is_ascii_alphanumeric() || it == '-';
    name.extend(part.chars().map(|it| if fits(it) { it } else { '_' }));
}

impl fmt::Display for RouteName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::RouteName;

    #[test]
    fn no_text_of_a_sender_is_more_than_a_name() {
        for (namespace, event, expected) in [
            ("orders", "invoice.paid", "stripe.orders.invoice.paid"),
            ("my.shop", "a b", "stripe.my_shop.a_b"),
            ("*", ">", "stripe._._"),
            ("", "", "stripe._._"),
            ("é", "a..b.", "stripe._.a._.b._"),
            ("a\r\nb", "#.x", "stripe.a__b._.x"),
        ] {
            let name = RouteName::new("stripe", namespace, event);
            assert_eq!(name.as_str(), expected);
            assert!(expected.ends_with(name.event()));
            let before = super::before_event("stripe", namespace, 0);
            assert_eq!(expected, format!("{before}.{}", name.event()));
        }
        let long = RouteName::new("stripe", &"n".repeat(128), &"e".repeat(10_000));
        assert!(long.as_str().len() <= 255, "{}", long.as_str().len());
        let dots = RouteName::new("stripe", "n", &".".repeat(10_000));
        assert!(dots.as_str().len() <= 255 && !dots.as_str().ends_with('.'));
    }
}
