//! Decodes what a sender offers, strictly: each sequence of bytes has only one accepted spelling.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use crate::algorithm::Algorithm;

/// How a sender writes a signature or a credential as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// Lower-case hexadecimal.
    Hex,
    /// Upper-case hexadecimal.
    HexUpper,
    /// Base64 with padding and canonical trailing bits (RFC 4648, section 4).
    Base64,
    /// URL-safe base64 without padding and with canonical trailing bits (RFC 4648, section 5).
    Base64Url,
    /// The bytes of the text themselves: bearer and static tokens.
    Plain,
}

impl Encoding {
    /// Describes a signature of this algorithm, or a credential, in this encoding.
    pub(crate) const fn form(self, algorithm: Algorithm) -> &'static str {
        match (algorithm, self) {
            (Algorithm::HmacSha256, Self::Hex) => "64 lower-case hexadecimal digits",
            (Algorithm::HmacSha256, Self::HexUpper) => "64 upper-case hexadecimal digits",
            (Algorithm::HmacSha256, Self::Base64) => "44 characters of padded base64",
            (Algorithm::HmacSha256, Self::Base64Url) => "43 characters of URL-safe base64",
            (Algorithm::HmacSha1, Self::Hex) => "40 lower-case hexadecimal digits",
            (Algorithm::HmacSha1, Self::HexUpper) => "40 upper-case hexadecimal digits",
            (Algorithm::HmacSha1, Self::Base64) => "28 characters of padded base64",
            (Algorithm::HmacSha1, Self::Base64Url) => "27 characters of URL-safe base64",
            (Algorithm::Ed25519, Self::Hex) => "128 lower-case hexadecimal digits",
            (Algorithm::Ed25519, Self::HexUpper) => "128 upper-case hexadecimal digits",
            (Algorithm::Ed25519, Self::Base64) => "88 characters of padded base64",
            (Algorithm::Ed25519, Self::Base64Url) => "86 characters of URL-safe base64",
            (Algorithm::Credential, Self::Hex) => "a credential in lower-case hexadecimal digits",
            (Algorithm::Credential, Self::HexUpper) => {
                "a credential in upper-case hexadecimal digits"
            }
            (Algorithm::Credential, Self::Base64) => "a credential in padded base64",
            (Algorithm::Credential, Self::Base64Url) => "a credential in URL-safe base64",
            (Algorithm::Credential, Self::Plain) => "a credential of at most 4096 characters",
            (_, Self::Plain) => "the bytes of the signature themselves",
        }
    }

    /// Decodes `text` if it is the accepted spelling of exactly `N` bytes.
    pub(crate) fn decode<const N: usize>(self, text: &str) -> Option<[u8; N]> {
        // The decoder's estimate may exceed the true length by two.
        let mut room = [0_u8; 72];
        let decoded = match self {
            Self::Hex => return hexadecimal(text.as_bytes(), b'a'),
            Self::HexUpper => return hexadecimal(text.as_bytes(), b'A'),
            Self::Base64 => {
                let length = STANDARD.decode_slice(text, &mut room).ok()?;
                room.get(..length)?
            }
            Self::Base64Url => {
                let length = URL_SAFE_NO_PAD.decode_slice(text, &mut room).ok()?;
                room.get(..length)?
            }
            Self::Plain => text.as_bytes(),
        };
        decoded.try_into().ok()
    }

    /// Decodes a `text` of up to `limit` characters. It wipes what it has written, even if it fails.
    pub(crate) fn decode_up_to(self, text: &str, limit: usize) -> Option<Zeroizing<Vec<u8>>> {
        if text.len() > limit {
            return None;
        }
        // Decoded bytes are never longer than their text; the decoder's estimate may be.
        let mut room = Zeroizing::new(vec![0; text.len().saturating_add(3)]);
        let length = match self {
            Self::Hex => base16ct::lower::decode(text, &mut room).ok()?.len(),
            Self::HexUpper => base16ct::upper::decode(text, &mut room).ok()?.len(),
            Self::Base64 => STANDARD.decode_slice(text, &mut room).ok()?,
            Self::Base64Url => URL_SAFE_NO_PAD.decode_slice(text, &mut room).ok()?,
            Self::Plain => {
                room.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
                text.len()
            }
        };
        room.truncate(length);
        Some(room)
    }

    /// Returns the accepted spelling of `bytes`. Under [`Encoding::Plain`], bytes that are not text are replaced.
    pub(crate) fn encode(self, bytes: &[u8]) -> String {
        match self {
            Self::Hex => base16ct::lower::encode_string(bytes),
            Self::HexUpper => base16ct::upper::encode_string(bytes),
            Self::Base64 => STANDARD.encode(bytes),
            Self::Base64Url => URL_SAFE_NO_PAD.encode(bytes),
            Self::Plain => String::from_utf8_lossy(bytes).into_owned(),
        }
    }
}

