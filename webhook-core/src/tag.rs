//! Holds decoded signatures and credentials, as a delivery offers them.

use smallvec::SmallVec;

use crate::algorithm::Algorithm;

/// The most signatures that one delivery may offer, each counted once for every message that it may be a signature of.
pub(crate) const MOST_OFFERED: usize = 16;

/// The most Ed25519 signatures, each of which costs a verification. No sender needs more while it changes its key.
pub(crate) const MOST_OFFERED_ED25519: usize = 4;

/// The number of places, each of 32 bytes; an Ed25519 signature takes two. There is room for one signature too many,
/// so that it is noticed.
const PLACES: usize = MOST_OFFERED + MOST_OFFERED_ED25519 + 1;

/// A decoded signature or credential that the sender offers: a key of the right type has to reproduce it.
#[derive(Clone, Copy)]
pub(crate) enum Tag<'t> {
    HmacSha256(&'t [u8; 32]),
    HmacSha1(&'t [u8; 20]),
    Ed25519(&'t [u8; 64]),
    /// The digest of the credential, so that comparing tells nothing of its text or its length.
    Credential(&'t [u8; 32]),
}

/// The signatures that a delivery offers, without an allocation for as many as it may offer.
#[derive(Clone, Default)]
pub(crate) struct Tags {
    algorithms: SmallVec<[Algorithm; MOST_OFFERED]>,
    places: SmallVec<[[u8; 32]; PLACES]>,
    /// How many there are of each algorithm.
    counts: Counts,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    hmac_sha256: usize,
    hmac_sha1: usize,
    ed25519: usize,
    credential: usize,
}

impl Counts {
    const fn of(&mut self, algorithm: Algorithm) -> &mut usize {
        match algorithm {
            Algorithm::HmacSha256 => &mut self.hmac_sha256,
            Algorithm::HmacSha1 => &mut self.hmac_sha1,
            Algorithm::Ed25519 => &mut self.ed25519,
            Algorithm::Credential => &mut self.credential,
        }
    }
}

impl Tags {
    pub(crate) fn push(&mut self, tag: Tag<'_>) {
        let algorithm = match tag {
            Tag::HmacSha256(bytes) => {
                self.places.push(*bytes);
                Algorithm::HmacSha256
            }
            Tag::HmacSha1(bytes) => {
                let mut place = [0; 32];
                let room = place.iter_mut().zip(bytes);
                room.for_each(|(to, from)| *to = *from);
                self.places.push(place);
                Algorithm::HmacSha1
            }
            Tag::Ed25519(bytes) => {
                let (halves, _) = bytes.as_chunks();
                halves.iter().for_each(|half| self.places.push(*half));
                Algorithm::Ed25519
            }
            Tag::Credential(bytes) => {
                self.places.push(*bytes);
                Algorithm::Credential
            }
        };
        self.algorithms.push(algorithm);
        let count = self.counts.of(algorithm);
        *count = count.saturating_add(1);
    }

    pub(crate) fn len(&self) -> usize {
        self.algorithms.len()
    }

    /// Returns how many have this algorithm.
    pub(crate) const fn count(&self, algorithm: Algorithm) -> usize {
        let mut counts = self.counts;
        *counts.of(algorithm)
    }

    /// Returns the algorithms of which there is one.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = Algorithm> {
        let all = [
            Algorithm::HmacSha256,
            Algorithm::HmacSha1,
            Algorithm::Ed25519,
            Algorithm::Credential,
        ];
        all.into_iter().filter(|it| self.has(*it))
    }

    /// Returns whether one has this algorithm.
    pub(crate) const fn has(&self, algorithm: Algorithm) -> bool {
        self.count(algorithm) > 0
    }

    /// Iterates over all of them, in the order in which they were offered.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Tag<'_>> {
        let mut rest = self.places.as_flattened();
        self.algorithms.iter().filter_map(move |algorithm| {
            let (first, second) = rest.split_first_chunk()?;
            let whole = rest.first_chunk();
            rest = second;
            Some(match algorithm {
                Algorithm::HmacSha256 => Tag::HmacSha256(first),
                Algorithm::HmacSha1 => Tag::HmacSha1(first.first_chunk()?),
                Algorithm::Credential => Tag::Credential(first),
                Algorithm::Ed25519 => {
                    rest = second.get(32..)?;
                    Tag::Ed25519(whole?)
                }
            })
        })
    }

    /// Returns how many bytes are kept on the heap.
    pub(crate) fn retained(&self) -> usize {
        let spilled = |spilled: bool, capacity: usize, size: usize| {
            if spilled {
                capacity.saturating_mul(size)
            } else {
                0
            }
        };
        let (algorithms, places) = (&self.algorithms, &self.places);
        spilled(
            algorithms.spilled(),
            algorithms.capacity(),
            size_of::<Algorithm>(),
        )
        .saturating_add(spilled(places.spilled(), places.capacity(), 32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever is offered comes back as it was and in its order, and there is room for as much as may be offered.
    #[test]
    fn what_is_offered_comes_back_in_order() {
        let bytes: [u8; 64] = std::array::from_fn(|place| u8::try_from(place).unwrap());
        let of = |number: u8| match number % 4 {
            0 => Tag::HmacSha256(bytes[1..].first_chunk().unwrap()),
            1 => Tag::Ed25519(&bytes),
            2 => Tag::HmacSha1(bytes[2..].first_chunk().unwrap()),
            _ => Tag::Credential(bytes[3..].first_chunk().unwrap()),
        };
        let shown = |tag: Tag<'_>| match tag {
            Tag::HmacSha256(it) => (0, it.to_vec()),
            Tag::Ed25519(it) => (1, it.to_vec()),
            Tag::HmacSha1(it) => (2, it.to_vec()),
            Tag::Credential(it) => (3, it.to_vec()),
        };
        for start in 0..4 {
            let mut tags = Tags::default();
            (start..start + 16).for_each(|number| tags.push(of(number)));
            let found: Vec<_> = tags.iter().map(shown).collect();
            let expected: Vec<_> = (start..start + 16).map(|it| shown(of(it))).collect();
            assert_eq!(found, expected);
            assert_eq!((tags.len(), tags.count(Algorithm::Ed25519)), (16, 4));
            assert_eq!(tags.retained(), 0, "no allocation");
            tags.push(of(1));
            assert!(tags.retained() > 16 * 32);
        }
    }
}
