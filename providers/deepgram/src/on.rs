//! Deepgram's results and messages of streams with their payloads, for the handlers of a dispatcher.

use webhook_core::on::On;

use crate::payload::{
    AcceptedRequest, Analysis, Connected, SpeechStarted, StreamMetadata, StreamResults,
    Transcription, TurnInfo, UtteranceEnd,
};
use crate::{Audio, Deepgram, DeepgramError, Delivered, Event};

macro_rules! on {
    ($($name:ident($variant:ident of $payload:ty) = $event:literal,)+) => {$(
        #[doc = concat!("`", $event, "`")]
        pub const $name: On<Deepgram, $payload> = On::new($event, |event| match event {
            Event::$variant(it) => Some(it.clone()),
            _ => None,
        });
    )+};
}
on! {
    TRANSCRIPT(Transcript of Delivered<Transcription<'static>>) = "transcript",
    TEXT_INTELLIGENCE(TextIntelligence of Delivered<Analysis<'static>>) = "text_intelligence",
    ACCEPTED(Accepted of Delivered<AcceptedRequest<'static>>) = "accepted",
    ERROR(Error of DeepgramError) = "error",
    AUDIO(Audio of Audio) = "audio",
    INTERIM(Interim of Delivered<StreamResults<'static>>) = "Results",
    STREAM_END(StreamEnd of Delivered<StreamMetadata<'static>>) = "Metadata",
    PAUSE(Pause of Delivered<UtteranceEnd<'static>>) = "UtteranceEnd",
    SPEECH(Speech of Delivered<SpeechStarted<'static>>) = "SpeechStarted",
    TURN(Turn of Delivered<TurnInfo<'static>>) = "TurnInfo",
    CONNECTED(Connected of Delivered<Connected<'static>>) = "Connected",
}
