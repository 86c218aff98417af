//! The signature under both kinds of delivery.
//!
//! <https://docs.discord.com/developers/interactions/overview> and
//! <https://docs.discord.com/developers/events/webhook-events> ask for the same
//!
//! ```text
//! X-Signature-Ed25519:   128 lower-case hexadecimal digits, the 64 bytes of an Ed25519 signature
//! X-Signature-Timestamp: decimal digits, seconds since the Unix epoch
//! signed:                the timestamp's text, then the body; nothing between them
//! key:                   the application's public key, 64 hexadecimal digits
//! ```
//!
//! Nothing separates the timestamp from the body, so the same signature also fits a request whose
//! first digits or first brace have moved from one to the other. Two rules leave one reading: the
//! timestamp is canonical digits, and the body starts with `{`, as every body of Discord does.
//!
//! Discord documents neither the timestamp's format nor a tolerance, and its own libraries check
//! no age. Seconds are what it sends.

use webhook_core::{
    Algorithm, Claim, ConfigError, Draft, Encoding, Head, Keyring, Rejection, SecretForm, Unit,
};

const SIGNATURE: &str = "x-signature-ed25519";
const TIMESTAMP: &str = "x-signature-timestamp";

pub(crate) const PUBLIC_KEY: SecretForm = SecretForm::issued(
    "Discord shows the right one in its Developer Portal, under the application > General Information > Public Key",
);

pub(crate) fn claim<'a>(keys: &'a Keyring, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    let signature = head.only(SIGNATURE)?;
    let timestamp = head.only(TIMESTAMP)?;
    Ok(Claim::under(keys)
        .timestamp(timestamp, Unit::Seconds)?
        .body()
        .body_starts_with(b'{')
        .offered(Algorithm::Ed25519, Encoding::Hex, signature))
}

pub(crate) fn draft(draft: &mut Draft) -> Result<(), ConfigError> {
    let timestamp = draft.timestamp(Unit::Seconds);
    draft.header(TIMESTAMP, timestamp)?;
    draft.header(SIGNATURE, draft.blank())?;
    draft.header("content-type", "application/json")
}
