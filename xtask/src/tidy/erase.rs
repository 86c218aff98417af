//! The rule that code over an adapter's events is compiled with the adapter, not with each program.

use syn::{ImplItem, Item};

use super::tree::{Tree, providers, within};

/// Finds adapters without the line `erase_here!()`. Without it, each program would compile the code that reads, clones
/// and drops the adapter's events.
pub(super) fn here(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for provider in providers(tree) {
        let src = format!("{provider}/src");
        for (file, text) in within(tree, &src).filter(|(_, text)| text.contains(" Provider for ")) {
            let items = syn::parse_file(text).map(|it| it.items).unwrap_or_default();
            let of_provider = items.into_iter().filter_map(|item| match item {
                Item::Impl(block) => Some(block).filter(|it| {
                    let of = it.trait_.as_ref().and_then(|it| it.0.segments.last());
                    of.is_some_and(|it| it.ident == "Provider")
                }),
                _ => None,
            });
            for block in of_provider {
                let is_here = |item: &ImplItem| match item {
                    ImplItem::Macro(it) => {
                        let name = it.mac.path.segments.last();
                        name.is_some_and(|it| it.ident == "erase_here")
                    }
                    _ => false,
                };
                if !block.items.iter().any(is_here) {
                    faults.push(format!(
                        "{src}/{file}: an adapter has `webhook_core::erase_here!();` in its `impl Provider`"
                    ));
                }
            }
        }
    }
    faults
}
