//! Tests that each rule sees a deviation: a test puts one into the files, and the rule then reports one fault more.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::sync::LazyLock;

use super::tree::{Tree, read};
use super::*;

mod pages;

static TREE: LazyLock<Tree> = LazyLock::new(|| read().unwrap());

/// Returns what a rule reports after `change` was made to the files, and did not report before.
fn seeded(rule: Rule, change: impl FnOnce(&mut Tree)) -> Vec<String> {
    let mut tree = TREE.clone();
    let before = rule(&tree);
    change(&mut tree);
    let after = rule(&tree);
    after
        .into_iter()
        .filter(|it| !before.contains(it))
        .collect()
}

/// Checks that the rule reports this fault, and no other.
#[track_caller]
fn says(rule: Rule, change: impl FnOnce(&mut Tree), part: &str) {
    let said = seeded(rule, change);
    assert!(
        said.len() == 1 && said[0].contains(part),
        "{part}: {said:#?}"
    );
}

fn text<'t>(tree: &'t mut Tree, path: &str) -> &'t mut String {
    tree.get_mut(path).unwrap_or_else(|| panic!("no {path}"))
}

/// Makes the lines of a long file without content.
fn lines(count: usize) -> String {
    "const _: () = ();\n".repeat(count)
}

/// Every rule is named by a test, so that each has been seen to fail.
#[test]
fn each_rule_has_a_seeded_deviation() {
    let tests = [include_str!("tests.rs"), include_str!("tests/pages.rs")].concat();
    for (rule, path, _) in RULES {
        assert!(
            tests.contains(path),
            "{rule}: no test seeds a deviation from {path}"
        );
    }
}

#[test]
fn a_missing_file_of_a_provider_is_seen() {
    let gone = |tree: &mut Tree| drop(tree.remove("providers/ups/src/scheme.rs"));
    says(skeleton::files, gone, "providers/ups/src has no scheme.rs");
}

#[test]
fn an_adapter_whose_events_each_program_compiles_is_seen() {
    let without = |tree: &mut Tree| {
        let scheme = text(tree, "providers/ups/src/scheme.rs");
        *scheme = scheme.replace("webhook_core::erase_here!();", "");
    };
    says(
        erase::here,
        without,
        "an adapter has `webhook_core::erase_here!();`",
    );
}

#[test]
fn a_file_that_is_in_no_table_is_seen() {
    for file in ["limits.rs", "deep/limits.rs"] {
        let path = format!("providers/ups/src/{file}");
        let added = |tree: &mut Tree| drop(tree.insert(path, String::new()));
        says(skeleton::files, added, "no part of the skeleton");
    }
    let util = |tree: &mut Tree| {
        drop(tree.insert("providers/x/src/scheme/util.rs".to_owned(), String::new()))
    };
    says(skeleton::files, util, "call it by what it is about");
}

#[test]
fn a_payload_by_hand_is_seen() {
    let path = "providers/twilio/src/payload/calls.rs";
    let by_hand = |tree: &mut Tree| *text(tree, path) = "//! Calls.\n".to_owned();
    // A file in this folder that lacks the generator's mark was written by hand.
    says(skeleton::files, by_hand, "is not generated");
}

#[test]
fn an_entry_without_a_file_is_seen() {
    let gone = |tree: &mut Tree| drop(tree.remove("providers/twilio/src/url.rs"));
    says(skeleton::files, gone, "does not exist: take it off");
}

#[test]
fn code_in_lib_rs_is_seen() {
    let code = |tree: &mut Tree| {
        text(tree, "providers/ups/src/lib.rs").push_str("\nconst LIMIT: usize = 1;\n")
    };
    says(
        skeleton::roots,
        code,
        "1 items besides modules and re-exports",
    );
    let broken = |tree: &mut Tree| text(tree, "providers/ups/src/lib.rs").push_str("fn (");
    says(skeleton::roots, broken, "cannot be parsed");
}

#[test]
fn accessors_of_other_names_are_seen() {
    let bytes = "impl Tracking { pub fn payload(&self) -> &Bytes { &self.raw } }";
    let added = |tree: &mut Tree| text(tree, "providers/ups/src/event.rs").push_str(bytes);
    says(accessors::accessors, added, "call it `raw()`");
    let field = "pub struct Parcel { pub raw: Raw }";
    let added = |tree: &mut Tree| text(tree, "providers/ups/src/event.rs").push_str(field);
    says(
        accessors::accessors,
        added,
        "`Parcel` has a public field `raw`",
    );
    let name = "impl Event { pub fn name(&self) -> Option<&str> { None } }";
    let added = |tree: &mut Tree| text(tree, "providers/ups/src/event.rs").push_str(name);
    says(
        accessors::accessors,
        added,
        "is to be a text: `&str`, not `Option<&str>`",
    );
}

#[test]
fn tests_of_another_layout_are_seen() {
    let gone = |tree: &mut Tree| drop(tree.remove("providers/ups/tests/vectors.rs"));
    says(
        skeleton::tests,
        gone,
        "providers/ups/tests has no vectors.rs",
    );
    let gone = |tree: &mut Tree| drop(tree.remove("providers/twilio/tests/url.rs"));
    says(skeleton::tests, gone, "does not exist: take it off");
    for (file, part) in [
        ("common/mod.rs", "testing::Harness"),
        ("more.rs", "no part of the skeleton"),
    ] {
        let path = format!("providers/ups/tests/{file}");
        let added = |tree: &mut Tree| drop(tree.insert(path, String::new()));
        says(skeleton::tests, added, part);
    }
}

