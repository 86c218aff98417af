//! Tests the types with senders that sign URLs, queries and heads, that sign in the body, and that shake hands.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use std::borrow::Cow;

use bytes::Bytes;
use http::Request;
use schemes::{Made, NOW, judge, judge_at, kind, ours, post, read};
use webhook_conformance::conformance;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit, Unverified};
use webhook_core::coverage::BodyCoverage;
use webhook_core::keys::Keyring;
use webhook_core::testing::{hmac_key, secret};
use webhook_core::{Endpoint, Head, Rejection, RejectionKind, Timestamp};

fn hmac(text: &str) -> Keyring {
    Keyring::hmac(secret(text)).unwrap()
}

/// Twilio: a URL that may or may not carry the port, and then sorted parameters or a digest of the body in the signed
/// query.
mod twilio {
    use super::*;

    /// Returns name and value of each parameter, sorted, each pair once. It decodes as much of forms as the vectors
    /// need.
    fn sorted_parameters(body: Unverified<'_>) -> Result<Vec<u8>, Rejection> {
        let text = std::str::from_utf8(body.bytes())
            .map_err(|_| Rejection::new(RejectionKind::MalformedBody).expecting("UTF-8"))?;
        let text = text.replace("%2B", "+");
        let mut pairs: Vec<_> = text
            .split('&')
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        Ok(pairs.concat_pairs())
    }

    trait ConcatPairs {
        fn concat_pairs(&self) -> Vec<u8>;
    }

    impl ConcatPairs for Vec<(&str, &str)> {
        fn concat_pairs(&self) -> Vec<u8> {
            let pieces = self.iter().flat_map(|(name, value)| [*name, *value]);
            pieces.collect::<String>().into_bytes()
        }
    }

    fn made() -> Made {
        let mut made = Made::new(hmac("12345"), |made, head| {
            let (base, target) = (made.base, head.target());
            let port = if base.starts_with("https") {
                ":443"
            } else {
                ":80"
            };
            let with_port = [base, port].concat().into_bytes();
            let bases = vec![Cow::Borrowed(base.as_bytes()), with_port.into()];
            let claim = Claim::under(&made.keys).one_of(bases);
            let claim = target.into_iter().fold(claim, Claim::text);
            let claim = match head.query("bodySHA256") {
                Some(hex) => claim.body_sha256(hex).body_starts_with(b'{'),
                None => claim.body_as(sorted_parameters),
            };
            let tag = head.only("x-twilio-signature")?;
            Ok(claim.offered(Algorithm::HmacSha1, Encoding::Base64, tag))
        });
        made.draft = |draft| draft.header("x-twilio-signature", draft.blank());
        made
    }

    fn endpoint(base: &'static str) -> Endpoint<Made> {
        let mut made = made();
        made.base = base;
        made.endpoint()
    }

    const FORM: &str = "From=%2B14158675309&To=%2B18005551212&CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234";

    /// The vectors are from twilio-node, spec/validation.spec.js.
    #[test]
    fn published_forms_verify_under_either_url() {
        let endpoint = endpoint("https://mycompany.com");
        for (target, body, tag) in [
            (
                "/myapp.php?foo=1&bar=2",
                FORM,
                "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
            ),
            (
                "/myapp.php?foo=1&bar=2",
                FORM,
                "kvajT1Ptam85bY51eRf/AJRuM3w=",
            ),
            (
                "/myapp.php?foo=1&bar=2",
                "Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234",
                "IK+Dwps556ElfBT0I3Rgjkr1wJU=",
            ),
        ] {
            let request = |target: &str, body: &str| {
                post(target, &[("x-twilio-signature", tag)], body.to_owned())
            };
            conformance(
                &endpoint,
                hmac_key("12345").unwrap(),
                &request(target, body),
                NOW,
            )
            .assert_at_least(400);
            let verified = judge(&endpoint, &request(target, body)).unwrap();
            let covered = verified.delivery().coverage().body();
            assert_eq!(covered, BodyCoverage::CanonicalForm);
            for (target, body) in [
                (target, &*body.replace('4', "5")),
                ("/myapp.php?foo=1&bar=3", body),
                ("/", body),
            ] {
                let refused = kind(&endpoint, &request(target, body));
                assert_eq!(refused, Some(RejectionKind::SignatureMismatch));
            }
        }
        let other = self::endpoint("https://other.example");
        let header = [("x-twilio-signature", "RSOYDt4T1cUTdK1PDd93/VVr8B8=")];
        let request = post("/myapp.php?foo=1&bar=2", &header, FORM);
        assert!(judge(&other, &request).is_err());
    }

