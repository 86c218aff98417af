//! Signs deliveries, for tests, for tools, and for services that send webhooks themselves.
//!
//! A scheme writes its headers into a draft with blanks. The core runs the scheme's own claim on the draft, and so
//! finds what to sign and where each signature belongs.

mod draft;
mod key;
mod outgoing;

pub use self::draft::Draft;
pub use self::key::SigningKey;
pub use self::outgoing::Outgoing;
