//! Tests the cases that were measured on receivers in other languages, for each sender that they concern.

use std::sync::atomic::Ordering;

use http_body_util::Full;
use webhook_core::body::UnreadableReason;
use webhook_core::config::SecretFault;
use webhook_core::testing::deliver;
use webhook_core::{ConfigError, RejectionKind, Secret, Timestamp};

use crate::bodies::Endless;
use crate::support::{
    INTERACTION, NOW, PING, SNAPSHOT, deepgram, discord, genuine, genuine_at, github, header,
    refusal, send, signed_with, stripe, verdict, with_body, with_header,
};

const MISMATCH: Option<RejectionKind> = Some(RejectionKind::SignatureMismatch);

#[test]
fn matrix_01_an_empty_secret_forges_nothing() {
    assert_eq!(
        refusal(&stripe(), &signed_with(&stripe(), b"", SNAPSHOT)),
        MISMATCH
    );
    assert_eq!(
        refusal(&github(), &signed_with(&github(), b"", PING)),
        MISMATCH
    );
}

#[test]
fn matrix_02_blank_secrets_cannot_be_made() {
    for blank in [" ", "\n", "\t\t\t\t\t\t\t\t\t", "\u{a0}\u{a0}\u{a0}\u{a0}"] {
        let expected = SecretFault::WhiteSpace.into();
        assert_eq!(Secret::new(blank).unwrap_err(), expected, "{blank:?}");
    }
}

#[test]
fn matrix_03_placeholders_and_single_bytes_cannot_be_made() {
    for (text, fault) in [
        ("undefined", SecretFault::Placeholder),
        ("null", SecretFault::Placeholder),
        ("x", SecretFault::Short),
        ("${WEBHOOK_SECRET}", SecretFault::Unexpanded),
    ] {
        let error: ConfigError = fault.into();
        assert_eq!(Secret::new(text).unwrap_err(), error, "{text}");
        assert!(Secret::from_base64("", text).is_err(), "{text}");
    }
    // This is the base64 of a single byte.
    assert!(Secret::from_base64("whsec_", "whsec_QQ==").is_err());
}

#[test]
fn matrix_04_far_future_is_refused() {
    let at = NOW + 10 * 365 * 24 * 60 * 60;
    let expected = Some(RejectionKind::TimestampInFuture);
    let request = genuine_at(&stripe(), SNAPSHOT, at);
    assert_eq!(refusal(&stripe(), &request), expected);
    let request = genuine_at(&discord(), INTERACTION, at);
    assert_eq!(refusal(&discord(), &request), expected);
}

#[test]
fn matrix_05_stale_is_refused() {
    let expected = Some(RejectionKind::TimestampTooOld);
    let request = genuine_at(&stripe(), SNAPSHOT, NOW - 301);
    assert_eq!(refusal(&stripe(), &request), expected);
    let request = genuine_at(&discord(), INTERACTION, NOW - 301);
    assert_eq!(refusal(&discord(), &request), expected);
}

#[test]
fn matrix_06_invalid_utf8_with_a_genuine_signature_passes() {
    assert_eq!(refusal(&stripe(), &genuine(&stripe(), &b"\xff"[..])), None);
    assert_eq!(refusal(&github(), &genuine(&github(), &b"\xff"[..])), None);
    let body = &b"{\"type\":2,\"x\":\"\xff\"}"[..];
    assert_eq!(refusal(&discord(), &genuine(&discord(), body)), None);
}

/// Bytes that decode to the same text are still other bytes, and are refused.
#[test]
fn matrix_07_a_replacement_character_is_no_other_byte() {
    let signed = "{\"a\":\"\u{fffd}\"}";
    let sent = &b"{\"a\":\"\xff\"}"[..];
    let request = with_body(genuine(&stripe(), signed), sent);
    assert_eq!(refusal(&stripe(), &request), MISMATCH);
    let request = with_body(genuine(&github(), signed), sent);
    assert_eq!(refusal(&github(), &request), MISMATCH);
    let request = with_body(genuine(&discord(), signed), sent);
    assert_eq!(refusal(&discord(), &request), MISMATCH);
}

