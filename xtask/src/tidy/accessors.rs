//! The rule that all providers use one name for one thing: bytes are `raw()`, the name of an event is `name()`.

use syn::{Item, ReturnType, Type, Visibility};

use super::tree::{Tree, providers, within};

/// Finds accessors with another name: bytes of a delivery are `raw()`, and an event's name is `name()`, a text and no
/// option.
pub(super) fn accessors(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for provider in providers(tree) {
        let src = format!("{provider}/src");
        let event = |file: &str| file == "event.rs" || file.starts_with("event/");
        for (file, text) in within(tree, &src).filter(|(file, _)| event(file)) {
            let items = syn::parse_file(text).map(|it| it.items).unwrap_or_default();
            let structs = items.iter().filter_map(|item| match item {
                Item::Struct(it) => Some(it),
                _ => None,
            });
            for item in structs {
                let is_raw = |it: &&syn::Field| {
                    let name = it.ident.as_ref().map(ToString::to_string);
                    matches!(it.vis, Visibility::Public(_)) && name.is_some_and(|it| it == "raw")
                };
                if item.fields.iter().any(|it| is_raw(&it)) {
                    faults.push(format!(
                        "{src}/{file}: `{}` has a public field `raw`: give the bytes out by `raw()`",
                        item.ident
                    ));
                }
            }
            let blocks = items.iter().filter_map(|item| match item {
                Item::Impl(block) if block.trait_.is_none() => Some(block),
                _ => None,
            });
            for (block, item) in
                blocks.flat_map(|block| block.items.iter().map(move |it| (block, it)))
            {
                let syn::ImplItem::Fn(function) = item else {
                    continue;
                };
                if !matches!(function.vis, Visibility::Public(_)) {
                    continue;
                }
                let name = function.sig.ident.to_string();
                let returned = returned(&function.sig.output);
                if returned == "&Bytes" && name != "raw" && name != "bytes" {
                    faults.push(format!(
                        "{src}/{file}: `{name}()` gives bytes out: call it `raw()`"
                    ));
                }
                let of = described(&block.self_ty);
                if name == "name" && of.ends_with("Event") && returned != "&str" {
                    faults.push(format!(
                        "{src}/{file}: `{of}::name()` is to be a text: `&str`, not `{returned}`"
                    ));
                }
            }
        }
    }
    faults
}

fn returned(output: &ReturnType) -> String {
    match output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, of) => described(of),
    }
}

/// Describes a type by the last segments of its paths, without lifetimes.
fn described(of: &Type) -> String {
    match of {
        Type::Reference(it) => format!("&{}", described(&it.elem)),
        Type::Path(it) => {
            let last = it.path.segments.last();
            let name = last.map(|it| it.ident.to_string()).unwrap_or_default();
            match last.map(|it| &it.arguments) {
                Some(syn::PathArguments::AngleBracketed(of)) => {
                    let of = of.args.iter().filter_map(|it| match it {
                        syn::GenericArgument::Type(it) => Some(described(it)),
                        _ => None,
                    });
                    let of: Vec<_> = of.collect();
                    if of.is_empty() {
                        name
                    } else {
                        format!("{name}<{}>", of.join(", "))
                    }
                }
                _ => name,
            }
        }
        _ => "..".to_owned(),
    }
}
