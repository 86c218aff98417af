//! Verifies deliveries inside the sandbox: `check.mjs` runs this under Node as a module without imports.

use std::process::ExitCode;

use edge_worker::{Judged, endpoint, judge};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Secret, Timestamp};
use webhook_stripe::Stripe;

const BODY: &str = r#"{"id":"evt_1","object":"event","type":"invoice.paid","data":{"object":{}}}"#;
const SECRET: &str = "whsec_5b8e3d7f1c2a9046";
const NOW: i64 = 1_763_712_000;

/// Returns the status of `body`, which comes in two chunks under a signature that was made for [`BODY`]; and whether
/// there is an event, and whether the body was read.
fn status(endpoint: &Endpoint<Stripe>, body: &str, now: i64) -> Option<(u16, bool, bool)> {
    let outgoing = Outgoing::new(BODY, Timestamp::from_unix_seconds(NOW));
    let key = SigningKey::hmac(&Secret::new(SECRET).ok()?).ok()?;
    let signed = outgoing.sign(endpoint.provider(), key).ok()?;
    let headers = signed
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()));
    let now_ms = u64::try_from(now).ok()? * 1000;
    let (verdict, read) = match judge(endpoint, "POST", "/stripe", headers, now_ms) {
        Judged::Answered(verdict) => (verdict, false),
        Judged::Read(mut reading) => {
            let (first, rest) = body.split_at(body.len() / 2);
            let fed = reading
                .chunk(first.into())
                .and_then(|()| reading.chunk(rest.into()));
            (fed.err().unwrap_or_else(|| reading.finish()), true)
        }
    };
    Some((verdict.status.as_u16(), verdict.event.is_some(), read))
}

fn main() -> ExitCode {
    let Ok(endpoint) = endpoint(SECRET) else {
        return ExitCode::from(2);
    };
    let tampered = BODY.replace("evt_1", "evt_2");
    let long = BODY.to_owned() + &" ".repeat(1 << 20);
    let sound = endpoint_refuses_api_keys()
        && status(&endpoint, BODY, NOW) == Some((200, true, true))
        // A head that is too old is refused without its body.
        && status(&endpoint, BODY, NOW + 301) == Some((401, false, false))
        && status(&endpoint, &tampered, NOW) == Some((401, false, true))
        && status(&endpoint, &long, NOW) == Some((413, false, true));
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn endpoint_refuses_api_keys() -> bool {
    endpoint("sk_live_5b8e3d7f1c2a9046").is_err()
}
