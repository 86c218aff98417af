//! Tests that secrets, keyrings, signing keys, schemes and their errors can be printed without showing a secret.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use std::fmt::Debug;

use http::HeaderValue;
use schemes::{Made, NOW};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::signed_request;
use webhook_core::{Endpoint, Finished, Head, Opening, PublicKey, Scheme, Secret};

fn token(keys: Keyring) -> Endpoint<Made> {
    let made = Made::new(keys, |made, head| {
        let token = head.only("authorization")?;
        let token = token.strip_prefix("Bearer ").unwrap_or(token);
        let claim = Claim::under(&made.keys).leaves_body_unsigned();
        Ok(claim.offered(Algorithm::Credential, Encoding::Plain, token))
    });
    made.endpoint()
}

/// A canary is in every place that holds a secret, and nothing that can be printed shows it.
#[test]
fn nothing_that_can_be_printed_shows_a_secret() {
    const CANARY: &str = "canary-5a1f0c77";
    let secret = Secret::new(CANARY).unwrap();
    let endpoints = [
        Made::common(secret.clone()).endpoint(),
        token(Keyring::tokens(secret.clone()).unwrap()),
        token(Keyring::basic("user", secret.clone()).unwrap()),
    ];
    let mut shown = format!("{secret:?} {:?}", SigningKey::hmac(&secret).unwrap());
    let mut show = |text: &dyn Debug| shown.push_str(&format!("{text:?} {text:#?}"));
    for endpoint in &endpoints {
        let mut request = signed_request(
            &endpoints[0],
            SigningKey::hmac(&secret).unwrap(),
            CANARY,
            NOW,
        )
        .unwrap();
        let bearer = HeaderValue::from_static("Bearer canary-5a1f0c77");
        request.headers_mut().insert("authorization", bearer);
        let head = Head::new(request.method(), request.uri(), request.headers());
        show(&head);
        show(&head.only("authorization"));
        show(&endpoint);
        show(&Scheme::keys(endpoint.provider()));
        show(&Scheme::claim(endpoint.provider(), &head));
        match endpoint.begin(&head, NOW) {
            Ok(Opening::Read(mut in_flight)) => {
                in_flight.update(request.body().clone()).unwrap();
                show(&in_flight);
                let finished = in_flight.finish();
                show(&finished);
                if let Ok(Finished::Verified(verified)) = finished {
                    show(&verified.read());
                }
            }
            other => show(&other),
        }
    }
    show(&Outgoing::new("", NOW));
    show(&SigningKey::token(&secret));
    show(&SigningKey::basic("user", &secret).unwrap());
    for refused in ["canary\n", "canary", "${canary}", "sk_"] {
        let error = Secret::new(refused).unwrap_err();
        show(&error);
        show(&error.to_string());
    }
    let error = Secret::from_base64("", "canary!-canary").unwrap_err();
    show(&error);
    show(&PublicKey::from_hex("canary").unwrap_err());
    assert!(!shown.contains("canary"), "{shown}");
}
