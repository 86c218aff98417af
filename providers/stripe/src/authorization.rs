//! Answers `issuing_authorization.request`, by which Stripe asks whether a card may pay:
//! <https://docs.stripe.com/issuing/controls/real-time-authorizations>, "Respond directly".

use std::num::NonZeroU64;

use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value};

use crate::payload::API_VERSION;
use crate::payload::Snapshot;

/// The answer to `issuing_authorization.request`, which must arrive within two seconds: whether the card may pay.
///
/// The answer is the response to the webhook itself. It has the status 200, the header `Stripe-Version`, which Stripe
/// requires, and JSON.
///
/// ```
/// # use webhook_stripe::{AuthorizationAnswer, Snapshot};
/// # fn answer(request: Snapshot<'_>) -> http::Response<String> {
/// if request.livemode() == Some(true) {
///     AuthorizationAnswer::approve(request).into_response()
/// } else {
///     AuthorizationAnswer::decline(request).metadata("why", "a test").into_response()
/// }
/// # }
/// ```
///
/// An axum handler returns this response as it is. If the event is typed, `event.approve()` and `event.decline()` make
/// the same answers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "Stripe decides by itself if it gets no answer"]
pub struct AuthorizationAnswer {
    version: HeaderValue,
    approved: bool,
    amount: Option<NonZeroU64>,
    metadata: Map<String, Value>,
}

impl AuthorizationAnswer {
    /// Says that the card may pay.
    pub fn approve(request: Snapshot<'_>) -> Self {
        Self::new(request, true, None)
    }

    /// Says that the card may pay this amount, in the smallest unit of its currency. Stripe allows it only if
    /// `pending_request.is_amount_controllable` is true.
    pub fn approve_amount(request: Snapshot<'_>, amount: NonZeroU64) -> Self {
        Self::new(request, true, Some(amount))
    }

    /// Says that the card may not pay.
    pub fn decline(request: Snapshot<'_>) -> Self {
        Self::new(request, false, None)
    }

    /// Makes an answer in the version of Stripe's API that the request was written in. If the request does not say its
    /// version, the answer has the one that this crate was made from.
    fn new(request: Snapshot<'_>, approved: bool, amount: Option<NonZeroU64>) -> Self {
        let version = request.api_version();
        let version = version.filter(|it| !it.is_empty());
        let version = version.and_then(|it| HeaderValue::from_str(it).ok());
        Self {
            version: version.unwrap_or(HeaderValue::from_static(API_VERSION)),
            approved,
            amount,
            metadata: Map::new(),
        }
    }

    /// Also sets this key in the authorization's `metadata`.
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata
            .insert(key.into(), Value::String(value.into()));
        self
    }

    /// Makes the response that the handler returns.
    #[must_use]
    pub fn into_response(self) -> Response<String> {
        let mut body = Map::new();
        body.insert("approved".to_owned(), Value::Bool(self.approved));
        if let Some(amount) = self.amount {
            body.insert("amount".to_owned(), amount.get().into());
        }
        if !self.metadata.is_empty() {
            body.insert("metadata".to_owned(), Value::Object(self.metadata));
        }
        let mut response = Response::new(Value::Object(body).to_string());
        *response.status_mut() = StatusCode::OK;
        let headers = response.headers_mut();
        headers.insert(HeaderName::from_static("stripe-version"), self.version);
        let json = HeaderValue::from_static("application/json");
        headers.insert(header::CONTENT_TYPE, json);
        response
    }
}

impl crate::Delivered<crate::payload::IssuingAuthorization<'static>> {
    /// Answers `issuing_authorization.request`: the card may pay.
    pub fn approve(&self) -> AuthorizationAnswer {
        AuthorizationAnswer::approve(self.envelope())
    }

    /// Answers `issuing_authorization.request`: the card may pay this amount. [`AuthorizationAnswer::approve_amount`]
    /// says more.
    pub fn approve_amount(&self, amount: NonZeroU64) -> AuthorizationAnswer {
        AuthorizationAnswer::approve_amount(self.envelope(), amount)
    }

    /// Answers `issuing_authorization.request`: the card may not pay.
    pub fn decline(&self) -> AuthorizationAnswer {
        AuthorizationAnswer::decline(self.envelope())
    }
}
