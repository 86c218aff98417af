//! One audit from its first control to its last.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, StatusCode, Uri, header};
use webhook_core::claim::Algorithm;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Scheme, Timestamp};

use crate::cases::{Case, Expect, Forger};
use crate::class::Class;
use crate::report::Report;
use crate::target::{Outcome, Target};
use crate::{forgeries, times_and_bodies};

/// An event that no sender has, in a form that most of them share. Compact and with sorted keys: a receiver that
/// verifies what it makes of the JSON accepts this one, and is found out by others.
const INERT: &str = r#"{"data":{"object":{"id":"webhook_audit"}},"id":"evt_webhook_audit","object":"event","type":"webhook_audit.inert"}"#;

/// Texts by which an answer shows the inside of a program.
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

/// By what an answer shows that the handler has acted, where 2xx alone does not say so.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Canary {
    /// The answer has this header.
    Header(HeaderName),
    /// The answer has this status.
    Status(StatusCode),
}

/// A battery of attacks that follow from a sender's scheme.
///
/// The keys are the sender's, so that genuine deliveries can be signed: the audit shows a receiver a genuine
/// delivery first, and where that is not accepted it says nothing about the rest.
///
/// ```
/// # use webhook_core::sign::SigningKey;
/// # use webhook_core::Scheme;
/// # use webhook_audit::{Audit, InProcess, Verdict};
/// # async fn example(router: axum::Router, scheme: &dyn Scheme, key: &SigningKey) {
/// let audit = Audit::new(scheme, key).path("/hooks/stripe");
/// let report = audit.run(&InProcess::new(router)).await;
/// assert_eq!(report.verdict(), Verdict::Clean, "{report}");
/// # }
/// ```
#[derive(Clone)]
pub struct Audit<'a> {
    scheme: &'a dyn Scheme,
    keys: Vec<SigningKey>,
    body: Bytes,
    content_type: HeaderValue,
    event: String,
    url: Uri,
    canary: Option<Canary>,
    effects: bool,
    now: Option<Timestamp>,
}

