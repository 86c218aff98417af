//! The URL that Twilio requested: where its beginning is known from, and how it may be spelled.

use std::borrow::Cow;
use std::fmt;

use http::Uri;
use http::uri::{Authority, Scheme};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use webhook_core::{ConfigError, Draft, Head, Rejection, RejectionKind};

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
    Fixed([String; 2]),
    Proxy,
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
        let bases = match (uri.scheme(), uri.authority()) {
            (Some(scheme), Some(authority)) if bare => bases(scheme, authority),
            _ => None,
        };
        bases
            .map(|bases| Self(Source::Fixed(bases)))
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
    /// The bases that may have been signed: without a port and with one.
    pub(crate) fn bases<'a>(&'a self, head: &Head<'a>) -> Result<[Cow<'a, [u8]>; 2], Rejection> {
        match &self.0 {
            Source::Fixed(bases) => Ok(bases.each_ref().map(|base| Cow::Borrowed(base.as_bytes()))),
            Source::Proxy => {
                let malformed = |name| Rejection::of_header(RejectionKind::MalformedHeader, name);
                let scheme = match head.only(FORWARDED_PROTO)?.as_str() {
                    "https" => Scheme::HTTPS,
                    "http" => Scheme::HTTP,
                    _ => return Err(malformed(FORWARDED_PROTO)),
                };
                let host = head.only(FORWARDED_HOST)?;
                let narrow = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
                let authority = host.parse().ok().filter(|_| host.bytes().all(narrow));
                let bases = authority.and_then(|authority| bases(&scheme, &authority));
                Ok(bases
                    .ok_or_else(|| malformed(FORWARDED_HOST))?
                    .map(|base| Cow::Owned(base.into_bytes())))
            }
        }
    }

    /// What the proxy would have set, for a delivery to be signed.
    pub(crate) fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
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

/// Shows no user name and no password.
impl fmt::Debug for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Fixed([base, _]) => match base.split_once("://") {
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

fn bases(scheme: &Scheme, authority: &Authority) -> Option<[String; 2]> {
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
    // A port that is empty or no number is neither.
    (!authority.host().is_empty() && [&*without, &*with].contains(&whole))
        .then(|| [without, with].map(|authority| format!("{scheme}://{authority}")))
}

/// What `querystring.stringify` of Node.js encodes.
const NOT_IN_QUERYSTRING: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// Path and query as sent, then as the libraries spell them where that differs: as a WHATWG URL
/// does (`'` is `%27`), and read and written again by `querystring` (`+` is `%20`).
///
/// All three decode to the same. Parameters keep their places.
pub(crate) fn spellings(target: &str) -> Vec<Cow<'_, str>> {
    let mut spellings = vec![Cow::Borrowed(target)];
    let Some((path, query)) = target
        .split_once('?')
        .filter(|(_, query)| !query.is_empty())
    else {
        return spellings;
    };
    // Of what such a URL encodes, only this can be in the target of a request.
    let whatwg = query.replace('\'', "%27");
    let encoded = |text: &str| utf8_percent_encode(text, NOT_IN_QUERYSTRING).to_string();
    let pairs = form_urlencoded::parse(query.as_bytes());
    let pairs = pairs.map(|(name, value)| [encoded(&name), encoded(&value)].join("="));
    let querystring = pairs.collect::<Vec<_>>().join("&");
    for other in [whatwg, querystring] {
        let other = format!("{path}?{other}");
        if !spellings.contains(&Cow::Borrowed(&other)) {
            spellings.push(Cow::Owned(other));
        }
    }
    spellings
}
