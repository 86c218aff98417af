//! Tests what only the surroundings of a request know: the URL before proxies, and who is calling.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use std::borrow::Cow;

use http::Method;
use schemes::{Made, NOW, kind, post};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::testing::{hmac_key, secret, signed_request};
use webhook_core::url::{PublicUrl, TrustedProxy};
use webhook_core::{Head, RejectionKind};

/// Returns the URLs that senders may have signed: Square and HubSpot sign one spelling, Twilio one of two.
fn bases(url: &PublicUrl, headers: &[(&str, &str)]) -> Result<[String; 3], RejectionKind> {
    let (parts, _) = post("/hook?a=b", headers, "").into_parts();
    let head = Head::from(&parts);
    let text = |bytes: Cow<'_, [u8]>| String::from_utf8(bytes.into_owned()).unwrap();
    let [without, with] = url.bases(&head).map_err(|it| it.kind())?;
    let base = url.base(&head).map_err(|it| it.kind())?;
    Ok([text(base), text(without), text(with)])
}

#[test]
fn a_base_is_known_as_it_was_given_and_in_both_spellings() {
    for (given, without, with) in [
        (
            "https://h.example",
            "https://h.example",
            "https://h.example:443",
        ),
        (
            "https://h.example:443",
            "https://h.example",
            "https://h.example:443",
        ),
        (
            "http://h.example",
            "http://h.example",
            "http://h.example:80",
        ),
        (
            "http://u:p@h.example:81",
            "http://u:p@h.example",
            "http://u:p@h.example:81",
        ),
        ("https://[::1]:8443", "https://[::1]", "https://[::1]:8443"),
        ("wss://h.example", "wss://h.example", "wss://h.example:443"),
        ("ws://h.example:81", "ws://h.example", "ws://h.example:81"),
        (
            "https://u:p@h.example/hooks",
            "https://u:p@h.example/hooks",
            "https://u:p@h.example:443/hooks",
        ),
        (
            "http://h.example:81/a/b",
            "http://h.example/a/b",
            "http://h.example:81/a/b",
        ),
    ] {
        let url = PublicUrl::try_from(given).unwrap();
        let told = bases(&url, &[("host", "evil.example")]).unwrap();
        assert_eq!(told, [given, without, with]);
        let shown = format!("{url:?}");
        assert!(!shown.contains("u:p"), "{shown}");
        let prefix = url.prefix().as_str();
        assert!(shown.ends_with(&format!("{prefix})")), "{shown}");
    }
}

/// A wrong base is not fixed: the error says what a base has to be.
#[test]
fn what_is_no_base_is_refused_and_what_is_one_stays_as_it_is() {
    for given in [
        "",
        "hooks.example.com",
        "//h.example",
        "/hooks",
        "ftp://h.example",
        "https://",
        "https:///hooks",
        "https://h.example?x=1",
        "https://h.example#x",
        "https://h.example/a?x=1",
        "https://h.example:",
        "https://h.example:port",
        "https://h.example:99999",
        "https://h.example//a",
        "https://h.example/a/../b",
        "https://h .example",
        " https://h.example",
        "https://h.example ",
        "https://b\u{fc}cher.example",
        "https://h.example/b\u{fc}cher",
    ] {
        let error = PublicUrl::try_from(given).unwrap_err().to_string();
        for word in [
            "https://hooks.example.com",
            "xn--",
            "path and query come from each request",
        ] {
            assert!(error.contains(word), "{given:?}: {error}");
        }
    }
    for (given, base) in [
        (
            "https://xn--bcher-kva.example",
            "https://xn--bcher-kva.example",
        ),
        ("https://Hooks.Example.com", "https://Hooks.Example.com"),
        ("HTTPS://h.example", "https://h.example"),
        ("https://h.example/", "https://h.example"),
        (
            "https://h.example/b%C3%BCcher/",
            "https://h.example/b%C3%BCcher",
        ),
        ("https://127.0.0.1:8443", "https://127.0.0.1:8443"),
        (
            "https://u%40x:p%3A@h.example",
            "https://u%40x:p%3A@h.example",
        ),
    ] {
        let url = PublicUrl::try_from(given).unwrap();
        assert_eq!(bases(&url, &[]).unwrap()[0], base);
    }
}

