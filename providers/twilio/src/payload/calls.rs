//! `call`, `call_status`, `recording_status`, `machine_detection`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `call`.
    CallRequest = 0 {
        /// `AccountSid`: a text, or absent.
        account_sid: Option<&'a str> = opt_text 0,
        /// `AddOns`: a text, or absent.
        add_ons: Option<&'a str> = opt_text 1,
        /// `ApiVersion`: a text, or absent.
        api_version: Option<&'a str> = opt_text 4,
        /// `CallSid`: a text, always there.
        call_sid: &'a str = must_text 10,
        /// `CallStatus`: a text out of [`CallStatus`], or absent.
        call_status: Option<CallStatus<'a>> = opt 11,
        /// `CallToken`: a text, or absent.
        call_token: Option<&'a str> = opt_text 12,
        /// `Called`: a text, or absent.
        called: Option<&'a str> = opt_text 14,
        /// `CalledCity`: a text, or absent.
        called_city: Option<&'a str> = opt_text 15,
        /// `CalledCountry`: a text, or absent.
        called_country: Option<&'a str> = opt_text 16,
        /// `CalledState`: a text, or absent.
        called_state: Option<&'a str> = opt_text 17,
        /// `CalledZip`: a text, or absent.
        called_zip: Option<&'a str> = opt_text 18,
        /// `Caller`: a text, or absent.
        caller: Option<&'a str> = opt_text 19,
        /// `CallerCity`: a text, or absent.
        caller_city: Option<&'a str> = opt_text 20,
        /// `CallerCountry`: a text, or absent.
        caller_country: Option<&'a str> = opt_text 21,
        /// `CallerName`: a text, or absent.
        caller_name: Option<&'a str> = opt_text 22,
        /// `CallerState`: a text, or absent.
        caller_state: Option<&'a str> = opt_text 23,
        /// `CallerZip`: a text, or absent.
        caller_zip: Option<&'a str> = opt_text 24,
        /// `Confidence`: a number, or absent.
        confidence: Option<f64> = opt 32,
        /// `DialBridged`: a text, or absent.
        dial_bridged: Option<&'a str> = opt_text 33,
        /// `DialCallDuration`: an integer, or absent.
        dial_call_duration: Option<i64> = opt_integer 34,
        /// `DialCallSid`: a text, or absent.
        dial_call_sid: Option<&'a str> = opt_text 35,
        /// `DialCallStatus`: a text, or absent.
        dial_call_status: Option<&'a str> = opt_text 36,
        /// `Digits`: a text, or absent.
        digits: Option<&'a str> = opt_text 37,
        /// `Direction`: a text, or absent.
        direction: Option<&'a str> = opt_text 38,
        /// `FinishedOnKey`: a text, or absent.
        finished_on_key: Option<&'a str> = opt_text 43,
        /// `ForwardedFrom`: a text, or absent.
        forwarded_from: Option<&'a str> = opt_text 46,
        /// `From`: a text, or absent.
        from: Option<&'a str> = opt_text 48,
        /// `FromCity`: a text, or absent.
        from_city: Option<&'a str> = opt_text 49,
        /// `FromCountry`: a text, or absent.
        from_country: Option<&'a str> = opt_text 50,
        /// `FromState`: a text, or absent.
        from_state: Option<&'a str> = opt_text 51,
        /// `FromZip`: a text, or absent.
        from_zip: Option<&'a str> = opt_text 52,
        /// `ParentCallSid`: a text, or absent.
        parent_call_sid: Option<&'a str> = opt_text 90,
        /// `QueueResult`: a text, or absent.
        queue_result: Option<&'a str> = opt_text 92,
        /// `QueueSid`: a text, or absent.
        queue_sid: Option<&'a str> = opt_text 93,
        /// `QueueTime`: an integer, or absent.
        queue_time: Option<i64> = opt_integer 94,
        /// `RecordingDuration`: an integer, or absent.
        recording_duration: Option<i64> = opt_integer 97,
        /// `RecordingSid`: a text, or absent.
        recording_sid: Option<&'a str> = opt_text 98,
        /// `RecordingUrl`: a text, or absent.
        recording_url: Option<&'a str> = opt_text 103,
        /// `SipCallId`: a text, or absent.
        sip_call_id: Option<&'a str> = opt_text 115,
        /// `SipDomain`: a text, or absent.
        sip_domain: Option<&'a str> = opt_text 116,
        /// `SipDomainSid`: a text, or absent.
        sip_domain_sid: Option<&'a str> = opt_text 117,
        /// `SipResponseCode`: a text, or absent.
        sip_response_code: Option<&'a str> = opt_text 118,
        /// `SipSourceIp`: a text, or absent.
        sip_source_ip: Option<&'a str> = opt_text 119,
        /// `SipUser`: a text, or absent.
        sip_user: Option<&'a str> = opt_text 120,
        /// `SpeechResult`: a text, or absent.
        speech_result: Option<&'a str> = opt_text 124,
        /// `StirPassportToken`: a text, or absent.
        stir_passport_token: Option<&'a str> = opt_text 125,
        /// `StirVerstat`: a text, or absent.
        stir_verstat: Option<&'a str> = opt_text 127,
        /// `To`: a text, or absent.
        to: Option<&'a str> = opt_text 130,
        /// `ToCity`: a text, or absent.
        to_city: Option<&'a str> = opt_text 131,
        /// `ToCountry`: a text, or absent.
        to_country: Option<&'a str> = opt_text 132,
        /// `ToState`: a text, or absent.
        to_state: Option<&'a str> = opt_text 133,
        /// `ToZip`: a text, or absent.
        to_zip: Option<&'a str> = opt_text 134,
        /// `msg`: a text, or absent.
        msg: Option<&'a str> = opt_text 136,
    }

    /// The data of `call_status`.
    CallStatusCallback = 1 {
        /// `AccountSid`: a text, or absent.
        account_sid: Option<&'a str> = opt_text 0,
        /// `AnsweredBy`: a text, or absent.
        answered_by: Option<&'a str> = opt_text 3,
        /// `ApiVersion`: a text, or absent.
        api_version: Option<&'a str> = opt_text 4,
        /// `CallDuration`: an integer, or absent.
        call_duration: Option<i64> = opt_integer 9,
        /// `CallSid`: a text, always there.
        call_sid: &'a str = must_text 10,
        /// `CallStatus`: a text out of [`CallStatus`], or absent.
        call_status: Option<CallStatus<'a>> = opt 11,
        /// `CallToken`: a text, or absent.
        call_token: Option<&'a str> = opt_text 12,
        /// `CallbackSource`: a text, or absent.
        callback_source: Option<&'a str> = opt_text 13,
        /// `Called`: a text, or absent.
        called: Option<&'a str> = opt_text 14,
        /// `CalledCity`: a text, or absent.
        called_city: Option<&'a str> = opt_text 15,
        /// `CalledCountry`: a text, or absent.
        called_country: Option<&'a str> = opt_text 16,
        /// `CalledState`: a text, or absent.
        called_state: Option<&'a str> = opt_text 17,
        /// `CalledZip`: a text, or absent.
        called_zip: Option<&'a str> = opt_text 18,
        /// `Caller`: a text, or absent.
        caller: Option<&'a str> = opt_text 19,
        /// `CallerCity`: a text, or absent.
        caller_city: Option<&'a str> = opt_text 20,
        /// `CallerCountry`: a text, or absent.
        caller_country: Option<&'a str> = opt_text 21,
        /// `CallerName`: a text, or absent.
        caller_name: Option<&'a str> = opt_text 22,
        /// `CallerState`: a text, or absent.
        caller_state: Option<&'a str> = opt_text 23,
        /// `CallerZip`: a text, or absent.
        caller_zip: Option<&'a str> = opt_text 24,
        /// `Digits`: a text, or absent.
        digits: Option<&'a str> = opt_text 37,
        /// `Direction`: a text, or absent.
        direction: Option<&'a str> = opt_text 38,
        /// `Duration`: an integer, or absent.
        duration: Option<i64> = opt_integer 39,
        /// `ErrorCode`: an integer, or absent.
        error_code: Option<i64> = opt_integer 40,
        /// `ErrorMessage`: a text, or absent.
        error_message: Option<&'a str> = opt_text 41,
        /// `ForwardedFrom`: a text, or absent.
        forwarded_from: Option<&'a str> = opt_text 46,
        /// `From`: a text, or absent.
        from: Option<&'a str> = opt_text 48,
        /// `FromCity`: a text, or absent.
        from_city: Option<&'a str> = opt_text 49,
        /// `FromCountry`: a text, or absent.
        from_country: Option<&'a str> = opt_text 50,
        /// `FromState`: a text, or absent.
        from_state: Option<&'a str> = opt_text 51,
        /// `FromZip`: a text, or absent.
        from_zip: Option<&'a str> = opt_text 52,
        /// `MachineDetectionDuration`: an integer, or absent.
        machine_detection_duration: Option<i64> = opt_integer 60,
        /// `ParentCallSid`: a text, or absent.
        parent_call_sid: Option<&'a str> = opt_text 90,
        /// `QueueTime`: a text, or absent.
        queue_time: Option<&'a str> = opt_text 94,
        /// `RecordingDuration`: an integer, or absent.
        recording_duration: Option<i64> = opt_integer 97,
        /// `RecordingSid`: a text, or absent.
        recording_sid: Option<&'a str> = opt_text 98,
        /// `RecordingUrl`: a text, or absent.
        recording_url: Option<&'a str> = opt_text 103,
        /// `SequenceNumber`: an integer, or absent.
        sequence_number: Option<i64> = opt_integer 114,
        /// `SipResponseCode`: a text, or absent.
        sip_response_code: Option<&'a str> = opt_text 118,
        /// `StirPassportToken`: a text, or absent.
        stir_passport_token: Option<&'a str> = opt_text 125,
        /// `StirStatus`: a text, or absent.
        stir_status: Option<&'a str> = opt_text 126,
        /// `StirVerstat`: a text, or absent.
        stir_verstat: Option<&'a str> = opt_text 127,
        /// `Timestamp`: a text, or absent.
        timestamp: Option<&'a str> = opt_text 129,
        /// `To`: a text, or absent.
        to: Option<&'a str> = opt_text 130,
        /// `ToCity`: a text, or absent.
        to_city: Option<&'a str> = opt_text 131,
        /// `ToCountry`: a text, or absent.
        to_country: Option<&'a str> = opt_text 132,
        /// `ToState`: a text, or absent.
        to_state: Option<&'a str> = opt_text 133,
        /// `ToZip`: a text, or absent.
        to_zip: Option<&'a str> = opt_text 134,
    }

    /// The data of `machine_detection`.
    MachineDetectionCallback = 3 {
        /// `AccountSid`: a text, or absent.
        account_sid: Option<&'a str> = opt_text 0,
        /// `AnsweredBy`: a text, or absent.
        answered_by: Option<&'a str> = opt_text 3,
        /// `CallSid`: a text, always there.
        call_sid: &'a str = must_text 10,
        /// `MachineDetectionDuration`: an integer, or absent.
        machine_detection_duration: Option<i64> = opt_integer 60,
    }

    /// The data of `recording_status`.
    RecordingStatusCallback = 5 {
        /// `AccountSid`: a text, or absent.
        account_sid: Option<&'a str> = opt_text 0,
        /// `CallSid`: a text, or absent.
        call_sid: Option<&'a str> = opt_text 10,
        /// `ConferenceSid`: a text, or absent.
        conference_sid: Option<&'a str> = opt_text 31,
        /// `ErrorCode`: an integer, or absent.
        error_code: Option<i64> = opt_integer 40,
        /// `RecordingChannels`: an integer, or absent.
        recording_channels: Option<i64> = opt_integer 96,
        /// `RecordingDuration`: an integer, or absent.
        recording_duration: Option<i64> = opt_integer 97,
        /// `RecordingSid`: a text, always there.
        recording_sid: &'a str = must_text 98,
        /// `RecordingSource`: a text out of [`RecordingSource`], or absent.
        recording_source: Option<RecordingSource<'a>> = opt 99,
        /// `RecordingStartTime`: a text, or absent.
        recording_start_time: Option<&'a str> = opt_text 100,
        /// `RecordingStatus`: a text out of [`RecordingStatus`], or absent.
        recording_status: Option<RecordingStatus<'a>> = opt 101,
        /// `RecordingTrack`: a text, or absent.
        recording_track: Option<&'a str> = opt_text 102,
        /// `RecordingUrl`: a text, or absent.
        recording_url: Option<&'a str> = opt_text 103,
    }
}

webhook_payload::names! {
    'a;

    /// `CallStatus` of [`CallRequest`], `CallStatus` of [`CallStatusCallback`].
    CallStatus {
        Answered = "answered",
        Busy = "busy",
        Canceled = "canceled",
        Completed = "completed",
        Failed = "failed",
        InProgress = "in-progress",
        Initiated = "initiated",
        NoAnswer = "no-answer",
        Queued = "queued",
        Ringing = "ringing",
    }

    /// `RecordingSource` of [`RecordingStatusCallback`].
    RecordingSource {
        Conference = "Conference",
        DialVerb = "DialVerb",
        OutboundApi = "OutboundAPI",
        RecordVerb = "RecordVerb",
        StartCallRecordingApi = "StartCallRecordingAPI",
        StartConferenceRecordingApi = "StartConferenceRecordingAPI",
        Trunking = "Trunking",
    }

    /// `RecordingStatus` of [`RecordingStatusCallback`].
    RecordingStatus {
        Absent = "absent",
        Completed = "completed",
        Deleted = "deleted",
        InProgress = "in-progress",
        Paused = "paused",
        Processing = "processing",
        Stopped = "stopped",
    }
}
