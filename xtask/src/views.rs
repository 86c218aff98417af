//! Writes the code of views, unions and enums: one file for each family.

use std::fmt::Write as _;

use crate::facts::{Facts, Presence};
use crate::model::{Field, Model, Of, SHARED};
use crate::rules::Rules;
use crate::tables::Tables;

/// Writes the files of `src/payload/`, except for those of the events themselves.
pub(crate) fn files(
    facts: &Facts,
    rules: &Rules,
    model: &Model,
    tables: &Tables,
) -> Vec<(String, String)> {
    let mut files = vec![("tables.rs".to_owned(), tables.file(&rules.hidden))];
    for file in model.files() {
        files.push((format!("{file}.rs"), one(facts, rules, model, tables, file)));
    }
    files
}

/// Writes the head of `mod.rs`: where the facts come from, and the files.
pub(crate) fn root(facts: &Facts, rules: &Rules, model: &Model) -> String {
    let mut code = format!(
        "//! {}'s payloads, as views. Written by `cargo xtask gen` from:\n//!\n",
        rules.sender
    );
    for source in &facts.source {
        let source = match source.split_once(": ") {
            Some((address, what)) if address.starts_with("https") => format!("<{address}>: {what}"),
            _ => source.clone(),
        };
        let _ = writeln!(code, "//! - {source}");
    }
    code.push_str("\npub(crate) mod tables;\n");
    for file in model.files() {
        let _ = writeln!(code, "mod {file};");
    }
    for file in model.files() {
        let _ = writeln!(code, "pub use self::{file}::*;");
    }
    code.push_str(
        "\npub use webhook_core::Timestamp;\npub use webhook_payload::{Expandable, List, Map, OneOrMany, Page, Root, Scalar, ScalarOr, TextOr, Value};\n",
    );
    code
}

fn one(facts: &Facts, rules: &Rules, model: &Model, tables: &Tables, file: &str) -> String {
    let mut code = match file {
        SHARED => "//! What several of the other files have.\n".to_owned(),
        _ => {
            let events = facts
                .events
                .keys()
                .filter(|it| rules.family(it) == Some(file));
            let roots = rules.files.get(file).into_iter().flatten();
            let all: Vec<String> = events.chain(roots).map(|it| format!("`{it}`")).collect();
            let about = if all.is_empty() {
                format!("`{file}`")
            } else {
                all.join(", ")
            };
            format!("//! {about}.\n")
        }
    };
    code.push_str("//!\n//! Written by `cargo xtask gen`.\n\n#[allow(unused_imports, reason = \"a file may use nothing of others\")]\nuse super::*;\n\n");
    let views: Vec<_> = model.views.iter().filter(|it| it.file == file).collect();
    if !views.is_empty() {
        code.push_str("webhook_payload::views! {\n    super::tables::CATALOG, 'a;\n");
        for view in views {
            let _ = writeln!(code, "\n    /// {}", view.about);
            let _ = writeln!(code, "    {} = {} {{", view.name, tables.shape(&view.name));
            for field in &view.fields {
                code.push_str(&row(field, tables));
            }
            code.push_str("    }\n");
        }
        code.push_str("}\n\n");
    }
    let unions: Vec<_> = model.unions.iter().filter(|it| it.file == file).collect();
    if !unions.is_empty() {
        code.push_str("webhook_payload::unions! {\n    super::tables::CATALOG, 'a;\n");
        for union in unions {
            let _ = writeln!(
                code,
                "\n    /// {}\n    {} = {} {{",
                union.about,
                union.name,
                tables.union(&union.name)
            );
            for (place, (variant, view, _)) in union.variants.iter().enumerate() {
                let _ = writeln!(code, "        {place} => {variant}({view}),");
            }
            code.push_str("    }\n");
        }
        code.push_str("}\n\n");
    }
    let names: Vec<_> = model.names.iter().filter(|it| it.file == file).collect();
    if !names.is_empty() {
        code.push_str("webhook_payload::names! {\n    'a;\n");
        for names in names {
            let _ = writeln!(code, "\n    /// {}\n    {} {{", names.about, names.name);
            for (variant, text) in &names.texts {
                let _ = writeln!(code, "        {variant} = {text:?},");
            }
            code.push_str("    }\n");
        }
        code.push_str("}\n\n");
    }
    let codes: Vec<_> = model.codes.iter().filter(|it| it.file == file).collect();
    if !codes.is_empty() {
        code.push_str("webhook_payload::codes! {");
        for codes in codes {
            let _ = writeln!(code, "\n    /// {}\n    {} {{", codes.about, codes.name);
            for (variant, number) in &codes.numbers {
                let _ = writeln!(code, "        {variant} = {number},");
            }
            code.push_str("    }\n");
        }
        code.push_str("}\n");
    }
    code
}

