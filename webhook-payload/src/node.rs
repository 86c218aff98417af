//! A node of a document: eight bytes that tell the kind of a value and its place.

/// A value or a key: 32 bits for its place, 28 bits for its size, three bits for its kind, and a mark.
///
/// For a text, a number or a truth value, the place is the first byte in the body and the size is the number of bytes.
/// For a list or an object, the size is the number of nodes within it. For a text with escapes, both give its entry in
/// the side table. For a key that the catalogue knows, the size is the number of that word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node(u64);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Is {
    Null,
    Flag,
    Number,
    Text,
    Escaped,
    List,
    Object,
    /// A key of the catalogue.
    Word,
}

/// The greatest size that a node can have.
pub(crate) const MOST: usize = (1 << 28) - 1;

const SIZE: u32 = 32;
const KIND: u32 = 60;
const MARK: u64 = 1 << 63;

impl Node {
    /// The scan refuses a place or a size that does not fit.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::as_conversions,
        reason = "bounded by MOST before"
    )]
    pub(crate) const fn new(is: Is, place: usize, size: usize) -> Self {
        Self((place as u32 as u64) | ((size & MOST) as u64) << SIZE | (is as u64) << KIND)
    }

    pub(crate) const fn is(self) -> Is {
        match self.0 >> KIND & 7 {
            0 => Is::Null,
            1 => Is::Flag,
            2 => Is::Number,
            3 => Is::Text,
            4 => Is::Escaped,
            5 => Is::List,
            6 => Is::Object,
            _ => Is::Word,
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::as_conversions,
        reason = "the lower half is meant"
    )]
    pub(crate) const fn place(self) -> usize {
        self.0 as u32 as usize
    }

    #[expect(clippy::as_conversions, reason = "28 bits")]
    pub(crate) const fn size(self) -> usize {
        (self.0 >> SIZE) as usize & MOST
    }

    /// Returns how many nodes to skip to the next one on the same level.
    pub(crate) const fn step(self) -> usize {
        match self.is() {
            Is::List | Is::Object => self.size().saturating_add(1),
            _ => 1,
        }
    }

    /// Returns whether this is the key of that word, and not marked.
    #[expect(clippy::as_conversions, reason = "a small number becomes a larger one")]
    pub(crate) const fn is_word(self, word: u16) -> bool {
        self.0 >> SIZE == (Is::Word as u64) << (KIND - SIZE) | word as u64
    }

    /// Returns the word of a key that the catalogue knows.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::as_conversions,
        reason = "words are numbered by 16 bits"
    )]
    pub(crate) const fn word(self) -> Option<u16> {
        match self.is() {
            Is::Word => Some(self.size() as u16),
            _ => None,
        }
    }

    /// Returns whether the node is marked. A marked value does not have the form of its field. A marked key is
    /// repeated later in its object, and the later one counts.
    pub(crate) const fn is_marked(self) -> bool {
        self.0 & MARK != 0
    }

    pub(crate) const fn mark(&mut self) {
        self.0 |= MARK;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_says_what_it_was_made_of() {
        let all = [
            Is::Null,
            Is::Flag,
            Is::Number,
            Is::Text,
            Is::Escaped,
            Is::List,
            Is::Object,
            Is::Word,
        ];
        for is in all {
            for (place, size) in [(0, 0), (7, 1), (u32::MAX as usize, MOST)] {
                let mut node = Node::new(is, place, size);
                assert_eq!((node.is(), node.place(), node.size()), (is, place, size));
                assert!(!node.is_marked());
                node.mark();
                assert_eq!((node.is(), node.place(), node.size()), (is, place, size));
                assert!(node.is_marked());
            }
        }
        let mut key = Node::new(Is::Word, 3, 500);
        assert!(key.is_word(500) && !key.is_word(501) && key.word() == Some(500));
        key.mark();
        assert!(!key.is_word(500) && key.word() == Some(500));
        assert!(!Node::new(Is::Text, 3, 500).is_word(500));
    }
}
