//! The classes of defects that a receiver can have, each with a stable id.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing, but no defect: the sender's scheme cannot prevent it, or no rule demands more.
    Info,
    /// A defect that on its own lets no forgery in.
    Low,
    /// A defect that loses deliveries, stops the service, or helps an attacker who has one genuine delivery.
    Medium,
    /// An attacker who has one genuine delivery can make others from it.
    High,
    /// Anyone can send a delivery that the receiver takes for genuine.
    Critical,
}

impl Severity {
    /// Returns the name of the severity, in lower case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

macro_rules! classes {
    ($($name:ident $id:literal $severity:ident $title:literal $motive:literal $advice:literal)*) => {
        /// One kind of defect. Its id never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Class {
            $(#[doc = $title] $name,)*
        }

        impl Class {
            /// All classes, the worst first.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Returns the stable id, such as `missing-signature`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Returns how bad the defect is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// Says in one sentence what the receiver does wrong.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// Says where this defect was found before, or why it matters.
            #[must_use]
            pub const fn motive(self) -> &'static str {
                match self { $(Self::$name => $motive,)* }
            }

            /// Says what to do about the defect.
            #[must_use]
            pub const fn advice(self) -> &'static str {
                match self { $(Self::$name => $advice,)* }
            }
        }
    };
}

