//! Takes a request all the way to a verified delivery, for the layer and for the extractor alike.

mod lookup;

use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, Sleep};
use webhook_core::reply::Answer;
use webhook_core::{
    Endpoint, Finished, InFlight, Opening, Provider, Received, Rejection, RejectionKind,
};

use crate::body_reader::BodyReader;
use crate::budget::{Asked, Share};
use crate::count::{self, Uncounted};
use crate::head::{head_of, uri_of};
use crate::held;
use crate::kept::Kept;
use crate::log::{self, Tenant};
use crate::outcome::{Accepted, Outcome};
use crate::receiver::Receiver;
use crate::refusals::close;
use crate::refuse::refuse;
use crate::resolve::Resolve;

/// The result of a stage: an outcome, `None` if the next stage has begun, or a refusal.
type Turn<P> = Result<Option<Outcome<P>>, Rejection>;

pin_project! {
    /// Finds the endpoint, judges the head, and verifies the body as it is read.
    #[project = VerifyProjection]
    pub(crate) struct VerifyFuture<P: Provider, R: Resolve<P>, B> {
        receiver: Receiver<P, R>,
        head: Request<()>,
        // None once it is refused: nothing of it is kept while the response goes out.
        #[pin]
        body: Option<B>,
        #[pin]
        stage: Stage<P, R::Future>,
        // Whose refusal it is: the decoy's, until the endpoint is found.
        endpoint: Option<Endpoint<P>>,
        tenant: Tenant,
        #[pin]
        room: Option<Sleep>,
        // Not every body knows its end before it is asked for one more frame.
        ended: bool,
        started: Instant,
        kept: Kept,
        uncounted: Uncounted,
        // The last to be dropped: what it counts is gone by then.
        share: Option<Share>,
    }
}

pin_project! {
    #[project = StageProjection]
    enum Stage<P: Provider, F> {
        /// Nothing of the head is judged yet.
        Arrived,
        /// The shape of the head is right, and there is room for it.
        Admitted,
        Resolving {
            #[pin]
            resolved: F,
            #[pin]
            timeout: Option<Sleep>,
            // Given back as soon as there is an answer, since the stage ends.
            place: Option<OwnedSemaphorePermit>,
        },
        Reading {
            #[pin]
            reader: BodyReader<P>,
        },
        /// It is verified, and there is room for its event.
        Proven {
            received: Option<Received<P>>,
        },
        Over,
    }
}

impl<P: Provider, R: Resolve<P>, B: Body> VerifyFuture<P, R, B> {
    pub(crate) fn new(receiver: Receiver<P, R>, request: Request<B>) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            endpoint: receiver.decoy().cloned(),
            tenant: Tenant::NotAsked,
            receiver,
            head: Request::from_parts(parts, ()),
            body: Some(body),
            stage: Stage::Arrived,
            room: None,
            ended: false,
            started: Instant::now(),
            kept: Kept::default(),
            uncounted: Uncounted::default(),
            share: None,
        }
    }
}

