//! What is not of the form that its field has is left out, and told of.
#![allow(clippy::unwrap_used, reason = "tests")]

use webhook_payload_owned::{Json, Map, one_of, payload, read, read_leniently, report_of};

payload! {
    /// A shelf.
    pub struct Shelf {
        const OBJECT = "shelf" in "object";
        always { id: String = "id", }
        maybe {
            width: i64 = "width",
            books: Vec<Book> = "books",
            labels: Map<String> = "labels",
            below: Box<Shelf> = "below",
            thing: Thing = "thing",
            note: Json = "note",
        }
    }

    /// A book.
    pub struct Book {
        const OBJECT = "book" in "object";
        always { id: String = "id", }
        maybe { pages: i64 = "pages", title: String = "title", }
    }
}

one_of! {
    /// What stands on it.
    pub enum Thing by "object" { Book(Book) = "book", Shelf(Shelf) = "shelf" }
}

fn shelf(json: &str) -> (Shelf, Vec<String>) {
    read_leniently(json.as_bytes()).unwrap()
}

#[test]
fn what_can_be_read_is_read_alike() {
    let json = r#"{"object":"shelf","id":"s","width":3,"books":[{"id":"b","pages":1}],"x":1}"#;
    let (shelf, left_out) = shelf(json);
    assert!(left_out.is_empty());
    assert_eq!(shelf.width, Some(3));
    let strict: Shelf = read(json.as_bytes()).unwrap();
    assert_eq!(format!("{strict:?}"), format!("{shelf:?}"));
}

#[test]
fn values_of_another_form_are_left_out() {
    for (json, expected) in [
        (r#"{"id":"s","width":"wide"}"#, &["width"][..]),
        (r#"{"id":"s","width":{"cm":3}}"#, &["width"]),
        (r#"{"id":"s","width":1.5}"#, &["width"]),
        (r#"{"id":"s","width":99999999999999999999}"#, &["width"]),
        (r#"{"id":"s","books":{"a":[]}}"#, &["books"]),
        (
            r#"{"id":"s","books":[{"id":"b","pages":"x","title":"t"},{"id":"c","pages":[]}]}"#,
            &["books[0].pages", "books[1].pages"],
        ),
        // Null will not do in a list, so the list goes.
        (r#"{"id":"s","books":[{"id":"b"},7]}"#, &["books"]),
        (r#"{"id":"s","books":[{"id":"b"},{"pages":7}]}"#, &["books"]),
        (r#"{"id":"s","labels":"a"}"#, &["labels"]),
        // An entry is left out by itself.
        (r#"{"id":"s","labels":{"a":"b","c":7}}"#, &[]),
        (r#"{"id":"s","below":{"id":7,"width":1}}"#, &["below"]),
        (
            r#"{"id":"s","below":{"id":"t","width":"x"},"width":true}"#,
            &["below.width", "width"],
        ),
        ("{\n  \"id\": \"s\",\n  \"width\": [\n 1\n ]\n}", &["width"]),
    ] {
        let (shelf, left_out) = shelf(json);
        assert_eq!(left_out, expected, "{json}");
        assert_eq!(shelf.id, "s");
    }
    let (shelf, _) = shelf(r#"{"id":"s","books":[{"id":"b","pages":"x","title":"t"}]}"#);
    let book = &shelf.books.unwrap()[0];
    assert_eq!((book.pages, book.title.as_deref()), (None, Some("t")));
}

#[test]
fn what_it_cannot_do_without_is_an_error_with_its_path() {
    for (json, path) in [
        ("7", "."),
        ("[]", "."),
        ("{}", "."),
        (r#"{"id":7}"#, "id"),
        (r#"{"id":null}"#, "id"),
        (r#"{"width":"wide"}"#, "."),
        (r#"{"id":"s","width":@}"#, "width"),
        (r#"{"id":"s""#, "id"),
    ] {
        let error = read_leniently::<Shelf>(json.as_bytes()).unwrap_err();
        assert_eq!(error.path(), path, "{json}: {error}");
    }
    let error = read_leniently::<Shelf>(b"{\"id\":\"s\",\"width\":\"\xff\"}").unwrap_err();
    assert_eq!(error.path(), "width", "{error}");
}

#[test]
fn a_payload_full_of_faults_is_read_in_few_turns() {
    let book = r#"{"id":"b","pages":"x"}"#;
    let json = format!(
        r#"{{"id":"s","books":[{}],"width":3}}"#,
        vec![book; 20_000].join(",")
    );
    let start = std::time::Instant::now();
    let (shelf, left_out) = shelf(&json);
    assert_eq!(left_out, ["books"]);
    assert_eq!(shelf.width, Some(3));
    assert!(start.elapsed().as_secs() < 10);
}

#[test]
fn an_object_is_what_its_tag_says() {
    let thing = |json: &str| shelf(&format!(r#"{{"id":"s","thing":{json}}}"#)).0.thing;
    assert!(
        matches!(thing(r#"{"id":"b","object":"book"}"#), Some(Thing::Book(book)) if book.id == "b")
    );
    assert!(
        matches!(thing(r#"{"object":"shelf","id":"t"}"#), Some(Thing::Shelf(it)) if it.id == "t")
    );
    for json in [
        r#"{"object":"chair","id":"b"}"#,
        r#"{"object":"book"}"#,
        r#"{"object":7,"id":"b"}"#,
        "{}",
        "7",
    ] {
        let Some(Thing::Other(other)) = thing(json) else {
            unreachable!("{json}")
        };
        assert_eq!(other.as_str(), json);
    }
    assert_eq!(Shelf::OBJECT, "shelf");
}

#[test]
fn the_report_looks_into_what_the_tag_says() {
    let json = r#"{"object":"rack","id":"s","thing":{"object":"book","id":"b","colour":1},
        "below":{"object":"shelf","id":"t","thing":{"object":"chair","legs":4}}}"#;
    let report = report_of::<Shelf>(json.as_bytes());
    assert_eq!(report.unknown_fields, ["thing.colour"]);
    assert_eq!(report.unknown_values, ["object", "below.thing.object"]);
}
