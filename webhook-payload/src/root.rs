//! A payload that owns its document, and a document that is still being read.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, read_json};

use crate::catalog::{Catalog, Form};
use crate::check;
use crate::document::Document;
use crate::read::Shaped;
use crate::report::Report;
use crate::value::Value;

/// A payload: a document, and the object in it that is looked at as a `T`. [`get`](Self::get) gives the view.
///
/// To clone it is to clone an [`Arc`], so it can be moved into a task or kept.
pub struct Root<T> {
    place: Place,
    of: PhantomData<fn() -> T>,
}

/// Where the object stands, whatever its type: what is cloned and dropped is the same for all of them, and so is
/// compiled once.
struct Place {
    document: Arc<Document>,
    at: u32,
    forms: Forms,
}

impl Clone for Place {
    // A crate with hundreds of types would copy this into the clone of each.
    #[inline(never)]
    fn clone(&self) -> Self {
        Self {
            document: Arc::clone(&self.document),
            ..*self
        }
    }
}

impl Place {
    fn typed<T>(self) -> Root<T> {
        Root {
            place: self,
            of: PhantomData,
        }
    }
}

/// The form of the whole, and that of the object looked at.
#[derive(Clone, Copy, Debug)]
struct Forms {
    whole: Form,
    object: Form,
}

impl Forms {
    const fn of(whole: Form) -> Self {
        Self {
            whole,
            object: whole,
        }
    }
}

impl<T: Shaped> Root<T> {
    /// The view on the payload.
    #[must_use]
    #[inline]
    pub fn get(&self) -> T::At<'_> {
        T::at(self.value())
    }

    /// Reads a payload from JSON, as tests do to make one. Nothing is verified.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what is no JSON, or to the required field that is missing.
    pub fn from_json(json: impl Into<Bytes>) -> Result<Self, JsonError> {
        let document = Document::from_json(&json.into(), T::CATALOG)?;
        Draft::new(document).root()
    }

    /// Reads a payload from a form, as tests of Twilio's and Slack's do to make one. Nothing is verified.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the required field that is missing, and the errors of [`Document::from_form`].
    pub fn from_form(form: impl AsRef<[u8]>) -> Result<Self, JsonError> {
        let document = Document::from_form(form.as_ref(), T::CATALOG)?;
        Draft::new(document).root()
    }
}

impl<T> Root<T> {
    /// The object that is looked at, as a value of any form.
    #[must_use]
    pub fn value(&self) -> Value<'_> {
        Value::new(
            &self.place.document,
            usize::try_from(self.place.at).unwrap_or(usize::MAX),
        )
    }

    /// The whole document, of which the object may be a part.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.place.document
    }

    /// The whole document as any type.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<U: DeserializeOwned>(&self) -> Result<U, JsonError> {
        read_json(self.place.document.body())
    }

    /// What the document has that its types do not give out. It is made when it is asked for.
    #[must_use]
    pub fn report(&self) -> Report {
        self.report_with(&[])
    }

    /// The report, with that of the object at the end of these keys, which has some fields of the one that is looked at:
    /// [`Draft::partial`] has marked what is of another form.
    #[doc(hidden)]
    #[must_use]
    pub fn report_with(&self, partial: &[&str]) -> Report {
        Report::of(
            &self.place.document,
            self.place.forms.whole,
            (self.value().at(), self.place.forms.object),
            partial,
        )
    }

    /// Looks at the document from its root as a `U`, of which the check has seen to it that it is one.
    #[doc(hidden)]
    #[must_use]
    pub fn whole<U: Shaped>(&self) -> Option<U::At<'_>> {
        (self.place.forms.whole == U::FORM).then(|| U::at(self.place.document.value()))
    }
}

impl<T> Clone for Root<T> {
    fn clone(&self) -> Self {
        self.place.clone().typed()
    }
}

/// Shows the payload, which may be a customer's data.
impl<T: Shaped> fmt::Debug for Root<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// Equal if they say the same.
impl<T> PartialEq for Root<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

/// Writes all that the sender wrote.
impl<T> serde::Serialize for Root<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

/// A document that is being read: looked at, checked part by part, and then shared.
#[derive(Debug)]
pub struct Draft {
    document: Document,
}

impl Draft {
    /// The draft of a document.
    #[must_use]
    pub const fn new(document: Document) -> Self {
        Self { document }
    }

    /// Scans a body of JSON.
    ///
    /// # Errors
    ///
    /// Those of [`Document::from_json`].
    pub fn scan(body: &Bytes, catalog: &'static Catalog) -> Result<Self, JsonError> {
        Document::from_json(body, catalog).map(Self::new)
    }

