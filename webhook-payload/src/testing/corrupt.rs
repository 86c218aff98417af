//! The ways to corrupt one value of a document.

use super::tree::{Text, Tree};

/// A way to corrupt a value, or its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// The value is left out, with its key.
    Removed,
    /// The value becomes `null`.
    Null,
    /// The value becomes a text.
    Text,
    /// The value becomes a number of nine digits.
    Number,
    /// The value becomes a truth value.
    Flag,
    /// The value becomes an empty list.
    List,
    /// The value becomes an empty object.
    Object,
    /// The value becomes an object with an unknown field.
    Strange,
    /// The value becomes a whole number beyond what an `f64` holds exactly.
    Exact,
    /// The value becomes a whole number beyond 64 bits.
    Beyond,
    /// The value becomes a number beyond every `f64`.
    Huge,
    /// The value becomes a number with a fraction.
    Fraction,
    /// The value becomes a whole number with an exponent.
    Exponent,
    /// The value becomes a negative zero.
    NegativeZero,
    /// The value becomes the greatest unsigned whole number of 64 bits.
    Unsigned,
    /// The value becomes a text that ends in half a surrogate.
    Lone,
    /// The value becomes a text with a NUL in it.
    Nul,
    /// Each letter of the text is written as an escape.
    Escaped,
    /// The value becomes sixty lists within each other.
    Deep,
    /// The value becomes more lists within each other than a document can have.
    Deeper,
    /// The key ends in half a surrogate.
    LoneKey,
    /// Each letter of the key is written as an escape.
    EscapedKey,
    /// The key becomes another one, which is unknown.
    Renamed,
    /// The key becomes one of ten thousand letters.
    LongKey,
    /// The key is there twice, and this value is the one that counts.
    First,
    /// The key is there twice, and another value is the one that counts.
    Last,
    /// The key is there twice, and another value is the one that counts: that one's key is written in escapes.
    EscapedLast,
}

impl Kind {
    /// All ways.
    pub const ALL: [Self; 27] = [
        Self::Removed,
        Self::Null,
        Self::Text,
        Self::Number,
        Self::Flag,
        Self::List,
        Self::Object,
        Self::Strange,
        Self::Exact,
        Self::Beyond,
        Self::Huge,
        Self::Fraction,
        Self::Exponent,
        Self::NegativeZero,
        Self::Unsigned,
        Self::Lone,
        Self::Nul,
        Self::Escaped,
        Self::Deep,
        Self::Deeper,
        Self::LoneKey,
        Self::EscapedKey,
        Self::Renamed,
        Self::LongKey,
        Self::First,
        Self::Last,
        Self::EscapedLast,
    ];

    /// The ways for a form, in which all values are texts.
    pub const OF_FORMS: [Self; 14] = [
        Self::Removed,
        Self::Text,
        Self::Number,
        Self::Exact,
        Self::Beyond,
        Self::Huge,
        Self::Fraction,
        Self::Exponent,
        Self::NegativeZero,
        Self::Unsigned,
        Self::Nul,
        Self::Renamed,
        Self::LongKey,
        Self::Last,
    ];

    /// Returns the new value, for ways that change only the value.
    fn value(self, before: &Tree) -> Option<Tree> {
        let number = |it: &str| Some(Tree::Number(it.to_owned()));
        match self {
            Self::Null => Some(Tree::Null),
            Self::Text | Self::Last | Self::EscapedLast => {
                Some(Tree::Text(Text::from("of another form")))
            }
            Self::Number => number("123456789"),
            Self::Flag => Some(Tree::Flag(false)),
            Self::List => Some(Tree::List(Vec::new())),
            Self::Object => Some(Tree::Object(Vec::new())),
            Self::Strange => {
                let field = (Text::from("of another form"), Tree::Flag(true));
                Some(Tree::Object(vec![field]))
            }
            Self::Exact => number("9007199254740993"),
            Self::Beyond => number("18446744073709551616"),
            Self::Huge => number("1e400"),
            Self::Fraction => number("1.5"),
            Self::Exponent => number("120e-1"),
            Self::NegativeZero => number("-0"),
            Self::Unsigned => number("18446744073709551615"),
            Self::Lone => {
                let begin = match before {
                    Tree::Text(text) => text.says.as_str(),
                    _ => "",
                };
                Some(Tree::Text(Text::lone(begin)))
            }
            Self::Nul => Some(Tree::Text(Text::from("of another\0form"))),
            Self::Escaped => match before {
                Tree::Text(text) => Some(Tree::Text(Text::escaped(&text.says))),
                _ => None,
            },
            Self::Deep => Some(lists(60)),
            Self::Deeper => Some(lists(130)),
            Self::Removed
            | Self::LoneKey
            | Self::EscapedKey
            | Self::Renamed
            | Self::LongKey
            | Self::First => None,
        }
    }
}

