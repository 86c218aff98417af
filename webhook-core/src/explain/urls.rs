//! Tries URLs that the sender may have called and signed, for senders that sign the URL.

use std::borrow::Cow;

use http::Uri;

use crate::claim::{Claim, Part};
use crate::head::Head;

use super::attempt::Attempt;
use super::diagnosis::{Cause, Diagnosis};
use super::heads::signs_text;

pub(super) fn search(attempt: &Attempt<'_>, found: &mut Vec<Diagnosis>) {
    let Some(claim) = attempt.claim(&attempt.head, attempt.body) else {
        return;
    };
    if let Some(url) = signed_url(&claim.parts) {
        for (cause, variant) in whole_urls(&url, attempt) {
            let held = attempt.holds(attempt.head, attempt.body, None, |claim| {
                replace(claim, variant.clone());
            });
            if held.is_some() {
                found.push(Diagnosis::proved(cause, variant));
                return;
            }
        }
    } else if let Some(path) = attempt.head.path()
        && signs_text(&claim.parts, &path)
    {
        let target = attempt.head.target().map_or("", |target| target.as_str());
        for (cause, variant) in targets(target, attempt) {
            let Ok(uri) = variant.parse::<Uri>() else {
                continue;
            };
            let head = Head::new(attempt.head.method(), &uri, attempt.head.headers());
            if attempt.holds(head, attempt.body, None, |_| {}).is_some() {
                found.push(Diagnosis::proved(cause, variant));
                return;
            }
        }
    }
}

fn is_url(bytes: &[u8]) -> bool {
    ["http://", "https://", "ws://", "wss://"]
        .iter()
        .any(|scheme| bytes.starts_with(scheme.as_bytes()))
}

/// Returns the text of a part; of several candidates it returns the first, which is the likeliest.
fn text_of<'p>(part: &'p Part<'_>) -> &'p [u8] {
    match part {
        Part::Bytes(bytes) => bytes,
        Part::Text(text) => text.as_str().as_bytes(),
        Part::OneOf(list) => list.first().map_or(&[][..], |bytes| bytes),
        Part::Body | Part::BodyAs(_) => &[],
    }
}

/// Finds the parts that make up the URL: its base, and the path and query after it.
fn places(parts: &[Part<'_>]) -> Option<(usize, usize)> {
    let first = parts.iter().position(|part| is_url(text_of(part)))?;
    let behind = parts.iter().skip(first.saturating_add(1));
    let rest = behind.take_while(|part| matches!(text_of(part).first(), Some(b'/' | b'?')));
    Some((first, first.saturating_add(1).saturating_add(rest.count())))
}

/// Returns the URL that the claim signs.
fn signed_url(parts: &[Part<'_>]) -> Option<String> {
    let (first, end) = places(parts)?;
    let pieces: Vec<&[u8]> = parts.get(first..end)?.iter().map(text_of).collect();
    String::from_utf8(pieces.concat()).ok()
}

fn replace(claim: &mut Claim<'_>, url: String) {
    if let Some((first, end)) = places(&claim.parts) {
        claim.parts.drain(first..end);
        claim
            .parts
            .insert(first, Part::Bytes(Cow::Owned(url.into_bytes())));
    }
}

/// Lists the URL with one of its components changed: scheme, host, port, path or query.
fn whole_urls(url: &str, attempt: &Attempt<'_>) -> Vec<(Cause, String)> {
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let (authority, target) = match rest.find(['/', '?']) {
        Some(end) => rest.split_at(end),
        None => (rest, ""),
    };
    let mut list = Vec::new();
    for other in ["https", "http", "wss", "ws"] {
        list.push((Cause::UrlScheme, format!("{other}://{rest}")));
    }
    for (cause, target) in targets(target, attempt) {
        list.push((cause, format!("{scheme}://{authority}{target}")));
    }
    let host = authority
        .rsplit_once(':')
        .map_or(authority, |(host, _)| host);
    let header = |name: &str| {
        attempt
            .head
            .headers()
            .get(name)?
            .to_str()
            .ok()
            .map(str::to_owned)
    };
    let mut authorities: Vec<String> = ["x-forwarded-host", "host", "x-original-host"]
        .into_iter()
        .filter_map(header)
        .collect();
    authorities.push(host.to_owned());
    authorities.extend([443, 80, 8080, 8443, 3000].map(|port| format!("{host}:{port}")));
    for other in authorities {
        for scheme in [scheme, "https", "http"] {
            list.push((Cause::UrlHost, format!("{scheme}://{other}{target}")));
        }
    }
    let mut seen = vec![url.to_owned()];
    list.retain(|(_, url)| {
        let new = !seen.contains(url);
        seen.push(url.clone());
        new
    });
    list
}

/// Lists the path and query with one thing changed.
fn targets(target: &str, attempt: &Attempt<'_>) -> Vec<(Cause, String)> {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    let with_query = |path: &str| match query {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    let mut list = Vec::new();
    let slash = match path.strip_suffix('/') {
        Some(cut) => cut.to_owned(),
        None => format!("{path}/"),
    };
    list.push((Cause::UrlPath, with_query(&slash)));
    let prefixes = ["x-forwarded-prefix", "x-script-name", "x-original-uri"];
    for name in prefixes {
        let value = attempt.head.headers().get(name);
        if let Some(prefix) = value.and_then(|value| value.to_str().ok()) {
            let prefix = prefix.trim_end_matches('/');
            list.push((Cause::UrlPath, with_query(&format!("{prefix}{path}"))));
            list.push((Cause::UrlPath, prefix.to_owned()));
        }
    }
    for prefix in ["/api", "/webhooks", "/webhook", "/hooks", "/v1"] {
        list.push((Cause::UrlPath, with_query(&format!("{prefix}{path}"))));
    }
    if let Some((_, rest)) = path.trim_start_matches('/').split_once('/') {
        list.push((Cause::UrlPath, with_query(&format!("/{rest}"))));
    }
    if let Some(query) = query {
        list.push((Cause::UrlQuery, path.to_owned()));
        let mut pairs: Vec<_> = query.split('&').collect();
        pairs.reverse();
        list.push((Cause::UrlQuery, format!("{path}?{}", pairs.join("&"))));
        pairs.sort_unstable();
        list.push((Cause::UrlQuery, format!("{path}?{}", pairs.join("&"))));
        list.push((
            Cause::UrlQuery,
            format!("{path}?{}", query.replace("%20", "+")),
        ));
        list.push((
            Cause::UrlQuery,
            format!("{path}?{}", query.replace('+', "%20")),
        ));
    }
    list.retain(|(_, other)| other != target);
    list
}
