//! Requests whose verdict was published by Twilio's libraries, or computed outside this project.

mod common;

use common::*;
use http::Request;
use webhook_core::Endpoint;
use webhook_core::testing::{Vector, secret};
use webhook_twilio::Twilio;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 22, "vectors were lost or added");
    for vector in vectors {
        let twilio = Twilio::new(vector.secrets.clone(), "https://mycompany.com").unwrap();
        vector.check(&Endpoint::new(twilio)).unwrap();
    }
}

/// The others of twilio-node's spec/validation.spec.js, whose URLs begin differently.
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
            let twilio = Twilio::new(secret("12345"), base).unwrap();
            let verified = verify(twilio, &request).is_ok();
            assert_eq!(
                verified,
                accepted.contains(&signature),
                "{base} {signature}"
            );
        }
    }
}
