//! Checks that a stream loses nothing that it has confirmed.

use std::fmt;
use std::time::Duration;

use async_nats::jetstream::stream::{
    Config, DiscardPolicy, PersistenceMode, RetentionPolicy, StorageType,
};

use crate::error::Error;

/// The error for a stream that a program cannot use as its queue.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unfit {
    /// The server cannot be reached, has no JetStream, or does not have the stream.
    Server {
        /// The stream that was asked for.
        stream: String,
        /// The error of the server or of the client.
        error: Error,
    },
    /// The stream would lose deliveries that it has confirmed, and no sender sends those again.
    Loses {
        /// The stream.
        stream: String,
        /// Each setting by which the stream loses deliveries.
        flaws: Vec<Flaw>,
    },
    /// A text of the settings is not a valid name of a stream, or prefix of a subject.
    Name {
        /// The text.
        text: String,
    },
    /// Dead letters would go to the stream of deliveries, or under its subjects. A worker would then take them for
    /// deliveries, or the server would refuse the streams.
    Same {
        /// The name of the stream of dead letters, or the prefix of their subjects.
        dead: String,
        /// The name of the stream of deliveries, or the prefix of their subjects.
        deliveries: String,
    },
}

/// A setting of a stream by which it would lose deliveries.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Flaw {
    /// The setting, as the server calls it, such as `discard`.
    pub setting: &'static str,
    /// The value that the setting has.
    pub found: String,
    /// The value that it must have.
    pub wanted: String,
    /// What happens with the value that it has.
    pub why: &'static str,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server { stream, error } => {
                write!(f, "the stream `{stream}` cannot be used: {error}")
            }
            Self::Name { text } => write!(
                f,
                "`{text}` is no name for this: a stream has letters, digits, `-` and `_`, and a prefix has dots between its parts as well"
            ),
            Self::Same { dead, deliveries } => write!(
                f,
                "dead letters under `{dead}` would be among the deliveries under `{deliveries}`: name another stream and another \
                 prefix with `QueueSettings::dead`, neither of which is a part of the other"
            ),
            Self::Loses { stream, flaws } => {
                write!(f, "the stream `{stream}` would lose deliveries:")?;
                for flaw in flaws {
                    write!(
                        f,
                        " its `{}` is {}, so {}; make it {}.",
                        flaw.setting, flaw.found, flaw.why, flaw.wanted
                    )?;
                }
                f.write_str(
                    " `nats stream edit` changes most settings of a stream; storage and retention need a new one.",
                )
            }
        }
    }
}

impl std::error::Error for Unfit {}

/// Lets a program that returns the core's errors of configuration return this one with `?`.
impl From<Unfit> for webhook_core::ConfigError {
    fn from(unfit: Unfit) -> Self {
        Self::Configuration(unfit.to_string())
    }
}

/// Checks that a stream keeps everything that it confirms under this prefix, for this long.
pub(crate) fn stream(config: &Config, prefix: &str, keep: Duration) -> Result<(), Unfit> {
    let mut flaws = Vec::new();
    let mut flaw = |is: bool, setting, found: String, wanted: String, why| {
        if is {
            flaws.push(Flaw {
                setting,
                found,
                wanted,
                why,
            });
        }
    };
    flaw(
        config.storage != StorageType::File,
        "storage",
        "memory".to_owned(),
        "`file`".to_owned(),
        "a restart of the server empties it",
    );
    flaw(
        config.discard != DiscardPolicy::New,
        "discard",
        "old".to_owned(),
        "`new`".to_owned(),
        "a full stream deletes what nobody has handled",
    );
    flaw(
        config.retention == RetentionPolicy::Interest,
        "retention",
        "interest".to_owned(),
        "`workqueue` or `limits`".to_owned(),
        "it confirms and deletes what comes before the first worker",
    );
    flaw(
        !config.max_age.is_zero() && config.max_age < keep,
        "max_age",
        format!("{} seconds", config.max_age.as_secs()),
        format!("0, or {} seconds or more", keep.as_secs()),
        "it deletes deliveries that wait for longer, while their seals still open",
    );
    flaw(
        config.max_messages_per_subject > 0 && !config.discard_new_per_subject,
        "max_msgs_per_subject",
        config.max_messages_per_subject.to_string(),
        "-1".to_owned(),
        "a later delivery of the same kind deletes an earlier one",
    );
    flaw(
        config.no_ack,
        "no_ack",
        "true".to_owned(),
        "`false`".to_owned(),
        "it confirms nothing",
    );
    flaw(
        config.sealed,
        "sealed",
        "true".to_owned(),
        "`false`".to_owned(),
        "it takes nothing",
    );
    flaw(
        config.persist_mode == Some(PersistenceMode::Async),
        "persist_mode",
        "async".to_owned(),
        "`default`".to_owned(),
        "it confirms what it has not written",
    );
    flaw(
        config.mirror.is_some(),
        "mirror",
        "set".to_owned(),
        "empty".to_owned(),
        "it takes nothing but what the other stream has",
    );
    flaw(
        config.subject_transform.is_some(),
        "subject_transform",
        "set".to_owned(),
        "empty".to_owned(),
        "workers do not find deliveries under the names that they look for",
    );
    let wanted = format!("{prefix}.>");
    flaw(
        !config.subjects.iter().any(|it| covers(it, &wanted)),
        "subjects",
        format!("{:?}", config.subjects),
        format!("`{wanted}` among others"),
        "it does not take every delivery under the prefix",
    );
    if flaws.is_empty() {
        return Ok(());
    }
    Err(Unfit::Loses {
        stream: config.name.clone(),
        flaws,
    })
}