    /// Lays what the head of the delivery said beside the document: payloads have one owner for both, and are all dropped alike.
    #[doc(hidden)]
    #[must_use]
    pub fn with<B: Any + Send + Sync>(mut self, beside: B) -> Self {
        self.document.beside = Some(Box::new(beside));
        self
    }

    /// The whole, as a value of any form.
    #[must_use]
    pub fn value(&self) -> Value<'_> {
        self.document.value()
    }

    /// Checks the whole as a `T`.
    ///
    /// # Errors
    ///
    /// Returns the path of a required field that is missing.
    pub fn check<T: Shaped>(&mut self) -> Result<(), JsonError> {
        check::object(&mut self.document, 0, T::FORM, "")
    }

    /// The text at the end of these keys, from the whole on.
    #[must_use]
    pub fn text(&self, keys: &[&str]) -> Option<&str> {
        self.at(keys)?.as_str()
    }

    fn at(&self, keys: &[&str]) -> Option<Value<'_>> {
        keys.iter()
            .try_fold(self.value(), |value, key| value.get(key))
    }

    /// Checks the whole as a `T`, and shares it.
    ///
    /// # Errors
    ///
    /// Returns the path of a required field that is missing.
    pub fn root<T: Shaped>(mut self) -> Result<Root<T>, JsonError> {
        self.check::<T>()?;
        Ok(self.checked())
    }

    /// The whole as a `T`, which has been checked.
    #[doc(hidden)]
    #[must_use]
    pub fn checked<T: Shaped>(self) -> Root<T> {
        self.placed(0, Forms::of(T::FORM)).typed()
    }

    /// The whole, of which nothing is known.
    #[must_use]
    pub fn untyped(self) -> Root<()> {
        self.placed(0, Forms::of(Form::Any)).typed()
    }

    /// Checks the object at the end of these keys as a `T`. Says where it stands.
    ///
    /// # Errors
    ///
    /// Returns the path of a required field that is missing. The draft then is as it was, except for marks.
    #[doc(hidden)]
    pub fn part(&mut self, keys: &[&str], form: Form) -> Result<u32, JsonError> {
        let found = self.at(keys);
        let path = keys.join(".");
        let Some(value) = found else {
            let (key, path) = keys.split_last().map_or_else(
                || ("", ".".to_owned()),
                |(key, path)| (*key, path.join(".")),
            );
            let path = if path.is_empty() {
                ".".to_owned()
            } else {
                path
            };
            return Err(JsonError::custom(path, format!("missing field `{key}`")));
        };
        let at = value.at();
        check::object(&mut self.document, at, form, &path)?;
        Ok(u32::try_from(at).unwrap_or(u32::MAX))
    }

    /// Leads to an object that may be absent or of another form: then it is nowhere, and reported.
    #[doc(hidden)]
    pub fn maybe(&mut self, keys: &[&str], form: Form) -> u32 {
        let found = self.at(keys);
        let Some(at) = found.filter(|it| !it.is_null()).map(Value::at) else {
            return u32::MAX;
        };
        if check::object(&mut self.document, at, form, "").is_err() {
            if let Some(node) = self.document.nodes.get_mut(at) {
                node.mark();
            }
            return u32::MAX;
        }
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// Checks the object at the end of these keys, if there is one, as some fields of the whole object that stands at
    /// `like`: what is of another form is marked, and so is what stands there and is no object.
    #[doc(hidden)]
    pub fn partial(&mut self, keys: &[&str], form: Form, like: u32) {
        let found = self.at(keys);
        let Some(value) = found.filter(|it| !it.is_null()) else {
            return;
        };
        let (at, is_object) = (value.at(), value.is_object());
        if is_object {
            let like = usize::try_from(like).unwrap_or(usize::MAX);
            check::partial(&mut self.document, at, form, like);
        } else if let Some(node) = self.document.nodes.get_mut(at) {
            node.mark();
        }
    }

    /// Shares the document, checked as an `E`, and gives out what stands at a place and was checked as this form.
    #[doc(hidden)]
    #[must_use]
    pub fn share<E: Shaped>(self, at: u32, form: Form) -> Root<()> {
        let forms = Forms {
            whole: E::FORM,
            object: form,
        };
        self.placed(at, forms).typed()
    }

    fn placed(self, at: u32, forms: Forms) -> Place {
        Place {
            document: Arc::new(self.document),
            at,
            forms,
        }
    }

    /// Gives the document back.
    #[must_use]
    pub fn into_document(self) -> Document {
        self.document
    }
}

impl Root<()> {
    /// Looks at the document as the `T` as which it was checked.
    #[doc(hidden)]
    #[must_use]
    pub fn cast<T>(self) -> Root<T> {
        self.place.typed()
    }
}
