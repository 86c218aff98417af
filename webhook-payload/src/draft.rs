//! A document that is still being read: it is checked part by part before it is shared.

use std::any::Any;

use bytes::Bytes;
use webhook_core::body::JsonError;

use crate::catalog::{Catalog, Form};
use crate::check;
use crate::document::Document;
use crate::read::Shaped;
use crate::root::Root;
use crate::value::Value;

/// A document that is being read: looked at, checked part by part, and then shared.
#[derive(Debug)]
pub struct Draft {
    document: Document,
}

impl Draft {
    /// Makes a draft of a document.
    #[must_use]
    pub const fn new(document: Document) -> Self {
        Self { document }
    }

    /// Scans a body of JSON.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Document::from_json`].
    pub fn scan(body: &Bytes, catalog: &'static Catalog) -> Result<Self, JsonError> {
        Document::from_json(body, catalog).map(Self::new)
    }

    /// Stores what the head of the delivery said beside the document, so that payloads of every type have one owner.
    #[doc(hidden)]
    #[must_use]
    pub fn with<B: Any + Send + Sync>(mut self, beside: B) -> Self {
        self.document.beside = Some(Box::new(beside));
        self
    }

    /// Returns the whole document, as a value of any form.
    #[must_use]
    pub fn value(&self) -> Value<'_> {
        self.document.value()
    }

    /// Checks the whole document as a `T`.
    ///
    /// # Errors
    ///
    /// Returns the path of a required field that is missing.
    pub fn check<T: Shaped>(&mut self) -> Result<(), JsonError> {
        self.check_as(T::FORM)
    }

    /// Checks the whole document against a form.
    ///
    /// # Errors
    ///
    /// Returns the path of a required field that is missing.
    #[doc(hidden)]
    pub fn check_as(&mut self, form: Form) -> Result<(), JsonError> {
        check::object(&mut self.document, 0, form, "")
    }

    /// Returns the text at the end of these keys, from the root on.
    #[must_use]
    pub fn text(&self, keys: &[&str]) -> Option<&str> {
        self.at(keys)?.as_str()
    }

    fn at(&self, keys: &[&str]) -> Option<Value<'_>> {
        keys.iter()
            .try_fold(self.value(), |value, key| value.get(key))
    }

    /// Checks the whole document as a `T`, and shares it.
    ///
    /// # Errors
    ///
    /// Returns the path of a required field that is missing.
    pub fn root<T: Shaped>(mut self) -> Result<Root<T>, JsonError> {
        self.check::<T>()?;
        Ok(self.checked())
    }

    /// Shares the document, which has been checked, as a `T`.
    #[doc(hidden)]
    #[must_use]
    pub fn checked<T: Shaped>(self) -> Root<T> {
        self.checked_as(T::FORM).cast()
    }

    /// Shares the document without a type.
    #[must_use]
    pub fn untyped(self) -> Root<()> {
        self.checked_as(Form::Any)
    }

    /// Checks the object at the end of these keys against a form, and returns its place.
    ///
    /// # Errors
    ///
    /// Returns the path of a required field that is missing. The draft is then as it was, except for marks.
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

    /// Returns the place of an object that may be absent. If it has another form, it counts as absent and is reported.
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

    /// Checks the object at the end of these keys, if there is one, as some of the fields of the whole object at
    /// `like`. It marks values of another form, and also a value that is there and is no object.
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

    /// Shares the document, which has been checked against this form.
    #[doc(hidden)]
    #[must_use]
    pub fn checked_as(self, form: Form) -> Root<()> {
        Root::new(self.document, form, 0, form)
    }

    /// Shares the document, checked as an `E`, as the object at a place that was checked against this form.
    #[doc(hidden)]
    #[must_use]
    pub fn share<E: Shaped>(self, at: u32, form: Form) -> Root<()> {
        Root::new(self.document, E::FORM, at, form)
    }

    /// Returns the document.
    #[must_use]
    pub fn into_document(self) -> Document {
        self.document
    }
}
