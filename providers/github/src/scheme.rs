//! How GitHub signs: a delivery's headers and what they claim, keys and limits, and the older signature over SHA-1.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderName;
use webhook_core::body::Form;
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Timestamp,
};

use crate::heading::is_form;
use crate::names::EventName;
use crate::payload::Event;
use crate::{borne_out, order};

const SIGNATURE: &str = "x-hub-signature-256";
const SIGNATURE_SHA1: &str = "x-hub-signature";
const EVENT: &str = "x-github-event";
const DELIVERY: &str = "x-github-delivery";

/// The names of the headers that the adapter reads from each delivery, parsed when the program is compiled.
static NAMES: Names = Names {
    signature: HeaderName::from_static(SIGNATURE),
    signature_sha1: HeaderName::from_static(SIGNATURE_SHA1),
    event: HeaderName::from_static(EVENT),
    delivery: HeaderName::from_static(DELIVERY),
    fields: [
        ("hook-id", HeaderName::from_static("x-github-hook-id")),
        (
            "target-type",
            HeaderName::from_static("x-github-hook-installation-target-type"),
        ),
        (
            "target-id",
            HeaderName::from_static("x-github-hook-installation-target-id"),
        ),
        (
            "enterprise-version",
            HeaderName::from_static("x-github-enterprise-version"),
        ),
        (
            "enterprise-host",
            HeaderName::from_static("x-github-enterprise-host"),
        ),
    ],
};

static READ: [&HeaderName; 9] = [
    &NAMES.signature,
    &NAMES.signature_sha1,
    &NAMES.event,
    &NAMES.delivery,
    &NAMES.fields[0].1,
    &NAMES.fields[1].1,
    &NAMES.fields[2].1,
    &NAMES.fields[3].1,
    &NAMES.fields[4].1,
];

struct Names {
    signature: HeaderName,
    signature_sha1: HeaderName,
    event: HeaderName,
    delivery: HeaderName,
    /// Headers that handlers may want to see, each with the name under which a delivery returns it.
    fields: [(&'static str, HeaderName); 5],
}

/// GitHub caps payloads at 25 MB and does not deliver larger ones. Looked up 2026-11-28:
/// <https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap>
const BODY_LIMIT: usize = 25 * 1024 * 1024;

/// GitHub closes the connection after this time and counts the delivery as failed. Enterprise Server waits 30 s.
/// Neither delivers again by itself. Looked up 2026-11-28:
/// <https://docs.github.com/en/webhooks/using-webhooks/handling-failed-webhook-deliveries>
const RESPONSE_DEADLINE: Duration = Duration::from_secs(10);

/// GitHub's page on a hook's secret: <https://docs.github.com/en/webhooks/using-webhooks/creating-webhooks>
const SECRET: SecretForm = SecretForm::chosen(
    "The right one is what was entered at GitHub, under Settings > Webhooks > the webhook > Secret, or for an app under Developer settings > GitHub Apps > the app > Webhook secret. GitHub does not show it again: enter a new one there and here",
)
.refuses(&[
    ("ghp_", "it is a personal access token"),
    ("github_pat_", "it is a personal access token"),
]);

/// GitHub's deliveries of repositories, organizations, enterprises and apps.
#[derive(Clone, Debug)]
pub struct GitHub {
    keys: Keyring,
    accept_sha1: bool,
    trust_event_header: bool,
}

impl GitHub {
    /// Accepts deliveries signed with one of these secrets, each the text that was entered as the hook's secret.
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::hmac(SECRET.secrets(secrets)?)?))
    }

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self {
            keys,
            accept_sha1: false,
            trust_event_header: false,
        }
    }

    /// Also accepts `X-Hub-Signature` (HMAC-SHA1) if `X-Hub-Signature-256` is absent.
    ///
    /// Use this for relays and appliances from before 2020 that send nothing else. While it is on, whoever can remove a
    /// header chooses the weaker algorithm. The algorithm always follows from the header's name, never from the prefix
    /// of its value.
    #[must_use]
    pub const fn insecure_accept_sha1(mut self) -> Self {
        self.accept_sha1 = true;
        self
    }

    /// Accepts the unsigned `X-GitHub-Event` header without comparing it with the body.
    ///
    /// Use this if GitHub ever leaves out a key that an event has always had. Without this, such deliveries are
    /// [`Unreadable`](crate::Unreadable), for the reason
    /// [`Contradiction`](webhook_core::body::UnreadableReason::Contradiction).
    #[must_use]
    pub const fn insecure_trust_event_header(mut self) -> Self {
        self.trust_event_header = true;
        self
    }
}

impl Scheme for GitHub {
    fn name(&self) -> &'static str {
        "github"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        // There is no tolerance, since GitHub signs no time, and no retry horizon, since GitHub never retries.
        Defaults::new()
            .body_limit(BODY_LIMIT)
            .response_deadline(RESPONSE_DEADLINE)
            .id_header(DELIVERY)
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        // The name of the header that has the signature says which algorithm it is.
        let only_sha1 = || !head.has(&NAMES.signature) && head.has(&NAMES.signature_sha1);
        let (header, prefix, algorithm) = if self.accept_sha1 && only_sha1() {
            (&NAMES.signature_sha1, "sha1=", Algorithm::HmacSha1)
        } else {
            (&NAMES.signature, "sha256=", Algorithm::HmacSha256)
        };
        let malformed = Rejection::of_header(RejectionKind::MalformedSignature, header.as_str())
            .expecting("`sha256=`, or `sha1=` in the older header, and hexadecimal digits");
        let signature = head.only(header)?.strip_prefix(prefix).ok_or(malformed)?;
        let mut claim = Claim::under(&self.keys);
        claim.set_informative_topic(head, &NAMES.event);
        claim.set_informative_id(head, &NAMES.delivery);
        claim.set_informative_as(head, &NAMES.fields);
        claim.add_body();
        claim.add_offered(algorithm, Encoding::Hex, signature);
        Ok(claim)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        &READ
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        let event = draft.event()?.to_owned();
        draft.header(EVENT, event)?;
        if let Ok(id) = draft.id().map(ToOwned::to_owned) {
            draft.header(DELIVERY, id)?;
        }
        let form = is_form(draft.body()).then_some(Form::CONTENT_TYPE);
        draft.header("content-type", form.unwrap_or("application/json"))?;
        draft.header(SIGNATURE, format!("sha256={}", draft.blank()))
    }
}

impl Provider for GitHub {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Ok(Event::read(delivery, self.trust_event_header))
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[EventName::KNOWN]
    }

    fn retained(&self, event: &Event, _: &Delivery) -> usize {
        event.memory()
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        event.name()
    }

    fn bears_out_name(&self, event: &Event, delivery: &Delivery) -> bool {
        let is_typed = || event.report().is_some();
        self.trust_event_header || borne_out::is_borne_out(event.name(), delivery.body(), is_typed)
    }

    fn subject<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        order::subject(event)
    }

    fn occurred_at(&self, event: &Event, _: &Delivery) -> Option<Timestamp> {
        order::occurred_at(event)
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e webhook_core::Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }
}
