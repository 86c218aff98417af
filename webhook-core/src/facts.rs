//! What is known of a delivery besides its body and its key: texts of the head, and what is signed of them.

#[cfg(feature = "seal")]
use bytes::Bytes;
use http::HeaderValue;
use smallvec::SmallVec;

use crate::check::spilled;
use crate::claim::Claim;
use crate::covered::{BodyCoverage, Coverage, Freshness, body_coverage};
use crate::head::{Kept, Text, Told};
use crate::timestamp::Timestamp;

/// A text of the head, and whether the signature covers it.
///
/// An unsigned text is only what the peer says: anyone who has seen one delivery can repeat its body under another id
/// or topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    text: &'a str,
    signed: bool,
}

impl<'a> Field<'a> {
    /// Returns the text.
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    /// Returns whether the signature covers the text.
    #[must_use]
    pub const fn is_signed(&self) -> bool {
        self.signed
    }
}

/// What is known of a delivery besides its body and its key.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) id: Option<KeptField>,
    pub(crate) topic: Option<KeptField>,
    pub(crate) fields: SmallVec<[(&'static str, KeptField); 5]>,
    pub(crate) signed_at: Option<Timestamp>,
    pub(crate) coverage: Coverage,
}

#[derive(Clone, Debug)]
pub(crate) struct KeptField {
    text: Kept,
    signed: bool,
    /// Whether this is a header's value that nobody has read yet: see [`KeptField::read`].
    unread: bool,
}

impl KeptField {
    /// Makes a field of a text that was sealed.
    #[cfg(feature = "seal")]
    pub(crate) const fn of(text: Bytes, signed: bool) -> Self {
        Self {
            text: Kept::of(text),
            signed,
            unread: false,
        }
    }

    /// Makes a field of the only value of a header that only informs, and that is not signed.
    #[inline]
    fn unread(value: &HeaderValue) -> Self {
        Self {
            text: Kept::whole(value),
            signed: false,
            unread: true,
        }
    }

    /// Returns what the field shows. Of a value that nobody has looked at yet, this is what
    /// [`Head::informative`](crate::Head::informative) would have found: nothing if it is blank or not ASCII.
    pub(crate) fn read(&self) -> Option<Field<'_>> {
        let field = self.show();
        if !self.unread {
            return Some(field);
        }
        let text = field.text.trim_matches([' ', '\t']);
        let shown = !text.is_empty() && text.is_ascii();
        shown.then_some(Field { text, ..field })
    }

    pub(crate) fn show(&self) -> Field<'_> {
        Field {
            text: self.text.as_str(),
            signed: self.signed,
        }
    }
}

impl Facts {
    /// Makes the facts of a sealed delivery; the fields of the head are kept elsewhere.
    #[cfg(feature = "seal")]
    pub(crate) fn opened(
        id: Option<KeptField>,
        topic: Option<KeptField>,
        signed_at: Option<Timestamp>,
        body: BodyCoverage,
    ) -> Self {
        let freshness = Freshness::of(signed_at);
        Self {
            id,
            topic,
            signed_at,
            coverage: Coverage { body, freshness },
            ..Self::unknown()
        }
    }

    /// Makes the facts before anything has been read. It is always inlined: see `Check::new`.
    #[inline(always)]
    pub(crate) fn unknown() -> Self {
        Self {
            id: None,
            topic: None,
            fields: SmallVec::new(),
            signed_at: None,
            coverage: Coverage {
                body: BodyCoverage::Nothing,
                freshness: Freshness::Unsigned,
            },
        }
    }

    /// Takes the facts from the claim, and computes from its signed parts which of them are signed.
    pub(crate) fn learn(&mut self, claim: &Claim<'_>) {
        let keep = |text: Text<'_>| KeptField {
            text: text.keep(),
            signed: claim.signs(&text),
            unread: false,
        };
        // Most handlers read none of the headers that only inform, so each is read when somebody asks for it.
        let tell = |told: Told<'_>| match told {
            Told::Text(text) => Some(keep(text)),
            Told::Unread(value) if claim.signs_of(value) => Text::informative(value).map(keep),
            Told::Unread(value) => Some(KeptField::unread(value)),
        };
        for (name, text) in &claim.fields {
            self.fields.push((name, keep(*text)));
        }
        if let Some((head, names)) = &claim.named {
            let mut next = 0;
            for (shown, name) in *names {
                match head.told(name, &mut next) {
                    None => {}
                    // The field is written in place, since moving it would cost instructions.
                    Some(Told::Unread(value)) if !claim.signs_of(value) => {
                        self.fields.push((shown, KeptField::unread(value)));
                    }
                    Some(told) => self.fields.extend(tell(told).map(|field| (*shown, field))),
                }
            }
        }
        self.id = claim.id.and_then(tell);
        self.topic = claim.topic.and_then(tell);
        self.signed_at = claim.timestamp;
        self.coverage = Coverage {
            body: body_coverage(claim),
            freshness: Freshness::of(claim.timestamp),
        };
    }

    /// Adds the facts of a claim in the body to these of the head.
    pub(crate) fn join(&mut self, body: Self) {
        self.id = better(self.id.take(), body.id);
        self.topic = better(self.topic.take(), body.topic);
        self.fields.extend(body.fields);
        self.signed_at = self.signed_at.or(body.signed_at);
        let coverage = &mut self.coverage;
        if coverage.body == BodyCoverage::Nothing {
            coverage.body = body.coverage.body;
        }
        if coverage.freshness == Freshness::Unsigned {
            coverage.freshness = body.coverage.freshness;
        }
    }

    /// Returns how many bytes are kept on the heap.
    pub(crate) fn retained(&self) -> usize {
        let fields = self.fields.iter().map(|(_, field)| field);
        let kept = self.id.iter().chain(&self.topic).chain(fields);
        kept.map(|field| field.text.retained())
            .fold(spilled(&self.fields), usize::saturating_add)
    }

    /// Records the time in the body. It counts as signed only if the proof covers the body.
    pub(crate) const fn with_time_in_body(&mut self, signed: Timestamp) {
        if self.signed_at.is_none() && self.covers_body() {
            self.signed_at = Some(signed);
            self.coverage.freshness = Freshness::Signed;
        }
    }

    pub(crate) const fn covers_body(&self) -> bool {
        !matches!(self.coverage.body, BodyCoverage::Nothing)
    }
}

