//! The beginning of the requested URL (scheme, host, prefix), which a request does not tell, for senders that sign it.

use std::borrow::Cow;
use std::fmt;

use http::uri::Authority;
use http::{Method, Uri};

use crate::config_error::ConfigError;
use crate::head::Head;
use crate::path_prefix::PathPrefix;
use crate::rejection::{Rejection, RejectionKind};
use crate::sign::Draft;

const FORWARDED_PROTO: &str = "x-forwarded-proto";
const FORWARDED_HOST: &str = "x-forwarded-host";
const FORWARDED_PREFIX: &str = "x-forwarded-prefix";

/// The place from which an adapter takes the beginning of the requested URL: a configured base, or a trusted proxy.
///
/// Make it of a base such as `https://hooks.example.com`, with `user:password@` in it if the webhook's URL has that,
/// or of a [`TrustedProxy`]. Only a trusted proxy's forwarding headers are ever read; `Host` is not.
///
/// If a proxy removes a prefix from the path before it passes the request on, let the base end in that prefix, such as
/// `https://hooks.example.com/hooks`: the adapter puts it before the path of every request. If nothing removes the
/// prefix, leave it out, since the request still has it.
///
/// The schemes are `https`, `http`, `wss` and `ws`. A request that opens a WebSocket (RFC 6455, section 4.1) has
/// called a `wss` or `ws` URL, so under a base of `https` its URL begins with `wss`.
#[derive(Clone)]
pub struct PublicUrl(Source);

#[derive(Clone)]
enum Source {
    Fixed(Base),
    Proxy(TrustedProxy),
}

/// The beginning of a URL, without a port and with one.
#[derive(Clone)]
struct Base {
    spellings: [String; 2],
    /// The two beginnings for a request that opens a WebSocket.
    of_websocket: [String; 2],
    /// Whether the base was configured with a port.
    has_port: bool,
    prefix: PathPrefix,
}

/// A proxy that every request comes through and that **overwrites** `X-Forwarded-Proto` and `X-Forwarded-Host`. The
/// URL is taken from these headers, each of which must be there once.
///
/// Use it for one endpoint under several hosts. If the proxy passes on what the caller sent instead, anyone can repeat
/// here a recorded delivery to another of your hosts. No header of a proxy tells the user name of a webhook URL, so do
/// not use this for a URL that has one.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TrustedProxy {
    tells_prefix: bool,
}

impl TrustedProxy {
    /// States that the proxy is there, and that it overwrites both headers.
    #[must_use]
    pub const fn overwrites_x_forwarded_proto_and_host() -> Self {
        Self {
            tells_prefix: false,
        }
    }

    /// States that the proxy removes a prefix from the path of requests, and overwrites `X-Forwarded-Prefix` with that
    /// prefix, such as `/hooks`, or with nothing or `/` if it removes none. The header must then be there once.
    #[must_use]
    pub const fn and_x_forwarded_prefix(mut self) -> Self {
        self.tells_prefix = true;
        self
    }
}

impl TryFrom<&str> for PublicUrl {
    type Error = ConfigError;

    fn try_from(base: &str) -> Result<Self, ConfigError> {
        let uri: Uri = base.parse().map_err(|_| ConfigError::ExternalUrl)?;
        let prefix = PathPrefix::try_from(uri.path()).map_err(|_| ConfigError::ExternalUrl)?;
        let base = match (uri.scheme_str(), uri.authority()) {
            (Some(scheme), Some(authority)) if !base.contains(['#', '?']) => {
                Base::of(scheme, authority, prefix)
            }
            _ => None,
        };
        base.map(|base| Self(Source::Fixed(base)))
            .ok_or(ConfigError::ExternalUrl)
    }
}

impl TryFrom<TrustedProxy> for PublicUrl {
    type Error = ConfigError;

    fn try_from(proxy: TrustedProxy) -> Result<Self, ConfigError> {
        Ok(Self(Source::Proxy(proxy)))
    }
}

impl PublicUrl {
    /// Returns what comes before path and query, such as `https://hooks.example.com`: as it was configured, or as the
    /// proxy says.
    ///
    /// # Errors
    ///
    /// Returns an error if a header of the proxy is absent, repeated, or not a scheme and host.
    pub fn base<'a>(&'a self, head: &Head<'_>) -> Result<Cow<'a, [u8]>, Rejection> {
        let [without_port, with_port] = self.bases(head)?;
        let has_port = match &self.0 {
            Source::Fixed(base) => base.has_port,
            Source::Proxy(proxy) => proxy.base(head)?.has_port,
        };
        Ok(if has_port { with_port } else { without_port })
    }

