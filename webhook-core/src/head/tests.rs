//! Tests what is read of a head, and how much.

use super::*;

#[test]
fn a_signed_target_has_a_length() {
    let headers = HeaderMap::new();
    for (length, refused) in [
        (LONGEST_SIGNED_TARGET, None),
        (
            LONGEST_SIGNED_TARGET + 1,
            Some(RejectionKind::TargetTooLong),
        ),
    ] {
        let uri: Uri = format!("/{}", "a".repeat(length - 1)).parse().unwrap();
        let head = Head::new(&Method::GET, &uri, &headers);
        let found = head.signed_target().err().map(|refused| refused.kind());
        assert_eq!(found, refused, "{length}");
    }
    let uri: Uri = "example.com:443".parse().unwrap();
    let refused = Head::new(&Method::GET, &uri, &headers).signed_target();
    assert_eq!(refused.unwrap_err().kind(), RejectionKind::MalformedHeader);
}

/// A stranger's list costs no more than its first 256 elements.
#[test]
fn a_list_of_a_stranger_is_read_to_its_256th_element() {
    let mut headers = HeaderMap::new();
    let uri = Uri::from_static("/");
    for (count, refused) in [(256, None), (257, Some(256)), (30_000, Some(256))] {
        let list = vec!["a"; count].join(",");
        headers.insert("x-list", list.parse().unwrap());
        let head = Head::new(&Method::POST, &uri, &headers);
        let mut elements = head.only("x-list").unwrap().elements(',');
        assert_eq!(elements.by_ref().position(|it| it.is_err()), refused);
        let text = head.only("x-list").unwrap();
        let error = text.elements(',').find_map(Result::err);
        let kind = refused.map(|_| RejectionKind::TooManySignatures);
        assert_eq!(error.map(|it| it.kind()), kind, "{count}");
    }
}

#[test]
fn a_parameter_of_a_query_is_there_once_among_256() {
    let headers = HeaderMap::new();
    for (more, found) in [("", true), ("&b=2", true), ("&a=2", false), ("&a", false)] {
        let uri: Uri = format!("/?a=1{more}").parse().unwrap();
        let query = Head::new(&Method::GET, &uri, &headers).query("a");
        assert_eq!(query.is_some_and(|it| &*it == "1"), found, "{more}");
    }
    for (count, found) in [(255, true), (256, false)] {
        let uri: Uri = format!("/?a=1{}", "&b".repeat(count)).parse().unwrap();
        let query = Head::new(&Method::GET, &uri, &headers).query("a");
        assert_eq!(query.is_some(), found, "{count}");
    }
}

#[test]
fn a_target_has_a_path_and_a_query() {
    let headers = HeaderMap::new();
    for (target, path, query) in [
        ("/a%20b", Some("/a%20b"), None),
        ("/a?", Some("/a"), Some("")),
        ("/a?b=/?c", Some("/a"), Some("b=/?c")),
        ("https://example.com", Some("/"), None),
        ("*", None, None),
        ("example.com:443", None, None),
    ] {
        let uri: Uri = target.parse().unwrap();
        let head = Head::new(&Method::GET, &uri, &headers);
        assert_eq!(head.path().map(|it| it.as_str()), path, "{target}");
        assert_eq!(head.query_string().map(|it| it.as_str()), query, "{target}");
    }
}

