//! Tests views of every form on arbitrary documents: none panics, none makes up a value, and the report is made.

#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    unreachable_pub,
    missing_docs,
    reason = "tests"
)]

mod common;

use bytes::Bytes;
use common::{Make, Random};
use webhook_core::Timestamp;
use webhook_payload::__private::{Member, slots};
use webhook_payload::{
    Catalog, Document, Draft, Expandable, Form, List, Map, OneOrMany, Page, Read, Root, Scalar,
    ScalarOr, TextOr, Value,
};

const WORDS: &str = "anychildcodedigitsexpandflagidkindlistmapnamenullsnumberpagescalarscalar_ortexttext_ortimeunionintegeroneinnermapsopenshutfirstsecond";
#[rustfmt::skip]
const ENDS: &[u32] = &[3, 8, 12, 18, 24, 28, 30, 34, 38, 41, 45, 50, 56, 60, 66, 75, 79, 86, 90, 95, 102, 105, 110, 114, 118, 122, 127, 133];
const KEYS: &[&str] = &[
    "any",
    "child",
    "code",
    "digits",
    "expand",
    "flag",
    "id",
    "kind",
    "list",
    "map",
    "name",
    "nulls",
    "number",
    "page",
    "scalar",
    "scalar_or",
    "text",
    "text_or",
    "time",
    "union",
    "integer",
    "one",
    "inner",
    "maps",
];
const COUNT: u16 = 24;
const SLOTS: &[u16] = &slots::<64>(WORDS, ENDS, COUNT);
#[rustfmt::skip]
const FIELDS: &[[u16; 2]] = &[
    [0, 0], [1, 1], [2, 2], [3, 3], [4, 4], [5, 5], [6, 32774], [7, 14], [8, 8], [9, 9], [10, 7], [11, 11], [12, 16], [13, 13], [14, 14], [15, 15], [16, 6], [17, 17], [18, 18], [19, 19], [20, 12], [21, 20], [22, 21], [23, 22],
    [6, 32774], [12, 32784], [16, 6],
];
#[rustfmt::skip]
const FORMS: &[Form] = &[
    Form::Any, Form::Shape(0), Form::Code(0, 2), Form::Digits, Form::Expandable(0), Form::Flag, Form::Text,
    Form::Name(24, 2), Form::List(1), Form::Map(12), Form::Nullable(12), Form::List(10), Form::Integer,
    Form::Page(1), Form::Scalar, Form::ScalarOr(1), Form::Number, Form::TextOr(1), Form::Time, Form::Union(0),
    Form::OneOrMany, Form::Shape(1), Form::Map(13),
];
const MEMBERS: &[Member] = &[Member::OfWord(26, 0, 0), Member::OfNumber(7, 1, 1)];

static CATALOG: Catalog = Catalog::new(
    WORDS,
    ENDS,
    COUNT,
    SLOTS,
    &[[0, 24, 1], [24, 3, 2]],
    FIELDS,
    FORMS,
    &[[7, 0, 2]],
    MEMBERS,
    &[1, 42],
);

webhook_payload::views! {
    CATALOG, 'a;

    /// A thing with a field of each form.
    Thing = 0 {
        /// `any`.
        any: Option<Value<'a>> = opt 0,
        /// `child`.
        child: Option<Thing<'a>> = opt 1,
        /// `code`.
        code: Option<Code> = opt 2,
        /// `digits`.
        digits: Option<u64> = opt 3,
        /// `expand`.
        expand: Option<Expandable<'a, Thing<'a>>> = opt 4,
        /// `flag`.
        flag: Option<bool> = opt 5,
        /// `id`.
        id: &'a str = must 6,
        /// `kind`.
        kind: Option<Scalar<'a>> = opt 7,
        /// `list`.
        list: List<'a, Thing<'a>> = all 8,
        /// `map`.
        map: Map<'a, i64> = all 9,
        /// `name`.
        name: Option<Name<'a>> = opt 10,
        /// `nulls`.
        nulls: List<'a, Option<i64>> = all 11,
        /// `number`.
        number: Option<f64> = opt 12,
        /// `page`.
        page: Page<'a, Thing<'a>> = all 13,
        /// `scalar`.
        scalar: Option<Scalar<'a>> = opt 14,
        /// `scalar_or`.
        scalar_or: Option<ScalarOr<'a, Thing<'a>>> = opt 15,
        /// `text`.
        text: Option<&'a str> = opt 16,
        /// `text_or`.
        text_or: Option<TextOr<'a, Thing<'a>>> = opt 17,
        /// `time`.
        time: Option<Timestamp> = opt 18,
        /// `union`.
        union_: Option<Several<'a>> = opt 19,
        /// `integer`.
        integer: Option<i64> = opt 20,
        /// `one`.
        one: Option<OneOrMany<'a>> = opt 21,
        /// `inner`.
        inner: Option<Inner<'a>> = opt 22,
        /// `maps`.
        maps: Map<'a, Page<'a, Thing<'a>>> = all 23,
    }

    /// A thing that needs two fields.
    Inner = 1 {
        /// `id`.
        id: &'a str = must 6,
        /// `number`.
        number: f64 = must 12,
        /// `text`.
        text: Option<&'a str> = opt 16,
    }
}