    /// Returns the base without a port and with one (80 or 443 if none was configured), for senders that do not say
    /// which of the two they sign.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`PublicUrl::base`].
    pub fn bases<'a>(&'a self, head: &Head<'_>) -> Result<[Cow<'a, [u8]>; 2], Rejection> {
        match &self.0 {
            Source::Fixed(base) => Ok(base
                .for_head(head)
                .each_ref()
                .map(|it| it.as_bytes().into())),
            Source::Proxy(proxy) => {
                let base = proxy.base(head)?;
                let spellings = base.for_head(head).clone();
                Ok(spellings.map(|text| text.into_bytes().into()))
            }
        }
    }

    /// Returns the prefix that a proxy removes, as it was configured; it is empty if none was, and if the proxy tells
    /// it.
    #[must_use]
    pub fn prefix(&self) -> &PathPrefix {
        match &self.0 {
            Source::Fixed(base) => &base.prefix,
            Source::Proxy(_) => &PathPrefix::NONE,
        }
    }

    /// Joins each of these targets (path and query) with each of the bases: the first target with both, then the next.
    /// It is for senders that also do not say which of several spellings they sign.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`PublicUrl::base`].
    pub fn urls<'t>(
        &self,
        head: &Head<'_>,
        targets: impl IntoIterator<Item = Cow<'t, str>>,
    ) -> Result<Vec<Cow<'static, [u8]>>, Rejection> {
        let bases = self.bases(head)?;
        let under = |target: Cow<'_, str>| {
            bases
                .each_ref()
                .map(|base| [base, target.as_bytes()].concat().into())
        };
        Ok(targets.into_iter().flat_map(under).collect())
    }

    /// Writes the headers that the proxy would have set, for a delivery that is to be signed.
    ///
    /// # Errors
    ///
    /// Returns an error for a delivery through a proxy whose URL is not whole.
    pub fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        if let Source::Proxy(proxy) = self.0 {
            let whole = "a delivery through a proxy needs the whole URL: give it one";
            let missing = || ConfigError::Signing(whole.to_owned());
            let scheme = draft.url().scheme().cloned().ok_or_else(missing)?;
            let authority = draft.url().authority().cloned().ok_or_else(missing)?;
            draft.header(FORWARDED_PROTO, scheme.as_str())?;
            draft.header(FORWARDED_HOST, authority.as_str())?;
            if proxy.tells_prefix {
                draft.header(FORWARDED_PREFIX, "/")?;
            }
        }
        Ok(())
    }
}

/// The longest host name (RFC 1035, section 2.3.4) with a port, in bytes.
const LONGEST_HOST: usize = 255 + ":65535".len();

/// Returns whether the request opens a WebSocket (RFC 6455, section 4.1).
fn opens_websocket(head: &Head<'_>) -> bool {
    let upgrade = head.informative("upgrade");
    head.method() == Method::GET && upgrade.is_some_and(|it| it.eq_ignore_ascii_case("websocket"))
}

impl TrustedProxy {
    /// Reads the base from the proxy's headers.
    fn base(self, head: &Head<'_>) -> Result<Base, Rejection> {
        let malformed =
            |name, form| Rejection::of_header(RejectionKind::MalformedHeader, name).expecting(form);
        let scheme = head.only(FORWARDED_PROTO)?;
        if !matches!(&*scheme, "https" | "http" | "wss" | "ws") {
            return Err(malformed(FORWARDED_PROTO, "https, http, wss or ws"));
        }
        let host = head.only(FORWARDED_HOST)?;
        if host.len() > LONGEST_HOST {
            return Err(malformed(
                FORWARDED_HOST,
                "a host of at most 261 characters",
            ));
        }
        let prefix = if self.tells_prefix {
            let prefix = head.only(FORWARDED_PREFIX)?;
            let form = "a path of at most 256 characters, without empty segments and dots for ones";
            PathPrefix::try_from(&*prefix).map_err(|_| malformed(FORWARDED_PREFIX, form))?
        } else {
            PathPrefix::NONE
        };
        let narrow = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
        let authority = host.parse().ok().filter(|_| host.bytes().all(narrow));
        authority
            .and_then(|authority| Base::of(&scheme, &authority, prefix))
            .ok_or_else(|| malformed(FORWARDED_HOST, "a host, with a port or without"))
    }
}

impl Base {
    fn of(scheme: &str, authority: &Authority, prefix: PathPrefix) -> Option<Self> {
        let (of_websocket, standard) = match scheme {
            "https" | "wss" => ("wss", 443),
            "http" | "ws" => ("ws", 80),
            _ => return None,
        };
        let whole = authority.as_str();
        let user = whole
            .rfind('@')
            .and_then(|at| whole.get(..=at))
            .unwrap_or_default();
        let without = format!("{user}{}", authority.host());
        let with = format!("{without}:{}", authority.port_u16().unwrap_or(standard));
        let has_port = with == whole;
        let path = prefix.as_str();
        let under = |scheme: &str| {
            [&without, &with].map(|authority| format!("{scheme}://{authority}{path}"))
        };
        // If a port is empty or not a number, neither condition holds.
        (!authority.host().is_empty() && (has_port || without == whole)).then(|| Self {
            spellings: under(scheme),
            of_websocket: under(of_websocket),
            has_port,
            prefix: prefix.clone(),
        })
    }

    fn for_head(&self, head: &Head<'_>) -> &[String; 2] {
        if opens_websocket(head) {
            &self.of_websocket
        } else {
            &self.spellings
        }
    }
}

/// Shows no user name and no password.
impl fmt::Debug for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Fixed(base) => {
                let [url, _] = &base.spellings;
                let (scheme, rest) = url.split_once("://").unwrap_or_default();
                let authority = rest.split('/').next().unwrap_or_default();
                let host = authority
                    .rsplit_once('@')
                    .map_or(authority, |(_, host)| host);
                write!(f, "PublicUrl({scheme}://{host}{})", base.prefix.as_str())
            }
            Source::Proxy(_) => f.write_str("PublicUrl(TrustedProxy)"),
        }
    }
}
