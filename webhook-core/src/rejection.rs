//! The reason why a delivery was refused. The operator reads it in the log, and the peer never sees it.

use std::fmt;

use http::StatusCode;

/// The refusal of a delivery.
///
/// It is opaque so that later versions can carry more context; match on [`Rejection::kind`]. Every failed
/// authentication has the same status, and nothing of a rejection belongs into a response body: the kind is for logs,
/// metrics and response extensions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Rejection {
    kind: RejectionKind,
    header: Option<&'static str>,
    expected: Option<&'static str>,
    skew: Option<i64>,
    hint: Option<&'static str>,
}

/// The kinds of refusals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// The sender does not deliver with this HTTP method. 405.
    MethodNotAllowed,
    /// The body has a `Content-Encoding`. Signatures cover the bytes as they were sent, so nothing may decode them
    /// before verification. 415.
    ContentEncoding,
    /// The body is longer than the endpoint's limit. 413.
    BodyTooLarge,
    /// The sender signs the URL, and this one is longer than any of its URLs: see
    /// [`Head::signed_target`](crate::Head::signed_target). 414.
    TargetTooLong,
    /// A header that the sender always sends is absent. 401.
    MissingHeader,
    /// A header that must be single is there more than once. 401.
    RepeatedHeader,
    /// A header is not visible ASCII, or not in the sender's grammar. 401.
    MalformedHeader,
    /// The signature header offers no signature of a version that the scheme accepts. 401.
    NoSignature,
    /// None of the offered signatures is well-formed. 401.
    MalformedSignature,
    /// The head offers too many signatures: more than 16, or more than 4 of Ed25519. Each is counted once for every
    /// message that it may be a signature of. The number of the endpoint's keys does not matter. 401.
    TooManySignatures,
    /// The timestamp is not canonical decimal digits. 401.
    MalformedTimestamp,
    /// The signed timestamp is older than the tolerance. 401.
    TimestampTooOld,
    /// The signed timestamp is further in the future than the tolerance. 401.
    TimestampInFuture,
    /// No key of the endpoint made any of the offered signatures. 401.
    SignatureMismatch,
    /// The delivery has a body, but nothing that was signed covers it. 401.
    UnsignedBody,
    /// The body does not have the form that the sender signs: its first byte or its digest is another. 401.
    MalformedBody,
    /// The delivery is authentic, but it is not for this endpoint: it is something else that the same key signs. 400.
    Contradiction,
    /// The delivery is authentic, but its event could not be read, and the endpoint refuses such events. 503.
    Unreadable,
    /// The body broke off or could not be read. 400.
    BodyUnreadable,
    /// The body did not arrive within the read deadline. 408.
    ReadTimeout,
    /// No byte of the body arrived within the idle deadline. 408.
    IdleTimeout,
    /// The budget for unverified bytes has no room. 503.
    BudgetExhausted,
    /// The inner service was not ready for a verified delivery in time, or too many wait for it. 503.
    HandlerUnavailable,
    /// The tenant of the delivery could not be resolved in time. 503.
    TenantUnavailable,
    /// The scheme wrote a claim that cannot be checked: a defect in the adapter, not in the delivery. 500.
    InvalidClaim,
}

impl Rejection {
    /// Makes a rejection of this kind.
    #[must_use]
    pub const fn new(kind: RejectionKind) -> Self {
        Self {
            kind,
            header: None,
            expected: None,
            skew: None,
            hint: None,
        }
    }

    /// Makes a rejection of this kind for the value of the named header.
    #[must_use]
    pub const fn of_header(kind: RejectionKind, header: &'static str) -> Self {
        Self {
            header: Some(header),
            ..Self::new(kind)
        }
    }

    /// Adds the form that the malformed value should have had; see [`Rejection::expected`].
    #[must_use]
    pub const fn expecting(self, form: &'static str) -> Self {
        Self {
            expected: Some(form),
            ..self
        }
    }

    /// Adds how many seconds the signed time is ahead of the clock.
    pub(crate) const fn with_skew(self, seconds: i64) -> Self {
        Self {
            skew: Some(seconds),
            ..self
        }
    }

