//! Tests of secrets and public keys.

mod public_keys;
mod read;
mod refused;
