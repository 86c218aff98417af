//! `identity.verification_session.canceled`, `identity.verification_session.created`, `identity.verification_session.processing`, `identity.verification_session.redacted`, `identity.verification_session.requires_input`, `identity.verification_session.verified`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `identity.verification_report`.
    IdentityVerificationReport = 313 {
        /// `client_reference_id`: a text, or absent, or null.
        client_reference_id: Option<&'a str> = opt_text 345,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `document`: an object, [`IdentityVerificationReportDocument`], or absent.
        document: Option<IdentityVerificationReportDocument<'a>> = opt 555,
        /// `email`: an object, [`IdentityVerificationReportEmail`], or absent.
        email: Option<IdentityVerificationReportEmail<'a>> = opt 575,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `id_number`: an object, [`IdentityVerificationReportIdNumber`], or absent.
        id_number: Option<IdentityVerificationReportIdNumber<'a>> = opt 765,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `identity.verification_report`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `options`: an object, [`IdentityVerificationReportOptions`], or absent.
        options: Option<IdentityVerificationReportOptions<'a>> = opt 1052,
        /// `phone`: an object, [`IdentityVerificationReportPhone`], or absent.
        phone: Option<IdentityVerificationReportPhone<'a>> = opt 1202,
        /// `selfie`: an object, [`IdentityVerificationReportSelfie`], or absent.
        selfie: Option<IdentityVerificationReportSelfie<'a>> = opt 1485,
        /// `type`: a text out of [`IdentityVerificationReportType`], or absent.
        type_: Option<IdentityVerificationReportType<'a>> = opt 1758,
        /// `verification_flow`: a text, or absent.
        verification_flow: Option<&'a str> = opt_text 1820,
        /// `verification_session`: a text, or null.
        verification_session: Option<&'a str> = opt_text 1822,
    }

    /// `document` of [`IdentityVerificationReport`].
    IdentityVerificationReportDocument = 314 {
        /// `address`: an object, [`Address`], or null.
        address: Option<Address<'a>> = opt 42,
        /// `dob`: an object, [`Dob`], or absent, or null.
        dob: Option<Dob<'a>> = opt 553,
        /// `error`: an object, [`IdentityVerificationReportDocumentError`], or null.
        error: Option<IdentityVerificationReportDocumentError<'a>> = opt 599,
        /// `expiration_date`: an object, [`IdentityVerificationReportDocumentExpirationDate`], or absent, or null.
        expiration_date: Option<IdentityVerificationReportDocumentExpirationDate<'a>> = opt 633,
        /// `files`: a list, each a text, or null.
        files: List<'a, &'a str> = all 667,
        /// `first_name`: a text, or null.
        first_name: Option<&'a str> = opt_text 677,
        /// `issued_date`: an object, [`IdentityVerificationReportDocumentIssuedDate`], or null.
        issued_date: Option<IdentityVerificationReportDocumentIssuedDate<'a>> = opt 848,
        /// `issuing_country`: a text, or null.
        issuing_country: Option<&'a str> = opt_text 853,
        /// `last_name`: a text, or null.
        last_name: Option<&'a str> = opt_text 884,
        /// `number`: a text, or absent, or null.
        number: Option<&'a str> = opt_text 1036,
        /// `sex`: a text out of [`Sex`], or absent, or null.
        sex: Option<Sex<'a>> = opt 1520,
        /// `status`: a text out of [`IdentityVerificationReportDocumentStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationReportDocumentStatus<'a>> = opt 1592,
        /// `type`: a text out of [`IdentityVerificationReportDocumentType`], or null.
        type_: Option<IdentityVerificationReportDocumentType<'a>> = opt 1758,
        /// `unparsed_place_of_birth`: a text, or absent, or null.
        unparsed_place_of_birth: Option<&'a str> = opt_text 1774,
        /// `unparsed_sex`: a text, or absent, or null.
        unparsed_sex: Option<&'a str> = opt_text 1775,
    }

    /// `error` of [`IdentityVerificationReportDocument`].
    IdentityVerificationReportDocumentError = 315 {
        /// `code`: a text out of [`IdentityVerificationReportDocumentErrorCode`], or null.
        code: Option<IdentityVerificationReportDocumentErrorCode<'a>> = opt 350,
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt_text 1300,
    }

    /// `expiration_date` of [`IdentityVerificationReportDocument`].
    IdentityVerificationReportDocumentExpirationDate = 316 {
        /// `day`: an integer, or null.
        day: Option<i64> = opt_integer 469,
        /// `month`: an integer, or null.
        month: Option<i64> = opt_integer 985,
        /// `year`: an integer, or null.
        year: Option<i64> = opt_integer 1857,
    }

    /// `issued_date` of [`IdentityVerificationReportDocument`].
    IdentityVerificationReportDocumentIssuedDate = 317 {
        /// `day`: an integer, or null.
        day: Option<i64> = opt_integer 469,
        /// `month`: an integer, or null.
        month: Option<i64> = opt_integer 985,
        /// `year`: an integer, or null.
        year: Option<i64> = opt_integer 1857,
    }

    /// `email` of [`IdentityVerificationReport`].
    IdentityVerificationReportEmail = 318 {
        /// `email`: a text, or null.
        email: Option<&'a str> = opt_text 575,
        /// `error`: an object, [`IdentityVerificationReportEmailError`], or null.
        error: Option<IdentityVerificationReportEmailError<'a>> = opt 599,
        /// `status`: a text out of [`IdentityVerificationReportDocumentStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationReportDocumentStatus<'a>> = opt 1592,
    }

    /// `error` of [`IdentityVerificationReportEmail`].
    IdentityVerificationReportEmailError = 319 {
        /// `code`: a text out of [`IdentityVerificationReportEmailErrorCode`], or null.
        code: Option<IdentityVerificationReportEmailErrorCode<'a>> = opt 350,
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt_text 1300,
    }

    /// `id_number` of [`IdentityVerificationReport`].
    IdentityVerificationReportIdNumber = 320 {
        /// `dob`: an object, [`Dob`], or absent, or null.
        dob: Option<Dob<'a>> = opt 553,
        /// `error`: an object, [`IdentityVerificationReportIdNumberError`], or null.
        error: Option<IdentityVerificationReportIdNumberError<'a>> = opt 599,
        /// `first_name`: a text, or null.
        first_name: Option<&'a str> = opt_text 677,
        /// `id_number`: a text, or absent, or null.
        id_number: Option<&'a str> = opt_text 765,
        /// `id_number_type`: a text out of [`IdNumberType`], or null.
        id_number_type: Option<IdNumberType<'a>> = opt 768,
        /// `last_name`: a text, or null.
        last_name: Option<&'a str> = opt_text 884,
        /// `status`: a text out of [`IdentityVerificationReportDocumentStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationReportDocumentStatus<'a>> = opt 1592,
    }

    /// `error` of [`IdentityVerificationReportIdNumber`].
    IdentityVerificationReportIdNumberError = 321 {
        /// `code`: a text out of [`IdentityVerificationReportIdNumberErrorCode`], or null.
        code: Option<IdentityVerificationReportIdNumberErrorCode<'a>> = opt 350,
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt_text 1300,
    }

    /// `options` of [`IdentityVerificationReport`].
    IdentityVerificationReportOptions = 322 {
        /// `document`: an object, [`OptionsDocument`], or absent.
        document: Option<OptionsDocument<'a>> = opt 555,
        /// `id_number`: a value of no known form, or absent.
        id_number: Option<Value<'a>> = opt 765,
    }

    /// `phone` of [`IdentityVerificationReport`].
    IdentityVerificationReportPhone = 323 {
        /// `error`: an object, [`IdentityVerificationReportPhoneError`], or null.
        error: Option<IdentityVerificationReportPhoneError<'a>> = opt 599,
        /// `phone`: a text, or null.
        phone: Option<&'a str> = opt_text 1202,
        /// `status`: a text out of [`IdentityVerificationReportDocumentStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationReportDocumentStatus<'a>> = opt 1592,
    }

    /// `error` of [`IdentityVerificationReportPhone`].
    IdentityVerificationReportPhoneError = 324 {
        /// `code`: a text out of [`IdentityVerificationReportPhoneErrorCode`], or null.
        code: Option<IdentityVerificationReportPhoneErrorCode<'a>> = opt 350,
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt_text 1300,
    }

    /// `selfie` of [`IdentityVerificationReport`].
    IdentityVerificationReportSelfie = 325 {
        /// `document`: a text, or null.
        document: Option<&'a str> = opt_text 555,
        /// `error`: an object, [`IdentityVerificationReportSelfieError`], or null.
        error: Option<IdentityVerificationReportSelfieError<'a>> = opt 599,
        /// `selfie`: a text, or null.
        selfie: Option<&'a str> = opt_text 1485,
        /// `status`: a text out of [`IdentityVerificationReportDocumentStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationReportDocumentStatus<'a>> = opt 1592,
    }

    /// `error` of [`IdentityVerificationReportSelfie`].
    IdentityVerificationReportSelfieError = 326 {
        /// `code`: a text out of [`IdentityVerificationReportSelfieErrorCode`], or null.
        code: Option<IdentityVerificationReportSelfieErrorCode<'a>> = opt 350,
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt_text 1300,
    }

    /// `identity.verification_session`.
    IdentityVerificationSession = 327 {
        /// `client_reference_id`: a text, or absent, or null.
        client_reference_id: Option<&'a str> = opt_text 345,
        /// `client_secret`: a text, or null.
        client_secret: Option<&'a str> = opt_text 346,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `last_error`: an object, [`IdentityVerificationSessionLastError`], or null.
        last_error: Option<IdentityVerificationSessionLastError<'a>> = opt 882,
        /// `last_verification_report`: the id of a [`IdentityVerificationReport`], or the object, or null.
        last_verification_report: Option<Expandable<'a, IdentityVerificationReport<'a>>> = opt 890,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `identity.verification_session`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `options`: an object, [`IdentityVerificationSessionOptions`], or null.
        options: Option<IdentityVerificationSessionOptions<'a>> = opt 1052,
        /// `provided_details`: an object, [`IdentityVerificationSessionProvidedDetails`], or absent, or null.
        provided_details: Option<IdentityVerificationSessionProvidedDetails<'a>> = opt 1278,
        /// `redaction`: an object, [`IdentityVerificationSessionRedaction`], or null.
        redaction: Option<IdentityVerificationSessionRedaction<'a>> = opt 1323,
        /// `related_customer`: a text, or absent, or null.
        related_customer: Option<&'a str> = opt_text 1369,
        /// `related_customer_account`: a text, or absent, or null.
        related_customer_account: Option<&'a str> = opt_text 1370,
        /// `related_person`: an object, [`IdentityVerificationSessionRelatedPerson`], or absent.
        related_person: Option<IdentityVerificationSessionRelatedPerson<'a>> = opt 1372,
        /// `status`: a text out of [`IdentityVerificationSessionStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationSessionStatus<'a>> = opt 1592,
        /// `type`: a text out of [`IdentityVerificationReportType`], or null.
        type_: Option<IdentityVerificationReportType<'a>> = opt 1758,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt_text 1788,
        /// `verification_flow`: a text, or absent.
        verification_flow: Option<&'a str> = opt_text 1820,
        /// `verified_outputs`: an object, [`IdentityVerificationSessionVerifiedOutputs`], or absent, or null.
        verified_outputs: Option<IdentityVerificationSessionVerifiedOutputs<'a>> = opt 1828,
    }

    /// `last_error` of [`IdentityVerificationSession`].
    IdentityVerificationSessionLastError = 328 {
        /// `code`: a text out of [`IdentityVerificationSessionLastErrorCode`], or null.
        code: Option<IdentityVerificationSessionLastErrorCode<'a>> = opt 350,
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt_text 1300,
    }

    /// `options` of [`IdentityVerificationSession`].
    IdentityVerificationSessionOptions = 329 {
        /// `document`: an object, [`OptionsDocument`], or absent.
        document: Option<OptionsDocument<'a>> = opt 555,
        /// `email`: an object, [`IdentityVerificationSessionOptionsEmail`], or absent.
        email: Option<IdentityVerificationSessionOptionsEmail<'a>> = opt 575,
        /// `id_number`: a value of no known form, or absent.
        id_number: Option<Value<'a>> = opt 765,
        /// `matching`: an object, [`IdentityVerificationSessionOptionsMatching`], or absent.
        matching: Option<IdentityVerificationSessionOptionsMatching<'a>> = opt 942,
        /// `phone`: an object, [`IdentityVerificationSessionOptionsPhone`], or absent.
        phone: Option<IdentityVerificationSessionOptionsPhone<'a>> = opt 1202,
    }

    /// `email` of [`IdentityVerificationSessionOptions`].
    IdentityVerificationSessionOptionsEmail = 330 {
        /// `require_verification`: a truth value, or absent.
        require_verification: Option<bool> = opt_flag 1412,
    }

    /// `matching` of [`IdentityVerificationSessionOptions`].
    IdentityVerificationSessionOptionsMatching = 331 {
        /// `dob`: a text out of [`IdentityVerificationSessionOptionsMatchingDob`], or absent.
        dob: Option<IdentityVerificationSessionOptionsMatchingDob<'a>> = opt 553,
        /// `name`: a text out of [`IdentityVerificationSessionOptionsMatchingName`], or absent.
        name: Option<IdentityVerificationSessionOptionsMatchingName<'a>> = opt 997,
    }

    /// `phone` of [`IdentityVerificationSessionOptions`].
    IdentityVerificationSessionOptionsPhone = 332 {
        /// `require_verification`: a truth value, or absent.
        require_verification: Option<bool> = opt_flag 1412,
    }

    /// `provided_details` of [`IdentityVerificationSession`].
    IdentityVerificationSessionProvidedDetails = 333 {
        /// `email`: a text, or absent.
        email: Option<&'a str> = opt_text 575,
        /// `phone`: a text, or absent.
        phone: Option<&'a str> = opt_text 1202,
    }

    /// `redaction` of [`IdentityVerificationSession`].
    IdentityVerificationSessionRedaction = 334 {
        /// `status`: a text out of [`IdentityVerificationSessionRedactionStatus`], in every payload of today's schema.
        status: Option<IdentityVerificationSessionRedactionStatus<'a>> = opt 1592,
    }

    /// `related_person` of [`IdentityVerificationSession`].
    IdentityVerificationSessionRelatedPerson = 335 {
        /// `account`: a text, in every payload of today's schema.
        account: Option<&'a str> = opt_text 5,
        /// `person`: a text, in every payload of today's schema.
        person: Option<&'a str> = opt_text 1199,
    }

    /// `verified_outputs` of [`IdentityVerificationSession`].
    IdentityVerificationSessionVerifiedOutputs = 336 {
        /// `address`: an object, [`Address`], or null.
        address: Option<Address<'a>> = opt 42,
        /// `dob`: an object, [`Dob`], or absent, or null.
        dob: Option<Dob<'a>> = opt 553,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 575,
        /// `first_name`: a text, or null.
        first_name: Option<&'a str> = opt_text 677,
        /// `id_number`: a text, or absent, or null.
        id_number: Option<&'a str> = opt_text 765,
        /// `id_number_type`: a text out of [`IdNumberType`], or null.
        id_number_type: Option<IdNumberType<'a>> = opt 768,
        /// `last_name`: a text, or null.
        last_name: Option<&'a str> = opt_text 884,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt_text 1202,
        /// `sex`: a text out of [`Sex`], or absent, or null.
        sex: Option<Sex<'a>> = opt 1520,
        /// `unparsed_place_of_birth`: a text, or absent, or null.
        unparsed_place_of_birth: Option<&'a str> = opt_text 1774,
        /// `unparsed_sex`: a text, or absent, or null.
        unparsed_sex: Option<&'a str> = opt_text 1775,
    }

    /// `document` of [`IdentityVerificationReportOptions`], `document` of [`IdentityVerificationSessionOptions`].
    OptionsDocument = 495 {
        /// `allowed_types`: a list, each a text out of [`OptionsDocumentAllowedTypes`], or absent.
        allowed_types: List<'a, OptionsDocumentAllowedTypes<'a>> = all 81,
        /// `require_id_number`: a truth value, or absent.
        require_id_number: Option<bool> = opt_flag 1408,
        /// `require_live_capture`: a truth value, or absent.
        require_live_capture: Option<bool> = opt_flag 1409,
        /// `require_matching_selfie`: a truth value, or absent.
        require_matching_selfie: Option<bool> = opt_flag 1410,
    }
}

