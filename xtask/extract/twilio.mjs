// Writes the facts about Twilio's webhooks for messages and calls: the names of their parameters, but no prose.
//
//   npm ci && node twilio.mjs [OUT]        (OUT: ../../providers/twilio/facts/twilio.json)
//
// No package of Twilio has the parameters of its webhooks, but its pages have them. The status texts of messages and
// calls come from npm twilio. All webhooks are forms, in which an integer is a text of digits. Only the two ids are
// certain to be there, since the other parameters depend on the product, and Twilio adds parameters without notice, as
// its pages say.
import { overlay, read, write } from './declared.mjs';
import { named } from './pins.mjs';

const out = process.argv[2] ?? new URL('../../providers/twilio/facts/twilio.json', import.meta.url);

const facts = read({ file: new URL('./twilio.roots.d.ts', import.meta.url).pathname, roots: { enums: 'Enums' }, rename: (id) => id.replace('Enums.', '') });
delete facts.roots.enums;
// https://www.twilio.com/docs/messaging/api/message-resource: in a status callback, a message may also have one of
// these.
const fields = (keys, type = 'string') => Object.fromEntries(keys.split(' ').map((key) => [key, ['optional', type]]));
const numbered = (key, type) => Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${key}${at}`, ['optional', type]]));
const place = (of) => fields(['City', 'State', 'Zip', 'Country'].map((it) => `${of}${it}`).join(' '));
const status = { name: 'MessageStatus' };
const call = {
  CallSid: ['always', 'string'], AccountSid: ['optional', 'string'], CallStatus: ['optional', { name: 'CallStatus' }],
  ...fields('From To Caller Called ApiVersion Direction ForwardedFrom CallerName ParentCallSid CallToken StirVerstat StirPassportToken'),
  ...place('From'), ...place('To'), ...place('Caller'), ...place('Called'),
};
overlay(facts, {
  shapes: {
    // https://www.twilio.com/docs/messaging/guides/webhook-request, and for WhatsApp
    // https://www.twilio.com/docs/whatsapp/api
    IncomingMessage: {
      MessageSid: ['always', 'string'], ...fields('AccountSid SmsSid SmsMessageSid MessagingServiceSid From To Body ApiVersion OptOutType'), SmsStatus: ['optional', status],
      ...fields('NumMedia NumSegments ReferralNumMedia', 'integer'), ...numbered('MediaUrl', 'string'), ...numbered('MediaContentType', 'string'), ...place('From'), ...place('To'),
      ...fields('ProfileName WaId Forwarded FrequentlyForwarded ButtonText ButtonPayload ButtonType MessageType OriginalRepliedMessageSender OriginalRepliedMessageSid Latitude Longitude Address Label ChannelMetadata'),
      ...fields('ReferralBody ReferralHeadline ReferralSourceId ReferralSourceType ReferralSourceUrl ReferralMediaId ReferralMediaContentType ReferralMediaUrl ReferralCtwaClid ListId ListTitle ListDescription InteractiveData FlowData'),
    },
    // https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
    MessageStatusCallback: {
      MessageSid: ['always', 'string'], MessageStatus: ['optional', status], SmsStatus: ['optional', status], ...fields('AccountSid SmsSid MessagingServiceSid From To ApiVersion ErrorMessage ChannelInstallSid ChannelPrefix ChannelToAddress ChannelStatusMessage ChannelStatusCode StructuredMessage EventType RawDlrDoneDate'),
      ErrorCode: ['optional', 'integer'],
    },
    // The request for instructions: https://www.twilio.com/docs/voice/twiml
    CallRequest: { ...call, ...fields('Digits SpeechResult FinishedOnKey SipDomain SipCallId SipSourceIp SipUser SipDomainSid SipResponseCode DialCallSid DialCallStatus DialBridged QueueSid QueueResult RecordingSid RecordingUrl AddOns msg'), ...fields('Confidence', 'number'), ...fields('QueueTime DialCallDuration RecordingDuration', 'integer') },
    // StatusCallback: https://www.twilio.com/docs/voice/api/call-resource
    CallStatusCallback: {
      ...call, ...fields('CallbackSource RecordingSid RecordingUrl SipResponseCode AnsweredBy Timestamp QueueTime StirStatus Digits ErrorMessage'),
      ...fields('CallDuration Duration SequenceNumber RecordingDuration MachineDetectionDuration ErrorCode', 'integer'),
    },
    // RecordingStatusCallback: https://www.twilio.com/docs/voice/api/recording
    RecordingStatusCallback: {
      RecordingSid: ['always', 'string'], RecordingStatus: ['optional', { name: 'RecordingStatus' }], RecordingSource: ['optional', { name: 'RecordingSource' }],
      ...fields('AccountSid CallSid ConferenceSid RecordingUrl RecordingStartTime RecordingTrack'), ...fields('RecordingDuration RecordingChannels ErrorCode', 'integer'),
    },
    // Answering machine detection: https://www.twilio.com/docs/voice/twiml/gather and
    // https://www.twilio.com/docs/voice/answering-machine-detection
    MachineDetectionCallback: { CallSid: ['always', 'string'], ...fields('AccountSid AnsweredBy'), ...fields('MachineDetectionDuration', 'integer') },
  },
  roots: {
    incoming_message: { shape: 'IncomingMessage' }, message_status: { shape: 'MessageStatusCallback' }, call: { shape: 'CallRequest' }, call_status: { shape: 'CallStatusCallback' },
    recording_status: { shape: 'RecordingStatusCallback' }, machine_detection: { shape: 'MachineDetectionCallback' },
  },
});
// The page about dialled calls, https://www.twilio.com/docs/voice/twiml/number, whose first event is `initiated`; and
// statuses of messages on other channels.
facts.names.CallStatus = [...new Set([...facts.names.CallStatus, 'initiated', 'answered'])].sort();
facts.names.MessageStatus = [...new Set([...facts.names.MessageStatus, 'delivery_unknown'])].sort();
write(out, [
  `${named('twilio')}: the texts of statuses`,
  'https://www.twilio.com/docs/messaging/guides: the parameters of messages',
  'https://www.twilio.com/docs/voice: the parameters of calls',
], facts);
