//! The requests that privacy laws demand, and a check that refuses bodies which cannot be such requests.

use serde::Deserialize;
use webhook_core::body::JsonObject;

use crate::names::Topic;

/// The body of a request on one of the topics for which [`Topic::is_privacy`] is true. All of it is signed.
///
/// <https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance>
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct PrivacyRequest {
    /// The shop's number.
    pub shop_id: Option<u64>,
    /// The domain of the shop, such as `example.myshopify.com`. Use this and not the header, which is not signed.
    pub shop_domain: String,
    /// The customer whose data the request is about; `None` if the whole shop's data are to be erased.
    pub customer: Option<Customer>,
    /// `customers/data_request`: the orders that the customer asks about.
    pub orders_requested: Option<Vec<u64>>,
    /// `customers/redact`: the orders to erase.
    pub orders_to_redact: Option<Vec<u64>>,
    /// `customers/data_request`: the id of the customer's request, to name in your answer.
    pub data_request: Option<DataRequest>,
}

/// A customer in a privacy request.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// The customer's number.
    pub id: Option<u64>,
    /// The customer's email address.
    pub email: Option<String>,
    /// The customer's telephone number.
    pub phone: Option<String>,
}

/// A customer's request to see data.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct DataRequest {
    /// The request's number.
    pub id: Option<u64>,
}

/// Whether a body with these fields cannot be a request of this topic. Each privacy request names its shop, a request
/// about a customer also names the customer, and no request has the fields of another. Without this check, somebody
/// could send a recorded delivery again under the topic that erases a shop.
pub(crate) fn contradicts(topic: &Topic, fields: &JsonObject<'_>) -> bool {
    let (customers, foreign): (bool, &[&str]) = match topic {
        Topic::CustomersDataRequest => (true, &["orders_to_redact"]),
        Topic::CustomersRedact => (true, &["orders_requested", "data_request"]),
        Topic::ShopRedact => (false, &[]),
        _ => return false,
    };
    foreign.iter().any(|name| fields.has(name))
        || !fields.has("shop_domain")
        || fields.has("customer") != customers
}
