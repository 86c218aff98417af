//! The rules for names: there are few at a crate's root, and each stands for one thing.

use std::collections::BTreeMap;

use syn::{Item, Visibility};

use super::modules::flat;
use super::tree::{Tree, is_generated, needless, providers, within};

/// The most names at the root of webhook-core, modules included.
const MOST: usize = 30;

const CRATES: [&str; 4] = [
    "webhook-core",
    "webhook-tower",
    "webhook-payload",
    "webhook-kit",
];

/// Names that are still allowed to stand for two things.
const TWICE: &[&str] = &[];

/// Checks how many names a program finds at the root of webhook-core.
pub(super) fn root(tree: &Tree) -> Vec<String> {
    let path = "webhook-core/src/lib.rs";
    let text = tree.get(path).map_or("", |it| &**it);
    let Ok(file) = syn::parse_file(text) else {
        return vec![format!("{path} cannot be parsed")];
    };
    let is_hidden = |attributes: &[syn::Attribute]| {
        let text = |it: &syn::Attribute| {
            it.path().is_ident("doc")
                && it.parse_args::<syn::Ident>().is_ok_and(|it| it == "hidden")
        };
        attributes.iter().any(text)
    };
    let mut names = Vec::new();
    for item in &file.items {
        match item {
            Item::Use(it) if matches!(it.vis, Visibility::Public(_)) => {
                names.extend(flat(&it.tree).into_iter().filter_map(|mut path| path.pop()));
            }
            Item::Mod(it) if matches!(it.vis, Visibility::Public(_)) && !is_hidden(&it.attrs) => {
                names.push(it.ident.to_string());
            }
            _ => {}
        }
    }
    let count = names.len();
    if count == 0 || count > MOST {
        return vec![format!(
            "{path} gives {count} names out, and {MOST} are the most: the others belong into modules that say what for"
        )];
    }
    Vec::new()
}

/// Finds public types and traits of one crate with the same name. Files that `cargo xtask gen` writes are left out,
/// since they are in a module of their own.
pub(super) fn twice(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    let mut faults = Vec::new();
    for name in CRATES.into_iter().chain(providers(tree)) {
        let mut places: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let sources = within(tree, &format!("{name}/src"))
            .filter(|(file, text)| file.ends_with(".rs") && !is_generated(text))
            .collect::<Vec<_>>();
        for (file, text) in sources {
            let items = syn::parse_file(text).map(|it| it.items).unwrap_or_default();
            for item in &items {
                let (vis, ident) = match item {
                    Item::Struct(it) => (&it.vis, &it.ident),
                    Item::Enum(it) => (&it.vis, &it.ident),
                    Item::Trait(it) => (&it.vis, &it.ident),
                    Item::Type(it) => (&it.vis, &it.ident),
                    _ => continue,
                };
                if matches!(vis, Visibility::Public(_)) {
                    places.entry(ident.to_string()).or_default().push(file);
                }
            }
        }
        for (thing, places) in places.iter().filter(|(_, places)| places.len() > 1) {
            let called = format!("{name} {thing}");
            if !TWICE.contains(&&*called) {
                faults.push(format!(
                    "{called} stands for two things, in {}",
                    places.join(" and ")
                ));
            }
            found.push(called);
        }
    }
    faults.extend(needless(TWICE, &found, "names for two things"));
    faults
}