#[test]
fn a_proxy_is_asked_only_where_it_is_trusted() {
    let proxy = TrustedProxy::overwrites_x_forwarded_proto_and_host();
    let url = PublicUrl::try_from(proxy).unwrap();
    let (longest, too_long) = ("a".repeat(261), "a".repeat(262));
    let said = |proto, host| {
        let headers = [("x-forwarded-proto", proto), ("x-forwarded-host", host)];
        bases(&url, &headers)
    };
    assert!(said("https", &longest).is_ok());
    let [base, without, with] = said("https", "h.example").unwrap();
    assert_eq!(base, without);
    assert_eq!(with, "https://h.example:443");
    let [base, _, with] = said("http", "h.example:8080").unwrap();
    assert_eq!((&*base, &*base), ("http://h.example:8080", &*with));
    let [base, without, _] = said("https", "xn--bcher-kva.example").unwrap();
    assert_eq!(
        (&*base, &*base),
        ("https://xn--bcher-kva.example", &*without)
    );
    let [base, ..] = said("wss", "[::1]:8443").unwrap();
    assert_eq!(base, "wss://[::1]:8443");
    // If a proxy adds to a header instead of overwriting it, the header is a list.
    for (proto, host) in [
        ("ftp", "h"),
        ("https, http", "h"),
        ("https,https", "h"),
        ("HTTPS", "h"),
        ("https:", "h"),
        ("", "h"),
        ("https", "u@h"),
        ("https", "h/x?"),
        ("https", ""),
        ("https", "a.example, b.example"),
        ("https", "a.example,b.example"),
        ("https", "a.example b.example"),
        ("https", "h:"),
        ("https", "h:99999"),
        ("https", "h:port"),
        ("https", ":443"),
        ("https", "h?x"),
        ("https", "h#x"),
        ("https", "h%2Fx"),
        ("https", "\"h\""),
        ("https", &too_long),
    ] {
        let refused = Err(RejectionKind::MalformedHeader);
        assert_eq!(said(proto, host), refused, "{proto:?} {host:?}");
    }
    for twice in ["x-forwarded-proto", "x-forwarded-host"] {
        let headers = [
            ("x-forwarded-proto", "https"),
            ("x-forwarded-host", "h.example"),
            (twice, "https"),
        ];
        assert_eq!(bases(&url, &headers), Err(RejectionKind::RepeatedHeader));
    }
    // Other headers of proxies count for nothing, in addition to these or in their place.
    let others = [
        ("forwarded", "proto=http;host=evil.example"),
        ("x-forwarded-port", "8443"),
        ("x-forwarded-prefix", "/evil"),
        ("x-forwarded-scheme", "http"),
        ("x-original-host", "evil.example"),
        ("x-original-url", "/evil"),
        ("x-forwarded-server", "evil.example"),
        ("host", "evil.example"),
    ];
    assert_eq!(bases(&url, &others), Err(RejectionKind::MissingHeader));
    let mut all = others.to_vec();
    all.extend([
        ("x-forwarded-proto", "https"),
        ("x-forwarded-host", "h.example"),
    ]);
    assert_eq!(bases(&url, &all).unwrap()[0], "https://h.example");
    assert_eq!(bases(&url, &[]), Err(RejectionKind::MissingHeader));
}

#[test]
fn a_proxy_tells_the_prefix_that_it_removes() {
    let proxy = TrustedProxy::overwrites_x_forwarded_proto_and_host();
    let url = PublicUrl::try_from(proxy.and_x_forwarded_prefix()).unwrap();
    assert_eq!(url.prefix().as_str(), "");
    let shown = format!("{url:?}");
    assert_eq!(shown, "PublicUrl(TrustedProxy)");
    let said = |prefixes: &[&str]| {
        let mut headers = vec![
            ("x-forwarded-proto", "https"),
            ("x-forwarded-host", "h.example"),
        ];
        headers.extend(prefixes.iter().map(|it| ("x-forwarded-prefix", *it)));
        bases(&url, &headers).map(|[base, ..]| base)
    };
    for (prefix, base) in [
        ("/hooks", "https://h.example/hooks"),
        ("/a/b", "https://h.example/a/b"),
        ("/", "https://h.example"),
        ("", "https://h.example"),
    ] {
        assert_eq!(said(&[prefix]).as_deref(), Ok(base), "{prefix:?}");
    }
    // Whoever could move the border between prefix and path could have another URL signed.
    let long = format!("/{}", "a".repeat(256));
    for prefix in ["hooks", "//", "/a//b", "/../a", "/a?b", "/a, /b", &long] {
        let refused = Err(RejectionKind::MalformedHeader);
        assert_eq!(said(&[prefix]), refused, "{prefix:?}");
    }
    assert_eq!(said(&[]), Err(RejectionKind::MissingHeader));
    assert_eq!(said(&["/a", "/a"]), Err(RejectionKind::RepeatedHeader));
}

