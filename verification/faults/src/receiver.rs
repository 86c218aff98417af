//! The processes of a run: receivers, and the workers of a queue.

use std::io::Read as _;
use std::net::Ipv4Addr;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::Failure;
use crate::modes::{Mode, Setup, Stop};

/// Runs a receiver until it is told to stop. It then finishes what it has begun.
pub(crate) async fn receive(mode: &'static Mode, setup: Setup) -> Result<(), Failure> {
    let port = setup.port;
    let mut stop = told_to_stop()?;
    let serving = (mode.receive)(setup).await?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let stopped = async move {
        let _ = stop.wait_for(|it| *it).await;
    };
    axum::serve(listener, serving.router)
        .with_graceful_shutdown(stopped)
        .await?;
    (serving.drain)(Duration::from_secs(20)).await;
    Ok(())
}

/// Runs a worker until it is told to stop.
pub(crate) async fn work(mode: &'static Mode, setup: Setup) -> Result<(), Failure> {
    let stop = told_to_stop()?;
    println!("ready"); // whoever started it waits for that
    let work = mode.work.ok_or("this mode has no worker")?;
    work(setup, stop).await
}

/// Waits for SIGTERM, or for the end of the run that started this process.
fn told_to_stop() -> Result<Stop, Failure> {
    let (told, stop) = watch::channel(false);
    let mut term = signal(SignalKind::terminate())?;
    tokio::spawn(async move {
        term.recv().await;
        told.send_replace(true);
        // The run holds the other end of this pipe, so reading ends when the run ends.
        std::future::pending::<()>().await;
    });
    std::thread::spawn(|| {
        let _ = std::io::stdin().read(&mut [0]);
        std::process::exit(3);
    });
    Ok(stop)
}
