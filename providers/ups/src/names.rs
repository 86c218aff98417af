//! The names of kinds of status.

webhook_core::open_enum! {
    /// What an event is about: `activityStatus.type`.
    pub enum StatusType {
        Delivery = "D",
        InProgress = "I",
        Manifest = "M",
        ManifestVoid = "MV",
        Update = "U",
        Exception = "X",
    }
}
