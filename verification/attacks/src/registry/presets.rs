//! Lists the presets of webhook-custom, and configurations of shapes that no preset has.

use webhook_core::keys::Keyring;
use webhook_custom::{Config, Custom, Preset};

use super::cases::{CHOSEN, EXTRA, HEX_32, STANDARD, X_SECRET};
use super::samples;
use super::{Case, Form, PublicKeysRead, Sample, SecretsRead, URL, Visitor};

const PACKAGE: &str = "webhook-custom";

/// The sentence of a configuration that says where its secret is.
const PLACE: &str = "The sender shows the right one in its console, under Webhooks";

const LINEAR: Form = Form {
    prefix: "lin_wh_",
    texts: [
        "lin_wh_R4kTn8YwqB2vLc6XzD1sHg9MfJ5pVu3eQd7oWy2i",
        "lin_wh_c7NxW0eKtU5hPy2RmQ8bSz4GdA6vLj1FQd7oWy2i",
        "lin_wh_5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7aQd7oWy2i",
    ],
    length: (40, 40),
    ..EXTRA
};

const PADDLE: Form = Form {
    prefix: "pdl_ntfset_",
    alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/",
    length: (59, 59),
    texts: [
        "pdl_ntfset_01gkdqhjmgtqjgyk7xt7mr5ypv_k7TW9QsB4vLm2XzRc8HnJf5YtGdEpU3a",
        "pdl_ntfset_02hkdqhjmgtqjgyk7xt7mr5ypv_Zx8Lm2Rc5Hn7Jf4YtGdEpU3ak7TW9QsB",
        "pdl_ntfset_03jkdqhjmgtqjgyk7xt7mr5ypv_Gd4EpU3ak7TW9QsB4vLm2XzRc8HnJf5Y",
    ],
};

const TELEGRAM: Form = Form {
    alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-",
    length: (16, 256),
    ..EXTRA
};

/// The secrets and bodies of a preset's sender. GitLab's users choose the secret token themselves.
fn of(preset: Preset) -> (&'static str, Form, &'static [Sample]) {
    match preset {
        Preset::GitlabToken => ("custom/gitlab-token", CHOSEN, samples::GITLAB),
        Preset::GitlabSigning => ("custom/gitlab-signing", STANDARD, samples::GITLAB),
        Preset::Line => ("custom/line", HEX_32, samples::LINE),
        Preset::Linear => ("custom/linear", LINEAR, samples::LINEAR),
        Preset::Meta => ("custom/meta", HEX_32, samples::META),
        Preset::Paddle => ("custom/paddle", PADDLE, samples::PADDLE),
        Preset::Square => ("custom/square", EXTRA, samples::SQUARE),
        Preset::Telegram => ("custom/telegram", TELEGRAM, samples::TELEGRAM),
        Preset::Zoom => ("custom/zoom", EXTRA, samples::ZOOM),
        other => panic!("{other:?} is missing from the registry"),
    }
}

pub(super) fn each(visitor: &mut impl Visitor) {
    for preset in Preset::ALL {
        let (name, form, samples) = of(preset);
        let config = match preset {
            Preset::Square => Config::preset(preset).url(URL),
            _ => Config::preset(preset),
        };
        custom(visitor, name, (form, samples), config);
    }
    let signed = |name: &'static str, template: &str| {
        Config::signature(name, "x-signature")
            .timestamp_header("x-time")
            .id_header("x-id")
            .event_header("x-event")
            .body_starts_with('{')
            .key_place(PLACE)
            .signed(template)
    };
    let made = (X_SECRET, samples::CUSTOM);
    let all = "{method}\n{target}\n{id}\n{event}\n{timestamp}\n{body}";
    custom(
        visitor,
        "custom/everything",
        made,
        signed("everything", all),
    );
    let after = "{url}\n{body}\n{timestamp}";
    let after = signed("after", after).url(URL).separator(' ').prefix("s=");
    custom(visitor, "custom/after", made, after);
    let sha1 = signed("sha1", "{timestamp}.{body}").insecure_sha1();
    custom(visitor, "custom/sha1", made, sha1);
    let basic = Config::basic("basic", "hook").key_place(PLACE);
    custom(visitor, "custom/basic", made, basic);
    let ed25519 = signed("ed25519", "{timestamp}.{body}").ed25519();
    let decoy = decoy(&ed25519);
    visitor.visit(&Case::public(
        ("custom/ed25519", PACKAGE),
        samples::CUSTOM,
        move |keys: PublicKeysRead| Custom::ed25519(&ed25519, keys),
        decoy,
    ));
}

fn custom(
    visitor: &mut impl Visitor,
    name: &'static str,
    form_and_samples: (Form, &'static [Sample]),
    config: Config,
) {
    let decoy = decoy(&config);
    visitor.visit(&Case::shared(
        (name, PACKAGE),
        form_and_samples,
        move |secrets: SecretsRead| Custom::new(&config, secrets),
        decoy,
    ));
}

fn decoy(config: &Config) -> Custom {
    Custom::with_keyring(config, Keyring::nobody()).expect("the configuration is sound")
}
