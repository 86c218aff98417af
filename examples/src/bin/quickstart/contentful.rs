//! Samples of Contentful: a signed list of headers, and a topic that counts only if it is in the list.

use http::{Method, Uri};
use webhook_contentful::Contentful;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::CONTENTFUL;

const PATH: &str = "/contentful";
const HEADER: &str = "x-contentful-signature";
const LIST: &str = "x-contentful-signed-headers";
const TOPIC: &str = "x-contentful-topic";
const PUBLISH: &str = "ContentManagement.Entry.publish";

const ENTRY: &str =
    r#"{"sys":{"type":"Entry","id":"4LgMotpNF6W20YKmuemW0a"},"fields":{"title":{"en-US":"🦜"}}}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let contentful = Contentful::new(Secret::new(CONTENTFUL)?)?;
    let own = SigningKey::hmac(&Secret::new(CONTENTFUL)?)?;
    let foreign = SigningKey::hmac(&Secret::new("fedcba9876543210".repeat(4))?)?;
    let send = |after: i64| {
        let at = Timestamp::from_unix_seconds(now.unix_seconds() + after);
        Outgoing::new(ENTRY, at).url(Uri::from_static(PATH))
    };
    let publish = send(0).event(PUBLISH).sign(&contentful, &own)?;

    let mut list = Samples::of("contentful", PATH);
    list.genuine("an entry is published", 200, publish.clone());
    list.genuine(
        "one whose topic is not signed, and not believed",
        200,
        send(0).sign(&contentful, &own)?.with_header(TOPIC, PUBLISH),
    );
    list.genuine(
        "a request by GET with a query",
        200,
        Outgoing::new("", now)
            .method(Method::GET)
            .url(Uri::from_static("/contentful?locale=de-DE"))
            .sign(&contentful, &own)?,
    );

    list.forged(
        "another topic",
        publish.with_header(TOPIC, "ContentManagement.Entry.delete"),
    );
    list.forged(
        "the topic taken out of the list",
        publish.edited(LIST, |it| it.replace(",x-contentful-topic", "")),
    );
    list.forged("a query added", publish.with_uri("/contentful?admin=true"));
    list.forged("sent with PUT", publish.with_method(Method::PUT));
    list.forged(
        "a header in the value of another",
        publish.with_header(
            "content-type",
            "text/plain;x-contentful-topic:ContentManagement.Entry.delete",
        ),
    );
    list.forged(
        "recorded a minute ago",
        send(-60).event(PUBLISH).sign(&contentful, &own)?,
    );
    list.forged("no signature", publish.without(HEADER));
    list.forged(
        "somebody else's secret",
        send(0).event(PUBLISH).sign(&contentful, foreign)?,
    );
    Ok(list.into_list())
}
