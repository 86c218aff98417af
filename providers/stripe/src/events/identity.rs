//! `identity.verification_session.canceled`, `identity.verification_session.created`, `identity.verification_session.processing`, `identity.verification_session.redacted`, `identity.verification_session.requires_input`, `identity.verification_session.verified`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `identity.verification_session`.
    IdentityVerificationSession = 356 {
        /// `client_reference_id`: a text, or null.
        client_reference_id: Option<&'a str> = opt 328,
        /// `client_secret`: a text, or null.
        client_secret: Option<&'a str> = opt 329,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `last_error`: an object, [`IdentityVerificationSessionLastError`], or null.
        last_error: Option<IdentityVerificationSessionLastError<'a>> = opt 837,
        /// `last_verification_report`: the id of an object, or the object, or null.
        last_verification_report: Option<Expandable<'a>> = opt 845,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `identity.verification_session`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `options`: an object, [`IdentityVerificationSessionOptions`], or null.
        options: Option<IdentityVerificationSessionOptions<'a>> = opt 1001,
        /// `provided_details`: an object, [`IdentityVerificationSessionProvidedDetails`], or absent, or null.
        provided_details: Option<IdentityVerificationSessionProvidedDetails<'a>> = opt 1218,
        /// `redaction`: an object, [`IdentityVerificationSessionRedaction`], or null.
        redaction: Option<IdentityVerificationSessionRedaction<'a>> = opt 1261,
        /// `related_customer`: a text, or null.
        related_customer: Option<&'a str> = opt 1305,
        /// `related_customer_account`: a text, or null.
        related_customer_account: Option<&'a str> = opt 1306,
        /// `related_person`: an object, [`IdentityVerificationSessionRelatedPerson`], or absent.
        related_person: Option<IdentityVerificationSessionRelatedPerson<'a>> = opt 1308,
        /// `status`: a text out of [`IdentityVerificationSessionStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationSessionStatus<'a>> = opt 1519,
        /// `type`: a text out of [`IdentityVerificationSessionType`], in every payload of today's schema.
        type_: Option<IdentityVerificationSessionType<'a>> = opt 1681,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
        /// `verification_flow`: a text, or absent.
        verification_flow: Option<&'a str> = opt 1739,
        /// `verified_outputs`: an object, [`IdentityVerificationSessionVerifiedOutputs`], or absent, or null.
        verified_outputs: Option<IdentityVerificationSessionVerifiedOutputs<'a>> = opt 1745,
    }

    /// `last_error` of [`IdentityVerificationSession`].
    IdentityVerificationSessionLastError = 357 {
        /// `code`: a text out of [`IdentityVerificationSessionLastErrorCode`], or null.
        code: Option<IdentityVerificationSessionLastErrorCode<'a>> = opt 333,
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt 1239,
    }

    /// `options` of [`IdentityVerificationSession`].
    IdentityVerificationSessionOptions = 358 {
        /// `document`: an object, [`IdentityVerificationSessionOptionsDocument`], or absent.
        document: Option<IdentityVerificationSessionOptionsDocument<'a>> = opt 528,
        /// `email`: an object, [`IdentityVerificationSessionOptionsEmail`], or absent.
        email: Option<IdentityVerificationSessionOptionsEmail<'a>> = opt 547,
        /// `id_number`: a value of no known form, or absent.
        id_number: Option<Value<'a>> = opt 726,
        /// `matching`: an object, [`IdentityVerificationSessionOptionsMatching`], or absent.
        matching: Option<IdentityVerificationSessionOptionsMatching<'a>> = opt 895,
        /// `phone`: an object, [`IdentityVerificationSessionOptionsPhone`], or absent.
        phone: Option<IdentityVerificationSessionOptionsPhone<'a>> = opt 1146,
    }

    /// `document` of [`IdentityVerificationSessionOptions`].
    IdentityVerificationSessionOptionsDocument = 359 {
        /// `allowed_types`: a list, each a text out of [`IdentityVerificationSessionOptionsDocumentAllowedTypes`], or absent.
        allowed_types: List<'a, IdentityVerificationSessionOptionsDocumentAllowedTypes<'a>> = all 79,
        /// `require_id_number`: a truth value, or absent.
        require_id_number: Option<bool> = opt 1342,
        /// `require_live_capture`: a truth value, or absent.
        require_live_capture: Option<bool> = opt 1343,
        /// `require_matching_selfie`: a truth value, or absent.
        require_matching_selfie: Option<bool> = opt 1344,
    }

    /// `email` of [`IdentityVerificationSessionOptions`].
    IdentityVerificationSessionOptionsEmail = 360 {
        /// `require_verification`: a truth value, or absent.
        require_verification: Option<bool> = opt 1346,
    }

    /// `matching` of [`IdentityVerificationSessionOptions`].
    IdentityVerificationSessionOptionsMatching = 361 {
        /// `dob`: a text out of [`IdentityVerificationSessionOptionsMatchingDob`], or absent.
        dob: Option<IdentityVerificationSessionOptionsMatchingDob<'a>> = opt 526,
        /// `name`: a text out of [`IdentityVerificationSessionOptionsMatchingName`], or absent.
        name: Option<IdentityVerificationSessionOptionsMatchingName<'a>> = opt 947,
    }

    /// `phone` of [`IdentityVerificationSessionOptions`].
    IdentityVerificationSessionOptionsPhone = 362 {
        /// `require_verification`: a truth value, or absent.
        require_verification: Option<bool> = opt 1346,
    }

    /// `provided_details` of [`IdentityVerificationSession`].
    IdentityVerificationSessionProvidedDetails = 363 {
        /// `email`: a text, or absent.
        email: Option<&'a str> = opt 547,
        /// `phone`: a text, or absent.
        phone: Option<&'a str> = opt 1146,
    }

    /// `redaction` of [`IdentityVerificationSession`].
    IdentityVerificationSessionRedaction = 364 {
        /// `status`: a text out of [`IdentityVerificationSessionRedactionStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationSessionRedactionStatus<'a>> = opt 1519,
    }

    /// `related_person` of [`IdentityVerificationSession`].
    IdentityVerificationSessionRelatedPerson = 365 {
        /// `account`: a text, in every payload of today's schema.
        account: Option<&'a str> = opt 5,
        /// `person`: a text, in every payload of today's schema.
        person: Option<&'a str> = opt 1143,
    }

    /// `verified_outputs` of [`IdentityVerificationSession`].
    IdentityVerificationSessionVerifiedOutputs = 366 {
        /// `address`: an object, [`Address`], or null.
        address: Option<Address<'a>> = opt 41,
        /// `dob`: an object, [`Dob`], or absent, or null.
        dob: Option<Dob<'a>> = opt 526,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `first_name`: a text, or null.
        first_name: Option<&'a str> = opt 644,
        /// `id_number`: a text, or absent, or null.
        id_number: Option<&'a str> = opt 726,
        /// `id_number_type`: a text out of [`IdentityVerificationSessionVerifiedOutputsIdNumberType`], or null.
        id_number_type: Option<IdentityVerificationSessionVerifiedOutputsIdNumberType<'a>> = opt 729,
        /// `last_name`: a text, or null.
        last_name: Option<&'a str> = opt 839,
        /// `phone`: a text, or null.
        phone: Option<&'a str> = opt 1146,
        /// `sex`: a text out of [`IdentityVerificationSessionVerifiedOutputsSex`], or absent, or null.
        sex: Option<IdentityVerificationSessionVerifiedOutputsSex<'a>> = opt 1449,
        /// `unparsed_place_of_birth`: a text, or absent, or null.
        unparsed_place_of_birth: Option<&'a str> = opt 1695,
        /// `unparsed_sex`: a text, or absent, or null.
        unparsed_sex: Option<&'a str> = opt 1696,
    }
}

