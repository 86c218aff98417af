//! How Discord signs both kinds of delivery: one key, one signature. Each kind has a file in the folder `scheme`.

pub(crate) mod interactions;
pub(crate) mod webhook_events;

use http::HeaderName;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::keys::{Keyring, SecretForm};
use webhook_core::sign::Draft;
use webhook_core::{ConfigError, Head, Rejection};

const SIGNATURE: &str = "x-signature-ed25519";
const TIMESTAMP: &str = "x-signature-timestamp";
static SIGNATURE_NAME: HeaderName = HeaderName::from_static(SIGNATURE);
static TIMESTAMP_NAME: HeaderName = HeaderName::from_static(TIMESTAMP);
pub(crate) static READ: [&HeaderName; 2] = [&SIGNATURE_NAME, &TIMESTAMP_NAME];

pub(crate) const PUBLIC_KEY: SecretForm = SecretForm::issued(
    "Discord shows the right one in its Developer Portal, under the application > General Information > Public Key",
);

pub(crate) fn claim<'a>(keys: &'a Keyring, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    let signature = head.only(&SIGNATURE_NAME)?;
    let timestamp = head.only(&TIMESTAMP_NAME)?;
    let mut claim = Claim::under(keys).body_starts_with(b'{');
    claim.add_timestamp(timestamp, Unit::Seconds)?;
    claim.add_body();
    claim.add_offered(Algorithm::Ed25519, Encoding::Hex, signature);
    Ok(claim)
}

pub(crate) fn draft(draft: &mut Draft) -> Result<(), ConfigError> {
    let timestamp = draft.timestamp(Unit::Seconds);
    draft.header(TIMESTAMP, timestamp)?;
    draft.header(SIGNATURE, draft.blank())?;
    draft.header("content-type", "application/json")
}
