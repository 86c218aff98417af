//! Shopify's topics with their payloads, for the handlers of a dispatcher.

use webhook_core::on::On;
use webhook_payload::{Report, Root};

use crate::payload::*;
use crate::{Event, Message, Shopify};

macro_rules! on {
    ($($name:ident($payload:ident) = $topic:literal,)+) => {
    $(
        #[doc = concat!("`", $topic, "`: the body as a view. The topic is not signed; `with_delivery()` has the other headers.")]
        pub const $name: On<Shopify, Root<$payload<'static>>> = On::new($topic, |event| match event {
            Event::Message(message) => message.typed().ok(),
            _ => None,
        });
    )+

    /// Reports what a body has that the type of its topic does not return; `None` for a topic that has no type.
    fn report_of(message: &Message) -> Option<Report> {
        match message.unsigned.topic.as_str() {
            $($topic => Some(message.typed::<$payload<'static>>().ok()?.report()),)+
            _ => None,
        }
    }
    };
}
on! {
    APP_SCOPES_UPDATE(ScopesUpdate) = "app/scopes_update",
    APP_UNINSTALLED(Shop) = "app/uninstalled",
    APP_PURCHASES_ONE_TIME_UPDATE(AppPurchaseUpdate) = "app_purchases_one_time/update",
    APP_SUBSCRIPTIONS_UPDATE(AppSubscriptionUpdate) = "app_subscriptions/update",
    CUSTOMERS_CREATE(Customer) = "customers/create",
    CUSTOMERS_DATA_REQUEST(PrivacyRequest) = "customers/data_request",
    CUSTOMERS_DELETE(Deleted) = "customers/delete",
    CUSTOMERS_DISABLE(Customer) = "customers/disable",
    CUSTOMERS_ENABLE(Customer) = "customers/enable",
    CUSTOMERS_REDACT(PrivacyRequest) = "customers/redact",
    CUSTOMERS_UPDATE(Customer) = "customers/update",
    DRAFT_ORDERS_CREATE(DraftOrder) = "draft_orders/create",
    DRAFT_ORDERS_DELETE(Deleted) = "draft_orders/delete",
    DRAFT_ORDERS_UPDATE(DraftOrder) = "draft_orders/update",
    FULFILLMENTS_CREATE(Fulfillment) = "fulfillments/create",
    FULFILLMENTS_UPDATE(Fulfillment) = "fulfillments/update",
    INVENTORY_ITEMS_CREATE(InventoryItem) = "inventory_items/create",
    INVENTORY_ITEMS_UPDATE(InventoryItem) = "inventory_items/update",
    INVENTORY_LEVELS_CONNECT(InventoryLevel) = "inventory_levels/connect",
    INVENTORY_LEVELS_UPDATE(InventoryLevel) = "inventory_levels/update",
    ORDER_TRANSACTIONS_CREATE(Transaction) = "order_transactions/create",
    ORDERS_CANCELLED(Order) = "orders/cancelled",
    ORDERS_CREATE(Order) = "orders/create",
    ORDERS_DELETE(Deleted) = "orders/delete",
    ORDERS_FULFILLED(Order) = "orders/fulfilled",
    ORDERS_PAID(Order) = "orders/paid",
    ORDERS_PARTIALLY_FULFILLED(Order) = "orders/partially_fulfilled",
    ORDERS_UPDATED(Order) = "orders/updated",
    PRODUCTS_CREATE(Product) = "products/create",
    PRODUCTS_DELETE(Deleted) = "products/delete",
    PRODUCTS_UPDATE(Product) = "products/update",
    REFUNDS_CREATE(Refund) = "refunds/create",
    SHOP_REDACT(PrivacyRequest) = "shop/redact",
    SHOP_UPDATE(Shop) = "shop/update",
}

impl Event {
    /// Reports what the body has that the type of its topic does not return. The report is made when this is called. It
    /// is `None` for a topic without a type in this crate, for a body that lacks the resource's id, and for a body that
    /// could not be read.
    ///
    /// The topic is not signed: the same body sent under another topic has another report.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        match self {
            Self::Message(message) => report_of(message),
            Self::Other(_) | Self::Unreadable(_) => None,
        }
    }
}
