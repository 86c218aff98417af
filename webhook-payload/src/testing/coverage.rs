//! Writes `COVERAGE.md`, which says how much of a sender's payloads is typed.
//!
//! It also checks in a test that this page and others are up to date.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use bytes::Bytes;
use serde_json::Value;

use super::accessor_values::Type;
use super::declared::{Declared, Make};
use super::tree::Tree;
use crate::catalog::Catalog;
use crate::check;
use crate::document::Document;
use crate::report::Report;

/// The kinds of instances that are made for each type.
const MADE: [Make; 4] = [Make::All, Make::AlwaysOnly, Make::Nulls, Make::NewNames];

/// Compares `COVERAGE.md` in a package's folder with the page that its facts make, or writes the page if the
/// environment variable `WEBHOOK_COVERAGE` is `write`.
///
/// # Errors
///
/// Returns an error for an instance that its type does not return as a whole, and for a page that is out of date.
pub fn covered(
    folder: &str,
    types: &[Type],
    catalog: &'static Catalog,
    facts: &Declared,
    is_form: bool,
) -> Result<(), String> {
    up_to_date(
        folder,
        "COVERAGE.md",
        &page(types, catalog, facts, is_form)?,
    )
}

/// Compares a page in a package's folder with the text that a test makes for it, or writes the text there if the
/// environment variable `WEBHOOK_COVERAGE` is `write`.
///
/// # Errors
///
/// Returns an error for a page that has another text, or that cannot be written.
pub fn up_to_date(folder: &str, page: &str, text: &str) -> Result<(), String> {
    let path = Path::new(folder).join(page);
    if std::env::var_os("WEBHOOK_COVERAGE").is_some_and(|it| it == "write") {
        std::fs::write(&path, text).map_err(|error| error.to_string())?;
    }
    if std::fs::read_to_string(&path).unwrap_or_default() == text {
        Ok(())
    } else {
        Err(format!(
            "{page} is out of date: run with WEBHOOK_COVERAGE=write"
        ))
    }
}

/// Reads the documents under `tests/examples` of a package's folder, by the names of their files without `.json`.
///
/// # Errors
///
/// Returns an error for a folder or a file that cannot be read, or a file that is not JSON.
pub fn examples(folder: &str) -> Result<BTreeMap<String, Value>, Box<dyn Error>> {
    let mut examples = BTreeMap::new();
    for file in std::fs::read_dir(Path::new(folder).join("tests/examples"))? {
        let path = file?.path();
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        examples.insert(name, serde_json::from_slice(&std::fs::read(path)?)?);
    }
    Ok(examples)
}

fn page(
    types: &[Type],
    catalog: &'static Catalog,
    facts: &Declared,
    is_form: bool,
) -> Result<String, String> {
    let [shapes, fields, _, enums] = facts.counts();
    let mut text = "# Coverage\n\nMade by `tests/complete` from the facts (`xtask/extract/README.md` says how), whose sources are:\n\n".to_owned();
    for source in facts.sources() {
        let _ = writeln!(text, "- {source}");
    }
    let _ = write!(
        text,
        "\n{shapes} shapes with {fields} fields, {enums} lists of names. For each root, a test makes bodies from the facts: with all\n\
         fields, with only those that are always there, with nulls, and with names that nobody knows. No field is dropped.\n\n\
         | root | type | fields | instances | dropped fields |\n|---|---|---|---|---|\n"
    );
    for (root, of) in facts.all("roots") {
        let id = of.get("shape").and_then(Value::as_str).unwrap_or_default();
        let of = types.iter().find(|it| it.id == id);
        let of = of.ok_or_else(|| format!("no type of {root}"))?;
        let mut count = 0_usize;
        // A form has no null.
        for make in MADE.into_iter().filter(|it| !is_form || *it != Make::Nulls) {
            let instance = facts.instance(id, make, 0);
            let instance = instance.ok_or_else(|| format!("no instance of {root}"))?;
            let tree = Tree::from(&instance);
            let body = Bytes::from(if is_form { tree.form() } else { tree.json() });
            let report = report(of, catalog, &body, is_form)
                .map_err(|error| format!("{root}, {make:?}: {error}"))?;
            let is_new = make == Make::NewNames;
            let is_whole = report.unknown_fields.is_empty() && report.left_out.is_empty();
            if !is_whole || !is_new && !report.is_empty() {
                return Err(format!("{root}, {make:?}: {report:?}"));
            }
            count = count.saturating_add(1);
        }
        let fields = facts.all("shapes").get(id).and_then(Value::as_object);
        let fields = fields.map_or(0, |it| {
            it.get("fields")
                .and_then(Value::as_object)
                .unwrap_or(it)
                .len()
        });
        let _ = writeln!(text, "| {root} | `{}` | {fields} | {count} | 0 |", of.name);
    }
    let untyped = facts.untyped();
    if !untyped.is_empty() {
        let _ = write!(
            text,
            "\n## Untyped fields\n\nOf these {} the sources do not say what they hold; they are values of any form:\n\n",
            untyped.len()
        );
        for field in untyped {
            let _ = writeln!(text, "- `{field}`");
        }
    }
    Ok(text)
}

fn report(
    of: &Type,
    catalog: &'static Catalog,
    body: &Bytes,
    is_form: bool,
) -> Result<Report, webhook_core::body::JsonError> {
    let mut document = if is_form {
        Document::from_form(body, catalog)?
    } else {
        Document::from_json(body, catalog)?
    };
    check::object(&mut document, 0, of.form, "")?;
    Ok(Report::of(&document, of.form, (0, of.form), &[]))
}
