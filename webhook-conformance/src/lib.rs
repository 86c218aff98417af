// Attacks an endpoint with variants of one genuine request, derived from its scheme. For the tests of adapters.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod anatomy;
mod bits;
mod body;
mod borders;
mod chunks;
mod cost;
mod credentials;
mod ed25519;
mod forge;
mod guesses;
mod headers;
mod keys;
mod recipes;
mod report;
mod rotation;
mod run;
mod signatures;
mod spellings;
mod time;
mod uncovered;
mod verdict;

use bytes::Bytes;
use http::Request;
use webhook_core::sign::SigningKey;
use webhook_core::{Endpoint, Provider, Timestamp};

use run::Run;

/// Makes other requests from a genuine one, step by step: finds its signed texts, edits them, and signs again.
///
/// [`conformance()`] is built on these functions, and so is the crate `webhook-audit`, which attacks running services.
pub mod forging {
    pub use crate::anatomy::{Edit, Offer, Origin, Piece, Recipe, Slot, edited};
    pub use crate::forge::{Signer, forge};
    pub use crate::guesses::GUESSES;
    pub use crate::headers::SWITCHES;
    pub use crate::recipes::recipes;
    pub use crate::spellings::{silenced, spellings, zeros};
}

pub use report::Report;

/// Attacks an endpoint with variants of one genuine request, and reports which of them got through.
///
/// The endpoint must verify the request at the time `now`. The request may be published, recorded, or made by
/// [`signed_request`](webhook_core::testing::signed_request). The attacks are derived from the scheme's own
/// [`Claim`](webhook_core::claim::Claim) on it: the place of each signed text and of each signature, its encoding, and
/// its key. Each variant goes through `begin`, `update`, `finish` and [`read`](webhook_core::Verified::read), and none
/// of these may panic. The families of attacks:
///
/// | Family | Each case |
/// |---|---|
/// | `control` | the genuine request, and one signed anew, are verified |
/// | `bits` | one bit of a signed text or of the body is flipped. Up to 2 KiB of body every bit of every byte; beyond that of 256 bytes, evenly spread, the first and the last among them |
/// | `headers` | a header is dropped, repeated, emptied, not ASCII, 64 KiB long; other methods, encodings and lengths; switches that other receivers have |
/// | `signatures` | a prefix, an extension, another spelling or another value of each signature, while all others are zeros |
/// | `time` | the window from both sides; spellings that are not canonical, signed as they are spelled; `now` at the ends of `i64` |
/// | `body` | cut, extended, re-encoded, reformatted |
/// | `borders` | the same signed bytes, divided otherwise among headers and body |
/// | `keys` | foreign, empty and placeholder keys, public keys as secrets, wrong algorithms, malleable signatures; rotation |
/// | `chunks` | the same verdict however the body is divided |
/// | `cost` | many signatures cost as much as one |
/// | `uncovered` | what is unsigned can be changed, and the handler is told so |
///
/// A variant that must be refused must be refused before it is authenticated, with 401, or with 405, 413 or 415 for a
/// method, a length or an encoding. Unsigned texts may change, but then nothing that changed may be called signed, and
/// the deduplication key must stay: otherwise a replay passes.
///
/// Some conditions stand besides the signature: a window, a first byte, a digest, canonical digits. Requests that
/// violate one are signed with the sender's keys, so that the condition alone must refuse them. The caller gives these
/// keys, since an endpoint cannot sign. Without a key, or with keys that are not the sender's, the report says what
/// could not be tried.
///
/// Cost is counted and not timed, since times mean little on a busy machine. For each head, the report counts the hash
/// states that the core runs over the body. 16 signatures may need at most 1.5 times the states of one signature
/// (Ed25519 needs one state for each). More signatures must be refused before the body is read.
///
/// ```
/// # use std::borrow::Cow;
/// use webhook_conformance::conformance;
/// use webhook_core::testing::{hmac_key, secret, signed_request};
/// use webhook_core::claim::{Algorithm, Claim, Encoding};
/// use webhook_core::config::Defaults;
/// use webhook_core::keys::Keyring;
/// use webhook_core::sign::Draft;
/// use webhook_core::{
///     ConfigError, Delivery, Endpoint, Head, Provider,
///     Rejection, Scheme, Timestamp, Unreadable,
/// };
///
/// /// `acme-signature` is the HMAC-SHA256 of the body.
/// struct Acme(Keyring);
///
/// impl Scheme for Acme {
///     fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
///         let signature = head.only("acme-signature")?;
///         let claim = Claim::under(&self.0).body();
///         Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, signature))
///     }
///     fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
///         draft.header("acme-signature", draft.blank())
///     }
///     // ..
/// #   fn name(&self) -> &'static str { "acme" }
/// #   fn keys(&self) -> &Keyring { &self.0 }
/// #   fn defaults(&self) -> Defaults { Defaults::new() }
/// }
/// # impl Provider for Acme {
/// #   type Event = ();
/// #   fn parse(&self, _: &Delivery) -> Result<(), Rejection> { Ok(()) }
/// #   fn event_name<'e>(&self, _: &'e ()) -> &'e str { "thing" }
/// #   fn unreadable<'e>(&self, _: &'e ()) -> Option<&'e Unreadable> { None }
/// #   fn dedup_id<'a>(&self, _: &'a (), _: &'a Delivery) -> Option<Cow<'a, str>> { None }
/// # }
///
/// # fn main() -> Result<(), ConfigError> {
/// let endpoint = Endpoint::new(Acme(Keyring::hmac(secret("a secret of ours"))?));
/// let now = Timestamp::from_unix_seconds(1_700_000_000);
/// let key = hmac_key("a secret of ours")?;
/// let request = signed_request(&endpoint, &key, r#"{"type":"thing.created"}"#, now)?;
///
/// let report = conformance(&endpoint, &key, &request, now);
/// report.assert_at_least(400);
/// assert!(report.leaves_uncovered("the time"));
/// # Ok(())
/// # }
/// ```
pub fn conformance<P: Provider>(
    endpoint: &Endpoint<P>,
    keys: impl AsRef<[SigningKey]>,
    request: &Request<Bytes>,
    now: Timestamp,
) -> Report {
    attack(Run::new(endpoint, keys.as_ref(), request, now, None))
}

