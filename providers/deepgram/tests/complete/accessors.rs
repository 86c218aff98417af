//! Every accessor of every view. Written by `cargo xtask gen`.

use webhook_deepgram::payload::*;
use webhook_payload::Shaped;
use webhook_payload::testing::{Say, Type};

/// Has accessors called.
pub(crate) struct Accessors;

webhook_payload::says! {
    Accessors;
    views {
        AcceptedRequest {
            "request_id" request_id,
        }
        Alternative {
            "confidence" confidence,
            "entities" entities,
            "languages" languages,
            "paragraphs" paragraphs,
            "summaries" summaries,
            "topics" topics,
            "transcript" transcript,
            "words" words,
        }
        Analysis {
            "metadata" metadata,
            "results" results,
        }
        AnalysisMetadata {
            "created" created,
            "intents_info" intents_info,
            "language" language,
            "metadata" metadata,
            "request_id" request_id,
            "sentiment_info" sentiment_info,
            "summary_info" summary_info,
            "topics_info" topics_info,
        }
        AnalysisResults {
            "intents" intents,
            "sentiments" sentiments,
            "summary" summary,
            "topics" topics,
        }
        AnalysisSummary {
            "results" results,
            "text" text,
        }
        AverageSentiment {
            "sentiment" sentiment,
            "sentiment_score" sentiment_score,
        }
        Channel {
            "alternatives" alternatives,
            "detected_language" detected_language,
            "language_confidence" language_confidence,
            "search" search,
        }
        Connected {
            "request_id" request_id,
            "sequence_id" sequence_id,
            "type" type_,
        }
        DiarizeInfo {
            "arch" arch,
            "model_uuid" model_uuid,
        }
        Entity {
            "confidence" confidence,
            "end_word" end_word,
            "label" label,
            "raw_value" raw_value,
            "start_word" start_word,
            "value" value,
        }
        FatalError {
            "code" code,
            "description" description,
            "sequence_id" sequence_id,
            "type" type_,
        }
        Intent {
            "confidence_score" confidence_score,
            "intent" intent,
        }
        IntentSegment {
            "end_word" end_word,
            "intents" intents,
            "start_word" start_word,
            "text" text,
        }
        Intents {
            "results" results,
            "segments" segments,
        }
        LegacyError {
            "err_code" err_code,
            "err_msg" err_msg,
            "request_id" request_id,
        }
        ModelInfo {
            "arch" arch,
            "name" name,
            "version" version,
        }
        ModernError {
            "category" category,
            "details" details,
            "message" message,
            "request_id" request_id,
        }
        NestedIntents {
            "segments" segments,
        }
        NestedIntentsResults {
            "intents" intents,
        }
        NestedMetadata {
            "created" created,
            "intents_info" intents_info,
            "language" language,
            "request_id" request_id,
            "sentiment_info" sentiment_info,
            "summary_info" summary_info,
            "topics_info" topics_info,
        }
        NestedSummary {
            "text" text,
        }
        NestedSummaryResults {
            "summary" summary,
        }
        NestedTopics {
            "segments" segments,
        }
        NestedTopicsResults {
            "topics" topics,
        }
        Paragraph {
            "end" end,
            "num_words" num_words,
            "sentences" sentences,
            "speaker" speaker,
            "start" start,
        }
        Paragraphs {
            "paragraphs" paragraphs,
            "transcript" transcript,
        }
        PartSummary {
            "end_word" end_word,
            "start_word" start_word,
            "summary" summary,
        }
        PartTopics {
            "end_word" end_word,
            "start_word" start_word,
            "text" text,
            "topics" topics,
        }
        ResultsMetadata {
            "diarize_info" diarize_info,
            "extra" extra,
            "model_info" model_info,
            "model_uuid" model_uuid,
            "request_id" request_id,
        }
        Search {
            "hits" hits,
            "query" query,
        }
        SearchHit {
            "confidence" confidence,
            "end" end,
            "snippet" snippet,
            "start" start,
        }
        Sentence {
            "end" end,
            "start" start,
            "text" text,
        }
        SentimentSegment {
            "end_word" end_word,
            "sentiment" sentiment,
            "sentiment_score" sentiment_score,
            "start_word" start_word,
            "text" text,
        }
        Sentiments {
            "average" average,
            "segments" segments,
        }
        SpeechStarted {
            "channel" channel,
            "timestamp" timestamp,
            "type" type_,
        }
        StreamAlternative {
            "confidence" confidence,
            "languages" languages,
            "transcript" transcript,
            "words" words,
        }
        StreamChannel {
            "alternatives" alternatives,
        }
        StreamMetadata {
            "channels" channels,
            "created" created,
            "duration" duration,
            "extra" extra,
            "model_info" model_info,
            "models" models,
            "request_id" request_id,
            "sha256" sha256,
            "transaction_key" transaction_key,
            "type" type_,
        }
        StreamResults {
            "channel" channel,
            "channel_index" channel_index,
            "duration" duration,
            "entities" entities,
            "from_finalize" from_finalize,
            "is_final" is_final,
            "metadata" metadata,
            "speech_final" speech_final,
            "start" start,
            "type" type_,
        }
        TaskInfo {
            "input_tokens" input_tokens,
            "model_uuid" model_uuid,
            "output_tokens" output_tokens,
        }
        Topic {
            "confidence_score" confidence_score,
            "topic" topic,
        }
        TopicSegment {
            "end_word" end_word,
            "start_word" start_word,
            "text" text,
            "topics" topics,
        }
        Topics {
            "results" results,
            "segments" segments,
        }
        TranscriptMetadata {
            "channels" channels,
            "created" created,
            "diarize_info" diarize_info,
            "duration" duration,
            "extra" extra,
            "intents_info" intents_info,
            "language" language,
            "model_info" model_info,
            "models" models,
            "request_id" request_id,
            "sentiment_info" sentiment_info,
            "sha256" sha256,
            "summary_info" summary_info,
            "tags" tags,
            "topics_info" topics_info,
            "transaction_key" transaction_key,
        }
        TranscriptResults {
            "channels" channels,
            "intents" intents,
            "sentiments" sentiments,
            "summary" summary,
            "topics" topics,
            "utterances" utterances,
        }
        TranscriptSummary {
            "result" result,
            "short" short,
        }
        Transcription {
            "metadata" metadata,
            "results" results,
        }
        TurnInfo {
            "audio_window_end" audio_window_end,
            "audio_window_start" audio_window_start,
            "end_of_turn_confidence" end_of_turn_confidence,
            "event" event,
            "languages" languages,
            "languages_hinted" languages_hinted,
            "request_id" request_id,
            "sequence_id" sequence_id,
            "transcript" transcript,
            "trigger" trigger,
            "turn_index" turn_index,
            "type" type_,
            "words" words,
        }
        Utterance {
            "channel" channel,
            "confidence" confidence,
            "end" end,
            "id" id,
            "speaker" speaker,
            "start" start,
            "transcript" transcript,
            "words" words,
        }
        UtteranceEnd {
            "channel" channel,
            "last_word_end" last_word_end,
            "type" type_,
        }
        Word {
            "confidence" confidence,
            "end" end,
            "language" language,
            "punctuated_word" punctuated_word,
            "speaker" speaker,
            "speaker_confidence" speaker_confidence,
            "start" start,
            "word" word,
        }
    }
    unions {
    }
    names { TurnEvent,  }
    codes {  }
}

