//! `customer.tax_id.created`, `customer.tax_id.deleted`, `customer.tax_id.updated`, `tax.settings.updated`, `tax_rate.created`, `tax_rate.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `tax.settings`.
    pub struct TaxSettings {
        const OBJECT = "tax.settings" in "object";
        always {}
        maybe {
            defaults: TaxSettingsDefaults = "defaults",
            head_office: TaxSettingsHeadOffice = "head_office",
            livemode: bool = "livemode",
            status: TaxSettingsStatus = "status",
            status_details: TaxSettingsStatusDetails = "status_details",
        }
    }

    /// Such as `defaults` of [`TaxSettings`].
    pub struct TaxSettingsDefaults {
        always {}
        maybe {
            provider: Provider = "provider",
            tax_behavior: TaxSettingsDefaultsTaxBehavior = "tax_behavior",
            tax_code: String = "tax_code",
        }
    }

    /// Such as `head_office` of [`TaxSettings`].
    pub struct TaxSettingsHeadOffice {
        always {}
        maybe {
            address: Box<Address> = "address",
        }
    }

    /// Such as `status_details` of [`TaxSettings`].
    pub struct TaxSettingsStatusDetails {
        always {}
        maybe {
            active: Json = "active",
            pending: TaxSettingsStatusDetailsPending = "pending",
        }
    }

    /// Such as `pending` of [`TaxSettingsStatusDetails`].
    pub struct TaxSettingsStatusDetailsPending {
        always {}
        maybe {
            missing_fields: Vec<String> = "missing_fields",
        }
    }
}

webhook_payload::names! {
    /// `tax_behavior` of [`TaxSettingsDefaults`].
    pub enum TaxSettingsDefaultsTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        InferredByCurrency = "inferred_by_currency",
    }
    /// `status` of [`TaxSettings`].
    pub enum TaxSettingsStatus {
        Active = "active",
        Pending = "pending",
    }
}
