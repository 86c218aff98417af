//! Reads every block of memory that is freed, and looks for pieces of secrets that nobody has wiped.
//!
//! The blocks are read through `/proc/self/mem`, so the tests run on Linux only. The C library overwrites the
//! beginning of a freed block, so the needles are from the middle of each secret.

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
    /// The number of blocks with a needle that this thread has freed. It counts each thread apart, since a test on
    /// another thread has secrets of its own, and some of them (a child's environment) cannot be wiped.
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
        // The pieces overlap, so that no needle is cut in two.
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

/// Returns how many blocks that contain a needle the work has freed on the calling thread. Every call looks for the
/// needles of the first call.
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
