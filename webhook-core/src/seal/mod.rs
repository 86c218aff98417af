//! Sealed deliveries: a receiver seals what it has verified and hands it to a queue, and a worker behind the queue
//! opens it.
//!
//! A worker behind a queue would otherwise have to trust whoever can write to the queue. [`Verified::seal`] puts the
//! body and all that was authenticated under a MAC, and [`Endpoint::open_sealed`] makes a [`Verified`] of it again: at
//! the same endpoint (of this provider, namespace and tenant) and at no other.
//!
//! **Whoever holds a seal key can make a `Verified`.** It is as powerful as the secrets of all endpoints together, so
//! only receivers and workers have it. The seal does not encrypt: whoever can read the queue can read the body.
//!
//! [The manual](crate::manual::sealed) has the format, byte by byte, with vectors.

mod address;
mod error;
mod keys;
mod pieces;
mod version_1;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

pub use self::address::SealedFor;
pub use self::error::SealError;
use self::keys::SealKey;
pub use self::keys::SealKeys;
pub use crate::delivery::CameBy;
use crate::delivery::Delivery;
use crate::endpoint::Endpoint;
use crate::keyring::Keyring;
use crate::provider::Provider;
use crate::timestamp::Timestamp;
use crate::verified::Verified;

/// A verified delivery as bytes that can be opened again: what [`Verified::seal`] makes.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    bytes: Bytes,
}

impl Sealed {
    /// The bytes, for a queue.
    #[must_use]
    pub const fn as_bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The bytes, to keep.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }
}

/// Shows the length, not the body.
impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sealed")
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

impl<P: Provider> Verified<P> {
    /// Seals the delivery, so that [`Endpoint::open_sealed`] makes this proof of it again.
    ///
    /// The seal is made with the first of the keys, and begins to age with the arrival of the delivery. One that was
    /// itself opened keeps its arrival, its id and its age: sealing it anew is no way around the horizon.
    ///
    /// # Errors
    ///
    /// Returns [`SealError::Unnamed`]: the endpoint has no [namespace](Endpoint::with_namespace), so nothing would
    /// tell it from another one of the same sender. [`SealError::EndpointSecret`]: a seal key is a secret of the
    /// endpoint. [`SealError::TooLarge`]: a text or a body of 4 GiB or more.
    pub fn seal(&self, keys: &SealKeys) -> Result<Sealed, SealError> {
        let delivery = self.delivery();
        let since = delivery.sealed_at().unwrap_or_else(|| delivery.arrived());
        self.seal_since(keys, since)
    }

    /// Seals the delivery as one whose age begins `now`: for an operator who replays it from a dead letter.
    ///
    /// Its arrival, by which signed times are judged, and its id stay as they are.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Verified::seal`].
    pub fn reseal(&self, keys: &SealKeys, now: Timestamp) -> Result<Sealed, SealError> {
        self.seal_since(keys, now)
    }

    fn seal_since(&self, keys: &SealKeys, since: Timestamp) -> Result<Sealed, SealError> {
        let endpoint = self.endpoint();
        let place = address_of(endpoint)?;
        keys.refuse_secrets_of(endpoint.provider().keys())?;
        let key = keys.sealing()?;
        let mut bytes = address::begin(key.id(), &place)?;
        version_1::write(&mut bytes, self.delivery(), since)?;
        let tag = key.tag(&place, &bytes)?;
        bytes.extend_from_slice(&tag);
        Ok(Sealed {
            bytes: bytes.into(),
        })
    }
}

impl<P: Provider> Endpoint<P> {
    /// Opens what [`Verified::seal`] has sealed, at an endpoint of the same provider, namespace and tenant.
    ///
    /// What comes out equals what was sealed: body, id, topic and fields with what is signed of them, coverage, label of
    /// the key, and the time of arrival, by which signed times are judged. [`Delivery::came_by`] alone tells the
    /// difference. Any of the keys opens. The body is a piece of `sealed`, not a copy.
    ///
    /// # Errors
    ///
    /// Each [`SealError`] says why this is no delivery of the endpoint. Keep the bytes where an operator finds them,
    /// with [`SealError::reason`]; they may be opened once the cause is mended.
    pub fn open_sealed(
        &self,
        keys: &SealKeys,
        sealed: impl Into<Bytes>,
        now: Timestamp,
    ) -> Result<Verified<P>, SealError> {
        let sealed = sealed.into();
        let place = address_of(self)?;
        keys.refuse_secrets_of(self.provider().keys())?;
        let (id, claimed) = address::head(&sealed)?;
        let key = keys.opening(id).ok_or(SealError::UnknownKey)?;
        if claimed != place {
            return Err(SealError::OtherEndpoint);
        }
        let content = key.proven(&place, &sealed).ok_or(SealError::Forged)?;
        let name = self.provider().name();
        let config = Arc::clone(&self.config);
        let delivery = version_1::read(content, name, config, key.label())?;
        keys.in_horizon(&delivery, now)?;
        Ok(Verified::proven(self.clone(), delivery))
    }
}

/// Where a delivery of this endpoint can be opened again.
fn address_of<P: Provider>(endpoint: &Endpoint<P>) -> Result<SealedFor<'_>, SealError> {
    Ok(SealedFor {
        provider: endpoint.provider().name(),
        namespace: endpoint.namespace().ok_or(SealError::Unnamed)?,
        tenant: endpoint.tenant(),
    })
}

impl SealKeys {
    /// Whether the seal of a delivery is young enough.
    fn in_horizon(&self, delivery: &Delivery, now: Timestamp) -> Result<(), SealError> {
        let since = delivery.sealed_at().unwrap_or_else(|| delivery.arrived());
        let age = now.unix_millis().saturating_sub(since.unix_millis());
        let horizon = i64::try_from(self.horizon().as_millis()).unwrap_or(i64::MAX);
        if age > horizon {
            return Err(SealError::Expired);
        }
        Ok(())
    }

    /// Whether none of the keys is a secret of this ring: then whoever can sign a delivery could seal one.
    fn refuse_secrets_of(&self, ring: &Keyring) -> Result<(), SealError> {
        let shared = |key: &SealKey| ring.keys().iter().any(|it| key.is(&it.material));
        if self.all().iter().any(shared) {
            return Err(SealError::EndpointSecret);
        }
        Ok(())
    }

    /// Whether an endpoint can seal and open with these keys: to be asked at start, before a delivery is there.
    ///
    /// # Errors
    ///
    /// Returns [`SealError::Unnamed`] and [`SealError::EndpointSecret`].
    pub fn check<P: Provider>(&self, endpoint: &Endpoint<P>) -> Result<(), SealError> {
        address_of(endpoint)?;
        self.refuse_secrets_of(endpoint.provider().keys())
    }
}
