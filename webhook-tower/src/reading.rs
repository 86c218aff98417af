//! From a request to a verified delivery: the one way that both doors share.

use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use http::{Request, Response, Uri};
use http_body::Body;
use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep};
use webhook_core::{
    Answer, Endpoint, Finished, Head, InFlight, Opening, Provider, Received, Rejection,
    RejectionKind,
};

use crate::budget::Share;
use crate::log::{self, Tenant};
use crate::place::Place;
use crate::receiver::{Bounds, Receiver};
use crate::refuse::close;
use crate::resolve::{Resolve, ResolveError, UnprovenHead};

/// Frames that are taken in one turn before other tasks get theirs.
const FRAMES_IN_A_TURN: usize = 32;

/// What became of a request.
#[allow(clippy::large_enum_variant, reason = "the large one is the rule")]
pub(crate) enum Outcome<P: Provider> {
    /// It is authentic and for the handler.
    Received {
        head: Request<()>,
        received: Received<P>,
        endpoint: Endpoint<P>,
        /// Held until the handler takes over: a recorded delivery is authentic each time it is sent.
        share: Option<Share>,
    },
    /// It is answered, or refused, without the handler.
    Answered(Response<Bytes>),
}

pin_project! {
    /// Finds the endpoint, judges the head, and verifies the body as it is read.
    pub(crate) struct Reading<P: Provider, R: Resolve<P>, B> {
        receiver: Receiver<P, R>,
        head: Request<()>,
        #[pin]
        body: B,
        #[pin]
        stage: Stage<P, R::Future>,
        // Not every body knows its end before it is asked for one more frame.
        ended: bool,
        tenant: Tenant,
        started: Instant,
    }
}

pin_project! {
    #[project = StageProjection]
    enum Stage<P: Provider, F> {
        Resolving {
            #[pin]
            resolved: F,
            #[pin]
            timeout: Option<Sleep>,
            place: Option<Place>,
        },
        Reading {
            endpoint: Endpoint<P>,
            in_flight: Option<InFlight<P>>,
            share: Option<Share>,
            #[pin]
            deadline: Option<Sleep>,
            #[pin]
            idle: Option<Sleep>,
        },
        Answered {
            answer: Answer,
        },
        Refused {
            endpoint: Option<Endpoint<P>>,
            rejection: Rejection,
        },
    }
}

impl<P: Provider, F> Stage<P, F> {
    fn refused(endpoint: Option<&Endpoint<P>>, rejection: impl Into<Rejection>) -> Self {
        Self::Refused {
            endpoint: endpoint.cloned(),
            rejection: rejection.into(),
        }
    }
}

impl<P: Provider, R: Resolve<P>, B: Body> Reading<P, R, B> {
    pub(crate) fn new(receiver: Receiver<P, R>, request: Request<B>) -> Self {
        let (parts, body) = request.into_parts();
        let head = Request::from_parts(parts, ());
        Self {
            stage: look_up(&receiver, &head),
            ended: false,
            tenant: Tenant::NotAsked,
            started: Instant::now(),
            receiver,
            head,
            body,
        }
    }
}

