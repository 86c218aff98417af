//! Tests the cases with large, slow and deep requests.

#![allow(
    clippy::unwrap_used,
    unreachable_pub,
    dead_code,
    reason = "a failing test should panic, and the receivers are those of the battery too"
)]

mod receivers;

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::routing::post;
use receivers::{SECRET, github};
use webhook_audit::{Audit, Class, InProcess, Report, Verdict};
use webhook_core::testing::{hmac_key, secret};
use webhook_github::GitHub;
use webhook_tower::WebhookLayer;

async fn audit(router: Router) -> Report {
    let scheme = GitHub::new(secret(SECRET)).unwrap();
    let key = hmac_key(SECRET).unwrap();
    let audit = Audit::new(&scheme, &key).heavy().timing(5);
    audit.run(&InProcess::new(router)).await
}

fn has(report: &Report, class: Class) -> bool {
    report.findings().any(|it| it.class == class)
}

#[tokio::test(start_paused = true)]
async fn a_receiver_that_reads_whatever_comes_is_told_so_and_accused_of_nothing() {
    let handler = async |headers: HeaderMap, uri: Uri, body: Bytes| {
        StatusCode::from_u16(github::sound(&headers, &uri, &body).0).unwrap()
    };
    let open = Router::new().route("/", post(handler));
    let report = audit(open.clone().layer(DefaultBodyLimit::disable())).await;
    assert_eq!(report.verdict(), Verdict::Clean, "{report}");
    for class in [
        Class::BodyReadFirst,
        Class::SlowBodyTolerated,
        Class::LargeBodyRead,
    ] {
        assert!(has(&report, class), "{class:?}\n{report}");
    }
    let report = audit(open).await;
    assert_eq!(report.verdict(), Verdict::Clean, "{report}");
    assert!(!has(&report, Class::LargeBodyRead), "{report}");
}

#[tokio::test(start_paused = true)]
async fn the_layer_reads_nothing_of_what_cannot_be_genuine() {
    let layer = WebhookLayer::new(GitHub::new(secret(SECRET)).unwrap());
    let app = Router::new().route("/", post(async || "ok")).layer(layer);
    let report = audit(app).await;
    assert_eq!(report.verdict(), Verdict::Clean, "{report}");
    assert!(!has(&report, Class::BodyReadFirst), "{report}");
    assert!(!has(&report, Class::LargeBodyRead), "{report}");
    let timings = report.timings();
    assert_eq!(timings.len(), 4);
    assert!(timings.iter().all(|it| it.requests == 5), "{timings:?}");
}

#[tokio::test(start_paused = true)]
async fn a_parser_that_comes_first_is_found() {
    let handler = async |headers: HeaderMap, uri: Uri, body: Bytes| {
        if body.len() > 1000 && serde_json::from_slice::<serde_json::Value>(&body).is_err() {
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
        StatusCode::from_u16(github::sound(&headers, &uri, &body).0).unwrap()
    };
    let report = audit(Router::new().route("/", post(handler))).await;
    assert!(has(&report, Class::ServerError), "{report}");
}

#[tokio::test(start_paused = true)]
async fn times_stand_in_every_report_and_are_no_finding() {
    let handler = async |headers: HeaderMap, uri: Uri, body: Bytes| {
        tokio::time::sleep(std::time::Duration::from_millis(3)).await;
        StatusCode::from_u16(github::sound(&headers, &uri, &body).0).unwrap()
    };
    let report = audit(Router::new().route("/", post(handler))).await;
    let json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
    let median = json["timing"][1]["median_us"].as_f64().unwrap();
    assert!((3_000.0..4_500.0).contains(&median), "{json}");
    assert!(report.to_string().contains("no finding"), "{report}");
}
