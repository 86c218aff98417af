//! The known holes of webhook receivers, each as a test in `tests/holes` that fails where a receiver has it.
//!
//! The holes were found by reading and running published receivers in several languages. They are
//! numbered, and named by their class and not by whose they were. `hole_NN_` is one that was found
//! in a receiver written in Rust; `matrix_` is a case that was measured on receivers of other
//! languages. A number with several parts has several tests.
//!
//! # Holes that cannot be here, and why
//!
//! | hole | why |
//! |---|---|
//! | 5: a digest of the body beside the signature is not compared | no sender among these four signs a digest. The core compares it where a claim names it: `webhook-core shapes_of_requests::twilio::a_digest_in_the_signed_query_covers_the_body` |
//! | 6: form parameters are fixed when the layer is built | a claim is made of each request, and a layer holds nothing of one: `webhook-core shapes_of_requests::twilio::published_forms_verify_under_either_url` |
//! | 17, first half: two families of headers are mixed | each of these senders has one family. The second half, an unsigned id beside a signed one, is tested |
//! | 24: JSON is written anew before it is hashed | nothing writes JSON here. That re-written JSON is refused is tested all the same |
//! | 29: the verdict is a `bool` that can be ignored | there is none: the event is behind the proof, and the proof has no constructor (doctests below, and of `webhook_core::Verified`) |
//! | handshakes that let a payload pass unsigned | none of these senders has one. The core's probe cannot end in a proof: `webhook-core shapes::slack::a_probe_is_answered_and_never_verified` |
//! | templates in signed parts (`$&`, `{body}`) | parts are bytes that are hashed one after the other; there is no template |
//!
//! A secret has no default, so that none is empty by omission:
//!
//! ```compile_fail
//! let secret = webhook_core::Secret::default();
//! ```
//!
//! and what is not proven has no event:
//!
//! ```compile_fail
//! # use webhook_core::{InFlight, Provider};
//! fn event<P: Provider>(unproven: InFlight<P>) -> P::Event {
//!     unproven.read().unwrap().into_event()
//! }
//! ```