#[test]
fn matrix_08_a_byte_order_mark_is_not_dropped() {
    let marked = |body: &str| format!("\u{feff}{body}");
    let request = with_body(genuine(&stripe(), SNAPSHOT), marked(SNAPSHOT));
    assert_eq!(refusal(&stripe(), &request), MISMATCH);
    let request = with_body(genuine(&github(), PING), marked(PING));
    assert_eq!(refusal(&github(), &request), MISMATCH);
    let request = with_body(genuine(&discord(), INTERACTION), marked(INTERACTION));
    let refused = refusal(&discord(), &request);
    assert_eq!(refused, Some(RejectionKind::MalformedBody));
}

/// No other text than the one that was sent counts as the same signature or credential.
#[test]
fn matrix_09_signatures_cannot_be_respelled() {
    type Respell = fn(&str) -> String;
    let ways: [Respell; 8] = [
        |text| text.to_uppercase(),
        |text| format!("{text} "),
        |text| format!("{text}="),
        |text| format!("{text};"),
        |text| text.replacen('a', "A", 1) + "",
        |text| format!("{}\t{}", &text[..9], &text[9..]),
        |text| format!("{}!{}", &text[..9], &text[9..]),
        |text| text.replace('+', "-").replace('/', "_") + "\u{7e}",
    ];
    for way in ways {
        let request = genuine(&github(), PING);
        let digits = header(&request, "x-hub-signature-256").replace("sha256=", "");
        if way(&digits) != digits {
            let value = format!("sha256={}", way(&digits));
            let request = with_header(request, "x-hub-signature-256", value);
            assert!(refusal(&github(), &request).is_some());
        }
        let request = genuine(&deepgram(), "{}");
        let credential = header(&request, "authorization").replace("Basic ", "");
        if way(&credential) != credential {
            let value = format!("Basic {}", way(&credential));
            let request = with_header(request, "authorization", value);
            assert!(refusal(&deepgram(), &request).is_some());
        }
    }
}

#[test]
fn matrix_10_times_cannot_be_respelled() {
    for spelling in [
        "1700000000abc",
        "abc",
        "1_700_000_000",
        " 1700000000",
        "1700000000 ",
        "1700000000.9",
        "1.7e9",
        "0x6553f100",
        "1700000000\t",
        "inf",
        "nan",
    ] {
        // Spaces around an element of Stripe's header do not belong to the time, so a zero comes before the spelling.
        let value = header(&genuine(&stripe(), SNAPSHOT), "stripe-signature");
        let value = value.replace("t=1700000000", &format!("t=0{spelling}"));
        let request = with_header(genuine(&stripe(), SNAPSHOT), "stripe-signature", value);
        let expected = Some(RejectionKind::MalformedTimestamp);
        assert_eq!(refusal(&stripe(), &request), expected, "{spelling}");
        let request = with_header(
            genuine(&discord(), INTERACTION),
            "x-signature-timestamp",
            spelling,
        );
        assert_eq!(refusal(&discord(), &request), expected, "{spelling}");
    }
}

/// A delivery whose signed bytes are cut elsewhere between the time and the body is refused, though its signature fits.
#[test]
fn matrix_11_the_boundary_of_time_and_body_cannot_be_moved() {
    let shifted = |time: &str, body: String| {
        let request = with_body(genuine(&discord(), INTERACTION), body);
        with_header(request, "x-signature-timestamp", time)
    };
    // Moves digits of the time into the body, and delivers at the time that is left. Then moves the body's brace.
    for digits in 1..10 {
        let (time, rest) = "1700000000".split_at(digits);
        let request = shifted(time, format!("{rest}{INTERACTION}"));
        let at = Timestamp::from_unix_seconds(time.parse().unwrap());
        let refused = deliver(&discord(), &request, at).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::MalformedBody);
    }
    let request = shifted("1700000000{", INTERACTION[1..].to_owned());
    let refused = refusal(&discord(), &request);
    assert_eq!(refused, Some(RejectionKind::MalformedTimestamp));

    let value = header(&genuine(&stripe(), SNAPSHOT), "stripe-signature");
    let dotted = value.replace("t=1700000000", "t=1700000000.{");
    let request = with_body(genuine(&stripe(), SNAPSHOT), &SNAPSHOT[1..]);
    let request = with_header(request, "stripe-signature", dotted);
    let refused = refusal(&stripe(), &request);
    assert_eq!(refused, Some(RejectionKind::MalformedTimestamp));
}

