//! `terminal.reader.action_failed`, `terminal.reader.action_succeeded`, `terminal.reader.action_updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `terminal.reader`.
    pub struct TerminalReader {
        const OBJECT = "terminal.reader" in "object";
        always {
            id: String = "id",
        }
        maybe {
            action: Box<TerminalReaderAction> = "action",
            device_sw_version: String = "device_sw_version",
            device_type: TerminalReaderDeviceType = "device_type",
            ip_address: String = "ip_address",
            label: String = "label",
            last_seen_at: i64 = "last_seen_at",
            livemode: bool = "livemode",
            location: Expandable = "location",
            metadata: Map<String> = "metadata",
            serial_number: String = "serial_number",
            status: TerminalReaderStatus = "status",
        }
    }

    /// Such as `action` of [`TerminalReader`].
    pub struct TerminalReaderAction {
        always {}
        maybe {
            api_error: Box<TerminalReaderActionApiError> = "api_error",
            collect_inputs: TerminalReaderActionCollectInputs = "collect_inputs",
            collect_payment_method: TerminalReaderActionCollectPaymentMethod = "collect_payment_method",
            confirm_payment_intent: TerminalReaderActionConfirmPaymentIntent = "confirm_payment_intent",
            failure_code: String = "failure_code",
            failure_message: String = "failure_message",
            print_content: TerminalReaderActionPrintContent = "print_content",
            process_payment_intent: TerminalReaderActionProcessPaymentIntent = "process_payment_intent",
            process_setup_intent: TerminalReaderActionProcessSetupIntent = "process_setup_intent",
            refund_payment: Box<TerminalReaderActionRefundPayment> = "refund_payment",
            set_reader_display: TerminalReaderActionSetReaderDisplay = "set_reader_display",
            status: TerminalReaderActionStatus = "status",
            r#type: TerminalReaderActionType = "type",
        }
    }

    /// Such as `api_error` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionApiError {
        always {}
        maybe {
            advice_code: String = "advice_code",
            charge: String = "charge",
            code: Code = "code",
            decline_code: String = "decline_code",
            doc_url: String = "doc_url",
            message: String = "message",
            network_advice_code: String = "network_advice_code",
            network_decline_code: String = "network_decline_code",
            param: String = "param",
            payment_intent: Box<PaymentIntent> = "payment_intent",
            payment_method: Box<PaymentMethod> = "payment_method",
            payment_method_type: String = "payment_method_type",
            request_log_url: String = "request_log_url",
            setup_intent: Box<SetupIntent> = "setup_intent",
            source: CustomerSource = "source",
            r#type: InvoiceLastFinalizationErrorType = "type",
        }
    }

    /// Such as `collect_inputs` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionCollectInputs {
        always {}
        maybe {
            inputs: Vec<TerminalReaderActionCollectInputsInput> = "inputs",
            metadata: Map<String> = "metadata",
        }
    }

    /// Such as `inputs` of [`TerminalReaderActionCollectInputs`].
    pub struct TerminalReaderActionCollectInputsInput {
        always {}
        maybe {
            custom_text: TerminalReaderActionCollectInputsInputCustomText = "custom_text",
            email: TerminalReaderActionCollectInputsInputEmail = "email",
            numeric: TerminalReaderActionCollectInputsInputNumeric = "numeric",
            phone: TerminalReaderActionCollectInputsInputPhone = "phone",
            required: bool = "required",
            selection: TerminalReaderActionCollectInputsInputSelection = "selection",
            signature: TerminalReaderActionCollectInputsInputSignature = "signature",
            skipped: bool = "skipped",
            text: TerminalReaderActionCollectInputsInputText = "text",
            toggles: Vec<TerminalReaderActionCollectInputsInputToggle> = "toggles",
            r#type: TerminalReaderActionCollectInputsInputType = "type",
        }
    }

    /// Such as `custom_text` of [`TerminalReaderActionCollectInputsInput`].
    pub struct TerminalReaderActionCollectInputsInputCustomText {
        always {}
        maybe {
            description: String = "description",
            skip_button: String = "skip_button",
            submit_button: String = "submit_button",
            title: String = "title",
        }
    }

    /// Such as `email` of [`TerminalReaderActionCollectInputsInput`].
    pub struct TerminalReaderActionCollectInputsInputEmail {
        always {}
        maybe {
            value: String = "value",
        }
    }

    /// Such as `numeric` of [`TerminalReaderActionCollectInputsInput`].
    pub struct TerminalReaderActionCollectInputsInputNumeric {
        always {}
        maybe {
            value: String = "value",
        }
    }

    /// Such as `phone` of [`TerminalReaderActionCollectInputsInput`].
    pub struct TerminalReaderActionCollectInputsInputPhone {
        always {}
        maybe {
            value: String = "value",
        }
    }

    /// Such as `selection` of [`TerminalReaderActionCollectInputsInput`].
    pub struct TerminalReaderActionCollectInputsInputSelection {
        always {}
        maybe {
            choices: Vec<TerminalReaderActionCollectInputsInputSelectionChoice> = "choices",
            id: String = "id",
            text: String = "text",
        }
    }

    /// Such as `choices` of [`TerminalReaderActionCollectInputsInputSelection`].
    pub struct TerminalReaderActionCollectInputsInputSelectionChoice {
        always {}
        maybe {
            id: String = "id",
            style: TerminalReaderActionCollectInputsInputSelectionChoiceStyle = "style",
            text: String = "text",
        }
    }

    /// Such as `signature` of [`TerminalReaderActionCollectInputsInput`].
    pub struct TerminalReaderActionCollectInputsInputSignature {
        always {}
        maybe {
            value: String = "value",
        }
    }

    /// Such as `text` of [`TerminalReaderActionCollectInputsInput`].
    pub struct TerminalReaderActionCollectInputsInputText {
        always {}
        maybe {
            value: String = "value",
        }
    }

    /// Such as `toggles` of [`TerminalReaderActionCollectInputsInput`].
    pub struct TerminalReaderActionCollectInputsInputToggle {
        always {}
        maybe {
            default_value: TerminalReaderActionCollectInputsInputToggleDefaultValue = "default_value",
            description: String = "description",
            title: String = "title",
            value: TerminalReaderActionCollectInputsInputToggleValue = "value",
        }
    }

    /// Such as `collect_payment_method` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionCollectPaymentMethod {
        always {}
        maybe {
            collect_config: TerminalReaderActionCollectPaymentMethodCollectConfig = "collect_config",
            payment_intent: Expandable = "payment_intent",
            payment_method: Box<PaymentMethod> = "payment_method",
        }
    }

    /// Such as `collect_config` of [`TerminalReaderActionCollectPaymentMethod`].
    pub struct TerminalReaderActionCollectPaymentMethodCollectConfig {
        always {}
        maybe {
            enable_customer_cancellation: bool = "enable_customer_cancellation",
            skip_tipping: bool = "skip_tipping",
            tipping: Tipping = "tipping",
        }
    }

    /// Such as `tipping` of [`TerminalReaderActionCollectPaymentMethodCollectConfig`].
    pub struct Tipping {
        always {}
        maybe {
            amount_eligible: i64 = "amount_eligible",
        }
    }

    /// Such as `confirm_payment_intent` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionConfirmPaymentIntent {
        always {}
        maybe {
            confirm_config: TerminalReaderActionConfirmPaymentIntentConfirmConfig = "confirm_config",
            payment_intent: Expandable = "payment_intent",
        }
    }

    /// Such as `confirm_config` of [`TerminalReaderActionConfirmPaymentIntent`].
    pub struct TerminalReaderActionConfirmPaymentIntentConfirmConfig {
        always {}
        maybe {
            return_url: String = "return_url",
        }
    }

    /// Such as `print_content` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionPrintContent {
        always {}
        maybe {
            image: TerminalReaderActionPrintContentImage = "image",
            r#type: TerminalReaderActionPrintContentType = "type",
        }
    }

    /// Such as `image` of [`TerminalReaderActionPrintContent`].
    pub struct TerminalReaderActionPrintContentImage {
        always {}
        maybe {
            created_at: i64 = "created_at",
            filename: String = "filename",
            size: i64 = "size",
            r#type: String = "type",
        }
    }

    /// Such as `process_payment_intent` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionProcessPaymentIntent {
        always {}
        maybe {
            payment_intent: Expandable = "payment_intent",
            process_config: TerminalReaderActionProcessPaymentIntentProcessConfig = "process_config",
        }
    }

    /// Such as `process_config` of [`TerminalReaderActionProcessPaymentIntent`].
    pub struct TerminalReaderActionProcessPaymentIntentProcessConfig {
        always {}
        maybe {
            enable_customer_cancellation: bool = "enable_customer_cancellation",
            return_url: String = "return_url",
            skip_tipping: bool = "skip_tipping",
            tipping: Tipping = "tipping",
        }
    }

    /// Such as `process_setup_intent` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionProcessSetupIntent {
        always {}
        maybe {
            generated_card: String = "generated_card",
            process_config: TerminalReaderActionProcessSetupIntentProcessConfig = "process_config",
            setup_intent: Expandable = "setup_intent",
        }
    }

    /// Such as `process_config` of [`TerminalReaderActionProcessSetupIntent`].
    pub struct TerminalReaderActionProcessSetupIntentProcessConfig {
        always {}
        maybe {
            enable_customer_cancellation: bool = "enable_customer_cancellation",
        }
    }

    /// Such as `refund_payment` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionRefundPayment {
        always {}
        maybe {
            amount: i64 = "amount",
            charge: Expandable = "charge",
            metadata: Map<String> = "metadata",
            payment_intent: Expandable = "payment_intent",
            reason: TerminalReaderActionRefundPaymentReason = "reason",
            refund: Expandable = "refund",
            refund_application_fee: bool = "refund_application_fee",
            refund_payment_config: TerminalReaderActionRefundPaymentRefundPaymentConfig = "refund_payment_config",
            reverse_transfer: bool = "reverse_transfer",
        }
    }

    /// Such as `refund_payment_config` of [`TerminalReaderActionRefundPayment`].
    pub struct TerminalReaderActionRefundPaymentRefundPaymentConfig {
        always {}
        maybe {
            enable_customer_cancellation: bool = "enable_customer_cancellation",
        }
    }

    /// Such as `set_reader_display` of [`TerminalReaderAction`].
    pub struct TerminalReaderActionSetReaderDisplay {
        always {}
        maybe {
            cart: TerminalReaderActionSetReaderDisplayCart = "cart",
            r#type: TerminalReaderActionSetReaderDisplayType = "type",
        }
    }

    /// Such as `cart` of [`TerminalReaderActionSetReaderDisplay`].
    pub struct TerminalReaderActionSetReaderDisplayCart {
        always {}
        maybe {
            currency: String = "currency",
            line_items: Vec<TerminalReaderActionSetReaderDisplayCartLineItem> = "line_items",
            tax: i64 = "tax",
            total: i64 = "total",
        }
    }

    /// Such as `line_items` of [`TerminalReaderActionSetReaderDisplayCart`].
    pub struct TerminalReaderActionSetReaderDisplayCartLineItem {
        always {}
        maybe {
            amount: i64 = "amount",
            description: String = "description",
            quantity: i64 = "quantity",
        }
    }
}

