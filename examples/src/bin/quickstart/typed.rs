//! Reads fields of typed events, as a handler does.

use webhook_deepgram::Event;
use webhook_discord::payload::{CommandData, CommandOption};
use webhook_discord::{InteractionEvent, NotificationData, WebhookEvent};

pub(crate) fn stripe(event: &webhook_stripe::Event) -> Option<String> {
    let webhook_stripe::Event::CheckoutSessionCompleted(event) = event else {
        return None;
    };
    let session = event.get();
    let (amount, currency) = (session.amount_total()?, session.currency()?);
    Some(format!("{amount} {currency}"))
}

pub(crate) fn github(event: &webhook_github::Event) -> Option<String> {
    use webhook_github::Event;
    use webhook_github::payload::{IssuesEvent, PullRequestEvent};

    match event {
        Event::Push(push) => Some(format!("to {}", push.get().ref_())),
        Event::Issues(IssuesEvent::Opened(it)) => Some(format!("{:?}", it.get().issue().title())),
        Event::PullRequest(PullRequestEvent::Opened(it)) => {
            Some(format!("{:?}", it.get().pull_request().title()))
        }
        _ => None,
    }
}

pub(crate) fn interaction(event: &InteractionEvent) -> Option<String> {
    let InteractionEvent::Command(command) = event else {
        return None;
    };
    let CommandData::ChatInput(data) = command.data() else {
        return None;
    };
    match data.option("whom") {
        Some(CommandOption::User(whom)) => Some(format!("/{} {}", command.name(), whom.value())),
        _ => Some(format!("/{}", command.name())),
    }
}

pub(crate) fn webhook_event(event: &WebhookEvent) -> Option<String> {
    let WebhookEvent::Event(event) = event else {
        return None;
    };
    match event.data() {
        NotificationData::ApplicationAuthorized(authorized) => {
            Some(format!("by user {}", authorized.user()?.id()))
        }
        _ => None,
    }
}

pub(crate) fn callback(event: &Event) -> Option<String> {
    match event {
        Event::Transcript(transcript) => {
            let word = transcript.get().words().first()?;
            let (text, start) = (word.punctuated_word()?, word.start()?);
            Some(format!("{text:?} at {start} s"))
        }
        Event::Error(error) => error.message().map(ToOwned::to_owned),
        _ => None,
    }
}
