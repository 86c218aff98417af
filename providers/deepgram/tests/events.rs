//! What callbacks mean: by content type and shape, with nothing lost.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::collections::BTreeMap;

use bytes::Bytes;
use http::HeaderValue;
use webhook_core::testing::{deliver, signed_request};
use webhook_core::{Endpoint, Finished, Received, Secret, SigningKey, Timestamp};
use webhook_deepgram::{Deepgram, ErrorShape, Event};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn receive(content_type: Option<&'static str>, body: &[u8]) -> Received<Deepgram> {
    let password = Secret::new("long-enough").unwrap();
    let key = SigningKey::basic("hook", &password).unwrap();
    let endpoint = Endpoint::new(Deepgram::basic("hook", password).unwrap());
    let body = Bytes::copy_from_slice(body);
    let mut request = signed_request(&endpoint, key, body, NOW).unwrap();
    request.headers_mut().remove("content-type");
    if let Some(content_type) = content_type {
        let content_type = HeaderValue::from_static(content_type);
        request.headers_mut().insert("content-type", content_type);
    }
    match deliver(&endpoint, &request, NOW).unwrap() {
        Finished::Verified(verified) => verified.read().unwrap(),
        Finished::Answer(_) => panic!("answered without a proof"),
    }
}

fn json(body: &str) -> Received<Deepgram> {
    receive(Some("application/json"), body.as_bytes())
}

/// The shape of the documentation's sample response, shortened.
const TRANSCRIPT: &str = r#"{
    "metadata": {
        "transaction_key": "deprecated", "request_id": "a847f427-4ad5-4d67-9b95-db801e58251c",
        "sha256": "154e291ecfa8be6ab8343560bcc109008fa7853eb5372533e8efdefc9b504c33",
        "created": "2024-05-12T18:57:13.426Z", "duration": 25.933313, "channels": 1,
        "models": ["1ed36bac-f71c-4f3f-a31f-02fd6525c489"],
        "extra": {"job": "7", "callback_secret": "canary-extra"}
    },
    "results": {"channels": [{"alternatives": [
        {"transcript": "canary-speech", "confidence": 0.99, "words": [{"word": "yeah"}]},
        {"transcript": "canary-worse"}
    ]}], "utterances": []}
}"#;

#[test]
fn a_transcript() {
    let received = json(TRANSCRIPT);
    assert_eq!(received.event_name(), "transcript");
    assert!(received.answer().is_none());
    let Event::Transcript(transcript) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(transcript.transcript(), Some("canary-speech"));
    assert_eq!(
        transcript.channels()[0]
            .alternatives
            .as_ref()
            .unwrap()
            .len(),
        2
    );
    let metadata = transcript.metadata().unwrap();
    assert_eq!(
        metadata.request_id.as_deref(),
        Some("a847f427-4ad5-4d67-9b95-db801e58251c")
    );
    assert_eq!(
        metadata.created.as_ref().unwrap().unix_seconds(),
        Some(1_715_540_233)
    );
    assert_eq!(metadata.duration, Some(25.933_313));
    assert_eq!(metadata.channels, Some(1));
    let extra: BTreeMap<String, String> = metadata.extra.as_ref().unwrap().json().unwrap();
    assert_eq!(extra["job"], "7");
    let whole: serde_json::Value = transcript.json().unwrap();
    assert_eq!(
        whole["results"]["channels"][0]["alternatives"][0]["words"][0]["word"],
        "yeah"
    );
    let shown = format!("{:#?} {received:?}", received.event());
    assert!(!shown.contains("canary"), "{shown}");
    // A retry of the same body is the same delivery; request_id does not matter.
    assert_eq!(received.dedup_key(), json(TRANSCRIPT).dedup_key());
    assert_ne!(
        received.dedup_key(),
        json(&format!("{TRANSCRIPT} ")).dedup_key()
    );
}

