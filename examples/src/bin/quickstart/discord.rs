//! Samples of Discord: public keys, two kinds of deliveries, and probes that must get a 401.

use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{PublicKey, Timestamp};
use webhook_discord::{Interactions, WebhookEvents};

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::DISCORD_SEED;

const SIGNATURE: &str = "x-signature-ed25519";
const TIME: &str = "x-signature-timestamp";

const PING: &str =
    r#"{"application_id":"12","id":"787053080478613555","token":"a-token","type":1,"version":1}"#;
const COMMAND: &str = r#"{"application_id":"12","id":"787053080478613556","token":"a-token","type":2,"version":1,"data":{"id":"34","name":"greet","type":1,"options":[{"name":"whom","type":6,"value":"175928847299117063"}]}}"#;
const EVENT_PING: &str = r#"{"version":1,"application_id":"12","type":0}"#;
const AUTHORIZED: &str = include_str!("../../../../providers/discord/samples/authorized.json");

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let key = SigningKey::ed25519(&DISCORD_SEED);
    let public = PublicKey::from_bytes(key.public().ok_or("no public key")?)?;
    let interactions = Interactions::new(public.clone())?;
    let events = WebhookEvents::new(public)?;
    let send = |body: &'static str, after: i64| {
        let at = Timestamp::from_unix_seconds(now.unix_seconds() + after);
        Outgoing::new(body, at)
    };
    let foreign = SigningKey::ed25519(b"somebody else's seed of 32 bytes");
    let command = send(COMMAND, 0).sign(&interactions, &key)?;

    let mut list = Samples::of("discord-interactions", "/discord/interactions");
    list.answered(
        "ping, answered for you",
        200,
        send(PING, 0).sign(&interactions, &key)?,
    );
    list.genuine("a command", 202, command.clone());
    list.forged(
        "a probe with a random signature",
        command.with_header(SIGNATURE, &"5a".repeat(64)),
    );
    list.forged("no signature", command.without(SIGNATURE));
    list.forged("no time", command.without(TIME));
    list.forged(
        "somebody else's key",
        Outgoing::new(COMMAND, now).sign(&interactions, foreign)?,
    );
    list.forged(
        "a byte moved from the body to the time",
        command
            .edited(TIME, |it| it + "{")
            .with_body(COMMAND.replacen('{', "", 1)),
    );
    list.forged(
        "the signature in upper case",
        command.edited(SIGNATURE, |it| it.to_uppercase()),
    );
    list.forged(
        "recorded six minutes ago",
        send(COMMAND, -360).sign(&interactions, &key)?,
    );
    list.forged(
        "the all-zero signature",
        command.with_header(SIGNATURE, &"00".repeat(64)),
    );
    list.refused(
        "a webhook event at this endpoint",
        400,
        send(AUTHORIZED, 0).sign(&interactions, &key)?,
    );
    let interactions = list.into_list();

    let mut list = Samples::of("discord-events", "/discord/events");
    list.answered(
        "ping, answered for you",
        204,
        send(EVENT_PING, 0).sign(&events, &key)?,
    );
    list.genuine(
        "an application authorized",
        204,
        send(AUTHORIZED, 0).sign(&events, &key)?,
    );
    list.genuine(
        "retried after ten minutes",
        204,
        send(AUTHORIZED, -600).sign(&events, &key)?,
    );
    list.forged(
        "retried after sixteen minutes",
        send(AUTHORIZED, -960).sign(&events, &key)?,
    );
    list.forged(
        "a user changed",
        send(AUTHORIZED, 0)
            .sign(&events, &key)?
            .with_body(AUTHORIZED.replace("\"5\"", "\"6\"")),
    );
    list.refused(
        "an interaction at this endpoint",
        400,
        send(COMMAND, 0).sign(&events, &key)?,
    );
    Ok(interactions.into_iter().chain(list.into_list()).collect())
}
