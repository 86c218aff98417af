//! Tests keys: which texts are refused, which kinds of keys verify what, and that no secret is ever shown.

use bytes::Bytes;
use http::Request;
use webhook_core::config::{PublicKeyFault, SecretFault};
use webhook_core::keys::{KeyWarning, Keyring};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{
    Edit as _, Harness, ed25519_key, ed25519_public_key, secret, signed_request,
};
use webhook_core::{ConfigError, Endpoint, RejectionKind, Scheme as _, Secret, Timestamp};
use webhook_standard::{StandardWebhooks, public_key};

/// The base64 of `canary-canary-canary-5f0c`.
const SECRET: &str = "whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnktNWYwYw==";
const NOW: i64 = 1_700_000_000;

fn standard() -> Harness<StandardWebhooks> {
    Harness::of(SECRET, StandardWebhooks::new).id("msg_1")
}

fn receiver(standard: StandardWebhooks) -> Harness<StandardWebhooks> {
    Harness::new(standard, &secret(SECRET))
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn signing_key(text: &str) -> SigningKey {
    standard().adapter().signing_key(&secret(text)).unwrap()
}

/// The delivery under the headers of Svix.
fn as_svix(request: &Request<Bytes>) -> Request<Bytes> {
    let names = ["id", "timestamp", "signature"];
    names.iter().fold(request.clone(), |request, name| {
        request.renamed(&format!("webhook-{name}"), &format!("svix-{name}"))
    })
}

const BODY: &str = r#"{"test": 2432232314}"#;
const PUBLISHED: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const PUBLISHED_KEY: &str = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";
/// The first half of svix-server's published private key.
const SEED: [u8; 32] = [
    0xe9, 0x76, 0xff, 0x74, 0x27, 0x07, 0xa4, 0xf7, 0x9a, 0xdb, 0x53, 0xd2, 0xd4, 0xdf, 0x55, 0x63,
    0xf3, 0x59, 0x5b, 0xbd, 0xb7, 0x08, 0x47, 0x3b, 0xec, 0xde, 0x2b, 0x24, 0x2b, 0x9b, 0x31, 0xb7,
];

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn fault(text: &str) -> SecretFault {
    let error = StandardWebhooks::new(secret(text)).unwrap_err();
    assert!(error.to_string().contains("whsec_"), "{error}");
    error.secret_fault().unwrap()
}

#[test]
fn what_is_no_secret_of_the_scheme_is_refused() {
    assert_eq!(Secret::new("").unwrap_err(), SecretFault::Empty.into());
    assert_eq!(
        Secret::new("whsec_").unwrap_err(),
        SecretFault::BarePrefix.into()
    );
    assert_eq!(fault(""), SecretFault::Short);
    assert_eq!(fault("whsec_"), SecretFault::Short);
    assert_eq!(fault("whsec_AAAA"), SecretFault::Short);
    // Without its padding, and of another alphabet.
    for text in [
        "whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnktNWYwYw",
        "whsec_-_KQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "my client secret",
    ] {
        assert_eq!(fault(text), SecretFault::NotBase64, "{text}");
    }
    // The private and the public half of a key pair, and several in one text.
    for text in ["whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", PUBLISHED_KEY] {
        let fault = fault(text);
        assert!(matches!(fault, SecretFault::NotOfSender(_)), "{text}");
    }
    for separator in [",", " ", "|", ";", " , "] {
        for one in ["whsec_MfKQ9r8GKYqrTwjU", "v1,whsec_MfKQ9r8GKYqrTwjU"] {
            let list = format!("{one}{separator}{one}");
            assert_eq!(fault(&list), SecretFault::Several, "{list}");
        }
    }
    // A key that was decoded once is no text to decode.
    let decoded = Secret::from_base64("whsec_", PUBLISHED).unwrap();
    let error = StandardWebhooks::new(decoded).unwrap_err();
    assert_eq!(error.secret_fault(), Some(SecretFault::NotBase64));
    assert_eq!(
        StandardWebhooks::new(vec![]).unwrap_err(),
        ConfigError::NoKeys
    );
    assert_eq!(
        StandardWebhooks::asymmetric([]).unwrap_err(),
        ConfigError::NoKeys
    );

    assert!(public_key(PUBLISHED_KEY).is_ok());
    assert_eq!(
        public_key("whpk_AAAA").unwrap_err(),
        PublicKeyFault::NotBase64.into()
    );
    let weak = format!("whpk_AQ{}=", "A".repeat(41));
    assert_eq!(public_key(&weak).unwrap_err(), PublicKeyFault::Weak.into());
}

#[test]
fn a_published_secret_is_known_as_one() {
    let standard = StandardWebhooks::new(secret(PUBLISHED)).unwrap();
    let warnings = standard.keys().warnings();
    assert_eq!(warnings, [KeyWarning::PublishedExample]);
    assert_eq!(crate::standard().adapter().keys().warnings(), []);
}

#[test]
fn prefixes_are_optional_and_labels_stay() {
    let bare = SECRET.strip_prefix("whsec_").unwrap();
    let bare = StandardWebhooks::new(secret(bare).labelled("bare")).unwrap();
    let verified = receiver(bare).verify(&standard().signed(BODY)).unwrap();
    assert_eq!(verified.delivery().key_label(), "bare");
    let key = |text| format!("{:?}", public_key(text).unwrap().labelled("k"));
    assert_eq!(
        key(PUBLISHED_KEY),
        key(PUBLISHED_KEY.strip_prefix("whpk_").unwrap())
    );
}

/// A request that is signed here with the published private key equals the published one.
#[test]
fn what_is_signed_is_what_svix_signs() {
    let keys = [public_key(PUBLISHED_KEY).unwrap()];
    let both = StandardWebhooks::mixed(secret(PUBLISHED), keys).unwrap();
    let outgoing = || Outgoing::new(BODY, at(1_614_265_330)).id("msg_p5jXN8AQM9LWM0D4loKWxJek");
    let signature = |keys: &[SigningKey]| {
        let request = outgoing().sign(&both, keys).unwrap();
        request.headers()["webhook-signature"]
            .to_str()
            .unwrap()
            .to_owned()
    };
    let v1 = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    let v1a = "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";
    assert_eq!(signature(&[signing_key(PUBLISHED)]), v1);
    let seed = || SigningKey::ed25519(&SEED);
    assert_eq!(signature(&[seed()]), v1a);
    let mixed = [seed(), signing_key(PUBLISHED)];
    assert_eq!(signature(&mixed), format!("{v1a} {v1}"));
}

#[test]
fn each_kind_of_key_verifies_its_own_version() {
    let public = || [ed25519_public_key().unwrap().labelled("v1a")];
    let mixed = || StandardWebhooks::mixed(secret(SECRET).labelled("v1"), public()).unwrap();
    let by_key = || {
        let outgoing = Outgoing::new(BODY, at(NOW)).id("msg_1");
        outgoing.sign(&mixed(), ed25519_key()).unwrap()
    };
    let label = |request| {
        receiver(mixed())
            .verify(&request)
            .unwrap()
            .delivery()
            .key_label()
            .to_owned()
    };
    assert_eq!(label(standard().signed(BODY)), "v1");
    assert_eq!(label(by_key()), "v1a");
    let only_public = || StandardWebhooks::asymmetric(public()).unwrap();
    assert!(receiver(only_public()).verify(&by_key()).is_ok());
    let kind = |standard, request| receiver(standard).refusal(&request);
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(kind(only_public(), standard().signed(BODY)), mismatch);
    assert_eq!(kind(standard().adapter().clone(), by_key()), mismatch);
    // An endpoint with a public key alone gets test requests too.
    let endpoint = Endpoint::new(only_public());
    let request = signed_request(&endpoint, ed25519_key(), BODY, at(NOW)).unwrap();
    assert!(receiver(only_public()).verify(&request).is_ok());
}

#[test]
fn while_a_secret_is_rotated_either_verifies_and_is_named() {
    let (old, new) = ("whsec_b2xkLW9sZC1vbGQtb2xk", "whsec_bmV3LW5ldy1uZXctbmV3");
    let both = StandardWebhooks::new([secret(new).labelled("new"), secret(old).labelled("old")]);
    let both = both.unwrap();
    let sent_with = |keys: &[&str]| {
        let outgoing = Outgoing::new(BODY, at(NOW)).id("msg_1");
        let keys: Vec<_> = keys.iter().map(|key| signing_key(key)).collect();
        outgoing.sign(&both, keys).unwrap()
    };
    for (keys, label) in [(&[old][..], "old"), (&[new], "new"), (&[old, new], "new")] {
        let verified = receiver(both.clone()).verify(&sent_with(keys)).unwrap();
        assert_eq!(verified.delivery().key_label(), label, "{keys:?}");
    }
    for key in [old, new] {
        let one = StandardWebhooks::new(secret(key)).unwrap();
        assert!(receiver(one).verify(&sent_with(&[old, new])).is_ok());
    }
}

/// BigCommerce signs with the text of the app's client secret.
#[test]
fn a_raw_secret_is_not_decoded() {
    let raw = || StandardWebhooks::raw(secret("Y2FuYXJ5LWNhbmFyeS1jYW5h")).unwrap();
    let decoded = StandardWebhooks::new(secret("Y2FuYXJ5LWNhbmFyeS1jYW5h")).unwrap();
    let key = raw()
        .signing_key(&secret("Y2FuYXJ5LWNhbmFyeS1jYW5h"))
        .unwrap();
    let request = Outgoing::new(BODY, at(NOW))
        .id("1")
        .sign(&raw(), key)
        .unwrap();
    assert!(receiver(raw()).verify(&request).is_ok());
    let kind = receiver(decoded).verify(&request).unwrap_err().kind();
    assert_eq!(kind, RejectionKind::SignatureMismatch);
}

#[test]
fn senders_differ_in_name_limits_and_what_they_write_alone() {
    let presets = [
        (StandardWebhooks::svix(secret(SECRET)), "svix", 15, 1 << 20),
        (
            StandardWebhooks::clerk(secret(SECRET)),
            "clerk",
            15,
            1 << 20,
        ),
        (
            StandardWebhooks::gitlab(secret(SECRET)),
            "gitlab",
            10,
            25 << 20,
        ),
        (
            StandardWebhooks::new(secret(SECRET)),
            "standard-webhooks",
            15,
            1 << 20,
        ),
        (
            Ok(standard().adapter().clone().named("resend")),
            "resend",
            15,
            1 << 20,
        ),
    ];
    for (preset, name, deadline, limit) in presets {
        let preset = preset.unwrap();
        assert_eq!(preset.name(), name);
        let defaults = preset.defaults();
        assert_eq!(defaults.tolerance.as_secs(), 300);
        assert_eq!(defaults.response_deadline.unwrap().as_secs(), deadline);
        assert_eq!(defaults.retry_horizon.unwrap().as_secs(), 272_105);
        assert_eq!(defaults.body_limit, limit);
        let sent = Outgoing::new(BODY, at(NOW))
            .id("1")
            .sign(&preset, standard().keys())
            .unwrap();
        let svix = ["svix", "clerk"].contains(&name);
        assert_eq!(sent.headers().contains_key("svix-id"), svix, "{name}");
        assert!(receiver(preset.clone()).verify(&sent).is_ok());
        assert!(
            receiver(preset.clone())
                .verify(&as_svix(&standard().signed(BODY)))
                .is_ok()
        );
        let received = receiver(preset)
            .verify(&standard().signed(BODY))
            .unwrap()
            .read()
            .unwrap();
        assert!(
            received.dedup_key().unwrap().contains(name),
            "{}",
            received.dedup_key().unwrap()
        );
    }
    assert!(StandardWebhooks::gitlab(secret("not base64!")).is_err());
}

#[test]
fn nobody_verifies_nothing() {
    let nobody = StandardWebhooks::with_keyring(Keyring::nobody());
    let kind = receiver(nobody)
        .verify(&standard().signed(BODY))
        .unwrap_err()
        .kind();
    assert_eq!(kind, RejectionKind::SignatureMismatch);
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let wrong = standard().signed(BODY).with_body("x");
    let rejection = standard().verify(&wrong).unwrap_err();
    let error = fault("canary-that-is-not-base64");
    let received = standard().sent(BODY);
    let (standard, endpoint) = (standard().adapter().clone(), standard());
    let shown = format!("{standard:?} {endpoint:?} {rejection:?} {error:?} {error} {received:?}");
    for canary in ["canary", "Y2FuYXJ5", "63616e617279"] {
        assert!(!shown.contains(canary), "{shown}");
    }
}

/// As Supabase shows it: <https://supabase.com/docs/guides/auth/auth-hooks>.
#[test]
fn a_secret_is_known_with_its_version_before_it() {
    let shown = Secret::new("v1,whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnktNWYwYw==").unwrap();
    let bare = Secret::new("whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnktNWYwYw==").unwrap();
    let sender = StandardWebhooks::new(bare.clone()).unwrap();
    let receiver = StandardWebhooks::new(shown.clone().labelled("shown")).unwrap();
    assert_eq!(receiver.keys().warnings(), []);
    for secret in [bare, shown] {
        let sent = Harness::new(sender.clone(), &secret)
            .id("msg_1")
            .signed(BODY);
        let verified = crate::receiver(receiver.clone()).verify(&sent).unwrap();
        assert_eq!(verified.delivery().key_label(), "shown");
    }
}
