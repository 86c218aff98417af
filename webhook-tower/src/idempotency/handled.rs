//! How handling a delivery once can end ([`Handled`]), and the trait of what has it handled ([`HandleOnce`]).

use std::time::Duration;

use webhook_core::config::Defaults;
#[cfg(feature = "forward")]
use webhook_core::seal::CameBy;
use webhook_core::{ConfigError, Delivery, Provider, Received};

use crate::count;

use super::fallback::Fallback;
use super::kept_response::KeptResponse;
use super::log;
use super::policy::Repeated;
use super::store::Mark;

/// How the work on a delivery ended.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "work is done or it is not, and every caller says which"
)]
pub enum Verdict<T> {
    /// The work succeeded: the delivery is marked as handled, and repetitions of it do nothing.
    Done(T),
    /// The work succeeded, and this response is kept beside the mark to answer repetitions.
    Answered(T, KeptResponse),
    /// The work failed: the lease is given back, and the sender's next attempt is handled.
    Failed(T),
}

impl<T> Verdict<T> {
    /// Splits the verdict into whether the work succeeded, its value, and the response that is kept.
    #[must_use]
    pub fn into_parts(self) -> (bool, T, Option<KeptResponse>) {
        match self {
            Self::Done(value) => (true, value, None),
            Self::Answered(value, response) => (true, value, Some(response)),
            Self::Failed(value) => (false, value, None),
        }
    }
}

/// How handling a delivery once ended. The layer makes the sender's answer of it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Handled<T> {
    /// The work ran now. If it succeeded, the delivery is marked as handled; if it failed, the delivery is as it was
    /// before.
    Ran(T),
    /// The delivery was handled before. Tell the sender so, with a status that it counts as success.
    Repetition(Mark),
    /// A delivery with an equal body was handled before under another id that is not signed, and the settings say
    /// [`Repeated::Drop`]. Answer it as you answer a repetition.
    Repeated(Mark),
    /// Somebody is handling the delivery right now. Tell the sender to try again, never that it was handled.
    InProgress {
        /// After how long another attempt makes sense.
        retry_after: Duration,
    },
    /// The delivery was not handled, but is durable in the [`Fallback`], from which a worker takes it. Answer the
    /// sender with success.
    Deferred,
    /// The lease was lost while the work went on. Tell the sender to try again.
    LeaseLost,
    /// The work panicked or was given up at shutdown, and its lease was given back.
    Broken,
    /// The work could not begin, or its outcome could not be written down.
    Unavailable(Unavailable),
}

/// Why a delivery could not be handled now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unavailable {
    /// As many deliveries as the settings allow are running already, or the program is shutting down.
    NoRoom,
    /// The store gave no answer, or an error, before the work began.
    StoreDown,
    /// The work succeeded, but the store did not confirm the mark. While the lease lasts, the mark is tried again.
    Unmarked,
    /// The work called itself a success although one of its statements failed, so its transaction was rolled back.
    RolledBack,
    /// The connection to the store broke during the commit. The next attempt finds out whether the work is committed.
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
    /// Logs and counts how handling the delivery ended. If it was not handled and nobody delivers it again, hands it to
    /// the fallback. Its sender may never do so, but the queue does from which a worker has taken it. A [`HandleOnce`] calls this once for each delivery, at its end, in the task that goes
    /// on when a sender hangs up.
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
            // The effects of unmarked work stay, so the delivery is not lost.
            Self::Unavailable(reason) => *reason != Unavailable::Unmarked,
            Self::InProgress { .. } | Self::LeaseLost | Self::Broken => true,
        };
        if !may_be_lost || received.settings().retry_horizon.is_some() || is_of_a_queue(delivery) {
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

/// Whether a worker has taken the delivery from a queue. The queue gives it out again, and counts the attempts: in the
/// fallback it would be a new message, and one that can never be handled would never end.
fn is_of_a_queue(delivery: &Delivery) -> bool {
    #[cfg(feature = "forward")]
    return matches!(delivery.came_by(), CameBy::Seal { .. });
    #[cfg(not(feature = "forward"))]
    {
        let _ = delivery;
        false
    }
}

impl Repeated {
    /// Logs and counts that a delivery is handed over although a handled one has an equal body. An implementation of
    /// [`HandleOnce`](super::HandleOnce) calls it once for each such delivery.
    pub fn handed_over<P: Provider>(received: &Received<P>) {
        let delivery = received.delivery();
        log::repeated(delivery, Self::HandOver);
        count::duplicate(delivery, "handed-over");
    }
}

/// Has the work on a delivery done once. [`Idempotency`](super::Idempotency) does so under a lease; a database does so
/// in a transaction that holds the mark and the work's own effects.
pub trait HandleOnce: Clone + Send + Sync + 'static {
    /// What the work is given, such as its [`Lease`](super::Lease). The layer puts it into the request's extensions.
    type Grant: Clone + Send + Sync + 'static;

    /// Whether [`HandleOnce::handle_once`] may run the work more than once in one call, as it has to when a database
    /// ends a transaction that stood in another's way.
    const RUNS_AGAIN: bool;

    /// Checks that handled deliveries of a sender with these defaults are remembered for as long as the sender may
    /// retry them and as copies of them are accepted.
    ///
    /// # Errors
    ///
    /// Returns [`ConfigError::Retries`], whose sentence says for how long they have to be remembered.
    fn check_retention(&self, sender: &Defaults) -> Result<(), ConfigError>;

    /// The queue for deliveries that were not handled and that their sender never sends again, if there is one.
    fn fallback(&self) -> Option<&Fallback> {
        None
    }

    /// Does the work on a delivery, unless the work was done before or somebody is doing it. It runs in a task that
    /// goes on when the sender hangs up.
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
