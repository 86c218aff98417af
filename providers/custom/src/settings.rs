//! Checks each setting of a configuration by itself.

use std::time::Duration;

use http::{HeaderName, Method};
use webhook_core::ConfigError;
use webhook_core::claim::Unit;
use webhook_core::config::{Defaults, RetryTime};
use webhook_core::url::PathPrefix;

use crate::config::{self, Config, Signature, Written};
use crate::fault::Fault;
use crate::name::kept;
use crate::template::{Part, Variable, is_of_url};

/// Where a request has the id or the name of an event.
#[derive(Debug)]
pub(crate) enum Place {
    Header { name: &'static str, signed: bool },
    Body(String),
}

/// Where the body has the object and the time of an event, checked.
#[derive(Debug)]
pub(crate) struct Order {
    pub(crate) subject: String,
    pub(crate) occurred_at: String,
    pub(crate) unit: Unit,
}

/// The most bytes that a sender's name may have.
pub(crate) const LONGEST_NAME: usize = 64;

/// The most bytes that any other text of the configuration may have.
const LONGEST_TEXT: usize = 256;

const DAY: u64 = 24 * 60 * 60;

/// Headers that servers and proxies write, and the one that every draft of a request has.
const TRANSPORT: [&str; 11] = [
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

pub(crate) fn methods(method: Option<&str>) -> Result<&'static [Method; 2], Fault> {
    const POST: &[Method; 2] = &[Method::POST, Method::GET];
    const PUT: &[Method; 2] = &[Method::PUT, Method::GET];
    const PATCH: &[Method; 2] = &[Method::PATCH, Method::GET];
    match method {
        None | Some("POST") => Ok(POST),
        Some("PUT") => Ok(PUT),
        Some("PATCH") => Ok(PATCH),
        Some(_) => Err(Fault::Method),
    }
}

pub(crate) fn header(text: &str, setting: &'static str) -> Result<&'static str, Fault> {
    let name = HeaderName::from_bytes(text.as_bytes()).ok();
    let name = name
        .filter(|name| name.as_str().len() <= LONGEST_NAME && !TRANSPORT.contains(&name.as_str()));
    Ok(kept(name.ok_or(Fault::Header { setting })?.as_str()))
}

pub(crate) fn prefix(text: &str, setting: &'static str) -> Result<(), Fault> {
    let visible = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    if text.len() > LONGEST_NAME || text.starts_with(' ') || !text.bytes().all(visible) {
        return Err(Fault::Prefix { setting });
    }
    Ok(())
}

pub(crate) fn pointer(text: &str, setting: &'static str) -> Result<(), Fault> {
    let escapes = |rest: &str| rest.starts_with(['0', '1']);
    let well_formed = text.starts_with('/') && text.split('~').skip(1).all(escapes);
    if !well_formed || text.len() > LONGEST_TEXT {
        return Err(Fault::Pointer { setting });
    }
    Ok(())
}

pub(crate) fn place(
    place: Option<&config::Place>,
    setting: &'static str,
    name: &'static str,
) -> Result<Option<Place>, Fault> {
    let Some(place) = place else {
        return Ok(None);
    };
    match (&place.header, &place.body) {
        (Some(text), None) => Ok(Some(Place::Header {
            name: header(text, name)?,
            signed: false,
        })),
        (None, Some(body)) => {
            pointer(body, setting)?;
            Ok(Some(Place::Body(body.clone())))
        }
        _ => Err(Fault::Place {
            setting,
            choices: "header or body",
        }),
    }
}

/// Checks where the body has the object and the time of an event.
pub(crate) fn order(order: Option<&config::Order>) -> Result<Option<Order>, Fault> {
    let Some(order) = order else {
        return Ok(None);
    };
    pointer(&order.subject, "order.subject")?;
    pointer(&order.occurred_at, "order.occurred_at")?;
    Ok(Some(Order {
        subject: order.subject.clone(),
        occurred_at: order.occurred_at.clone(),
        unit: match order.unit {
            config::Unit::Seconds => Unit::Seconds,
            config::Unit::Milliseconds => Unit::Milliseconds,
        },
    }))
}

pub(crate) fn separator(signature: &Signature) -> Result<Option<char>, Fault> {
    let Some(text) = &signature.separator else {
        return Ok(None);
    };
    let separator = match text.as_bytes() {
        [byte] if byte.is_ascii_punctuation() || *byte == b' ' => char::from(*byte),
        _ => return Err(Fault::Separator),
    };
    let alphabet = match signature.encoding {
        Written::Hex | Written::HexUpper => "",
        Written::Base64 => "+/=",
        Written::Base64url => "-_",
    };
    let setting = if alphabet.contains(separator) {
        "the signature's encoding"
    } else if signature.prefix.contains(separator) {
        "signature.prefix"
    } else {
        return Ok(Some(separator));
    };
    Err(Fault::SeparatorWithin { setting })
}

pub(crate) fn first_byte(text: Option<&str>) -> Result<Option<u8>, Fault> {
    match text.map(str::as_bytes) {
        None => Ok(None),
        Some([byte]) if byte.is_ascii_punctuation() => Ok(Some(*byte)),
        Some(_) => Err(Fault::BodyStart),
    }
}

pub(crate) fn check_url(url: &str) -> Result<(), Fault> {
    let parsed: http::Uri = url.parse().map_err(|_| Fault::Url)?;
    let is_web = matches!(parsed.scheme_str(), Some("http" | "https"));
    let of_url = url.bytes().all(|byte| is_of_url(byte) && byte != b'#');
    if !is_web || parsed.authority().is_none() || !of_url || url.len() > 2048 {
        return Err(Fault::Url);
    }
    Ok(())
}

/// Checks the prefix that a proxy removes from the path, which needs a template that signs the path.
pub(crate) fn path_prefix(text: &str, parts: &[Part]) -> Result<PathPrefix, Fault> {
    let prefix = PathPrefix::try_from(text).map_err(|_| Fault::PathPrefix)?;
    let stops: Vec<u8> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Variable(Variable::Target | Variable::Path, stop) => Some(*stop),
            _ => None,
        })
        .collect();
    if stops.is_empty() {
        let (setting, belongs) = ("path_prefix", "a template with {target} or {path}");
        return Err(Fault::Misplaced { setting, belongs });
    }
    if prefix.as_str().bytes().any(|byte| stops.contains(&byte)) {
        return Err(Fault::PathPrefix);
    }
    Ok(prefix)
}

