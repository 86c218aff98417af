//! The values that all accessors of a view return.

use webhook_core::Timestamp;

use crate::catalog::Form;
use crate::either::{Expandable, OneOrMany, Scalar, ScalarOr, TextOr};
use crate::list::{List, Map, Page};
use crate::read::Read;
use crate::value::Value;

/// What an accessor returns, with everything that the returned view returns in turn.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::exhaustive_enums, reason = "accessors give out no more")]
pub enum Said {
    /// The accessor returns nothing.
    Nothing,
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A number of which only the digits are returned.
    Written(String),
    /// A text of digits.
    Digits(u64),
    /// A truth value.
    Flag(bool),
    /// A time.
    Time(Timestamp),
    /// `null`, as a value of a list or map whose values may be null.
    Null,
    /// A list, without the elements that iterators skip.
    List(Vec<Self>),
    /// An object, by the sender's keys.
    Object(Vec<(String, Self)>),
}

impl Said {
    /// Puts what a view of its own returns at the end of these keys.
    pub fn put(&mut self, keys: &[&str], said: Self) {
        let Some((key, rest)) = keys.split_first() else {
            *self = said;
            return;
        };
        if let Self::Object(fields) = self {
            match fields.iter_mut().find(|it| it.0 == *key) {
                Some((_, field)) => field.put(rest, said),
                None if rest.is_empty() => fields.push(((*key).to_owned(), said)),
                None => {}
            }
        }
    }
}

impl Said {
    /// Removes what is under other keys than these.
    pub fn retain(&mut self, is_kept: impl Fn(&str) -> bool) {
        if let Self::Object(fields) = self {
            fields.retain(|it| is_kept(&it.0));
        }
    }
}

/// Calls every accessor. `By` is a type of the test, so that the test can implement the trait for foreign types.
pub trait Say<By> {
    /// Returns what the accessors return.
    fn say(self) -> Said;
}

/// A type of a sender: its id in the facts, its name, its form, and the function that calls all of its accessors.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::exhaustive_structs, reason = "generated code makes it")]
pub struct Type {
    /// The id of the shape or union in the facts.
    pub id: &'static str,
    /// The name in Rust.
    pub name: &'static str,
    /// The form of an object of the type.
    pub form: Form,
    /// Returns what all accessors of the view return for this value.
    pub say: fn(Value<'_>) -> Said,
}

impl Type {
    /// Returns what the type of this id returns for a value; nothing if the value is absent or left out.
    #[must_use]
    pub fn said(types: &[Self], id: &str, value: Option<Value<'_>>) -> Said {
        let value = value.filter(|it| it.is_object() && !it.is_left_out());
        let of = types.iter().find(|it| it.id == id);
        of.zip(value)
            .map_or(Said::Nothing, |(of, value)| (of.say)(value))
    }
}

/// Collects the fields of an object, one by one.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, Said)>);

impl Fields {
    /// Makes an empty collection, with room for this many fields.
    #[must_use]
    pub fn with_capacity(count: usize) -> Self {
        Self(Vec::with_capacity(count))
    }

    /// Adds a field, by the sender's key.
    pub fn add<By, T: Say<By>>(&mut self, key: &str, value: T) {
        self.0.push((key.to_owned(), value.say()));
    }

    /// Returns all fields.
    #[must_use]
    pub fn said(self) -> Said {
        Said::Object(self.0)
    }
}

macro_rules! plainly {
    ($($type:ty: $it:ident => $said:expr;)+) => {$(
        impl<By> Say<By> for $type {
            fn say(self) -> Said {
                let $it = self;
                $said
            }
        }
    )+};
}
plainly! {
    &str: it => Said::Text(it.to_owned());
    i64: it => Said::Integer(it);
    u64: it => Said::Digits(it);
    f64: it => Said::Number(it);
    bool: it => Said::Flag(it);
    Timestamp: it => Said::Time(it);
    Scalar<'_>: it => match it {
        Scalar::Text(text) => Said::Text(text.to_owned()),
        Scalar::Integer(number) => Said::Integer(number),
        Scalar::Number(number) => Said::Written(number.to_owned()),
        Scalar::Flag(flag) => Said::Flag(flag),
    };
    Value<'_>: it => of_value(it);
    OneOrMany<'_>: it => match it {
        OneOrMany::One(text) => Said::Text(text.to_owned()),
        OneOrMany::Many(list) => Say::<By>::say(list),
    };
}

