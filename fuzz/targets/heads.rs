//! Sends arbitrary requests to each adapter, whose keys nobody has used: none of them may ever be authentic.
//!
//! The head is refused only by public rules, and a tenant that does not exist refuses at the same point.
//!
//! The input is a byte for the adapter, and then a request as text.

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use webhook_core::{Endpoint, Head, Provider, RejectionKind};

use crate::adapters::{Adapter, LIMIT, Visit, with, with_decoy};
use crate::input::{deliver, now, request};

pub fn run(data: &[u8]) {
    let Some((first, text)) = data.split_first() else {
        return;
    };
    let (adapter, request) = (Adapter::of(*first), request(text));
    let verdict = with(adapter, Judge(&request));
    let status = verdict.kind().status();
    let of_deepgram = matches!(
        adapter,
        Adapter::DeepgramBasic | Adapter::DeepgramExtra | Adapter::DeepgramBoth
    );
    let allowed =
        *request.method() == Method::POST || of_deepgram && *request.method() == Method::PUT;
    assert_eq!(
        status == StatusCode::METHOD_NOT_ALLOWED,
        !allowed,
        "{adapter:?}: {verdict:?}"
    );
    assert_eq!(
        status == StatusCode::UNSUPPORTED_MEDIA_TYPE,
        allowed && is_encoded(&request),
        "{adapter:?}: {verdict:?}"
    );
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => assert!(is_too_large(&request), "{adapter:?}"),
        StatusCode::METHOD_NOT_ALLOWED
        | StatusCode::UNSUPPORTED_MEDIA_TYPE
        | StatusCode::UNAUTHORIZED => {}
        other => panic!("{adapter:?}: refused with {other} before authentication"),
    }
    if let Some(decoy) = with_decoy(adapter, Judge(&request)) {
        assert_eq!(verdict, decoy, "{adapter:?}: the decoy tells");
    }
}

/// The point at which a request was refused, and the reason.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    ByHead(RejectionKind),
    ByBody(RejectionKind),
}

impl Verdict {
    fn kind(&self) -> RejectionKind {
        match self {
            Self::ByHead(kind) | Self::ByBody(kind) => *kind,
        }
    }
}

struct Judge<'a>(&'a Request<Bytes>);

impl Visit for Judge<'_> {
    type Output = Verdict;

    fn visit<P: Provider>(self, endpoint: &Endpoint<P>) -> Verdict {
        let request = self.0;
        let head = Head::new(request.method(), request.uri(), request.headers());
        if let Err(rejection) = endpoint.begin(&head, now()) {
            return Verdict::ByHead(rejection.kind());
        }
        match deliver(endpoint, request, vec![request.body().clone()], now()) {
            Ok(finished) => panic!("nobody signed this: {finished:?}"),
            Err(rejection) => Verdict::ByBody(rejection.kind()),
        }
    }
}

/// A blank, `identity` and `utf-8` are not encodings.
pub(crate) fn is_encoded(request: &Request<Bytes>) -> bool {
    let values = request.headers().get_all("content-encoding").iter();
    let mut codings = values.flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    codings.any(|coding| {
        let coding = coding.trim_ascii();
        ![&b""[..], b"identity", b"utf-8"]
            .iter()
            .any(|none| coding.eq_ignore_ascii_case(none))
    })
}

fn is_too_large(request: &Request<Bytes>) -> bool {
    let announced = request
        .headers()
        .get("content-length")
        .is_some_and(|value| {
            let digits = value.to_str().unwrap_or_default().trim_start_matches('0');
            digits.len() > 20
                || digits
                    .parse()
                    .is_ok_and(|length: u128| length > LIMIT as u128)
        });
    announced || request.body().len() > LIMIT
}
