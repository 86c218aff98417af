//! A recorder of metrics that a test can read.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};

type Values = Arc<Mutex<BTreeMap<String, f64>>>;

/// The counts since the last read, by name and labels. Of a histogram it holds the number of records.
#[derive(Clone, Default)]
pub(crate) struct Counts {
    values: Values,
    gauges: Values,
}

impl Counts {
    /// Returns all counters and histograms, as `name{label=value,..}`, and forgets them.
    pub(crate) fn take(&self) -> Vec<(String, u64)> {
        let taken = std::mem::take(&mut *self.values.lock().unwrap());
        taken.into_iter().map(|(key, n)| (key, n as u64)).collect()
    }

    /// Returns the counts of this name, and forgets all.
    pub(crate) fn take_of(&self, name: &str) -> Vec<(String, u64)> {
        let mut all = self.take();
        all.retain(|(key, _)| key.starts_with(&format!("{name}{{")));
        all
    }

    pub(crate) fn gauge(&self, name: &str) -> f64 {
        let gauges = self.gauges.lock().unwrap();
        gauges.get(&format!("{name}{{}}")).copied().unwrap_or(0.0)
    }
}

struct Value(Values, String);

impl Value {
    fn of(values: &Values, key: &Key) -> Arc<Self> {
        let mut labels: Vec<String> = key
            .labels()
            .map(|it| format!("{}={}", it.key(), it.value()))
            .collect();
        labels.sort();
        let name = format!("{}{{{}}}", key.name(), labels.join(","));
        Arc::new(Self(Arc::clone(values), name))
    }

    fn add(&self, more: f64) {
        let mut values = self.0.lock().unwrap();
        *values.entry(self.1.clone()).or_default() += more;
    }
}

impl CounterFn for Value {
    fn increment(&self, value: u64) {
        self.add(value as f64);
    }

    fn absolute(&self, _: u64) {
        panic!("counters are counted");
    }
}

impl GaugeFn for Value {
    fn increment(&self, value: f64) {
        self.add(value);
    }

    fn decrement(&self, value: f64) {
        self.add(-value);
    }

    fn set(&self, _: f64) {
        panic!("several budgets have one gauge");
    }
}

impl HistogramFn for Value {
    fn record(&self, _: f64) {
        self.add(1.0);
    }
}

impl Recorder for Counts {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(Value::of(&self.values, key))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(Value::of(&self.gauges, key))
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Value::of(&self.values, key))
    }
}
