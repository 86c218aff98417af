//! What the requests of the privacy laws say, and what cannot be one.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::Topic;

/// The body of a request on one of the topics that [`Topic::is_privacy`] names. All of it is signed.
///
/// <https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance>
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct PrivacyRequest {
    /// The shop's number.
    pub shop_id: Option<u64>,
    /// The shop, such as `example.myshopify.com`: go by this one, not by the header.
    pub shop_domain: String,
    /// Whose data it is about; none where the whole shop's are to be erased.
    pub customer: Option<Customer>,
    /// `customers/data_request`: the orders that the customer asks about.
    #[serde(default)]
    pub orders_requested: Option<Vec<u64>>,
    /// `customers/redact`: the orders to erase.
    #[serde(default)]
    pub orders_to_redact: Option<Vec<u64>>,
    /// `customers/data_request`: what to answer to.
    pub data_request: Option<DataRequest>,
}

/// A customer in a privacy request.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// The customer's number.
    pub id: Option<u64>,
    /// The customer's address for mail.
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

/// Which of the keys that tell privacy requests apart a body has.
#[derive(Default, Deserialize)]
pub(crate) struct Keys {
    shop_domain: Option<IgnoredAny>,
    customer: Option<IgnoredAny>,
    orders_requested: Option<IgnoredAny>,
    orders_to_redact: Option<IgnoredAny>,
    data_request: Option<IgnoredAny>,
}

impl Keys {
    /// Whether a body with these keys cannot be of this topic: a privacy request names its shop, those
    /// about a customer the customer, and none has what only another one has. So a recorded delivery of
    /// another topic, sent again as an order to erase a shop, erases nothing.
    pub(crate) const fn contradict(&self, topic: &Topic) -> bool {
        let (customers, foreign) = match topic {
            Topic::CustomersDataRequest => (true, self.orders_to_redact.is_some()),
            Topic::CustomersRedact => {
                let foreign = self.orders_requested.is_some() || self.data_request.is_some();
                (true, foreign)
            }
            Topic::ShopRedact => (false, false),
            _ => return false,
        };
        foreign || self.shop_domain.is_none() || self.customer.is_some() != customers
    }
}
