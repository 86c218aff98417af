//! Lists the adapters, in the order of the workspace.

use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::keys::{Keyring, Secrets};
use webhook_core::{ConfigError, PublicKey, Scheme as _, Secret};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_twilio::{PublicUrl, TrustedProxy, Twilio};
use webhook_ups::Ups;
use webhook_x::X;

use super::samples::{self, DEEPGRAM_EXTRA};
use super::{BASE, Case, Form, PUBLIC_KEY, SecretsRead, Visitor};

/// The prefix that a proxy removes from the path.
const PREFIX: &str = "/hooks/of-this-program";

const HEX: &str = "0123456789abcdef";
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const BASE64: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The form of a secret that a password generator makes, for senders whose users choose it.
pub(super) const CHOSEN: Form = Form {
    prefix: "",
    alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,.;:!?#%&*+-/=@^_~|()",
    length: (12, 128),
    texts: [
        "correct-horse.battery,staple:7",
        "dM4=vT9~qW2_xR6+bN8",
        "9f86d081884c7d659a2feaa0c55ad015",
    ],
};

const STRIPE: Form = Form {
    prefix: "whsec_",
    alphabet: LETTERS,
    length: (32, 64),
    texts: [
        "whsec_5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7a",
        "whsec_R4kTn8YwqB2vLc6XzD1sHg9MfJ5pVu3e",
        "whsec_c7NxW0eKtU5hPy2RmQ8bSz4GdA6vLj1F",
    ],
};

/// The base64 of 24 bytes; senders make keys of up to 64.
pub(super) const STANDARD: Form = Form {
    prefix: "whsec_",
    alphabet: BASE64,
    length: (32, 84),
    texts: [
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_b2xkIGtleSBvZiB0aGUgcmVnaXN0cnkx",
        "whsec_dGhpcmQga2V5IG9mIHRoZSByZWdpc3Ry",
    ],
};

/// 32 hexadecimal digits: Slack, Twilio, LINE and Meta.
pub(super) const HEX_32: Form = Form {
    prefix: "",
    alphabet: HEX,
    length: (32, 32),
    texts: [
        "8f14e45fceea167a5a36dedd4bea2543",
        "2c1743a391305fbf367df8e4f069f9f9",
        "7d793037a0760186574b0282f2f435e7",
    ],
};

const HEX_64: Form = Form {
    length: (64, 64),
    texts: [
        "6c3f1e0d9b8a75642130fedcba98765402468ace13579bdf0f1e2d3c4b5a6978",
        "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
        "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730",
    ],
    ..HEX_32
};

const SHOPIFY: Form = Form {
    prefix: "shpss_",
    texts: [
        "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",
        "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",
        "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",
    ],
    ..HEX_32
};

const CONTENTFUL: Form = Form {
    prefix: "",
    alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-",
    length: (64, 64),
    texts: [
        "Qm9va0xldmVsU2VjcmV0T2ZUaGVSZWdpc3RyeV9PbmUtQW5kLUFMb25nZXItT25l",
        "U2Vjb25kLVNlY3JldC1vZi10aGUtUmVnaXN0cnkvZm9yK3RoZS1yb3RhdGlvbi1f",
        "VGhpcmQtU2VjcmV0LW9mLXRoZS1SZWdpc3RyeS9mb3IrdGhlLXJvdGF0aW9uLTAx",
    ],
};

pub(super) const X_SECRET: Form = Form {
    prefix: "",
    alphabet: LETTERS,
    length: (50, 50),
    texts: [
        "kT4nB7vQ2xW9cM5zR8jL1pS6dF3gH0yUaEiOqXwVbNmCtZrKeY",
        "pS6dF3gH0yUaEiOqXwVbNmCtZrKeYkT4nB7vQ2xW9cM5zR8jL1",
        "wVbNmCtZrKeYkT4nB7vQ2xW9cM5zR8jL1pS6dF3gH0yUaEiOqX",
    ],
};

/// The form of Deepgram's extra secret. The samples of [`DEEPGRAM_EXTRA`] contain its first text, which is the first of
/// [`STRIPE`]'s form without the prefix.
pub(super) const EXTRA: Form = Form {
    prefix: "",
    alphabet: LETTERS,
    length: (16, 64),
    texts: [
        "5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7a",
        "R4kTn8YwqB2vLc6XzD1sHg9MfJ5pVu3e",
        "c7NxW0eKtU5hPy2RmQ8bSz4GdA6vLj1F",
    ],
};

