#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::Request;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Provider, Received, Rejection, RejectionKind, Scheme, SigningKey,
    Timestamp, Verified,
};
use webhook_slack::{Commands, EventsApi, Interactivity};

pub(crate) const SECRET: &str = "canary5f0c2b9e8888abcd99";
pub(crate) const NOW: i64 = 1_700_000_000;
pub(crate) const EVENT: &str = r#"{"token":"canary-token","team_id":"T1","api_app_id":"A1",
"event":{"type":"message","subtype":"channel_join","user":"U1","text":"canary 😀"},
"type":"event_callback","event_id":"Ev08MFMKH6","event_time":1699999999,
"authorizations":[{"team_id":"T1","is_bot":true}],"is_ext_shared_channel":false}"#;
pub(crate) const COMMAND: &str = "token=canary-token&team_id=T1&team_domain=acme&channel_id=C1&channel_name=general\
&user_id=U1&user_name=ann&command=%2Fweather&text=94070+%26+more&api_app_id=A1&is_enterprise_install=false\
&enterprise_id=E1&enterprise_name=Acme+Inc\
&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2Fcanary&trigger_id=13345224609.738474920.canary";

/// A form whose one field is this payload.
pub(crate) fn payload(json: &str) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("payload", json);
    form.finish()
}

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

pub(crate) fn events() -> EventsApi {
    EventsApi::new(secret(SECRET)).unwrap()
}

pub(crate) fn commands() -> Commands {
    Commands::new(secret(SECRET)).unwrap()
}

pub(crate) fn interactivity() -> Interactivity {
    Interactivity::new(secret(SECRET)).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    events().signing_key(&secret(SECRET)).unwrap()
}

/// A delivery of this body, signed at `NOW`.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    Outgoing::new(body, at(NOW)).sign(&events(), key()).unwrap()
}

/// The delivery with one header made of its own.
pub(crate) fn reheaded(
    mut request: Request<Bytes>,
    name: &'static str,
    change: impl FnOnce(&str) -> String,
) -> Request<Bytes> {
    let value = change(request.headers()[name].to_str().unwrap());
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

pub(crate) fn verify_at<P: Provider>(
    slack: P,
    request: &Request<Bytes>,
    now: i64,
) -> Result<Verified<P>, Rejection> {
    match deliver(&Endpoint::new(slack), request, at(now))? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} before the event was read"),
    }
}

pub(crate) fn verify<P: Provider>(
    slack: P,
    request: &Request<Bytes>,
) -> Result<Verified<P>, Rejection> {
    verify_at(slack, request, NOW)
}

/// Why the delivery is refused, before or after it is known to be authentic.
pub(crate) fn refusal<P: Provider>(slack: P, request: &Request<Bytes>) -> Option<RejectionKind> {
    let read = verify(slack, request).and_then(Verified::read);
    read.err().map(|rejection| rejection.kind())
}

pub(crate) fn received<P: Provider>(slack: P, body: impl Into<Bytes>) -> Received<P> {
    verify(slack, &signed(body)).unwrap().read().unwrap()
}
