//! `incoming_message`, `message_status`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `incoming_message`.
    IncomingMessage = 2 {
        /// `AccountSid`: a text, or absent.
        account_sid: Option<&'a str> = opt_text 0,
        /// `Address`: a text, or absent.
        address: Option<&'a str> = opt_text 2,
        /// `ApiVersion`: a text, or absent.
        api_version: Option<&'a str> = opt_text 4,
        /// `Body`: a text, or absent.
        body: Option<&'a str> = opt_text 5,
        /// `ButtonPayload`: a text, or absent.
        button_payload: Option<&'a str> = opt_text 6,
        /// `ButtonText`: a text, or absent.
        button_text: Option<&'a str> = opt_text 7,
        /// `ButtonType`: a text, or absent.
        button_type: Option<&'a str> = opt_text 8,
        /// `ChannelMetadata`: a text, or absent.
        channel_metadata: Option<&'a str> = opt_text 26,
        /// `FlowData`: a text, or absent.
        flow_data: Option<&'a str> = opt_text 44,
        /// `Forwarded`: a text, or absent.
        forwarded: Option<&'a str> = opt_text 45,
        /// `FrequentlyForwarded`: a text, or absent.
        frequently_forwarded: Option<&'a str> = opt_text 47,
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
        /// `InteractiveData`: a text, or absent.
        interactive_data: Option<&'a str> = opt_text 53,
        /// `Label`: a text, or absent.
        label: Option<&'a str> = opt_text 54,
        /// `Latitude`: a text, or absent.
        latitude: Option<&'a str> = opt_text 55,
        /// `ListDescription`: a text, or absent.
        list_description: Option<&'a str> = opt_text 56,
        /// `ListId`: a text, or absent.
        list_id: Option<&'a str> = opt_text 57,
        /// `ListTitle`: a text, or absent.
        list_title: Option<&'a str> = opt_text 58,
        /// `Longitude`: a text, or absent.
        longitude: Option<&'a str> = opt_text 59,
        /// `MediaContentType0`: a text, or absent.
        media_content_type0: Option<&'a str> = opt_text 61,
        /// `MediaContentType1`: a text, or absent.
        media_content_type1: Option<&'a str> = opt_text 62,
        /// `MediaContentType2`: a text, or absent.
        media_content_type2: Option<&'a str> = opt_text 63,
        /// `MediaContentType3`: a text, or absent.
        media_content_type3: Option<&'a str> = opt_text 64,
        /// `MediaContentType4`: a text, or absent.
        media_content_type4: Option<&'a str> = opt_text 65,
        /// `MediaContentType5`: a text, or absent.
        media_content_type5: Option<&'a str> = opt_text 66,
        /// `MediaContentType6`: a text, or absent.
        media_content_type6: Option<&'a str> = opt_text 67,
        /// `MediaContentType7`: a text, or absent.
        media_content_type7: Option<&'a str> = opt_text 68,
        /// `MediaContentType8`: a text, or absent.
        media_content_type8: Option<&'a str> = opt_text 69,
        /// `MediaContentType9`: a text, or absent.
        media_content_type9: Option<&'a str> = opt_text 70,
        /// `MediaUrl0`: a text, or absent.
        media_url0: Option<&'a str> = opt_text 71,
        /// `MediaUrl1`: a text, or absent.
        media_url1: Option<&'a str> = opt_text 72,
        /// `MediaUrl2`: a text, or absent.
        media_url2: Option<&'a str> = opt_text 73,
        /// `MediaUrl3`: a text, or absent.
        media_url3: Option<&'a str> = opt_text 74,
        /// `MediaUrl4`: a text, or absent.
        media_url4: Option<&'a str> = opt_text 75,
        /// `MediaUrl5`: a text, or absent.
        media_url5: Option<&'a str> = opt_text 76,
        /// `MediaUrl6`: a text, or absent.
        media_url6: Option<&'a str> = opt_text 77,
        /// `MediaUrl7`: a text, or absent.
        media_url7: Option<&'a str> = opt_text 78,
        /// `MediaUrl8`: a text, or absent.
        media_url8: Option<&'a str> = opt_text 79,
        /// `MediaUrl9`: a text, or absent.
        media_url9: Option<&'a str> = opt_text 80,
        /// `MessageSid`: a text, always there.
        message_sid: &'a str = must_text 81,
        /// `MessageType`: a text, or absent.
        message_type: Option<&'a str> = opt_text 83,
        /// `MessagingServiceSid`: a text, or absent.
        messaging_service_sid: Option<&'a str> = opt_text 84,
        /// `NumMedia`: an integer, or absent.
        num_media: Option<i64> = opt_integer 85,
        /// `NumSegments`: an integer, or absent.
        num_segments: Option<i64> = opt_integer 86,
        /// `OptOutType`: a text, or absent.
        opt_out_type: Option<&'a str> = opt_text 87,
        /// `OriginalRepliedMessageSender`: a text, or absent.
        original_replied_message_sender: Option<&'a str> = opt_text 88,
        /// `OriginalRepliedMessageSid`: a text, or absent.
        original_replied_message_sid: Option<&'a str> = opt_text 89,
        /// `ProfileName`: a text, or absent.
        profile_name: Option<&'a str> = opt_text 91,
        /// `ReferralBody`: a text, or absent.
        referral_body: Option<&'a str> = opt_text 104,
        /// `ReferralCtwaClid`: a text, or absent.
        referral_ctwa_clid: Option<&'a str> = opt_text 105,
        /// `ReferralHeadline`: a text, or absent.
        referral_headline: Option<&'a str> = opt_text 106,
        /// `ReferralMediaContentType`: a text, or absent.
        referral_media_content_type: Option<&'a str> = opt_text 107,
        /// `ReferralMediaId`: a text, or absent.
        referral_media_id: Option<&'a str> = opt_text 108,
        /// `ReferralMediaUrl`: a text, or absent.
        referral_media_url: Option<&'a str> = opt_text 109,
        /// `ReferralNumMedia`: an integer, or absent.
        referral_num_media: Option<i64> = opt_integer 110,
        /// `ReferralSourceId`: a text, or absent.
        referral_source_id: Option<&'a str> = opt_text 111,
        /// `ReferralSourceType`: a text, or absent.
        referral_source_type: Option<&'a str> = opt_text 112,
        /// `ReferralSourceUrl`: a text, or absent.
        referral_source_url: Option<&'a str> = opt_text 113,
        /// `SmsMessageSid`: a text, or absent.
        sms_message_sid: Option<&'a str> = opt_text 121,
        /// `SmsSid`: a text, or absent.
        sms_sid: Option<&'a str> = opt_text 122,
        /// `SmsStatus`: a text out of [`MessageStatus`], or absent.
        sms_status: Option<MessageStatus<'a>> = opt 123,
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
        /// `WaId`: a text, or absent.
        wa_id: Option<&'a str> = opt_text 135,
    }

    /// The data of `message_status`.
    MessageStatusCallback = 4 {
        /// `AccountSid`: a text, or absent.
        account_sid: Option<&'a str> = opt_text 0,
        /// `ApiVersion`: a text, or absent.
        api_version: Option<&'a str> = opt_text 4,
        /// `ChannelInstallSid`: a text, or absent.
        channel_install_sid: Option<&'a str> = opt_text 25,
        /// `ChannelPrefix`: a text, or absent.
        channel_prefix: Option<&'a str> = opt_text 27,
        /// `ChannelStatusCode`: a text, or absent.
        channel_status_code: Option<&'a str> = opt_text 28,
        /// `ChannelStatusMessage`: a text, or absent.
        channel_status_message: Option<&'a str> = opt_text 29,
        /// `ChannelToAddress`: a text, or absent.
        channel_to_address: Option<&'a str> = opt_text 30,
        /// `ErrorCode`: an integer, or absent.
        error_code: Option<i64> = opt_integer 40,
        /// `ErrorMessage`: a text, or absent.
        error_message: Option<&'a str> = opt_text 41,
        /// `EventType`: a text, or absent.
        event_type: Option<&'a str> = opt_text 42,
        /// `From`: a text, or absent.
        from: Option<&'a str> = opt_text 48,
        /// `MessageSid`: a text, always there.
        message_sid: &'a str = must_text 81,
        /// `MessageStatus`: a text out of [`MessageStatus`], or absent.
        message_status: Option<MessageStatus<'a>> = opt 82,
        /// `MessagingServiceSid`: a text, or absent.
        messaging_service_sid: Option<&'a str> = opt_text 84,
        /// `RawDlrDoneDate`: a text, or absent.
        raw_dlr_done_date: Option<&'a str> = opt_text 95,
        /// `SmsSid`: a text, or absent.
        sms_sid: Option<&'a str> = opt_text 122,
        /// `SmsStatus`: a text out of [`MessageStatus`], or absent.
        sms_status: Option<MessageStatus<'a>> = opt 123,
        /// `StructuredMessage`: a text, or absent.
        structured_message: Option<&'a str> = opt_text 128,
        /// `To`: a text, or absent.
        to: Option<&'a str> = opt_text 130,
    }
}

webhook_payload::names! {
    'a;

    /// `SmsStatus` of [`IncomingMessage`], `MessageStatus` of [`MessageStatusCallback`], `SmsStatus` of [`MessageStatusCallback`].
    MessageStatus {
        Accepted = "accepted",
        Canceled = "canceled",
        Delivered = "delivered",
        DeliveryUnknown = "delivery_unknown",
        Failed = "failed",
        PartiallyDelivered = "partially_delivered",
        Queued = "queued",
        Read = "read",
        Received = "received",
        Receiving = "receiving",
        Scheduled = "scheduled",
        Sending = "sending",
        Sent = "sent",
        Undelivered = "undelivered",
    }
}
