//! The report: lists what a payload has that its types do not return.

use crate::catalog::Form;
use crate::check::{PAGE, member};
use crate::document::Document;
use crate::node::Is;
use crate::value::Value;

/// Lists what a payload has that its types do not return as the sender wrote it. Nothing is lost: the payload's bytes
/// are kept, and [`Value::get`] reaches every value.
///
/// All entries are paths, such as `data.object.items.data[0].shape`. If no schema describes a value, everything in it
/// counts as known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Fields that the types do not have.
    pub unknown_fields: Vec<String>,
    /// Texts and numbers that their enum does not know.
    pub unknown_values: Vec<String>,
    /// Values that have another form than their field, and objects and elements that lack a required field: typed
    /// accessors skip them.
    pub left_out: Vec<String>,
    /// Keys that an object has more than once: the last value counts.
    pub duplicates: Vec<String>,
    /// Texts and keys with half of a surrogate pair: they read as U+FFFD there.
    pub lone_surrogates: Vec<String>,
    /// The number of further places, beyond those that take [`MOST_BYTES`](Self::MOST_BYTES) of memory.
    pub omitted: usize,
}

impl Report {
    /// The most memory that the paths of a report take. Those of a real payload take far less. Without the bound, a
    /// body of long keys within each other, under which many values are reported, would take memory that grows with
    /// the square of its size.
    pub const MOST_BYTES: usize = 1 << 20;

    /// Returns whether there is nothing to report.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.unknown_fields.is_empty()
            && self.unknown_values.is_empty()
            && self.left_out.is_empty()
            && self.duplicates.is_empty()
            && self.lone_surrogates.is_empty()
            && self.omitted == 0
    }

    /// Makes the report of a document of this form, in which the object at one place has a form of its own. If
    /// `partial` has keys, the object at their end has some of the fields of the object at that place.
    pub(crate) fn of(
        document: &Document,
        whole: Form,
        part: (usize, Form),
        partial: &[&str],
    ) -> Self {
        let mut walk = Walk {
            document,
            part,
            report: Self::default(),
            path: String::new(),
            bytes: 0,
        };
        if document.has_doubles() || document.has_lone() {
            walk.all(0);
        }
        walk.value(0, whole);
        if !partial.is_empty() {
            walk.partial(partial);
        }
        walk.report
    }
}

struct Walk<'a> {
    document: &'a Document,
    part: (usize, Form),
    report: Report,
    path: String,
    /// The memory that the paths take so far, in bytes.
    bytes: usize,
}

impl<'a> Walk<'a> {
    /// Walks on at a key of the current object.
    fn at_key(&mut self, key: &str, walk: impl FnOnce(&mut Self)) {
        let before = self.path.len();
        if before > 0 {
            self.path.push('.');
        }
        self.path.push_str(key);
        walk(self);
        self.path.truncate(before);
    }

    fn at_place(&mut self, place: usize, walk: impl FnOnce(&mut Self)) {
        let before = self.path.len();
        self.path.push_str(&format!("[{place}]"));
        walk(self);
        self.path.truncate(before);
    }

    /// Lists this place, unless the report is full.
    fn list_here(&mut self, list: impl FnOnce(&mut Report) -> &mut Vec<String>) {
        let bytes = self.path.len().saturating_add(size_of::<String>());
        let bytes = self.bytes.saturating_add(bytes);
        if bytes > Report::MOST_BYTES {
            self.report.omitted = self.report.omitted.saturating_add(1);
            return;
        }
        self.bytes = bytes;
        list(&mut self.report).push(self.path.clone());
    }

    /// Looks for what may be wrong with any value.
    fn all(&mut self, at: usize) {
        let document = self.document;
        let Some(node) = document.node(at) else {
            return;
        };
        match node.is() {
            Is::Escaped if document.is_lone(node) => self.list_here(|it| &mut it.lone_surrogates),
            Is::List => {
                for (place, at) in document.elements(at).enumerate() {
                    self.at_place(place, |it| it.all(at));
                }
            }
            Is::Object => self.keys(at, at.wrapping_add(1).wrapping_add(node.size())),
            _ => {}
        }
    }

