//! The catalogue of a sender's payloads (shapes, fields, words), as static tables of small numbers.

/// The tables of a sender, written by `cargo xtask gen`.
///
/// Words are numbered, keys first. A shape refers to a row of fields; a field has its key, its form, and whether it is
/// required.
#[derive(Debug)]
pub struct Catalog {
    /// All words, one after the other.
    words: &'static str,
    /// The index at which each word ends.
    ends: &'static [u32],
    /// The number of words that are keys.
    keys: u16,
    /// A hash table of the keys: each slot has a word's number plus one, or 0 if it is empty.
    slots: &'static [u16],
    /// For each shape its first field, the number of its fields, and the number of its required fields.
    shapes: &'static [[u16; 3]],
    /// For each field its key and its form; the form's highest bit says that the field is required.
    fields: &'static [[u16; 2]],
    forms: &'static [Form],
    /// For each union the key that tells its objects apart, its first row in `members`, and the number of rows.
    unions: &'static [[u16; 3]],
    members: &'static [Member],
    /// The numbers that the enums know.
    numbers: &'static [i64],
    /// Keys whose values `Debug` does not show.
    hidden: &'static [&'static str],
}

/// The form that a value has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// A text.
    Text,
    /// A text, of which these words are known: the first word, and how many.
    Name(u16, u16),
    /// A whole number of 64 bits.
    Integer,
    /// A whole number, of which these are known: the first, and how many.
    Code(u16, u16),
    /// Any number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A time: a text of RFC 3339, or seconds since 1970.
    Time,
    /// A text of digits: a whole number that is not negative.
    Digits,
    /// A text, a number, `true` or `false`.
    Scalar,
    /// A value of any form.
    Any,
    /// The id of an object, or the object itself, of this shape or of an unknown one.
    Expandable(u16),
    /// A list whose elements have this form.
    List(u16),
    /// An object of any keys, whose values have this form.
    Map(u16),
    /// The first page of a list whose elements have this form.
    Page(u16),
    /// Null, or this form.
    Nullable(u16),
    /// A text, or this form.
    TextOr(u16),
    /// A text, a number, `true`, `false`, or this form.
    ScalarOr(u16),
    /// A text, or a list of texts.
    OneOrMany,
    /// An object of this shape.
    Shape(u16),
    /// One of several objects.
    Union(u16),
}

/// A member of a union: the value of the key that tells the objects apart, the shape, and the index of the variant.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
#[expect(
    clippy::exhaustive_enums,
    reason = "generated code of the same version makes it"
)]
pub enum Member {
    /// The key has this word.
    OfWord(u16, u16, u16),
    /// The key has this number.
    OfNumber(i32, u16, u16),
}

/// No shape.
#[doc(hidden)]
pub const NO_SHAPE: u16 = u16::MAX;

const REQUIRED: u16 = 1 << 15;

/// A field of a shape.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) key: u16,
    pub(crate) form: Form,
    pub(crate) is_required: bool,
}

