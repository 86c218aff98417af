//! The algorithms by which senders prove their deliveries.

/// The algorithm by which a sender proves its deliveries.
///
/// Each key has a type, and the core tries a key only on signatures of its own type. So a sender cannot turn a public
/// key into an HMAC secret by naming another algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC with SHA-256 (RFC 2104, FIPS 180-4), the full 32 bytes.
    HmacSha256,
    /// HMAC with SHA-1, the full 20 bytes. It is only for senders that offer nothing better.
    HmacSha1,
    /// Pure Ed25519 (RFC 8032), as strict as the RFC allows: no weak key, no weak or non-canonical R.
    Ed25519,
    /// The secret itself, which the sender sends along as Basic credentials or a bearer token. It proves who calls,
    /// and covers no byte of the request.
    Credential,
}
