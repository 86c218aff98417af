//! The ways to corrupt one value of a document.

use super::tree::{Text, Tree};

/// What is done to a value, or to its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// It is left out, with its key.
    Removed,
    /// It is `null`.
    Null,
    /// It is a text.
    Text,
    /// It is a number of nine digits.
    Number,
    /// It is a truth value.
    Flag,
    /// It is an empty list.
    List,
    /// It is an empty object.
    Object,
    /// It is an object with a field that nobody knows.
    Strange,
    /// It is a whole number beyond what an `f64` holds exactly.
    Exact,
    /// It is a whole number beyond 64 bits.
    Beyond,
    /// It is a number beyond every `f64`.
    Huge,
    /// It is a number with a fraction.
    Fraction,
    /// It is a whole number with an exponent.
    Exponent,
    /// It is a negative zero.
    NegativeZero,
    /// It is the greatest whole number of 64 bits, which has no sign.
    Unsigned,
    /// It is a text that ends in half a surrogate.
    Lone,
    /// Its key ends in half a surrogate.
    LoneKey,
    /// It has another key, that nobody knows.
    Renamed,
    /// It has a key of ten thousand letters.
    LongKey,
    /// Its key is there twice, and this value is the one that counts.
    First,
    /// Its key is there twice, and another value is the one that counts.
    Last,
}

impl Kind {
    /// All there are.
    pub const ALL: [Self; 21] = [
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
        Self::LoneKey,
        Self::Renamed,
        Self::LongKey,
        Self::First,
        Self::Last,
    ];

    /// Those that a form may have, in which all values are texts.
    pub const OF_FORMS: [Self; 13] = [
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
        Self::Renamed,
        Self::LongKey,
        Self::Last,
    ];

    /// What stands there instead, where only the value is another.
    fn value(self, before: &Tree) -> Option<Tree> {
        let number = |it: &str| Some(Tree::Number(it.to_owned()));
        match self {
            Self::Null => Some(Tree::Null),
            Self::Text | Self::Last => Some(Tree::Text(Text::from("of another form"))),
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
            Self::Removed | Self::LoneKey | Self::Renamed | Self::LongKey | Self::First => None,
        }
    }
}

/// A place in a document, and what is done to it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Corruption {
    /// The way to it: a place among the entries of each object, or the elements of each list.
    pub way: Vec<usize>,
    /// What is done.
    pub kind: Kind,
}

impl Corruption {
    /// Everything that can be done to any value of a document but its root.
    #[must_use]
    pub fn all(of: &Tree, kinds: &[Kind]) -> Vec<Self> {
        let mut ways = Vec::new();
        walk(of, &mut Vec::new(), &mut ways);
        let each = ways.into_iter().flat_map(|(way, in_list)| {
            kinds.iter().filter_map(move |kind| {
                let of_key = matches!(
                    kind,
                    Kind::LoneKey | Kind::Renamed | Kind::LongKey | Kind::First | Kind::Last
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

    /// The document with this done to it.
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
            // The other value comes before, at the very beginning, or after, at the very end.
            Kind::First => entries.insert(0, (key, Tree::Number("123456789".to_owned()))),
            Kind::Last => entries.extend(self.kind.value(&value).map(|it| (key, it))),
            kind => {
                let Some(entry) = entries.get_mut(place) else {
                    return;
                };
                match kind {
                    Kind::LoneKey => entry.0 = Text::lone(&key.says),
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
