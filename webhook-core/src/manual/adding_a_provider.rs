//! A sender of one's own, step by step.
//!
//! The sender here puts everything into one header, as Stripe does:
//! `acme-signature: t=1700000000,v1=HEX,v1=HEX`, HMAC-SHA256 over `t`, a dot, and the body.
//!
//! # 1. A vector
//!
//! Before any code, a request that the sender or its library has published, as a file:
//!
//! ```text
//! # expect: accepted
//! # source: where it was published
//! # secret: 5d1b0c2f7e6a4f1e9d3c
//! # now: 1700000000
//! POST / HTTP/1.1
//! acme-signature: t=1700000000,v1=..
//!
//! {"type":"thing.created"}
//! ```
//!
//! # 2. The scheme
//!
//! Read strictly, name the signed parts in their order, offer every signature:
//!
//! ```
//! # use std::borrow::Cow;
//! use webhook_core::*;
//!
//! pub struct Acme {
//!     keys: Keyring,
//! }
//!
//! /// What its secrets look like, and where it shows them: the end of every error about one.
//! const SECRET: SecretForm =
//!     SecretForm::issued("Acme shows the right one in its console, under Webhooks > the endpoint")
//!         .begins_with("acme_");
//!
//! impl Acme {
//!     /// One secret, or the old and the new one while it is rotated.
//!     pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
//!         Ok(Self { keys: Keyring::hmac(SECRET.secrets(secrets)?)? })
//!     }
//! }
//!
//! impl Scheme for Acme {
//!     fn name(&self) -> &'static str {
//!         "acme"
//!     }
//!
//!     fn keys(&self) -> &Keyring {
//!         &self.keys
//!     }
//!
//!     fn defaults(&self) -> Defaults {
//!         Defaults::new()
//!     }
//!
//!     fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
//!         const HEADER: &str = "acme-signature";
//!         // The operator reads what was expected, and never what came instead.
//!         let malformed = Rejection::of_header(RejectionKind::MalformedHeader, HEADER)
//!             .expecting("one `t=` with a time, and `v1=` with a signature");
//!         let (mut time, mut tags) = (None, Vec::new());
//!         for piece in head.only(HEADER)?.split(',') {
//!             match piece.split_once("=") {
//!                 // Twice a time would leave open which one counts.
//!                 Some((key, value)) if &*key == "t" => {
//!                     if time.replace(value).is_some() {
//!                         return Err(malformed);
//!                     }
//!                 }
//!                 Some((key, value)) if &*key == "v1" => tags.push(value),
//!                 // Other schemes are for other readers.
//!                 _ => {}
//!             }
//!         }
//!         let claim = Claim::under(&self.keys)
//!             .timestamp(time.ok_or(malformed)?, Unit::Seconds)?
//!             .bytes(&b"."[..])
//!             .body();
//!         // The core skips malformed ones and refuses more than it compares.
//!         Ok(tags.into_iter().fold(claim, |claim, tag| {
//!             claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag)
//!         }))
//!     }
//!
//!     fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
//!         let tags = format!(",v1={}", draft.blank()).repeat(draft.signatures());
//!         let time = draft.timestamp(Unit::Seconds);
//!         draft.header("acme-signature", format!("t={time}{tags}"))
//!     }
//! }
//!
//! /// The sender's events.
//! #[derive(Clone, Debug)]
//! pub enum Event {
//!     ThingCreated { id: String },
//!     Other { name: String },
//!     Unreadable(Unreadable),
//! }
//!
//! impl Provider for Acme {
//!     type Event = Event;
//!
//!     fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
//!         let body: std::collections::BTreeMap<String, String> = match delivery.json() {
//!             Ok(body) => body,
//!             Err(error) => {
//!                 let raw = delivery.body().clone();
//!                 return Ok(Event::Unreadable(Unreadable::new(None, error, raw)));
//!             }
//!         };
//!         let text = |key: &str| body.get(key).cloned().unwrap_or_default();
//!         Ok(match &*text("type") {
//!             "thing.created" => Event::ThingCreated { id: text("id") },
//!             name => Event::Other { name: name.to_owned() },
//!         })
//!     }
//!
//!     fn event_name<'e>(&self, event: &'e Event) -> &'e str {
//!         match event {
//!             Event::ThingCreated { .. } => "thing.created",
//!             Event::Other { name } => name,
//!             Event::Unreadable(_) => "unreadable",
//!         }
//!     }
//!
//!     fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
//!         match event {
//!             Event::Unreadable(unreadable) => Some(unreadable),
//!             _ => None,
//!         }
//!     }
//!
//!     // The id stands in the signed body. One in an unsigned header would not do.
//!     fn dedup_id<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
//!         match event {
//!             Event::ThingCreated { id } => Some(Cow::Borrowed(id)),
//!             _ => None,
//!         }
//!     }
//! }
//! # #[cfg(feature = "testing")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // In tests/: what is signed verifies, and what was changed does not.
//! use webhook_core::testing::{deliver, signed_request};
//!
//! let secrets = [Secret::new("5d1b0c2f7e6a4f1e9d3c")?, Secret::new("0f8e7d6c5b4a39281706")?];
//! let key = SigningKey::hmac(&secrets[0])?; // the sender's; an endpoint cannot sign
//! let endpoint = Endpoint::new(Acme::new(secrets)?);
//! let now = Timestamp::from_unix_seconds(1_700_000_000);
//! let mut request = signed_request(&endpoint, &key, r#"{"type":"thing.created","id":"7"}"#, now)?;
//! let Finished::Verified(verified) = deliver(&endpoint, &request, now)? else {
//!     unreachable!("this sender sends no probes");
//! };
//! let received = verified.read()?;
//! assert!(matches!(received.event(), Event::ThingCreated { id } if id == "7"));
//! assert!(received.dedup_key().is_some_and(|key| key.ends_with("id:7")));
//!
//! // Every bit of it counts, the signature has one spelling, the window two sides, and much more.
//! let report = webhook_core::testing::conformance(&endpoint, &key, &request, now);
//! report.assert_at_least(400);
//! println!("{report}"); // what was tried, what counts, and what the sender leaves unsigned
//!
//! *request.body_mut() = r#"{"type":"thing.created","id":"8"}"#.into();
//! let refused = deliver(&endpoint, &request, now).unwrap_err();
//! assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "testing"))]
//! # fn main() {}
//! ```
//!
//! # 3. The draft
//!
//! [`Scheme::draft`](crate::Scheme::draft) writes the headers as the sender does, with a blank for each
//! signature. The core runs the claim on them and fills the blanks, so it is also the first test of the claim.
//!
//! # 4. What is not in the common shape
//!
//! | The sender | Write |
//! |---|---|
//! | signs the URL that it requested | the public base, which your adapter is constructed with, then [`Head::target`](crate::Head::target): never `Host` or `X-Forwarded-*` |
//! | does not say which of some messages it signed | [`Claim::one_of`](crate::Claim::one_of) |
//! | signs a canonical form of the body | [`Claim::body_as`](crate::Claim::body_as) |
//! | signs a digest of the body | the digest as [`Claim::text`](crate::Claim::text), and [`Claim::body_sha256`](crate::Claim::body_sha256) |
//! | signs something after the body | what follows [`Claim::body`](crate::Claim::body) |
//! | joins pieces without a separator | [`Claim::body_starts_with`](crate::Claim::body_starts_with), so that the border cannot move |
//! | puts the signature into the body | [`Claim::found_in_body`](crate::Claim::found_in_body) and [`Scheme::claim_in_body`](crate::Scheme::claim_in_body) |
//! | sends a token or Basic credentials | [`Algorithm::Credential`](crate::Algorithm::Credential), and [`Claim::leaves_body_unsigned`](crate::Claim::leaves_body_unsigned) |
//! | sends both | [`Claim::and_in_body`](crate::Claim::and_in_body) |
//! | puts the time into the signed body | [`Provider::signed_at`](crate::Provider::signed_at) |
//! | asks for an echo before it delivers | [`Scheme::challenge`](crate::Scheme::challenge), or a claim with a credential where the question proves itself |
//! | asks for one in a signed event | [`Provider::answer`](crate::Provider::answer) |
//! | has a fixed list of events | [`Provider::known_events`](crate::Provider::known_events) |
//! | asks for another status than 200 | [`Provider::acknowledgement`](crate::Provider::acknowledgement) |
//! | tests the connection without a signature | [`Claim::probe`](crate::Claim::probe) |
//!
//! The tests `shapes.rs`, `shapes_of_requests.rs` and `handshakes.rs` of this crate hold each of them.
