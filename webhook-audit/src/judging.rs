//! Judges an answer: the receiver accepted, refused or failed, or something in front of it answered.

use bytes::Bytes;
use http::{HeaderName, Request, StatusCode};

use crate::cases::{Case, Expect};
use crate::class::Class;
use crate::report::Report;
use crate::target::Outcome;

/// Texts in an answer that show the inside of a program.
const INSIDES: &[&str] = &[
    "Traceback (most recent call last)",
    "panicked at",
    "stack backtrace:",
    "    at ",
    "Exception in thread",
    "node_modules/",
    "site-packages/",
    ".rs:",
];

/// How an answer shows that the handler has acted, for receivers whose 2xx status does not tell it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Canary {
    /// The answer has this header.
    Header(HeaderName),
    /// The answer has this status.
    Status(StatusCode),
}

/// Compares answers with the answer to a plain wrong signature.
pub(crate) struct Judge {
    pub(crate) canary: Option<Canary>,
    /// The receiver's answer to a plain wrong signature.
    pub(crate) control: Outcome,
    /// The signatures that the sender would send, which no answer may contain.
    pub(crate) expected: Vec<String>,
}

impl Judge {
    /// Returns whether the answer says that the receiver took the delivery for genuine.
    pub(crate) fn accepts(&self, outcome: &Outcome) -> bool {
        let Outcome::Answered {
            status, headers, ..
        } = outcome
        else {
            return false;
        };
        match &self.canary {
            Some(Canary::Header(name)) => headers.contains_key(name),
            Some(Canary::Status(canary)) => status == canary,
            None => status.is_success(),
        }
    }

    /// Returns whether the answer looks like the refusal of a wrong signature, since a filter in front refuses
    /// otherwise.
    fn refuses(&self, outcome: &Outcome) -> bool {
        !self.accepts(outcome) && self.control.status() == outcome.status()
    }

    pub(crate) fn judge(&self, report: &mut Report, case: &Case, outcome: &Outcome) {
        if is_busy(outcome) || matches!(outcome, Outcome::TimedOut | Outcome::Unreachable(_)) {
            report.skip(format!("{}: {}", case.name, outcome.describe()));
            return;
        }
        let mut find = |class| report.find(class, &case.name, &case.request, outcome);
        let dropped = matches!(outcome, Outcome::Dropped(_));
        match case.expect {
            Expect::Refused | Expect::RefusedOrCut if self.accepts(outcome) => find(case.class),
            Expect::Refused => {
                self.failure(report, &case.name, &case.request, outcome);
                self.answer(report, case, outcome);
            }
            Expect::RefusedOrCut => {
                // A proxy answers 502 when the receiver refuses from the head and closes while the proxy still sends.
                let lost = outcome.status() == Some(StatusCode::BAD_GATEWAY);
                if is_failure(outcome) && !lost {
                    find(Class::ServerError);
                }
            }
            Expect::Accepted if is_failure(outcome) || dropped => find(Class::GenuineFails),
            Expect::Accepted => {
                if self.refuses(outcome) {
                    find(case.class);
                }
            }
            Expect::Answer => {
                if dropped {
                    find(Class::GenuineFails);
                }
            }
            Expect::NoFailure => {
                if is_failure(outcome) || dropped {
                    find(Class::GenuineFails);
                }
            }
        }
    }

    /// Reports a forgery that makes the receiver fail, or that ends the connection.
    pub(crate) fn failure(
        &self,
        report: &mut Report,
        name: &str,
        request: &Request<Bytes>,
        outcome: &Outcome,
    ) {
        if is_failure(outcome) {
            report.find(Class::ServerError, name, request, outcome);
        } else if matches!(outcome, Outcome::Dropped(_)) {
            report.find(Class::ConnectionDropped, name, request, outcome);
        }
    }

    /// Reports what a refusal tells the person who forged the delivery.
    fn answer(&self, report: &mut Report, case: &Case, outcome: &Outcome) {
        let (Some(status), Some(body)) = (outcome.status(), outcome.body()) else {
            return;
        };
        let text = String::from_utf8_lossy(body);
        let own = format!("{:?}{}", case.request.headers(), case.request.uri());
        let sent = |expected: &str| {
            own.contains(expected)
                || String::from_utf8_lossy(case.request.body()).contains(expected)
        };
        let mut expected = self.expected.iter();
        if expected.any(|it| text.contains(it.as_str()) && !sent(it)) {
            report.find(Class::SecretInAnswer, &case.name, &case.request, outcome);
        }
        if INSIDES.iter().any(|it| text.contains(it)) {
            report.find(Class::StackTrace, &case.name, &case.request, outcome);
        }
        let about_check = !matches!(
            case.class,
            Class::OtherMethodAnswered | Class::ContentTypeBypass | Class::UnsignedEventName
        );
        if !about_check || is_failure(outcome) || !status.is_client_error() {
            return;
        }
        match self.control.status() {
            Some(other) if other == status => {
                let before = self.control.body().map_or(&b""[..], |body| body);
                if !body.is_empty() && !before.is_empty() && !alike(before, body) {
                    report.find(Class::AnswerTellsCheck, &case.name, &case.request, outcome);
                }
            }
            _ => report.find(Class::AnswersDiffer, &case.name, &case.request, outcome),
        }
    }
}

/// Returns whether two answers are equal apart from numbers, such as times and ids of requests.
fn alike(one: &[u8], other: &[u8]) -> bool {
    // Ids are often hexadecimal, so the digits `a` to `f` count as numbers.
    let letters = |bytes: &[u8]| -> Vec<u8> {
        let kept = bytes.iter().filter(|byte| byte.is_ascii_alphabetic());
        let kept = kept.map(u8::to_ascii_lowercase);
        kept.filter(|byte| !(b'a'..=b'f').contains(byte)).collect()
    };
    letters(one) == letters(other)
}

/// Returns whether the receiver failed.
pub(crate) fn is_failure(outcome: &Outcome) -> bool {
    outcome.status().is_some_and(|status| {
        status.is_server_error() && !matches!(status.as_u16(), 501 | 503 | 505)
    })
}

/// Returns whether a rate limiter or a redirect answered in place of the receiver.
pub(crate) fn is_busy(outcome: &Outcome) -> bool {
    outcome
        .status()
        .is_some_and(|status| matches!(status.as_u16(), 429 | 503) || status.is_redirection())
}

/// Says why an audit cannot judge a receiver that answered a genuine delivery in this way.
pub(crate) fn not_accepted(outcome: &Outcome) -> String {
    let hint = match outcome.status() {
        Some(status) if status.is_redirection() => {
            "the audit follows no redirect: give it the URL to which the redirect leads"
        }
        Some(StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) => {
            "check the path of the URL, and whether a proxy answers instead of the receiver"
        }
        Some(StatusCode::UNAUTHORIZED | StatusCode::BAD_REQUEST | StatusCode::FORBIDDEN) => {
            "check that the secret is the receiver's own, and that both clocks are right: `webhook explain` tells which of the two is wrong"
        }
        _ => {
            "the receiver must accept a genuine delivery before anything can be said of forged ones"
        }
    };
    format!("the genuine delivery was {}: {hint}", outcome.describe())
}
