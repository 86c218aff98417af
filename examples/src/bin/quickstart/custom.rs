//! Samples of a custom sender: one file describes it to the sending and to the receiving end.

use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_custom::{Config, Custom};

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::{CUSTOM, CUSTOM_CONFIG};

const HEADER: &str = "acme-signature";

const THING: &str = r#"{"id":"evt_1","type":"thing.created","note":"Grüße 🦫"}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let custom = Custom::new(&Config::from_toml(CUSTOM_CONFIG)?, Secret::new(CUSTOM)?)?;
    let foreign = SigningKey::hmac(&Secret::new("somebody-elses-secret")?)?;
    let send = |after: i64| {
        let at = Timestamp::from_unix_seconds(now.unix_seconds() + after);
        Outgoing::new(THING, at)
    };
    let own = SigningKey::hmac(&Secret::new(CUSTOM)?)?;
    let rotated = send(0).sign(&custom, [foreign.clone(), own.clone()])?;
    let signed = send(0).sign(&custom, &own)?;

    let mut list = Samples::of("acme, handmade", "/custom");
    list.genuine("a thing", 200, signed.clone());
    list.genuine("signed with two secrets, as while rotating", 200, rotated);
    list.genuine(
        "beside what is unknown",
        200,
        signed.edited(HEADER, |it| format!("v9=x,{it}")),
    );

    list.forged("somebody else's secret", send(0).sign(&custom, foreign)?);
    list.forged("recorded six minutes ago", send(-360).sign(&custom, &own)?);
    list.forged(
        "a second time beside the signed one",
        signed.edited(HEADER, |it| format!("{it},t={}", now.unix_seconds())),
    );
    list.forged("a byte more", signed.with_body(format!("{THING} ")));
    list.forged("no signature", signed.without(HEADER));
    Ok(list.into_list())
}
