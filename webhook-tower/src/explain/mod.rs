//! Explains in the log, while a service is developed, why deliveries are refused.

mod case;
mod rate_limit;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::sleep;
use webhook_core::Rejection;
use webhook_core::explain::Explanation;
use zeroize::Zeroizing;

use crate::{count, log};

pub(crate) use case::Case;
use rate_limit::{Pace, Turn};

/// How long an explanation waits, so that the answer to the refused request is on its way before any work begins.
const AFTER_THE_ANSWER: Duration = Duration::from_millis(50);

/// The longest head of which a copy is kept, in bytes.
const LONGEST_HEAD: usize = 64 << 10;

/// The secrets that [`Receiver::explain_refusals_in_development`](crate::Receiver::explain_refusals_in_development)
/// tries, beside its changes of the head and the body: other readings of this endpoint's secret, and the secrets of
/// others. An endpoint does not give its secret back, so the explainer has to be told it.
///
/// ```
/// # use webhook_core::Provider;
/// # use webhook_tower::{Explainer, Receiver, WebhookLayer};
/// # fn example<P: Provider>(provider: P) -> Result<WebhookLayer<P>, std::env::VarError> {
/// let mut receiver = Receiver::new(provider);
/// if cfg!(debug_assertions) {
///     let secret = std::env::var("STRIPE_WEBHOOK_SECRET")?;
///     let explainer = Explainer::new().secret("STRIPE_WEBHOOK_SECRET", secret);
///     receiver = receiver.explain_refusals_in_development(explainer);
/// }
/// Ok(WebhookLayer::new(receiver))
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "a receiver explains nothing until it is given this"]
pub struct Explainer {
    own: Vec<Named>,
    others: Vec<Named>,
    told: Option<Arc<Told>>,
}

type Told = dyn Fn(&Explanation) + Send + Sync;

/// A secret as it was configured, and what the log calls it.
#[derive(Clone)]
struct Named {
    name: String,
    text: Zeroizing<String>,
}

impl Explainer {
    /// Makes an explainer that knows no secret and tries only changes of the head and the body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Tries other readings of this secret of the endpoint: without its quotes, decoded or as it stands.
    ///
    /// `text` is what the configuration holds, and `name` what the log calls it, such as the name of its
    /// environment variable.
    pub fn secret(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.own.push(Named::new(name, text));
        self
    }

    /// Tries the secret of another endpoint or sender, which may have been mistaken for this one's.
    ///
    /// `text` is what the configuration holds, and `name` what the log calls it.
    pub fn other_secret(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.others.push(Named::new(name, text));
        self
    }

    /// Calls `told` with each explanation after it was logged, for example to count it. The call runs on a task of the
    /// runtime, so it must not block.
    pub fn on_explained(mut self, told: impl Fn(&Explanation) + Send + Sync + 'static) -> Self {
        self.told = Some(Arc::new(told));
        self
    }
}

impl Named {
    fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: Zeroizing::new(text.into()),
        }
    }
}

/// Shows the names of the secrets, not the secrets.
impl fmt::Debug for Explainer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names =
            |named: &[Named]| -> Vec<String> { named.iter().map(|it| it.name.clone()).collect() };
        f.debug_struct("Explainer")
            .field("secrets", &names(&self.own))
            .field("other_secrets", &names(&self.others))
            .finish_non_exhaustive()
    }
}

/// An explainer at work. The clones of a receiver share it.
pub(crate) struct Explaining {
    explainer: Explainer,
    pace: Pace,
}

impl Explaining {
    pub(crate) fn new(explainer: Explainer) -> Self {
        log::explaining();
        Self {
            explainer,
            pace: Pace::new(),
        }
    }

    /// Takes a refused delivery to be explained later, if the pace allows one more. It explains nothing itself, so the
    /// answer to the sender does not wait.
    pub(crate) fn take(
        self: &Arc<Self>,
        rejection: Rejection,
        head_bytes: usize,
        case: impl FnOnce() -> Case,
    ) {
        // The kind of a refusal that is not the caller's fault, such as a lack of room, says already why it happened.
        if !rejection.kind().status().is_client_error() {
            return;
        }
        let Ok(runtime) = Handle::try_current() else {
            return;
        };
        if head_bytes > LONGEST_HEAD {
            self.pace.pass_over();
        } else if let Some(turn) = self.pace.turn() {
            runtime.spawn(explain(Arc::clone(self), case(), turn));
        }
    }
}

/// Explains one refused delivery on a thread for work that blocks, and writes it into the log.
async fn explain(explaining: Arc<Explaining>, case: Case, turn: Turn) {
    sleep(AFTER_THE_ANSWER).await;
    let by = Arc::clone(&explaining);
    let explained = tokio::task::spawn_blocking(move || {
        let explanation = case.explain(&by.explainer);
        (case, explanation)
    });
    let Ok((case, explanation)) = explained.await else {
        return;
    };
    log::explained(
        &case.endpoint,
        &case.rejection,
        &case.head(),
        case.tenant,
        case.body.is_some(),
        &explanation,
        turn.passed_over(),
    );
    let first = explanation.diagnoses().first();
    let cause = first.map_or("unknown", |it| it.cause().as_str());
    count::explained(&case.endpoint, cause);
    if let Some(told) = &explaining.explainer.told {
        told(&explanation);
    }
}
