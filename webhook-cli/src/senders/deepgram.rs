//! Sends as Deepgram, which signs nothing: the Basic credentials of the callback URL take the signature's place.

use webhook_core::{ConfigError, Secret};
use webhook_deepgram::Deepgram;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const DEEPGRAM: Sender = Sender {
    name: "deepgram",
    samples: &[
        Sample {
            name: "transcript",
            what: "a recording is transcribed",
            body: r#"{"metadata":{"request_id":"a847f427-4ad5-4d67-9b95-@unique@","created":"2026-11-21T08:00:00.000Z","duration":1.5,"channels":1},"results":{"channels":[{"alternatives":[{"transcript":"life moves pretty fast","confidence":0.99,"words":[]}]}]}}"#,
        },
        Sample {
            name: "error",
            what: "a transcription has failed",
            body: r#"{"err_code":"Bad Request","err_msg":"Bad Request: failed to process audio","request_id":"a847f427-4ad5-4d67-9b95-@unique@"}"#,
        },
        Sample {
            name: "text_intelligence",
            what: "a text is analyzed",
            body: r#"{"metadata":{"request_id":"a847f427-4ad5-4d67-9b95-@unique@"},"results":{"summary":{"text":"Life is fast."}}}"#,
        },
        Sample {
            name: "audio",
            what: "a text is spoken: bytes, not JSON",
            body: "ID3\u{4}\0\0\0\0\0\0@unique@",
        },
    ],
    signature: Place {
        header: "authorization",
        before: "Basic ",
    },
    signs: Signs::NOTHING,
    event_header: None,
    other_event: OtherEvent::No(
        "Deepgram names no event: the body alone tells, and it is not signed",
    ),
    keys: |text, _| {
        let Some((user, password)) = text.split_once(':') else {
            return Err(ConfigError::Signing(
                "not USER:PASSWORD, as in the callback URL but not percent-encoded".to_owned(),
            ));
        };
        Keys::of(Secret::new(password)?, |password| {
            Deepgram::basic(user, password)
        })
    },
    public: None,
    another: longer,
};