impl std::fmt::Debug for Audit<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Audit")
            .field("scheme", &self.scheme.name())
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl<'a> Audit<'a> {
    /// An audit of a receiver of this scheme's deliveries, which these keys of the sender sign.
    #[must_use]
    pub fn new(scheme: &'a dyn Scheme, keys: impl AsRef<[SigningKey]>) -> Self {
        Self {
            scheme,
            keys: keys.as_ref().to_vec(),
            body: Bytes::from_static(INERT.as_bytes()),
            content_type: HeaderValue::from_static("application/json"),
            event: "ping".to_owned(),
            url: Uri::from_static("/"),
            canary: None,
            effects: false,
            now: None,
        }
    }

    /// Delivers this event, which must be one that does no harm: it is delivered genuinely several times.
    #[must_use]
    pub fn event(mut self, name: impl Into<String>, body: impl Into<Bytes>) -> Self {
        self.event = name.into();
        self.body = body.into();
        if !matches!(self.body.first(), Some(b'{' | b'[')) {
            self.content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        }
        self
    }

    /// Delivers to this URL. Of a scheme that signs URLs it is the one that the sender knows.
    #[must_use]
    pub fn url(mut self, url: Uri) -> Self {
        self.url = url;
        self
    }

    /// Delivers to this path of a service in this process. What is no path is left out, and `/` stays.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        if let Ok(url) = path.parse() {
            self.url = url;
        }
        self
    }

    /// Says by what an answer shows that the handler has acted.
    #[must_use]
    pub fn canary(mut self, canary: Canary) -> Self {
        self.canary = Some(canary);
        self
    }

    /// Allows what may have an effect: the same genuine delivery twice, one after the other and at once.
    #[must_use]
    pub const fn allow_effects(mut self) -> Self {
        self.effects = true;
        self
    }

    /// Signs at this time instead of the present.
    #[must_use]
    pub const fn at(mut self, now: Timestamp) -> Self {
        self.now = Some(now);
        self
    }

    /// The number of requests that will be sent, and what stands in their way.
    ///
    /// # Errors
    ///
    /// What the scheme needs beyond what was given.
    pub fn plan(&self) -> Result<usize, String> {
        Ok(self.forger()?.cases.len() + 4)
    }

    fn forger(&self) -> Result<Forger<'_>, String> {
        let now = self.now.unwrap_or_else(|| SystemTime::now().into());
        let mut headers = http::HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, self.content_type.clone());
        let outgoing = Outgoing::new(self.body.clone(), now)
            .id(format!("webhook-audit-{}", now.unix_millis()))
            .event(&*self.event)
            .headers(headers)
            .url(self.url.clone());
        let mut forger = Forger::new(self.scheme, &self.keys, outgoing, now)?;
        forgeries::all(&mut forger);
        times_and_bodies::all(&mut forger);
        Ok(forger)
    }

    /// Sends everything, one request after the other, and reports.
    ///
    /// Where the genuine delivery is not accepted, first or last, or where a wrong signature is no longer refused as
    /// it was, the verdict is [`Verdict::Inconclusive`](crate::Verdict::Inconclusive).
    pub async fn run(&self, target: &impl Target) -> Report {
        self.run_telling(target, |_, _| {}).await
    }

    /// Sends everything as [`Audit::run`] does, and tells before each request how many were sent of how many.
    pub async fn run_telling(
        &self,
        target: &impl Target,
        mut progress: impl FnMut(usize, usize),
    ) -> Report {
        let mut report = Report::new(self.scheme.name(), self.url.clone());
        let forger = match self.forger() {
            Ok(forger) => forger,
            Err(error) => {
                report.leave(format!("no delivery could be signed: {error}"));
                return report;
            }
        };
        for recipe in &forger.recipes {
            let offers = recipe.offers.iter();
            let credentials = offers.filter(|offer| offer.algorithm == Algorithm::Credential);
            report.hide(credentials.map(|offer| offer.text.clone()));
        }
        let Some(wrong) = forgeries::wrong(&forger) else {
            report.leave("the scheme offers no signature that could be wrong".to_owned());
            return report;
        };
        report.count();
        let genuine = target.send(forger.genuine.clone()).await;
        if !self.accepts(&genuine) {
            report.leave(not_accepted(&genuine));
            return report;
        }
        report.count();
        let control = target.send(wrong.clone()).await;
        if self.accepts(&control) {
            let case = "a wrong signature of the right form";
            report.find(Class::SignatureNotChecked, case, &wrong, &control);
            return report;
        }
        let control = Control::of(&control);
        self.judge_failure(&mut report, "a wrong signature", &wrong, &control.outcome);
        if control.outcome.status().is_none() || is_busy(&control.outcome) {
            report.leave(format!(
                "a wrong signature was {}",
                control.outcome.describe()
            ));
            return report;
        }
        let texts: Vec<String> = forger
            .recipes
            .iter()
            .flat_map(|recipe| recipe.offers.iter().map(|offer| offer.text.clone()))
            .filter(|text| text.len() >= 16)
            .collect();
        let times = forger.recipes.iter().all(|recipe| recipe.time.is_none());
        let total = forger.cases.len() + 4;
        for (place, case) in forger.cases.iter().enumerate() {
            progress(place + 2, total);
            report.count();
            let mut outcome = target.send(case.request.clone()).await;
            if is_busy(&outcome) {
                // Once more, a little later: a limiter is no verdict.
                tokio::time::sleep(std::time::Duration::from_millis(250)).await;
                outcome = target.send(case.request.clone()).await;
            }
            self.judge(&mut report, case, &outcome, &control, &texts);
        }
        if times {
            let outcome = genuine.clone();
            report.find(
                Class::ReplayPossible,
                "no time is signed",
                &forger.genuine,
                &outcome,
            );
        }
        if self.effects && self.canary.is_some() {
            self.effects(&mut report, target, &forger).await;
        }
        progress(total, total);
        report.count();
        let last = target.send(wrong).await;
        if self.accepts(&last) || last.status() != control.outcome.status() {
            report.leave(format!(
                "a wrong signature was {} at first and {} at last",
                control.outcome.describe(),
                last.describe()
            ));
        }
        report.count();
        let fresh = self.forger().ok().map(|forger| forger.genuine);
        if let Some(genuine) = fresh {
            let last = target.send(genuine).await;
            if !self.accepts(&last) && !is_busy(&last) {
                report.leave(format!(
                    "the genuine delivery was {} at last",
                    last.describe()
                ));
            }
        }
        report
    }

    /// Whether the answer says that the delivery was taken for genuine.
    fn accepts(&self, outcome: &Outcome) -> bool {
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

    fn judge(
        &self,
        report: &mut Report,
        case: &Case,
        outcome: &Outcome,
        control: &Control,
        texts: &[String],
    ) {
        if is_busy(outcome) || matches!(outcome, Outcome::TimedOut | Outcome::Unreachable(_)) {
            report.skip(format!("{}: {}", case.name, outcome.describe()));
            return;
        }
        match case.expect {
            Expect::Refused if self.accepts(outcome) => {
                report.find(case.class, &case.name, &case.request, outcome);
            }
            Expect::Refused => {
                self.judge_failure(report, &case.name, &case.request, outcome);
                self.judge_answer(report, case, outcome, control, texts);
            }
            Expect::Accepted if is_failure(outcome) || outcome.status().is_none() => {
                report.find(Class::GenuineFails, &case.name, &case.request, outcome);
            }
            Expect::Accepted => {
                // Only what looks like the refusal of a wrong signature is one: a filter in front is not.
                if !self.accepts(outcome) && control.is_like(outcome) {
                    report.find(case.class, &case.name, &case.request, outcome);
                }
            }
            Expect::Answer => {
                if matches!(outcome, Outcome::Dropped(_)) {
                    report.find(Class::GenuineFails, &case.name, &case.request, outcome);
                }
            }
            Expect::NoFailure => {
                if is_failure(outcome) || matches!(outcome, Outcome::Dropped(_)) {
                    report.find(Class::GenuineFails, &case.name, &case.request, outcome);
                }
            }
        }
    }

    fn judge_failure(
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

    /// What a refusal tells whoever forged the delivery.
    fn judge_answer(
        &self,
        report: &mut Report,
        case: &Case,
        outcome: &Outcome,
        control: &Control,
        texts: &[String],
    ) {
        let (Some(status), Some(body)) = (outcome.status(), outcome.body()) else {
            return;
        };
        let text = String::from_utf8_lossy(body);
        let own = format!("{:?}{}", case.request.headers(), case.request.uri());
        let sent = |expected: &str| {
            own.contains(expected)
                || String::from_utf8_lossy(case.request.body()).contains(expected)
        };
        if texts
            .iter()
            .any(|it| text.contains(it.as_str()) && !sent(it))
        {
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
        match control.outcome.status() {
            Some(other) if other == status => {
                let before = control.outcome.body().map_or(&b""[..], |body| body);
                if !body.is_empty() && !before.is_empty() && !alike(before, body) {
                    report.find(Class::AnswerTellsCheck, &case.name, &case.request, outcome);
                }
            }
            _ => report.find(Class::AnswersDiffer, &case.name, &case.request, outcome),
        }
    }

    /// Delivers twice what is one delivery, and two copies at once: by the canary.
    async fn effects(&self, report: &mut Report, target: &impl Target, forger: &Forger<'_>) {
        let another = |body: &str| {
            let now = forger.now.unix_millis();
            let outgoing = forger
                .outgoing
                .clone()
                .id(format!("webhook-audit-{now}-{body}"));
            let text = String::from_utf8_lossy(&self.body).into_owned();
            let text = match text.strip_prefix('{') {
                Some(rest) => format!("{{\"webhook_audit\":\"{body}{now}\",{rest}"),
                None => format!("{text}&webhook_audit={body}{now}"),
            };
            outgoing.body(text).sign(self.scheme, &self.keys).ok()
        };
        if let Some(request) = another("twice") {
            let first = target.send(request.clone()).await;
            let second = target.send(request.clone()).await;
            report.count();
            if self.accepts(&first) && self.accepts(&second) {
                report.find(
                    Class::ReplayHasEffect,
                    "the same delivery again",
                    &request,
                    &second,
                );
            }
        }
        if let Some(request) = another("at-once") {
            let (one, two) =
                tokio::join!(target.send(request.clone()), target.send(request.clone()));
            report.count();
            if self.accepts(&one) && self.accepts(&two) {
                report.find(
                    Class::ConcurrentEffects,
                    "two copies at once",
                    &request,
                    &two,
                );
            }
        }
    }
}

/// How the receiver answers a plain wrong signature.
struct Control {
    outcome: Outcome,
}

impl Control {
    fn of(outcome: &Outcome) -> Self {
        Self {
            outcome: outcome.clone(),
        }
    }

    fn is_like(&self, outcome: &Outcome) -> bool {
        self.outcome.status() == outcome.status()
    }
}

/// Whether two answers say the same but for numbers, such as times and ids of requests.
fn alike(one: &[u8], other: &[u8]) -> bool {
    let words = |bytes: &[u8]| -> Vec<u8> {
        let kept = bytes.iter().filter(|byte| byte.is_ascii_alphabetic());
        kept.map(u8::to_ascii_lowercase).collect()
    };
    // Ids in hexadecimal digits are numbers too.
    let letters = |bytes: &[u8]| -> Vec<u8> {
        words(bytes)
            .into_iter()
            .filter(|byte| !(b'a'..=b'f').contains(byte))
            .collect()
    };
    letters(one) == letters(other)
}

fn is_failure(outcome: &Outcome) -> bool {
    outcome.status().is_some_and(|status| {
        status.is_server_error() && !matches!(status.as_u16(), 501 | 503 | 505)
    })
}

fn is_busy(outcome: &Outcome) -> bool {
    outcome
        .status()
        .is_some_and(|status| matches!(status.as_u16(), 429 | 503) || status.is_redirection())
}

fn not_accepted(outcome: &Outcome) -> String {
    let hint = match outcome.status() {
        Some(status) if status.is_redirection() => {
            "no redirect is followed: give the URL to which it leads"
        }
        Some(StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) => {
            "check the path of the URL, and whether a proxy answers instead of the receiver"
        }
        Some(StatusCode::UNAUTHORIZED | StatusCode::BAD_REQUEST | StatusCode::FORBIDDEN) => {
            "check that the secret is the receiver's own, and the clock: `webhook explain` tells which"
        }
        _ => {
            "the receiver must accept a genuine delivery before anything can be said of forged ones"
        }
    };
    format!("the genuine delivery was {}: {hint}", outcome.describe())
}
