//! Counts the allocations of a delivery, from its head to its proof or refusal, for every adapter and preset.
//!
//! There must be none, except for the few senders whose scheme needs some.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeMap;

use allocation_counter::measure;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::sign::SigningKey;
use webhook_core::{Endpoint, Finished, Head, Opening, Provider, Rejection};

/// Makes the request as hyper delivers it: header values and body are slices of one buffer.
fn wire(request: &Request<Bytes>) -> Request<Bytes> {
    let mut buffer = Vec::new();
    let mut places = Vec::new();
    for (name, value) in request.headers() {
        let start = buffer.len();
        buffer.extend_from_slice(value.as_bytes());
        places.push((name.clone(), start..buffer.len()));
    }
    let start = buffer.len();
    buffer.extend_from_slice(request.body());
    let buffer = Bytes::from(buffer);
    // A connection shares the buffer already.
    let body = buffer.slice(start..);
    let value = |place| HeaderValue::from_maybe_shared(buffer.slice(place)).unwrap();
    let headers = places.into_iter().map(|(name, place)| (name, value(place)));
    let headers: HeaderMap = headers.collect();
    let mut wire = Request::new(body);
    *wire.method_mut() = request.method().clone();
    *wire.uri_mut() = request.uri().clone();
    *wire.headers_mut() = headers;
    wire
}

/// Returns how often the delivery allocates, and whether it was proven.
fn allocations<P: Provider>(endpoint: &Endpoint<P>, request: &Request<Bytes>) -> (u64, bool) {
    let request = wire(request);
    let mut proven = false;
    let allocated = measure(|| {
        let judged = || -> Result<bool, Rejection> {
            let head = Head::new(request.method(), request.uri(), request.headers());
            let Opening::Read(mut in_flight) = endpoint.begin(&head, NOW)? else {
                return Ok(false);
            };
            in_flight.update(request.body().clone())?;
            Ok(matches!(in_flight.finish()?, Finished::Verified(_)))
        };
        proven = judged().unwrap_or(false);
    });
    (allocated.count_total, proven)
}

/// The most allocations for a delivery of each case, with one to four signatures and with five to sixteen.
#[derive(Default)]
struct Most {
    few: BTreeMap<&'static str, u64>,
    many: BTreeMap<&'static str, u64>,
    measured: usize,
}

impl Most {
    fn take(&mut self, name: &'static str, signatures: usize, count: u64) {
        let most = if signatures <= 4 {
            &mut self.few
        } else {
            &mut self.many
        };
        let most = most.entry(name).or_default();
        *most = count.max(*most);
        self.measured += 1;
    }
}

impl Visitor for Most {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let own = case.keys();
        let stranger = |number: usize| match case.signer {
            webhook_attacks::registry::Signer::Own => {
                let secret =
                    webhook_core::testing::secret(format!("the secret of stranger {number}"));
                SigningKey::hmac(&secret).unwrap()
            }
            webhook_attacks::registry::Signer::Ed25519 => SigningKey::ed25519(&[number as u8; 32]),
        };
        for sample in case.samples {
            for signatures in 1..=16 {
                let strangers = (1..signatures).map(stranger);
                let keys: Vec<_> = strangers.chain(own.iter().cloned()).collect();
                let outgoing = case.outgoing(sample.event, sample.body);
                let Ok(request) = outgoing.sign(case.one.provider(), &keys) else {
                    continue;
                };
                // The same delivery for a tenant that does not exist is refused from the head; with another body it is
                // refused at the end.
                let mut other = request.clone();
                *other.body_mut() = [sample.body.as_bytes(), b" "].concat().into();
                for request in [&request, &other] {
                    for endpoint in [&case.one, &case.two, &case.nobody] {
                        let (count, _) = allocations(endpoint, request);
                        self.take(case.name, signatures, count);
                    }
                }
                if signatures == 1 {
                    assert!(allocations(&case.one, &request).1, "{}", case.name);
                }
            }
        }
    }
}

#[test]
fn what_a_delivery_allocates() {
    // Makes everything that a process makes only once, before anything is counted.
    every(&mut Most::default());
    let mut most = Most::default();
    every(&mut most);
    assert!(most.measured > 1000, "{}", most.measured);
    // These senders need a decoded password, a curve's state for each signature and key, the spellings of a URL, a
    // canonical form, or more parts than usual.
    let few = [
        ("contentful", 24),
        ("contentful/prefix", 26),
        ("custom/basic", 1),
        ("custom/ed25519", 2),
        ("custom/everything", 1),
        ("deepgram/basic", 1),
        ("deepgram/both", 2),
        ("deepgram/extra", 1),
        ("discord/events", 2),
        ("discord/interactions", 2),
        ("standard-webhooks/asymmetric", 10),
        ("twilio", 37),
        ("twilio/prefix", 37),
        ("twilio/proxy", 51),
    ];
    let some = |of: &BTreeMap<&'static str, u64>| -> Vec<(&'static str, u64)> {
        of.iter()
            .filter(|(_, count)| **count > 0)
            .map(|(name, count)| (*name, *count))
            .collect()
    };
    assert_eq!(some(&most.few), few, "of one to four signatures");
    // There is room in advance for as many signatures as a claim may offer.
    assert_eq!(some(&most.many), [], "of five to sixteen");
}
