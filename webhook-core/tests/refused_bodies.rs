//! Tests what is kept of a refused delivery: it can be explained, and nothing gives out what a stranger sent.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]
#![cfg(feature = "explain")]

mod schemes;

use bytes::Bytes;
use http::Request;
use schemes::{Made, NOW, ours};
use webhook_core::erased::{AnyFinished, AnyOpening};
use webhook_core::explain::{Cause, Certainty, Explain, Explanation, RefusedBody};
use webhook_core::testing::{Edit, secret, signed_request};
use webhook_core::{Endpoint, Finished, Head, InFlight, Opening, Rejection, RejectionKind};

const BODY: &str = r#"{"type":"confidential"}"#;

fn endpoint() -> Endpoint<Made> {
    Made::common(secret("a secret of ours")).endpoint()
}

fn signed() -> Request<Bytes> {
    signed_request(&endpoint(), ours(), BODY, NOW).unwrap()
}

fn head(request: &Request<Bytes>) -> Head<'_> {
    Head::new(request.method(), request.uri(), request.headers())
}

fn begin(request: &Request<Bytes>) -> InFlight<Made> {
    match endpoint().begin(&head(request), NOW).unwrap() {
        Opening::Read(mut in_flight) => {
            in_flight.update(request.body().clone()).unwrap();
            in_flight
        }
        Opening::Answer(answer) => panic!("answered: {answer:?}"),
    }
}

/// Judges a request with and without the type of its sender, and returns the refusal with the body that both kept.
fn kept(request: &Request<Bytes>) -> Option<(Rejection, RefusedBody)> {
    let any = endpoint().erase();
    let AnyOpening::Read(mut in_flight) = any.begin(&head(request), NOW).unwrap() else {
        panic!("answered");
    };
    in_flight.update(request.body().clone()).unwrap();
    match (begin(request).finish_or_keep(), in_flight.finish_or_keep()) {
        (Err((refused, body)), Err((by_any, same))) => {
            assert_eq!((refused, body.len()), (by_any, same.len()));
            Some((refused, body))
        }
        (Ok(Finished::Verified(_)), Ok(AnyFinished::Verified(_))) => None,
        other => panic!("{:?}", other.0),
    }
}

fn causes(explanation: &Explanation) -> Vec<Cause> {
    let all = explanation.diagnoses().iter();
    all.map(|diagnosis| diagnosis.cause()).collect()
}

#[test]
fn a_body_is_kept_where_it_is_refused_and_explained_as_it_came() {
    let request = signed();
    assert!(kept(&request).is_none());
    let longer = request.with_body(format!("{BODY}\n"));
    let (refused, body) = kept(&longer).unwrap();
    assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
    assert_eq!((body.len(), body.is_empty()), (BODY.len() + 1, false));
    let endpoint = endpoint();
    let explain = Explain::new(&endpoint);
    let explanation = explain.explain_kept(&head(&longer), &body, NOW);
    assert_eq!(explanation.refused(), Some(refused));
    assert!(!explanation.verifies());
    let first = &explanation.diagnoses()[0];
    assert_eq!(
        (first.cause(), first.certainty()),
        (Cause::BodyNewlineAdded, Certainty::Proved)
    );

    let (_, body) = kept(&request.with_body("")).unwrap();
    assert!(body.is_empty());
}

#[test]
fn a_refusal_of_the_head_is_explained_without_a_body_and_proves_nothing() {
    let endpoint = endpoint();
    let explain = Explain::new(&endpoint).secret("ACME_SECRET", "a secret of ours");
    let seen = |request: &Request<Bytes>| {
        let refused = endpoint.begin(&head(request), NOW).unwrap_err();
        let explanation = explain.explain_head(&head(request), refused);
        assert_eq!(explanation.refused(), Some(refused));
        let proved = |it: &Cause| {
            explanation
                .diagnoses()
                .iter()
                .any(|d| d.cause() == *it && d.certainty() == Certainty::Proved)
        };
        assert!(!causes(&explanation).iter().any(proved));
        causes(&explanation)
    };
    let twice = signed().with_another("x-id", "msg_2");
    assert!(seen(&twice).contains(&Cause::HeaderRepeated));
    let encoded = signed().with_header("content-encoding", "gzip");
    assert!(seen(&encoded).contains(&Cause::BodyLooksCompressed));
    let hint = Rejection::from(RejectionKind::MissingHeader).hinted("compare the URL");
    let hinted = explain.explain_head(&head(&signed()), hint);
    assert!(causes(&hinted).contains(&Cause::Hint));
}

/// Whatever a program logs of a delivery on its way shows nothing that was sent and nothing that is secret.
#[test]
fn nothing_that_is_printed_shows_a_body_or_a_secret() {
    let request = signed();
    let forged = request.with_body(r#"{"type":"confidential", "a":1}"#);
    let any = endpoint().erase();
    let AnyOpening::Read(any_in_flight) = any.begin(&head(&request), NOW).unwrap() else {
        panic!("answered");
    };
    let in_flight = begin(&request);
    let of_endpoint = endpoint();
    let explain = Explain::new(&of_endpoint)
        .secret("ACME_SECRET", "a secret of ours")
        .other_secret("OTHER_SECRET", "a secret of theirs");
    let shown = [
        format!("{any_in_flight:?}"),
        format!("{in_flight:?}"),
        format!("{:?}", endpoint().begin(&head(&request), NOW)),
        format!("{:?}", begin(&request).finish()),
        format!("{:?}", kept(&forged)),
        format!("{explain:?}"),
    ];
    for text in &shown {
        assert!(
            !text.contains("confidential") && !text.contains("a secret of"),
            "{text}"
        );
    }
    let [any_in_flight, in_flight, _, _, kept, explain] = shown;
    assert!(any_in_flight.contains("bytes: 0"), "{any_in_flight}");
    assert!(in_flight.contains("23"), "{in_flight}");
    assert!(kept.contains("RefusedBody { len: 30"), "{kept}");
    assert!(
        explain.contains("ACME_SECRET") && explain.contains("OTHER_SECRET"),
        "{explain}"
    );
}
