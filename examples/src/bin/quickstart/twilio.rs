//! Samples of Twilio: the URL is signed, and the body in one of three ways.

use http::Method;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_twilio::Twilio;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::{PUBLIC, TWILIO};

const HEADER: &str = "x-twilio-signature";

const SMS: &str =
    "MessageSid=SM4f1a&From=%2B14158675309&To=%2B18005551212&Body=Ahoj+%F0%9F%91%8B&NumMedia=0";
const EVENTS: &str = r#"[{"specversion":"1.0","type":"com.twilio.messaging.message.delivered","id":"EZ1","data":{"messageSid":"SM4f1a"}}]"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let twilio = Twilio::new(Secret::new(TWILIO)?, PUBLIC)?;
    let elsewhere = Twilio::new(Secret::new(TWILIO)?, "https://evil.example")?;
    let send = |body: &'static str, path: &str| -> Result<Outgoing, AnyError> {
        Ok(Outgoing::new(body, now).url(format!("{PUBLIC}{path}").parse()?))
    };
    let own = SigningKey::hmac(&Secret::new(TWILIO)?)?;
    let foreign = SigningKey::hmac(&Secret::new("somebody-elses-token")?)?;
    let sms = send(SMS, "/twilio?shop=5")?.sign(&twilio, &own)?;
    let events = send(EVENTS, "/twilio")?.sign(&twilio, &own)?;
    let call = send("", "/twilio?CallSid=CA1&Digits=1")?
        .method(Method::GET)
        .sign(&twilio, &own)?;

    let mut list = Samples::of("twilio", "/twilio");
    list.genuine("a message, as a form", 204, sms.clone());
    list.genuine("events, as JSON", 204, events.clone());
    list.genuine("a call, with GET", 204, call.clone());

    list.forged("no signature", sms.without(HEADER));
    list.forged(
        "somebody else's token",
        send(SMS, "/twilio?shop=5")?.sign(&twilio, foreign)?,
    );
    list.forged(
        "a sender's number changed",
        sms.with_body(SMS.replace("5309", "5310")),
    );
    list.forged("another query", sms.with_uri("/twilio?shop=6"));
    list.forged(
        "signed for the host that a header claims",
        send(SMS, "/twilio?shop=5")?
            .sign(&elsewhere, &own)?
            .with_header("x-forwarded-host", "evil.example"),
    );
    list.forged(
        "JSON changed, its digest kept",
        events.with_body(EVENTS.replace("delivered", "undelivered")),
    );
    list.forged(
        "JSON without its digest in the URL",
        events.with_uri("/twilio"),
    );
    list.forged("GET with a body that nothing signs", call.with_body("a=1"));
    Ok(list.into_list())
}
