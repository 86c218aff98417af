//! The way of a request through the types.
//!
//! ```text
//!            Head ──► Scheme::challenge ──────────────► Opening::Answer
//!              │
//!              ▼
//!        Scheme::claim ──► Claim
//!              │             size by Content-Length, time window, shape of the claim
//!              ▼
//!   Endpoint::begin ──► Opening::Read(InFlight)
//!                            │  update(chunk), as often as chunks arrive
//!                            ▼
//!                         finish ─────────────────────► Finished::Answer (a probe)
//!                            │
//!                            ▼
//!                     Finished::Verified(Verified) ──► read ──► Received: proof and event
//! ```
//!
//! # The head
//!
//! [`Endpoint::begin`](crate::Endpoint::begin) takes a [`Head`](crate::Head) and the time of arrival,
//! and judges in this order:
//!
//! 1. The method, by [`Scheme::methods`](crate::Scheme::methods).
//! 2. A handshake that the head alone holds: [`Scheme::challenge`](crate::Scheme::challenge) may answer.
//! 3. `Content-Encoding`: signatures cover bytes as they were sent, so encoded bodies are refused.
//! 4. The sender's grammar: [`Scheme::claim`](crate::Scheme::claim) reads the headers, and
//!    [`Head::only`](crate::Head::only) refuses absent, repeated and non-ASCII ones.
//! 5. The announced length, then the signed time.
//! 6. The claim itself: signatures are decoded strictly, and malformed ones are skipped as long as a
//!    well-formed one is left. A credential is compared here: it needs no body.
//!
//! No byte of the body was read so far, and keys matter only for the last step.
//!
//! # The body
//!
//! [`InFlight::update`](crate::InFlight::update) takes chunks of any size. Each is held against the
//! limit, hashed into every computation under way, and kept. Nothing gives them out.
//! [`InFlight::finish`](crate::InFlight::finish) consumes the delivery, so that a claim is compared
//! once, over the whole body. Every key, every signature and every candidate message is compared, in
//! constant time, whatever the ones before gave.
//!
//! Before the proof only three pure functions of a scheme see bytes of the body:
//! [`Claim::body_as`](crate::Claim::body_as), [`Claim::probe`](crate::Claim::probe) and
//! [`Scheme::claim_in_body`](crate::Scheme::claim_in_body). They are for senders that sign a canonical
//! form, test a connection without a signature, or put the signature into the body.
//!
//! # The proof
//!
//! A [`Verified`](crate::Verified) says what was verified: [`Delivery`](crate::Delivery) has the bytes,
//! the label of the key, and for id, topic and other fields whether they lie within the signed text.
//! That is computed from places, not from words: the same text in another header is not signed.
//! [`Coverage`](crate::Coverage) says how far the body is covered and whether a time is.
//!
//! [`Verified::read`](crate::Verified::read) asks the provider for the event, once, and looks at a time
//! inside the body where the sender has one. [`Received`](crate::Received) holds both, the provider's own
//! answer to a ping, and the key for deduplication.
//!
//! # The sending side
//!
//! [`Outgoing::sign`](crate::Outgoing::sign) lets the scheme write its headers with blanks, runs the
//! scheme's own claim on them, signs what the claim says and fills the blanks. A scheme whose draft
//! and claim disagree cannot sign. Signatures inside a body or a URL cannot be filled in this way.
//!
//! # Where this departs from the first design
//!
//! - [`Provider::parse`](crate::Provider::parse) returns a `Result`, so that what a sender's key signs
//!   elsewhere, such as a cookie, is refused with 400 before a handler sees it.
//! - [`Scheme::keys`](crate::Scheme::keys) exists: the layer warns of published secrets, and the signer
//!   uses the scheme's own ring, which a claim alone would give only with a request at hand.
//! - [`Delivery::field`](crate::Delivery::field) gives handlers what else the head says, such as a
//!   shop's domain, with the same mark of being signed or not.
//! - A head is refused for too many signatures by what it offers alone, whatever keys there are: neither
//!   the place of a refusal nor its kind tells of the keys.
//! - What is signed before the body is hashed and let go. Where it may identify the delivery, a second
//!   state of SHA-256 is kept for it, which the body joins once the delivery is proven: the bytes
//!   themselves would be kept once for each message that the sender may have signed.
//! - Deduplication without an id goes by the form of the body that was signed, not always by its bytes.
