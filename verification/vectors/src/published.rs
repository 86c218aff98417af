//! Adds the requests that senders and their libraries have published, and those that were derived from them by hand.

use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::keys::Keyring;
use webhook_core::testing::{Expectation, Vector, secret};
use webhook_core::{Endpoint, Provider};
use webhook_custom::{Config, Custom, Preset};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;

use crate::file::{Entry, File, Receiver, received};

/// The field of Deepgram's extra secret in its vectors.
const EXTRA: &str = "callback_secret";
/// The verify token of the vectors of Meta, from its own documentation.
const VERIFY_TOKEN: &str = "meatyhamhock";
/// The beginning of the URLs in Twilio's vectors.
const TWILIO: &str = "https://mycompany.com";

/// Adds the vectors under `providers/*/vectors` that belong to this case of the registry.
pub(crate) fn add(file: &mut File, case: &str) {
    let plain = |_: &Vector, receiver: Receiver| receiver;
    let mut add = Adding { file, case };
    match case {
        "stripe" => add.all("stripe/vectors", plain, |it| {
            Stripe::new(it.secrets.clone())
        }),
        "github" => add.all("github/vectors", plain, |it| {
            GitHub::new(it.secrets.clone())
        }),
        "discord/interactions" => add.all("discord/vectors/interactions", plain, |it| {
            Keyring::ed25519(it.public_keys.clone()).map(Interactions::with_keyring)
        }),
        "discord/events" => add.all("discord/vectors/events", plain, |it| {
            Keyring::ed25519(it.public_keys.clone()).map(WebhookEvents::with_keyring)
        }),
        "deepgram/basic" | "deepgram/extra" => add.all(
            "deepgram/vectors",
            |it, receiver| Receiver {
                user: it.user.clone(),
                field: it.user.is_none().then_some(EXTRA),
                ..receiver
            },
            |it| match &it.user {
                Some(user) => Deepgram::basic(user, it.secrets.clone()),
                None => Deepgram::extra_secret(EXTRA, it.secrets.clone()),
            },
        ),
        "standard-webhooks" => add.all("standard-webhooks/vectors", plain, |it| {
            StandardWebhooks::mixed(it.secrets.clone(), it.public_keys.clone())
        }),
        "slack/events" => add.all("slack/vectors/events", plain, |it| {
            EventsApi::new(it.secrets.clone())
        }),
        "slack/commands" => add.all("slack/vectors/commands", plain, |it| {
            Commands::new(it.secrets.clone())
        }),
        "slack/interactivity" => add.all("slack/vectors/interactivity", plain, |it| {
            Interactivity::new(it.secrets.clone())
        }),
        "twilio" => {
            let url = |_: &Vector, receiver| Receiver {
                url: Some(TWILIO.to_owned()),
                ..receiver
            };
            add.all("twilio/vectors", url, |it| {
                Twilio::new(it.secrets.clone(), TWILIO)
            });
        }
        "x" => add.all("x/vectors", plain, |it| X::new(it.secrets.clone())),
        "shopify" => add.all("shopify/vectors", plain, |it| {
            Shopify::new(it.secrets.clone())
        }),
        "bigcommerce" => add.all("bigcommerce/vectors", plain, |it| {
            BigCommerce::new(it.secrets.clone())
        }),
        "contentful" => add.all("contentful/vectors", plain, |it| {
            Contentful::new(it.secrets.clone())
        }),
        "mongodb" => add.all("mongodb/vectors", plain, |it| {
            MongoDb::new(it.secrets.clone())
        }),
        "ups" => add.all("ups/vectors", plain, |it| Ups::new(it.secrets.clone())),
        _ => presets(add),
    }
}

fn presets(mut add: Adding<'_>) {
    for preset in Preset::ALL {
        let folder = snake(&format!("{preset:?}"));
        if add.case != format!("custom/{}", folder.replace('_', "-")) {
            continue;
        }
        let receiver = |it: &Vector, receiver| Receiver {
            url: (preset == Preset::Square).then(|| it.request.uri().to_string()),
            verify_token: (preset == Preset::Meta).then_some(VERIFY_TOKEN),
            ..receiver
        };
        add.all(&format!("custom/vectors/{folder}"), receiver, |it| {
            let config = match preset {
                Preset::Square => Config::preset(preset).url(it.request.uri().to_string()),
                _ => Config::preset(preset),
            };
            let custom = Custom::new(&config, it.secrets.clone())?;
            match preset {
                Preset::Meta => custom.with_verify_token(secret(VERIFY_TOKEN)),
                _ => Ok(custom),
            }
        });
    }
}

/// Writes a variant's name such as `GitlabToken` as `gitlab_token`.
fn snake(name: &str) -> String {
    let letters = name.chars().enumerate().map(|(at, c)| match c {
        c if c.is_uppercase() && at > 0 => format!("_{}", c.to_ascii_lowercase()),
        c => c.to_ascii_lowercase().to_string(),
    });
    letters.collect()
}

struct Adding<'a> {
    file: &'a mut File,
    case: &'a str,
}

impl Adding<'_> {
    /// Adds all vectors of a folder. `receiver` makes the receiver of each from its keys, and the adapter gives the
    /// verdict.
    fn all<P: Provider, E: Display>(
        &mut self,
        folder: &str,
        receiver: impl Fn(&Vector, Receiver) -> Receiver,
        adapter: impl Fn(&Vector) -> Result<P, E>,
    ) {
        let path = providers().join(folder);
        let vectors = Vector::read_dir(&path).unwrap_or_else(|error| panic!("{error}"));
        for vector in vectors {
            let of_basic = vector.user.is_some();
            if self.case.starts_with("deepgram/") && of_basic != (self.case == "deepgram/basic") {
                continue;
            }
            let adapter =
                adapter(&vector).unwrap_or_else(|error| panic!("{}: {error}", vector.name));
            let endpoint = Endpoint::new(adapter);
            let verdict = vector.check(&endpoint);
            verdict.unwrap_or_else(|error| panic!("{error}"));
            let request = received(vector.request.clone());
            let text = fs::read(path.join(&vector.name)).unwrap_or_default();
            self.file.add(Entry {
                name: vector.name.trim_end_matches(".http").to_owned(),
                source: &vector.source,
                receiver: &receiver(&vector, keys(&text)),
                request: &request,
                now: vector.now.unix_seconds(),
                verdict: Expectation::of(&endpoint, &request, vector.now),
                free: false,
            });
        }
    }
}

/// The keys as the file has them, because a [`Secret`](webhook_core::Secret) shows its text to nobody.
fn keys(file: &[u8]) -> Receiver {
    let text = String::from_utf8_lossy(file);
    let notes = text.lines().map_while(|line| line.strip_prefix("# "));
    let mut receiver = Receiver::default();
    for (name, value) in notes.filter_map(|note| note.split_once(": ")) {
        match name {
            "secret" => receiver.secrets.push(value.to_owned()),
            "public-key" => receiver.public_keys.push(value.to_owned()),
            _ => {}
        }
    }
    receiver
}

fn providers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../providers")
}