/// The key of `metadata.extra` that has Deepgram's extra secret.
const EXTRA_KEY: &str = "key";

pub(super) fn each(visitor: &mut impl Visitor) {
    let nobody = Keyring::nobody;
    visitor.visit(&Case::shared(
        ("stripe", "webhook-stripe"),
        (STRIPE, samples::STRIPE),
        Stripe::new,
        Stripe::with_keyring(nobody()),
    ));
    visitor.visit(&Case::shared(
        ("github", "webhook-github"),
        (CHOSEN, samples::GITHUB),
        GitHub::new,
        GitHub::with_keyring(nobody()),
    ));
    visitor.visit(&Case::public(
        ("discord/interactions", "webhook-discord"),
        samples::DISCORD_INTERACTIONS,
        Interactions::new,
        Interactions::with_keyring(nobody()),
    ));
    visitor.visit(&Case::public(
        ("discord/events", "webhook-discord"),
        samples::DISCORD_EVENTS,
        WebhookEvents::new,
        WebhookEvents::with_keyring(nobody()),
    ));
    deepgram(visitor);
    standard(visitor);
    visitor.visit(&Case::shared(
        ("slack/events", "webhook-slack"),
        (HEX_32, samples::SLACK_EVENTS),
        EventsApi::new,
        EventsApi::with_keyring(nobody()),
    ));
    visitor.visit(&Case::shared(
        ("slack/commands", "webhook-slack"),
        (HEX_32, samples::SLACK_COMMANDS),
        Commands::new,
        Commands::with_keyring(nobody()),
    ));
    visitor.visit(&Case::shared(
        ("slack/interactivity", "webhook-slack"),
        (HEX_32, samples::SLACK_INTERACTIVITY),
        Interactivity::new,
        Interactivity::with_keyring(nobody()),
    ));
    twilio(visitor);
    visitor.visit(&Case::shared(
        ("x", "webhook-x"),
        (X_SECRET, samples::X),
        X::new,
        X::with_keyring(nobody()),
    ));
    visitor.visit(&Case::shared(
        ("shopify", "webhook-shopify"),
        (SHOPIFY, samples::SHOPIFY),
        Shopify::new,
        Shopify::with_keyring(nobody()),
    ));
    visitor.visit(&Case::shared(
        ("bigcommerce", "webhook-bigcommerce"),
        (HEX_64, samples::BIGCOMMERCE),
        BigCommerce::new,
        BigCommerce::with_keyring(nobody()),
    ));
    visitor.visit(&Case::shared(
        ("contentful", "webhook-contentful"),
        (CONTENTFUL, samples::CONTENTFUL),
        Contentful::new,
        Contentful::with_keyring(nobody()),
    ));
    let behind = |contentful: Contentful| contentful.behind_prefix(PREFIX);
    visitor.visit(&Case::shared(
        ("contentful/prefix", "webhook-contentful"),
        (CONTENTFUL, samples::CONTENTFUL),
        move |secrets| behind(Contentful::new(secrets)?),
        behind(Contentful::with_keyring(nobody())).expect("a prefix"),
    ));
    visitor.visit(&Case::shared(
        ("mongodb", "webhook-mongodb"),
        (CHOSEN, samples::MONGODB),
        MongoDb::new,
        MongoDb::with_keyring(nobody()),
    ));
    visitor.visit(&Case::shared(
        ("ups", "webhook-ups"),
        (EXTRA, samples::UPS),
        Ups::new,
        Ups::with_keyring(nobody()),
    ));
}