    /// Adds a sentence for the operator; see [`Rejection::hint`].
    #[must_use]
    pub const fn hinted(self, hint: &'static str) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    /// Returns the kind of the refusal.
    #[must_use]
    pub const fn kind(&self) -> RejectionKind {
        self.kind
    }

    /// Returns the name of the header at fault, if one was.
    #[must_use]
    pub const fn header(&self) -> Option<&'static str> {
        self.header
    }

    /// Returns the form that a malformed value should have had, such as `64 lower-case hexadecimal digits`.
    ///
    /// It is a constant of the scheme. The value itself is shown nowhere: it may be a credential, or text that was
    /// written to be read in a log.
    #[must_use]
    pub const fn expected(&self) -> Option<&'static str> {
        self.expected
    }

    /// Returns by how many seconds the signed time is ahead of the receiver's clock, if the delivery was refused for
    /// its time. A negative number says by how many it is in the past.
    ///
    /// Nothing has authenticated the time. If the skew is about the same for every delivery, a clock is wrong; if it
    /// grows, deliveries wait somewhere.
    #[must_use]
    pub const fn skew_seconds(&self) -> Option<i64> {
        self.skew
    }

    /// Returns what an operator should check first if the delivery was genuine, if the scheme knows.
    ///
    /// It is a constant of the scheme and says nothing of the delivery, which may be forged.
    #[must_use]
    pub const fn hint(&self) -> Option<&'static str> {
        self.hint
    }
}

impl RejectionKind {
    /// Returns the status with which the delivery is refused.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::ContentEncoding => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TargetTooLong => StatusCode::URI_TOO_LONG,
            Self::MissingHeader
            | Self::RepeatedHeader
            | Self::MalformedHeader
            | Self::NoSignature
            | Self::MalformedSignature
            | Self::TooManySignatures
            | Self::MalformedTimestamp
            | Self::TimestampTooOld
            | Self::TimestampInFuture
            | Self::SignatureMismatch
            | Self::UnsignedBody
            | Self::MalformedBody => StatusCode::UNAUTHORIZED,
            Self::Contradiction | Self::BodyUnreadable => StatusCode::BAD_REQUEST,
            Self::ReadTimeout | Self::IdleTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::Unreadable
            | Self::BudgetExhausted
            | Self::HandlerUnavailable
            | Self::TenantUnavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::InvalidClaim => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Returns a stable name for logs and metrics, such as `timestamp-too-old`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MethodNotAllowed => "method-not-allowed",
            Self::ContentEncoding => "content-encoding",
            Self::BodyTooLarge => "body-too-large",
            Self::TargetTooLong => "target-too-long",
            Self::MissingHeader => "missing-header",
            Self::RepeatedHeader => "repeated-header",
            Self::MalformedHeader => "malformed-header",
            Self::NoSignature => "no-signature",
            Self::MalformedSignature => "malformed-signature",
            Self::TooManySignatures => "too-many-signatures",
            Self::MalformedTimestamp => "malformed-timestamp",
            Self::TimestampTooOld => "timestamp-too-old",
            Self::TimestampInFuture => "timestamp-in-future",
            Self::SignatureMismatch => "signature-mismatch",
            Self::UnsignedBody => "unsigned-body",
            Self::MalformedBody => "malformed-body",
            Self::Contradiction => "contradiction",
            Self::Unreadable => "unreadable",
            Self::BodyUnreadable => "body-unreadable",
            Self::ReadTimeout => "read-timeout",
            Self::IdleTimeout => "idle-timeout",
            Self::BudgetExhausted => "budget-exhausted",
            Self::HandlerUnavailable => "handler-unavailable",
            Self::TenantUnavailable => "tenant-unavailable",
            Self::InvalidClaim => "invalid-claim",
        }
    }
}

impl fmt::Display for RejectionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<RejectionKind> for Rejection {
    fn from(kind: RejectionKind) -> Self {
        Self::new(kind)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "delivery refused: {}", self.kind)?;
        if let Some(header) = self.header {
            write!(f, " ({header})")?;
        }
        if let Some(expected) = self.expected {
            write!(f, ", expected {expected}")?;
        }
        if let Some(skew) = self.skew {
            write!(f, ", {skew} s from now")?;
        }
        match self.hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Rejection {}
