//! Starts the servers that the examples need, and prints the variables to export. The script `start` runs it.
//!
//! The servers are installed programs. They listen on free ports of 127.0.0.1 and keep their data in temporary folders;
//! servers and folders are gone when this program ends, however it ends. The secrets are made for this run.

use std::io;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use tokio::signal::unix::{SignalKind, signal};
use webhook_servers::{Durability, Nats, Postgres, RabbitMq, Redis};

type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// A server that runs until this is dropped, and the variable that holds its address.
struct Server {
    export: (&'static str, String),
    _kept: Box<dyn std::any::Any + Send>,
}

impl Server {
    fn new(variable: &'static str, url: String, kept: impl std::any::Any + Send) -> Self {
        Self {
            export: (variable, url),
            _kept: Box::new(kept),
        }
    }
}

/// A server's name, and the function that starts it.
type Kind = (&'static str, fn() -> io::Result<Option<Server>>);

const KINDS: [Kind; 4] = [
    ("postgres", || {
        Ok(Postgres::start()?.map(|it| Server::new("DATABASE_URL", it.url("postgres"), it)))
    }),
    ("redis", || {
        let server = Redis::start(Durability::Everything, &[])?;
        Ok(server.map(|it| Server::new("REDIS_URL", it.url(), it)))
    }),
    ("rabbitmq", || {
        let server = RabbitMq::start(&[])?;
        Ok(server.map(|it| Server::new("RABBITMQ_URL", it.url(), it)))
    }),
    ("nats", || {
        let server = Nats::start(&[])?;
        Ok(server.map(|it| Server::new("NATS_URL", it.url(), it)))
    }),
];

#[tokio::main]
async fn main() -> Result<(), AnyError> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = wanted
        .iter()
        .find(|it| !KINDS.iter().any(|(name, _)| name == it))
    {
        let names = KINDS.map(|(name, _)| name).join(", ");
        return Err(format!("no server is called {unknown}: there are {names}").into());
    }
    let mut running = Vec::new();
    for (name, start) in KINDS {
        if wanted.is_empty() || wanted.iter().any(|it| it == name) {
            // A server that is not installed says so on standard error.
            running.extend(start()?);
        }
    }
    for server in &running {
        let (variable, url) = &server.export;
        println!("export {variable}='{url}'");
    }
    println!("export WEBHOOK_SEAL_KEY='{}'", random(32)?);
    println!("export WEBHOOK_SECRET='whsec_{}'", random(24)?);
    eprintln!(
        "Paste these lines into other terminals: all need the same secrets. Ctrl-C ends the servers."
    );
    let mut term = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = term.recv() => {}
        ended = tokio::signal::ctrl_c() => ended?,
    }
    Ok(())
}

/// Takes this many bytes from the system's random source, and encodes them as base64.
fn random(bytes: usize) -> io::Result<String> {
    use io::Read as _;
    let mut random = vec![0; bytes];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut random)?;
    Ok(BASE64_STANDARD.encode(random))
}
