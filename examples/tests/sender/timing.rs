//! Tests when the next attempt is made, on a clock that tests move.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use http::{Request, Response};
use tokio::time::Instant;
use tower::{Service, service_fn};
use webhook_tower::{RetrySchedule, SignedBody};

use crate::endpoint::{Endpoint, Outcome};
use crate::{BODY, local, signing};

/// A client in memory, on a clock that a test can move. It answers from a list, and keeps the times of requests.
#[derive(Clone)]
pub(crate) struct Answers {
    list: Arc<Mutex<Vec<Response<()>>>>,
    at: Arc<Mutex<Vec<Instant>>>,
}

impl Answers {
    /// Gives these answers from the last to the first, and then 200.
    pub(crate) fn of(answers: impl IntoIterator<Item = (u16, Option<String>)>) -> Self {
        let response = |(status, retry_after): (u16, Option<String>)| {
            let mut response = Response::builder().status(status);
            if let Some(value) = retry_after {
                response = response.header("retry-after", value);
            }
            response.body(()).unwrap()
        };
        let mut list: Vec<_> = answers.into_iter().map(response).collect();
        list.reverse();
        Self {
            list: Arc::new(Mutex::new(list)),
            at: Arc::default(),
        }
    }

    pub(crate) fn client(
        &self,
    ) -> impl Service<Request<SignedBody>, Response = Response<()>, Error = io::Error, Future: Send>
    + Clone
    + Send
    + Sync
    + 'static {
        let this = self.clone();
        service_fn(move |_| {
            this.at.lock().unwrap().push(Instant::now());
            let answer = this.list.lock().unwrap().pop();
            std::future::ready(Ok(answer.unwrap_or_default()))
        })
    }

    fn endpoint(&self, schedule: RetrySchedule) -> Endpoint {
        let url = "http://127.0.0.1/".parse().unwrap();
        Endpoint::new(url, &local(), signing(), self.client(), schedule).unwrap()
    }

    /// Returns the seconds between one attempt and the next.
    fn pauses(&self) -> Vec<f64> {
        let at = self.at.lock().unwrap();
        at.windows(2)
            .map(|pair| (pair[1] - pair[0]).as_secs_f64())
            .collect()
    }
}

fn near(pause: f64, least: f64) -> bool {
    pause >= least && pause <= least * 1.1 + 0.1
}

#[tokio::test(start_paused = true)]
async fn the_specifications_schedule_ends_after_three_days() {
    for status in [400, 401, 404, 500, 503] {
        let answers = Answers::of(vec![(status, None); 100]);
        let sender = answers.endpoint(RetrySchedule::of_the_specification());
        let outcome = sender.deliver("msg_1", BODY.into()).await;
        assert!(
            matches!(outcome, Outcome::Refused(last) if last == status),
            "{outcome}"
        );
        let pauses = answers.pauses();
        assert_eq!(pauses.len(), 9, "ten attempts");
        let expected = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
        for (pause, expected) in pauses.into_iter().zip(expected) {
            assert!(near(pause, f64::from(expected)), "{pause} for {expected}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_puts_the_next_attempt_off_and_never_brings_it_forward() {
    let in_an_hour = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3600));
    for (asked, least) in [
        ("120".to_owned(), 120.0),
        ("0".to_owned(), 5.0),
        ("soon".to_owned(), 5.0),
        (in_an_hour, 3598.0),
        ("999999999".to_owned(), 86_400.0),
    ] {
        let answers = Answers::of([(503, Some(asked.clone()))]);
        let sender = answers.endpoint(RetrySchedule::of_the_specification());
        let outcome = sender.deliver("msg_1", BODY.into()).await;
        assert!(matches!(outcome, Outcome::Delivered), "{outcome}");
        let pause = answers.pauses()[0];
        assert!(near(pause, least), "{asked}: {pause}");
    }
}

/// A receiver under load gets a rest from all events, not only from the one that it has refused.
#[tokio::test(start_paused = true)]
async fn one_event_that_is_told_to_wait_holds_the_others_back() {
    for (status, retry_after, least) in [
        (429, Some("60".to_owned()), 60.0),
        (503, Some("60".to_owned()), 60.0),
        (502, None, 5.0),
        (504, None, 5.0),
    ] {
        let answers = Answers::of([(status, retry_after)]);
        let sender = answers.endpoint(RetrySchedule::of_the_specification());
        let second = async {
            tokio::time::sleep(Duration::from_millis(10)).await;
            sender.deliver("msg_2", BODY.into()).await
        };
        let (first, second) = tokio::join!(sender.deliver("msg_1", BODY.into()), second);
        assert!(matches!(
            (&first, &second),
            (Outcome::Delivered, Outcome::Delivered)
        ));
        let pause = answers.pauses()[0];
        assert!(near(pause, least - 0.02), "{status}: {pause}");
    }
    // A plain failure holds no other event back.
    let answers = Answers::of([(500, None)]);
    let sender = answers.endpoint(RetrySchedule::of_the_specification());
    let second = async {
        tokio::time::sleep(Duration::from_millis(10)).await;
        sender.deliver("msg_2", BODY.into()).await
    };
    tokio::join!(sender.deliver("msg_1", BODY.into()), second);
    assert!(answers.pauses()[0] < 0.1);
}
