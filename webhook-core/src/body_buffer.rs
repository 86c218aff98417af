//! Collects the bytes of a body while they arrive, before anything has proven them.

use bytes::Bytes;

/// Collects the chunks of a body.
///
/// The first chunk is kept as it is, so that a body in one chunk is never copied. From the second chunk on, all chunks
/// are copied into segments. So no chunk keeps the whole buffer alive that it was read into, and a large body never
/// takes more memory than has come, as a vector that doubles would. Segments have two sizes, so that the segments that
/// one body gives back fit the next body.
#[derive(Default)]
pub(crate) struct BodyBuffer {
    first: Bytes,
    segments: Vec<Vec<u8>>,
    /// The capacity of all segments. It is kept as a sum, since it is asked for after every chunk, and a stranger may
    /// send chunks of one byte.
    room: usize,
    length: usize,
}

const SMALL_SEGMENT: usize = 4 << 10;
const LARGE_SEGMENT: usize = 16 << 10;

impl BodyBuffer {
    pub(crate) const fn len(&self) -> usize {
        self.length
    }

    /// Returns how many bytes are kept on the heap: what has come, and the rest of the last segment.
    pub(crate) fn retained(&self) -> usize {
        let places = self
            .segments
            .capacity()
            .saturating_mul(size_of::<Vec<u8>>());
        places
            .saturating_add(self.first.len())
            .saturating_add(self.room)
    }

    /// Returns how many bytes [`BodyBuffer::into_bytes`] takes for a moment besides, to join all segments into one
    /// piece.
    pub(crate) const fn joining(&self) -> usize {
        if self.segments.is_empty() {
            0
        } else {
            self.length
        }
    }

    pub(crate) fn push(&mut self, chunk: Bytes) {
        if self.length == 0 {
            self.length = chunk.len();
            self.first = chunk;
            return;
        }
        let first = std::mem::take(&mut self.first);
        if !first.is_empty() {
            self.length = 0;
            self.copy(&first);
        }
        self.copy(&chunk);
    }

    fn copy(&mut self, mut rest: &[u8]) {
        while !rest.is_empty() {
            let size = match self.length {
                0..LARGE_SEGMENT => SMALL_SEGMENT,
                _ => LARGE_SEGMENT,
            };
            let segment = match self.segments.last_mut() {
                Some(last) if last.len() < last.capacity() => last,
                _ => {
                    let segment = Vec::with_capacity(size);
                    self.room = self.room.saturating_add(segment.capacity());
                    self.segments.push(segment);
                    continue;
                }
            };
            let room = segment.capacity().saturating_sub(segment.len());
            let (now, later) = rest.split_at(room.min(rest.len()));
            segment.extend_from_slice(now);
            self.length = self.length.saturating_add(now.len());
            rest = later;
        }
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        if self.segments.is_empty() {
            return self.first;
        }
        let mut whole = Vec::with_capacity(self.length);
        for segment in self.segments {
            whole.extend_from_slice(&segment);
        }
        whole.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_of_every_size_come_out_as_they_went_in() {
        let body: Vec<u8> = (0..300_000_u32)
            .map(|n| n.to_le_bytes()[0] ^ n.to_le_bytes()[1])
            .collect();
        for size in [1, 7, 4095, 4096, 4097, 65_536, 299_999, 300_000] {
            let mut buffer = BodyBuffer::default();
            for chunk in body.chunks(size) {
                buffer.push(Bytes::copy_from_slice(chunk));
            }
            assert_eq!(buffer.len(), body.len());
            assert_eq!(buffer.into_bytes(), body, "chunks of {size}");
        }
    }

    #[test]
    fn what_is_held_is_little_more_than_what_came() {
        let mut buffer = BodyBuffer::default();
        for came in 1..100_000 {
            buffer.push(Bytes::from_static(b"x"));
            let held: usize = buffer.segments.iter().map(Vec::capacity).sum();
            assert!(held <= came + LARGE_SEGMENT, "{came}: {held}");
            assert_eq!(buffer.room, held, "{came}");
        }
    }

    /// The budget asks for this number after each chunk. If each answer looked at every segment, a body that comes
    /// byte by byte would cost time that grows with the square of its length.
    #[test]
    fn what_is_kept_is_known_without_a_look_at_every_segment() {
        let asked = |length: usize| {
            let mut buffer = BodyBuffer::default();
            for _ in 0..length >> 12 {
                buffer.push(Bytes::from_static(&[0; 4096]));
            }
            let mut times = (0..20).map(|_| {
                let started = std::time::Instant::now();
                for _ in 0..200 {
                    std::hint::black_box(std::hint::black_box(&buffer).retained());
                }
                started.elapsed()
            });
            times.by_ref().min().unwrap()
        };
        let (short, long) = (asked(8 << 10), asked(32 << 20));
        // The long body has 2,048 segments, and the short one has two.
        assert!(
            long < 50 * short.max(std::time::Duration::from_micros(1)),
            "{short:?}, {long:?}"
        );
    }

    #[test]
    fn one_chunk_is_not_copied() {
        let chunk = Bytes::from(vec![7; 1000]);
        let mut buffer = BodyBuffer::default();
        buffer.push(chunk.clone());
        assert_eq!(buffer.into_bytes().as_ptr(), chunk.as_ptr());
    }
}
