//! A sender, a receiver and a browser on plain sockets, so that tests see the bytes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test program uses some of it"
)]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use serde_json::Value;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Scheme as _, Secret, Timestamp};
use webhook_deepgram::Deepgram;
use webhook_github::GitHub;
use webhook_listen::{Case, Listen, Order, Sample, Sender, Sign};

pub const SECRET: &str = "canary-secret-of-the-tests";

pub fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

/// Listens to GitHub and Deepgram, under one secret.
pub fn listen() -> Listen {
    let github = Endpoint::new(GitHub::new(secret()).unwrap());
    let deepgram = Endpoint::new(Deepgram::basic("hook", secret()).unwrap());
    Listen::new()
        .sender(
            Sender::new("github", "/github", github, |event| event.report())
                .secret("GITHUB_WEBHOOK_SECRET", SECRET)
                .signing(AsGitHub),
        )
        .sender(
            Sender::new("deepgram", "/deepgram", deepgram, |event| event.report())
                .secret("DEEPGRAM", SECRET),
        )
}

struct AsGitHub;

impl Sign for AsGitHub {
    fn sign(&self, order: Order, at: Timestamp) -> Result<Request<Bytes>, String> {
        let text = if order.placeholder {
            "a-placeholder-for-exports"
        } else {
            SECRET
        };
        let secret = Secret::new(text).unwrap();
        let outgoing = Outgoing::new(order.body, at)
            .id(order.id.unwrap_or_else(|| "new".to_owned()))
            .event(order.event.unwrap_or_else(|| "ping".to_owned()))
            .headers(order.headers)
            .url(order.url);
        let github = GitHub::new(secret.clone()).unwrap();
        let signed = outgoing.sign(&github, SigningKey::hmac(&secret).unwrap());
        signed.map_err(|error| error.to_string())
    }

    fn samples(&self) -> Vec<Sample> {
        vec![Sample::new("ping", "a new hook")]
    }

