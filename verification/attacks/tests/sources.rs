//! Each figure that an adapter or a preset has of its sender, and where it is from: how large a body may be, how far
//! a signed time may be off, how long the sender waits, how long it retries and with what time.
//!
//! The table is held against the settings in force, and each page that it names against the adapter's own
//! source, where it stands beside the figure. An adapter or preset without a row fails.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::config::{Defaults, RetryTime};
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider};

/// Where a figure is from.
#[derive(Clone, Copy, Debug)]
enum Origin {
    /// The sender's own page says it.
    Page(&'static str),
    /// Somebody else says that the sender says or does it, or what was read is a copy or a part of its page.
    Report(&'static str),
    /// This page of the sender's is where it would stand, and does not: the figure is our choice.
    Unsaid(&'static str),
}

use Origin::{Page, Report, Unsaid};

impl Origin {
    const fn page(self) -> &'static str {
        match self {
            Page(page) | Report(page) | Unsaid(page) => page,
        }
    }
}

/// What is known of one sender.
struct Row {
    /// The beginning of the names of its cases.
    case: &'static str,
    /// The longest body, in bytes.
    body: (usize, Origin),
    /// The tolerance in seconds; none where no time is signed.
    tolerance: Option<(u64, Origin)>,
    /// How many seconds it waits.
    waits: (Option<u64>, Origin),
    /// For how many seconds it retries.
    retries: (Option<u64>, Origin),
    /// With what time.
    time: RetryTime,
}

const MIB: usize = 1 << 20;
const HOUR: u64 = 3600;

const STRIPE: &str = "https://docs.stripe.com/webhooks";
const GITHUB_CAP: &str =
    "https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap";
const GITHUB_FAILED: &str =
    "https://docs.github.com/en/webhooks/using-webhooks/handling-failed-webhook-deliveries";
const INTERACTIONS: &str =
    "https://docs.discord.com/developers/interactions/receiving-and-responding";
const EVENTS: &str = "https://docs.discord.com/developers/events/webhook-events";
const DEEPGRAM: &str = "https://developers.deepgram.com/docs/callback";
const STANDARD: &str =
    "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md";
const GITLAB: &str = "https://docs.gitlab.com/user/gitlab_com/#webhooks";
const SLACK_SIGNED: &str = "https://docs.slack.dev/authentication/verifying-requests-from-slack";
const SLACK_ANSWERS: &str = "https://docs.slack.dev/apis/events-api/#responding";
const SLACK_RETRIES: &str = "https://docs.slack.dev/apis/events-api/#retries";
const TWILIO: &str = "https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides";
const X: &str = "https://docs.x.com/x-api/webhooks/introduction";
const X_REPLAY: &str = "https://developer.x.com/en/docs/x-api/enterprise/account-activity-api/api-reference/replay-api";
const SHOPIFY: &str = "https://shopify.dev/docs/apps/build/webhooks/troubleshooting-webhooks";
const SHOPIFY_RETRIES: &str = "https://shopify.dev/changelog/updates-to-webhook-retry-mechanism";
const CONTENTFUL_TIME: &str = "https://contentful.github.io/node-apps-toolkit/functions/requests_verify_request.verifyRequest.html";
const CONTENTFUL_WAITS: &str =
    "https://www.contentful.com/developers/changelog/reduced-webhook-timeout/";
const CONTENTFUL_RETRIES: &str =
    "https://www.contentful.com/developers/docs/webhooks/retry-policy/";
const CONTENTFUL_SIZE: &str =
    "https://www.contentful.com/developers/docs/platform/technical-limits-legacy-2024";
const BIGCOMMERCE: &str =
    "https://developer.bigcommerce.com/docs/integrations/webhooks#callback-retry-mechanism";
const MONGODB: &str = "https://www.mongodb.com/docs/atlas/tutorial/webhook-integration/";
const UPS: &str = "https://github.com/UPS-API/api-documentation";
const LINE: &str = "https://developers.line.biz/en/docs/messaging-api/receiving-messages/";
const LINEAR: &str = "https://linear.app/developers/webhooks";
const LINEAR_TIME: &str = "https://github.com/vercel/eve/issues/1570";
const META: &str = "https://developers.facebook.com/docs/graph-api/webhooks/getting-started";
const META_RETRIES: &str =
    "https://richautomate.in/blog/whatsapp-webhook-reliability-engineering-guide-2026";
const PADDLE: &str = "https://developer.paddle.com/webhooks/respond-to-webhooks";
const PADDLE_TIME: &str = "https://developer.paddle.com/webhooks/signature-verification";
const SQUARE: &str = "https://developer.squareup.com/docs/webhooks-api/delivery-sla";
const TELEGRAM: &str = "https://core.telegram.org/bots/api#getting-updates";
const ZOOM: &str = "https://devsupport.zoom.us/hc/en-us/articles/360059893812-Webhook-delays";

/// The row of a sender that signs no time.
const fn timeless(
    case: &'static str,
    body: (usize, Origin),
    waits: (Option<u64>, Origin),
    retries: (Option<u64>, Origin),
) -> Row {
    Row {
        case,
        body,
        tolerance: None,
        waits,
        retries,
        time: RetryTime::Unknown,
    }
}

const ROWS: &[Row] = &[
    Row {
        case: "stripe",
        body: (4 * MIB, Unsaid(STRIPE)),
        tolerance: Some((300, Report(STRIPE))),
        waits: (None, Unsaid(STRIPE)),
        retries: (Some(72 * HOUR), Report(STRIPE)),
        time: RetryTime::Renewed,
    },
    timeless(
        "github",
        (25 * MIB, Page(GITHUB_CAP)),
        (Some(10), Page(GITHUB_FAILED)),
        (None, Page(GITHUB_FAILED)),
    ),
    Row {
        case: "discord/interactions",
        body: (MIB, Unsaid(INTERACTIONS)),
        tolerance: Some((300, Unsaid(INTERACTIONS))),
        waits: (Some(3), Report(INTERACTIONS)),
        retries: (None, Unsaid(INTERACTIONS)),
        time: RetryTime::Unknown,
    },
    Row {
        case: "discord/events",
        body: (MIB, Unsaid(EVENTS)),
        tolerance: Some((900, Unsaid(EVENTS))),
        waits: (Some(3), Page(EVENTS)),
        retries: (Some(600), Page(EVENTS)),
        time: RetryTime::Unknown,
    },
    timeless(
        "deepgram/",
        (32 * MIB, Unsaid(DEEPGRAM)),
        (None, Unsaid(DEEPGRAM)),
        (Some(300), Page(DEEPGRAM)),
    ),
    Row {
        case: "standard-webhooks",
        body: (MIB, Unsaid(STANDARD)),
        tolerance: Some((300, Unsaid(STANDARD))),
        waits: (Some(15), Page(STANDARD)),
        retries: (Some(5 + 35 * 60 + 75 * HOUR), Page(STANDARD)),
        time: RetryTime::Renewed,
    },
    Row {
        case: "standard-webhooks/gitlab",
        body: (25 * MIB, Page(GITLAB)),
        tolerance: Some((300, Unsaid(STANDARD))),
        waits: (Some(10), Page(GITLAB)),
        retries: (Some(5 + 35 * 60 + 75 * HOUR), Page(STANDARD)),
        time: RetryTime::Renewed,
    },
    Row {
        case: "slack/",
        body: (MIB, Unsaid(SLACK_ANSWERS)),
        tolerance: Some((300, Page(SLACK_SIGNED))),
        waits: (Some(3), Page(SLACK_ANSWERS)),
        retries: (None, Unsaid(SLACK_ANSWERS)),
        time: RetryTime::Unknown,
    },
    Row {
        case: "slack/events",
        body: (MIB, Unsaid(SLACK_ANSWERS)),
        tolerance: Some((300, Page(SLACK_SIGNED))),
        waits: (Some(3), Page(SLACK_ANSWERS)),
        retries: (Some(24 * HOUR), Report(SLACK_RETRIES)),
        time: RetryTime::Unknown,
    },
    timeless(
        "twilio",
        (MIB, Unsaid(TWILIO)),
        (Some(15), Report(TWILIO)),
        (Some(15), Report(TWILIO)),
    ),
    timeless(
        "x",
        (MIB, Unsaid(X)),
        (Some(10), Page(X)),
        (Some(120 * HOUR), Page(X_REPLAY)),
    ),
    timeless(
        "shopify",
        (16 * MIB, Unsaid(SHOPIFY)),
        (Some(5), Report(SHOPIFY)),
        (Some(4 * HOUR), Page(SHOPIFY_RETRIES)),
    ),
    Row {
        case: "contentful",
        body: (8 * MIB, Page(CONTENTFUL_SIZE)),
        tolerance: Some((30, Page(CONTENTFUL_TIME))),
        waits: (Some(30), Page(CONTENTFUL_WAITS)),
        retries: (Some(24 * HOUR), Page(CONTENTFUL_RETRIES)),
        time: RetryTime::Unknown,
    },
    Row {
        case: "bigcommerce",
        body: (MIB, Unsaid(BIGCOMMERCE)),
        tolerance: Some((300, Unsaid(BIGCOMMERCE))),
        waits: (None, Unsaid(BIGCOMMERCE)),
        retries: (Some(173_040), Page(BIGCOMMERCE)),
        time: RetryTime::Renewed,
    },
    timeless(
        "mongodb",
        (MIB, Unsaid(MONGODB)),
        (None, Unsaid(MONGODB)),
        (None, Unsaid(MONGODB)),
    ),
    timeless(
        "ups",
        (8 * MIB, Unsaid(UPS)),
        (None, Unsaid(UPS)),
        (None, Unsaid(UPS)),
    ),
    timeless(
        "custom/gitlab-token",
        (25 * MIB, Page(GITLAB)),
        (Some(10), Page(GITLAB)),
        (None, Unsaid(GITLAB)),
    ),
    Row {
        case: "custom/gitlab-signing",
        body: (25 * MIB, Page(GITLAB)),
        tolerance: Some((300, Unsaid(GITLAB))),
        waits: (Some(10), Page(GITLAB)),
        retries: (None, Unsaid(GITLAB)),
        time: RetryTime::Unknown,
    },
    timeless(
        "custom/line",
        (MIB, Unsaid(LINE)),
        (None, Unsaid(LINE)),
        (None, Unsaid(LINE)),
    ),
    Row {
        case: "custom/linear",
        body: (5 * MIB, Page(LINEAR)),
        tolerance: Some((60, Page(LINEAR))),
        waits: (Some(5), Page(LINEAR)),
        retries: (Some(7 * HOUR + 60), Report(LINEAR_TIME)),
        time: RetryTime::Kept,
    },
    timeless(
        "custom/meta",
        (3 * MIB, Page(META)),
        (None, Unsaid(META)),
        (Some(168 * HOUR), Report(META_RETRIES)),
    ),
    Row {
        case: "custom/paddle",
        body: (MIB, Unsaid(PADDLE)),
        tolerance: Some((5, Page(PADDLE_TIME))),
        waits: (Some(5), Page(PADDLE)),
        retries: (Some(72 * HOUR), Page(PADDLE)),
        time: RetryTime::Unknown,
    },
    timeless(
        "custom/square",
        (MIB, Unsaid(SQUARE)),
        (Some(10), Page(SQUARE)),
        (Some(72 * HOUR), Page(SQUARE)),
    ),
    timeless(
        "custom/telegram",
        (MIB, Unsaid(TELEGRAM)),
        (None, Unsaid(TELEGRAM)),
        (Some(24 * HOUR), Report(TELEGRAM)),
    ),
    Row {
        case: "custom/zoom",
        body: (MIB, Unsaid(ZOOM)),
        tolerance: Some((300, Unsaid(ZOOM))),
        waits: (Some(3), Page(ZOOM)),
        retries: (Some(125 * 60), Report(ZOOM)),
        time: RetryTime::Unknown,
    },
];

/// What a program describes itself, and no sender's.
const HANDMADE: &[&str] = &[
    "custom/everything",
    "custom/after",
    "custom/sha1",
    "custom/basic",
    "custom/ed25519",
];

/// The sources of the package that are written by hand, in one text.
fn sources(package: &str) -> String {
    let folder = match package {
        "webhook-standard" => "standard-webhooks",
        other => other.strip_prefix("webhook-").unwrap(),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("../../providers").join(folder).join("src")];
    let mut text = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                text.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    text
}

/// The row with the longest beginning of this name.
fn row(name: &str) -> Option<&'static Row> {
    let fits = |row: &&Row| {
        let rest = name.strip_prefix(row.case);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || row.case.ends_with('/'))
    };
    ROWS.iter().filter(fits).max_by_key(|row| row.case.len())
}