webhook_payload::names! {
    'a;

    /// Whether it is open.
    Name {
        Open = "open",
        Shut = "shut",
    }
}

webhook_payload::codes! {
    /// A number of meaning.
    Code {
        One = 1,
        Most = 42,
    }
}

webhook_payload::unions! {
    CATALOG, 'a;

    /// One of two.
    Several = 0 {
        0 => Thing(Thing),
        1 => Inner(Inner),
    }
}

/// Calls every accessor, and compares its result with what the document has there.
fn look(thing: Thing<'_>, seen: &mut usize) {
    *seen += 1;
    let there = |key: &str| thing.get(key).filter(|it| !it.is_null());
    assert_eq!(there("id").and_then(Value::as_str), Some(thing.id()));
    assert_eq!(thing.any().is_some(), there("any").is_some());
    assert!(
        thing
            .code()
            .is_none_or(|it| there("code").unwrap().as_i64() == Some(it.number()))
    );
    let digits = thing.digits().map(|it| it.to_string());
    assert!(digits.is_none_or(|it| there("digits").unwrap().as_str().unwrap().ends_with(&it)));
    assert_eq!(thing.flag(), there("flag").and_then(Value::as_bool));
    assert_eq!(thing.text(), there("text").and_then(Value::as_str));
    assert_eq!(thing.integer(), there("integer").and_then(Value::as_i64));
    assert_eq!(thing.number(), there("number").and_then(Value::as_f64));
    assert!(
        thing
            .name()
            .is_none_or(|it| there("name").unwrap().as_str() == Some(it.as_str()))
    );
    assert!(thing.time().is_none() || there("time").unwrap().as_time() == thing.time());
    assert_eq!(
        thing.kind().is_some(),
        thing.kind() == there("kind").and_then(Scalar::read) && thing.kind().is_some()
    );
    assert!(
        thing
            .scalar()
            .is_none_or(|_| !there("scalar").unwrap().is_object())
    );
    match thing.expand() {
        Some(it) if it.id().is_some() => assert_eq!(it.id().is_some(), there("expand").is_some()),
        _ => {}
    }
    if let Some(more) = thing.text_or().and_then(TextOr::more) {
        look(more, seen);
    }
    if let Some(ScalarOr::More(more)) = thing.scalar_or() {
        look(more, seen);
    }
    if let Some(OneOrMany::Many(many)) = thing.one() {
        assert_eq!(many.iter().count(), many.len());
    }
    if let Some(inner) = thing.inner() {
        assert_eq!(
            inner.get("number").and_then(Value::as_f64),
            Some(inner.number())
        );
        assert_eq!(inner.get("id").and_then(Value::as_str), Some(inner.id()));
    }
    match thing.union_() {
        Some(Several::Thing(it)) => look(it, seen),
        Some(Several::Inner(it)) => assert!(it.get("id").unwrap().is_text()),
        Some(Several::Other(it)) => assert!(it.is_object()),
        None => {}
    }
    if let Some(child) = thing.child() {
        look(child, seen);
    }
    let numbers: Vec<i64> = thing.map().iter().map(|(_, it)| it).collect();
    assert_eq!(numbers.len(), thing.map().len());
    assert_eq!(thing.nulls().iter().count(), thing.nulls().len());
    for (_, page) in thing.maps().iter() {
        page.data().iter().for_each(|it| look(it, seen));
    }
    for list in [thing.list(), thing.page().data()] {
        assert_eq!(list.iter().count(), list.len());
        assert_eq!(list.first(), list.get(0));
        list.iter().for_each(|it| look(it, seen));
    }
}

