//! Compiles and runs the tests that `webhook listen` writes of recorded deliveries.
//!
//! The files are the command's output: its own tests compare them, and write them again with `WEBHOOK_WRITE=1`.

#[rustfmt::skip] // as the command writes it
#[path = "exported/bigcommerce.rs"]
mod bigcommerce;
#[rustfmt::skip] // as the command writes it
#[path = "exported/contentful.rs"]
mod contentful;
#[rustfmt::skip] // as the command writes it
#[path = "exported/custom.rs"]
mod custom;
#[rustfmt::skip] // as the command writes it
#[path = "exported/deepgram.rs"]
mod deepgram;
#[rustfmt::skip] // as the command writes it
#[path = "exported/discord-events.rs"]
mod discord_events;
#[rustfmt::skip] // as the command writes it
#[path = "exported/discord-interactions.rs"]
mod discord_interactions;
#[rustfmt::skip] // as the command writes it
#[path = "exported/github.rs"]
mod github;
#[rustfmt::skip] // as the command writes it
#[path = "exported/mongodb.rs"]
mod mongodb;
#[rustfmt::skip] // as the command writes it
#[path = "exported/shopify.rs"]
mod shopify;
#[rustfmt::skip] // as the command writes it
#[path = "exported/slack-commands.rs"]
mod slack_commands;
#[rustfmt::skip] // as the command writes it
#[path = "exported/slack-events.rs"]
mod slack_events;
#[rustfmt::skip] // as the command writes it
#[path = "exported/slack-interactivity.rs"]
mod slack_interactivity;
#[rustfmt::skip] // as the command writes it
#[path = "exported/standard.rs"]
mod standard;
#[rustfmt::skip] // as the command writes it
#[path = "exported/stripe.rs"]
mod stripe;
#[rustfmt::skip] // as the command writes it
#[path = "exported/twilio.rs"]
mod twilio;
#[rustfmt::skip] // as the command writes it
#[path = "exported/ups.rs"]
mod ups;
#[rustfmt::skip] // as the command writes it
#[path = "exported/x.rs"]
mod x;
