//! Objects that are one of several things, told apart by a number in one of their fields.
//!
//! The number may stand anywhere in the object, so the object is first taken as text, then looked through
//! for the number, then read as what that says. Such objects may contain each other: what bounds the stack
//! and the repeated looking is their depth, which is checked before anything else.

use std::cell::RefCell;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde_json::value::RawValue;

use crate::locate::offset_of;

/// Declares an enum over objects, by the number in one of their fields.
///
/// Each variant is boxed, and named by one number or several. An object with another number is `Other`,
/// with the number and all of its text. It is read from JSON text only: from a slice or a string.
///
/// ```
/// use webhook_payload_owned::{read, report_of};
///
/// webhook_payload_owned::payload! {
///     /// A button.
///     pub struct Button { always { label: String = "label", } maybe {} }
///     /// A row of others.
///     pub struct Row { always { parts: Vec<Part> = "parts", } maybe { r#type: i64 = "type", } }
/// }
///
/// webhook_payload_owned::tagged! {
///     /// Any of them.
///     pub enum Part by "type" {
///         Row(Row) = [1],
///         Button(Button) = [2, 3],
///     }
/// }
///
/// let json = br#"{"parts":[{"label":"OK","type":3},{"type":9,"colour":"red"}],"type":1}"#;
/// let row: Row = read(json)?;
/// let [Part::Button(button), Part::Other { number: 9, json: other }] = row.parts.as_slice() else {
///     unreachable!();
/// };
/// assert_eq!(button.label, "OK");
/// assert_eq!(other.as_str(), r#"{"type":9,"colour":"red"}"#);
/// assert_eq!(report_of::<Row>(json).unknown_values, ["parts[1].type"]);
/// # Ok::<(), webhook_core::JsonError>(())
/// ```
#[macro_export]
macro_rules! tagged {
    ($($(#[$meta:meta])* pub enum $name:ident by $tag:literal {
        $($variant:ident($of:ty) = [$($number:literal),+],)+
    })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $tag, "`: ", stringify!($($number),+))] $variant(Box<$of>),)+
            /// One that this version does not know.
            #[non_exhaustive]
            Other {
                /// The number that says what it is.
                number: i64,
                /// All of it.
                json: $crate::Json,
            },
        }

        impl $name {
            /// Whether this version knows what it is.
            #[must_use]
            pub const fn is_known(&self) -> bool {
                !matches!(self, Self::Other { .. })
            }
        }

        impl $crate::Blank for $name {
            fn blank() -> Self {
                Self::Other { number: 0, json: $crate::Blank::blank() }
            }
        }

        impl $crate::Shaped for $name {
            fn shape() -> $crate::Shape {
                $crate::Shape::Tagged($tag, &[$((&[$($number),+], <$of as $crate::Shaped>::shape),)+])
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (number, text) = $crate::__private::number(deserializer, $tag)?;
                match number {
                    $($($number)|+ => $crate::__private::part(text).map(Self::$variant),)+
                    number => $crate::__private::part(text).map(|json| Self::Other { number, json: *json }),
                }
            }
        }
    )+};
}

/// Brackets within brackets. What senders write has some ten.
const DEEPEST: usize = 100;

/// The number at `tag` in the next object, and the object.
///
/// # Errors
///
/// What is no object, is nested too deeply, or has no such number.
#[doc(hidden)]
pub fn number<'de, D: Deserializer<'de>>(
    deserializer: D,
    tag: &'static str,
) -> Result<(i64, &'de RawValue), D::Error> {
    let text = <&RawValue>::deserialize(deserializer)?;
    if !is_shallow(text.get()) {
        return Err(fault(text.get(), 0, "nested too deeply".to_owned()));
    }
    match number_in(text, tag) {
        Ok(Some(number)) => Ok((number, text)),
        Ok(None) => Err(fault(text.get(), 0, format!("missing field `{tag}`"))),
        Err(error) => Err(inner_fault(text.get(), &error)),
    }
}

/// The number at `tag` in an object.
pub(crate) fn number_in(
    text: &RawValue,
    tag: &'static str,
) -> Result<Option<i64>, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text.get());
    reader.deserialize_map(Number(tag))
}

/// Whether brackets outside strings never nest deeper than [`DEEPEST`]; of what is known to be JSON.
pub(crate) fn is_shallow(json: &str) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' if depth == DEEPEST => return false,
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    true
}

/// The object as what its number says.
///
/// # Errors
///
/// Those of reading a `T`.
#[doc(hidden)]
pub fn part<T: DeserializeOwned, E: Error>(text: &RawValue) -> Result<Box<T>, E> {
    serde_json::from_str(text.get()).map_err(|error| inner_fault(text.get(), &error))
}

struct Number(&'static str);

impl<'de> Visitor<'de> for Number {
    type Value = Option<i64>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<i64>, A::Error> {
        let mut found = None;
        while let Some(crate::payload::Key(key)) = map.next_key()? {
            if key == self.0 {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// What was wrong within a tagged object, and where: the reader around it counts only up to its end.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The address of the byte, which tells whether the fault lies in a given text. Never followed.
    address: usize,
    pub(crate) message: String,
}

impl Fault {
    /// Where in `json` the fault lies, if it does.
    pub(crate) fn offset(&self, json: &[u8]) -> Option<usize> {
        let offset = self.address.checked_sub(json.as_ptr().addr())?;
        (offset <= json.len()).then_some(offset)
    }
}

thread_local! {
    static FAULT: RefCell<Option<Fault>> = const { RefCell::new(None) };
}

/// Takes the last fault; called before reading too, so that no old one is taken for a new.
pub(crate) fn take_fault() -> Option<Fault> {
    FAULT.take()
}

fn fault<E: Error>(text: &str, offset: usize, message: String) -> E {
    let error = E::custom(&message);
    let address = text.as_ptr().addr().saturating_add(offset);
    FAULT.set(Some(Fault { address, message }));
    error
}

/// An error within the object; one within an object in it has told its place already.
fn inner_fault<E: Error>(text: &str, error: &serde_json::Error) -> E {
    let message = message(error);
    let known = FAULT.with_borrow(|fault| {
        let within = |it: &Fault| it.offset(text.as_bytes()).is_some() && it.message == message;
        fault.as_ref().is_some_and(within)
    });
    if known {
        return E::custom(message);
    }
    let offset = offset_of(text.as_bytes(), error.line(), error.column());
    fault(text, offset, message)
}

/// Without the place: it is counted from the beginning of the part.
pub(crate) fn message(error: &serde_json::Error) -> String {
    let mut text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    if text.ends_with(&place) {
        text.truncate(text.len().saturating_sub(place.len()));
    }
    text
}
