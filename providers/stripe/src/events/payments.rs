//! `charge.captured`, `charge.dispute.closed`, `charge.dispute.created`, `charge.dispute.funds_reinstated`, `charge.dispute.funds_withdrawn`, `charge.dispute.updated`, `charge.expired`, `charge.failed`, `charge.pending`, `charge.refund.updated`, `charge.refunded`, `charge.succeeded`, `charge.updated`, `mandate.updated`, `payment_intent.amount_capturable_updated`, `payment_intent.canceled`, `payment_intent.created`, `payment_intent.partially_funded`, `payment_intent.payment_failed`, `payment_intent.processing`, `payment_intent.requires_action`, `payment_intent.succeeded`, `payment_method.attached`, `payment_method.automatically_updated`, `payment_method.detached`, `payment_method.updated`, `refund.created`, `refund.failed`, `refund.updated`, `setup_intent.canceled`, `setup_intent.created`, `setup_intent.requires_action`, `setup_intent.setup_failed`, `setup_intent.succeeded`, `source.canceled`, `source.chargeable`, `source.failed`, `source.mandate_notification`, `source.refund_attributes_required`, `source.transaction.created`, `source.transaction.updated`, `three_d_secure.authentication.canceled`, `three_d_secure.authentication.challenge_started`, `three_d_secure.authentication.errored`, `three_d_secure.authentication.failed`, `three_d_secure.authentication.requires_challenge`, `three_d_secure.authentication.requires_submission`, `three_d_secure.authentication.succeeded`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `charge`.
    Charge = 138 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_captured`: an integer, in every payload of today's schema.
        amount_captured: Option<i64> = opt 92,
        /// `amount_refunded`: an integer, in every payload of today's schema.
        amount_refunded: Option<i64> = opt 108,
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `application_fee`: the id of an object, or the object, or null.
        application_fee: Option<Expandable<'a>> = opt 131,
        /// `application_fee_amount`: an integer, or null.
        application_fee_amount: Option<i64> = opt 132,
        /// `authorization_code`: a text, or absent.
        authorization_code: Option<&'a str> = opt 158,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `billing_details`: an object, [`ChargeBillingDetails`], in every payload of today's schema.
        billing_details: Option<ChargeBillingDetails<'a>> = opt 213,
        /// `calculated_statement_descriptor`: a text, or null.
        calculated_statement_descriptor: Option<&'a str> = opt 252,
        /// `captured`: a truth value, in every payload of today's schema.
        captured: Option<bool> = opt 270,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `disputed`: a truth value, in every payload of today's schema.
        disputed: Option<bool> = opt 523,
        /// `failure_balance_transaction`: the id of an object, or the object, or null.
        failure_balance_transaction: Option<Expandable<'a>> = opt 618,
        /// `failure_code`: a text, or null.
        failure_code: Option<&'a str> = opt 619,
        /// `failure_message`: a text, or null.
        failure_message: Option<&'a str> = opt 621,
        /// `fraud_details`: an object, [`ChargeFraudDetails`], or null.
        fraud_details: Option<ChargeFraudDetails<'a>> = opt 667,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `level3`: an object, [`ChargeLevel3`], or absent.
        level3: Option<ChargeLevel3<'a>> = opt 856,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `charge`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `outcome`: an object, [`ChargeOutcome`], or null.
        outcome: Option<ChargeOutcome<'a>> = opt 1019,
        /// `paid`: a truth value, in every payload of today's schema.
        paid: Option<bool> = opt 1039,
        /// `payment_intent`: the id of an object, or the object, or null.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `payment_method`: a text, or null.
        payment_method: Option<&'a str> = opt 1086,
        /// `payment_method_details`: an object, [`ChargePaymentMethodDetails`], or null.
        payment_method_details: Option<ChargePaymentMethodDetails<'a>> = opt 1092,
        /// `presentment_details`: an object, [`PresentmentDetails`], or absent.
        presentment_details: Option<PresentmentDetails<'a>> = opt 1177,
        /// `radar_options`: an object, [`RadarOptions`], or absent.
        radar_options: Option<RadarOptions<'a>> = opt 1234,
        /// `receipt_email`: a text, or null.
        receipt_email: Option<&'a str> = opt 1246,
        /// `receipt_number`: a text, or null.
        receipt_number: Option<&'a str> = opt 1247,
        /// `receipt_url`: a text, or null.
        receipt_url: Option<&'a str> = opt 1248,
        /// `refunded`: a truth value, in every payload of today's schema.
        refunded: Option<bool> = opt 1293,
        /// `refunds`: the first page of a list, each an object, [`Refund`], or absent, or null.
        refunds: Page<'a, Refund<'a>> = all 1295,
        /// `review`: the id of an object, or the object, or null.
        review: Option<Expandable<'a>> = opt 1380,
        /// `shipping`: an object, [`Shipping`], or null.
        shipping: Option<Shipping<'a>> = opt 1452,
        /// `source`: one of several objects, [`CustomerSource`], or null.
        source: Option<CustomerSource<'a>> = opt 1483,
        /// `source_transfer`: the id of an object, or the object, or null.
        source_transfer: Option<Expandable<'a>> = opt 1492,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `statement_descriptor_suffix`: a text, or null.
        statement_descriptor_suffix: Option<&'a str> = opt 1516,
        /// `status`: a text out of [`ChargeStatus`], in every payload of today's schema.
        status: Option<ChargeStatus<'a>> = opt 1519,
        /// `transfer`: the id of an object, or the object, or absent.
        transfer: Option<Expandable<'a>> = opt 1657,
        /// `transfer_data`: an object, [`ChargeTransferData`], or null.
        transfer_data: Option<ChargeTransferData<'a>> = opt 1658,
        /// `transfer_group`: a text, or null.
        transfer_group: Option<&'a str> = opt 1659,
    }

    /// `fraud_details` of [`Charge`].
    ChargeFraudDetails = 140 {
        /// `stripe_report`: a text, or absent.
        stripe_report: Option<&'a str> = opt 1529,
        /// `user_report`: a text, or absent.
        user_report: Option<&'a str> = opt 1724,
    }

    /// `level3` of [`Charge`].
    ChargeLevel3 = 141 {
        /// `customer_reference`: a text, or absent.
        customer_reference: Option<&'a str> = opt 429,
        /// `line_items`: a list, each an object, [`ChargeLevel3LineItem`], in every payload of today's schema.
        line_items: List<'a, ChargeLevel3LineItem<'a>> = all 863,
        /// `merchant_reference`: a text, in every payload of today's schema.
        merchant_reference: Option<&'a str> = opt 910,
        /// `shipping_address_zip`: a text, or absent.
        shipping_address_zip: Option<&'a str> = opt 1455,
        /// `shipping_amount`: an integer, or absent.
        shipping_amount: Option<i64> = opt 1456,
        /// `shipping_from_zip`: a text, or absent.
        shipping_from_zip: Option<&'a str> = opt 1464,
    }

    /// `line_items` of [`ChargeLevel3`].
    ChargeLevel3LineItem = 142 {
        /// `discount_amount`: an integer, or null.
        discount_amount: Option<i64> = opt 511,
        /// `product_code`: a text, in every payload of today's schema.
        product_code: Option<&'a str> = opt 1200,
        /// `product_description`: a text, in every payload of today's schema.
        product_description: Option<&'a str> = opt 1201,
        /// `quantity`: an integer, or null.
        quantity: Option<i64> = opt 1227,
        /// `tax_amount`: an integer, or null.
        tax_amount: Option<i64> = opt 1582,
        /// `unit_cost`: an integer, or null.
        unit_cost: Option<i64> = opt 1691,
    }

    /// `outcome` of [`Charge`].
    ChargeOutcome = 143 {
        /// `advice_code`: a text out of [`ChargeOutcomeAdviceCode`], or null.
        advice_code: Option<ChargeOutcomeAdviceCode<'a>> = opt 58,
        /// `network_advice_code`: a text, or null.
        network_advice_code: Option<&'a str> = opt 961,
        /// `network_decline_code`: a text, or null.
        network_decline_code: Option<&'a str> = opt 964,
        /// `network_status`: a text, or null.
        network_status: Option<&'a str> = opt 969,
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt 1239,
        /// `risk_level`: a text, or absent.
        risk_level: Option<&'a str> = opt 1385,
        /// `risk_score`: an integer, or absent.
        risk_score: Option<i64> = opt 1386,
        /// `rule`: the id of an object, or the object, or absent.
        rule: Option<Expandable<'a>> = opt 1393,
        /// `seller_message`: a text, or null.
        seller_message: Option<&'a str> = opt 1416,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
    }

    /// `payment_method_details` of [`Charge`].
    ChargePaymentMethodDetails = 144 {
        /// `ach_credit_transfer`: an object, [`ChargePaymentMethodDetailsAchCreditTransfer`], or absent.
        ach_credit_transfer: Option<ChargePaymentMethodDetailsAchCreditTransfer<'a>> = opt 21,
        /// `ach_debit`: an object, [`ChargePaymentMethodDetailsAchDebit`], or absent.
        ach_debit: Option<ChargePaymentMethodDetailsAchDebit<'a>> = opt 22,
        /// `acss_debit`: an object, [`ChargePaymentMethodDetailsAcssDebit`], or absent.
        acss_debit: Option<ChargePaymentMethodDetailsAcssDebit<'a>> = opt 29,
        /// `affirm`: an object, [`ChargePaymentMethodDetailsAffirm`], or absent.
        affirm: Option<ChargePaymentMethodDetailsAffirm<'a>> = opt 59,
        /// `afterpay_clearpay`: an object, [`ChargePaymentMethodDetailsAfterpayClearpay`], or absent.
        afterpay_clearpay: Option<ChargePaymentMethodDetailsAfterpayClearpay<'a>> = opt 64,
        /// `alipay`: an object, [`ChargePaymentMethodDetailsAlipay`], or absent.
        alipay: Option<ChargePaymentMethodDetailsAlipay<'a>> = opt 68,
        /// `alma`: an object, [`ChargePaymentMethodDetailsAlma`], or absent.
        alma: Option<ChargePaymentMethodDetailsAlma<'a>> = opt 81,
        /// `amazon_pay`: an object, [`ChargePaymentMethodDetailsAmazonPay`], or absent.
        amazon_pay: Option<ChargePaymentMethodDetailsAmazonPay<'a>> = opt 86,
        /// `au_becs_debit`: an object, [`ChargePaymentMethodDetailsAuBecsDebit`], or absent.
        au_becs_debit: Option<ChargePaymentMethodDetailsAuBecsDebit<'a>> = opt 151,
        /// `bacs_debit`: an object, [`ChargePaymentMethodDetailsBacsDebit`], or absent.
        bacs_debit: Option<ChargePaymentMethodDetailsBacsDebit<'a>> = opt 178,
        /// `bancontact`: an object, [`ChargePaymentMethodDetailsBancontact`], or absent.
        bancontact: Option<ChargePaymentMethodDetailsBancontact<'a>> = opt 185,
        /// `billie`: an object, [`ChargePaymentMethodDetailsBillie`], or absent.
        billie: Option<ChargePaymentMethodDetailsBillie<'a>> = opt 205,
        /// `bizum`: an object, [`ChargePaymentMethodDetailsBizum`], or absent.
        bizum: Option<ChargePaymentMethodDetailsBizum<'a>> = opt 220,
        /// `blik`: an object, [`Blik`], or absent.
        blik: Option<Blik<'a>> = opt 222,
        /// `boleto`: an object, [`Boleto`], or absent.
        boleto: Option<Boleto<'a>> = opt 230,
        /// `card`: an object, [`ChargePaymentMethodDetailsCard`], or absent.
        card: Option<ChargePaymentMethodDetailsCard<'a>> = opt 271,
        /// `card_present`: an object, [`PaymentMethodDetailsCardPresent`], or absent.
        card_present: Option<PaymentMethodDetailsCardPresent<'a>> = opt 278,
        /// `cashapp`: an object, [`ChargePaymentMethodDetailsCashapp`], or absent.
        cashapp: Option<ChargePaymentMethodDetailsCashapp<'a>> = opt 296,
        /// `crypto`: an object, [`ChargePaymentMethodDetailsCrypto`], or absent.
        crypto: Option<ChargePaymentMethodDetailsCrypto<'a>> = opt 386,
        /// `customer_balance`: a value of no known form, or absent.
        customer_balance: Option<Value<'a>> = opt 412,
        /// `eps`: an object, [`ChargePaymentMethodDetailsEps`], or absent.
        eps: Option<ChargePaymentMethodDetailsEps<'a>> = opt 568,
        /// `fpx`: an object, [`ChargePaymentMethodDetailsFpx`], or absent.
        fpx: Option<ChargePaymentMethodDetailsFpx<'a>> = opt 664,
        /// `giropay`: an object, [`ChargePaymentMethodDetailsGiropay`], or absent.
        giropay: Option<ChargePaymentMethodDetailsGiropay<'a>> = opt 696,
        /// `grabpay`: an object, [`ChargePaymentMethodDetailsGrabpay`], or absent.
        grabpay: Option<ChargePaymentMethodDetailsGrabpay<'a>> = opt 700,
        /// `ideal`: an object, [`ChargePaymentMethodDetailsIdeal`], or absent.
        ideal: Option<ChargePaymentMethodDetailsIdeal<'a>> = opt 730,
        /// `interac_present`: an object, [`ChargePaymentMethodDetailsInteracPresent`], or absent.
        interac_present: Option<ChargePaymentMethodDetailsInteracPresent<'a>> = opt 773,
        /// `kakao_pay`: an object, [`ChargePaymentMethodDetailsKakaoPay`], or absent.
        kakao_pay: Option<ChargePaymentMethodDetailsKakaoPay<'a>> = opt 822,
        /// `klarna`: an object, [`ChargePaymentMethodDetailsKlarna`], or absent.
        klarna: Option<ChargePaymentMethodDetailsKlarna<'a>> = opt 825,
        /// `konbini`: an object, [`ChargePaymentMethodDetailsKonbini`], or absent.
        konbini: Option<ChargePaymentMethodDetailsKonbini<'a>> = opt 828,
        /// `kr_card`: an object, [`ChargePaymentMethodDetailsKrCard`], or absent.
        kr_card: Option<ChargePaymentMethodDetailsKrCard<'a>> = opt 831,
        /// `link`: an object, [`ChargePaymentMethodDetailsLink`], or absent.
        link: Option<ChargePaymentMethodDetailsLink<'a>> = opt 865,
        /// `mb_way`: a value of no known form, or absent.
        mb_way: Option<Value<'a>> = opt 900,
        /// `mobilepay`: an object, [`ChargePaymentMethodDetailsMobilepay`], or absent.
        mobilepay: Option<ChargePaymentMethodDetailsMobilepay<'a>> = opt 931,
        /// `multibanco`: an object, [`ChargePaymentMethodDetailsMultibanco`], or absent.
        multibanco: Option<ChargePaymentMethodDetailsMultibanco<'a>> = opt 941,
        /// `naver_pay`: an object, [`ChargePaymentMethodDetailsNaverPay`], or absent.
        naver_pay: Option<ChargePaymentMethodDetailsNaverPay<'a>> = opt 955,
        /// `nz_bank_account`: an object, [`ChargePaymentMethodDetailsNzBankAccount`], or absent.
        nz_bank_account: Option<ChargePaymentMethodDetailsNzBankAccount<'a>> = opt 988,
        /// `oxxo`: an object, [`ChargePaymentMethodDetailsOxxo`], or absent.
        oxxo: Option<ChargePaymentMethodDetailsOxxo<'a>> = opt 1030,
        /// `p24`: an object, [`ChargePaymentMethodDetailsP24`], or absent.
        p24: Option<ChargePaymentMethodDetailsP24<'a>> = opt 1033,
        /// `pay_by_bank`: a value of no known form, or absent.
        pay_by_bank: Option<Value<'a>> = opt 1054,
        /// `payco`: an object, [`ChargePaymentMethodDetailsPayco`], or absent.
        payco: Option<ChargePaymentMethodDetailsPayco<'a>> = opt 1069,
        /// `paynow`: an object, [`ChargePaymentMethodDetailsPaynow`], or absent.
        paynow: Option<ChargePaymentMethodDetailsPaynow<'a>> = opt 1109,
        /// `paypal`: an object, [`ChargePaymentMethodDetailsPaypal`], or absent.
        paypal: Option<ChargePaymentMethodDetailsPaypal<'a>> = opt 1116,
        /// `paypay`: a value of no known form, or absent.
        paypay: Option<Value<'a>> = opt 1117,
        /// `payto`: an object, [`ChargePaymentMethodDetailsPayto`], or absent.
        payto: Option<ChargePaymentMethodDetailsPayto<'a>> = opt 1119,
        /// `pix`: an object, [`ChargePaymentMethodDetailsPix`], or absent.
        pix: Option<ChargePaymentMethodDetailsPix<'a>> = opt 1151,
        /// `promptpay`: an object, [`ChargePaymentMethodDetailsPromptpay`], or absent.
        promptpay: Option<ChargePaymentMethodDetailsPromptpay<'a>> = opt 1210,
        /// `revolut_pay`: an object, [`ChargePaymentMethodDetailsRevolutPay`], or absent.
        revolut_pay: Option<ChargePaymentMethodDetailsRevolutPay<'a>> = opt 1383,
        /// `samsung_pay`: an object, [`ChargePaymentMethodDetailsSamsungPay`], or absent.
        samsung_pay: Option<ChargePaymentMethodDetailsSamsungPay<'a>> = opt 1395,
        /// `satispay`: an object, [`ChargePaymentMethodDetailsSatispay`], or absent.
        satispay: Option<ChargePaymentMethodDetailsSatispay<'a>> = opt 1397,
        /// `scalapay`: an object, [`ChargePaymentMethodDetailsScalapay`], or absent.
        scalapay: Option<ChargePaymentMethodDetailsScalapay<'a>> = opt 1401,
        /// `sepa_credit_transfer`: an object, [`ChargePaymentMethodDetailsSepaCreditTransfer`], or absent.
        sepa_credit_transfer: Option<ChargePaymentMethodDetailsSepaCreditTransfer<'a>> = opt 1427,
        /// `sepa_debit`: an object, [`ChargePaymentMethodDetailsSepaDebit`], or absent.
        sepa_debit: Option<ChargePaymentMethodDetailsSepaDebit<'a>> = opt 1428,
        /// `sequra`: an object, [`ChargePaymentMethodDetailsSequra`], or absent.
        sequra: Option<ChargePaymentMethodDetailsSequra<'a>> = opt 1430,
        /// `sofort`: an object, [`ChargePaymentMethodDetailsSofort`], or absent.
        sofort: Option<ChargePaymentMethodDetailsSofort<'a>> = opt 1479,
        /// `stripe_account`: a value of no known form, or absent.
        stripe_account: Option<Value<'a>> = opt 1527,
        /// `sunbit`: an object, [`ChargePaymentMethodDetailsSunbit`], or absent.
        sunbit: Option<ChargePaymentMethodDetailsSunbit<'a>> = opt 1559,
        /// `swish`: an object, [`ChargePaymentMethodDetailsSwish`], or absent.
        swish: Option<ChargePaymentMethodDetailsSwish<'a>> = opt 1575,
        /// `twint`: an object, [`ChargePaymentMethodDetailsTwint`], or absent.
        twint: Option<ChargePaymentMethodDetailsTwint<'a>> = opt 1679,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
        /// `upi`: an object, [`Upi`], or absent.
        upi: Option<Upi<'a>> = opt 1705,
        /// `us_bank_account`: an object, [`ChargePaymentMethodDetailsUsBankAccount`], or absent.
        us_bank_account: Option<ChargePaymentMethodDetailsUsBankAccount<'a>> = opt 1709,
        /// `wechat`: a value of no known form, or absent.
        wechat: Option<Value<'a>> = opt 1761,
        /// `wechat_pay`: an object, [`ChargePaymentMethodDetailsWechatPay`], or absent.
        wechat_pay: Option<ChargePaymentMethodDetailsWechatPay<'a>> = opt 1762,
        /// `zip`: a value of no known form, or absent.
        zip: Option<Value<'a>> = opt 1773,
    }

    /// `ach_credit_transfer` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAchCreditTransfer = 145 {
        /// `account_number`: a text, or null.
        account_number: Option<&'a str> = opt 13,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt 1390,
        /// `swift_code`: a text, or null.
        swift_code: Option<&'a str> = opt 1574,
    }

    /// `ach_debit` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAchDebit = 146 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `acss_debit` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAcssDebit = 147 {
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `expected_debit_date`: a text, or absent.
        expected_debit_date: Option<&'a str> = opt 601,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `institution_number`: a text, or null.
        institution_number: Option<&'a str> = opt 769,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: a text, or absent.
        mandate: Option<&'a str> = opt 885,
        /// `transit_number`: a text, or null.
        transit_number: Option<&'a str> = opt 1666,
    }

    /// `affirm` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAffirm = 148 {
        /// `location`: a text, or absent.
        location: Option<&'a str> = opt 873,
        /// `reader`: a text, or absent.
        reader: Option<&'a str> = opt 1238,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `afterpay_clearpay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAfterpayClearpay = 149 {
        /// `order_id`: a text, or null.
        order_id: Option<&'a str> = opt 1002,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `alipay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAlipay = 150 {
        /// `buyer_id`: a text, or absent.
        buyer_id: Option<&'a str> = opt 251,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `alma` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAlma = 151 {
        /// `installments`: an object, [`ChargePaymentMethodDetailsAlmaInstallments`], or absent.
        installments: Option<ChargePaymentMethodDetailsAlmaInstallments<'a>> = opt 766,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `installments` of [`ChargePaymentMethodDetailsAlma`].
    ChargePaymentMethodDetailsAlmaInstallments = 152 {
        /// `count`: an integer, in every payload of today's schema.
        count: Option<i64> = opt 370,
    }

    /// `amazon_pay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAmazonPay = 153 {
        /// `funding`: an object, [`Funding`], or absent.
        funding: Option<Funding<'a>> = opt 680,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `au_becs_debit` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsAuBecsDebit = 154 {
        /// `bsb_number`: a text, or null.
        bsb_number: Option<&'a str> = opt 244,
        /// `expected_debit_date`: a text, or absent.
        expected_debit_date: Option<&'a str> = opt 601,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: a text, or absent.
        mandate: Option<&'a str> = opt 885,
    }

    /// `bacs_debit` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsBacsDebit = 155 {
        /// `expected_debit_date`: a text, or absent.
        expected_debit_date: Option<&'a str> = opt 601,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: a text, or null.
        mandate: Option<&'a str> = opt 885,
        /// `sort_code`: a text, or null.
        sort_code: Option<&'a str> = opt 1482,
    }

    /// `bancontact` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsBancontact = 156 {
        /// `bank_code`: a text, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `bic`: a text, or null.
        bic: Option<&'a str> = opt 201,
        /// `generated_sepa_debit`: the id of an object, or the object, or null.
        generated_sepa_debit: Option<Expandable<'a>> = opt 694,
        /// `generated_sepa_debit_mandate`: the id of an object, or the object, or null.
        generated_sepa_debit_mandate: Option<Expandable<'a>> = opt 695,
        /// `iban_last4`: a text, or null.
        iban_last4: Option<&'a str> = opt 723,
        /// `preferred_language`: a text out of [`ChargePaymentMethodDetailsBancontactPreferredLanguage`], or null.
        preferred_language: Option<ChargePaymentMethodDetailsBancontactPreferredLanguage<'a>> = opt 1169,
        /// `verified_name`: a text, or null.
        verified_name: Option<&'a str> = opt 1744,
    }

    /// `billie` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsBillie = 157 {
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `bizum` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsBizum = 158 {
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `card` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsCard = 159 {
        /// `amount_authorized`: an integer, or null.
        amount_authorized: Option<i64> = opt 90,
        /// `authorization_code`: a text, or null.
        authorization_code: Option<&'a str> = opt 158,
        /// `brand`: a text, or null.
        brand: Option<&'a str> = opt 237,
        /// `capture_before`: a time, or absent.
        capture_before: Option<Timestamp> = opt 268,
        /// `checks`: an object, [`CardChecks`], or null.
        checks: Option<CardChecks<'a>> = opt 320,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt 488,
        /// `electronic_commerce_indicator`: a text, or null.
        electronic_commerce_indicator: Option<&'a str> = opt 545,
        /// `exp_month`: an integer, in every payload of today's schema.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, in every payload of today's schema.
        exp_year: Option<i64> = opt 596,
        /// `extended_authorization`: an object, [`ChargePaymentMethodDetailsCardExtendedAuthorization`], or absent.
        extended_authorization: Option<ChargePaymentMethodDetailsCardExtendedAuthorization<'a>> = opt 615,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, or null.
        funding: Option<&'a str> = opt 680,
        /// `iin`: a text, or absent, or null.
        iin: Option<&'a str> = opt 735,
        /// `incremental_authorization`: an object, [`ChargePaymentMethodDetailsCardIncrementalAuthorization`], or absent.
        incremental_authorization: Option<ChargePaymentMethodDetailsCardIncrementalAuthorization<'a>> = opt 753,
        /// `installments`: an object, [`ChargePaymentMethodDetailsCardInstallments`], or null.
        installments: Option<ChargePaymentMethodDetailsCardInstallments<'a>> = opt 766,
        /// `issuer`: a text, or absent, or null.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: the id of an object, or the object, or null.
        mandate: Option<Expandable<'a>> = opt 885,
        /// `moto`: a truth value, or absent, or null.
        moto: Option<bool> = opt 939,
        /// `multicapture`: an object, [`ChargePaymentMethodDetailsCardMulticapture`], or absent.
        multicapture: Option<ChargePaymentMethodDetailsCardMulticapture<'a>> = opt 944,
        /// `network`: a text, or null.
        network: Option<&'a str> = opt 960,
        /// `network_token`: an object, [`ChargePaymentMethodDetailsCardNetworkToken`], or absent, or null.
        network_token: Option<ChargePaymentMethodDetailsCardNetworkToken<'a>> = opt 970,
        /// `network_transaction_id`: a text, or null.
        network_transaction_id: Option<&'a str> = opt 971,
        /// `overcapture`: an object, [`ChargePaymentMethodDetailsCardOvercapture`], or absent.
        overcapture: Option<ChargePaymentMethodDetailsCardOvercapture<'a>> = opt 1022,
        /// `regulated_status`: a text out of [`RegulatedStatus`], or null.
        regulated_status: Option<RegulatedStatus<'a>> = opt 1303,
        /// `setup_credential_usage`: a text out of [`SetupCredentialUsage`], or absent.
        setup_credential_usage: Option<SetupCredentialUsage<'a>> = opt 1446,
        /// `stored_credential_usage`: a text out of [`StoredCredentialUsage`], or absent.
        stored_credential_usage: Option<StoredCredentialUsage<'a>> = opt 1525,
        /// `three_d_secure`: an object, [`ChargePaymentMethodDetailsCardThreeDSecure`], or null.
        three_d_secure: Option<ChargePaymentMethodDetailsCardThreeDSecure<'a>> = opt 1611,
        /// `transaction_link_id`: a text, or null.
        transaction_link_id: Option<&'a str> = opt 1651,
        /// `wallet`: an object, [`ChargePaymentMethodDetailsCardWallet`], or null.
        wallet: Option<ChargePaymentMethodDetailsCardWallet<'a>> = opt 1756,
    }

    /// `extended_authorization` of [`ChargePaymentMethodDetailsCard`].
    ChargePaymentMethodDetailsCardExtendedAuthorization = 160 {
        /// `status`: a text out of [`BalanceSettingsPaymentsPayoutsStatus`], in every payload of today's schema.
        status: Option<BalanceSettingsPaymentsPayoutsStatus<'a>> = opt 1519,
    }

    /// `incremental_authorization` of [`ChargePaymentMethodDetailsCard`].
    ChargePaymentMethodDetailsCardIncrementalAuthorization = 161 {
        /// `status`: a text out of [`ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus`], in every payload of today's schema.
        status: Option<ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus<'a>> = opt 1519,
    }

    /// `installments` of [`ChargePaymentMethodDetailsCard`].
    ChargePaymentMethodDetailsCardInstallments = 162 {
        /// `plan`: an object, [`CardInstallmentsPlan`], or null.
        plan: Option<CardInstallmentsPlan<'a>> = opt 1154,
    }

    /// `multicapture` of [`ChargePaymentMethodDetailsCard`].
    ChargePaymentMethodDetailsCardMulticapture = 163 {
        /// `status`: a text out of [`ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus`], in every payload of today's schema.
        status: Option<ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus<'a>> = opt 1519,
    }

    /// `network_token` of [`ChargePaymentMethodDetailsCard`].
    ChargePaymentMethodDetailsCardNetworkToken = 164 {
        /// `used`: a truth value, in every payload of today's schema.
        used: Option<bool> = opt 1721,
    }

    /// `overcapture` of [`ChargePaymentMethodDetailsCard`].
    ChargePaymentMethodDetailsCardOvercapture = 165 {
        /// `maximum_amount_capturable`: an integer, in every payload of today's schema.
        maximum_amount_capturable: Option<i64> = opt 898,
        /// `status`: a text out of [`ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus`], in every payload of today's schema.
        status: Option<ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus<'a>> = opt 1519,
    }

    /// `three_d_secure` of [`ChargePaymentMethodDetailsCard`].
    ChargePaymentMethodDetailsCardThreeDSecure = 166 {
        /// `authentication_flow`: a text out of [`ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow`], or null.
        authentication_flow: Option<ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow<'a>> = opt 156,
        /// `electronic_commerce_indicator`: a text out of [`ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`], or null.
        electronic_commerce_indicator: Option<ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator<'a>> = opt 545,
        /// `exemption_indicator`: a text out of [`ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator`], or null.
        exemption_indicator: Option<ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator<'a>> = opt 593,
        /// `exemption_indicator_applied`: a truth value, or absent.
        exemption_indicator_applied: Option<bool> = opt 594,
        /// `result`: a text out of [`ChargePaymentMethodDetailsCardThreeDSecureResult`], or null.
        result: Option<ChargePaymentMethodDetailsCardThreeDSecureResult<'a>> = opt 1362,
        /// `result_reason`: a text out of [`ChargePaymentMethodDetailsCardThreeDSecureResultReason`], or null.
        result_reason: Option<ChargePaymentMethodDetailsCardThreeDSecureResultReason<'a>> = opt 1364,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
        /// `version`: a text out of [`ChargePaymentMethodDetailsCardThreeDSecureVersion`], or null.
        version: Option<ChargePaymentMethodDetailsCardThreeDSecureVersion<'a>> = opt 1749,
    }

    /// `wallet` of [`ChargePaymentMethodDetailsCard`].
    ChargePaymentMethodDetailsCardWallet = 167 {
        /// `amex_express_checkout`: a value of no known form, or absent.
        amex_express_checkout: Option<Value<'a>> = opt 88,
        /// `apple_pay`: a value of no known form, or absent.
        apple_pay: Option<Value<'a>> = opt 127,
        /// `dynamic_last4`: a text, or null.
        dynamic_last4: Option<&'a str> = opt 540,
        /// `google_pay`: a value of no known form, or absent.
        google_pay: Option<Value<'a>> = opt 699,
        /// `link`: an object, [`ChargePaymentMethodDetailsCardWalletLink`], or absent.
        link: Option<ChargePaymentMethodDetailsCardWalletLink<'a>> = opt 865,
        /// `masterpass`: an object, [`CardWalletMasterpass`], or absent.
        masterpass: Option<CardWalletMasterpass<'a>> = opt 894,
        /// `samsung_pay`: a value of no known form, or absent.
        samsung_pay: Option<Value<'a>> = opt 1395,
        /// `type`: a text out of [`ChargePaymentMethodDetailsCardWalletType`], in every payload of today's schema.
        type_: Option<ChargePaymentMethodDetailsCardWalletType<'a>> = opt 1681,
        /// `visa_checkout`: an object, [`CardWalletVisaCheckout`], or absent.
        visa_checkout: Option<CardWalletVisaCheckout<'a>> = opt 1751,
    }

    /// `link` of [`ChargePaymentMethodDetailsCardWallet`].
    ChargePaymentMethodDetailsCardWalletLink = 168 {
        /// `funding_source_group`: a text, or null.
        funding_source_group: Option<&'a str> = opt 682,
    }

    /// `cashapp` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsCashapp = 169 {
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `cashtag`: a text, or null.
        cashtag: Option<&'a str> = opt 300,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `crypto` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsCrypto = 170 {
        /// `buyer_address`: a text, or absent.
        buyer_address: Option<&'a str> = opt 250,
        /// `network`: a text out of [`ChargePaymentMethodDetailsCryptoNetwork`], or absent.
        network: Option<ChargePaymentMethodDetailsCryptoNetwork<'a>> = opt 960,
        /// `token_currency`: a text out of [`ChargePaymentMethodDetailsCryptoTokenCurrency`], or absent.
        token_currency: Option<ChargePaymentMethodDetailsCryptoTokenCurrency<'a>> = opt 1628,
        /// `transaction_hash`: a text, or absent.
        transaction_hash: Option<&'a str> = opt 1649,
    }

    /// `eps` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsEps = 171 {
        /// `bank`: a text out of [`ChargePaymentMethodDetailsEpsBank`], or null.
        bank: Option<ChargePaymentMethodDetailsEpsBank<'a>> = opt 187,
        /// `verified_name`: a text, or null.
        verified_name: Option<&'a str> = opt 1744,
    }

    /// `fpx` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsFpx = 172 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `bank`: a text out of [`ChargePaymentMethodDetailsFpxBank`], in every payload of today's schema.
        bank: Option<ChargePaymentMethodDetailsFpxBank<'a>> = opt 187,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `giropay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsGiropay = 173 {
        /// `bank_code`: a text, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `bic`: a text, or null.
        bic: Option<&'a str> = opt 201,
        /// `verified_name`: a text, or null.
        verified_name: Option<&'a str> = opt 1744,
    }

    /// `grabpay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsGrabpay = 174 {
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `ideal` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsIdeal = 175 {
        /// `bank`: a text out of [`ChargePaymentMethodDetailsIdealBank`], or null.
        bank: Option<ChargePaymentMethodDetailsIdealBank<'a>> = opt 187,
        /// `bic`: a text out of [`Bic`], or null.
        bic: Option<Bic<'a>> = opt 201,
        /// `generated_sepa_debit`: the id of an object, or the object, or null.
        generated_sepa_debit: Option<Expandable<'a>> = opt 694,
        /// `generated_sepa_debit_mandate`: the id of an object, or the object, or null.
        generated_sepa_debit_mandate: Option<Expandable<'a>> = opt 695,
        /// `iban_last4`: a text, or null.
        iban_last4: Option<&'a str> = opt 723,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
        /// `verified_name`: a text, or null.
        verified_name: Option<&'a str> = opt 1744,
    }

    /// `interac_present` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsInteracPresent = 176 {
        /// `brand`: a text, or null.
        brand: Option<&'a str> = opt 237,
        /// `cardholder_name`: a text, or null.
        cardholder_name: Option<&'a str> = opt 283,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt 488,
        /// `emv_auth_data`: a text, or null.
        emv_auth_data: Option<&'a str> = opt 551,
        /// `exp_month`: an integer, in every payload of today's schema.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, in every payload of today's schema.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, or null.
        funding: Option<&'a str> = opt 680,
        /// `generated_card`: a text, or null.
        generated_card: Option<&'a str> = opt 692,
        /// `iin`: a text, or absent, or null.
        iin: Option<&'a str> = opt 735,
        /// `issuer`: a text, or absent, or null.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `location`: a text, or absent.
        location: Option<&'a str> = opt 873,
        /// `network`: a text, or null.
        network: Option<&'a str> = opt 960,
        /// `network_transaction_id`: a text, or null.
        network_transaction_id: Option<&'a str> = opt 971,
        /// `preferred_locales`: a list, each a text, or null.
        preferred_locales: List<'a, &'a str> = all 1171,
        /// `read_method`: a text out of [`ReadMethod`], or null.
        read_method: Option<ReadMethod<'a>> = opt 1237,
        /// `reader`: a text, or absent.
        reader: Option<&'a str> = opt 1238,
        /// `receipt`: an object, [`ChargePaymentMethodDetailsInteracPresentReceipt`], or null.
        receipt: Option<ChargePaymentMethodDetailsInteracPresentReceipt<'a>> = opt 1245,
    }

    /// `receipt` of [`ChargePaymentMethodDetailsInteracPresent`].
    ChargePaymentMethodDetailsInteracPresentReceipt = 177 {
        /// `account_type`: a text out of [`ChargePaymentMethodDetailsInteracPresentReceiptAccountType`], or absent.
        account_type: Option<ChargePaymentMethodDetailsInteracPresentReceiptAccountType<'a>> = opt 19,
        /// `application_cryptogram`: a text, or null.
        application_cryptogram: Option<&'a str> = opt 130,
        /// `application_preferred_name`: a text, or null.
        application_preferred_name: Option<&'a str> = opt 134,
        /// `authorization_code`: a text, or null.
        authorization_code: Option<&'a str> = opt 158,
        /// `authorization_response_code`: a text, or null.
        authorization_response_code: Option<&'a str> = opt 160,
        /// `cardholder_verification_method`: a text, or null.
        cardholder_verification_method: Option<&'a str> = opt 285,
        /// `dedicated_file_name`: a text, or null.
        dedicated_file_name: Option<&'a str> = opt 460,
        /// `terminal_verification_results`: a text, or null.
        terminal_verification_results: Option<&'a str> = opt 1604,
        /// `transaction_status_information`: a text, or null.
        transaction_status_information: Option<&'a str> = opt 1654,
    }

    /// `kakao_pay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsKakaoPay = 178 {
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `klarna` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsKlarna = 179 {
        /// `location`: a text, or absent.
        location: Option<&'a str> = opt 873,
        /// `payer_details`: an object, [`ChargePaymentMethodDetailsKlarnaPayerDetails`], or null.
        payer_details: Option<ChargePaymentMethodDetailsKlarnaPayerDetails<'a>> = opt 1072,
        /// `payment_method_category`: a text, or null.
        payment_method_category: Option<&'a str> = opt 1088,
        /// `preferred_locale`: a text, or null.
        preferred_locale: Option<&'a str> = opt 1170,
        /// `reader`: a text, or absent.
        reader: Option<&'a str> = opt 1238,
    }

    /// `payer_details` of [`ChargePaymentMethodDetailsKlarna`].
    ChargePaymentMethodDetailsKlarnaPayerDetails = 180 {
        /// `address`: an object, [`ChargePaymentMethodDetailsKlarnaPayerDetailsAddress`], or null.
        address: Option<ChargePaymentMethodDetailsKlarnaPayerDetailsAddress<'a>> = opt 41,
    }

    /// `address` of [`ChargePaymentMethodDetailsKlarnaPayerDetails`].
    ChargePaymentMethodDetailsKlarnaPayerDetailsAddress = 181 {
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
    }

    /// `konbini` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsKonbini = 182 {
        /// `store`: an object, [`ChargePaymentMethodDetailsKonbiniStore`], or null.
        store: Option<ChargePaymentMethodDetailsKonbiniStore<'a>> = opt 1523,
    }

    /// `store` of [`ChargePaymentMethodDetailsKonbini`].
    ChargePaymentMethodDetailsKonbiniStore = 183 {
        /// `chain`: a text out of [`ChargePaymentMethodDetailsKonbiniStoreChain`], or null.
        chain: Option<ChargePaymentMethodDetailsKonbiniStoreChain<'a>> = opt 308,
    }

    /// `kr_card` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsKrCard = 184 {
        /// `brand`: a text out of [`Brand`], or null.
        brand: Option<Brand<'a>> = opt 237,
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `link` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsLink = 185 {
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `funding_source_group`: a text, or absent.
        funding_source_group: Option<&'a str> = opt 682,
    }

    /// `mobilepay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsMobilepay = 186 {
        /// `card`: an object, [`ChargePaymentMethodDetailsMobilepayCard`], or null.
        card: Option<ChargePaymentMethodDetailsMobilepayCard<'a>> = opt 271,
    }

    /// `card` of [`ChargePaymentMethodDetailsMobilepay`].
    ChargePaymentMethodDetailsMobilepayCard = 187 {
        /// `brand`: a text, or null.
        brand: Option<&'a str> = opt 237,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `exp_month`: an integer, or null.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, or null.
        exp_year: Option<i64> = opt 596,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
    }

    /// `multibanco` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsMultibanco = 188 {
        /// `entity`: a text, or null.
        entity: Option<&'a str> = opt 566,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `naver_pay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsNaverPay = 189 {
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `nz_bank_account` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsNzBankAccount = 190 {
        /// `account_holder_name`: a text, or null.
        account_holder_name: Option<&'a str> = opt 9,
        /// `bank_code`: a text, in every payload of today's schema.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, in every payload of today's schema.
        bank_name: Option<&'a str> = opt 195,
        /// `branch_code`: a text, in every payload of today's schema.
        branch_code: Option<&'a str> = opt 235,
        /// `expected_debit_date`: a text, or absent.
        expected_debit_date: Option<&'a str> = opt 601,
        /// `last4`: a text, in every payload of today's schema.
        last4: Option<&'a str> = opt 835,
        /// `suffix`: a text, or null.
        suffix: Option<&'a str> = opt 1556,
    }

    /// `oxxo` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsOxxo = 191 {
        /// `number`: a text, or null.
        number: Option<&'a str> = opt 986,
    }

    /// `p24` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsP24 = 192 {
        /// `bank`: a text out of [`ChargePaymentMethodDetailsP24Bank`], or null.
        bank: Option<ChargePaymentMethodDetailsP24Bank<'a>> = opt 187,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `verified_name`: a text, or null.
        verified_name: Option<&'a str> = opt 1744,
    }

    /// `payco` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsPayco = 193 {
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `paynow` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsPaynow = 194 {
        /// `location`: a text, or absent.
        location: Option<&'a str> = opt 873,
        /// `reader`: a text, or absent.
        reader: Option<&'a str> = opt 1238,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `paypal` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsPaypal = 195 {
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `payer_email`: a text, or null.
        payer_email: Option<&'a str> = opt 1073,
        /// `payer_id`: a text, or null.
        payer_id: Option<&'a str> = opt 1074,
        /// `payer_name`: a text, or null.
        payer_name: Option<&'a str> = opt 1075,
        /// `seller_protection`: an object, [`ChargePaymentMethodDetailsPaypalSellerProtection`], or null.
        seller_protection: Option<ChargePaymentMethodDetailsPaypalSellerProtection<'a>> = opt 1417,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `seller_protection` of [`ChargePaymentMethodDetailsPaypal`].
    ChargePaymentMethodDetailsPaypalSellerProtection = 196 {
        /// `dispute_categories`: a list, each a text out of [`ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategories`], or null.
        dispute_categories: List<'a, ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategories<'a>> = all 521,
        /// `status`: a text out of [`ChargePaymentMethodDetailsPaypalSellerProtectionStatus`], in every payload of today's schema.
        status: Option<ChargePaymentMethodDetailsPaypalSellerProtectionStatus<'a>> = opt 1519,
    }

    /// `payto` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsPayto = 197 {
        /// `bsb_number`: a text, or null.
        bsb_number: Option<&'a str> = opt 244,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: a text, or absent.
        mandate: Option<&'a str> = opt 885,
        /// `pay_id`: a text, or null.
        pay_id: Option<&'a str> = opt 1056,
    }

    /// `pix` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsPix = 198 {
        /// `bank_transaction_id`: a text, or absent, or null.
        bank_transaction_id: Option<&'a str> = opt 196,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `mandate`: a text, or absent.
        mandate: Option<&'a str> = opt 885,
    }

    /// `promptpay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsPromptpay = 199 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `revolut_pay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsRevolutPay = 200 {
        /// `funding`: an object, [`Funding`], or absent.
        funding: Option<Funding<'a>> = opt 680,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `samsung_pay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsSamsungPay = 201 {
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `satispay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsSatispay = 202 {
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `scalapay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsScalapay = 203 {
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `sepa_credit_transfer` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsSepaCreditTransfer = 204 {
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `bic`: a text, or null.
        bic: Option<&'a str> = opt 201,
        /// `iban`: a text, or null.
        iban: Option<&'a str> = opt 722,
    }

    /// `sepa_debit` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsSepaDebit = 205 {
        /// `bank_code`: a text, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `branch_code`: a text, or null.
        branch_code: Option<&'a str> = opt 235,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `expected_debit_date`: a text, or absent.
        expected_debit_date: Option<&'a str> = opt 601,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: a text, or null.
        mandate: Option<&'a str> = opt 885,
    }

    /// `sequra` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsSequra = 206 {
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `sofort` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsSofort = 207 {
        /// `bank_code`: a text, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `bic`: a text, or null.
        bic: Option<&'a str> = opt 201,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `generated_sepa_debit`: the id of an object, or the object, or null.
        generated_sepa_debit: Option<Expandable<'a>> = opt 694,
        /// `generated_sepa_debit_mandate`: the id of an object, or the object, or null.
        generated_sepa_debit_mandate: Option<Expandable<'a>> = opt 695,
        /// `iban_last4`: a text, or null.
        iban_last4: Option<&'a str> = opt 723,
        /// `preferred_language`: a text out of [`ChargePaymentMethodDetailsSofortPreferredLanguage`], or null.
        preferred_language: Option<ChargePaymentMethodDetailsSofortPreferredLanguage<'a>> = opt 1169,
        /// `verified_name`: a text, or null.
        verified_name: Option<&'a str> = opt 1744,
    }

    /// `sunbit` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsSunbit = 208 {
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `swish` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsSwish = 209 {
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `payment_reference`: a text, or null.
        payment_reference: Option<&'a str> = opt 1102,
        /// `verified_phone_last4`: a text, or null.
        verified_phone_last4: Option<&'a str> = opt 1747,
    }

    /// `twint` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsTwint = 210 {
        /// `mandate`: a text, or absent.
        mandate: Option<&'a str> = opt 885,
    }

    /// `us_bank_account` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsUsBankAccount = 211 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `account_type`: a text out of [`BankAccountType`], or null.
        account_type: Option<BankAccountType<'a>> = opt 19,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `expected_debit_date`: a text, or absent.
        expected_debit_date: Option<&'a str> = opt 601,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: the id of an object, or the object, or absent.
        mandate: Option<Expandable<'a>> = opt 885,
        /// `payment_reference`: a text, or null.
        payment_reference: Option<&'a str> = opt 1102,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `wechat_pay` of [`ChargePaymentMethodDetails`].
    ChargePaymentMethodDetailsWechatPay = 212 {
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `location`: a text, or absent.
        location: Option<&'a str> = opt 873,
        /// `reader`: a text, or absent.
        reader: Option<&'a str> = opt 1238,
        /// `transaction_id`: a text, or null.
        transaction_id: Option<&'a str> = opt 1650,
    }

    /// `dispute`.
    Dispute = 305 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `balance_transactions`: a list, each an object, [`BalanceTransaction`], in every payload of today's schema.
        balance_transactions: List<'a, BalanceTransaction<'a>> = all 183,
        /// `charge`: the id of an object, or the object, in every payload of today's schema.
        charge: Option<Expandable<'a>> = opt 313,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `enhanced_eligibility_types`: a list, each a text out of [`DisputeEnhancedEligibilityTypes`], in every payload of today's schema.
        enhanced_eligibility_types: List<'a, DisputeEnhancedEligibilityTypes<'a>> = all 563,
        /// `evidence`: an object, [`DisputeEvidence`], in every payload of today's schema.
        evidence: Option<DisputeEvidence<'a>> = opt 585,
        /// `evidence_details`: an object, [`DisputeEvidenceDetails`], in every payload of today's schema.
        evidence_details: Option<DisputeEvidenceDetails<'a>> = opt 587,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `intended_submission_method`: a text out of [`DisputeIntendedSubmissionMethod`], or null.
        intended_submission_method: Option<DisputeIntendedSubmissionMethod<'a>> = opt 772,
        /// `is_charge_refundable`: a truth value, in every payload of today's schema.
        is_charge_refundable: Option<bool> = opt 801,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `network_reason_code`: a text, or absent, or null.
        network_reason_code: Option<&'a str> = opt 967,
        /// `object`: the text `dispute`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `payment_intent`: the id of an object, or the object, or null.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `payment_method_details`: an object, [`DisputePaymentMethodDetails`], or absent.
        payment_method_details: Option<DisputePaymentMethodDetails<'a>> = opt 1092,
        /// `reason`: a text, in every payload of today's schema.
        reason: Option<&'a str> = opt 1239,
        /// `status`: a text out of [`DisputeStatus`], in every payload of today's schema.
        status: Option<DisputeStatus<'a>> = opt 1519,
    }

    /// `evidence` of [`Dispute`].
    DisputeEvidence = 306 {
        /// `access_activity_log`: a text, or null.
        access_activity_log: Option<&'a str> = opt 3,
        /// `appeal`: an object, [`DisputeEvidenceAppeal`], or absent, or null.
        appeal: Option<DisputeEvidenceAppeal<'a>> = opt 126,
        /// `billing_address`: a text, or null.
        billing_address: Option<&'a str> = opt 208,
        /// `cancellation_policy`: the id of an object, or the object, or null.
        cancellation_policy: Option<Expandable<'a>> = opt 262,
        /// `cancellation_policy_disclosure`: a text, or null.
        cancellation_policy_disclosure: Option<&'a str> = opt 263,
        /// `cancellation_rebuttal`: a text, or null.
        cancellation_rebuttal: Option<&'a str> = opt 266,
        /// `customer_communication`: the id of an object, or the object, or null.
        customer_communication: Option<Expandable<'a>> = opt 415,
        /// `customer_email_address`: a text, or null.
        customer_email_address: Option<&'a str> = opt 422,
        /// `customer_name`: a text, or null.
        customer_name: Option<&'a str> = opt 425,
        /// `customer_purchase_ip`: a text, or null.
        customer_purchase_ip: Option<&'a str> = opt 428,
        /// `customer_signature`: the id of an object, or the object, or null.
        customer_signature: Option<Expandable<'a>> = opt 431,
        /// `duplicate_charge_documentation`: the id of an object, or the object, or null.
        duplicate_charge_documentation: Option<Expandable<'a>> = opt 535,
        /// `duplicate_charge_explanation`: a text, or null.
        duplicate_charge_explanation: Option<&'a str> = opt 536,
        /// `duplicate_charge_id`: a text, or null.
        duplicate_charge_id: Option<&'a str> = opt 537,
        /// `enhanced_evidence`: an object, [`DisputeEvidenceEnhancedEvidence`], in every payload of today's schema.
        enhanced_evidence: Option<DisputeEvidenceEnhancedEvidence<'a>> = opt 564,
        /// `product_description`: a text, or null.
        product_description: Option<&'a str> = opt 1201,
        /// `receipt`: the id of an object, or the object, or null.
        receipt: Option<Expandable<'a>> = opt 1245,
        /// `refund_policy`: the id of an object, or the object, or null.
        refund_policy: Option<Expandable<'a>> = opt 1288,
        /// `refund_policy_disclosure`: a text, or null.
        refund_policy_disclosure: Option<&'a str> = opt 1289,
        /// `refund_refusal_explanation`: a text, or null.
        refund_refusal_explanation: Option<&'a str> = opt 1290,
        /// `service_date`: a text, or null.
        service_date: Option<&'a str> = opt 1436,
        /// `service_documentation`: the id of an object, or the object, or null.
        service_documentation: Option<Expandable<'a>> = opt 1437,
        /// `shipping_address`: a text, or null.
        shipping_address: Option<&'a str> = opt 1453,
        /// `shipping_carrier`: a text, or null.
        shipping_carrier: Option<&'a str> = opt 1457,
        /// `shipping_date`: a text, or null.
        shipping_date: Option<&'a str> = opt 1459,
        /// `shipping_documentation`: the id of an object, or the object, or null.
        shipping_documentation: Option<Expandable<'a>> = opt 1462,
        /// `shipping_tracking_number`: a text, or null.
        shipping_tracking_number: Option<&'a str> = opt 1468,
        /// `uncategorized_file`: the id of an object, or the object, or null.
        uncategorized_file: Option<Expandable<'a>> = opt 1684,
        /// `uncategorized_text`: a text, or null.
        uncategorized_text: Option<&'a str> = opt 1685,
    }

    /// `appeal` of [`DisputeEvidence`].
    DisputeEvidenceAppeal = 307 {
        /// `card`: an object, [`DisputeEvidenceAppealCard`], or absent.
        card: Option<DisputeEvidenceAppealCard<'a>> = opt 271,
    }

    /// `card` of [`DisputeEvidenceAppeal`].
    DisputeEvidenceAppealCard = 308 {
        /// `reason_for_filing`: a text, or absent.
        reason_for_filing: Option<&'a str> = opt 1242,
        /// `supporting_files`: a list, each a text, or absent.
        supporting_files: List<'a, &'a str> = all 1572,
    }

    /// `evidence_details` of [`Dispute`].
    DisputeEvidenceDetails = 309 {
        /// `due_by`: a time, or null.
        due_by: Option<Timestamp> = opt 532,
        /// `enhanced_eligibility`: an object, [`DisputeEvidenceDetailsEnhancedEligibility`], in every payload of today's schema.
        enhanced_eligibility: Option<DisputeEvidenceDetailsEnhancedEligibility<'a>> = opt 562,
        /// `has_evidence`: a truth value, in every payload of today's schema.
        has_evidence: Option<bool> = opt 705,
        /// `past_due`: a truth value, in every payload of today's schema.
        past_due: Option<bool> = opt 1048,
        /// `submission_count`: an integer, in every payload of today's schema.
        submission_count: Option<i64> = opt 1533,
        /// `submission_method`: a text out of [`DisputeEvidenceDetailsSubmissionMethod`], in every payload of today's schema.
        submission_method: Option<DisputeEvidenceDetailsSubmissionMethod<'a>> = opt 1534,
    }

    /// `enhanced_eligibility` of [`DisputeEvidenceDetails`].
    DisputeEvidenceDetailsEnhancedEligibility = 310 {
        /// `mastercard_compliance`: an object, [`DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance`], or absent.
        mastercard_compliance: Option<DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance<'a>> = opt 893,
        /// `visa_compelling_evidence_3`: an object, [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`], or absent.
        visa_compelling_evidence_3: Option<DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3<'a>> = opt 1752,
        /// `visa_compliance`: an object, [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance`], or absent.
        visa_compliance: Option<DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance<'a>> = opt 1753,
    }

    /// `mastercard_compliance` of [`DisputeEvidenceDetailsEnhancedEligibility`].
    DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance = 311 {
        /// `status`: a text out of [`DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus`], in every payload of today's schema.
        status: Option<DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus<'a>> = opt 1519,
    }

    /// `visa_compelling_evidence_3` of [`DisputeEvidenceDetailsEnhancedEligibility`].
    DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 = 312 {
        /// `required_actions`: a list, each a text out of [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredActions`], in every payload of today's schema.
        required_actions: List<'a, DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredActions<'a>> = all 1348,
        /// `status`: a text out of [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status`], in every payload of today's schema.
        status: Option<DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status<'a>> = opt 1519,
    }

    /// `visa_compliance` of [`DisputeEvidenceDetailsEnhancedEligibility`].
    DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance = 313 {
        /// `status`: a text out of [`DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus`], in every payload of today's schema.
        status: Option<DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus<'a>> = opt 1519,
    }

    /// `enhanced_evidence` of [`DisputeEvidence`].
    DisputeEvidenceEnhancedEvidence = 314 {
        /// `mastercard_compliance`: an object, [`DisputeEvidenceEnhancedEvidenceMastercardCompliance`], or absent.
        mastercard_compliance: Option<DisputeEvidenceEnhancedEvidenceMastercardCompliance<'a>> = opt 893,
        /// `visa_compelling_evidence_3`: an object, [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`], or absent.
        visa_compelling_evidence_3: Option<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3<'a>> = opt 1752,
        /// `visa_compliance`: an object, [`DisputeEvidenceEnhancedEvidenceVisaCompliance`], or absent.
        visa_compliance: Option<DisputeEvidenceEnhancedEvidenceVisaCompliance<'a>> = opt 1753,
    }

    /// `mastercard_compliance` of [`DisputeEvidenceEnhancedEvidence`].
    DisputeEvidenceEnhancedEvidenceMastercardCompliance = 315 {
        /// `fee_acknowledged`: a truth value, in every payload of today's schema.
        fee_acknowledged: Option<bool> = opt 627,
    }

    /// `visa_compelling_evidence_3` of [`DisputeEvidenceEnhancedEvidence`].
    DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 = 316 {
        /// `disputed_transaction`: an object, [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`], or null.
        disputed_transaction: Option<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction<'a>> = opt 524,
        /// `prior_undisputed_transactions`: a list, each an object, [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction`], in every payload of today's schema.
        prior_undisputed_transactions: List<'a, DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction<'a>> = all 1191,
    }

    /// `disputed_transaction` of [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`].
    DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction = 317 {
        /// `customer_account_id`: a text, or null.
        customer_account_id: Option<&'a str> = opt 409,
        /// `customer_device_fingerprint`: a text, or null.
        customer_device_fingerprint: Option<&'a str> = opt 419,
        /// `customer_device_id`: a text, or null.
        customer_device_id: Option<&'a str> = opt 420,
        /// `customer_email_address`: a text, or null.
        customer_email_address: Option<&'a str> = opt 422,
        /// `customer_purchase_ip`: a text, or null.
        customer_purchase_ip: Option<&'a str> = opt 428,
        /// `merchandise_or_services`: a text out of [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices`], or null.
        merchandise_or_services: Option<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices<'a>> = opt 905,
        /// `product_description`: a text, or null.
        product_description: Option<&'a str> = opt 1201,
        /// `shipping_address`: an object, [`Address`], or null.
        shipping_address: Option<Address<'a>> = opt 1453,
    }

    /// `prior_undisputed_transactions` of [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`].
    DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction = 318 {
        /// `charge`: a text, in every payload of today's schema.
        charge: Option<&'a str> = opt 313,
        /// `customer_account_id`: a text, or null.
        customer_account_id: Option<&'a str> = opt 409,
        /// `customer_device_fingerprint`: a text, or null.
        customer_device_fingerprint: Option<&'a str> = opt 419,
        /// `customer_device_id`: a text, or null.
        customer_device_id: Option<&'a str> = opt 420,
        /// `customer_email_address`: a text, or null.
        customer_email_address: Option<&'a str> = opt 422,
        /// `customer_purchase_ip`: a text, or null.
        customer_purchase_ip: Option<&'a str> = opt 428,
        /// `product_description`: a text, or null.
        product_description: Option<&'a str> = opt 1201,
        /// `shipping_address`: an object, [`Address`], or null.
        shipping_address: Option<Address<'a>> = opt 1453,
    }

    /// `visa_compliance` of [`DisputeEvidenceEnhancedEvidence`].
    DisputeEvidenceEnhancedEvidenceVisaCompliance = 319 {
        /// `fee_acknowledged`: a truth value, in every payload of today's schema.
        fee_acknowledged: Option<bool> = opt 627,
    }

    /// `payment_method_details` of [`Dispute`].
    DisputePaymentMethodDetails = 320 {
        /// `amazon_pay`: an object, [`DisputePaymentMethodDetailsAmazonPay`], or absent.
        amazon_pay: Option<DisputePaymentMethodDetailsAmazonPay<'a>> = opt 86,
        /// `card`: an object, [`DisputePaymentMethodDetailsCard`], or absent.
        card: Option<DisputePaymentMethodDetailsCard<'a>> = opt 271,
        /// `klarna`: an object, [`DisputePaymentMethodDetailsKlarna`], or absent.
        klarna: Option<DisputePaymentMethodDetailsKlarna<'a>> = opt 825,
        /// `paypal`: an object, [`DisputePaymentMethodDetailsPaypal`], or absent.
        paypal: Option<DisputePaymentMethodDetailsPaypal<'a>> = opt 1116,
        /// `type`: a text out of [`DisputePaymentMethodDetailsType`], in every payload of today's schema.
        type_: Option<DisputePaymentMethodDetailsType<'a>> = opt 1681,
    }

    /// `amazon_pay` of [`DisputePaymentMethodDetails`].
    DisputePaymentMethodDetailsAmazonPay = 321 {
        /// `dispute_type`: a text out of [`DisputePaymentMethodDetailsAmazonPayDisputeType`], or null.
        dispute_type: Option<DisputePaymentMethodDetailsAmazonPayDisputeType<'a>> = opt 522,
    }

    /// `card` of [`DisputePaymentMethodDetails`].
    DisputePaymentMethodDetailsCard = 322 {
        /// `brand`: a text, in every payload of today's schema.
        brand: Option<&'a str> = opt 237,
        /// `case_type`: a text out of [`DisputePaymentMethodDetailsCardCaseType`], in every payload of today's schema.
        case_type: Option<DisputePaymentMethodDetailsCardCaseType<'a>> = opt 292,
        /// `network`: a text, in every payload of today's schema.
        network: Option<&'a str> = opt 960,
        /// `network_reason_code`: a text, or null.
        network_reason_code: Option<&'a str> = opt 967,
    }

    /// `klarna` of [`DisputePaymentMethodDetails`].
    DisputePaymentMethodDetailsKlarna = 323 {
        /// `chargeback_loss_reason_code`: a text, or absent.
        chargeback_loss_reason_code: Option<&'a str> = opt 315,
        /// `reason_code`: a text, or null.
        reason_code: Option<&'a str> = opt 1240,
    }

    /// `paypal` of [`DisputePaymentMethodDetails`].
    DisputePaymentMethodDetailsPaypal = 324 {
        /// `case_id`: a text, or null.
        case_id: Option<&'a str> = opt 291,
        /// `reason_code`: a text, or null.
        reason_code: Option<&'a str> = opt 1240,
    }

    /// `expiry` of [`ThreeDSecureAuthenticationFutureUsageInstallment`], `expiry` of [`ThreeDSecureAuthenticationFutureUsageRecurring`].
    Expiry = 328 {
        /// `date`: a text, or absent.
        date: Option<&'a str> = opt 448,
        /// `type`: a text out of [`ExpiryType`], in every payload of today's schema.
        type_: Option<ExpiryType<'a>> = opt 1681,
    }

    /// `funding` of [`ChargePaymentMethodDetailsAmazonPay`], `funding` of [`ChargePaymentMethodDetailsRevolutPay`].
    Funding = 354 {
        /// `card`: an object, [`FundingCard`], or absent.
        card: Option<FundingCard<'a>> = opt 271,
        /// `type`: a text out of [`FundingType`], or null.
        type_: Option<FundingType<'a>> = opt 1681,
    }

    /// `card` of [`Funding`].
    FundingCard = 355 {
        /// `brand`: a text, or null.
        brand: Option<&'a str> = opt 237,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `exp_month`: an integer, or null.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, or null.
        exp_year: Option<i64> = opt 596,
        /// `funding`: a text, or null.
        funding: Option<&'a str> = opt 680,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
    }

    /// `mandate`.
    Mandate = 481 {
        /// `customer_acceptance`: an object, [`MandateCustomerAcceptance`], in every payload of today's schema.
        customer_acceptance: Option<MandateCustomerAcceptance<'a>> = opt 407,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `multi_use`: an object, [`MandateMultiUse`], or absent.
        multi_use: Option<MandateMultiUse<'a>> = opt 940,
        /// `object`: the text `mandate`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: a text, or absent.
        on_behalf_of: Option<&'a str> = opt 995,
        /// `payment_method`: the id of an object, or the object, in every payload of today's schema.
        payment_method: Option<Expandable<'a>> = opt 1086,
        /// `payment_method_details`: an object, [`MandatePaymentMethodDetails`], in every payload of today's schema.
        payment_method_details: Option<MandatePaymentMethodDetails<'a>> = opt 1092,
        /// `single_use`: an object, [`MandateSingleUse`], or absent.
        single_use: Option<MandateSingleUse<'a>> = opt 1471,
        /// `status`: a text out of [`MandateStatus`], in every payload of today's schema.
        status: Option<MandateStatus<'a>> = opt 1519,
        /// `type`: a text out of [`MandateType`], in every payload of today's schema.
        type_: Option<MandateType<'a>> = opt 1681,
    }

    /// `customer_acceptance` of [`Mandate`].
    MandateCustomerAcceptance = 482 {
        /// `accepted_at`: a time, or null.
        accepted_at: Option<Timestamp> = opt 2,
        /// `offline`: a value of no known form, or absent.
        offline: Option<Value<'a>> = opt 993,
        /// `online`: an object, [`MandateCustomerAcceptanceOnline`], or absent.
        online: Option<MandateCustomerAcceptanceOnline<'a>> = opt 996,
        /// `type`: a text out of [`MandateCustomerAcceptanceType`], in every payload of today's schema.
        type_: Option<MandateCustomerAcceptanceType<'a>> = opt 1681,
    }

    /// `online` of [`MandateCustomerAcceptance`].
    MandateCustomerAcceptanceOnline = 483 {
        /// `ip_address`: a text, or null.
        ip_address: Option<&'a str> = opt 798,
        /// `user_agent`: a text, or null.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `multi_use` of [`Mandate`].
    MandateMultiUse = 484 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, or absent.
        currency: Option<&'a str> = opt 389,
    }

    /// `payment_method_details` of [`Mandate`].
    MandatePaymentMethodDetails = 486 {
        /// `acss_debit`: an object, [`MandatePaymentMethodDetailsAcssDebit`], or absent.
        acss_debit: Option<MandatePaymentMethodDetailsAcssDebit<'a>> = opt 29,
        /// `amazon_pay`: a value of no known form, or absent.
        amazon_pay: Option<Value<'a>> = opt 86,
        /// `au_becs_debit`: an object, [`MandatePaymentMethodDetailsAuBecsDebit`], or absent.
        au_becs_debit: Option<MandatePaymentMethodDetailsAuBecsDebit<'a>> = opt 151,
        /// `bacs_debit`: an object, [`MandatePaymentMethodDetailsBacsDebit`], or absent.
        bacs_debit: Option<MandatePaymentMethodDetailsBacsDebit<'a>> = opt 178,
        /// `blik`: an object, [`MandatePaymentMethodDetailsBlik`], or absent.
        blik: Option<MandatePaymentMethodDetailsBlik<'a>> = opt 222,
        /// `card`: an object, [`MandatePaymentMethodDetailsCard`], or absent.
        card: Option<MandatePaymentMethodDetailsCard<'a>> = opt 271,
        /// `cashapp`: a value of no known form, or absent.
        cashapp: Option<Value<'a>> = opt 296,
        /// `kakao_pay`: a value of no known form, or absent.
        kakao_pay: Option<Value<'a>> = opt 822,
        /// `klarna`: a value of no known form, or absent.
        klarna: Option<Value<'a>> = opt 825,
        /// `kr_card`: a value of no known form, or absent.
        kr_card: Option<Value<'a>> = opt 831,
        /// `link`: a value of no known form, or absent.
        link: Option<Value<'a>> = opt 865,
        /// `naver_pay`: a value of no known form, or absent.
        naver_pay: Option<Value<'a>> = opt 955,
        /// `nz_bank_account`: a value of no known form, or absent.
        nz_bank_account: Option<Value<'a>> = opt 988,
        /// `paypal`: an object, [`MandatePaymentMethodDetailsPaypal`], or absent.
        paypal: Option<MandatePaymentMethodDetailsPaypal<'a>> = opt 1116,
        /// `payto`: an object, [`MandatePaymentMethodDetailsPayto`], or absent.
        payto: Option<MandatePaymentMethodDetailsPayto<'a>> = opt 1119,
        /// `pix`: an object, [`MandatePaymentMethodDetailsPix`], or absent.
        pix: Option<MandatePaymentMethodDetailsPix<'a>> = opt 1151,
        /// `revolut_pay`: a value of no known form, or absent.
        revolut_pay: Option<Value<'a>> = opt 1383,
        /// `sepa_debit`: an object, [`MandatePaymentMethodDetailsSepaDebit`], or absent.
        sepa_debit: Option<MandatePaymentMethodDetailsSepaDebit<'a>> = opt 1428,
        /// `twint`: a value of no known form, or absent.
        twint: Option<Value<'a>> = opt 1679,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
        /// `upi`: an object, [`MandatePaymentMethodDetailsUpi`], or absent.
        upi: Option<MandatePaymentMethodDetailsUpi<'a>> = opt 1705,
        /// `us_bank_account`: an object, [`MandatePaymentMethodDetailsUsBankAccount`], or absent.
        us_bank_account: Option<MandatePaymentMethodDetailsUsBankAccount<'a>> = opt 1709,
    }

    /// `acss_debit` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsAcssDebit = 487 {
        /// `default_for`: a list, each a text out of [`DefaultFor`], or absent.
        default_for: List<'a, DefaultFor<'a>> = all 466,
        /// `interval_description`: a text, or null.
        interval_description: Option<&'a str> = opt 776,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsAcssDebitPaymentSchedule`], in every payload of today's schema.
        payment_schedule: Option<MandatePaymentMethodDetailsAcssDebitPaymentSchedule<'a>> = opt 1103,
        /// `transaction_type`: a text out of [`TransactionType`], in every payload of today's schema.
        transaction_type: Option<TransactionType<'a>> = opt 1655,
    }

    /// `au_becs_debit` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsAuBecsDebit = 488 {
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt 1708,
    }

    /// `bacs_debit` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsBacsDebit = 489 {
        /// `display_name`: a text, or null.
        display_name: Option<&'a str> = opt 519,
        /// `network_status`: a text out of [`MandatePaymentMethodDetailsBacsDebitNetworkStatus`], in every payload of today's schema.
        network_status: Option<MandatePaymentMethodDetailsBacsDebitNetworkStatus<'a>> = opt 969,
        /// `reference`: a text, in every payload of today's schema.
        reference: Option<&'a str> = opt 1267,
        /// `revocation_reason`: a text out of [`MandatePaymentMethodDetailsBacsDebitRevocationReason`], or null.
        revocation_reason: Option<MandatePaymentMethodDetailsBacsDebitRevocationReason<'a>> = opt 1381,
        /// `service_user_number`: a text, or null.
        service_user_number: Option<&'a str> = opt 1440,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt 1708,
    }

    /// `blik` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsBlik = 490 {
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `type`: a text out of [`MandatePaymentMethodDetailsBlikType`], in every payload of today's schema.
        type_: Option<MandatePaymentMethodDetailsBlikType<'a>> = opt 1681,
    }

    /// `card` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsCard = 491 {
        /// `india`: an object, [`MandatePaymentMethodDetailsCardIndia`], or absent.
        india: Option<MandatePaymentMethodDetailsCardIndia<'a>> = opt 755,
    }

    /// `india` of [`MandatePaymentMethodDetailsCard`].
    MandatePaymentMethodDetailsCardIndia = 492 {
        /// `inactive_reason`: a text out of [`MandatePaymentMethodDetailsCardIndiaInactiveReason`], or null.
        inactive_reason: Option<MandatePaymentMethodDetailsCardIndiaInactiveReason<'a>> = opt 747,
    }

    /// `paypal` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsPaypal = 493 {
        /// `billing_agreement_id`: a text, or null.
        billing_agreement_id: Option<&'a str> = opt 210,
        /// `payer_id`: a text, or null.
        payer_id: Option<&'a str> = opt 1074,
    }

    /// `payto` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsPayto = 494 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], in every payload of today's schema.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `end_date`: a text, or null.
        end_date: Option<&'a str> = opt 556,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsPaytoPaymentSchedule`], in every payload of today's schema.
        payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule<'a>> = opt 1103,
        /// `payments_per_period`: an integer, or null.
        payments_per_period: Option<i64> = opt 1107,
        /// `purpose`: a text out of [`Purpose`], or null.
        purpose: Option<Purpose<'a>> = opt 1224,
        /// `start_date`: a text, or null.
        start_date: Option<&'a str> = opt 1505,
    }

    /// `pix` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsPix = 495 {
        /// `amount_includes_iof`: a text out of [`AmountIncludesIof`], or absent.
        amount_includes_iof: Option<AmountIncludesIof<'a>> = opt 101,
        /// `amount_type`: a text out of [`AmountType`], or absent.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `end_date`: a text, or absent.
        end_date: Option<&'a str> = opt 556,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsPixPaymentSchedule`], or absent.
        payment_schedule: Option<MandatePaymentMethodDetailsPixPaymentSchedule<'a>> = opt 1103,
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt 1267,
        /// `start_date`: a text, or absent.
        start_date: Option<&'a str> = opt 1505,
    }

    /// `sepa_debit` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsSepaDebit = 496 {
        /// `reference`: a text, in every payload of today's schema.
        reference: Option<&'a str> = opt 1267,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt 1708,
    }

    /// `upi` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsUpi = 497 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], or null.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `end_date`: an integer, or null.
        end_date: Option<i64> = opt 556,
    }

    /// `us_bank_account` of [`MandatePaymentMethodDetails`].
    MandatePaymentMethodDetailsUsBankAccount = 498 {
        /// `collection_method`: a text out of [`MandatePaymentMethodDetailsUsBankAccountCollectionMethod`], or absent.
        collection_method: Option<MandatePaymentMethodDetailsUsBankAccountCollectionMethod<'a>> = opt 339,
    }

    /// `single_use` of [`Mandate`].
    MandateSingleUse = 499 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
    }

    /// `refund`.
    Refund = 751 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `charge`: the id of an object, or the object, or null.
        charge: Option<Expandable<'a>> = opt 313,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt 488,
        /// `destination_details`: an object, [`RefundDestinationDetails`], or absent.
        destination_details: Option<RefundDestinationDetails<'a>> = opt 490,
        /// `failure_balance_transaction`: the id of an object, or the object, or absent.
        failure_balance_transaction: Option<Expandable<'a>> = opt 618,
        /// `failure_reason`: a text, or absent.
        failure_reason: Option<&'a str> = opt 622,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `instructions_email`: a text, or absent.
        instructions_email: Option<&'a str> = opt 770,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `next_action`: an object, [`RefundNextAction`], or absent.
        next_action: Option<RefundNextAction<'a>> = opt 974,
        /// `object`: the text `refund`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `payment_intent`: the id of an object, or the object, or null.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `payment_method`: the id of an object, or the object, or null.
        payment_method: Option<Expandable<'a>> = opt 1086,
        /// `pending_reason`: a text out of [`RefundPendingReason`], or absent.
        pending_reason: Option<RefundPendingReason<'a>> = opt 1125,
        /// `presentment_details`: an object, [`PresentmentDetails`], or absent.
        presentment_details: Option<PresentmentDetails<'a>> = opt 1177,
        /// `reason`: a text out of [`RefundReason`], or null.
        reason: Option<RefundReason<'a>> = opt 1239,
        /// `receipt_number`: a text, or null.
        receipt_number: Option<&'a str> = opt 1247,
        /// `source_transfer_reversal`: the id of an object, or the object, or null.
        source_transfer_reversal: Option<Expandable<'a>> = opt 1493,
        /// `status`: a text, or null.
        status: Option<&'a str> = opt 1519,
        /// `transfer_reversal`: the id of an object, or the object, or null.
        transfer_reversal: Option<Expandable<'a>> = opt 1660,
    }

    /// `destination_details` of [`Refund`].
    RefundDestinationDetails = 752 {
        /// `affirm`: a value of no known form, or absent.
        affirm: Option<Value<'a>> = opt 59,
        /// `afterpay_clearpay`: an object, [`RefundDestinationDetailsAfterpayClearpay`], or absent.
        afterpay_clearpay: Option<RefundDestinationDetailsAfterpayClearpay<'a>> = opt 64,
        /// `alipay`: a value of no known form, or absent.
        alipay: Option<Value<'a>> = opt 68,
        /// `alma`: a value of no known form, or absent.
        alma: Option<Value<'a>> = opt 81,
        /// `amazon_pay`: a value of no known form, or absent.
        amazon_pay: Option<Value<'a>> = opt 86,
        /// `au_bank_transfer`: a value of no known form, or absent.
        au_bank_transfer: Option<Value<'a>> = opt 150,
        /// `blik`: an object, [`RefundDestinationDetailsBlik`], or absent.
        blik: Option<RefundDestinationDetailsBlik<'a>> = opt 222,
        /// `br_bank_transfer`: an object, [`RefundDestinationDetailsBrBankTransfer`], or absent.
        br_bank_transfer: Option<RefundDestinationDetailsBrBankTransfer<'a>> = opt 234,
        /// `card`: an object, [`RefundDestinationDetailsCard`], or absent.
        card: Option<RefundDestinationDetailsCard<'a>> = opt 271,
        /// `cashapp`: a value of no known form, or absent.
        cashapp: Option<Value<'a>> = opt 296,
        /// `crypto`: an object, [`RefundDestinationDetailsCrypto`], or absent.
        crypto: Option<RefundDestinationDetailsCrypto<'a>> = opt 386,
        /// `customer_cash_balance`: a value of no known form, or absent.
        customer_cash_balance: Option<Value<'a>> = opt 414,
        /// `eps`: a value of no known form, or absent.
        eps: Option<Value<'a>> = opt 568,
        /// `eu_bank_transfer`: an object, [`RefundDestinationDetailsEuBankTransfer`], or absent.
        eu_bank_transfer: Option<RefundDestinationDetailsEuBankTransfer<'a>> = opt 580,
        /// `gb_bank_transfer`: an object, [`RefundDestinationDetailsGbBankTransfer`], or absent.
        gb_bank_transfer: Option<RefundDestinationDetailsGbBankTransfer<'a>> = opt 688,
        /// `giropay`: a value of no known form, or absent.
        giropay: Option<Value<'a>> = opt 696,
        /// `grabpay`: a value of no known form, or absent.
        grabpay: Option<Value<'a>> = opt 700,
        /// `jp_bank_transfer`: an object, [`RefundDestinationDetailsJpBankTransfer`], or absent.
        jp_bank_transfer: Option<RefundDestinationDetailsJpBankTransfer<'a>> = opt 818,
        /// `klarna`: an object, [`RefundDestinationDetailsKlarna`], or absent.
        klarna: Option<RefundDestinationDetailsKlarna<'a>> = opt 825,
        /// `mb_way`: an object, [`RefundDestinationDetailsMbWay`], or absent.
        mb_way: Option<RefundDestinationDetailsMbWay<'a>> = opt 900,
        /// `multibanco`: an object, [`RefundDestinationDetailsMultibanco`], or absent.
        multibanco: Option<RefundDestinationDetailsMultibanco<'a>> = opt 941,
        /// `mx_bank_transfer`: an object, [`RefundDestinationDetailsMxBankTransfer`], or absent.
        mx_bank_transfer: Option<RefundDestinationDetailsMxBankTransfer<'a>> = opt 945,
        /// `nz_bank_transfer`: a value of no known form, or absent.
        nz_bank_transfer: Option<Value<'a>> = opt 990,
        /// `p24`: an object, [`RefundDestinationDetailsP24`], or absent.
        p24: Option<RefundDestinationDetailsP24<'a>> = opt 1033,
        /// `paynow`: a value of no known form, or absent.
        paynow: Option<Value<'a>> = opt 1109,
        /// `paypal`: an object, [`RefundDestinationDetailsPaypal`], or absent.
        paypal: Option<RefundDestinationDetailsPaypal<'a>> = opt 1116,
        /// `pix`: a value of no known form, or absent.
        pix: Option<Value<'a>> = opt 1151,
        /// `revolut`: a value of no known form, or absent.
        revolut: Option<Value<'a>> = opt 1382,
        /// `scalapay`: a value of no known form, or absent.
        scalapay: Option<Value<'a>> = opt 1401,
        /// `sofort`: a value of no known form, or absent.
        sofort: Option<Value<'a>> = opt 1479,
        /// `swish`: an object, [`RefundDestinationDetailsSwish`], or absent.
        swish: Option<RefundDestinationDetailsSwish<'a>> = opt 1575,
        /// `th_bank_transfer`: an object, [`RefundDestinationDetailsThBankTransfer`], or absent.
        th_bank_transfer: Option<RefundDestinationDetailsThBankTransfer<'a>> = opt 1610,
        /// `twint`: a value of no known form, or absent.
        twint: Option<Value<'a>> = opt 1679,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
        /// `us_bank_transfer`: an object, [`RefundDestinationDetailsUsBankTransfer`], or absent.
        us_bank_transfer: Option<RefundDestinationDetailsUsBankTransfer<'a>> = opt 1711,
        /// `wechat_pay`: a value of no known form, or absent.
        wechat_pay: Option<Value<'a>> = opt 1762,
        /// `zip`: a value of no known form, or absent.
        zip: Option<Value<'a>> = opt 1773,
    }

    /// `afterpay_clearpay` of [`RefundDestinationDetails`].
    RefundDestinationDetailsAfterpayClearpay = 753 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `blik` of [`RefundDestinationDetails`].
    RefundDestinationDetailsBlik = 754 {
        /// `network_decline_code`: a text, or null.
        network_decline_code: Option<&'a str> = opt 964,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `br_bank_transfer` of [`RefundDestinationDetails`].
    RefundDestinationDetailsBrBankTransfer = 755 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `card` of [`RefundDestinationDetails`].
    RefundDestinationDetailsCard = 756 {
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or absent.
        reference_status: Option<&'a str> = opt 1269,
        /// `reference_type`: a text, or absent.
        reference_type: Option<&'a str> = opt 1270,
        /// `type`: a text out of [`RefundDestinationDetailsCardType`], in every payload of today's schema.
        type_: Option<RefundDestinationDetailsCardType<'a>> = opt 1681,
    }

    /// `crypto` of [`RefundDestinationDetails`].
    RefundDestinationDetailsCrypto = 757 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `eu_bank_transfer` of [`RefundDestinationDetails`].
    RefundDestinationDetailsEuBankTransfer = 758 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `gb_bank_transfer` of [`RefundDestinationDetails`].
    RefundDestinationDetailsGbBankTransfer = 759 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `jp_bank_transfer` of [`RefundDestinationDetails`].
    RefundDestinationDetailsJpBankTransfer = 760 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `klarna` of [`RefundDestinationDetails`].
    RefundDestinationDetailsKlarna = 761 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `mb_way` of [`RefundDestinationDetails`].
    RefundDestinationDetailsMbWay = 762 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `multibanco` of [`RefundDestinationDetails`].
    RefundDestinationDetailsMultibanco = 763 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `mx_bank_transfer` of [`RefundDestinationDetails`].
    RefundDestinationDetailsMxBankTransfer = 764 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `p24` of [`RefundDestinationDetails`].
    RefundDestinationDetailsP24 = 765 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `paypal` of [`RefundDestinationDetails`].
    RefundDestinationDetailsPaypal = 766 {
        /// `network_decline_code`: a text, or null.
        network_decline_code: Option<&'a str> = opt 964,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `swish` of [`RefundDestinationDetails`].
    RefundDestinationDetailsSwish = 767 {
        /// `network_decline_code`: a text, or null.
        network_decline_code: Option<&'a str> = opt 964,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `th_bank_transfer` of [`RefundDestinationDetails`].
    RefundDestinationDetailsThBankTransfer = 768 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `us_bank_transfer` of [`RefundDestinationDetails`].
    RefundDestinationDetailsUsBankTransfer = 769 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `reference_status`: a text, or null.
        reference_status: Option<&'a str> = opt 1269,
    }

    /// `next_action` of [`Refund`].
    RefundNextAction = 770 {
        /// `display_details`: an object, [`RefundNextActionDisplayDetails`], or absent.
        display_details: Option<RefundNextActionDisplayDetails<'a>> = opt 518,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
    }

    /// `display_details` of [`RefundNextAction`].
    RefundNextActionDisplayDetails = 771 {
        /// `email_sent`: an object, [`RefundNextActionDisplayDetailsEmailSent`], in every payload of today's schema.
        email_sent: Option<RefundNextActionDisplayDetailsEmailSent<'a>> = opt 548,
        /// `expires_at`: a time, in every payload of today's schema.
        expires_at: Option<Timestamp> = opt 608,
    }

    /// `email_sent` of [`RefundNextActionDisplayDetails`].
    RefundNextActionDisplayDetailsEmailSent = 772 {
        /// `email_sent_at`: a time, in every payload of today's schema.
        email_sent_at: Option<Timestamp> = opt 549,
        /// `email_sent_to`: a text, in every payload of today's schema.
        email_sent_to: Option<&'a str> = opt 550,
    }

    /// `source_mandate_notification`.
    SourceMandateNotification = 831 {
        /// `acss_debit`: an object, [`SourceMandateNotificationAcssDebit`], or absent.
        acss_debit: Option<SourceMandateNotificationAcssDebit<'a>> = opt 29,
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `bacs_debit`: an object, [`SourceMandateNotificationBacsDebit`], or absent.
        bacs_debit: Option<SourceMandateNotificationBacsDebit<'a>> = opt 178,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `source_mandate_notification`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `reason`: a text, in every payload of today's schema.
        reason: Option<&'a str> = opt 1239,
        /// `sepa_debit`: an object, [`SourceMandateNotificationSepaDebit`], or absent.
        sepa_debit: Option<SourceMandateNotificationSepaDebit<'a>> = opt 1428,
        /// `source`: an object, [`Source`], in every payload of today's schema.
        source: Option<Source<'a>> = opt 1483,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
    }

    /// `acss_debit` of [`SourceMandateNotification`].
    SourceMandateNotificationAcssDebit = 832 {
        /// `statement_descriptor`: a text, or absent.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `bacs_debit` of [`SourceMandateNotification`].
    SourceMandateNotificationBacsDebit = 833 {
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt 835,
    }

    /// `sepa_debit` of [`SourceMandateNotification`].
    SourceMandateNotificationSepaDebit = 834 {
        /// `creditor_identifier`: a text, or absent.
        creditor_identifier: Option<&'a str> = opt 383,
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt 835,
        /// `mandate_reference`: a text, or absent.
        mandate_reference: Option<&'a str> = opt 887,
    }

    /// `source_transaction`.
    SourceTransaction = 846 {
        /// `ach_credit_transfer`: an object, [`SourceTransactionAchCreditTransfer`], or absent.
        ach_credit_transfer: Option<SourceTransactionAchCreditTransfer<'a>> = opt 21,
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `chf_credit_transfer`: an object, [`SourceTransactionChfCreditTransfer`], or absent.
        chf_credit_transfer: Option<SourceTransactionChfCreditTransfer<'a>> = opt 321,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `gbp_credit_transfer`: an object, [`SourceTransactionGbpCreditTransfer`], or absent.
        gbp_credit_transfer: Option<SourceTransactionGbpCreditTransfer<'a>> = opt 690,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `source_transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `paper_check`: an object, [`SourceTransactionPaperCheck`], or absent.
        paper_check: Option<SourceTransactionPaperCheck<'a>> = opt 1041,
        /// `sepa_credit_transfer`: an object, [`SourceTransactionSepaCreditTransfer`], or absent.
        sepa_credit_transfer: Option<SourceTransactionSepaCreditTransfer<'a>> = opt 1427,
        /// `source`: a text, in every payload of today's schema.
        source: Option<&'a str> = opt 1483,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `type`: a text out of [`SourceTransactionType`], in every payload of today's schema.
        type_: Option<SourceTransactionType<'a>> = opt 1681,
    }

    /// `ach_credit_transfer` of [`SourceTransaction`].
    SourceTransactionAchCreditTransfer = 847 {
        /// `customer_data`: a text, or absent.
        customer_data: Option<&'a str> = opt 417,
        /// `fingerprint`: a text, or absent.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt 835,
        /// `routing_number`: a text, or absent.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `chf_credit_transfer` of [`SourceTransaction`].
    SourceTransactionChfCreditTransfer = 848 {
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt 1267,
        /// `sender_address_country`: a text, or absent.
        sender_address_country: Option<&'a str> = opt 1419,
        /// `sender_address_line1`: a text, or absent.
        sender_address_line1: Option<&'a str> = opt 1420,
        /// `sender_iban`: a text, or absent.
        sender_iban: Option<&'a str> = opt 1423,
        /// `sender_name`: a text, or absent.
        sender_name: Option<&'a str> = opt 1424,
    }

    /// `gbp_credit_transfer` of [`SourceTransaction`].
    SourceTransactionGbpCreditTransfer = 849 {
        /// `fingerprint`: a text, or absent.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding_method`: a text, or absent.
        funding_method: Option<&'a str> = opt 681,
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt 835,
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt 1267,
        /// `sender_account_number`: a text, or absent.
        sender_account_number: Option<&'a str> = opt 1418,
        /// `sender_name`: a text, or absent.
        sender_name: Option<&'a str> = opt 1424,
        /// `sender_sort_code`: a text, or absent.
        sender_sort_code: Option<&'a str> = opt 1425,
    }

    /// `paper_check` of [`SourceTransaction`].
    SourceTransactionPaperCheck = 850 {
        /// `available_at`: a text, or absent.
        available_at: Option<&'a str> = opt 169,
        /// `invoices`: a text, or absent.
        invoices: Option<&'a str> = opt 794,
    }

    /// `sepa_credit_transfer` of [`SourceTransaction`].
    SourceTransactionSepaCreditTransfer = 851 {
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt 1267,
        /// `sender_iban`: a text, or absent.
        sender_iban: Option<&'a str> = opt 1423,
        /// `sender_name`: a text, or absent.
        sender_name: Option<&'a str> = opt 1424,
    }

    /// `three_d_secure.authentication`.
    ThreeDSecureAuthentication = 955 {
        /// `acquirer_details`: an object, [`ThreeDSecureAuthenticationAcquirerDetails`], or absent.
        acquirer_details: Option<ThreeDSecureAuthenticationAcquirerDetails<'a>> = opt 25,
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt 89,
        /// `challenge_url`: a text, or absent.
        challenge_url: Option<&'a str> = opt 310,
        /// `channel`: an object, [`ThreeDSecureAuthenticationChannel`], in every payload of today's schema.
        channel: Option<ThreeDSecureAuthenticationChannel<'a>> = opt 312,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, or absent.
        currency: Option<&'a str> = opt 389,
        /// `directory_server`: a text out of [`ThreeDSecureAuthenticationDirectoryServer`], in every payload of today's schema.
        directory_server: Option<ThreeDSecureAuthenticationDirectoryServer<'a>> = opt 507,
        /// `fingerprinting_url`: a text, or absent.
        fingerprinting_url: Option<&'a str> = opt 643,
        /// `flow_preference`: an object, [`ThreeDSecureAuthenticationFlowPreference`], or absent.
        flow_preference: Option<ThreeDSecureAuthenticationFlowPreference<'a>> = opt 658,
        /// `future_usage`: an object, [`ThreeDSecureAuthenticationFutureUsage`], or absent.
        future_usage: Option<ThreeDSecureAuthenticationFutureUsage<'a>> = opt 686,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `message_category`: a text out of [`ThreeDSecureAuthenticationMessageCategory`], in every payload of today's schema.
        message_category: Option<ThreeDSecureAuthenticationMessageCategory<'a>> = opt 912,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `three_d_secure.authentication`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `outcome`: a text out of [`ThreeDSecureAuthenticationOutcome`], or absent.
        outcome: Option<ThreeDSecureAuthenticationOutcome<'a>> = opt 1019,
        /// `outcome_details`: an object, [`ThreeDSecureAuthenticationOutcomeDetails`], or absent.
        outcome_details: Option<ThreeDSecureAuthenticationOutcomeDetails<'a>> = opt 1020,
        /// `payment_method`: the id of an object, or the object, in every payload of today's schema.
        payment_method: Option<Expandable<'a>> = opt 1086,
        /// `reason`: a text out of [`ThreeDSecureAuthenticationReason`], or absent.
        reason: Option<ThreeDSecureAuthenticationReason<'a>> = opt 1239,
        /// `shipping_address`: an object, [`ThreeDSecureAuthenticationShippingAddress`], or absent.
        shipping_address: Option<ThreeDSecureAuthenticationShippingAddress<'a>> = opt 1453,
        /// `status`: a text out of [`ThreeDSecureAuthenticationStatus`], in every payload of today's schema.
        status: Option<ThreeDSecureAuthenticationStatus<'a>> = opt 1519,
    }

    /// `acquirer_details` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationAcquirerDetails = 956 {
        /// `acquirer_bin`: a text, or absent.
        acquirer_bin: Option<&'a str> = opt 23,
        /// `acquirer_country`: a text, or absent.
        acquirer_country: Option<&'a str> = opt 24,
        /// `acquirer_merchant_id`: a text, or absent.
        acquirer_merchant_id: Option<&'a str> = opt 26,
        /// `mcc`: a text, or absent.
        mcc: Option<&'a str> = opt 902,
        /// `merchant_name`: a text, or absent.
        merchant_name: Option<&'a str> = opt 909,
        /// `requestor_id`: a text, or absent.
        requestor_id: Option<&'a str> = opt 1340,
    }

    /// `channel` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationChannel = 957 {
        /// `browser`: an object, [`ThreeDSecureAuthenticationChannelBrowser`], or absent.
        browser: Option<ThreeDSecureAuthenticationChannelBrowser<'a>> = opt 243,
        /// `three_r_i`: an object, [`ThreeDSecureAuthenticationChannelThreeRI`], or absent.
        three_r_i: Option<ThreeDSecureAuthenticationChannelThreeRI<'a>> = opt 1614,
        /// `type`: a text out of [`ThreeDSecureAuthenticationChannelType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationChannelType<'a>> = opt 1681,
    }

    /// `browser` of [`ThreeDSecureAuthenticationChannel`].
    ThreeDSecureAuthenticationChannelBrowser = 958 {
        /// `accept_header`: a text, in every payload of today's schema.
        accept_header: Option<&'a str> = opt 1,
        /// `color_depth`: an integer, or absent.
        color_depth: Option<i64> = opt 340,
        /// `ip_address`: a text, in every payload of today's schema.
        ip_address: Option<&'a str> = opt 798,
        /// `java_enabled`: a truth value, or absent.
        java_enabled: Option<bool> = opt 815,
        /// `javascript_enabled`: a truth value, in every payload of today's schema.
        javascript_enabled: Option<bool> = opt 816,
        /// `language`: a text, in every payload of today's schema.
        language: Option<&'a str> = opt 834,
        /// `screen_height`: an integer, or absent.
        screen_height: Option<i64> = opt 1407,
        /// `screen_width`: an integer, or absent.
        screen_width: Option<i64> = opt 1408,
        /// `timezone_offset`: an integer, or absent.
        timezone_offset: Option<i64> = opt 1621,
        /// `user_agent`: a text, in every payload of today's schema.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `three_r_i` of [`ThreeDSecureAuthenticationChannel`].
    ThreeDSecureAuthenticationChannelThreeRI = 959 {
        /// `previous_authentication`: a text, in every payload of today's schema.
        previous_authentication: Option<&'a str> = opt 1181,
        /// `type`: a text out of [`ThreeDSecureAuthenticationChannelThreeRIType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationChannelThreeRIType<'a>> = opt 1681,
    }

    /// `flow_preference` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationFlowPreference = 960 {
        /// `challenge`: an object, [`ThreeDSecureAuthenticationFlowPreferenceChallenge`], or absent.
        challenge: Option<ThreeDSecureAuthenticationFlowPreferenceChallenge<'a>> = opt 309,
        /// `data_share`: an object, [`ThreeDSecureAuthenticationFlowPreferenceDataShare`], or absent.
        data_share: Option<ThreeDSecureAuthenticationFlowPreferenceDataShare<'a>> = opt 445,
        /// `frictionless`: an object, [`ThreeDSecureAuthenticationFlowPreferenceFrictionless`], or absent.
        frictionless: Option<ThreeDSecureAuthenticationFlowPreferenceFrictionless<'a>> = opt 670,
        /// `type`: a text out of [`ThreeDSecureAuthenticationFlowPreferenceType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFlowPreferenceType<'a>> = opt 1681,
    }

    /// `challenge` of [`ThreeDSecureAuthenticationFlowPreference`].
    ThreeDSecureAuthenticationFlowPreferenceChallenge = 961 {
        /// `type`: a text out of [`ThreeDSecureAuthenticationFlowPreferenceChallengeType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFlowPreferenceChallengeType<'a>> = opt 1681,
    }

    /// `data_share` of [`ThreeDSecureAuthenticationFlowPreference`].
    ThreeDSecureAuthenticationFlowPreferenceDataShare = 962 {
        /// `type`: a text out of [`ThreeDSecureAuthenticationFlowPreferenceDataShareType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFlowPreferenceDataShareType<'a>> = opt 1681,
    }

    /// `frictionless` of [`ThreeDSecureAuthenticationFlowPreference`].
    ThreeDSecureAuthenticationFlowPreferenceFrictionless = 963 {
        /// `type`: a text out of [`ThreeDSecureAuthenticationFlowPreferenceFrictionlessType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFlowPreferenceFrictionlessType<'a>> = opt 1681,
    }

    /// `future_usage` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationFutureUsage = 964 {
        /// `installment`: an object, [`ThreeDSecureAuthenticationFutureUsageInstallment`], or absent.
        installment: Option<ThreeDSecureAuthenticationFutureUsageInstallment<'a>> = opt 765,
        /// `recurring`: an object, [`ThreeDSecureAuthenticationFutureUsageRecurring`], or absent.
        recurring: Option<ThreeDSecureAuthenticationFutureUsageRecurring<'a>> = opt 1260,
        /// `type`: a text out of [`ThreeDSecureAuthenticationFutureUsageType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFutureUsageType<'a>> = opt 1681,
    }

    /// `installment` of [`ThreeDSecureAuthenticationFutureUsage`].
    ThreeDSecureAuthenticationFutureUsageInstallment = 965 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt 89,
        /// `expiry`: an object, [`Expiry`], in every payload of today's schema.
        expiry: Option<Expiry<'a>> = opt 610,
        /// `interval`: a text out of [`ThreeDSecureAuthenticationFutureUsageInstallmentInterval`], in every payload of today's schema.
        interval: Option<ThreeDSecureAuthenticationFutureUsageInstallmentInterval<'a>> = opt 774,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt 775,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt 986,
    }

    /// `recurring` of [`ThreeDSecureAuthenticationFutureUsage`].
    ThreeDSecureAuthenticationFutureUsageRecurring = 966 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt 89,
        /// `expiry`: an object, [`Expiry`], in every payload of today's schema.
        expiry: Option<Expiry<'a>> = opt 610,
        /// `interval`: a text out of [`ThreeDSecureAuthenticationFutureUsageInstallmentInterval`], in every payload of today's schema.
        interval: Option<ThreeDSecureAuthenticationFutureUsageInstallmentInterval<'a>> = opt 774,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt 775,
    }

    /// `outcome_details` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationOutcomeDetails = 967 {
        /// `acs_transaction_id`: a text, or absent.
        acs_transaction_id: Option<&'a str> = opt 28,
        /// `ares`: a text, or absent.
        ares: Option<&'a str> = opt 140,
        /// `ares_trans_status`: a text out of [`ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus`], or absent.
        ares_trans_status: Option<ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus<'a>> = opt 141,
        /// `cryptogram`: a text, or absent.
        cryptogram: Option<&'a str> = opt 388,
        /// `ds_transaction_id`: a text, or absent.
        ds_transaction_id: Option<&'a str> = opt 531,
        /// `eci`: a text, or absent.
        eci: Option<&'a str> = opt 541,
        /// `network_details`: an object, [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails`], or absent.
        network_details: Option<ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails<'a>> = opt 965,
        /// `protocol_version`: a text out of [`ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion`], in every payload of today's schema.
        protocol_version: Option<ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion<'a>> = opt 1217,
        /// `requestor_challenge_indicator`: a text out of [`ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator`], or absent.
        requestor_challenge_indicator: Option<ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator<'a>> = opt 1339,
        /// `rreq`: a text, or absent.
        rreq: Option<&'a str> = opt 1391,
        /// `rreq_trans_status`: a text out of [`ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus`], or absent.
        rreq_trans_status: Option<ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus<'a>> = opt 1392,
        /// `three_ds_server_transaction_id`: a text, in every payload of today's schema.
        three_ds_server_transaction_id: Option<&'a str> = opt 1613,
    }

    /// `network_details` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails = 968 {
        /// `cartes_bancaires`: an object, [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires`], or absent.
        cartes_bancaires: Option<ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires<'a>> = opt 289,
    }

    /// `cartes_bancaires` of [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires = 969 {
        /// `avalgo`: a text, in every payload of today's schema.
        avalgo: Option<&'a str> = opt 173,
        /// `cb_exemption`: a text, or null.
        cb_exemption: Option<&'a str> = opt 305,
        /// `cb_score`: a text, or null.
        cb_score: Option<&'a str> = opt 306,
    }

    /// `shipping_address` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationShippingAddress = 970 {
        /// `city`: a text, or absent.
        city: Option<&'a str> = opt 324,
        /// `country`: a text, or absent.
        country: Option<&'a str> = opt 371,
        /// `line1`: a text, or absent.
        line1: Option<&'a str> = opt 860,
        /// `line2`: a text, or absent.
        line2: Option<&'a str> = opt 861,
        /// `postal_code`: a text, or absent.
        postal_code: Option<&'a str> = opt 1163,
        /// `state`: a text, or absent.
        state: Option<&'a str> = opt 1509,
    }
}

