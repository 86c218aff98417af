// The enums of npm twilio that deliveries have; see twilio.mjs.
import type { CallStatus } from 'twilio/lib/rest/api/v2010/account/call.js';
import type { MessageStatus } from 'twilio/lib/rest/api/v2010/account/message.js';
import type { RecordingSource, RecordingStatus } from 'twilio/lib/rest/api/v2010/account/recording.js';

export interface Enums { CallStatus: CallStatus; MessageStatus: MessageStatus; RecordingSource: RecordingSource; RecordingStatus: RecordingStatus }
