//! `event`, `thin event`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `reason` of [`Thin`].
    Reason = 838 {
        /// `request`: an object, [`Request`], or absent.
        request: Option<Request<'a>> = opt 1392,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 1758,
    }

    /// `related_object` of [`Thin`].
    RelatedObject = 862 {
        /// `id`: a text, or absent.
        id: Option<&'a str> = opt_text 764,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 1758,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 1788,
    }

    /// `request` of [`Reason`], `request` of [`Snapshot`].
    Request = 867 {
        /// `id`: a text, or null.
        id: Option<&'a str> = opt_text 764,
        /// `idempotency_key`: a text, or null.
        idempotency_key: Option<&'a str> = opt_text 771,
    }

    /// `event`.
    Snapshot = 925 {
        /// `account`: a text, or absent.
        account: Option<&'a str> = opt_text 5,
        /// `api_version`: a text, or null.
        api_version: Option<&'a str> = opt_text 129,
        /// `context`: a text, or absent.
        context: Option<&'a str> = opt_text 386,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `data`: an object, [`SnapshotData`], always there.
        data: SnapshotData<'a> = must 461,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `event`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `pending_webhooks`: an integer, in every payload of today's schema.
        pending_webhooks: Option<i64> = opt_integer 1186,
        /// `request`: a text, or an object, [`Request`], or null.
        request: Option<TextOr<'a, Request<'a>>> = opt 1392,
        /// `type`: a text, always there.
        type_: &'a str = must_text 1758,
    }

    /// `data` of [`Snapshot`].
    SnapshotData = 926 {
        /// `object`: a value of no known form, in every payload of today's schema.
        object: Option<Value<'a>> = opt 1041,
        /// `previous_attributes`: a value of no known form, or absent.
        previous_attributes: Option<Value<'a>> = opt 1239,
    }

    /// `v2.core.event`.
    Thin = 1068 {
        /// `changes`: a value of no known form, or absent, or null.
        changes: Option<Value<'a>> = opt 327,
        /// `context`: a text, or absent, or null.
        context: Option<&'a str> = opt_text 386,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `data`: a value of no known form, or absent, or null.
        data: Option<Value<'a>> = opt 461,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `v2.core.event`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `reason`: an object, [`Reason`], or absent, or null.
        reason: Option<Reason<'a>> = opt 1300,
        /// `related_object`: an object, [`RelatedObject`], or absent, or null.
        related_object: Option<RelatedObject<'a>> = opt 1371,
        /// `snapshot_event`: a text, or absent, or null.
        snapshot_event: Option<&'a str> = opt_text 1551,
        /// `type`: a text, always there.
        type_: &'a str = must_text 1758,
    }
}
