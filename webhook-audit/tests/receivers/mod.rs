//! Receivers as people write them: broken ones with one defect each, and sound ones.

pub mod github;
pub mod others;
pub mod standard;
pub mod stripe;

use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::routing::post;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

pub const SECRET: &str = "canary-5f0c2b9e-of-the-audit";

/// A receiver's answer: status and body.
pub type Answer = (u16, &'static str);

/// A receiver: a function of headers, URL and body.
pub type Receiver = fn(&HeaderMap, &Uri, &[u8]) -> Answer;

const REFUSED: Answer = (401, "");
const OK: Answer = (200, "ok");

pub fn router(receiver: Receiver) -> Router {
    Router::new().route(
        "/",
        post(
            move |headers: HeaderMap, uri: Uri, body: Bytes| async move {
                let (status, text) = receiver(&headers, &uri, &body);
                (StatusCode::from_u16(status).unwrap(), text)
            },
        ),
    )
}

fn mac(secret: &[u8], message: &[u8]) -> Vec<u8> {
    let mac = Hmac::<Sha256>::new_from_slice(secret).unwrap();
    mac.chain_update(message).finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn verdict(sound: bool) -> Answer {
    if sound { OK } else { REFUSED }
}