pub(crate) fn defaults(config: &Config) -> Result<Defaults, Fault> {
    let mut defaults = Defaults::new();
    let time = config.timestamp.as_ref();
    if let Some(seconds) = time.and_then(|time| time.tolerance) {
        if !(1..=DAY).contains(&seconds) {
            return Err(Fault::Tolerance);
        }
        defaults = defaults.tolerance(Duration::from_secs(seconds));
    }
    let limits = &config.limits;
    if let Some(bytes) = limits.body {
        if bytes == 0 {
            let setting = "limits.body";
            return Err(Fault::Limit { setting });
        }
        defaults = defaults.body_limit(bytes);
    }
    let duration = |seconds: Option<u64>, setting| match seconds {
        Some(seconds) if !(1..=366 * DAY).contains(&seconds) => Err(Fault::Limit { setting }),
        seconds => Ok(seconds.map(Duration::from_secs)),
    };
    if let Some(deadline) = duration(limits.response_deadline, "limits.response_deadline")? {
        defaults = defaults.response_deadline(deadline);
    }
    if let Some(horizon) = duration(limits.retry_horizon, "limits.retry_horizon")? {
        defaults = defaults.retry_horizon(horizon);
    }
    if time.is_none() {
        let needless = [
            (limits.max_age.is_some(), "limits.max_age"),
            (limits.retry_time.is_some(), "limits.retry_time"),
        ];
        if let Some((_, setting)) = needless.into_iter().find(|(there, _)| *there) {
            let belongs = "timestamp";
            return Err(Fault::Misplaced { setting, belongs });
        }
    }
    if let Some(age) = duration(limits.max_age, "limits.max_age")? {
        defaults = defaults.max_age(age);
    }
    if let Some(time) = limits.retry_time {
        defaults = defaults.retry_time(match time {
            config::RetryTime::Renewed => RetryTime::Renewed,
            config::RetryTime::Kept => RetryTime::Kept,
            config::RetryTime::Unknown => RetryTime::Unknown,
        });
    }
    match defaults.check() {
        Ok(()) => Ok(defaults),
        Err(ConfigError::Retries(fault)) => Err(Fault::Retries(fault)),
        Err(ConfigError::BodyLimit) => Err(Fault::Limit {
            setting: "limits.body",
        }),
        Err(_) => Err(Fault::Tolerance),
    }
}
