//! Checks the names of events, and finds the one that was probably meant by a misspelt one.

use webhook_core::Provider;
use webhook_core::config::EventNameFault;

/// Whether the adapter lists the name.
pub(super) fn is_known<P: Provider>(name: &str) -> bool {
    known::<P>().any(|known| known == name)
}

/// Returns the fault of a name that is not on the adapter's list, if the adapter has a list.
pub(super) fn unlisted<P: Provider>(name: &str) -> Option<EventNameFault> {
    let fixed = known::<P>().next().is_some();
    (fixed && !is_known::<P>(name)).then(|| EventNameFault::Unlisted {
        nearest: nearest(name, known::<P>()),
    })
}

fn known<P: Provider>() -> impl Iterator<Item = &'static str> + Clone {
    P::known_events().iter().copied().flatten().copied()
}

/// The known name that was probably meant by `name`. It is the name that `name` continues, such as `issues` for
/// `issues.opened`, or else the one that is fewest changes of a letter away, if they are few.
fn nearest(name: &str, known: impl Iterator<Item = &'static str> + Clone) -> Option<&'static str> {
    let elaborated = known
        .clone()
        .filter(|known| {
            name.strip_prefix(known)
                .is_some_and(|rest| rest.starts_with('.'))
        })
        .max_by_key(|known| known.len());
    elaborated.or_else(|| {
        let few = (name.chars().count() / 3).max(1);
        known
            .map(|known| (distance(name, known), known))
            .filter(|(distance, _)| *distance <= few)
            .min()
            .map(|(_, known)| known)
    })
}

/// The Levenshtein distance between two names. Upper and lower case count as equal.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.to_lowercase().chars().enumerate() {
        let mut diagonal = i;
        let mut left = i.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, other) in row.iter_mut().skip(1).zip(&other) {
            let replaced = diagonal.saturating_add(usize::from(letter != *other));
            diagonal = *cell;
            left = replaced.min(left.min(diagonal).saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances() {
        for (one, other, expected) in [
            ("", "", 0),
            ("", "push", 4),
            ("push", "", 4),
            ("push", "Push", 0),
            ("kitten", "sitting", 3),
            ("saturday", "sunday", 3),
            ("flaw", "lawn", 2),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
            assert_eq!(distance(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn the_nearest_name() {
        const KNOWN: [&str; 6] = [
            "issues",
            "issue_comment",
            "pull_request",
            "push",
            "checkout.session.completed",
            "star",
        ];
        for (name, expected) in [
            ("isues", Some("issues")),
            ("issues.opened", Some("issues")),
            ("issues_opened", None),
            ("PullRequest", Some("pull_request")),
            ("pull-request", Some("pull_request")),
            (
                "checkout.session.complete",
                Some("checkout.session.completed"),
            ),
            ("deploy", None),
            ("\u{1f980}", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, KNOWN.into_iter()), expected, "{name}");
        }
    }
}
