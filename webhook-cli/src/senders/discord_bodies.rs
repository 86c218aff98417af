//! Bodies of Discord that a sample sends to one of its endpoints, and that do not belong at the other endpoint.

/// An event: a user has added the application.
pub(crate) const AUTHORIZED: &str = r#"{"version":1,"application_id":"12","type":1,"event":{"type":"APPLICATION_AUTHORIZED","timestamp":"2026-11-21T08:00:00.000000","data":{"integration_type":1,"user":{"id":"787053@unique@"},"scopes":["applications.commands"]}}}"#;

/// An interaction: a command.
pub(crate) const COMMAND: &str = r#"{"application_id":"12","id":"787053@unique@","token":"a-token","type":2,"version":1,"data":{"id":"34","name":"greet","type":1}}"#;
