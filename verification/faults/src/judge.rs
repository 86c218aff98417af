//! Judges a run: it counts the effects that are missing, and those that happened twice without an excuse.
//!
//! A mark is the note in a store that a delivery was handled. A second effect is excused only if something was killed
//! between the first effect and its mark.

use std::collections::HashMap;
use std::fmt;

use crate::log::{Effect, Marked};
use crate::modes::Promise;

/// Something that was killed or stopped, and when, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    /// A process that was killed, and when.
    Killed(u32, u64),
    /// A process that was told to stop and has stopped, and when. It loses only what it had in memory.
    Stopped(u32, u64),
    /// The store, from the time at which it was killed to the time at which it was running again.
    Store(u64, u64),
}

/// Everything by which a run is judged.
pub(crate) struct Evidence {
    pub(crate) mode: &'static str,
    pub(crate) promise: Promise,
    pub(crate) delivered: Vec<String>,
    pub(crate) effects: Vec<Effect>,
    pub(crate) marks: Vec<Marked>,
    /// Calls by which a process asked the store to renew a lease or to make a mark, and to which it got no answer.
    pub(crate) unheard: Vec<Marked>,
    pub(crate) ends: Vec<End>,
}

/// For how long after its start a store may leave calls unanswered, in milliseconds: everyone who waited for it calls
/// again at the same time.
const SLOW_START: u64 = 5_000;

#[derive(Debug)]
pub(crate) struct Outcome {
    mode: &'static str,
    delivered: usize,
    /// The number of effects, without those that [`Outcome::repeated`] counts.
    effects: usize,
    lost: usize,
    doubled: usize,
    kills: usize,
    /// The number of effects that happened again because something was killed between the first effect and its mark.
    pub(crate) repeated: usize,
}

impl Evidence {
    pub(crate) fn judge(&self) -> Outcome {
        let mut by_id: HashMap<&str, Vec<&Effect>> = HashMap::new();
        for effect in &self.effects {
            by_id.entry(&effect.id).or_default().push(effect);
        }
        let (mut lost, mut doubled, mut repeated) = (0, 0, 0);
        for id in &self.delivered {
            let Some(effects) = by_id.get_mut(id.as_str()) else {
                eprintln!("faults: {} lost {id}", self.mode);
                lost += 1;
                continue;
            };
            effects.sort_by_key(|it| it.at);
            for pair in effects.windows(2) {
                if self.explains(pair[0], pair[1]) {
                    repeated += 1;
                } else {
                    eprintln!(
                        "faults: {} doubled {id}: {pair:?}; {:?}",
                        self.mode, self.ends
                    );
                    eprintln!("faults: {id} was marked: {}", self.marked(pair[0], pair[1]));
                    doubled += 1;
                }
            }
        }
        Outcome {
            mode: self.mode,
            delivered: self.delivered.len(),
            effects: self.effects.len() - repeated,
            lost,
            doubled,
            kills: self
                .ends
                .iter()
                .filter(|it| !matches!(it, End::Stopped(..)))
                .count(),
            repeated,
        }
    }

    /// Whether a store confirmed the mark of `effect` before `next` happened. A later mark belongs to `next`.
    fn marked(&self, effect: &Effect, next: &Effect) -> bool {
        let of = |mark: &&Marked| mark.key == effect.key && mark.process == effect.process;
        let mut marks = self.marks.iter().filter(of);
        marks.any(|mark| (effect.at..next.at).contains(&mark.at))
    }

    /// Whether the process of `effect` asked the store to renew its lease or to mark it, got no answer, and did so
    /// before `next` happened and between these two times.
    fn asked_in_vain(&self, effect: &Effect, next: &Effect, from: u64, until: u64) -> bool {
        let of = |it: &&Marked| it.key == effect.key && it.process == effect.process;
        let mut calls = self.unheard.iter().filter(of);
        calls.any(|it| it.at < next.at && (from..=until).contains(&it.at))
    }

    /// Whether a process or the store was killed between the first effect and its mark, which excuses the second
    /// effect.
    fn explains(&self, first: &Effect, next: &Effect) -> bool {
        let marked = self.marked(first, next);
        match self.promise {
            Promise::ExactlyOnce => return false,
            Promise::MarksInTheStore if marked => return false,
            Promise::MarksInTheStore | Promise::MarksInTheProcess => {}
        }
        let in_memory = self.promise == Promise::MarksInTheProcess;
        let (first_process, between) = (first.process, first.at..=next.at);
        self.ends.iter().any(|end| match *end {
            End::Killed(process, at) => process == first_process && between.contains(&at),
            End::Stopped(process, at) => {
                in_memory && process == first_process && between.contains(&at)
            }
            // The process got no answer because the store was down, or had started so recently that it was still slow.
            // A process that never asked for a mark has no such excuse, however near the kill was.
            End::Store(from, until) => {
                !in_memory && self.asked_in_vain(first, next, from, until + SLOW_START)
            }
        })
    }
}