impl<P: Provider, R: Resolve<P>, B: Body> Future for VerifyFuture<P, R, B> {
    type Output = Outcome<P>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Outcome<P>> {
        let mut this = self.project();
        loop {
            match this.turn(context) {
                Poll::Ready(Ok(None)) => {}
                Poll::Ready(Ok(Some(outcome))) => return Poll::Ready(outcome),
                Poll::Ready(Err(rejection)) => {
                    return Poll::Ready(Outcome::Answered(this.refuse(rejection)));
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

impl<P: Provider, R: Resolve<P>, B: Body> VerifyProjection<'_, P, R, B> {
    /// Goes on with the stage that has begun, once there is the room that it asked for.
    fn turn(&mut self, context: &mut Context<'_>) -> Poll<Turn<P>> {
        if let Some(share) = self.share {
            let room = ready!(share.poll_room(self.room.as_mut(), context));
            if room.is_err() {
                return Poll::Ready(Err(RejectionKind::BudgetExhausted.into()));
            }
        }
        match self.stage.as_mut().project() {
            StageProjection::Arrived => Poll::Ready(self.arrive()),
            StageProjection::Admitted => Poll::Ready(self.look_up()),
            StageProjection::Resolving { .. } => self.resolve(context),
            StageProjection::Reading { .. } => self.read(context),
            StageProjection::Proven { received } => {
                let received = received.take();
                Poll::Ready(Ok(received.and_then(|received| self.hand_over(received))))
            }
            // Polled again after it was ready: nothing is left to do.
            StageProjection::Over => Poll::Pending,
        }
    }

    /// Judges the shape of the head where the endpoint has yet to be looked up, and asks for room.
    fn arrive(&mut self) -> Turn<P> {
        self.uncounted.begin(self.endpoint.as_ref());
        if let Some(decoy) = self.receiver.decoy() {
            let bounds = self.receiver.bounds();
            let judged = decoy.begin(&head_of(self.head, bounds), (bounds.clock)());
            // What only a key can tell is no matter of shape.
            if let Err(rejection) = judged
                && rejection.kind() != RejectionKind::SignatureMismatch
            {
                return Err(rejection);
            }
            self.admit(0)?;
        }
        self.stage.set(Stage::Admitted);
        Ok(None)
    }

    /// Asks for the room of the head, and of what is kept to verify it.
    fn admit(&mut self, kept: usize) -> Result<(), Rejection> {
        let bounds = self.receiver.bounds();
        let announced = self.body.as_ref().get_ref().as_ref();
        let announced = announced.and_then(|body| body.size_hint().exact());
        let Some(share) = bounds.budget.open(announced) else {
            return Err(RejectionKind::BudgetExhausted.into());
        };
        let held = held::by_head(self.head, uri_of(self.head, bounds));
        let asked = self.share.insert(share).ask_for_head(held, kept);
        asked.is_granted().map(drop)
    }

    /// Judges the head by the endpoint that was found, before a byte of the body is read.
    fn judge(&mut self, endpoint: Endpoint<P>) -> Turn<P> {
        let bounds = self.receiver.bounds();
        let opening = endpoint.begin(&head_of(self.head, bounds), (bounds.clock)());
        let endpoint = self.endpoint.insert(endpoint);
        self.uncounted.judged_by(endpoint);
        let in_flight = match opening? {
            Opening::Read(in_flight) => in_flight,
            Opening::Answer(answer) => {
                log::handshake(endpoint, &answer);
                self.uncounted.handshake();
                return Ok(Some(Outcome::Answered(self.answer(&answer))));
            }
        };
        let kept = in_flight.retained();
        match self.share {
            Some(share) => share.ask_for_kept(kept).is_granted().map(drop)?,
            None => self.admit(kept)?,
        }
        self.stage.set(Stage::Reading {
            reader: BodyReader::new(in_flight),
        });
        Ok(None)
    }

    /// Reads the body as far as it has come. Once it is complete, verifies it and reads the event.
    fn read(&mut self, context: &mut Context<'_>) -> Poll<Turn<P>> {
        let (StageProjection::Reading { reader }, Some(body), Some(share)) = (
            self.stage.as_mut().project(),
            self.body.as_mut().as_pin_mut(),
            self.share.as_mut(),
        ) else {
            return Poll::Pending;
        };
        let bounds = self.receiver.bounds();
        let deadline = || bounds.read_timeout.saturating_sub(self.started.elapsed());
        let Some(in_flight) = ready!(reader.poll(body, share, bounds, deadline, context))? else {
            // A chunk has come, and waits for its room.
            return Poll::Ready(Ok(None));
        };
        // Only the end of the body takes the delivery.
        *self.ended = true;
        Poll::Ready(self.conclude(in_flight))
    }

    /// Verifies a delivery, reads its event, and answers what needs no handler.
    fn conclude(&mut self, in_flight: InFlight<P>) -> Turn<P> {
        let finished = self.kept.finish(in_flight, self.receiver.bounds());
        if let Some(share) = self.share {
            share.finished();
        }
        let verified = match finished? {
            Finished::Verified(verified) => verified,
            Finished::Answer(answer) => {
                if let Some(endpoint) = self.endpoint {
                    log::handshake(endpoint, &answer);
                }
                self.uncounted.handshake();
                return Ok(Some(Outcome::Answered(self.answer(&answer))));
            }
        };
        if let Some(share) = self.share {
            share.prove();
        }
        self.uncounted.proven(verified.delivery());
        let received = verified.read()?;
        if let Some(unreadable) = received.unreadable() {
            log::unreadable(received.delivery(), unreadable);
            count::unreadable(&received, unreadable);
            if self.receiver.bounds().refuse_unreadable {
                return Err(RejectionKind::Unreadable.into());
            }
        }
        if let Some(answer) = received.answer() {
            log::answered(&received, &answer);
            self.uncounted.answered();
            return Ok(Some(Outcome::Answered(self.answer(&answer))));
        }
        let event = received.retained();
        let asked = self
            .share
            .as_mut()
            .map_or(Asked::Granted, |share| share.ask(event));
        if asked.is_granted()? {
            return Ok(self.hand_over(received));
        }
        self.stage.set(Stage::Proven {
            received: Some(received),
        });
        Ok(None)
    }

    fn hand_over(&mut self, received: Received<P>) -> Option<Outcome<P>> {
        self.stage.set(Stage::Over);
        Some(Outcome::Received(Accepted {
            head: mem::take(self.head),
            received,
            endpoint: self.endpoint.take()?,
            tenant: *self.tenant,
            uncounted: mem::take(self.uncounted),
            share: self.share.take(),
        }))
    }

    fn answer(&mut self, answer: &Answer) -> Response<Bytes> {
        let mut response = answer.clone().into_response();
        if self.is_unread() {
            close(&mut response, self.head.version());
        }
        self.drop_all();
        response
    }

    fn refuse(&mut self, rejection: Rejection) -> Response<Bytes> {
        let (endpoint, bounds, unread) = (
            self.endpoint.as_ref(),
            self.receiver.bounds(),
            self.is_unread(),
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
        self.drop_all();
        response
    }

    fn is_unread(&self) -> bool {
        let over = |body: &B| *self.ended || body.is_end_stream();
        self.body
            .as_ref()
            .get_ref()
            .as_ref()
            .is_some_and(|body| !over(body))
    }

    /// Drops what the delivery holds before its response goes out, and then its share of the budget, so that the room
    /// becomes free only after the memory is.
    fn drop_all(&mut self) {
        self.stage.set(Stage::Over);
        self.body.set(None);
        *self.head = Request::default();
        *self.share = None;
    }
}
