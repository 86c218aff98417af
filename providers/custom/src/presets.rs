//! Configurations of known senders: the files in `presets/`, which are read like any configuration.
//!
//! Each variant says what its sender does, and where that is documented.

use serde::Deserialize;

/// A sender whose configuration comes with this crate.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Preset {
    /// GitLab's *secret token*: `X-Gitlab-Token`, which is sent along and signs nothing.
    /// <https://docs.gitlab.com/user/project/integrations/webhooks/>
    ///
    /// It waits 10 seconds and sends bodies of up to 25 MB, as of our reading in 2026-11; retries are not documented:
    /// <https://docs.gitlab.com/user/gitlab_com/#webhooks>
    GitlabToken,
    /// GitLab's *signing token*, `whsec_..`: Standard Webhooks. `webhook-standard` has it with typed
    /// messages. <https://docs.gitlab.com/user/project/integrations/webhooks/> Limits are those of the secret
    /// token, and times may differ by the five minutes of Standard Webhooks' libraries.
    GitlabSigning,
    /// LINE's Messaging API: the channel secret signs the body.
    /// <https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/>
    ///
    /// A delivery without a response within 2 seconds is a `request_timeout` in LINE's statistics. Looked up 2026-11-28:
    /// <https://developers.line.biz/en/docs/messaging-api/check-webhook-error-statistics/>
    ///
    /// Where a channel's owner has turned it on, LINE delivers again, and does not say how often and how long;
    /// nor a size. Looked up 2026-11-28: <https://developers.line.biz/en/docs/messaging-api/receiving-messages/>
    Line,
    /// Linear: signs the body, with `webhookTimestamp` in it. Its `Linear-Delivery` and `Linear-Event` are
    /// unsigned.
    ///
    /// It waits 5 seconds, retries after a minute, an hour and six hours, and advises that a time be refused which
    /// is off by more than a minute. Its library allows bodies of 5 MiB. Looked up 2026-11-28:
    /// <https://linear.app/developers/webhooks>, <https://developers.linear.app/docs/graphql/webhooks>;
    /// `@linear/sdk` 98.0.0.
    ///
    /// A retry has the time of the first attempt, by report and not by Linear's page
    /// (<https://github.com/vercel/eve/issues/1570>); under that minute none could ever succeed. So a time may be 7
    /// hours and two minutes old, and a recorded delivery passes for as long: deduplicate. If you would rather lose
    /// the retries, set `limits.retry_time` to `unknown`: then a time may be a minute old.
    Linear,
    /// Meta (WhatsApp, Messenger, Instagram, pages): the app secret signs the body. It asks first;
    /// see [`Custom::with_verify_token`](crate::Custom::with_verify_token). A body is 3 MiB at most, since
    /// payloads have up to 3 MB by its documentation, which names no deadline for the response.
    /// <https://developers.facebook.com/docs/graph-api/webhooks/getting-started>
    ///
    /// By report it retries for 36 hours, and WhatsApp for up to 7 days. Looked up 2026-11-28:
    /// <https://richautomate.in/blog/whatsapp-webhook-reliability-engineering-guide-2026>
    Meta,
    /// Paddle Billing: `Paddle-Signature: ts=..;h1=..`, five seconds of tolerance.
    /// <https://developer.paddle.com/webhooks/signature-verification>
    ///
    /// It waits 5 seconds, and retries a live event 60 times within 3 days; with which time is not documented.
    /// Read on 2026-11-28: <https://developer.paddle.com/webhooks/respond-to-webhooks>. It says nothing of a size.
    Paddle,
    /// Square: signs the notification URL as it is entered there, which
    /// [`Config::url`](crate::Config::url) repeats, and the body.
    /// <https://developer.squareup.com/docs/webhooks/step3validate>
    ///
    /// It waits 10 seconds and retries for 72 hours, and documents no size. Looked up 2026-11-28:
    /// <https://developer.squareup.com/docs/webhooks-api/delivery-sla>. A newer page names no seconds, and 24 hours
    /// (<https://developer.squareup.com/docs/webhooks/troubleshooting>): the longer time is the one that keys for
    /// deduplication have to outlive.
    Square,
    /// Telegram's Bot API: the `secret_token` of `setWebhook`, which is sent along and signs nothing.
    /// <https://core.telegram.org/bots/api#setwebhook>
    ///
    /// It keeps an update for 24 hours at most and tries again a reasonable number of times, by copies of its page
    /// read on 2026-11-28, which say nothing of a deadline and a size:
    /// <https://core.telegram.org/bots/api#getting-updates>
    Telegram,
    /// Zoom: the secret token signs time and body; `endpoint.url_validation` is answered.
    /// <https://developers.zoom.us/docs/api/webhooks/>
    ///
    /// It waits 3 seconds and retries three times: 5, 20 and 60 minutes after one another, looked up 2026-11-28
    /// (<https://developers.zoom.us/blog/webhook-delays/>), by report 5, 30 and 90, which is the longer time. With
    /// which time a retry is signed is not documented.
    Zoom,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Self; 9] = [
        Self::GitlabToken,
        Self::GitlabSigning,
        Self::Line,
        Self::Linear,
        Self::Meta,
        Self::Paddle,
        Self::Square,
        Self::Telegram,
        Self::Zoom,
    ];

    /// The configuration as JSON, to start one of your own from.
    #[must_use]
    pub const fn json(self) -> &'static str {
        match self {
            Self::GitlabToken => include_str!("../presets/gitlab_token.json"),
            Self::GitlabSigning => include_str!("../presets/gitlab_signing.json"),
            Self::Line => include_str!("../presets/line.json"),
            Self::Linear => include_str!("../presets/linear.json"),
            Self::Meta => include_str!("../presets/meta.json"),
            Self::Paddle => include_str!("../presets/paddle.json"),
            Self::Square => include_str!("../presets/square.json"),
            Self::Telegram => include_str!("../presets/telegram.json"),
            Self::Zoom => include_str!("../presets/zoom.json"),
        }
    }
}
