//! Tests how much a claim keeps of a head.

use http::{HeaderMap, HeaderValue, Method, Uri};

use super::*;
use crate::Head;

/// An adapter that offers proofs one by one keeps no more of them than an adapter that offers a list.
#[test]
fn what_is_offered_beyond_the_most_is_not_kept() {
    let (method, uri) = (Method::POST, Uri::from_static("/"));
    let value = HeaderValue::from_static("zz");
    let headers: HeaderMap = [(http::header::ETAG, value)].into_iter().collect();
    let head = Head::new(&method, &uri, &headers);
    let keys = Keyring::nobody();
    for (offers, kept, beyond) in [(16, 16, false), (17, 16, true), (500, 16, true)] {
        let mut claim = Claim::new(&keys, ProofSource::Head);
        for _ in 0..offers {
            let Ok(text) = head.only("etag") else {
                panic!()
            };
            claim = claim.offered(Algorithm::HmacSha256, Encoding::Hex, text);
        }
        assert_eq!((claim.offered.len(), claim.offers_beyond), (kept, beyond));
    }
}
