//! Two sums of bytes: of all deliveries, and of the large ones among them.

/// The bytes of all deliveries, and those of the large ones among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bytes {
    pub(super) all: usize,
    pub(super) large: usize,
}

impl Bytes {
    pub(super) const fn add(&mut self, bytes: usize, large: bool) {
        self.all = self.all.saturating_add(bytes);
        if large {
            self.large = self.large.saturating_add(bytes);
        }
    }

    pub(super) const fn less(&mut self, bytes: usize, large: bool) {
        self.all = self.all.saturating_sub(bytes);
        if large {
            self.large = self.large.saturating_sub(bytes);
        }
    }
}
