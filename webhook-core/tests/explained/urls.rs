//! Deliveries whose URL is another than the one that was signed.

use webhook_core::sign::Outgoing;

use super::*;

/// Makes a sender that signs this base, the target and the body. Without a base the target is not known to be a URL.
fn by_url(base: &'static str) -> Endpoint<Made> {
    let mut made = made(|made, head| {
        let tag = head.only("x-signature")?;
        let mut claim = Claim::under(&made.keys);
        if !made.base.is_empty() {
            claim = claim.bytes(made.base.as_bytes());
        }
        let claim = claim.text(head.signed_target()?).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    made.base = base;
    made.endpoint()
}

/// Headers that a proxy adds, each with its value.
type Added = &'static [(&'static str, &'static str)];

/// Explains a delivery that was signed for one endpoint and URL and arrives at another.
fn redirected(
    from: &Endpoint<Made>,
    to: &Endpoint<Made>,
    urls: [&str; 2],
    added: Added,
) -> Option<Cause> {
    let [signed_at, arrives_at] = urls;
    let outgoing = Outgoing::new(BODY, NOW).url(signed_at.parse().unwrap());
    let mut request = outgoing.sign(from.provider(), ours()).unwrap();
    for (name, value) in added {
        request = request.with_header(name, value);
    }
    let explanation = explained(&Explain::new(to), &request.with_uri(arrives_at));
    proved(&explanation).map(|(cause, _)| cause)
}

#[test]
fn a_url_that_differs_is_found_in_its_path_host_and_scheme() {
    let path = by_url("");
    let paths =
        |signed_at, arrives_at, added| redirected(&path, &path, [signed_at, arrives_at], added);
    let cause = Some(Cause::UrlPath);
    let prefix: Added = &[("x-forwarded-prefix", "/shop/")];
    assert_eq!(paths("/hook/", "/hook", &[]), cause);
    assert_eq!(paths("/hook", "/hook/", &[]), cause);
    assert_eq!(paths("/hook?a=b", "/hook/?a=b", &[]), cause);
    assert_eq!(paths("/b", "/a/b", &[]), cause);
    assert_eq!(paths("/webhooks/hook", "/hook", &[]), cause);
    assert_eq!(paths("/shop/hook", "/hook", prefix), cause);
    assert_eq!(paths("/shop", "/hook", prefix), cause);
    let query = Some(Cause::UrlQuery);
    assert_eq!(paths("/hook", "/hook?a=b", &[]), query);
    assert_eq!(paths("/hook?b=1&a=2", "/hook?a=2&b=1", &[]), query);
    assert_eq!(paths("/other", "/hook?a=b", &[]), None);
    // A header that cannot be a path is no prefix.
    let strange: Added = &[("x-forwarded-prefix", "a b")];
    assert_eq!(paths("/other", "/hook", strange), None);

    let [here, plain, there] =
        ["https://h.example", "http://h.example", "https://i.example"].map(by_url);
    let bases = |from, added| redirected(from, &here, ["/hook", "/hook"], added);
    assert_eq!(bases(&plain, &[]), Some(Cause::UrlScheme));
    let host: Added = &[("x-forwarded-host", "i.example")];
    assert_eq!(bases(&there, host), Some(Cause::UrlHost));
    assert_eq!(bases(&there, &[]), None);
}

/// A sender that signs a URL without a path has no path that could differ, and its host is still found.
#[test]
fn a_url_without_a_path_is_changed_in_its_host() {
    let without = |base| {
        let mut made = made(|made, head| {
            let claim = Claim::under(&made.keys).bytes(made.base.as_bytes());
            let tag = head.only("x-signature")?;
            Ok(claim
                .body()
                .offered(Algorithm::HmacSha256, Encoding::Hex, tag))
        });
        made.base = base;
        made.endpoint()
    };
    let (from, at) = (
        without("https://h.example:8443"),
        without("https://h.example"),
    );
    let request = signed(&from, BODY);
    let found = proved(&explained(&Explain::new(&at), &request));
    let (cause, sentence) = found.unwrap();
    assert_eq!(cause, Cause::UrlHost);
    assert!(sentence.contains("https://h.example:8443"), "{sentence}");
}

/// One of several texts is signed, such as one of two spellings of a URL.
#[test]
fn a_choice_of_texts_is_searched_for_the_path() {
    let mut made = made(|made, head| {
        let tag = head.only("x-signature")?;
        let target = head.target().map_or("", |target| target.as_str());
        let either = vec![format!("POST {target}").into_bytes().into(), b"POST".into()];
        let claim = Claim::under(&made.keys).one_of(either).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    made.base = "";
    let endpoint = made.endpoint();
    let outgoing = Outgoing::new(BODY, NOW).url("/hook/".parse().unwrap());
    let request = outgoing.sign(endpoint.provider(), ours()).unwrap();
    let request = request.with_uri("/hook");
    let found = proved(&explained(&Explain::new(&endpoint), &request));
    assert_eq!(found.map(|(cause, _)| cause), Some(Cause::UrlPath));
}
