//! The adapters that the targets test, each with keys that the fuzzer does not know.

use std::sync::LazyLock;

use arbitrary::Arbitrary;
use bytes::Bytes;
use http::Request;
use webhook_core::keys::Keyring;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Provider, PublicKey, Secret, Timestamp};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_stripe::Stripe;

/// The longest body that the endpoints accept: short, so that the fuzzer finds the limit.
pub(crate) const LIMIT: usize = 64 << 10;

/// The secret of each adapter that has one.
pub(crate) const SECRET: &str = "whsec_5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7a";

/// The seed of Discord's key. It is not a published one, because published vectors are among the seeds.
const SEED: [u8; 32] = *b"the key that no vector is signed";

/// The user of Basic credentials.
pub(crate) const USER: &str = "hook";

/// The key of `metadata.extra` that has the extra secret.
pub(crate) const EXTRA_KEY: &str = "key";

#[derive(Arbitrary, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Adapter {
    Stripe,
    GitHub,
    DiscordInteractions,
    DiscordEvents,
    DeepgramBasic,
    DeepgramExtra,
    DeepgramBoth,
}

impl Adapter {
    pub(crate) const ALL: [Self; 7] = [
        Self::Stripe,
        Self::GitHub,
        Self::DiscordInteractions,
        Self::DiscordEvents,
        Self::DeepgramBasic,
        Self::DeepgramExtra,
        Self::DeepgramBoth,
    ];

    /// Selects an adapter by an input's first byte.
    pub(crate) fn of(byte: u8) -> Self {
        Self::ALL[usize::from(byte) % Self::ALL.len()]
    }
}

/// Something to do with an endpoint, whichever provider it has.
pub(crate) trait Visit {
    type Output;

    fn visit<P: Provider>(self, endpoint: &Endpoint<P>) -> Self::Output;
}

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

fn bounded<P: Provider>(provider: P) -> Endpoint<P> {
    Endpoint::new(provider).with_body_limit(LIMIT).unwrap()
}

fn discord_keys() -> Keyring {
    let public = SigningKey::ed25519(&SEED).public().unwrap();
    Keyring::ed25519([PublicKey::from_bytes(public).unwrap()]).unwrap()
}

fn basic() -> Deepgram {
    Deepgram::basic(USER, secret()).unwrap()
}

static STRIPE: LazyLock<Endpoint<Stripe>> =
    LazyLock::new(|| bounded(Stripe::new(secret()).unwrap()));
static GITHUB: LazyLock<Endpoint<GitHub>> =
    LazyLock::new(|| bounded(GitHub::new(secret()).unwrap()));
static INTERACTIONS: LazyLock<Endpoint<Interactions>> =
    LazyLock::new(|| bounded(Interactions::with_keyring(discord_keys())));
static EVENTS: LazyLock<Endpoint<WebhookEvents>> =
    LazyLock::new(|| bounded(WebhookEvents::with_keyring(discord_keys())));
static BASIC: LazyLock<Endpoint<Deepgram>> = LazyLock::new(|| bounded(basic()));
static EXTRA: LazyLock<Endpoint<Deepgram>> =
    LazyLock::new(|| bounded(Deepgram::extra_secret(EXTRA_KEY, secret()).unwrap()));
static BOTH: LazyLock<Endpoint<Deepgram>> =
    LazyLock::new(|| bounded(basic().with_extra_secret(EXTRA_KEY, secret()).unwrap()));

/// Does it with the endpoint of the selected adapter.
pub(crate) fn with<V: Visit>(adapter: Adapter, visit: V) -> V::Output {
    match adapter {
        Adapter::Stripe => visit.visit(&*STRIPE),
        Adapter::GitHub => visit.visit(&*GITHUB),
        Adapter::DiscordInteractions => visit.visit(&*INTERACTIONS),
        Adapter::DiscordEvents => visit.visit(&*EVENTS),
        Adapter::DeepgramBasic => visit.visit(&*BASIC),
        Adapter::DeepgramExtra => visit.visit(&*EXTRA),
        Adapter::DeepgramBoth => visit.visit(&*BOTH),
    }
}