/// RFC 6455: a WebSocket is opened by a GET with `Upgrade: websocket`, and its URL has a scheme of its own.
#[test]
fn a_websocket_has_the_scheme_of_websockets() {
    let url = PublicUrl::try_from("https://h.example:8443").unwrap();
    let base = |method: Method, upgrade: &str| {
        let mut request = post("/hook", &[("upgrade", upgrade)], "");
        *request.method_mut() = method;
        let (parts, _) = request.into_parts();
        let base = url.base(&Head::from(&parts)).unwrap();
        String::from_utf8(base.into_owned()).unwrap()
    };
    for (method, upgrade, expected) in [
        (Method::GET, "websocket", "wss://h.example:8443"),
        (Method::GET, "WebSocket", "wss://h.example:8443"),
        (Method::POST, "websocket", "https://h.example:8443"),
        (Method::GET, "h2c", "https://h.example:8443"),
        (Method::GET, "", "https://h.example:8443"),
    ] {
        assert_eq!(base(method, upgrade), expected, "{upgrade}");
    }
}

/// With sixteen keys there is room for one candidate, which is the likeliest.
#[test]
fn the_likeliest_is_compared_whatever_the_number_of_keys() {
    let with = |keys: usize| {
        let secrets = (0..keys).map(|n| secret(format!("a secret of ours {n}")));
        let keys = Keyring::hmac(secrets.collect::<Vec<_>>()).unwrap();
        let mut made = Made::new(keys, |made, head| {
            let url = PublicUrl::try_from(made.base).unwrap();
            let targets = ["/a", "/b"].map(Cow::Borrowed);
            Ok(Claim::under(&made.keys)
                .one_of(url.urls(head, targets)?)
                .body()
                .offered(
                    Algorithm::HmacSha256,
                    Encoding::Hex,
                    head.only("x-signature")?,
                ))
        });
        made.base = "https://h.example";
        made.draft = |draft| draft.header("x-signature", draft.blank());
        made.endpoint()
    };
    let message = |url: &str| {
        let mut made = Made::new(
            Keyring::hmac(secret("a secret of ours 0")).unwrap(),
            |made, head| {
                Ok(Claim::under(&made.keys)
                    .bytes(made.base.as_bytes())
                    .body()
                    .offered(
                        Algorithm::HmacSha256,
                        Encoding::Hex,
                        head.only("x-signature")?,
                    ))
            },
        );
        made.base = match url {
            "/a" => "https://h.example/a",
            "/a with a port" => "https://h.example:443/a",
            _ => "https://h.example:443/b",
        };
        made.draft = |draft| draft.header("x-signature", draft.blank());
        signed_request(
            &made.endpoint(),
            hmac_key("a secret of ours 0").unwrap(),
            "{}",
            NOW,
        )
        .unwrap()
    };
    let mismatch = Some(RejectionKind::SignatureMismatch);
    for (keys, likeliest, second, last) in [
        (1, None, None, None),
        (4, None, None, None),
        (5, None, None, mismatch),
        (16, None, mismatch, mismatch),
    ] {
        let endpoint = with(keys);
        let verdict = |url| kind(&endpoint, &message(url));
        let told = [verdict("/a"), verdict("/a with a port"), verdict("/b")];
        assert_eq!(told, [likeliest, second, last], "{keys} keys");
    }
}

#[test]
fn credentials_are_of_the_scheme_that_is_asked_for() {
    let told = |values: &[&str]| {
        let headers: Vec<_> = values.iter().map(|it| ("authorization", *it)).collect();
        let (parts, _) = post("/", &headers, "").into_parts();
        let head = Head::from(&parts);
        head.credentials("Bearer")
            .map(|text| text.to_string())
            .map_err(|rejection| rejection.kind())
    };
    for value in ["Bearer a b", "bearer a b", "BEARER a b"] {
        assert_eq!(told(&[value]).as_deref(), Ok("a b"));
    }
    for value in ["Basic a", "Bearer", "Bearera", " Bearer a", "Bearer\ta", ""] {
        assert_eq!(
            told(&[value]),
            Err(RejectionKind::MalformedHeader),
            "{value}"
        );
    }
    assert_eq!(told(&[]), Err(RejectionKind::MissingHeader));
    let twice = ["Bearer a", "Bearer a"];
    assert_eq!(told(&twice), Err(RejectionKind::RepeatedHeader));
}
