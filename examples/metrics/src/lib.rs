//! A receiver that counts its deliveries for Prometheus and for OpenTelemetry.
//!
//! `webhook-tower` counts through the facade `metrics`, so a program chooses by its recorder where the numbers go.
//! This program has two recorders: one writes text for Prometheus, which is served at a port of its own, and one feeds
//! instruments of OpenTelemetry. Here these are printed to standard output every ten seconds; use the exporter of
//! `opentelemetry-otlp` instead to send them to a collector.
//!
//! ```console
//! $ export GITHUB_WEBHOOK_SECRET=..
//! $ cd examples/metrics && cargo run
//! $ curl http://127.0.0.1:9464/metrics
//! ```
//!
//! `alerts.yml` has rules for a spike of failed signatures, for events that nobody could read, and for deliveries that
//! may be lost. In Prometheus' text the dots of names become underscores, and counters end in `_total`:
//! `webhook.deliveries` becomes `webhook_deliveries_total`.
//!
//! A port that anybody can reach must not show these numbers, so `/metrics` is served on the loopback address, apart
//! from the receiver.

use std::error::Error;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use metrics_exporter_otel::OpenTelemetryRecorder;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use metrics_util::layers::FanoutBuilder;
use opentelemetry::metrics::MeterProvider as _;
use opentelemetry_sdk::metrics::{PeriodicReader, SdkMeterProvider, exporter::PushMetricExporter};
use tower::ServiceBuilder;
use webhook_core::Endpoint;
use webhook_github::GitHub;
use webhook_tower::idempotency::{Idempotency, IdempotencyLayer, MemoryStore};
use webhook_tower::{Receiver, Webhook, WebhookLayer, metrics as names};

type Failure = Box<dyn Error + Send + Sync>;

/// Bounds of the histograms' buckets, in seconds. Senders wait between three seconds (Discord, Slack) and thirty.
const SECONDS: [f64; 10] = [0.001, 0.005, 0.02, 0.1, 0.5, 1.0, 3.0, 5.0, 10.0, 30.0];

/// The two recorders from which the numbers can be read.
#[derive(Debug)]
pub struct Exporters {
    /// Writes the text for Prometheus with [`render`](PrometheusHandle::render).
    pub prometheus: PrometheusHandle,
    /// Holds OpenTelemetry's instruments. Shut it down at the end, so that the last numbers are sent too.
    pub opentelemetry: SdkMeterProvider,
}

/// Installs the recorder of the program, which counts for Prometheus and for OpenTelemetry. Call it before the first
/// delivery.
///
/// # Errors
///
/// Returns an error if the program already has a recorder.
pub fn install(exporter: impl PushMetricExporter) -> Result<Exporters, Failure> {
    let mut builder = PrometheusBuilder::new().with_recommended_naming(true);
    for name in [names::VERIFY_DURATION, names::HANDLER_DURATION] {
        builder = builder.set_buckets_for_metric(Matcher::Full(name.to_owned()), &SECONDS)?;
    }
    let for_prometheus = builder.build_recorder();
    let prometheus = for_prometheus.handle();

    let reader = PeriodicReader::builder(exporter)
        .with_interval(Duration::from_secs(10))
        .build();
    let opentelemetry = SdkMeterProvider::builder().with_reader(reader).build();
    let instruments = OpenTelemetryRecorder::new(opentelemetry.meter("webhook"));

    let both = FanoutBuilder::default()
        .add_recorder(for_prometheus)
        .add_recorder(instruments)
        .build();
    metrics::set_global_recorder(both).map_err(|_| "a recorder is installed already")?;
    names::describe();
    Ok(Exporters {
        prometheus,
        opentelemetry,
    })
}

/// Makes the receiver, which handles each delivery once.
///
/// # Errors
///
/// Returns the errors of [`IdempotencyLayer::new`].
pub fn receiver(github: GitHub) -> Result<Router, Failure> {
    let endpoint = Endpoint::new(github).with_label("repository");
    let once = IdempotencyLayer::new(&endpoint, Idempotency::new(MemoryStore::new()))?;
    let layers = ServiceBuilder::new()
        .layer(WebhookLayer::new(Receiver::new(endpoint)))
        .layer(once);
    Ok(Router::new().route("/github", post(on_github).layer(layers)))
}

async fn on_github(Webhook(received): Webhook<GitHub>) -> StatusCode {
    if received.unreadable().is_some() {
        // The layer counts it. GitHub does not retry by itself, but keeps the delivery for three days.
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    StatusCode::NO_CONTENT
}

/// Makes the router that Prometheus scrapes.
#[must_use]
pub fn scraped(prometheus: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(move || async move { prometheus.render() }))
}

/// Runs beside the receiver: without it, what histograms record until the next scrape takes ever more memory.
pub async fn upkeep(prometheus: PrometheusHandle) {
    loop {
        tokio::time::sleep(Duration::from_secs(5)).await;
        prometheus.run_upkeep();
    }
}