    /// The vector is the JSON form in twilio-node, spec/validation.spec.js.
    #[test]
    fn a_digest_in_the_signed_query_covers_the_body() {
        let endpoint = endpoint("https://mycompany.com");
        let digest = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
        let body = r#"{"property": "value", "boolean": true}"#;
        let header = [("x-twilio-signature", "a9nBmqA0ju/hNViExpshrM61xv4=")];
        let target = format!("/myapp.php?foo=1&bar=2&bodySHA256={digest}");
        conformance(
            &endpoint,
            hmac_key("12345").unwrap(),
            &post(&target, &header, body),
            NOW,
        )
        .assert_at_least(400);
        let verified = judge(&endpoint, &post(&target, &header, body)).unwrap();
        assert_eq!(verified.delivery().coverage().body(), BodyCoverage::Digest);
        for tampered in [r#"{"property": "value", "boolean": tru}"#, "", "[]"] {
            let refused = kind(&endpoint, &post(&target, &header, tampered));
            assert_eq!(refused, Some(RejectionKind::MalformedBody), "{tampered}");
        }
        let cut = target.replace(digest, "");
        assert!(judge(&endpoint, &post(&cut, &header, body)).is_err());
        let upper = target.replace(digest, &digest.to_uppercase());
        assert!(judge(&endpoint, &post(&upper, &header, body)).is_err());
    }
}

/// Contentful: method, path, sorted headers and body in one canonical request, in milliseconds.
mod contentful {
    use super::*;

    fn made() -> Made {
        Made::new(hmac(&"a".repeat(64)), |made, head| {
            let listed = head.only("x-contentful-signed-headers")?;
            let time = head.only("x-contentful-timestamp")?;
            let mut claim = Claim::under(&made.keys)
                .bytes(head.method().as_str().as_bytes())
                .bytes(&b"\n"[..])
                .text(head.target().ok_or(RejectionKind::MalformedHeader)?)
                .bytes(&b"\n"[..]);
            let mut names: Vec<_> = listed.split(',').map(|name| name.trim().as_str()).collect();
            names.sort_unstable();
            let mut timed = false;
            for (place, name) in names.into_iter().enumerate() {
                claim = claim.bytes(if place == 0 { &b""[..] } else { b";" });
                claim = claim.bytes([name, ":"].concat().into_bytes());
                claim = match name {
                    "x-contentful-timestamp" => {
                        timed = true;
                        claim.timestamp(time, Unit::Milliseconds)?
                    }
                    "x-contentful-signed-headers" => claim.text(listed),
                    name => claim.text(head.only_listed("x-contentful-signed-headers", name)?),
                };
            }
            if !timed {
                let absent = Rejection::new(RejectionKind::MalformedTimestamp);
                return Err(absent.expecting("a time in the list"));
            }
            if let Some(topic) = head.at_most_one("x-contentful-topic")? {
                claim = claim.topic(topic);
            }
            let tag = head.only("x-contentful-signature")?;
            let claim = claim.bytes(&b"\n"[..]).body();
            Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
        })
    }

    /// The vector was made with the sender's own package, node-apps-toolkit 3.16.1, which publishes none.
    #[test]
    fn the_canonical_request_verifies_and_each_piece_of_it_counts() {
        let endpoint = made().endpoint();
        let now = Timestamp::from_unix_millis(1_603_379_941_037);
        let list =
            "content-type,x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic";
        let tag = "b313a808f9cc69cc81492962d1fc6460ce869e7e05905652e5b189548e0b4e69";
        let headers = [
            ("x-contentful-topic", "ContentManagement.Entry.publish"),
            (
                "content-type",
                "application/vnd.contentful.management.v1+json",
            ),
            ("x-contentful-signed-headers", list),
            ("x-contentful-timestamp", "1603379941037"),
            ("x-contentful-signature", tag),
        ];
        let body = r#"{"sys":{"id":"1"}}"#;
        conformance(
            &endpoint,
            hmac_key("a".repeat(64)).unwrap(),
            &post("/webhook", &headers, body),
            now,
        )
        .assert_at_least(400);
        let verified = judge_at(&endpoint, &post("/webhook", &headers, body), now).unwrap();
        assert!(verified.delivery().topic().unwrap().is_signed());
        assert_eq!(verified.delivery().signed_at(), Some(now));

        let refused = |request: &Request<Bytes>| judge_at(&endpoint, request, now).err();
        let mismatch = Some(RejectionKind::SignatureMismatch);
        assert_eq!(refused(&post("/webhooks", &headers, body)), mismatch);
        assert_eq!(refused(&post("/webhook", &headers, "{}")), mismatch);
        for place in 0..2 {
            let mut changed = headers;
            changed[place].1 = "ContentManagement.Entry.delete";
            assert_eq!(refused(&post("/webhook", &changed, body)), mismatch);
        }
        let mut unlisted = headers;
        unlisted[2].1 = "content-type,x-contentful-signed-headers,x-contentful-topic";
        let malformed = Some(RejectionKind::MalformedTimestamp);
        assert_eq!(refused(&post("/webhook", &unlisted, body)), malformed);
    }