classes! {
    SignatureNotChecked "signature-not-checked" Critical
        "A delivery with a wrong signature is accepted."
        "CVE-2026-33143 and CVE-2026-39969 are of this kind: the signature was never looked at."
        "Verify the signature over the raw body before anything else, and refuse the delivery if it does not match."
    MissingSignature "missing-signature" Critical
        "A delivery without a signature is accepted."
        "Checks such as `if (header && ..)` are skipped by leaving the header out."
        "Refuse a delivery that lacks a header of the signature."
    MalformedSignature "malformed-signature" Critical
        "A delivery whose signature is empty or cannot be read is accepted."
        "RUSTSEC-2024-0010 accepted an empty signature, since only as many bytes were compared as were sent."
        "Refuse a signature that does not decode to its full length."
    EmptySecret "empty-secret" Critical
        "A delivery signed with the empty secret is accepted."
        "If no secret is configured, many programs sign with the empty one, which everyone knows: CVE-2026-41432 and others."
        "Refuse to start without a secret."
    BlankSecret "blank-secret" Critical
        "A delivery signed with a blank secret is accepted."
        "A secret of one space or line break passes checks for an empty one."
        "Refuse to start with a blank secret."
    GuessableSecret "guessable-secret" Critical
        "A delivery signed with a placeholder or a published example is accepted."
        "Programs fall back to a secret such as `|| \"development_secret\"`, or use one that was copied from a sender's documentation."
        "Configure the endpoint's own secret, and remove any fallback."
    UnkeyedDigest "unkeyed-digest" Critical
        "A digest that needs no secret is accepted as a signature."
        "A hash of the body proves nothing about who sent it."
        "Compute the sender's HMAC under the secret."
    PublicKeyAsSecret "public-key-as-secret" Critical
        "An HMAC under the sender's public key is accepted."
        "The same confusion of algorithms is known from JSON Web Tokens."
        "Let the key decide the algorithm, never the delivery."
    DebugSwitch "debug-switch" Critical
        "A wrong signature is accepted beside a header or a query that switches the check off."
        "Switches that are meant for development are left in production."
        "Remove the switch."
    ContentTypeBypass "content-type-bypass" Critical
        "A wrong signature is accepted under another content type or content encoding."
        "Middleware that verifies only JSON accepts forms without a check."
        "Verify before the body is parsed, whatever its type."
    HandshakeUnsigned "handshake-unsigned" Medium
        "A handshake without a valid signature is answered as if it were genuine."
        "Some handlers answer a challenge before they verify, and an event can pass itself off as a challenge."
        "Verify the signature of a handshake as you verify every other delivery."
    PartialComparison "partial-comparison" Critical
        "A signature is accepted though only a part of it is right."
        "RUSTSEC-2024-0010: the comparison ended with the shorter text."
        "Compare all bytes of the signature, in constant time, and its length."
    CaseInsensitive "case-insensitive-comparison" Medium
        "A base64 signature is compared without regard to case."
        "Each letter of the signature then proves less than it should."
        "Decode the signature and compare its bytes."
    AlgorithmDowngrade "algorithm-downgrade" Medium
        "A signature under a weaker or another label of algorithm is accepted."
        "Some receivers let the prefix of the header choose the algorithm, or fall back to an older header."
        "Accept the one algorithm that you expect."
    MalleableSignature "malleable-signature" Low
        "An Ed25519 signature that RFC 8032 forbids is accepted."
        "Section 5.1.7 demands that S is below the group's order. If a signature has two forms, a replay under the other form looks like a new delivery."
        "Use a strict verifier."
    BodyNotCovered "body-not-covered" Critical
        "A delivery whose body was changed is accepted."
        "The signature was compared, but not over the body that is handled."
        "Verify the signature over the bytes of the body that is handled."
    ReserializedBody "reserialized-body" Medium
        "A body that was formatted in another way is accepted, or a genuine one is refused for its format."
        "The receiver parses the JSON, writes it again and verifies that: genuine deliveries fail, and changed ones are accepted."
        "Keep the raw body, and verify that."
    TrimmedBody "trimmed-body" Low
        "A body with white space around it is accepted."
        "The receiver trims the body before it verifies it."
        "Keep the raw body, and verify that."
    TextNotBytes "text-not-bytes" Medium
        "A body with other bytes of the same decoded text is accepted."
        "Several official libraries verify a decoded string: a byte that is no text becomes U+FFFD, and a byte order mark is lost."
        "Hand bytes to the verifier, not a string."
    BoundaryShift "boundary-shift" Medium
        "A delivery is accepted though its signed bytes are divided between header and body in another way than the sender divides them."
        "Nothing separates the time from the body in what is signed, so a forger can move bytes of the body into a time that need not be a number."
        "Accept digits alone as a time."
    SignedHeaderNotRequired "signed-header-not-required" High
        "A delivery is accepted without a header that is signed."
        "The receiver takes a missing header for an empty text, or for the present time."
        "Refuse a delivery that lacks a header that the sender signs."
    TimestampNotSigned "timestamp-not-signed" High
        "A delivery with another time than the signed one is accepted."
        "Whoever has an old delivery can give it a new time."
        "Verify the signature over the time that is checked."
    StaleTimestamp "stale-timestamp" Medium
        "A delivery that was signed long ago is accepted."
        "A recorded delivery can be sent again for ever."
        "Refuse a delivery that is older than the sender's tolerance, which is five minutes for most."
    FutureTimestamp "future-timestamp" Low
        "A delivery that was signed for a day that is yet to come is accepted."
        "Such a delivery can be sent again after the receiver has forgotten that it handled it."
        "Bound the time in both directions."
    TimestampNotRead "timestamp-not-read" Low
        "A signed time that is no number is accepted."
        "A time that cannot be parsed becomes NaN, and no comparison with NaN refuses it."
        "Refuse a time that is not decimal digits."
    SecretInAnswer "expected-signature-in-answer" Critical
        "The answer to a forgery tells the signature that was expected."
        "CVE-2018-1000089 is of this kind: an error report showed the secret."
        "Answer with a status alone."
    StackTrace "stack-trace" Low
        "The answer to a forgery shows internals of the program, such as a stack trace."
        "An error handler that is meant for development is left in production."
        "Answer with a status alone, and log the rest."
    AnswerTellsCheck "answer-tells-check" Low
        "Answers of one status tell which check a forgery failed."
        "Whoever forges deliveries learns how far each attempt came."
        "Answer every failed check in the same way, and log the reason."
    ServerError "server-error" Medium
        "A delivery that anyone can send makes the receiver fail with a 5xx status."
        "Official libraries throw untyped errors, as for letters that are not ASCII; CVE-2023-50728 is of this kind."
        "Turn every error of the verification into a refusal."
    ConnectionDropped "connection-dropped" Medium
        "A delivery that anyone can send ends the connection unanswered."
        "A panic or an uncaught error ends the task, and in some runtimes the process."
        "Turn every error of the verification into a refusal."
    GenuineFails "genuine-delivery-fails" Medium
        "A genuine delivery makes the receiver fail with a 5xx status."
        "Senders disable endpoints that often fail, and an unknown event or an unusual body is no reason to fail."
        "Answer 2xx for events that you do not handle."
    ReplayHasEffect "replay-has-effect" Medium
        "The same delivery has its effect twice."
        "Senders deliver at least once."
        "Remember the ids of handled deliveries."
    ConcurrentEffects "concurrent-effects" Medium
        "Two copies of a delivery that arrive together both have their effect."
        "The receiver notes a delivery as handled only after its effect."
        "Claim the id before the effect."
    AcknowledgedInProgress "acknowledged-in-progress" Medium
        "A copy is answered with success while the first one is still being handled."
        "If the handling of the first copy then fails, the sender has already been told of a success, and the event is lost."
        "Answer 409 or 503 to a copy until the first one is done."
    RetryLost "retry-lost" Medium
        "After the handler has failed, the sender's retry is answered with success and nothing is done."
        "A receiver that notes an event as handled before its effect keeps that note after a failure: forge-runtime 0.10 answers such retries with 200."
        "Take the note back if the handler fails, or write it in the transaction of the effect."
    HangUpLost "hang-up-lost" Medium
        "After the sender has hung up, its retry is answered with success and nothing is done."
        "Servers drop the handler when the connection ends. If the handler had already noted the event as handled, the note stays, though the effect never happened."
        "Let a handler that has begun run to its end in a task of its own, or write the note in the transaction of the effect."
    RetryRefused "retry-refused" Medium
        "After the handler has failed, the sender's retry is refused."
        "The receiver claims an event before it handles it, and the claim outlives the handler if it never expires: autumn-web 0.9 answers 409 for a day."
        "Take the claim back if the handler fails, and let it expire if the process dies."
    DuplicateRefused "duplicate-refused" Low
        "A delivery that was handled is refused when it comes again."
        "The sender takes the refusal for a failure, keeps sending, and may disable the endpoint."
        "Answer a delivery that was already handled with the status of its first answer."
    OlderEventActs "older-event-acts" Low
        "An older event that comes last is acted on."
        "Senders promise no order, so a handler that acts on an older event overwrites the newer state."
        "Compare the time or version of the event with what you have stored, or fetch the object from the sender."
    UnsignedFreshness "unsigned-freshness" Medium
        "A delivery that was signed long ago is accepted beside a header with the present time."
        "The receiver checks a time that nobody has signed."
        "Check the time that is signed, and no other."
    BodyReadFirst "body-read-first" Info
        "A delivery that cannot be genuine is answered only after its whole body has come."
        "CVE-2026-42294 is of this kind: strangers' bodies were read to their end before the signature was checked."
        "Refuse a delivery that lacks a signature as soon as its headers are read."
    SlowBodyTolerated "slow-body-tolerated" Info
        "The receiver waits for a body that takes twelve seconds."
        "Whoever sends slowly keeps a connection, and a place in the service, for as long."
        "Bound the time of a request's body."
    LargeBodyRead "large-body-read" Info
        "A body of 32 MiB with a wrong signature is taken to its end."
        "No sender's deliveries are as large, and whoever sends many such bodies at once fills the memory."
        "Bound the size of a body by the sender's largest delivery, and answer 413."
    ReplayPossible "replay-possible" Info
        "The sender signs no time, so a recorded delivery stays genuine."
        "The sender's scheme cannot prevent this."
        "Remember the ids or digests of handled deliveries."
    UnsignedEventName "unsigned-event-name" Info
        "The event can be renamed under a valid signature."
        "The sender names the event in a header that is not signed."
        "Check that the body belongs to the event that the header names."
    SignatureSpelling "signature-spelling" Info
        "A signature is accepted in another spelling."
        "No rule forbids this, but then a receiver must not recognise handled deliveries by the text of their signature."
        "Recognise handled deliveries by the sender's id, or by the decoded signature."
    OtherMethodAnswered "other-method-answered" Info
        "Another method than the sender's is answered with success."
        "The answer may come from another route at this URL."
        "If it comes from the receiver, answer 405."
    AnswersDiffer "answers-differ" Info
        "Refusals have different statuses."
        "Some servers refuse a malformed request before it reaches the check."
        "Answer 401 to every delivery that is not authentic."
}

