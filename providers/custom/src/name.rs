//! Keeps names for the life of the process, because rejections and logs hold them as `&'static str`.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Keeps a text for the life of the process, and returns it as the `&'static str` that rejections and logs hold.
///
/// Each distinct text is kept once and is never freed. That is bounded: a developer writes the configurations, and of
/// each one only its name, at most four headers, its challenge and the answer to the challenge are kept.
pub(crate) fn kept(text: &str) -> &'static str {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(text) {
        return known;
    }
    let name: &'static str = Box::leak(text.into());
    names.insert(name);
    name
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn a_text_is_kept_once() {
        let [one, other] = ["acme-a", "acme-a"].map(|text| kept(&String::from(text)));
        assert!(std::ptr::eq(one, other));
        assert_ne!(kept("acme-b"), one);
    }
}