impl Catalog {
    /// A catalogue without any word or shape.
    pub const EMPTY: &'static Self = &Self {
        words: "",
        ends: &[],
        keys: 0,
        slots: &[],
        shapes: &[],
        fields: &[],
        forms: &[],
        unions: &[],
        members: &[],
        numbers: &[],
        hidden: &[],
    };

    /// Makes a catalogue of the generated tables.
    #[doc(hidden)]
    #[must_use]
    #[expect(
        clippy::too_many_arguments,
        reason = "it is called by generated code alone"
    )]
    pub const fn new(
        words: &'static str,
        ends: &'static [u32],
        keys: u16,
        slots: &'static [u16],
        shapes: &'static [[u16; 3]],
        fields: &'static [[u16; 2]],
        forms: &'static [Form],
        unions: &'static [[u16; 3]],
        members: &'static [Member],
        numbers: &'static [i64],
    ) -> Self {
        Self {
            words,
            ends,
            keys,
            slots,
            shapes,
            fields,
            forms,
            unions,
            members,
            numbers,
            hidden: &[],
        }
    }

    /// Marks the keys under which payloads contain secrets: `Debug` shows that such a key is there, but not its value.
    #[doc(hidden)]
    #[must_use]
    pub const fn hiding(self, hidden: &'static [&'static str]) -> Self {
        Self { hidden, ..self }
    }

    pub(crate) fn hides(&self, key: &str) -> bool {
        self.hidden.contains(&key)
    }

    /// Returns how many words are keys.
    pub(crate) fn keys(&self) -> usize {
        self.keys.into()
    }

    pub(crate) fn word(&self, word: u16) -> &'static str {
        let place = usize::from(word);
        let end = |place: usize| {
            self.ends
                .get(place)
                .and_then(|it| usize::try_from(*it).ok())
        };
        let from = place.checked_sub(1).and_then(end).unwrap_or(0);
        end(place)
            .and_then(|to| self.words.get(from..to))
            .unwrap_or_default()
    }

    /// Returns the number of a key, if it is known.
    pub(crate) fn key(&self, key: &[u8]) -> Option<u16> {
        self.find(key, edges(key))
    }

    /// Returns the number of the key at this place of a body, if it is known.
    #[inline]
    pub(crate) fn key_at(&self, body: &[u8], from: usize, to: usize) -> Option<u16> {
        self.find(body.get(from..to)?, edges_at(body, from, to))
    }

    #[inline]
    fn find(&self, key: &[u8], edges: (u64, u64)) -> Option<u16> {
        let mask = self.slots.len().wrapping_sub(1);
        let words = self.words.as_bytes();
        let mut slot = usize::try_from(hash(edges, key.len())).unwrap_or(0);
        for _ in 0..self.slots.len() {
            let word = self.slots.get(slot & mask)?.checked_sub(1)?;
            // This does what `word` does, without looking for the ends of characters.
            let place = usize::from(word);
            let end = |place: usize| self.ends.get(place).map_or(0, |it| bytes_to(*it));
            let (from, to) = (place.checked_sub(1).map_or(0, end), end(place));
            if to.wrapping_sub(from) == key.len()
                && edges_at(words, from, to) == edges
                && (key.len() <= 16 || words.get(from..to) == Some(key))
            {
                return Some(word);
            }
            slot = slot.wrapping_add(1);
        }
        None
    }

    /// Returns the fields of a shape, in the order of their keys' numbers.
    pub(crate) fn fields(&self, shape: u16) -> &'static [[u16; 2]] {
        let Some([first, count, _]) = self.shapes.get(usize::from(shape)) else {
            return &[];
        };
        let first = usize::from(*first);
        self.fields
            .get(first..first.saturating_add((*count).into()))
            .unwrap_or_default()
    }

    /// Returns how many fields of this shape are required.
    pub(crate) fn required(&self, shape: u16) -> u16 {
        self.shapes.get(usize::from(shape)).map_or(0, |it| it[2])
    }

    pub(crate) fn field(&self, [key, form]: [u16; 2]) -> Field {
        Field {
            key,
            form: self.form(form & !REQUIRED),
            is_required: form & REQUIRED != 0,
        }
    }

    pub(crate) fn form(&self, form: u16) -> Form {
        self.forms
            .get(usize::from(form))
            .copied()
            .unwrap_or(Form::Any)
    }

    /// Returns whether a text is one of these words.
    pub(crate) fn is_one_of(&self, text: &str, first: u16, count: u16) -> bool {
        (first..first.saturating_add(count)).any(|word| self.word(word) == text)
    }

    /// Returns whether a number is one of these.
    pub(crate) fn is_known(&self, number: i64, first: u16, count: u16) -> bool {
        let first = usize::from(first);
        let known = self.numbers.get(first..first.saturating_add(count.into()));
        known.is_some_and(|it| it.contains(&number))
    }

    /// Returns the key that tells the objects of a union apart, and the members.
    pub(crate) fn union(&self, union: u16) -> (u16, &'static [Member]) {
        let Some([key, first, count]) = self.unions.get(usize::from(union)) else {
            return (0, &[]);
        };
        let first = usize::from(*first);
        let members = self
            .members
            .get(first..first.saturating_add((*count).into()));
        (*key, members.unwrap_or_default())
    }
}

#[expect(clippy::as_conversions, reason = "a small number becomes a larger one")]
const fn bytes_to(end: u32) -> usize {
    end as usize
}

/// Makes the hash table of the keys, which are the first `keys` words, at compile time.
#[doc(hidden)]
#[must_use]
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "the compiler evaluates it, and what is wrong here is an error of compilation"
)]
pub const fn slots<const N: usize>(words: &str, ends: &[u32], keys: u16) -> [u16; N] {
    assert!(N.is_power_of_two() && (keys as usize) < N);
    let mut slots = [0; N];
    let mut from = 0;
    let mut word = 0;
    while word < keys as usize {
        let to = ends[word] as usize;
        let (_, rest) = words.as_bytes().split_at(from);
        let (key, _) = rest.split_at(to - from);
        let mut slot = hash(edges(key), key.len()) as usize & (N - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (N - 1);
        }
        slots[slot] = word as u16 + 1;
        from = to;
        word += 1;
    }
    slots
}

