// Writes the facts about Deepgram's callbacks: names, types, and which fields are always there, but no prose.
//
//   npm ci && node deepgram.mjs [OUT]        (OUT: ../../providers/deepgram/facts/deepgram.json)
//
// The declarations of Deepgram's own SDK lack some of what Deepgram sends. It is added below, with the page of the
// documentation that shows it.
import { overlay, read, write } from './declared.mjs';
import { named } from './pins.mjs';

const at = (path) => new URL(`./node_modules/@deepgram/sdk/${path}`, import.meta.url);
const out = process.argv[2] ?? new URL('../../providers/deepgram/facts/deepgram.json', import.meta.url);

const LISTEN = 'ListenV1ResponseResultsChannelsItem.Alternatives.Item';
const RENAME = [
  // A word has the same fields in every place; so does an entity, and the object that says who made a part of the
  // result.
  [/^.*\.Words\.Item$/, 'Word'],
  [/^.*\.Entities\.Item$/, 'Entity'],
  [/^.*\.(Summary|Sentiment|Topics|Intents)Info$/, 'TaskInfo'],
  [/^.*\.DiarizeInfo$/, 'DiarizeInfo'],
  [/^.*\.ModelInfo$/, 'ModelInfo'],
];
const rename = (id) => RENAME.reduce((name, [from, to]) => name.replace(from, to), id);
const facts = read({
  file: at('dist/cjs/api/index.d.ts').pathname,
  roots: {
    transcript: 'ListenV1Response', text_intelligence: 'ReadV1Response', accepted: 'ListenV1AcceptedResponse',
    legacy_error: 'ErrorResponseLegacyError', modern_error: 'ErrorResponseModernError',
    Results: 'listen.ListenV1Results', Metadata: 'listen.ListenV1Metadata', UtteranceEnd: 'listen.ListenV1UtteranceEnd', SpeechStarted: 'listen.ListenV1SpeechStarted',
    // The turns of Flux: https://developers.deepgram.com/docs/flux
    TurnInfo: 'listen.ListenV2TurnInfo', Connected: 'listen.ListenV2Connected', Error: 'listen.ListenV2FatalError',
  },
  rename,
  loose: ['Word'],
  floats: ['duration', 'start', 'end', 'confidence', 'speaker_confidence', 'sentiment_score', 'confidence_score', 'last_word_end', 'timestamp', 'audio_window_start', 'audio_window_end', 'end_of_turn_confidence'],
  isTime: (key) => key === 'created',
  as: {
    'ListenV1ResponseMetadata.model_info': { map: { shape: 'ModelInfo' } },
    'ListenV1Results.type': 'string', 'ListenV1Metadata.type': 'string', 'ListenV1UtteranceEnd.type': 'string', 'ListenV1SpeechStarted.type': 'string',
    'ListenV2TurnInfo.type': 'string', 'ListenV2Connected.type': 'string', 'ListenV2FatalError.type': 'string',
    'ListenV2TurnInfo.event': { name: 'TurnEvent' },
  },
});
facts.names.TurnEvent = ['EagerEndOfTurn', 'EndOfTurn', 'StartOfTurn', 'TurnResumed', 'Update'];
const segments = (of) => facts.shapes[of].results[1] && ['optional', facts.shapes[`${of}.Results.${of.slice(6)}`].segments[1]];
const info = ['optional', { shape: 'TaskInfo' }];
overlay(facts, {
  shapes: {
    // Metadata of recordings and of streams: https://developers.deepgram.com/docs/extra-metadata
    ListenV1ResponseMetadata: { extra: ['optional', 'extra'], language: ['optional', 'string'] },
    'ListenV1Results.Metadata': { extra: ['optional', 'extra'] },
    ListenV1Metadata: { extra: ['optional', 'extra'], models: ['optional', { list: 'string' }], model_info: ['optional', { map: { shape: 'ModelInfo' } }] },
    // https://developers.deepgram.com/docs/language-detection
    ListenV1ResponseResultsChannelsItem: { language_confidence: ['optional', 'number'] },
    // https://developers.deepgram.com/docs/multilingual-code-switching
    [LISTEN]: { languages: ['optional', { list: 'string' }] },
    // https://developers.deepgram.com/docs/intent-recognition and /topic-detection; the declarations wrap these in two
    // more objects.
    SharedIntents: { segments: segments('SharedIntents') },
    SharedTopics: { segments: segments('SharedTopics') },
    // https://developers.deepgram.com/docs/text-summarization; the declarations wrap it in two more objects, too.
    ReadV1ResponseMetadata: {
      request_id: ['optional', 'string'], created: ['optional', 'time'], language: ['optional', 'string'],
      summary_info: info, sentiment_info: info, topics_info: info, intents_info: info,
    },
    ReadV1ResponseResultsSummary: { text: ['optional', 'string'] },
  },
});
write(out, [
  named('@deepgram/sdk'),
  'https://developers.deepgram.com/docs: what the declarations lack',
], facts);
