//! Checks in tests that the sums of the ledger equal the bytes of its deliveries.

use super::Ledger;
use super::bytes::Bytes;
use super::member::{Listed, Member, Stage};

impl Ledger {
    pub(in super::super) fn assert_balanced(&self) {
        let sum = |of: &dyn Fn(&Member) -> usize| {
            let mut bytes = Bytes::default();
            for (_, member) in &self.members {
                bytes.add(of(member), member.large);
            }
            bytes
        };
        assert_eq!(self.used, sum(&|it| it.held));
        assert_eq!(self.asked, sum(&|it| it.asked));
        let listed = |it: &Member| it.listed == Some(Listed::Idle);
        assert_eq!(
            self.yielding,
            sum(&|it| if listed(it) { it.held } else { 0 })
        );
        let leaves = |it: &Member| it.stage == Stage::Leaving;
        assert_eq!(
            self.leaving,
            sum(&|it| if leaves(it) { it.held } else { 0 })
        );
        assert!(self.used.all <= self.limit);
        let waiting = self.members.iter().filter(|(_, it)| it.asked > 0).count();
        assert_eq!(waiting, self.waiting.len() + self.waiting_large.len());
        let idle = self.members.iter().filter(|(_, it)| listed(it)).count();
        assert_eq!(idle, self.idle.len() + self.idle_large.len());
    }
}