/// Attacks an endpoint as [`conformance()`] does, and passes every request that it delivers to `show`.
///
/// With these requests you can try another receiver of the same sender: written to files, they are test vectors.
/// Requests that are delivered in other chunks, or to an endpoint with other settings, are not shown.
pub fn conformance_shown<P: Provider>(
    endpoint: &Endpoint<P>,
    keys: impl AsRef<[SigningKey]>,
    request: &Request<Bytes>,
    now: Timestamp,
    mut show: impl FnMut(Case<'_>),
) -> Report {
    let keys = keys.as_ref();
    attack(Run::new(endpoint, keys, request, now, Some(&mut show)))
}

/// A request that [`conformance_shown`] delivers.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Case<'r> {
    /// The family of attacks to which the request belongs, such as `time`.
    pub family: &'static str,
    /// What was done to the genuine request.
    pub name: &'r str,
    /// The request.
    pub request: &'r Request<Bytes>,
    /// The time at which it arrives.
    pub now: Timestamp,
    /// Whether a receiver may take it for authentic, since everything that the sender signs is as it was.
    pub may_pass: bool,
}

fn attack<P: Provider>(run: Result<Run<'_, P>, Box<Report>>) -> Report {
    let mut run = match run {
        Ok(run) => run,
        Err(report) => return *report,
    };
    bits::attack(&mut run);
    headers::attack(&mut run);
    signatures::attack(&mut run);
    time::attack(&mut run);
    body::attack(&mut run);
    borders::attack(&mut run);
    keys::attack(&mut run);
    chunks::attack(&mut run);
    cost::attack(&mut run);
    uncovered::look(&mut run);
    run.report
}
