//! Lists the senders that have a file of vectors, and what a receiver of each has to know.

use webhook_attacks::registry::{self, Case, Signer, Visitor, every};
use webhook_core::Provider;
use webhook_core::testing::Expectation;

use crate::file::{Entry, File, Receiver, received};
use crate::{attacks, published};

/// Cases of the registry without a file: a second configuration of a sender that has one, or one that no sender has.
const WITHOUT: [&str; 16] = [
    "contentful/prefix",
    "custom/after",
    "custom/basic",
    "custom/ed25519",
    "custom/everything",
    "custom/sha1",
    "deepgram/both",
    "deepgram/token",
    "standard-webhooks/asymmetric",
    "standard-webhooks/clerk",
    "standard-webhooks/gitlab",
    "standard-webhooks/mixed",
    "standard-webhooks/raw",
    "standard-webhooks/svix",
    "twilio/prefix",
    "twilio/proxy",
];

/// Makes the name and the text of each file.
///
/// # Panics
///
/// Panics if an adapter does not find what it needs in its own sample or in a published request.
#[must_use]
pub fn files() -> Vec<(String, String)> {
    let mut files = Files(Vec::new());
    every(&mut files);
    files.0
}

struct Files(Vec<(String, String)>);

impl Visitor for Files {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        if WITHOUT.contains(&case.name) {
            return;
        }
        let mut file = File::new(case.name, case.package, &case.one.settings());
        published::add(&mut file, case.name);
        let published = file.len();
        rotated(&mut file, case);
        for sample in case.samples {
            attacks::add(&mut file, case, sample, &receiver(case, 1));
        }
        let name = case.name.trim_start_matches("custom/").replace('/', "-");
        assert!(file.len() >= published + 40, "{name}: too few");
        self.0.push((format!("{name}.json"), file.text()));
    }
}

/// Adds each sample as it is, for a receiver with one, two and three keys.
fn rotated<P: Provider>(file: &mut File, case: &Case<P>) {
    for sample in case.samples {
        let request = received(case.genuine(sample));
        for (keys, endpoint) in [(1, &case.one), (2, &case.two), (3, &case.several)] {
            file.add(Entry {
                name: format!("{}, genuine, keys: {keys}", sample.event),
                source: "webhook-attacks",
                receiver: &receiver(case, keys),
                request: &request,
                now: registry::NOW.unix_seconds(),
                verdict: Expectation::of(endpoint, &request, registry::NOW),
                free: false,
            });
        }
    }
}

/// Returns what the receiver of a case knows, with this many keys.
fn receiver<P: Provider>(case: &Case<P>, keys: usize) -> Receiver {
    let texts = case.secrets.texts.iter().take(keys);
    let texts = texts.map(|&text| text.to_owned()).collect();
    let (secrets, public_keys) = match case.signer {
        Signer::Own => (texts, Vec::new()),
        Signer::Ed25519 => (Vec::new(), texts),
    };
    let url = match case.name {
        "twilio" => Some(registry::BASE),
        "custom/square" => Some(registry::URL),
        _ => None,
    };
    Receiver {
        secrets,
        public_keys,
        user: (case.name == "deepgram/basic").then(|| "hook".to_owned()),
        url: url.map(str::to_owned),
        field: (case.name == "deepgram/extra").then_some("key"),
        verify_token: None,
    }
}