/// All types, by their ids in the facts.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type { id: "ListenV1AcceptedResponse", name: "AcceptedRequest", form: AcceptedRequest::FORM, say: |it| Say::<Accessors>::say(AcceptedRequest::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem.Alternatives.Item", name: "Alternative", form: Alternative::FORM, say: |it| Say::<Accessors>::say(Alternative::at(it)) },
    Type { id: "ReadV1Response", name: "Analysis", form: Analysis::FORM, say: |it| Say::<Accessors>::say(Analysis::at(it)) },
    Type { id: "ReadV1ResponseMetadata", name: "AnalysisMetadata", form: AnalysisMetadata::FORM, say: |it| Say::<Accessors>::say(AnalysisMetadata::at(it)) },
    Type { id: "ReadV1ResponseResults", name: "AnalysisResults", form: AnalysisResults::FORM, say: |it| Say::<Accessors>::say(AnalysisResults::at(it)) },
    Type { id: "ReadV1ResponseResultsSummary", name: "AnalysisSummary", form: AnalysisSummary::FORM, say: |it| Say::<Accessors>::say(AnalysisSummary::at(it)) },
    Type { id: "SharedSentiments.Average", name: "AverageSentiment", form: AverageSentiment::FORM, say: |it| Say::<Accessors>::say(AverageSentiment::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem", name: "Channel", form: Channel::FORM, say: |it| Say::<Accessors>::say(Channel::at(it)) },
    Type { id: "ListenV2Connected", name: "Connected", form: Connected::FORM, say: |it| Say::<Accessors>::say(Connected::at(it)) },
    Type { id: "DiarizeInfo", name: "DiarizeInfo", form: DiarizeInfo::FORM, say: |it| Say::<Accessors>::say(DiarizeInfo::at(it)) },
    Type { id: "Entity", name: "Entity", form: Entity::FORM, say: |it| Say::<Accessors>::say(Entity::at(it)) },
    Type { id: "ListenV2FatalError", name: "FatalError", form: FatalError::FORM, say: |it| Say::<Accessors>::say(FatalError::at(it)) },
    Type { id: "SharedIntents.Results.Intents.Segments.Item.Intents.Item", name: "Intent", form: Intent::FORM, say: |it| Say::<Accessors>::say(Intent::at(it)) },
    Type { id: "SharedIntents.Results.Intents.Segments.Item", name: "IntentSegment", form: IntentSegment::FORM, say: |it| Say::<Accessors>::say(IntentSegment::at(it)) },
    Type { id: "SharedIntents", name: "Intents", form: Intents::FORM, say: |it| Say::<Accessors>::say(Intents::at(it)) },
    Type { id: "ErrorResponseLegacyError", name: "LegacyError", form: LegacyError::FORM, say: |it| Say::<Accessors>::say(LegacyError::at(it)) },
    Type { id: "ModelInfo", name: "ModelInfo", form: ModelInfo::FORM, say: |it| Say::<Accessors>::say(ModelInfo::at(it)) },
    Type { id: "ErrorResponseModernError", name: "ModernError", form: ModernError::FORM, say: |it| Say::<Accessors>::say(ModernError::at(it)) },
    Type { id: "SharedIntents.Results.Intents", name: "NestedIntents", form: NestedIntents::FORM, say: |it| Say::<Accessors>::say(NestedIntents::at(it)) },
    Type { id: "SharedIntents.Results", name: "NestedIntentsResults", form: NestedIntentsResults::FORM, say: |it| Say::<Accessors>::say(NestedIntentsResults::at(it)) },
    Type { id: "ReadV1ResponseMetadata.Metadata", name: "NestedMetadata", form: NestedMetadata::FORM, say: |it| Say::<Accessors>::say(NestedMetadata::at(it)) },
    Type { id: "ReadV1ResponseResultsSummary.Results.Summary", name: "NestedSummary", form: NestedSummary::FORM, say: |it| Say::<Accessors>::say(NestedSummary::at(it)) },
    Type { id: "ReadV1ResponseResultsSummary.Results", name: "NestedSummaryResults", form: NestedSummaryResults::FORM, say: |it| Say::<Accessors>::say(NestedSummaryResults::at(it)) },
    Type { id: "SharedTopics.Results.Topics", name: "NestedTopics", form: NestedTopics::FORM, say: |it| Say::<Accessors>::say(NestedTopics::at(it)) },
    Type { id: "SharedTopics.Results", name: "NestedTopicsResults", form: NestedTopicsResults::FORM, say: |it| Say::<Accessors>::say(NestedTopicsResults::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem.Alternatives.Item.Paragraphs.Paragraphs.Item", name: "Paragraph", form: Paragraph::FORM, say: |it| Say::<Accessors>::say(Paragraph::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem.Alternatives.Item.Paragraphs", name: "Paragraphs", form: Paragraphs::FORM, say: |it| Say::<Accessors>::say(Paragraphs::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem.Alternatives.Item.Summaries.Item", name: "PartSummary", form: PartSummary::FORM, say: |it| Say::<Accessors>::say(PartSummary::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem.Alternatives.Item.Topics.Item", name: "PartTopics", form: PartTopics::FORM, say: |it| Say::<Accessors>::say(PartTopics::at(it)) },
    Type { id: "ListenV1Results.Metadata", name: "ResultsMetadata", form: ResultsMetadata::FORM, say: |it| Say::<Accessors>::say(ResultsMetadata::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem.Search.Item", name: "Search", form: Search::FORM, say: |it| Say::<Accessors>::say(Search::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem.Search.Item.Hits.Item", name: "SearchHit", form: SearchHit::FORM, say: |it| Say::<Accessors>::say(SearchHit::at(it)) },
    Type { id: "ListenV1ResponseResultsChannelsItem.Alternatives.Item.Paragraphs.Paragraphs.Item.Sentences.Item", name: "Sentence", form: Sentence::FORM, say: |it| Say::<Accessors>::say(Sentence::at(it)) },
    Type { id: "SharedSentiments.Segments.Item", name: "SentimentSegment", form: SentimentSegment::FORM, say: |it| Say::<Accessors>::say(SentimentSegment::at(it)) },
    Type { id: "SharedSentiments", name: "Sentiments", form: Sentiments::FORM, say: |it| Say::<Accessors>::say(Sentiments::at(it)) },
    Type { id: "ListenV1SpeechStarted", name: "SpeechStarted", form: SpeechStarted::FORM, say: |it| Say::<Accessors>::say(SpeechStarted::at(it)) },
    Type { id: "ListenV1Results.Channel.Alternatives.Item", name: "StreamAlternative", form: StreamAlternative::FORM, say: |it| Say::<Accessors>::say(StreamAlternative::at(it)) },
    Type { id: "ListenV1Results.Channel", name: "StreamChannel", form: StreamChannel::FORM, say: |it| Say::<Accessors>::say(StreamChannel::at(it)) },
    Type { id: "ListenV1Metadata", name: "StreamMetadata", form: StreamMetadata::FORM, say: |it| Say::<Accessors>::say(StreamMetadata::at(it)) },
    Type { id: "ListenV1Results", name: "StreamResults", form: StreamResults::FORM, say: |it| Say::<Accessors>::say(StreamResults::at(it)) },
    Type { id: "TaskInfo", name: "TaskInfo", form: TaskInfo::FORM, say: |it| Say::<Accessors>::say(TaskInfo::at(it)) },
    Type { id: "SharedTopics.Results.Topics.Segments.Item.Topics.Item", name: "Topic", form: Topic::FORM, say: |it| Say::<Accessors>::say(Topic::at(it)) },
    Type { id: "SharedTopics.Results.Topics.Segments.Item", name: "TopicSegment", form: TopicSegment::FORM, say: |it| Say::<Accessors>::say(TopicSegment::at(it)) },
    Type { id: "SharedTopics", name: "Topics", form: Topics::FORM, say: |it| Say::<Accessors>::say(Topics::at(it)) },
    Type { id: "ListenV1ResponseMetadata", name: "TranscriptMetadata", form: TranscriptMetadata::FORM, say: |it| Say::<Accessors>::say(TranscriptMetadata::at(it)) },
    Type { id: "ListenV1ResponseResults", name: "TranscriptResults", form: TranscriptResults::FORM, say: |it| Say::<Accessors>::say(TranscriptResults::at(it)) },
    Type { id: "ListenV1ResponseResultsSummary", name: "TranscriptSummary", form: TranscriptSummary::FORM, say: |it| Say::<Accessors>::say(TranscriptSummary::at(it)) },
    Type { id: "ListenV1Response", name: "Transcription", form: Transcription::FORM, say: |it| Say::<Accessors>::say(Transcription::at(it)) },
    Type { id: "ListenV2TurnInfo", name: "TurnInfo", form: TurnInfo::FORM, say: |it| Say::<Accessors>::say(TurnInfo::at(it)) },
    Type { id: "ListenV1ResponseResultsUtterancesItem", name: "Utterance", form: Utterance::FORM, say: |it| Say::<Accessors>::say(Utterance::at(it)) },
    Type { id: "ListenV1UtteranceEnd", name: "UtteranceEnd", form: UtteranceEnd::FORM, say: |it| Say::<Accessors>::say(UtteranceEnd::at(it)) },
    Type { id: "Word", name: "Word", form: Word::FORM, say: |it| Say::<Accessors>::say(Word::at(it)) },
];
