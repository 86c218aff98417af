//! The spellings of the URL that Twilio may have signed.

use std::borrow::Cow;

use webhook_core::body::Form;
use webhook_core::url::encode_uri_component;

/// Path and query as sent, then as the libraries spell them where that differs: as a WHATWG URL
/// does (`'` is `%27`), and read and written again by `querystring` (`+` is `%20`).
///
/// All three decode to the same. Parameters keep their places. The third goes by the decoded text, and
/// other bytes than UTF-8 are no text: `%FF` would be spelled as `%EF%BF%BD`, which is another query. So
/// there is no third one then.
pub(crate) fn spellings(target: &str) -> Vec<Cow<'_, str>> {
    let mut spellings = queries(target);
    // Twilio signs the URL as it was entered, and `https://host?a=1` is requested as `/?a=1`: the two are
    // one URL (RFC 3986, section 6.2.3).
    let bare: Vec<_> = spellings
        .iter()
        .filter_map(|spelling| spelling.strip_prefix('/'))
        .filter(|rest| rest.is_empty() || rest.starts_with('?'))
        .map(|rest| Cow::Owned(rest.to_owned()))
        .collect();
    spellings.extend(bare);
    spellings
}

/// The target with its query in each of the three spellings.
fn queries(target: &str) -> Vec<Cow<'_, str>> {
    let mut spellings = vec![Cow::Borrowed(target)];
    let Some((path, query)) = target
        .split_once('?')
        .filter(|(_, query)| !query.is_empty())
    else {
        return spellings;
    };
    // Of what such a URL encodes, only this can be in the target of a request.
    let whatwg = query.replace('\'', "%27");
    for other in [Some(whatwg), querystring(query)].into_iter().flatten() {
        let other = format!("{path}?{other}");
        if !spellings.contains(&Cow::Borrowed(&other)) {
            spellings.push(Cow::Owned(other));
        }
    }
    spellings
}

/// The query, read and written again by `querystring`, if it is text once it is decoded.
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
