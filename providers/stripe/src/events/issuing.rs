//! `issuing_authorization.created`, `issuing_authorization.request`, `issuing_authorization.updated`, `issuing_card.created`, `issuing_card.updated`, `issuing_cardholder.created`, `issuing_cardholder.updated`, `issuing_dispute.closed`, `issuing_dispute.created`, `issuing_dispute.funds_reinstated`, `issuing_dispute.funds_rescinded`, `issuing_dispute.submitted`, `issuing_dispute.updated`, `issuing_personalization_design.activated`, `issuing_personalization_design.deactivated`, `issuing_personalization_design.rejected`, `issuing_personalization_design.updated`, `issuing_token.created`, `issuing_token.updated`, `issuing_transaction.created`, `issuing_transaction.purchase_details_receipt_updated`, `issuing_transaction.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `amount_details` of [`IssuingAuthorization`], `amount_details` of [`IssuingAuthorizationPendingRequest`], `amount_details` of [`IssuingAuthorizationRequestHistory`] and others.
    AmountDetails = 41 {
        /// `atm_fee`: an integer, or null.
        atm_fee: Option<i64> = opt 145,
        /// `cashback_amount`: an integer, or null.
        cashback_amount: Option<i64> = opt 299,
    }

    /// `reported_breakdown` of [`IssuingAuthorizationFleet`], `reported_breakdown` of [`IssuingTransactionPurchaseDetailsFleet`].
    FleetReportedBreakdown = 350 {
        /// `fuel`: an object, [`FleetReportedBreakdownFuel`], or null.
        fuel: Option<FleetReportedBreakdownFuel<'a>> = opt 677,
        /// `non_fuel`: an object, [`FleetReportedBreakdownNonFuel`], or null.
        non_fuel: Option<FleetReportedBreakdownNonFuel<'a>> = opt 982,
        /// `tax`: an object, [`FleetReportedBreakdownTax`], or null.
        tax: Option<FleetReportedBreakdownTax<'a>> = opt 1581,
    }

    /// `fuel` of [`FleetReportedBreakdown`].
    FleetReportedBreakdownFuel = 351 {
        /// `gross_amount_decimal`: a value of no known form, or null.
        gross_amount_decimal: Option<Value<'a>> = opt 702,
    }

    /// `non_fuel` of [`FleetReportedBreakdown`].
    FleetReportedBreakdownNonFuel = 352 {
        /// `gross_amount_decimal`: a value of no known form, or null.
        gross_amount_decimal: Option<Value<'a>> = opt 702,
    }

    /// `tax` of [`FleetReportedBreakdown`].
    FleetReportedBreakdownTax = 353 {
        /// `local_amount_decimal`: a value of no known form, or null.
        local_amount_decimal: Option<Value<'a>> = opt 871,
        /// `national_amount_decimal`: a value of no known form, or null.
        national_amount_decimal: Option<Value<'a>> = opt 951,
    }

    /// `issuing.authorization`.
    IssuingAuthorization = 412 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_details`: an object, [`AmountDetails`], or null.
        amount_details: Option<AmountDetails<'a>> = opt 95,
        /// `approved`: a truth value, in every payload of today's schema.
        approved: Option<bool> = opt 139,
        /// `authorization_method`: a text out of [`IssuingAuthorizationAuthorizationMethod`], in every payload of today's schema.
        authorization_method: Option<IssuingAuthorizationAuthorizationMethod<'a>> = opt 159,
        /// `balance_transactions`: a list, each an object, [`BalanceTransaction`], in every payload of today's schema.
        balance_transactions: List<'a, BalanceTransaction<'a>> = all 183,
        /// `card`: an object, [`IssuingCard`], in every payload of today's schema.
        card: Option<IssuingCard<'a>> = opt 271,
        /// `card_presence`: a text out of [`IssuingAuthorizationCardPresence`], or null.
        card_presence: Option<IssuingAuthorizationCardPresence<'a>> = opt 277,
        /// `cardholder`: the id of an object, or the object, or null.
        cardholder: Option<Expandable<'a>> = opt 281,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `fleet`: an object, [`IssuingAuthorizationFleet`], or null.
        fleet: Option<IssuingAuthorizationFleet<'a>> = opt 652,
        /// `fraud_challenges`: a list, each an object, [`IssuingAuthorizationFraudChallenge`], or absent, or null.
        fraud_challenges: List<'a, IssuingAuthorizationFraudChallenge<'a>> = all 666,
        /// `fuel`: an object, [`IssuingAuthorizationFuel`], or null.
        fuel: Option<IssuingAuthorizationFuel<'a>> = opt 677,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `merchant_amount`: an integer, in every payload of today's schema.
        merchant_amount: Option<i64> = opt 906,
        /// `merchant_currency`: a text, in every payload of today's schema.
        merchant_currency: Option<&'a str> = opt 907,
        /// `merchant_data`: an object, [`MerchantData`], in every payload of today's schema.
        merchant_data: Option<MerchantData<'a>> = opt 908,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `network_data`: an object, [`IssuingAuthorizationNetworkData`], or null.
        network_data: Option<IssuingAuthorizationNetworkData<'a>> = opt 963,
        /// `object`: the text `issuing.authorization`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `pending_request`: an object, [`IssuingAuthorizationPendingRequest`], or null.
        pending_request: Option<IssuingAuthorizationPendingRequest<'a>> = opt 1126,
        /// `request_history`: a list, each an object, [`IssuingAuthorizationRequestHistory`], in every payload of today's schema.
        request_history: List<'a, IssuingAuthorizationRequestHistory<'a>> = all 1328,
        /// `status`: a text out of [`IssuingAuthorizationStatus`], in every payload of today's schema.
        status: Option<IssuingAuthorizationStatus<'a>> = opt 1519,
        /// `token`: the id of an object, or the object, or absent, or null.
        token: Option<Expandable<'a>> = opt 1627,
        /// `transactions`: a list, each an object, [`IssuingTransaction`], in every payload of today's schema.
        transactions: List<'a, IssuingTransaction<'a>> = all 1656,
        /// `treasury`: an object, [`IssuingAuthorizationTreasury`], or absent, or null.
        treasury: Option<IssuingAuthorizationTreasury<'a>> = opt 1669,
        /// `verification_data`: an object, [`IssuingAuthorizationVerificationData`], in every payload of today's schema.
        verification_data: Option<IssuingAuthorizationVerificationData<'a>> = opt 1738,
        /// `verified_by_fraud_challenge`: a truth value, or null.
        verified_by_fraud_challenge: Option<bool> = opt 1742,
        /// `wallet`: a text, or null.
        wallet: Option<&'a str> = opt 1756,
    }

    /// `fleet` of [`IssuingAuthorization`].
    IssuingAuthorizationFleet = 413 {
        /// `cardholder_prompt_data`: an object, [`IssuingAuthorizationFleetCardholderPromptData`], or null.
        cardholder_prompt_data: Option<IssuingAuthorizationFleetCardholderPromptData<'a>> = opt 284,
        /// `purchase_type`: a text out of [`IssuingAuthorizationFleetPurchaseType`], or null.
        purchase_type: Option<IssuingAuthorizationFleetPurchaseType<'a>> = opt 1223,
        /// `reported_breakdown`: an object, [`FleetReportedBreakdown`], or null.
        reported_breakdown: Option<FleetReportedBreakdown<'a>> = opt 1322,
        /// `service_type`: a text out of [`IssuingAuthorizationFleetServiceType`], or null.
        service_type: Option<IssuingAuthorizationFleetServiceType<'a>> = opt 1439,
    }

    /// `cardholder_prompt_data` of [`IssuingAuthorizationFleet`].
    IssuingAuthorizationFleetCardholderPromptData = 414 {
        /// `alphanumeric_id`: a text, or null.
        alphanumeric_id: Option<&'a str> = opt 83,
        /// `driver_id`: a text, or null.
        driver_id: Option<&'a str> = opt 529,
        /// `odometer`: an integer, or null.
        odometer: Option<i64> = opt 992,
        /// `unspecified_id`: a text, or null.
        unspecified_id: Option<&'a str> = opt 1697,
        /// `user_id`: a text, or null.
        user_id: Option<&'a str> = opt 1723,
        /// `vehicle_number`: a text, or null.
        vehicle_number: Option<&'a str> = opt 1736,
    }

    /// `fraud_challenges` of [`IssuingAuthorization`].
    IssuingAuthorizationFraudChallenge = 415 {
        /// `channel`: a text out of [`IssuingAuthorizationFraudChallengeChannel`], in every payload of today's schema.
        channel: Option<IssuingAuthorizationFraudChallengeChannel<'a>> = opt 312,
        /// `status`: a text out of [`IssuingAuthorizationFraudChallengeStatus`], in every payload of today's schema.
        status: Option<IssuingAuthorizationFraudChallengeStatus<'a>> = opt 1519,
        /// `undeliverable_reason`: a text out of [`IssuingAuthorizationFraudChallengeUndeliverableReason`], or null.
        undeliverable_reason: Option<IssuingAuthorizationFraudChallengeUndeliverableReason<'a>> = opt 1687,
    }

    /// `fuel` of [`IssuingAuthorization`].
    IssuingAuthorizationFuel = 416 {
        /// `industry_product_code`: a text, or null.
        industry_product_code: Option<&'a str> = opt 759,
        /// `quantity_decimal`: a value of no known form, or null.
        quantity_decimal: Option<Value<'a>> = opt 1228,
        /// `type`: a text out of [`IssuingAuthorizationFuelType`], or null.
        type_: Option<IssuingAuthorizationFuelType<'a>> = opt 1681,
        /// `unit`: a text out of [`IssuingAuthorizationFuelUnit`], or null.
        unit: Option<IssuingAuthorizationFuelUnit<'a>> = opt 1688,
        /// `unit_cost_decimal`: a value of no known form, or null.
        unit_cost_decimal: Option<Value<'a>> = opt 1692,
    }

    /// `network_data` of [`IssuingAuthorization`].
    IssuingAuthorizationNetworkData = 417 {
        /// `acquiring_institution_id`: a text, or null.
        acquiring_institution_id: Option<&'a str> = opt 27,
        /// `system_trace_audit_number`: a text, or null.
        system_trace_audit_number: Option<&'a str> = opt 1578,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `pending_request` of [`IssuingAuthorization`].
    IssuingAuthorizationPendingRequest = 418 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_details`: an object, [`AmountDetails`], or null.
        amount_details: Option<AmountDetails<'a>> = opt 95,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `is_amount_controllable`: a truth value, in every payload of today's schema.
        is_amount_controllable: Option<bool> = opt 800,
        /// `merchant_amount`: an integer, in every payload of today's schema.
        merchant_amount: Option<i64> = opt 906,
        /// `merchant_currency`: a text, in every payload of today's schema.
        merchant_currency: Option<&'a str> = opt 907,
        /// `network_risk_score`: an integer, or null.
        network_risk_score: Option<i64> = opt 968,
    }

    /// `request_history` of [`IssuingAuthorization`].
    IssuingAuthorizationRequestHistory = 419 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_details`: an object, [`AmountDetails`], or null.
        amount_details: Option<AmountDetails<'a>> = opt 95,
        /// `approved`: a truth value, in every payload of today's schema.
        approved: Option<bool> = opt 139,
        /// `authorization_code`: a text, or null.
        authorization_code: Option<&'a str> = opt 158,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `merchant_amount`: an integer, in every payload of today's schema.
        merchant_amount: Option<i64> = opt 906,
        /// `merchant_currency`: a text, in every payload of today's schema.
        merchant_currency: Option<&'a str> = opt 907,
        /// `network_risk_score`: an integer, or null.
        network_risk_score: Option<i64> = opt 968,
        /// `reason`: a text out of [`IssuingAuthorizationRequestHistoryReason`], in every payload of today's schema.
        reason: Option<IssuingAuthorizationRequestHistoryReason<'a>> = opt 1239,
        /// `reason_message`: a text, or null.
        reason_message: Option<&'a str> = opt 1243,
        /// `requested_at`: a time, or null.
        requested_at: Option<Timestamp> = opt 1337,
    }

    /// `treasury` of [`IssuingAuthorization`].
    IssuingAuthorizationTreasury = 420 {
        /// `received_credits`: a list, each a text, in every payload of today's schema.
        received_credits: List<'a, &'a str> = all 1251,
        /// `received_debits`: a list, each a text, in every payload of today's schema.
        received_debits: List<'a, &'a str> = all 1253,
        /// `transaction`: a text, or null.
        transaction: Option<&'a str> = opt 1648,
    }

    /// `verification_data` of [`IssuingAuthorization`].
    IssuingAuthorizationVerificationData = 421 {
        /// `address_line1_check`: a text out of [`IssuingAuthorizationVerificationDataAddressLine1Check`], in every payload of today's schema.
        address_line1_check: Option<IssuingAuthorizationVerificationDataAddressLine1Check<'a>> = opt 47,
        /// `address_postal_code_check`: a text out of [`IssuingAuthorizationVerificationDataAddressPostalCodeCheck`], in every payload of today's schema.
        address_postal_code_check: Option<IssuingAuthorizationVerificationDataAddressPostalCodeCheck<'a>> = opt 49,
        /// `authentication_exemption`: an object, [`IssuingAuthorizationVerificationDataAuthenticationExemption`], or null.
        authentication_exemption: Option<IssuingAuthorizationVerificationDataAuthenticationExemption<'a>> = opt 155,
        /// `cvc_check`: a text out of [`IssuingAuthorizationVerificationDataCvcCheck`], in every payload of today's schema.
        cvc_check: Option<IssuingAuthorizationVerificationDataCvcCheck<'a>> = opt 437,
        /// `expiry_check`: a text out of [`IssuingAuthorizationVerificationDataExpiryCheck`], in every payload of today's schema.
        expiry_check: Option<IssuingAuthorizationVerificationDataExpiryCheck<'a>> = opt 611,
        /// `postal_code`: a text, or null.
        postal_code: Option<&'a str> = opt 1163,
        /// `three_d_secure`: an object, [`IssuingAuthorizationVerificationDataThreeDSecure`], or null.
        three_d_secure: Option<IssuingAuthorizationVerificationDataThreeDSecure<'a>> = opt 1611,
    }

    /// `authentication_exemption` of [`IssuingAuthorizationVerificationData`].
    IssuingAuthorizationVerificationDataAuthenticationExemption = 422 {
        /// `claimed_by`: a text out of [`IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy`], in every payload of today's schema.
        claimed_by: Option<IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy<'a>> = opt 326,
        /// `type`: a text out of [`IssuingAuthorizationVerificationDataAuthenticationExemptionType`], in every payload of today's schema.
        type_: Option<IssuingAuthorizationVerificationDataAuthenticationExemptionType<'a>> = opt 1681,
    }

    /// `three_d_secure` of [`IssuingAuthorizationVerificationData`].
    IssuingAuthorizationVerificationDataThreeDSecure = 423 {
        /// `result`: a text out of [`IssuingAuthorizationVerificationDataThreeDSecureResult`], in every payload of today's schema.
        result: Option<IssuingAuthorizationVerificationDataThreeDSecureResult<'a>> = opt 1362,
    }

    /// `issuing.card`.
    IssuingCard = 424 {
        /// `brand`: a text, in every payload of today's schema.
        brand: Option<&'a str> = opt 237,
        /// `cancellation_reason`: a text out of [`IssuingCardCancellationReason`], or null.
        cancellation_reason: Option<IssuingCardCancellationReason<'a>> = opt 265,
        /// `cardholder`: an object, [`IssuingCardholder`], in every payload of today's schema.
        cardholder: Option<IssuingCardholder<'a>> = opt 281,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `cvc`: a text, or absent.
        cvc: Option<&'a str> = opt 436,
        /// `exp_month`: an integer, in every payload of today's schema.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, in every payload of today's schema.
        exp_year: Option<i64> = opt 596,
        /// `financial_account`: a text, or absent, or null.
        financial_account: Option<&'a str> = opt 638,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `last4`: a text, in every payload of today's schema.
        last4: Option<&'a str> = opt 835,
        /// `latest_fraud_warning`: an object, [`IssuingCardLatestFraudWarning`], or null.
        latest_fraud_warning: Option<IssuingCardLatestFraudWarning<'a>> = opt 848,
        /// `lifecycle_controls`: an object, [`IssuingCardLifecycleControls`], or null.
        lifecycle_controls: Option<IssuingCardLifecycleControls<'a>> = opt 858,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `number`: a text, or absent.
        number: Option<&'a str> = opt 986,
        /// `object`: the text `issuing.card`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `personalization_design`: the id of an object, or the object, or null.
        personalization_design: Option<Expandable<'a>> = opt 1144,
        /// `replaced_by`: the id of an object, or the object, or null.
        replaced_by: Option<Expandable<'a>> = opt 1318,
        /// `replacement_for`: the id of an object, or the object, or null.
        replacement_for: Option<Expandable<'a>> = opt 1319,
        /// `replacement_reason`: a text out of [`IssuingCardReplacementReason`], or null.
        replacement_reason: Option<IssuingCardReplacementReason<'a>> = opt 1320,
        /// `second_line`: a text, or null.
        second_line: Option<&'a str> = opt 1410,
        /// `shipping`: an object, [`IssuingCardShipping`], or null.
        shipping: Option<IssuingCardShipping<'a>> = opt 1452,
        /// `spending_controls`: an object, [`SpendingControls`], in every payload of today's schema.
        spending_controls: Option<SpendingControls<'a>> = opt 1499,
        /// `status`: a text out of [`IssuingCardStatus`], in every payload of today's schema.
        status: Option<IssuingCardStatus<'a>> = opt 1519,
        /// `type`: a text out of [`IssuingCardType`], in every payload of today's schema.
        type_: Option<IssuingCardType<'a>> = opt 1681,
        /// `wallets`: an object, [`IssuingCardWallets`], or null.
        wallets: Option<IssuingCardWallets<'a>> = opt 1759,
    }

    /// `latest_fraud_warning` of [`IssuingCard`].
    IssuingCardLatestFraudWarning = 425 {
        /// `started_at`: a time, or null.
        started_at: Option<Timestamp> = opt 1507,
        /// `type`: a text out of [`IssuingCardLatestFraudWarningType`], or null.
        type_: Option<IssuingCardLatestFraudWarningType<'a>> = opt 1681,
    }

    /// `lifecycle_controls` of [`IssuingCard`].
    IssuingCardLifecycleControls = 426 {
        /// `cancel_after`: an object, [`IssuingCardLifecycleControlsCancelAfter`], in every payload of today's schema.
        cancel_after: Option<IssuingCardLifecycleControlsCancelAfter<'a>> = opt 254,
    }

    /// `cancel_after` of [`IssuingCardLifecycleControls`].
    IssuingCardLifecycleControlsCancelAfter = 427 {
        /// `payment_count`: an integer, in every payload of today's schema.
        payment_count: Option<i64> = opt 1079,
    }

    /// `shipping` of [`IssuingCard`].
    IssuingCardShipping = 428 {
        /// `address`: an object, [`Address`], in every payload of today's schema.
        address: Option<Address<'a>> = opt 41,
        /// `address_validation`: an object, [`IssuingCardShippingAddressValidation`], or null.
        address_validation: Option<IssuingCardShippingAddressValidation<'a>> = opt 51,
        /// `business_name`: a text, or null.
        business_name: Option<&'a str> = opt 246,
        /// `carrier`: a text out of [`IssuingCardShippingCarrier`], or null.
        carrier: Option<IssuingCardShippingCarrier<'a>> = opt 286,
        /// `customs`: an object, [`IssuingCardShippingCustoms`], or null.
        customs: Option<IssuingCardShippingCustoms<'a>> = opt 435,
        /// `delivered_at`: a time, or absent, or null.
        delivered_at: Option<Timestamp> = opt 482,
        /// `eta`: an integer, or null.
        eta: Option<i64> = opt 576,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt 947,
        /// `phone_number`: a text, or null.
        phone_number: Option<&'a str> = opt 1147,
        /// `require_signature`: a truth value, or null.
        require_signature: Option<bool> = opt 1345,
        /// `service`: a text out of [`IssuingCardShippingService`], in every payload of today's schema.
        service: Option<IssuingCardShippingService<'a>> = opt 1433,
        /// `shipped_at`: a time, or absent, or null.
        shipped_at: Option<Timestamp> = opt 1451,
        /// `status`: a text out of [`IssuingCardShippingStatus`], or null.
        status: Option<IssuingCardShippingStatus<'a>> = opt 1519,
        /// `tracking_number`: a text, or null.
        tracking_number: Option<&'a str> = opt 1646,
        /// `tracking_url`: a text, or null.
        tracking_url: Option<&'a str> = opt 1647,
        /// `type`: a text out of [`IssuingCardShippingType`], in every payload of today's schema.
        type_: Option<IssuingCardShippingType<'a>> = opt 1681,
    }

    /// `address_validation` of [`IssuingCardShipping`].
    IssuingCardShippingAddressValidation = 429 {
        /// `mode`: a text out of [`IssuingCardShippingAddressValidationMode`], in every payload of today's schema.
        mode: Option<IssuingCardShippingAddressValidationMode<'a>> = opt 933,
        /// `normalized_address`: an object, [`Address`], or null.
        normalized_address: Option<Address<'a>> = opt 984,
        /// `result`: a text out of [`IssuingCardShippingAddressValidationResult`], or null.
        result: Option<IssuingCardShippingAddressValidationResult<'a>> = opt 1362,
    }

    /// `customs` of [`IssuingCardShipping`].
    IssuingCardShippingCustoms = 430 {
        /// `eori_number`: a text, or null.
        eori_number: Option<&'a str> = opt 567,
    }

    /// `wallets` of [`IssuingCard`].
    IssuingCardWallets = 431 {
        /// `apple_pay`: an object, [`IssuingCardWalletsApplePay`], in every payload of today's schema.
        apple_pay: Option<IssuingCardWalletsApplePay<'a>> = opt 127,
        /// `google_pay`: an object, [`IssuingCardWalletsGooglePay`], in every payload of today's schema.
        google_pay: Option<IssuingCardWalletsGooglePay<'a>> = opt 699,
        /// `primary_account_identifier`: a text, or null.
        primary_account_identifier: Option<&'a str> = opt 1187,
    }

    /// `apple_pay` of [`IssuingCardWallets`].
    IssuingCardWalletsApplePay = 432 {
        /// `eligible`: a truth value, in every payload of today's schema.
        eligible: Option<bool> = opt 546,
        /// `ineligible_reason`: a text out of [`IneligibleReason`], or null.
        ineligible_reason: Option<IneligibleReason<'a>> = opt 760,
    }

    /// `google_pay` of [`IssuingCardWallets`].
    IssuingCardWalletsGooglePay = 433 {
        /// `eligible`: a truth value, in every payload of today's schema.
        eligible: Option<bool> = opt 546,
        /// `ineligible_reason`: a text out of [`IneligibleReason`], or null.
        ineligible_reason: Option<IneligibleReason<'a>> = opt 760,
    }

    /// `issuing.cardholder`.
    IssuingCardholder = 434 {
        /// `billing`: an object, [`IssuingCardholderBilling`], in every payload of today's schema.
        billing: Option<IssuingCardholderBilling<'a>> = opt 207,
        /// `company`: an object, [`IssuingCardholderCompany`], or null.
        company: Option<IssuingCardholderCompany<'a>> = opt 344,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `individual`: an object, [`IssuingCardholderIndividual`], or null.
        individual: Option<IssuingCardholderIndividual<'a>> = opt 757,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `issuing.cardholder`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `phone_number`: a text, or null.
        phone_number: Option<&'a str> = opt 1147,
        /// `preferred_locales`: a list, each a text out of [`IssuingCardholderPreferredLocales`], or null.
        preferred_locales: List<'a, IssuingCardholderPreferredLocales<'a>> = all 1171,
        /// `requirements`: an object, [`IssuingCardholderRequirements`], in every payload of today's schema.
        requirements: Option<IssuingCardholderRequirements<'a>> = opt 1351,
        /// `spending_controls`: an object, [`SpendingControls`], or null.
        spending_controls: Option<SpendingControls<'a>> = opt 1499,
        /// `status`: a text out of [`IssuingCardholderStatus`], in every payload of today's schema.
        status: Option<IssuingCardholderStatus<'a>> = opt 1519,
        /// `type`: a text out of [`IssuingCardholderType`], in every payload of today's schema.
        type_: Option<IssuingCardholderType<'a>> = opt 1681,
    }

    /// `billing` of [`IssuingCardholder`].
    IssuingCardholderBilling = 435 {
        /// `address`: an object, [`Address`], in every payload of today's schema.
        address: Option<Address<'a>> = opt 41,
    }

    /// `company` of [`IssuingCardholder`].
    IssuingCardholderCompany = 436 {
        /// `tax_id_provided`: a truth value, in every payload of today's schema.
        tax_id_provided: Option<bool> = opt 1589,
    }

    /// `individual` of [`IssuingCardholder`].
    IssuingCardholderIndividual = 437 {
        /// `card_issuing`: an object, [`IssuingCardholderIndividualCardIssuing`], or absent, or null.
        card_issuing: Option<IssuingCardholderIndividualCardIssuing<'a>> = opt 273,
        /// `dob`: an object, [`Dob`], or null.
        dob: Option<Dob<'a>> = opt 526,
        /// `first_name`: a text, or null.
        first_name: Option<&'a str> = opt 644,
        /// `last_name`: a text, or null.
        last_name: Option<&'a str> = opt 839,
        /// `verification`: an object, [`IssuingCardholderIndividualVerification`], or null.
        verification: Option<IssuingCardholderIndividualVerification<'a>> = opt 1737,
    }

    /// `card_issuing` of [`IssuingCardholderIndividual`].
    IssuingCardholderIndividualCardIssuing = 438 {
        /// `user_terms_acceptance`: an object, [`IssuingCardholderIndividualCardIssuingUserTermsAcceptance`], or null.
        user_terms_acceptance: Option<IssuingCardholderIndividualCardIssuingUserTermsAcceptance<'a>> = opt 1725,
    }

    /// `user_terms_acceptance` of [`IssuingCardholderIndividualCardIssuing`].
    IssuingCardholderIndividualCardIssuingUserTermsAcceptance = 439 {
        /// `date`: an integer, or null.
        date: Option<i64> = opt 448,
        /// `ip`: a text, or null.
        ip: Option<&'a str> = opt 797,
        /// `user_agent`: a text, or null.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `verification` of [`IssuingCardholderIndividual`].
    IssuingCardholderIndividualVerification = 440 {
        /// `document`: an object, [`IssuingCardholderIndividualVerificationDocument`], or null.
        document: Option<IssuingCardholderIndividualVerificationDocument<'a>> = opt 528,
    }

    /// `document` of [`IssuingCardholderIndividualVerification`].
    IssuingCardholderIndividualVerificationDocument = 441 {
        /// `back`: the id of an object, or the object, or null.
        back: Option<Expandable<'a>> = opt 175,
        /// `front`: the id of an object, or the object, or null.
        front: Option<Expandable<'a>> = opt 674,
    }

    /// `requirements` of [`IssuingCardholder`].
    IssuingCardholderRequirements = 442 {
        /// `disabled_reason`: a text out of [`IssuingCardholderRequirementsDisabledReason`], or null.
        disabled_reason: Option<IssuingCardholderRequirementsDisabledReason<'a>> = opt 509,
        /// `past_due`: a list, each a text out of [`IssuingCardholderRequirementsPastDue`], or null.
        past_due: List<'a, IssuingCardholderRequirementsPastDue<'a>> = all 1048,
    }

    /// `issuing.dispute`.
    IssuingDispute = 443 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `balance_transactions`: a list, each an object, [`BalanceTransaction`], or absent, or null.
        balance_transactions: List<'a, BalanceTransaction<'a>> = all 183,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `evidence`: an object, [`IssuingDisputeEvidence`], in every payload of today's schema.
        evidence: Option<IssuingDisputeEvidence<'a>> = opt 585,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `loss_reason`: a text out of [`IssuingDisputeLossReason`], or absent.
        loss_reason: Option<IssuingDisputeLossReason<'a>> = opt 881,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `issuing.dispute`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `status`: a text out of [`IssuingDisputeStatus`], in every payload of today's schema.
        status: Option<IssuingDisputeStatus<'a>> = opt 1519,
        /// `transaction`: the id of an object, or the object, in every payload of today's schema.
        transaction: Option<Expandable<'a>> = opt 1648,
        /// `treasury`: an object, [`IssuingDisputeTreasury`], or absent, or null.
        treasury: Option<IssuingDisputeTreasury<'a>> = opt 1669,
    }

    /// `evidence` of [`IssuingDispute`].
    IssuingDisputeEvidence = 444 {
        /// `canceled`: an object, [`IssuingDisputeEvidenceCanceled`], or absent.
        canceled: Option<IssuingDisputeEvidenceCanceled<'a>> = opt 259,
        /// `duplicate`: an object, [`IssuingDisputeEvidenceDuplicate`], or absent.
        duplicate: Option<IssuingDisputeEvidenceDuplicate<'a>> = opt 534,
        /// `fraudulent`: an object, [`IssuingDisputeEvidenceFraudulent`], or absent.
        fraudulent: Option<IssuingDisputeEvidenceFraudulent<'a>> = opt 669,
        /// `merchandise_not_as_described`: an object, [`IssuingDisputeEvidenceMerchandiseNotAsDescribed`], or absent.
        merchandise_not_as_described: Option<IssuingDisputeEvidenceMerchandiseNotAsDescribed<'a>> = opt 904,
        /// `no_valid_authorization`: an object, [`IssuingDisputeEvidenceNoValidAuthorization`], or absent.
        no_valid_authorization: Option<IssuingDisputeEvidenceNoValidAuthorization<'a>> = opt 981,
        /// `not_received`: an object, [`IssuingDisputeEvidenceNotReceived`], or absent.
        not_received: Option<IssuingDisputeEvidenceNotReceived<'a>> = opt 985,
        /// `other`: an object, [`IssuingDisputeEvidenceOther`], or absent.
        other: Option<IssuingDisputeEvidenceOther<'a>> = opt 1011,
        /// `reason`: a text out of [`IssuingDisputeEvidenceReason`], in every payload of today's schema.
        reason: Option<IssuingDisputeEvidenceReason<'a>> = opt 1239,
        /// `service_not_as_described`: an object, [`IssuingDisputeEvidenceServiceNotAsDescribed`], or absent.
        service_not_as_described: Option<IssuingDisputeEvidenceServiceNotAsDescribed<'a>> = opt 1438,
    }

    /// `canceled` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceCanceled = 445 {
        /// `additional_documentation`: the id of an object, or the object, or null.
        additional_documentation: Option<Expandable<'a>> = opt 38,
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `cancellation_policy_provided`: a truth value, or null.
        cancellation_policy_provided: Option<bool> = opt 264,
        /// `cancellation_reason`: a text, or null.
        cancellation_reason: Option<&'a str> = opt 265,
        /// `expected_at`: a time, or null.
        expected_at: Option<Timestamp> = opt 598,
        /// `explanation`: a text, or null.
        explanation: Option<&'a str> = opt 612,
        /// `product_description`: a text, or null.
        product_description: Option<&'a str> = opt 1201,
        /// `product_type`: a text out of [`DisputedProductType`], or null.
        product_type: Option<DisputedProductType<'a>> = opt 1204,
        /// `return_status`: a text out of [`ReturnStatus`], or null.
        return_status: Option<ReturnStatus<'a>> = opt 1370,
        /// `returned_at`: a time, or null.
        returned_at: Option<Timestamp> = opt 1373,
    }

    /// `duplicate` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceDuplicate = 446 {
        /// `additional_documentation`: the id of an object, or the object, or null.
        additional_documentation: Option<Expandable<'a>> = opt 38,
        /// `card_statement`: the id of an object, or the object, or null.
        card_statement: Option<Expandable<'a>> = opt 280,
        /// `cash_receipt`: the id of an object, or the object, or null.
        cash_receipt: Option<Expandable<'a>> = opt 295,
        /// `check_image`: the id of an object, or the object, or null.
        check_image: Option<Expandable<'a>> = opt 317,
        /// `explanation`: a text, or null.
        explanation: Option<&'a str> = opt 612,
        /// `original_transaction`: a text, or null.
        original_transaction: Option<&'a str> = opt 1009,
    }

    /// `fraudulent` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceFraudulent = 447 {
        /// `additional_documentation`: the id of an object, or the object, or null.
        additional_documentation: Option<Expandable<'a>> = opt 38,
        /// `explanation`: a text, or null.
        explanation: Option<&'a str> = opt 612,
    }

    /// `merchandise_not_as_described` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceMerchandiseNotAsDescribed = 448 {
        /// `additional_documentation`: the id of an object, or the object, or null.
        additional_documentation: Option<Expandable<'a>> = opt 38,
        /// `explanation`: a text, or null.
        explanation: Option<&'a str> = opt 612,
        /// `received_at`: a time, or null.
        received_at: Option<Timestamp> = opt 1249,
        /// `return_description`: a text, or null.
        return_description: Option<&'a str> = opt 1369,
        /// `return_status`: a text out of [`ReturnStatus`], or null.
        return_status: Option<ReturnStatus<'a>> = opt 1370,
        /// `returned_at`: a time, or null.
        returned_at: Option<Timestamp> = opt 1373,
    }

    /// `no_valid_authorization` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceNoValidAuthorization = 449 {
        /// `additional_documentation`: the id of an object, or the object, or null.
        additional_documentation: Option<Expandable<'a>> = opt 38,
        /// `explanation`: a text, or null.
        explanation: Option<&'a str> = opt 612,
    }

    /// `not_received` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceNotReceived = 450 {
        /// `additional_documentation`: the id of an object, or the object, or null.
        additional_documentation: Option<Expandable<'a>> = opt 38,
        /// `expected_at`: a time, or null.
        expected_at: Option<Timestamp> = opt 598,
        /// `explanation`: a text, or null.
        explanation: Option<&'a str> = opt 612,
        /// `product_description`: a text, or null.
        product_description: Option<&'a str> = opt 1201,
        /// `product_type`: a text out of [`DisputedProductType`], or null.
        product_type: Option<DisputedProductType<'a>> = opt 1204,
    }

    /// `other` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceOther = 451 {
        /// `additional_documentation`: the id of an object, or the object, or null.
        additional_documentation: Option<Expandable<'a>> = opt 38,
        /// `explanation`: a text, or null.
        explanation: Option<&'a str> = opt 612,
        /// `product_description`: a text, or null.
        product_description: Option<&'a str> = opt 1201,
        /// `product_type`: a text out of [`DisputedProductType`], or null.
        product_type: Option<DisputedProductType<'a>> = opt 1204,
    }

    /// `service_not_as_described` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceServiceNotAsDescribed = 452 {
        /// `additional_documentation`: the id of an object, or the object, or null.
        additional_documentation: Option<Expandable<'a>> = opt 38,
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `cancellation_reason`: a text, or null.
        cancellation_reason: Option<&'a str> = opt 265,
        /// `explanation`: a text, or null.
        explanation: Option<&'a str> = opt 612,
        /// `received_at`: a time, or null.
        received_at: Option<Timestamp> = opt 1249,
    }

    /// `treasury` of [`IssuingDispute`].
    IssuingDisputeTreasury = 453 {
        /// `debit_reversal`: a text, or null.
        debit_reversal: Option<&'a str> = opt 457,
        /// `received_debit`: a text, in every payload of today's schema.
        received_debit: Option<&'a str> = opt 1252,
    }

    /// `issuing.personalization_design`.
    IssuingPersonalizationDesign = 454 {
        /// `card_logo`: the id of an object, or the object, or null.
        card_logo: Option<Expandable<'a>> = opt 274,
        /// `carrier_text`: an object, [`IssuingPersonalizationDesignCarrierText`], or null.
        carrier_text: Option<IssuingPersonalizationDesignCarrierText<'a>> = opt 287,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `lookup_key`: a text, or null.
        lookup_key: Option<&'a str> = opt 880,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `issuing.personalization_design`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `physical_bundle`: the id of an object, or the object, in every payload of today's schema.
        physical_bundle: Option<Expandable<'a>> = opt 1150,
        /// `preferences`: an object, [`IssuingPersonalizationDesignPreferences`], in every payload of today's schema.
        preferences: Option<IssuingPersonalizationDesignPreferences<'a>> = opt 1167,
        /// `rejection_reasons`: an object, [`IssuingPersonalizationDesignRejectionReasons`], in every payload of today's schema.
        rejection_reasons: Option<IssuingPersonalizationDesignRejectionReasons<'a>> = opt 1304,
        /// `status`: a text out of [`IssuingPersonalizationDesignStatus`], in every payload of today's schema.
        status: Option<IssuingPersonalizationDesignStatus<'a>> = opt 1519,
    }

    /// `carrier_text` of [`IssuingPersonalizationDesign`].
    IssuingPersonalizationDesignCarrierText = 455 {
        /// `footer_body`: a text, or null.
        footer_body: Option<&'a str> = opt 661,
        /// `footer_title`: a text, or null.
        footer_title: Option<&'a str> = opt 662,
        /// `header_body`: a text, or null.
        header_body: Option<&'a str> = opt 709,
        /// `header_title`: a text, or null.
        header_title: Option<&'a str> = opt 710,
    }

    /// `preferences` of [`IssuingPersonalizationDesign`].
    IssuingPersonalizationDesignPreferences = 456 {
        /// `is_default`: a truth value, in every payload of today's schema.
        is_default: Option<bool> = opt 803,
        /// `is_platform_default`: a truth value, or null.
        is_platform_default: Option<bool> = opt 804,
    }

    /// `rejection_reasons` of [`IssuingPersonalizationDesign`].
    IssuingPersonalizationDesignRejectionReasons = 457 {
        /// `card_logo`: a list, each a text out of [`IssuingPersonalizationDesignRejectionReasonsCardLogo`], or null.
        card_logo: List<'a, IssuingPersonalizationDesignRejectionReasonsCardLogo<'a>> = all 274,
        /// `carrier_text`: a list, each a text out of [`IssuingPersonalizationDesignRejectionReasonsCarrierText`], or null.
        carrier_text: List<'a, IssuingPersonalizationDesignRejectionReasonsCarrierText<'a>> = all 287,
    }

    /// `issuing.token`.
    IssuingToken = 458 {
        /// `card`: the id of an object, or the object, in every payload of today's schema.
        card: Option<Expandable<'a>> = opt 271,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `device_fingerprint`: a text, or null.
        device_fingerprint: Option<&'a str> = opt 500,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt 835,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `network`: a text out of [`IssuingTokenNetwork`], in every payload of today's schema.
        network: Option<IssuingTokenNetwork<'a>> = opt 960,
        /// `network_data`: an object, [`IssuingTokenNetworkData`], or absent.
        network_data: Option<IssuingTokenNetworkData<'a>> = opt 963,
        /// `network_updated_at`: a time, in every payload of today's schema.
        network_updated_at: Option<Timestamp> = opt 972,
        /// `object`: the text `issuing.token`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `status`: a text out of [`IssuingTokenStatus`], in every payload of today's schema.
        status: Option<IssuingTokenStatus<'a>> = opt 1519,
        /// `wallet_provider`: a text out of [`IssuingTokenWalletProvider`], or absent.
        wallet_provider: Option<IssuingTokenWalletProvider<'a>> = opt 1758,
    }

    /// `network_data` of [`IssuingToken`].
    IssuingTokenNetworkData = 459 {
        /// `device`: an object, [`IssuingTokenNetworkDataDevice`], or absent.
        device: Option<IssuingTokenNetworkDataDevice<'a>> = opt 499,
        /// `mastercard`: an object, [`IssuingTokenNetworkDataMastercard`], or absent.
        mastercard: Option<IssuingTokenNetworkDataMastercard<'a>> = opt 892,
        /// `type`: a text out of [`IssuingTokenNetworkDataType`], in every payload of today's schema.
        type_: Option<IssuingTokenNetworkDataType<'a>> = opt 1681,
        /// `visa`: an object, [`IssuingTokenNetworkDataVisa`], or absent.
        visa: Option<IssuingTokenNetworkDataVisa<'a>> = opt 1750,
        /// `wallet_provider`: an object, [`IssuingTokenNetworkDataWalletProvider`], or absent.
        wallet_provider: Option<IssuingTokenNetworkDataWalletProvider<'a>> = opt 1758,
    }

    /// `device` of [`IssuingTokenNetworkData`].
    IssuingTokenNetworkDataDevice = 460 {
        /// `device_fingerprint`: a text, or absent.
        device_fingerprint: Option<&'a str> = opt 500,
        /// `ip_address`: a text, or absent.
        ip_address: Option<&'a str> = opt 798,
        /// `location`: a text, or absent.
        location: Option<&'a str> = opt 873,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt 947,
        /// `phone_number`: a text, or absent.
        phone_number: Option<&'a str> = opt 1147,
        /// `type`: a text out of [`IssuingTokenNetworkDataDeviceType`], or absent.
        type_: Option<IssuingTokenNetworkDataDeviceType<'a>> = opt 1681,
    }

    /// `mastercard` of [`IssuingTokenNetworkData`].
    IssuingTokenNetworkDataMastercard = 461 {
        /// `card_reference_id`: a text, or absent.
        card_reference_id: Option<&'a str> = opt 279,
        /// `token_reference_id`: a text, in every payload of today's schema.
        token_reference_id: Option<&'a str> = opt 1629,
        /// `token_requestor_id`: a text, in every payload of today's schema.
        token_requestor_id: Option<&'a str> = opt 1630,
        /// `token_requestor_name`: a text, or absent.
        token_requestor_name: Option<&'a str> = opt 1631,
    }

    /// `visa` of [`IssuingTokenNetworkData`].
    IssuingTokenNetworkDataVisa = 462 {
        /// `card_reference_id`: a text, or null.
        card_reference_id: Option<&'a str> = opt 279,
        /// `token_reference_id`: a text, in every payload of today's schema.
        token_reference_id: Option<&'a str> = opt 1629,
        /// `token_requestor_id`: a text, in every payload of today's schema.
        token_requestor_id: Option<&'a str> = opt 1630,
        /// `token_risk_score`: a text, or absent.
        token_risk_score: Option<&'a str> = opt 1632,
    }

    /// `wallet_provider` of [`IssuingTokenNetworkData`].
    IssuingTokenNetworkDataWalletProvider = 463 {
        /// `account_id`: a text, or absent.
        account_id: Option<&'a str> = opt 11,
        /// `account_trust_score`: an integer, or absent.
        account_trust_score: Option<i64> = opt 18,
        /// `card_number_source`: a text out of [`IssuingTokenNetworkDataWalletProviderCardNumberSource`], or absent.
        card_number_source: Option<IssuingTokenNetworkDataWalletProviderCardNumberSource<'a>> = opt 275,
        /// `cardholder_address`: an object, [`IssuingTokenNetworkDataWalletProviderCardholderAddress`], or absent.
        cardholder_address: Option<IssuingTokenNetworkDataWalletProviderCardholderAddress<'a>> = opt 282,
        /// `cardholder_name`: a text, or absent.
        cardholder_name: Option<&'a str> = opt 283,
        /// `device_trust_score`: an integer, or absent.
        device_trust_score: Option<i64> = opt 502,
        /// `hashed_account_email_address`: a text, or absent.
        hashed_account_email_address: Option<&'a str> = opt 706,
        /// `reason_codes`: a list, each a text out of [`IssuingTokenNetworkDataWalletProviderReasonCodes`], or absent.
        reason_codes: List<'a, IssuingTokenNetworkDataWalletProviderReasonCodes<'a>> = all 1241,
        /// `suggested_decision`: a text out of [`IssuingTokenNetworkDataWalletProviderSuggestedDecision`], or absent.
        suggested_decision: Option<IssuingTokenNetworkDataWalletProviderSuggestedDecision<'a>> = opt 1557,
        /// `suggested_decision_version`: a text, or absent.
        suggested_decision_version: Option<&'a str> = opt 1558,
    }

    /// `cardholder_address` of [`IssuingTokenNetworkDataWalletProvider`].
    IssuingTokenNetworkDataWalletProviderCardholderAddress = 464 {
        /// `line1`: a text, in every payload of today's schema.
        line1: Option<&'a str> = opt 860,
        /// `postal_code`: a text, in every payload of today's schema.
        postal_code: Option<&'a str> = opt 1163,
    }

    /// `issuing.transaction`.
    IssuingTransaction = 465 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_details`: an object, [`AmountDetails`], or null.
        amount_details: Option<AmountDetails<'a>> = opt 95,
        /// `authorization`: the id of an object, or the object, or null.
        authorization: Option<Expandable<'a>> = opt 157,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `card`: the id of an object, or the object, in every payload of today's schema.
        card: Option<Expandable<'a>> = opt 271,
        /// `cardholder`: the id of an object, or the object, or null.
        cardholder: Option<Expandable<'a>> = opt 281,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `dispute`: the id of an object, or the object, or null.
        dispute: Option<Expandable<'a>> = opt 520,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `merchant_amount`: an integer, in every payload of today's schema.
        merchant_amount: Option<i64> = opt 906,
        /// `merchant_currency`: a text, in every payload of today's schema.
        merchant_currency: Option<&'a str> = opt 907,
        /// `merchant_data`: an object, [`MerchantData`], in every payload of today's schema.
        merchant_data: Option<MerchantData<'a>> = opt 908,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `network_data`: an object, [`IssuingTransactionNetworkData`], or null.
        network_data: Option<IssuingTransactionNetworkData<'a>> = opt 963,
        /// `object`: the text `issuing.transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `purchase_details`: an object, [`IssuingTransactionPurchaseDetails`], or absent, or null.
        purchase_details: Option<IssuingTransactionPurchaseDetails<'a>> = opt 1222,
        /// `token`: the id of an object, or the object, or absent, or null.
        token: Option<Expandable<'a>> = opt 1627,
        /// `treasury`: an object, [`IssuingTransactionTreasury`], or absent, or null.
        treasury: Option<IssuingTransactionTreasury<'a>> = opt 1669,
        /// `type`: a text out of [`IssuingTransactionType`], in every payload of today's schema.
        type_: Option<IssuingTransactionType<'a>> = opt 1681,
        /// `wallet`: a text out of [`IssuingTransactionWallet`], or null.
        wallet: Option<IssuingTransactionWallet<'a>> = opt 1756,
    }

    /// `network_data` of [`IssuingTransaction`].
    IssuingTransactionNetworkData = 466 {
        /// `authorization_code`: a text, or null.
        authorization_code: Option<&'a str> = opt 158,
        /// `processing_date`: a text, or null.
        processing_date: Option<&'a str> = opt 1198,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `purchase_details` of [`IssuingTransaction`].
    IssuingTransactionPurchaseDetails = 467 {
        /// `fleet`: an object, [`IssuingTransactionPurchaseDetailsFleet`], or null.
        fleet: Option<IssuingTransactionPurchaseDetailsFleet<'a>> = opt 652,
        /// `flight`: an object, [`IssuingTransactionPurchaseDetailsFlight`], or null.
        flight: Option<IssuingTransactionPurchaseDetailsFlight<'a>> = opt 654,
        /// `fuel`: an object, [`IssuingTransactionPurchaseDetailsFuel`], or null.
        fuel: Option<IssuingTransactionPurchaseDetailsFuel<'a>> = opt 677,
        /// `lodging`: an object, [`IssuingTransactionPurchaseDetailsLodging`], or null.
        lodging: Option<IssuingTransactionPurchaseDetailsLodging<'a>> = opt 875,
        /// `receipt`: a list, each an object, [`IssuingTransactionPurchaseDetailsReceipt`], or null.
        receipt: List<'a, IssuingTransactionPurchaseDetailsReceipt<'a>> = all 1245,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `fleet` of [`IssuingTransactionPurchaseDetails`].
    IssuingTransactionPurchaseDetailsFleet = 468 {
        /// `cardholder_prompt_data`: an object, [`IssuingTransactionPurchaseDetailsFleetCardholderPromptData`], or null.
        cardholder_prompt_data: Option<IssuingTransactionPurchaseDetailsFleetCardholderPromptData<'a>> = opt 284,
        /// `purchase_type`: a text, or null.
        purchase_type: Option<&'a str> = opt 1223,
        /// `reported_breakdown`: an object, [`FleetReportedBreakdown`], or null.
        reported_breakdown: Option<FleetReportedBreakdown<'a>> = opt 1322,
        /// `service_type`: a text, or null.
        service_type: Option<&'a str> = opt 1439,
    }

    /// `cardholder_prompt_data` of [`IssuingTransactionPurchaseDetailsFleet`].
    IssuingTransactionPurchaseDetailsFleetCardholderPromptData = 469 {
        /// `driver_id`: a text, or null.
        driver_id: Option<&'a str> = opt 529,
        /// `odometer`: an integer, or null.
        odometer: Option<i64> = opt 992,
        /// `unspecified_id`: a text, or null.
        unspecified_id: Option<&'a str> = opt 1697,
        /// `user_id`: a text, or null.
        user_id: Option<&'a str> = opt 1723,
        /// `vehicle_number`: a text, or null.
        vehicle_number: Option<&'a str> = opt 1736,
    }

    /// `flight` of [`IssuingTransactionPurchaseDetails`].
    IssuingTransactionPurchaseDetailsFlight = 470 {
        /// `departure_at`: a time, or null.
        departure_at: Option<Timestamp> = opt 486,
        /// `passenger_name`: a text, or null.
        passenger_name: Option<&'a str> = opt 1046,
        /// `refundable`: a truth value, or null.
        refundable: Option<bool> = opt 1292,
        /// `segments`: a list, each an object, [`IssuingTransactionPurchaseDetailsFlightSegment`], or null.
        segments: List<'a, IssuingTransactionPurchaseDetailsFlightSegment<'a>> = all 1412,
        /// `travel_agency`: a text, or null.
        travel_agency: Option<&'a str> = opt 1668,
    }

    /// `segments` of [`IssuingTransactionPurchaseDetailsFlight`].
    IssuingTransactionPurchaseDetailsFlightSegment = 471 {
        /// `arrival_airport_code`: a text, or null.
        arrival_airport_code: Option<&'a str> = opt 142,
        /// `carrier`: a text, or null.
        carrier: Option<&'a str> = opt 286,
        /// `departure_airport_code`: a text, or null.
        departure_airport_code: Option<&'a str> = opt 485,
        /// `flight_number`: a text, or null.
        flight_number: Option<&'a str> = opt 655,
        /// `service_class`: a text, or null.
        service_class: Option<&'a str> = opt 1435,
        /// `stopover_allowed`: a truth value, or null.
        stopover_allowed: Option<bool> = opt 1522,
    }

    /// `fuel` of [`IssuingTransactionPurchaseDetails`].
    IssuingTransactionPurchaseDetailsFuel = 472 {
        /// `industry_product_code`: a text, or null.
        industry_product_code: Option<&'a str> = opt 759,
        /// `quantity_decimal`: a value of no known form, or null.
        quantity_decimal: Option<Value<'a>> = opt 1228,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
        /// `unit`: a text, in every payload of today's schema.
        unit: Option<&'a str> = opt 1688,
        /// `unit_cost_decimal`: a value of no known form, in every payload of today's schema.
        unit_cost_decimal: Option<Value<'a>> = opt 1692,
    }

    /// `lodging` of [`IssuingTransactionPurchaseDetails`].
    IssuingTransactionPurchaseDetailsLodging = 473 {
        /// `check_in_at`: a time, or null.
        check_in_at: Option<Timestamp> = opt 318,
        /// `nights`: an integer, or null.
        nights: Option<i64> = opt 980,
    }

    /// `receipt` of [`IssuingTransactionPurchaseDetails`].
    IssuingTransactionPurchaseDetailsReceipt = 474 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `quantity`: a number, or null.
        quantity: Option<f64> = opt 1227,
        /// `total`: an integer, or null.
        total: Option<i64> = opt 1636,
        /// `unit_cost`: an integer, or null.
        unit_cost: Option<i64> = opt 1691,
    }

    /// `treasury` of [`IssuingTransaction`].
    IssuingTransactionTreasury = 475 {
        /// `received_credit`: a text, or null.
        received_credit: Option<&'a str> = opt 1250,
        /// `received_debit`: a text, or null.
        received_debit: Option<&'a str> = opt 1252,
    }

    /// `merchant_data` of [`IssuingAuthorization`], `merchant_data` of [`IssuingTransaction`].
    MerchantData = 500 {
        /// `category`: a text, in every payload of today's schema.
        category: Option<&'a str> = opt 302,
        /// `category_code`: a text, in every payload of today's schema.
        category_code: Option<&'a str> = opt 303,
        /// `city`: a text, or null.
        city: Option<&'a str> = opt 324,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `network_id`: a text, in every payload of today's schema.
        network_id: Option<&'a str> = opt 966,
        /// `postal_code`: a text, or null.
        postal_code: Option<&'a str> = opt 1163,
        /// `state`: a text, or null.
        state: Option<&'a str> = opt 1509,
        /// `tax_id`: a text, or null.
        tax_id: Option<&'a str> = opt 1587,
        /// `terminal_id`: a text, or null.
        terminal_id: Option<&'a str> = opt 1603,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `spending_controls` of [`IssuingCard`], `spending_controls` of [`IssuingCardholder`].
    SpendingControls = 853 {
        /// `allowed_card_presences`: a list, each a text out of [`SpendingControlsAllowedCardPresences`], or null.
        allowed_card_presences: List<'a, SpendingControlsAllowedCardPresences<'a>> = all 74,
        /// `allowed_categories`: a list, each a text out of [`SpendingControlsAllowedCategories`], or null.
        allowed_categories: List<'a, SpendingControlsAllowedCategories<'a>> = all 75,
        /// `allowed_merchant_countries`: a list, each a text, or null.
        allowed_merchant_countries: List<'a, &'a str> = all 77,
        /// `blocked_card_presences`: a list, each a text out of [`SpendingControlsBlockedCardPresences`], or null.
        blocked_card_presences: List<'a, SpendingControlsBlockedCardPresences<'a>> = all 227,
        /// `blocked_categories`: a list, each a text out of [`SpendingControlsBlockedCategories`], or null.
        blocked_categories: List<'a, SpendingControlsBlockedCategories<'a>> = all 228,
        /// `blocked_merchant_countries`: a list, each a text, or null.
        blocked_merchant_countries: List<'a, &'a str> = all 229,
        /// `spending_limits`: a list, each an object, [`SpendingControlsSpendingLimit`], or null.
        spending_limits: List<'a, SpendingControlsSpendingLimit<'a>> = all 1500,
        /// `spending_limits_currency`: a text, or null.
        spending_limits_currency: Option<&'a str> = opt 1501,
    }

    /// `spending_limits` of [`SpendingControls`].
    SpendingControlsSpendingLimit = 854 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `categories`: a list, each a text out of [`SpendingControlsSpendingLimitCategories`], or null.
        categories: List<'a, SpendingControlsSpendingLimitCategories<'a>> = all 301,
        /// `interval`: a text out of [`SpendingControlsSpendingLimitInterval`], in every payload of today's schema.
        interval: Option<SpendingControlsSpendingLimitInterval<'a>> = opt 774,
    }
}

