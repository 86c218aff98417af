//! Compares what the manuals say of deadlines and retries with the settings in force.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use webhook_attacks::registry::{Case, Visitor, every};
use webhook_core::Provider;
use webhook_core::config::Defaults;

/// The cells of a manual's table that say how long the sender waits and how long it retries.
struct Table {
    file: &'static str,
    waits: usize,
    retries: usize,
}

const SENDERS: Table = Table {
    file: "docs/senders.md",
    waits: 5,
    retries: 6,
};

const PRESETS: Table = Table {
    file: "providers/custom/README.md",
    waits: 5,
    retries: 6,
};

impl Table {
    /// Returns both cells of the row whose first cell contains this name, if there is exactly one such row.
    fn row(&self, name: &str) -> Option<(String, String)> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let text = fs::read_to_string(root.join(self.file)).unwrap();
        let mut rows = text.lines().filter_map(|line| {
            let cells: Vec<_> = line.strip_prefix('|')?.split('|').map(str::trim).collect();
            let is_it = cells.first()?.contains(&format!("`{name}`"));
            let cell = |place: usize| Some((*cells.get(place)?).to_owned());
            is_it.then_some((cell(self.waits)?, cell(self.retries)?))
        });
        // A shorter row belongs to another table.
        rows.rfind(|(waits, _)| !waits.is_empty())
    }
}

/// Writes a time as the manuals do.
fn written(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        259_200.. if seconds.is_multiple_of(86_400) => format!("{} days", seconds / 86_400),
        10_800.. => format!("{} h", (seconds + 1_800) / 3_600),
        60.. if seconds.is_multiple_of(60) => format!("{} min", seconds / 60),
        _ => format!("{seconds} s"),
    }
}

/// Returns what is wrong with a cell that has to state each of these times, or that there is no time.
fn wrong(cell: &str, times: &[Option<Duration>], none: &[&str]) -> Option<String> {
    let missing = times.iter().flatten().map(|time| written(*time));
    let missing: Vec<_> = missing.filter(|time| !cell.contains(time)).collect();
    if !missing.is_empty() {
        return Some(format!("{cell:?} lacks {missing:?}"));
    }
    let nothing = times.iter().all(Option::is_none);
    (nothing && !none.contains(&cell)).then(|| format!("{cell:?}, and nothing is known"))
}

/// The settings that each row is about: those of a package, or of a preset.
#[derive(Default)]
struct Settings(BTreeMap<(&'static str, String), Vec<Defaults>>);

impl Visitor for Settings {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let settings = case.one.provider().defaults();
        let row = match case.name.strip_prefix("custom/") {
            Some(_) if super::HANDMADE.contains(&case.name) => return,
            Some(preset) => (PRESETS.file, preset.replace('-', "_")),
            None => (SENDERS.file, case.package.to_owned()),
        };
        self.0.entry(row).or_default().push(settings);
    }
}

#[test]
fn the_manuals_say_what_is_in_force() {
    let mut settings = Settings::default();
    every(&mut settings);
    assert!(settings.0.len() > 20, "{}", settings.0.len());
    let mut faults = Vec::new();
    for ((file, name), settings) in &settings.0 {
        let table = [SENDERS, PRESETS].into_iter().find(|it| it.file == *file);
        let Some((waits, retries)) = table.unwrap().row(name) else {
            faults.push(format!("{file} has no row for {name}"));
            continue;
        };
        let deadlines: Vec<_> = settings.iter().map(|it| it.response_deadline).collect();
        let horizons: Vec<_> = settings.iter().map(|it| it.retry_horizon).collect();
        let unknown = ["not documented"];
        let none = ["none", "not documented"];
        let cells = [
            wrong(&waits, &deadlines, &unknown),
            wrong(&retries, &horizons, &none),
        ];
        faults.extend(
            cells
                .into_iter()
                .flatten()
                .map(|fault| format!("{file}: {name}: {fault}")),
        );
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
