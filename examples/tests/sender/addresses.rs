//! Tests to which addresses nothing is sent, whatever a URL says and whatever a name resolves to.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

#[cfg(feature = "tls")]
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use tokio::net::TcpStream;

use crate::connect::{Allowed, Internet, Network, NotPublic};
#[cfg(feature = "tls")]
use crate::connect::{Connector, tls};
use crate::endpoint::{Endpoint, Outcome};
use crate::receiver::Receiving;
use crate::timing::Answers;
use crate::{BODY, endpoint, local, quick, signing, soon};

/// A network for tests: names resolve to what it says, and every connection ends at one listener.
#[derive(Clone)]
struct Fake {
    answers: Arc<Mutex<Vec<Vec<IpAddr>>>>,
    lookups: Arc<AtomicUsize>,
    dialled: Arc<Mutex<Vec<IpAddr>>>,
    to: u16,
}

impl Fake {
    /// Resolves a name to each list in turn, and then always to the last one.
    fn of(answers: &[&[&str]], to: u16) -> Self {
        let list = |texts: &&[&str]| texts.iter().map(|text| text.parse().unwrap()).collect();
        Self {
            answers: Arc::new(Mutex::new(answers.iter().map(list).collect())),
            lookups: Arc::default(),
            dialled: Arc::default(),
            to,
        }
    }

    fn dialled(&self) -> Vec<String> {
        self.dialled
            .lock()
            .unwrap()
            .iter()
            .map(IpAddr::to_string)
            .collect()
    }
}

impl Network for Fake {
    async fn lookup(&self, _: String, port: u16) -> io::Result<Vec<SocketAddr>> {
        self.lookups.fetch_add(1, Ordering::SeqCst);
        let mut answers = self.answers.lock().unwrap();
        let now = if answers.len() > 1 {
            answers.remove(0)
        } else {
            answers[0].clone()
        };
        Ok(now
            .into_iter()
            .map(|ip| SocketAddr::new(ip, port))
            .collect())
    }

    async fn dial(&self, address: SocketAddr) -> io::Result<TcpStream> {
        self.dialled.lock().unwrap().push(address.ip());
        TcpStream::connect(("127.0.0.1", self.to)).await
    }
}

fn anywhere() -> Allowed {
    let mut allowed = Allowed::default();
    allowed.insecure_http();
    allowed
}

fn is_not_public(outcome: &Outcome) -> bool {
    let Outcome::Failed(error) = outcome else {
        return false;
    };
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error.as_ref());
    while let Some(error) = cause {
        let inner = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        if inner.is_some_and(|inner| inner.is::<NotPublic>()) {
            return true;
        }
        cause = error.source();
    }
    false
}

/// The name resolves to a public address while it is checked and would resolve to a private one afterwards. That gains
/// nothing, since the check and the connection use the same look-up.
#[tokio::test]
async fn a_name_that_is_rebound_leads_nowhere() {
    let receiving = Receiving::new().failing(1).hanging_up();
    let server = receiving.listen(0).await;
    let public: &[&str] = &["93.184.215.14"];
    for private in [
        "127.0.0.1",
        "169.254.169.254",
        "::1",
        "::ffff:10.0.0.1",
        "fd00::1",
    ] {
        let network = Fake::of(&[public, &[private]], server.port());
        let sender = endpoint(
            network.clone(),
            "http://rebound.example/",
            &anywhere(),
            quick(2),
        );
        let id = format!("msg_{}", private.replace(['.', ':'], "_"));
        let outcome = soon(sender.deliver(&id, BODY.into())).await;
        assert!(is_not_public(&outcome), "{outcome}");
        assert_eq!(network.dialled(), public, "{private}");
        // Each attempt looks the name up once, so no second look-up can give another answer.
        assert_eq!(network.lookups.load(Ordering::SeqCst), 3);
    }
}

