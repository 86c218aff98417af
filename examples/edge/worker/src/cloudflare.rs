//! The worker's entry point for Cloudflare's runtime.

use futures_util::StreamExt as _;
use http::StatusCode;
use worker::{Context, Env, Request, Response, Result, console_error, console_log, event};

use crate::{Judged, Reading, Verdict};

/// Answers a delivery. The secret is in the worker's secret `STRIPE_WEBHOOK_SECRET`.
#[event(fetch)]
async fn fetch(mut request: Request, env: Env, _context: Context) -> Result<Response> {
    let secret = env.secret("STRIPE_WEBHOOK_SECRET")?.to_string();
    let endpoint = match crate::endpoint(&secret) {
        Ok(endpoint) => endpoint,
        Err(error) => {
            // The developer has to fix this; the caller learns nothing of it.
            console_error!("STRIPE_WEBHOOK_SECRET: {error}");
            return answer(StatusCode::INTERNAL_SERVER_ERROR);
        }
    };
    let method = request.method();
    let uri = request.url()?.to_string();
    let headers: Vec<_> = request.headers().entries().collect();
    let headers = headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()));
    let now = worker::Date::now().as_millis();
    let verdict = match crate::judge(&endpoint, method.as_ref(), &uri, headers, now) {
        Judged::Answered(verdict) => verdict,
        Judged::Read(reading) => read(reading, &mut request).await?,
    };
    if let Some(rejection) = verdict.refused {
        console_log!("refused: {}", rejection.kind());
    }
    // Act on `verdict.event` here: put it into a queue, then answer.
    answer(verdict.status)
}

/// Reads the body as it comes, and no more of it than the endpoint allows.
async fn read(mut reading: Reading, request: &mut Request) -> Result<Verdict> {
    // A request without a body has no stream.
    if let Ok(mut body) = request.stream() {
        while let Some(chunk) = body.next().await {
            if let Err(too_long) = reading.chunk(chunk?) {
                return Ok(too_long);
            }
        }
    }
    Ok(reading.finish())
}

fn answer(status: StatusCode) -> Result<Response> {
    Ok(Response::empty()?.with_status(status.as_u16()))
}
