//! The known holes of webhook receivers. Each hole has a test in `tests/holes` that fails for a receiver that has it.
//!
//! The holes were found by reading and running published receivers in several languages. They have numbers, and are
//! named by their kind and not by the receiver that had them. A test named `hole_NN_` is about a hole that was found in
//! a receiver written in Rust. A test named `matrix_` is about a case that was measured on receivers in other
//! languages. A number with several parts has several tests.
//!
//! # Holes that are tested with their sender, or cannot be here
//!
//! | hole | where, or why |
//! |---|---|
//! | 5: a digest of the body beside the signature is not compared | `webhook-twilio head::a_body_that_its_digest_does_not_fit_is_refused`, `webhook-core shapes_of_requests::twilio::a_digest_in_the_signed_query_covers_the_body` |
//! | 6: form parameters are fixed when the layer is built | a claim is made of each request, and a layer holds nothing of one: `webhook-twilio vectors::every_vector_gets_its_verdict` |
//! | 17, first half: two families of headers are mixed | `webhook-standard header::families_do_not_mix`, `webhook-shopify event::families_are_not_mixed`. The second half, an unsigned id beside a signed one, is here |
//! | 24: JSON is written anew before it is hashed | nothing writes JSON. That re-written JSON is refused is tested all the same |
//! | 29: the verdict is a `bool` that can be ignored | there is none: the event is behind the proof, and the proof has no constructor (doctests below, and of `webhook_core::Verified`) |
//! | a handshake lets a payload pass unsigned | `webhook-slack forms::an_unsigned_test_of_the_certificate_is_answered_and_nothing_else_is`, `webhook-core shapes::slack::a_probe_is_answered_and_never_verified` |
//! | a handshake signs an event on demand | `webhook-x challenge::no_answer_is_the_signature_of_a_delivery`, `webhook-core handshakes::x::an_event_is_not_signed_on_demand` |
//! | a signature of the same secret for something else is a delivery | `webhook-shopify event::what_else_the_secret_signs_is_no_event` |
//! | an unsigned topic makes another event of a body | `webhook-shopify event::no_delivery_becomes_a_privacy_request`, `webhook-mongodb event::an_alert_under_another_event_keeps_its_status_and_its_key` |
//! | signed headers are joined, and the borders move | `webhook-contentful event::no_value_passes_for_another_header` |
//! | templates in signed parts (`$&`, `{body}`) | parts are bytes that are hashed one after the other; there is no template |
//!
//! A secret has no default, so that a program that forgets to set one does not compile:
//!
//! ```compile_fail
//! let secret = webhook_core::Secret::default();
//! ```
//!
//! A delivery that is not yet verified gives out no event, so a program that asks for one does not compile:
//!
//! ```compile_fail
//! # use webhook_core::{InFlight, Provider};
//! fn event<P: Provider>(unproven: InFlight<P>) -> P::Event {
//!     unproven.read().unwrap().into_event()
//! }
//! ```

pub mod heads;
pub mod registry;
