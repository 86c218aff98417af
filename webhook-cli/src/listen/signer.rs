//! Makes deliveries in a sender's name, genuine and spoiled ones, as `webhook send` makes them.

use bytes::Bytes;
use clap::ValueEnum as _;
use http::Uri;
use http::{HeaderMap, Request};
use webhook_core::Timestamp;
use webhook_core::sign::Outgoing;
use webhook_listen::{Case, Order, Sample, Sign};
use zeroize::Zeroizing;

use super::rust_test;
use crate::senders::{Given, OtherEvent, Sender};
use crate::tamper::Tamper;
use crate::unique::Unique;

/// Placeholder secrets, one of which has the form that the sender demands.
const PLACEHOLDERS: [&str; 5] = [
    "of-this-export-and-of-nothing-else",
    "whsec_cGxhY2Vob2xkZXIgb2YgYW4gZXhwb3J0IQ==",
    "hook:of-this-export-and-of-nothing-else",
    "4f3c2b1a09f8e7d6c5b4a3928170fedc4f3c2b1a09f8e7d6c5b4a3928170fedc",
    "whsk_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=",
];

pub(super) struct Signer {
    pub(super) sender: &'static Sender,
    pub(super) secret: Zeroizing<String>,
    pub(super) given: Given,
    pub(super) path: String,
    pub(super) config: Option<String>,
}

impl Sign for Signer {
    fn sign(&self, order: Order, at: Timestamp) -> Result<Request<Bytes>, String> {
        let tamper = order
            .case
            .as_deref()
            .map(|case| Tamper::from_str(case, false));
        let tamper = tamper.transpose()?;
        if let Some(reason) = tamper.and_then(|it| it.does_not_apply(self.sender)) {
            return Err(format!("{}: {reason}", self.sender.name));
        }
        let text = if order.placeholder {
            self.placeholder()?
        } else {
            &self.secret
        };
        let other = Zeroizing::new((self.sender.another)(text));
        let text = if tamper == Some(Tamper::WrongSecret) {
            &other
        } else {
            text
        };
        let keys = (self.sender.keys)(text, &self.given).map_err(|error| error.to_string())?;
        let moved = tamper.map_or(0, |it| it.seconds(&keys.scheme.defaults()));
        let at = Timestamp::from_unix_seconds(at.unix_seconds().saturating_add(moved));
        let unique = Unique::new();
        let mut body = order.body;
        if let (Some(Tamper::OtherEvent), OtherEvent::Body(other)) =
            (tamper, &self.sender.other_event)
        {
            body = unique.fill(other).into();
        }
        let event = order.event.or_else(|| self.named_in(&order.headers));
        let mut outgoing = Outgoing::new(body, at)
            .id(order.id.unwrap_or(unique.delivery_id))
            .url(without_digest(&order.url))
            .headers(order.headers);
        if let Some(event) = event.or_else(|| self.first_event()) {
            outgoing = outgoing.event(event);
        }
        let signed = outgoing.sign(keys.scheme.as_ref(), &keys.key);
        let mut request = signed.map_err(|error| error.to_string())?;
        if tamper.is_some_and(|it| !it.spoil(self.sender, &mut request)) {
            return Err("this case would change nothing of this delivery".to_owned());
        }
        Ok(request)
    }

    fn samples(&self) -> Vec<Sample> {
        let all = self.sender.samples.iter();
        all.map(|it| Sample::new(it.name, it.what)).collect()
    }

    fn sample(&self, name: &str) -> Option<Bytes> {
        let sample = self.sender.sample(name)?;
        Some(Unique::new().fill(sample.body).into())
    }

    fn cases(&self) -> Vec<Case> {
        let all = Tamper::value_variants().iter().filter_map(|case| {
            let value = case.to_possible_value()?;
            let what = value
                .get_help()
                .map(ToString::to_string)
                .unwrap_or_default();
            let not_here = case.does_not_apply(self.sender).map(ToOwned::to_owned);
            Some(Case::new(value.get_name(), what, not_here))
        });
        all.collect()
    }

    fn rust_test(&self, event: Option<&str>, body: &Bytes) -> String {
        rust_test::write(
            self.sender.name,
            &self.path,
            self.config.as_deref(),
            event,
            body,
        )
    }
}

impl Signer {
    fn placeholder(&self) -> Result<&'static str, String> {
        let mut all = PLACEHOLDERS.iter();
        let fits = all.find(|text| (self.sender.keys)(text, &self.given).is_ok());
        fits.copied()
            .ok_or_else(|| format!("{} has no placeholder", self.sender.name))
    }

    /// Returns the event that the sender's header names; nothing else is known of the event of a refused delivery.
    fn named_in(&self, headers: &HeaderMap) -> Option<String> {
        let value = headers.get(self.sender.event_header?)?.to_str().ok()?;
        Some(value.to_owned())
    }

    /// Returns the event of the first sample, for a sender that names events in a header, if nothing else names one.
    fn first_event(&self) -> Option<String> {
        let first = self.sender.samples.first()?;
        self.sender.event_header.map(|_| first.name.to_owned())
    }
}

/// Returns the URL without the digest of an earlier body, which Twilio puts into the query.
fn without_digest(url: &Uri) -> Uri {
    let text = url.to_string();
    let Some((path, query)) = text.split_once('?') else {
        return url.clone();
    };
    let kept: Vec<&str> = query
        .split('&')
        .filter(|it| !it.starts_with("bodySHA256="))
        .collect();
    let text = if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    };
    text.parse().unwrap_or_else(|_| url.clone())
}
