//! Samples of Deepgram, which signs nothing: the credentials of the callback URL are the proof.

use http::Method;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_deepgram::Deepgram;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::DEEPGRAM;

const HEADER: &str = "authorization";

const TRANSCRIPT: &str = r#"{"metadata":{"request_id":"a847f427-4ad5-4d67-9b95-db801e58251c","created":"2026-11-21T08:00:00.000Z","duration":1.5,"channels":1},"results":{"channels":[{"alternatives":[{"transcript":"life moves pretty fast","confidence":0.99,"words":[{"word":"life","start":0.08,"end":0.32,"confidence":0.99,"punctuated_word":"Life"}]}]}]}}"#;
const FAILED: &str = r#"{"err_code":"Bad Request","err_msg":"Bad Request: failed to process audio","request_id":"a847f427-4ad5-4d67-9b95-db801e58251c"}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let deepgram = Deepgram::basic(DEEPGRAM.0, Secret::new(DEEPGRAM.1)?)?;
    let own = SigningKey::basic(DEEPGRAM.0, &Secret::new(DEEPGRAM.1)?)?;
    let wrong = SigningKey::basic(DEEPGRAM.0, &Secret::new("another-password")?)?;
    let callback = Outgoing::new(TRANSCRIPT, now).sign(&deepgram, &own)?;

    let mut list = Samples::of("deepgram", "/deepgram");
    list.genuine("a transcript", 200, callback.clone());
    list.genuine(
        "a transcript with PUT",
        200,
        callback.with_method(Method::PUT),
    );
    list.genuine(
        "a transcription that failed",
        200,
        Outgoing::new(FAILED, now).sign(&deepgram, &own)?,
    );

    list.forged("no credentials", callback.without(HEADER));
    list.forged(
        "a wrong password",
        Outgoing::new(TRANSCRIPT, now).sign(&deepgram, wrong)?,
    );
    list.forged(
        "an API key's identifier alone",
        callback.without(HEADER).with_header("dg-token", "5a1c"),
    );
    list.forged(
        "credentials twice",
        callback.with_another(HEADER, "Basic bm9ib2R5OnBhc3N3b3Jk"),
    );
    list.forged(
        "credentials without padding",
        callback.edited(HEADER, |it| it.trim_end_matches('=').to_owned()),
    );
    Ok(list.into_list())
}
