//! The sending side: a scheme writes its headers as a draft, and the core fills the blanks in it by running the
//! scheme's own claim. For tests, for tools, and for services that send webhooks themselves.

mod draft;
mod key;
mod outgoing;

pub use self::draft::Draft;
pub use self::key::SigningKey;
pub use self::outgoing::Outgoing;