/// Makes this many lists, each within the one before.
fn lists(count: usize) -> Tree {
    (1..count).fold(Tree::List(Vec::new()), |within, _| Tree::List(vec![within]))
}

/// Makes bodies that are no JSON of one that is.
pub(super) fn broken(body: &str) -> [String; 7] {
    let cut = body.char_indices().next_back().map_or(0, |it| it.0);
    [
        format!("\u{feff}{body}"),
        format!("\0{body}"),
        format!("{body}\0"),
        format!("{body}x"),
        format!("{body},"),
        format!("{body}{body}"),
        body.get(..cut).unwrap_or_default().to_owned(),
    ]
}

/// A place in a document, and the way to corrupt it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Corruption {
    /// The path to the place: an index into the entries of each object, or the elements of each list.
    pub way: Vec<usize>,
    /// The way to corrupt the value.
    pub kind: Kind,
}

impl Corruption {
    /// Lists every corruption of every value of a document, except for its root.
    #[must_use]
    pub fn all(of: &Tree, kinds: &[Kind]) -> Vec<Self> {
        let mut ways = Vec::new();
        walk(of, &mut Vec::new(), &mut ways);
        let each = ways.into_iter().flat_map(|(way, in_list)| {
            kinds.iter().filter_map(move |kind| {
                let of_key = matches!(
                    kind,
                    Kind::LoneKey
                        | Kind::EscapedKey
                        | Kind::Renamed
                        | Kind::LongKey
                        | Kind::First
                        | Kind::Last
                        | Kind::EscapedLast
                );
                let is_possible = !(of_key && in_list);
                is_possible.then(|| Self {
                    way: way.clone(),
                    kind: *kind,
                })
            })
        });
        each.collect()
    }

    /// Returns the document with this corruption.
    #[must_use]
    pub fn of(&self, before: &Tree) -> Tree {
        let mut after = before.clone();
        let Some((last, way)) = self.way.split_last() else {
            return after;
        };
        let mut parent = &mut after;
        for step in way {
            let next = match parent {
                Tree::List(list) => list.get_mut(*step),
                Tree::Object(entries) => entries.get_mut(*step).map(|it| &mut it.1),
                _ => None,
            };
            match next {
                Some(next) => parent = next,
                None => return before.clone(),
            }
        }
        match parent {
            Tree::List(list) if *last < list.len() => match (self.kind, list.get_mut(*last)) {
                (Kind::Removed, _) => drop(list.remove(*last)),
                (kind, Some(it)) => {
                    if let Some(value) = kind.value(it) {
                        *it = value;
                    }
                }
                _ => {}
            },
            Tree::Object(entries) if *last < entries.len() => self.of_entry(entries, *last),
            _ => {}
        }
        after
    }

    fn of_entry(&self, entries: &mut Vec<(Text, Tree)>, place: usize) {
        let Some((key, value)) = entries.get(place).cloned() else {
            return;
        };
        match self.kind {
            Kind::Removed => drop(entries.remove(place)),
            // The other value comes at the very beginning, or at the very end.
            Kind::First => entries.insert(0, (key, Tree::Number("123456789".to_owned()))),
            Kind::Last => entries.extend(self.kind.value(&value).map(|it| (key, it))),
            Kind::EscapedLast => {
                let key = Text::escaped(&key.says);
                entries.extend(self.kind.value(&value).map(|it| (key, it)));
            }
            kind => {
                let Some(entry) = entries.get_mut(place) else {
                    return;
                };
                match kind {
                    Kind::LoneKey => entry.0 = Text::lone(&key.says),
                    Kind::EscapedKey => entry.0 = Text::escaped(&key.says),
                    Kind::Renamed => entry.0.says.push_str("_of_tomorrow"),
                    Kind::LongKey => entry.0.says.push_str(&"k".repeat(10_000)),
                    kind => {
                        if let Some(value) = kind.value(&value) {
                            entry.1 = value;
                        }
                    }
                }
            }
        }
    }
}

fn walk(of: &Tree, way: &mut Vec<usize>, found: &mut Vec<(Vec<usize>, bool)>) {
    let within: Vec<&Tree> = match of {
        Tree::List(list) => list.iter().collect(),
        Tree::Object(entries) => entries.iter().map(|it| &it.1).collect(),
        _ => return,
    };
    for (place, it) in within.into_iter().enumerate() {
        way.push(place);
        found.push((way.clone(), matches!(of, Tree::List(_))));
        walk(it, way, found);
        way.pop();
    }
}