fn of_value(value: Value<'_>) -> Said {
    if value.is_object() {
        let entries = value
            .entries()
            .map(|(key, it)| (key.to_owned(), of_value(it)));
        Said::Object(entries.collect())
    } else if value.is_list() {
        Said::List(value.elements().map(of_value).collect())
    } else if let Some(text) = value.as_str() {
        Said::Text(text.to_owned())
    } else if let Some(number) = value.as_number() {
        Said::Written(number.to_owned())
    } else if let Some(flag) = value.as_bool() {
        Said::Flag(flag)
    } else {
        Said::Null
    }
}

impl<By, T: Say<By>> Say<By> for Option<T> {
    fn say(self) -> Said {
        self.map_or(Said::Nothing, T::say)
    }
}

impl<'a, By, T: Read<'a> + Say<By>> Say<By> for List<'a, T> {
    fn say(self) -> Said {
        if self.is_absent() {
            return Said::Nothing;
        }
        let all: Vec<Said> = self.iter().map(nullable).collect();
        // Everything else that a list returns must agree with its iterator.
        if self.len() != all.len()
            || self.is_empty() != all.is_empty()
            || self.first().map(nullable).as_ref() != all.first()
            || self.get(all.len()).is_some()
        {
            return Said::Nothing;
        }
        Said::List(all)
    }
}

impl<'a, By, T: Read<'a> + Say<By>> Say<By> for Map<'a, T> {
    fn say(self) -> Said {
        if self.is_absent() {
            return Said::Nothing;
        }
        let all = self.iter().map(|(key, it)| (key.to_owned(), nullable(it)));
        Said::Object(all.collect())
    }
}

/// Says `null` for a value that may be null among others, instead of skipping it.
fn nullable<By, T: Say<By>>(it: T) -> Said {
    match it.say() {
        Said::Nothing => Said::Null,
        said => said,
    }
}

impl<'a, By, T: Read<'a> + Say<By>> Say<By> for Page<'a, T> {
    fn say(self) -> Said {
        if self.is_absent() {
            return Said::Nothing;
        }
        let mut fields = Fields::default();
        fields.add::<By, _>("data", self.data());
        fields.add::<By, _>("has_more", self.has_more());
        fields.add::<By, _>("object", self.object());
        fields.add::<By, _>("total_count", self.total_count());
        fields.add::<By, _>("url", self.url());
        fields.said()
    }
}

impl<By, T: Say<By>> Say<By> for TextOr<'_, T> {
    fn say(self) -> Said {
        match self {
            Self::Text(text) => Said::Text(text.to_owned()),
            Self::More(more) => more.say(),
        }
    }
}

impl<By, T: Say<By>> Say<By> for ScalarOr<'_, T> {
    fn say(self) -> Said {
        match self {
            Self::Scalar(scalar) => Say::<By>::say(scalar),
            Self::More(more) => more.say(),
        }
    }
}

impl<By, T: Say<By> + Copy> Say<By> for Expandable<'_, T> {
    fn say(self) -> Said {
        match self.object() {
            Some(object) => object.say(),
            None => self
                .id()
                .map_or(Said::Nothing, |id| Said::Text(id.to_owned())),
        }
    }
}

/// Calls all accessors of a sender's views, for a test. `cargo xtask gen` writes the call.
#[doc(hidden)]
#[macro_export]
macro_rules! says {
    (
        $by:ident;
        views { $($name:ident { $($key:literal $accessor:ident,)* })* }
        unions { $($union:ident { $($variant:ident,)* })* }
        names { $($names:ident,)* }
        codes { $($codes:ident,)* }
    ) => {
        $(
            impl $crate::testing::Say<$by> for $name<'_> {
                fn say(self) -> $crate::testing::Said {
                    let mut fields = $crate::testing::Fields::with_capacity([$($key),*].len());
                    $(fields.add::<$by, _>($key, self.$accessor());)*
                    fields.said()
                }
            }
        )*
        $(
            impl $crate::testing::Say<$by> for $union<'_> {
                fn say(self) -> $crate::testing::Said {
                    match self {
                        $(Self::$variant(it) => $crate::testing::Say::<$by>::say(it),)*
                        other => $crate::testing::Say::<$by>::say(other.value()),
                    }
                }
            }
        )*
        $(
            impl $crate::testing::Say<$by> for $names<'_> {
                fn say(self) -> $crate::testing::Said {
                    $crate::testing::Said::Text(self.as_str().to_owned())
                }
            }
        )*
        $(
            impl $crate::testing::Say<$by> for $codes {
                fn say(self) -> $crate::testing::Said {
                    $crate::testing::Said::Integer(self.number())
                }
            }
        )*
    };
}
