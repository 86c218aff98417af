//! How Slack signs all three kinds of delivery: one secret, one signature, one deadline.
//!
//! Each kind has a file in the folder `scheme`.

pub(crate) mod commands;
pub(crate) mod events_api;
pub(crate) mod interactivity;

use std::time::Duration;

use http::HeaderName;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::config::Defaults;
use webhook_core::keys::{Keyring, SecretForm};
use webhook_core::sign::Draft;
use webhook_core::{ConfigError, Head, Rejection, RejectionKind};

pub(crate) const SIGNATURE: &str = "x-slack-signature";
const TIMESTAMP: &str = "x-slack-request-timestamp";
static SIGNATURE_NAME: HeaderName = HeaderName::from_static(SIGNATURE);
static TIMESTAMP_NAME: HeaderName = HeaderName::from_static(TIMESTAMP);
pub(crate) static READ: [&HeaderName; 2] = [&SIGNATURE_NAME, &TIMESTAMP_NAME];

/// How long Slack waits before it shows the user an error or retries an event: from its pages, as of our reading in
/// 2026-11. They name no size, so bodies have the usual limit.
/// <https://docs.slack.dev/apis/events-api/#responding>,
/// <https://docs.slack.dev/interactivity/handling-user-interaction/#acknowledgment_response>
const RESPONSE_DEADLINE: Duration = Duration::from_secs(3);

/// Slack's page on the signing secret: <https://docs.slack.dev/authentication/verifying-requests-from-slack>
pub(crate) const SECRET: SecretForm = SecretForm::issued(
    "Slack shows the right one at api.slack.com/apps, under the app > Basic Information > App Credentials > Signing Secret",
)
.refuses(&[
    ("xoxb-", "it is a bot token"),
    ("xoxp-", "it is a user token"),
    ("xapp-", "it is an app-level token"),
]);

/// Slack's page advises to ignore a request that is older than five minutes, and its libraries allow that age:
/// <https://docs.slack.dev/authentication/verifying-requests-from-slack>
const TOLERANCE: Duration = Duration::from_secs(300);

/// Slack documents no size of bodies, so they have the usual limit.
pub(crate) const fn defaults() -> Defaults {
    Defaults::new()
        .tolerance(TOLERANCE)
        .response_deadline(RESPONSE_DEADLINE)
}

pub(crate) fn claim<'a>(keys: &'a Keyring, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    let malformed = Rejection::of_header(RejectionKind::MalformedSignature, SIGNATURE)
        .expecting("`v0=` and 64 lower-case hexadecimal digits");
    let signature = head.only(&SIGNATURE_NAME)?;
    let signature = signature.strip_prefix("v0=").ok_or(malformed)?;
    let mut claim = Claim::under(keys);
    claim.add_bytes(&b"v0:"[..]);
    claim.add_timestamp(head.only(&TIMESTAMP_NAME)?, Unit::Seconds)?;
    claim.add_bytes(&b":"[..]);
    claim.add_body();
    claim.add_offered(Algorithm::HmacSha256, Encoding::Hex, signature);
    Ok(claim)
}

pub(crate) fn draft(draft: &mut Draft, content_type: &str) -> Result<(), ConfigError> {
    draft.header("content-type", content_type)?;
    draft.header(TIMESTAMP, draft.timestamp(Unit::Seconds))?;
    draft.header(SIGNATURE, format!("v0={}", draft.blank()))
}