webhook_payload::names! {
    /// `style` of [`TerminalReaderActionCollectInputsInputSelectionChoice`].
    pub enum TerminalReaderActionCollectInputsInputSelectionChoiceStyle {
        Primary = "primary",
        Secondary = "secondary",
    }
    /// `default_value` of [`TerminalReaderActionCollectInputsInputToggle`].
    pub enum TerminalReaderActionCollectInputsInputToggleDefaultValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }
    /// `value` of [`TerminalReaderActionCollectInputsInputToggle`].
    pub enum TerminalReaderActionCollectInputsInputToggleValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }
    /// `type` of [`TerminalReaderActionCollectInputsInput`].
    pub enum TerminalReaderActionCollectInputsInputType {
        Email = "email",
        Numeric = "numeric",
        Phone = "phone",
        Selection = "selection",
        Signature = "signature",
        Text = "text",
    }
    /// `type` of [`TerminalReaderActionPrintContent`].
    pub enum TerminalReaderActionPrintContentType {
        Image = "image",
    }
    /// `reason` of [`TerminalReaderActionRefundPayment`].
    pub enum TerminalReaderActionRefundPaymentReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
    /// `type` of [`TerminalReaderActionSetReaderDisplay`].
    pub enum TerminalReaderActionSetReaderDisplayType {
        Cart = "cart",
    }
    /// `status` of [`TerminalReaderAction`].
    pub enum TerminalReaderActionStatus {
        Failed = "failed",
        InProgress = "in_progress",
        Succeeded = "succeeded",
    }
    /// `type` of [`TerminalReaderAction`].
    pub enum TerminalReaderActionType {
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
    pub enum TerminalReaderDeviceType {
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
    pub enum TerminalReaderStatus {
        Offline = "offline",
        Online = "online",
    }
}