impl<P: Provider, R: Resolve<P>, B: Body> Future for Reading<P, R, B> {
    type Output = Outcome<P>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Outcome<P>> {
        let mut this = self.project();
        let bounds = this.receiver.bounds();
        loop {
            let next = match this.stage.as_mut().project() {
                StageProjection::Resolving {
                    resolved,
                    timeout,
                    place,
                } => {
                    let found = match resolved.poll(context) {
                        Poll::Ready(found) => found,
                        Poll::Pending => Err(ready!(give_up(bounds, timeout, place, context))),
                    };
                    let decoy = this.receiver.decoy();
                    *this.tenant = match (decoy, &found) {
                        (Some(_), Ok(Some(_))) => Tenant::Attempted,
                        (Some(_), Ok(None)) => Tenant::Unknown,
                        (_, Err(_)) => Tenant::Unresolved,
                        (None, Ok(_)) => Tenant::NotAsked,
                    };
                    match found.map(|found| found.or_else(|| decoy.cloned())) {
                        Ok(Some(endpoint)) => judge(endpoint, bounds, this.head, &*this.body),
                        Ok(None) => unresolved(decoy, &"no such tenant, and no decoy to refuse it"),
                        Err(error) => unresolved(decoy, &error),
                    }
                }
                StageProjection::Reading {
                    endpoint,
                    in_flight,
                    share,
                    mut deadline,
                    mut idle,
                } => {
                    let finished = match read(this.body.as_mut(), in_flight, share, context) {
                        Read::Ended(finished) => {
                            // Only the end of the body takes the delivery.
                            *this.ended = in_flight.is_none();
                            finished
                        }
                        Read::Paused { progress } => {
                            if progress || idle.is_none() {
                                idle.set(Some(sleep(bounds.idle_timeout)));
                            }
                            if deadline.is_none() {
                                deadline.set(Some(sleep(
                                    bounds.read_timeout.saturating_sub(this.started.elapsed()),
                                )));
                            }
                            Err(ready!(out_of_time(deadline, idle, context)).into())
                        }
                    };
                    let concluded =
                        finished.and_then(|finished| conclude(finished, endpoint, bounds));
                    match concluded {
                        Ok(Concluded::Received(received)) => {
                            return Poll::Ready(Outcome::Received {
                                head: mem::take(this.head),
                                received,
                                endpoint: endpoint.clone(),
                                share: share.take(),
                            });
                        }
                        Ok(Concluded::Answered(answer)) => {
                            return Poll::Ready(Outcome::Answered(answer.into_response()));
                        }
                        Err(rejection) => Stage::refused(Some(endpoint), rejection),
                    }
                }
                StageProjection::Answered { answer } => {
                    let mut response = answer.clone().into_response();
                    if !this.body.is_end_stream() {
                        close(&mut response, this.head.version());
                    }
                    return Poll::Ready(Outcome::Answered(response));
                }
                StageProjection::Refused {
                    endpoint,
                    rejection,
                } => {
                    let unread = !*this.ended && !this.body.is_end_stream();
                    let endpoint = endpoint.as_ref();
                    let tenant = *this.tenant;
                    let response = refuse(endpoint, *rejection, bounds, this.head, tenant, unread);
                    return Poll::Ready(Outcome::Answered(response));
                }
            };
            this.stage.set(next);
        }
    }
}

/// Asks the resolver, unless the shape of the head already condemns the request.
fn look_up<P: Provider, R: Resolve<P>>(
    receiver: &Receiver<P, R>,
    request: &Request<()>,
) -> Stage<P, R::Future> {
    let bounds = receiver.bounds();
    let head = head_of(request, bounds);
    if let Some(decoy) = receiver.decoy()
        && let Err(rejection) = decoy.begin(&head, (bounds.clock)())
        // What only a key can tell is no matter of shape.
        && rejection.kind() != RejectionKind::SignatureMismatch
    {
        return Stage::refused(Some(decoy), rejection);
    }
    Stage::Resolving {
        resolved: receiver.resolver().resolve(&UnprovenHead::new(
            head,
            uri_of(request, bounds),
            request,
        )),
        timeout: None,
        place: None,
    }
}

/// Judges the head by the endpoint that was found, before a byte of the body is read.
fn judge<P: Provider, F>(
    endpoint: Endpoint<P>,
    bounds: &Bounds,
    request: &Request<()>,
    body: &impl Body,
) -> Stage<P, F> {
    match endpoint.begin(&head_of(request, bounds), (bounds.clock)()) {
        Ok(Opening::Answer(answer)) => {
            log::handshake(&endpoint, &answer);
            Stage::Answered { answer }
        }
        Ok(Opening::Read(in_flight)) => match bounds.budget.open(body.size_hint().exact()) {
            Some(share) => Stage::Reading {
                endpoint,
                in_flight: Some(in_flight),
                share: Some(share),
                deadline: None,
                idle: None,
            },
            None => Stage::refused(Some(&endpoint), RejectionKind::BudgetExhausted),
        },
        Err(rejection) => Stage::refused(Some(&endpoint), rejection),
    }
}

fn head_of<'a>(request: &'a Request<()>, bounds: &Bounds) -> Head<'a> {
    Head::new(request.method(), uri_of(request, bounds), request.headers())
}

/// The URI as requested, where a router has kept it.
fn uri_of<'a>(request: &'a Request<()>, bounds: &Bounds) -> &'a Uri {
    let original = bounds
        .original_uri
        .and_then(|find| find(request.extensions()));
    original.unwrap_or_else(|| request.uri())
}

/// Ready once the resolver has had its time, or at once where too many wait for it.
fn give_up(
    bounds: &Bounds,
    mut timeout: Pin<&mut Option<Sleep>>,
    place: &mut Option<Place>,
    context: &mut Context<'_>,
) -> Poll<ResolveError> {
    if place.is_none() {
        *place = Place::take(&bounds.resolving, bounds.most_resolving);
        if place.is_none() {
            return Poll::Ready("too many deliveries wait for the resolver".into());
        }
        timeout.set(Some(sleep(bounds.resolve_timeout)));
    }
    elapsed(timeout, context).map(|()| "the resolver gave no answer in time".into())
}

