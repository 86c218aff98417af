//! Sends as UPS Track Alert, which sends a bearer token along.

use webhook_core::Secret;
use webhook_ups::Ups;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const SENDER: Sender = Sender {
    name: "ups",
    samples: &[
        Sample {
            name: "I",
            what: "a package is out for delivery",
            body: r#"{"trackingNumber":"1ZCIET@unique@","localActivityDate":"20261121","localActivityTime":"091519","activityLocation":{"city":"Köln 🦊","country":"DE"},"activityStatus":{"type":"I","code":"OT","description":"Out for Delivery","descriptionCode":"021"},"gmtActivityDate":"20261121","gmtActivityTime":"081519","deliveryTimeDescription":"end of day"}"#,
        },
        Sample {
            name: "D",
            what: "a package is delivered",
            body: r#"{"trackingNumber":"1ZCIET@unique@","activityLocation":{"city":"CHARLOTTE","stateProvince":"NC","postalCode":"28209","country":"US"},"activityStatus":{"type":"D","code":"FS","description":"Delivered","descriptionCode":"011"},"gmtActivityDate":"20261121","gmtActivityTime":"135004","actualDeliveryDate":"20261121","actualDeliveryTime":"095004","receivedBy":"John"}"#,
        },
        Sample {
            name: "X",
            what: "something went wrong on the way",
            body: r#"{"trackingNumber":"1ZCIET@unique@","activityStatus":{"type":"X","code":"48","description":"The receiver was not available"},"gmtActivityDate":"20261121","gmtActivityTime":"140000"}"#,
        },
        Sample {
            name: "Q",
            what: "a kind of event that nobody knows yet",
            body: r#"{"trackingNumber":"1ZCIET@unique@","activityStatus":{"type":"Q","code":"ZZ"}}"#,
        },
    ],
    signature: Place {
        header: "authorization",
        before: "Bearer ",
    },
    signs: Signs::NOTHING,
    event_header: None,
    other_event: OtherEvent::No("UPS names the event in the body alone, which it does not sign"),
    keys: |secret, _| Keys::of(Secret::new(secret)?, Ups::new),
    public: None,
    another: longer,
};
