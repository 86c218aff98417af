#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::Request;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, Scheme, SigningKey,
    Timestamp, Verified,
};
use webhook_mongodb::{Event, MongoDb};

pub(crate) const SECRET: &str = "canary-5f0c2b9e";
pub(crate) const SIGNATURE: &str = "x-mms-signature";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// In the shape of the Administration API's resource.
pub(crate) const ALERT: &str = r#"{"id":"533dc40ae4b00835ff81eaef","groupId":"535683b3794d371327b",
    "eventTypeName":"OUTSIDE_METRIC_THRESHOLD","status":"OPEN","created":"2026-11-21T08:00:00Z",
    "updated":"2026-11-21T08:05:00Z","clusterName":"Cluster0","metricName":"ASSERT_REGULAR",
    "currentValue":{"number":1.5,"units":"RAW"}}"#;

pub(crate) fn mongodb() -> MongoDb {
    MongoDb::new(secret(SECRET)).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    mongodb().signing_key(&secret(SECRET)).unwrap()
}

/// A request as Atlas sends it.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, NOW).event("alert.open");
    outgoing.sign(&mongodb(), key()).unwrap()
}

pub(crate) fn with(request: &Request<Bytes>, name: &'static str, value: &str) -> Request<Bytes> {
    let mut request = request.clone();
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

pub(crate) fn verify(
    mongodb: MongoDb,
    request: &Request<Bytes>,
) -> Result<Verified<MongoDb>, Rejection> {
    match deliver(&Endpoint::new(mongodb), request, NOW)? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} to a sender without handshakes"),
    }
}

pub(crate) fn kind(request: &Request<Bytes>) -> Option<RejectionKind> {
    verify(mongodb(), request).err().map(|it| it.kind())
}

pub(crate) fn received(request: &Request<Bytes>) -> Received<MongoDb> {
    verify(mongodb(), request).unwrap().read().unwrap()
}

pub(crate) fn event(body: impl Into<Bytes>) -> Event {
    received(&signed(body)).into_event()
}
