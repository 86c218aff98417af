//! A connector that checks each address before it connects to it.
//!
//! Customers choose their URLs, and also to which addresses the names in them resolve: now to a public one, a moment
//! later to one in the sender's own network (DNS rebinding). A check before the connection would therefore prove
//! nothing. Instead, each connection looks the name up once, checks each address, and connects to the very address
//! that it has checked. Numbers in every spelling are looked up as names are. There is no proxy, and redirects are not
//! followed.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower::Service;

use crate::address::is_public;

/// How long to try one address, so that a dead one leaves time for the next.
const DIAL: Duration = Duration::from_secs(5);

/// Hosts that may be reached at any address and without TLS, each by its name in the URL.
#[derive(Clone, Debug, Default)]
pub(crate) struct Allowed {
    hosts: Arc<HashSet<String>>,
    insecure_http: bool,
}

impl Allowed {
    /// Also allows public hosts without TLS: anyone on the way can then read the events.
    pub(crate) fn insecure_http(&mut self) {
        self.insecure_http = true;
    }

    pub(crate) fn without_tls(&self, host: &str) -> bool {
        self.insecure_http || self.contains(host)
    }

    pub(crate) fn insert(&mut self, host: &str) {
        let host = plain(host).to_ascii_lowercase();
        Arc::make_mut(&mut self.hosts).insert(host);
    }

    pub(crate) fn contains(&self, host: &str) -> bool {
        self.hosts.contains(&plain(host).to_ascii_lowercase())
    }
}

/// Returns the host without the brackets of an IPv6 address, and without the dot that ends a fully qualified name.
fn plain(host: &str) -> &str {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.strip_suffix('.').unwrap_or(host)
}

/// Looks names up and connects: the real network, or that of a test.
pub(crate) trait Network: Clone + Send + Sync + 'static {
    fn lookup(
        &self,
        host: String,
        port: u16,
    ) -> impl Future<Output = io::Result<Vec<SocketAddr>>> + Send;

    fn dial(&self, address: SocketAddr) -> impl Future<Output = io::Result<TcpStream>> + Send;
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Internet;

impl Network for Internet {
    async fn lookup(&self, host: String, port: u16) -> io::Result<Vec<SocketAddr>> {
        Ok(tokio::net::lookup_host((host, port)).await?.collect())
    }

    async fn dial(&self, address: SocketAddr) -> io::Result<TcpStream> {
        TcpStream::connect(address).await
    }
}

/// The connector of the client: it resolves, checks and connects.
#[derive(Clone, Debug)]
pub(crate) struct Connector<N> {
    network: N,
    allowed: Allowed,
}

impl<N: Network> Connector<N> {
    pub(crate) const fn new(network: N, allowed: Allowed) -> Self {
        Self { network, allowed }
    }

    async fn connect(self, url: Uri) -> io::Result<TokioIo<TcpStream>> {
        let host = plain(url.host().unwrap_or_default());
        let standard = if url.scheme_str() == Some("http") {
            80
        } else {
            443
        };
        let port = url.port_u16().unwrap_or(standard);
        let mut last = io::Error::other("the name has no address");
        for address in self.network.lookup(host.to_owned(), port).await? {
            if !self.allowed.contains(host) && !is_public(address.ip()) {
                last = io::Error::new(io::ErrorKind::PermissionDenied, NotPublic);
                continue;
            }
            match tokio::time::timeout(DIAL, self.network.dial(address)).await {
                Ok(Ok(stream)) => {
                    stream.set_nodelay(true)?;
                    return Ok(TokioIo::new(stream));
                }
                Ok(Err(error)) => last = error,
                Err(late) => last = late.into(),
            }
        }
        Err(last)
    }
}

impl<N: Network> Service<Uri> for Connector<N> {
    type Response = TokioIo<TcpStream>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<TokioIo<TcpStream>>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, url: Uri) -> Self::Future {
        Box::pin(self.clone().connect(url))
    }
}

/// Adds TLS for `https` to a connector that checks addresses. The certificate must be that of the host in the URL, so
/// that a name that is rebound has none to show.
#[cfg(feature = "tls")]
pub(crate) fn tls<N: Network>(
    connector: Connector<N>,
) -> io::Result<hyper_rustls::HttpsConnector<Connector<N>>> {
    Ok(hyper_rustls::HttpsConnectorBuilder::new()
        .with_native_roots()?
        .https_or_http()
        .enable_http1()
        .wrap_connector(connector))
}

/// Leaves the connector as it is: without the feature `tls` there is only plain HTTP.
#[cfg(not(feature = "tls"))]
pub(crate) fn tls<N: Network>(connector: Connector<N>) -> io::Result<Connector<N>> {
    Ok(connector)
}

/// The error for an address that is not public. It does not show the address, since whoever chose the URL could use it
/// to map a network.
#[derive(Debug)]
pub(crate) struct NotPublic;

impl fmt::Display for NotPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the host is not at a public address, and it is not allowed by name")
    }
}

impl std::error::Error for NotPublic {}