static STRIPE_OF_NOBODY: LazyLock<Endpoint<Stripe>> =
    LazyLock::new(|| bounded(Stripe::with_keyring(Keyring::nobody())));
static GITHUB_OF_NOBODY: LazyLock<Endpoint<GitHub>> =
    LazyLock::new(|| bounded(GitHub::with_keyring(Keyring::nobody())));
static INTERACTIONS_OF_NOBODY: LazyLock<Endpoint<Interactions>> =
    LazyLock::new(|| bounded(Interactions::with_keyring(Keyring::nobody())));
static EVENTS_OF_NOBODY: LazyLock<Endpoint<WebhookEvents>> =
    LazyLock::new(|| bounded(WebhookEvents::with_keyring(Keyring::nobody())));

/// Does it with the decoy of the selected adapter, which is the endpoint of a tenant that does not exist.
pub(crate) fn with_decoy<V: Visit>(adapter: Adapter, visit: V) -> Option<V::Output> {
    Some(match adapter {
        Adapter::Stripe => visit.visit(&*STRIPE_OF_NOBODY),
        Adapter::GitHub => visit.visit(&*GITHUB_OF_NOBODY),
        Adapter::DiscordInteractions => visit.visit(&*INTERACTIONS_OF_NOBODY),
        Adapter::DiscordEvents => visit.visit(&*EVENTS_OF_NOBODY),
        Adapter::DeepgramBasic | Adapter::DeepgramExtra | Adapter::DeepgramBoth => return None,
    })
}

/// The tolerance of signed times in seconds, as the adapters document it; `None` if the sender signs no time.
pub(crate) fn tolerance(adapter: Adapter) -> Option<i128> {
    match adapter {
        Adapter::Stripe | Adapter::DiscordInteractions => Some(300),
        Adapter::DiscordEvents => Some(900),
        _ => None,
    }
}

/// The keys with which each adapter's sender signs, in the order of `Adapter::ALL`.
static KEYS: LazyLock<[Vec<SigningKey>; 7]> = LazyLock::new(|| {
    Adapter::ALL.map(|adapter| match adapter {
        Adapter::DiscordInteractions | Adapter::DiscordEvents => vec![SigningKey::ed25519(&SEED)],
        // For Deepgram's secret in the body there is no key in the head.
        _ => with(adapter, KeysOf),
    })
});

struct KeysOf;

impl Visit for KeysOf {
    type Output = Vec<SigningKey>;

    fn visit<P: Provider>(self, endpoint: &Endpoint<P>) -> Vec<SigningKey> {
        let own = endpoint.provider().signing_key(&secret());
        own.into_iter().collect()
    }
}

/// Makes a genuine delivery: the bytes that the sender sends for this body.
///
/// For Deepgram's extra secret, the caller has to put it into the body.
pub(crate) fn genuine(
    adapter: Adapter,
    body: &Bytes,
    at: Timestamp,
    event: &str,
) -> Request<Bytes> {
    struct Sign<'a>(Outgoing, &'a [SigningKey]);

    impl Visit for Sign<'_> {
        type Output = Request<Bytes>;

        fn visit<P: Provider>(self, endpoint: &Endpoint<P>) -> Request<Bytes> {
            let Self(outgoing, keys) = self;
            let signed = outgoing.sign(endpoint.provider(), keys);
            signed.expect("every adapter signs what it understands")
        }
    }
    let outgoing = Outgoing::new(body.clone(), at)
        .id("delivery-1")
        .event(event);
    with(adapter, Sign(outgoing, &KEYS[adapter as usize]))
}

/// The beginning of a body with the extra secret as Deepgram returns it, which an input completes.
pub(crate) fn with_extra_secret(more: &str) -> String {
    let more = serde_json::Value::from(more);
    format!(r#"{{"results":{more},"metadata":{{"extra":{{"{EXTRA_KEY}":"{SECRET}"}}}}}}"#)
}
