//! Makes replies to interactions: each kind can be given only the callbacks that Discord accepts for it.
//!
//! A reply begins with the interaction, and becomes an [`http::Response`]:
//!
//! ```
//! use webhook_discord::Command;
//! use webhook_discord::replies::{Callback, ReplyError, ReplyMessage};
//!
//! fn pong(command: &Command) -> Result<Callback, ReplyError> {
//!     Ok(command.reply().message(ReplyMessage::text("pong")?.ephemeral()))
//! }
//! ```
//!
//! The following do not compile: a modal in answer to a modal, an update where there is no message, choices for an
//! interaction that is not an autocomplete, and a message for one that is:
//!
//! ```compile_fail,E0599
//! fn again(submitted: &webhook_discord::ModalSubmit, modal: webhook_discord::replies::Modal) {
//!     submitted.reply().modal(modal);
//! }
//! ```
//!
//! ```compile_fail,E0599
//! fn update(command: &webhook_discord::Command) {
//!     command.reply().defer_update();
//! }
//! ```
//!
//! ```compile_fail,E0599
//! fn choices(component: &webhook_discord::Component) {
//!     component.reply().choices([]);
//! }
//! ```
//!
//! ```compile_fail,E0599
//! fn message(typing: &webhook_discord::Autocomplete, message: webhook_discord::replies::ReplyMessage) {
//!     typing.reply().message(message);
//! }
//! ```
//!
//! Replies that belong to their interaction compile:
//!
//! ```
//! use webhook_discord::replies::{Modal, ReplyMessage};
//!
//! fn all(
//!     command: &webhook_discord::Command,
//!     typing: &webhook_discord::Autocomplete,
//!     component: &webhook_discord::Component,
//!     submitted: &webhook_discord::ModalSubmit,
//!     modal: Modal,
//!     message: ReplyMessage,
//! ) {
//!     command.reply().modal(modal);
//!     let _ = typing.reply().choices([]);
//!     component.reply().defer_update();
//!     submitted.reply().message(message);
//! }
//! ```
//!
//! Lengths are checked when a part is made, in characters, as Discord documents them. A text that is too long is
//! therefore an error in your program, and not an interaction that fails at Discord.
//!
//! <https://docs.discord.com/developers/interactions/receiving-and-responding#responding-to-an-interaction>

mod choice;
mod error;
mod message;
mod modal;

use std::fmt;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

pub use self::choice::Choice;
pub use self::error::ReplyError;
pub use self::message::{Button, ButtonStyle, MessageUpdate, ReplyMessage, Row};
pub use self::modal::{Modal, TextInput};

use crate::event::interaction::{Autocomplete, Command, Component, ModalSubmit};

/// The response that goes back to Discord.
#[derive(Clone, PartialEq, Eq)]
pub struct Callback {
    status: StatusCode,
    body: Bytes,
}

impl Callback {
    /// Answers 202 without a body, for a program that responds to the interaction through the API instead.
    #[must_use]
    pub const fn through_the_api() -> Self {
        Self {
            status: StatusCode::ACCEPTED,
            body: Bytes::new(),
        }
    }

    fn of(kind: u8, data: Option<Value>) -> Self {
        let callback = match data {
            Some(data) => json!({"type": kind, "data": data}),
            None => json!({"type": kind}),
        };
        Self {
            status: StatusCode::OK,
            body: callback.to_string().into(),
        }
    }

    /// The status: 200, or 202 if the program responds through the API.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The body: JSON, or nothing for 202.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Makes a response of the callback. With the feature `axum` a handler can return the callback itself. For a body
    /// of another type, use `Response::<B>::from(callback)`.
    #[must_use]
    pub fn into_response(self) -> Response<Bytes> {
        let has_body = !self.body.is_empty();
        let mut response = Response::new(self.body);
        *response.status_mut() = self.status;
        if has_body {
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(header::CONTENT_TYPE, json);
        }
        response
    }
}

