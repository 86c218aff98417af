//! Checks the names of streams and the prefixes of subjects.

use crate::check::Unfit;
use crate::settings::QueueSettings;

/// Checks that the texts of the settings are valid names, and that dead letters are apart from deliveries.
pub(crate) fn check(settings: &QueueSettings) -> Result<(), Unfit> {
    let fits = |text: &str| {
        let is = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
        !text.is_empty() && text.len() <= 64 && text.chars().all(is)
    };
    let streams = [&settings.stream, &settings.dead_stream];
    let domain = settings.domain.iter();
    let prefixes = [&settings.prefix, &settings.dead_prefix];
    for text in streams.into_iter().chain(domain) {
        if !fits(text) {
            return Err(Unfit::Name { text: text.clone() });
        }
    }
    for text in prefixes {
        if text.len() > 64 || !text.split('.').all(fits) {
            return Err(Unfit::Name { text: text.clone() });
        }
    }
    let [deliveries, dead] = prefixes.map(|it| format!("{it}."));
    let pairs = [
        (settings.dead_stream == settings.stream, streams),
        (
            dead.starts_with(&deliveries) || deliveries.starts_with(&dead),
            prefixes,
        ),
    ];
    for (is_same, [deliveries, dead]) in pairs {
        if is_same {
            return Err(Unfit::Same {
                dead: dead.clone(),
                deliveries: deliveries.clone(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_no_wildcard_and_no_space() {
        assert_eq!(check(&QueueSettings::new("webhooks")), Ok(()));
        assert_eq!(check(&QueueSettings::new("w").prefix("a.b-c.d_e")), Ok(()));
        for stream in ["", "a.b", "a b", "*", ">", "é", &"a".repeat(65)] {
            let unfit = check(&QueueSettings::new(stream)).unwrap_err();
            assert!(matches!(unfit, Unfit::Name { .. }), "{stream}");
        }
        for prefix in ["", ".", "a.", "a..b", "a.*", ">", "a b", "a\r\nb"] {
            let settings = QueueSettings::new("webhooks").prefix(prefix);
            assert!(check(&settings).is_err(), "{prefix}");
        }
        assert!(check(&QueueSettings::new("w").domain("a.b")).is_err());
    }

    #[test]
    fn dead_letters_are_apart_from_deliveries() {
        for (stream, prefix) in [("w", "dead"), ("dead", "w"), ("dead", "w.dead"), ("w", "w")] {
            let unfit = check(&QueueSettings::new("w").dead(stream, prefix)).unwrap_err();
            assert!(matches!(&unfit, Unfit::Same { .. }), "{stream} {prefix}");
            assert!(unfit.to_string().contains("`QueueSettings::dead`"));
        }
        let below = QueueSettings::new("w").prefix("a.b").dead("dead", "a");
        assert!(matches!(check(&below), Err(Unfit::Same { .. })));
        for (stream, prefix) in [("dead", "dead"), ("w_dead", "w_dead"), ("wd", "w-dead.w")] {
            assert_eq!(check(&QueueSettings::new("w").dead(stream, prefix)), Ok(()));
        }
    }
}
