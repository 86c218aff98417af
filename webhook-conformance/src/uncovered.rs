//! Finds out by trying what can be changed without losing the proof.

use bytes::Bytes;
use http::header::HeaderName;
use http::{HeaderValue, Request};

use crate::anatomy::Origin;
use crate::run::Run;
use crate::verdict::Expect;
use webhook_core::Provider;
use webhook_core::coverage::{BodyCoverage, Freshness};

const FAMILY: &str = "uncovered";

pub(crate) fn look<P: Provider>(run: &mut Run<'_, P>) {
    let names: Vec<HeaderName> = run.request.headers().keys().cloned().collect();
    for name in names {
        header(run, &name);
    }
    let unsigned: Vec<_> = run.genuine.unsigned.iter().map(|(name, _)| *name).collect();
    for name in unsigned {
        run.report
            .uncover(format!("the delivery's {name:?}: reported as unsigned"));
    }
    target(run);
    method(run);
    match run.body_coverage() {
        BodyCoverage::CanonicalForm => {
            run.report
                .uncover("the body, as far as its canonical form is the same");
        }
        BodyCoverage::Nothing if run.forbids_body() => {}
        BodyCoverage::Nothing => run.report.uncover("the body, but for a proof in it"),
        _ => {}
    }
    if run.genuine.coverage.freshness() == Freshness::Unsigned {
        run.report
            .uncover("the time: a recorded delivery can be repeated as long as the key lives");
    }
}

fn header<P: Provider>(run: &mut Run<'_, P>, name: &HeaderName) {
    let mut dropped = run.request.clone();
    dropped.headers_mut().remove(name);
    let may_lack = passes(run, &format!("without {name}"), &dropped);
    let Some(value) = run.request.headers().get(name) else {
        return;
    };
    let origin = Origin::Header(name.clone());
    // Most grammars still accept a value with one letter more.
    let other = [value.as_bytes(), b"x"].concat();
    let other = origin.replace(run.request, other);
    let may_differ = other.is_some_and(|other| passes(run, &format!("another {name}"), &other));
    let what = match (may_differ, may_lack) {
        (true, false) if run.hot_headers().contains(name) => {
            "what stands beside the texts that count"
        }
        (true, true) => "what it says and that it is there",
        (true, false) => "what it says",
        (false, true) => "that it is there",
        (false, false) => return,
    };
    run.report.uncover(format!("the header {name}: {what}"));
}

fn target<P: Provider>(run: &mut Run<'_, P>) {
    let path = run.request.uri().path().trim_end_matches('/').to_owned();
    let query = run.request.uri().query().map(str::to_owned);
    let with_query = |path: &str| match &query {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    let more = query
        .as_ref()
        .map_or_else(String::new, |query| format!("{query}&"));
    let whole = run.request.uri().path();
    for (what, targets) in [
        (
            "the path",
            [with_query(&format!("{path}/x")), with_query("/another")],
        ),
        (
            "the query",
            [format!("{whole}?{more}x=1"), format!("{whole}?x=1")],
        ),
    ] {
        let mut may_differ = false;
        for target in targets {
            let name = format!("{what} {target}");
            let other = Origin::Target.replace(run.request, target.into_bytes());
            may_differ |= other.is_some_and(|other| passes(run, &name, &other));
        }
        if may_differ {
            run.report.uncover(what);
        }
    }
    let mut host = run.request.clone();
    host.headers_mut()
        .insert("host", HeaderValue::from_static("another.example"));
    if passes(run, "another host", &host) {
        run.report.uncover("the host");
    }
}

fn method<P: Provider>(run: &mut Run<'_, P>) {
    for method in run.endpoint.provider().methods() {
        if method != run.request.method() {
            let mut other = run.request.clone();
            *other.method_mut() = method.clone();
            if passes(run, &format!("method {method}"), &other) {
                run.report
                    .uncover(format!("the method: {method} is as good"));
            }
        }
    }
}

/// Returns whether the request is still taken for authentic. If it is, nothing that changed may be called signed.
fn passes<P: Provider>(run: &mut Run<'_, P>, name: &str, request: &Request<Bytes>) -> bool {
    run.case(FAMILY, || name.to_owned(), request, Expect::Harmless)
}
