//! Reads the modules of a crate, and which of them needs which.

use std::collections::{BTreeMap, BTreeSet};

use syn::punctuated::Punctuated;
use syn::token::Comma;
use syn::visit::Visit;
use syn::{Item, ItemUse, UseTree, Visibility};

use super::tree::{Tree, is_generated, within};

/// A crate's modules by their paths from the root, such as `secret::form`; the root's path is empty.
pub(super) struct Crate {
    files: BTreeMap<String, String>,
    /// The modules that each module names directly.
    edges: BTreeMap<String, BTreeSet<String>>,
}

impl Crate {
    /// Reads `src/` of the crate in a folder, without programs that have a folder of their own.
    pub(super) fn read(tree: &Tree, folder: &str) -> Self {
        let src = format!("{folder}/src");
        let mut files = BTreeMap::new();
        let mut parsed = BTreeMap::new();
        for (file, text) in within(tree, &src) {
            let Some(module) = file
                .strip_suffix(".rs")
                .filter(|it| !it.starts_with("bin/"))
            else {
                continue;
            };
            let module = module.strip_suffix("/mod").unwrap_or(module);
            let module = if ["lib", "main"].contains(&module) {
                ""
            } else {
                module
            };
            let module = module.replace('/', "::");
            // Generated code may name whatever it was generated for.
            if !is_generated(text)
                && let Ok(file) = syn::parse_file(text)
            {
                parsed.insert(module.clone(), file);
            }
            files.insert(module, format!("{src}/{file}"));
        }
        let mut exports = BTreeMap::new();
        for (module, file) in &parsed {
            for item in uses(&file.items).filter(|it| !matches!(it.vis, Visibility::Inherited)) {
                for path in flat(&item.tree) {
                    if let Some(path) = absolute(module, &path, &files) {
                        let name = path.last().cloned().unwrap_or_default();
                        exports.insert((module.clone(), name), path);
                    }
                }
            }
        }
        let mut edges = BTreeMap::new();
        for (module, file) in &parsed {
            let mut named = Named {
                module,
                files: &files,
                paths: Vec::new(),
            };
            named.visit_file(file);
            let targets = named
                .paths
                .iter()
                .map(|path| resolved(path, &files, &exports));
            let mut targets: BTreeSet<String> = targets.collect();
            targets.remove(module);
            // The root re-exports items as the crate's list of contents.
            targets.remove("");
            if !module.is_empty() {
                edges.insert(module.clone(), targets);
            }
        }
        Self { files, edges }
    }

    pub(super) fn modules(&self) -> impl Iterator<Item = &String> {
        self.files.keys()
    }

    pub(super) fn file(&self, module: &str) -> Option<&String> {
        self.files.get(module)
    }

    /// Returns the modules that a module needs, directly or not.
    pub(super) fn needs_of(&self, module: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut new = vec![module];
        while let Some(module) = new.pop() {
            for target in self.edges.get(module).into_iter().flatten() {
                if found.insert(target.clone()) {
                    new.push(target);
                }
            }
        }
        found
    }
}

/// Whether an item is compiled for tests only: `cfg(test)`, or `cfg(all(test, ..))` with whatever else.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    let is_test = |it: &syn::Attribute| {
        it.path().is_ident("cfg") && it.parse_args::<syn::Meta>().is_ok_and(|it| needs_test(&it))
    };
    attributes.iter().any(is_test)
}

fn needs_test(condition: &syn::Meta) -> bool {
    match condition {
        syn::Meta::Path(path) => path.is_ident("test"),
        syn::Meta::List(list) if list.path.is_ident("all") => {
            let all = list.parse_args_with(Punctuated::<syn::Meta, Comma>::parse_terminated);
            all.is_ok_and(|all| all.iter().any(needs_test))
        }
        _ => false,
    }
}

fn uses(items: &[Item]) -> impl Iterator<Item = &ItemUse> {
    items.iter().filter_map(|item| match item {
        Item::Use(item) if !is_test(&item.attrs) => Some(item),
        _ => None,
    })
}

/// Lists each path of a `use`, by the names that the items have where they are defined.
pub(super) fn flat(tree: &UseTree) -> Vec<Vec<String>> {
    match tree {
        UseTree::Path(it) => {
            let mut paths = flat(&it.tree);
            for path in &mut paths {
                path.insert(0, it.ident.to_string());
            }
            paths
        }
        UseTree::Name(it) if it.ident == "self" => vec![Vec::new()],
        UseTree::Name(it) => vec![vec![it.ident.to_string()]],
        UseTree::Rename(it) => vec![vec![it.ident.to_string()]],
        UseTree::Glob(_) => vec![Vec::new()],
        UseTree::Group(it) => it.items.iter().flat_map(flat).collect(),
    }
}

/// Returns a path from the crate's root on; `None` if it leads out of the crate.
fn absolute(
    module: &str,
    path: &[String],
    files: &BTreeMap<String, String>,
) -> Option<Vec<String>> {
    let mut base: Vec<String> = match module {
        "" => Vec::new(),
        _ => module.split("::").map(ToOwned::to_owned).collect(),
    };
    let mut rest = path;
    match rest.first()?.as_str() {
        "crate" => {
            base.clear();
            rest = &rest[1..];
        }
        "self" => rest = &rest[1..],
        "super" => {
            while rest.first().is_some_and(|it| it == "super") {
                base.pop()?;
                rest = &rest[1..];
            }
        }
        child => {
            let below = base
                .iter()
                .map(String::as_str)
                .chain([child])
                .collect::<Vec<_>>()
                .join("::");
            if !files.contains_key(&below) {
                return None;
            }
        }
    }
    base.extend_from_slice(rest);
    Some(base)
}

/// Finds the module that contains the item to which a path leads.
fn resolved(
    path: &[String],
    files: &BTreeMap<String, String>,
    exports: &BTreeMap<(String, String), Vec<String>>,
) -> String {
    let mut module = String::new();
    for (place, name) in path.iter().enumerate() {
        let below = if module.is_empty() {
            name.clone()
        } else {
            format!("{module}::{name}")
        };
        if files.contains_key(&below) {
            module = below;
            continue;
        }
        if let Some(target) = exports.get(&(module.clone(), name.clone())) {
            let mut target = target.clone();
            target.extend_from_slice(&path[place + 1..]);
            if target != path {
                return resolved(&target, files, exports);
            }
        }
        break;
    }
    module
}

struct Named<'m> {
    module: &'m str,
    files: &'m BTreeMap<String, String>,
    paths: Vec<Vec<String>>,
}

impl Named<'_> {
    fn add(&mut self, path: &[String]) {
        self.paths.extend(absolute(self.module, path, self.files));
    }
}

impl<'ast> Visit<'ast> for Named<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if is_test(&item.attrs) {
            return;
        }
        for path in flat(&item.tree) {
            let path = absolute(self.module, &path, self.files);
            let is_below = |path: &Vec<String>| path.join("::").starts_with(self.module);
            // A public `use` re-exports an item of a module below.
            let is_given_out = !matches!(item.vis, Visibility::Inherited);
            self.paths
                .extend(path.filter(|it| !is_given_out || !is_below(it)));
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_mod(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|it| it.ident.to_string())
            .collect();
        if names.len() > 1 {
            self.add(&names);
        }
        syn::visit::visit_path(self, path);
    }
}