impl<B: From<Bytes>> From<Callback> for Response<B> {
    fn from(callback: Callback) -> Self {
        callback.into_response().map(B::from)
    }
}

/// Lets an axum handler return a callback.
#[cfg(feature = "axum")]
impl axum_core::response::IntoResponse for Callback {
    fn into_response(self) -> axum_core::response::Response {
        self.into()
    }
}

/// Shows no text of the reply, which may be meant for only one user.
impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish()
    }
}

/// The message flag that shows a message only to the user.
const EPHEMERAL: u64 = 1 << 6;

/// Declares which replies each kind of interaction can be given.
macro_rules! replies {
    ($($(#[$meta:meta])* $name:ident to $of:ident by $method:ident $can:tt)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name(());

        impl $of {
            /// Starts a reply to this interaction.
            #[must_use]
            pub const fn $method(&self) -> $name {
                $name(())
            }
        }

        replies!(@ $name $can);
    )*};
    (@ $name:ident [$($can:ident)*]) => {
        impl $name {
            $(replies!($can);)*
        }
    };
    (message) => {
        /// Replies with a new message.
        #[must_use]
        pub fn message(self, message: ReplyMessage) -> Callback {
            Callback::of(4, Some(message.into_data()))
        }

        /// Tells the user that a message is coming, which you send later through the API.
        #[must_use]
        pub fn defer(self) -> Callback {
            Callback::of(5, None)
        }

        /// Shows the reply to the user alone.
        #[must_use]
        pub fn defer_ephemeral(self) -> Callback {
            Callback::of(5, Some(json!({"flags": EPHEMERAL})))
        }

        /// Launches the activity of the application, which must have one.
        #[must_use]
        pub fn launch_activity(self) -> Callback {
            Callback::of(12, None)
        }
    };
    (update) => {
        /// Changes the message that the component belongs to.
        #[must_use]
        pub fn update(self, update: MessageUpdate) -> Callback {
            Callback::of(7, Some(update.into_data()))
        }

        /// Acknowledges the use of the component. Change the message later through the API, or not at all.
        #[must_use]
        pub fn defer_update(self) -> Callback {
            Callback::of(6, None)
        }
    };
    (modal) => {
        /// Opens a form.
        #[must_use]
        pub fn modal(self, modal: Modal) -> Callback {
            Callback::of(9, Some(modal.into_data()))
        }
    };
    (choices) => {
        /// Offers these choices, 25 at most.
        ///
        /// # Errors
        ///
        /// Returns an error for more than 25.
        pub fn choices(self, choices: impl IntoIterator<Item = Choice>) -> Result<Callback, ReplyError> {
            // One more than Discord takes is enough to see that there are too many.
            let choices: Vec<Value> = choices.into_iter().take(26).map(Choice::into_data).collect();
            error::at_most(25, choices.len(), "choices")?;
            Ok(Callback::of(8, Some(json!({"choices": choices}))))
        }
    };
}

replies! {
    /// A reply to a command.
    CommandReply to Command by reply [message modal]
    /// A reply to what the user has typed so far.
    AutocompleteReply to Autocomplete by reply [choices]
    /// A reply to the use of a component.
    ComponentReply to Component by reply [message update modal]
    /// A reply to a modal.
    ModalReply to ModalSubmit by reply [message]
}

/// A reply to a modal that a component opened, so that the component's message can be changed.
#[derive(Clone, Copy, Debug)]
pub struct ModalOnMessageReply(());

impl ModalOnMessageReply {
    replies!(update);
}

impl ModalSubmit {
    /// Returns the replies that change the message whose component opened the modal; `None` if a command opened it.
    #[must_use]
    pub fn reply_on_message(&self) -> Option<ModalOnMessageReply> {
        self.interaction()
            .message()
            .map(|_| ModalOnMessageReply(()))
    }
}
