//! What an unauthenticated caller can and cannot do.
//!
//! The caller knows this code, the sender's documentation and old deliveries, and may send any bytes
//! at any pace. It has no key. What it can try, what comes of it, and what sees to that:
//!
//! | It tries to | What comes of it | By |
//! |---|---|---|
//! | sign without the key | `signature-mismatch` | HMAC and Ed25519, in one private file |
//! | sign with an empty or default secret | no such key exists | [`Secret::new`](crate::Secret::new) refuses empty, blank, short and placeholder secrets |
//! | guess a signature byte by byte | no difference in time to learn from | comparisons in constant time, of every pair |
//! | shorten a signature | `malformed-signature` | decoders of a fixed length |
//! | spell one signature in several ways | `malformed-signature` | lower-case hex, padded base64 with canonical bits |
//! | choose the algorithm | nothing: a key has a type, and only tags of that type are tried with it | the adapter names the algorithm, never the header alone |
//! | have a public key taken for an HMAC secret | `signature-mismatch` | typed keys |
//! | use a weak Ed25519 key or R, or another S | refused | weak keys cannot be made; R is checked before a byte is hashed |
//! | move bytes between id, time and body | `malformed-timestamp`, or a mismatch | a time is canonical digits; schemes that join without separator also say how the body starts |
//! | repeat an old delivery | `timestamp-too-old` where a time is signed | the signed text of the time, either way of now; where a sender's retries keep the time of the first attempt, it passes for as long as they last |
//! | repeat a fresh one, or one without a signed time | **verified again** | deduplicate: [`Received::dedup_key`](crate::Received::dedup_key) |
//! | repeat a body under another id or topic | the field says that it is unsigned, and the deduplication key is the same, or there is none where the body does not bear out the name | provenance is computed from places in the head |
//! | reorder what a canonical form ignores | the same deduplication key | the digest of the form that was signed |
//! | smuggle an event into a probe | answered with an empty body, or refused | a probe has no way to a proof |
//! | have an event signed by the challenge endpoint | not answered | [`Token`](crate::Token): 128 characters of a narrow alphabet, never a JSON object |
//! | send headers twice, or bytes beyond ASCII | `repeated-header`, `malformed-header` | [`Head::only`](crate::Head::only) |
//! | send a compressed body | `content-encoding` | no decoder stands before the proof |
//! | announce a huge body | `body-too-large`, and nothing is allocated for it | the announced length is compared and never trusted |
//! | send a huge URL, where it is signed in several spellings | `target-too-long` | [`Head::signed_target`](crate::Head::signed_target) |
//! | send a huge body unannounced | `body-too-large` at the first byte over the limit | the limit is held against each chunk |
//! | offer a thousand signatures | `too-many-signatures` from the head, after sixteen, or four of Ed25519 | offers beyond sixteen are not kept, and the keys have no say in it |
//! | make work grow faster than its bytes | at most sixteen computations over the body | keys and candidates, or public keys and signatures, are counted before the first |
//! | send a thousand tiny chunks | the same verdict as in one | chunks are copied together |
//! | cause a panic | none: no `unwrap`, no indexing, no unchecked arithmetic | lints deny them in this crate |
//! | have a long head kept, many times over | a state of fixed size for each computation; what must be kept is counted | [`InFlight::retained`](crate::InFlight::retained) |
//! | learn which tenants exist | the same status at the same place, after the same work | [`Keyring::nobody`](crate::Keyring::nobody), [`Keyring::decoy`](crate::Keyring::decoy) |
//! | learn why it was refused | an empty 401 for every failed authentication | a rejection is for the operator |
//!
//! # What is left
//!
//! - Whoever holds a key can sign. Keep it out of repositories; [`Secret`](crate::Secret) keeps it out of
//!   `Debug`, errors and logs, and wipes it when it is dropped.
//! - The number of keys is no secret: two take up to twice the time of one. An unknown tenant costs
//!   what a ring like its decoy's costs. How long a lookup of tenants takes is not equalised.
//! - All keys of one ring, or all tenants under [`Keyring::nobody`](crate::Keyring::nobody), answer a
//!   challenge alike. Two unknown tenants of one process are seen to give the same code.
//! - Where a sender leaves the body unsigned, [`BodyCoverage::Nothing`](crate::BodyCoverage::Nothing)
//!   says so, and only the transport protects it.
//! - Deadlines, connection counts and budgets of memory over all requests belong to the layer above.
//! - A scheme is trusted code. One that returns 400 for a body it cannot canonicalise tells the caller so.