    fn keys(&mut self, object: usize, end: usize) {
        let document = self.document;
        let mut at = object.wrapping_add(1);
        while at < end {
            let Some(key) = document.node(at) else { break };
            let value = at.wrapping_add(1);
            let text = document.text_of(key).unwrap_or_default();
            if key.is_marked() {
                self.at_key(text, |it| it.list_here(|it| &mut it.duplicates));
            } else {
                self.at_key(text, |it| {
                    if document.is_lone(key) {
                        it.list_here(|it| &mut it.lone_surrogates);
                    }
                    it.all(value);
                });
            }
            at = value.wrapping_add(document.node(value).map_or(1, crate::node::Node::step));
        }
    }

    fn value(&mut self, at: usize, form: Form) {
        let (document, catalog) = (self.document, self.document.catalog);
        let Some(node) = document.node(at) else {
            return;
        };
        if node.is_marked() {
            self.list_here(|it| &mut it.left_out);
            return;
        }
        if node.is() == Is::Null {
            return;
        }
        let form = if self.part.0 == at { self.part.1 } else { form };
        match form {
            Form::Name(first, count) => {
                let text = document.text_of(node).unwrap_or_default();
                if !catalog.is_one_of(text, first, count) {
                    self.list_here(|it| &mut it.unknown_values);
                }
            }
            Form::Code(first, count) => {
                let number = Value::new(document, at).as_i64();
                if !number.is_some_and(|it| catalog.is_known(it, first, count)) {
                    self.list_here(|it| &mut it.unknown_values);
                }
            }
            Form::TextOr(_) if matches!(node.is(), Is::Text | Is::Escaped) => {}
            Form::ScalarOr(_) if Value::new(document, at).is_scalar() => {}
            Form::Nullable(of) | Form::TextOr(of) | Form::ScalarOr(of) => {
                self.value(at, catalog.form(of));
            }
            Form::OneOrMany => self.list(at, Form::Text),
            Form::List(of) => self.list(at, catalog.form(of)),
            Form::Map(of) => {
                for (key, value) in document.entries(at) {
                    let key = document.text_of(key).unwrap_or_default();
                    self.at_key(key, |it| it.value(value, catalog.form(of)));
                }
            }
            Form::Page(of) => self.page(at, catalog.form(of)),
            Form::Shape(shape) | Form::Expandable(shape) => self.object(at, shape),
            Form::Union(union) => match member(document, at, union) {
                Some((shape, _)) => self.object(at, shape),
                None if node.is() == Is::Object => {
                    let (key, _) = catalog.union(union);
                    self.at_key(catalog.word(key), |it| {
                        it.list_here(|it| &mut it.unknown_values)
                    });
                }
                None => {}
            },
            _ => {}
        }
    }

    fn partial(&mut self, keys: &[&str]) {
        let shape = match self.part.1 {
            Form::Shape(shape) => Some(shape),
            Form::Union(union) => member(self.document, self.part.0, union).map(|it| it.0),
            _ => None,
        };
        let mut at = Some(0);
        for key in keys {
            at = at.and_then(|it| self.document.get(it, key));
        }
        if let Some((shape, at)) = shape.zip(at) {
            self.path = keys.join(".");
            self.object(at, shape);
            self.path.clear();
        }
    }

    fn list(&mut self, at: usize, of: Form) {
        for (place, at) in self.document.elements(at).enumerate() {
            self.at_place(place, |it| it.value(at, of));
        }
    }

    fn object(&mut self, at: usize, shape: u16) {
        let (document, catalog) = (self.document, self.document.catalog);
        if shape == crate::catalog::NO_SHAPE {
            return;
        }
        for (key, value) in document.entries(at) {
            let text = document.text_of(key).unwrap_or_default();
            let form = key.word().and_then(|it| catalog.form_under(shape, it));
            self.at_key(text, |it| match form {
                Some(form) => it.value(value, form),
                None => it.list_here(|it| &mut it.unknown_fields),
            });
        }
    }

    fn page(&mut self, at: usize, of: Form) {
        let document = self.document;
        for (key, value) in document.entries(at) {
            let text = document.text_of(key).unwrap_or_default();
            let known = PAGE.iter().find(|it| it.0 == text);
            self.at_key(text, |it| match known {
                Some(("data", _)) if document.node(value).is_some_and(|it| !it.is_marked()) => {
                    it.list(value, of)
                }
                Some((_, form)) => it.value(value, *form),
                None => it.list_here(|it| &mut it.unknown_fields),
            });
        }
    }
}
