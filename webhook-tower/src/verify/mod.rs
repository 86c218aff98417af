//! Takes a request all the way to a verified delivery, for the layer and for the extractor alike.

mod future;
mod lookup;

use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, Sleep};
use webhook_core::erased::{AnyEndpoint, AnyFinished, AnyInFlight, AnyOpening};
use webhook_core::reply::Answer;
use webhook_core::{Rejection, RejectionKind};

use crate::body_reader::BodyReader;
use crate::budget::{Asked, Share};
use crate::count::{self, Uncounted};
use crate::erased_body::Incoming;
use crate::head::{head_of, uri_of};
use crate::head_size;
use crate::log::{self, Tenant};
use crate::outcome::{Accepted, Outcome};
use crate::receiver::Common;
use crate::refusal_response::close;
use crate::refuse::refuse;
use crate::refused_body::KeptBody;
use crate::resolve::Finding;

pub(crate) use self::future::VerifyFuture;

/// The result of a stage: an outcome, `None` if the next stage has begun, or a refusal.
type Turn = Result<Option<Outcome>, Rejection>;

pin_project! {
    /// How far the verification of a delivery has come. It names no type of sender or body, so it is compiled once.
    #[project = VerifyingProjection]
    struct Verifying {
        common: Arc<Common>,
        head: Request<()>,
        #[pin]
        stage: Stage,
        // The endpoint in whose name a request is refused: the decoy, until the endpoint is found.
        endpoint: Option<AnyEndpoint>,
        tenant: Tenant,
        #[pin]
        room: Option<Sleep>,
        // Some bodies know their end only when they are asked for one more frame, so the end is noted here.
        ended: bool,
        started: Instant,
        kept: KeptBody,
        uncounted: Uncounted,
        // This field is dropped last, after everything that the share counts.
        share: Option<Share>,
    }
}

pin_project! {
    #[project = StageProjection]
    enum Stage {
        /// Nothing of the head is judged yet.
        Arrived,
        /// The shape of the head is right, and the budget has room for it.
        Admitted,
        Resolving {
            answer: Finding,
            #[pin]
            timeout: Option<Sleep>,
            // The place is given back as soon as there is an answer, because the stage then ends.
            place: Option<OwnedSemaphorePermit>,
        },
        Reading {
            #[pin]
            reader: BodyReader,
        },
        /// The delivery is verified, and the budget has room for its event.
        Proven {
            body: Bytes,
        },
        Over,
    }
}

impl Verifying {
    fn new(common: Arc<Common>, head: Request<()>, started: Instant) -> Self {
        Self {
            endpoint: common.decoy.clone(),
            tenant: Tenant::NotAsked,
            common,
            head,
            stage: Stage::Arrived,
            room: None,
            ended: false,
            started,
            kept: KeptBody::default(),
            uncounted: Uncounted::default(),
            share: None,
        }
    }

    fn poll(
        self: Pin<&mut Self>,
        mut body: Pin<&mut dyn Incoming>,
        context: &mut Context<'_>,
    ) -> Poll<Outcome> {
        let mut this = self.project();
        loop {
            match this.turn(body.as_mut(), context) {
                Poll::Ready(Ok(None)) => {}
                Poll::Ready(Ok(Some(outcome))) => return Poll::Ready(outcome),
                Poll::Ready(Err(rejection)) => {
                    let refused = this.refuse(rejection, body);
                    return Poll::Ready(Outcome::Answered(refused));
                }
                Poll::Pending => {
                    let stays = this.share.as_mut().is_none_or(|share| share.pause(context));
                    if stays {
                        return Poll::Pending;
                    }
                }
            }
        }
    }
}

