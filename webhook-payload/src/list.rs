//! Lists, pages of lists, and objects of arbitrary keys.

use std::fmt;
use std::marker::PhantomData;

use crate::document::Elements;
use crate::read::Read;
use crate::value::Value;

/// A list of the payload. It skips an element of another form, which the report lists.
///
/// A list that is absent or null has no elements, and [`is_absent`](Self::is_absent) tells it from an empty list.
pub struct List<'a, T> {
    value: Option<Value<'a>>,
    of: PhantomData<fn() -> T>,
}

impl<'a, T> List<'a, T> {
    /// Returns whether there is no list: the sender left it out, or it is null or no list.
    #[must_use]
    pub const fn is_absent(self) -> bool {
        self.value.is_none()
    }

    /// Returns the list as the sender wrote it; `None` if it is absent.
    #[must_use]
    pub const fn value(self) -> Option<Value<'a>> {
        self.value
    }
}

impl<'a, T: Read<'a>> List<'a, T> {
    /// Iterates over the elements.
    #[must_use]
    pub fn iter(self) -> Iter<'a, T> {
        let places = self.value.map(|value| (value, value.places()));
        Iter {
            places,
            of: PhantomData,
        }
    }

    /// Counts the elements that [`iter`](Self::iter) returns.
    #[must_use]
    pub fn len(self) -> usize {
        self.iter().count()
    }

    /// Returns whether there is no element.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.first().is_none()
    }

    /// Returns the first element.
    #[must_use]
    pub fn first(self) -> Option<T> {
        self.iter().next()
    }

    /// Returns the element at a place, counted from 0 among those that [`iter`](Self::iter) returns.
    #[must_use]
    pub fn get(self, place: usize) -> Option<T> {
        self.iter().nth(place)
    }
}

impl<'a, T: Read<'a>> IntoIterator for List<'a, T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T: Read<'a> + fmt::Debug> fmt::Debug for List<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Iterates over the elements of a [`List`].
pub struct Iter<'a, T> {
    places: Option<(Value<'a>, Elements<'a>)>,
    of: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter").finish_non_exhaustive()
    }
}

impl<'a, T: Read<'a>> Iterator for Iter<'a, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let (list, places) = self.places.as_mut()?;
        let list = *list;
        places.find_map(|at| {
            let value = Value::new(list.document(), at);
            if value.is_left_out() {
                None
            } else {
                T::read(value)
            }
        })
    }
}

/// An object of arbitrary keys. It skips a value of another form, which the report lists.
///
/// An object that is absent or null has no entries, and [`is_absent`](Self::is_absent) tells it from an empty one.
pub struct Map<'a, T> {
    value: Option<Value<'a>>,
    of: PhantomData<fn() -> T>,
}

impl<'a, T> Map<'a, T> {
    /// Returns whether there is no object: the sender left it out, or it is null or no object.
    #[must_use]
    pub const fn is_absent(self) -> bool {
        self.value.is_none()
    }

    /// Returns the object as the sender wrote it; `None` if it is absent.
    #[must_use]
    pub const fn value(self) -> Option<Value<'a>> {
        self.value
    }
}

impl<'a, T: Read<'a>> Map<'a, T> {
    /// Iterates over the keys and values.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, T)> {
        let entries = self.value.into_iter().flat_map(Value::entries);
        let kept = entries.filter(|(_, value)| !value.is_left_out());
        kept.filter_map(|(key, value)| Some((key, T::read(value)?)))
    }

    /// Returns the value under a key.
    #[must_use]
    pub fn get(self, key: &str) -> Option<T> {
        let value = self.value?.get(key).filter(|it| !it.is_left_out())?;
        T::read(value)
    }

    /// Counts the entries that [`iter`](Self::iter) returns.
    #[must_use]
    pub fn len(self) -> usize {
        self.iter().count()
    }

    /// Returns whether there is no entry.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.iter().next().is_none()
    }
}

impl<'a, T: Read<'a> + fmt::Debug> fmt::Debug for Map<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// The first page of a list, as Stripe's API has it (<https://docs.stripe.com/api/pagination>).
pub struct Page<'a, T> {
    value: Option<Value<'a>>,
    of: PhantomData<fn() -> T>,
}

impl<'a, T> Page<'a, T> {
    /// Returns `data`: the elements of this page.
    #[must_use]
    pub fn data(self) -> List<'a, T> {
        List::from(self.field("data"))
    }

    /// Returns `has_more`: whether there are more pages, which can be fetched from the API.
    #[must_use]
    pub fn has_more(self) -> Option<bool> {
        self.field("has_more")?.as_bool()
    }

    /// Returns `object`: the kind of the object, which is `list`, or `search_result` for search results.
    #[must_use]
    pub fn object(self) -> Option<&'a str> {
        self.field("object")?.as_str()
    }

    /// Returns `total_count`, which older API versions have.
    #[must_use]
    pub fn total_count(self) -> Option<i64> {
        self.field("total_count")?.as_i64()
    }

    /// Returns `url`: the path under which the API has the list.
    #[must_use]
    pub fn url(self) -> Option<&'a str> {
        self.field("url")?.as_str()
    }

    /// Returns whether there is no page: the sender left it out, or it is null or no object.
    #[must_use]
    pub const fn is_absent(self) -> bool {
        self.value.is_none()
    }

    /// Returns the page as the sender wrote it; `None` if it is absent.
    #[must_use]
    pub const fn value(self) -> Option<Value<'a>> {
        self.value
    }

    fn field(self, key: &str) -> Option<Value<'a>> {
        self.value?.get(key).filter(|it| !it.is_left_out())
    }
}

impl<'a, T: Read<'a> + fmt::Debug> fmt::Debug for Page<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("data", &self.data())
            .finish_non_exhaustive()
    }
}

macro_rules! places {
    ($($type:ident, $is_one:ident);+) => {$(
        impl<'a, T> From<Option<Value<'a>>> for $type<'a, T> {
            fn from(value: Option<Value<'a>>) -> Self {
                Self {
                    value: value.filter(|it| it.$is_one()),
                    of: PhantomData,
                }
            }
        }

        impl<'a, T: Read<'a>> Read<'a> for $type<'a, T> {
            fn read(value: Value<'a>) -> Option<Self> {
                value.$is_one().then(|| Self::from(Some(value)))
            }
        }

        impl<T> Clone for $type<'_, T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T> Copy for $type<'_, T> {}

        /// Compares by contents.
        impl<T> PartialEq for $type<'_, T> {
            fn eq(&self, other: &Self) -> bool {
                self.value == other.value
            }
        }

        /// Writes the value as the sender wrote it.
        impl<T> serde::Serialize for $type<'_, T> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.value.serialize(serializer)
            }
        }
    )+};
}
places!(List, is_list; Map, is_object; Page, is_object);
