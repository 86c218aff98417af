//! Tests the rules about prose with seeded deviations, in READMEs, manuals, pages of adapters and summaries.

use super::*;

#[test]
fn a_long_readme_and_one_that_is_long_no_more_are_seen() {
    let long = TREE["README.md"].lines().count() > 150;
    let (readme, part) = if long {
        ("# Webhooks\n".to_owned(), "take it off")
    } else {
        ("\n".repeat(151), "150 are the most")
    };
    says(
        prose::readmes,
        |tree| *text(tree, "README.md") = readme,
        part,
    );
}

#[test]
fn a_manual_that_names_what_is_not_there_is_seen() {
    for (text_of_it, part) in [
        ("see [it](../webhook-tower/docs/redis.md)", "redis.md"),
        ("see [it](../examples/src/bin/gone.rs#L3)", "gone.rs"),
        (
            "see [it](../SECURITY.md#gone)",
            "SECURITY.md#gone, which is no heading",
        ),
        ("see [it](#gone)", "#gone, which is no heading"),
        ("```sh\n# in code\n```\n[it](#in-code)", "#in-code"),
        ("turn on the feature `handled-twice`", "`handled-twice`"),
    ] {
        let added = |tree: &mut Tree| text(tree, "docs/senders.md").push_str(text_of_it);
        says(manuals::names, added, part);
    }
    let there = "see [it](../webhook-tower/docs/) and [it](https://x.example/a.md), the feature `axum`, [it](senders.md#the-senders), [it](#the-senders)";
    let added = |tree: &mut Tree| text(tree, "docs/senders.md").push_str(there);
    assert_eq!(seeded(manuals::names, added), [""; 0]);
}

#[test]
fn a_page_that_begins_with_something_else_is_seen() {
    for (was, is, part) in [
        (
            "```rust",
            "```rust\nfn f() {}\n```\n\n```rust",
            "a whole service",
        ),
        (
            "Event::Unreadable(event)",
            "Event::Other(event)",
            "cannot be read",
        ),
        ("\n## ", "\n`endpoint.begin(&head)`\n## ", "no user calls"),
        ("#[tokio::test]", "", "a test of the route"),
        ("## Common mistakes", "## Mistakes", "common mistakes"),
        (
            "WebhookLayer::new",
            "Layer::new",
            "a route that is protected",
        ),
    ] {
        let said = seeded(manuals::pages, |tree| {
            let page = text(tree, "providers/ups/README.md");
            *page = page.replacen(was, is, 1);
        });
        assert!(said.iter().any(|it| it.contains(part)), "{part}: {said:#?}");
    }
    for (file, part) in [("Cargo.toml", "docs.rs"), ("src/lib.rs", "feature")] {
        let path = format!("providers/ups/{file}");
        says(
            manuals::pages,
            |tree| *text(tree, &path) = text(tree, &path).replace("doc", ""),
            part,
        );
    }
}

#[test]
fn code_that_loses_an_event_is_seen() {
    let lost = |mark: &str| {
        let lines = ["```rust", "let event = received.into_event();", "```", ""];
        lines.map(|line| format!("{mark}{line}")).join("\n")
    };
    let shown = [
        ("README.md", lost("")),
        ("webhook-tower/docs/troubleshooting.md", lost("")),
        ("webhook-core/src/raw.rs", lost("/// ")),
        ("providers/ups/src/lib.rs", lost("//! ")),
    ];
    for (path, code) in &shown {
        let added = |tree: &mut Tree| *text(tree, path) += &format!("\n{code}");
        says(manuals::acknowledged, added, path);
    }
    let handled = |tree: &mut Tree| {
        for (path, code) in &shown {
            let code = code.replace(';', "; // or Unreadable");
            *text(tree, path) += &format!("\n{code}");
        }
    };
    assert_eq!(seeded(manuals::acknowledged, handled), [""; 0]);
    // What falls through a `match` is answered with success, too.
    for (path, code) in &shown {
        let code = code.replace(';', "; // or Unreadable, or _ => {}");
        let added = |tree: &mut Tree| *text(tree, path) += &format!("\n{code}");
        says(manuals::acknowledged, added, path);
    }
    // The examples: one file, or the files of one folder together.
    let quickstart = "examples/src/bin/quickstart.rs";
    for (path, code, part) in [
        (
            quickstart,
            "fn on(Webhook(it): Webhook<GitHub>) {}",
            quickstart,
        ),
        (
            "examples/src/bin/seed/main.rs",
            "let it = it.into_event();",
            "bin/seed ",
        ),
    ] {
        let alone = |tree: &mut Tree| drop(tree.insert(path.to_owned(), code.to_owned()));
        says(manuals::acknowledged, alone, part);
    }
    let together = |tree: &mut Tree| {
        let files = [
            ("main", "it.into_event()"),
            ("event", "Event::Unreadable(it)"),
        ];
        for (file, code) in files {
            tree.insert(format!("examples/src/bin/seed/{file}.rs"), code.to_owned());
        }
    };
    assert_eq!(seeded(manuals::acknowledged, together), [""; 0]);
}

#[test]
fn a_summary_that_says_nothing_is_seen() {
    for (code, is_seen) in [
        ("\n/// The same for Ed25519.\nconst A: u8 = 0;\n", true),
        ("\n    /// Like the other one.\nconst A: u8 = 0;\n", true),
        (
            "\n/// How many there are.\n/// The same as before.\nconst A: u8 = 0;\n",
            false,
        ),
    ] {
        let said = seeded(prose::summaries, |tree| {
            text(tree, "webhook-core/src/raw.rs").push_str(code)
        });
        assert_eq!(said.len(), usize::from(is_seen), "{code}: {said:?}");
    }
}

#[test]
fn a_body_in_two_files_is_seen() {
    let body = &format!("{{\"id\":\"{}\"}}", "seed".repeat(20));
    let seed = |tree: &mut Tree, file: &str, body: &str| {
        let code = format!("const SEED: &str = r#\"{body}\"#;\n");
        tree.insert(format!("webhook-core/tests/{file}.rs"), code);
    };
    let twice = |tree: &mut Tree| {
        seed(tree, "one", body);
        seed(tree, "two", body);
    };
    says(samples::bodies, twice, "tests/one.rs and in");
    let once = |tree: &mut Tree| seed(tree, "one", body);
    // A short body is easier to read where it is used.
    let short = |tree: &mut Tree| {
        seed(tree, "two", r#"{"id":"seed"}"#);
        seed(tree, "three", r#"{"id":"seed"}"#);
    };
    assert_eq!(seeded(samples::bodies, once), [""; 0]);
    assert_eq!(seeded(samples::bodies, short), [""; 0]);
}
