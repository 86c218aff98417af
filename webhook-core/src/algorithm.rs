//! The algorithms by which senders prove their deliveries.

/// How a signature was made.
///
/// A key has a type of its own, and only a key of the matching type is tried: a tag that claims
/// another algorithm than its key can make verifies nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC with SHA-256 (RFC 2104, FIPS 180-4), the full 32 bytes.
    HmacSha256,
    /// HMAC with SHA-1, the full 20 bytes: only for senders that offer nothing better.
    HmacSha1,
    /// Pure Ed25519 (RFC 8032), as strict as the RFC allows: no weak key, no weak or non-canonical R.
    Ed25519,
    /// The secret itself, sent along: Basic credentials and bearer tokens. Covers nothing else.
    Credential,
}
