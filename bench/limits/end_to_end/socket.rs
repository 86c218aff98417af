//! Sends deliveries over a loopback socket to each router, and asks the kernel for the CPU time of the server's thread.

use std::error::Error;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::time::Instant;

use serde_json::{Value, json};

use crate::part;
use crate::sides::{Delivery, NAMES, router};

/// How many rounds there are, and about how many bytes each side gets in one.
const ROUNDS: usize = 40;
const BYTES: usize = 8 << 20;
const MOST: usize = 100;

/// A server with one thread, and a connection to it.
struct Served {
    connection: TcpStream,
    /// The file in which the kernel says how long the server's thread has run.
    thread: String,
    /// The CPU time of a request in each round, and the time of each request, in nanoseconds.
    cpu: Vec<f64>,
    times: Vec<f64>,
}

impl Served {
    fn new(name: &'static str) -> Result<Self, Box<dyn Error>> {
        let (send, receive) = mpsc::channel::<(SocketAddr, String)>();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
                    .await
                    .expect("a port");
                let thread = std::fs::read_link("/proc/thread-self").expect("Linux");
                let thread = format!("/proc/{}/schedstat", thread.display());
                let address = listener.local_addr().expect("an address");
                send.send((address, thread)).expect("somebody waits for it");
                axum::serve(listener, router(name)).await.expect("a server");
            });
        });
        let (address, thread) = receive.recv()?;
        let connection = TcpStream::connect(address)?;
        connection.set_nodelay(true)?;
        Ok(Self {
            connection,
            thread,
            cpu: Vec::new(),
            times: Vec::new(),
        })
    }

    fn cpu(&self) -> Result<f64, Box<dyn Error>> {
        let text = std::fs::read_to_string(&self.thread)?;
        let first = text.split_whitespace().next().ok_or("schedstat is empty")?;
        Ok(first.parse()?)
    }

    fn turn(&mut self, wire: &[u8], requests: usize) -> Result<(), Box<dyn Error>> {
        let before = self.cpu()?;
        for _ in 0..requests {
            let start = Instant::now();
            self.connection.write_all(wire)?;
            let (mut response, mut piece) = (Vec::new(), [0; 1024]);
            while !response.ends_with(b"\r\n\r\n") {
                let length = self.connection.read(&mut piece)?;
                if length == 0 {
                    return Err("the server hung up".into());
                }
                response.extend_from_slice(&piece[..length]);
            }
            if !response.starts_with(b"HTTP/1.1 204 ") {
                return Err(String::from_utf8_lossy(&response).into());
            }
            self.times.push(start.elapsed().as_nanos() as f64);
        }
        let one = (self.cpu()? - before) / requests as f64;
        self.cpu.push(one);
        Ok(())
    }
}

pub fn over(delivery: &Delivery) -> Result<Vec<Value>, Box<dyn Error>> {
    let wire = delivery.wire();
    let requests = (BYTES / wire.len()).clamp(1, MOST);
    let mut all = Vec::new();
    for name in NAMES {
        let mut served = Served::new(name)?;
        served.turn(&wire, requests)?; // what is made once is not counted
        served.cpu.clear();
        served.times.clear();
        all.push(served);
    }
    for _ in 0..ROUNDS {
        for served in &mut all {
            served.turn(&wire, requests)?;
        }
    }
    for served in &mut all {
        served.cpu.sort_by(f64::total_cmp);
        served.times.sort_by(f64::total_cmp);
    }
    let by_hand = NAMES.iter().position(|name| *name == "hand-written");
    let by_hand = part(&all[by_hand.ok_or("no such name")?].cpu, 0.1);
    let mut rows = Vec::new();
    for (name, served) in NAMES.iter().zip(&all) {
        // Other programs only add to the time, but the kernel may count a little late: so not the fastest round counts,
        // but the one that a tenth of the rounds are faster than.
        let (cpu, p99) = (part(&served.cpu, 0.1), part(&served.times, 0.99));
        println!(
            "| {} | {name} | {:.1} | {:.3} | {:.0} | {:.0} |",
            delivery.len(),
            cpu / 1e3,
            cpu / by_hand,
            1e9 / cpu,
            p99 / 1e3
        );
        rows.push(json!({
            "how": "loopback", "what": name, "bytes": delivery.len(), "nanoseconds": cpu,
            "per_cpu_second": 1e9 / cpu, "p99": p99,
        }));
    }
    Ok(rows)
}