#[test]
fn results_with_less_in_them_are_read_as_well() {
    for body in [
        r#"{"results":{"channels":[]}}"#,
        r#"{"metadata":null,"results":{"channels":[{}]}}"#,
        r#"{"metadata":{"extra":"canary"},"results":{"channels":[{"alternatives":[]}]}}"#,
        r#"{"metadata":{"extra":null},"results":{"channels":[{"alternatives":[{"transcript":null}]}]}}"#,
    ] {
        let received = json(body);
        let Event::Transcript(transcript) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(transcript.transcript(), None);
        assert!(!format!("{transcript:?}").contains("canary"));
    }
}

#[test]
fn text_intelligence() {
    let received = json(
        r#"{"metadata":{"request_id":"1","created":"2024-02-05T17:28:22.402Z","language":"en"},
        "results":{"summary":{"text":"canary"}}}"#,
    );
    assert_eq!(received.event_name(), "text_intelligence");
    let Event::TextIntelligence(done) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(done.request_id(), Some("1"));
    assert_eq!(done.summary(), Some("canary"));
    let whole: serde_json::Value = done.json().unwrap();
    assert_eq!(whole["results"]["summary"]["text"], "canary");
    assert!(!format!("{done:?}").contains("canary"));
}

#[test]
fn an_accepted_request() {
    let received = json(r#"{"request_id":"5"}"#);
    assert_eq!(received.event_name(), "accepted");
    let Event::Accepted(accepted) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(accepted.request_id(), "5");
}

#[test]
fn errors_of_every_form() {
    let error = |content_type, body: &str| {
        let received = receive(content_type, body.as_bytes());
        assert_eq!(received.event_name(), "error", "{body}");
        let Event::Error(error) = received.into_event() else {
            panic!("{body}");
        };
        assert_eq!(&error.raw()[..], body.as_bytes());
        error
    };
    let json = Some("application/json");
    let legacy = error(
        json,
        r#"{"err_code":"PAYLOAD_ERROR","err_msg":"no audio","request_id":"1"}"#,
    );
    assert_eq!(legacy.shape(), ErrorShape::Legacy);
    assert_eq!(legacy.code(), Some("PAYLOAD_ERROR"));
    assert_eq!(legacy.message(), Some("no audio"));
    assert_eq!(legacy.request_id(), Some("1"));

    let modern = error(
        json,
        r#"{"category":"INVALID_JSON","message":"m","details":"d","request_id":"1"}"#,
    );
    assert_eq!(modern.shape(), ErrorShape::Modern);
    assert_eq!(modern.code(), Some("INVALID_JSON"));
    assert_eq!(modern.message(), Some("m"));
    assert_eq!(modern.details(), Some("d"));

    // Bad news is read whatever its types.
    let odd = error(json, r#"{"err_code":500,"err_msg":{"a":1}}"#);
    assert_eq!(
        (odd.code(), odd.message()),
        (Some("500"), Some(r#"{"a":1}"#))
    );

    for (content_type, body) in [
        (Some("text/plain"), "upstream timed out"),
        (Some("text/plain; charset=utf-8"), "{not json}"),
        (Some("text/html"), "<html>"),
        (None, "upstream timed out"),
        (Some("application/x-new"), "upstream timed out"),
    ] {
        let text = error(content_type, body);
        assert_eq!(text.shape(), ErrorShape::Text);
        assert_eq!(text.message(), Some(body));
    }
    let text = error(Some("text/plain"), r#"{"err_code":"1"}"#);
    assert_eq!(text.shape(), ErrorShape::Legacy);
}

#[test]
fn audio() {
    let wave: &[u8] = b"RIFF\x24\x00\x00\x00WAVEfmt ";
    let mulaw: &[u8] = b"{{\xff\xfe\x7b";
    for (content_type, body) in [
        (Some("audio/wav"), wave),
        (Some("Audio/MPEG; rate=8000"), b"text"),
        (Some("audio/l16"), b"{}"),
        (Some("application/octet-stream"), wave),
        (Some("audio/wav"), b""),
        (Some("binary"), wave),
        (None, wave),
        (None, mulaw),
    ] {
        let received = receive(content_type, body);
        assert_eq!(received.event_name(), "audio");
        let Event::Audio(audio) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(audio.content_type(), content_type);
        assert_eq!(&audio.bytes()[..], body);
    }
}

#[test]
fn messages_of_a_stream() {
    let body = r#"{"type":"Results","channel":{"alternatives":[{"transcript":"canary"}]},"is_final":true,
        "metadata":{"request_id":"1","extra":{"callback_secret":"canary"}}}"#;
    let received = json(body);
    assert_eq!(received.event_name(), "Results");
    let Event::Interim(interim) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(interim.transcript(), Some("canary"));
    assert_eq!(
        (interim.is_final, interim.request_id()),
        (Some(true), Some("1"))
    );
    assert!(!format!("{interim:?} {:?}", interim.metadata).contains("canary"));
    let received = json(r#"{"type":"Metadata","request_id":"1","sha256":"x"}"#);
    assert!(matches!(received.event(), Event::StreamEnd(end) if end.request_id() == Some("1")));
    let received = json(r#"{"type":"UtteranceEnd","channel":[0,1],"last_word_end":2.3}"#);
    assert!(matches!(received.event(), Event::Pause(pause) if pause.last_word_end == Some(2.3)));
    let received = json(r#"{"type":"SpeechStarted","channel":[0,1],"timestamp":9.54}"#);
    assert!(matches!(received.event(), Event::Speech(speech) if speech.timestamp == Some(9.54)));
    let received = json(r#"{"type":"SpeechStarted","timestamp":"soon"}"#);
    assert_eq!(received.event_name(), "SpeechStarted");
    assert!(matches!(received.event(), Event::Unreadable(it) if it.error().path() == "timestamp"));
}

#[test]
fn new_kinds_are_kept() {
    for (body, name) in [
        (r#"{"type":"Weather","rain":true}"#, "Weather"),
        (r#"{"type":7}"#, "unknown"),
        (r#"{"type":["a"]}"#, "unknown"),
        (r#"{}"#, "unknown"),
        (r#"[1,2]"#, "unknown"),
        (r#"["results","metadata","request_id"]"#, "unknown"),
        (r#"{"metadata":{"request_id":"1"}}"#, "unknown"),
        ("null", "unknown"),
    ] {
        let received = json(body);
        assert_eq!(received.event_name(), name, "{body}");
        let Event::Other(message) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(&message.raw()[..], body.as_bytes());
        message.json::<serde_json::Value>().unwrap();
    }
}

#[test]
fn what_cannot_be_read_is_an_event_with_every_byte() {
    let json = Some("application/json");
    for (content_type, body, name, path) in [
        (json, &b""[..], "unreadable", None),
        (None, b"", "unreadable", None),
        (Some("text/plain"), b"", "unreadable", None),
        (Some("text/plain"), b"\xff", "unreadable", None),
        (json, b"{", "unreadable", None),
        (None, b"{\"results\":", "unreadable", None),
        (json, b"{} {}", "unreadable", None),
        (json, b"RIFF\x24\x00", "unreadable", None),
        (json, b"{\"results\":7}", "unreadable", Some("results")),
        (json, b"{\"request_id\":7}", "accepted", Some("request_id")),
        (
            json,
            b"{\"results\":{},\"results\":{\"channels\":[]}}",
            "unreadable",
            None,
        ),
        (
            json,
            b"{\"metadata\":{\"duration\":\"long\"},\"results\":{\"channels\":[]}}",
            "transcript",
            Some("metadata.duration"),
        ),
        (
            json,
            b"{\"results\":{\"channels\":[{\"alternatives\":[{\"transcript\":\"\xff\"}]}]}}",
            "transcript",
            Some("results.channels[0].alternatives[0].transcript"),
        ),
    ] {
        let received = receive(content_type, body);
        assert_eq!(received.event_name(), name, "{body:?}");
        let Event::Unreadable(unreadable) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(&unreadable.raw()[..], body);
        if let Some(path) = path {
            assert_eq!(unreadable.error().path(), path);
        }
    }
}
