//! Checks a signed time against the tolerance: neither too old, nor too far in the future.

use std::time::Duration;

use crate::defaults::Defaults;
use crate::rejection::{Rejection, RejectionKind};
use crate::timestamp::Timestamp;

/// Refuses a signed time that is too old or too far in the future.
pub(crate) fn in_window(
    signed: Option<Timestamp>,
    now: Timestamp,
    settings: &Defaults,
) -> Result<(), Rejection> {
    let Some(signed) = signed else {
        return Ok(());
    };
    // Times are compared in whole seconds, as senders sign them and as their own libraries compare them.
    let whole = |it: Duration| i64::try_from(it.as_secs()).unwrap_or(i64::MAX);
    let (oldest, tolerance) = (whole(settings.longest_age()), whole(settings.tolerance));
    let age = now.unix_seconds().saturating_sub(signed.unix_seconds());
    let refused = |kind| Err(Rejection::new(kind).with_skew(age.saturating_neg()));
    if age > oldest {
        refused(RejectionKind::TimestampTooOld)
    } else if age < tolerance.saturating_neg() {
        refused(RejectionKind::TimestampInFuture)
    } else {
        Ok(())
    }
}