/// Checks that the stream of dead letters takes every message that the stream of deliveries takes.
pub(crate) fn dead_letters_fit(stream: &str, found: usize, wanted: usize) -> Result<(), Unfit> {
    if found >= wanted {
        return Ok(());
    }
    Err(Unfit::Loses {
        stream: stream.to_owned(),
        flaws: vec![Flaw {
            setting: "max_msg_size",
            found: found.to_string(),
            wanted: format!("{wanted} or more"),
            why: "no longer delivery can become a dead letter",
        }],
    })
}

/// Whether the first pattern matches every subject that the second one matches.
fn covers(pattern: &str, wanted: &str) -> bool {
    let mut wanted = wanted.split('.');
    for token in pattern.split('.') {
        match (token, wanted.next()) {
            (">", Some(_)) => return true,
            ("*", Some(it)) if it != ">" => {}
            (token, Some(it)) if token == it && it != ">" => {}
            _ => return false,
        }
    }
    wanted.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Config {
        Config {
            name: "webhooks".to_owned(),
            subjects: vec!["webhooks.>".to_owned()],
            discard: DiscardPolicy::New,
            storage: StorageType::File,
            retention: RetentionPolicy::WorkQueue,
            max_messages_per_subject: -1,
            ..Config::default()
        }
    }

    type Change = fn(&mut Config);

    #[test]
    fn a_stream_that_loses_is_refused_by_each_setting_alone() {
        let day = Duration::from_secs(86_400);
        let check = |config: &Config| stream(config, "webhooks", day);
        assert_eq!(check(&good()), Ok(()));
        let sound: [Change; 5] = [
            |it| it.max_age = Duration::from_secs(86_400),
            |it| it.retention = RetentionPolicy::Limits,
            |it| it.subjects = vec!["a".to_owned(), "*.>".to_owned()],
            |it| it.persist_mode = Some(PersistenceMode::Default),
            |it| {
                it.max_messages_per_subject = 5;
                it.discard_new_per_subject = true;
            },
        ];
        for change in sound {
            let mut config = good();
            change(&mut config);
            assert_eq!(check(&config), Ok(()));
        }
        let flaws: [(&str, Change); 13] = [
            ("storage", |it| it.storage = StorageType::Memory),
            ("discard", |it| it.discard = DiscardPolicy::Old),
            ("retention", |it| it.retention = RetentionPolicy::Interest),
            ("max_age", |it| it.max_age = Duration::from_secs(86_399)),
            ("max_msgs_per_subject", |it| it.max_messages_per_subject = 1),
            ("no_ack", |it| it.no_ack = true),
            ("sealed", |it| it.sealed = true),
            ("persist_mode", |it| {
                it.persist_mode = Some(PersistenceMode::Async);
            }),
            ("mirror", |it| it.mirror = Some(Default::default())),
            ("subject_transform", |it| {
                it.subject_transform = Some(async_nats::jetstream::stream::SubjectTransform {
                    source: "a".to_owned(),
                    destination: "b".to_owned(),
                });
            }),
            ("subjects", |it| it.subjects = vec!["webhooks.*".to_owned()]),
            ("subjects", |it| {
                it.subjects = vec!["webhooks.github.>".to_owned()];
            }),
            ("subjects", |it| it.subjects = Vec::new()),
        ];
        for (setting, change) in flaws {
            let mut config = good();
            change(&mut config);
            let unfit = check(&config).unwrap_err();
            let Unfit::Loses { flaws, .. } = &unfit else {
                panic!("{unfit}");
            };
            let found: Vec<_> = flaws.iter().map(|it| it.setting).collect();
            assert_eq!(found, [setting]);
            let text = unfit.to_string();
            assert!(text.contains(&format!("`{setting}`")) && text.contains("make it"));
        }
    }

    #[test]
    fn patterns_cover_what_they_match() {
        for (pattern, wanted, expected) in [
            (">", "a.>", true),
            ("a.>", "a.>", true),
            ("*.>", "a.>", true),
            ("a.b.>", "a.b.>", true),
            ("a.>", "a.b.>", true),
            ("*.b.>", "a.b.>", true),
            ("a", "a.>", false),
            ("a.*", "a.>", false),
            ("a.b.>", "a.>", false),
            ("b.>", "a.>", false),
            ("a.*.>", "a.>", false),
            ("", "a.>", false),
        ] {
            assert_eq!(covers(pattern, wanted), expected, "{pattern} {wanted}");
        }
    }
}
