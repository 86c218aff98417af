//! Judges a run: which effects are missing, and which happened twice without a reason.

use std::collections::HashMap;
use std::fmt;

use crate::log::{Effect, Marked};
use crate::modes::Promise;

/// What was ended, and when, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    /// A process was killed.
    Killed(u32, u64),
    /// A process was told to stop, and has stopped: only what it had in memory is gone.
    Stopped(u32, u64),
    /// The store was killed, and is there again since the second time.
    Store(u64, u64),
}

/// For how long after its start a store may answer so late that leases end, in milliseconds: those who wait for it
/// come back all at once.
const SLOW_START: u64 = 5_000;

/// What a run has to be judged by.
pub(crate) struct Evidence {
    pub(crate) mode: &'static str,
    pub(crate) promise: Promise,
    pub(crate) delivered: Vec<String>,
    pub(crate) effects: Vec<Effect>,
    pub(crate) marks: Vec<Marked>,
    pub(crate) ends: Vec<End>,
}

#[derive(Debug)]
pub(crate) struct Outcome {
    mode: &'static str,
    delivered: usize,
    /// Without those that [`Outcome::repeated`] counts.
    effects: usize,
    lost: usize,
    doubled: usize,
    kills: usize,
    /// Effects that happened again after a kill between them and their mark.
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

    /// Whether a store has confirmed the mark of this effect before the next one: a mark behind that one is that one's.
    fn marked(&self, effect: &Effect, next: &Effect) -> bool {
        let of = |mark: &&Marked| mark.key == effect.key && mark.process == effect.process;
        let mut marks = self.marks.iter().filter(of);
        marks.any(|mark| (effect.at..next.at).contains(&mark.at))
    }

    /// Whether the first effect has no mark because of a kill, so that the other one had to follow.
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
            // It was gone for a part of the time and took no mark, or was so slow after its start that the lease
            // ended before.
            End::Store(from, until) => {
                !in_memory && from <= next.at && until + SLOW_START >= first.at
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
        let (store, earlier, stopped) = (
            [End::Store(10_005, 10_060)],
            [End::Store(2, 5_005)],
            [End::Stopped(1, 10_050)],
        );
        assert_eq!(judged(MarksInTheStore, &[], false, &between), (1, 0));
        assert_eq!(judged(MarksInTheStore, &twice[..1], false, &[]), (0, 0));
        for (promise, marked, ends, doubled) in [
            (MarksInTheStore, false, &between, 0),
            (MarksInTheStore, false, &store, 0),
            (MarksInTheStore, true, &between, 1),
            (MarksInTheStore, true, &store, 1),
            (MarksInTheStore, false, &earlier, 1),
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
        // The same process has done it again, and that is what was marked.
        let again = [effect("a", 1, 10_000), effect("a", 1, 10_010)];
        assert_eq!(judged(MarksInTheStore, &again, true, &store), (0, 0));
    }
}
