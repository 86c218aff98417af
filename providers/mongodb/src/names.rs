//! The names of states and events.

webhook_core::open_enum! {
    /// Why an alert was sent, as `X-MMS-Event` says, which is not signed.
    ///
    /// <https://www.mongodb.com/docs/atlas/tutorial/webhook-integration/>
    pub enum AlertEvent {
        Open = "alert.open",
        Close = "alert.close",
        Update = "alert.update",
        Acknowledge = "alert.acknowledge",
        Cancel = "alert.cancel",
        Inform = "alert.inform",
    }
}

webhook_core::open_enum! {
    /// `status` of an alert.
    ///
    /// <https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getalert>
    pub enum Status {
        Cancelled = "CANCELLED",
        Closed = "CLOSED",
        Open = "OPEN",
        Tracking = "TRACKING",
        Informational = "INFORMATIONAL",
    }
}
