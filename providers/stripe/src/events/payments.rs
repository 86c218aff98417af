//! `charge.captured`, `charge.dispute.closed`, `charge.dispute.created`, `charge.dispute.funds_reinstated`, `charge.dispute.funds_withdrawn`, `charge.dispute.updated`, `charge.expired`, `charge.failed`, `charge.pending`, `charge.refund.updated`, `charge.refunded`, `charge.succeeded`, `charge.updated`, `mandate.updated`, `payment_intent.amount_capturable_updated`, `payment_intent.canceled`, `payment_intent.created`, `payment_intent.partially_funded`, `payment_intent.payment_failed`, `payment_intent.processing`, `payment_intent.requires_action`, `payment_intent.succeeded`, `payment_method.attached`, `payment_method.automatically_updated`, `payment_method.detached`, `payment_method.updated`, `refund.created`, `refund.failed`, `refund.updated`, `setup_intent.canceled`, `setup_intent.created`, `setup_intent.requires_action`, `setup_intent.setup_failed`, `setup_intent.succeeded`, `source.canceled`, `source.chargeable`, `source.failed`, `source.mandate_notification`, `source.refund_attributes_required`, `source.transaction.created`, `source.transaction.updated`, `three_d_secure.authentication.canceled`, `three_d_secure.authentication.challenge_started`, `three_d_secure.authentication.errored`, `three_d_secure.authentication.failed`, `three_d_secure.authentication.requires_challenge`, `three_d_secure.authentication.requires_submission`, `three_d_secure.authentication.succeeded`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `charge`.
    pub struct Charge {
        const OBJECT = "charge" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            amount_captured: i64 = "amount_captured",
            amount_refunded: i64 = "amount_refunded",
            application: Expandable = "application",
            application_fee: Expandable = "application_fee",
            application_fee_amount: i64 = "application_fee_amount",
            authorization_code: String = "authorization_code",
            balance_transaction: Expandable = "balance_transaction",
            billing_details: ChargeBillingDetails = "billing_details",
            calculated_statement_descriptor: String = "calculated_statement_descriptor",
            captured: bool = "captured",
            created: i64 = "created",
            currency: String = "currency",
            customer: Expandable = "customer",
            description: String = "description",
            disputed: bool = "disputed",
            failure_balance_transaction: Expandable = "failure_balance_transaction",
            failure_code: String = "failure_code",
            failure_message: String = "failure_message",
            fraud_details: ChargeFraudDetails = "fraud_details",
            level3: Box<ChargeLevel3> = "level3",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            on_behalf_of: Expandable = "on_behalf_of",
            outcome: Box<ChargeOutcome> = "outcome",
            paid: bool = "paid",
            payment_intent: Expandable = "payment_intent",
            payment_method: String = "payment_method",
            payment_method_details: Box<ChargePaymentMethodDetails> = "payment_method_details",
            presentment_details: PresentmentDetails = "presentment_details",
            radar_options: RadarOptions = "radar_options",
            receipt_email: String = "receipt_email",
            receipt_number: String = "receipt_number",
            receipt_url: String = "receipt_url",
            refunded: bool = "refunded",
            refunds: List<Refund> = "refunds",
            review: Expandable = "review",
            shipping: Shipping = "shipping",
            source: CustomerSource = "source",
            source_transfer: Expandable = "source_transfer",
            statement_descriptor: String = "statement_descriptor",
            statement_descriptor_suffix: String = "statement_descriptor_suffix",
            status: ChargeStatus = "status",
            transfer: Expandable = "transfer",
            transfer_data: ChargeTransferData = "transfer_data",
            transfer_group: String = "transfer_group",
        }
    }

    /// Such as `fraud_details` of [`Charge`].
    pub struct ChargeFraudDetails {
        always {}
        maybe {
            stripe_report: String = "stripe_report",
            user_report: String = "user_report",
        }
    }

    /// Such as `level3` of [`Charge`].
    pub struct ChargeLevel3 {
        always {}
        maybe {
            customer_reference: String = "customer_reference",
            line_items: Vec<ChargeLevel3LineItem> = "line_items",
            merchant_reference: String = "merchant_reference",
            shipping_address_zip: String = "shipping_address_zip",
            shipping_amount: i64 = "shipping_amount",
            shipping_from_zip: String = "shipping_from_zip",
        }
    }

    /// Such as `line_items` of [`ChargeLevel3`].
    pub struct ChargeLevel3LineItem {
        always {}
        maybe {
            discount_amount: i64 = "discount_amount",
            product_code: String = "product_code",
            product_description: String = "product_description",
            quantity: i64 = "quantity",
            tax_amount: i64 = "tax_amount",
            unit_cost: i64 = "unit_cost",
        }
    }

    /// Such as `outcome` of [`Charge`].
    pub struct ChargeOutcome {
        always {}
        maybe {
            advice_code: ChargeOutcomeAdviceCode = "advice_code",
            network_advice_code: String = "network_advice_code",
            network_decline_code: String = "network_decline_code",
            network_status: String = "network_status",
            reason: String = "reason",
            risk_level: String = "risk_level",
            risk_score: i64 = "risk_score",
            rule: Expandable = "rule",
            seller_message: String = "seller_message",
            r#type: String = "type",
        }
    }

    /// Such as `payment_method_details` of [`Charge`].
    pub struct ChargePaymentMethodDetails {
        always {}
        maybe {
            ach_credit_transfer: ChargePaymentMethodDetailsAchCreditTransfer = "ach_credit_transfer",
            ach_debit: Box<ChargePaymentMethodDetailsAchDebit> = "ach_debit",
            acss_debit: Box<ChargePaymentMethodDetailsAcssDebit> = "acss_debit",
            affirm: ChargePaymentMethodDetailsAffirm = "affirm",
            afterpay_clearpay: ChargePaymentMethodDetailsAfterpayClearpay = "afterpay_clearpay",
            alipay: ChargePaymentMethodDetailsAlipay = "alipay",
            alma: ChargePaymentMethodDetailsAlma = "alma",
            amazon_pay: ChargePaymentMethodDetailsAmazonPay = "amazon_pay",
            au_becs_debit: ChargePaymentMethodDetailsAuBecsDebit = "au_becs_debit",
            bacs_debit: ChargePaymentMethodDetailsBacsDebit = "bacs_debit",
            bancontact: Box<ChargePaymentMethodDetailsBancontact> = "bancontact",
            billie: ChargePaymentMethodDetailsBillie = "billie",
            bizum: ChargePaymentMethodDetailsBizum = "bizum",
            blik: Blik = "blik",
            boleto: Boleto = "boleto",
            card: Box<ChargePaymentMethodDetailsCard> = "card",
            card_present: Box<PaymentMethodDetailsCardPresent> = "card_present",
            cashapp: ChargePaymentMethodDetailsCashapp = "cashapp",
            crypto: ChargePaymentMethodDetailsCrypto = "crypto",
            customer_balance: Json = "customer_balance",
            eps: ChargePaymentMethodDetailsEps = "eps",
            fpx: ChargePaymentMethodDetailsFpx = "fpx",
            giropay: ChargePaymentMethodDetailsGiropay = "giropay",
            grabpay: ChargePaymentMethodDetailsGrabpay = "grabpay",
            ideal: Box<ChargePaymentMethodDetailsIdeal> = "ideal",
            interac_present: Box<ChargePaymentMethodDetailsInteracPresent> = "interac_present",
            kakao_pay: ChargePaymentMethodDetailsKakaoPay = "kakao_pay",
            klarna: ChargePaymentMethodDetailsKlarna = "klarna",
            konbini: ChargePaymentMethodDetailsKonbini = "konbini",
            kr_card: ChargePaymentMethodDetailsKrCard = "kr_card",
            link: ChargePaymentMethodDetailsLink = "link",
            mb_way: Json = "mb_way",
            mobilepay: ChargePaymentMethodDetailsMobilepay = "mobilepay",
            multibanco: ChargePaymentMethodDetailsMultibanco = "multibanco",
            naver_pay: ChargePaymentMethodDetailsNaverPay = "naver_pay",
            nz_bank_account: Box<ChargePaymentMethodDetailsNzBankAccount> = "nz_bank_account",
            oxxo: ChargePaymentMethodDetailsOxxo = "oxxo",
            p24: ChargePaymentMethodDetailsP24 = "p24",
            pay_by_bank: Json = "pay_by_bank",
            payco: ChargePaymentMethodDetailsPayco = "payco",
            paynow: ChargePaymentMethodDetailsPaynow = "paynow",
            paypal: Box<ChargePaymentMethodDetailsPaypal> = "paypal",
            paypay: Json = "paypay",
            payto: ChargePaymentMethodDetailsPayto = "payto",
            pix: ChargePaymentMethodDetailsPix = "pix",
            promptpay: ChargePaymentMethodDetailsPromptpay = "promptpay",
            revolut_pay: ChargePaymentMethodDetailsRevolutPay = "revolut_pay",
            samsung_pay: ChargePaymentMethodDetailsSamsungPay = "samsung_pay",
            satispay: ChargePaymentMethodDetailsSatispay = "satispay",
            scalapay: ChargePaymentMethodDetailsScalapay = "scalapay",
            sepa_credit_transfer: ChargePaymentMethodDetailsSepaCreditTransfer = "sepa_credit_transfer",
            sepa_debit: Box<ChargePaymentMethodDetailsSepaDebit> = "sepa_debit",
            sequra: ChargePaymentMethodDetailsSequra = "sequra",
            sofort: Box<ChargePaymentMethodDetailsSofort> = "sofort",
            stripe_account: Json = "stripe_account",
            sunbit: ChargePaymentMethodDetailsSunbit = "sunbit",
            swish: ChargePaymentMethodDetailsSwish = "swish",
            twint: ChargePaymentMethodDetailsTwint = "twint",
            r#type: String = "type",
            upi: Upi = "upi",
            us_bank_account: Box<ChargePaymentMethodDetailsUsBankAccount> = "us_bank_account",
            wechat: Json = "wechat",
            wechat_pay: ChargePaymentMethodDetailsWechatPay = "wechat_pay",
            zip: Json = "zip",
        }
    }

    /// Such as `ach_credit_transfer` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAchCreditTransfer {
        always {}
        maybe {
            account_number: String = "account_number",
            bank_name: String = "bank_name",
            routing_number: String = "routing_number",
            swift_code: String = "swift_code",
        }
    }

    /// Such as `ach_debit` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAchDebit {
        always {}
        maybe {
            account_holder_type: AccountHolderType = "account_holder_type",
            bank_name: String = "bank_name",
            country: String = "country",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `acss_debit` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAcssDebit {
        always {}
        maybe {
            bank_name: String = "bank_name",
            expected_debit_date: String = "expected_debit_date",
            fingerprint: String = "fingerprint",
            institution_number: String = "institution_number",
            last4: String = "last4",
            mandate: String = "mandate",
            transit_number: String = "transit_number",
        }
    }

    /// Such as `affirm` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAffirm {
        always {}
        maybe {
            location: String = "location",
            reader: String = "reader",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `afterpay_clearpay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAfterpayClearpay {
        always {}
        maybe {
            order_id: String = "order_id",
            reference: String = "reference",
        }
    }

    /// Such as `alipay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAlipay {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            fingerprint: String = "fingerprint",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `alma` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAlma {
        always {}
        maybe {
            installments: ChargePaymentMethodDetailsAlmaInstallments = "installments",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `installments` of [`ChargePaymentMethodDetailsAlma`].
    pub struct ChargePaymentMethodDetailsAlmaInstallments {
        always {}
        maybe {
            count: i64 = "count",
        }
    }

    /// Such as `amazon_pay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAmazonPay {
        always {}
        maybe {
            funding: Box<Funding> = "funding",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `funding` of [`ChargePaymentMethodDetailsAmazonPay`].
    pub struct Funding {
        always {}
        maybe {
            card: FundingCard = "card",
            r#type: FundingType = "type",
        }
    }

    /// Such as `card` of [`Funding`].
    pub struct FundingCard {
        always {}
        maybe {
            brand: String = "brand",
            country: String = "country",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            funding: String = "funding",
            last4: String = "last4",
        }
    }

    /// Such as `au_becs_debit` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsAuBecsDebit {
        always {}
        maybe {
            bsb_number: String = "bsb_number",
            expected_debit_date: String = "expected_debit_date",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            mandate: String = "mandate",
        }
    }

    /// Such as `bacs_debit` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsBacsDebit {
        always {}
        maybe {
            expected_debit_date: String = "expected_debit_date",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            mandate: String = "mandate",
            sort_code: String = "sort_code",
        }
    }

    /// Such as `bancontact` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsBancontact {
        always {}
        maybe {
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            bic: String = "bic",
            generated_sepa_debit: Expandable = "generated_sepa_debit",
            generated_sepa_debit_mandate: Expandable = "generated_sepa_debit_mandate",
            iban_last4: String = "iban_last4",
            preferred_language: ChargePaymentMethodDetailsBancontactPreferredLanguage = "preferred_language",
            verified_name: String = "verified_name",
        }
    }

    /// Such as `billie` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsBillie {
        always {}
        maybe {
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `bizum` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsBizum {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `card` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsCard {
        always {}
        maybe {
            amount_authorized: i64 = "amount_authorized",
            authorization_code: String = "authorization_code",
            brand: String = "brand",
            capture_before: i64 = "capture_before",
            checks: CardChecks = "checks",
            country: String = "country",
            description: String = "description",
            electronic_commerce_indicator: String = "electronic_commerce_indicator",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            extended_authorization: ChargePaymentMethodDetailsCardExtendedAuthorization = "extended_authorization",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            iin: String = "iin",
            incremental_authorization: ChargePaymentMethodDetailsCardIncrementalAuthorization = "incremental_authorization",
            installments: ChargePaymentMethodDetailsCardInstallments = "installments",
            issuer: String = "issuer",
            last4: String = "last4",
            mandate: Expandable = "mandate",
            moto: bool = "moto",
            multicapture: ChargePaymentMethodDetailsCardMulticapture = "multicapture",
            network: String = "network",
            network_token: ChargePaymentMethodDetailsCardNetworkToken = "network_token",
            network_transaction_id: String = "network_transaction_id",
            overcapture: ChargePaymentMethodDetailsCardOvercapture = "overcapture",
            regulated_status: RegulatedStatus = "regulated_status",
            setup_credential_usage: SetupCredentialUsage = "setup_credential_usage",
            stored_credential_usage: StoredCredentialUsage = "stored_credential_usage",
            three_d_secure: ChargePaymentMethodDetailsCardThreeDSecure = "three_d_secure",
            transaction_link_id: String = "transaction_link_id",
            wallet: Box<ChargePaymentMethodDetailsCardWallet> = "wallet",
        }
    }

    /// Such as `extended_authorization` of [`ChargePaymentMethodDetailsCard`].
    pub struct ChargePaymentMethodDetailsCardExtendedAuthorization {
        always {}
        maybe {
            status: BalanceSettingsPaymentsPayoutsStatus = "status",
        }
    }

    /// Such as `incremental_authorization` of [`ChargePaymentMethodDetailsCard`].
    pub struct ChargePaymentMethodDetailsCardIncrementalAuthorization {
        always {}
        maybe {
            status: ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus = "status",
        }
    }

    /// Such as `installments` of [`ChargePaymentMethodDetailsCard`].
    pub struct ChargePaymentMethodDetailsCardInstallments {
        always {}
        maybe {
            plan: CardInstallmentsPlan = "plan",
        }
    }

    /// Such as `multicapture` of [`ChargePaymentMethodDetailsCard`].
    pub struct ChargePaymentMethodDetailsCardMulticapture {
        always {}
        maybe {
            status: ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus = "status",
        }
    }

    /// Such as `network_token` of [`ChargePaymentMethodDetailsCard`].
    pub struct ChargePaymentMethodDetailsCardNetworkToken {
        always {}
        maybe {
            used: bool = "used",
        }
    }

    /// Such as `overcapture` of [`ChargePaymentMethodDetailsCard`].
    pub struct ChargePaymentMethodDetailsCardOvercapture {
        always {}
        maybe {
            maximum_amount_capturable: i64 = "maximum_amount_capturable",
            status: ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus = "status",
        }
    }

    /// Such as `three_d_secure` of [`ChargePaymentMethodDetailsCard`].
    pub struct ChargePaymentMethodDetailsCardThreeDSecure {
        always {}
        maybe {
            authentication_flow: ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow = "authentication_flow",
            electronic_commerce_indicator: ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator = "electronic_commerce_indicator",
            exemption_indicator: ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator = "exemption_indicator",
            exemption_indicator_applied: bool = "exemption_indicator_applied",
            result: ChargePaymentMethodDetailsCardThreeDSecureResult = "result",
            result_reason: ChargePaymentMethodDetailsCardThreeDSecureResultReason = "result_reason",
            transaction_id: String = "transaction_id",
            version: ChargePaymentMethodDetailsCardThreeDSecureVersion = "version",
        }
    }

    /// Such as `wallet` of [`ChargePaymentMethodDetailsCard`].
    pub struct ChargePaymentMethodDetailsCardWallet {
        always {}
        maybe {
            amex_express_checkout: Json = "amex_express_checkout",
            apple_pay: Json = "apple_pay",
            dynamic_last4: String = "dynamic_last4",
            google_pay: Json = "google_pay",
            link: ChargePaymentMethodDetailsCardWalletLink = "link",
            masterpass: CardWalletMasterpass = "masterpass",
            samsung_pay: Json = "samsung_pay",
            r#type: ChargePaymentMethodDetailsCardWalletType = "type",
            visa_checkout: CardWalletVisaCheckout = "visa_checkout",
        }
    }

    /// Such as `link` of [`ChargePaymentMethodDetailsCardWallet`].
    pub struct ChargePaymentMethodDetailsCardWalletLink {
        always {}
        maybe {
            funding_source_group: String = "funding_source_group",
        }
    }

    /// Such as `cashapp` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsCashapp {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            cashtag: String = "cashtag",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `crypto` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsCrypto {
        always {}
        maybe {
            buyer_address: String = "buyer_address",
            network: ChargePaymentMethodDetailsCryptoNetwork = "network",
            token_currency: ChargePaymentMethodDetailsCryptoTokenCurrency = "token_currency",
            transaction_hash: String = "transaction_hash",
        }
    }

    /// Such as `eps` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsEps {
        always {}
        maybe {
            bank: ChargePaymentMethodDetailsEpsBank = "bank",
            verified_name: String = "verified_name",
        }
    }

    /// Such as `fpx` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsFpx {
        always {}
        maybe {
            account_holder_type: AccountHolderType = "account_holder_type",
            bank: ChargePaymentMethodDetailsFpxBank = "bank",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `giropay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsGiropay {
        always {}
        maybe {
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            bic: String = "bic",
            verified_name: String = "verified_name",
        }
    }

    /// Such as `grabpay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsGrabpay {
        always {}
        maybe {
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `ideal` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsIdeal {
        always {}
        maybe {
            bank: ChargePaymentMethodDetailsIdealBank = "bank",
            bic: Bic = "bic",
            generated_sepa_debit: Expandable = "generated_sepa_debit",
            generated_sepa_debit_mandate: Expandable = "generated_sepa_debit_mandate",
            iban_last4: String = "iban_last4",
            transaction_id: String = "transaction_id",
            verified_name: String = "verified_name",
        }
    }

    /// Such as `interac_present` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsInteracPresent {
        always {}
        maybe {
            brand: String = "brand",
            cardholder_name: String = "cardholder_name",
            country: String = "country",
            description: String = "description",
            emv_auth_data: String = "emv_auth_data",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            generated_card: String = "generated_card",
            iin: String = "iin",
            issuer: String = "issuer",
            last4: String = "last4",
            location: String = "location",
            network: String = "network",
            network_transaction_id: String = "network_transaction_id",
            preferred_locales: Vec<String> = "preferred_locales",
            read_method: ReadMethod = "read_method",
            reader: String = "reader",
            receipt: Box<ChargePaymentMethodDetailsInteracPresentReceipt> = "receipt",
        }
    }

    /// Such as `receipt` of [`ChargePaymentMethodDetailsInteracPresent`].
    pub struct ChargePaymentMethodDetailsInteracPresentReceipt {
        always {}
        maybe {
            account_type: ChargePaymentMethodDetailsInteracPresentReceiptAccountType = "account_type",
            application_cryptogram: String = "application_cryptogram",
            application_preferred_name: String = "application_preferred_name",
            authorization_code: String = "authorization_code",
            authorization_response_code: String = "authorization_response_code",
            cardholder_verification_method: String = "cardholder_verification_method",
            dedicated_file_name: String = "dedicated_file_name",
            terminal_verification_results: String = "terminal_verification_results",
            transaction_status_information: String = "transaction_status_information",
        }
    }

    /// Such as `kakao_pay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsKakaoPay {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `klarna` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsKlarna {
        always {}
        maybe {
            location: String = "location",
            payer_details: ChargePaymentMethodDetailsKlarnaPayerDetails = "payer_details",
            payment_method_category: String = "payment_method_category",
            preferred_locale: String = "preferred_locale",
            reader: String = "reader",
        }
    }

    /// Such as `payer_details` of [`ChargePaymentMethodDetailsKlarna`].
    pub struct ChargePaymentMethodDetailsKlarnaPayerDetails {
        always {}
        maybe {
            address: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress = "address",
        }
    }

    /// Such as `address` of [`ChargePaymentMethodDetailsKlarnaPayerDetails`].
    pub struct ChargePaymentMethodDetailsKlarnaPayerDetailsAddress {
        always {}
        maybe {
            country: String = "country",
        }
    }

    /// Such as `konbini` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsKonbini {
        always {}
        maybe {
            store: ChargePaymentMethodDetailsKonbiniStore = "store",
        }
    }

    /// Such as `store` of [`ChargePaymentMethodDetailsKonbini`].
    pub struct ChargePaymentMethodDetailsKonbiniStore {
        always {}
        maybe {
            chain: ChargePaymentMethodDetailsKonbiniStoreChain = "chain",
        }
    }

    /// Such as `kr_card` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsKrCard {
        always {}
        maybe {
            brand: Brand = "brand",
            buyer_id: String = "buyer_id",
            last4: String = "last4",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `link` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsLink {
        always {}
        maybe {
            country: String = "country",
            funding_source_group: String = "funding_source_group",
        }
    }

    /// Such as `mobilepay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsMobilepay {
        always {}
        maybe {
            card: ChargePaymentMethodDetailsMobilepayCard = "card",
        }
    }

    /// Such as `card` of [`ChargePaymentMethodDetailsMobilepay`].
    pub struct ChargePaymentMethodDetailsMobilepayCard {
        always {}
        maybe {
            brand: String = "brand",
            country: String = "country",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            last4: String = "last4",
        }
    }

    /// Such as `multibanco` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsMultibanco {
        always {}
        maybe {
            entity: String = "entity",
            reference: String = "reference",
        }
    }

    /// Such as `naver_pay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsNaverPay {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `nz_bank_account` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsNzBankAccount {
        always {}
        maybe {
            account_holder_name: String = "account_holder_name",
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            branch_code: String = "branch_code",
            expected_debit_date: String = "expected_debit_date",
            last4: String = "last4",
            suffix: String = "suffix",
        }
    }

    /// Such as `oxxo` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsOxxo {
        always {}
        maybe {
            number: String = "number",
        }
    }

    /// Such as `p24` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsP24 {
        always {}
        maybe {
            bank: ChargePaymentMethodDetailsP24Bank = "bank",
            reference: String = "reference",
            verified_name: String = "verified_name",
        }
    }

    /// Such as `payco` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsPayco {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `paynow` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsPaynow {
        always {}
        maybe {
            location: String = "location",
            reader: String = "reader",
            reference: String = "reference",
        }
    }

    /// Such as `paypal` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsPaypal {
        always {}
        maybe {
            country: String = "country",
            payer_email: String = "payer_email",
            payer_id: String = "payer_id",
            payer_name: String = "payer_name",
            seller_protection: ChargePaymentMethodDetailsPaypalSellerProtection = "seller_protection",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `seller_protection` of [`ChargePaymentMethodDetailsPaypal`].
    pub struct ChargePaymentMethodDetailsPaypalSellerProtection {
        always {}
        maybe {
            dispute_categories: Vec<ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategories> = "dispute_categories",
            status: ChargePaymentMethodDetailsPaypalSellerProtectionStatus = "status",
        }
    }

    /// Such as `payto` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsPayto {
        always {}
        maybe {
            bsb_number: String = "bsb_number",
            last4: String = "last4",
            mandate: String = "mandate",
            pay_id: String = "pay_id",
        }
    }

    /// Such as `pix` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsPix {
        always {}
        maybe {
            bank_transaction_id: String = "bank_transaction_id",
            fingerprint: String = "fingerprint",
            mandate: String = "mandate",
        }
    }

    /// Such as `promptpay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsPromptpay {
        always {}
        maybe {
            reference: String = "reference",
        }
    }

    /// Such as `revolut_pay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsRevolutPay {
        always {}
        maybe {
            funding: Box<Funding> = "funding",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `samsung_pay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsSamsungPay {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `satispay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsSatispay {
        always {}
        maybe {
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `scalapay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsScalapay {
        always {}
        maybe {
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `sepa_credit_transfer` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsSepaCreditTransfer {
        always {}
        maybe {
            bank_name: String = "bank_name",
            bic: String = "bic",
            iban: String = "iban",
        }
    }

    /// Such as `sepa_debit` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsSepaDebit {
        always {}
        maybe {
            bank_code: String = "bank_code",
            branch_code: String = "branch_code",
            country: String = "country",
            expected_debit_date: String = "expected_debit_date",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            mandate: String = "mandate",
        }
    }

    /// Such as `sequra` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsSequra {
        always {}
        maybe {
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `sofort` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsSofort {
        always {}
        maybe {
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            bic: String = "bic",
            country: String = "country",
            generated_sepa_debit: Expandable = "generated_sepa_debit",
            generated_sepa_debit_mandate: Expandable = "generated_sepa_debit_mandate",
            iban_last4: String = "iban_last4",
            preferred_language: ChargePaymentMethodDetailsSofortPreferredLanguage = "preferred_language",
            verified_name: String = "verified_name",
        }
    }

    /// Such as `sunbit` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsSunbit {
        always {}
        maybe {
            transaction_id: String = "transaction_id",
        }
    }

    /// Such as `swish` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsSwish {
        always {}
        maybe {
            fingerprint: String = "fingerprint",
            payment_reference: String = "payment_reference",
            verified_phone_last4: String = "verified_phone_last4",
        }
    }

    /// Such as `twint` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsTwint {
        always {}
        maybe {
            mandate: String = "mandate",
        }
    }

    /// Such as `us_bank_account` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsUsBankAccount {
        always {}
        maybe {
            account_holder_type: AccountHolderType = "account_holder_type",
            account_type: BankAccountType = "account_type",
            bank_name: String = "bank_name",
            expected_debit_date: String = "expected_debit_date",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            mandate: Expandable = "mandate",
            payment_reference: String = "payment_reference",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `wechat_pay` of [`ChargePaymentMethodDetails`].
    pub struct ChargePaymentMethodDetailsWechatPay {
        always {}
        maybe {
            fingerprint: String = "fingerprint",
            location: String = "location",
            reader: String = "reader",
            transaction_id: String = "transaction_id",
        }
    }

    /// `dispute`.
    pub struct Dispute {
        const OBJECT = "dispute" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            balance_transactions: Vec<BalanceTransaction> = "balance_transactions",
            charge: Expandable = "charge",
            created: i64 = "created",
            currency: String = "currency",
            enhanced_eligibility_types: Vec<DisputeEnhancedEligibilityTypes> = "enhanced_eligibility_types",
            evidence: Box<DisputeEvidence> = "evidence",
            evidence_details: DisputeEvidenceDetails = "evidence_details",
            intended_submission_method: DisputeIntendedSubmissionMethod = "intended_submission_method",
            is_charge_refundable: bool = "is_charge_refundable",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            network_reason_code: String = "network_reason_code",
            payment_intent: Expandable = "payment_intent",
            payment_method_details: Box<DisputePaymentMethodDetails> = "payment_method_details",
            reason: String = "reason",
            status: DisputeStatus = "status",
        }
    }

    /// Such as `evidence` of [`Dispute`].
    pub struct DisputeEvidence {
        always {}
        maybe {
            access_activity_log: String = "access_activity_log",
            appeal: DisputeEvidenceAppeal = "appeal",
            billing_address: String = "billing_address",
            cancellation_policy: Expandable = "cancellation_policy",
            cancellation_policy_disclosure: String = "cancellation_policy_disclosure",
            cancellation_rebuttal: String = "cancellation_rebuttal",
            customer_communication: Expandable = "customer_communication",
            customer_email_address: String = "customer_email_address",
            customer_name: String = "customer_name",
            customer_purchase_ip: String = "customer_purchase_ip",
            customer_signature: Expandable = "customer_signature",
            duplicate_charge_documentation: Expandable = "duplicate_charge_documentation",
            duplicate_charge_explanation: String = "duplicate_charge_explanation",
            duplicate_charge_id: String = "duplicate_charge_id",
            enhanced_evidence: DisputeEvidenceEnhancedEvidence = "enhanced_evidence",
            product_description: String = "product_description",
            receipt: Expandable = "receipt",
            refund_policy: Expandable = "refund_policy",
            refund_policy_disclosure: String = "refund_policy_disclosure",
            refund_refusal_explanation: String = "refund_refusal_explanation",
            service_date: String = "service_date",
            service_documentation: Expandable = "service_documentation",
            shipping_address: String = "shipping_address",
            shipping_carrier: String = "shipping_carrier",
            shipping_date: String = "shipping_date",
            shipping_documentation: Expandable = "shipping_documentation",
            shipping_tracking_number: String = "shipping_tracking_number",
            uncategorized_file: Expandable = "uncategorized_file",
            uncategorized_text: String = "uncategorized_text",
        }
    }

    /// Such as `appeal` of [`DisputeEvidence`].
    pub struct DisputeEvidenceAppeal {
        always {}
        maybe {
            card: DisputeEvidenceAppealCard = "card",
        }
    }

    /// Such as `card` of [`DisputeEvidenceAppeal`].
    pub struct DisputeEvidenceAppealCard {
        always {}
        maybe {
            reason_for_filing: String = "reason_for_filing",
            supporting_files: Vec<String> = "supporting_files",
        }
    }

    /// Such as `enhanced_evidence` of [`DisputeEvidence`].
    pub struct DisputeEvidenceEnhancedEvidence {
        always {}
        maybe {
            mastercard_compliance: DisputeEvidenceEnhancedEvidenceMastercardCompliance = "mastercard_compliance",
            visa_compelling_evidence_3: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 = "visa_compelling_evidence_3",
            visa_compliance: DisputeEvidenceEnhancedEvidenceVisaCompliance = "visa_compliance",
        }
    }

    /// Such as `mastercard_compliance` of [`DisputeEvidenceEnhancedEvidence`].
    pub struct DisputeEvidenceEnhancedEvidenceMastercardCompliance {
        always {}
        maybe {
            fee_acknowledged: bool = "fee_acknowledged",
        }
    }

    /// Such as `visa_compelling_evidence_3` of [`DisputeEvidenceEnhancedEvidence`].
    pub struct DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 {
        always {}
        maybe {
            disputed_transaction: Box<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction> = "disputed_transaction",
            prior_undisputed_transactions: Vec<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction> = "prior_undisputed_transactions",
        }
    }

    /// Such as `disputed_transaction` of [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`].
    pub struct DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
        always {}
        maybe {
            customer_account_id: String = "customer_account_id",
            customer_device_fingerprint: String = "customer_device_fingerprint",
            customer_device_id: String = "customer_device_id",
            customer_email_address: String = "customer_email_address",
            customer_purchase_ip: String = "customer_purchase_ip",
            merchandise_or_services: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices = "merchandise_or_services",
            product_description: String = "product_description",
            shipping_address: Box<Address> = "shipping_address",
        }
    }

    /// Such as `prior_undisputed_transactions` of [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`].
    pub struct DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
        always {}
        maybe {
            charge: String = "charge",
            customer_account_id: String = "customer_account_id",
            customer_device_fingerprint: String = "customer_device_fingerprint",
            customer_device_id: String = "customer_device_id",
            customer_email_address: String = "customer_email_address",
            customer_purchase_ip: String = "customer_purchase_ip",
            product_description: String = "product_description",
            shipping_address: Box<Address> = "shipping_address",
        }
    }

    /// Such as `visa_compliance` of [`DisputeEvidenceEnhancedEvidence`].
    pub struct DisputeEvidenceEnhancedEvidenceVisaCompliance {
        always {}
        maybe {
            fee_acknowledged: bool = "fee_acknowledged",
        }
    }

    /// Such as `evidence_details` of [`Dispute`].
    pub struct DisputeEvidenceDetails {
        always {}
        maybe {
            due_by: i64 = "due_by",
            enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibility = "enhanced_eligibility",
            has_evidence: bool = "has_evidence",
            past_due: bool = "past_due",
            submission_count: i64 = "submission_count",
            submission_method: DisputeEvidenceDetailsSubmissionMethod = "submission_method",
        }
    }

    /// Such as `enhanced_eligibility` of [`DisputeEvidenceDetails`].
    pub struct DisputeEvidenceDetailsEnhancedEligibility {
        always {}
        maybe {
            mastercard_compliance: DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance = "mastercard_compliance",
            visa_compelling_evidence_3: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 = "visa_compelling_evidence_3",
            visa_compliance: DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance = "visa_compliance",
        }
    }

    /// Such as `mastercard_compliance` of [`DisputeEvidenceDetailsEnhancedEligibility`].
    pub struct DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance {
        always {}
        maybe {
            status: DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus = "status",
        }
    }

    /// Such as `visa_compelling_evidence_3` of [`DisputeEvidenceDetailsEnhancedEligibility`].
    pub struct DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 {
        always {}
        maybe {
            required_actions: Vec<DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredActions> = "required_actions",
            status: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status = "status",
        }
    }

    /// Such as `visa_compliance` of [`DisputeEvidenceDetailsEnhancedEligibility`].
    pub struct DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance {
        always {}
        maybe {
            status: DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus = "status",
        }
    }

    /// Such as `payment_method_details` of [`Dispute`].
    pub struct DisputePaymentMethodDetails {
        always {}
        maybe {
            amazon_pay: DisputePaymentMethodDetailsAmazonPay = "amazon_pay",
            card: DisputePaymentMethodDetailsCard = "card",
            klarna: DisputePaymentMethodDetailsKlarna = "klarna",
            paypal: DisputePaymentMethodDetailsPaypal = "paypal",
            r#type: DisputePaymentMethodDetailsType = "type",
        }
    }

    /// Such as `amazon_pay` of [`DisputePaymentMethodDetails`].
    pub struct DisputePaymentMethodDetailsAmazonPay {
        always {}
        maybe {
            dispute_type: DisputePaymentMethodDetailsAmazonPayDisputeType = "dispute_type",
        }
    }

    /// Such as `card` of [`DisputePaymentMethodDetails`].
    pub struct DisputePaymentMethodDetailsCard {
        always {}
        maybe {
            brand: String = "brand",
            case_type: DisputePaymentMethodDetailsCardCaseType = "case_type",
            network: String = "network",
            network_reason_code: String = "network_reason_code",
        }
    }

    /// Such as `klarna` of [`DisputePaymentMethodDetails`].
    pub struct DisputePaymentMethodDetailsKlarna {
        always {}
        maybe {
            chargeback_loss_reason_code: String = "chargeback_loss_reason_code",
            reason_code: String = "reason_code",
        }
    }

    /// Such as `paypal` of [`DisputePaymentMethodDetails`].
    pub struct DisputePaymentMethodDetailsPaypal {
        always {}
        maybe {
            case_id: String = "case_id",
            reason_code: String = "reason_code",
        }
    }

    /// `mandate`.
    pub struct Mandate {
        const OBJECT = "mandate" in "object";
        always {
            id: String = "id",
        }
        maybe {
            customer_acceptance: MandateCustomerAcceptance = "customer_acceptance",
            livemode: bool = "livemode",
            multi_use: MandateMultiUse = "multi_use",
            on_behalf_of: String = "on_behalf_of",
            payment_method: Expandable = "payment_method",
            payment_method_details: Box<MandatePaymentMethodDetails> = "payment_method_details",
            single_use: MandateSingleUse = "single_use",
            status: MandateStatus = "status",
            r#type: MandateType = "type",
        }
    }

    /// Such as `customer_acceptance` of [`Mandate`].
    pub struct MandateCustomerAcceptance {
        always {}
        maybe {
            accepted_at: i64 = "accepted_at",
            offline: Json = "offline",
            online: MandateCustomerAcceptanceOnline = "online",
            r#type: MandateCustomerAcceptanceType = "type",
        }
    }

    /// Such as `online` of [`MandateCustomerAcceptance`].
    pub struct MandateCustomerAcceptanceOnline {
        always {}
        maybe {
            ip_address: String = "ip_address",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `multi_use` of [`Mandate`].
    pub struct MandateMultiUse {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
        }
    }

    /// Such as `payment_method_details` of [`Mandate`].
    pub struct MandatePaymentMethodDetails {
        always {}
        maybe {
            acss_debit: MandatePaymentMethodDetailsAcssDebit = "acss_debit",
            amazon_pay: Json = "amazon_pay",
            au_becs_debit: MandatePaymentMethodDetailsAuBecsDebit = "au_becs_debit",
            bacs_debit: MandatePaymentMethodDetailsBacsDebit = "bacs_debit",
            blik: MandatePaymentMethodDetailsBlik = "blik",
            card: MandatePaymentMethodDetailsCard = "card",
            cashapp: Json = "cashapp",
            kakao_pay: Json = "kakao_pay",
            klarna: Json = "klarna",
            kr_card: Json = "kr_card",
            link: Json = "link",
            naver_pay: Json = "naver_pay",
            nz_bank_account: Json = "nz_bank_account",
            paypal: MandatePaymentMethodDetailsPaypal = "paypal",
            payto: MandatePaymentMethodDetailsPayto = "payto",
            pix: MandatePaymentMethodDetailsPix = "pix",
            revolut_pay: Json = "revolut_pay",
            sepa_debit: MandatePaymentMethodDetailsSepaDebit = "sepa_debit",
            twint: Json = "twint",
            r#type: String = "type",
            upi: MandatePaymentMethodDetailsUpi = "upi",
            us_bank_account: MandatePaymentMethodDetailsUsBankAccount = "us_bank_account",
        }
    }

    /// Such as `acss_debit` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsAcssDebit {
        always {}
        maybe {
            default_for: Vec<DefaultFor> = "default_for",
            interval_description: String = "interval_description",
            payment_schedule: MandatePaymentMethodDetailsAcssDebitPaymentSchedule = "payment_schedule",
            transaction_type: TransactionType = "transaction_type",
        }
    }

    /// Such as `au_becs_debit` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsAuBecsDebit {
        always {}
        maybe {
            url: String = "url",
        }
    }

    /// Such as `bacs_debit` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsBacsDebit {
        always {}
        maybe {
            display_name: String = "display_name",
            network_status: MandatePaymentMethodDetailsBacsDebitNetworkStatus = "network_status",
            reference: String = "reference",
            revocation_reason: MandatePaymentMethodDetailsBacsDebitRevocationReason = "revocation_reason",
            service_user_number: String = "service_user_number",
            url: String = "url",
        }
    }

    /// Such as `blik` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsBlik {
        always {}
        maybe {
            expires_at: i64 = "expires_at",
            r#type: MandatePaymentMethodDetailsBlikType = "type",
        }
    }

    /// Such as `card` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsCard {
        always {}
        maybe {
            india: MandatePaymentMethodDetailsCardIndia = "india",
        }
    }

    /// Such as `india` of [`MandatePaymentMethodDetailsCard`].
    pub struct MandatePaymentMethodDetailsCardIndia {
        always {}
        maybe {
            inactive_reason: MandatePaymentMethodDetailsCardIndiaInactiveReason = "inactive_reason",
        }
    }

    /// Such as `paypal` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsPaypal {
        always {}
        maybe {
            billing_agreement_id: String = "billing_agreement_id",
            payer_id: String = "payer_id",
        }
    }

    /// Such as `payto` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsPayto {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            end_date: String = "end_date",
            payment_schedule: MandatePaymentMethodDetailsPaytoPaymentSchedule = "payment_schedule",
            payments_per_period: i64 = "payments_per_period",
            purpose: Purpose = "purpose",
            start_date: String = "start_date",
        }
    }

    /// Such as `pix` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsPix {
        always {}
        maybe {
            amount_includes_iof: AmountIncludesIof = "amount_includes_iof",
            amount_type: AmountType = "amount_type",
            end_date: String = "end_date",
            payment_schedule: MandatePaymentMethodDetailsPixPaymentSchedule = "payment_schedule",
            reference: String = "reference",
            start_date: String = "start_date",
        }
    }

    /// Such as `sepa_debit` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsSepaDebit {
        always {}
        maybe {
            reference: String = "reference",
            url: String = "url",
        }
    }

    /// Such as `upi` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsUpi {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            description: String = "description",
            end_date: i64 = "end_date",
        }
    }

    /// Such as `us_bank_account` of [`MandatePaymentMethodDetails`].
    pub struct MandatePaymentMethodDetailsUsBankAccount {
        always {}
        maybe {
            collection_method: MandatePaymentMethodDetailsUsBankAccountCollectionMethod = "collection_method",
        }
    }

    /// Such as `single_use` of [`Mandate`].
    pub struct MandateSingleUse {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
        }
    }

    /// `refund`.
    pub struct Refund {
        const OBJECT = "refund" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            balance_transaction: Expandable = "balance_transaction",
            charge: Expandable = "charge",
            created: i64 = "created",
            currency: String = "currency",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            description: String = "description",
            destination_details: Box<RefundDestinationDetails> = "destination_details",
            failure_balance_transaction: Expandable = "failure_balance_transaction",
            failure_reason: String = "failure_reason",
            instructions_email: String = "instructions_email",
            metadata: Map<String> = "metadata",
            next_action: RefundNextAction = "next_action",
            payment_intent: Expandable = "payment_intent",
            payment_method: Expandable = "payment_method",
            pending_reason: RefundPendingReason = "pending_reason",
            presentment_details: PresentmentDetails = "presentment_details",
            reason: RefundReason = "reason",
            receipt_number: String = "receipt_number",
            source_transfer_reversal: Expandable = "source_transfer_reversal",
            status: String = "status",
            transfer_reversal: Expandable = "transfer_reversal",
        }
    }

    /// Such as `destination_details` of [`Refund`].
    pub struct RefundDestinationDetails {
        always {}
        maybe {
            affirm: Json = "affirm",
            afterpay_clearpay: RefundDestinationDetailsAfterpayClearpay = "afterpay_clearpay",
            alipay: Json = "alipay",
            alma: Json = "alma",
            amazon_pay: Json = "amazon_pay",
            au_bank_transfer: Json = "au_bank_transfer",
            blik: RefundDestinationDetailsBlik = "blik",
            br_bank_transfer: RefundDestinationDetailsBrBankTransfer = "br_bank_transfer",
            card: RefundDestinationDetailsCard = "card",
            cashapp: Json = "cashapp",
            crypto: RefundDestinationDetailsCrypto = "crypto",
            customer_cash_balance: Json = "customer_cash_balance",
            eps: Json = "eps",
            eu_bank_transfer: RefundDestinationDetailsEuBankTransfer = "eu_bank_transfer",
            gb_bank_transfer: RefundDestinationDetailsGbBankTransfer = "gb_bank_transfer",
            giropay: Json = "giropay",
            grabpay: Json = "grabpay",
            jp_bank_transfer: RefundDestinationDetailsJpBankTransfer = "jp_bank_transfer",
            klarna: RefundDestinationDetailsKlarna = "klarna",
            mb_way: RefundDestinationDetailsMbWay = "mb_way",
            multibanco: RefundDestinationDetailsMultibanco = "multibanco",
            mx_bank_transfer: RefundDestinationDetailsMxBankTransfer = "mx_bank_transfer",
            nz_bank_transfer: Json = "nz_bank_transfer",
            p24: RefundDestinationDetailsP24 = "p24",
            paynow: Json = "paynow",
            paypal: RefundDestinationDetailsPaypal = "paypal",
            pix: Json = "pix",
            revolut: Json = "revolut",
            scalapay: Json = "scalapay",
            sofort: Json = "sofort",
            swish: RefundDestinationDetailsSwish = "swish",
            th_bank_transfer: RefundDestinationDetailsThBankTransfer = "th_bank_transfer",
            twint: Json = "twint",
            r#type: String = "type",
            us_bank_transfer: RefundDestinationDetailsUsBankTransfer = "us_bank_transfer",
            wechat_pay: Json = "wechat_pay",
            zip: Json = "zip",
        }
    }

    /// Such as `afterpay_clearpay` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsAfterpayClearpay {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `blik` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsBlik {
        always {}
        maybe {
            network_decline_code: String = "network_decline_code",
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `br_bank_transfer` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsBrBankTransfer {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `card` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsCard {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
            reference_type: String = "reference_type",
            r#type: RefundDestinationDetailsCardType = "type",
        }
    }

    /// Such as `crypto` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsCrypto {
        always {}
        maybe {
            reference: String = "reference",
        }
    }

    /// Such as `eu_bank_transfer` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsEuBankTransfer {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `gb_bank_transfer` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsGbBankTransfer {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `jp_bank_transfer` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsJpBankTransfer {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `klarna` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsKlarna {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `mb_way` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsMbWay {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `multibanco` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsMultibanco {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `mx_bank_transfer` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsMxBankTransfer {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `p24` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsP24 {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `paypal` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsPaypal {
        always {}
        maybe {
            network_decline_code: String = "network_decline_code",
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `swish` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsSwish {
        always {}
        maybe {
            network_decline_code: String = "network_decline_code",
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `th_bank_transfer` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsThBankTransfer {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `us_bank_transfer` of [`RefundDestinationDetails`].
    pub struct RefundDestinationDetailsUsBankTransfer {
        always {}
        maybe {
            reference: String = "reference",
            reference_status: String = "reference_status",
        }
    }

    /// Such as `next_action` of [`Refund`].
    pub struct RefundNextAction {
        always {}
        maybe {
            display_details: RefundNextActionDisplayDetails = "display_details",
            r#type: String = "type",
        }
    }

    /// Such as `display_details` of [`RefundNextAction`].
    pub struct RefundNextActionDisplayDetails {
        always {}
        maybe {
            email_sent: RefundNextActionDisplayDetailsEmailSent = "email_sent",
            expires_at: i64 = "expires_at",
        }
    }

    /// Such as `email_sent` of [`RefundNextActionDisplayDetails`].
    pub struct RefundNextActionDisplayDetailsEmailSent {
        always {}
        maybe {
            email_sent_at: i64 = "email_sent_at",
            email_sent_to: String = "email_sent_to",
        }
    }

    /// `source_mandate_notification`.
    pub struct SourceMandateNotification {
        const OBJECT = "source_mandate_notification" in "object";
        always {
            id: String = "id",
        }
        maybe {
            acss_debit: SourceMandateNotificationAcssDebit = "acss_debit",
            amount: i64 = "amount",
            bacs_debit: SourceMandateNotificationBacsDebit = "bacs_debit",
            created: i64 = "created",
            livemode: bool = "livemode",
            reason: String = "reason",
            sepa_debit: SourceMandateNotificationSepaDebit = "sepa_debit",
            source: Box<Source> = "source",
            status: String = "status",
            r#type: String = "type",
        }
    }

    /// Such as `acss_debit` of [`SourceMandateNotification`].
    pub struct SourceMandateNotificationAcssDebit {
        always {}
        maybe {
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// Such as `bacs_debit` of [`SourceMandateNotification`].
    pub struct SourceMandateNotificationBacsDebit {
        always {}
        maybe {
            last4: String = "last4",
        }
    }

    /// Such as `sepa_debit` of [`SourceMandateNotification`].
    pub struct SourceMandateNotificationSepaDebit {
        always {}
        maybe {
            creditor_identifier: String = "creditor_identifier",
            last4: String = "last4",
            mandate_reference: String = "mandate_reference",
        }
    }

    /// `source_transaction`.
    pub struct SourceTransaction {
        const OBJECT = "source_transaction" in "object";
        always {
            id: String = "id",
        }
        maybe {
            ach_credit_transfer: SourceTransactionAchCreditTransfer = "ach_credit_transfer",
            amount: i64 = "amount",
            chf_credit_transfer: SourceTransactionChfCreditTransfer = "chf_credit_transfer",
            created: i64 = "created",
            currency: String = "currency",
            gbp_credit_transfer: Box<SourceTransactionGbpCreditTransfer> = "gbp_credit_transfer",
            livemode: bool = "livemode",
            paper_check: SourceTransactionPaperCheck = "paper_check",
            sepa_credit_transfer: SourceTransactionSepaCreditTransfer = "sepa_credit_transfer",
            source: String = "source",
            status: String = "status",
            r#type: SourceTransactionType = "type",
        }
    }

    /// Such as `ach_credit_transfer` of [`SourceTransaction`].
    pub struct SourceTransactionAchCreditTransfer {
        always {}
        maybe {
            customer_data: String = "customer_data",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `chf_credit_transfer` of [`SourceTransaction`].
    pub struct SourceTransactionChfCreditTransfer {
        always {}
        maybe {
            reference: String = "reference",
            sender_address_country: String = "sender_address_country",
            sender_address_line1: String = "sender_address_line1",
            sender_iban: String = "sender_iban",
            sender_name: String = "sender_name",
        }
    }

    /// Such as `gbp_credit_transfer` of [`SourceTransaction`].
    pub struct SourceTransactionGbpCreditTransfer {
        always {}
        maybe {
            fingerprint: String = "fingerprint",
            funding_method: String = "funding_method",
            last4: String = "last4",
            reference: String = "reference",
            sender_account_number: String = "sender_account_number",
            sender_name: String = "sender_name",
            sender_sort_code: String = "sender_sort_code",
        }
    }

    /// Such as `paper_check` of [`SourceTransaction`].
    pub struct SourceTransactionPaperCheck {
        always {}
        maybe {
            available_at: String = "available_at",
            invoices: String = "invoices",
        }
    }

    /// Such as `sepa_credit_transfer` of [`SourceTransaction`].
    pub struct SourceTransactionSepaCreditTransfer {
        always {}
        maybe {
            reference: String = "reference",
            sender_iban: String = "sender_iban",
            sender_name: String = "sender_name",
        }
    }

    /// `three_d_secure.authentication`.
    pub struct ThreeDSecureAuthentication {
        const OBJECT = "three_d_secure.authentication" in "object";
        always {
            id: String = "id",
        }
        maybe {
            acquirer_details: Box<ThreeDSecureAuthenticationAcquirerDetails> = "acquirer_details",
            amount: i64 = "amount",
            challenge_url: String = "challenge_url",
            channel: ThreeDSecureAuthenticationChannel = "channel",
            created: i64 = "created",
            currency: String = "currency",
            directory_server: ThreeDSecureAuthenticationDirectoryServer = "directory_server",
            fingerprinting_url: String = "fingerprinting_url",
            flow_preference: ThreeDSecureAuthenticationFlowPreference = "flow_preference",
            future_usage: Box<ThreeDSecureAuthenticationFutureUsage> = "future_usage",
            livemode: bool = "livemode",
            message_category: ThreeDSecureAuthenticationMessageCategory = "message_category",
            metadata: Map<String> = "metadata",
            outcome: ThreeDSecureAuthenticationOutcome = "outcome",
            outcome_details: Box<ThreeDSecureAuthenticationOutcomeDetails> = "outcome_details",
            payment_method: Expandable = "payment_method",
            reason: ThreeDSecureAuthenticationReason = "reason",
            shipping_address: Box<ThreeDSecureAuthenticationShippingAddress> = "shipping_address",
            status: ThreeDSecureAuthenticationStatus = "status",
        }
    }

    /// Such as `acquirer_details` of [`ThreeDSecureAuthentication`].
    pub struct ThreeDSecureAuthenticationAcquirerDetails {
        always {}
        maybe {
            acquirer_bin: String = "acquirer_bin",
            acquirer_country: String = "acquirer_country",
            acquirer_merchant_id: String = "acquirer_merchant_id",
            mcc: String = "mcc",
            merchant_name: String = "merchant_name",
            requestor_id: String = "requestor_id",
        }
    }

    /// Such as `channel` of [`ThreeDSecureAuthentication`].
    pub struct ThreeDSecureAuthenticationChannel {
        always {}
        maybe {
            browser: Box<ThreeDSecureAuthenticationChannelBrowser> = "browser",
            three_r_i: ThreeDSecureAuthenticationChannelThreeRI = "three_r_i",
            r#type: ThreeDSecureAuthenticationChannelType = "type",
        }
    }

    /// Such as `browser` of [`ThreeDSecureAuthenticationChannel`].
    pub struct ThreeDSecureAuthenticationChannelBrowser {
        always {}
        maybe {
            accept_header: String = "accept_header",
            color_depth: i64 = "color_depth",
            ip_address: String = "ip_address",
            java_enabled: bool = "java_enabled",
            javascript_enabled: bool = "javascript_enabled",
            language: String = "language",
            screen_height: i64 = "screen_height",
            screen_width: i64 = "screen_width",
            timezone_offset: i64 = "timezone_offset",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `three_r_i` of [`ThreeDSecureAuthenticationChannel`].
    pub struct ThreeDSecureAuthenticationChannelThreeRI {
        always {}
        maybe {
            previous_authentication: String = "previous_authentication",
            r#type: ThreeDSecureAuthenticationChannelThreeRIType = "type",
        }
    }

    /// Such as `flow_preference` of [`ThreeDSecureAuthentication`].
    pub struct ThreeDSecureAuthenticationFlowPreference {
        always {}
        maybe {
            challenge: ThreeDSecureAuthenticationFlowPreferenceChallenge = "challenge",
            data_share: ThreeDSecureAuthenticationFlowPreferenceDataShare = "data_share",
            frictionless: ThreeDSecureAuthenticationFlowPreferenceFrictionless = "frictionless",
            r#type: ThreeDSecureAuthenticationFlowPreferenceType = "type",
        }
    }

    /// Such as `challenge` of [`ThreeDSecureAuthenticationFlowPreference`].
    pub struct ThreeDSecureAuthenticationFlowPreferenceChallenge {
        always {}
        maybe {
            r#type: ThreeDSecureAuthenticationFlowPreferenceChallengeType = "type",
        }
    }

    /// Such as `data_share` of [`ThreeDSecureAuthenticationFlowPreference`].
    pub struct ThreeDSecureAuthenticationFlowPreferenceDataShare {
        always {}
        maybe {
            r#type: ThreeDSecureAuthenticationFlowPreferenceDataShareType = "type",
        }
    }

    /// Such as `frictionless` of [`ThreeDSecureAuthenticationFlowPreference`].
    pub struct ThreeDSecureAuthenticationFlowPreferenceFrictionless {
        always {}
        maybe {
            r#type: ThreeDSecureAuthenticationFlowPreferenceFrictionlessType = "type",
        }
    }

    /// Such as `future_usage` of [`ThreeDSecureAuthentication`].
    pub struct ThreeDSecureAuthenticationFutureUsage {
        always {}
        maybe {
            installment: ThreeDSecureAuthenticationFutureUsageInstallment = "installment",
            recurring: ThreeDSecureAuthenticationFutureUsageRecurring = "recurring",
            r#type: ThreeDSecureAuthenticationFutureUsageType = "type",
        }
    }

    /// Such as `installment` of [`ThreeDSecureAuthenticationFutureUsage`].
    pub struct ThreeDSecureAuthenticationFutureUsageInstallment {
        always {}
        maybe {
            amount: i64 = "amount",
            expiry: Expiry = "expiry",
            interval: ThreeDSecureAuthenticationFutureUsageInstallmentInterval = "interval",
            interval_count: i64 = "interval_count",
            number: i64 = "number",
        }
    }

    /// Such as `recurring` of [`ThreeDSecureAuthenticationFutureUsage`].
    pub struct ThreeDSecureAuthenticationFutureUsageRecurring {
        always {}
        maybe {
            amount: i64 = "amount",
            expiry: Expiry = "expiry",
            interval: ThreeDSecureAuthenticationFutureUsageInstallmentInterval = "interval",
            interval_count: i64 = "interval_count",
        }
    }

    /// Such as `expiry` of [`ThreeDSecureAuthenticationFutureUsageInstallment`].
    pub struct Expiry {
        always {}
        maybe {
            date: String = "date",
            r#type: ExpiryType = "type",
        }
    }

    /// Such as `outcome_details` of [`ThreeDSecureAuthentication`].
    pub struct ThreeDSecureAuthenticationOutcomeDetails {
        always {}
        maybe {
            acs_transaction_id: String = "acs_transaction_id",
            ares: String = "ares",
            ares_trans_status: ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus = "ares_trans_status",
            cryptogram: String = "cryptogram",
            ds_transaction_id: String = "ds_transaction_id",
            eci: String = "eci",
            network_details: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails = "network_details",
            protocol_version: ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion = "protocol_version",
            requestor_challenge_indicator: ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator = "requestor_challenge_indicator",
            rreq: String = "rreq",
            rreq_trans_status: ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus = "rreq_trans_status",
            three_ds_server_transaction_id: String = "three_ds_server_transaction_id",
        }
    }

    /// Such as `network_details` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    pub struct ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails {
        always {}
        maybe {
            cartes_bancaires: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires = "cartes_bancaires",
        }
    }

    /// Such as `cartes_bancaires` of [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails`].
    pub struct ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires {
        always {}
        maybe {
            avalgo: String = "avalgo",
            cb_exemption: String = "cb_exemption",
            cb_score: String = "cb_score",
        }
    }

    /// Such as `shipping_address` of [`ThreeDSecureAuthentication`].
    pub struct ThreeDSecureAuthenticationShippingAddress {
        always {}
        maybe {
            city: String = "city",
            country: String = "country",
            line1: String = "line1",
            line2: String = "line2",
            postal_code: String = "postal_code",
            state: String = "state",
        }
    }
}

webhook_payload::names! {
    /// `advice_code` of [`ChargeOutcome`].
    pub enum ChargeOutcomeAdviceCode {
        ConfirmCardData = "confirm_card_data",
        DoNotTryAgain = "do_not_try_again",
        TryAgainLater = "try_again_later",
    }
    /// `status` of [`ChargePaymentMethodDetailsCardIncrementalAuthorization`], `status` of [`ChargePaymentMethodDetailsCardMulticapture`], `status` of [`ChargePaymentMethodDetailsCardOvercapture`].
    pub enum ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus {
        Available = "available",
        Unavailable = "unavailable",
    }
    /// `authentication_flow` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    pub enum ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }
    /// `electronic_commerce_indicator` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    pub enum ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
        Code01 = "01",
        Code02 = "02",
        Code05 = "05",
        Code06 = "06",
        Code07 = "07",
    }
    /// `exemption_indicator` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    pub enum ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }
    /// `result` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    pub enum ChargePaymentMethodDetailsCardThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        DataShareOnly = "data_share_only",
        Exempted = "exempted",
        Failed = "failed",
        NotSupported = "not_supported",
        ProcessingError = "processing_error",
    }
    /// `result_reason` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    pub enum ChargePaymentMethodDetailsCardThreeDSecureResultReason {
        Abandoned = "abandoned",
        Bypassed = "bypassed",
        Canceled = "canceled",
        CardNotEnrolled = "card_not_enrolled",
        NetworkNotSupported = "network_not_supported",
        ProtocolError = "protocol_error",
        Rejected = "rejected",
    }
    /// `version` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    pub enum ChargePaymentMethodDetailsCardThreeDSecureVersion {
        V1_0_2 = "1.0.2",
        V2_1_0 = "2.1.0",
        V2_2_0 = "2.2.0",
        V2_3_0 = "2.3.0",
        V2_3_1 = "2.3.1",
    }
    /// `network` of [`ChargePaymentMethodDetailsCrypto`].
    pub enum ChargePaymentMethodDetailsCryptoNetwork {
        Base = "base",
        Ethereum = "ethereum",
        Polygon = "polygon",
        Solana = "solana",
        Sui = "sui",
        Tempo = "tempo",
    }
    /// `token_currency` of [`ChargePaymentMethodDetailsCrypto`].
    pub enum ChargePaymentMethodDetailsCryptoTokenCurrency {
        Ousd = "ousd",
        PhantomCash = "phantom_cash",
        Usdc = "usdc",
        Usdg = "usdg",
        Usdp = "usdp",
        Usdsui = "usdsui",
        Usdt = "usdt",
    }
    /// `account_type` of [`ChargePaymentMethodDetailsInteracPresentReceipt`].
    pub enum ChargePaymentMethodDetailsInteracPresentReceiptAccountType {
        Checking = "checking",
        Savings = "savings",
        Unknown = "unknown",
    }
    /// `chain` of [`ChargePaymentMethodDetailsKonbiniStore`].
    pub enum ChargePaymentMethodDetailsKonbiniStoreChain {
        Familymart = "familymart",
        Lawson = "lawson",
        Ministop = "ministop",
        Seicomart = "seicomart",
    }
    /// `dispute_categories` of [`ChargePaymentMethodDetailsPaypalSellerProtection`].
    pub enum ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategories {
        Fraudulent = "fraudulent",
        ProductNotReceived = "product_not_received",
    }
    /// `status` of [`ChargePaymentMethodDetailsPaypalSellerProtection`].
    pub enum ChargePaymentMethodDetailsPaypalSellerProtectionStatus {
        Eligible = "eligible",
        NotEligible = "not_eligible",
        PartiallyEligible = "partially_eligible",
    }
    /// `enhanced_eligibility_types` of [`Dispute`].
    pub enum DisputeEnhancedEligibilityTypes {
        MastercardCompliance = "mastercard_compliance",
        VisaCompellingEvidence3 = "visa_compelling_evidence_3",
        VisaCompliance = "visa_compliance",
    }
    /// `status` of [`DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance`], `status` of [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance`].
    pub enum DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus {
        FeeAcknowledged = "fee_acknowledged",
        RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
    }
    /// `required_actions` of [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`].
    pub enum DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredActions {
        MissingCustomerIdentifiers = "missing_customer_identifiers",
        MissingDisputedTransactionDescription = "missing_disputed_transaction_description",
        MissingMerchandiseOrServices = "missing_merchandise_or_services",
        MissingPriorUndisputedTransactionDescription = "missing_prior_undisputed_transaction_description",
        MissingPriorUndisputedTransactions = "missing_prior_undisputed_transactions",
    }
    /// `status` of [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`].
    pub enum DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status {
        NotQualified = "not_qualified",
        Qualified = "qualified",
        RequiresAction = "requires_action",
    }
    /// `submission_method` of [`DisputeEvidenceDetails`].
    pub enum DisputeEvidenceDetailsSubmissionMethod {
        Manual = "manual",
        NotSubmitted = "not_submitted",
        SmartDisputes = "smart_disputes",
    }
    /// `merchandise_or_services` of [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`].
    pub enum DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices {
        Merchandise = "merchandise",
        Services = "services",
    }
    /// `intended_submission_method` of [`Dispute`].
    pub enum DisputeIntendedSubmissionMethod {
        Manual = "manual",
        PreferManual = "prefer_manual",
        PreferSmartDisputes = "prefer_smart_disputes",
        SmartDisputes = "smart_disputes",
    }
    /// `dispute_type` of [`DisputePaymentMethodDetailsAmazonPay`].
    pub enum DisputePaymentMethodDetailsAmazonPayDisputeType {
        Chargeback = "chargeback",
        Claim = "claim",
    }
    /// `case_type` of [`DisputePaymentMethodDetailsCard`].
    pub enum DisputePaymentMethodDetailsCardCaseType {
        Block = "block",
        Chargeback = "chargeback",
        Compliance = "compliance",
        Inquiry = "inquiry",
        Resolution = "resolution",
    }
    /// `type` of [`DisputePaymentMethodDetails`].
    pub enum DisputePaymentMethodDetailsType {
        AmazonPay = "amazon_pay",
        Card = "card",
        Klarna = "klarna",
        Paypal = "paypal",
    }
    /// `status` of [`Dispute`].
    pub enum DisputeStatus {
        AppealNeedsResponse = "appeal_needs_response",
        AppealUnderReview = "appeal_under_review",
        Lost = "lost",
        NeedsResponse = "needs_response",
        Prevented = "prevented",
        UnderReview = "under_review",
        WarningClosed = "warning_closed",
        WarningNeedsResponse = "warning_needs_response",
        WarningUnderReview = "warning_under_review",
        Won = "won",
    }
    /// `type` of [`Expiry`].
    pub enum ExpiryType {
        Date = "date",
        Never = "never",
    }
    /// `type` of [`MandateCustomerAcceptance`].
    pub enum MandateCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
    /// `network_status` of [`MandatePaymentMethodDetailsBacsDebit`].
    pub enum MandatePaymentMethodDetailsBacsDebitNetworkStatus {
        Accepted = "accepted",
        Pending = "pending",
        Refused = "refused",
        Revoked = "revoked",
    }
    /// `revocation_reason` of [`MandatePaymentMethodDetailsBacsDebit`].
    pub enum MandatePaymentMethodDetailsBacsDebitRevocationReason {
        AccountClosed = "account_closed",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        CouldNotProcess = "could_not_process",
        DebitNotAuthorized = "debit_not_authorized",
    }
    /// `inactive_reason` of [`MandatePaymentMethodDetailsCardIndia`].
    pub enum MandatePaymentMethodDetailsCardIndiaInactiveReason {
        Canceled = "canceled",
        CardNotSupported = "card_not_supported",
        CurrencyNotSupported = "currency_not_supported",
        Expired = "expired",
        IssuerNotSupported = "issuer_not_supported",
        ProcessingError = "processing_error",
        Undetermined = "undetermined",
    }
    /// `status` of [`Mandate`].
    pub enum MandateStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `type` of [`Mandate`].
    pub enum MandateType {
        MultiUse = "multi_use",
        SingleUse = "single_use",
    }
    /// `type` of [`RefundDestinationDetailsCard`].
    pub enum RefundDestinationDetailsCardType {
        Pending = "pending",
        Refund = "refund",
        Reversal = "reversal",
    }
    /// `pending_reason` of [`Refund`].
    pub enum RefundPendingReason {
        ChargePending = "charge_pending",
        InsufficientFunds = "insufficient_funds",
        Processing = "processing",
    }
    /// `reason` of [`Refund`].
    pub enum RefundReason {
        Duplicate = "duplicate",
        ExpiredUncapturedCharge = "expired_uncaptured_charge",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
    /// `type` of [`SourceTransaction`].
    pub enum SourceTransactionType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        Alipay = "alipay",
        Bancontact = "bancontact",
        Card = "card",
        CardPresent = "card_present",
        Eps = "eps",
        Giropay = "giropay",
        Ideal = "ideal",
        Klarna = "klarna",
        Multibanco = "multibanco",
        P24 = "p24",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        ThreeDSecure = "three_d_secure",
        Wechat = "wechat",
    }
    /// `type` of [`ThreeDSecureAuthenticationChannelThreeRI`].
    pub enum ThreeDSecureAuthenticationChannelThreeRIType {
        DelayedShipment = "delayed_shipment",
        OtherPayment = "other_payment",
        Recurring = "recurring",
        SplitShipment = "split_shipment",
    }
    /// `type` of [`ThreeDSecureAuthenticationChannel`].
    pub enum ThreeDSecureAuthenticationChannelType {
        Browser = "browser",
        ThreeRI = "three_r_i",
    }
    /// `directory_server` of [`ThreeDSecureAuthentication`].
    pub enum ThreeDSecureAuthenticationDirectoryServer {
        AmericanExpress = "american_express",
        CartesBancaires = "cartes_bancaires",
        Discover = "discover",
        Mastercard = "mastercard",
        Visa = "visa",
    }
    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceChallenge`].
    pub enum ThreeDSecureAuthenticationFlowPreferenceChallengeType {
        Mandated = "mandated",
        Preferred = "preferred",
    }
    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceDataShare`].
    pub enum ThreeDSecureAuthenticationFlowPreferenceDataShareType {
        DsSpecific = "ds_specific",
        EmvStandard = "emv_standard",
    }
    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceFrictionless`].
    pub enum ThreeDSecureAuthenticationFlowPreferenceFrictionlessType {
        LowRisk = "low_risk",
        None = "none",
    }
    /// `type` of [`ThreeDSecureAuthenticationFlowPreference`].
    pub enum ThreeDSecureAuthenticationFlowPreferenceType {
        Challenge = "challenge",
        DataShare = "data_share",
        Frictionless = "frictionless",
    }
    /// `interval` of [`ThreeDSecureAuthenticationFutureUsageInstallment`], `interval` of [`ThreeDSecureAuthenticationFutureUsageRecurring`].
    pub enum ThreeDSecureAuthenticationFutureUsageInstallmentInterval {
        Day = "day",
    }
    /// `type` of [`ThreeDSecureAuthenticationFutureUsage`].
    pub enum ThreeDSecureAuthenticationFutureUsageType {
        CardOnFile = "card_on_file",
        Installment = "installment",
        Recurring = "recurring",
    }
    /// `message_category` of [`ThreeDSecureAuthentication`].
    pub enum ThreeDSecureAuthenticationMessageCategory {
        NonPaymentAuthentication = "non_payment_authentication",
        PaymentAuthentication = "payment_authentication",
    }
    /// `outcome` of [`ThreeDSecureAuthentication`].
    pub enum ThreeDSecureAuthenticationOutcome {
        Abandoned = "abandoned",
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Canceled = "canceled",
        Denied = "denied",
        Informational = "informational",
        InternalError = "internal_error",
        NotSupported = "not_supported",
        NotTriggered = "not_triggered",
        ProcessingError = "processing_error",
        Rejected = "rejected",
    }
    /// `ares_trans_status` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    pub enum ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus {
        A = "A",
        C = "C",
        D = "D",
        I = "I",
        N = "N",
        R = "R",
        S = "S",
        U = "U",
        Y = "Y",
    }
    /// `protocol_version` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    pub enum ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion {
        V2_1_0 = "2.1.0",
        V2_2_0 = "2.2.0",
        V2_3_1 = "2.3.1",
    }
    /// `requestor_challenge_indicator` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    pub enum ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator {
        Code01 = "01",
        Code02 = "02",
        Code03 = "03",
        Code04 = "04",
        Code05 = "05",
        Code06 = "06",
    }
    /// `rreq_trans_status` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    pub enum ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus {
        A = "A",
        C = "C",
        D = "D",
        I = "I",
        N = "N",
        R = "R",
        S = "S",
        U = "U",
        Y = "Y",
    }
    /// `reason` of [`ThreeDSecureAuthentication`].
    pub enum ThreeDSecureAuthenticationReason {
        CardholderAuthentication = "cardholder_authentication",
        IssuerRequested = "issuer_requested",
        LiabilityShift = "liability_shift",
        ProcessingCosts = "processing_costs",
        RegulatoryCompliance = "regulatory_compliance",
    }
    /// `status` of [`ThreeDSecureAuthentication`].
    pub enum ThreeDSecureAuthenticationStatus {
        Canceled = "canceled",
        Error = "error",
        Failed = "failed",
        RequiresChallenge = "requires_challenge",
        RequiresSubmission = "requires_submission",
        Succeeded = "succeeded",
    }
}
