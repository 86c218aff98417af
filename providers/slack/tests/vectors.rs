//! Requests whose verdict was published by Slack or follows from its libraries, or computed outside
//! this project.

use webhook_core::testing::Vector;
use webhook_core::{Endpoint, Provider, Secret};
use webhook_slack::{Commands, EventsApi, Interactivity};

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn check<P: Provider>(kind: &str, count: usize, slack: fn(Vec<Secret>) -> P) {
    let vectors = Vector::read_dir(format!("{}/vectors/{kind}", env!("CARGO_MANIFEST_DIR")));
    let vectors = vectors.unwrap();
    assert_eq!(vectors.len(), count, "vectors were lost or added");
    for vector in vectors {
        let slack = slack(vector.secrets.clone());
        vector.check(&Endpoint::new(slack)).unwrap();
    }
}

#[test]
fn every_vector_gets_its_verdict() {
    check("commands", 24, |secrets| Commands::new(secrets).unwrap());
    check("events", 7, |secrets| EventsApi::new(secrets).unwrap());
    check("interactivity", 6, |secrets| {
        Interactivity::new(secrets).unwrap()
    });
}
