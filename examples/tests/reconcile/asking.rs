//! Tests how an API is asked: page by page, within its limits, and at no other host.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::json;

use crate::api::{self, Answer, AnyError, Api, HttpApi};
use crate::fake::Fake;
use crate::{HOUR, NOW, Shop, ago, github, github_endpoint, report, stripe, stripe_endpoint};

#[tokio::test]
async fn a_limit_is_waited_for() {
    let shop = Shop::open().await;
    shop.fake.stripe("evt_1", ago(HOUR).unix_seconds());
    let after = |seconds: &str| vec![("retry-after", seconds.to_owned())];
    shop.fake.busy(StatusCode::SERVICE_UNAVAILABLE, &after("0"));
    shop.fake.busy(StatusCode::TOO_MANY_REQUESTS, &after("1"));
    let started = Instant::now();
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, report(1, 0));
    assert!(started.elapsed() >= Duration::from_secs(1));
    assert_eq!(shop.fake.asked().len(), 3);
    // A token that is not accepted is no limit, so the run ends at once.
    let wrong = HeaderValue::from_static("Bearer another");
    let base = shop.fake.listen().await;
    let api = HttpApi::new(&base, wrong).unwrap();
    let error = stripe::missed(&api, &stripe_endpoint(), ago(HOUR), NOW).await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains("401"), "{error}");
    assert!(!format!("{api:?}").contains("another"), "{api:?}");
}

/// The list says where its next page is, but the token goes only to the API's own host.
#[tokio::test]
async fn the_token_goes_to_no_other_host() {
    let shop = Shop::open().await;
    let stranger = Fake::default();
    shop.fake.link_host(&stranger.listen().await);
    for n in 1..=5 {
        shop.github_attempt(n, &format!("guid-{n}"), HOUR, "failed", n);
    }
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(5, 0));
    assert!(stranger.asked().is_empty());
}

/// An API in memory, on a clock that moves by itself.
struct Paused {
    answers: Mutex<Vec<Result<Answer, &'static str>>>,
    asked: AtomicUsize,
}

impl Paused {
    fn of(answers: impl IntoIterator<Item = Result<Answer, &'static str>>) -> Self {
        let mut answers: Vec<_> = answers.into_iter().collect();
        answers.reverse();
        Self {
            answers: Mutex::new(answers),
            asked: AtomicUsize::new(0),
        }
    }
}

impl Api for Paused {
    async fn get(&self, _: &str) -> Result<Answer, AnyError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let answer = self.answers.lock().unwrap().pop();
        Ok(answer.unwrap_or_else(|| Ok(answered(200, &[])))?)
    }
}

fn answered(status: u16, headers: &[(&'static str, String)]) -> Answer {
    let pairs = headers.iter().map(|(name, value)| {
        let name = http::HeaderName::from_static(name);
        (name, value.parse().unwrap())
    });
    Answer {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::from_iter(pairs),
        body: Bytes::from_static(br#"{"data":[],"has_more":false}"#),
    }
}

#[tokio::test(start_paused = true)]
async fn an_api_is_asked_again_as_it_wants_and_not_for_ever() {
    let since_1970 = std::time::SystemTime::UNIX_EPOCH
        .elapsed()
        .unwrap()
        .as_secs();
    let renewed = (since_1970 + 100).to_string();
    let limit = |left: &str| {
        vec![
            ("x-ratelimit-remaining", left.to_owned()),
            ("x-ratelimit-reset", renewed.clone()),
        ]
    };
    for (answer, least, most) in [
        (
            Ok(answered(429, &[("retry-after", "30".to_owned())])),
            30,
            31,
        ),
        (
            Ok(answered(429, &[("retry-after", "999999".to_owned())])),
            3600,
            3601,
        ),
        (Ok(answered(429, &[])), 60, 61),
        (Ok(answered(403, &limit("0"))), 99, 102),
        (Ok(answered(500, &[])), 2, 3),
        (Err("connection reset"), 2, 3),
    ] {
        let api = Paused::of([answer]);
        let started = tokio::time::Instant::now();
        assert!(api::fetch(&api, "/").await.is_ok());
        let took = started.elapsed().as_secs();
        assert!((least..=most).contains(&took), "{took} for {least}");
    }
    // No waiting changes any of these refusals.
    for answer in [
        answered(403, &limit("7")),
        answered(403, &[]),
        answered(404, &[]),
        answered(302, &[]),
    ] {
        let api = Paused::of([Ok(answer)]);
        assert!(api::fetch(&api, "/").await.is_err());
        assert_eq!(api.asked.load(Ordering::SeqCst), 1);
    }
    let api = Paused::of(vec![Err("connection reset"); 100]);
    assert!(api::fetch(&api, "/").await.is_err());
    assert_eq!(api.asked.load(Ordering::SeqCst), 6);
}

#[tokio::test]
async fn a_list_that_leads_nowhere_ends() {
    let page = |has_more: bool, id: &str| {
        Answer {
        body: json!({"data": [{"id": id, "object": "event", "type": "a.b", "data": {"object": {}}}], "has_more": has_more})
            .to_string()
            .into(),
        ..answered(200, &[])
    }
    };
    let empty = Answer {
        body: Bytes::from_static(br#"{"data":[],"has_more":true}"#),
        ..answered(200, &[])
    };
    for answer in [
        empty,
        page(true, "evt_1&delivery_success=true"),
        page(true, ""),
    ] {
        let api = Paused::of([Ok(answer)]);
        let missed = stripe::missed(&api, &stripe_endpoint(), ago(HOUR), NOW).await;
        assert!(missed.is_err());
        assert_eq!(api.asked.load(Ordering::SeqCst), 1);
    }
    let link = r#"<https://api.github.com/app/hook/deliveries?cursor=v1_1>; rel="next""#;
    let at = ago(60).to_string();
    let circle = Answer {
        body: json!([{"id": 1, "guid": "g", "delivered_at": at, "status": "OK"}])
            .to_string()
            .into(),
        ..answered(200, &[("link", link.to_owned())])
    };
    let api = Paused::of(vec![Ok(circle); 10]);
    let missed = github::missed(&api, &github_endpoint(), ago(HOUR), NOW).await;
    assert!(missed.is_err());
    assert_eq!(api.asked.load(Ordering::SeqCst), 2);
}
