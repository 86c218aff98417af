//! Samples of Standard Webhooks: a secret and a public key side by side, and a list of signatures.

use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{PublicKey, Scheme, Secret, Timestamp};
use webhook_standard::StandardWebhooks;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::{STANDARD, STANDARD_SEED};

const ID: &str = "webhook-id";
const TIME: &str = "webhook-timestamp";
const HEADER: &str = "webhook-signature";

const INVOICE: &str =
    r#"{"type":"invoice.paid","timestamp":"2026-11-21T08:00:00Z","data":{"amount":700}}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let key = SigningKey::ed25519(&STANDARD_SEED);
    let public = PublicKey::from_bytes(key.public().ok_or("no public key")?)?;
    let standard = StandardWebhooks::mixed(Secret::new(STANDARD)?, [public])?;
    let own = standard.signing_key(&Secret::new(STANDARD)?)?;
    let raw = SigningKey::hmac(&Secret::new(STANDARD)?)?;
    let send = |after: i64| {
        let at = Timestamp::from_unix_seconds(now.unix_seconds() + after);
        Outgoing::new(INVOICE, at).id("msg_2KWPBgLlAfxdpx2AI54pPJ85f4W")
    };
    let foreign = SigningKey::ed25519(b"somebody else's seed of 32 bytes");
    let signed = send(0).sign(&standard, &own)?;
    let asymmetric = send(0).sign(&standard, key)?;

    let mut list = Samples::of("standard-webhooks", "/standard");
    list.genuine("an invoice, with the secret (v1)", 200, signed.clone());
    list.genuine(
        "an invoice, with the private key (v1a)",
        200,
        asymmetric.clone(),
    );
    list.genuine(
        "beside what is unknown and what is malformed",
        200,
        signed.edited(HEADER, |it| format!("v9,AAAA v1,bad {it}")),
    );

    list.forged(
        "somebody else's private key",
        send(0).sign(&standard, foreign)?,
    );
    list.forged(
        "the secret's text for the key",
        send(0).sign(&standard, raw)?,
    );
    list.forged(
        "the v1a called v1",
        asymmetric.edited(HEADER, |it| it.replace("v1a", "v1")),
    );
    list.forged(
        "recorded six minutes ago",
        send(-360).sign(&standard, &own)?,
    );
    list.forged("another id", signed.with_header(ID, "msg_2"));
    list.forged(
        "the time moved from the body into the id",
        signed.edited(ID, |it| format!("{it}.{}", signed.header(TIME))),
    );
    list.forged(
        "an id of the other family beside",
        signed.with_header("svix-id", "msg_2"),
    );
    Ok(list.into_list())
}
