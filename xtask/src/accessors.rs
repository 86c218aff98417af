//! Writes a test file that calls every accessor of every view, to prove that no value is lost silently.
//!
//! It is made from the same model as the views, and not from the tables by which payloads are checked, so that it
//! finds a table that disagrees with an accessor.

use std::fmt::Write as _;

use crate::model::Model;

/// Writes `tests/complete/accessors.rs` for a provider whose crate has the name of its facts.
pub(crate) fn file(name: &str, model: &Model) -> String {
    let mut code = format!(
        "//! Every accessor of every view. Written by `cargo xtask gen`.\n\n\
         use webhook_{name}::payload::*;\nuse webhook_payload::Shaped;\nuse webhook_payload::testing::{{Say, Type}};\n\n\
         /// Has accessors called.\npub(crate) struct Accessors;\n\n\
         webhook_payload::says! {{\n    Accessors;\n    views {{\n"
    );
    for view in &model.views {
        let _ = writeln!(code, "        {} {{", view.name);
        for field in &view.fields {
            let _ = writeln!(code, "            {:?} {},", field.key, field.accessor);
        }
        code.push_str("        }\n");
    }
    code.push_str("    }\n    unions {\n");
    for union in &model.unions {
        let variants: Vec<&str> = union.variants.iter().map(|it| it.0.as_str()).collect();
        let _ = writeln!(
            code,
            "        {} {{ {}, }}",
            union.name,
            variants.join(", ")
        );
    }
    let list = |names: Vec<&str>| names.iter().fold(String::new(), |all, it| all + it + ", ");
    let names = list(model.names.iter().map(|it| it.name.as_str()).collect());
    let codes = list(model.codes.iter().map(|it| it.name.as_str()).collect());
    let _ = writeln!(
        code,
        "    }}\n    names {{ {names} }}\n    codes {{ {codes} }}\n}}\n\n\
         /// All types, by their ids in the facts.\n#[rustfmt::skip]\npub(crate) static TYPES: &[Type] = &["
    );
    let views = model.views.iter().map(|it| (&it.id, &it.name));
    let unions = model.unions.iter().map(|it| (&it.id, &it.name));
    for (id, name) in views.chain(unions) {
        let _ = writeln!(
            code,
            "    Type {{ id: {id:?}, name: {name:?}, form: {name}::FORM, say: |it| Say::<Accessors>::say({name}::at(it)) }},"
        );
    }
    code.push_str("];\n");
    code
}