fn unresolved<P: Provider, F>(
    decoy: Option<&Endpoint<P>>,
    reason: &dyn std::fmt::Display,
) -> Stage<P, F> {
    log::unresolved(decoy, reason);
    Stage::refused(decoy, RejectionKind::TenantUnavailable)
}

#[allow(clippy::large_enum_variant, reason = "the large one is the rule")]
enum Read<P: Provider> {
    Ended(Result<Finished<P>, Rejection>),
    Paused { progress: bool },
}

/// Takes the frames that are there: each is counted, held against the limit and hashed as it comes.
fn read<P: Provider, B: Body>(
    mut body: Pin<&mut B>,
    in_flight: &mut Option<InFlight<P>>,
    share: &mut Option<Share>,
    context: &mut Context<'_>,
) -> Read<P> {
    let refused = |kind: RejectionKind| Read::Ended(Err(kind.into()));
    let mut progress = false;
    for _ in 0..FRAMES_IN_A_TURN {
        let data = match body.as_mut().poll_frame(context) {
            Poll::Ready(Some(Ok(frame))) => frame.into_data(),
            Poll::Ready(Some(Err(_))) => return refused(RejectionKind::BodyUnreadable),
            Poll::Ready(None) => {
                return Read::Ended(match in_flight.take() {
                    Some(complete) => complete.finish(),
                    None => Err(RejectionKind::BodyUnreadable.into()),
                });
            }
            Poll::Pending => return Read::Paused { progress },
        };
        // Trailers are nothing that a sender signs.
        let Ok(mut data) = data else { continue };
        let chunk = data.copy_to_bytes(data.remaining());
        progress |= !chunk.is_empty();
        if !share.as_mut().is_some_and(|share| share.grow(chunk.len())) {
            return refused(RejectionKind::BudgetExhausted);
        }
        if let Some(open) = in_flight
            && let Err(rejection) = open.update(chunk)
        {
            return Read::Ended(Err(rejection));
        }
    }
    context.waker().wake_by_ref();
    Read::Paused { progress }
}

fn out_of_time(
    deadline: Pin<&mut Option<Sleep>>,
    idle: Pin<&mut Option<Sleep>>,
    context: &mut Context<'_>,
) -> Poll<RejectionKind> {
    match elapsed(deadline, context) {
        Poll::Ready(()) => Poll::Ready(RejectionKind::ReadTimeout),
        Poll::Pending => elapsed(idle, context).map(|()| RejectionKind::IdleTimeout),
    }
}

fn elapsed(timer: Pin<&mut Option<Sleep>>, context: &mut Context<'_>) -> Poll<()> {
    timer
        .as_pin_mut()
        .map_or(Poll::Pending, |timer| timer.poll(context))
}

#[allow(clippy::large_enum_variant, reason = "the large one is the rule")]
enum Concluded<P: Provider> {
    Received(Received<P>),
    Answered(Answer),
}

/// Reads the event of a verified delivery and answers what needs no handler.
fn conclude<P: Provider>(
    finished: Finished<P>,
    endpoint: &Endpoint<P>,
    bounds: &Bounds,
) -> Result<Concluded<P>, Rejection> {
    let received = match finished {
        Finished::Verified(verified) => verified.read()?,
        Finished::Answer(answer) => {
            log::handshake(endpoint, &answer);
            return Ok(Concluded::Answered(answer));
        }
    };
    if let Some(unreadable) = received.unreadable() {
        log::unreadable(received.delivery(), unreadable);
        if bounds.refuse_unreadable {
            return Err(RejectionKind::Unreadable.into());
        }
    }
    Ok(match received.answer() {
        Some(answer) => {
            log::answered(&received, &answer);
            Concluded::Answered(answer)
        }
        None => Concluded::Received(received),
    })
}

/// Logs a refusal and makes its response. `unread` says that more of the body may come.
pub(crate) fn refuse<P: Provider>(
    endpoint: Option<&Endpoint<P>>,
    rejection: Rejection,
    bounds: &Bounds,
    request: &Request<()>,
    tenant: Tenant,
    unread: bool,
) -> Response<Bytes> {
    log::refused(endpoint, &rejection, &head_of(request, bounds), tenant);
    let methods = endpoint.map_or(&[][..], |endpoint| endpoint.provider().methods());
    bounds
        .refusals
        .respond(rejection, methods, request.version(), unread)
}