/// Returns the first and the last eight bytes of a word; of a shorter one all bytes, followed by zeros, and 0.
#[expect(
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "of eight bytes; `From` and iterators are not const"
)]
const fn edges(word: &[u8]) -> (u64, u64) {
    if let (Some(head), Some(tail)) = (word.first_chunk::<8>(), word.last_chunk::<8>()) {
        return (u64::from_le_bytes(*head), u64::from_le_bytes(*tail));
    }
    let (mut head, mut at) = (0, word.len());
    while at > 0 {
        at -= 1;
        head = head << 8 | word[at] as u64;
    }
    (head, 0)
}

/// Returns what [`edges`] returns of the word at this place among other bytes, of which it reads eight at once.
#[inline]
fn edges_at(all: &[u8], from: usize, to: usize) -> (u64, u64) {
    let chunk = |at: usize| {
        all.get(at..)?
            .first_chunk()
            .copied()
            .map(u64::from_le_bytes)
    };
    let size = to.wrapping_sub(from);
    let tail = if size < 8 {
        Some(0)
    } else {
        chunk(to.wrapping_sub(8))
    };
    match (chunk(from), tail) {
        (Some(head), Some(tail)) => {
            let beyond = if size < 8 {
                u64::MAX << size.wrapping_mul(8)
            } else {
                0
            };
            (head & !beyond, tail)
        }
        _ => edges_at_an_end(all, from, to),
    }
}

/// Returns what [`edges_at`] returns of a word that is shorter than eight bytes and is at an end of the others.
#[cold]
#[inline(never)]
fn edges_at_an_end(all: &[u8], from: usize, to: usize) -> (u64, u64) {
    edges(all.get(from..to).unwrap_or_default())
}

/// Hashes a word's edges and its length. A word that is found is compared, so collisions only cost time.
#[expect(
    clippy::as_conversions,
    reason = "small numbers become larger ones; `From` is not const"
)]
const fn hash((head, tail): (u64, u64), size: usize) -> u32 {
    let mixed = head.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ tail.rotate_left(23) ^ size as u64;
    (mixed.wrapping_mul(0xd6e8_feb8_6659_fd93) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "aidnode_idrepository_urlid_of_tomorrowfull_name";
    const ENDS: &[u32] = &[1, 3, 10, 24, 38, 47];
    const SLOTS: &[u16] = &slots::<16>(WORDS, ENDS, 5);

    #[test]
    fn keys_are_found_and_other_words_are_none() {
        let none = Catalog::EMPTY;
        let catalog = Catalog::new(
            WORDS,
            ENDS,
            5,
            SLOTS,
            none.shapes,
            none.fields,
            &[],
            &[],
            &[],
            &[],
        );
        for (number, word) in ["a", "id", "node_id", "repository_url", "id_of_tomorrow"]
            .iter()
            .enumerate()
        {
            assert_eq!(
                catalog.key(word.as_bytes()),
                Some(number.try_into().unwrap()),
                "{word}"
            );
            assert_eq!(catalog.word(number.try_into().unwrap()), *word);
        }
        for word in ["", "b", "i", "idn", "full_name", "repository_uri"] {
            assert_eq!(catalog.key(word.as_bytes()), None, "{word}");
            assert_eq!(none.key(word.as_bytes()), None, "{word}");
        }
        // A key is found wherever it is in a body, at its very beginning and end too.
        for (number, word) in ["a", "id", "node_id", "repository_url", "id_of_tomorrow"]
            .iter()
            .enumerate()
        {
            for (before, after) in [
                ("", ""),
                ("\"", "\""),
                ("longer than eight", "more than eight"),
            ] {
                let body = [before, word, after].concat();
                let to = before.len() + word.len();
                let found = catalog.key_at(body.as_bytes(), before.len(), to);
                assert_eq!(found, Some(number.try_into().unwrap()), "{body}");
                let shorter = catalog.key_at(body.as_bytes(), before.len() + 1, to);
                assert_eq!(shorter, None, "{body}");
            }
        }
        assert_eq!(catalog.word(5), "full_name");
        assert_eq!(catalog.word(6), "");
    }
}