webhook_payload::names! {
    'a;

    /// `advice_code` of [`ChargeOutcome`].
    ChargeOutcomeAdviceCode {
        ConfirmCardData = "confirm_card_data",
        DoNotTryAgain = "do_not_try_again",
        TryAgainLater = "try_again_later",
    }

    /// `status` of [`ChargePaymentMethodDetailsCardIncrementalAuthorization`], `status` of [`ChargePaymentMethodDetailsCardMulticapture`], `status` of [`ChargePaymentMethodDetailsCardOvercapture`].
    ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus {
        Available = "available",
        Unavailable = "unavailable",
    }

    /// `authentication_flow` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
        Challenge = "challenge",
        Frictionless = "frictionless",
    }

    /// `electronic_commerce_indicator` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
        Code01 = "01",
        Code02 = "02",
        Code05 = "05",
        Code06 = "06",
        Code07 = "07",
    }

    /// `exemption_indicator` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator {
        LowRisk = "low_risk",
        None = "none",
    }

    /// `result` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    ChargePaymentMethodDetailsCardThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        DataShareOnly = "data_share_only",
        Exempted = "exempted",
        Failed = "failed",
        NotSupported = "not_supported",
        ProcessingError = "processing_error",
    }

    /// `result_reason` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    ChargePaymentMethodDetailsCardThreeDSecureResultReason {
        Abandoned = "abandoned",
        Bypassed = "bypassed",
        Canceled = "canceled",
        CardNotEnrolled = "card_not_enrolled",
        NetworkNotSupported = "network_not_supported",
        ProtocolError = "protocol_error",
        Rejected = "rejected",
    }

    /// `version` of [`ChargePaymentMethodDetailsCardThreeDSecure`].
    ChargePaymentMethodDetailsCardThreeDSecureVersion {
        V1_0_2 = "1.0.2",
        V2_1_0 = "2.1.0",
        V2_2_0 = "2.2.0",
        V2_3_0 = "2.3.0",
        V2_3_1 = "2.3.1",
    }

    /// `network` of [`ChargePaymentMethodDetailsCrypto`].
    ChargePaymentMethodDetailsCryptoNetwork {
        Base = "base",
        Ethereum = "ethereum",
        Polygon = "polygon",
        Solana = "solana",
        Sui = "sui",
        Tempo = "tempo",
    }

    /// `token_currency` of [`ChargePaymentMethodDetailsCrypto`].
    ChargePaymentMethodDetailsCryptoTokenCurrency {
        Ousd = "ousd",
        PhantomCash = "phantom_cash",
        Usdc = "usdc",
        Usdg = "usdg",
        Usdp = "usdp",
        Usdsui = "usdsui",
        Usdt = "usdt",
    }

    /// `account_type` of [`ChargePaymentMethodDetailsInteracPresentReceipt`].
    ChargePaymentMethodDetailsInteracPresentReceiptAccountType {
        Checking = "checking",
        Savings = "savings",
        Unknown = "unknown",
    }

    /// `chain` of [`ChargePaymentMethodDetailsKonbiniStore`].
    ChargePaymentMethodDetailsKonbiniStoreChain {
        Familymart = "familymart",
        Lawson = "lawson",
        Ministop = "ministop",
        Seicomart = "seicomart",
    }

    /// `dispute_categories` of [`ChargePaymentMethodDetailsPaypalSellerProtection`].
    ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategories {
        Fraudulent = "fraudulent",
        ProductNotReceived = "product_not_received",
    }

    /// `status` of [`ChargePaymentMethodDetailsPaypalSellerProtection`].
    ChargePaymentMethodDetailsPaypalSellerProtectionStatus {
        Eligible = "eligible",
        NotEligible = "not_eligible",
        PartiallyEligible = "partially_eligible",
    }

    /// `enhanced_eligibility_types` of [`Dispute`].
    DisputeEnhancedEligibilityTypes {
        MastercardCompliance = "mastercard_compliance",
        VisaCompellingEvidence3 = "visa_compelling_evidence_3",
        VisaCompliance = "visa_compliance",
    }

    /// `status` of [`DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance`], `status` of [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance`].
    DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus {
        FeeAcknowledged = "fee_acknowledged",
        RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
    }

    /// `required_actions` of [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`].
    DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredActions {
        MissingCustomerIdentifiers = "missing_customer_identifiers",
        MissingDisputedTransactionDescription = "missing_disputed_transaction_description",
        MissingMerchandiseOrServices = "missing_merchandise_or_services",
        MissingPriorUndisputedTransactionDescription = "missing_prior_undisputed_transaction_description",
        MissingPriorUndisputedTransactions = "missing_prior_undisputed_transactions",
    }

    /// `status` of [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`].
    DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status {
        NotQualified = "not_qualified",
        Qualified = "qualified",
        RequiresAction = "requires_action",
    }

    /// `submission_method` of [`DisputeEvidenceDetails`].
    DisputeEvidenceDetailsSubmissionMethod {
        Manual = "manual",
        NotSubmitted = "not_submitted",
        SmartDisputes = "smart_disputes",
    }

    /// `merchandise_or_services` of [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`].
    DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices {
        Merchandise = "merchandise",
        Services = "services",
    }

    /// `intended_submission_method` of [`Dispute`].
    DisputeIntendedSubmissionMethod {
        Manual = "manual",
        PreferManual = "prefer_manual",
        PreferSmartDisputes = "prefer_smart_disputes",
        SmartDisputes = "smart_disputes",
    }

    /// `dispute_type` of [`DisputePaymentMethodDetailsAmazonPay`].
    DisputePaymentMethodDetailsAmazonPayDisputeType {
        Chargeback = "chargeback",
        Claim = "claim",
    }

    /// `case_type` of [`DisputePaymentMethodDetailsCard`].
    DisputePaymentMethodDetailsCardCaseType {
        Block = "block",
        Chargeback = "chargeback",
        Compliance = "compliance",
        Inquiry = "inquiry",
        Resolution = "resolution",
    }

    /// `type` of [`DisputePaymentMethodDetails`].
    DisputePaymentMethodDetailsType {
        AmazonPay = "amazon_pay",
        Card = "card",
        Klarna = "klarna",
        Paypal = "paypal",
    }

    /// `status` of [`Dispute`].
    DisputeStatus {
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
    ExpiryType {
        Date = "date",
        Never = "never",
    }

    /// `type` of [`MandateCustomerAcceptance`].
    MandateCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }

    /// `network_status` of [`MandatePaymentMethodDetailsBacsDebit`].
    MandatePaymentMethodDetailsBacsDebitNetworkStatus {
        Accepted = "accepted",
        Pending = "pending",
        Refused = "refused",
        Revoked = "revoked",
    }

    /// `revocation_reason` of [`MandatePaymentMethodDetailsBacsDebit`].
    MandatePaymentMethodDetailsBacsDebitRevocationReason {
        AccountClosed = "account_closed",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        CouldNotProcess = "could_not_process",
        DebitNotAuthorized = "debit_not_authorized",
    }

    /// `inactive_reason` of [`MandatePaymentMethodDetailsCardIndia`].
    MandatePaymentMethodDetailsCardIndiaInactiveReason {
        Canceled = "canceled",
        CardNotSupported = "card_not_supported",
        CurrencyNotSupported = "currency_not_supported",
        Expired = "expired",
        IssuerNotSupported = "issuer_not_supported",
        ProcessingError = "processing_error",
        Undetermined = "undetermined",
    }

    /// `status` of [`Mandate`].
    MandateStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `type` of [`Mandate`].
    MandateType {
        MultiUse = "multi_use",
        SingleUse = "single_use",
    }

    /// `type` of [`RefundDestinationDetailsCard`].
    RefundDestinationDetailsCardType {
        Pending = "pending",
        Refund = "refund",
        Reversal = "reversal",
    }

    /// `pending_reason` of [`Refund`].
    RefundPendingReason {
        ChargePending = "charge_pending",
        InsufficientFunds = "insufficient_funds",
        Processing = "processing",
    }

    /// `reason` of [`Refund`].
    RefundReason {
        Duplicate = "duplicate",
        ExpiredUncapturedCharge = "expired_uncaptured_charge",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }

    /// `type` of [`SourceTransaction`].
    SourceTransactionType {
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
    ThreeDSecureAuthenticationChannelThreeRIType {
        DelayedShipment = "delayed_shipment",
        OtherPayment = "other_payment",
        Recurring = "recurring",
        SplitShipment = "split_shipment",
    }

    /// `type` of [`ThreeDSecureAuthenticationChannel`].
    ThreeDSecureAuthenticationChannelType {
        Browser = "browser",
        ThreeRI = "three_r_i",
    }

    /// `directory_server` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationDirectoryServer {
        AmericanExpress = "american_express",
        CartesBancaires = "cartes_bancaires",
        Discover = "discover",
        Mastercard = "mastercard",
        Visa = "visa",
    }

    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceChallenge`].
    ThreeDSecureAuthenticationFlowPreferenceChallengeType {
        Mandated = "mandated",
        Preferred = "preferred",
    }

    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceDataShare`].
    ThreeDSecureAuthenticationFlowPreferenceDataShareType {
        DsSpecific = "ds_specific",
        EmvStandard = "emv_standard",
    }

    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceFrictionless`].
    ThreeDSecureAuthenticationFlowPreferenceFrictionlessType {
        LowRisk = "low_risk",
        None = "none",
    }

    /// `type` of [`ThreeDSecureAuthenticationFlowPreference`].
    ThreeDSecureAuthenticationFlowPreferenceType {
        Challenge = "challenge",
        DataShare = "data_share",
        Frictionless = "frictionless",
    }

    /// `interval` of [`ThreeDSecureAuthenticationFutureUsageInstallment`], `interval` of [`ThreeDSecureAuthenticationFutureUsageRecurring`].
    ThreeDSecureAuthenticationFutureUsageInstallmentInterval {
        Day = "day",
    }

    /// `type` of [`ThreeDSecureAuthenticationFutureUsage`].
    ThreeDSecureAuthenticationFutureUsageType {
        CardOnFile = "card_on_file",
        Installment = "installment",
        Recurring = "recurring",
    }

    /// `message_category` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationMessageCategory {
        NonPaymentAuthentication = "non_payment_authentication",
        PaymentAuthentication = "payment_authentication",
    }

    /// `outcome` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationOutcome {
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
    ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus {
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
    ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion {
        V2_1_0 = "2.1.0",
        V2_2_0 = "2.2.0",
        V2_3_1 = "2.3.1",
    }

    /// `requestor_challenge_indicator` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator {
        Code01 = "01",
        Code02 = "02",
        Code03 = "03",
        Code04 = "04",
        Code05 = "05",
        Code06 = "06",
    }

    /// `rreq_trans_status` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus {
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
    ThreeDSecureAuthenticationReason {
        CardholderAuthentication = "cardholder_authentication",
        IssuerRequested = "issuer_requested",
        LiabilityShift = "liability_shift",
        ProcessingCosts = "processing_costs",
        RegulatoryCompliance = "regulatory_compliance",
    }

    /// `status` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationStatus {
        Canceled = "canceled",
        Error = "error",
        Failed = "failed",
        RequiresChallenge = "requires_challenge",
        RequiresSubmission = "requires_submission",
        Succeeded = "succeeded",
    }
}
