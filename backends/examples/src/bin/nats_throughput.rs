//! Measures how many deliveries a second a receiver answers with NATS JetStream.
//!
//! Run it with `cargo run --release -p webhook-backend-examples --bin nats_throughput`, with a server at `NATS_URL`; if
//! that is not set, it starts one. To measure the server alone, `async-nats` publishes the same message, with its
//! headers and its bytes, each time under a new message id. It exits with 1 if the receiver with NATS reaches less than
//! 0.8 of the slower of the two: the server alone, and the receiver alone.

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use webhook_backend_examples::Failure;
use webhook_backend_examples::throughput::{Measure, measure};
use webhook_nats::async_nats::{self, HeaderMap, jetstream};
use webhook_nats::{Queue, QueueSettings};
use webhook_servers::Nats;
use webhook_tower::forward::Envelope;

#[tokio::main]
async fn main() -> Result<ExitCode, Failure> {
    let (server, address) = match std::env::var("NATS_URL") {
        Ok(address) => (None, address),
        Err(_) => {
            let server = Nats::start(&[])?.ok_or("NATS is not installed")?;
            let address = server.url();
            (Some(server), address)
        }
    };
    let stream = format!("throughput-{}", std::process::id());
    let settings = QueueSettings::new(&stream);
    let queue = Queue::create(async_nats::connect(&address).await?, settings).await?;
    let context = jetstream::new(async_nats::connect(&address).await?);
    let number = Arc::new(AtomicUsize::new(0));
    let same: Arc<OnceLock<HeaderMap>> = Arc::default();
    let of_engine = (context.clone(), stream.clone(), Arc::clone(&same));
    let engine = move |message: Bytes| {
        let ((context, stream, same), number) = (of_engine.clone(), Arc::clone(&number));
        async move {
            let mut headers = same.get().cloned().unwrap_or_default();
            let id = number.fetch_add(1, Ordering::Relaxed);
            headers.insert("Nats-Msg-Id", format!("{id:064x}"));
            let subject = format!("{stream}.standard-webhooks.throughput.invoice.paid");
            let sent = context.publish_with_headers(subject, headers, message);
            sent.await?.await?;
            Ok(())
        }
    };
    let of_stream = stream.clone();
    let message = move |envelope: &Envelope| {
        same.get_or_init(|| headers(envelope, &of_stream));
        envelope.data().to_vec()
    };
    let measured = Measure::from_arguments(server.as_ref().and_then(Nats::id))?;
    let empty = async || {
        context.get_stream(&stream).await?.purge().await?;
        Ok(())
    };
    let measured = measure(measured, queue, message, engine, empty).await?;
    println!("throughput: nats {measured}");
    for stream in [stream.clone(), format!("{stream}_dead")] {
        context.delete_stream(stream).await?;
    }
    Ok(if measured.ratio >= 0.8 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Makes the headers of the message, without its id.
fn headers(envelope: &Envelope, stream: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in envelope.attributes() {
        match name {
            "datacontenttype" => headers.insert("content-type", value),
            name => headers.insert(format!("ce-{name}"), value),
        }
    }
    headers.insert("Nats-Expected-Stream", stream);
    headers
}
