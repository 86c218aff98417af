//! `terminal.reader.action_failed`, `terminal.reader.action_succeeded`, `terminal.reader.action_updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `terminal.reader`.
    TerminalReader = 922 {
        /// `action`: an object, [`TerminalReaderAction`], or null.
        action: Option<TerminalReaderAction<'a>> = opt 31,
        /// `device_sw_version`: a text, or null.
        device_sw_version: Option<&'a str> = opt 501,
        /// `device_type`: a text out of [`TerminalReaderDeviceType`], in every payload of today's schema.
        device_type: Option<TerminalReaderDeviceType<'a>> = opt 503,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `ip_address`: a text, or null.
        ip_address: Option<&'a str> = opt 798,
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt 833,
        /// `last_seen_at`: a time, or null.
        last_seen_at: Option<Timestamp> = opt 843,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `location`: the id of an object, or the object, or null.
        location: Option<Expandable<'a>> = opt 873,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `terminal.reader`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `serial_number`: a text, in every payload of today's schema.
        serial_number: Option<&'a str> = opt 1432,
        /// `status`: a text out of [`TerminalReaderStatus`], or null.
        status: Option<TerminalReaderStatus<'a>> = opt 1519,
    }

    /// `action` of [`TerminalReader`].
    TerminalReaderAction = 923 {
        /// `api_error`: an object, [`TerminalReaderActionApiError`], or null.
        api_error: Option<TerminalReaderActionApiError<'a>> = opt 121,
        /// `collect_inputs`: an object, [`TerminalReaderActionCollectInputs`], or absent.
        collect_inputs: Option<TerminalReaderActionCollectInputs<'a>> = opt 336,
        /// `collect_payment_method`: an object, [`TerminalReaderActionCollectPaymentMethod`], or absent.
        collect_payment_method: Option<TerminalReaderActionCollectPaymentMethod<'a>> = opt 337,
        /// `confirm_payment_intent`: an object, [`TerminalReaderActionConfirmPaymentIntent`], or absent.
        confirm_payment_intent: Option<TerminalReaderActionConfirmPaymentIntent<'a>> = opt 355,
        /// `failure_code`: a text, or null.
        failure_code: Option<&'a str> = opt 619,
        /// `failure_message`: a text, or null.
        failure_message: Option<&'a str> = opt 621,
        /// `print_content`: an object, [`TerminalReaderActionPrintContent`], or absent.
        print_content: Option<TerminalReaderActionPrintContent<'a>> = opt 1190,
        /// `process_payment_intent`: an object, [`TerminalReaderActionProcessPaymentIntent`], or absent.
        process_payment_intent: Option<TerminalReaderActionProcessPaymentIntent<'a>> = opt 1195,
        /// `process_setup_intent`: an object, [`TerminalReaderActionProcessSetupIntent`], or absent.
        process_setup_intent: Option<TerminalReaderActionProcessSetupIntent<'a>> = opt 1196,
        /// `refund_payment`: an object, [`TerminalReaderActionRefundPayment`], or absent.
        refund_payment: Option<TerminalReaderActionRefundPayment<'a>> = opt 1286,
        /// `set_reader_display`: an object, [`TerminalReaderActionSetReaderDisplay`], or absent.
        set_reader_display: Option<TerminalReaderActionSetReaderDisplay<'a>> = opt 1442,
        /// `status`: a text out of [`TerminalReaderActionStatus`], in every payload of today's schema.
        status: Option<TerminalReaderActionStatus<'a>> = opt 1519,
        /// `type`: a text out of [`TerminalReaderActionType`], in every payload of today's schema.
        type_: Option<TerminalReaderActionType<'a>> = opt 1681,
    }

    /// `api_error` of [`TerminalReaderAction`].
    TerminalReaderActionApiError = 924 {
        /// `advice_code`: a text, or absent.
        advice_code: Option<&'a str> = opt 58,
        /// `charge`: a text, or absent.
        charge: Option<&'a str> = opt 313,
        /// `code`: a text out of [`Code`], or absent.
        code: Option<Code<'a>> = opt 333,
        /// `decline_code`: a text, or absent.
        decline_code: Option<&'a str> = opt 458,
        /// `doc_url`: a text, or absent.
        doc_url: Option<&'a str> = opt 527,
        /// `message`: a text, or absent.
        message: Option<&'a str> = opt 911,
        /// `network_advice_code`: a text, or absent.
        network_advice_code: Option<&'a str> = opt 961,
        /// `network_decline_code`: a text, or absent.
        network_decline_code: Option<&'a str> = opt 964,
        /// `param`: a text, or absent.
        param: Option<&'a str> = opt 1042,
        /// `payment_intent`: an object, [`PaymentIntent`], or absent.
        payment_intent: Option<PaymentIntent<'a>> = opt 1083,
        /// `payment_method`: an object, [`PaymentMethod`], or absent.
        payment_method: Option<PaymentMethod<'a>> = opt 1086,
        /// `payment_method_type`: a text, or absent.
        payment_method_type: Option<&'a str> = opt 1097,
        /// `request_log_url`: a text, or absent.
        request_log_url: Option<&'a str> = opt 1331,
        /// `setup_intent`: an object, [`SetupIntent`], or absent.
        setup_intent: Option<SetupIntent<'a>> = opt 1448,
        /// `source`: one of several objects, [`CustomerSource`], or absent.
        source: Option<CustomerSource<'a>> = opt 1483,
        /// `type`: a text out of [`InvoiceLastFinalizationErrorType`], in every payload of today's schema.
        type_: Option<InvoiceLastFinalizationErrorType<'a>> = opt 1681,
    }

    /// `collect_inputs` of [`TerminalReaderAction`].
    TerminalReaderActionCollectInputs = 925 {
        /// `inputs`: a list, each an object, [`TerminalReaderActionCollectInputsInput`], in every payload of today's schema.
        inputs: List<'a, TerminalReaderActionCollectInputsInput<'a>> = all 764,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
    }

    /// `inputs` of [`TerminalReaderActionCollectInputs`].
    TerminalReaderActionCollectInputsInput = 926 {
        /// `custom_text`: an object, [`TerminalReaderActionCollectInputsInputCustomText`], or null.
        custom_text: Option<TerminalReaderActionCollectInputsInputCustomText<'a>> = opt 404,
        /// `email`: an object, [`TerminalReaderActionCollectInputsInputEmail`], or absent.
        email: Option<TerminalReaderActionCollectInputsInputEmail<'a>> = opt 547,
        /// `numeric`: an object, [`TerminalReaderActionCollectInputsInputNumeric`], or absent.
        numeric: Option<TerminalReaderActionCollectInputsInputNumeric<'a>> = opt 987,
        /// `phone`: an object, [`TerminalReaderActionCollectInputsInputPhone`], or absent.
        phone: Option<TerminalReaderActionCollectInputsInputPhone<'a>> = opt 1146,
        /// `required`: a truth value, or null.
        required: Option<bool> = opt 1347,
        /// `selection`: an object, [`TerminalReaderActionCollectInputsInputSelection`], or absent.
        selection: Option<TerminalReaderActionCollectInputsInputSelection<'a>> = opt 1414,
        /// `signature`: an object, [`TerminalReaderActionCollectInputsInputSignature`], or absent.
        signature: Option<TerminalReaderActionCollectInputsInputSignature<'a>> = opt 1470,
        /// `skipped`: a truth value, or absent.
        skipped: Option<bool> = opt 1477,
        /// `text`: an object, [`TerminalReaderActionCollectInputsInputText`], or absent.
        text: Option<TerminalReaderActionCollectInputsInputText<'a>> = opt 1609,
        /// `toggles`: a list, each an object, [`TerminalReaderActionCollectInputsInputToggle`], or null.
        toggles: List<'a, TerminalReaderActionCollectInputsInputToggle<'a>> = all 1626,
        /// `type`: a text out of [`TerminalReaderActionCollectInputsInputType`], in every payload of today's schema.
        type_: Option<TerminalReaderActionCollectInputsInputType<'a>> = opt 1681,
    }

    /// `custom_text` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputCustomText = 927 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `skip_button`: a text, or null.
        skip_button: Option<&'a str> = opt 1475,
        /// `submit_button`: a text, or null.
        submit_button: Option<&'a str> = opt 1536,
        /// `title`: a text, or null.
        title: Option<&'a str> = opt 1624,
    }

    /// `email` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputEmail = 928 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `numeric` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputNumeric = 929 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `phone` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputPhone = 930 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `selection` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputSelection = 931 {
        /// `choices`: a list, each an object, [`TerminalReaderActionCollectInputsInputSelectionChoice`], in every payload of today's schema.
        choices: List<'a, TerminalReaderActionCollectInputsInputSelectionChoice<'a>> = all 323,
        /// `id`: a text, or null.
        id: Option<&'a str> = opt 725,
        /// `text`: a text, or null.
        text: Option<&'a str> = opt 1609,
    }

    /// `choices` of [`TerminalReaderActionCollectInputsInputSelection`].
    TerminalReaderActionCollectInputsInputSelectionChoice = 932 {
        /// `id`: a text, or null.
        id: Option<&'a str> = opt 725,
        /// `style`: a text out of [`TerminalReaderActionCollectInputsInputSelectionChoiceStyle`], or null.
        style: Option<TerminalReaderActionCollectInputsInputSelectionChoiceStyle<'a>> = opt 1531,
        /// `text`: a text, in every payload of today's schema.
        text: Option<&'a str> = opt 1609,
    }

    /// `signature` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputSignature = 933 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `text` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputText = 934 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `toggles` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputToggle = 935 {
        /// `default_value`: a text out of [`TerminalReaderActionCollectInputsInputToggleDefaultValue`], or null.
        default_value: Option<TerminalReaderActionCollectInputsInputToggleDefaultValue<'a>> = opt 475,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `title`: a text, or null.
        title: Option<&'a str> = opt 1624,
        /// `value`: a text out of [`TerminalReaderActionCollectInputsInputToggleValue`], or null.
        value: Option<TerminalReaderActionCollectInputsInputToggleValue<'a>> = opt 1732,
    }

    /// `collect_payment_method` of [`TerminalReaderAction`].
    TerminalReaderActionCollectPaymentMethod = 936 {
        /// `collect_config`: an object, [`TerminalReaderActionCollectPaymentMethodCollectConfig`], or absent.
        collect_config: Option<TerminalReaderActionCollectPaymentMethodCollectConfig<'a>> = opt 335,
        /// `payment_intent`: the id of an object, or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `payment_method`: an object, [`PaymentMethod`], or absent.
        payment_method: Option<PaymentMethod<'a>> = opt 1086,
    }

    /// `collect_config` of [`TerminalReaderActionCollectPaymentMethod`].
    TerminalReaderActionCollectPaymentMethodCollectConfig = 937 {
        /// `enable_customer_cancellation`: a truth value, or absent.
        enable_customer_cancellation: Option<bool> = opt 552,
        /// `skip_tipping`: a truth value, or absent.
        skip_tipping: Option<bool> = opt 1476,
        /// `tipping`: an object, [`Tipping`], or absent.
        tipping: Option<Tipping<'a>> = opt 1623,
    }

    /// `confirm_payment_intent` of [`TerminalReaderAction`].
    TerminalReaderActionConfirmPaymentIntent = 938 {
        /// `confirm_config`: an object, [`TerminalReaderActionConfirmPaymentIntentConfirmConfig`], or absent.
        confirm_config: Option<TerminalReaderActionConfirmPaymentIntentConfirmConfig<'a>> = opt 354,
        /// `payment_intent`: the id of an object, or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a>> = opt 1083,
    }

    /// `confirm_config` of [`TerminalReaderActionConfirmPaymentIntent`].
    TerminalReaderActionConfirmPaymentIntentConfirmConfig = 939 {
        /// `return_url`: a text, or absent.
        return_url: Option<&'a str> = opt 1371,
    }

    /// `print_content` of [`TerminalReaderAction`].
    TerminalReaderActionPrintContent = 940 {
        /// `image`: an object, [`TerminalReaderActionPrintContentImage`], or absent.
        image: Option<TerminalReaderActionPrintContentImage<'a>> = opt 737,
        /// `type`: a text out of [`TerminalReaderActionPrintContentType`], in every payload of today's schema.
        type_: Option<TerminalReaderActionPrintContentType<'a>> = opt 1681,
    }

    /// `image` of [`TerminalReaderActionPrintContent`].
    TerminalReaderActionPrintContentImage = 941 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt 375,
        /// `filename`: a text, in every payload of today's schema.
        filename: Option<&'a str> = opt 635,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt 1474,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
    }

    /// `process_payment_intent` of [`TerminalReaderAction`].
    TerminalReaderActionProcessPaymentIntent = 942 {
        /// `payment_intent`: the id of an object, or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `process_config`: an object, [`TerminalReaderActionProcessPaymentIntentProcessConfig`], or absent.
        process_config: Option<TerminalReaderActionProcessPaymentIntentProcessConfig<'a>> = opt 1194,
    }

    /// `process_config` of [`TerminalReaderActionProcessPaymentIntent`].
    TerminalReaderActionProcessPaymentIntentProcessConfig = 943 {
        /// `enable_customer_cancellation`: a truth value, or absent.
        enable_customer_cancellation: Option<bool> = opt 552,
        /// `return_url`: a text, or absent.
        return_url: Option<&'a str> = opt 1371,
        /// `skip_tipping`: a truth value, or absent.
        skip_tipping: Option<bool> = opt 1476,
        /// `tipping`: an object, [`Tipping`], or absent.
        tipping: Option<Tipping<'a>> = opt 1623,
    }

    /// `process_setup_intent` of [`TerminalReaderAction`].
    TerminalReaderActionProcessSetupIntent = 944 {
        /// `generated_card`: a text, or absent.
        generated_card: Option<&'a str> = opt 692,
        /// `process_config`: an object, [`TerminalReaderActionProcessSetupIntentProcessConfig`], or absent.
        process_config: Option<TerminalReaderActionProcessSetupIntentProcessConfig<'a>> = opt 1194,
        /// `setup_intent`: the id of an object, or the object, in every payload of today's schema.
        setup_intent: Option<Expandable<'a>> = opt 1448,
    }

    /// `process_config` of [`TerminalReaderActionProcessSetupIntent`].
    TerminalReaderActionProcessSetupIntentProcessConfig = 945 {
        /// `enable_customer_cancellation`: a truth value, or absent.
        enable_customer_cancellation: Option<bool> = opt 552,
    }

    /// `refund_payment` of [`TerminalReaderAction`].
    TerminalReaderActionRefundPayment = 946 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt 89,
        /// `charge`: the id of an object, or the object, or absent.
        charge: Option<Expandable<'a>> = opt 313,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 913,
        /// `payment_intent`: the id of an object, or the object, or absent.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `reason`: a text out of [`TerminalReaderActionRefundPaymentReason`], or absent.
        reason: Option<TerminalReaderActionRefundPaymentReason<'a>> = opt 1239,
        /// `refund`: the id of an object, or the object, or absent.
        refund: Option<Expandable<'a>> = opt 1271,
        /// `refund_application_fee`: a truth value, or absent.
        refund_application_fee: Option<bool> = opt 1281,
        /// `refund_payment_config`: an object, [`TerminalReaderActionRefundPaymentRefundPaymentConfig`], or absent.
        refund_payment_config: Option<TerminalReaderActionRefundPaymentRefundPaymentConfig<'a>> = opt 1287,
        /// `reverse_transfer`: a truth value, or absent.
        reverse_transfer: Option<bool> = opt 1377,
    }

    /// `refund_payment_config` of [`TerminalReaderActionRefundPayment`].
    TerminalReaderActionRefundPaymentRefundPaymentConfig = 947 {
        /// `enable_customer_cancellation`: a truth value, or absent.
        enable_customer_cancellation: Option<bool> = opt 552,
    }

    /// `set_reader_display` of [`TerminalReaderAction`].
    TerminalReaderActionSetReaderDisplay = 948 {
        /// `cart`: an object, [`TerminalReaderActionSetReaderDisplayCart`], or null.
        cart: Option<TerminalReaderActionSetReaderDisplayCart<'a>> = opt 288,
        /// `type`: a text out of [`TerminalReaderActionSetReaderDisplayType`], in every payload of today's schema.
        type_: Option<TerminalReaderActionSetReaderDisplayType<'a>> = opt 1681,
    }

    /// `cart` of [`TerminalReaderActionSetReaderDisplay`].
    TerminalReaderActionSetReaderDisplayCart = 949 {
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `line_items`: a list, each an object, [`TerminalReaderActionSetReaderDisplayCartLineItem`], in every payload of today's schema.
        line_items: List<'a, TerminalReaderActionSetReaderDisplayCartLineItem<'a>> = all 863,
        /// `tax`: an integer, or null.
        tax: Option<i64> = opt 1581,
        /// `total`: an integer, in every payload of today's schema.
        total: Option<i64> = opt 1636,
    }

    /// `line_items` of [`TerminalReaderActionSetReaderDisplayCart`].
    TerminalReaderActionSetReaderDisplayCartLineItem = 950 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt 488,
        /// `quantity`: an integer, in every payload of today's schema.
        quantity: Option<i64> = opt 1227,
    }

    /// `tipping` of [`TerminalReaderActionCollectPaymentMethodCollectConfig`], `tipping` of [`TerminalReaderActionProcessPaymentIntentProcessConfig`].
    Tipping = 972 {
        /// `amount_eligible`: an integer, or absent.
        amount_eligible: Option<i64> = opt 98,
    }
}

