//! `order`, `draft_order`, `order_transaction`, `refund`, `fulfillment`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `tax_lines` of [`DraftOrderLineItem`].
    CheckoutTaxLine = 4 {
        /// `compare_at`: an integer, or absent, or null.
        compare_at: Option<i64> = opt_integer 47,
        /// `position`: an integer, or absent, or null.
        position: Option<i64> = opt_integer 220,
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `rate`: a number, or absent, or null.
        rate: Option<f64> = opt 244,
        /// `source`: a text, or absent, or null.
        source: Option<&'a str> = opt_text 275,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
        /// `zone`: a text, or absent, or null.
        zone: Option<&'a str> = opt_text 354,
    }

    /// `currency_exchange_adjustment` of [`Transaction`].
    CurrencyExchangeAdjustment = 5 {
        /// `adjustment`: a text, or absent, or null.
        adjustment: Option<&'a str> = opt_text 7,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt_text 67,
        /// `final_amount`: a text, or absent, or null.
        final_amount: Option<&'a str> = opt_text 114,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `original_amount`: a text, or absent, or null.
        original_amount: Option<&'a str> = opt_text 204,
    }

    /// `discount_allocations` of [`OrderLineItem`], `discount_allocations` of [`OrderShippingLine`].
    DiscountAllocation = 10 {
        /// `amount`: a text, or absent, or null.
        amount: Option<&'a str> = opt_text 12,
        /// `amount_set`: an object, [`MoneySet`], or absent, or null.
        amount_set: Option<MoneySet<'a>> = opt 14,
        /// `discount_application_index`: an integer, or absent, or null.
        discount_application_index: Option<i64> = opt_integer 97,
    }

    /// `discount_applications` of [`Order`].
    DiscountApplication = 11 {
        /// `allocation_method`: a text out of [`AllocationMethod`], or absent, or null.
        allocation_method: Option<AllocationMethod<'a>> = opt 10,
        /// `code`: a text, or absent, or null.
        code: Option<&'a str> = opt_text 45,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 92,
        /// `target_selection`: a text out of [`TargetSelection`], or absent, or null.
        target_selection: Option<TargetSelection<'a>> = opt 288,
        /// `target_type`: a text out of [`TargetType`], or absent, or null.
        target_type: Option<TargetType<'a>> = opt 289,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
        /// `type`: a text, or absent, or null.
        type_: Option<&'a str> = opt_text 334,
        /// `value`: a text, or absent, or null.
        value: Option<&'a str> = opt_text 338,
        /// `value_type`: a text out of [`ValueType`], or absent, or null.
        value_type: Option<ValueType<'a>> = opt 339,
    }

    /// The data of `draft_order`.
    DraftOrder = 12 {
        /// `applied_discount`: an object, [`DraftOrderDiscount`], or absent, or null.
        applied_discount: Option<DraftOrderDiscount<'a>> = opt 18,
        /// `billing_address`: an object, [`CustomerAddress`], or absent, or null.
        billing_address: Option<CustomerAddress<'a>> = opt 26,
        /// `completed_at`: a time, or absent, or null.
        completed_at: Option<Timestamp> = opt_time 49,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt_text 67,
        /// `customer`: an object, [`Customer`], or absent, or null.
        customer: Option<Customer<'a>> = opt 84,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 107,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 136,
        /// `invoice_sent_at`: a time, or absent, or null.
        invoice_sent_at: Option<Timestamp> = opt_time 145,
        /// `invoice_url`: a text, or absent, or null.
        invoice_url: Option<&'a str> = opt_text 146,
        /// `line_items`: a list, each an object, [`DraftOrderLineItem`], or absent, or null.
        line_items: List<'a, DraftOrderLineItem<'a>> = all 159,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `note`: a text, or absent, or null.
        note: Option<&'a str> = opt_text 183,
        /// `note_attributes`: a list, each an object, [`DraftOrderNoteAttribute`], or absent, or null.
        note_attributes: List<'a, DraftOrderNoteAttribute<'a>> = all 184,
        /// `order_id`: an integer, or absent, or null.
        order_id: Option<i64> = opt_integer 195,
        /// `payment_terms`: a value of no known form, or absent, or null.
        payment_terms: Option<Value<'a>> = opt 213,
        /// `shipping_address`: an object, [`CustomerAddress`], or absent, or null.
        shipping_address: Option<CustomerAddress<'a>> = opt 266,
        /// `shipping_line`: a text, or absent, or null.
        shipping_line: Option<&'a str> = opt_text 267,
        /// `source_name`: a text, or absent, or null.
        source_name: Option<&'a str> = opt_text 277,
        /// `status`: a text, or absent, or null.
        status: Option<&'a str> = opt_text 282,
        /// `subtotal_price`: a text, or absent, or null.
        subtotal_price: Option<&'a str> = opt_text 284,
        /// `tags`: a text, or absent, or null.
        tags: Option<&'a str> = opt_text 287,
        /// `tax_exempt`: a truth value, or absent, or null.
        tax_exempt: Option<bool> = opt_flag 293,
        /// `tax_exemptions`: a list, each a text, or absent, or null.
        tax_exemptions: List<'a, &'a str> = all 294,
        /// `tax_lines`: a text, or absent, or null.
        tax_lines: Option<&'a str> = opt_text 295,
        /// `taxes_included`: a truth value, or absent, or null.
        taxes_included: Option<bool> = opt_flag 298,
        /// `total_price`: a text, or absent, or null.
        total_price: Option<&'a str> = opt_text 317,
        /// `total_tax`: a text, or absent, or null.
        total_tax: Option<&'a str> = opt_text 321,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
    }

    /// `applied_discount` of [`DraftOrder`], `applied_discount` of [`DraftOrderLineItem`].
    DraftOrderDiscount = 13 {
        /// `amount`: a text, or absent, or null.
        amount: Option<&'a str> = opt_text 12,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 92,
        /// `non_applicable_reason`: a text, or absent, or null.
        non_applicable_reason: Option<&'a str> = opt_text 182,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
        /// `value`: a text, or absent, or null.
        value: Option<&'a str> = opt_text 338,
        /// `value_type`: a text out of [`DraftOrderDiscountValueType`], or absent, or null.
        value_type: Option<DraftOrderDiscountValueType<'a>> = opt 339,
    }

    /// `line_items` of [`DraftOrder`].
    DraftOrderLineItem = 14 {
        /// `applied_discount`: an object, [`DraftOrderDiscount`], or absent, or null.
        applied_discount: Option<DraftOrderDiscount<'a>> = opt 18,
        /// `discount_codes`: a list, each a value of no known form, or absent, or null.
        discount_codes: List<'a, Value<'a>> = all 99,
        /// `fulfillment_service`: a text out of [`DraftOrderLineItemFulfullmentService`], or absent, or null.
        fulfillment_service: Option<DraftOrderLineItemFulfullmentService<'a>> = opt 120,
        /// `fulfillment_status`: a text out of [`DraftOrderLineItemFulfillmentStatus`], or absent, or null.
        fulfillment_status: Option<DraftOrderLineItemFulfillmentStatus<'a>> = opt 121,
        /// `gift_card`: a truth value, or absent, or null.
        gift_card: Option<bool> = opt_flag 124,
        /// `grams`: an integer, or absent, or null.
        grams: Option<i64> = opt_integer 127,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `key`: a text, or absent, or null.
        key: Option<&'a str> = opt_text 148,
        /// `line_price`: a text, or absent, or null.
        line_price: Option<&'a str> = opt_text 160,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `origin_location_id`: an integer, or absent, or null.
        origin_location_id: Option<i64> = opt_integer 203,
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `product_id`: an integer, or absent, or null.
        product_id: Option<i64> = opt_integer 235,
        /// `properties`: a value of no known form, or absent, or null.
        properties: Option<Value<'a>> = opt 237,
        /// `quantity`: an integer, or absent, or null.
        quantity: Option<i64> = opt_integer 243,
        /// `requires_shipping`: a truth value, or absent, or null.
        requires_shipping: Option<bool> = opt_flag 256,
        /// `sku`: a text, or absent, or null.
        sku: Option<&'a str> = opt_text 273,
        /// `tax_lines`: a list, each an object, [`CheckoutTaxLine`], or absent, or null.
        tax_lines: List<'a, CheckoutTaxLine<'a>> = all 295,
        /// `taxable`: a truth value, or absent, or null.
        taxable: Option<bool> = opt_flag 297,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
        /// `variant_id`: an integer, or absent, or null.
        variant_id: Option<i64> = opt_integer 342,
        /// `variant_title`: a text, or absent, or null.
        variant_title: Option<&'a str> = opt_text 345,
        /// `vendor`: a text, or absent, or null.
        vendor: Option<&'a str> = opt_text 347,
    }

    /// `note_attributes` of [`DraftOrder`].
    DraftOrderNoteAttribute = 15 {
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `value`: a text, or absent, or null.
        value: Option<&'a str> = opt_text 338,
    }

    /// The data of `fulfillment`.
    Fulfillment = 17 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `destination`: an object, [`CustomerAddress`], or absent, or null.
        destination: Option<CustomerAddress<'a>> = opt 93,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 136,
        /// `line_items`: a list, each an object, [`OrderLineItem`], or absent, or null.
        line_items: List<'a, OrderLineItem<'a>> = all 159,
        /// `location_id`: an integer, or absent, or null.
        location_id: Option<i64> = opt_integer 161,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `notify_customer`: a truth value, or absent, or null.
        notify_customer: Option<bool> = opt_flag 185,
        /// `order_id`: an integer, or absent, or null.
        order_id: Option<i64> = opt_integer 195,
        /// `origin_address`: a value of no known form, or absent, or null.
        origin_address: Option<Value<'a>> = opt 201,
        /// `receipt`: an object, [`FulfillmentReceipt`], or absent, or null.
        receipt: Option<FulfillmentReceipt<'a>> = opt 246,
        /// `service`: a text, or absent, or null.
        service: Option<&'a str> = opt_text 262,
        /// `shipment_status`: a text, or absent, or null.
        shipment_status: Option<&'a str> = opt_text 265,
        /// `status`: a text out of [`FulfillmentStatus`], or absent, or null.
        status: Option<FulfillmentStatus<'a>> = opt 282,
        /// `tracking_company`: a text, or absent, or null.
        tracking_company: Option<&'a str> = opt_text 327,
        /// `tracking_number`: a text, or absent, or null.
        tracking_number: Option<&'a str> = opt_text 328,
        /// `tracking_numbers`: a list, each a text, or absent, or null.
        tracking_numbers: List<'a, &'a str> = all 329,
        /// `tracking_url`: a text, or absent, or null.
        tracking_url: Option<&'a str> = opt_text 330,
        /// `tracking_urls`: a list, each a text, or absent, or null.
        tracking_urls: List<'a, &'a str> = all 331,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `variant_inventory_management`: a text, or absent, or null.
        variant_inventory_management: Option<&'a str> = opt_text 344,
    }

    /// `receipt` of [`Fulfillment`], `receipt` of [`OrderFulfillment`].
    FulfillmentReceipt = 18 {
        /// `authorization`: a text, or absent, or null.
        authorization: Option<&'a str> = opt_text 20,
        /// `textcase`: a truth value, or absent, or null.
        textcase: Option<bool> = opt_flag 301,
    }

    /// `tax_lines` of [`OrderLineItem`].
    LineItemTaxLine = 22 {
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `price_set`: an object, [`MoneySet`], or absent, or null.
        price_set: Option<MoneySet<'a>> = opt 229,
        /// `rate`: a number, or absent, or null.
        rate: Option<f64> = opt 244,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
    }

    /// `amount_set` of [`DiscountAllocation`], `price_set` of [`LineItemTaxLine`], `current_shipping_price_set` of [`Order`] and others.
    MoneySet = 24 {
        /// `presentment_money`: an object, [`Money`], or absent, or null.
        presentment_money: Option<Money<'a>> = opt 225,
        /// `shop_money`: an object, [`Money`], or absent, or null.
        shop_money: Option<Money<'a>> = opt 271,
    }

    /// The data of `order`.
    Order = 26 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `app_id`: an integer, or absent, or null.
        app_id: Option<i64> = opt_integer 15,
        /// `billing_address`: an object, [`CustomerAddress`], or absent, or null.
        billing_address: Option<CustomerAddress<'a>> = opt 26,
        /// `browser_ip`: a text, or absent, or null.
        browser_ip: Option<&'a str> = opt_text 29,
        /// `buyer_accepts_marketing`: a truth value, or absent, or null.
        buyer_accepts_marketing: Option<bool> = opt_flag 31,
        /// `cancel_reason`: a text out of [`OrderCancelReason`], or absent, or null.
        cancel_reason: Option<OrderCancelReason<'a>> = opt 32,
        /// `cancelled_at`: a time, or absent, or null.
        cancelled_at: Option<Timestamp> = opt_time 33,
        /// `cart_token`: a text, or absent, or null.
        cart_token: Option<&'a str> = opt_text 36,
        /// `checkout_id`: an integer, or absent, or null.
        checkout_id: Option<i64> = opt_integer 40,
        /// `checkout_token`: a text, or absent, or null.
        checkout_token: Option<&'a str> = opt_text 41,
        /// `client_details`: an object, [`OrderClientDetails`], or absent, or null.
        client_details: Option<OrderClientDetails<'a>> = opt 43,
        /// `closed_at`: a time, or absent, or null.
        closed_at: Option<Timestamp> = opt_time 44,
        /// `company`: a value of no known form, or absent, or null.
        company: Option<Value<'a>> = opt 46,
        /// `confirmation_number`: a text, or absent, or null.
        confirmation_number: Option<&'a str> = opt_text 50,
        /// `confirmed`: a truth value, or absent, or null.
        confirmed: Option<bool> = opt_flag 51,
        /// `contact_email`: a text, or absent, or null.
        contact_email: Option<&'a str> = opt_text 54,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt_text 67,
        /// `current_shipping_price_set`: an object, [`MoneySet`], or absent, or null.
        current_shipping_price_set: Option<MoneySet<'a>> = opt 73,
        /// `current_subtotal_price`: a text, or absent, or null.
        current_subtotal_price: Option<&'a str> = opt_text 74,
        /// `current_subtotal_price_set`: an object, [`MoneySet`], or absent, or null.
        current_subtotal_price_set: Option<MoneySet<'a>> = opt 75,
        /// `current_total_additional_fees_set`: an object, [`MoneySet`], or absent, or null.
        current_total_additional_fees_set: Option<MoneySet<'a>> = opt 76,
        /// `current_total_discounts`: a text, or absent, or null.
        current_total_discounts: Option<&'a str> = opt_text 77,
        /// `current_total_discounts_set`: an object, [`MoneySet`], or absent, or null.
        current_total_discounts_set: Option<MoneySet<'a>> = opt 78,
        /// `current_total_duties_set`: an object, [`MoneySet`], or absent, or null.
        current_total_duties_set: Option<MoneySet<'a>> = opt 79,
        /// `current_total_price`: a text, or absent, or null.
        current_total_price: Option<&'a str> = opt_text 80,
        /// `current_total_price_set`: an object, [`MoneySet`], or absent, or null.
        current_total_price_set: Option<MoneySet<'a>> = opt 81,
        /// `current_total_tax`: a text, or absent, or null.
        current_total_tax: Option<&'a str> = opt_text 82,
        /// `current_total_tax_set`: an object, [`MoneySet`], or absent, or null.
        current_total_tax_set: Option<MoneySet<'a>> = opt 83,
        /// `customer`: an object, [`OrderCustomer`], or absent, or null.
        customer: Option<OrderCustomer<'a>> = opt 84,
        /// `customer_locale`: a text, or absent, or null.
        customer_locale: Option<&'a str> = opt_text 87,
        /// `device_id`: an integer, or absent, or null.
        device_id: Option<i64> = opt_integer 95,
        /// `discount_applications`: a list, each an object, [`DiscountApplication`], or absent, or null.
        discount_applications: List<'a, DiscountApplication<'a>> = all 98,
        /// `discount_codes`: a list, each an object, [`OrderDiscountCode`], or absent, or null.
        discount_codes: List<'a, OrderDiscountCode<'a>> = all 99,
        /// `duties_included`: a truth value, or absent, or null.
        duties_included: Option<bool> = opt_flag 104,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 107,
        /// `estimated_taxes`: a truth value, or absent, or null.
        estimated_taxes: Option<bool> = opt_flag 111,
        /// `financial_status`: a text out of [`OrderFinancialStatus`], or absent, or null.
        financial_status: Option<OrderFinancialStatus<'a>> = opt 116,
        /// `fulfillment_status`: a text out of [`OrderFulfillmentStatus`], or absent, or null.
        fulfillment_status: Option<OrderFulfillmentStatus<'a>> = opt 121,
        /// `fulfillments`: a list, each an object, [`OrderFulfillment`], or absent, or null.
        fulfillments: List<'a, OrderFulfillment<'a>> = all 122,
        /// `gateway`: a text, or absent, or null.
        gateway: Option<&'a str> = opt_text 123,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 136,
        /// `landing_site`: a text, or absent, or null.
        landing_site: Option<&'a str> = opt_text 150,
        /// `landing_site_ref`: a text, or absent, or null.
        landing_site_ref: Option<&'a str> = opt_text 151,
        /// `line_item_groups`: a list, each a value of no known form, or absent, or null.
        line_item_groups: List<'a, Value<'a>> = all 157,
        /// `line_items`: a list, each an object, [`OrderLineItem`], or absent, or null.
        line_items: List<'a, OrderLineItem<'a>> = all 159,
        /// `location_id`: an integer, or absent, or null.
        location_id: Option<i64> = opt_integer 161,
        /// `merchant_business_entity_id`: an integer, or absent, or null.
        merchant_business_entity_id: Option<i64> = opt_integer 167,
        /// `merchant_of_record_app_id`: an integer, or absent, or null.
        merchant_of_record_app_id: Option<i64> = opt_integer 168,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `note`: a text, or absent, or null.
        note: Option<&'a str> = opt_text 183,
        /// `note_attributes`: a list, each an object, [`OrderLineItemNote`], or absent, or null.
        note_attributes: List<'a, OrderLineItemNote<'a>> = all 184,
        /// `number`: an integer, or absent, or null.
        number: Option<i64> = opt_integer 186,
        /// `order_number`: an integer, or absent, or null.
        order_number: Option<i64> = opt_integer 196,
        /// `order_status_url`: a text, or absent, or null.
        order_status_url: Option<&'a str> = opt_text 197,
        /// `original_total_additional_fees_set`: an object, [`MoneySet`], or absent, or null.
        original_total_additional_fees_set: Option<MoneySet<'a>> = opt 205,
        /// `original_total_duties_set`: an object, [`MoneySet`], or absent, or null.
        original_total_duties_set: Option<MoneySet<'a>> = opt 206,
        /// `payment_details`: an object, [`PaymentDetails`], or absent, or null.
        payment_details: Option<PaymentDetails<'a>> = opt 211,
        /// `payment_gateway_names`: a list, each a text, or absent, or null.
        payment_gateway_names: List<'a, &'a str> = all 212,
        /// `payment_terms`: a value of no known form, or absent, or null.
        payment_terms: Option<Value<'a>> = opt 213,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt_text 215,
        /// `po_number`: a text, or absent, or null.
        po_number: Option<&'a str> = opt_text 219,
        /// `presentment_currency`: a text, or absent, or null.
        presentment_currency: Option<&'a str> = opt_text 224,
        /// `processed_at`: a time, or absent, or null.
        processed_at: Option<Timestamp> = opt_time 232,
        /// `processing_method`: a text out of [`OrderProcessingMethod`], or absent, or null.
        processing_method: Option<OrderProcessingMethod<'a>> = opt 233,
        /// `reference`: a text, or absent, or null.
        reference: Option<&'a str> = opt_text 247,
        /// `referring_site`: a text, or absent, or null.
        referring_site: Option<&'a str> = opt_text 248,
        /// `refunds`: a list, each an object, [`Refund`], or absent, or null.
        refunds: List<'a, Refund<'a>> = all 253,
        /// `returns`: a list, each a value of no known form, or absent, or null.
        returns: List<'a, Value<'a>> = all 260,
        /// `shipping_address`: an object, [`CustomerAddress`], or absent, or null.
        shipping_address: Option<CustomerAddress<'a>> = opt 266,
        /// `shipping_lines`: a list, each an object, [`OrderShippingLine`], or absent, or null.
        shipping_lines: List<'a, OrderShippingLine<'a>> = all 268,
        /// `source_identifier`: a text, or absent, or null.
        source_identifier: Option<&'a str> = opt_text 276,
        /// `source_name`: a text, or absent, or null.
        source_name: Option<&'a str> = opt_text 277,
        /// `source_url`: a text, or absent, or null.
        source_url: Option<&'a str> = opt_text 278,
        /// `subtotal_price`: a text, or absent, or null.
        subtotal_price: Option<&'a str> = opt_text 284,
        /// `subtotal_price_set`: an object, [`MoneySet`], or absent, or null.
        subtotal_price_set: Option<MoneySet<'a>> = opt 285,
        /// `tags`: a text, or absent, or null.
        tags: Option<&'a str> = opt_text 287,
        /// `tax_exempt`: a truth value, or absent, or null.
        tax_exempt: Option<bool> = opt_flag 293,
        /// `tax_lines`: a list, each an object, [`OrderTaxLine`], or absent, or null.
        tax_lines: List<'a, OrderTaxLine<'a>> = all 295,
        /// `taxes_included`: a truth value, or absent, or null.
        taxes_included: Option<bool> = opt_flag 298,
        /// `test`: a truth value, or absent, or null.
        test: Option<bool> = opt_flag 300,
        /// `token`: a text, or absent, or null.
        token: Option<&'a str> = opt_text 306,
        /// `total_cash_rounding_payment_adjustment_set`: an object, [`MoneySet`], or absent, or null.
        total_cash_rounding_payment_adjustment_set: Option<MoneySet<'a>> = opt 307,
        /// `total_cash_rounding_refund_adjustment_set`: an object, [`MoneySet`], or absent, or null.
        total_cash_rounding_refund_adjustment_set: Option<MoneySet<'a>> = opt 308,
        /// `total_discounts`: a text, or absent, or null.
        total_discounts: Option<&'a str> = opt_text 311,
        /// `total_discounts_set`: an object, [`MoneySet`], or absent, or null.
        total_discounts_set: Option<MoneySet<'a>> = opt 312,
        /// `total_line_items_price`: a text, or absent, or null.
        total_line_items_price: Option<&'a str> = opt_text 314,
        /// `total_line_items_price_set`: an object, [`MoneySet`], or absent, or null.
        total_line_items_price_set: Option<MoneySet<'a>> = opt 315,
        /// `total_outstanding`: a text, or absent, or null.
        total_outstanding: Option<&'a str> = opt_text 316,
        /// `total_price`: a text, or absent, or null.
        total_price: Option<&'a str> = opt_text 317,
        /// `total_price_set`: an object, [`MoneySet`], or absent, or null.
        total_price_set: Option<MoneySet<'a>> = opt 318,
        /// `total_shipping_price_set`: an object, [`MoneySet`], or absent, or null.
        total_shipping_price_set: Option<MoneySet<'a>> = opt 319,
        /// `total_tax`: a text, or absent, or null.
        total_tax: Option<&'a str> = opt_text 321,
        /// `total_tax_set`: an object, [`MoneySet`], or absent, or null.
        total_tax_set: Option<MoneySet<'a>> = opt 322,
        /// `total_tip_received`: a text, or absent, or null.
        total_tip_received: Option<&'a str> = opt_text 323,
        /// `total_weight`: an integer, or absent, or null.
        total_weight: Option<i64> = opt_integer 325,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `user_id`: an integer, or absent, or null.
        user_id: Option<i64> = opt_integer 337,
    }

    /// `order_adjustments` of [`Refund`].
    OrderAdjustment = 27 {
        /// `amount`: a text, or absent, or null.
        amount: Option<&'a str> = opt_text 12,
        /// `amount_set`: an object, [`MoneySet`], or absent, or null.
        amount_set: Option<MoneySet<'a>> = opt 14,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `kind`: a text, or absent, or null.
        kind: Option<&'a str> = opt_text 149,
        /// `order_id`: an integer, or absent, or null.
        order_id: Option<i64> = opt_integer 195,
        /// `reason`: a text, or absent, or null.
        reason: Option<&'a str> = opt_text 245,
        /// `refund_id`: an integer, or absent, or null.
        refund_id: Option<i64> = opt_integer 250,
        /// `tax_amount`: a text, or absent, or null.
        tax_amount: Option<&'a str> = opt_text 290,
        /// `tax_amount_set`: an object, [`MoneySet`], or absent, or null.
        tax_amount_set: Option<MoneySet<'a>> = opt 291,
    }

    /// `client_details` of [`Order`].
    OrderClientDetails = 28 {
        /// `accept_language`: a text, or absent, or null.
        accept_language: Option<&'a str> = opt_text 0,
        /// `browser_height`: an integer, or absent, or null.
        browser_height: Option<i64> = opt_integer 28,
        /// `browser_ip`: a text, or absent, or null.
        browser_ip: Option<&'a str> = opt_text 29,
        /// `browser_width`: an integer, or absent, or null.
        browser_width: Option<i64> = opt_integer 30,
        /// `session_hash`: a text, or absent, or null.
        session_hash: Option<&'a str> = opt_text 263,
        /// `user_agent`: a text, or absent, or null.
        user_agent: Option<&'a str> = opt_text 336,
    }

    /// `customer` of [`Order`].
    OrderCustomer = 29 {
        /// `accepts_marketing`: a truth value, or absent, or null.
        accepts_marketing: Option<bool> = opt_flag 1,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `default_address`: an object, [`CustomerAddress`], or absent, or null.
        default_address: Option<CustomerAddress<'a>> = opt 91,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 107,
        /// `email_marketing_consent`: an object, [`EmailMarketingConsent`], or absent, or null.
        email_marketing_consent: Option<EmailMarketingConsent<'a>> = opt 108,
        /// `first_name`: a text, or absent, or null.
        first_name: Option<&'a str> = opt_text 117,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `last_name`: a text, or absent, or null.
        last_name: Option<&'a str> = opt_text 152,
        /// `last_order_id`: an integer, or absent, or null.
        last_order_id: Option<i64> = opt_integer 153,
        /// `last_order_name`: a text, or absent, or null.
        last_order_name: Option<&'a str> = opt_text 154,
        /// `multipass_identifier`: a value of no known form, or absent, or null.
        multipass_identifier: Option<Value<'a>> = opt 178,
        /// `note`: a text, or absent, or null.
        note: Option<&'a str> = opt_text 183,
        /// `orders_count`: an integer, or absent, or null.
        orders_count: Option<i64> = opt_integer 198,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt_text 215,
        /// `state`: a text out of [`CustomerState`], or absent, or null.
        state: Option<CustomerState<'a>> = opt 281,
        /// `tags`: a text, or absent, or null.
        tags: Option<&'a str> = opt_text 287,
        /// `total_spent`: a text, or absent, or null.
        total_spent: Option<&'a str> = opt_text 320,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
    }

    /// `discount_codes` of [`Order`].
    OrderDiscountCode = 30 {
        /// `amount`: a text, or absent, or null.
        amount: Option<&'a str> = opt_text 12,
        /// `code`: a text, or absent, or null.
        code: Option<&'a str> = opt_text 45,
        /// `type`: a text, or absent, or null.
        type_: Option<&'a str> = opt_text 334,
    }

    /// `fulfillments` of [`Order`].
    OrderFulfillment = 31 {
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `line_items`: a list, each an object, [`OrderFulfillmentLineItem`], or absent, or null.
        line_items: List<'a, OrderFulfillmentLineItem<'a>> = all 159,
        /// `location_id`: an integer, or absent, or null.
        location_id: Option<i64> = opt_integer 161,
        /// `notify_customer`: a truth value, or absent, or null.
        notify_customer: Option<bool> = opt_flag 185,
        /// `order_id`: an integer, or absent, or null.
        order_id: Option<i64> = opt_integer 195,
        /// `receipt`: an object, [`FulfillmentReceipt`], or absent, or null.
        receipt: Option<FulfillmentReceipt<'a>> = opt 246,
        /// `service`: a text, or absent, or null.
        service: Option<&'a str> = opt_text 262,
        /// `shipment_status`: a text out of [`FulfillmentEventStatus`], or absent, or null.
        shipment_status: Option<FulfillmentEventStatus<'a>> = opt 265,
        /// `status`: a text out of [`FulfillmentStatus`], or absent, or null.
        status: Option<FulfillmentStatus<'a>> = opt 282,
        /// `tracking_company`: a text, or absent, or null.
        tracking_company: Option<&'a str> = opt_text 327,
        /// `tracking_number`: a text, or absent, or null.
        tracking_number: Option<&'a str> = opt_text 328,
        /// `tracking_numbers`: a list, each a text, or absent, or null.
        tracking_numbers: List<'a, &'a str> = all 329,
        /// `tracking_url`: a text, or absent, or null.
        tracking_url: Option<&'a str> = opt_text 330,
        /// `tracking_urls`: a list, each a text, or absent, or null.
        tracking_urls: List<'a, &'a str> = all 331,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `variant_inventory_management`: a text, or absent, or null.
        variant_inventory_management: Option<&'a str> = opt_text 344,
    }

    /// `line_items` of [`OrderFulfillment`].
    OrderFulfillmentLineItem = 32 {
        /// `fulfillable_quantity`: an integer, or absent, or null.
        fulfillable_quantity: Option<i64> = opt_integer 119,
        /// `fulfillment_service`: a text, or absent, or null.
        fulfillment_service: Option<&'a str> = opt_text 120,
        /// `fulfillment_status`: a text out of [`OrderFulfillmentLineItemFulfillmentStatus`], or absent, or null.
        fulfillment_status: Option<OrderFulfillmentLineItemFulfillmentStatus<'a>> = opt 121,
        /// `gift_card`: a truth value, or absent, or null.
        gift_card: Option<bool> = opt_flag 124,
        /// `grams`: an integer, or absent, or null.
        grams: Option<i64> = opt_integer 127,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `product_exists`: a truth value, or absent, or null.
        product_exists: Option<bool> = opt_flag 234,
        /// `product_id`: an integer, or absent, or null.
        product_id: Option<i64> = opt_integer 235,
        /// `properties`: a list, each an object, [`OrderFulfillmentLineItemProperty`], or absent, or null.
        properties: List<'a, OrderFulfillmentLineItemProperty<'a>> = all 237,
        /// `quantity`: an integer, or absent, or null.
        quantity: Option<i64> = opt_integer 243,
        /// `requires_shipping`: a truth value, or absent, or null.
        requires_shipping: Option<bool> = opt_flag 256,
        /// `sku`: a text, or absent, or null.
        sku: Option<&'a str> = opt_text 273,
        /// `tax_lines`: a list, each an object, [`OrderFulfillmentLineItemTaxLine`], or absent, or null.
        tax_lines: List<'a, OrderFulfillmentLineItemTaxLine<'a>> = all 295,
        /// `taxable`: a truth value, or absent, or null.
        taxable: Option<bool> = opt_flag 297,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
        /// `total_discount`: a text, or absent, or null.
        total_discount: Option<&'a str> = opt_text 309,
        /// `variant_id`: an integer, or absent, or null.
        variant_id: Option<i64> = opt_integer 342,
        /// `variant_inventory_management`: a text, or absent, or null.
        variant_inventory_management: Option<&'a str> = opt_text 344,
        /// `variant_title`: a text, or absent, or null.
        variant_title: Option<&'a str> = opt_text 345,
        /// `vendor`: a text, or absent, or null.
        vendor: Option<&'a str> = opt_text 347,
    }

    /// `properties` of [`OrderFulfillmentLineItem`].
    OrderFulfillmentLineItemProperty = 33 {
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `value`: a text, or absent, or null.
        value: Option<&'a str> = opt_text 338,
    }

    /// `tax_lines` of [`OrderFulfillmentLineItem`].
    OrderFulfillmentLineItemTaxLine = 34 {
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `rate`: a number, or absent, or null.
        rate: Option<f64> = opt 244,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
    }

    /// `line_items` of [`Fulfillment`], `line_items` of [`Order`], `line_item` of [`RefundLineItem`].
    OrderLineItem = 35 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `attributed_staffs`: a list, each a value of no known form, or absent, or null.
        attributed_staffs: List<'a, Value<'a>> = all 19,
        /// `current_quantity`: an integer, or absent, or null.
        current_quantity: Option<i64> = opt_integer 72,
        /// `destination_location`: a value of no known form, or absent, or null.
        destination_location: Option<Value<'a>> = opt 94,
        /// `discount_allocations`: a list, each an object, [`DiscountAllocation`], or absent, or null.
        discount_allocations: List<'a, DiscountAllocation<'a>> = all 96,
        /// `duties`: a list, each a value of no known form, or absent, or null.
        duties: List<'a, Value<'a>> = all 103,
        /// `fulfillable_quantity`: an integer, or absent, or null.
        fulfillable_quantity: Option<i64> = opt_integer 119,
        /// `fulfillment_service`: a text, or absent, or null.
        fulfillment_service: Option<&'a str> = opt_text 120,
        /// `fulfillment_status`: a text out of [`LineItemFulfillmentStatus`], or absent, or null.
        fulfillment_status: Option<LineItemFulfillmentStatus<'a>> = opt 121,
        /// `gift_card`: a truth value, or absent, or null.
        gift_card: Option<bool> = opt_flag 124,
        /// `grams`: an integer, or absent, or null.
        grams: Option<i64> = opt_integer 127,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `origin_location`: a value of no known form, or absent, or null.
        origin_location: Option<Value<'a>> = opt 202,
        /// `pre_tax_price`: a text, or absent, or null.
        pre_tax_price: Option<&'a str> = opt_text 222,
        /// `pre_tax_price_set`: an object, [`MoneySet`], or absent, or null.
        pre_tax_price_set: Option<MoneySet<'a>> = opt 223,
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `price_set`: an object, [`MoneySet`], or absent, or null.
        price_set: Option<MoneySet<'a>> = opt 229,
        /// `product_exists`: a truth value, or absent, or null.
        product_exists: Option<bool> = opt_flag 234,
        /// `product_id`: an integer, or absent, or null.
        product_id: Option<i64> = opt_integer 235,
        /// `properties`: a list, each an object, [`OrderLineItemProperty`], or absent, or null.
        properties: List<'a, OrderLineItemProperty<'a>> = all 237,
        /// `quantity`: an integer, or absent, or null.
        quantity: Option<i64> = opt_integer 243,
        /// `requires_shipping`: a truth value, or absent, or null.
        requires_shipping: Option<bool> = opt_flag 256,
        /// `sales_line_item_group_id`: an integer, or absent, or null.
        sales_line_item_group_id: Option<i64> = opt_integer 261,
        /// `sku`: a text, or absent, or null.
        sku: Option<&'a str> = opt_text 273,
        /// `tax_code`: a text, or absent, or null.
        tax_code: Option<&'a str> = opt_text 292,
        /// `tax_lines`: a list, each an object, [`LineItemTaxLine`], or absent, or null.
        tax_lines: List<'a, LineItemTaxLine<'a>> = all 295,
        /// `taxable`: a truth value, or absent, or null.
        taxable: Option<bool> = opt_flag 297,
        /// `tip_payment_gateway`: a text, or absent, or null.
        tip_payment_gateway: Option<&'a str> = opt_text 303,
        /// `tip_payment_method`: a text, or absent, or null.
        tip_payment_method: Option<&'a str> = opt_text 304,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
        /// `total_discount`: a text, or absent, or null.
        total_discount: Option<&'a str> = opt_text 309,
        /// `total_discount_set`: an object, [`MoneySet`], or absent, or null.
        total_discount_set: Option<MoneySet<'a>> = opt 310,
        /// `variant_id`: an integer, or absent, or null.
        variant_id: Option<i64> = opt_integer 342,
        /// `variant_inventory_management`: a text, or absent, or null.
        variant_inventory_management: Option<&'a str> = opt_text 344,
        /// `variant_title`: a text, or absent, or null.
        variant_title: Option<&'a str> = opt_text 345,
        /// `vendor`: a text, or absent, or null.
        vendor: Option<&'a str> = opt_text 347,
    }

    /// `note_attributes` of [`Order`].
    OrderLineItemNote = 36 {
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `value`: a text, or absent, or null.
        value: Option<&'a str> = opt_text 338,
    }

    /// `properties` of [`OrderLineItem`].
    OrderLineItemProperty = 37 {
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `value`: a text, or absent, or null.
        value: Option<&'a str> = opt_text 338,
    }

    /// `shipping_lines` of [`Order`].
    OrderShippingLine = 38 {
        /// `carrier_identifier`: a text, or absent, or null.
        carrier_identifier: Option<&'a str> = opt_text 35,
        /// `code`: a text, or absent, or null.
        code: Option<&'a str> = opt_text 45,
        /// `current_discounted_price_set`: an object, [`MoneySet`], or absent, or null.
        current_discounted_price_set: Option<MoneySet<'a>> = opt 71,
        /// `discount_allocations`: a list, each an object, [`DiscountAllocation`], or absent, or null.
        discount_allocations: List<'a, DiscountAllocation<'a>> = all 96,
        /// `discounted_price`: a text, or absent, or null.
        discounted_price: Option<&'a str> = opt_text 100,
        /// `discounted_price_set`: an object, [`MoneySet`], or absent, or null.
        discounted_price_set: Option<MoneySet<'a>> = opt 101,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `is_removed`: a truth value, or absent, or null.
        is_removed: Option<bool> = opt_flag 147,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt_text 215,
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `price_set`: an object, [`MoneySet`], or absent, or null.
        price_set: Option<MoneySet<'a>> = opt 229,
        /// `requested_fulfillment_service_id`: a text, or absent, or null.
        requested_fulfillment_service_id: Option<&'a str> = opt_text 254,
        /// `source`: a text, or absent, or null.
        source: Option<&'a str> = opt_text 275,
        /// `tax_lines`: a list, each an object, [`OrderShippingLineTaxLine`], or absent, or null.
        tax_lines: List<'a, OrderShippingLineTaxLine<'a>> = all 295,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
    }

    /// `tax_lines` of [`OrderShippingLine`].
    OrderShippingLineTaxLine = 39 {
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `rate`: a number, or absent, or null.
        rate: Option<f64> = opt 244,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
    }

    /// `tax_lines` of [`Order`].
    OrderTaxLine = 40 {
        /// `channel_liable`: a truth value, or absent, or null.
        channel_liable: Option<bool> = opt_flag 38,
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `price_set`: an object, [`MoneySet`], or absent, or null.
        price_set: Option<MoneySet<'a>> = opt 229,
        /// `rate`: a number, or absent, or null.
        rate: Option<f64> = opt 244,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
    }

    /// `payment_details` of [`Order`], `payment_details` of [`Transaction`].
    PaymentDetails = 41 {
        /// `avs_result_code`: a text, or absent, or null.
        avs_result_code: Option<&'a str> = opt_text 24,
        /// `credit_card_bin`: a text, or absent, or null.
        credit_card_bin: Option<&'a str> = opt_text 64,
        /// `credit_card_company`: a text, or absent, or null.
        credit_card_company: Option<&'a str> = opt_text 65,
        /// `credit_card_number`: a text, or absent, or null.
        credit_card_number: Option<&'a str> = opt_text 66,
        /// `cvv_result_code`: a text, or absent, or null.
        cvv_result_code: Option<&'a str> = opt_text 88,
    }

    /// `payments_refund_attributes` of [`Transaction`].
    PaymentsRefund = 42 {
        /// `acquirer_reference_number`: a text, or absent, or null.
        acquirer_reference_number: Option<&'a str> = opt_text 2,
        /// `status`: a text out of [`TransactionStatus`], or absent, or null.
        status: Option<TransactionStatus<'a>> = opt 282,
    }

    /// The data of `refund`.
    Refund = 50 {
        /// `additional_fees`: a list, each a value of no known form, or absent, or null.
        additional_fees: List<'a, Value<'a>> = all 3,
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `duties`: a list, each a value of no known form, or absent, or null.
        duties: List<'a, Value<'a>> = all 103,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 136,
        /// `note`: a text, or absent, or null.
        note: Option<&'a str> = opt_text 183,
        /// `order_adjustments`: a list, each an object, [`OrderAdjustment`], or absent, or null.
        order_adjustments: List<'a, OrderAdjustment<'a>> = all 194,
        /// `order_id`: an integer, or absent, or null.
        order_id: Option<i64> = opt_integer 195,
        /// `processed_at`: a time, or absent, or null.
        processed_at: Option<Timestamp> = opt_time 232,
        /// `refund_duties`: a list, each a value of no known form, or absent, or null.
        refund_duties: List<'a, Value<'a>> = all 249,
        /// `refund_line_items`: a list, each an object, [`RefundLineItem`], or absent, or null.
        refund_line_items: List<'a, RefundLineItem<'a>> = all 251,
        /// `refund_shipping_lines`: a list, each a value of no known form, or absent, or null.
        refund_shipping_lines: List<'a, Value<'a>> = all 252,
        /// `restock`: a text, or absent, or null.
        restock: Option<&'a str> = opt_text 257,
        /// `return`: a value of no known form, or absent, or null.
        return_: Option<Value<'a>> = opt 259,
        /// `total_duties_set`: an object, [`MoneySet`], or absent, or null.
        total_duties_set: Option<MoneySet<'a>> = opt 313,
        /// `transactions`: a list, each an object, [`Transaction`], or absent, or null.
        transactions: List<'a, Transaction<'a>> = all 333,
        /// `user_id`: a text, or absent, or null.
        user_id: Option<&'a str> = opt_text 337,
    }

    /// `refund_line_items` of [`Refund`].
    RefundLineItem = 51 {
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `line_item`: an object, [`OrderLineItem`], or absent, or null.
        line_item: Option<OrderLineItem<'a>> = opt 156,
        /// `line_item_id`: an integer, or absent, or null.
        line_item_id: Option<i64> = opt_integer 158,
        /// `location_id`: an integer, or absent, or null.
        location_id: Option<i64> = opt_integer 161,
        /// `quantity`: an integer, or absent, or null.
        quantity: Option<i64> = opt_integer 243,
        /// `restock_type`: a text, or absent, or null.
        restock_type: Option<&'a str> = opt_text 258,
        /// `subtotal`: a text, or absent, or null.
        subtotal: Option<&'a str> = opt_text 283,
        /// `subtotal_set`: an object, [`MoneySet`], or absent, or null.
        subtotal_set: Option<MoneySet<'a>> = opt 286,
        /// `total_tax`: a text, or absent, or null.
        total_tax: Option<&'a str> = opt_text 321,
        /// `total_tax_set`: an object, [`MoneySet`], or absent, or null.
        total_tax_set: Option<MoneySet<'a>> = opt 322,
    }

    /// The data of `order_transaction`.
    Transaction = 55 {
        /// `amount`: a text, or absent, or null.
        amount: Option<&'a str> = opt_text 12,
        /// `amount_rounding`: a text, or absent, or null.
        amount_rounding: Option<&'a str> = opt_text 13,
        /// `authorization`: a text, or absent, or null.
        authorization: Option<&'a str> = opt_text 20,
        /// `authorization_expires_at`: a time, or absent, or null.
        authorization_expires_at: Option<Timestamp> = opt_time 21,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt_text 67,
        /// `currency_exchange_adjustment`: an object, [`CurrencyExchangeAdjustment`], or absent, or null.
        currency_exchange_adjustment: Option<CurrencyExchangeAdjustment<'a>> = opt 69,
        /// `device_id`: an integer, or absent, or null.
        device_id: Option<i64> = opt_integer 95,
        /// `error_code`: a text out of [`TransactionErrorCode`], or absent, or null.
        error_code: Option<TransactionErrorCode<'a>> = opt 110,
        /// `extended_authorization_attributes`: an object, [`TransactionExtendedAuthorizationAttributes`], or absent, or null.
        extended_authorization_attributes: Option<TransactionExtendedAuthorizationAttributes<'a>> = opt 112,
        /// `gateway`: a text, or absent, or null.
        gateway: Option<&'a str> = opt_text 123,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 136,
        /// `kind`: a text out of [`TransactionKind`], or absent, or null.
        kind: Option<TransactionKind<'a>> = opt 149,
        /// `location_id`: an integer, or absent, or null.
        location_id: Option<i64> = opt_integer 161,
        /// `manual_payment_gateway`: a truth value, or absent, or null.
        manual_payment_gateway: Option<bool> = opt_flag 163,
        /// `message`: a text, or absent, or null.
        message: Option<&'a str> = opt_text 169,
        /// `order_id`: an integer, or absent, or null.
        order_id: Option<i64> = opt_integer 195,
        /// `parent_id`: an integer, or absent, or null.
        parent_id: Option<i64> = opt_integer 207,
        /// `payment_details`: an object, [`PaymentDetails`], or absent, or null.
        payment_details: Option<PaymentDetails<'a>> = opt 211,
        /// `payments_refund_attributes`: an object, [`PaymentsRefund`], or absent, or null.
        payments_refund_attributes: Option<PaymentsRefund<'a>> = opt 214,
        /// `processed_at`: a time, or absent, or null.
        processed_at: Option<Timestamp> = opt_time 232,
        /// `receipt`: a value of no known form, or absent, or null.
        receipt: Option<Value<'a>> = opt 246,
        /// `source_name`: a text, or absent, or null.
        source_name: Option<&'a str> = opt_text 277,
        /// `status`: a text out of [`TransactionStatus`], or absent, or null.
        status: Option<TransactionStatus<'a>> = opt 282,
        /// `test`: a truth value, or absent, or null.
        test: Option<bool> = opt_flag 300,
        /// `total_unsettled_set`: an object, [`MoneySet`], or absent, or null.
        total_unsettled_set: Option<MoneySet<'a>> = opt 324,
        /// `user_id`: an integer, or absent, or null.
        user_id: Option<i64> = opt_integer 337,
    }

    /// `extended_authorization_attributes` of [`Transaction`].
    TransactionExtendedAuthorizationAttributes = 56 {
        /// `extended_authorization_expires_at`: a time, or absent, or null.
        extended_authorization_expires_at: Option<Timestamp> = opt_time 113,
        /// `standard_authorization_expires_at`: a time, or absent, or null.
        standard_authorization_expires_at: Option<Timestamp> = opt_time 280,
    }
}

