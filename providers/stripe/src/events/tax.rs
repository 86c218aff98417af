//! `customer.tax_id.created`, `customer.tax_id.deleted`, `customer.tax_id.updated`, `tax.settings.updated`, `tax_rate.created`, `tax_rate.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `tax.settings`.
    TaxSettings = 917 {
        /// `defaults`: an object, [`TaxSettingsDefaults`], in every payload of today's schema.
        defaults: Option<TaxSettingsDefaults<'a>> = opt 476,
        /// `head_office`: an object, [`TaxSettingsHeadOffice`], or null.
        head_office: Option<TaxSettingsHeadOffice<'a>> = opt 707,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `tax.settings`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `status`: a text out of [`TaxSettingsStatus`], in every payload of today's schema.
        status: Option<TaxSettingsStatus<'a>> = opt 1519,
        /// `status_details`: an object, [`TaxSettingsStatusDetails`], in every payload of today's schema.
        status_details: Option<TaxSettingsStatusDetails<'a>> = opt 1520,
    }

    /// `defaults` of [`TaxSettings`].
    TaxSettingsDefaults = 918 {
        /// `provider`: a text out of [`Provider`], in every payload of today's schema.
        provider: Option<Provider<'a>> = opt 1219,
        /// `tax_behavior`: a text out of [`TaxSettingsDefaultsTaxBehavior`], or null.
        tax_behavior: Option<TaxSettingsDefaultsTaxBehavior<'a>> = opt 1583,
        /// `tax_code`: a text, or null.
        tax_code: Option<&'a str> = opt 1584,
    }

    /// `head_office` of [`TaxSettings`].
    TaxSettingsHeadOffice = 919 {
        /// `address`: an object, [`Address`], in every payload of today's schema.
        address: Option<Address<'a>> = opt 41,
    }

    /// `status_details` of [`TaxSettings`].
    TaxSettingsStatusDetails = 920 {
        /// `active`: a value of no known form, or absent.
        active: Option<Value<'a>> = opt 33,
        /// `pending`: an object, [`TaxSettingsStatusDetailsPending`], or absent.
        pending: Option<TaxSettingsStatusDetailsPending<'a>> = opt 1122,
    }

    /// `pending` of [`TaxSettingsStatusDetails`].
    TaxSettingsStatusDetailsPending = 921 {
        /// `missing_fields`: a list, each a text, or null.
        missing_fields: List<'a, &'a str> = all 928,
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
