//! The entry point for Cloudflare's runtime.

use http::StatusCode;
use worker::{Context, Env, Method, Request, Response, Result, console_error, console_log, event};

/// Answers a delivery. The secret is the worker's secret `STRIPE_WEBHOOK_SECRET`.
#[event(fetch)]
async fn fetch(mut request: Request, env: Env, _context: Context) -> Result<Response> {
    let secret = env.secret("STRIPE_WEBHOOK_SECRET")?.to_string();
    let endpoint = match crate::endpoint(&secret) {
        Ok(endpoint) => endpoint,
        Err(error) => {
            // The developer's fault, and not for the caller to read.
            console_error!("STRIPE_WEBHOOK_SECRET: {error}");
            return answer(StatusCode::INTERNAL_SERVER_ERROR);
        }
    };
    let method = request.method();
    let uri = request.url()?.to_string();
    let headers: Vec<_> = request.headers().entries().collect();
    let body = match method {
        Method::Get | Method::Head => Vec::new(),
        _ => request.bytes().await?,
    };
    let headers = headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()));
    let now = worker::Date::now().as_millis();
    let verdict = crate::receive(&endpoint, method.as_ref(), &uri, headers, body, now);
    if let Some(rejection) = verdict.refused {
        console_log!("refused: {}", rejection.kind());
    }
    // Act on `verdict.event` here: hand it to a queue, then answer.
    answer(verdict.status)
}

fn answer(status: StatusCode) -> Result<Response> {
    Ok(Response::empty()?.with_status(status.as_u16()))
}
