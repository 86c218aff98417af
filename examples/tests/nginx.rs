//! Tests a receiver with nginx in front of it.
//!
//! The tests look at what arrives, at what nginx refuses first, at early refusals that must survive nginx, and that
//! none of this looks like a defect of the receiver. They need the `nginx` binary. Where it is absent they say so and
//! pass, unless `WEBHOOK_REQUIRE_NGINX` is set, as it is in continuous integration.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use bytes::Bytes;
use http::Request;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_github::GitHub;
use webhook_tower::{Webhook, WebhookLayer};

const SECRET: &str = "a-long-random-secret-of-this-test";

/// The statuses of an early refusal: nginx may lose an answer that comes while it still sends, and then says 502. In
/// either case the receiver has refused, and nothing of the body is taken for another request.
const REFUSED_FROM_THE_HEAD: [u16; 2] = [401, 502];

fn github() -> GitHub {
    GitHub::new(Secret::new(SECRET).unwrap()).unwrap()
}

/// Makes a push whose body is about this long, signed now.
fn push(length: usize) -> Request<Bytes> {
    let body = format!(
        r#"{{"ref":"refs/heads/main","before":"0","after":"1","created":false,"deleted":false,"forced":false,"base_ref":null,"compare":"{}","commits":[],"head_commit":null,"pusher":{{}}}}"#,
        "x".repeat(length)
    );
    let now = Timestamp::from(SystemTime::now());
    let key = SigningKey::hmac(&Secret::new(SECRET).unwrap()).unwrap();
    Outgoing::new(body, now)
        .event("push")
        .id("1")
        .sign(&github(), key)
        .unwrap()
}

/// The receiver, with nginx in front of it.
struct Proxied {
    nginx: Child,
    address: SocketAddr,
    directory: PathBuf,
}

impl Drop for Proxied {
    fn drop(&mut self) {
        let _ = self.nginx.kill();
        let _ = self.nginx.wait();
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

impl Proxied {
    /// Starts nginx with `settings` in its `location`; `None` if there is no nginx.
    fn start(name: &str, settings: &str) -> Option<Self> {
        if Command::new("nginx")
            .arg("-v")
            .stderr(Stdio::null())
            .status()
            .is_err()
        {
            assert!(
                std::env::var_os("WEBHOOK_REQUIRE_NGINX").is_none(),
                "nginx is missing"
            );
            eprintln!("SKIPPED {name}: there is no nginx on this machine");
            return None;
        }
        let upstream = receiver();
        let address = free_address();
        let directory =
            std::env::temp_dir().join(format!("webhook-nginx-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let configuration = configuration(address, upstream, &directory, settings);
        let file = directory.join("nginx.conf");
        std::fs::write(&file, configuration).unwrap();
        let nginx = Command::new("nginx")
            .args([
                "-p".as_ref(),
                directory.as_os_str(),
                "-c".as_ref(),
                file.as_os_str(),
            ])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let started = Self {
            nginx,
            address,
            directory,
        };
        for _ in 0..100 {
            if TcpStream::connect(address).is_ok() {
                return Some(started);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("nginx does not listen");
    }

    /// Sends a request and returns the status, even if the answer comes before the whole body is sent.
    fn send(&self, request: &Request<Bytes>) -> u16 {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        let mut head =
            "POST /github HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n".to_owned();
        for (name, value) in request.headers() {
            head += &format!("{name}: {}\r\n", value.to_str().unwrap());
        }
        head += &format!("content-length: {}\r\n\r\n", request.body().len());
        stream.write_all(head.as_bytes()).unwrap();
        let _ = stream.write_all(request.body());
        let mut status = [0; 12];
        stream.read_exact(&mut status).unwrap();
        std::str::from_utf8(&status[9..]).unwrap().parse().unwrap()
    }
}

fn receiver() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let handler = async |_: Webhook<GitHub>| StatusCode::OK;
            let route = any(handler).layer(WebhookLayer::new(github()));
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, Router::new().route("/github", route))
                .await
                .unwrap();
        });
    });
    address
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
}

