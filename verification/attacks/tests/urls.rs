//! Tests a URL in every spelling, at every adapter and preset.
//!
//! A sender that signs the URL is verified at the URL that it called, and at no other. For a sender that does not sign
//! the URL, the URL proves nothing.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use bytes::Bytes;
use http::{Request, Uri};
use webhook_attacks::registry::{BASE, Case, NOW, Visitor, every};
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider};

/// Targets, each of which is another URL than all the others.
const TARGETS: &[&str] = &[
    "/",
    "/?flow=1",
    "/?",
    "/sms",
    "/sms/",
    "/sms?",
    "/sms?x=1",
    "/sms?x=1&y=2",
    "/sms?y=2&x=1",
    "/sms?x=1&x=2",
    "/sms?x=",
    "/sms?x",
    "/sms?x=1&",
    "/SMS?x=1",
    "//sms?x=1",
    "/sms//?x=1",
    "/sms/./a",
    "/sms/../a",
    "/a%2Fb",
    "/a/b",
    "/a;v=1/b",
    "/a,b",
    "/%C3%BC",
    "/%75",
    "/u",
    "/sms?q=%C3%BC",
    "/sms?q=a%20b",
    "/sms?q=a/b?c",
    "/sms?q=http://h.example/",
    "/sms?q=http://h.example",
    "/sms?q=it%27s",
    "/hooks/of-this-program",
    "/hooks/of-this-program/sms",
];

/// The deliveries that pass with another spelling of the URL, which means the same to the program: by the beginning of
/// the case's name, how the URL was called, and how it may arrive.
const ALIKE: &[(&str, &str, &str)] = &[
    // Twilio signs some queries as its form encoding writes them: without empty pairs, and with a value for each name.
    ("twilio", "/sms?x=1", "/sms?x=1&"),
    ("twilio", "/sms?x=", "/sms?x"),
    // Contentful does not sign a question mark that nothing follows.
    ("contentful", "/", "/?"),
    ("contentful", "/?", "/"),
    ("contentful", "/sms", "/sms?"),
    ("contentful", "/sms?", "/sms"),
];

#[derive(Default)]
struct Spellings {
    signers: Vec<&'static str>,
    faults: Vec<String>,
    others: usize,
    /// URLs that a sender cannot call.
    refused: Vec<(&'static str, &'static str)>,
}

fn passes<P: Provider>(case: &Case<P>, request: &Request<Bytes>) -> bool {
    matches!(deliver(&case.one, request, NOW), Ok(Finished::Verified(_)))
}

fn at(request: &Request<Bytes>, url: &str) -> Request<Bytes> {
    let mut request = request.clone();
    *request.uri_mut() = url.parse().unwrap();
    request
}

impl Visitor for Spellings {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let sample = &case.samples[0];
        let called = |target: &str| {
            let url: Uri = format!("{BASE}{target}").parse().unwrap();
            let outgoing = case.outgoing(sample.event, sample.body).url(url);
            case.sign(outgoing)
        };
        let signs = !passes(case, &at(&called("/sms").unwrap(), "/quite/another"));
        if signs {
            self.signers.push(case.name);
        } else {
            self.others += 1;
        }
        for target in TARGETS {
            let Ok(request) = called(target) else {
                self.refused.push((case.name, target));
                continue;
            };
            // Sends the URL as HTTP/1 brings it, and as HTTP/2 does.
            for arrives in [
                at(&request, target),
                at(&request, &format!("{BASE}{target}")),
            ] {
                if !passes(case, &arrives) {
                    let uri = arrives.uri();
                    self.faults
                        .push(format!("{}: {target} is refused as {uri}", case.name));
                }
            }
            for other in TARGETS.iter().filter(|other| *other != target) {
                let alike = ALIKE.iter().any(|(name, called, arrives)| {
                    case.name.starts_with(name) && (called, arrives) == (target, other)
                });
                if passes(case, &at(&request, other)) != (!signs || alike) {
                    self.faults.push(format!(
                        "{}: what was called at {target} at {other}",
                        case.name
                    ));
                }
            }
        }
    }
}

#[test]
fn a_url_is_signed_in_the_spelling_in_which_it_was_called() {
    let mut spellings = Spellings::default();
    every(&mut spellings);
    assert!(spellings.faults.is_empty(), "{:#?}", spellings.faults);
    for signer in [
        "twilio",
        "twilio/proxy",
        "twilio/prefix",
        "contentful",
        "contentful/prefix",
    ] {
        assert!(
            spellings.signers.contains(&signer),
            "{:?}",
            spellings.signers
        );
    }
    // If a query contains a second question mark, Contentful signs only what comes before it.
    let twice = |name| (name, "/sms?q=a/b?c");
    assert_eq!(
        spellings.refused,
        [twice("contentful"), twice("contentful/prefix")]
    );
    assert!(spellings.others > 20, "{}", spellings.others);
}