impl VerifyingProjection<'_> {
    /// Goes on with the current stage once the budget has the room that it asked for.
    fn turn(&mut self, body: Pin<&mut dyn Incoming>, context: &mut Context<'_>) -> Poll<Turn> {
        if let Some(share) = self.share {
            let room = ready!(share.poll_room(self.room.as_mut(), context));
            if room.is_err() {
                return Poll::Ready(Err(RejectionKind::BudgetExhausted.into()));
            }
        }
        match self.stage.as_mut().project() {
            StageProjection::Arrived => Poll::Ready(self.arrive(&*body)),
            StageProjection::Admitted => Poll::Ready(self.look_up(body)),
            StageProjection::Resolving { .. } => self.resolve(body, context),
            StageProjection::Reading { .. } => self.read(body, context),
            StageProjection::Proven { body } => {
                let whole = mem::take(body);
                Poll::Ready(Ok(self.hand_over(whole)))
            }
            // Polled again after it was ready: nothing is left to do.
            StageProjection::Over => Poll::Pending,
        }
    }

    /// If the endpoint still has to be looked up, judges the shape of the head by the decoy, and asks for room.
    fn arrive(&mut self, body: &dyn Incoming) -> Turn {
        self.uncounted.begin(self.endpoint.as_ref());
        if let Some(decoy) = &self.common.decoy {
            let bounds = &self.common.bounds;
            let judged = decoy.begin(&head_of(self.head, bounds), (bounds.clock)());
            // A mismatch is no fault of the shape: only the tenant's key can tell, and the decoy does not have it.
            if let Err(rejection) = judged
                && rejection.kind() != RejectionKind::SignatureMismatch
            {
                return Err(rejection);
            }
            self.admit(body, 0)?;
        }
        self.stage.set(Stage::Admitted);
        Ok(None)
    }

    /// Asks for the room of the head, and of what is kept to verify it.
    fn admit(&mut self, body: &dyn Incoming, kept: usize) -> Result<(), Rejection> {
        let bounds = &self.common.bounds;
        let Some(share) = bounds.budget.open(body.announced()) else {
            return Err(RejectionKind::BudgetExhausted.into());
        };
        let held = head_size::of(self.head, uri_of(self.head, bounds));
        let asked = self.share.insert(share).ask_for_head(held, kept);
        asked.is_granted().map(drop)
    }

    /// Judges the head by the endpoint that was found, before a byte of the body is read.
    fn judge(&mut self, endpoint: AnyEndpoint, body: Pin<&mut dyn Incoming>) -> Turn {
        let bounds = &self.common.bounds;
        let opening = endpoint.begin(&head_of(self.head, bounds), (bounds.clock)());
        let endpoint = self.endpoint.insert(endpoint);
        self.uncounted.judged_by(endpoint);
        let in_flight = match opening? {
            AnyOpening::Read(in_flight) => in_flight,
            AnyOpening::Answer(answer) => {
                log::handshake(endpoint, &answer);
                self.uncounted.handshake();
                return Ok(Some(Outcome::Answered(self.answer(&answer, body))));
            }
        };
        let kept = in_flight.retained();
        match self.share {
            Some(share) => share.ask_for_kept(kept).is_granted().map(drop)?,
            None => self.admit(&*body, kept)?,
        }
        self.stage.set(Stage::Reading {
            reader: BodyReader::new(in_flight),
        });
        Ok(None)
    }

    /// Reads the body as far as it has come. Once it is complete, verifies it and reads the event.
    fn read(&mut self, mut body: Pin<&mut dyn Incoming>, context: &mut Context<'_>) -> Poll<Turn> {
        let (StageProjection::Reading { reader }, Some(share)) =
            (self.stage.as_mut().project(), self.share.as_mut())
        else {
            return Poll::Pending;
        };
        let bounds = &self.common.bounds;
        let deadline = || bounds.read_timeout.saturating_sub(self.started.elapsed());
        let piece = reader.poll(body.as_mut(), share, bounds, deadline, context);
        let Some(in_flight) = ready!(piece)? else {
            // A chunk has come, and waits for room.
            return Poll::Ready(Ok(None));
        };
        // The reader returns the delivery only once the body has ended.
        *self.ended = true;
        Poll::Ready(self.conclude(in_flight, body))
    }

    /// Verifies a delivery, reads its event, and answers what needs no handler.
    fn conclude(&mut self, in_flight: AnyInFlight, body: Pin<&mut dyn Incoming>) -> Turn {
        let finished = self.kept.finish(in_flight, &self.common.bounds);
        if let Some(share) = self.share {
            share.finished();
        }
        let verified = match finished? {
            AnyFinished::Verified(verified) => verified,
            AnyFinished::Answer(answer) => {
                if let Some(endpoint) = self.endpoint {
                    log::handshake(endpoint, &answer);
                }
                self.uncounted.handshake();
                return Ok(Some(Outcome::Answered(self.answer(&answer, body))));
            }
        };
        if let Some(share) = self.share {
            share.prove();
        }
        self.uncounted.proven(verified.delivery());
        let whole = verified.delivery().body().clone();
        verified.read(self.head.extensions_mut())?;
        let mut event = 0;
        let received = |endpoint: &AnyEndpoint| endpoint.received(self.head.extensions());
        if let Some(received) = self.endpoint.as_ref().and_then(received) {
            if let Some(unreadable) = received.unreadable() {
                log::unreadable(received.delivery(), unreadable);
                count::unreadable(received, unreadable);
                if self.common.bounds.refuse_unreadable {
                    return Err(RejectionKind::Unreadable.into());
                }
            }
            if let Some(answer) = received.answer() {
                log::answered(received.delivery(), received.event_name(), &answer);
                self.uncounted.answered();
                return Ok(Some(Outcome::Answered(self.answer(&answer, body))));
            }
            event = received.retained();
        }
        let asked = self
            .share
            .as_mut()
            .map_or(Asked::Granted, |share| share.ask(event));
        if asked.is_granted()? {
            return Ok(self.hand_over(whole));
        }
        self.stage.set(Stage::Proven { body: whole });
        Ok(None)
    }

    fn hand_over(&mut self, body: Bytes) -> Option<Outcome> {
        self.stage.set(Stage::Over);
        Some(Outcome::Received(Accepted {
            head: mem::take(self.head),
            body,
            endpoint: self.endpoint.take()?,
            tenant: *self.tenant,
            uncounted: mem::take(self.uncounted),
            share: self.share.take(),
        }))
    }

    fn answer(&mut self, answer: &Answer, body: Pin<&mut dyn Incoming>) -> Response<Bytes> {
        let mut response = answer.clone().into_response();
        if self.is_unread(&*body) {
            close(&mut response, self.head.version());
        }
        self.drop_all(body);
        response
    }

    fn refuse(&mut self, rejection: Rejection, body: Pin<&mut dyn Incoming>) -> Response<Bytes> {
        let (endpoint, bounds, unread) = (
            self.endpoint.as_ref(),
            &self.common.bounds,
            self.is_unread(&*body),
        );
        let response = refuse(
            endpoint,
            rejection,
            bounds,
            self.head,
            *self.tenant,
            unread,
            self.uncounted,
        );
        self.kept
            .explain(endpoint, rejection, bounds, self.head, *self.tenant);
        self.drop_all(body);
        response
    }

    fn is_unread(&self, body: &dyn Incoming) -> bool {
        !*self.ended && body.is_open()
    }

    /// Drops what the delivery holds before its response goes out, and only then its share of the budget, so that the
    /// room becomes free after the memory is.
    fn drop_all(&mut self, body: Pin<&mut dyn Incoming>) {
        self.stage.set(Stage::Over);
        body.discard();
        *self.head = Request::default();
        *self.share = None;
    }
}