webhook_payload::names! {
    'a;

    /// `style` of [`TerminalReaderActionCollectInputsInputSelectionChoice`].
    TerminalReaderActionCollectInputsInputSelectionChoiceStyle {
        Primary = "primary",
        Secondary = "secondary",
    }

    /// `default_value` of [`TerminalReaderActionCollectInputsInputToggle`].
    TerminalReaderActionCollectInputsInputToggleDefaultValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }

    /// `value` of [`TerminalReaderActionCollectInputsInputToggle`].
    TerminalReaderActionCollectInputsInputToggleValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }

    /// `type` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputType {
        Email = "email",
        Numeric = "numeric",
        Phone = "phone",
        Selection = "selection",
        Signature = "signature",
        Text = "text",
    }

    /// `type` of [`TerminalReaderActionPrintContent`].
    TerminalReaderActionPrintContentType {
        Image = "image",
    }

    /// `reason` of [`TerminalReaderActionRefundPayment`].
    TerminalReaderActionRefundPaymentReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }

    /// `type` of [`TerminalReaderActionSetReaderDisplay`].
    TerminalReaderActionSetReaderDisplayType {
        Cart = "cart",
    }

    /// `status` of [`TerminalReaderAction`].
    TerminalReaderActionStatus {
        Failed = "failed",
        InProgress = "in_progress",
        Succeeded = "succeeded",
    }

    /// `type` of [`TerminalReaderAction`].
    TerminalReaderActionType {
        CollectInputs = "collect_inputs",
        CollectPaymentMethod = "collect_payment_method",
        ConfirmPaymentIntent = "confirm_payment_intent",
        PrintContent = "print_content",
        ProcessPaymentIntent = "process_payment_intent",
        ProcessSetupIntent = "process_setup_intent",
        RefundPayment = "refund_payment",
        SetReaderDisplay = "set_reader_display",
    }

    /// `device_type` of [`TerminalReader`].
    TerminalReaderDeviceType {
        BbposChipper2x = "bbpos_chipper2x",
        BbposWisepad3 = "bbpos_wisepad3",
        BbposWiseposE = "bbpos_wisepos_e",
        MobilePhoneReader = "mobile_phone_reader",
        SimulatedStripeS700 = "simulated_stripe_s700",
        SimulatedStripeS710 = "simulated_stripe_s710",
        SimulatedStripeT600 = "simulated_stripe_t600",
        SimulatedVerifoneM425 = "simulated_verifone_m425",
        SimulatedVerifoneP630 = "simulated_verifone_p630",
        SimulatedVerifoneUx700 = "simulated_verifone_ux700",
        SimulatedVerifoneV660p = "simulated_verifone_v660p",
        SimulatedWiseposE = "simulated_wisepos_e",
        StripeM2 = "stripe_m2",
        StripeS700 = "stripe_s700",
        StripeS710 = "stripe_s710",
        StripeT600 = "stripe_t600",
        VerifoneP400 = "verifone_P400",
        VerifoneM425 = "verifone_m425",
        VerifoneP630 = "verifone_p630",
        VerifoneUx700 = "verifone_ux700",
        VerifoneV660p = "verifone_v660p",
    }

    /// `status` of [`TerminalReader`].
    TerminalReaderStatus {
        Offline = "offline",
        Online = "online",
    }
}
