//! Samples of X: activity, and challenges that anyone may ask for.

use http::{Method, Uri};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_x::X;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::X_SECRET;

const HEADER: &str = "x-twitter-webhooks-signature";

const BIO: &str = r#"{"data":{"event_uuid":"2f3c","filter":{"user_id":"2244994945"},"event_type":"profile.update.bio","payload":{"before":"a","after":"🦜"}}}"#;
const TWEET: &str = r#"{"for_user_id":"2244994945","tweet_create_events":[{"id_str":"1"}]}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let x = X::new(Secret::new(X_SECRET)?)?;
    let own = SigningKey::hmac(&Secret::new(X_SECRET)?)?;
    let foreign = SigningKey::hmac(&Secret::new("somebody-elses-secret")?)?;
    let bio = Outgoing::new(BIO, now).sign(&x, &own)?;
    let challenge = |uri| {
        let delivery = Outgoing::new("", now).method(Method::GET);
        delivery.url(Uri::from_static(uri))
    };
    let signed = challenge("/x?crc_token=abc&nonce=1").sign(&x, &own)?;
    let unsigned = signed.without(HEADER);

    let mut list = Samples::of("x", "/x");
    list.answered(
        "a challenge, answered for you",
        200,
        unsigned.with_uri("/x?crc_token=MTc2MzAwMDAwMA"),
    );
    list.answered("a challenge that is signed", 200, signed.clone());
    list.genuine("a profile's text changed", 200, bio.clone());
    list.genuine("a post", 200, Outgoing::new(TWEET, now).sign(&x, &own)?);

    list.forged(
        "a challenge to sign an event",
        unsigned.with_uri("/x?crc_token=%7B%22data%22%3A%7B%7D%7D"),
    );
    list.forged(
        "a challenge with the signature of another",
        signed.with_uri("/x?crc_token=abd&nonce=1"),
    );
    list.forged(
        "the answer to a challenge as a signature",
        // A challenge with the token 123 is answered with the HMAC of these bytes.
        Outgoing::new("123", now).sign(&x, &own)?,
    );
    list.forged("no signature", bio.without(HEADER));
    list.forged(
        "somebody else's secret",
        Outgoing::new(BIO, now).sign(&x, foreign)?,
    );
    list.forged("a byte more", bio.with_body(format!("{BIO} ")));
    list.refused("posted with PUT", 405, bio.with_method(Method::PUT));
    Ok(list.into_list())
}
