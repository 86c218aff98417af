//! Collects the bytes of a body while they arrive, before anything has proven them.

use std::mem;

use bytes::Bytes;

/// Collects the chunks of a body.
///
/// The first chunk is kept as it is, so that a body in one chunk is never copied. From the second chunk on, all chunks
/// are copied into segments, so that no chunk keeps the whole buffer alive that it was read into. Segments have two
/// sizes, so that the segments that one body gives back fit the next body.
///
/// The announced length is not believed until half of it has come. Then one segment of that length takes over what the
/// others hold, and the rest of the body. So what is kept is at most twice what has come, and the last byte completes
/// one piece, which nobody copies again. A body of unknown length is joined at its end.
#[derive(Default)]
pub(crate) struct BodyBuffer {
    first: Bytes,
    segments: Vec<Vec<u8>>,
    /// The capacity of all segments. It is kept as a sum, since it is asked for after every chunk, and a stranger may
    /// send chunks of one byte.
    room: usize,
    length: usize,
    /// The length that the head announces, or 0.
    announced: usize,
}

const SMALL_SEGMENT: usize = 4 << 10;
const LARGE_SEGMENT: usize = 16 << 10;

/// The bytes of the shortest list of segments.
const LIST: usize = 4 * size_of::<Vec<u8>>();

impl BodyBuffer {
    /// Tells the length that the head announces, if it announces one.
    pub(crate) fn announce(&mut self, length: Option<usize>) {
        self.announced = length.unwrap_or_default();
    }

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

    /// Returns how many bytes [`BodyBuffer::push`] takes for a moment besides, to join all segments into one, for a chunk
    /// of this length.
    pub(crate) const fn joining_with(&self, chunk: usize) -> usize {
        if self.is_believed_with(chunk) {
            self.announced.saturating_add(LIST)
        } else {
            0
        }
    }

    /// Whether half of the announced length has come with a chunk of this length, and there is no room for all of it yet.
    const fn is_believed_with(&self, chunk: usize) -> bool {
        let came = self.length.saturating_add(chunk);
        let half = came <= self.announced && self.announced.saturating_sub(came) <= came;
        half && self.length > 0 && self.room < self.announced
    }

    /// Returns how many bytes [`BodyBuffer::into_bytes`] takes for a moment besides, to join all segments into one
    /// piece.
    pub(crate) fn joining(&self) -> usize {
        if self.segments.is_empty() || self.is_joined() {
            0
        } else {
            self.length
        }
    }

    /// Whether the body is one segment that has no room left.
    fn is_joined(&self) -> bool {
        self.segments.len() == 1 && self.room == self.length
    }

    pub(crate) fn push(&mut self, chunk: Bytes) {
        if self.length == 0 {
            self.length = chunk.len();
            self.first = chunk;
            return;
        }
        if self.is_believed_with(chunk.len()) {
            self.join(self.announced);
        }
        if !self.first.is_empty() {
            let first = mem::take(&mut self.first);
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

    /// Joins everything that has come in one segment of this length.
    fn join(&mut self, length: usize) {
        let mut whole = Vec::with_capacity(length);
        whole.extend_from_slice(&mem::take(&mut self.first));
        for segment in self.segments.drain(..) {
            whole.extend_from_slice(&segment);
        }
        self.room = whole.capacity();
        self.segments.push(whole);
    }

    pub(crate) fn into_bytes(mut self) -> Bytes {
        if self.segments.is_empty() {
            return self.first;
        }
        if !self.is_joined() {
            self.join(self.length);
        }
        self.segments.pop().unwrap_or_default().into()
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
        let announced = [
            None,
            Some(300_000),
            Some(0),
            Some(7),
            Some(299_999),
            Some(1 << 30),
        ];
        for size in [1, 7, 4095, 4096, 4097, 65_536, 299_999, 300_000] {
            for announced in announced {
                let mut buffer = BodyBuffer::default();
                buffer.announce(announced);
                for chunk in body.chunks(size) {
                    buffer.push(Bytes::copy_from_slice(chunk));
                }
                assert_eq!(buffer.len(), body.len());
                let whole = buffer.into_bytes();
                assert_eq!(whole, body, "chunks of {size}, {announced:?} announced");
            }
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

    /// Whatever the head announces, what is held is at most twice what came, and less than a segment more while less
    /// than half came. The length is allocated once, and this is told before.
    #[test]
    fn an_announced_length_is_believed_once_half_of_it_came() {
        for (announced, size) in [
            (1 << 20, 1000),
            (1 << 20, 16 << 10),
            (25_600, 16 << 10),
            (100, 1),
        ] {
            let mut buffer = BodyBuffer::default();
            buffer.announce(Some(announced));
            let mut joins = 0;
            for chunk in vec![0; announced].chunks(size) {
                let joining = buffer.joining_with(chunk.len());
                let before = buffer.retained();
                buffer.push(Bytes::copy_from_slice(chunk));
                let places = buffer.segments.capacity() * size_of::<Vec<u8>>();
                let held = buffer.retained() - places;
                let came = buffer.len();
                let what = format!("{came} of {announced} came, {held} are held");
                if joining > 0 {
                    joins += 1;
                    assert_eq!((joining, held), (announced + LIST, announced), "{what}");
                    assert!(
                        came * 2 >= announced && before <= came + LARGE_SEGMENT,
                        "{what}"
                    );
                }
                assert!(held <= (2 * came).max(came + LARGE_SEGMENT), "{what}");
            }
            // One small segment has room for a short body, so that nothing is joined before its end.
            assert_eq!(joins, usize::from(announced > SMALL_SEGMENT), "{announced}");
            let piece = buffer.segments.first().map(|piece| piece.as_ptr());
            let copied = announced <= SMALL_SEGMENT;
            assert_eq!(buffer.joining() > 0, copied, "{announced}");
            assert_eq!(piece != Some(buffer.into_bytes().as_ptr()), copied);
        }
    }

    /// A body that is longer or shorter than announced costs no more than one of unknown length.
    #[test]
    fn a_false_length_costs_nothing() {
        for announced in [0, 1, 50_000, 1 << 40] {
            let mut buffer = BodyBuffer::default();
            buffer.announce(Some(announced));
            for came in 1..100_000 {
                buffer.push(Bytes::from_static(b"x"));
                let places = buffer.segments.capacity() * size_of::<Vec<u8>>();
                let held = buffer.retained() - places;
                let most = (2 * came).min(announced).max(came) + LARGE_SEGMENT;
                assert!(held <= most, "{came} of {announced}: {held}");
            }
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
