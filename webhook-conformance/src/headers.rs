//! Changes headers, methods and lengths, and adds headers that make some receivers skip the check.

use std::rc::Rc;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderName};
use http::{HeaderValue, Method, Request};

use crate::anatomy::edited;
use crate::run::Run;
use crate::spellings::silenced;
use crate::verdict::Expect;
use webhook_core::{Provider, RejectionKind};

const FAMILY: &str = "headers";

/// The length of a long header: as much as servers let through, and more than some do.
const LONG: usize = 64 << 10;

/// Headers that were found to make a receiver skip the check.
pub const SWITCHES: &[(&str, &str)] = &[
    ("x-skip-verify", "1"),
    ("x-skip-verification", "true"),
    ("x-webhook-verified", "true"),
    ("x-hookdeck-verified", "true"),
    ("x-djstripe-webhook-secret", "whsec_0123456789"),
    ("x-debug", "1"),
    ("x-test", "true"),
    ("x-forwarded-for", "127.0.0.1"),
    ("x-forwarded-host", "localhost"),
    ("x-forwarded-proto", "https"),
    ("x-original-url", "/"),
    ("x-http-method-override", "GET"),
];

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    let hot = run.hot_headers();
    let names: Vec<HeaderName> = run.request.headers().keys().cloned().collect();
    for name in names {
        let expect = if hot.contains(&name) {
            Expect::Refused
        } else {
            Expect::Harmless
        };
        values(run, &name, expect);
    }
    transport(run);
    switches(run);
}

fn values<P: Provider>(run: &mut Run<'_, P>, name: &HeaderName, expect: Expect) {
    let Some(good) = run.request.headers().get(name).cloned() else {
        return;
    };
    let bad = HeaderValue::from_static("x");
    let long = |bytes: Vec<u8>| HeaderValue::from_bytes(&bytes).unwrap_or_else(|_| bad.clone());
    let padded = |with: u8| {
        let mut bytes = good.as_bytes().to_vec();
        bytes.resize(LONG.max(bytes.len()), with);
        long(bytes)
    };
    let around = |before: &[u8], after: &[u8]| long([before, good.as_bytes(), after].concat());
    let empty = HeaderValue::from_static("");
    let one = |value: &HeaderValue| vec![value.clone()];
    let two = |a: &HeaderValue, b: &HeaderValue| vec![a.clone(), b.clone()];
    let hard = [
        ("dropped", Vec::new()),
        ("good and good", two(&good, &good)),
        ("bad and good", two(&bad, &good)),
        ("good and bad", two(&good, &bad)),
        ("empty and good", two(&empty, &good)),
        ("good and empty", two(&good, &empty)),
        ("a hundred times", vec![good.clone(); 100]),
        ("emptied", one(&empty)),
        ("a space", one(&long(b" ".to_vec()))),
        ("another text", one(&bad)),
        ("a letter of Latin-1 behind", one(&around(b"", b"\xe9"))),
        ("UTF-8 before", one(&around("é".as_bytes(), b""))),
        ("a byte that is no text", one(&around(b"\xff", b""))),
        ("64 KiB of a", one(&long(vec![b'a'; LONG]))),
        ("64 KiB of 0", one(&long(vec![b'0'; LONG]))),
        ("64 KiB of commas", one(&long(vec![b','; LONG]))),
        ("64 KiB of =", one(&long(vec![b'='; LONG]))),
        ("64 KiB of spaces", one(&long(vec![b' '; LONG]))),
        ("64 KiB of no text", one(&long(vec![0xff; LONG]))),
    ];
    for (change, values) in hard {
        let request = with_values(run.request, name, values);
        run.case(FAMILY, || format!("{name}: {change}"), &request, expect);
    }
    // A grammar may have room for more text, but the signed texts must then be what they were.
    let soft = [
        ("and 64 KiB of a", padded(b'a')),
        ("and 64 KiB of 0", padded(b'0')),
        ("and 64 KiB of commas", padded(b',')),
        ("and 64 KiB of spaces", padded(b' ')),
        ("and a comma", around(b"", b",")),
        ("behind a comma", around(b",", b"")),
        ("in quotes", around(b"\"", b"\"")),
        ("and a tab", around(b"", b"\t")),
        ("in upper case", long(good.as_bytes().to_ascii_uppercase())),
    ];
    for (change, value) in soft {
        let request = with_values(run.request, name, vec![value]);
        run.case(
            FAMILY,
            || format!("{name}: {change}"),
            &request,
            Expect::Harmless,
        );
    }
}

