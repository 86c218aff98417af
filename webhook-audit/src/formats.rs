//! Reports for programs: JSON, SARIF 2.1.0, and JUnit's XML.

use serde_json::{Value, json};

use crate::class::{Class, Severity};
use crate::report::Report;

impl Report {
    /// One object: `verdict`, `findings`, `cases`, and why nothing can be said where that is so.
    #[must_use]
    pub fn to_json(&self) -> String {
        let findings: Vec<Value> = self
            .findings()
            .map(|it| {
                json!({
                    "id": it.class.id(),
                    "severity": it.class.severity().as_str(),
                    "title": it.class.title(),
                    "motive": it.class.motive(),
                    "advice": it.class.advice(),
                    "owasp": it.class.owasp(),
                    "case": it.case,
                    "answer": it.answer,
                    "curl": it.curl,
                    "cases": it.cases,
                })
            })
            .collect();
        json!({
            "verdict": self.verdict().as_str(),
            "scheme": self.scheme,
            "findings": findings,
            "cases": self.cases(),
            "reasons": self.reasons(),
            "not_judged": self.skipped(),
        })
        .to_string()
    }

    /// A log of SARIF 2.1.0 (OASIS, 2020), as code hosts read it.
    #[must_use]
    pub fn to_sarif(&self) -> String {
        let rules: Vec<Value> = Class::ALL
            .iter()
            .map(|class| {
                json!({
                    "id": class.id(),
                    "shortDescription": {"text": class.title()},
                    "fullDescription": {"text": class.motive()},
                    "help": {"text": class.advice()},
                })
            })
            .collect();
        let results: Vec<Value> = self
            .findings()
            .map(|it| {
                let level = match it.class.severity() {
                    Severity::Info => "note",
                    Severity::Low => "warning",
                    _ => "error",
                };
                json!({
                    "ruleId": it.class.id(),
                    "level": level,
                    "message": {"text": format!("{} {} ({}). {}", it.class.title(), it.case, it.answer, it.class.advice())},
                    "properties": {"curl": it.curl},
                })
            })
            .collect();
        json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": {"driver": {
                    "name": "webhook-audit",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }},
                "results": results,
            }],
        })
        .to_string()
    }

    /// A report of test cases in JUnit's XML: one a class, failed where there is a finding.
    ///
    /// # Errors
    ///
    /// None that a report can cause.
    #[cfg(feature = "junit")]
    pub fn to_junit(&self) -> Result<String, String> {
        use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

        let mut suite = TestSuite::new(format!("webhook-audit {}", self.scheme));
        for class in Class::ALL {
            let found = self.findings().find(|it| it.class == *class);
            let status = match found {
                Some(it) if class.severity() > Severity::Info => {
                    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                    status
                        .set_message(class.title())
                        .set_type(class.severity().as_str())
                        .set_description(format!(
                            "{}: {}\n{}\n{}",
                            it.case,
                            it.answer,
                            class.advice(),
                            it.curl
                        ));
                    status
                }
                _ => TestCaseStatus::success(),
            };
            suite.add_test_case(TestCase::new(class.id(), status));
        }
        for reason in self.reasons() {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
            status.set_message(reason.as_str());
            suite.add_test_case(TestCase::new("controls", status));
        }
        let mut report = quick_junit::Report::new("webhook-audit");
        report.add_test_suite(suite);
        report.to_string().map_err(|error| error.to_string())
    }
}
