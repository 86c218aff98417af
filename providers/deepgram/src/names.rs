//! The names of events.

/// What [`Event::name`](crate::Event::name) says of results, and the messages of a stream as Deepgram's AsyncAPI
/// description of `/v1/listen` names them.
pub(crate) const NAMES: &[&str] = &[
    "transcript",
    "text_intelligence",
    "accepted",
    "error",
    "audio",
    "Results",
    "Metadata",
    "UtteranceEnd",
    "SpeechStarted",
    "TurnInfo",
    "Connected",
];