/// Any text in the place of a signature is refused, without a panic and without a 500.
#[tokio::test]
async fn matrix_12_malformed_signatures_are_refused() {
    let long = "f".repeat(64 << 10);
    for junk in [
        &b""[..],
        b"v1",
        b"v1,A",
        b"=",
        b",",
        b"sha256",
        b"sha256=",
        b"sha256=\xe9",
        b"t=,v1=",
        b"t=1700000000,v1=\xe9",
        b"t=1700000000",
        b"Basic",
        b"Basic \xe9",
        b"Basic ====",
        b"\xff\xfe",
        long.as_bytes(),
    ] {
        let request = with_header(genuine(&stripe(), SNAPSHOT), "stripe-signature", junk);
        let statuses = [
            send(stripe(), request.map(Full::new)).await.status,
            {
                let request = with_header(genuine(&github(), PING), "x-hub-signature-256", junk);
                send(github(), request.map(Full::new)).await.status
            },
            {
                let request = genuine(&discord(), INTERACTION);
                let request = with_header(request, "x-signature-ed25519", junk);
                send(discord(), request.map(Full::new)).await.status
            },
            {
                let request = with_header(genuine(&deepgram(), "{}"), "authorization", junk);
                send(deepgram(), request.map(Full::new)).await.status
            },
        ];
        assert_eq!(statuses, [401; 4], "{junk:?}");
    }
}

#[test]
fn matrix_13_a_bad_signature_after_a_good_one_spoils_nothing() {
    let request = genuine(&stripe(), SNAPSHOT);
    let good = header(&request, "stripe-signature");
    let value = format!("{good},v1={}", "0".repeat(64));
    let request = with_header(request, "stripe-signature", value);
    assert_eq!(refusal(&stripe(), &request), None);
}

/// A body under the name of another event does not become an event of that name, and gets no key.
#[test]
fn matrix_14_an_event_header_cannot_be_swapped() {
    let push = r#"{"ref":"refs/heads/main","before":"0","after":"1","commits":[],"pusher":{}}"#;
    let request = with_header(genuine(&github(), push), "x-github-event", "installation");
    let received = verdict(&github(), &request).unwrap();
    let unreadable = received.unreadable().unwrap();
    assert_eq!(unreadable.reason(), UnreadableReason::Contradiction);
    assert_eq!(received.dedup_key(), None);
}

#[tokio::test]
async fn matrix_15_nothing_unbounded_is_read_before_proof() {
    let endless = Endless::default();
    let request = genuine(&discord(), INTERACTION).map(|_| endless.clone());
    assert_eq!(send(discord(), request).await.status, 413);
    let limit = discord().settings().body_limit;
    let most = limit / crate::bodies::FRAME + 1;
    assert_eq!(endless.frames.load(Ordering::SeqCst), most);
}

/// JSON of a million brackets does not exhaust the stack, whether it is signed or not.
#[test]
fn matrix_16_deep_json_is_unreadable() {
    let deep = "[".repeat(1_000_000);
    let received = verdict(&stripe(), &genuine(&stripe(), deep.clone())).unwrap();
    assert!(received.unreadable().is_some());
    let received = verdict(&github(), &genuine(&github(), deep.clone())).unwrap();
    assert!(received.unreadable().is_some());
    let deep = format!("{{\"a\":{deep}");
    let received = verdict(&discord(), &genuine(&discord(), deep)).unwrap();
    assert!(received.unreadable().is_some());
}