impl Class {
    /// Returns the section of OWASP's Webhook Security Cheat Sheet that asks for what the receiver lacks, as the sheet
    /// was in November 2026.
    #[must_use]
    pub const fn owasp(self) -> Option<&'static str> {
        Some(match self {
            Self::SignatureNotChecked
            | Self::MissingSignature
            | Self::MalformedSignature
            | Self::UnkeyedDigest
            | Self::PartialComparison
            | Self::CaseInsensitive
            | Self::AlgorithmDowngrade
            | Self::BodyNotCovered
            | Self::ReserializedBody
            | Self::TrimmedBody
            | Self::TextNotBytes
            | Self::SignedHeaderNotRequired
            | Self::HandshakeUnsigned
            | Self::AnswerTellsCheck
            | Self::AnswersDiffer => "Signature Verification",
            Self::EmptySecret
            | Self::BlankSecret
            | Self::GuessableSecret
            | Self::SecretInAnswer => "Secret Management",
            Self::StaleTimestamp
            | Self::FutureTimestamp
            | Self::TimestampNotSigned
            | Self::TimestampNotRead
            | Self::UnsignedFreshness
            | Self::ReplayPossible => "Replay Attack Protection",
            Self::ReplayHasEffect
            | Self::ConcurrentEffects
            | Self::DuplicateRefused
            | Self::OlderEventActs => "Idempotency and Duplicate Events",
            Self::AcknowledgedInProgress
            | Self::RetryLost
            | Self::HangUpLost
            | Self::RetryRefused
            | Self::StackTrace
            | Self::ServerError
            | Self::ConnectionDropped => "Fail Securely",
            Self::ContentTypeBypass | Self::LargeBodyRead => "Input Validation",
            Self::OtherMethodAnswered => "HTTP Method Restriction",
            _ => return None,
        })
    }

    /// Returns the wider classes that include this one. A report that has a finding of a wider class leaves this one
    /// out.
    pub(crate) const fn wider(self) -> &'static [Self] {
        match self {
            Self::ReserializedBody | Self::TextNotBytes => &[Self::BodyNotCovered],
            Self::TrimmedBody => &[Self::BodyNotCovered, Self::ReserializedBody],
            Self::MalformedSignature | Self::HandshakeUnsigned => &[Self::MissingSignature],
            Self::TimestampNotRead => &[Self::StaleTimestamp, Self::TimestampNotSigned],
            Self::SignatureSpelling => &[Self::PartialComparison, Self::CaseInsensitive],
            Self::AlgorithmDowngrade => &[Self::MissingSignature],
            Self::ConcurrentEffects => &[Self::ReplayHasEffect],
            Self::FutureTimestamp | Self::UnsignedFreshness => &[Self::StaleTimestamp],
            Self::BoundaryShift => &[Self::TimestampNotRead],
            _ => &[],
        }
    }
}
