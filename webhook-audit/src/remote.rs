//! Sends an audit's requests to a receiver at a URL, over HTTP/1.1, and with TLS if the URL says `https`.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Uri, header};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::sent_body::SentBody;
use crate::target::{Exchange, Outcome, Pace, Target, collect, deadline};

/// A receiver at a URL. Only this URL is called, and no redirect is followed.
#[derive(Clone, Debug)]
pub struct Remote {
    client: Client<HttpsConnector<HttpConnector>, SentBody>,
    url: Uri,
}

impl Remote {
    /// Makes a target of the receiver at this URL, `http` or `https`.
    ///
    /// # Errors
    ///
    /// Returns a sentence that says what is wrong: a URL that is not whole or holds credentials, or certificates of
    /// this machine that cannot be read.
    pub fn new(url: Uri) -> Result<Self, String> {
        let Some(authority) = url.authority() else {
            return Err(format!(
                "{url}: not a whole URL, such as http://127.0.0.1:3000/stripe"
            ));
        };
        if authority.as_str().contains('@') {
            return Err(
                "the URL holds credentials, which others can see in an argument: remove them from the URL".to_owned(),
            );
        }
        if !matches!(url.scheme_str(), Some("http" | "https")) {
            return Err(format!(
                "{url}: the URL must begin with http:// or https://"
            ));
        }
        let mut plain = HttpConnector::new();
        plain.enforce_http(false);
        plain.set_nodelay(true);
        plain.set_connect_timeout(Some(Duration::from_secs(5)));
        let builder = HttpsConnectorBuilder::new();
        let roots = if url.scheme_str() == Some("https") {
            builder.with_native_roots().map_err(|error| {
                format!("the certificates that this machine trusts cannot be read: {error}")
            })?
        } else {
            // A machine without certificates can still send over plain HTTP.
            let nobody = rustls::RootCertStore::empty();
            let config = rustls::ClientConfig::builder().with_root_certificates(nobody);
            builder.with_tls_config(config.with_no_client_auth())
        };
        let connector = roots.https_or_http().enable_http1().wrap_connector(plain);
        let client = Client::builder(TokioExecutor::new())
            // A connection is never used again, since one that the receiver has half closed would spoil the next
            // request.
            .pool_max_idle_per_host(0)
            .build(connector);
        Ok(Self { client, url })
    }

    /// Returns the URL.
    #[must_use]
    pub const fn url(&self) -> &Uri {
        &self.url
    }

    /// Returns whether the URL names this machine by its loopback address.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        let host = self.url.host().unwrap_or_default();
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        bare == "localhost"
            || bare
                .parse::<std::net::IpAddr>()
                .is_ok_and(|address| address.is_loopback())
    }
}

impl Target for Remote {
    async fn exchange(&self, request: Request<Bytes>, pace: Pace) -> Exchange {
        let (mut parts, body) = request.into_parts();
        let (body, taken) = SentBody::new(body, pace);
        let mut url = self.url.clone().into_parts();
        url.path_and_query = parts.uri.path_and_query().cloned().or(url.path_and_query);
        let Ok(url) = Uri::from_parts(url) else {
            return Exchange::new(Outcome::Unreachable("no URL".to_owned()), false);
        };
        parts.uri = url;
        let agent = concat!("webhook-audit/", env!("CARGO_PKG_VERSION"));
        let agent = HeaderValue::from_static(agent);
        parts.headers.entry(header::USER_AGENT).or_insert(agent);
        let request = Request::from_parts(parts, body);
        let exchange = async {
            match self.client.request(request).await {
                Ok(response) => collect(response).await,
                Err(error) if error.is_connect() => Outcome::Unreachable(chain(&error)),
                Err(error) => Outcome::Dropped(chain(&error)),
            }
        };
        let outcome = match tokio::time::timeout(deadline(pace), exchange).await {
            Ok(outcome) => outcome,
            Err(_) => Outcome::TimedOut,
        };
        Exchange::new(outcome, taken.get())
    }
}

/// Writes an error and its causes in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