fn deepgram(visitor: &mut impl Visitor) {
    let package = "webhook-deepgram";
    let decoy = |deepgram: Result<Deepgram, ConfigError>| {
        deepgram
            .map(|it| it.decoy())
            .expect("its secret is well-formed")
    };
    let secret = || Secret::new(EXTRA.texts[1]);
    let basic = || Deepgram::basic("hook", secret()?);
    let extra = || Deepgram::extra_secret(EXTRA_KEY, secret()?);
    let both = || basic()?.with_extra_secret(EXTRA_KEY, secret()?);
    visitor.visit(&Case::shared(
        ("deepgram/basic", package),
        (EXTRA, samples::DEEPGRAM),
        |secrets| Deepgram::basic("hook", secrets),
        decoy(basic()),
    ));
    visitor.visit(&Case::shared(
        ("deepgram/extra", package),
        (EXTRA, DEEPGRAM_EXTRA),
        |secrets| Deepgram::extra_secret(EXTRA_KEY, secrets),
        decoy(extra()),
    ));
    visitor.visit(&Case::shared(
        ("deepgram/both", package),
        (EXTRA, DEEPGRAM_EXTRA),
        |secrets: SecretsRead| {
            Deepgram::basic("hook", secrets.clone())?.with_extra_secret(EXTRA_KEY, secrets)
        },
        decoy(both()),
    ));
    #[allow(deprecated, reason = "what can still be made is tried")]
    visitor.visit(&Case::shared(
        ("deepgram/token", package),
        (EXTRA, samples::DEEPGRAM),
        Deepgram::insecure_dg_token,
        decoy(secret().and_then(Deepgram::insecure_dg_token)),
    ));
}

fn standard(visitor: &mut impl Visitor) {
    let package = "webhook-standard";
    let nobody = || StandardWebhooks::with_keyring(Keyring::nobody());
    let decoy = |like: Result<StandardWebhooks, ConfigError>| {
        let ring = like.map(|it| it.keys().decoy());
        StandardWebhooks::with_keyring(ring.expect("its keys are well-formed"))
    };
    visitor.visit(&Case::shared(
        ("standard-webhooks", package),
        (STANDARD, samples::STANDARD),
        StandardWebhooks::new,
        nobody(),
    ));
    visitor.visit(&Case::shared(
        ("standard-webhooks/raw", package),
        (CHOSEN, samples::STANDARD),
        StandardWebhooks::raw,
        nobody(),
    ));
    visitor.visit(&Case::public(
        ("standard-webhooks/asymmetric", package),
        samples::STANDARD,
        StandardWebhooks::asymmetric,
        decoy(StandardWebhooks::asymmetric(PublicKey::from_hex(
            PUBLIC_KEY.texts[0],
        ))),
    ));
    let mixed = |secrets: SecretsRead| {
        StandardWebhooks::mixed(secrets, [PublicKey::from_hex(PUBLIC_KEY.texts[0])?])
    };
    visitor.visit(&Case::shared(
        ("standard-webhooks/mixed", package),
        (STANDARD, samples::STANDARD),
        mixed,
        decoy(mixed(Secret::new(STANDARD.texts[0]).map(Secrets::from))),
    ));
    visitor.visit(&Case::shared(
        ("standard-webhooks/svix", package),
        (STANDARD, samples::STANDARD),
        StandardWebhooks::svix,
        nobody(),
    ));
    visitor.visit(&Case::shared(
        ("standard-webhooks/clerk", package),
        (STANDARD, samples::STANDARD),
        StandardWebhooks::clerk,
        nobody(),
    ));
    visitor.visit(&Case::shared(
        ("standard-webhooks/gitlab", package),
        (STANDARD, samples::STANDARD),
        StandardWebhooks::gitlab,
        nobody(),
    ));
}

fn twilio(visitor: &mut impl Visitor) {
    let package = "webhook-twilio";
    let url = |name: &str| match name {
        "twilio" => PublicUrl::try_from(BASE),
        "twilio/prefix" => PublicUrl::try_from(&*format!("{BASE}{PREFIX}")),
        _ => TrustedProxy::overwrites_x_forwarded_proto_and_host().try_into(),
    };
    let url = move |name| url(name).expect("the base is one");
    for name in ["twilio", "twilio/proxy", "twilio/prefix"] {
        visitor.visit(&Case::shared(
            (name, package),
            (HEX_32, samples::TWILIO),
            move |secrets| Twilio::new(secrets, Known(url(name))),
            Twilio::with_keyring(Keyring::nobody(), Known(url(name))).expect("the base is one"),
        ));
    }
}

/// A URL that was parsed earlier, in the form in which an adapter takes a base.
struct Known(PublicUrl);

impl TryFrom<Known> for PublicUrl {
    type Error = ConfigError;

    fn try_from(known: Known) -> Result<Self, ConfigError> {
        Ok(known.0)
    }
}
