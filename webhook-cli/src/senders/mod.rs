//! The senders as which the command can send.
//!
//! Each is one file and one line in [`ALL`]; bodies that two senders need have files of their own.

mod bigcommerce;
mod contentful;
pub(crate) mod custom;
mod deepgram;
mod discord_bodies;
mod discord_events;
mod discord_interactions;
mod github;
mod mongodb;
mod sender;
mod shopify;
mod slack_bodies;
mod slack_commands;
mod slack_events;
mod slack_interactivity;
pub(crate) mod standard;
mod stripe;
mod twilio;
mod ups;
mod x;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};

pub(crate) use self::sender::{Given, OtherEvent, Place, Sample, Sender, seed};

/// Every sender, in the order of the help.
pub(crate) const ALL: &[&Sender] = &[
    &stripe::STRIPE,
    &github::GITHUB,
    &discord_interactions::INTERACTIONS,
    &discord_events::EVENTS,
    &deepgram::DEEPGRAM,
    &standard::STANDARD,
    &slack_events::EVENTS,
    &slack_commands::COMMANDS,
    &slack_interactivity::INTERACTIVITY,
    &twilio::TWILIO,
    &x::SENDER,
    &shopify::SENDER,
    &mongodb::SENDER,
    &contentful::SENDER,
    &bigcommerce::SENDER,
    &ups::SENDER,
    &custom::CUSTOM,
];

pub(crate) fn find(name: &str) -> Result<&'static Sender, String> {
    let mut all = ALL.iter();
    all.find(|sender| sender.name == name)
        .copied()
        .ok_or_else(|| format!("no sender is called {name}"))
}

/// Parses a sender's name; the help and the error list all names.
pub(crate) fn by_name() -> impl clap::builder::TypedValueParser<Value = &'static Sender> {
    let names = ALL.iter().map(|sender| sender.name);
    PossibleValuesParser::new(names).try_map(|name| find(&name))
}
