//! Decides which attempts may begin, so that a destination that fails takes no room from those that answer.
//!
//! It bounds the number of all attempts, and of those at each destination. A destination that fails gets one attempt at
//! a time, and all failing destinations together get half of the room.

use std::collections::HashMap;

/// How many destinations are remembered before idle ones are forgotten. A forgotten destination begins again with one
/// attempt at a time.
const MOST_REMEMBERED: usize = 1024;

/// What a process knows of a destination.
#[derive(Debug, Default)]
struct Known {
    under_way: usize,
    /// Whether its last attempt was answered with 2xx.
    sound: bool,
    /// Whether something may be due for it.
    look: bool,
    /// The number of its last turn.
    turn: u64,
}

/// The attempts that are under way, and the destinations whose turn is next.
#[derive(Debug)]
pub(super) struct Fair {
    at_once: usize,
    at_once_each: usize,
    known: HashMap<String, Known>,
    under_way: usize,
    turns: u64,
    /// The name after which the next claim looks for failing and unknown destinations; `None` once it has seen all of
    /// them.
    after: Option<String>,
}

impl Fair {
    pub(super) fn new(at_once: usize, at_once_each: usize) -> Self {
        Self {
            at_once: at_once.max(2),
            at_once_each: at_once_each.max(1),
            known: HashMap::new(),
            under_way: 0,
            turns: 0,
            after: Some(String::new()),
        }
    }

    /// How many attempts may begin.
    pub(super) fn room(&self) -> usize {
        self.at_once.saturating_sub(self.under_way)
    }

    /// The destinations that answer and may have something due, with the room of each. Those that waited longest come
    /// first.
    pub(super) fn sound(&self) -> Vec<(String, i32)> {
        let each = self.at_once_each;
        let mut sound: Vec<_> = self
            .known
            .iter()
            .filter(|(_, it)| it.sound && it.look && it.under_way < each)
            .collect();
        sound.sort_unstable_by_key(|(_, it)| it.turn);
        let room =
            |it: &Known| i32::try_from(each.saturating_sub(it.under_way)).unwrap_or(i32::MAX);
        sound
            .into_iter()
            .map(|(name, it)| (name.clone(), room(it)))
            .collect()
    }

    /// Notes the result of a claim for these destinations: if it did not fill all the room, nothing more is due for
    /// them.
    pub(super) fn looked_at(&mut self, asked: &[(String, i32)], all_the_room: bool) {
        if all_the_room {
            return;
        }
        for (name, _) in asked {
            if let Some(known) = self.known.get_mut(name) {
                known.look = known.under_way >= self.at_once_each;
            }
        }
    }

    /// How many attempts may begin at other destinations, and the name after which the claim begins. `None` if none may
    /// begin.
    pub(super) fn others(&self) -> Option<(&str, usize)> {
        let after = self.after.as_deref()?;
        let failing = |it: &&Known| !it.sound;
        let under_way: usize = self
            .known
            .values()
            .filter(failing)
            .map(|it| it.under_way)
            .sum();
        let room = (self.at_once / 2)
            .saturating_sub(under_way)
            .min(self.room());
        (room > 0).then_some((after, room))
    }

    /// The names that a claim for other destinations leaves out: those that answer, and those with an attempt under
    /// way.
    pub(super) fn not_others(&self) -> Vec<&str> {
        let not = |(_, it): &(&String, &Known)| it.sound || it.under_way > 0;
        self.known
            .iter()
            .filter(not)
            .map(|(name, _)| &**name)
            .collect()
    }

    /// Notes the last name among the other destinations that were begun, if there may be more of them.
    pub(super) fn came_to(&mut self, last: Option<String>) {
        // At the next look, the claim begins again with the first name.
        self.after = last;
    }

