//! Reads every block that is freed again, for pieces of secrets that nobody has wiped.
//!
//! The blocks are read through `/proc/self/mem`, so Linux alone can tell. What the C library writes into a
//! freed block is at its beginning, so what is looked for is from the middle of each secret.

use std::alloc::System;
use std::cell::Cell;
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::sync::OnceLock;

use tracking_allocator::{AllocationGroupId, AllocationRegistry, AllocationTracker, Allocator};

#[global_allocator]
static ALLOCATOR: Allocator<System> = Allocator::system();

static NEEDLES: OnceLock<Vec<Vec<u8>>> = OnceLock::new();

thread_local! {
    /// How many blocks this thread has freed: a test that runs beside another one has secrets of its own, and
    /// some of them (a child's environment) are nobody's to wipe.
    static FOUND: Cell<usize> = const { Cell::new(0) };
}

struct Scanner(File);

impl AllocationTracker for Scanner {
    fn allocated(&self, _: usize, _: usize, _: usize, _: AllocationGroupId) {}

    fn deallocated(
        &self,
        address: usize,
        size: usize,
        _: usize,
        _: AllocationGroupId,
        _: AllocationGroupId,
    ) {
        let needles = NEEDLES.get().map_or(&[][..], Vec::as_slice);
        let mut room = [0; 4096];
        let mut at = 0;
        // Pieces overlap, so that nothing is cut in two.
        while at < size {
            let want = (size - at).min(room.len());
            let place = u64::try_from(address + at).unwrap_or(u64::MAX);
            let Ok(read @ 1..) = self.0.read_at(&mut room[..want], place) else {
                return; // The block has gone back to the operating system.
            };
            let holds = |needle: &[u8]| room[..read].windows(needle.len()).any(|it| it == needle);
            if needles.iter().any(|needle| holds(needle)) {
                FOUND.set(FOUND.get() + 1);
                return;
            }
            at += if read > 64 { read - 32 } else { read };
        }
    }
}

/// How many blocks with one of the needles in them the work has freed, on the thread that calls. The needles of the first call are
/// looked for, in all calls.
pub(crate) fn left_by(needles: impl FnOnce() -> Vec<Vec<u8>>, work: impl FnOnce()) -> usize {
    NEEDLES.get_or_init(|| {
        let scanner = Scanner(File::open("/proc/self/mem").unwrap());
        AllocationRegistry::set_global_tracker(scanner).unwrap();
        AllocationRegistry::enable_tracking();
        needles()
    });
    let before = FOUND.get();
    work();
    FOUND.get() - before
}
