//! Sealed deliveries: a receiver seals what it has verified and puts it into a queue, and a worker opens it.
//!
//! Without a seal, a worker would have to trust everyone who can write to the queue. [`Verified::seal`] puts the body
//! and all that was authenticated under a MAC, and [`Endpoint::open_sealed`] makes a [`Verified`] of it again, at the
//! endpoint of the same provider, namespace and tenant and at no other.
//!
//! **Whoever holds a seal key can make a `Verified`.** It is as powerful as the secrets of all endpoints together, so
//! only receivers and workers have it. The seal does not encrypt: whoever can read the queue can read the body.
//!
//! All of this needs the feature `seal`, which the feature `forward` of `webhook-tower` turns on, too.
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

/// A verified delivery as bytes that [`Endpoint::open_sealed`] can open again; made by [`Verified::seal`].
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    bytes: Bytes,
}

impl Sealed {
    /// Returns the bytes to put into a queue.
    #[must_use]
    pub const fn as_bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Takes the bytes out, to put them into a queue.
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
    /// Seals the delivery, so that [`Endpoint::open_sealed`] can make this proof of it again.
    ///
    /// The first of the keys seals. The age of the seal counts from the arrival of the delivery. A delivery that was
    /// itself opened from a seal keeps its arrival, its id and its age, so sealing it again does not extend the
    /// horizon.
    ///
    /// # Errors
    ///
    /// Returns [`SealError::Unnamed`] if the endpoint has no [namespace](Endpoint::with_namespace), so that nothing
    /// would tell it from another endpoint of the same sender; [`SealError::EndpointSecret`] if a seal key is a secret
    /// of the endpoint; and [`SealError::TooLarge`] if a text or the body has 4 GiB or more, or there are more than
    /// 65,535 fields.
    pub fn seal(&self, keys: &SealKeys) -> Result<Sealed, SealError> {
        let delivery = self.delivery();
        let since = delivery.sealed_at().unwrap_or_else(|| delivery.arrived());
        self.seal_since(keys, since)
    }

    /// Seals the delivery with an age that counts from `now`, for an operator who replays it from a dead letter.
    ///
    /// Its id and its arrival, by which signed times are judged, stay as they are.
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
        let room = version_1::room(self.delivery());
        let mut bytes = address::begin(key.id(), &place, room)?;
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
    /// The opened delivery equals the sealed one: body, id, topic and fields and whether each was signed, coverage,
    /// label of the key, and the time of arrival, by which signed times are judged. Only [`Delivery::came_by`]
    /// differs. Each of the keys can open. The body is a slice of `sealed`, not a copy.
    ///
    /// # Errors
    ///
    /// Returns a [`SealError`] that says why the bytes are no delivery of this endpoint. Keep the bytes where an
    /// operator finds them, together with [`SealError::reason`]: they can be opened once the cause is fixed.
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

/// Returns the address at which a delivery of this endpoint can be opened again.
fn address_of<P: Provider>(endpoint: &Endpoint<P>) -> Result<SealedFor<'_>, SealError> {
    Ok(SealedFor {
        provider: endpoint.provider().name(),
        namespace: endpoint.namespace().ok_or(SealError::Unnamed)?,
        tenant: endpoint.tenant(),
    })
}

impl SealKeys {
    /// Refuses a delivery whose seal is older than the horizon.
    fn in_horizon(&self, delivery: &Delivery, now: Timestamp) -> Result<(), SealError> {
        let since = delivery.sealed_at().unwrap_or_else(|| delivery.arrived());
        let age = now.unix_millis().saturating_sub(since.unix_millis());
        let horizon = i64::try_from(self.horizon().as_millis()).unwrap_or(i64::MAX);
        if age > horizon {
            return Err(SealError::Expired);
        }
        Ok(())
    }

    /// Refuses a seal key that is also a secret of this ring, since everyone who signs deliveries with it could seal
    /// some.
    fn refuse_secrets_of(&self, ring: &Keyring) -> Result<(), SealError> {
        let shared = |key: &SealKey| ring.keys().iter().any(|it| key.is(&it.material));
        if self.all().iter().any(shared) {
            return Err(SealError::EndpointSecret);
        }
        Ok(())
    }

    /// Checks, when a program starts and before any delivery arrives, that an endpoint can seal and open with these
    /// keys.
    ///
    /// # Errors
    ///
    /// Returns [`SealError::Unnamed`] if the endpoint has no namespace, and [`SealError::EndpointSecret`] if a seal
    /// key is a secret of the endpoint.
    pub fn check<P: Provider>(&self, endpoint: &Endpoint<P>) -> Result<(), SealError> {
        address_of(endpoint)?;
        self.refuse_secrets_of(endpoint.provider().keys())
    }
}
