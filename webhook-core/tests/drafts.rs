//! Tests what a scheme can ask of a draft, and what it can write into one.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Uri};
use schemes::{Made, NOW, judge, ours};
use webhook_core::ConfigError;
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::sign::{Draft, Outgoing};
use webhook_core::testing::secret;
use webhook_core::url::{PublicUrl, TrustedProxy};

/// Makes a sender that signs the body, and whose draft is this one.
fn made(draft: fn(&mut Draft) -> Result<(), ConfigError>) -> Made {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let mut made = Made::body_only(keys, |made, head| {
        let claim = Claim::under(&made.keys).body();
        let tag = head.only("x-signature")?;
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    made.draft = draft;
    made
}

fn signed(made: &Made, outgoing: Outgoing) -> Result<Request<Bytes>, ConfigError> {
    outgoing.sign(made, ours())
}

fn to(url: &'static str) -> Outgoing {
    Outgoing::new("{}", NOW).url(Uri::from_static(url))
}

#[test]
fn the_last_body_is_the_one_that_is_drafted_signed_and_sent() {
    let made = made(|draft| {
        let length = draft.body().len();
        draft.header("x-length", length.to_string())?;
        draft.header("x-signature", draft.blank())
    });
    let outgoing = Outgoing::new("before", NOW).body("[1,2]");
    let request = signed(&made, outgoing).unwrap();
    assert_eq!(request.body(), "[1,2]");
    assert_eq!(request.headers()["x-length"], "5");
    let verified = judge(&made.endpoint(), &request).unwrap();
    assert_eq!(verified.delivery().body(), "[1,2]");
}

#[test]
fn a_parameter_stands_at_the_end_of_the_query() {
    let made = made(|draft| {
        draft.add_to_query("digest", "0a1b")?;
        let url = draft.url().to_string();
        draft.header("x-url", url)?;
        draft.header("x-signature", draft.blank())
    });
    for (url, with) in [
        ("/hook", "/hook?digest=0a1b"),
        ("/hook?a=b", "/hook?a=b&digest=0a1b"),
        (
            "https://h.example/hook?a=b&c=d",
            "https://h.example/hook?a=b&c=d&digest=0a1b",
        ),
    ] {
        let request = signed(&made, to(url)).unwrap();
        assert_eq!(request.headers()["x-url"], with);
        assert!(with.ends_with(&request.uri().to_string()));
    }
    let mut broken = made;
    broken.draft = |draft| draft.add_to_query("digest", "a b");
    let error = signed(&broken, to("/hook")).unwrap_err().to_string();
    assert!(error.contains("digest: not of a URL"), "{error}");
}

#[test]
fn a_scheme_writes_a_header_of_its_own_only_where_the_program_gave_none() {
    let made = made(|draft| {
        if !draft.has_header("content-type") {
            draft.header("content-type", "application/json")?;
        }
        draft.header("x-signature", draft.blank())
    });
    let of = |request: Request<Bytes>| request.headers()["content-type"].clone();
    let request = signed(&made, to("/hook")).unwrap();
    assert_eq!(of(request), "application/json");
    let mut own = HeaderMap::new();
    let text = HeaderValue::from_static("text/plain");
    own.insert("content-type", text);
    let request = signed(&made, to("/hook").headers(own)).unwrap();
    assert_eq!(of(request), "text/plain");
}

/// Returns the URL of the sender that `made.base` chooses.
fn url_of(made: &Made) -> PublicUrl {
    let proxy = TrustedProxy::overwrites_x_forwarded_proto_and_host();
    match made.base {
        "proxy" => PublicUrl::try_from(proxy).unwrap(),
        "proxy with a prefix" => PublicUrl::try_from(proxy.and_x_forwarded_prefix()).unwrap(),
        base => PublicUrl::try_from(base).unwrap(),
    }
}

/// A program that signs a delivery for a receiver behind a proxy sends what the proxy would pass on.
#[test]
fn a_delivery_through_a_proxy_has_the_headers_that_the_proxy_sets() {
    let names = [
        "x-forwarded-proto",
        "x-forwarded-host",
        "x-forwarded-prefix",
    ];
    for (base, headers) in [
        ("https://h.example:8443", [None, None, None]),
        ("proxy", [Some("https"), Some("h.example:8443"), None]),
        (
            "proxy with a prefix",
            [Some("https"), Some("h.example:8443"), Some("/")],
        ),
    ] {
        let mut made = made(|draft| draft.header("x-signature", draft.blank()));
        made.base = base;
        made.claim = |made, head| {
            let base = url_of(made).base(head)?.into_owned();
            let tag = head.only("x-signature")?;
            let claim = Claim::under(&made.keys).bytes(base).body();
            Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
        };
        let mut drafting = made;
        drafting.draft = match base {
            "proxy" => |draft| {
                let proxy = TrustedProxy::overwrites_x_forwarded_proto_and_host();
                PublicUrl::try_from(proxy)?.draft(draft)?;
                draft.header("x-signature", draft.blank())
            },
            "proxy with a prefix" => |draft| {
                let proxy = TrustedProxy::overwrites_x_forwarded_proto_and_host();
                PublicUrl::try_from(proxy.and_x_forwarded_prefix())?.draft(draft)?;
                draft.header("x-signature", draft.blank())
            },
            _ => |draft| {
                PublicUrl::try_from("https://h.example:8443")?.draft(draft)?;
                draft.header("x-signature", draft.blank())
            },
        };
        let request = signed(&drafting, to("https://h.example:8443/hook")).unwrap();
        let found = names.map(|name| request.headers().get(name).map(|it| it.to_str().unwrap()));
        assert_eq!(found, headers, "{base}");
        // Without the host, nobody can know what the proxy would say.
        let bare = signed(&drafting, to("/hook"));
        assert_eq!(bare.is_err(), base.starts_with("proxy"), "{base}");
        let endpoint = drafting.endpoint();
        assert!(judge(&endpoint, &request).is_ok(), "{base}");
    }
}
