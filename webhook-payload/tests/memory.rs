//! Measures the memory of documents, of real payloads and of the worst bodies.

#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_precision_loss,
    reason = "tests"
)]

use std::fs;
use std::path::Path;

use allocation_counter::{AllocationInfo, measure};
use bytes::Bytes;
use webhook_payload::{Catalog, Document, Draft, Report};

/// Returns what is allocated while a body is read, and how many bytes its document says that it takes, if it can be
/// read.
fn read(body: &Bytes) -> (AllocationInfo, Option<usize>) {
    // A server has already received the body, which is shared, so its memory does not count.
    let body = body.clone();
    let mut memory = None;
    let mut kept = None;
    let info = measure(|| {
        if let Ok(document) = Document::from_json(&body, Catalog::EMPTY) {
            memory = Some(document.memory());
            kept = Some(Draft::new(document).untyped());
        }
    });
    drop(kept);
    (info, memory)
}

fn in_bodies(bytes: u64, body: &Bytes) -> f64 {
    bytes as f64 / body.len() as f64 + 1.0
}

/// Returns the official examples and recorded payloads of the senders' tests, as they are and without white space.
fn real_payloads() -> Vec<(String, Bytes)> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for folder in [
        "providers/github/tests/examples",
        "providers/discord/tests/examples",
        "providers/deepgram/tests/examples",
    ] {
        for entry in fs::read_dir(all.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|it| it != "json") {
                continue;
            }
            let text = fs::read(&path).unwrap();
            let json: serde_json::Value = serde_json::from_slice(&text).unwrap();
            found.push((format!("{}", path.display()), Bytes::from(text)));
            found.push((
                format!("{} compact", path.display()),
                Bytes::from(json.to_string()),
            ));
        }
    }
    found
}

#[test]
fn a_real_payload_takes_at_most_2_2_of_its_body_and_six_allocations() {
    let payloads = real_payloads();
    assert!(payloads.len() > 10, "{}", payloads.len());
    let (mut most_held, mut most_at_once, mut most_often) = (0.0_f64, 0.0_f64, 0);
    for (name, body) in payloads {
        // A document and its shared root take this much whatever is in them; in larger bodies it does not matter.
        let fixed = 512;
        let (info, memory) = read(&body);
        let held = u64::try_from(info.bytes_current).unwrap();
        let memory = u64::try_from(memory.unwrap()).unwrap();
        assert!(
            held.abs_diff(memory) < 128,
            "{name}: {memory} are said to be held, and {held} are"
        );
        let held = in_bodies(held.saturating_sub(fixed), &body);
        let at_once = in_bodies(info.bytes_max.saturating_sub(fixed), &body);
        println!("{name}: {held:.2} {at_once:.2} {}", info.count_total);
        most_held = most_held.max(held);
        most_at_once = most_at_once.max(at_once);
        most_often = most_often.max(info.count_total);
    }
    println!("{most_held:.2} held, {most_at_once:.2} at once, {most_often} allocations");
    assert!(most_held <= 2.2, "{most_held:.2} bodies are held");
    assert!(most_often <= 6, "{most_often} allocations");
}

const TEN_MB: usize = 10_000_000;

/// Makes a list or object of this many bytes, which repeats one piece.
fn body(begin: &str, piece: &str, end: &str, bytes: usize) -> Bytes {
    let count = bytes.saturating_sub(begin.len() + end.len()) / piece.len();
    let pieces = piece.repeat(count);
    let pieces = pieces.strip_suffix(',').unwrap_or(&pieces);
    Bytes::from(format!("{begin}{pieces}{end}"))
}

