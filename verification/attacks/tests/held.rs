//! Checks that everything a delivery holds in memory before its proof is counted, whatever its head is.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::mem::size_of_val;

use allocation_counter::measure;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use webhook_attacks::heads::{self, LONGEST, grown};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::{Endpoint, Head, InFlight, Opening, Provider};

/// How much a delivery may hold in addition to its head: states of hashes, and lists of them.
const BESIDE: usize = 12 << 10;

fn begin<P: Provider>(endpoint: &Endpoint<P>, request: &Request<Bytes>) -> Option<InFlight<P>> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    match endpoint.begin(&head, NOW) {
        Ok(Opening::Read(in_flight)) => Some(in_flight),
        Ok(Opening::Answer(_)) | Err(_) => None,
    }
}

/// Copies the request so that each text has a buffer of its own, as in HTTP/2 and in tests.
fn copied(request: &Request<Bytes>) -> Request<Bytes> {
    let mut copy = Request::new(Bytes::new());
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request
        .uri()
        .path_and_query()
        .unwrap()
        .as_str()
        .parse()
        .unwrap();
    *copy.headers_mut() = request
        .headers()
        .iter()
        .map(|(name, value)| {
            let name = HeaderName::from_bytes(name.as_str().as_bytes()).unwrap();
            (name, HeaderValue::from_bytes(value.as_bytes()).unwrap())
        })
        .collect::<HeaderMap>();
    copy
}

/// Visits every head of every case under three keys, and returns how many deliveries were begun.
struct Heads<F>(F, usize);

trait Holds {
    /// Compares the memory that is held with what is counted. Returns false if the head was refused.
    fn holds<P: Provider>(
        &self,
        endpoint: &Endpoint<P>,
        request: &Request<Bytes>,
        what: &str,
    ) -> bool;
}

impl<F: Holds> Visitor for Heads<F> {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let mut begun = 0;
        for sample in case.samples {
            let genuine = case.genuine(sample);
            for (shape, request) in grown(&genuine, LONGEST) {
                // The keys that nobody has are of the same kinds, and `ci/work` compares what they cost.
                let what = format!("{}: {shape}", case.name);
                begun += usize::from(self.0.holds(&case.several, &request, &what));
            }
        }
        // If nobody has the credential, it is refused from the head.
        assert!(begun >= 2, "{}: {begun} deliveries were begun", case.name);
        self.1 += begun;
    }
}

/// Keeps the head where it is, so that its keeper counts it.
#[test]
fn a_delivery_holds_no_more_than_it_says() {
    struct BesideHead;

    impl Holds for BesideHead {
        fn holds<P: Provider>(
            &self,
            endpoint: &Endpoint<P>,
            request: &Request<Bytes>,
            what: &str,
        ) -> bool {
            let request = copied(request);
            let mut begun = None;
            let held = measure(|| begun = begin(endpoint, &request)).bytes_current;
            let Some(in_flight) = &begun else {
                return false;
            };
            let said = in_flight.retained() - size_of_val(in_flight);
            assert!(
                held <= said as i64,
                "{what}: {held} bytes, and {said} are counted"
            );
            let most = heads::length(&request) + BESIDE;
            assert!(said <= most, "{what}: {said} bytes are counted");
            assert!(
                held <= BESIDE as i64,
                "{what}: {held} bytes beside the head"
            );
            true
        }
    }
    let mut all = Heads(BesideHead, 0);
    every(&mut all);
    assert!(all.1 > 1000, "{}", all.1);
}

/// Drops the head, so that only the delivery holds what is left of it.
#[test]
fn a_delivery_says_what_it_keeps_of_the_head_and_of_the_body() {
    struct Alone;

    impl Holds for Alone {
        fn holds<P: Provider>(
            &self,
            endpoint: &Endpoint<P>,
            request: &Request<Bytes>,
            what: &str,
        ) -> bool {
            let mut begun = None;
            let mut held = measure(|| begun = begin(endpoint, &copied(request))).bytes_current;
            let Some(in_flight) = &mut begun else {
                return false;
            };
            let hold = |held: i64, in_flight: &InFlight<P>| {
                let said = in_flight.retained() - size_of_val(in_flight);
                assert!(
                    held <= said as i64,
                    "{what}: {held} bytes, and {said} are counted"
                );
            };
            hold(held, in_flight);
            for chunk in [1_usize, 100, 5000, 20_000] {
                let mut update = || in_flight.update(vec![b'{'; chunk].into()).is_ok();
                let mut taken = false;
                held += measure(|| taken = update()).bytes_current;
                if !taken {
                    break;
                }
                hold(held, in_flight);
            }
            true
        }
    }
    let mut all = Heads(Alone, 0);
    every(&mut all);
    assert!(all.1 > 1000, "{}", all.1);
}

/// Compares what a head costs its keeper by the allocator with what is counted.
#[test]
fn a_head_is_counted_as_what_it_costs() {
    struct Kept;

    impl Visitor for Kept {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let genuine = case.genuine(&case.samples[0]);
            let short = [("genuine".to_owned(), genuine.clone())];
            for (shape, request) in grown(&genuine, LONGEST).into_iter().chain(short) {
                let mut kept = None;
                let held = measure(|| kept = Some(copied(&request))).bytes_current;
                let kept = kept.unwrap();
                let head = Head::new(kept.method(), kept.uri(), kept.headers());
                let said = head.retained();
                assert!(
                    held <= said as i64,
                    "{}, {shape}: {held} of {said}",
                    case.name
                );
                // The first allocation of a map has places for three headers.
                let places = request.headers().len().max(3);
                let most = 2 * heads::length(&request) + 400 * places;
                assert!(said <= most, "{}, {shape}: {said}", case.name);
            }
        }
    }
    every(&mut Kept);
}