webhook_payload::names! {
    'a;

    /// `code` of [`IdentityVerificationSessionLastError`].
    IdentityVerificationSessionLastErrorCode {
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
    IdentityVerificationSessionOptionsDocumentAllowedTypes {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }

    /// `dob` of [`IdentityVerificationSessionOptionsMatching`].
    IdentityVerificationSessionOptionsMatchingDob {
        None = "none",
        Similar = "similar",
    }

    /// `name` of [`IdentityVerificationSessionOptionsMatching`].
    IdentityVerificationSessionOptionsMatchingName {
        None = "none",
        Similar = "similar",
    }

    /// `status` of [`IdentityVerificationSessionRedaction`].
    IdentityVerificationSessionRedactionStatus {
        Processing = "processing",
        Redacted = "redacted",
        Validated = "validated",
    }

    /// `status` of [`IdentityVerificationSession`].
    IdentityVerificationSessionStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresInput = "requires_input",
        Verified = "verified",
    }

    /// `type` of [`IdentityVerificationSession`].
    IdentityVerificationSessionType {
        Document = "document",
        IdNumber = "id_number",
        VerificationFlow = "verification_flow",
    }

    /// `id_number_type` of [`IdentityVerificationSessionVerifiedOutputs`].
    IdentityVerificationSessionVerifiedOutputsIdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        UsSsn = "us_ssn",
    }

    /// `sex` of [`IdentityVerificationSessionVerifiedOutputs`].
    IdentityVerificationSessionVerifiedOutputsSex {
        Redacted = "[redacted]",
        Female = "female",
        Male = "male",
        Unknown = "unknown",
    }
}