    fn sample(&self, name: &str) -> Option<Bytes> {
        (name == "ping").then(|| Bytes::from_static(br#"{"zen":"sample","hook_id":1}"#))
    }

    fn cases(&self) -> Vec<Case> {
        Vec::new()
    }

    fn rust_test(&self, _: Option<&str>, _: &Bytes) -> String {
        "fn main() {}".to_owned()
    }
}

/// Makes a delivery as GitHub would send it: the lines of the head, and the body.
pub fn github(body: &[u8], more: &str) -> Vec<u8> {
    let github = GitHub::new(secret()).unwrap();
    let key = github.signing_key(&secret()).unwrap();
    let outgoing = Outgoing::new(body.to_vec(), Timestamp::from_unix_seconds(0));
    let signed = outgoing
        .id("an-id")
        .event("ping")
        .sign(&github, key)
        .unwrap();
    let signature = signed
        .headers()
        .get("x-hub-signature-256")
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned();
    let head = format!(
        "POST /github?a=%20b HTTP/1.1\r\nHost: hooks.example.com\r\nX-GitHub-Event: ping\r\nX-GitHub-Delivery: an-id\r\n\
         X-Hub-Signature-256: {signature}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n{more}Connection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// A listener that runs for as long as its test.
pub struct Running {
    pub port: u16,
    pub page_port: u16,
    pub token_path: String,
    pub lines: Arc<Mutex<Vec<Value>>>,
    pub warnings: Arc<Mutex<Vec<String>>>,
    /// Ends the listener when dropped.
    _runtime: tokio::runtime::Runtime,
}

pub fn run(listen: Listen) -> Running {
    try_run(listen).unwrap()
}

pub fn try_run(listen: Listen) -> Result<Running, String> {
    let lines: Arc<Mutex<Vec<Value>>> = Arc::default();
    let warnings: Arc<Mutex<Vec<String>>> = Arc::default();
    let (told, warned) = (Arc::clone(&lines), Arc::clone(&warnings));
    let listen = listen
        .tell(move |delivery| {
            let line = webhook_listen::line(delivery, webhook_listen::Format::Json);
            told.lock()
                .unwrap()
                .push(serde_json::from_str(&line).unwrap());
        })
        .warn(move |sentence| warned.lock().unwrap().push(sentence.to_owned()));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let listening = runtime.block_on(listen.bind())?;
    let port = |url: &str| -> u16 {
        let port = url.split(['/', ':']).nth(4).unwrap();
        port.parse().unwrap()
    };
    let (receiving, page) = (port(listening.listening()), listening.page());
    let page_port: u16 = port(&page);
    let token_path = page
        .split_once(&page_port.to_string())
        .unwrap()
        .1
        .to_owned();
    runtime.spawn(listening.serve());
    Ok(Running {
        port: receiving,
        page_port,
        token_path,
        lines,
        warnings,
        _runtime: runtime,
    })
}

/// The status, the head and the body of an answer.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

pub fn exchange(port: u16, request: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    // A refusal may come before the whole request is written.
    let _ = stream.write_all(request);
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let end = bytes
        .windows(4)
        .position(|it| it == b"\r\n\r\n")
        .unwrap_or(bytes.len());
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|it| it.parse().ok())
        .unwrap_or(0);
    Answer {
        status,
        head,
        body: bytes.get(end + 4..).unwrap_or_default().to_vec(),
    }
}

impl Running {
    pub fn deliver(&self, request: &[u8]) -> Answer {
        exchange(self.port, request)
    }

    /// Sends a request as the browser that opened the page.
    pub fn ask(&self, method: &str, path: &str, body: &[u8]) -> Answer {
        let cookie = self.cookie();
        let origin = format!("http://127.0.0.1:{}", self.page_port);
        self.ask_with(
            method,
            path,
            &[("Cookie", &cookie), ("Origin", &origin)],
            body,
        )
    }

    pub fn cookie(&self) -> String {
        let token = self.token_path.rsplit('/').next().unwrap();
        format!("webhook_listen_{}={token}", self.page_port)
    }

    pub fn ask_with(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nContent-Length: {}\r\nConnection: close\r\n",
            body.len()
        );
        if !headers.iter().any(|(name, _)| *name == "Host") {
            head.push_str(&format!("Host: 127.0.0.1:{}\r\n", self.page_port));
        }
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        exchange(self.page_port, &[head.as_bytes(), b"\r\n", body].concat())
    }

    pub fn json(&self, path: &str) -> Value {
        let answer = self.ask("GET", path, b"");
        assert_eq!(
            answer.status,
            200,
            "{path}: {}",
            String::from_utf8_lossy(&answer.body)
        );
        serde_json::from_slice(&answer.body).unwrap()
    }

    pub fn rows(&self) -> Vec<Value> {
        let rows = self.json("/api/rows?after=0");
        rows["rows"].as_array().unwrap().clone()
    }

    /// Waits until this many deliveries have their answer.
    pub fn wait_for(&self, count: usize) -> Vec<Value> {
        for _ in 0..400 {
            let lines = self.lines.lock().unwrap().clone();
            if lines.len() >= count {
                return lines;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        panic!("{:?}", self.lines.lock().unwrap());
    }
}

/// Runs a receiver that gives this answer to each request, and passes on what came.
pub fn receiver(answer: &'static str) -> (u16, mpsc::Receiver<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, came) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut bytes = Vec::new();
            let mut piece = [0; 65536];
            loop {
                let end = bytes.windows(4).position(|it| it == b"\r\n\r\n");
                let head =
                    end.map(|end| String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase());
                let length = head.and_then(|it| {
                    it.split("content-length: ")
                        .nth(1)?
                        .split("\r\n")
                        .next()?
                        .parse::<usize>()
                        .ok()
                });
                if let (Some(end), Some(length)) = (end, length)
                    && bytes.len() >= end + 4 + length
                {
                    break;
                }
                match stream.read(&mut piece) {
                    Ok(0) | Err(_) => break,
                    Ok(n) => bytes.extend_from_slice(&piece[..n]),
                }
            }
            let _ = stream.write_all(answer.as_bytes());
            if sender.send(bytes).is_err() {
                return;
            }
        }
    });
    (port, came)
}

/// A folder that is removed at the end of its test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!(
            "webhook-listen-{name}-{}-{count}",
            std::process::id()
        ));
        let _ = std::fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
