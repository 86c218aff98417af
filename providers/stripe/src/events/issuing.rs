//! `issuing_authorization.created`, `issuing_authorization.request`, `issuing_authorization.updated`, `issuing_card.created`, `issuing_card.updated`, `issuing_cardholder.created`, `issuing_cardholder.updated`, `issuing_dispute.closed`, `issuing_dispute.created`, `issuing_dispute.funds_reinstated`, `issuing_dispute.funds_rescinded`, `issuing_dispute.submitted`, `issuing_dispute.updated`, `issuing_personalization_design.activated`, `issuing_personalization_design.deactivated`, `issuing_personalization_design.rejected`, `issuing_personalization_design.updated`, `issuing_token.created`, `issuing_token.updated`, `issuing_transaction.created`, `issuing_transaction.purchase_details_receipt_updated`, `issuing_transaction.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `issuing.authorization`.
    pub struct IssuingAuthorization {
        const OBJECT = "issuing.authorization" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            amount_details: AmountDetails = "amount_details",
            approved: bool = "approved",
            authorization_method: IssuingAuthorizationAuthorizationMethod = "authorization_method",
            balance_transactions: Vec<BalanceTransaction> = "balance_transactions",
            card: Box<IssuingCard> = "card",
            card_presence: IssuingAuthorizationCardPresence = "card_presence",
            cardholder: Expandable = "cardholder",
            created: i64 = "created",
            currency: String = "currency",
            fleet: IssuingAuthorizationFleet = "fleet",
            fraud_challenges: Vec<IssuingAuthorizationFraudChallenge> = "fraud_challenges",
            fuel: IssuingAuthorizationFuel = "fuel",
            livemode: bool = "livemode",
            merchant_amount: i64 = "merchant_amount",
            merchant_currency: String = "merchant_currency",
            merchant_data: Box<MerchantData> = "merchant_data",
            metadata: Map<String> = "metadata",
            network_data: IssuingAuthorizationNetworkData = "network_data",
            pending_request: Box<IssuingAuthorizationPendingRequest> = "pending_request",
            request_history: Vec<IssuingAuthorizationRequestHistory> = "request_history",
            status: IssuingAuthorizationStatus = "status",
            token: Expandable = "token",
            transactions: Vec<IssuingTransaction> = "transactions",
            treasury: IssuingAuthorizationTreasury = "treasury",
            verification_data: Box<IssuingAuthorizationVerificationData> = "verification_data",
            verified_by_fraud_challenge: bool = "verified_by_fraud_challenge",
            wallet: String = "wallet",
        }
    }

    /// Such as `fleet` of [`IssuingAuthorization`].
    pub struct IssuingAuthorizationFleet {
        always {}
        maybe {
            cardholder_prompt_data: Box<IssuingAuthorizationFleetCardholderPromptData> = "cardholder_prompt_data",
            purchase_type: IssuingAuthorizationFleetPurchaseType = "purchase_type",
            reported_breakdown: FleetReportedBreakdown = "reported_breakdown",
            service_type: IssuingAuthorizationFleetServiceType = "service_type",
        }
    }

    /// Such as `cardholder_prompt_data` of [`IssuingAuthorizationFleet`].
    pub struct IssuingAuthorizationFleetCardholderPromptData {
        always {}
        maybe {
            alphanumeric_id: String = "alphanumeric_id",
            driver_id: String = "driver_id",
            odometer: i64 = "odometer",
            unspecified_id: String = "unspecified_id",
            user_id: String = "user_id",
            vehicle_number: String = "vehicle_number",
        }
    }

    /// Such as `reported_breakdown` of [`IssuingAuthorizationFleet`].
    pub struct FleetReportedBreakdown {
        always {}
        maybe {
            fuel: FleetReportedBreakdownFuel = "fuel",
            non_fuel: FleetReportedBreakdownNonFuel = "non_fuel",
            tax: FleetReportedBreakdownTax = "tax",
        }
    }

    /// Such as `fuel` of [`FleetReportedBreakdown`].
    pub struct FleetReportedBreakdownFuel {
        always {}
        maybe {
            gross_amount_decimal: Json = "gross_amount_decimal",
        }
    }

    /// Such as `non_fuel` of [`FleetReportedBreakdown`].
    pub struct FleetReportedBreakdownNonFuel {
        always {}
        maybe {
            gross_amount_decimal: Json = "gross_amount_decimal",
        }
    }

    /// Such as `tax` of [`FleetReportedBreakdown`].
    pub struct FleetReportedBreakdownTax {
        always {}
        maybe {
            local_amount_decimal: Json = "local_amount_decimal",
            national_amount_decimal: Json = "national_amount_decimal",
        }
    }

    /// Such as `fraud_challenges` of [`IssuingAuthorization`].
    pub struct IssuingAuthorizationFraudChallenge {
        always {}
        maybe {
            channel: IssuingAuthorizationFraudChallengeChannel = "channel",
            status: IssuingAuthorizationFraudChallengeStatus = "status",
            undeliverable_reason: IssuingAuthorizationFraudChallengeUndeliverableReason = "undeliverable_reason",
        }
    }

    /// Such as `fuel` of [`IssuingAuthorization`].
    pub struct IssuingAuthorizationFuel {
        always {}
        maybe {
            industry_product_code: String = "industry_product_code",
            quantity_decimal: Json = "quantity_decimal",
            r#type: IssuingAuthorizationFuelType = "type",
            unit: IssuingAuthorizationFuelUnit = "unit",
            unit_cost_decimal: Json = "unit_cost_decimal",
        }
    }

    /// Such as `network_data` of [`IssuingAuthorization`].
    pub struct IssuingAuthorizationNetworkData {
        always {}
        maybe {
            acquiring_institution_id: String = "acquiring_institution_id",
            system_trace_audit_number: String = "system_trace_audit_number",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `pending_request` of [`IssuingAuthorization`].
    pub struct IssuingAuthorizationPendingRequest {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_details: AmountDetails = "amount_details",
            currency: String = "currency",
            is_amount_controllable: bool = "is_amount_controllable",
            merchant_amount: i64 = "merchant_amount",
            merchant_currency: String = "merchant_currency",
            network_risk_score: i64 = "network_risk_score",
        }
    }

    /// Such as `request_history` of [`IssuingAuthorization`].
    pub struct IssuingAuthorizationRequestHistory {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_details: AmountDetails = "amount_details",
            approved: bool = "approved",
            authorization_code: String = "authorization_code",
            created: i64 = "created",
            currency: String = "currency",
            merchant_amount: i64 = "merchant_amount",
            merchant_currency: String = "merchant_currency",
            network_risk_score: i64 = "network_risk_score",
            reason: IssuingAuthorizationRequestHistoryReason = "reason",
            reason_message: String = "reason_message",
            requested_at: i64 = "requested_at",
        }
    }

    /// Such as `treasury` of [`IssuingAuthorization`].
    pub struct IssuingAuthorizationTreasury {
        always {}
        maybe {
            received_credits: Vec<String> = "received_credits",
            received_debits: Vec<String> = "received_debits",
            transaction: String = "transaction",
        }
    }

    /// Such as `verification_data` of [`IssuingAuthorization`].
    pub struct IssuingAuthorizationVerificationData {
        always {}
        maybe {
            address_line1_check: IssuingAuthorizationVerificationDataAddressLine1Check = "address_line1_check",
            address_postal_code_check: IssuingAuthorizationVerificationDataAddressPostalCodeCheck = "address_postal_code_check",
            authentication_exemption: IssuingAuthorizationVerificationDataAuthenticationExemption = "authentication_exemption",
            cvc_check: IssuingAuthorizationVerificationDataCvcCheck = "cvc_check",
            expiry_check: IssuingAuthorizationVerificationDataExpiryCheck = "expiry_check",
            postal_code: String = "postal_code",
            three_d_secure: IssuingAuthorizationVerificationDataThreeDSecure = "three_d_secure",
        }
    }

    /// Such as `authentication_exemption` of [`IssuingAuthorizationVerificationData`].
    pub struct IssuingAuthorizationVerificationDataAuthenticationExemption {
        always {}
        maybe {
            claimed_by: IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy = "claimed_by",
            r#type: IssuingAuthorizationVerificationDataAuthenticationExemptionType = "type",
        }
    }

    /// Such as `three_d_secure` of [`IssuingAuthorizationVerificationData`].
    pub struct IssuingAuthorizationVerificationDataThreeDSecure {
        always {}
        maybe {
            result: IssuingAuthorizationVerificationDataThreeDSecureResult = "result",
        }
    }

    /// `issuing.card`.
    pub struct IssuingCard {
        const OBJECT = "issuing.card" in "object";
        always {
            id: String = "id",
        }
        maybe {
            brand: String = "brand",
            cancellation_reason: IssuingCardCancellationReason = "cancellation_reason",
            cardholder: Box<IssuingCardholder> = "cardholder",
            created: i64 = "created",
            currency: String = "currency",
            cvc: String = "cvc",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            financial_account: String = "financial_account",
            last4: String = "last4",
            latest_fraud_warning: IssuingCardLatestFraudWarning = "latest_fraud_warning",
            lifecycle_controls: IssuingCardLifecycleControls = "lifecycle_controls",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            number: String = "number",
            personalization_design: Expandable = "personalization_design",
            replaced_by: Expandable = "replaced_by",
            replacement_for: Expandable = "replacement_for",
            replacement_reason: IssuingCardReplacementReason = "replacement_reason",
            second_line: String = "second_line",
            shipping: Box<IssuingCardShipping> = "shipping",
            spending_controls: Box<SpendingControls> = "spending_controls",
            status: IssuingCardStatus = "status",
            r#type: IssuingCardType = "type",
            wallets: IssuingCardWallets = "wallets",
        }
    }

    /// Such as `latest_fraud_warning` of [`IssuingCard`].
    pub struct IssuingCardLatestFraudWarning {
        always {}
        maybe {
            started_at: i64 = "started_at",
            r#type: IssuingCardLatestFraudWarningType = "type",
        }
    }

    /// Such as `lifecycle_controls` of [`IssuingCard`].
    pub struct IssuingCardLifecycleControls {
        always {}
        maybe {
            cancel_after: IssuingCardLifecycleControlsCancelAfter = "cancel_after",
        }
    }

    /// Such as `cancel_after` of [`IssuingCardLifecycleControls`].
    pub struct IssuingCardLifecycleControlsCancelAfter {
        always {}
        maybe {
            payment_count: i64 = "payment_count",
        }
    }

    /// Such as `shipping` of [`IssuingCard`].
    pub struct IssuingCardShipping {
        always {}
        maybe {
            address: Box<Address> = "address",
            address_validation: IssuingCardShippingAddressValidation = "address_validation",
            business_name: String = "business_name",
            carrier: IssuingCardShippingCarrier = "carrier",
            customs: IssuingCardShippingCustoms = "customs",
            delivered_at: i64 = "delivered_at",
            eta: i64 = "eta",
            name: String = "name",
            phone_number: String = "phone_number",
            require_signature: bool = "require_signature",
            service: IssuingCardShippingService = "service",
            shipped_at: i64 = "shipped_at",
            status: IssuingCardShippingStatus = "status",
            tracking_number: String = "tracking_number",
            tracking_url: String = "tracking_url",
            r#type: IssuingCardShippingType = "type",
        }
    }

    /// Such as `address_validation` of [`IssuingCardShipping`].
    pub struct IssuingCardShippingAddressValidation {
        always {}
        maybe {
            mode: IssuingCardShippingAddressValidationMode = "mode",
            normalized_address: Box<Address> = "normalized_address",
            result: IssuingCardShippingAddressValidationResult = "result",
        }
    }

    /// Such as `customs` of [`IssuingCardShipping`].
    pub struct IssuingCardShippingCustoms {
        always {}
        maybe {
            eori_number: String = "eori_number",
        }
    }

    /// Such as `spending_controls` of [`IssuingCard`].
    pub struct SpendingControls {
        always {}
        maybe {
            allowed_card_presences: Vec<SpendingControlsAllowedCardPresences> = "allowed_card_presences",
            allowed_categories: Vec<SpendingControlsAllowedCategories> = "allowed_categories",
            allowed_merchant_countries: Vec<String> = "allowed_merchant_countries",
            blocked_card_presences: Vec<SpendingControlsBlockedCardPresences> = "blocked_card_presences",
            blocked_categories: Vec<SpendingControlsBlockedCategories> = "blocked_categories",
            blocked_merchant_countries: Vec<String> = "blocked_merchant_countries",
            spending_limits: Vec<SpendingControlsSpendingLimit> = "spending_limits",
            spending_limits_currency: String = "spending_limits_currency",
        }
    }

    /// Such as `spending_limits` of [`SpendingControls`].
    pub struct SpendingControlsSpendingLimit {
        always {}
        maybe {
            amount: i64 = "amount",
            categories: Vec<SpendingControlsSpendingLimitCategories> = "categories",
            interval: SpendingControlsSpendingLimitInterval = "interval",
        }
    }

    /// Such as `wallets` of [`IssuingCard`].
    pub struct IssuingCardWallets {
        always {}
        maybe {
            apple_pay: IssuingCardWalletsApplePay = "apple_pay",
            google_pay: IssuingCardWalletsGooglePay = "google_pay",
            primary_account_identifier: String = "primary_account_identifier",
        }
    }

    /// Such as `apple_pay` of [`IssuingCardWallets`].
    pub struct IssuingCardWalletsApplePay {
        always {}
        maybe {
            eligible: bool = "eligible",
            ineligible_reason: IneligibleReason = "ineligible_reason",
        }
    }

    /// Such as `google_pay` of [`IssuingCardWallets`].
    pub struct IssuingCardWalletsGooglePay {
        always {}
        maybe {
            eligible: bool = "eligible",
            ineligible_reason: IneligibleReason = "ineligible_reason",
        }
    }

    /// `issuing.cardholder`.
    pub struct IssuingCardholder {
        const OBJECT = "issuing.cardholder" in "object";
        always {
            id: String = "id",
        }
        maybe {
            billing: IssuingCardholderBilling = "billing",
            company: IssuingCardholderCompany = "company",
            created: i64 = "created",
            email: String = "email",
            individual: Box<IssuingCardholderIndividual> = "individual",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            name: String = "name",
            phone_number: String = "phone_number",
            preferred_locales: Vec<IssuingCardholderPreferredLocales> = "preferred_locales",
            requirements: IssuingCardholderRequirements = "requirements",
            spending_controls: Box<SpendingControls> = "spending_controls",
            status: IssuingCardholderStatus = "status",
            r#type: IssuingCardholderType = "type",
        }
    }

    /// Such as `billing` of [`IssuingCardholder`].
    pub struct IssuingCardholderBilling {
        always {}
        maybe {
            address: Box<Address> = "address",
        }
    }

    /// Such as `company` of [`IssuingCardholder`].
    pub struct IssuingCardholderCompany {
        always {}
        maybe {
            tax_id_provided: bool = "tax_id_provided",
        }
    }

    /// Such as `individual` of [`IssuingCardholder`].
    pub struct IssuingCardholderIndividual {
        always {}
        maybe {
            card_issuing: IssuingCardholderIndividualCardIssuing = "card_issuing",
            dob: Dob = "dob",
            first_name: String = "first_name",
            last_name: String = "last_name",
            verification: IssuingCardholderIndividualVerification = "verification",
        }
    }

    /// Such as `card_issuing` of [`IssuingCardholderIndividual`].
    pub struct IssuingCardholderIndividualCardIssuing {
        always {}
        maybe {
            user_terms_acceptance: IssuingCardholderIndividualCardIssuingUserTermsAcceptance = "user_terms_acceptance",
        }
    }

    /// Such as `user_terms_acceptance` of [`IssuingCardholderIndividualCardIssuing`].
    pub struct IssuingCardholderIndividualCardIssuingUserTermsAcceptance {
        always {}
        maybe {
            date: i64 = "date",
            ip: String = "ip",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `verification` of [`IssuingCardholderIndividual`].
    pub struct IssuingCardholderIndividualVerification {
        always {}
        maybe {
            document: IssuingCardholderIndividualVerificationDocument = "document",
        }
    }

    /// Such as `document` of [`IssuingCardholderIndividualVerification`].
    pub struct IssuingCardholderIndividualVerificationDocument {
        always {}
        maybe {
            back: Expandable = "back",
            front: Expandable = "front",
        }
    }

    /// Such as `requirements` of [`IssuingCardholder`].
    pub struct IssuingCardholderRequirements {
        always {}
        maybe {
            disabled_reason: IssuingCardholderRequirementsDisabledReason = "disabled_reason",
            past_due: Vec<IssuingCardholderRequirementsPastDue> = "past_due",
        }
    }

    /// `issuing.dispute`.
    pub struct IssuingDispute {
        const OBJECT = "issuing.dispute" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            balance_transactions: Vec<BalanceTransaction> = "balance_transactions",
            created: i64 = "created",
            currency: String = "currency",
            evidence: Box<IssuingDisputeEvidence> = "evidence",
            livemode: bool = "livemode",
            loss_reason: IssuingDisputeLossReason = "loss_reason",
            metadata: Map<String> = "metadata",
            status: IssuingDisputeStatus = "status",
            transaction: Expandable = "transaction",
            treasury: IssuingDisputeTreasury = "treasury",
        }
    }

    /// Such as `evidence` of [`IssuingDispute`].
    pub struct IssuingDisputeEvidence {
        always {}
        maybe {
            canceled: Box<IssuingDisputeEvidenceCanceled> = "canceled",
            duplicate: Box<IssuingDisputeEvidenceDuplicate> = "duplicate",
            fraudulent: IssuingDisputeEvidenceFraudulent = "fraudulent",
            merchandise_not_as_described: IssuingDisputeEvidenceMerchandiseNotAsDescribed = "merchandise_not_as_described",
            no_valid_authorization: IssuingDisputeEvidenceNoValidAuthorization = "no_valid_authorization",
            not_received: IssuingDisputeEvidenceNotReceived = "not_received",
            other: IssuingDisputeEvidenceOther = "other",
            reason: IssuingDisputeEvidenceReason = "reason",
            service_not_as_described: IssuingDisputeEvidenceServiceNotAsDescribed = "service_not_as_described",
        }
    }

    /// Such as `canceled` of [`IssuingDisputeEvidence`].
    pub struct IssuingDisputeEvidenceCanceled {
        always {}
        maybe {
            additional_documentation: Expandable = "additional_documentation",
            canceled_at: i64 = "canceled_at",
            cancellation_policy_provided: bool = "cancellation_policy_provided",
            cancellation_reason: String = "cancellation_reason",
            expected_at: i64 = "expected_at",
            explanation: String = "explanation",
            product_description: String = "product_description",
            product_type: DisputedProductType = "product_type",
            return_status: ReturnStatus = "return_status",
            returned_at: i64 = "returned_at",
        }
    }

    /// Such as `duplicate` of [`IssuingDisputeEvidence`].
    pub struct IssuingDisputeEvidenceDuplicate {
        always {}
        maybe {
            additional_documentation: Expandable = "additional_documentation",
            card_statement: Expandable = "card_statement",
            cash_receipt: Expandable = "cash_receipt",
            check_image: Expandable = "check_image",
            explanation: String = "explanation",
            original_transaction: String = "original_transaction",
        }
    }

    /// Such as `fraudulent` of [`IssuingDisputeEvidence`].
    pub struct IssuingDisputeEvidenceFraudulent {
        always {}
        maybe {
            additional_documentation: Expandable = "additional_documentation",
            explanation: String = "explanation",
        }
    }

    /// Such as `merchandise_not_as_described` of [`IssuingDisputeEvidence`].
    pub struct IssuingDisputeEvidenceMerchandiseNotAsDescribed {
        always {}
        maybe {
            additional_documentation: Expandable = "additional_documentation",
            explanation: String = "explanation",
            received_at: i64 = "received_at",
            return_description: String = "return_description",
            return_status: ReturnStatus = "return_status",
            returned_at: i64 = "returned_at",
        }
    }

    /// Such as `no_valid_authorization` of [`IssuingDisputeEvidence`].
    pub struct IssuingDisputeEvidenceNoValidAuthorization {
        always {}
        maybe {
            additional_documentation: Expandable = "additional_documentation",
            explanation: String = "explanation",
        }
    }

    /// Such as `not_received` of [`IssuingDisputeEvidence`].
    pub struct IssuingDisputeEvidenceNotReceived {
        always {}
        maybe {
            additional_documentation: Expandable = "additional_documentation",
            expected_at: i64 = "expected_at",
            explanation: String = "explanation",
            product_description: String = "product_description",
            product_type: DisputedProductType = "product_type",
        }
    }

    /// Such as `other` of [`IssuingDisputeEvidence`].
    pub struct IssuingDisputeEvidenceOther {
        always {}
        maybe {
            additional_documentation: Expandable = "additional_documentation",
            explanation: String = "explanation",
            product_description: String = "product_description",
            product_type: DisputedProductType = "product_type",
        }
    }

    /// Such as `service_not_as_described` of [`IssuingDisputeEvidence`].
    pub struct IssuingDisputeEvidenceServiceNotAsDescribed {
        always {}
        maybe {
            additional_documentation: Expandable = "additional_documentation",
            canceled_at: i64 = "canceled_at",
            cancellation_reason: String = "cancellation_reason",
            explanation: String = "explanation",
            received_at: i64 = "received_at",
        }
    }

    /// Such as `treasury` of [`IssuingDispute`].
    pub struct IssuingDisputeTreasury {
        always {}
        maybe {
            debit_reversal: String = "debit_reversal",
            received_debit: String = "received_debit",
        }
    }

    /// `issuing.personalization_design`.
    pub struct IssuingPersonalizationDesign {
        const OBJECT = "issuing.personalization_design" in "object";
        always {
            id: String = "id",
        }
        maybe {
            card_logo: Expandable = "card_logo",
            carrier_text: IssuingPersonalizationDesignCarrierText = "carrier_text",
            created: i64 = "created",
            livemode: bool = "livemode",
            lookup_key: String = "lookup_key",
            metadata: Map<String> = "metadata",
            name: String = "name",
            physical_bundle: Expandable = "physical_bundle",
            preferences: IssuingPersonalizationDesignPreferences = "preferences",
            rejection_reasons: IssuingPersonalizationDesignRejectionReasons = "rejection_reasons",
            status: IssuingPersonalizationDesignStatus = "status",
        }
    }

    /// Such as `carrier_text` of [`IssuingPersonalizationDesign`].
    pub struct IssuingPersonalizationDesignCarrierText {
        always {}
        maybe {
            footer_body: String = "footer_body",
            footer_title: String = "footer_title",
            header_body: String = "header_body",
            header_title: String = "header_title",
        }
    }

    /// Such as `preferences` of [`IssuingPersonalizationDesign`].
    pub struct IssuingPersonalizationDesignPreferences {
        always {}
        maybe {
            is_default: bool = "is_default",
            is_platform_default: bool = "is_platform_default",
        }
    }

    /// Such as `rejection_reasons` of [`IssuingPersonalizationDesign`].
    pub struct IssuingPersonalizationDesignRejectionReasons {
        always {}
        maybe {
            card_logo: Vec<IssuingPersonalizationDesignRejectionReasonsCardLogo> = "card_logo",
            carrier_text: Vec<IssuingPersonalizationDesignRejectionReasonsCarrierText> = "carrier_text",
        }
    }

    /// `issuing.token`.
    pub struct IssuingToken {
        const OBJECT = "issuing.token" in "object";
        always {
            id: String = "id",
        }
        maybe {
            card: Expandable = "card",
            created: i64 = "created",
            device_fingerprint: String = "device_fingerprint",
            last4: String = "last4",
            livemode: bool = "livemode",
            network: IssuingTokenNetwork = "network",
            network_data: Box<IssuingTokenNetworkData> = "network_data",
            network_updated_at: i64 = "network_updated_at",
            status: IssuingTokenStatus = "status",
            wallet_provider: IssuingTokenWalletProvider = "wallet_provider",
        }
    }

    /// Such as `network_data` of [`IssuingToken`].
    pub struct IssuingTokenNetworkData {
        always {}
        maybe {
            device: Box<IssuingTokenNetworkDataDevice> = "device",
            mastercard: IssuingTokenNetworkDataMastercard = "mastercard",
            r#type: IssuingTokenNetworkDataType = "type",
            visa: IssuingTokenNetworkDataVisa = "visa",
            wallet_provider: Box<IssuingTokenNetworkDataWalletProvider> = "wallet_provider",
        }
    }

    /// Such as `device` of [`IssuingTokenNetworkData`].
    pub struct IssuingTokenNetworkDataDevice {
        always {}
        maybe {
            device_fingerprint: String = "device_fingerprint",
            ip_address: String = "ip_address",
            location: String = "location",
            name: String = "name",
            phone_number: String = "phone_number",
            r#type: IssuingTokenNetworkDataDeviceType = "type",
        }
    }

    /// Such as `mastercard` of [`IssuingTokenNetworkData`].
    pub struct IssuingTokenNetworkDataMastercard {
        always {}
        maybe {
            card_reference_id: String = "card_reference_id",
            token_reference_id: String = "token_reference_id",
            token_requestor_id: String = "token_requestor_id",
            token_requestor_name: String = "token_requestor_name",
        }
    }

    /// Such as `visa` of [`IssuingTokenNetworkData`].
    pub struct IssuingTokenNetworkDataVisa {
        always {}
        maybe {
            card_reference_id: String = "card_reference_id",
            token_reference_id: String = "token_reference_id",
            token_requestor_id: String = "token_requestor_id",
            token_risk_score: String = "token_risk_score",
        }
    }

    /// Such as `wallet_provider` of [`IssuingTokenNetworkData`].
    pub struct IssuingTokenNetworkDataWalletProvider {
        always {}
        maybe {
            account_id: String = "account_id",
            account_trust_score: i64 = "account_trust_score",
            card_number_source: IssuingTokenNetworkDataWalletProviderCardNumberSource = "card_number_source",
            cardholder_address: IssuingTokenNetworkDataWalletProviderCardholderAddress = "cardholder_address",
            cardholder_name: String = "cardholder_name",
            device_trust_score: i64 = "device_trust_score",
            hashed_account_email_address: String = "hashed_account_email_address",
            reason_codes: Vec<IssuingTokenNetworkDataWalletProviderReasonCodes> = "reason_codes",
            suggested_decision: IssuingTokenNetworkDataWalletProviderSuggestedDecision = "suggested_decision",
            suggested_decision_version: String = "suggested_decision_version",
        }
    }

    /// Such as `cardholder_address` of [`IssuingTokenNetworkDataWalletProvider`].
    pub struct IssuingTokenNetworkDataWalletProviderCardholderAddress {
        always {}
        maybe {
            line1: String = "line1",
            postal_code: String = "postal_code",
        }
    }

    /// `issuing.transaction`.
    pub struct IssuingTransaction {
        const OBJECT = "issuing.transaction" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            amount_details: AmountDetails = "amount_details",
            authorization: Expandable = "authorization",
            balance_transaction: Expandable = "balance_transaction",
            card: Expandable = "card",
            cardholder: Expandable = "cardholder",
            created: i64 = "created",
            currency: String = "currency",
            dispute: Expandable = "dispute",
            livemode: bool = "livemode",
            merchant_amount: i64 = "merchant_amount",
            merchant_currency: String = "merchant_currency",
            merchant_data: Box<MerchantData> = "merchant_data",
            metadata: Map<String> = "metadata",
            network_data: IssuingTransactionNetworkData = "network_data",
            purchase_details: Box<IssuingTransactionPurchaseDetails> = "purchase_details",
            token: Expandable = "token",
            treasury: IssuingTransactionTreasury = "treasury",
            r#type: IssuingTransactionType = "type",
            wallet: IssuingTransactionWallet = "wallet",
        }
    }

    /// Such as `amount_details` of [`IssuingAuthorization`].
    pub struct AmountDetails {
        always {}
        maybe {
            atm_fee: i64 = "atm_fee",
            cashback_amount: i64 = "cashback_amount",
        }
    }

    /// Such as `merchant_data` of [`IssuingAuthorization`].
    pub struct MerchantData {
        always {}
        maybe {
            category: String = "category",
            category_code: String = "category_code",
            city: String = "city",
            country: String = "country",
            name: String = "name",
            network_id: String = "network_id",
            postal_code: String = "postal_code",
            state: String = "state",
            tax_id: String = "tax_id",
            terminal_id: String = "terminal_id",
            url: String = "url",
        }
    }

    /// Such as `network_data` of [`IssuingTransaction`].
    pub struct IssuingTransactionNetworkData {
        always {}
        maybe {
            authorization_code: String = "authorization_code",
            processing_date: String = "processing_date",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `purchase_details` of [`IssuingTransaction`].
    pub struct IssuingTransactionPurchaseDetails {
        always {}
        maybe {
            fleet: Box<IssuingTransactionPurchaseDetailsFleet> = "fleet",
            flight: IssuingTransactionPurchaseDetailsFlight = "flight",
            fuel: IssuingTransactionPurchaseDetailsFuel = "fuel",
            lodging: IssuingTransactionPurchaseDetailsLodging = "lodging",
            receipt: Vec<IssuingTransactionPurchaseDetailsReceipt> = "receipt",
            reference: String = "reference",
        }
    }

    /// Such as `fleet` of [`IssuingTransactionPurchaseDetails`].
    pub struct IssuingTransactionPurchaseDetailsFleet {
        always {}
        maybe {
            cardholder_prompt_data: IssuingTransactionPurchaseDetailsFleetCardholderPromptData = "cardholder_prompt_data",
            purchase_type: String = "purchase_type",
            reported_breakdown: FleetReportedBreakdown = "reported_breakdown",
            service_type: String = "service_type",
        }
    }

    /// Such as `cardholder_prompt_data` of [`IssuingTransactionPurchaseDetailsFleet`].
    pub struct IssuingTransactionPurchaseDetailsFleetCardholderPromptData {
        always {}
        maybe {
            driver_id: String = "driver_id",
            odometer: i64 = "odometer",
            unspecified_id: String = "unspecified_id",
            user_id: String = "user_id",
            vehicle_number: String = "vehicle_number",
        }
    }

    /// Such as `flight` of [`IssuingTransactionPurchaseDetails`].
    pub struct IssuingTransactionPurchaseDetailsFlight {
        always {}
        maybe {
            departure_at: i64 = "departure_at",
            passenger_name: String = "passenger_name",
            refundable: bool = "refundable",
            segments: Vec<IssuingTransactionPurchaseDetailsFlightSegment> = "segments",
            travel_agency: String = "travel_agency",
        }
    }

    /// Such as `segments` of [`IssuingTransactionPurchaseDetailsFlight`].
    pub struct IssuingTransactionPurchaseDetailsFlightSegment {
        always {}
        maybe {
            arrival_airport_code: String = "arrival_airport_code",
            carrier: String = "carrier",
            departure_airport_code: String = "departure_airport_code",
            flight_number: String = "flight_number",
            service_class: String = "service_class",
            stopover_allowed: bool = "stopover_allowed",
        }
    }

    /// Such as `fuel` of [`IssuingTransactionPurchaseDetails`].
    pub struct IssuingTransactionPurchaseDetailsFuel {
        always {}
        maybe {
            industry_product_code: String = "industry_product_code",
            quantity_decimal: Json = "quantity_decimal",
            r#type: String = "type",
            unit: String = "unit",
            unit_cost_decimal: Json = "unit_cost_decimal",
        }
    }

    /// Such as `lodging` of [`IssuingTransactionPurchaseDetails`].
    pub struct IssuingTransactionPurchaseDetailsLodging {
        always {}
        maybe {
            check_in_at: i64 = "check_in_at",
            nights: i64 = "nights",
        }
    }

    /// Such as `receipt` of [`IssuingTransactionPurchaseDetails`].
    pub struct IssuingTransactionPurchaseDetailsReceipt {
        always {}
        maybe {
            description: String = "description",
            quantity: f64 = "quantity",
            total: i64 = "total",
            unit_cost: i64 = "unit_cost",
        }
    }

    /// Such as `treasury` of [`IssuingTransaction`].
    pub struct IssuingTransactionTreasury {
        always {}
        maybe {
            received_credit: String = "received_credit",
            received_debit: String = "received_debit",
        }
    }
}

webhook_payload::names! {
    /// `product_type` of [`IssuingDisputeEvidenceCanceled`], `product_type` of [`IssuingDisputeEvidenceNotReceived`], `product_type` of [`IssuingDisputeEvidenceOther`].
    pub enum DisputedProductType {
        Merchandise = "merchandise",
        Service = "service",
    }
    /// `ineligible_reason` of [`IssuingCardWalletsApplePay`], `ineligible_reason` of [`IssuingCardWalletsGooglePay`].
    pub enum IneligibleReason {
        MissingAgreement = "missing_agreement",
        MissingCardholderContact = "missing_cardholder_contact",
        UnsupportedRegion = "unsupported_region",
    }
    /// `authorization_method` of [`IssuingAuthorization`].
    pub enum IssuingAuthorizationAuthorizationMethod {
        Chip = "chip",
        Contactless = "contactless",
        KeyedIn = "keyed_in",
        Online = "online",
        Swipe = "swipe",
    }
    /// `card_presence` of [`IssuingAuthorization`].
    pub enum IssuingAuthorizationCardPresence {
        NotPresent = "not_present",
        Present = "present",
    }
    /// `purchase_type` of [`IssuingAuthorizationFleet`].
    pub enum IssuingAuthorizationFleetPurchaseType {
        FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
        FuelPurchase = "fuel_purchase",
        NonFuelPurchase = "non_fuel_purchase",
    }
    /// `service_type` of [`IssuingAuthorizationFleet`].
    pub enum IssuingAuthorizationFleetServiceType {
        FullService = "full_service",
        NonFuelTransaction = "non_fuel_transaction",
        SelfService = "self_service",
    }
    /// `channel` of [`IssuingAuthorizationFraudChallenge`].
    pub enum IssuingAuthorizationFraudChallengeChannel {
        Sms = "sms",
    }
    /// `status` of [`IssuingAuthorizationFraudChallenge`].
    pub enum IssuingAuthorizationFraudChallengeStatus {
        Expired = "expired",
        Pending = "pending",
        Rejected = "rejected",
        Undeliverable = "undeliverable",
        Verified = "verified",
    }
    /// `undeliverable_reason` of [`IssuingAuthorizationFraudChallenge`].
    pub enum IssuingAuthorizationFraudChallengeUndeliverableReason {
        NoPhoneNumber = "no_phone_number",
        UnsupportedPhoneNumber = "unsupported_phone_number",
    }
    /// `type` of [`IssuingAuthorizationFuel`].
    pub enum IssuingAuthorizationFuelType {
        Diesel = "diesel",
        OtherKind = "other",
        UnleadedPlus = "unleaded_plus",
        UnleadedRegular = "unleaded_regular",
        UnleadedSuper = "unleaded_super",
    }
    /// `unit` of [`IssuingAuthorizationFuel`].
    pub enum IssuingAuthorizationFuelUnit {
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
    pub enum IssuingAuthorizationRequestHistoryReason {
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
    pub enum IssuingAuthorizationStatus {
        Closed = "closed",
        Expired = "expired",
        Pending = "pending",
        Reversed = "reversed",
    }
    /// `address_line1_check` of [`IssuingAuthorizationVerificationData`].
    pub enum IssuingAuthorizationVerificationDataAddressLine1Check {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }
    /// `address_postal_code_check` of [`IssuingAuthorizationVerificationData`].
    pub enum IssuingAuthorizationVerificationDataAddressPostalCodeCheck {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }
    /// `claimed_by` of [`IssuingAuthorizationVerificationDataAuthenticationExemption`].
    pub enum IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy {
        Acquirer = "acquirer",
        Issuer = "issuer",
    }
    /// `type` of [`IssuingAuthorizationVerificationDataAuthenticationExemption`].
    pub enum IssuingAuthorizationVerificationDataAuthenticationExemptionType {
        LowValueTransaction = "low_value_transaction",
        TransactionRiskAnalysis = "transaction_risk_analysis",
        Unknown = "unknown",
    }
    /// `cvc_check` of [`IssuingAuthorizationVerificationData`].
    pub enum IssuingAuthorizationVerificationDataCvcCheck {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }
    /// `expiry_check` of [`IssuingAuthorizationVerificationData`].
    pub enum IssuingAuthorizationVerificationDataExpiryCheck {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }
    /// `result` of [`IssuingAuthorizationVerificationDataThreeDSecure`].
    pub enum IssuingAuthorizationVerificationDataThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Failed = "failed",
        Required = "required",
    }
    /// `cancellation_reason` of [`IssuingCard`].
    pub enum IssuingCardCancellationReason {
        DesignRejected = "design_rejected",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }
    /// `type` of [`IssuingCardLatestFraudWarning`].
    pub enum IssuingCardLatestFraudWarningType {
        CardTestingExposure = "card_testing_exposure",
        FraudDisputeFiled = "fraud_dispute_filed",
        ThirdPartyReported = "third_party_reported",
        UserIndicatedFraud = "user_indicated_fraud",
    }
    /// `replacement_reason` of [`IssuingCard`].
    pub enum IssuingCardReplacementReason {
        Damaged = "damaged",
        Expired = "expired",
        FulfillmentError = "fulfillment_error",
        Lost = "lost",
        Stolen = "stolen",
    }
    /// `mode` of [`IssuingCardShippingAddressValidation`].
    pub enum IssuingCardShippingAddressValidationMode {
        Disabled = "disabled",
        NormalizationOnly = "normalization_only",
        ValidationAndNormalization = "validation_and_normalization",
    }
    /// `result` of [`IssuingCardShippingAddressValidation`].
    pub enum IssuingCardShippingAddressValidationResult {
        Indeterminate = "indeterminate",
        LikelyDeliverable = "likely_deliverable",
        LikelyUndeliverable = "likely_undeliverable",
    }
    /// `carrier` of [`IssuingCardShipping`].
    pub enum IssuingCardShippingCarrier {
        Correos = "correos",
        Dhl = "dhl",
        Fedex = "fedex",
        RoyalMail = "royal_mail",
        Usps = "usps",
    }
    /// `service` of [`IssuingCardShipping`].
    pub enum IssuingCardShippingService {
        Express = "express",
        Priority = "priority",
        Standard = "standard",
    }
    /// `status` of [`IssuingCardShipping`].
    pub enum IssuingCardShippingStatus {
        Canceled = "canceled",
        Delivered = "delivered",
        Failure = "failure",
        Pending = "pending",
        Returned = "returned",
        Shipped = "shipped",
        Submitted = "submitted",
    }
    /// `type` of [`IssuingCardShipping`].
    pub enum IssuingCardShippingType {
        Bulk = "bulk",
        Individual = "individual",
    }
    /// `status` of [`IssuingCard`].
    pub enum IssuingCardStatus {
        Active = "active",
        Canceled = "canceled",
        Inactive = "inactive",
    }
    /// `type` of [`IssuingCard`].
    pub enum IssuingCardType {
        Physical = "physical",
        Virtual = "virtual",
    }
    /// `preferred_locales` of [`IssuingCardholder`].
    pub enum IssuingCardholderPreferredLocales {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
    }
    /// `disabled_reason` of [`IssuingCardholderRequirements`].
    pub enum IssuingCardholderRequirementsDisabledReason {
        Listed = "listed",
        RejectedListed = "rejected.listed",
        RequirementsPastDue = "requirements.past_due",
        UnderReview = "under_review",
    }
    /// `past_due` of [`IssuingCardholderRequirements`].
    pub enum IssuingCardholderRequirementsPastDue {
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
    pub enum IssuingCardholderStatus {
        Active = "active",
        Blocked = "blocked",
        Inactive = "inactive",
    }
    /// `type` of [`IssuingCardholder`].
    pub enum IssuingCardholderType {
        Company = "company",
        Individual = "individual",
    }
    /// `reason` of [`IssuingDisputeEvidence`].
    pub enum IssuingDisputeEvidenceReason {
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
    pub enum IssuingDisputeLossReason {
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
    pub enum IssuingDisputeStatus {
        Expired = "expired",
        Lost = "lost",
        Submitted = "submitted",
        Unsubmitted = "unsubmitted",
        Won = "won",
    }
    /// `card_logo` of [`IssuingPersonalizationDesignRejectionReasons`].
    pub enum IssuingPersonalizationDesignRejectionReasonsCardLogo {
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
    pub enum IssuingPersonalizationDesignRejectionReasonsCarrierText {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonFiatCurrency = "non_fiat_currency",
        OtherKind = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }
    /// `status` of [`IssuingPersonalizationDesign`].
    pub enum IssuingPersonalizationDesignStatus {
        Active = "active",
        Inactive = "inactive",
        Rejected = "rejected",
        Review = "review",
    }
    /// `network` of [`IssuingToken`].
    pub enum IssuingTokenNetwork {
        Mastercard = "mastercard",
        Visa = "visa",
    }
    /// `type` of [`IssuingTokenNetworkDataDevice`].
    pub enum IssuingTokenNetworkDataDeviceType {
        OtherKind = "other",
        Phone = "phone",
        Watch = "watch",
    }
    /// `type` of [`IssuingTokenNetworkData`].
    pub enum IssuingTokenNetworkDataType {
        Mastercard = "mastercard",
        Visa = "visa",
    }
    /// `card_number_source` of [`IssuingTokenNetworkDataWalletProvider`].
    pub enum IssuingTokenNetworkDataWalletProviderCardNumberSource {
        App = "app",
        Manual = "manual",
        OnFile = "on_file",
        OtherKind = "other",
    }
    /// `reason_codes` of [`IssuingTokenNetworkDataWalletProvider`].
    pub enum IssuingTokenNetworkDataWalletProviderReasonCodes {
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
    pub enum IssuingTokenNetworkDataWalletProviderSuggestedDecision {
        Approve = "approve",
        Decline = "decline",
        RequireAuth = "require_auth",
    }
    /// `status` of [`IssuingToken`].
    pub enum IssuingTokenStatus {
        Active = "active",
        Deleted = "deleted",
        Requested = "requested",
        Suspended = "suspended",
    }
    /// `wallet_provider` of [`IssuingToken`].
    pub enum IssuingTokenWalletProvider {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
    /// `type` of [`IssuingTransaction`].
    pub enum IssuingTransactionType {
        Capture = "capture",
        Refund = "refund",
    }
    /// `wallet` of [`IssuingTransaction`].
    pub enum IssuingTransactionWallet {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
    /// `return_status` of [`IssuingDisputeEvidenceCanceled`], `return_status` of [`IssuingDisputeEvidenceMerchandiseNotAsDescribed`].
    pub enum ReturnStatus {
        MerchantRejected = "merchant_rejected",
        Successful = "successful",
    }
    /// `allowed_card_presences` of [`SpendingControls`].
    pub enum SpendingControlsAllowedCardPresences {
        NotPresent = "not_present",
        Present = "present",
    }
    /// `allowed_categories` of [`SpendingControls`].
    pub enum SpendingControlsAllowedCategories {
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
    pub enum SpendingControlsBlockedCardPresences {
        NotPresent = "not_present",
        Present = "present",
    }
    /// `blocked_categories` of [`SpendingControls`].
    pub enum SpendingControlsBlockedCategories {
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
    pub enum SpendingControlsSpendingLimitCategories {
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
    pub enum SpendingControlsSpendingLimitInterval {
        AllTime = "all_time",
        Daily = "daily",
        Monthly = "monthly",
        PerAuthorization = "per_authorization",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}
