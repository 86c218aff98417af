//! Captures what is logged, without a subscriber crate.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// A logged line, with its fields as text.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) target: String,
    pub(crate) level: Level,
    pub(crate) fields: BTreeMap<String, String>,
}

impl Line {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    pub(crate) fn message(&self) -> &str {
        self.field("message").unwrap_or_default()
    }

    /// The names of all fields that are set, in alphabetical order.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.fields.keys().map(String::as_str).collect()
    }
}

/// The lines of this thread, until the guard is dropped.
#[derive(Clone, Default)]
pub(crate) struct Log {
    lines: Arc<Mutex<Vec<Line>>>,
}

thread_local! {
    static CAPTURING: RefCell<Option<Log>> = const { RefCell::new(None) };
}

/// Ends the capture.
pub(crate) struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        CAPTURING.set(None);
    }
}

/// Installs one subscriber that sees everything, before anything is logged.
///
/// If each test had its own, one test could be the first to reach a line of code while another one is about to listen,
/// and `tracing` would remember that nobody wants that line.
pub(crate) fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        tracing::subscriber::set_global_default(ByThread).expect("the only subscriber");
    });
}

impl Log {
    /// Captures what this thread logs: for tests on a current-thread runtime.
    pub(crate) fn capture() -> (Self, Guard) {
        install();
        let log = Self::default();
        CAPTURING.set(Some(log.clone()));
        (log, Guard)
    }

    /// Returns the lines of the target `webhook` since the last call.
    pub(crate) fn take(&self) -> Vec<Line> {
        std::mem::take(&mut *self.lines.lock().unwrap_or_else(PoisonError::into_inner))
            .into_iter()
            .filter(|line| line.target == "webhook")
            .collect()
    }

    /// Returns the lines of every target of this crate since the last call.
    pub(crate) fn all(&self) -> Vec<Line> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.retain(|line| line.target.starts_with("webhook"));
        std::mem::take(&mut *lines)
    }

    /// Returns the one line since the last call.
    pub(crate) fn only(&self) -> Line {
        let mut lines = self.take();
        assert_eq!(lines.len(), 1, "exactly one line: {lines:#?}");
        lines.remove(0)
    }
}

struct ByThread;

impl Subscriber for ByThread {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let line = Line {
            target: event.metadata().target().to_owned(),
            level: *event.metadata().level(),
            fields: fields.0,
        };
        CAPTURING.with_borrow(|log| {
            if let Some(log) = log {
                let mut lines = log.lines.lock().unwrap_or_else(PoisonError::into_inner);
                lines.push(line);
            }
        });
    }
}

#[derive(Default)]
struct Fields(BTreeMap<String, String>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let mut text = String::new();
        let _ = write!(text, "{value:?}");
        self.0.insert(field.name().to_owned(), text);
    }
}