#[test]
fn views_and_reports_hold_on_any_document() {
    let make = Make {
        keys: KEYS,
        is_plain: false,
        first: r#""id":"x","#,
    };
    let mut random = Random::new(4);
    let (mut seen, mut typed, mut reported) = (0, 0, 0);
    for _ in 0..20_000 {
        let mut text = String::new();
        let depth = 2 + random.below(5);
        make.object(&mut random, depth, &mut text);
        let body = Bytes::from(text.clone());
        let any = Draft::new(Document::from_json(&body, &CATALOG).unwrap()).untyped();
        let untyped = any.report();
        assert!(untyped.left_out.is_empty() && untyped.unknown_fields.is_empty());
        let Ok(root) = Root::<Thing<'static>>::from_json(body) else {
            continue;
        };
        typed += 1;
        look(root.get(), &mut seen);
        let report = root.report();
        reported += usize::from(!report.left_out.is_empty());
        assert_eq!(report.duplicates, untyped.duplicates, "{text}");
        assert_eq!(report.lone_surrogates, untyped.lone_surrogates, "{text}");
        assert!(format!("{root:?}").starts_with("Thing"));
        assert_eq!(root.value(), any.value(), "{text}");
        assert_eq!(
            serde_json::to_string(&root).unwrap(),
            serde_json::to_string(&any).unwrap()
        );
        for path in &report.left_out {
            assert!(!path.is_empty());
        }
    }
    assert!(
        typed > 12_000 && seen > 14_000 && reported > 4_000,
        "{typed} {seen} {reported}"
    );
}

/// A key with escapes is found, however many other keys there are.
#[test]
fn a_key_written_with_escapes_is_its_key_also_where_it_is_the_only_one() {
    let written = r#"{"\u0069d":"a","child":{"\u0069d":"b"},"list":[{"i\u0064":"c"}],"page":{"\u0064ata":[{"\u0069\u0064":"d"}]},"map":{"\u0069d":7}}"#;
    let thing = Root::<Thing<'static>>::from_json(written).unwrap();
    assert_eq!(thing.get().id(), "a");
    assert_eq!(thing.get().child().unwrap().id(), "b");
    assert_eq!(thing.get().list().first().unwrap().id(), "c");
    assert_eq!(thing.get().page().data().first().unwrap().id(), "d");
    assert_eq!(thing.get().map().get("id"), Some(7));
    assert!(thing.report().is_empty(), "{:?}", thing.report());
    let only = Root::<Thing<'static>>::from_json(r#"{"\u0069d":"a"}"#).unwrap();
    assert_eq!(only.get().id(), "a");
}

#[test]
fn a_time_beyond_all_is_left_out_and_none_is_made_up() {
    for (time, seconds) in [
        ("1e0", Some(1)),
        ("-1", Some(-1)),
        ("9223372036854775", Some(9_223_372_036_854_775)),
        ("9223372036854776", None),
        ("9223372036854775807", None),
        ("-9223372036854775808", None),
        ("1e400", None),
        ("1.5", None),
        (r#""2023-02-31T00:00:00Z""#, None),
        (r#""2024-01-01T00:00:00+99:99""#, None),
    ] {
        let thing = Root::<Thing<'static>>::from_json(format!(r#"{{"id":"a","time":{time}}}"#));
        let thing = thing.unwrap();
        let found = thing.get().time().map(Timestamp::unix_seconds);
        assert_eq!(found, seconds, "{time}");
        let left_out: &[&str] = if seconds.is_none() { &["time"] } else { &[] };
        assert_eq!(thing.report().left_out, left_out, "{time}");
    }
}

#[test]
fn a_pointer_leads_where_rfc_6901_says() {
    let body = Bytes::from_static(
        br#"{"foo":["bar","baz"],"":0,"a/b":1,"m~n":8," ":7,"a":{"b":[{"c":2}]},"a":{"b":[0,{"c":3}]}}"#,
    );
    let document = Document::from_json(&body, Catalog::EMPTY).unwrap();
    for (pointer, raw) in [
        ("", Some(std::str::from_utf8(&body).unwrap())),
        ("/foo/0", Some(r#""bar""#)),
        ("/", Some("0")),
        ("/a~1b", Some("1")),
        ("/m~0n", Some("8")),
        ("/ ", Some("7")),
        ("/a/b/1/c", Some("3")),
        ("/foo/00", None),
        ("/foo/+1", None),
        ("/foo/-", None),
        ("/foo/2", None),
        ("/foo/", None),
        ("foo", None),
        ("/none/0", None),
    ] {
        let found = document.value().pointer(pointer).map(Value::raw);
        assert_eq!(found, raw, "{pointer}");
    }
}
