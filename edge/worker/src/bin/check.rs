//! Verifies deliveries inside the sandbox: `check.mjs` runs this under Node as a module without imports.

use std::process::ExitCode;

use edge_worker::{endpoint, receive};
use webhook_core::{Endpoint, Outgoing, Secret, SigningKey, Timestamp};
use webhook_stripe::Stripe;

const BODY: &str = r#"{"id":"evt_1","object":"event","type":"invoice.paid","data":{"object":{}}}"#;
const SECRET: &str = "whsec_5b8e3d7f1c2a9046";
const NOW: i64 = 1_763_712_000;

/// The status of `body`, under a signature that was made for [`BODY`].
fn status(endpoint: &Endpoint<Stripe>, body: &str, now: i64) -> Option<(u16, bool)> {
    let outgoing = Outgoing::new(BODY, Timestamp::from_unix_seconds(NOW));
    let key = SigningKey::hmac(&Secret::new(SECRET).ok()?).ok()?;
    let signed = outgoing.sign(endpoint.provider(), key).ok()?;
    let headers = signed
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()));
    let now_ms = u64::try_from(now).ok()? * 1000;
    let verdict = receive(endpoint, "POST", "/stripe", headers, body.into(), now_ms);
    Some((verdict.status.as_u16(), verdict.event.is_some()))
}

fn main() -> ExitCode {
    let Ok(endpoint) = endpoint(SECRET) else {
        return ExitCode::from(2);
    };
    let tampered = BODY.replace("evt_1", "evt_2");
    let sound = endpoint_refuses_api_keys()
        && status(&endpoint, BODY, NOW) == Some((200, true))
        && status(&endpoint, BODY, NOW + 301) == Some((401, false))
        && status(&endpoint, &tampered, NOW) == Some((401, false));
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn endpoint_refuses_api_keys() -> bool {
    endpoint("sk_live_5b8e3d7f1c2a9046").is_err()
}