/// A header that is there twice counts as absent, wherever its values are among the others.
#[test]
fn what_is_there_twice_informs_of_nothing() {
    static NAMES: [(&str, HeaderName); 2] = [
        ("a", HeaderName::from_static("x-a")),
        ("b", HeaderName::from_static("x-b")),
    ];
    static LISTED: [&HeaderName; 2] = [&NAMES[0].1, &NAMES[1].1];
    for (order, shown) in [
        ("a", "a"),
        ("ab", "ab"),
        ("aa", ""),
        ("aba", "b"),
        ("baa", "b"),
        ("aabb", ""),
        ("abcab", ""),
        ("cacbca", "b"),
        ("cccab", "ab"),
    ] {
        let mut headers = HeaderMap::new();
        for name in order.chars() {
            let name: HeaderName = format!("x-{name}").parse().unwrap();
            headers.append(name, HeaderValue::from_static("1"));
        }
        let uri = Uri::from_static("/");
        let head = Head::new(&Method::POST, &uri, &headers);
        let pass = head.pass(&Listed::new(&LISTED));
        for head in [head, head.after(&pass)] {
            let mut found = Vec::new();
            head.informative_of(&NAMES, |name, _| found.push(name));
            assert_eq!(found.concat(), shown, "{order}");
        }
    }
}

/// One pass over the head finds the same values and gives the same refusals as look-ups do, for listed headers and for
/// others.
#[test]
fn a_pass_finds_what_a_look_up_finds() {
    static LISTED: [&HeaderName; 3] = [&OURS[0], &OURS[1], &OURS[2]];
    static OURS: [HeaderName; 4] = [
        HeaderName::from_static("x-first"),
        HeaderName::from_static("authorization"),
        // This name is as long as another one, and as the unlisted one.
        HeaderName::from_static("x-third"),
        HeaderName::from_static("x-other"),
    ];
    let (uri, values) = (
        Uri::from_static("/"),
        [
            "",
            " ",
            "1",
            "a longer value, of forty-one characters.",
            "\u{e9}",
        ],
    );
    let names = OURS.iter().chain([&ENCODING, &LENGTH]);
    let all: Vec<_> = names
        .flat_map(|name| values.map(|value| (name, value)))
        .collect();
    let shown = |text: Option<Text<'_>>| text.map(|it| (it.as_str().to_owned(), it.range()));
    for (first, second) in all.iter().flat_map(|a| all.iter().map(move |b| (a, b))) {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static("hooks.example.com"));
        for (name, value) in [first, second] {
            headers.append(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        let looked_up = Head::new(&Method::POST, &uri, &headers);
        let pass = looked_up.pass(&Listed::new(&LISTED));
        let passed = looked_up.after(&pass);
        for name in OURS.iter().chain([&ENCODING, &LENGTH]) {
            let read = |head: Head<'_>| {
                let informative = shown(head.informative(name));
                let kept = head.only(name).map(|it| it.keep().as_str().to_owned());
                (
                    head.at_most_one(name).map(shown),
                    kept,
                    head.has(name),
                    informative,
                )
            };
            assert_eq!(read(passed), read(looked_up), "{first:?} {second:?} {name}");
        }
    }
}

/// If a list is too long, its rest is looked up, and so is another static of the same name.
#[test]
fn what_a_pass_does_not_list_is_looked_up() {
    static NAMES: [HeaderName; 20] = [const { HeaderName::from_static("x-name") }; 20];
    static LISTED: [&HeaderName; 20] = [
        &NAMES[0], &NAMES[1], &NAMES[2], &NAMES[3], &NAMES[4], &NAMES[5], &NAMES[6], &NAMES[7],
        &NAMES[8], &NAMES[9], &NAMES[10], &NAMES[11], &NAMES[12], &NAMES[13], &NAMES[14],
        &NAMES[15], &NAMES[16], &NAMES[17], &NAMES[18], &NAMES[19],
    ];
    let mut headers = HeaderMap::new();
    headers.insert("x-name", HeaderValue::from_static("1"));
    let uri = Uri::from_static("/");
    let head = Head::new(&Method::POST, &uri, &headers);
    let pass = head.pass(&Listed::new(&LISTED));
    let head = head.after(&pass);
    for name in &NAMES {
        assert_eq!(head.only(name).unwrap().as_str(), "1");
    }
    static ANOTHER: HeaderName = HeaderName::from_static("x-name");
    assert!(head.has(&ANOTHER) && head.has("x-name"));
}
