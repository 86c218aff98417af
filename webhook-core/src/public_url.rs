//! The URL that a sender requested, for senders that sign it: what of it the request does not tell.

use std::borrow::Cow;
use std::fmt;

use http::Uri;
use http::uri::{Authority, Scheme};

use crate::config_error::ConfigError;
use crate::head::Head;
use crate::rejection::{Rejection, RejectionKind};
use crate::sign::Draft;

const FORWARDED_PROTO: &str = "x-forwarded-proto";
const FORWARDED_HOST: &str = "x-forwarded-host";

/// Where the beginning of the URL that senders requested is known from.
///
/// Made of a base such as `https://hooks.example.com`, with `user:password@` in it if the webhook's
/// URL has that, or of a [`TrustedProxy`]. `Host` and forwarding headers are never read otherwise.
#[derive(Clone)]
pub struct PublicUrl(Source);

#[derive(Clone)]
enum Source {
    Fixed(Base),
    Proxy,
}

/// The beginning of a URL, in both of its spellings.
#[derive(Clone)]
struct Base {
    without_port: String,
    with_port: String,
    /// Which of the two was given.
    has_port: bool,
}

/// A proxy that every request comes through and that **overwrites** `X-Forwarded-Proto` and
/// `X-Forwarded-Host`: the URL is taken from these two, which must be there once each.
///
/// For one endpoint under several hosts. With a proxy that passes on what the caller sent, a recorded
/// delivery to another of your hosts can be repeated here. A webhook URL with a user name cannot
/// be known this way.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TrustedProxy;

impl TrustedProxy {
    /// Says that the proxy is there, and that it overwrites both headers.
    #[must_use]
    pub const fn overwrites_x_forwarded_proto_and_host() -> Self {
        Self
    }
}

impl TryFrom<&str> for PublicUrl {
    type Error = ConfigError;

    fn try_from(base: &str) -> Result<Self, ConfigError> {
        let uri: Uri = base.parse().map_err(|_| ConfigError::ExternalUrl)?;
        let bare = uri.path() == "/" && uri.query().is_none() && !base.contains(['#', '?']);
        let base = match (uri.scheme(), uri.authority()) {
            (Some(scheme), Some(authority)) if bare => Base::of(scheme, authority),
            _ => None,
        };
        base.map(|base| Self(Source::Fixed(base)))
            .ok_or(ConfigError::ExternalUrl)
    }
}

impl TryFrom<TrustedProxy> for PublicUrl {
    type Error = ConfigError;

    fn try_from(_: TrustedProxy) -> Result<Self, ConfigError> {
        Ok(Self(Source::Proxy))
    }
}

impl PublicUrl {
    /// What stands before path and query, such as `https://hooks.example.com`: as it was given, or as
    /// the proxy says.
    ///
    /// # Errors
    ///
    /// Headers of the proxy that are absent, repeated, or no scheme and host.
    pub fn base<'a>(&'a self, head: &Head<'_>) -> Result<Cow<'a, [u8]>, Rejection> {
        let [without_port, with_port] = self.bases(head)?;
        let has_port = match &self.0 {
            Source::Fixed(base) => base.has_port,
            Source::Proxy => forwarded(head)?.has_port,
        };
        Ok(if has_port { with_port } else { without_port })
    }

    /// The same without a port and with one, 80 or 443 where none was given: for senders that do
    /// not say which of the two they sign.
    ///
    /// # Errors
    ///
    /// As for [`PublicUrl::base`].
    pub fn bases<'a>(&'a self, head: &Head<'_>) -> Result<[Cow<'a, [u8]>; 2], Rejection> {
        match &self.0 {
            Source::Fixed(base) => {
                Ok([&base.without_port, &base.with_port].map(|text| text.as_bytes().into()))
            }
            Source::Proxy => {
                let base = forwarded(head)?;
                Ok([base.without_port, base.with_port].map(|text| text.into_bytes().into()))
            }
        }
    }

    /// Each of these targets, path and query, under each of the bases: the first under both, then the
    /// next, for senders that do not say either which of several spellings they sign.
    ///
    /// # Errors
    ///
    /// As for [`PublicUrl::base`].
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

    /// Writes what the proxy would have set, for a delivery to be signed.
    ///
    /// # Errors
    ///
    /// A delivery through a proxy that has no whole URL.
    pub fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        if let Source::Proxy = self.0 {
            let whole = "a delivery through a proxy needs the whole URL: give it one";
            let missing = || ConfigError::Signing(whole.to_owned());
            let scheme = draft.url().scheme().cloned().ok_or_else(missing)?;
            let authority = draft.url().authority().cloned().ok_or_else(missing)?;
            draft.header(FORWARDED_PROTO, scheme.as_str())?;
            draft.header(FORWARDED_HOST, authority.as_str())?;
        }
        Ok(())
    }
}

/// A host's name (RFC 1035, section 2.3.4) with a port.
const LONGEST_HOST: usize = 255 + ":65535".len();

fn forwarded(head: &Head<'_>) -> Result<Base, Rejection> {
    let malformed =
        |name, form| Rejection::of_header(RejectionKind::MalformedHeader, name).expecting(form);
    let scheme = match head.only(FORWARDED_PROTO)?.as_str() {
        "https" => Scheme::HTTPS,
        "http" => Scheme::HTTP,
        _ => return Err(malformed(FORWARDED_PROTO, "https or http")),
    };
    let host = head.only(FORWARDED_HOST)?;
    if host.len() > LONGEST_HOST {
        return Err(malformed(
            FORWARDED_HOST,
            "a host of at most 261 characters",
        ));
    }
    let narrow = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
    let authority = host.parse().ok().filter(|_| host.bytes().all(narrow));
    authority
        .and_then(|authority| Base::of(&scheme, &authority))
        .ok_or_else(|| malformed(FORWARDED_HOST, "a host, with a port or without"))
}

impl Base {
    fn of(scheme: &Scheme, authority: &Authority) -> Option<Self> {
        let standard = match scheme.as_str() {
            "https" => 443,
            "http" => 80,
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
        // A port that is empty or no number is neither.
        (!authority.host().is_empty() && (has_port || without == whole)).then(|| Self {
            without_port: format!("{scheme}://{without}"),
            with_port: format!("{scheme}://{with}"),
            has_port,
        })
    }
}

/// Shows no user name and no password.
impl fmt::Debug for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Fixed(base) => match base.without_port.split_once("://") {
                Some((scheme, rest)) => {
                    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
                    write!(f, "PublicUrl({scheme}://{host})")
                }
                None => f.write_str("PublicUrl"),
            },
            Source::Proxy => f.write_str("PublicUrl(TrustedProxy)"),
        }
    }
}
