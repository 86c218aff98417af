//! Prepares the headers of a delivery for keeping: marks those that are signed, and removes credentials.

use http::{HeaderMap, Uri, header};
use webhook_core::Head;
use webhook_core::claim::{Algorithm, ProofPlace, SignedPart, TextOrigin};

use crate::record::{Header, Role, latin};
use crate::sender::Sender;

/// The text that replaces a credential.
pub(crate) const MASK: &str = "[masked]";

/// The length below which a text is not masked: no sender has such a short secret, and it is in many headers by
/// chance.
const SHORTEST: usize = 8;

/// Headers that hold credentials, whoever sends them.
const CREDENTIALS: &[&str] = &[
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "dg-token",
    "x-api-key",
    "x-auth-token",
    "x-gitlab-token",
    "x-telegram-bot-api-secret-token",
    "credential",
];

/// The part of a head that is kept.
pub(crate) struct Kept {
    pub(crate) headers: Vec<Header>,
    pub(crate) target_signed: bool,
    /// Whether the proof is a credential, so that the kept head cannot be checked again.
    pub(crate) by_credential: bool,
}

/// Returns the headers of a response, or of a request of no known sender.
pub(crate) fn plain(headers: &HeaderMap) -> Vec<Header> {
    headers
        .iter()
        .map(|(name, value)| kept(name.as_str(), value.as_bytes(), Role::Unsigned, &[]))
        .collect()
}

/// Returns the headers of a delivery.
pub(crate) fn head(sender: Option<&Sender>, head: &Head<'_>, headers: &HeaderMap) -> Kept {
    let (mut signed, mut proofs, mut hidden) = (Vec::new(), Vec::new(), Vec::new());
    let (mut target_signed, mut by_credential) = (false, false);
    let claim = sender.and_then(|it| it.scheme().claim(head).ok());
    if let Some(claim) = &claim {
        let view = claim.view();
        for part in view.signed() {
            match part {
                SignedPart::Text(text) => match text.header_name(headers) {
                    Some(name) => signed.push(name.clone()),
                    None => target_signed |= text.origin() == TextOrigin::Target,
                },
                SignedPart::OneOf(_) => target_signed = true,
                _ => {}
            }
        }
        for offered in view.offered() {
            let is_credential = offered.algorithm == Algorithm::Credential;
            by_credential |= is_credential;
            if let Some(name) = offered.text.header_name(headers) {
                let list = if is_credential {
                    &mut hidden
                } else {
                    &mut proofs
                };
                list.push(name.clone());
            }
        }
        by_credential |= view.place() == ProofPlace::HeadAndBody;
    }
    let secrets: Vec<&[u8]> = sender.map_or_else(Vec::new, |it| {
        it.secrets
            .iter()
            .map(|(_, text)| text.trim().as_bytes())
            .collect()
    });
    let list = headers.iter().map(|(name, value)| {
        let role = if hidden.contains(name) {
            Role::Masked
        } else if proofs.contains(name) {
            Role::Proof
        } else if signed.contains(name) {
            Role::Signed
        } else {
            Role::Unsigned
        };
        kept(name.as_str(), value.as_bytes(), role, &secrets)
    });
    let headers: Vec<Header> = list.collect();
    // A head without a claim may hold the credential in another spelling.
    let fixed = claim.is_none() && headers.iter().any(|it| it.role == Role::Masked);
    Kept {
        headers,
        target_signed,
        by_credential: by_credential || fixed,
    }
}

/// Returns one header, masked if its name or its value is that of a credential.
fn kept(name: &str, value: &[u8], role: Role, secrets: &[&[u8]]) -> Header {
    let holds =
        |secret: &&[u8]| secret.len() >= SHORTEST && memchr::memmem::find(value, secret).is_some();
    let masked = role == Role::Masked || CREDENTIALS.contains(&name) || secrets.iter().any(holds);
    Header {
        name: name.to_owned(),
        value: if masked {
            MASK.to_owned()
        } else {
            latin(value)
        },
        role: if masked { Role::Masked } else { role },
    }
}

/// Returns the path and query, with any secret in them masked.
pub(crate) fn target(sender: Option<&Sender>, uri: &Uri) -> String {
    let target = uri.path_and_query().map_or("/", |it| it.as_str());
    let secrets = sender.map_or(&[][..], |it| &it.secrets).iter();
    let texts = secrets
        .map(|(_, text)| text.trim())
        .filter(|it| it.len() >= SHORTEST);
    texts.fold(target.to_owned(), |target, text| target.replace(text, MASK))
}

/// Removes headers that belong to one connection and must not be forwarded.
pub(crate) fn take_off_hops(headers: &mut HeaderMap) {
    let listed: Vec<String> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|name| name.trim().to_ascii_lowercase())
        .collect();
    for name in listed.iter().map(String::as_str).chain([
        "connection",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "expect",
        "content-length",
    ]) {
        headers.remove(name);
    }
}
