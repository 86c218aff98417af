//! Reads and writes the address of a seal, which comes before the content: the endpoint that it is for, and the key.

use super::error::SealError;
use super::pieces::{Reader, write_bytes, write_option};

const MAGIC: [u8; 4] = *b"WHsl";
const VERSION: u8 = 1;

/// Length of a key's identifier, in bytes.
pub(super) const ID: usize = 8;

/// The endpoint for which a delivery was sealed, as the sealed bytes claim. **None of it is proven**: use it to find
/// the endpoint, which then opens the seal or refuses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SealedFor<'a> {
    /// The provider's name, such as `stripe`.
    pub provider: &'a str,
    /// The namespace of the endpoint.
    pub namespace: &'a str,
    /// The tenant of the endpoint, where it has one.
    pub tenant: Option<&'a str>,
}

impl<'a> SealedFor<'a> {
    /// Reads the address from the beginning of a sealed delivery.
    ///
    /// # Errors
    ///
    /// Returns [`SealError::NotSealed`] and [`SealError::Version`].
    pub fn read(sealed: &'a [u8]) -> Result<Self, SealError> {
        head(sealed).map(|(_, address)| address)
    }

    /// An upper bound of what the address, and what stands before it, take in bytes.
    pub(super) fn most(&self) -> usize {
        let tenant = self.tenant.map_or(0, str::len);
        let texts = [self.provider.len(), self.namespace.len(), tenant];
        texts.into_iter().fold(64, usize::saturating_add)
    }

    pub(super) fn write(&self, bytes: &mut Vec<u8>) -> Result<(), SealError> {
        write_bytes(bytes, self.provider.as_bytes())?;
        write_bytes(bytes, self.namespace.as_bytes())?;
        write_option(bytes, self.tenant, |bytes, tenant| {
            write_bytes(bytes, tenant.as_bytes())
        })
    }
}

/// Writes the beginning of a seal: magic number, version, key and address. Makes room for `more` bytes after it.
pub(super) fn begin(
    key: [u8; ID],
    address: &SealedFor<'_>,
    more: usize,
) -> Result<Vec<u8>, SealError> {
    let mut bytes = Vec::with_capacity(address.most().saturating_add(more));
    bytes.extend_from_slice(&MAGIC);
    bytes.push(VERSION);
    bytes.extend_from_slice(&key);
    address.write(&mut bytes)?;
    Ok(bytes)
}

/// Reads which key is said to have sealed these bytes, and for which endpoint.
pub(super) fn head(sealed: &[u8]) -> Result<([u8; ID], SealedFor<'_>), SealError> {
    read_head(&mut Reader::new(sealed, SealError::NotSealed))
}

pub(super) fn read_head<'a>(
    reader: &mut Reader<'a>,
) -> Result<([u8; ID], SealedFor<'a>), SealError> {
    if reader.array()? != MAGIC {
        return reader.fault();
    }
    match reader.byte()? {
        VERSION => {}
        found => return Err(SealError::Version { found }),
    }
    let key = reader.array()?;
    let address = SealedFor {
        provider: reader.text()?,
        namespace: reader.text()?,
        tenant: reader.option(Reader::text)?,
    };
    Ok((key, address))
}
