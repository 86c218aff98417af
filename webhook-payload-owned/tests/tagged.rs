//! Objects that a number in them tells apart: read, reported, refused.

#![allow(
    unreachable_pub,
    missing_docs,
    reason = "the macros declare what is public"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use webhook_payload_owned::{Report, read, report_of};

webhook_payload_owned::payload! {
    /// A leaf.
    pub struct Leaf {
        always { name: String = "name", }
        maybe { size: i64 = "size", r#type: i64 = "type", }
    }
    /// A branch.
    pub struct Branch {
        always { parts: Vec<Node> = "parts", }
        maybe { other: Node = "other", r#type: i64 = "type", }
    }
    /// What holds a tree.
    pub struct Garden {
        always { id: i64 = "id", }
        maybe { tree: Node = "tree", trees: Vec<Node> = "trees", after: i64 = "after", }
    }
}

webhook_payload_owned::tagged! {
    /// A part of a tree.
    pub enum Node by "type" {
        Leaf(Leaf) = [1, 2],
        Branch(Branch) = [3],
    }
}

fn garden(json: &str) -> Garden {
    read(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

#[test]
fn the_number_tells_wherever_it_stands() {
    for leaf in [
        r#"{"type":1,"name":"a"}"#,
        r#"{"name":"a","type":2}"#,
        r#"{"x":{"type":3},"name":"a","y":["type",3],"t\u0079pe":1}"#,
        r#"{"type":3,"name":"a","type":1}"#,
    ] {
        let garden = garden(&format!(r#"{{"id":7,"tree":{leaf}}}"#));
        let Some(Node::Leaf(leaf)) = garden.tree else {
            panic!("{leaf}")
        };
        assert_eq!(leaf.name, "a");
    }
}

#[test]
fn what_is_unknown_keeps_all_of_its_text() {
    let json = r#"{"id":7,"tree":{"type":3,"parts":[{"rings":[1, 2],"type":-4}]},"after":5}"#;
    let garden = garden(json);
    assert_eq!(garden.after, Some(5));
    let Some(Node::Branch(branch)) = garden.tree else {
        panic!()
    };
    let [
        Node::Other {
            number: -4,
            json: other,
        },
    ] = branch.parts.as_slice()
    else {
        panic!()
    };
    assert_eq!(other.as_str(), r#"{"rings":[1, 2],"type":-4}"#);
    assert!(!branch.parts[0].is_known());
    let report = report_of::<Garden>(json.as_bytes());
    assert_eq!(report.unknown_values, ["tree.parts[0].type"]);
    assert_eq!(report.unknown_fields, [""; 0]);
}

#[test]
fn null_and_nothing_are_no_tree() {
    assert!(garden(r#"{"id":7,"tree":null}"#).tree.is_none());
    assert!(garden(r#"{"id":7}"#).tree.is_none());
    let report = report_of::<Garden>(br#"{"id":7,"tree":null}"#);
    assert_eq!(report, Report::default());
}

#[test]
fn new_fields_are_listed_with_their_paths() {
    let json = br#"{"id":7,"trees":[{"name":"a","type":1},{"type":3,"new":{},"parts":[{"type":1,"name":"b","x":1}],
        "other":{"y":0,"name":"c","type":2}}],"z":0}"#;
    let mut report = report_of::<Garden>(json);
    report.unknown_fields.sort();
    assert_eq!(
        report.unknown_fields,
        [
            "trees[1].new",
            "trees[1].other.y",
            "trees[1].parts[0].x",
            "z"
        ]
    );
}

#[test]
fn an_error_has_the_path_from_the_whole_and_its_place() {
    for (json, path, message) in [
        (
            r#"{"id":7,"tree":{"type":1,"name":5}}"#,
            "tree.name",
            "expected a string",
        ),
        (
            r#"{"id":7,"tree":{"name":5,"type":1,"z":1},"after":5}"#,
            "tree.name",
            "expected a string",
        ),
        (
            r#"{"id":7,"tree":{"name":"a"}}"#,
            "tree",
            "missing field `type`",
        ),
        (
            r#"{"id":7,"tree":{"type":"1"}}"#,
            "tree.type",
            "expected i64",
        ),
        (
            r#"{"id":7,"tree":{"type":1}}"#,
            "tree",
            "missing field `name`",
        ),
        (r#"{"id":7,"tree":5}"#, "tree", "expected an object"),
        (
            r#"{"id":7,"trees":[{"type":1,"name":"a"},{"type":3,"parts":[{"type":2,"name":"a","size":"big"}]}]}"#,
            "trees[1].parts[0].size",
            "expected i64",
        ),
        (
            r#"{"id":7,"tree":{"type":1,"name":"a"},"after":"x"}"#,
            "after",
            "expected i64",
        ),
    ] {
        let error = read::<Garden>(json.as_bytes()).unwrap_err();
        assert_eq!(error.path(), path, "{json}: {error}");
        let text = error.to_string();
        assert!(text.contains(message), "{json}: {text}");
        assert_eq!(text.matches(" at line 1 column ").count(), 1, "{text}");
    }
    let json = "{\"id\":7,\n\"tree\":{\"type\":1,\n\"name\":5}}";
    let error = read::<Garden>(json.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("at line 3 column 8"), "{error}");
}

/// Trees within trees: refused, on a small stack, in time that does not grow with the square.
#[test]
fn depth_costs_neither_stack_nor_time() {
    for levels in [10, 200, 100_000] {
        let tree = format!(
            r#"{}{{"type":1,"name":"a"}}{}"#,
            r#"{"parts":["#.repeat(levels),
            r#"],"type":3}"#.repeat(levels)
        );
        let json = format!(r#"{{"id":7,"tree":{tree}}}"#);
        let read = move || {
            let begun = std::time::Instant::now();
            let read = read::<Garden>(json.as_bytes());
            let _ = report_of::<Garden>(json.as_bytes());
            assert!(begun.elapsed().as_secs() < 2, "{:?}", begun.elapsed());
            read.map(drop).map_err(|error| error.to_string())
        };
        let thread = std::thread::Builder::new().stack_size(512 << 10);
        let read = thread.spawn(read).unwrap().join().unwrap();
        match levels {
            10 => assert_eq!(read, Ok(())),
            _ => assert!(read.unwrap_err().contains("nested too deeply")),
        }
    }
}
