//! A payload that owns its document.

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

/// The form of the whole, and that of the object looked at.
#[derive(Clone, Copy, Debug)]
struct Forms {
    whole: Form,
    object: Form,
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
        Ok(Root::checked(document, T::FORM)?.cast())
    }

    /// Reads a payload from a form, as tests of Twilio's and Slack's do to make one. Nothing is verified.
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
    /// [`Draft::partial`](crate::Draft::partial) has marked what is of another form.
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
        Self {
            place: self.place.clone(),
            of: PhantomData,
        }
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

impl Root<()> {
    /// Shares the document, checked as `whole`, to look at what stands at a place and was checked as `object`.
    // Not inlined: readers of hundreds of types would each carry it.
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

    /// Looks at the document as the `T` as which it was checked.
    #[doc(hidden)]
    #[must_use]
    pub fn cast<T>(self) -> Root<T> {
        Root {
            place: self.place,
            of: PhantomData,
        }
    }
}