/// Decodes hexadecimal digits of one case. Every digit takes the same steps. So the compiler can process many digits
/// at a time, and what is done next depends neither on a digit nor on the place of a wrong one.
fn hexadecimal<const N: usize>(text: &[u8], ten: u8) -> Option<[u8; N]> {
    // Room for the longest signature.
    let mut digits = [0; 128];
    let digits = digits.get_mut(..text.len())?;
    let mut all = 0;
    for (digit, byte) in digits.iter_mut().zip(text) {
        *digit = value(*byte, ten);
        all |= *digit;
    }
    let (pairs, rest) = digits.as_chunks();
    if pairs.len() != N || !rest.is_empty() || all > 0x0f {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(pairs) {
        let pair = u16::from_be_bytes(*pair);
        let [_, joined] = ((pair >> 4) | pair).to_be_bytes();
        *byte = joined;
    }
    Some(bytes)
}

/// Returns the value of a digit, where `ten` is the letter for 10; `0xff` for a byte that is no digit.
const fn value(byte: u8, ten: u8) -> u8 {
    let (number, letter) = (byte.wrapping_sub(b'0'), byte.wrapping_sub(ten));
    let number = if number < 10 { number } else { 0xff };
    let letter = if letter < 6 {
        letter.wrapping_add(10)
    } else {
        0xff
    };
    // No byte is both. If a byte is one of them, the other value is all ones.
    number & letter
}

#[cfg(test)]
mod tests {
    use super::Encoding::{Base64, Base64Url, Hex, HexUpper};

    /// Every pair of bytes at every place of a signature decodes as by an independent decoder.
    #[test]
    fn every_pair_of_bytes_is_decoded_as_by_another_decoder() {
        for (first, second) in (0..=0x7f_u8).flat_map(|a| (0..=0x7f_u8).map(move |b| (a, b))) {
            for place in [0, 1, 7, 15, 16, 19] {
                let mut text = [b'0'; 40];
                (text[2 * place], text[2 * place + 1]) = (first, second);
                let text = std::str::from_utf8(&text).unwrap();
                let mut room = [0; 20];
                let lower = base16ct::lower::decode(text, &mut room).ok();
                assert_eq!(Hex.decode::<20>(text).as_ref().map(|it| &it[..]), lower);
                let mut room = [0; 20];
                let upper = base16ct::upper::decode(text, &mut room).ok();
                assert_eq!(
                    HexUpper.decode::<20>(text).as_ref().map(|it| &it[..]),
                    upper
                );
            }
        }
        for byte in 0x80..=0xff {
            assert_eq!(super::hexadecimal::<1>(&[byte, b'0'], b'a'), None);
            assert_eq!(super::hexadecimal::<1>(&[b'0', byte], b'A'), None);
        }
    }

    #[test]
    fn hex_has_one_spelling() {
        assert_eq!(Hex.decode::<2>("0a1f"), Some([0x0a, 0x1f]));
        for refused in [
            "0A1F", "0a1", "0a1f0", "0x0a", "0a1g", " a1f", "+a1f", "", "0a1f0a",
        ] {
            assert_eq!(Hex.decode::<2>(refused), None, "{refused:?}");
        }
    }

    #[test]
    fn upper_case_hex_has_one_spelling() {
        assert_eq!(HexUpper.encode(&[0x0a, 0x1f]), "0A1F");
        assert_eq!(HexUpper.decode::<2>("0A1F"), Some([0x0a, 0x1f]));
        assert_eq!(*HexUpper.decode_up_to("0A1F", 4).unwrap(), [0x0a, 0x1f]);
        for refused in [
            "0a1f", "0A1f", "0a1F", "0A1", "0A1F0", "0x0A", "0A1G", " A1F", "+A1F", "", "0A1F0A",
        ] {
            assert_eq!(HexUpper.decode::<2>(refused), None, "{refused:?}");
        }
        assert!(HexUpper.decode_up_to("0A1f", 4).is_none());
        assert_eq!(HexUpper.decode::<64>(&HexUpper.encode(&[7; 4096])), None);
    }

    #[test]
    fn base64_has_one_spelling() {
        assert_eq!(Base64.decode::<2>("-_8="), None);
        assert_eq!(Base64.decode::<2>("+/8="), Some([0xfb, 0xff]));
        for refused in [
            "+/8", "+/9=", "+/8==", "+/8= ", "+ /8=", "+/8=\n", "+w==", "+/8A", "",
        ] {
            assert_eq!(Base64.decode::<2>(refused), None, "{refused:?}");
        }
        assert_eq!(Base64Url.decode::<2>("-_8"), Some([0xfb, 0xff]));
        for refused in ["+/8", "-_8=", "-_9", "-w", "-_8A"] {
            assert_eq!(Base64Url.decode::<2>(refused), None, "{refused:?}");
        }
    }

    #[test]
    fn the_longest_signature_fits_and_a_longer_one_is_refused() {
        let full = Base64.encode(&[7; 64]);
        assert_eq!(Base64.decode::<64>(&full), Some([7; 64]));
        assert_eq!(Base64.decode::<64>(&Base64.encode(&[7; 65])), None);
        assert_eq!(Base64.decode::<64>(&Base64.encode(&[7; 4096])), None);
        assert_eq!(Hex.decode::<64>(&Hex.encode(&[7; 4096])), None);
    }
}
