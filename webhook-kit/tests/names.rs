//! Tests that every sender has its feature and its module, and that no two names clash.
#![cfg(all(
    feature = "bigcommerce",
    feature = "contentful",
    feature = "custom",
    feature = "deepgram",
    feature = "discord",
    feature = "github",
    feature = "mongodb",
    feature = "shopify",
    feature = "slack",
    feature = "standard",
    feature = "stripe",
    feature = "twilio",
    feature = "ups",
    feature = "x",
))]
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_kit::core::Scheme as _;
use webhook_kit::{ConfigError, Keyring, Provider, Secret};

/// Checks at compile time that a provider under the kit's names is one of the same core.
const fn is_provider<P: Provider>() {}

#[test]
fn every_sender_has_a_module() {
    is_provider::<webhook_kit::bigcommerce::BigCommerce>();
    is_provider::<webhook_kit::contentful::Contentful>();
    is_provider::<webhook_kit::custom::Custom>();
    is_provider::<webhook_kit::deepgram::Deepgram>();
    is_provider::<webhook_kit::discord::Interactions>();
    is_provider::<webhook_kit::discord::WebhookEvents>();
    is_provider::<webhook_kit::github::GitHub>();
    is_provider::<webhook_kit::mongodb::MongoDb>();
    is_provider::<webhook_kit::shopify::Shopify>();
    is_provider::<webhook_kit::slack::EventsApi>();
    is_provider::<webhook_kit::standard::StandardWebhooks>();
    is_provider::<webhook_kit::stripe::Stripe>();
    is_provider::<webhook_kit::twilio::Twilio>();
    is_provider::<webhook_kit::ups::Ups>();
    is_provider::<webhook_kit::x::X>();
    assert_eq!(
        webhook_kit::github::GitHub::with_keyring(Keyring::nobody()).name(),
        "github"
    );
}

/// Fails if a directory of `providers/` has no feature here.
#[test]
fn every_directory_of_a_sender_has_a_feature() {
    let manifest = include_str!("../Cargo.toml");
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../providers");
    let mut senders = 0;
    for entry in std::fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path().join("Cargo.toml");
        let Ok(theirs) = std::fs::read_to_string(path) else {
            continue;
        };
        let mut lines = theirs.lines();
        let name = lines
            .find_map(|line| line.strip_prefix("name = \"webhook-"))
            .unwrap();
        let name = name.trim_end_matches('"');
        let feature = format!("\n{name} = [\"dep:webhook-{name}\"");
        assert!(manifest.contains(&feature), "no feature for {name}");
        senders += 1;
    }
    assert!(senders >= 14, "{senders}");
}

/// A function makes endpoints of different crates with one type of error.
#[test]
fn errors_become_one() {
    fn all(custom: &str) -> Result<(), ConfigError> {
        let secret = || Secret::new("5d1b0c2f7e6a4f1e9d3c");
        let _ = webhook_kit::github::GitHub::new(secret()?)?;
        let config = webhook_kit::custom::Config::from_toml(custom)?;
        let _ = webhook_kit::custom::Custom::new(&config, secret()?)?;
        Ok(())
    }
    let refused = all("name = 1").unwrap_err();
    assert!(
        matches!(refused, ConfigError::Configuration(_)),
        "{refused}"
    );
    assert!(refused.to_string().contains("name"), "{refused}");
}
