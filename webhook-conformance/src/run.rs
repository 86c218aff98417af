//! An endpoint under attack: the genuine request, what its claim says, and the report so far.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use bytes::Bytes;
use http::Request;
use http::header::HeaderName;

use crate::Case;
use crate::anatomy::{Edit, Recipe, edited};
use crate::recipes::apart;
use crate::report::Report;
use crate::verdict::{Expect, Seen, Verdict, judge};
use webhook_core::coverage::BodyCoverage;
use webhook_core::sign::SigningKey;
use webhook_core::{Endpoint, Provider, Rejection, Timestamp};

pub(crate) struct Run<'a, P: Provider> {
    pub(crate) endpoint: &'a Endpoint<P>,
    pub(crate) request: &'a Request<Bytes>,
    pub(crate) now: Timestamp,
    pub(crate) report: Report,
    pub(crate) genuine: Seen,
    /// The claim of the head, the claim of the body, or both.
    pub(crate) recipes: Rc<[Recipe]>,
    /// The keys of the sender, which only the test has.
    pub(crate) keys: &'a [SigningKey],
    fields: Vec<&'static str>,
    /// Is called with every request that is delivered.
    show: Option<&'a mut dyn FnMut(Case<'_>)>,
}

impl<'a, P: Provider> Run<'a, P> {
    /// Takes the genuine request apart. If the endpoint does not verify it, returns a report that says so.
    pub(crate) fn new(
        endpoint: &'a Endpoint<P>,
        keys: &'a [SigningKey],
        request: &'a Request<Bytes>,
        now: Timestamp,
        show: Option<&'a mut dyn FnMut(Case<'_>)>,
    ) -> Result<Self, Box<Report>> {
        let mut report = Report::new(endpoint.provider().name());
        report.count("control");
        if let Err(error) = endpoint.settings().check() {
            report.fail("control", "the settings", &error.to_string());
            return Err(report.into());
        }
        let apart = catch_unwind(AssertUnwindSafe(|| take_apart(endpoint, request)));
        let (recipes, fields) = match apart {
            Ok(Ok(parts)) => parts,
            Err(_) => {
                report.fail("control", "the genuine request", "PANICKED in its claim");
                return Err(report.into());
            }
            Ok(Err(rejection)) => {
                let reason = format!("no claim ({})", rejection.kind());
                report.fail("control", "the genuine request", &reason);
                return Err(report.into());
            }
        };
        let verdict = judge(endpoint, request, &[request.body().clone()], now, &fields);
        let genuine = match verdict {
            Verdict::Verified(seen) => *seen,
            Verdict::Panicked(words) => {
                report.fail(
                    "control",
                    "the genuine request",
                    &format!("PANICKED: {words}"),
                );
                return Err(report.into());
            }
            Verdict::Answered(status) => {
                report.fail(
                    "control",
                    "the genuine request",
                    &format!("answered {status}"),
                );
                return Err(report.into());
            }
            Verdict::Refused(stage, rejection) => {
                let reason = format!("refused at its {stage:?} ({})", rejection.kind());
                report.fail("control", "the genuine request", &reason);
                return Err(report.into());
            }
        };
        if let Err(rejection) = &genuine.read {
            report.fail(
                "control",
                "the genuine request",
                &format!("not read ({rejection})"),
            );
            return Err(report.into());
        }
        for line in recipes.iter().flat_map(Recipe::lines) {
            report.cover(line);
        }
        let mut run = Self {
            endpoint,
            request,
            now,
            report,
            genuine,
            recipes: recipes.into(),
            keys,
            fields,
            show,
        };
        run.sign_anew();
        Ok(run)
    }

    /// Checks the forger's tools: a request that they sign is accepted if nothing was changed.
    fn sign_anew(&mut self) {
        for recipe in Rc::clone(&self.recipes).iter() {
            if recipe.pieces.is_empty() {
                continue;
            }
            match self.forge_own(recipe, &[], None) {
                Some(again) if self.would_verify(&again) => {
                    self.case(
                        "control",
                        || "signed anew".to_owned(),
                        &again,
                        Expect::Verified,
                    );
                }
                _ => self.report.leave_out(
                    "requests that only the sender could sign: none of the keys given is the sender's",
                ),
            }
        }
    }

    /// Returns whether the endpoint verifies this request, without counting it as a case.
    pub(crate) fn would_verify(&self, request: &Request<Bytes>) -> bool {
        let chunks = [request.body().clone()];
        let verdict = judge(self.endpoint, request, &chunks, self.now, &self.fields);
        matches!(verdict, Verdict::Verified(seen) if seen.read.is_ok())
    }

    /// Returns whether the endpoint takes the request for authentic, whatever it says; `None` if that panics.
    pub(crate) fn is_verified(&self, request: &Request<Bytes>) -> Option<bool> {
        let chunks = [request.body().clone()];
        match judge(self.endpoint, request, &chunks, self.now, &self.fields) {
            Verdict::Verified(_) => Some(true),
            Verdict::Panicked(_) => None,
            Verdict::Answered(_) | Verdict::Refused(..) => Some(false),
        }
    }

    /// Delivers a request now, in one chunk, and returns whether it was taken for authentic.
    pub(crate) fn case(
        &mut self,
        family: &'static str,
        name: impl FnOnce() -> String,
        request: &Request<Bytes>,
        expect: Expect,
    ) -> bool {
        self.case_at(self.now, family, name, request, expect)
    }

    pub(crate) fn case_at(
        &mut self,
        now: Timestamp,
        family: &'static str,
        name: impl FnOnce() -> String,
        request: &Request<Bytes>,
        expect: Expect,
    ) -> bool {
        let chunks = [request.body().clone()];
        let verdict = judge(self.endpoint, request, &chunks, now, &self.fields);
        let Some(show) = self.show.as_mut() else {
            return self.book(family, name, &verdict, expect);
        };
        let name = name();
        show(Case {
            family,
            name: &name,
            request,
            now,
            may_pass: matches!(expect, Expect::Harmless),
        });
        self.book(family, || name, &verdict, expect)
    }

    pub(crate) fn case_in_chunks(
        &mut self,
        family: &'static str,
        name: impl FnOnce() -> String,
        request: &Request<Bytes>,
        chunks: &[Bytes],
        expect: Expect,
    ) {
        let verdict = judge(self.endpoint, request, chunks, self.now, &self.fields);
        self.book(family, name, &verdict, expect);
    }

    /// Delivers a request to the same endpoint with other settings.
    pub(crate) fn case_with(
        &mut self,
        endpoint: &Endpoint<P>,
        family: &'static str,
        name: impl FnOnce() -> String,
        expect: Expect,
    ) {
        let chunks = [self.request.body().clone()];
        let verdict = judge(endpoint, self.request, &chunks, self.now, &self.fields);
        self.book(family, name, &verdict, expect);
    }

    /// Delivers the genuine request with other texts in these places.
    pub(crate) fn case_edited(
        &mut self,
        family: &'static str,
        name: impl FnOnce() -> String,
        edits: &[Edit],
        expect: Expect,
    ) {
        if let Some(request) = edited(self.request, edits) {
            self.case(family, name, &request, expect);
        }
    }

    /// Delivers the genuine head with another body.
    pub(crate) fn case_body(
        &mut self,
        family: &'static str,
        name: impl FnOnce() -> String,
        body: impl Into<Bytes>,
    ) {
        let body = body.into();
        let expect = self.expect_of_body(&body);
        let request = self.with_body(body);
        self.case(family, name, &request, expect);
    }

    fn book(
        &mut self,
        family: &'static str,
        name: impl FnOnce() -> String,
        verdict: &Verdict,
        expect: Expect,
    ) -> bool {
        self.report.count(family);
        if let Some(fault) = expect.fault(verdict, &self.genuine) {
            self.report.fail(family, &name(), &fault);
        }
        matches!(verdict, Verdict::Verified(_))
    }

    /// Counts a case that is a comparison and not a request.
    pub(crate) fn hold(&mut self, family: &'static str, name: &str, holds: bool, reason: &str) {
        self.report.count(family);
        if !holds {
            self.report.fail(family, name, reason);
        }
    }

    pub(crate) fn with_body(&self, body: Bytes) -> Request<Bytes> {
        let mut request = self.request.clone();
        *request.body_mut() = body;
        request
    }

    /// Returns what must become of the genuine head with this body.
    fn expect_of_body(&self, body: &Bytes) -> Expect {
        let same = match self.body_coverage() {
            BodyCoverage::Nothing => body.is_empty() || !self.forbids_body(),
            // Other bytes with the same canonical form are the same delivery.
            BodyCoverage::CanonicalForm => self
                .recipes
                .iter()
                .all(|recipe| recipe.canonical(body) == recipe.canonical(self.request.body())),
            _ => body == self.request.body(),
        };
        if same {
            Expect::Harmless
        } else {
            Expect::Refused
        }
    }

    /// Returns what must become of edits that only add space; a scheme may take space for a part of its grammar.
    pub(crate) fn expect_of_space(&self, edits: &[Edit], text: &[u8]) -> Expect {
        let Some(request) = edited(self.request, edits) else {
            return Expect::Refused;
        };
        let apart = catch_unwind(AssertUnwindSafe(|| take_apart(self.endpoint, &request)));
        let Ok(Ok((recipes, _))) = apart else {
            return Expect::Refused;
        };
        let mut slots = recipes.iter().flat_map(Recipe::slots);
        if slots.any(|slot| slot.text(&request) == Some(text)) {
            Expect::Harmless
        } else {
            Expect::Refused
        }
    }

    /// Returns whether a body is forbidden with this head, as with a GET request.
    pub(crate) fn forbids_body(&self) -> bool {
        let silent = |recipe: &Recipe| !recipe.leaves_body_unsigned;
        !self.body_is_covered() && self.recipes.len() == 1 && self.recipes.iter().all(silent)
    }

    pub(crate) fn is_harmless(&self, body: &Bytes) -> bool {
        matches!(self.expect_of_body(body), Expect::Harmless)
    }

    pub(crate) fn body_is_covered(&self) -> bool {
        self.body_coverage() != BodyCoverage::Nothing
    }

    pub(crate) const fn body_coverage(&self) -> BodyCoverage {
        self.genuine.coverage.body()
    }

    /// Returns the headers that contain a proof or a signed text.
    pub(crate) fn hot_headers(&self) -> Vec<HeaderName> {
        let slots = self.recipes.iter().flat_map(Recipe::slots);
        let mut names: Vec<HeaderName> = slots.filter_map(|slot| slot.header().cloned()).collect();
        names.sort_by(|a, b| a.as_str().cmp(b.as_str()));
        names.dedup();
        names
    }
}

/// Returns the claims on a request, and the names of the fields that they keep.
fn take_apart<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
) -> Result<(Vec<Recipe>, Vec<&'static str>), Rejection> {
    apart(endpoint.provider(), request)
}
