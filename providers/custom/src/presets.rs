//! Configurations of known senders: the files in `presets/`, which are read like any configuration.
//!
//! Each variant says what its sender does, and where that is documented.

use serde::Deserialize;

/// A sender whose configuration comes with this crate.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Preset {
    /// GitLab's *secret token*: `X-Gitlab-Token`, which GitLab sends with each delivery and which signs nothing.
    /// <https://docs.gitlab.com/user/project/integrations/webhooks/>
    ///
    /// GitLab waits 10 seconds and sends bodies of up to 25 MB, as of our reading in 2026-11. It does not document
    /// retries: <https://docs.gitlab.com/user/gitlab_com/#webhooks>
    GitlabToken,
    /// GitLab's *signing token*, `whsec_..`, with which GitLab signs by Standard Webhooks. `webhook-standard` supports
    /// it with typed messages. <https://docs.gitlab.com/user/project/integrations/webhooks/>
    ///
    /// The limits are those of the secret token. The time may differ by five minutes, as in the libraries of Standard
    /// Webhooks.
    GitlabSigning,
    /// LINE's Messaging API, which signs the body with the channel secret.
    /// <https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/>
    ///
    /// LINE's statistics count a delivery without a response within 2 seconds as a `request_timeout`. Looked up
    /// 2026-11-28:
    /// <https://developers.line.biz/en/docs/messaging-api/check-webhook-error-statistics/>
    ///
    /// If the owner of a channel has turned redelivery on, LINE delivers again. It documents neither how often nor for
    /// how long, nor a size. Looked up 2026-11-28:
    /// <https://developers.line.biz/en/docs/messaging-api/receiving-messages/>
    Line,
    /// Linear, which signs the body. The body contains the time as `webhookTimestamp`. The headers `Linear-Delivery`
    /// and `Linear-Event` are not signed.
    ///
    /// Linear waits 5 seconds and retries after a minute, an hour and six hours. It advises to refuse a time that
    /// differs by more than a minute. Its library allows bodies of 5 MiB. Looked up 2026-11-28:
    /// <https://linear.app/developers/webhooks>, <https://developers.linear.app/docs/graphql/webhooks>;
    /// `@linear/sdk` 98.0.0.
    ///
    /// Linear signs a retry with the time of the first attempt, by a report and not by Linear's page
    /// (<https://github.com/vercel/eve/issues/1570>). If a time could be only a minute old, no retry could succeed. So
    /// this preset accepts a time that is up to 7 hours and two minutes old, and for as long somebody can send a
    /// recorded delivery again: deduplicate. If you would rather lose the retries, set `limits.retry_time` to
    /// `unknown`, which accepts a time that is up to a minute old.
    Linear,
    /// Meta (WhatsApp, Messenger, Instagram, pages), which signs the body with the app secret. Before it delivers, it
    /// asks whether to subscribe; see [`Custom::with_verify_token`](crate::Custom::with_verify_token). Its
    /// documentation says that payloads have up to 3 MB, so a body may have 3 MiB, and names no deadline for the
    /// response. <https://developers.facebook.com/docs/graph-api/webhooks/getting-started>
    ///
    /// Meta retries for 36 hours, and WhatsApp for up to 7 days, both by a report. Looked up 2026-11-28:
    /// <https://richautomate.in/blog/whatsapp-webhook-reliability-engineering-guide-2026>
    Meta,
    /// Paddle Billing: `Paddle-Signature: ts=..;h1=..`, five seconds of tolerance.
    /// <https://developer.paddle.com/webhooks/signature-verification>
    ///
    /// Paddle waits 5 seconds and retries a live event 60 times within 3 days. It documents neither with which time it
    /// signs a retry nor a size. Read on 2026-11-28: <https://developer.paddle.com/webhooks/respond-to-webhooks>.
    Paddle,
    /// Square, which signs the notification URL and the body. Repeat the URL by [`Config::url`](crate::Config::url),
    /// exactly as you entered it at Square.
    /// <https://developer.squareup.com/docs/webhooks/step3validate>
    ///
    /// Square waits 10 seconds, retries for 72 hours, and documents no size. Looked up 2026-11-28:
    /// <https://developer.squareup.com/docs/webhooks-api/delivery-sla>. A newer page says 24 hours and names no seconds
    /// (<https://developer.squareup.com/docs/webhooks/troubleshooting>). The preset has the longer time, because keys
    /// for deduplication must be kept for longer than Square retries.
    Square,
    /// Telegram's Bot API: the `secret_token` of `setWebhook`, which Telegram sends with each update and which signs
    /// nothing. <https://core.telegram.org/bots/api#setwebhook>
    ///
    /// Telegram keeps an update for at most 24 hours and retries a reasonable number of times, by copies of its page
    /// read on 2026-11-28, which name neither a deadline nor a size:
    /// <https://core.telegram.org/bots/api#getting-updates>
    Telegram,
    /// Zoom, which signs time and body with the secret token. The adapter answers `endpoint.url_validation`.
    /// <https://developers.zoom.us/docs/api/webhooks/>
    ///
    /// Zoom waits 3 seconds and retries three times, after pauses of 5, 20 and 60 minutes, looked up 2026-11-28
    /// (<https://developers.zoom.us/blog/webhook-delays/>). By a report the pauses are 5, 30 and 90 minutes, and the
    /// preset has that longer time. Zoom does not document with which time it signs a retry.
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

    /// Returns the preset's configuration as JSON, from which you can start one of your own.
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
