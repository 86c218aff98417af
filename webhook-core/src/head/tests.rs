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
    static LISTED: [&HeaderName; 4] = [&OURS[0], &OURS[1], &OURS[2], &OURS[4]];
    static OURS: [HeaderName; 5] = [
        HeaderName::from_static("x-first"),
        HeaderName::from_static("authorization"),
        // This name is as long as another one, and as the unlisted one.
        HeaderName::from_static("x-third"),
        HeaderName::from_static("x-other"),
        // Lengths are told apart only up to 63 bytes.
        HeaderName::from_static(
            "x-a-name-of-seventy-bytes-which-is-longer-than-any-that-a-sender-uses",
        ),
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

#[test]
fn a_header_is_there_or_is_not() {
    let headers: HeaderMap = [("x-one", "1"), ("x-two", "1"), ("x-two", "2")]
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .into_iter()
        .fold(HeaderMap::new(), |mut headers, (name, value)| {
            let (name, value): (HeaderName, HeaderValue) = (name, value);
            headers.append(name, value);
            headers
        });
    let uri = Uri::from_static("/");
    let head = Head::new(&Method::POST, &uri, &headers);
    let found = ["x-one", "x-two", "x-three"].map(|name| head.has(name));
    assert_eq!(found, [true, true, false]);
}

/// A sender that changes the name of its header writes one of two, or both.
#[test]
fn one_of_two_headers_with_the_prefix_is_enough() {
    let uri = Uri::from_static("/");
    let missing = Err((RejectionKind::MissingHeader, Some("x-new")));
    let malformed = |name| Err((RejectionKind::MalformedSignature, Some(name)));
    for (new, old, expected) in [
        (Some("v=1"), None, Ok([Some("1"), None])),
        (None, Some("v=2"), Ok([None, Some("2")])),
        (Some("v=1"), Some("v=2"), Ok([Some("1"), Some("2")])),
        (Some("1"), Some("v=2"), Ok([None, Some("2")])),
        (Some("1"), None, malformed("x-new")),
        (None, Some("2"), malformed("x-old")),
        (Some("1"), Some("2"), malformed("x-new")),
        (None, None, missing),
    ] {
        let mut headers = HeaderMap::new();
        for (name, value) in [("x-new", new), ("x-old", old)] {
            headers.extend(value.map(|value| {
                let name = HeaderName::from_static(name);
                (name, HeaderValue::from_static(value))
            }));
        }
        let head = Head::new(&Method::POST, &uri, &headers);
        let found = head.either(["x-new", "x-old"], "v=");
        let found = found.map(|it| it.map(|text| text.map(|text| text.as_str())));
        let found = found.map_err(|it| (it.kind(), it.header()));
        assert_eq!(found, expected, "{new:?} {old:?}");
    }
}

#[test]
fn credentials_are_those_of_the_scheme() {
    let uri = Uri::from_static("/");
    for (value, expected) in [
        ("Bearer abc", Some("abc")),
        ("bearer abc d", Some("abc d")),
        ("Basic abc", None),
        ("Bearerabc", None),
        ("abc", None),
    ] {
        let name = http::header::AUTHORIZATION;
        let headers = [(name, HeaderValue::from_static(value))];
        let headers: HeaderMap = headers.into_iter().collect();
        let found = Head::new(&Method::POST, &uri, &headers).credentials("Bearer");
        match found {
            Ok(text) => assert_eq!(Some(text.as_str()), expected, "{value}"),
            Err(refused) => {
                assert_eq!(expected, None, "{value}");
                assert_eq!(refused.kind(), RejectionKind::MalformedHeader);
            }
        }
    }
}

/// What a sender signs of a target counts for the pieces of that target, and for no text of another one.
#[test]
fn a_piece_of_a_target_lies_within_it() {
    let headers = HeaderMap::new();
    let (uri, other) = (
        Uri::from_static("/hook?a=1&b=2"),
        Uri::from_static("/hook?a=1&b=2"),
    );
    let head = Head::new(&Method::POST, &uri, &headers);
    let (target, piece) = (head.target().unwrap(), head.query("b").unwrap());
    assert!(piece.lies_within(&target) && !target.lies_within(&piece));
    let other = head.with_uri(&other).query("b").unwrap();
    assert!(!other.lies_within(&target));
}

/// A header may be a credential, and so may a parameter of the query.
#[test]
fn a_head_is_printed_without_values() {
    let uri = Uri::from_static("/hook?token=confidential");
    let name = http::header::AUTHORIZATION;
    let headers = [(name, HeaderValue::from_static("confidential"))];
    let headers: HeaderMap = headers.into_iter().collect();
    let shown = format!("{:?}", Head::new(&Method::POST, &uri, &headers));
    let expected = r#"Head { method: POST, path: "/hook", headers: ["authorization"], .. }"#;
    assert_eq!(shown, expected);
}

/// A long value is read in words of eight bytes and a rest, and a value of either kind must be ASCII throughout.
#[test]
fn a_value_is_text_if_each_of_its_bytes_is_ascii() {
    for length in 0..40 {
        let plain = "a\t".repeat(20)[..length].to_owned();
        let value = HeaderValue::from_str(&plain).unwrap();
        assert_eq!(text::visible(&value), Some(&*plain));
        for place in 0..length.saturating_sub(1) {
            // One letter beyond ASCII, and a second one at each distance, which both are valid UTF-8.
            for second in (0..=length).filter(|it| it.abs_diff(place) >= 2 || *it == length) {
                let mut bytes = plain.clone().into_bytes();
                bytes.splice(place..place + 2, "\u{e9}".bytes());
                if second + 2 <= length {
                    bytes.splice(second..second + 2, "\u{e9}".bytes());
                }
                let value = HeaderValue::from_bytes(&bytes).unwrap();
                assert_eq!(text::visible(&value), None, "{length} {place} {second}");
            }
        }
    }
}

/// A text is printed as its place, since it may be a credential. Any character may separate.
#[test]
fn a_text_is_printed_as_its_place_and_split_at_any_character() {
    let body = bytes::Bytes::from("a\u{e9}b\u{e9}\u{9001}");
    let whole = Text::in_body(std::str::from_utf8(&body).unwrap(), &body);
    let pieces: Vec<_> = whole.split('\u{e9}').map(|it| format!("{it:?}")).collect();
    let expected = ["Text(body, 0..1)", "Text(body, 3..4)", "Text(body, 6..9)"];
    assert_eq!(pieces, expected);
    let headers: HeaderMap = [("x-a", "1")]
        .map(|(name, value)| {
            let name: HeaderName = name.parse().unwrap();
            (name, HeaderValue::from_static(value))
        })
        .into_iter()
        .collect();
    let uri = Uri::from_static("/hook?a=1");
    let head = Head::new(&Method::POST, &uri, &headers);
    assert_eq!(
        format!("{:?}", head.only("x-a").unwrap()),
        "Text(header, 0..1)"
    );
    assert_eq!(
        format!("{:?}", head.query("a").unwrap()),
        "Text(target, 8..9)"
    );
}
