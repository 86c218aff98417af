//! Kills sending processes and the database: nothing is lost, and only an interrupted attempt is made twice.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Request, Response, StatusCode, Uri};
use axum::routing::post;
use http_body_util::BodyExt as _;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};
use tokio::time::sleep;
use webhook_postgres::outbox::{Destination, Outbox, SendSettings};
use webhook_postgres::pool;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::{SignedBody, Webhook, WebhookLayer};

use crate::{database, endpoint, put, signing, until};

const NAMES: [&str; 2] = ["a", "b"];
const MESSAGES: usize = 300;

/// One delivery that came: its destination, its id, the process that sent it, and when.
type Came = (String, String, u32, Instant);

#[derive(Clone, Default)]
struct Receiver(Arc<Mutex<Vec<Came>>>);

async fn receive(
    State(receiver): State<Receiver>,
    uri: Uri,
    headers: HeaderMap,
    Webhook(received): Webhook<StandardWebhooks>,
) -> StatusCode {
    let process = headers["process"].to_str().unwrap().parse().unwrap();
    let id = received.authentic_id().unwrap().into_owned();
    let name = uri.path().trim_start_matches('/').to_owned();
    receiver
        .0
        .lock()
        .unwrap()
        .push((name, id, process, Instant::now()));
    sleep(Duration::from_millis(50)).await;
    StatusCode::OK
}

/// Sends over a connection of its own, and names the process that sends.
async fn exchange(mut request: Request<SignedBody>) -> Result<Response<()>, AnyError> {
    let authority = request.uri().authority().unwrap().as_str().to_owned();
    let process = HeaderValue::from(std::process::id());
    request.headers_mut().insert("process", process);
    let host = HeaderValue::from_str(&authority)?;
    request.headers_mut().insert("host", host);
    let stream = TcpStream::connect(&authority).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let response = sender.send_request(request).await?;
    let status = response.status();
    response.into_body().collect().await?;
    connection.abort();
    Ok(Response::builder().status(status).body(())?)
}

type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// A process that sends. The test below starts it, in this program, and kills it.
#[tokio::test]
#[ignore = "a process of the test of kills"]
async fn a_process_that_sends() {
    let (Ok(database), Ok(receiver)) = (
        std::env::var("OUTBOX_DATABASE"),
        std::env::var("OUTBOX_RECEIVER"),
    ) else {
        return;
    };
    let pool = pool(database.parse().unwrap(), NoTls, 8).unwrap();
    let outbox = loop {
        match Outbox::open(pool.clone()).await {
            Ok(outbox) => break outbox,
            Err(_) => sleep(Duration::from_millis(100)).await,
        }
    };
    let destinations: HashMap<String, Destination> = NAMES
        .into_iter()
        .map(|name| {
            let url = format!("http://{receiver}/{name}").parse().unwrap();
            let client = tower::service_fn(exchange);
            let made = Destination::insecure_http(url, signing(name), client);
            (name.to_owned(), made.unwrap())
        })
        .collect();
    let settings = SendSettings::new()
        .every(Duration::from_millis(50))
        .timeout(Duration::from_secs(8))
        .grace(Duration::from_secs(4));
    let parent = tokio::task::spawn_blocking(|| {
        // The process that started it holds the other end.
        let _ = std::io::Read::read(&mut std::io::stdin(), &mut [0]);
    });
    outbox
        .drain(destinations, settings, async { drop(parent.await) })
        .await;
}

fn start(database: &str, receiver: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "kills::a_process_that_sends",
            "--ignored",
            "--nocapture",
        ])
        .env("OUTBOX_DATABASE", database)
        .env("OUTBOX_RECEIVER", receiver)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_and_only_what_was_under_way_in_a_kill_comes_twice() {
    let Some(mut server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let receiver = Receiver::default();
    let mut app = Router::new();
    for name in NAMES {
        // Each destination has its own secret.
        let route = post(receive).layer(WebhookLayer::new(endpoint(name)));
        app = app.route(&format!("/{name}"), route);
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let app = app.with_state(receiver.clone());
    tokio::spawn(async move { axum::serve(listener, app).await });

    put(&pool, (0..MESSAGES).map(|it| format!("msg_{it}")), &NAMES).await;
    let database = server.url("postgres");
    let mut processes: Vec<Child> = (0..2).map(|_| start(&database, &address)).collect();
    let mut kills: Vec<(u32, Instant)> = Vec::new();
    let mut restarted = None;
    let came = || receiver.0.lock().unwrap().len();
    for kill in 0..5 {
        let at = MESSAGES * 2 * (kill + 1) / 8;
        until(async || came() >= at).await;
        if kill == 2 {
            restarted = Some(Instant::now());
            server.restart().unwrap(); // a kill, and a start
            continue;
        }
        let process = &mut processes[kill % 2];
        let id = process.id().unwrap();
        process.kill().await.unwrap();
        kills.push((id, Instant::now()));
        *process = start(&database, &address);
    }
    until(async || outbox.waiting().await.is_ok_and(|waiting| waiting == 0)).await;

    let mut all: HashMap<(String, String), Vec<(u32, Instant)>> = HashMap::new();
    for (name, id, process, at) in receiver.0.lock().unwrap().iter() {
        let key = (name.clone(), id.clone());
        all.entry(key).or_default().push((*process, *at));
    }
    assert_eq!(all.len(), MESSAGES * NAMES.len(), "lost");
    let mut twice = 0;
    for (delivery, times) in &all {
        for pair in times.windows(2) {
            let ((first, from), (_, until)) = (pair[0], pair[1]);
            let killed =
                |(process, at): &(u32, Instant)| *process == first && (from..=until).contains(at);
            // The result of an attempt may not be written before its lease ends if the server is away meanwhile.
            let away = restarted.is_some_and(|at| (from..=until).contains(&at));
            assert!(
                away || kills.iter().any(killed),
                "{delivery:?} came twice without a kill: {times:?}"
            );
            twice += 1;
        }
    }
    // A process has at most eight attempts under way: four at each of the two receivers. The restart of the server is met
    // by both processes.
    let most = (kills.len() + 2) * 8;
    assert!(twice <= most, "{twice} came twice, and at most {most} may");
    assert_eq!(outbox.dead_letters(10).await.unwrap(), []);
    for mut process in processes {
        drop(process.stdin.take()); // they end by themselves
        process.wait().await.unwrap();
    }
}
