//! Samples of MongoDB: alerts whose state is signed in the body, and not in the header.

use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_mongodb::MongoDb;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::MONGODB;

const HEADER: &str = "x-mms-signature";

const ALERT: &str = r#"{"id":"533dc40ae4b00835ff81eaef","eventTypeName":"NO_PRIMARY","status":"OPEN","clusterName":"🦜"}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let mongodb = MongoDb::new(Secret::new(MONGODB)?)?;
    let own = SigningKey::hmac(&Secret::new(MONGODB)?)?;
    let foreign = SigningKey::hmac(&Secret::new("somebody-elses-secret")?)?;
    let send = |body: &'static str| Outgoing::new(body, now).event("alert.open");
    let alert = send(ALERT).sign(&mongodb, &own)?;

    let mut list = Samples::of("mongodb", "/mongodb");
    list.genuine("an alert", 200, alert.clone());
    list.genuine(
        "what a template makes of one",
        200,
        send("NO_PRIMARY in Cluster0").sign(&mongodb, &own)?,
    );

    list.forged("a webhook without a secret", alert.without(HEADER));
    list.forged(
        "somebody else's secret",
        send(ALERT).sign(&mongodb, foreign)?,
    );
    list.forged(
        "an open alert made a closed one",
        alert.with_body(ALERT.replace("OPEN", "CLOSED")),
    );
    list.forged("two signatures", alert.with_another(HEADER, "AAAA"));
    list.refused("posted with PUT", 405, alert.with_method(http::Method::PUT));
    Ok(list.into_list())
}
