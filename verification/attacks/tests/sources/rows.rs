//! The table of each sender's figures, and the page that each figure is from.

use webhook_core::config::RetryTime;

use Origin::{Page, Report, Unsaid};

/// The origin of a figure.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Origin {
    /// The sender's own page states it.
    Page(&'static str),
    /// Somebody else reports it, or the page that was read is a copy or a part of the sender's page.
    Report(&'static str),
    /// The sender's page should state it and does not, so that the figure is this project's choice.
    Unsaid(&'static str),
}

impl Origin {
    pub(crate) const fn page(self) -> &'static str {
        match self {
            Page(page) | Report(page) | Unsaid(page) => page,
        }
    }
}

/// The figures of one sender.
pub(crate) struct Row {
    /// The beginning of the names of the sender's cases.
    pub(crate) case: &'static str,
    /// The longest body, in bytes.
    pub(crate) body: (usize, Origin),
    /// The tolerance in seconds; `None` if the sender signs no time.
    pub(crate) tolerance: Option<(u64, Origin)>,
    /// How many seconds the sender waits for the response.
    pub(crate) waits: (Option<u64>, Origin),
    /// For how many seconds the sender retries.
    pub(crate) retries: (Option<u64>, Origin),
    /// Which time a retry is signed with.
    pub(crate) time: RetryTime,
}

const MIB: usize = 1 << 20;
const HOUR: u64 = 3600;

const STRIPE: &str = "https://docs.stripe.com/webhooks#behaviors";
const STRIPE_REPLAYS: &str = "https://docs.stripe.com/webhooks#replay-attacks";
const STRIPE_RETRIES: &str = "https://docs.stripe.com/webhooks#retries";
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
const LINE_WAITS: &str =
    "https://developers.line.biz/en/docs/messaging-api/check-webhook-error-statistics/";
const LINEAR: &str = "https://linear.app/developers/webhooks";
const LINEAR_RETRIES: &str = "https://developers.linear.app/docs/graphql/webhooks";
const META: &str = "https://developers.facebook.com/docs/graph-api/webhooks/getting-started";
const META_RETRIES: &str =
    "https://richautomate.in/blog/whatsapp-webhook-reliability-engineering-guide-2026";
const PADDLE: &str = "https://developer.paddle.com/webhooks/respond-to-webhooks";
const PADDLE_TIME: &str = "https://developer.paddle.com/webhooks/signature-verification";
const SQUARE: &str = "https://developer.squareup.com/docs/webhooks-api/delivery-sla";
const TELEGRAM: &str = "https://core.telegram.org/bots/api#getting-updates";
const ZOOM: &str = "https://developers.zoom.us/blog/webhook-delays/";

/// Makes the row of a sender that signs no time.
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

pub(crate) const ROWS: &[Row] = &[
    Row {
        case: "stripe",
        body: (4 * MIB, Unsaid(STRIPE)),
        tolerance: Some((300, Report(STRIPE_REPLAYS))),
        waits: (None, Unsaid(STRIPE)),
        retries: (Some(72 * HOUR), Report(STRIPE_RETRIES)),
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
        (Some(2), Page(LINE_WAITS)),
        (None, Unsaid(LINE)),
    ),
    Row {
        case: "custom/linear",
        body: (5 * MIB, Page(LINEAR)),
        tolerance: Some((60, Page(LINEAR))),
        waits: (Some(5), Page(LINEAR)),
        retries: (Some(7 * HOUR + 60), Page(LINEAR_RETRIES)),
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
