//! The rule that all providers have the same files, so that a reader who knows one knows all.

use syn::Item;

use super::tree::{Tree, is_generated, needless, providers, within};

/// The files that every provider has.
const ALWAYS: [&str; 3] = ["lib.rs", "scheme.rs", "event.rs"];
/// Files that a provider may have: lists of names, the code that ties generated payloads to events, and the object and
/// the time of an event.
const MAY: [&str; 3] = ["names.rs", "typed.rs", "order.rs"];

/// Files for a subject that only one sender has, each with the subject.
const SUBJECTS: &[(&str, &str)] = &[
    (
        "contentful/canonical.rs",
        "the path and the headers in the form in which Contentful signs them",
    ),
    (
        "custom/answer.rs",
        "what a signed challenge is answered with",
    ),
    (
        "custom/config.rs",
        "the configuration, as it is written in a file",
    ),
    (
        "custom/error.rs",
        "why no endpoint can be made of a configuration",
    ),
    ("custom/fault.rs", "what can be wrong with a configuration"),
    (
        "custom/in_code.rs",
        "the configuration, as it is written in code",
    ),
    (
        "custom/keys.rs",
        "where the keys of a configuration come from",
    ),
    ("custom/name.rs", "texts that outlive their configuration"),
    ("custom/plan.rs", "what a configuration comes down to"),
    (
        "custom/presets.rs",
        "configurations of senders that come with the crate",
    ),
    (
        "custom/proof.rs",
        "the kinds of keys, and the key of a sender",
    ),
    (
        "custom/read.rs",
        "reading a configuration, and filling a preset in",
    ),
    (
        "custom/settings.rs",
        "the sections of a configuration, one by one",
    ),
    (
        "custom/shape.rs",
        "what a configuration comes down to, for tools",
    ),
    ("custom/template.rs", "the language of templates"),
    ("deepgram/error.rs", "the four forms of Deepgram's errors"),
    ("deepgram/on.rs", "events with their payloads, for handlers"),
    (
        "discord/entered.rs",
        "what somebody entered: options, components, what they resolve to",
    ),
    ("discord/on.rs", "events with their payloads, for handlers"),
    ("discord/replies/", "the replies to interactions"),
    ("discord/snowflake.rs", "ids, permissions and tokens"),
    ("github/actions.rs", "the actions of each event"),
    (
        "github/borne_out.rs",
        "whether the body bears out the name in the header",
    ),
    ("github/from_api.rs", "events that were fetched"),
    ("github/heading.rs", "what the head says, unsigned"),
    (
        "github/identified_by.rs",
        "the keys by which each event is known",
    ),
    ("shopify/family.rs", "the two families of headers"),
    ("shopify/on.rs", "events with their payloads, for handlers"),
    ("shopify/privacy.rs", "requests of the privacy laws"),
    ("slack/on.rs", "events with their payloads, for handlers"),
    ("slack/shape.rs", "telling bodies apart by their form"),
    ("standard-webhooks/family.rs", "the two families of headers"),
    (
        "stripe/authorization.rs",
        "answers to issuing authorizations",
    ),
    (
        "stripe/previous.rs",
        "the old values of what an event has changed",
    ),
    ("twilio/on.rs", "events with their payloads, for handlers"),
    (
        "twilio/url.rs",
        "how the URL that Twilio signed may be spelled",
    ),
];

/// Tests for a subject that only one sender has, each with the subject.
const TESTS: &[(&str, &str)] = &[
    (
        "custom/attacks.rs",
        "what a configuration lets a stranger try",
    ),
    ("custom/random.rs", "configurations at random"),
    ("custom/refused.rs", "configurations that are refused"),
    ("custom/retries.rs", "retries and their times"),
    ("deepgram/authentication.rs", "credentials"),
    (
        "deepgram/complete/",
        "that no value of a payload is lost silently",
    ),
    ("deepgram/typed.rs", "views on payloads"),
    (
        "discord/complete/",
        "that no value of a payload is lost silently",
    ),
    ("discord/replies.rs", "replies to interactions"),
    ("discord/typed.rs", "views on payloads"),
    ("github/borne_out.rs", "names that the body bears out"),
    (
        "github/complete/",
        "that no value of a payload is lost silently",
    ),
    ("github/coverage.rs", "which events are typed"),
    ("github/current.rs", "what older schemas did not allow"),
    ("github/facts/", "the facts that types are checked against"),
    ("github/head.rs", "the headers"),
    ("github/instances.rs", "payloads made from schemas"),
    (
        "github/relabelled.rs",
        "deliveries under another event's name",
    ),
    ("github/typed.rs", "views on payloads"),
    (
        "mongodb/app_services.rs",
        "triggers of App Services, which sign otherwise",
    ),
    (
        "shopify/complete/",
        "that no value of a payload is lost silently",
    ),
    ("shopify/typed.rs", "views on payloads"),
    (
        "slack/complete/",
        "that no value of a payload is lost silently",
    ),
    ("slack/forms.rs", "commands and interactivity"),
    ("slack/header.rs", "the headers"),
    ("slack/typed.rs", "views on payloads"),
    ("standard-webhooks/header.rs", "the headers"),
    ("standard-webhooks/keys.rs", "keys of both kinds"),
    (
        "stripe/authorization.rs",
        "answers to issuing authorizations",
    ),
    (
        "stripe/complete/",
        "that no value of a payload is lost silently",
    ),
    ("stripe/facts/", "the facts that types are checked against"),
    ("stripe/header.rs", "the header"),
    ("stripe/secrets.rs", "the forms of secrets"),
    ("stripe/typed.rs", "views on payloads"),
    (
        "twilio/complete/",
        "that no value of a payload is lost silently",
    ),
    ("twilio/head.rs", "the headers"),
    ("twilio/typed.rs", "views on payloads"),
    ("twilio/url.rs", "spellings of the URL"),
    ("x/challenge.rs", "challenges"),
];

