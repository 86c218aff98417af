//! Reads and writes the pieces of a sealed delivery in their order: integers, texts, options and times.

use bytes::Bytes;

use super::error::SealError;

/// Reads pieces from the front. Every failure returns the error that the reader was made with.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    fault: SealError,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8], fault: SealError) -> Self {
        Self { rest: bytes, fault }
    }

    pub(super) const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub(super) const fn fault<T>(&self) -> Result<T, SealError> {
        Err(self.fault)
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], SealError> {
        let Some((taken, rest)) = self.rest.split_at_checked(length) else {
            return self.fault();
        };
        self.rest = rest;
        Ok(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], SealError> {
        let taken = self.take(N)?;
        taken.try_into().map_err(|_| self.fault)
    }

    pub(super) fn byte(&mut self) -> Result<u8, SealError> {
        self.array().map(|[byte]| byte)
    }

    /// Reads a byte that must be 0 or 1.
    pub(super) fn flag(&mut self) -> Result<bool, SealError> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => self.fault(),
        }
    }

    pub(super) fn i64(&mut self) -> Result<i64, SealError> {
        self.array().map(i64::from_be_bytes)
    }

    pub(super) fn u16(&mut self) -> Result<u16, SealError> {
        self.array().map(u16::from_be_bytes)
    }

    /// Reads a length, and then as many bytes.
    pub(super) fn bytes(&mut self) -> Result<&'a [u8], SealError> {
        let length = u32::from_be_bytes(self.array()?);
        let length = usize::try_from(length).map_err(|_| self.fault)?;
        self.take(length)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, SealError> {
        let bytes = self.bytes()?;
        std::str::from_utf8(bytes).map_err(|_| self.fault)
    }

    /// Reads a flag, and then a value if the flag is 1.
    pub(super) fn option<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, SealError>,
    ) -> Result<Option<T>, SealError> {
        if self.flag()? {
            read(self).map(Some)
        } else {
            Ok(None)
        }
    }
}

/// Returns `part`, which lies within `whole`, without a copy.
pub(super) fn share(whole: &Bytes, part: &[u8]) -> Bytes {
    // An empty slice may point anywhere, for which `slice_ref` would panic.
    if part.is_empty() {
        return Bytes::new();
    }
    whole.slice_ref(part)
}

pub(super) fn write_bytes(bytes: &mut Vec<u8>, piece: &[u8]) -> Result<(), SealError> {
    let length = u32::try_from(piece.len()).map_err(|_| SealError::TooLarge)?;
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(piece);
    Ok(())
}

pub(super) fn write_option<T>(
    bytes: &mut Vec<u8>,
    option: Option<T>,
    write: impl FnOnce(&mut Vec<u8>, T) -> Result<(), SealError>,
) -> Result<(), SealError> {
    bytes.push(u8::from(option.is_some()));
    option.map_or(Ok(()), |value| write(bytes, value))
}