webhook_payload::names! {
    'a;

    /// `product_type` of [`IssuingDisputeEvidenceCanceled`], `product_type` of [`IssuingDisputeEvidenceNotReceived`], `product_type` of [`IssuingDisputeEvidenceOther`].
    DisputedProductType {
        Merchandise = "merchandise",
        Service = "service",
    }

    /// `ineligible_reason` of [`IssuingCardWalletsApplePay`], `ineligible_reason` of [`IssuingCardWalletsGooglePay`].
    IneligibleReason {
        MissingAgreement = "missing_agreement",
        MissingCardholderContact = "missing_cardholder_contact",
        UnsupportedRegion = "unsupported_region",
    }

    /// `authorization_method` of [`IssuingAuthorization`].
    IssuingAuthorizationAuthorizationMethod {
        Chip = "chip",
        Contactless = "contactless",
        KeyedIn = "keyed_in",
        Online = "online",
        Swipe = "swipe",
    }

    /// `card_presence` of [`IssuingAuthorization`].
    IssuingAuthorizationCardPresence {
        NotPresent = "not_present",
        Present = "present",
    }

    /// `purchase_type` of [`IssuingAuthorizationFleet`].
    IssuingAuthorizationFleetPurchaseType {
        FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
        FuelPurchase = "fuel_purchase",
        NonFuelPurchase = "non_fuel_purchase",
    }

    /// `service_type` of [`IssuingAuthorizationFleet`].
    IssuingAuthorizationFleetServiceType {
        FullService = "full_service",
        NonFuelTransaction = "non_fuel_transaction",
        SelfService = "self_service",
    }

    /// `channel` of [`IssuingAuthorizationFraudChallenge`].
    IssuingAuthorizationFraudChallengeChannel {
        Sms = "sms",
    }

    /// `status` of [`IssuingAuthorizationFraudChallenge`].
    IssuingAuthorizationFraudChallengeStatus {
        Expired = "expired",
        Pending = "pending",
        Rejected = "rejected",
        Undeliverable = "undeliverable",
        Verified = "verified",
    }

    /// `undeliverable_reason` of [`IssuingAuthorizationFraudChallenge`].
    IssuingAuthorizationFraudChallengeUndeliverableReason {
        NoPhoneNumber = "no_phone_number",
        UnsupportedPhoneNumber = "unsupported_phone_number",
    }

    /// `type` of [`IssuingAuthorizationFuel`].
    IssuingAuthorizationFuelType {
        Diesel = "diesel",
        OtherKind = "other",
        UnleadedPlus = "unleaded_plus",
        UnleadedRegular = "unleaded_regular",
        UnleadedSuper = "unleaded_super",
    }

    /// `unit` of [`IssuingAuthorizationFuel`].
    IssuingAuthorizationFuelUnit {
        ChargingMinute = "charging_minute",
        ImperialGallon = "imperial_gallon",
        Kilogram = "kilogram",
        KilowattHour = "kilowatt_hour",
        Liter = "liter",
        OtherKind = "other",
        Pound = "pound",
        UsGallon = "us_gallon",
    }

    /// `reason` of [`IssuingAuthorizationRequestHistory`].
    IssuingAuthorizationRequestHistoryReason {
        AccountDisabled = "account_disabled",
        CardActive = "card_active",
        CardCanceled = "card_canceled",
        CardExpired = "card_expired",
        CardInactive = "card_inactive",
        CardholderBlocked = "cardholder_blocked",
        CardholderInactive = "cardholder_inactive",
        CardholderVerificationRequired = "cardholder_verification_required",
        InsecureAuthorizationMethod = "insecure_authorization_method",
        InsufficientFunds = "insufficient_funds",
        NetworkFallback = "network_fallback",
        NotAllowed = "not_allowed",
        PinBlocked = "pin_blocked",
        SpendingControls = "spending_controls",
        StripeInternalError = "stripe_internal_error",
        SuspectedFraud = "suspected_fraud",
        VerificationFailed = "verification_failed",
        WebhookApproved = "webhook_approved",
        WebhookDeclined = "webhook_declined",
        WebhookError = "webhook_error",
        WebhookTimeout = "webhook_timeout",
    }

    /// `status` of [`IssuingAuthorization`].
    IssuingAuthorizationStatus {
        Closed = "closed",
        Expired = "expired",
        Pending = "pending",
        Reversed = "reversed",
    }

    /// `address_line1_check` of [`IssuingAuthorizationVerificationData`].
    IssuingAuthorizationVerificationDataAddressLine1Check {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }

    /// `address_postal_code_check` of [`IssuingAuthorizationVerificationData`].
    IssuingAuthorizationVerificationDataAddressPostalCodeCheck {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }

    /// `claimed_by` of [`IssuingAuthorizationVerificationDataAuthenticationExemption`].
    IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy {
        Acquirer = "acquirer",
        Issuer = "issuer",
    }

    /// `type` of [`IssuingAuthorizationVerificationDataAuthenticationExemption`].
    IssuingAuthorizationVerificationDataAuthenticationExemptionType {
        LowValueTransaction = "low_value_transaction",
        TransactionRiskAnalysis = "transaction_risk_analysis",
        Unknown = "unknown",
    }

    /// `cvc_check` of [`IssuingAuthorizationVerificationData`].
    IssuingAuthorizationVerificationDataCvcCheck {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }

    /// `expiry_check` of [`IssuingAuthorizationVerificationData`].
    IssuingAuthorizationVerificationDataExpiryCheck {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }

    /// `result` of [`IssuingAuthorizationVerificationDataThreeDSecure`].
    IssuingAuthorizationVerificationDataThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Failed = "failed",
        Required = "required",
    }

    /// `cancellation_reason` of [`IssuingCard`].
    IssuingCardCancellationReason {
        DesignRejected = "design_rejected",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }

    /// `type` of [`IssuingCardLatestFraudWarning`].
    IssuingCardLatestFraudWarningType {
        CardTestingExposure = "card_testing_exposure",
        FraudDisputeFiled = "fraud_dispute_filed",
        ThirdPartyReported = "third_party_reported",
        UserIndicatedFraud = "user_indicated_fraud",
    }

    /// `replacement_reason` of [`IssuingCard`].
    IssuingCardReplacementReason {
        Damaged = "damaged",
        Expired = "expired",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }

    /// `mode` of [`IssuingCardShippingAddressValidation`].
    IssuingCardShippingAddressValidationMode {
        Disabled = "disabled",
        NormalizationOnly = "normalization_only",
        ValidationAndNormalization = "validation_and_normalization",
    }

    /// `result` of [`IssuingCardShippingAddressValidation`].
    IssuingCardShippingAddressValidationResult {
        Indeterminate = "indeterminate",
        LikelyDeliverable = "likely_deliverable",
        LikelyUndeliverable = "likely_undeliverable",
    }

    /// `carrier` of [`IssuingCardShipping`].
    IssuingCardShippingCarrier {
        Correos = "correos",
        Dhl = "dhl",
        Fedex = "fedex",
        RoyalMail = "royal_mail",
        Usps = "usps",
    }

    /// `service` of [`IssuingCardShipping`].
    IssuingCardShippingService {
        Express = "express",
        Priority = "priority",
        Standard = "standard",
    }

    /// `status` of [`IssuingCardShipping`].
    IssuingCardShippingStatus {
        Canceled = "canceled",
        Delivered = "delivered",
        Failure = "failure",
        Pending = "pending",
        Returned = "returned",
        Shipped = "shipped",
        Submitted = "submitted",
    }

    /// `type` of [`IssuingCardShipping`].
    IssuingCardShippingType {
        Bulk = "bulk",
        Individual = "individual",
    }

    /// `status` of [`IssuingCard`].
    IssuingCardStatus {
        Active = "active",
        Canceled = "canceled",
        Inactive = "inactive",
    }

    /// `type` of [`IssuingCard`].
    IssuingCardType {
        Physical = "physical",
        Virtual = "virtual",
    }

    /// `preferred_locales` of [`IssuingCardholder`].
    IssuingCardholderPreferredLocales {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
    }

    /// `disabled_reason` of [`IssuingCardholderRequirements`].
    IssuingCardholderRequirementsDisabledReason {
        Listed = "listed",
        RejectedListed = "rejected.listed",
        RequirementsPastDue = "requirements.past_due",
        UnderReview = "under_review",
    }

    /// `past_due` of [`IssuingCardholderRequirements`].
    IssuingCardholderRequirementsPastDue {
        CompanyTaxId = "company.tax_id",
        IndividualCardIssuingUserTermsAcceptanceDate = "individual.card_issuing.user_terms_acceptance.date",
        IndividualCardIssuingUserTermsAcceptanceIp = "individual.card_issuing.user_terms_acceptance.ip",
        IndividualDobDay = "individual.dob.day",
        IndividualDobMonth = "individual.dob.month",
        IndividualDobYear = "individual.dob.year",
        IndividualFirstName = "individual.first_name",
        IndividualLastName = "individual.last_name",
        IndividualVerificationDocument = "individual.verification.document",
    }

    /// `status` of [`IssuingCardholder`].
    IssuingCardholderStatus {
        Active = "active",
        Blocked = "blocked",
        Inactive = "inactive",
    }

    /// `type` of [`IssuingCardholder`].
    IssuingCardholderType {
        Company = "company",
        Individual = "individual",
    }

    /// `reason` of [`IssuingDisputeEvidence`].
    IssuingDisputeEvidenceReason {
        Canceled = "canceled",
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        MerchandiseNotAsDescribed = "merchandise_not_as_described",
        NoValidAuthorization = "no_valid_authorization",
        NotReceived = "not_received",
        OtherKind = "other",
        ServiceNotAsDescribed = "service_not_as_described",
    }

    /// `loss_reason` of [`IssuingDispute`].
    IssuingDisputeLossReason {
        CardholderAuthenticationIssuerLiability = "cardholder_authentication_issuer_liability",
        Eci5TokenTransactionWithTavv = "eci5_token_transaction_with_tavv",
        ExcessDisputesInTimeframe = "excess_disputes_in_timeframe",
        HasNotMetTheMinimumDisputeAmountRequirements = "has_not_met_the_minimum_dispute_amount_requirements",
        InvalidDuplicateDispute = "invalid_duplicate_dispute",
        InvalidIncorrectAmountDispute = "invalid_incorrect_amount_dispute",
        InvalidNoAuthorization = "invalid_no_authorization",
        InvalidUseOfDisputes = "invalid_use_of_disputes",
        MerchandiseDeliveredOrShipped = "merchandise_delivered_or_shipped",
        MerchandiseOrServiceAsDescribed = "merchandise_or_service_as_described",
        NotCancelled = "not_cancelled",
        OtherKind = "other",
        RefundIssued = "refund_issued",
        SubmittedBeyondAllowableTimeLimit = "submitted_beyond_allowable_time_limit",
        Transaction3dsRequired = "transaction_3ds_required",
        TransactionApprovedAfterPriorFraudDispute = "transaction_approved_after_prior_fraud_dispute",
        TransactionAuthorized = "transaction_authorized",
        TransactionElectronicallyRead = "transaction_electronically_read",
        TransactionQualifiesForVisaEasyPaymentService = "transaction_qualifies_for_visa_easy_payment_service",
        TransactionUnattended = "transaction_unattended",
    }

    /// `status` of [`IssuingDispute`].
    IssuingDisputeStatus {
        Expired = "expired",
        Lost = "lost",
        Submitted = "submitted",
        Unsubmitted = "unsubmitted",
        Won = "won",
    }

    /// `card_logo` of [`IssuingPersonalizationDesignRejectionReasons`].
    IssuingPersonalizationDesignRejectionReasonsCardLogo {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonBinaryImage = "non_binary_image",
        NonFiatCurrency = "non_fiat_currency",
        OtherKind = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }

    /// `carrier_text` of [`IssuingPersonalizationDesignRejectionReasons`].
    IssuingPersonalizationDesignRejectionReasonsCarrierText {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonFiatCurrency = "non_fiat_currency",
        OtherKind = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }

    /// `status` of [`IssuingPersonalizationDesign`].
    IssuingPersonalizationDesignStatus {
        Active = "active",
        Inactive = "inactive",
        Rejected = "rejected",
        Review = "review",
    }

    /// `network` of [`IssuingToken`].
    IssuingTokenNetwork {
        Mastercard = "mastercard",
        Visa = "visa",
    }

    /// `type` of [`IssuingTokenNetworkDataDevice`].
    IssuingTokenNetworkDataDeviceType {
        OtherKind = "other",
        Phone = "phone",
        Watch = "watch",
    }

    /// `type` of [`IssuingTokenNetworkData`].
    IssuingTokenNetworkDataType {
        Mastercard = "mastercard",
        Visa = "visa",
    }

    /// `card_number_source` of [`IssuingTokenNetworkDataWalletProvider`].
    IssuingTokenNetworkDataWalletProviderCardNumberSource {
        App = "app",
        Manual = "manual",
        OnFile = "on_file",
        OtherKind = "other",
    }

    /// `reason_codes` of [`IssuingTokenNetworkDataWalletProvider`].
    IssuingTokenNetworkDataWalletProviderReasonCodes {
        AccountCardTooNew = "account_card_too_new",
        AccountRecentlyChanged = "account_recently_changed",
        AccountTooNew = "account_too_new",
        AccountTooNewSinceLaunch = "account_too_new_since_launch",
        AdditionalDevice = "additional_device",
        DataExpired = "data_expired",
        DeferIdVDecision = "defer_id_v_decision",
        DeviceRecentlyLost = "device_recently_lost",
        GoodActivityHistory = "good_activity_history",
        HasSuspendedTokens = "has_suspended_tokens",
        HighRisk = "high_risk",
        InactiveAccount = "inactive_account",
        LongAccountTenure = "long_account_tenure",
        LowAccountScore = "low_account_score",
        LowDeviceScore = "low_device_score",
        LowPhoneNumberScore = "low_phone_number_score",
        NetworkServiceError = "network_service_error",
        OutsideHomeTerritory = "outside_home_territory",
        ProvisioningCardholderMismatch = "provisioning_cardholder_mismatch",
        ProvisioningDeviceAndCardholderMismatch = "provisioning_device_and_cardholder_mismatch",
        ProvisioningDeviceMismatch = "provisioning_device_mismatch",
        SameDeviceNoPriorAuthentication = "same_device_no_prior_authentication",
        SameDeviceSuccessfulPriorAuthentication = "same_device_successful_prior_authentication",
        SoftwareUpdate = "software_update",
        SuspiciousActivity = "suspicious_activity",
        TooManyDifferentCardholders = "too_many_different_cardholders",
        TooManyRecentAttempts = "too_many_recent_attempts",
        TooManyRecentTokens = "too_many_recent_tokens",
    }

    /// `suggested_decision` of [`IssuingTokenNetworkDataWalletProvider`].
    IssuingTokenNetworkDataWalletProviderSuggestedDecision {
        Approve = "approve",
        Decline = "decline",
        RequireAuth = "require_auth",
    }

    /// `status` of [`IssuingToken`].
    IssuingTokenStatus {
        Active = "active",
        Deleted = "deleted",
        Requested = "requested",
        Suspended = "suspended",
    }

    /// `wallet_provider` of [`IssuingToken`].
    IssuingTokenWalletProvider {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }

    /// `type` of [`IssuingTransaction`].
    IssuingTransactionType {
        Capture = "capture",
        Refund = "refund",
    }

    /// `wallet` of [`IssuingTransaction`].
    IssuingTransactionWallet {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }

    /// `return_status` of [`IssuingDisputeEvidenceCanceled`], `return_status` of [`IssuingDisputeEvidenceMerchandiseNotAsDescribed`].
    ReturnStatus {
        MerchantRejected = "merchant_rejected",
        Successful = "successful",
    }

    /// `allowed_card_presences` of [`SpendingControls`].
    SpendingControlsAllowedCardPresences {
        NotPresent = "not_present",
        Present = "present",
    }

    /// `allowed_categories` of [`SpendingControls`].
    SpendingControlsAllowedCategories {
        AcRefrigerationRepair = "ac_refrigeration_repair",
        AccountingBookkeepingServices = "accounting_bookkeeping_services",
        AdvertisingServices = "advertising_services",
        AgriculturalCooperative = "agricultural_cooperative",
        AirlinesAirCarriers = "airlines_air_carriers",
        AirportsFlyingFields = "airports_flying_fields",
        AmbulanceServices = "ambulance_services",
        AmusementParksCarnivals = "amusement_parks_carnivals",
        AntiqueReproductions = "antique_reproductions",
        AntiqueShops = "antique_shops",
        Aquariums = "aquariums",
        ArchitecturalSurveyingServices = "architectural_surveying_services",
        ArtDealersAndGalleries = "art_dealers_and_galleries",
        ArtistsSupplyAndCraftShops = "artists_supply_and_craft_shops",
        AutoAndHomeSupplyStores = "auto_and_home_supply_stores",
        AutoBodyRepairShops = "auto_body_repair_shops",
        AutoPaintShops = "auto_paint_shops",
        AutoServiceShops = "auto_service_shops",
        AutomatedCashDisburse = "automated_cash_disburse",
        AutomatedFuelDispensers = "automated_fuel_dispensers",
        AutomobileAssociations = "automobile_associations",
        AutomotivePartsAndAccessoriesStores = "automotive_parts_and_accessories_stores",
        AutomotiveTireStores = "automotive_tire_stores",
        BailAndBondPayments = "bail_and_bond_payments",
        Bakeries = "bakeries",
        BandsOrchestras = "bands_orchestras",
        BarberAndBeautyShops = "barber_and_beauty_shops",
        BettingCasinoGambling = "betting_casino_gambling",
        BicycleShops = "bicycle_shops",
        BilliardPoolEstablishments = "billiard_pool_establishments",
        BoatDealers = "boat_dealers",
        BoatRentalsAndLeases = "boat_rentals_and_leases",
        BookStores = "book_stores",
        BooksPeriodicalsAndNewspapers = "books_periodicals_and_newspapers",
        BowlingAlleys = "bowling_alleys",
        BusLines = "bus_lines",
        BusinessSecretarialSchools = "business_secretarial_schools",
        BuyingShoppingServices = "buying_shopping_services",
        CableSatelliteAndOtherPayTelevisionAndRadio = "cable_satellite_and_other_pay_television_and_radio",
        CameraAndPhotographicSupplyStores = "camera_and_photographic_supply_stores",
        CandyNutAndConfectioneryStores = "candy_nut_and_confectionery_stores",
        CarAndTruckDealersNewUsed = "car_and_truck_dealers_new_used",
        CarAndTruckDealersUsedOnly = "car_and_truck_dealers_used_only",
        CarRentalAgencies = "car_rental_agencies",
        CarWashes = "car_washes",
        CarpentryServices = "carpentry_services",
        CarpetUpholsteryCleaning = "carpet_upholstery_cleaning",
        Caterers = "caterers",
        CharitableAndSocialServiceOrganizationsFundraising = "charitable_and_social_service_organizations_fundraising",
        ChemicalsAndAlliedProducts = "chemicals_and_allied_products",
        ChildCareServices = "child_care_services",
        ChildrensAndInfantsWearStores = "childrens_and_infants_wear_stores",
        ChiropodistsPodiatrists = "chiropodists_podiatrists",
        Chiropractors = "chiropractors",
        CigarStoresAndStands = "cigar_stores_and_stands",
        CivicSocialFraternalAssociations = "civic_social_fraternal_associations",
        CleaningAndMaintenance = "cleaning_and_maintenance",
        ClothingRental = "clothing_rental",
        CollegesUniversities = "colleges_universities",
        CommercialEquipment = "commercial_equipment",
        CommercialFootwear = "commercial_footwear",
        CommercialPhotographyArtAndGraphics = "commercial_photography_art_and_graphics",
        CommuterTransportAndFerries = "commuter_transport_and_ferries",
        ComputerNetworkServices = "computer_network_services",
        ComputerProgramming = "computer_programming",
        ComputerRepair = "computer_repair",
        ComputerSoftwareStores = "computer_software_stores",
        ComputersPeripheralsAndSoftware = "computers_peripherals_and_software",
        ConcreteWorkServices = "concrete_work_services",
        ConstructionMaterials = "construction_materials",
        ConsultingPublicRelations = "consulting_public_relations",
        CorrespondenceSchools = "correspondence_schools",
        CosmeticStores = "cosmetic_stores",
        CounselingServices = "counseling_services",
        CountryClubs = "country_clubs",
        CourierServices = "courier_services",
        CourtCosts = "court_costs",
        CreditReportingAgencies = "credit_reporting_agencies",
        CruiseLines = "cruise_lines",
        DairyProductsStores = "dairy_products_stores",
        DanceHallStudiosSchools = "dance_hall_studios_schools",
        DatingEscortServices = "dating_escort_services",
        DentistsOrthodontists = "dentists_orthodontists",
        DepartmentStores = "department_stores",
        DetectiveAgencies = "detective_agencies",
        DigitalGoodsApplications = "digital_goods_applications",
        DigitalGoodsGames = "digital_goods_games",
        DigitalGoodsLargeVolume = "digital_goods_large_volume",
        DigitalGoodsMedia = "digital_goods_media",
        DirectMarketingCatalogMerchant = "direct_marketing_catalog_merchant",
        DirectMarketingCombinationCatalogAndRetailMerchant = "direct_marketing_combination_catalog_and_retail_merchant",
        DirectMarketingInboundTelemarketing = "direct_marketing_inbound_telemarketing",
        DirectMarketingInsuranceServices = "direct_marketing_insurance_services",
        DirectMarketingOther = "direct_marketing_other",
        DirectMarketingOutboundTelemarketing = "direct_marketing_outbound_telemarketing",
        DirectMarketingSubscription = "direct_marketing_subscription",
        DirectMarketingTravel = "direct_marketing_travel",
        DiscountStores = "discount_stores",
        Doctors = "doctors",
        DoorToDoorSales = "door_to_door_sales",
        DraperyWindowCoveringAndUpholsteryStores = "drapery_window_covering_and_upholstery_stores",
        DrinkingPlaces = "drinking_places",
        DrugStoresAndPharmacies = "drug_stores_and_pharmacies",
        DrugsDrugProprietariesAndDruggistSundries = "drugs_drug_proprietaries_and_druggist_sundries",
        DryCleaners = "dry_cleaners",
        DurableGoods = "durable_goods",
        DutyFreeStores = "duty_free_stores",
        EatingPlacesRestaurants = "eating_places_restaurants",
        EducationalServices = "educational_services",
        ElectricRazorStores = "electric_razor_stores",
        ElectricVehicleCharging = "electric_vehicle_charging",
        ElectricalPartsAndEquipment = "electrical_parts_and_equipment",
        ElectricalServices = "electrical_services",
        ElectronicsRepairShops = "electronics_repair_shops",
        ElectronicsStores = "electronics_stores",
        ElementarySecondarySchools = "elementary_secondary_schools",
        EmergencyServicesGcasVisaUseOnly = "emergency_services_gcas_visa_use_only",
        EmploymentTempAgencies = "employment_temp_agencies",
        EquipmentRental = "equipment_rental",
        ExterminatingServices = "exterminating_services",
        FamilyClothingStores = "family_clothing_stores",
        FastFoodRestaurants = "fast_food_restaurants",
        FinancialInstitutions = "financial_institutions",
        FinesGovernmentAdministrativeEntities = "fines_government_administrative_entities",
        FireplaceFireplaceScreensAndAccessoriesStores = "fireplace_fireplace_screens_and_accessories_stores",
        FloorCoveringStores = "floor_covering_stores",
        Florists = "florists",
        FloristsSuppliesNurseryStockAndFlowers = "florists_supplies_nursery_stock_and_flowers",
        FreezerAndLockerMeatProvisioners = "freezer_and_locker_meat_provisioners",
        FuelDealersNonAutomotive = "fuel_dealers_non_automotive",
        FuneralServicesCrematories = "funeral_services_crematories",
        FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances = "furniture_home_furnishings_and_equipment_stores_except_appliances",
        FurnitureRepairRefinishing = "furniture_repair_refinishing",
        FurriersAndFurShops = "furriers_and_fur_shops",
        GeneralServices = "general_services",
        GiftCardNoveltyAndSouvenirShops = "gift_card_novelty_and_souvenir_shops",
        GlassPaintAndWallpaperStores = "glass_paint_and_wallpaper_stores",
        GlasswareCrystalStores = "glassware_crystal_stores",
        GolfCoursesPublic = "golf_courses_public",
        GovernmentLicensedHorseDogRacingUsRegionOnly = "government_licensed_horse_dog_racing_us_region_only",
        GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly = "government_licensed_online_casions_online_gambling_us_region_only",
        GovernmentOwnedLotteriesNonUsRegion = "government_owned_lotteries_non_us_region",
        GovernmentOwnedLotteriesUsRegionOnly = "government_owned_lotteries_us_region_only",
        GovernmentServices = "government_services",
        GroceryStoresSupermarkets = "grocery_stores_supermarkets",
        HardwareEquipmentAndSupplies = "hardware_equipment_and_supplies",
        HardwareStores = "hardware_stores",
        HealthAndBeautySpas = "health_and_beauty_spas",
        HearingAidsSalesAndSupplies = "hearing_aids_sales_and_supplies",
        HeatingPlumbingAC = "heating_plumbing_a_c",
        HobbyToyAndGameShops = "hobby_toy_and_game_shops",
        HomeSupplyWarehouseStores = "home_supply_warehouse_stores",
        Hospitals = "hospitals",
        HotelsMotelsAndResorts = "hotels_motels_and_resorts",
        HouseholdApplianceStores = "household_appliance_stores",
        IndustrialSupplies = "industrial_supplies",
        InformationRetrievalServices = "information_retrieval_services",
        InsuranceDefault = "insurance_default",
        InsuranceUnderwritingPremiums = "insurance_underwriting_premiums",
        IntraCompanyPurchases = "intra_company_purchases",
        JewelryStoresWatchesClocksAndSilverwareStores = "jewelry_stores_watches_clocks_and_silverware_stores",
        LandscapingServices = "landscaping_services",
        Laundries = "laundries",
        LaundryCleaningServices = "laundry_cleaning_services",
        LegalServicesAttorneys = "legal_services_attorneys",
        LuggageAndLeatherGoodsStores = "luggage_and_leather_goods_stores",
        LumberBuildingMaterialsStores = "lumber_building_materials_stores",
        ManualCashDisburse = "manual_cash_disburse",
        MarinasServiceAndSupplies = "marinas_service_and_supplies",
        Marketplaces = "marketplaces",
        MasonryStoneworkAndPlaster = "masonry_stonework_and_plaster",
        MassageParlors = "massage_parlors",
        MedicalAndDentalLabs = "medical_and_dental_labs",
        MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies = "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        MedicalServices = "medical_services",
        MembershipOrganizations = "membership_organizations",
        MensAndBoysClothingAndAccessoriesStores = "mens_and_boys_clothing_and_accessories_stores",
        MensWomensClothingStores = "mens_womens_clothing_stores",
        MetalServiceCenters = "metal_service_centers",
        Miscellaneous = "miscellaneous",
        MiscellaneousApparelAndAccessoryShops = "miscellaneous_apparel_and_accessory_shops",
        MiscellaneousAutoDealers = "miscellaneous_auto_dealers",
        MiscellaneousBusinessServices = "miscellaneous_business_services",
        MiscellaneousFoodStores = "miscellaneous_food_stores",
        MiscellaneousGeneralMerchandise = "miscellaneous_general_merchandise",
        MiscellaneousGeneralServices = "miscellaneous_general_services",
        MiscellaneousHomeFurnishingSpecialtyStores = "miscellaneous_home_furnishing_specialty_stores",
        MiscellaneousPublishingAndPrinting = "miscellaneous_publishing_and_printing",
        MiscellaneousRecreationServices = "miscellaneous_recreation_services",
        MiscellaneousRepairShops = "miscellaneous_repair_shops",
        MiscellaneousSpecialtyRetail = "miscellaneous_specialty_retail",
        MobileHomeDealers = "mobile_home_dealers",
        MotionPictureTheaters = "motion_picture_theaters",
        MotorFreightCarriersAndTrucking = "motor_freight_carriers_and_trucking",
        MotorHomesDealers = "motor_homes_dealers",
        MotorVehicleSuppliesAndNewParts = "motor_vehicle_supplies_and_new_parts",
        MotorcycleShopsAndDealers = "motorcycle_shops_and_dealers",
        MotorcycleShopsDealers = "motorcycle_shops_dealers",
        MusicStoresMusicalInstrumentsPianosAndSheetMusic = "music_stores_musical_instruments_pianos_and_sheet_music",
        NewsDealersAndNewsstands = "news_dealers_and_newsstands",
        NonFiMoneyOrders = "non_fi_money_orders",
        NonFiStoredValueCardPurchaseLoad = "non_fi_stored_value_card_purchase_load",
        NondurableGoods = "nondurable_goods",
        NurseriesLawnAndGardenSupplyStores = "nurseries_lawn_and_garden_supply_stores",
        NursingPersonalCare = "nursing_personal_care",
        OfficeAndCommercialFurniture = "office_and_commercial_furniture",
        OpticiansEyeglasses = "opticians_eyeglasses",
        OptometristsOphthalmologist = "optometrists_ophthalmologist",
        OrthopedicGoodsProstheticDevices = "orthopedic_goods_prosthetic_devices",
        Osteopaths = "osteopaths",
        PackageStoresBeerWineAndLiquor = "package_stores_beer_wine_and_liquor",
        PaintsVarnishesAndSupplies = "paints_varnishes_and_supplies",
        ParkingLotsGarages = "parking_lots_garages",
        PassengerRailways = "passenger_railways",
        PawnShops = "pawn_shops",
        PetShopsPetFoodAndSupplies = "pet_shops_pet_food_and_supplies",
        PetroleumAndPetroleumProducts = "petroleum_and_petroleum_products",
        PhotoDeveloping = "photo_developing",
        PhotographicPhotocopyMicrofilmEquipmentAndSupplies = "photographic_photocopy_microfilm_equipment_and_supplies",
        PhotographicStudios = "photographic_studios",
        PictureVideoProduction = "picture_video_production",
        PieceGoodsNotionsAndOtherDryGoods = "piece_goods_notions_and_other_dry_goods",
        PlumbingHeatingEquipmentAndSupplies = "plumbing_heating_equipment_and_supplies",
        PoliticalOrganizations = "political_organizations",
        PostalServicesGovernmentOnly = "postal_services_government_only",
        PreciousStonesAndMetalsWatchesAndJewelry = "precious_stones_and_metals_watches_and_jewelry",
        ProfessionalServices = "professional_services",
        PublicWarehousingAndStorage = "public_warehousing_and_storage",
        QuickCopyReproAndBlueprint = "quick_copy_repro_and_blueprint",
        Railroads = "railroads",
        RealEstateAgentsAndManagersRentals = "real_estate_agents_and_managers_rentals",
        RecordStores = "record_stores",
        RecreationalVehicleRentals = "recreational_vehicle_rentals",
        ReligiousGoodsStores = "religious_goods_stores",
        ReligiousOrganizations = "religious_organizations",
        RoofingSidingSheetMetal = "roofing_siding_sheet_metal",
        SecretarialSupportServices = "secretarial_support_services",
        SecurityBrokersDealers = "security_brokers_dealers",
        ServiceStations = "service_stations",
        SewingNeedleworkFabricAndPieceGoodsStores = "sewing_needlework_fabric_and_piece_goods_stores",
        ShoeRepairHatCleaning = "shoe_repair_hat_cleaning",
        ShoeStores = "shoe_stores",
        SmallApplianceRepair = "small_appliance_repair",
        SnowmobileDealers = "snowmobile_dealers",
        SpecialTradeServices = "special_trade_services",
        SpecialtyCleaning = "specialty_cleaning",
        SportingGoodsStores = "sporting_goods_stores",
        SportingRecreationCamps = "sporting_recreation_camps",
        SportsAndRidingApparelStores = "sports_and_riding_apparel_stores",
        SportsClubsFields = "sports_clubs_fields",
        StampAndCoinStores = "stamp_and_coin_stores",
        StationaryOfficeSuppliesPrintingAndWritingPaper = "stationary_office_supplies_printing_and_writing_paper",
        StationeryStoresOfficeAndSchoolSupplyStores = "stationery_stores_office_and_school_supply_stores",
        SwimmingPoolsSales = "swimming_pools_sales",
        TUiTravelGermany = "t_ui_travel_germany",
        TailorsAlterations = "tailors_alterations",
        TaxPaymentsGovernmentAgencies = "tax_payments_government_agencies",
        TaxPreparationServices = "tax_preparation_services",
        TaxicabsLimousines = "taxicabs_limousines",
        TelecommunicationEquipmentAndTelephoneSales = "telecommunication_equipment_and_telephone_sales",
        TelecommunicationServices = "telecommunication_services",
        TelegraphServices = "telegraph_services",
        TentAndAwningShops = "tent_and_awning_shops",
        TestingLaboratories = "testing_laboratories",
        TheatricalTicketAgencies = "theatrical_ticket_agencies",
        Timeshares = "timeshares",
        TireRetreadingAndRepair = "tire_retreading_and_repair",
        TollsBridgeFees = "tolls_bridge_fees",
        TouristAttractionsAndExhibits = "tourist_attractions_and_exhibits",
        TowingServices = "towing_services",
        TrailerParksCampgrounds = "trailer_parks_campgrounds",
        TransportationServices = "transportation_services",
        TravelAgenciesTourOperators = "travel_agencies_tour_operators",
        TruckStopIteration = "truck_stop_iteration",
        TruckUtilityTrailerRentals = "truck_utility_trailer_rentals",
        TypesettingPlateMakingAndRelatedServices = "typesetting_plate_making_and_related_services",
        TypewriterStores = "typewriter_stores",
        USFederalGovernmentAgenciesOrDepartments = "u_s_federal_government_agencies_or_departments",
        UniformsCommercialClothing = "uniforms_commercial_clothing",
        UsedMerchandiseAndSecondhandStores = "used_merchandise_and_secondhand_stores",
        Utilities = "utilities",
        VarietyStores = "variety_stores",
        VeterinaryServices = "veterinary_services",
        VideoAmusementGameSupplies = "video_amusement_game_supplies",
        VideoGameArcades = "video_game_arcades",
        VideoTapeRentalStores = "video_tape_rental_stores",
        VocationalTradeSchools = "vocational_trade_schools",
        WatchJewelryRepair = "watch_jewelry_repair",
        WeldingRepair = "welding_repair",
        WholesaleClubs = "wholesale_clubs",
        WigAndToupeeStores = "wig_and_toupee_stores",
        WiresMoneyOrders = "wires_money_orders",
        WomensAccessoryAndSpecialtyShops = "womens_accessory_and_specialty_shops",
        WomensReadyToWearStores = "womens_ready_to_wear_stores",
        WreckingAndSalvageYards = "wrecking_and_salvage_yards",
    }

    /// `blocked_card_presences` of [`SpendingControls`].
    SpendingControlsBlockedCardPresences {
        NotPresent = "not_present",
        Present = "present",
    }

    /// `blocked_categories` of [`SpendingControls`].
    SpendingControlsBlockedCategories {
        AcRefrigerationRepair = "ac_refrigeration_repair",
        AccountingBookkeepingServices = "accounting_bookkeeping_services",
        AdvertisingServices = "advertising_services",
        AgriculturalCooperative = "agricultural_cooperative",
        AirlinesAirCarriers = "airlines_air_carriers",
        AirportsFlyingFields = "airports_flying_fields",
        AmbulanceServices = "ambulance_services",
        AmusementParksCarnivals = "amusement_parks_carnivals",
        AntiqueReproductions = "antique_reproductions",
        AntiqueShops = "antique_shops",
        Aquariums = "aquariums",
        ArchitecturalSurveyingServices = "architectural_surveying_services",
        ArtDealersAndGalleries = "art_dealers_and_galleries",
        ArtistsSupplyAndCraftShops = "artists_supply_and_craft_shops",
        AutoAndHomeSupplyStores = "auto_and_home_supply_stores",
        AutoBodyRepairShops = "auto_body_repair_shops",
        AutoPaintShops = "auto_paint_shops",
        AutoServiceShops = "auto_service_shops",
        AutomatedCashDisburse = "automated_cash_disburse",
        AutomatedFuelDispensers = "automated_fuel_dispensers",
        AutomobileAssociations = "automobile_associations",
        AutomotivePartsAndAccessoriesStores = "automotive_parts_and_accessories_stores",
        AutomotiveTireStores = "automotive_tire_stores",
        BailAndBondPayments = "bail_and_bond_payments",
        Bakeries = "bakeries",
        BandsOrchestras = "bands_orchestras",
        BarberAndBeautyShops = "barber_and_beauty_shops",
        BettingCasinoGambling = "betting_casino_gambling",
        BicycleShops = "bicycle_shops",
        BilliardPoolEstablishments = "billiard_pool_establishments",
        BoatDealers = "boat_dealers",
        BoatRentalsAndLeases = "boat_rentals_and_leases",
        BookStores = "book_stores",
        BooksPeriodicalsAndNewspapers = "books_periodicals_and_newspapers",
        BowlingAlleys = "bowling_alleys",
        BusLines = "bus_lines",
        BusinessSecretarialSchools = "business_secretarial_schools",
        BuyingShoppingServices = "buying_shopping_services",
        CableSatelliteAndOtherPayTelevisionAndRadio = "cable_satellite_and_other_pay_television_and_radio",
        CameraAndPhotographicSupplyStores = "camera_and_photographic_supply_stores",
        CandyNutAndConfectioneryStores = "candy_nut_and_confectionery_stores",
        CarAndTruckDealersNewUsed = "car_and_truck_dealers_new_used",
        CarAndTruckDealersUsedOnly = "car_and_truck_dealers_used_only",
        CarRentalAgencies = "car_rental_agencies",
        CarWashes = "car_washes",
        CarpentryServices = "carpentry_services",
        CarpetUpholsteryCleaning = "carpet_upholstery_cleaning",
        Caterers = "caterers",
        CharitableAndSocialServiceOrganizationsFundraising = "charitable_and_social_service_organizations_fundraising",
        ChemicalsAndAlliedProducts = "chemicals_and_allied_products",
        ChildCareServices = "child_care_services",
        ChildrensAndInfantsWearStores = "childrens_and_infants_wear_stores",
        ChiropodistsPodiatrists = "chiropodists_podiatrists",
        Chiropractors = "chiropractors",
        CigarStoresAndStands = "cigar_stores_and_stands",
        CivicSocialFraternalAssociations = "civic_social_fraternal_associations",
        CleaningAndMaintenance = "cleaning_and_maintenance",
        ClothingRental = "clothing_rental",
        CollegesUniversities = "colleges_universities",
        CommercialEquipment = "commercial_equipment",
        CommercialFootwear = "commercial_footwear",
        CommercialPhotographyArtAndGraphics = "commercial_photography_art_and_graphics",
        CommuterTransportAndFerries = "commuter_transport_and_ferries",
        ComputerNetworkServices = "computer_network_services",
        ComputerProgramming = "computer_programming",
        ComputerRepair = "computer_repair",
        ComputerSoftwareStores = "computer_software_stores",
        ComputersPeripheralsAndSoftware = "computers_peripherals_and_software",
        ConcreteWorkServices = "concrete_work_services",
        ConstructionMaterials = "construction_materials",
        ConsultingPublicRelations = "consulting_public_relations",
        CorrespondenceSchools = "correspondence_schools",
        CosmeticStores = "cosmetic_stores",
        CounselingServices = "counseling_services",
        CountryClubs = "country_clubs",
        CourierServices = "courier_services",
        CourtCosts = "court_costs",
        CreditReportingAgencies = "credit_reporting_agencies",
        CruiseLines = "cruise_lines",
        DairyProductsStores = "dairy_products_stores",
        DanceHallStudiosSchools = "dance_hall_studios_schools",
        DatingEscortServices = "dating_escort_services",
        DentistsOrthodontists = "dentists_orthodontists",
        DepartmentStores = "department_stores",
        DetectiveAgencies = "detective_agencies",
        DigitalGoodsApplications = "digital_goods_applications",
        DigitalGoodsGames = "digital_goods_games",
        DigitalGoodsLargeVolume = "digital_goods_large_volume",
        DigitalGoodsMedia = "digital_goods_media",
        DirectMarketingCatalogMerchant = "direct_marketing_catalog_merchant",
        DirectMarketingCombinationCatalogAndRetailMerchant = "direct_marketing_combination_catalog_and_retail_merchant",
        DirectMarketingInboundTelemarketing = "direct_marketing_inbound_telemarketing",
        DirectMarketingInsuranceServices = "direct_marketing_insurance_services",
        DirectMarketingOther = "direct_marketing_other",
        DirectMarketingOutboundTelemarketing = "direct_marketing_outbound_telemarketing",
        DirectMarketingSubscription = "direct_marketing_subscription",
        DirectMarketingTravel = "direct_marketing_travel",
        DiscountStores = "discount_stores",
        Doctors = "doctors",
        DoorToDoorSales = "door_to_door_sales",
        DraperyWindowCoveringAndUpholsteryStores = "drapery_window_covering_and_upholstery_stores",
        DrinkingPlaces = "drinking_places",
        DrugStoresAndPharmacies = "drug_stores_and_pharmacies",
        DrugsDrugProprietariesAndDruggistSundries = "drugs_drug_proprietaries_and_druggist_sundries",
        DryCleaners = "dry_cleaners",
        DurableGoods = "durable_goods",
        DutyFreeStores = "duty_free_stores",
        EatingPlacesRestaurants = "eating_places_restaurants",
        EducationalServices = "educational_services",
        ElectricRazorStores = "electric_razor_stores",
        ElectricVehicleCharging = "electric_vehicle_charging",
        ElectricalPartsAndEquipment = "electrical_parts_and_equipment",
        ElectricalServices = "electrical_services",
        ElectronicsRepairShops = "electronics_repair_shops",
        ElectronicsStores = "electronics_stores",
        ElementarySecondarySchools = "elementary_secondary_schools",
        EmergencyServicesGcasVisaUseOnly = "emergency_services_gcas_visa_use_only",
        EmploymentTempAgencies = "employment_temp_agencies",
        EquipmentRental = "equipment_rental",
        ExterminatingServices = "exterminating_services",
        FamilyClothingStores = "family_clothing_stores",
        FastFoodRestaurants = "fast_food_restaurants",
        FinancialInstitutions = "financial_institutions",
        FinesGovernmentAdministrativeEntities = "fines_government_administrative_entities",
        FireplaceFireplaceScreensAndAccessoriesStores = "fireplace_fireplace_screens_and_accessories_stores",
        FloorCoveringStores = "floor_covering_stores",
        Florists = "florists",
        FloristsSuppliesNurseryStockAndFlowers = "florists_supplies_nursery_stock_and_flowers",
        FreezerAndLockerMeatProvisioners = "freezer_and_locker_meat_provisioners",
        FuelDealersNonAutomotive = "fuel_dealers_non_automotive",
        FuneralServicesCrematories = "funeral_services_crematories",
        FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances = "furniture_home_furnishings_and_equipment_stores_except_appliances",
        FurnitureRepairRefinishing = "furniture_repair_refinishing",
        FurriersAndFurShops = "furriers_and_fur_shops",
        GeneralServices = "general_services",
        GiftCardNoveltyAndSouvenirShops = "gift_card_novelty_and_souvenir_shops",
        GlassPaintAndWallpaperStores = "glass_paint_and_wallpaper_stores",
        GlasswareCrystalStores = "glassware_crystal_stores",
        GolfCoursesPublic = "golf_courses_public",
        GovernmentLicensedHorseDogRacingUsRegionOnly = "government_licensed_horse_dog_racing_us_region_only",
        GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly = "government_licensed_online_casions_online_gambling_us_region_only",
        GovernmentOwnedLotteriesNonUsRegion = "government_owned_lotteries_non_us_region",
        GovernmentOwnedLotteriesUsRegionOnly = "government_owned_lotteries_us_region_only",
        GovernmentServices = "government_services",
        GroceryStoresSupermarkets = "grocery_stores_supermarkets",
        HardwareEquipmentAndSupplies = "hardware_equipment_and_supplies",
        HardwareStores = "hardware_stores",
        HealthAndBeautySpas = "health_and_beauty_spas",
        HearingAidsSalesAndSupplies = "hearing_aids_sales_and_supplies",
        HeatingPlumbingAC = "heating_plumbing_a_c",
        HobbyToyAndGameShops = "hobby_toy_and_game_shops",
        HomeSupplyWarehouseStores = "home_supply_warehouse_stores",
        Hospitals = "hospitals",
        HotelsMotelsAndResorts = "hotels_motels_and_resorts",
        HouseholdApplianceStores = "household_appliance_stores",
        IndustrialSupplies = "industrial_supplies",
        InformationRetrievalServices = "information_retrieval_services",
        InsuranceDefault = "insurance_default",
        InsuranceUnderwritingPremiums = "insurance_underwriting_premiums",
        IntraCompanyPurchases = "intra_company_purchases",
        JewelryStoresWatchesClocksAndSilverwareStores = "jewelry_stores_watches_clocks_and_silverware_stores",
        LandscapingServices = "landscaping_services",
        Laundries = "laundries",
        LaundryCleaningServices = "laundry_cleaning_services",
        LegalServicesAttorneys = "legal_services_attorneys",
        LuggageAndLeatherGoodsStores = "luggage_and_leather_goods_stores",
        LumberBuildingMaterialsStores = "lumber_building_materials_stores",
        ManualCashDisburse = "manual_cash_disburse",
        MarinasServiceAndSupplies = "marinas_service_and_supplies",
        Marketplaces = "marketplaces",
        MasonryStoneworkAndPlaster = "masonry_stonework_and_plaster",
        MassageParlors = "massage_parlors",
        MedicalAndDentalLabs = "medical_and_dental_labs",
        MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies = "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        MedicalServices = "medical_services",
        MembershipOrganizations = "membership_organizations",
        MensAndBoysClothingAndAccessoriesStores = "mens_and_boys_clothing_and_accessories_stores",
        MensWomensClothingStores = "mens_womens_clothing_stores",
        MetalServiceCenters = "metal_service_centers",
        Miscellaneous = "miscellaneous",
        MiscellaneousApparelAndAccessoryShops = "miscellaneous_apparel_and_accessory_shops",
        MiscellaneousAutoDealers = "miscellaneous_auto_dealers",
        MiscellaneousBusinessServices = "miscellaneous_business_services",
        MiscellaneousFoodStores = "miscellaneous_food_stores",
        MiscellaneousGeneralMerchandise = "miscellaneous_general_merchandise",
        MiscellaneousGeneralServices = "miscellaneous_general_services",
        MiscellaneousHomeFurnishingSpecialtyStores = "miscellaneous_home_furnishing_specialty_stores",
        MiscellaneousPublishingAndPrinting = "miscellaneous_publishing_and_printing",
        MiscellaneousRecreationServices = "miscellaneous_recreation_services",
        MiscellaneousRepairShops = "miscellaneous_repair_shops",
        MiscellaneousSpecialtyRetail = "miscellaneous_specialty_retail",
        MobileHomeDealers = "mobile_home_dealers",
        MotionPictureTheaters = "motion_picture_theaters",
        MotorFreightCarriersAndTrucking = "motor_freight_carriers_and_trucking",
        MotorHomesDealers = "motor_homes_dealers",
        MotorVehicleSuppliesAndNewParts = "motor_vehicle_supplies_and_new_parts",
        MotorcycleShopsAndDealers = "motorcycle_shops_and_dealers",
        MotorcycleShopsDealers = "motorcycle_shops_dealers",
        MusicStoresMusicalInstrumentsPianosAndSheetMusic = "music_stores_musical_instruments_pianos_and_sheet_music",
        NewsDealersAndNewsstands = "news_dealers_and_newsstands",
        NonFiMoneyOrders = "non_fi_money_orders",
        NonFiStoredValueCardPurchaseLoad = "non_fi_stored_value_card_purchase_load",
        NondurableGoods = "nondurable_goods",
        NurseriesLawnAndGardenSupplyStores = "nurseries_lawn_and_garden_supply_stores",
        NursingPersonalCare = "nursing_personal_care",
        OfficeAndCommercialFurniture = "office_and_commercial_furniture",
        OpticiansEyeglasses = "opticians_eyeglasses",
        OptometristsOphthalmologist = "optometrists_ophthalmologist",
        OrthopedicGoodsProstheticDevices = "orthopedic_goods_prosthetic_devices",
        Osteopaths = "osteopaths",
        PackageStoresBeerWineAndLiquor = "package_stores_beer_wine_and_liquor",
        PaintsVarnishesAndSupplies = "paints_varnishes_and_supplies",
        ParkingLotsGarages = "parking_lots_garages",
        PassengerRailways = "passenger_railways",
        PawnShops = "pawn_shops",
        PetShopsPetFoodAndSupplies = "pet_shops_pet_food_and_supplies",
        PetroleumAndPetroleumProducts = "petroleum_and_petroleum_products",
        PhotoDeveloping = "photo_developing",
        PhotographicPhotocopyMicrofilmEquipmentAndSupplies = "photographic_photocopy_microfilm_equipment_and_supplies",
        PhotographicStudios = "photographic_studios",
        PictureVideoProduction = "picture_video_production",
        PieceGoodsNotionsAndOtherDryGoods = "piece_goods_notions_and_other_dry_goods",
        PlumbingHeatingEquipmentAndSupplies = "plumbing_heating_equipment_and_supplies",
        PoliticalOrganizations = "political_organizations",
        PostalServicesGovernmentOnly = "postal_services_government_only",
        PreciousStonesAndMetalsWatchesAndJewelry = "precious_stones_and_metals_watches_and_jewelry",
        ProfessionalServices = "professional_services",
        PublicWarehousingAndStorage = "public_warehousing_and_storage",
        QuickCopyReproAndBlueprint = "quick_copy_repro_and_blueprint",
        Railroads = "railroads",
        RealEstateAgentsAndManagersRentals = "real_estate_agents_and_managers_rentals",
        RecordStores = "record_stores",
        RecreationalVehicleRentals = "recreational_vehicle_rentals",
        ReligiousGoodsStores = "religious_goods_stores",
        ReligiousOrganizations = "religious_organizations",
        RoofingSidingSheetMetal = "roofing_siding_sheet_metal",
        SecretarialSupportServices = "secretarial_support_services",
        SecurityBrokersDealers = "security_brokers_dealers",
        ServiceStations = "service_stations",
        SewingNeedleworkFabricAndPieceGoodsStores = "sewing_needlework_fabric_and_piece_goods_stores",
        ShoeRepairHatCleaning = "shoe_repair_hat_cleaning",
        ShoeStores = "shoe_stores",
        SmallApplianceRepair = "small_appliance_repair",
        SnowmobileDealers = "snowmobile_dealers",
        SpecialTradeServices = "special_trade_services",
        SpecialtyCleaning = "specialty_cleaning",
        SportingGoodsStores = "sporting_goods_stores",
        SportingRecreationCamps = "sporting_recreation_camps",
        SportsAndRidingApparelStores = "sports_and_riding_apparel_stores",
        SportsClubsFields = "sports_clubs_fields",
        StampAndCoinStores = "stamp_and_coin_stores",
        StationaryOfficeSuppliesPrintingAndWritingPaper = "stationary_office_supplies_printing_and_writing_paper",
        StationeryStoresOfficeAndSchoolSupplyStores = "stationery_stores_office_and_school_supply_stores",
        SwimmingPoolsSales = "swimming_pools_sales",
        TUiTravelGermany = "t_ui_travel_germany",
        TailorsAlterations = "tailors_alterations",
        TaxPaymentsGovernmentAgencies = "tax_payments_government_agencies",
        TaxPreparationServices = "tax_preparation_services",
        TaxicabsLimousines = "taxicabs_limousines",
        TelecommunicationEquipmentAndTelephoneSales = "telecommunication_equipment_and_telephone_sales",
        TelecommunicationServices = "telecommunication_services",
        TelegraphServices = "telegraph_services",
        TentAndAwningShops = "tent_and_awning_shops",
        TestingLaboratories = "testing_laboratories",
        TheatricalTicketAgencies = "theatrical_ticket_agencies",
        Timeshares = "timeshares",
        TireRetreadingAndRepair = "tire_retreading_and_repair",
        TollsBridgeFees = "tolls_bridge_fees",
        TouristAttractionsAndExhibits = "tourist_attractions_and_exhibits",
        TowingServices = "towing_services",
        TrailerParksCampgrounds = "trailer_parks_campgrounds",
        TransportationServices = "transportation_services",
        TravelAgenciesTourOperators = "travel_agencies_tour_operators",
        TruckStopIteration = "truck_stop_iteration",
        TruckUtilityTrailerRentals = "truck_utility_trailer_rentals",
        TypesettingPlateMakingAndRelatedServices = "typesetting_plate_making_and_related_services",
        TypewriterStores = "typewriter_stores",
        USFederalGovernmentAgenciesOrDepartments = "u_s_federal_government_agencies_or_departments",
        UniformsCommercialClothing = "uniforms_commercial_clothing",
        UsedMerchandiseAndSecondhandStores = "used_merchandise_and_secondhand_stores",
        Utilities = "utilities",
        VarietyStores = "variety_stores",
        VeterinaryServices = "veterinary_services",
        VideoAmusementGameSupplies = "video_amusement_game_supplies",
        VideoGameArcades = "video_game_arcades",
        VideoTapeRentalStores = "video_tape_rental_stores",
        VocationalTradeSchools = "vocational_trade_schools",
        WatchJewelryRepair = "watch_jewelry_repair",
        WeldingRepair = "welding_repair",
        WholesaleClubs = "wholesale_clubs",
        WigAndToupeeStores = "wig_and_toupee_stores",
        WiresMoneyOrders = "wires_money_orders",
        WomensAccessoryAndSpecialtyShops = "womens_accessory_and_specialty_shops",
        WomensReadyToWearStores = "womens_ready_to_wear_stores",
        WreckingAndSalvageYards = "wrecking_and_salvage_yards",
    }

    /// `categories` of [`SpendingControlsSpendingLimit`].
    SpendingControlsSpendingLimitCategories {
        AcRefrigerationRepair = "ac_refrigeration_repair",
        AccountingBookkeepingServices = "accounting_bookkeeping_services",
        AdvertisingServices = "advertising_services",
        AgriculturalCooperative = "agricultural_cooperative",
        AirlinesAirCarriers = "airlines_air_carriers",
        AirportsFlyingFields = "airports_flying_fields",
        AmbulanceServices = "ambulance_services",
        AmusementParksCarnivals = "amusement_parks_carnivals",
        AntiqueReproductions = "antique_reproductions",
        AntiqueShops = "antique_shops",
        Aquariums = "aquariums",
        ArchitecturalSurveyingServices = "architectural_surveying_services",
        ArtDealersAndGalleries = "art_dealers_and_galleries",
        ArtistsSupplyAndCraftShops = "artists_supply_and_craft_shops",
        AutoAndHomeSupplyStores = "auto_and_home_supply_stores",
        AutoBodyRepairShops = "auto_body_repair_shops",
        AutoPaintShops = "auto_paint_shops",
        AutoServiceShops = "auto_service_shops",
        AutomatedCashDisburse = "automated_cash_disburse",
        AutomatedFuelDispensers = "automated_fuel_dispensers",
        AutomobileAssociations = "automobile_associations",
        AutomotivePartsAndAccessoriesStores = "automotive_parts_and_accessories_stores",
        AutomotiveTireStores = "automotive_tire_stores",
        BailAndBondPayments = "bail_and_bond_payments",
        Bakeries = "bakeries",
        BandsOrchestras = "bands_orchestras",
        BarberAndBeautyShops = "barber_and_beauty_shops",
        BettingCasinoGambling = "betting_casino_gambling",
        BicycleShops = "bicycle_shops",
        BilliardPoolEstablishments = "billiard_pool_establishments",
        BoatDealers = "boat_dealers",
        BoatRentalsAndLeases = "boat_rentals_and_leases",
        BookStores = "book_stores",
        BooksPeriodicalsAndNewspapers = "books_periodicals_and_newspapers",
        BowlingAlleys = "bowling_alleys",
        BusLines = "bus_lines",
        BusinessSecretarialSchools = "business_secretarial_schools",
        BuyingShoppingServices = "buying_shopping_services",
        CableSatelliteAndOtherPayTelevisionAndRadio = "cable_satellite_and_other_pay_television_and_radio",
        CameraAndPhotographicSupplyStores = "camera_and_photographic_supply_stores",
        CandyNutAndConfectioneryStores = "candy_nut_and_confectionery_stores",
        CarAndTruckDealersNewUsed = "car_and_truck_dealers_new_used",
        CarAndTruckDealersUsedOnly = "car_and_truck_dealers_used_only",
        CarRentalAgencies = "car_rental_agencies",
        CarWashes = "car_washes",
        CarpentryServices = "carpentry_services",
        CarpetUpholsteryCleaning = "carpet_upholstery_cleaning",
        Caterers = "caterers",
        CharitableAndSocialServiceOrganizationsFundraising = "charitable_and_social_service_organizations_fundraising",
        ChemicalsAndAlliedProducts = "chemicals_and_allied_products",
        ChildCareServices = "child_care_services",
        ChildrensAndInfantsWearStores = "childrens_and_infants_wear_stores",
        ChiropodistsPodiatrists = "chiropodists_podiatrists",
        Chiropractors = "chiropractors",
        CigarStoresAndStands = "cigar_stores_and_stands",
        CivicSocialFraternalAssociations = "civic_social_fraternal_associations",
        CleaningAndMaintenance = "cleaning_and_maintenance",
        ClothingRental = "clothing_rental",
        CollegesUniversities = "colleges_universities",
        CommercialEquipment = "commercial_equipment",
        CommercialFootwear = "commercial_footwear",
        CommercialPhotographyArtAndGraphics = "commercial_photography_art_and_graphics",
        CommuterTransportAndFerries = "commuter_transport_and_ferries",
        ComputerNetworkServices = "computer_network_services",
        ComputerProgramming = "computer_programming",
        ComputerRepair = "computer_repair",
        ComputerSoftwareStores = "computer_software_stores",
        ComputersPeripheralsAndSoftware = "computers_peripherals_and_software",
        ConcreteWorkServices = "concrete_work_services",
        ConstructionMaterials = "construction_materials",
        ConsultingPublicRelations = "consulting_public_relations",
        CorrespondenceSchools = "correspondence_schools",
        CosmeticStores = "cosmetic_stores",
        CounselingServices = "counseling_services",
        CountryClubs = "country_clubs",
        CourierServices = "courier_services",
        CourtCosts = "court_costs",
        CreditReportingAgencies = "credit_reporting_agencies",
        CruiseLines = "cruise_lines",
        DairyProductsStores = "dairy_products_stores",
        DanceHallStudiosSchools = "dance_hall_studios_schools",
        DatingEscortServices = "dating_escort_services",
        DentistsOrthodontists = "dentists_orthodontists",
        DepartmentStores = "department_stores",
        DetectiveAgencies = "detective_agencies",
        DigitalGoodsApplications = "digital_goods_applications",
        DigitalGoodsGames = "digital_goods_games",
        DigitalGoodsLargeVolume = "digital_goods_large_volume",
        DigitalGoodsMedia = "digital_goods_media",
        DirectMarketingCatalogMerchant = "direct_marketing_catalog_merchant",
        DirectMarketingCombinationCatalogAndRetailMerchant = "direct_marketing_combination_catalog_and_retail_merchant",
        DirectMarketingInboundTelemarketing = "direct_marketing_inbound_telemarketing",
        DirectMarketingInsuranceServices = "direct_marketing_insurance_services",
        DirectMarketingOther = "direct_marketing_other",
        DirectMarketingOutboundTelemarketing = "direct_marketing_outbound_telemarketing",
        DirectMarketingSubscription = "direct_marketing_subscription",
        DirectMarketingTravel = "direct_marketing_travel",
        DiscountStores = "discount_stores",
        Doctors = "doctors",
        DoorToDoorSales = "door_to_door_sales",
        DraperyWindowCoveringAndUpholsteryStores = "drapery_window_covering_and_upholstery_stores",
        DrinkingPlaces = "drinking_places",
        DrugStoresAndPharmacies = "drug_stores_and_pharmacies",
        DrugsDrugProprietariesAndDruggistSundries = "drugs_drug_proprietaries_and_druggist_sundries",
        DryCleaners = "dry_cleaners",
        DurableGoods = "durable_goods",
        DutyFreeStores = "duty_free_stores",
        EatingPlacesRestaurants = "eating_places_restaurants",
        EducationalServices = "educational_services",
        ElectricRazorStores = "electric_razor_stores",
        ElectricVehicleCharging = "electric_vehicle_charging",
        ElectricalPartsAndEquipment = "electrical_parts_and_equipment",
        ElectricalServices = "electrical_services",
        ElectronicsRepairShops = "electronics_repair_shops",
        ElectronicsStores = "electronics_stores",
        ElementarySecondarySchools = "elementary_secondary_schools",
        EmergencyServicesGcasVisaUseOnly = "emergency_services_gcas_visa_use_only",
        EmploymentTempAgencies = "employment_temp_agencies",
        EquipmentRental = "equipment_rental",
        ExterminatingServices = "exterminating_services",
        FamilyClothingStores = "family_clothing_stores",
        FastFoodRestaurants = "fast_food_restaurants",
        FinancialInstitutions = "financial_institutions",
        FinesGovernmentAdministrativeEntities = "fines_government_administrative_entities",
        FireplaceFireplaceScreensAndAccessoriesStores = "fireplace_fireplace_screens_and_accessories_stores",
        FloorCoveringStores = "floor_covering_stores",
        Florists = "florists",
        FloristsSuppliesNurseryStockAndFlowers = "florists_supplies_nursery_stock_and_flowers",
        FreezerAndLockerMeatProvisioners = "freezer_and_locker_meat_provisioners",
        FuelDealersNonAutomotive = "fuel_dealers_non_automotive",
        FuneralServicesCrematories = "funeral_services_crematories",
        FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances = "furniture_home_furnishings_and_equipment_stores_except_appliances",
        FurnitureRepairRefinishing = "furniture_repair_refinishing",
        FurriersAndFurShops = "furriers_and_fur_shops",
        GeneralServices = "general_services",
        GiftCardNoveltyAndSouvenirShops = "gift_card_novelty_and_souvenir_shops",
        GlassPaintAndWallpaperStores = "glass_paint_and_wallpaper_stores",
        GlasswareCrystalStores = "glassware_crystal_stores",
        GolfCoursesPublic = "golf_courses_public",
        GovernmentLicensedHorseDogRacingUsRegionOnly = "government_licensed_horse_dog_racing_us_region_only",
        GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly = "government_licensed_online_casions_online_gambling_us_region_only",
        GovernmentOwnedLotteriesNonUsRegion = "government_owned_lotteries_non_us_region",
        GovernmentOwnedLotteriesUsRegionOnly = "government_owned_lotteries_us_region_only",
        GovernmentServices = "government_services",
        GroceryStoresSupermarkets = "grocery_stores_supermarkets",
        HardwareEquipmentAndSupplies = "hardware_equipment_and_supplies",
        HardwareStores = "hardware_stores",
        HealthAndBeautySpas = "health_and_beauty_spas",
        HearingAidsSalesAndSupplies = "hearing_aids_sales_and_supplies",
        HeatingPlumbingAC = "heating_plumbing_a_c",
        HobbyToyAndGameShops = "hobby_toy_and_game_shops",
        HomeSupplyWarehouseStores = "home_supply_warehouse_stores",
        Hospitals = "hospitals",
        HotelsMotelsAndResorts = "hotels_motels_and_resorts",
        HouseholdApplianceStores = "household_appliance_stores",
        IndustrialSupplies = "industrial_supplies",
        InformationRetrievalServices = "information_retrieval_services",
        InsuranceDefault = "insurance_default",
        InsuranceUnderwritingPremiums = "insurance_underwriting_premiums",
        IntraCompanyPurchases = "intra_company_purchases",
        JewelryStoresWatchesClocksAndSilverwareStores = "jewelry_stores_watches_clocks_and_silverware_stores",
        LandscapingServices = "landscaping_services",
        Laundries = "laundries",
        LaundryCleaningServices = "laundry_cleaning_services",
        LegalServicesAttorneys = "legal_services_attorneys",
        LuggageAndLeatherGoodsStores = "luggage_and_leather_goods_stores",
        LumberBuildingMaterialsStores = "lumber_building_materials_stores",
        ManualCashDisburse = "manual_cash_disburse",
        MarinasServiceAndSupplies = "marinas_service_and_supplies",
        Marketplaces = "marketplaces",
        MasonryStoneworkAndPlaster = "masonry_stonework_and_plaster",
        MassageParlors = "massage_parlors",
        MedicalAndDentalLabs = "medical_and_dental_labs",
        MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies = "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        MedicalServices = "medical_services",
        MembershipOrganizations = "membership_organizations",
        MensAndBoysClothingAndAccessoriesStores = "mens_and_boys_clothing_and_accessories_stores",
        MensWomensClothingStores = "mens_womens_clothing_stores",
        MetalServiceCenters = "metal_service_centers",
        Miscellaneous = "miscellaneous",
        MiscellaneousApparelAndAccessoryShops = "miscellaneous_apparel_and_accessory_shops",
        MiscellaneousAutoDealers = "miscellaneous_auto_dealers",
        MiscellaneousBusinessServices = "miscellaneous_business_services",
        MiscellaneousFoodStores = "miscellaneous_food_stores",
        MiscellaneousGeneralMerchandise = "miscellaneous_general_merchandise",
        MiscellaneousGeneralServices = "miscellaneous_general_services",
        MiscellaneousHomeFurnishingSpecialtyStores = "miscellaneous_home_furnishing_specialty_stores",
        MiscellaneousPublishingAndPrinting = "miscellaneous_publishing_and_printing",
        MiscellaneousRecreationServices = "miscellaneous_recreation_services",
        MiscellaneousRepairShops = "miscellaneous_repair_shops",
        MiscellaneousSpecialtyRetail = "miscellaneous_specialty_retail",
        MobileHomeDealers = "mobile_home_dealers",
        MotionPictureTheaters = "motion_picture_theaters",
        MotorFreightCarriersAndTrucking = "motor_freight_carriers_and_trucking",
        MotorHomesDealers = "motor_homes_dealers",
        MotorVehicleSuppliesAndNewParts = "motor_vehicle_supplies_and_new_parts",
        MotorcycleShopsAndDealers = "motorcycle_shops_and_dealers",
        MotorcycleShopsDealers = "motorcycle_shops_dealers",
        MusicStoresMusicalInstrumentsPianosAndSheetMusic = "music_stores_musical_instruments_pianos_and_sheet_music",
        NewsDealersAndNewsstands = "news_dealers_and_newsstands",
        NonFiMoneyOrders = "non_fi_money_orders",
        NonFiStoredValueCardPurchaseLoad = "non_fi_stored_value_card_purchase_load",
        NondurableGoods = "nondurable_goods",
        NurseriesLawnAndGardenSupplyStores = "nurseries_lawn_and_garden_supply_stores",
        NursingPersonalCare = "nursing_personal_care",
        OfficeAndCommercialFurniture = "office_and_commercial_furniture",
        OpticiansEyeglasses = "opticians_eyeglasses",
        OptometristsOphthalmologist = "optometrists_ophthalmologist",
        OrthopedicGoodsProstheticDevices = "orthopedic_goods_prosthetic_devices",
        Osteopaths = "osteopaths",
        PackageStoresBeerWineAndLiquor = "package_stores_beer_wine_and_liquor",
        PaintsVarnishesAndSupplies = "paints_varnishes_and_supplies",
        ParkingLotsGarages = "parking_lots_garages",
        PassengerRailways = "passenger_railways",
        PawnShops = "pawn_shops",
        PetShopsPetFoodAndSupplies = "pet_shops_pet_food_and_supplies",
        PetroleumAndPetroleumProducts = "petroleum_and_petroleum_products",
        PhotoDeveloping = "photo_developing",
        PhotographicPhotocopyMicrofilmEquipmentAndSupplies = "photographic_photocopy_microfilm_equipment_and_supplies",
        PhotographicStudios = "photographic_studios",
        PictureVideoProduction = "picture_video_production",
        PieceGoodsNotionsAndOtherDryGoods = "piece_goods_notions_and_other_dry_goods",
        PlumbingHeatingEquipmentAndSupplies = "plumbing_heating_equipment_and_supplies",
        PoliticalOrganizations = "political_organizations",
        PostalServicesGovernmentOnly = "postal_services_government_only",
        PreciousStonesAndMetalsWatchesAndJewelry = "precious_stones_and_metals_watches_and_jewelry",
        ProfessionalServices = "professional_services",
        PublicWarehousingAndStorage = "public_warehousing_and_storage",
        QuickCopyReproAndBlueprint = "quick_copy_repro_and_blueprint",
        Railroads = "railroads",
        RealEstateAgentsAndManagersRentals = "real_estate_agents_and_managers_rentals",
        RecordStores = "record_stores",
        RecreationalVehicleRentals = "recreational_vehicle_rentals",
        ReligiousGoodsStores = "religious_goods_stores",
        ReligiousOrganizations = "religious_organizations",
        RoofingSidingSheetMetal = "roofing_siding_sheet_metal",
        SecretarialSupportServices = "secretarial_support_services",
        SecurityBrokersDealers = "security_brokers_dealers",
        ServiceStations = "service_stations",
        SewingNeedleworkFabricAndPieceGoodsStores = "sewing_needlework_fabric_and_piece_goods_stores",
        ShoeRepairHatCleaning = "shoe_repair_hat_cleaning",
        ShoeStores = "shoe_stores",
        SmallApplianceRepair = "small_appliance_repair",
        SnowmobileDealers = "snowmobile_dealers",
        SpecialTradeServices = "special_trade_services",
        SpecialtyCleaning = "specialty_cleaning",
        SportingGoodsStores = "sporting_goods_stores",
        SportingRecreationCamps = "sporting_recreation_camps",
        SportsAndRidingApparelStores = "sports_and_riding_apparel_stores",
        SportsClubsFields = "sports_clubs_fields",
        StampAndCoinStores = "stamp_and_coin_stores",
        StationaryOfficeSuppliesPrintingAndWritingPaper = "stationary_office_supplies_printing_and_writing_paper",
        StationeryStoresOfficeAndSchoolSupplyStores = "stationery_stores_office_and_school_supply_stores",
        SwimmingPoolsSales = "swimming_pools_sales",
        TUiTravelGermany = "t_ui_travel_germany",
        TailorsAlterations = "tailors_alterations",
        TaxPaymentsGovernmentAgencies = "tax_payments_government_agencies",
        TaxPreparationServices = "tax_preparation_services",
        TaxicabsLimousines = "taxicabs_limousines",
        TelecommunicationEquipmentAndTelephoneSales = "telecommunication_equipment_and_telephone_sales",
        TelecommunicationServices = "telecommunication_services",
        TelegraphServices = "telegraph_services",
        TentAndAwningShops = "tent_and_awning_shops",
        TestingLaboratories = "testing_laboratories",
        TheatricalTicketAgencies = "theatrical_ticket_agencies",
        Timeshares = "timeshares",
        TireRetreadingAndRepair = "tire_retreading_and_repair",
        TollsBridgeFees = "tolls_bridge_fees",
        TouristAttractionsAndExhibits = "tourist_attractions_and_exhibits",
        TowingServices = "towing_services",
        TrailerParksCampgrounds = "trailer_parks_campgrounds",
        TransportationServices = "transportation_services",
        TravelAgenciesTourOperators = "travel_agencies_tour_operators",
        TruckStopIteration = "truck_stop_iteration",
        TruckUtilityTrailerRentals = "truck_utility_trailer_rentals",
        TypesettingPlateMakingAndRelatedServices = "typesetting_plate_making_and_related_services",
        TypewriterStores = "typewriter_stores",
        USFederalGovernmentAgenciesOrDepartments = "u_s_federal_government_agencies_or_departments",
        UniformsCommercialClothing = "uniforms_commercial_clothing",
        UsedMerchandiseAndSecondhandStores = "used_merchandise_and_secondhand_stores",
        Utilities = "utilities",
        VarietyStores = "variety_stores",
        VeterinaryServices = "veterinary_services",
        VideoAmusementGameSupplies = "video_amusement_game_supplies",
        VideoGameArcades = "video_game_arcades",
        VideoTapeRentalStores = "video_tape_rental_stores",
        VocationalTradeSchools = "vocational_trade_schools",
        WatchJewelryRepair = "watch_jewelry_repair",
        WeldingRepair = "welding_repair",
        WholesaleClubs = "wholesale_clubs",
        WigAndToupeeStores = "wig_and_toupee_stores",
        WiresMoneyOrders = "wires_money_orders",
        WomensAccessoryAndSpecialtyShops = "womens_accessory_and_specialty_shops",
        WomensReadyToWearStores = "womens_ready_to_wear_stores",
        WreckingAndSalvageYards = "wrecking_and_salvage_yards",
    }

    /// `interval` of [`SpendingControlsSpendingLimit`].
    SpendingControlsSpendingLimitInterval {
        AllTime = "all_time",
        Daily = "daily",
        Monthly = "monthly",
        PerAuthorization = "per_authorization",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}
