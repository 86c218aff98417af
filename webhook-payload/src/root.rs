//! A payload that owns its document, so that it can be kept and moved.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, read_json};

use crate::catalog::Form;
use crate::check;
use crate::document::Document;
use crate::read::Shaped;
use crate::report::Report;
use crate::value::Value;

/// A payload: a document, and the object in it that is read as a `T`. [`get`](Self::get) returns the view.
///
/// Cloning it clones an [`Arc`], so it can be moved into a task or kept.
pub struct Root<T> {
    place: Place,
    of: PhantomData<fn() -> T>,
}

/// The place of the object, whatever its type: a [`Root`] without its type.
// What a root does is the same for all types, and so is compiled once, here. It is not inlined, since a crate with
// hundreds of types would copy it into the functions of each.
#[doc(hidden)]
#[derive(Debug)]
pub struct Place {
    document: Arc<Document>,
    at: u32,
    forms: Forms,
}

impl Place {
    /// Returns the whole document.
    #[inline(never)]
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Makes the report, as [`Root::report_with`] does.
    #[inline(never)]
    #[must_use]
    pub fn report_with(&self, partial: &[&str]) -> Report {
        Report::of(
            &self.document,
            self.forms.whole,
            (self.value().at(), self.forms.object),
            partial,
        )
    }

    /// Returns the root of the `T` as which the object was checked.
    #[inline]
    #[must_use]
    pub const fn into_root<T>(self) -> Root<T> {
        Root {
            place: self,
            of: PhantomData,
        }
    }

    /// Returns the object, as a value of any form.
    #[inline(never)]
    #[must_use]
    pub fn value(&self) -> Value<'_> {
        Value::new(
            &self.document,
            usize::try_from(self.at).unwrap_or(usize::MAX),
        )
    }
}

impl Clone for Place {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self {
            document: Arc::clone(&self.document),
            ..*self
        }
    }
}

/// The form of the whole document, and that of the object.
#[derive(Clone, Copy, Debug)]
struct Forms {
    whole: Form,
    object: Form,
}

impl<T: Shaped> Root<T> {
    /// Returns the view of the payload.
    #[must_use]
    #[inline]
    pub fn get(&self) -> T::At<'_> {
        T::at(self.value())
    }

    /// Reads a payload from JSON, for tests that need one. Nothing is verified.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what is no JSON, or to the required field that is missing.
    pub fn from_json(json: impl Into<Bytes>) -> Result<Self, JsonError> {
        let document = Document::from_json(&json.into(), T::CATALOG)?;
        Ok(Root::checked(document, T::FORM)?.cast())
    }

    /// Reads a payload from a form, for tests of Twilio and Slack that need one. Nothing is verified.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the required field that is missing, and the errors of [`Document::from_form`].
    pub fn from_form(form: impl AsRef<[u8]>) -> Result<Self, JsonError> {
        let document = Document::from_form(form.as_ref(), T::CATALOG)?;
        Ok(Root::checked(document, T::FORM)?.cast())
    }
}

impl<T> Root<T> {
    /// Returns the object, as a value of any form.
    #[must_use]
    #[inline]
    pub fn value(&self) -> Value<'_> {
        self.place.value()
    }

    /// Returns the whole document, of which the object may be a part.
    #[must_use]
    #[inline]
    pub fn document(&self) -> &Document {
        self.place.document()
    }

    /// Returns the place of the object, whatever its type.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// Reads the whole document as any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<U: DeserializeOwned>(&self) -> Result<U, JsonError> {
        read_json(self.place.document.body())
    }

    /// Makes the report of what the document has that its types do not return.
    #[must_use]
    pub fn report(&self) -> Report {
        self.report_with(&[])
    }

    /// Makes the report, together with that of the object at the end of these keys, which has some of the fields of
    /// this payload's object: [`Draft::partial`](crate::Draft::partial) has marked its values of another form.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn report_with(&self, partial: &[&str]) -> Report {
        self.place.report_with(partial)
    }

    /// Returns a view of the whole document as a `U`, if it was checked as one.
    #[doc(hidden)]
    #[must_use]
    pub fn whole<U: Shaped>(&self) -> Option<U::At<'_>> {
        (self.place.forms.whole == U::FORM).then(|| U::at(self.place.document.value()))
    }
}

impl<T> Clone for Root<T> {
    #[inline]
    fn clone(&self) -> Self {
        self.place.clone().into_root()
    }
}

/// Shows the payload, which may be a customer's data.
impl<T: Shaped> fmt::Debug for Root<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// Compares by contents.
impl<T> PartialEq for Root<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

/// Writes everything that the sender wrote.
impl<T> serde::Serialize for Root<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl Root<()> {
    /// Shares the document, checked as `whole`, as the object at a place that was checked as `object`.
    // This is not inlined, since readers of hundreds of types would each carry it.
    #[inline(never)]
    pub(crate) fn new(document: Document, whole: Form, at: u32, object: Form) -> Self {
        Self {
            place: Place {
                document: Arc::new(document),
                at,
                forms: Forms { whole, object },
            },
            of: PhantomData,
        }
    }

    /// Checks the whole document, and shares it.
    fn checked(mut document: Document, form: Form) -> Result<Self, JsonError> {
        check::object(&mut document, 0, form, "")?;
        Ok(Self::new(document, form, 0, form))
    }

    /// Reads the document as the `T` as which it was checked.
    #[doc(hidden)]
    #[must_use]
    pub fn cast<T>(self) -> Root<T> {
        self.place.into_root()
    }
}
