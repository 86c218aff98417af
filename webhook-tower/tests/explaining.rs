//! Tests that refused deliveries are explained in the log, for development: after the answer, and only a few of many.

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use common::bodies::Untouchable;
use common::capture::{Line, Log};
use common::{
    SECRET, Sender, forged, receiver, receiver_of, refuse, sender, signed, signed_by, with_body,
};
use http::{HeaderValue, Request};
use http_body_util::Full;
use webhook_core::Endpoint;
use webhook_core::explain::Cause;
use webhook_tower::{Budget, Explainer, Receiver};

/// Makes a receiver that explains refusals, and forgets the lines that were logged before.
fn explaining(explainer: Explainer) -> Receiver<Sender> {
    receiver().explain_refusals_in_development(explainer)
}

fn explained(log: &Log) -> Vec<Line> {
    let mut lines = log.all();
    lines.retain(|line| line.message() == "refusal explained");
    lines
}

/// The lines of the next explanation.
async fn next(log: &Log) -> Vec<Line> {
    for _ in 0..20_000 {
        let lines = explained(log);
        if !lines.is_empty() {
            return lines;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    panic!("nothing was explained");
}

fn newline_added(request: &Request<Bytes>) -> Request<Full<Bytes>> {
    let body = [request.body(), &b"\n"[..]].concat();
    request.clone().map(|_| Full::new(body.into()))
}

#[tokio::test]
async fn the_log_says_that_a_newline_was_added_and_where() {
    let (log, _guard) = Log::capture();
    let endpoint = Endpoint::new(sender()).with_label("billing");
    let receiver = receiver_of(endpoint).explain_refusals_in_development(Explainer::new());
    let said = log.all();
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].message().contains("for development"), "{said:#?}");
    let mut request = newline_added(&signed(r#"{"a":1}"#));
    let id = HeaderValue::from_static("delivery-7");
    request.headers_mut().insert("x-id", id);
    let seen = refuse(&receiver, request).await;
    assert_eq!((seen.status, seen.body.len()), (401, 0));
    let lines = next(&log).await;
    let line = &lines[0];
    assert_eq!(
        (line.target.as_str(), line.level),
        ("webhook::explained", tracing::Level::WARN)
    );
    assert_eq!(
        line.names(),
        [
            "at_byte",
            "cause",
            "certainty",
            "claimed_id",
            "endpoint",
            "kind",
            "message",
            "passed_over",
            "provider",
            "request_path",
            "says"
        ]
    );
    for (name, value) in [
        ("cause", "body-newline-added"),
        ("certainty", "proved"),
        ("at_byte", "7"),
        ("kind", "signature-mismatch"),
        ("provider", "sender"),
        ("endpoint", "billing"),
        ("claimed_id", "delivery-7"),
        ("request_path", "/"),
        ("passed_over", "0"),
    ] {
        assert_eq!(line.field(name), Some(value), "{name}");
    }
    let says = line.field("says").unwrap_or_default();
    assert!(says.contains("--data-binary"), "{says}");
}

#[tokio::test]
async fn a_secret_in_quotes_is_named_and_not_shown() {
    let (log, _guard) = Log::capture();
    let quoted = format!("\"{SECRET}\"");
    let receiver = receiver_of(Sender::hmac(&quoted)).explain_refusals_in_development(
        Explainer::new()
            .secret("THE_SECRET", quoted.as_str())
            .other_secret("ANOTHER", "of-another-endpoint-91c"),
    );
    refuse(&receiver, signed("{}").map(Full::new)).await;
    let lines = next(&log).await;
    assert_eq!(lines[0].field("cause"), Some("secret-quotes"));
    let says = lines[0].field("says").unwrap_or_default();
    assert!(says.contains("THE_SECRET"), "{says}");
    let other = Sender::hmac("of-another-endpoint-91c");
    refuse(&receiver, signed_by(&other, "{}").map(Full::new)).await;
    let lines = [lines, next(&log).await].concat();
    assert_eq!(
        lines.last().and_then(|it| it.field("cause")),
        Some("other-secret")
    );
    let all = format!("{lines:?} {receiver:?}");
    assert!(
        !all.contains(SECRET) && !all.contains("endpoint-91c"),
        "{all}"
    );
}

/// A head that is refused is refused as always, before its body is read, and is explained without the body.
#[tokio::test]
async fn a_refused_head_is_explained_without_its_body() {
    let (log, _guard) = Log::capture();
    let receiver = explaining(Explainer::new());
    let mut request = with_body(signed("{}"), Untouchable::default());
    request.headers_mut().remove("x-signature");
    let other = HeaderValue::from_static("t=1,v1=00");
    request.headers_mut().insert("stripe-signature", other);
    refuse(&receiver, request).await;
    let lines = next(&log).await;
    let causes: Vec<_> = lines.iter().filter_map(|it| it.field("cause")).collect();
    assert_eq!(causes, ["other-sender", "header-missing"]);
    assert!(lines.iter().all(|it| it.field("certainty") == Some("seen")));
}

#[tokio::test]
async fn a_forgery_is_explained_by_nothing() {
    let (log, _guard) = Log::capture();
    let receiver = explaining(Explainer::new().secret("THE_SECRET", SECRET));
    refuse(&receiver, forged(signed(r#"{"a":1}"#)).map(Full::new)).await;
    let lines = next(&log).await;
    assert_eq!(lines.len(), 1, "{lines:#?}");
    assert_eq!(lines[0].field("cause"), Some("unknown"));
    assert_eq!(lines[0].field("certainty"), None);
}

/// Text that a stranger writes into a header appears in the sentence without ending a line or a field.
#[tokio::test]
async fn what_a_stranger_wrote_is_escaped_and_cut() {
    let (log, _guard) = Log::capture();
    let receiver = explaining(Explainer::new());
    let mut request = signed("{}").map(Full::new);
    let long = format!("\u{202e}{}", "x".repeat(5_000));
    let value = HeaderValue::from_bytes(long.as_bytes()).expect("obs-text");
    request.headers_mut().insert("content-encoding", value);
    refuse(&receiver, request).await;
    let plain = "gzip\" cause=\"secret-quotes";
    let mut request = signed("{}").map(Full::new);
    let value = HeaderValue::from_static(plain);
    request.headers_mut().insert("content-encoding", value);
    let lines = next(&log).await;
    refuse(&receiver, request).await;
    for line in lines.iter().chain(&next(&log).await) {
        let says = line.field("says").unwrap_or_default();
        assert!(says.len() < 700, "{}", says.len());
        assert!(says.bytes().all(|it| (b' '..=b'~').contains(&it)), "{says}");
    }
}

/// 10,000 forgeries come within a second: 8 are explained, and one more line says how many were not.
#[tokio::test(start_paused = true)]
async fn a_flood_of_forgeries_makes_eight_explanations() {
    let (log, _guard) = Log::capture();
    let made = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&made);
    let receiver = explaining(Explainer::new().on_explained(move |explanation| {
        assert!(
            explanation
                .diagnoses()
                .iter()
                .all(|it| it.cause() != Cause::OtherSecret)
        );
        counted.fetch_add(1, Ordering::SeqCst);
    }));
    let request = forged(signed(r#"{"a":1}"#)).map(Full::new);
    for sent in 0..10_000 {
        refuse(&receiver, request.clone()).await;
        if sent % 500 == 0 {
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    common::eventually(|| made.load(Ordering::SeqCst) == 8).await;
    let flood = explained(&log);
    assert_eq!(flood.len(), 8, "{flood:#?}");
    // Time passes for ten more explanations; of the refusals that come then, one for each ten seconds is explained.
    tokio::time::sleep(Duration::from_secs(10)).await;
    for _ in 0..100 {
        refuse(&receiver, request.clone()).await;
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let last = next(&log).await;
    assert_eq!(last.len(), 1, "{last:#?}");
    assert_eq!(made.load(Ordering::SeqCst), 9);
    let passed_over: usize = flood.iter().chain(&last).map(counted_in).sum();
    assert_eq!(
        passed_over,
        10_000 - 8,
        "every refusal is explained or counted"
    );
}

fn counted_in(line: &Line) -> usize {
    let count = line.field("passed_over").and_then(|it| it.parse().ok());
    count.unwrap_or_default()
}

/// The answer comes before the explanation, holds no room of the budget, and has the same bytes.
#[tokio::test]
async fn the_answer_waits_for_no_explanation() {
    let (log, _guard) = Log::capture();
    let budget = Budget::new(4 << 20);
    let plain = receiver();
    let explaining = explaining(Explainer::new()).budget(budget.clone());
    // A few hundred hashes of this body take seconds in a build without optimisation.
    let large = newline_added(&signed(vec![b'x'; 500_000]));
    let without = refuse(&plain, large.clone()).await;
    let with = refuse(&explaining, large).await;
    assert_eq!(with.on_the_wire(), without.on_the_wire());
    assert_eq!(explained(&log).len(), 0);
    assert_eq!(budget.used(), 0);
    let lines = next(&log).await;
    assert_eq!(lines[0].field("cause"), Some("body-newline-added"));
}

/// With the feature on, the median of 300 refusals takes at most half as long again as without it.
#[tokio::test]
async fn the_time_of_a_refusal_stays() {
    let (_log, _guard) = Log::capture();
    let receivers = [receiver(), explaining(Explainer::new())];
    let request = forged(signed(vec![b'x'; 20_000])).map(Full::new);
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..300 {
        for (receiver, times) in receivers.iter().zip(&mut times) {
            let started = Instant::now();
            refuse(receiver, request.clone()).await;
            times.push(started.elapsed());
        }
    }
    let [without, with] = times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    });
    println!("a refusal: {without:?} without, {with:?} with");
    assert!(with < without * 3 / 2, "{without:?}, {with:?}");
}

/// A body of more than 1 MiB is not kept.
#[tokio::test]
async fn a_long_body_is_not_kept() {
    let (log, _guard) = Log::capture();
    let receiver = explaining(Explainer::new());
    refuse(&receiver, newline_added(&signed(vec![b'x'; 1 << 20]))).await;
    let lines = next(&log).await;
    assert_eq!(lines[0].field("cause"), Some("unknown"));
    let says = lines[0].field("says").unwrap_or_default();
    assert!(says.contains("not kept"), "{says}");
}

#[cfg(feature = "metrics")]
#[test]
fn each_explanation_counts_once_under_its_cause() {
    let counts = common::recorder::Counts::default();
    let _here = metrics::set_default_local_recorder(&counts);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(async {
        let (log, _guard) = Log::capture();
        let receiver = explaining(Explainer::new());
        refuse(&receiver, newline_added(&signed("{}"))).await;
        next(&log).await;
        refuse(&receiver, forged(signed("{}")).map(Full::new)).await;
        next(&log).await;
    });
    let counted = counts.take_of(webhook_tower::metrics::EXPLAINED);
    let of = |cause: &str| {
        let label = format!("cause={cause}");
        counted
            .iter()
            .filter(|(key, count)| key.contains(&label) && *count == 1)
            .count()
    };
    assert_eq!(
        (of("body-newline-added"), of("unknown"), counted.len()),
        (1, 1, 2),
        "{counted:?}"
    );
}
