//! Makes the response to a refused request from its rejection.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, Version, header};
use webhook_core::Rejection;

/// How refusals are answered. The default is the rejection's status and an empty body.
#[derive(Clone, Default)]
pub(crate) struct Refusals {
    replace: Option<Arc<Replace>>,
}

type Replace = dyn Fn(&Rejection, Response<Bytes>) -> Response<Bytes> + Send + Sync;

impl Refusals {
    pub(crate) fn replaced_by(
        replace: impl Fn(&Rejection, Response<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Self {
        Self {
            replace: Some(Arc::new(replace)),
        }
    }

    /// Makes the response to a refused request. `unread` says that more of its body may come.
    pub(crate) fn respond(
        &self,
        rejection: Rejection,
        methods: &[Method],
        version: Version,
        unread: bool,
    ) -> Response<Bytes> {
        let mut response = Response::new(Bytes::new());
        let status = rejection.kind().status();
        *response.status_mut() = status;
        let headers = response.headers_mut();
        if status == StatusCode::METHOD_NOT_ALLOWED
            && let Ok(allow) = HeaderValue::try_from(
                methods
                    .iter()
                    .map(Method::as_str)
                    .collect::<Vec<_>>()
                    .join(", "),
            )
        {
            headers.insert(header::ALLOW, allow);
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        if let Some(replace) = &self.replace {
            response = replace(&rejection, response);
        }
        if unread {
            close(&mut response, version);
        }
        response.extensions_mut().insert(rejection);
        response
    }
}

/// Ends the connection if a part of the body was left unread, since what follows on it may be the rest of that body.
pub(crate) fn close(response: &mut Response<Bytes>, version: Version) {
    if version <= Version::HTTP_11 {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(header::CONNECTION, close);
    }
}

impl fmt::Debug for Refusals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.replace {
            Some(_) => "replaced",
            None => "default",
        })
    }
}
