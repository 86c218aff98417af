//! `identity.verification_session.canceled`, `identity.verification_session.created`, `identity.verification_session.processing`, `identity.verification_session.redacted`, `identity.verification_session.requires_input`, `identity.verification_session.verified`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `identity.verification_session`.
    pub struct IdentityVerificationSession {
        const OBJECT = "identity.verification_session" in "object";
        always {
            id: String = "id",
        }
        maybe {
            client_reference_id: String = "client_reference_id",
            client_secret: String = "client_secret",
            created: i64 = "created",
            last_error: IdentityVerificationSessionLastError = "last_error",
            last_verification_report: Expandable = "last_verification_report",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            options: IdentityVerificationSessionOptions = "options",
            provided_details: IdentityVerificationSessionProvidedDetails = "provided_details",
            redaction: IdentityVerificationSessionRedaction = "redaction",
            related_customer: String = "related_customer",
            related_customer_account: String = "related_customer_account",
            related_person: IdentityVerificationSessionRelatedPerson = "related_person",
            status: IdentityVerificationSessionStatus = "status",
            r#type: IdentityVerificationSessionType = "type",
            url: String = "url",
            verification_flow: String = "verification_flow",
            verified_outputs: Box<IdentityVerificationSessionVerifiedOutputs> = "verified_outputs",
        }
    }

    /// Such as `last_error` of [`IdentityVerificationSession`].
    pub struct IdentityVerificationSessionLastError {
        always {}
        maybe {
            code: IdentityVerificationSessionLastErrorCode = "code",
            reason: String = "reason",
        }
    }

    /// Such as `options` of [`IdentityVerificationSession`].
    pub struct IdentityVerificationSessionOptions {
        always {}
        maybe {
            document: IdentityVerificationSessionOptionsDocument = "document",
            email: IdentityVerificationSessionOptionsEmail = "email",
            id_number: Json = "id_number",
            matching: IdentityVerificationSessionOptionsMatching = "matching",
            phone: IdentityVerificationSessionOptionsPhone = "phone",
        }
    }

    /// Such as `document` of [`IdentityVerificationSessionOptions`].
    pub struct IdentityVerificationSessionOptionsDocument {
        always {}
        maybe {
            allowed_types: Vec<IdentityVerificationSessionOptionsDocumentAllowedTypes> = "allowed_types",
            require_id_number: bool = "require_id_number",
            require_live_capture: bool = "require_live_capture",
            require_matching_selfie: bool = "require_matching_selfie",
        }
    }

    /// Such as `email` of [`IdentityVerificationSessionOptions`].
    pub struct IdentityVerificationSessionOptionsEmail {
        always {}
        maybe {
            require_verification: bool = "require_verification",
        }
    }

    /// Such as `matching` of [`IdentityVerificationSessionOptions`].
    pub struct IdentityVerificationSessionOptionsMatching {
        always {}
        maybe {
            dob: IdentityVerificationSessionOptionsMatchingDob = "dob",
            name: IdentityVerificationSessionOptionsMatchingName = "name",
        }
    }

    /// Such as `phone` of [`IdentityVerificationSessionOptions`].
    pub struct IdentityVerificationSessionOptionsPhone {
        always {}
        maybe {
            require_verification: bool = "require_verification",
        }
    }

    /// Such as `provided_details` of [`IdentityVerificationSession`].
    pub struct IdentityVerificationSessionProvidedDetails {
        always {}
        maybe {
            email: String = "email",
            phone: String = "phone",
        }
    }

    /// Such as `redaction` of [`IdentityVerificationSession`].
    pub struct IdentityVerificationSessionRedaction {
        always {}
        maybe {
            status: IdentityVerificationSessionRedactionStatus = "status",
        }
    }

    /// Such as `related_person` of [`IdentityVerificationSession`].
    pub struct IdentityVerificationSessionRelatedPerson {
        always {}
        maybe {
            account: String = "account",
            person: String = "person",
        }
    }

    /// Such as `verified_outputs` of [`IdentityVerificationSession`].
    pub struct IdentityVerificationSessionVerifiedOutputs {
        always {}
        maybe {
            address: Box<Address> = "address",
            dob: Dob = "dob",
            email: String = "email",
            first_name: String = "first_name",
            id_number: String = "id_number",
            id_number_type: IdentityVerificationSessionVerifiedOutputsIdNumberType = "id_number_type",
            last_name: String = "last_name",
            phone: String = "phone",
            sex: IdentityVerificationSessionVerifiedOutputsSex = "sex",
            unparsed_place_of_birth: String = "unparsed_place_of_birth",
            unparsed_sex: String = "unparsed_sex",
        }
    }
}

webhook_payload::names! {
    /// `code` of [`IdentityVerificationSessionLastError`].
    pub enum IdentityVerificationSessionLastErrorCode {
        Abandoned = "abandoned",
        ConsentDeclined = "consent_declined",
        CountryNotSupported = "country_not_supported",
        DeviceNotSupported = "device_not_supported",
        DocumentExpired = "document_expired",
        DocumentTypeNotSupported = "document_type_not_supported",
        DocumentUnverifiedOther = "document_unverified_other",
        EmailUnverifiedOther = "email_unverified_other",
        EmailVerificationDeclined = "email_verification_declined",
        IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
        IdNumberMismatch = "id_number_mismatch",
        IdNumberUnverifiedOther = "id_number_unverified_other",
        PhoneUnverifiedOther = "phone_unverified_other",
        PhoneVerificationDeclined = "phone_verification_declined",
        SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
        SelfieFaceMismatch = "selfie_face_mismatch",
        SelfieManipulated = "selfie_manipulated",
        SelfieUnverifiedOther = "selfie_unverified_other",
        UnderSupportedAge = "under_supported_age",
    }
    /// `allowed_types` of [`IdentityVerificationSessionOptionsDocument`].
    pub enum IdentityVerificationSessionOptionsDocumentAllowedTypes {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }
    /// `dob` of [`IdentityVerificationSessionOptionsMatching`].
    pub enum IdentityVerificationSessionOptionsMatchingDob {
        None = "none",
        Similar = "similar",
    }
    /// `name` of [`IdentityVerificationSessionOptionsMatching`].
    pub enum IdentityVerificationSessionOptionsMatchingName {
        None = "none",
        Similar = "similar",
    }
    /// `status` of [`IdentityVerificationSessionRedaction`].
    pub enum IdentityVerificationSessionRedactionStatus {
        Processing = "processing",
        Redacted = "redacted",
        Validated = "validated",
    }
    /// `status` of [`IdentityVerificationSession`].
    pub enum IdentityVerificationSessionStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresInput = "requires_input",
        Verified = "verified",
    }
    /// `type` of [`IdentityVerificationSession`].
    pub enum IdentityVerificationSessionType {
        Document = "document",
        IdNumber = "id_number",
        VerificationFlow = "verification_flow",
    }
    /// `id_number_type` of [`IdentityVerificationSessionVerifiedOutputs`].
    pub enum IdentityVerificationSessionVerifiedOutputsIdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        UsSsn = "us_ssn",
    }
    /// `sex` of [`IdentityVerificationSessionVerifiedOutputs`].
    pub enum IdentityVerificationSessionVerifiedOutputsSex {
        Redacted = "[redacted]",
        Female = "female",
        Male = "male",
        Unknown = "unknown",
    }
}
