//! Tests the rules of `alerts.yml` with the series that the receiver exports.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::metrics::Temporality;
use opentelemetry_sdk::metrics::data::{AggregatedMetrics, MetricData, ResourceMetrics};
use opentelemetry_sdk::metrics::exporter::PushMetricExporter;
use tower::ServiceExt as _;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Scheme as _, Timestamp};
use webhook_example_metrics::{install, receiver};
use webhook_github::GitHub;

const SECRET: &str = "a-secret-of-the-hook-1";
const RULES: &str = include_str!("../alerts.yml");

/// The sum of each counter that OpenTelemetry was given, under its name and labels.
#[derive(Clone, Default)]
struct Collected(Arc<Mutex<BTreeMap<String, u64>>>);

impl PushMetricExporter for Collected {
    async fn export(&self, metrics: &ResourceMetrics) -> OTelSdkResult {
        let mut sums = self.0.lock().unwrap();
        for metric in metrics.scope_metrics().flat_map(|it| it.metrics()) {
            let AggregatedMetrics::U64(MetricData::Sum(sum)) = metric.data() else {
                continue;
            };
            for point in sum.data_points() {
                let labels = point
                    .attributes()
                    .map(|it| format!("{}={}", it.key, it.value));
                let mut labels: Vec<String> = labels.collect();
                labels.sort();
                let name = format!("{} {}", metric.name(), labels.join(" "));
                sums.insert(name, point.value());
            }
        }
        Ok(())
    }

    fn force_flush(&self) -> OTelSdkResult {
        Ok(())
    }

    fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
        Ok(())
    }

    fn temporality(&self) -> Temporality {
        Temporality::Cumulative
    }
}

async fn deliver(app: &Router, body: &str, id: &str, forged: bool) -> StatusCode {
    let sender = GitHub::new(secret(SECRET)).unwrap();
    let other = secret("a-secret-of-somebody-else");
    let right = secret(SECRET);
    let key = sender
        .signing_key(if forged { &other } else { &right })
        .unwrap();
    let now = Timestamp::from(std::time::SystemTime::now());
    let outgoing = Outgoing::new(body.to_owned(), now).event("ping").id(id);
    let mut request = outgoing.sign(&sender, key).unwrap();
    *request.uri_mut() = "/github".parse().unwrap();
    let request: Request<Body> = request.map(Body::from);
    app.clone().oneshot(request).await.unwrap().status()
}

/// Reads the samples from a text for Prometheus: `name{labels}` and the value.
fn samples(text: &str) -> BTreeMap<String, f64> {
    let lines = text.lines().filter(|it| !it.starts_with('#'));
    let samples = lines.filter_map(|line| line.rsplit_once(' '));
    samples
        .map(|(name, value)| (name.to_owned(), value.parse().unwrap()))
        .collect()
}

/// Reads the series that the rules name, with the labels that they require: `name{label="value"}`,
/// `name{label=~"a|b"}`.
fn selectors() -> Vec<(String, Vec<(String, Vec<String>)>)> {
    let mut found = Vec::new();
    for (at, _) in RULES.match_indices("webhook_") {
        let rest = &RULES[at..];
        let end = rest
            .find(|it: char| !(it.is_ascii_alphanumeric() || it == '_'))
            .unwrap();
        let (name, rest) = rest.split_at(end);
        let mut labels = Vec::new();
        if let Some(inside) = rest.strip_prefix('{') {
            for matcher in inside.split('}').next().unwrap().split(", ") {
                let (label, value) = matcher.split_once('=').unwrap();
                let value = value.trim_start_matches('~').trim_matches('"');
                labels.push((
                    label.to_owned(),
                    value.split('|').map(str::to_owned).collect(),
                ));
            }
        }
        found.push((name.to_owned(), labels));
    }
    assert!(found.len() >= 8, "{found:?}");
    found
}

/// Returns whether an exported series fits a selector.
fn is_there(
    exported: &BTreeMap<String, f64>,
    name: &str,
    labels: &[(String, Vec<String>)],
) -> bool {
    exported.keys().any(|series| {
        let Some((of, inside)) = series.split_once('{') else {
            return false;
        };
        of == name
            && labels.iter().all(|(label, values)| {
                let mut values = values.iter();
                values.any(|value| inside.contains(&format!("{label}=\"{value}\"")))
            })
    })
}

/// Returns the labels by which the rules sum, and which their texts show.
fn labels_of_rules() -> Vec<&'static str> {
    let sums = RULES.split("sum by (").skip(1);
    let sums = sums.flat_map(|it| it.split(')').next().unwrap().split(", "));
    let shown = RULES.split("$labels.").skip(1);
    sums.chain(shown.map(|it| it.split(' ').next().unwrap()))
        .collect()
}

