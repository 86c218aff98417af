//! One `match` over all events, or a handler for each.
//!
//! A route that is behind the layer has a [`Received<P>`](webhook_core::Received). What happens to it is up to
//! you, and there are two ways. Both see the same deliveries, and both have a place for what is new and for what
//! cannot be read.
//!
//! # Which one
//!
//! | | `match` | [`Dispatcher`](crate::Dispatcher) |
//! |---|---|---|
//! | chosen by | the variant, with its payload, and anything else: action, subtype, amount | the name of the event alone |
//! | a misspelt event | does not compile | does not start, with the name that was probably meant; as a variant of the adapter's names, `.on(EventName::Push, ..)`, it does not compile |
//! | an event handled twice | the compiler says that an arm is unreachable | does not start |
//! | the rest | `_ =>` | the fallback, which is mandatory, and is told why it got the event |
//! | an event that cannot be read | the arm `Unreadable` | always the fallback |
//! | parts of the program that do not know each other | share the function | register a handler each |
//! | what to ask for at the sender | is in your head | [`registered()`](crate::Dispatcher::registered) |
//! | a handler that fails or panics | is what you, and the server, make of it | is a 500 and a line in the log |
//! | costs | nothing | a box for each delivery |
//!
//! So begin with the `match`. It is less code, the payload comes with the arm, and the compiler checks it. Take
//! the dispatcher when the events come from several modules, when a list of names is wanted, or when a failing
//! handler is to be the library's business.
//!
//! # Match
//!
//! With an adapter's own enum; here any provider's, by name:
//!
//! ```
//! use http::StatusCode;
//! use webhook_core::{Provider, Received};
//!
//! async fn on_event<P: Provider>(received: Received<P>) -> StatusCode {
//!     if received.unreadable().is_some() {
//!         return StatusCode::INTERNAL_SERVER_ERROR; // logged with its path; the sender shows it as failed
//!     }
//!     match received.event_name() {
//!         "invoice.paid" => StatusCode::OK,
//!         "invoice.voided" => StatusCode::NO_CONTENT,
//!         other => {
//!             println!("{other}: nobody's");
//!             StatusCode::OK
//!         }
//!     }
//! }
//! ```
//!
//! # Dispatch
//!
//! ```
//! use std::sync::Arc;
//! use http::{Response, StatusCode};
//! use webhook_core::{ConfigError, JsonError, Provider, Received};
//! use webhook_tower::{Dispatcher, Unhandled};
//!
//! struct Store;
//!
//! fn dispatcher<P: Provider>(store: Arc<Store>) -> Result<Dispatcher<P>, ConfigError> {
//!     let dispatcher = Dispatcher::builder()
//!         // A function, or an async closure.
//!         .on("invoice.paid", on_paid)
//!         .on("invoice.voided", async |_| println!("voided"))
//!         // State is cloned for each delivery.
//!         .on("invoice.created", move |delivery| on_created(Arc::clone(&store), delivery))
//!         // A sender that reads the response gets one.
//!         .on("invoice.asked", async |_| Response::new(r#"{"approved":true}"#))
//!         // It comes last: only now there is a dispatcher, and only now names are judged.
//!         .fallback(async |delivery: Received<P>, unhandled| {
//!             match unhandled {
//!                 // It was not handled, so it is not acknowledged.
//!                 Unhandled::Unreadable => return StatusCode::INTERNAL_SERVER_ERROR,
//!                 Unhandled::Known => println!("{}: not ours", delivery.event_name()),
//!                 _ => println!("{}: new", delivery.event_name()),
//!             }
//!             StatusCode::OK
//!         })?;
//!     for name in dispatcher.registered() {
//!         println!("to be asked for: {name}");
//!     }
//!     Ok(dispatcher)
//! }
//!
//! async fn on_paid<P: Provider>(delivery: Received<P>) -> Result<(), JsonError> {
//!     let body: Vec<String> = delivery.delivery().json()?; // else a 500, and the sender tries again
//!     println!("{} lines", body.len());
//!     Ok(())
//! }
//!
//! async fn on_created<P: Provider>(_store: Arc<Store>, delivery: Received<P>) {
//!     println!("{:?}", delivery.authentic_id());
//! }
//! ```
//!
//! It is the inner service of the layer, and so it stands wherever the layer can:
//!
//! | with | mount it |
//! |---|---|
//! | axum | `.route("/hook", any_service(dispatcher).layer(WebhookLayer::new(sender)))` |
//! | axum, as a handler | `post(move \|Webhook(delivery): Webhook<P>\| dispatcher.dispatch(delivery))`, or with `VerifyWebhook<P>` and no layer |
//! | tower alone | `WebhookLayer::new(sender).layer(dispatcher)` |
//!
//! The example `dispatch` is a whole program.
//!
//! # The name of an event
//!
//! It is what [`Received::event_name`](webhook_core::Received::event_name) says, and mostly what the sender's
//! settings list:
//!
//! | Sender | The name | Mind |
//! |---|---|---|
//! | Stripe | `type`, such as `customer.created` | snapshot and thin events alike |
//! | GitHub | the event without its action, such as `issues`, as a hook's settings have it | the action is within: `match` on it in the handler |
//! | Discord, interactions | `application_command`, `message_component`, `application_command_autocomplete`, `modal_submit` | each wants a reply: `()` is none |
//! | Discord, webhook events | such as `ENTITLEMENT_CREATE` | |
//! | Deepgram | `transcript`, `text_intelligence`, `accepted`, `error`, `audio`, or the `type` of a message of a stream | there are no settings: it is what was asked for |
//! | Slack, Events API | the type of the inner event, such as `app_mention` | `message` with all its subtypes |
//! | Slack, commands | the command, such as `/weather` | users choose it: nothing is listed |
//! | Slack, interactivity | such as `block_actions` | |
//! | Standard Webhooks | `type`, such as `invoice.paid` | senders choose it: nothing is listed |
//! | Twilio | the parameter `EventType`, else `form`, `json` or `get` | nothing is listed |
//! | X | such as `post.create`; in the older API the key, such as `tweet_create_events` | of several keys in one message, the first: read the others in the handler |
//!
//! Where an adapter lists names, [`on`](crate::DispatcherBuilder::on) takes no other. A name that is newer than
//! the adapter is registered with [`on_unlisted`](crate::DispatcherBuilder::on_unlisted), which goes on to work in the
//! version that knows it. Where nothing is listed, `on` takes every name, and the fallback is told
//! [`Unknown`](crate::Unhandled::Unknown) of every other.
//!
//! What the adapter answers itself, such as a ping of Discord's, comes to no handler.
//!
//! # What the sender sees
//!
//! | The handler | The response |
//! |---|---|
//! | returns `()` or `Ok(())` | the sender's acknowledgement: 200, or 204 for Discord's webhook events |
//! | returns a status or a response | just that |
//! | returns an error | 500, empty; the error and its causes are logged |
//! | panics | 500, empty; the panic hook reports where |
//! | is dropped, since the sender hung up | none; what the handler has begun stops at its next `await` |
//!
//! A 500 makes senders retry that do: not GitHub, where you redeliver by hand. A handler that fails half way is
//! run again from its beginning, so deduplicate by [`Received::dedup_key`](webhook_core::Received::dedup_key).
//! The fallback's `()` is an acknowledgement, too: what you do not handle is not sent again. So return a status
//! there, and for [`Unreadable`](crate::Unhandled::Unreadable) one of 500: that event is authentic, and nobody has handled it.
//!
//! With `panic = "abort"` in the profile a panic ends the process: nothing can be caught.
