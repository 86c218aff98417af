//! Writes a recorded delivery as a test in Rust, which compiles with `webhook-kit` alone.

use std::fmt::Write as _;

/// The code by which a test makes a sender's endpoint and its signing key.
struct Recipe {
    sender: &'static str,
    feature: &'static str,
    import: &'static str,
    /// The code that makes `secret`, and `public` for a sender with a key pair.
    secret: &'static str,
    /// The code that makes the provider from `secret` or `public`.
    provider: &'static str,
    base: &'static str,
}

const PLAIN: &str = r#"let secret = Secret::new("of-this-test-and-of-nothing-else")?;"#;
const PAIR: &str =
    "let (secret, public) = (testing::ed25519_key(), testing::ed25519_public_key()?);";

const fn recipe(
    sender: &'static str,
    feature: &'static str,
    import: &'static str,
    provider: &'static str,
) -> Recipe {
    Recipe {
        sender,
        feature,
        import,
        secret: PLAIN,
        provider,
        base: "",
    }
}

const RECIPES: &[Recipe] = &[
    recipe(
        "stripe",
        "stripe",
        "stripe::Stripe",
        "Stripe::new(secret.clone())?",
    ),
    recipe(
        "github",
        "github",
        "github::GitHub",
        "GitHub::new(secret.clone())?",
    ),
    Recipe {
        secret: PAIR,
        ..recipe(
            "discord-interactions",
            "discord",
            "discord::Interactions",
            "Interactions::new(public)?",
        )
    },
    Recipe {
        secret: PAIR,
        ..recipe(
            "discord-events",
            "discord",
            "discord::WebhookEvents",
            "WebhookEvents::new(public)?",
        )
    },
    recipe(
        "deepgram",
        "deepgram",
        "deepgram::Deepgram",
        r#"Deepgram::basic("hook", secret.clone())?"#,
    ),
    Recipe {
        secret: r#"let secret = Secret::new("whsec_cGxhY2Vob2xkZXIgb2YgYW4gZXhwb3J0IQ==")?;"#,
        ..recipe(
            "standard",
            "standard",
            "standard::StandardWebhooks",
            "StandardWebhooks::new(secret.clone())?",
        )
    },
    recipe(
        "slack-events",
        "slack",
        "slack::EventsApi",
        "EventsApi::new(secret.clone())?",
    ),
    recipe(
        "slack-commands",
        "slack",
        "slack::Commands",
        "Commands::new(secret.clone())?",
    ),
    recipe(
        "slack-interactivity",
        "slack",
        "slack::Interactivity",
        "Interactivity::new(secret.clone())?",
    ),
    Recipe {
        base: "https://hooks.example.com",
        ..recipe(
            "twilio",
            "twilio",
            "twilio::Twilio",
            r#"Twilio::new(secret.clone(), "https://hooks.example.com")?"#,
        )
    },
    recipe("x", "x", "x::X", "X::new(secret.clone())?"),
    recipe(
        "shopify",
        "shopify",
        "shopify::Shopify",
        "Shopify::new(secret.clone())?",
    ),
    recipe(
        "mongodb",
        "mongodb",
        "mongodb::MongoDb",
        "MongoDb::new(secret.clone())?",
    ),
    Recipe {
        secret: r#"let secret = Secret::new("4f3c2b1a09f8e7d6c5b4a3928170fedc4f3c2b1a09f8e7d6c5b4a3928170fedc")?;"#,
        ..recipe(
            "contentful",
            "contentful",
            "contentful::Contentful",
            "Contentful::new(secret.clone())?",
        )
    },
    recipe(
        "bigcommerce",
        "bigcommerce",
        "bigcommerce::BigCommerce",
        "BigCommerce::new(secret.clone())?",
    ),
    recipe("ups", "ups", "ups::Ups", "Ups::new(secret.clone())?"),
    recipe(
        "custom",
        "custom",
        "custom::{Config, Custom}",
        "Custom::new(&Config::from_file(CONFIG)?, secret.clone())?",
    ),
];

/// Writes the file of the test.
pub(super) fn write(
    sender: &str,
    path: &str,
    config: Option<&str>,
    event: Option<&str>,
    body: &[u8],
) -> String {
    let Some(recipe) = RECIPES.iter().find(|it| it.sender == sender) else {
        return String::new();
    };
    let mut text = String::new();
    let feature = recipe.feature;
    let _ = write!(
        text,
        "//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = {{ version = \"0.1\", features = [\"{feature}\", \"testing\"] }}

use webhook_kit::{};
use webhook_kit::{{Endpoint{}, testing}};

",
        recipe.import,
        if recipe.secret == PAIR {
            ""
        } else {
            ", Secret"
        },
    );
    if let Some(config) = config {
        let _ = writeln!(
            text,
            "/// What the sender does.\nconst CONFIG: &str = {config:?};\n"
        );
    }
    let _ = writeln!(
        text,
        "/// The body, byte for byte.\nconst BODY: &[u8] = b\"{}\";\n",
        body.escape_ascii()
    );
    let url = format!("{}{path}", recipe.base);
    let _ = write!(
        text,
        "#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {{
    {}
    let endpoint = Endpoint::new({});
",
        recipe.secret, recipe.provider
    );
    let _ = writeln!(
        text,
        "    let request = testing::delivery(&endpoint, &secret, {url:?}, {:?}, BODY)?;",
        event.unwrap_or_default()
    );
    text.push_str(
        "    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
",
    );
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;
    use crate::senders;

    /// The names of the events that the senders' first samples are read as.
    const EVENTS: &[(&str, &str)] = &[
        ("discord-interactions", "application_command"),
        ("discord-events", "APPLICATION_AUTHORIZED"),
        ("slack-events", "app_mention"),
        ("slack-commands", "/weather"),
        ("slack-interactivity", "block_actions"),
        ("twilio", "form"),
        ("x", "profile.update.bio"),
        ("mongodb", "OUTSIDE_METRIC_THRESHOLD"),
        ("bigcommerce", "store/order/created"),
    ];

    /// The written tests equal those that `tests/exported.rs` compiles and runs. `WEBHOOK_WRITE=1` writes them again.
    #[test]
    fn the_tests_that_are_written_are_those_that_pass() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exported");
        for sender in senders::ALL {
            let sample = sender.samples.first().unwrap();
            let mut events = EVENTS.iter();
            let event = events.find(|(name, _)| *name == sender.name);
            let event = event.map_or(sample.name, |(_, event)| event);
            let body = sample.body.replace("@unique@", "000000000000");
            let is_custom = sender.name == "custom";
            let config = is_custom.then_some("tests/exported/acme.toml");
            let path = format!("/{}", sender.name);
            let written = write(sender.name, &path, config, Some(event), body.as_bytes());
            let file = folder.join(format!("{}.rs", sender.name));
            if std::env::var_os("WEBHOOK_WRITE").is_some() {
                std::fs::write(&file, &written).unwrap();
            }
            assert_eq!(
                std::fs::read_to_string(&file).unwrap(),
                written,
                "{}",
                file.display()
            );
        }
    }
}