    /// Each header that the list names must be there once, and as text.
    #[test]
    fn a_listed_header_is_there_once() {
        let endpoint = made().endpoint();
        let refusal = |list: &str, more: &[(&str, &str)]| {
            let mut headers = vec![("x-contentful-signed-headers", list)];
            headers.push(("x-contentful-timestamp", "1603379941037"));
            headers.push(("x-contentful-signature", "00"));
            headers.extend(more);
            let (request, _) = post("/webhook", &headers, "").into_parts();
            let rejection = endpoint.begin(&Head::from(&request), NOW).unwrap_err();
            (rejection.kind(), rejection.header())
        };
        for (list, more, kind) in [
            ("x-absent", &[][..], RejectionKind::MissingHeader),
            ("no name", &[], RejectionKind::MissingHeader),
            ("", &[], RejectionKind::MissingHeader),
            (
                "x-twice",
                &[("x-twice", "1"), ("x-twice", "1")],
                RejectionKind::RepeatedHeader,
            ),
            (
                "x-odd",
                &[("x-odd", "\u{e9}")],
                RejectionKind::MalformedHeader,
            ),
        ] {
            let expected = (kind, Some("x-contentful-signed-headers"));
            assert_eq!(refusal(list, more), expected, "{list}");
        }
    }
}

/// Mailgun: signature, time and token are in the body, and nothing covers the rest of it.
mod mailgun {
    use super::*;

    fn made() -> Made {
        let mut made = Made::new(hmac("a secret of ours"), |made, _| {
            Ok(Claim::found_in_body(&made.keys))
        });
        made.in_body = Some(|made, body| {
            let text = |name| body.text_at(&[name]);
            let token = text("token")?;
            Ok(Claim::under(&made.keys)
                .timestamp(text("timestamp")?, Unit::Seconds)?
                .text(token)
                .id(token)
                .leaves_body_unsigned()
                .offered(Algorithm::HmacSha256, Encoding::Hex, text("signature")?))
        });
        made
    }

    #[test]
    fn a_signature_in_the_body_is_found_there() {
        let endpoint = made().endpoint();
        // The HMAC-SHA256 of `1700000000` and `token-0001` was computed outside of this project.
        let tag = "0c83ec33365316c86daa5fa92f27a00a17a4cef5282394306886f84d115b2080";
        let body = |time: &str, token: &str, tag: &str, data: &str| {
            format!(
                r#"{{"timestamp":"{time}","token":"{token}","signature":"{tag}","data":"{data}"}}"#
            )
        };
        let sent = body("1700000000", "token-0001", tag, "a");
        conformance(&endpoint, ours(), &post("/", &[], sent.clone()), NOW).assert_at_least(400);
        let received = read(&endpoint, &post("/", &[], sent));
        let delivery = received.delivery();
        assert!(delivery.id().unwrap().is_signed());
        assert_eq!(delivery.coverage().body(), BodyCoverage::Nothing);
        assert_eq!(delivery.signed_at(), Some(NOW));
        assert!(received.dedup_key().unwrap().ends_with("id:token-0001"));

        // This is the sender's own limit: other data with the same signature passes, under the same deduplication key.
        let swapped = body("1700000000", "token-0001", tag, "b");
        let again = read(&endpoint, &post("/", &[], swapped));
        assert_eq!(again.dedup_key(), received.dedup_key());

        for (body, expected) in [
            (
                body("1700000000", "token-0002", tag, "a"),
                RejectionKind::SignatureMismatch,
            ),
            (
                body("1700000001", "token-0001", tag, "a"),
                RejectionKind::SignatureMismatch,
            ),
            (
                body("1699999000", "token-0001", tag, "a"),
                RejectionKind::TimestampTooOld,
            ),
            ("{}".to_owned(), RejectionKind::NoSignature),
            (String::new(), RejectionKind::MalformedBody),
        ] {
            let refused = kind(&endpoint, &post("/", &[], body.clone()));
            assert_eq!(refused, Some(expected), "{body}");
        }
    }
}

/// A claim in the body that does not cover the body and does not say so is refused, even if it is genuine.
#[test]
fn a_claim_in_the_body_must_cover_the_body() {
    let keys = Keyring::tokens(secret("a token of ours")).unwrap();
    let mut made = Made::new(keys, |made, _| Ok(Claim::found_in_body(&made.keys)));
    made.in_body = Some(|made, body| {
        let text = std::str::from_utf8(body.bytes()).ok();
        let token = text.and_then(|text| body.text(text));
        let token = token.ok_or(RejectionKind::MalformedBody)?;
        Ok(Claim::under(&made.keys).offered(Algorithm::Credential, Encoding::Plain, token))
    });
    let refused = kind(&made.endpoint(), &post("/", &[], "a token of ours"));
    assert_eq!(refused, Some(RejectionKind::UnsignedBody));
}