    pub(super) fn begun(&mut self, name: &str) {
        self.turns = self.turns.saturating_add(1);
        if self.known.len() >= MOST_REMEMBERED && !self.known.contains_key(name) {
            self.known.retain(|_, it| it.under_way > 0);
        }
        let known = self.known.entry(name.to_owned()).or_default();
        known.under_way = known.under_way.saturating_add(1);
        known.turn = self.turns;
        self.under_way = self.under_way.saturating_add(1);
    }

    pub(super) fn ended(&mut self, name: &str, sound: bool) {
        self.under_way = self.under_way.saturating_sub(1);
        if let Some(known) = self.known.get_mut(name) {
            known.under_way = known.under_way.saturating_sub(1);
            known.sound = sound;
            known.look = sound;
            if !sound && known.under_way == 0 {
                self.known.remove(name);
            }
        }
    }

    /// Notes that time has passed, so that something may be due for any destination.
    pub(super) fn look_again(&mut self) {
        for known in self.known.values_mut() {
            known.look = true;
        }
        self.after.get_or_insert_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(fair: &Fair) -> Vec<(String, i32)> {
        let mut sound = fair.sound();
        sound.sort_unstable();
        sound
    }

    #[test]
    fn what_fails_has_one_attempt_each_within_half_of_the_room() {
        let mut fair = Fair::new(8, 3);
        assert_eq!((fair.room(), fair.others()), (8, Some(("", 4))));
        for name in ["a", "b", "c", "d"] {
            fair.begun(name);
        }
        assert_eq!(
            (fair.room(), fair.others()),
            (4, None),
            "nobody has answered yet"
        );
        assert_eq!(fair.not_others().len(), 4);
        fair.ended("a", true);
        assert_eq!(names(&fair), [("a".to_owned(), 3)]);
        assert_eq!(fair.others(), Some(("", 1)));
        for _ in 0..3 {
            fair.begun("a");
        }
        assert_eq!(names(&fair), [], "three at once are its share");
        assert_eq!(fair.room(), 2);
        fair.ended("b", false);
        assert!(!fair.not_others().contains(&"b"));
        fair.ended("a", false);
        assert!(fair.not_others().contains(&"a"), "two are still under way");
        assert_eq!(names(&fair), []);
        fair.ended("a", false);
        fair.ended("a", false);
        assert!(!fair.not_others().contains(&"a"));
        assert_eq!(fair.room(), 6);
    }

    #[test]
    fn who_waited_longest_is_first_and_who_had_nothing_due_is_not_asked_until_the_next_look() {
        let mut fair = Fair::new(8, 3);
        for name in ["b", "a"] {
            fair.begun(name);
            fair.ended(name, true);
        }
        let sound = fair.sound();
        assert_eq!((&*sound[0].0, &*sound[1].0), ("b", "a"));
        fair.begun("b");
        fair.looked_at(&sound, false);
        assert_eq!(fair.sound(), []);
        fair.look_again();
        let rooms: Vec<_> = fair.sound().into_iter().map(|it| it.1).collect();
        assert_eq!(rooms, [3, 2], "one of three is under way at the second");
        fair.looked_at(&sound, false);
        fair.ended("b", true);
        assert_eq!(fair.sound().len(), 1, "it has room again");
        fair.look_again();
        assert_eq!(fair.sound().len(), 2);
        fair.came_to(None);
        assert_eq!(fair.others(), None);
        fair.look_again();
        assert_eq!(fair.others(), Some(("", 4)));
        fair.came_to(Some("k".to_owned()));
        fair.look_again();
        assert_eq!(fair.others(), Some(("k", 4)));
    }

    #[test]
    fn not_more_is_remembered_than_is_useful() {
        let mut fair = Fair::new(8, 3);
        fair.begun("stays");
        for number in 0..5_000 {
            let name = number.to_string();
            fair.begun(&name);
            fair.ended(&name, true);
        }
        assert!(fair.known.len() <= MOST_REMEMBERED);
        assert!(fair.known.contains_key("stays"));
    }
}
