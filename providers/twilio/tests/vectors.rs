//! Requests whose verdict was published by Twilio's libraries, or computed outside this project.

use http::Request;
use webhook_core::testing::{Harness, Vector};
use webhook_twilio::Twilio;

const SIGNATURE: &str = "x-twilio-signature";

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 22, |vector| {
        Twilio::new(vector.secrets.clone(), "https://mycompany.com")
    });
}

/// The other vectors of twilio-node's spec/validation.spec.js, whose URLs begin differently, are verified.
#[test]
fn the_base_is_signed_with_its_user_and_with_or_without_its_port() {
    let (plain, https_443) = (
        "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "kvajT1Ptam85bY51eRf/AJRuM3w=",
    );
    let (http_80, http_1234) = (
        "0ZXoZLH/DfblKGATFgpif+LLRf4=",
        "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
    );
    let (user_pass, user) = (
        "CukzLTc1tT5dXEDIHm/tKBanW10=",
        "2YRLlVAflCqxaNicjMpJcSTgzSs=",
    );
    let user_pass_443 = "ZQFR1PTIZXF2MXB8ZnKCvnnA+rI=";
    let all = [
        plain,
        https_443,
        http_80,
        http_1234,
        user_pass,
        user,
        user_pass_443,
    ];
    for (base, accepted) in [
        ("https://mycompany.com", &[plain, https_443][..]),
        ("https://mycompany.com/", &[plain, https_443]),
        ("https://mycompany.com:443", &[plain, https_443]),
        ("https://mycompany.com:1234", &[plain]),
        ("http://mycompany.com", &[http_80]),
        ("http://mycompany.com:80", &[http_80]),
        ("http://mycompany.com:1234", &[http_1234]),
        (
            "https://user:pass@mycompany.com",
            &[user_pass, user_pass_443],
        ),
        (
            "https://user:pass@mycompany.com:443",
            &[user_pass, user_pass_443],
        ),
        ("https://user@mycompany.com", &[user]),
        ("https://user:other@mycompany.com", &[]),
        ("https://www.mycompany.com", &[]),
    ] {
        for signature in all {
            let request = Request::post("/myapp.php?foo=1&bar=2")
                .header(SIGNATURE, signature)
                .body(
                    "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234\
                     &From=%2B14158675309&To=%2B18005551212"
                        .into(),
                )
                .unwrap();
            let twilio = Harness::of("12345", |secret| Twilio::new(secret, base));
            let verified = twilio.verify(&request).is_ok();
            assert_eq!(
                verified,
                accepted.contains(&signature),
                "{base} {signature}"
            );
        }
    }
}