/// Writes a file for `promtool test rules`: twenty quiet minutes, and then the exported numbers, spread over twenty
/// more.
fn promtool_file(before: &BTreeMap<String, f64>, after: &BTreeMap<String, f64>) -> String {
    let mut file = "rule_files: [alerts.yml]\nevaluation_interval: 1m\ntests:\n- interval: 1m\n  input_series:\n".to_owned();
    for (series, value) in after {
        if !series.contains("_total{") {
            continue;
        }
        let first = before.get(series);
        let quiet = first.map_or("_x20".to_owned(), |it| format!("{it}x20"));
        let quiet = if first.is_some() {
            quiet.replacen('x', "+0x", 1)
        } else {
            quiet
        };
        // A counter that had no series before starts at 1.
        let start = first.copied().unwrap_or(1.0);
        let step = (value - start) / 20.0;
        writeln!(
            file,
            "  - series: '{series}'\n    values: '{quiet} {start}+{step}x20'"
        )
        .unwrap();
    }
    file.push_str("  alert_rule_test:\n");
    for (name, minute, labels, summary) in [
        (
            "WebhookSignatureFailuresSpike",
            38,
            "severity: page",
            "github repository: signatures fail",
        ),
        (
            "WebhookUnreadableEvents",
            30,
            "severity: ticket, event: ping, reason: malformed",
            "github repository: ping cannot be read (malformed)",
        ),
        (
            "WebhookMayBeLost",
            30,
            "severity: page",
            "github repository: deliveries were not handled and never come again",
        ),
    ] {
        writeln!(
            file,
            "  - {{eval_time: 15m, alertname: {name}, exp_alerts: []}}
  - eval_time: {minute}m
    alertname: {name}
    exp_alerts:
    - exp_labels: {{provider: github, endpoint: repository, {labels}}}
      exp_annotations: {{summary: \"{summary}\"}}"
        )
        .unwrap();
    }
    file
}

#[tokio::test]
async fn every_rule_names_what_is_exported_and_fires_when_it_should() {
    let collected = Collected::default();
    let exporters = install(collected.clone()).unwrap();
    let app = receiver(GitHub::new(secret(SECRET)).unwrap()).unwrap();
    for number in 0..20 {
        let body = format!(r#"{{"zen":"One.","hook_id":{number},"hook":{{}}}}"#);
        let status = deliver(&app, &body, &number.to_string(), false).await;
        assert_eq!(status, StatusCode::NO_CONTENT);
    }
    let before = samples(&exporters.prometheus.render());

    // An attacker forges deliveries, and the sender sends bodies that nobody can read.
    for number in 0..200 {
        let body = format!(r#"{{"zen":"One.","hook_id":{number},"hook":{{}}}}"#);
        let status = deliver(&app, &body, "forged", true).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED);
    }
    let status = deliver(&app, "no JSON", "odd", false).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    metrics::counter!("webhook.lost_risk", "provider" => "github", "endpoint" => "repository")
        .increment(1);
    let text = exporters.prometheus.render();
    let after = samples(&text);

    for (name, labels) in selectors() {
        assert!(
            is_there(&after, &name, &labels),
            "{name} {labels:?} in\n{text}"
        );
    }
    for label in labels_of_rules() {
        assert!(text.contains(&format!("{label}=\"")), "{label} in\n{text}");
    }
    assert!(
        text.contains("webhook_handler_duration_seconds_bucket{"),
        "{text}"
    );
    assert!(
        !text.contains("forged") && !text.contains("odd"),
        "what strangers write is no label"
    );

    // OpenTelemetry was given the same numbers.
    exporters.opentelemetry.force_flush().unwrap();
    let sums = collected.0.lock().unwrap().clone();
    let refused = "webhook.deliveries endpoint=repository kind=signature-mismatch outcome=refused provider=github";
    assert_eq!(sums.get(refused), Some(&200), "{sums:#?}");
    let unreadable = sums
        .iter()
        .find(|(name, _)| name.starts_with("webhook.unreadable"));
    assert_eq!(unreadable.map(|(_, count)| *count), Some(1), "{sums:#?}");

    let folder = std::env::temp_dir().join(format!("webhook-alerts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("alerts.yml"), RULES).unwrap();
    std::fs::write(folder.join("test.yml"), promtool_file(&before, &after)).unwrap();
    let judged = Command::new("promtool")
        .args(["test", "rules", "test.yml"])
        .current_dir(&folder)
        .output();
    match judged {
        Err(_) => eprintln!("SKIPPED: promtool is not installed (apt-get install prometheus)"),
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&said)
            );
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