fn with_values(
    request: &Request<Bytes>,
    name: &HeaderName,
    values: Vec<HeaderValue>,
) -> Request<Bytes> {
    let mut request = request.clone();
    request.headers_mut().remove(name);
    for value in values {
        request.headers_mut().append(name.clone(), value);
    }
    request
}

/// Tries other methods, encodings and lengths.
fn transport<P: Provider>(run: &mut Run<'_, P>) {
    let methods = [
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::OPTIONS,
        Method::TRACE,
        Method::CONNECT,
    ];
    for method in methods {
        if !run.endpoint.provider().methods().contains(&method) {
            let mut request = run.request.clone();
            *request.method_mut() = method.clone();
            let expect = Expect::RefusedFor(RejectionKind::MethodNotAllowed);
            run.case(FAMILY, || format!("method {method}"), &request, expect);
        }
    }
    for encoding in ["gzip", "br", "deflate", "identity, gzip", "x", "utf-8, br"] {
        let value = vec![HeaderValue::from_static(encoding)];
        let request = with_values(run.request, &CONTENT_ENCODING, value);
        let expect = Expect::RefusedFor(RejectionKind::ContentEncoding);
        run.case(
            FAMILY,
            || format!("content-encoding {encoding:?}"),
            &request,
            expect,
        );
    }
    let limit = run.endpoint.settings().body_limit;
    let above = limit.saturating_add(1).to_string();
    for length in [
        &*above,
        "18446744073709551616",
        "99999999999999999999999999",
    ] {
        let expect = Expect::RefusedFor(RejectionKind::BodyTooLarge);
        announce(run, length, expect);
    }
    for length in ["", "-1", "+1", "0x10", "1,1", "abc", "1 "] {
        announce(run, length, Expect::RefusedFromHead);
    }
    // The core must neither stop at an announced length nor trust it.
    announce(run, "0", Expect::Harmless);
    let length = run.request.body().len();
    if let (Some(less), true) = (length.checked_sub(1).filter(|less| *less > 0), length > 0) {
        let expect = Expect::RefusedFor(RejectionKind::BodyTooLarge);
        if let Ok(endpoint) = run.endpoint.clone().with_body_limit(less) {
            run.case_with(
                &endpoint,
                FAMILY,
                || "a body over the limit".to_owned(),
                expect,
            );
        }
        if let Ok(endpoint) = run.endpoint.clone().with_body_limit(length) {
            let name = || "a body at the limit".to_owned();
            run.case_with(&endpoint, FAMILY, name, Expect::Verified);
        }
    }
}

fn announce<P: Provider>(run: &mut Run<'_, P>, length: &str, expect: Expect) {
    if let Ok(value) = HeaderValue::from_str(length) {
        let request = with_values(run.request, &CONTENT_LENGTH, vec![value]);
        run.case(
            FAMILY,
            || format!("content-length {length:?}"),
            &request,
            expect,
        );
    }
}

/// Sends a wrong signature together with a header that makes some receivers skip the check.
fn switches<P: Provider>(run: &mut Run<'_, P>) {
    for recipe in Rc::clone(&run.recipes).iter() {
        let Some(wrong) = edited(run.request, &silenced(recipe, None)) else {
            continue;
        };
        run.case(
            FAMILY,
            || "a wrong signature".to_owned(),
            &wrong,
            Expect::Refused,
        );
        for (name, value) in SWITCHES {
            let value = vec![HeaderValue::from_static(value)];
            let request = with_values(&wrong, &HeaderName::from_static(name), value);
            run.case(
                FAMILY,
                || format!("a wrong signature and {name}"),
                &request,
                Expect::Refused,
            );
        }
        for query in ["test=true", "skip_verify=1", "validate=false", "debug"] {
            let mut request = wrong.clone();
            let path = request.uri().path();
            if let Ok(uri) = format!("{path}?{query}").parse() {
                *request.uri_mut() = uri;
                let name = || format!("a wrong signature and ?{query}");
                run.case(FAMILY, name, &request, Expect::Refused);
            }
        }
    }
}
