//! Fields of typed events, as a handler finds them.

use webhook_deepgram::Event;
use webhook_discord::events::{CommandData, CommandOption};
use webhook_discord::{InteractionEvent, NotificationData, WebhookEvent};

pub(crate) fn interaction(event: &InteractionEvent) -> Option<String> {
    let InteractionEvent::Command(command) = event else {
        return None;
    };
    let CommandData::ChatInput(data) = &command.data else {
        return None;
    };
    match data.option("whom") {
        Some(CommandOption::User(whom)) => Some(format!("/{} {}", command.name, whom.value)),
        _ => Some(format!("/{}", command.name)),
    }
}

pub(crate) fn webhook_event(event: &WebhookEvent) -> Option<String> {
    let WebhookEvent::Event(event) = event else {
        return None;
    };
    match &event.data {
        NotificationData::ApplicationAuthorized(authorized) => {
            Some(format!("by user {}", authorized.user.as_ref()?.id))
        }
        _ => None,
    }
}

pub(crate) fn callback(event: &Event) -> Option<String> {
    match event {
        Event::Transcript(transcript) => {
            let word = transcript.words().first()?;
            let (text, start) = (word.punctuated_word.as_deref()?, word.start?);
            Some(format!("{text:?} at {start} s"))
        }
        Event::Error(error) => error.message().map(ToOwned::to_owned),
        _ => None,
    }
}