webhook_payload::names! {
    'a;

    /// `id_number_type` of [`IdentityVerificationReportIdNumber`], `id_number_type` of [`IdentityVerificationSessionVerifiedOutputs`].
    IdNumberType {
        BrCpf = "br_cpf",
        SgNric = "sg_nric",
        UsSsn = "us_ssn",
    }

    /// `code` of [`IdentityVerificationReportDocumentError`].
    IdentityVerificationReportDocumentErrorCode {
        DocumentExpired = "document_expired",
        DocumentTypeNotSupported = "document_type_not_supported",
        DocumentUnverifiedOther = "document_unverified_other",
    }

    /// `status` of [`IdentityVerificationReportDocument`], `status` of [`IdentityVerificationReportEmail`], `status` of [`IdentityVerificationReportIdNumber`].
    IdentityVerificationReportDocumentStatus {
        Unverified = "unverified",
        Verified = "verified",
    }

    /// `type` of [`IdentityVerificationReportDocument`].
    IdentityVerificationReportDocumentType {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }

    /// `code` of [`IdentityVerificationReportEmailError`].
    IdentityVerificationReportEmailErrorCode {
        EmailUnverifiedOther = "email_unverified_other",
        EmailVerificationDeclined = "email_verification_declined",
    }

    /// `code` of [`IdentityVerificationReportIdNumberError`].
    IdentityVerificationReportIdNumberErrorCode {
        IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
        IdNumberMismatch = "id_number_mismatch",
        IdNumberUnverifiedOther = "id_number_unverified_other",
    }

    /// `code` of [`IdentityVerificationReportPhoneError`].
    IdentityVerificationReportPhoneErrorCode {
        PhoneUnverifiedOther = "phone_unverified_other",
        PhoneVerificationDeclined = "phone_verification_declined",
    }

    /// `code` of [`IdentityVerificationReportSelfieError`].
    IdentityVerificationReportSelfieErrorCode {
        SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
        SelfieFaceMismatch = "selfie_face_mismatch",
        SelfieManipulated = "selfie_manipulated",
        SelfieUnverifiedOther = "selfie_unverified_other",
    }

    /// `type` of [`IdentityVerificationReport`], `type` of [`IdentityVerificationSession`].
    IdentityVerificationReportType {
        Document = "document",
        IdNumber = "id_number",
        VerificationFlow = "verification_flow",
    }

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

    /// `allowed_types` of [`OptionsDocument`].
    OptionsDocumentAllowedTypes {
        DrivingLicense = "driving_license",
        IdCard = "id_card",
        Passport = "passport",
    }

    /// `sex` of [`IdentityVerificationReportDocument`], `sex` of [`IdentityVerificationSessionVerifiedOutputs`].
    Sex {
        Redacted = "[redacted]",
        Female = "female",
        Male = "male",
        Unknown = "unknown",
    }
}
