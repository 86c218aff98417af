//! How the URL that Twilio signed may be spelled.

use std::borrow::Cow;

use webhook_core::encode_uri_component;

/// Path and query as sent, then as the libraries spell them where that differs: as a WHATWG URL
/// does (`'` is `%27`), and read and written again by `querystring` (`+` is `%20`).
///
/// All three decode to the same. Parameters keep their places.
pub(crate) fn spellings(target: &str) -> Vec<Cow<'_, str>> {
    let mut spellings = vec![Cow::Borrowed(target)];
    let Some((path, query)) = target
        .split_once('?')
        .filter(|(_, query)| !query.is_empty())
    else {
        return spellings;
    };
    // Of what such a URL encodes, only this can be in the target of a request.
    let whatwg = query.replace('\'', "%27");
    let pairs = form_urlencoded::parse(query.as_bytes());
    let pairs = pairs.map(|(name, value)| {
        [name, value]
            .map(|it| encode_uri_component(&it).into_owned())
            .join("=")
    });
    let querystring = pairs.collect::<Vec<_>>().join("&");
    for other in [whatwg, querystring] {
        let other = format!("{path}?{other}");
        if !spellings.contains(&Cow::Borrowed(&other)) {
            spellings.push(Cow::Owned(other));
        }
    }
    spellings
}
