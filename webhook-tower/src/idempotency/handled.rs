//! The outcome of handling a delivery once, and the trait of whatever has that done.

use std::time::Duration;

use webhook_core::config::Defaults;
use webhook_core::{ConfigError, Provider, Received};

use crate::count;

use super::fallback::Fallback;
use super::kept::KeptResponse;
use super::log;
use super::policy::Repeated;
use super::store::Mark;

/// What the work on a delivery came to.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "work is done or it is not, and every caller says which"
)]
pub enum Verdict<T> {
    /// It is done: the delivery is marked as handled, and repetitions of it do nothing.
    Done(T),
    /// It is done, and this response is kept beside the mark, for repetitions.
    Answered(T, KeptResponse),
    /// It is not done: the lease is given back, and the sender's next attempt is handled.
    Failed(T),
}

impl<T> Verdict<T> {
    /// Whether the work is done, what it gave, and what is kept of the answer.
    #[must_use]
    pub fn into_parts(self) -> (bool, T, Option<KeptResponse>) {
        match self {
            Self::Done(value) => (true, value, None),
            Self::Answered(value, response) => (true, value, Some(response)),
            Self::Failed(value) => (false, value, None),
        }
    }
}

/// What became of a delivery.
#[derive(Debug)]
#[non_exhaustive]
pub enum Handled<T> {
    /// The work was done now, and marked; or it failed, and the delivery is as it was before.
    Ran(T),
    /// It was handled before. Tell the sender so, with a status that it counts as success.
    Repetition(Mark),
    /// A delivery with an equal body was handled before under another id that nobody signs, and the settings say
    /// [`Repeated::Drop`]. Answer as to a repetition.
    Repeated(Mark),
    /// Somebody handles it right now. Tell the sender to come again, never that it was handled.
    InProgress {
        /// After how long it makes sense to come again.
        retry_after: Duration,
    },
    /// It was not handled, and is durable in the [`Fallback`], from where a worker gets it. Tell the sender so as one tells it of
    /// a success.
    Deferred,
    /// The lease was lost while the work went on. Tell the sender to come again.
    LeaseLost,
    /// The work panicked or was given up at shutdown, and the lease is given back.
    Broken,
    /// It could not be begun, or what became of it could not be written down.
    Unavailable(Unavailable),
}

/// Why a delivery could not be handled now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unavailable {
    /// As many deliveries as are allowed run already, or the program shuts down.
    NoRoom,
    /// The store gave no answer, or an error, before the work began.
    StoreDown,
    /// The work is done, and the store did not say that it has marked it. While the lease lasts, the mark is tried again.
    Unmarked,
    /// A statement of the work failed and the work called it success, so its transaction was rolled back.
    RolledBack,
    /// The store broke off while it committed: whether the work is done is known at the next attempt.
    Unsure,
}

impl Unavailable {
    const fn as_str(self) -> &'static str {
        match self {
            Self::NoRoom => "no-room",
            Self::StoreDown => "store-down",
            Self::Unmarked => "unmarked",
            Self::RolledBack => "rolled-back",
            Self::Unsure => "unsure",
        }
    }
}

impl<T> Handled<T> {
    /// Writes down and counts what became of the delivery, once for each; and where it was not handled and its sender never
    /// sends it again, hands it to the fallback. [`HandleOnce`] ends with it, in the task that no hung-up sender cancels.
    #[must_use = "a delivery that the fallback has is answered otherwise"]
    pub async fn settle<P: Provider>(
        self,
        received: &Received<P>,
        fallback: Option<&Fallback>,
    ) -> Self {
        let delivery = received.delivery();
        match &self {
            Self::Ran(_) => count::handled(delivery, "ran"),
            Self::Deferred => {}
            Self::Repetition(_) => {
                log::repetition(delivery);
                count::duplicate(delivery, "repetition");
            }
            Self::Repeated(_) => {
                log::repeated(delivery, Repeated::Drop);
                count::duplicate(delivery, "repeated");
            }
            Self::InProgress { retry_after } => {
                log::in_progress(delivery, *retry_after);
                count::duplicate(delivery, "in-progress");
            }
            Self::LeaseLost => {
                log::lease_lost(delivery);
                count::handled(delivery, "lease-lost");
            }
            Self::Broken => {
                log::broken(delivery);
                count::handled(delivery, "broken");
            }
            Self::Unavailable(reason) => {
                log::unavailable(delivery, reason.as_str());
                count::handled(delivery, reason.as_str());
            }
        }
        let may_be_lost = match &self {
            Self::Ran(_) | Self::Repetition(_) | Self::Repeated(_) | Self::Deferred => false,
            // Its effects are there.
            Self::Unavailable(reason) => *reason != Unavailable::Unmarked,
            Self::InProgress { .. } | Self::LeaseLost | Self::Broken => true,
        };
        if !may_be_lost || received.settings().retry_horizon.is_some() {
            return self;
        }
        if let Some(fallback) = fallback
            && Box::pin(fallback.keep(received)).await
        {
            log::deferred(delivery);
            count::deferred(delivery);
            return Self::Deferred;
        }
        log::lost_risk(delivery);
        count::lost_risk(delivery);
        self
    }
}

impl Repeated {
    /// Writes down and counts that a delivery is handed over though the body of a handled one equals it. Whoever
    /// implements [`HandleOnce`](super::HandleOnce) calls it once for each.
    pub fn handed_over<P: Provider>(received: &Received<P>) {
        let delivery = received.delivery();
        log::repeated(delivery, Self::HandOver);
        count::duplicate(delivery, "handed-over");
    }
}

/// A way to have the work on a delivery done once: [`Idempotency`](super::Idempotency) under a lease, a database in a transaction
/// of its own.
pub trait HandleOnce: Clone + Send + Sync + 'static {
    /// What the work is handed, such as its [`Lease`](super::Lease). The layer puts it into the request's extensions.
    type Grant: Clone + Send + Sync + 'static;

    /// Whether work may be done again within one call of [`HandleOnce::handle_once`], as when a database ends
    /// a transaction that stood in another's way.
    const RUNS_AGAIN: bool;

    /// Whether handled deliveries of a sender with these defaults are remembered for as long as retries and
    /// copies of them pass.
    ///
    /// # Errors
    ///
    /// [`ConfigError::Retries`], whose sentence says for how long they have to be remembered.
    fn check_retention(&self, sender: &Defaults) -> Result<(), ConfigError>;

    /// Where deliveries go that are not handled and never come again, if anywhere.
    fn fallback(&self) -> Option<&Fallback> {
        None
    }

    /// Does the work on a delivery, unless it was done before or somebody is doing it, in a task that no
    /// hung-up sender cancels.
    fn handle_once<P, T, W, F>(
        &self,
        received: &Received<P>,
        work: W,
    ) -> impl Future<Output = Handled<T>> + Send
    where
        P: Provider,
        T: Send + 'static,
        W: FnMut(Self::Grant) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static;
}
