//! Checks requests with a verdict from Slack, from its libraries, or computed outside this project.

use webhook_core::testing::Vector;
use webhook_slack::{Commands, EventsApi, Interactivity};

#[test]
fn every_vector_gets_its_verdict() {
    let of = |kind| format!("{}/vectors/{kind}", env!("CARGO_MANIFEST_DIR"));
    Vector::check_dir(of("commands"), 24, |it| Commands::new(it.secrets.clone()));
    Vector::check_dir(of("events"), 7, |it| EventsApi::new(it.secrets.clone()));
    Vector::check_dir(of("interactivity"), 6, |it| {
        Interactivity::new(it.secrets.clone())
    });
}
