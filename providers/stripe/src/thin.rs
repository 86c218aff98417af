//! What is to be said of thin events by hand: <https://docs.stripe.com/api/v2/core/events/object>.

use std::fmt;

use crate::ThinType;
use crate::events::Thin;

impl Thin<'_> {
    /// `type`, such as `v1.customer.created` or `v2.core.account.updated`.
    #[must_use]
    pub fn kind(self) -> ThinType {
        ThinType::from(self.type_())
    }

    pub(crate) fn summary(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thin")
            .field("id", &self.id())
            .field("type", &self.type_())
            .field("created", &self.created())
            .field("livemode", &self.livemode())
            .field("related_object", &self.related_object())
            .field("bytes", &self.document().body().len())
            .finish_non_exhaustive()
    }
}
