// Audits a webhook receiver: sends it the attacks that follow from its sender's scheme, and reports what it accepts.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod audit;
mod cases;
mod class;
mod command_line;
mod effects;
mod forgeries;
mod formats;
mod guesses;
mod heavy;
mod judging;
#[cfg(feature = "http")]
mod remote;
mod report;
mod run;
mod sent_body;
mod signatures;
mod target;
mod times_and_bodies;
mod timing;

pub use audit::Audit;
pub use class::{Class, Severity};
pub use judging::Canary;
#[cfg(feature = "http")]
pub use remote::Remote;
pub use report::{Finding, Report, Verdict};
pub use sent_body::SentBody;
pub use target::{Exchange, InProcess, Outcome, Pace, Target};
pub use timing::Timing;

use webhook_core::Scheme;
use webhook_core::sign::SigningKey;

/// Asserts that a service, such as an axum router, refuses every forgery that follows from the sender's scheme.
///
/// It sends an event that no sender has, `webhook_audit.inert`, as JSON to the path `/`. Use [`Audit`] for another
/// path, or for an event of the sender.
///
/// # Panics
///
/// Panics with the whole report, unless the verdict is [`Verdict::Clean`].
pub async fn assert_clean<S>(service: S, scheme: &dyn Scheme, keys: impl AsRef<[SigningKey]>)
where
    InProcess<S>: Target,
{
    let audit = Audit::new(scheme, keys);
    audit.run(&InProcess::new(service)).await.assert_clean();
}