fn configuration(
    listen: SocketAddr,
    upstream: SocketAddr,
    directory: &Path,
    settings: &str,
) -> String {
    let directory = directory.display();
    format!(
        "daemon off;\nmaster_process off;\npid {directory}/pid;\nerror_log {directory}/error.log;\n\
         events {{ worker_connections 64; }}\n\
         http {{\n  access_log off;\n  client_body_temp_path {directory}/body;\n  proxy_temp_path {directory}/proxy;\n  \
         fastcgi_temp_path {directory}/f;\n  uwsgi_temp_path {directory}/u;\n  scgi_temp_path {directory}/s;\n  \
         server {{\n    listen {listen};\n    location / {{\n      proxy_pass http://{upstream};\n      \
         proxy_http_version 1.1;\n      {settings}\n    }}\n  }}\n}}\n"
    )
}

fn forged(request: &Request<Bytes>) -> Request<Bytes> {
    let mut request = request.clone();
    let zeros = format!("sha256={}", "00".repeat(32)).parse().unwrap();
    request.headers_mut().insert("x-hub-signature-256", zeros);
    request
}

#[test]
fn with_its_defaults_nginx_refuses_what_github_may_send() {
    let Some(proxied) = Proxied::start("defaults", "") else {
        return;
    };
    assert_eq!(proxied.send(&push(1000)), 200);
    assert_eq!(proxied.send(&forged(&push(1000))), 401);
    assert_eq!(
        proxied.send(&push(2 << 20)),
        413,
        "by nginx: its own limit is 1 MB"
    );
}

#[test]
fn with_the_right_limit_everything_passes_and_refusals_arrive() {
    let Some(proxied) = Proxied::start("limit", "client_max_body_size 26m;") else {
        return;
    };
    assert_eq!(proxied.send(&push(6 << 20)), 200);
    assert_eq!(proxied.send(&forged(&push(6 << 20))), 401);
    let mut unsigned = push(6 << 20);
    unsigned.headers_mut().remove("x-hub-signature-256");
    let status = proxied.send(&unsigned);
    assert!(REFUSED_FROM_THE_HEAD.contains(&status), "{status}");
    assert_eq!(proxied.send(&push(1000)), 200, "and the next one is served");
}

#[test]
fn unbuffered_refusals_from_the_head_arrive_too() {
    let settings = "client_max_body_size 64m;\n      proxy_request_buffering off;";
    let Some(proxied) = Proxied::start("unbuffered", settings) else {
        return;
    };
    assert_eq!(proxied.send(&push(6 << 20)), 200);
    let mut unsigned = push(6 << 20);
    unsigned.headers_mut().remove("x-hub-signature-256");
    let status = proxied.send(&unsigned);
    assert!(REFUSED_FROM_THE_HEAD.contains(&status), "{status}");
    let status = proxied.send(&push(30 << 20));
    assert!([413, 502].contains(&status), "{status}");
    assert_eq!(proxied.send(&push(1000)), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_size_limit_and_a_request_filter_the_receiver_is_clean_under_the_audit() {
    let settings = "client_max_body_size 16k;\n      if ($args ~ test) { return 403; }\n      \
                    if ($content_type ~ xml) { return 415; }";
    let Some(proxied) = Proxied::start("audit", settings) else {
        return;
    };
    let url: http::Uri = format!("http://{}/github", proxied.address)
        .parse()
        .unwrap();
    let scheme = github();
    let key = SigningKey::hmac(&Secret::new(SECRET).unwrap()).unwrap();
    let audit = webhook_audit::Audit::new(&scheme, key)
        .event("ping", r#"{"hook_id":1,"zen":"of the audit"}"#)
        .url(url.clone())
        .heavy();
    let report = audit.run(&webhook_audit::Remote::new(url).unwrap()).await;
    assert_eq!(report.verdict(), webhook_audit::Verdict::Clean, "{report}");
    assert!(report.cases() > 100, "{report}");
}
