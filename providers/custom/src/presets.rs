//! Known senders, as data: the files in `presets/`, read as any configuration is.
//!
//! What each says, and where it is from, stands at its variant.

use serde::Deserialize;

use crate::config::Config;
use crate::fault::Error;

/// A sender whose configuration comes with this crate.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Preset {
    /// GitLab's *secret token*: `X-Gitlab-Token`, which is sent along and signs nothing.
    /// <https://docs.gitlab.com/user/project/integrations/webhooks/>
    GitlabToken,
    /// GitLab's *signing token*, `whsec_..`: Standard Webhooks. `webhook-standard` has it with typed
    /// messages. <https://docs.gitlab.com/user/project/integrations/webhooks/>
    GitlabSigning,
    /// LINE's Messaging API: the channel secret signs the body.
    /// <https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/>
    Line,
    /// Linear: signs the body, with `webhookTimestamp` in it, which may be a minute old. Its
    /// `Linear-Delivery` and `Linear-Event` are unsigned.
    /// <https://linear.app/developers/webhooks>; `@linear/sdk` 98.0.0
    Linear,
    /// Meta (WhatsApp, Messenger, Instagram, pages): the app secret signs the body. It asks first;
    /// see [`Custom::with_verify_token`](crate::Custom::with_verify_token). A body is 3 MiB at most, since
    /// payloads have up to 3 MB by its documentation.
    /// <https://developers.facebook.com/docs/graph-api/webhooks/getting-started>
    Meta,
    /// Paddle Billing: `Paddle-Signature: ts=..;h1=..`, five seconds of tolerance.
    /// <https://developer.paddle.com/webhooks/signature-verification>
    Paddle,
    /// Square: signs the notification URL as it is entered there, which
    /// [`Config::url`](crate::Config::url) repeats, and the body.
    /// <https://developer.squareup.com/docs/webhooks/step3validate>
    Square,
    /// Telegram's Bot API: the `secret_token` of `setWebhook`, which is sent along and signs nothing.
    /// <https://core.telegram.org/bots/api#setwebhook>
    Telegram,
    /// Zoom: the secret token signs time and body; `endpoint.url_validation` is answered.
    /// <https://developers.zoom.us/docs/api/webhooks/>
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

    pub(crate) fn config(self) -> Result<Config, Error> {
        Config::from_json(self.json())
    }
}
