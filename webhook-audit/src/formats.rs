//! Writes reports for programs: JSON, SARIF 2.1.0, and JUnit's XML.

use serde_json::{Value, json};

#[cfg(any(feature = "junit", feature = "sarif"))]
use crate::class::{Class, Severity};
use crate::report::Report;

impl Report {
    /// Writes one JSON object with `verdict`, `findings` and `cases`, and the reasons of an inconclusive verdict.
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
        let timings = self.timings().iter();
        let timing: Vec<Value> = timings
            .map(|it| {
                json!({
                    "case": it.case,
                    "requests": it.requests,
                    "median_us": it.median.as_secs_f64() * 1e6,
                    "deviation_us": it.deviation.as_secs_f64() * 1e6,
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
            "not_tried": self.untried(),
            "timing": timing,
        })
        .to_string()
    }

    /// Writes a log in SARIF 2.1.0 (OASIS, 2020), which code hosts read.
    ///
    /// # Errors
    ///
    /// No report causes an error.
    #[cfg(feature = "sarif")]
    pub fn to_sarif(&self) -> Result<String, String> {
        use serde_sarif::sarif::{
            Message, MultiformatMessageString, PropertyBag, ReportingDescriptor, Result,
            ResultLevel, Run, SCHEMA_URL, Sarif, Tool, ToolComponent, Version,
        };

        let text = |text: &str| MultiformatMessageString::builder().text(text).build();
        let rules = Class::ALL.iter().map(|class| {
            ReportingDescriptor::builder()
                .id(class.id())
                .short_description(text(class.title()))
                .full_description(text(class.motive()))
                .help(text(class.advice()))
                .build()
        });
        let results = self.findings().map(|it| {
            let class = it.class;
            let level = match class.severity() {
                Severity::Info => ResultLevel::Note,
                Severity::Low => ResultLevel::Warning,
                _ => ResultLevel::Error,
            };
            let (title, advice) = (class.title(), class.advice());
            let says = format!("{title} {} ({}). {advice}", it.case, it.answer);
            let curl = std::iter::once(("curl".to_owned(), json!(it.curl)));
            let curl = PropertyBag::builder()
                .additional_properties(curl.collect::<std::collections::BTreeMap<_, _>>())
                .build();
            Result::builder()
                .rule_id(class.id())
                .level(level)
                .message(Message::builder().text(says).build())
                .properties(curl)
                .build()
        });
        let driver = ToolComponent::builder()
            .name("webhook-audit")
            .version(env!("CARGO_PKG_VERSION"))
            .rules(rules.collect::<Vec<_>>())
            .build();
        let run = Run::builder()
            .tool(Tool::builder().driver(driver).build())
            .results(results.collect::<Vec<_>>())
            .build();
        let log = Sarif::builder()
            .schema(SCHEMA_URL)
            .version(Version::V2_1_0.to_string())
            .runs([run])
            .build();
        serde_json::to_string(&log).map_err(|error| error.to_string())
    }

    /// Writes a report in JUnit's XML with a test case for each class, which fails if the class has a finding.
    ///
    /// # Errors
    ///
    /// No report causes an error.
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