/// Prefers the signed field; if neither is signed, prefers the head's.
fn better(head: Option<KeptField>, body: Option<KeptField>) -> Option<KeptField> {
    let shown = head.filter(|field| field.read().is_some());
    match (shown, body) {
        (Some(head), Some(body)) if body.signed && !head.signed => Some(body),
        (head, body) => head.or(body),
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, Method, Uri};

    use super::*;
    use crate::head::{Head, Listed};
    use crate::keyring::Keyring;

    static NAMES: [(&str, HeaderName); 3] = [
        ("last", HeaderName::from_static("x-last")),
        ("first", HeaderName::from_static("x-first")),
        ("next", HeaderName::from_static("x-next")),
    ];
    static LISTED: [&HeaderName; 3] = [&NAMES[1].1, &NAMES[2].1, &NAMES[0].1];

    /// A value that is read late shows the same as one that is read at once, whatever it is.
    #[test]
    fn what_is_looked_at_later_shows_what_is_informative() {
        let (uri, keys) = (Uri::from_static("/"), Keyring::nobody());
        let values = [
            "",
            " ",
            "\t \t",
            "a",
            " a ",
            "a b",
            "\u{e9}",
            "of more than sixteen bytes",
            " of more than sixteen bytes\t",
            "of more than sixteen bytes, \u{e9}",
            "                                ",
        ];
        let all = values.iter().flat_map(|a| values.map(|b| (*a, b)));
        for ((first, second), times) in all.flat_map(|values| [1, 2].map(|times| (values, times))) {
            let mut headers = HeaderMap::new();
            for _ in 0..times {
                headers.append(
                    "x-first",
                    HeaderValue::from_bytes(first.as_bytes()).unwrap(),
                );
            }
            headers.append(
                "x-last",
                HeaderValue::from_bytes(second.as_bytes()).unwrap(),
            );
            let head = Head::new(&Method::POST, &uri, &headers);
            let pass = head.pass(&Listed::new(&LISTED));
            let passed = head.after(&pass);
            for signs in [false, true] {
                let mut claim = Claim::under(&keys);
                claim.set_informative_id(&passed, &NAMES[1].1);
                claim.set_informative_topic(&passed, &NAMES[0].1);
                claim.set_informative_as(&passed, &NAMES);
                let last = passed.at_most_one(&NAMES[0].1).ok().flatten();
                if let Some(last) = last.filter(|_| signs) {
                    claim.add_text(last);
                }
                let mut facts = Facts::unknown();
                facts.learn(&claim);
                let expected = [&NAMES[1].1, &NAMES[0].1].map(|name| head.informative(name));
                let expected = expected.map(|it| it.as_ref().map(Text::as_str));
                let read = |field: &Option<KeptField>| {
                    let field = field.as_ref().and_then(KeptField::read);
                    field.map(|it| (it.as_str().to_owned(), it.is_signed()))
                };
                let of = |place: usize, signed| expected[place].map(|it| (it.to_owned(), signed));
                let signed = signs && last.is_some();
                assert_eq!(read(&facts.id), of(0, false), "{first:?}, {times} times");
                assert_eq!(read(&facts.topic), of(1, signed), "{second:?}");
                let shown = facts.fields.iter();
                let shown = shown.filter_map(|(name, it)| Some((*name, it.read()?.as_str())));
                let named = [("last", expected[1]), ("first", expected[0])];
                let named = named.iter().filter_map(|(name, it)| Some((*name, (*it)?)));
                assert_eq!(shown.collect::<Vec<_>>(), named.collect::<Vec<_>>());
                let view = claim.view();
                let viewed = [view.id(), view.topic()];
                assert_eq!(viewed.map(|it| it.as_ref().map(Text::as_str)), expected);
            }
        }
    }

    /// If the head shows no id, the id of the body counts.
    #[test]
    fn an_id_that_shows_nothing_gives_way() {
        let of_head = |value| Some(KeptField::unread(&HeaderValue::from_static(value)));
        let of_body = || Some(KeptField::of(Bytes::from_static(b"of the body"), false));
        let text = |field: Option<KeptField>| field.unwrap().read().unwrap().as_str().to_owned();
        assert_eq!(text(better(of_head(" "), of_body())), "of the body");
        assert_eq!(
            text(better(of_head(" of the head"), of_body())),
            "of the head"
        );
    }
}