#[tokio::test]
async fn of_several_addresses_the_public_ones_are_dialled() {
    let receiving = Receiving::new();
    let server = receiving.listen(0).await;
    let mixed: &[&str] = &["10.0.0.1", "::1", "93.184.215.14"];
    let network = Fake::of(&[mixed], server.port());
    let sender = endpoint(
        network.clone(),
        "http://mixed.example/",
        &anywhere(),
        quick(0),
    );
    let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
    assert!(matches!(outcome, Outcome::Delivered), "{outcome}");
    assert_eq!(network.dialled(), ["93.184.215.14"]);
}

/// The system's own resolver reads numbers in every spelling.
#[tokio::test]
async fn a_private_address_is_refused_in_every_spelling_unless_its_host_is_allowed() {
    let receiving = Receiving::new();
    let server = receiving.listen(0).await;
    let port = server.port();
    for host in [
        "127.0.0.1",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "127.1",
        "2130706433",
        "0x7f000001",
        "017700000001",
        "127.0.0.1.",
        "0.0.0.0",
        "0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:ffff:7f00:1]",
        "[::127.0.0.1]",
    ] {
        let url = format!("http://{host}:{port}/");
        let sender = endpoint(Internet, &url, &anywhere(), quick(0));
        let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
        assert!(matches!(outcome, Outcome::Failed(_)), "{host}: {outcome}");
    }
    for host in [
        "127.0.0.1",
        "169.254.169.254",
        "[::1]",
        "[::ffff:127.0.0.1]",
    ] {
        let sender = endpoint(
            Internet,
            &format!("http://{host}:{port}/"),
            &anywhere(),
            quick(0),
        );
        let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
        assert!(is_not_public(&outcome), "{host}: {outcome}");
        let said = outcome.to_string();
        assert!(said.contains("allowed by name"), "{said}");
    }
    assert_eq!(receiving.requests(), 0);
    let url = format!("http://127.0.0.1:{port}/");
    let sender = endpoint(Internet, &url, &local(), quick(0));
    let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
    assert!(matches!(outcome, Outcome::Delivered), "{outcome}");
    assert_eq!(receiving.requests(), 1);
}

#[test]
fn urls_that_cannot_be_delivered_to_are_refused_at_the_start() {
    let client = Answers::of([]).client();
    let refused = |url: &str, allowed: &Allowed| {
        let url = url.parse().unwrap();
        let made = Endpoint::new(url, allowed, signing(), client.clone(), quick(0));
        made.err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    };
    let none = Allowed::default();
    assert!(refused("http://example.com/", &none).contains("without TLS"));
    assert!(refused("http://user:canary@example.com/", &anywhere()).contains("credentials"));
    assert!(!refused("http://user:canary@example.com/", &anywhere()).contains("canary"));
    assert!(refused("/hooks", &none).contains("not a whole URL"));
    assert!(refused("ftp://example.com/", &anywhere()).contains("not a whole URL"));
    let https = refused("https://example.com/", &none);
    assert_eq!(
        https.contains("--features tls"),
        !cfg!(feature = "tls"),
        "{https}"
    );
    assert_eq!(refused("http://example.com/", &anywhere()), "");
    let mut by_name = Allowed::default();
    by_name.insert("Receiver.Internal.");
    assert_eq!(refused("http://receiver.internal:8080/", &by_name), "");
}

/// With TLS, the connections are checked in the same way.
#[cfg(feature = "tls")]
#[tokio::test]
async fn https_is_judged_alike() {
    let network = Fake::of(&[&["10.0.0.1"]], 1);
    let allowed = Allowed::default();
    let connector = tls(Connector::new(network.clone(), allowed.clone())).unwrap();
    let client = Client::builder(TokioExecutor::new()).build(connector);
    let url = "https://rebound.example/".parse().unwrap();
    let sender = Endpoint::new(url, &allowed, signing(), client, quick(0)).unwrap();
    let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
    assert!(is_not_public(&outcome), "{outcome}");
    assert!(network.dialled().is_empty());
}