#[test]
fn the_worst_bodies_take_at_most_twelve_times_their_size_while_they_are_read() {
    let nested = format!("{}{},", "[".repeat(126), "]".repeat(126));
    let nested_objects = format!("{}0{},", r#"{"":"#.repeat(126), "}".repeat(126));
    let mut worst = 0.0_f64;
    for (begin, piece, end) in [
        ("[", "0,", "]"),
        ("[", "[],", "]"),
        ("[", "{},", "]"),
        ("{", r#""":0,"#, "}"),
        ("{", r#""\n":0,"#, "}"),
        ("{", r#""\n":"\n","#, "}"),
        ("[", r#""\n","#, "]"),
        ("[", r#""\n",0,0,"#, "]"),
        ("[", r#""\n\n\n\n\n\n\n\n","#, "]"),
        ("[", r#""\u0000","#, "]"),
        ("[", r#""\\,,,,,,","#, "]"),
        ("[", r#""\n",",,,,,","#, "]"),
        (r#"[""#, ",", r#""]"#),
        (r#"[""#, r"\n", r#""]"#),
        ("[", r#"{"":0,"":0},"#, "]"),
        ("[", &nested, "]"),
        ("[", &nested_objects, "]"),
        // This body breaks at its very end.
        ("[", "0,", "[[[[[[[["),
        ("[", "0,", "\u{1}"),
        ("[", r#""\n","#, "["),
    ] {
        // A buffer that grows would be worst at a power of two of nodes or texts, and just beyond one.
        let is_short = piece.len() < 4;
        let sizes = [2 * (1 << 20) + 64, 5 * (1 << 18) + 64, TEN_MB];
        for bytes in sizes.into_iter().take(if is_short { 3 } else { 2 }) {
            let body = body(begin, piece, end, bytes);
            let (info, memory) = read(&body);
            let at_once = in_bodies(info.bytes_max, &body);
            println!("{begin}{piece:.20}..{end}: {at_once:.2}");
            worst = worst.max(at_once);
            assert!(at_once <= 12.0, "{begin}{piece:.20}..{end}: {at_once:.2}");
            if let Some(memory) = memory {
                let held = u64::try_from(info.bytes_current).unwrap();
                assert!(held.abs_diff(u64::try_from(memory).unwrap()) < 128);
            }
        }
    }
    println!("{worst:.2} at once");
}

#[test]
fn the_worst_forms_take_at_most_twelve_times_their_size_while_they_are_read() {
    let mut worst = 0.0_f64;
    for (begin, piece, end) in [
        ("a=", "\u{1}", ""),
        ("a=", "\u{1}", "%01"),
        ("a=+", "\u{1}", "%01"),
        ("", "\u{1}", ""),
        ("a=", "%01", ""),
        ("a=", "\"", "%22"),
        ("a=", "%0A", "+"),
        ("a=", "+", "%41"),
        ("a=", "%F0%9F%98%80", ""),
        ("a=", "a", ""),
    ] {
        for bytes in [(1 << 20) + 64, TEN_MB] {
            let form = body(begin, piece, end, bytes);
            let mut kept = None;
            let info = measure(|| kept = Document::from_form(&form, Catalog::EMPTY).ok());
            assert!(kept.is_some());
            let at_once = in_bodies(info.bytes_max, &form);
            println!("{begin}{piece:?}..{end}: {at_once:.2}");
            worst = worst.max(at_once);
            assert!(at_once <= 12.0, "{begin}{piece:?}..{end}: {at_once:.2}");
        }
    }
    println!("{worst:.2} at once");
    // There are a thousand parameters at most, so in a larger form a value of one byte does not matter.
    for piece in ["=&", "\u{1}&", "\n=\n&", "a&"] {
        let form = piece.repeat(Document::MOST_PARAMETERS - 1);
        assert!(Document::from_form(form.as_bytes(), Catalog::EMPTY).is_ok());
        for times in [Document::MOST_PARAMETERS, TEN_MB / piece.len()] {
            let form = piece.repeat(times);
            let info = measure(|| {
                assert!(Document::from_form(form.as_bytes(), Catalog::EMPTY).is_err());
            });
            assert!(info.bytes_max < 4096, "{piece:?}: {}", info.bytes_max);
        }
    }
}

#[test]
fn a_body_that_ends_in_what_is_no_text_takes_no_more() {
    let mut bytes = b"0,".repeat(TEN_MB / 2);
    bytes.splice(0..0, *b"[");
    bytes.push(0xff);
    let body = Bytes::from(bytes);
    let (info, memory) = read(&body);
    assert!(memory.is_none());
    let at_once = in_bodies(info.bytes_max, &body);
    assert!(at_once <= 12.0, "{at_once:.2}");
    // A body with more values than a document can have is refused before its end is looked for.
    let mut bytes = b"0,".repeat(Document::MOST_NODES + 8);
    bytes.push(0xff);
    let (info, _) = read(&Bytes::from(bytes));
    assert!(info.bytes_max < 4096, "{}", info.bytes_max);
}

#[test]
fn a_report_takes_no_more_than_it_says_however_long_its_paths_are() {
    let key = "k".repeat(100_000);
    let twice = r#""":0,"#.repeat(200_000);
    for (begin, piece, end) in [
        // These keys are there twice, under a long key, and at the root under an empty name.
        (
            format!(r#"{{"{key}":{{"#),
            twice.clone(),
            r#""":0}}"#.to_owned(),
        ),
        ("{".to_owned(), twice, r#""":0}"#.to_owned()),
        // These half surrogates are in a list under a hundred long keys.
        (
            format!(r#"{{"{}":"#, "k".repeat(10_000)).repeat(100) + "[",
            r#""\ud83d","#.repeat(200_000),
            r#"""]"#.to_owned() + &"}".repeat(100),
        ),
    ] {
        let body = Bytes::from(format!("{begin}{piece}{end}"));
        let root = Draft::new(Document::from_json(&body, Catalog::EMPTY).unwrap()).untyped();
        let mut report = Report::default();
        let info = measure(|| report = root.report());
        let listed = report.duplicates.len() + report.lone_surrogates.len();
        assert_eq!(listed + report.omitted, 200_000);
        assert!(report.omitted > 0 && !report.is_empty());
        let most = 4 * Report::MOST_BYTES + 2 * 1_100_000;
        assert!(
            info.bytes_max < u64::try_from(most).unwrap(),
            "{}",
            info.bytes_max
        );
    }
}