fn seconds(duration: Option<Duration>) -> Option<u64> {
    duration.map(|it| it.as_secs())
}

#[derive(Default)]
struct Sources {
    used: BTreeSet<&'static str>,
    faults: Vec<String>,
}

impl Sources {
    fn hold<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, is: T, said: T) {
        if is != said {
            self.faults
                .push(format!("{what}: {is:?}, and {said:?} is said"));
        }
    }

    fn holds(&mut self, name: &'static str, package: &str, settings: &Defaults, signs_time: bool) {
        let Some(row) = row(name) else {
            return self.faults.push(format!("{name} has no row"));
        };
        self.used.insert(row.case);
        let pages = [row.body.1, row.waits.1, row.retries.1];
        let text = sources(package);
        for origin in pages.into_iter().chain(row.tolerance.map(|it| it.1)) {
            let page = origin.page();
            if !text.contains(page) {
                self.faults
                    .push(format!("{name}: {package} does not name {page}"));
            }
        }
        self.hold(&format!("{name}: body"), settings.body_limit, row.body.0);
        let tolerance = signs_time.then_some(settings.tolerance);
        let said = row.tolerance.map(|it| it.0);
        self.hold(&format!("{name}: tolerance"), seconds(tolerance), said);
        let waits = seconds(settings.response_deadline);
        self.hold(&format!("{name}: waits"), waits, row.waits.0);
        let retries = seconds(settings.retry_horizon);
        self.hold(&format!("{name}: retries"), retries, row.retries.0);
        self.hold(&format!("{name}: time"), settings.retry_time, row.time);
    }
}

impl Visitor for Sources {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        if HANDMADE.contains(&case.name) {
            return;
        }
        let genuine = deliver(&case.one, &case.genuine(&case.samples[0]), NOW);
        let Ok(Finished::Verified(verified)) = genuine else {
            panic!("{}", case.name);
        };
        let read = verified.read().unwrap();
        let signs_time = read.delivery().signed_at().is_some();
        let settings = case.one.provider().defaults();
        self.holds(case.name, case.package, &settings, signs_time);
    }
}

#[test]
fn every_figure_has_a_page_beside_it() {
    let mut sources = Sources::default();
    every(&mut sources);
    assert!(sources.faults.is_empty(), "{:#?}", sources.faults);
    let unused = ROWS.iter().filter(|row| !sources.used.contains(row.case));
    let unused: Vec<_> = unused.map(|row| row.case).collect();
    assert!(unused.is_empty(), "no adapter has {unused:?}");
}
