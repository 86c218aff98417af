//! `customer.tax_id.created`, `customer.tax_id.deleted`, `customer.tax_id.updated`, `tax.settings.updated`, `tax_rate.created`, `tax_rate.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `tax.settings`.
    TaxSettings = 1030 {
        /// `defaults`: an object, [`TaxSettingsDefaults`], in every payload of today's schema.
        defaults: Option<TaxSettingsDefaults<'a>> = opt 498,
        /// `head_office`: an object, [`TaxSettingsHeadOffice`], or null.
        head_office: Option<TaxSettingsHeadOffice<'a>> = opt 744,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `tax.settings`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `status`: a text out of [`TaxSettingsStatus`], in every payload of today's schema.
        status: Option<TaxSettingsStatus<'a>> = opt 1592,
        /// `status_details`: an object, [`TaxSettingsStatusDetails`], in every payload of today's schema.
        status_details: Option<TaxSettingsStatusDetails<'a>> = opt 1593,
    }

    /// `defaults` of [`TaxSettings`].
    TaxSettingsDefaults = 1031 {
        /// `provider`: a text out of [`Provider`], or absent.
        provider: Option<Provider<'a>> = opt 1279,
        /// `tax_behavior`: a text out of [`TaxSettingsDefaultsTaxBehavior`], or null.
        tax_behavior: Option<TaxSettingsDefaultsTaxBehavior<'a>> = opt 1658,
        /// `tax_code`: a text, or null.
        tax_code: Option<&'a str> = opt_text 1659,
    }

    /// `head_office` of [`TaxSettings`].
    TaxSettingsHeadOffice = 1032 {
        /// `address`: an object, [`Address`], in every payload of today's schema.
        address: Option<Address<'a>> = opt 42,
    }

    /// `status_details` of [`TaxSettings`].
    TaxSettingsStatusDetails = 1033 {
        /// `active`: a value of no known form, or absent.
        active: Option<Value<'a>> = opt 33,
        /// `pending`: an object, [`TaxSettingsStatusDetailsPending`], or absent.
        pending: Option<TaxSettingsStatusDetailsPending<'a>> = opt 1176,
    }

    /// `pending` of [`TaxSettingsStatusDetails`].
    TaxSettingsStatusDetailsPending = 1034 {
        /// `missing_fields`: a list, each a text, or null.
        missing_fields: List<'a, &'a str> = all 977,
    }
}

webhook_payload::names! {
    'a;

    /// `tax_behavior` of [`TaxSettingsDefaults`].
    TaxSettingsDefaultsTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        InferredByCurrency = "inferred_by_currency",
    }

    /// `status` of [`TaxSettings`].
    TaxSettingsStatus {
        Active = "active",
        Pending = "pending",
    }
}