/// Writes the lines of a view that make one accessor: its documentation, what it gives out, and where that is found.
pub(crate) fn row(field: &Field, tables: &Tables) -> String {
    let (of, how) = accessor(field);
    let (about, name, key) = (about(field), &field.accessor, tables.key(&field.key));
    format!("        /// {about}\n        {name}: {of} = {how} {key},\n")
}

/// Returns the type that an accessor returns, and the function that looks it up. Plain values have functions of their
/// own, because the compiler checks a call of a generic function for twice as long, and most values are plain.
fn accessor(field: &Field) -> (String, &'static str) {
    let of = rust(&field.of);
    let how = match (&field.of, field.is_required) {
        (Of::List(_) | Of::Map(_) | Of::Page(_), _) => return (of, "all"),
        (Of::Text | Of::Constant(_), true) => return (of, "must_text"),
        (_, true) => return (of, "must"),
        (Of::Text | Of::Constant(_), false) => "opt_text",
        (Of::Integer, false) => "opt_integer",
        (Of::Flag, false) => "opt_flag",
        (Of::Time, false) => "opt_time",
        _ => "opt",
    };
    (format!("Option<{of}>"), how)
}

fn rust(of: &Of) -> String {
    match of {
        Of::Text | Of::Constant(_) => "&'a str".to_owned(),
        Of::Name(name) | Of::Shape(name) | Of::Union(name) => format!("{name}<'a>"),
        Of::Integer => "i64".to_owned(),
        Of::Code(name) => name.clone(),
        Of::Number => "f64".to_owned(),
        Of::Flag => "bool".to_owned(),
        Of::Time => "Timestamp".to_owned(),
        Of::Digits(own) | Of::Own(own) | Of::OwnOfAny(own) => own.clone(),
        Of::Scalar => "Scalar<'a>".to_owned(),
        Of::Any => "Value<'a>".to_owned(),
        Of::Expandable(None) => "Expandable<'a>".to_owned(),
        Of::Expandable(Some(view)) => format!("Expandable<'a, {view}<'a>>"),
        Of::List(of) => format!("List<'a, {}>", rust(of)),
        Of::Map(of) => format!("Map<'a, {}>", rust(of)),
        Of::Page(of) => format!("Page<'a, {}>", rust(of)),
        Of::Nullable(of) => format!("Option<{}>", rust(of)),
        Of::TextOr(of) => format!("TextOr<'a, {}>", rust(of)),
        Of::ScalarOr(of) => format!("ScalarOr<'a, {}>", rust(of)),
        Of::OneOrMany => "OneOrMany<'a>".to_owned(),
    }
}

/// The sender's key, the form of its value, and when there is none.
fn about(field: &Field) -> String {
    let form = form(&field.of);
    let when = match (field.is_required, field.presence) {
        (true, _) => "always there",
        (false, Presence::Always) => "in every payload of today's schema",
        (false, Presence::Nullable) => "or null",
        (false, Presence::Optional) => "or absent",
        (false, Presence::OptionalNullable) => "or absent, or null",
    };
    format!("`{}`: {form}, {when}.", field.key)
}

fn form(of: &Of) -> String {
    match of {
        Of::Text | Of::Own(_) => "a text".to_owned(),
        Of::Constant(text) => format!("the text `{text}`"),
        Of::Name(name) => format!("a text out of [`{name}`]"),
        Of::Integer => "an integer".to_owned(),
        Of::Code(name) => format!("a number out of [`{name}`]"),
        Of::Number => "a number".to_owned(),
        Of::Flag => "a truth value".to_owned(),
        Of::Time => "a time".to_owned(),
        Of::Digits(_) => "a text of digits".to_owned(),
        Of::Scalar => "a text, a number or a truth value".to_owned(),
        Of::Any | Of::OwnOfAny(_) => "a value of no known form".to_owned(),
        Of::Expandable(None) => "the id of an object, or the object".to_owned(),
        Of::Expandable(Some(view)) => format!("the id of a [`{view}`], or the object"),
        Of::List(of) => format!("a list, each {}", form(of)),
        Of::Map(of) => format!("an object of any keys, each {}", form(of)),
        Of::Page(of) => format!("the first page of a list, each {}", form(of)),
        Of::Nullable(of) => format!("{}, or null", form(of)),
        Of::TextOr(of) => format!("a text, or {}", form(of)),
        Of::ScalarOr(of) => format!("a text, a number or a truth value, or {}", form(of)),
        Of::OneOrMany => "a text, or a list of texts".to_owned(),
        Of::Shape(view) => format!("an object, [`{view}`]"),
        Of::Union(union) => format!("one of several objects, [`{union}`]"),
    }
}
