//! The tests that `webhook listen` writes of recorded deliveries: they compile, and they pass.
//!
//! The files are what the command writes; its own tests hold them to that.

#[path = "exported/bigcommerce.rs"]
mod bigcommerce;
#[path = "exported/contentful.rs"]
mod contentful;
#[path = "exported/custom.rs"]
mod custom;
#[path = "exported/deepgram.rs"]
mod deepgram;
#[path = "exported/discord-events.rs"]
mod discord_events;
#[path = "exported/discord-interactions.rs"]
mod discord_interactions;
#[path = "exported/github.rs"]
mod github;
#[path = "exported/mongodb.rs"]
mod mongodb;
#[path = "exported/shopify.rs"]
mod shopify;
#[path = "exported/slack-commands.rs"]
mod slack_commands;
#[path = "exported/slack-events.rs"]
mod slack_events;
#[path = "exported/slack-interactivity.rs"]
mod slack_interactivity;
#[path = "exported/standard.rs"]
mod standard;
#[path = "exported/stripe.rs"]
mod stripe;
#[path = "exported/twilio.rs"]
mod twilio;
#[path = "exported/ups.rs"]
mod ups;
#[path = "exported/x.rs"]
mod x;
