//! `cargo xtask tidy`: checks that the workspace is built as CONTRIBUTING says.
//!
//! Each rule reads the files, and returns a sentence for each deviation that says what to do about it. A rule may have
//! a list of exceptions beside it. Such a list can only become shorter, since an entry that is no longer needed is a
//! fault.

mod accessors;
mod circles;
mod erase;
mod manifests;
mod manuals;
mod modules;
mod names;
mod prose;
mod samples;
mod sizes;
mod skeleton;
#[cfg(test)]
mod tests;
mod tree;

use std::error::Error;

use tree::Tree;

pub(crate) use tree::is_generated;

/// A rule: it returns what deviates from it.
type Rule = fn(&Tree) -> Vec<String>;

/// Makes the list of rules: what each demands, the path of its function, and the function.
macro_rules! rules {
    ($($demand:literal: $module:ident::$rule:ident,)*) => {
        &[$(($demand, concat!(stringify!($module), "::", stringify!($rule)), $module::$rule)),*]
    };
}

const RULES: &[(&str, &str, Rule)] = rules! {
    "every provider has the same files": skeleton::files,
    "lib.rs of a provider has no code": skeleton::roots,
    "bytes are raw() and names are name()": accessors::accessors,
    "tests of providers have the same files": skeleton::tests,
    "an adapter compiles what is done with its events": erase::here,
    "no file is a long read": sizes::files,
    "no adapter is a long read": sizes::adapters,
    "lints come from the workspace": manifests::lints,
    "a dependency is named by code": manifests::dependencies,
    "no two files need one another": circles::circles,
    "the root of webhook-core is short": names::root,
    "a name stands for one thing in a crate": names::twice,
    "a README is read in one go": prose::readmes,
    "a summary makes sense alone": prose::summaries,
    "what a manual names exists": manuals::names,
    "an adapter's page begins with a service": manuals::pages,
    "code to copy loses no event": manuals::acknowledged,
    "a sample body stands in one file": samples::bodies,
};

/// Prints the deviations, and returns whether there is none.
pub(crate) fn tidy() -> Result<bool, Box<dyn Error>> {
    let tree = tree::read()?;
    let mut is_tidy = true;
    for (rule, path, check) in RULES {
        for fault in check(&tree) {
            eprintln!("tidy: {rule} ({path}): {fault}");
            is_tidy = false;
        }
    }
    if is_tidy {
        println!("tidy: {} rules hold for {} files", RULES.len(), tree.len());
    }
    Ok(is_tidy)
}