/// Test files that some providers still lack, or still have.
const TESTS_TO_MOVE: &[&str] = &["custom/tests/common"];

/// File names that do not say what is in the file.
const GENERIC: [&str; 8] = [
    "util", "utils", "helper", "helpers", "common", "misc", "tools", "support",
];

/// Checks the files of `src/`.
pub(super) fn files(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for provider in providers(tree) {
        let name = &provider["providers/".len()..];
        let src = format!("{provider}/src");
        for needed in ALWAYS {
            if !tree.contains_key(&format!("{src}/{needed}")) {
                faults.push(format!("{src} has no {needed}"));
            }
        }
        let payloads = within(tree, &src).filter(|(file, _)| file.starts_with("payload/"));
        for (file, _) in payloads.filter(|(_, text)| !is_generated(text)) {
            faults.push(format!(
                "{src}/{file} is not generated: payload/ is for what `cargo xtask gen` writes"
            ));
        }
        for (file, _) in within(tree, &src) {
            let stem = file
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .trim_end_matches(".rs");
            if GENERIC.contains(&stem) {
                faults.push(format!("{src}/{file}: call it by what it is about"));
            }
            let subject = |(of, _): &(&str, _)| {
                let file = format!("{name}/{file}");
                file == *of || of.ends_with('/') && file.starts_with(of)
            };
            let rooms = ["payload/", "scheme/", "event/"];
            let is_known = ALWAYS.contains(&file)
                || MAY.contains(&file)
                || rooms.iter().any(|it| file.starts_with(it))
                || SUBJECTS.iter().any(subject);
            if !is_known {
                faults.push(format!(
                    "{src}/{file} is no part of the skeleton: if its subject is this sender's alone, add it to SUBJECTS of \
                     xtask/src/tidy/skeleton.rs"
                ));
            }
        }
    }
    faults.extend(gone(tree, SUBJECTS, "src"));
    faults
}

/// Checks the files of `tests/`.
pub(super) fn tests(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    let mut faults = Vec::new();
    let mut wrong = |called: String, fault: String| {
        if !TESTS_TO_MOVE.contains(&&*called) {
            faults.push(fault);
        }
        found.push(called);
    };
    let needed = ["vectors.rs", "conformance.rs", "event.rs"];
    for provider in providers(tree) {
        let name = &provider["providers/".len()..];
        let tests = format!("{provider}/tests");
        for needed in needed {
            if !tree.contains_key(&format!("{tests}/{needed}")) {
                let fault = format!("{tests} has no {needed}");
                wrong(format!("{name}/tests/{needed}"), fault);
            }
        }
        for (file, _) in within(tree, &tests).filter(|(file, _)| file.ends_with(".rs")) {
            let path = format!("{name}/{file}");
            let subject =
                |(of, _): &(&str, _)| path == *of || of.ends_with('/') && path.starts_with(of);
            if file.starts_with("common/") {
                let fault = "what tests share is webhook_core::testing::Harness";
                wrong(
                    format!("{name}/tests/common"),
                    format!("{tests}/{file}: {fault}"),
                );
            } else if !needed.contains(&file) && !TESTS.iter().any(subject) {
                let fault = format!(
                    "{tests}/{file} is no part of the skeleton: if its subject is this sender's alone, add it to TESTS of \
                     xtask/src/tidy/skeleton.rs"
                );
                wrong(path, fault);
            }
        }
    }
    faults.extend(needless(TESTS_TO_MOVE, &found, "tests to move"));
    faults.extend(gone(tree, TESTS, "tests"));
    faults
}

/// Finds entries of a table whose file does not exist.
fn gone(tree: &Tree, table: &[(&str, &str)], folder: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (entry, about) in table {
        let (provider, file) = entry.split_once('/').unwrap_or_default();
        let path = format!("providers/{provider}/{folder}/{file}");
        if !tree.keys().any(|it| it.starts_with(&path)) {
            faults.push(format!(
                "{path} is in the table ({about}) and does not exist: take it off"
            ));
        }
    }
    faults
}

/// Checks `lib.rs`: the README, the grammar of the headers, and the crate's exports.
pub(super) fn roots(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for provider in providers(tree) {
        let path = format!("{provider}/src/lib.rs");
        let Some(Ok(file)) = tree.get(&path).map(|it| syn::parse_file(it)) else {
            faults.push(format!("{path} cannot be parsed"));
            continue;
        };
        let is_code = |item: &&Item| match item {
            Item::Use(_) => false,
            Item::Mod(module) => module.content.is_some(),
            _ => true,
        };
        let code = file.items.iter().filter(is_code).count();
        if code > 0 {
            faults.push(format!("{path} has {code} items besides modules and re-exports: the adapter stands in scheme.rs"));
        }
    }
    faults
}
