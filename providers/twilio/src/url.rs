//! Lists the spellings of a request's URL that Twilio may have signed.

use std::borrow::Cow;

use webhook_core::body::Form;
use webhook_core::url::encode_uri_component;

/// Returns path and query in up to three spellings: as sent; as a WHATWG URL has them (`'` is `%27`); and as Node's
/// `querystring` writes them after it has read them (`+` is `%20`). A spelling that equals another is left out. If the
/// path is only `/`, each spelling is also returned without it.
///
/// All three decode to the same parameters in the same places. The third is made from the decoded text. If the decoded
/// bytes are not UTF-8, there is no third: it would spell `%FF` as `%EF%BF%BD`, which is another query.
pub(crate) fn spellings(target: &str) -> Vec<Cow<'_, str>> {
    let mut spellings = queries(target);
    // Twilio signs the URL as it was entered. `https://host?a=1` is requested as `/?a=1`, and both are the same URL
    // (RFC 3986, section 6.2.3).
    let bare: Vec<_> = spellings
        .iter()
        .filter_map(|spelling| spelling.strip_prefix('/'))
        .filter(|rest| rest.is_empty() || rest.starts_with('?'))
        .map(|rest| Cow::Owned(rest.to_owned()))
        .collect();
    spellings.extend(bare);
    spellings
}

/// Returns the target with its query in each of the three spellings.
fn queries(target: &str) -> Vec<Cow<'_, str>> {
    let mut spellings = vec![Cow::Borrowed(target)];
    let Some((path, query)) = target
        .split_once('?')
        .filter(|(_, query)| !query.is_empty())
    else {
        return spellings;
    };
    // Of the characters that a WHATWG URL encodes, only the apostrophe can occur in a request's target.
    let whatwg = query.replace('\'', "%27");
    for other in [Some(whatwg), querystring(query)].into_iter().flatten() {
        let other = format!("{path}?{other}");
        if !spellings.contains(&Cow::Borrowed(&other)) {
            spellings.push(Cow::Owned(other));
        }
    }
    spellings
}

/// Returns the query as `querystring` of Node writes it after reading it; `None` if it does not decode to UTF-8.
fn querystring(query: &str) -> Option<String> {
    let decoded = Form::decoded(query.as_bytes()).ok()?;
    let is_text = |bytes: &Vec<u8>| std::str::from_utf8(bytes).is_ok();
    if !decoded.iter().flatten().all(is_text) {
        return None;
    }
    let pairs = form_urlencoded::parse(query.as_bytes());
    let pairs = pairs.map(|(name, value)| {
        [name, value]
            .map(|it| encode_uri_component(&it).into_owned())
            .join("=")
    });
    Some(pairs.collect::<Vec<_>>().join("&"))
}