impl Outcome {
    pub(crate) const fn is_sound(&self) -> bool {
        self.lost == 0 && self.doubled == 0 && self.effects == self.delivered
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            mode,
            delivered,
            effects,
            lost,
            doubled,
            kills,
            ..
        } = self;
        write!(
            f,
            "faults: {mode} delivered={delivered} effects={effects} lost={lost} doubled={doubled} kills={kills}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn effect(id: &str, process: u32, at: u64) -> Effect {
        Effect {
            id: id.to_owned(),
            key: format!("key of {id}"),
            process,
            at,
        }
    }

    fn judged(promise: Promise, effects: &[Effect], marked: bool, ends: &[End]) -> (usize, usize) {
        judged_with(promise, effects, marked, ends, Some(10_020))
    }

    fn judged_with(
        promise: Promise,
        effects: &[Effect],
        marked: bool,
        ends: &[End],
        asked: Option<u64>,
    ) -> (usize, usize) {
        let mark = Marked {
            key: "key of a".to_owned(),
            process: 1,
            at: 10_020,
        };
        let evidence = Evidence {
            mode: "test",
            promise,
            delivered: vec!["a".to_owned()],
            effects: effects.to_vec(),
            unheard: asked
                .map(|at| Marked { at, ..mark.clone() })
                .into_iter()
                .collect(),
            marks: marked.then_some(mark).into_iter().collect(),
            ends: ends.to_vec(),
        };
        let outcome = evidence.judge();
        assert_eq!(
            outcome.is_sound(),
            (outcome.lost, outcome.doubled) == (0, 0)
        );
        (outcome.lost, outcome.doubled)
    }

    #[test]
    fn an_effect_is_repeated_only_where_a_kill_came_between_it_and_its_mark() {
        use Promise::{ExactlyOnce, MarksInTheProcess, MarksInTheStore};
        let twice = [effect("a", 1, 10_010), effect("a", 2, 10_090)];
        let (between, after, other) = (
            [End::Killed(1, 10_050)],
            [End::Killed(1, 10_095)],
            [End::Killed(2, 10_050)],
        );
        let (store, later, stopped) = (
            [End::Store(10_005, 10_060)],
            [End::Store(10_030, 10_060)],
            [End::Stopped(1, 10_050)],
        );
        let (slow, long_ago) = ([End::Store(2, 5_020)], [End::Store(2, 5_019)]);
        assert_eq!(judged(MarksInTheStore, &[], false, &between), (1, 0));
        assert_eq!(judged(MarksInTheStore, &twice[..1], false, &[]), (0, 0));
        for (promise, marked, ends, doubled) in [
            (MarksInTheStore, false, &between, 0),
            (MarksInTheStore, false, &store, 0),
            (MarksInTheStore, true, &between, 1),
            (MarksInTheStore, true, &store, 1),
            (MarksInTheStore, false, &later, 1),
            (MarksInTheStore, false, &slow, 0),
            (MarksInTheStore, false, &long_ago, 1),
            (MarksInTheStore, false, &stopped, 1),
            (MarksInTheProcess, true, &stopped, 0),
            (MarksInTheStore, false, &after, 1),
            (MarksInTheStore, false, &other, 1),
            (MarksInTheProcess, true, &between, 0),
            (MarksInTheProcess, true, &other, 1),
            (MarksInTheProcess, false, &store, 1),
            (ExactlyOnce, false, &between, 1),
        ] {
            let judged = judged(promise, &twice, marked, ends);
            assert_eq!(judged, (0, doubled), "{promise:?} {marked} {ends:?}");
        }
        // No process has asked for a mark, so the kill of the store excuses nothing.
        let silent = judged_with(MarksInTheStore, &twice, false, &store, None);
        assert_eq!(silent, (0, 1));
        // The same process made the effect again, and the mark is that of the second effect.
        let again = [effect("a", 1, 10_000), effect("a", 1, 10_010)];
        let in_between = judged_with(MarksInTheStore, &again, true, &store, Some(10_008));
        assert_eq!(in_between, (0, 0));
    }
}
