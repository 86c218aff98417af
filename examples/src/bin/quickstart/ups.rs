//! Samples of UPS: a bearer token, and no signature.

use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_ups::Ups;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::UPS;

const HEADER: &str = "authorization";

const DELIVERED: &str = r#"{"trackingNumber":"1ZCIETST0111111114","activityStatus":{"type":"D","code":"FS","description":"🦜"}}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let ups = Ups::new(Secret::new(UPS)?)?;
    let delivered =
        Outgoing::new(DELIVERED, now).sign(&ups, SigningKey::token(&Secret::new(UPS)?))?;

    let mut list = Samples::of("ups", "/ups");
    list.genuine("a package is delivered", 200, delivered.clone());
    list.genuine(
        "an event that nobody knows yet",
        200,
        delivered.with_body(r#"{"trackingNumber":"1Z","activityStatus":{"type":"Q"}}"#),
    );

    list.forged("no token", delivered.without(HEADER));
    list.forged(
        "a token that was not handed out",
        delivered.with_header(HEADER, "Bearer somebody-elses-token"),
    );
    list.forged(
        "Basic in place of Bearer",
        delivered.edited(HEADER, |it| it.replace("Bearer", "Basic")),
    );
    list.forged(
        "two tokens",
        delivered.with_another(HEADER, &delivered.header(HEADER)),
    );
    list.forged(
        "the token in the query",
        delivered
            .without(HEADER)
            .with_uri("/ups?access_token=1d28467a3c9e0f5bquickstartups"),
    );
    Ok(list.into_list())
}
