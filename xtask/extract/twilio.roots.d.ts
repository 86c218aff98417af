// The enums of npm twilio that deliveries have; see twilio.mjs.
import type { CallStatus } from 'twilio/lib/rest/api/v2010/account/call';
import type { MessageStatus } from 'twilio/lib/rest/api/v2010/account/message';
import type { RecordingSource, RecordingStatus } from 'twilio/lib/rest/api/v2010/account/recording';

export interface Enums { CallStatus: CallStatus; MessageStatus: MessageStatus; RecordingSource: RecordingSource; RecordingStatus: RecordingStatus }
