//! Deliveries as the views of [`events`](crate::events).

use bytes::Bytes;
use webhook_core::JsonError;
use webhook_payload::{Document, Draft, Root, Shaped};

use crate::events::tables::CATALOG;
use crate::{Callback, Interaction, SlashCommand, events};

impl Callback {
    /// The inner event as a view of its type, such as [`events::AppMentionEvent`] where [`kind`](Self::kind) is
    /// `app_mention`: `callback.typed::<AppMentionEvent<'static>>()?.get().user()`.
    ///
    /// No field is certain: each is `None` where Slack leaves it out or writes another form, which
    /// [`report`](Root::report) lists with what no type knows, by its path from the delivery's root on. Of a message
    /// there is one type for all [subtypes](Self::subtype).
    ///
    /// # Errors
    ///
    /// The inner event is no object, or `T` is no view of this crate's.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        ours::<T>()?;
        let mut draft = Draft::scan(self.raw.bytes(), &CATALOG)?;
        let at = draft.part(&["event"], T::FORM)?;
        Ok(draft
            .share::<events::EventCallback<'static>>(at, T::FORM)
            .cast())
    }
}

impl Interaction {
    /// The payload as a view of its type, such as [`events::BlockAction`] where [`kind`](Self::kind) is
    /// `block_actions`. Absent and unknown fields are as with [`Callback::typed`].
    ///
    /// # Errors
    ///
    /// The payload is no JSON object, or `T` is no view of this crate's.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        ours::<T>()?;
        Draft::scan(self.payload(), &CATALOG)?.root()
    }
}

impl SlashCommand {
    /// The whole form, with the deprecated verification token.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The whole form as a view: [`report`](webhook_payload::Root::report) lists the fields that this version does not
    /// know. Of a field that comes twice the last counts here.
    ///
    /// # Errors
    ///
    /// None of a command that was read; those of a form that is too large to be one.
    pub fn typed(&self) -> Result<Root<events::SlashCommand<'static>>, JsonError> {
        Draft::new(Document::from_form(&self.raw, &CATALOG)?).root()
    }
}

fn ours<T: Shaped>() -> Result<(), JsonError> {
    if std::ptr::eq(T::CATALOG, &raw const CATALOG) {
        Ok(())
    } else {
        Err(JsonError::custom(
            ".",
            "a view of another sender's payloads",
        ))
    }
}