webhook_payload::names! {
    'a;

    /// `allocation_method` of [`DiscountApplication`].
    AllocationMethod {
        Across = "across",
        Each = "each",
        One = "one",
    }

    /// `value_type` of [`DraftOrderDiscount`].
    DraftOrderDiscountValueType {
        FixedAmount = "fixed_amount",
        Percentage = "percentage",
    }

    /// `fulfillment_status` of [`DraftOrderLineItem`].
    DraftOrderLineItemFulfillmentStatus {
        Fulfilled = "fulfilled",
        Partial = "partial",
    }

    /// `fulfillment_service` of [`DraftOrderLineItem`].
    DraftOrderLineItemFulfullmentService {
        Api = "api",
        Custom = "custom",
        Legacy = "legacy",
        Manual = "manual",
    }

    /// `shipment_status` of [`OrderFulfillment`].
    FulfillmentEventStatus {
        AttemptedDelivery = "attempted_delivery",
        Confirmed = "confirmed",
        Delivered = "delivered",
        Failure = "failure",
        InTransit = "in_transit",
        LabelPrinted = "label_printed",
        LabelPurchased = "label_purchased",
        OutForDelivery = "out_for_delivery",
        PickedUp = "picked_up",
        ReadyForPickup = "ready_for_pickup",
    }

    /// `status` of [`Fulfillment`], `status` of [`OrderFulfillment`].
    FulfillmentStatus {
        Cancelled = "cancelled",
        Error = "error",
        Failure = "failure",
        Open = "open",
        Pending = "pending",
        Success = "success",
    }

    /// `fulfillment_status` of [`OrderLineItem`].
    LineItemFulfillmentStatus {
        Fulfilled = "fulfilled",
        NotEligible = "not_eligible",
        Partial = "partial",
    }

    /// `cancel_reason` of [`Order`].
    OrderCancelReason {
        Customer = "customer",
        Declined = "declined",
        Fraud = "fraud",
        Inventory = "inventory",
        OtherReason = "other",
    }

    /// `financial_status` of [`Order`].
    OrderFinancialStatus {
        Authorized = "authorized",
        Paid = "paid",
        PartiallyPaid = "partially_paid",
        PartiallyRefunded = "partially_refunded",
        Pending = "pending",
        Refunded = "refunded",
        Voided = "voided",
    }

    /// `fulfillment_status` of [`OrderFulfillmentLineItem`].
    OrderFulfillmentLineItemFulfillmentStatus {
        Fulfilled = "fulfilled",
        Partial = "partial",
    }

    /// `fulfillment_status` of [`Order`].
    OrderFulfillmentStatus {
        Fulfilled = "fulfilled",
        Partial = "partial",
        Restocked = "restocked",
    }

    /// `processing_method` of [`Order`].
    OrderProcessingMethod {
        Checkout = "checkout",
        Direct = "direct",
        Express = "express",
        Manual = "manual",
        Offsite = "offsite",
    }

    /// `target_selection` of [`DiscountApplication`].
    TargetSelection {
        All = "all",
        Entitled = "entitled",
        Explicit = "explicit",
    }

    /// `target_type` of [`DiscountApplication`].
    TargetType {
        LineItem = "line_item",
        ShippingLine = "shipping_line",
    }

    /// `error_code` of [`Transaction`].
    TransactionErrorCode {
        CallIssuer = "call_issuer",
        CardDeclined = "card_declined",
        ExpiredCard = "expired_card",
        IncorrectAddress = "incorrect_address",
        IncorrectCvc = "incorrect_cvc",
        IncorrectNumber = "incorrect_number",
        IncorrectZip = "incorrect_zip",
        InvalidCvc = "invalid_cvc",
        InvalidExpiryDate = "invalid_expiry_date",
        InvalidNumber = "invalid_number",
        PickUpCard = "pick_up_card",
        ProcessingError = "processing_error",
    }

    /// `kind` of [`Transaction`].
    TransactionKind {
        Authorization = "authorization",
        Capture = "capture",
        Refund = "refund",
        Sale = "sale",
        Void = "void",
    }

    /// `status` of [`PaymentsRefund`], `status` of [`Transaction`].
    TransactionStatus {
        Error = "error",
        Failure = "failure",
        Pending = "pending",
        Success = "success",
    }

    /// `value_type` of [`DiscountApplication`].
    ValueType {
        FixedAmount = "fixed_amount",
        Percentage = "percentage",
    }
}