#[test]
fn a_long_file_is_seen_and_so_is_one_that_is_long_no_more() {
    let path = "webhook-tower/src/layer.rs";
    says(
        sizes::files,
        |tree| text(tree, path).push_str(&lines(350)),
        "350 are the most",
    );
    let path = "webhook-core/src/new.rs".to_owned();
    says(
        sizes::files,
        |tree| drop(tree.insert(path, lines(351))),
        "has 351 lines",
    );
    says(
        sizes::files,
        |tree| *text(tree, "webhook-payload/src/scan.rs") = lines(350),
        "take it off",
    );
}

#[test]
fn a_large_adapter_is_seen() {
    let scheme = "providers/ups/src/scheme.rs";
    says(
        sizes::adapters,
        |tree| text(tree, scheme).push_str(&lines(250)),
        "providers/ups scheme has",
    );
    // The files that an adapter uses count as well.
    let event = "providers/ups/src/event.rs";
    says(
        sizes::adapters,
        |tree| text(tree, event).push_str(&lines(250)),
        "providers/ups scheme has",
    );
    // An adapter that is longer already may not grow.
    let larger = "providers/twilio/src/scheme.rs";
    says(
        sizes::adapters,
        |tree| text(tree, larger).push_str(&lines(50)),
        "providers/twilio scheme has",
    );
    let shorter =
        |tree: &mut Tree| *text(tree, larger) = "\nimpl Scheme for Twilio {}\n".to_owned();
    says(sizes::adapters, shorter, "providers/twilio scheme");
    // A list of names does not count.
    let names = "providers/ups/src/names.rs";
    assert_eq!(
        seeded(sizes::adapters, |tree| text(tree, names)
            .push_str(&lines(250))),
        [""; 0]
    );
}

#[test]
fn lints_of_its_own_are_seen() {
    let path = "providers/ups/Cargo.toml";
    let own = |tree: &mut Tree| text(tree, path).push_str("\n[lints.clippy]\nall = \"allow\"\n");
    let replaced = |tree: &mut Tree| {
        let text = text(tree, path);
        *text = text.replace(
            "[lints]\nworkspace = true",
            "[lints.clippy]\nall = \"allow\"",
        );
    };
    says(
        manifests::lints,
        replaced,
        "providers/ups/Cargo.toml: `[lints]`",
    );
    says(manifests::lints, own, "providers/ups/Cargo.toml: `[lints]`");
}

#[test]
fn a_dependency_that_no_code_names_is_seen() {
    let path = "providers/ups/Cargo.toml";
    for section in ["[dependencies]", "[dev-dependencies]"] {
        let added = |tree: &mut Tree| {
            let line = format!("{section}\nleft-pad = \"1\"");
            *text(tree, path) = text(tree, path).replace(section, &line);
        };
        let part = "providers/ups: left-pad is named by no code";
        says(manifests::dependencies, added, part);
    }
    // What tests alone name belongs among the dependencies of tests.
    let of_tests = |tree: &mut Tree| {
        let line = "[dependencies]\nwebhook-conformance.workspace = true";
        *text(tree, path) = text(tree, path).replace("[dependencies]", line);
    };
    says(manifests::dependencies, of_tests, "webhook-conformance");
    let named =
        |tree: &mut Tree| text(tree, "bench/src/lib.rs").push_str("// async_stripe_webhook");
    says(manifests::dependencies, named, "take it off");
}

#[test]
fn a_circle_is_seen_however_it_is_written() {
    let timestamp = "webhook-core/src/timestamp.rs";
    for code in [
        "use crate::delivery::Delivery;",
        "use super::delivery::{self, Delivery};",
        "const fn of(it: &crate::Delivery) {}",
        "fn of() { crate::delivery::of(); }",
        "#[cfg(any(test, unix))]\nuse crate::delivery::Delivery;",
        "#[cfg(all(unix, not(test)))]\nuse crate::delivery::Delivery;",
    ] {
        let said = seeded(circles::circles, |tree| {
            text(tree, timestamp).push_str(code)
        });
        assert!(
            said.iter().any(|it| it.contains("timestamp")),
            "{code}: {said:?}"
        );
    }
    // Code that only tests need, and text that is no code, make no circle.
    for code in [
        "#[cfg(test)]\nmod tests { use crate::delivery::Delivery; }",
        "#[cfg(all(test, unix))]\nmod tests { use crate::delivery::Delivery; }",
        "#[cfg(all(unix, all(feature = \"a\", test)))]\nuse crate::delivery::Delivery;",
        "/// See [`crate::Delivery`].\nconst A: u8 = 0;",
    ] {
        let said = seeded(circles::circles, |tree| {
            text(tree, timestamp).push_str(code)
        });
        assert_eq!(said, [""; 0], "{code}");
    }
    let names = "providers/ups/src/names.rs";
    says(
        circles::circles,
        |tree| text(tree, names).push_str("use crate::Event;"),
        "providers/ups: event names",
    );
}

#[test]
fn names_at_the_root_are_counted() {
    let more = "pub use crate::raw::{A1, A2, A3, A4, A5, A6, A7, A8, A9, B1, B2, B3, B4, B5, B6, B7, B8, B9, C1, C2, C3, C4, C5};";
    says(
        names::root,
        |tree| text(tree, "webhook-core/src/lib.rs").push_str(more),
        "30 are the most",
    );
}

#[test]
fn a_name_for_two_things_is_seen() {
    let twice =
        |tree: &mut Tree| text(tree, "webhook-tower/src/body.rs").push_str("pub struct Receiver;");
    says(
        names::twice,
        twice,
        "webhook-tower Receiver stands for two things",
    );
}
