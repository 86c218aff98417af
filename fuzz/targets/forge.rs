//! Edits genuine deliveries: they are accepted only if everything that the sender signed is unchanged and in time.
//!
//! Other code than the adapter's reads from the edited request what was signed.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::Deref;

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use data_encoding::BASE64;
use http::{HeaderValue, Method, Request};
use serde::Deserialize;
use webhook_core::{Endpoint, Finished, Provider, RejectionKind, Timestamp};

use crate::adapters::{
    Adapter, LIMIT, SECRET, USER, Visit, genuine, tolerance, with, with_extra_secret,
};
use crate::input::{NOW, append, deliver};

const HEADERS: [&str; 13] = [
    "stripe-signature",
    "x-hub-signature-256",
    "x-github-event",
    "x-signature-timestamp",
    "x-signature-ed25519",
    "authorization",
    "x-github-delivery",
    "x-hub-signature",
    "dg-token",
    "content-type",
    "content-encoding",
    "content-length",
    "x-forwarded-for",
];

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    adapter: Adapter,
    signed_at: i16,
    edits: Vec<Edit<'a>>,
    body: &'a [u8],
}

#[derive(Arbitrary, Debug)]
enum Edit<'a> {
    /// Replaces the header by that of another genuine delivery.
    Borrow {
        header: u8,
    },
    Set {
        header: u8,
        value: &'a [u8],
    },
    Append {
        header: u8,
        value: &'a [u8],
    },
    Repeat {
        header: u8,
    },
    Remove {
        header: u8,
    },
    Flip {
        header: u8,
        place: u8,
        bits: u8,
    },
    Insert {
        header: u8,
        place: u8,
        text: &'a str,
    },
    BodyFlip {
        place: u16,
        bits: u8,
    },
    BodyCut {
        length: u16,
    },
    BodyPush {
        bytes: &'a [u8],
    },
    /// Replaces the body by that of the other genuine delivery.
    BodyBorrow,
    /// Moves the end of a header to the front of the body.
    Shift {
        header: u8,
        count: u8,
    },
    /// Moves the front of the body to the end of a header.
    ShiftBack {
        header: u8,
        count: u8,
    },
    Later {
        seconds: i32,
    },
    /// Delivers at the time at which the edited request says it was signed.
    AsItSays,
    Method {
        to: u8,
    },
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    let adapter = input.adapter;
    let at = |seconds: i64| Timestamp::from_unix_seconds(seconds);
    let first = NOW + i64::from(input.signed_at);
    let bodies = [
        body(adapter, input.body),
        body(adapter, &[input.body, b" "].concat()),
    ];
    let mut request = genuine(adapter, &bodies[0], at(first), "ping");
    let other = LazyCell::new(|| genuine(adapter, &bodies[1], at(first + 7), "push"));
    let mut arrives = i128::from(NOW);
    for edit in &input.edits {
        match edit {
            Edit::Later { seconds } => arrives += i128::from(*seconds),
            Edit::AsItSays => arrives = said(&request).unwrap_or(arrives),
            _ => {}
        }
        apply(edit, &mut request, &other);
    }
    let now = at(i64::try_from(arrives).expect("a few years from now"));
    let verdict = with(adapter, Judge(&request, now));
    let fresh =
        |signed: i128| tolerance(adapter).is_none_or(|most| (arrives - signed).abs() <= most);
    if input.edits.is_empty() {
        let expected = fresh(first.into()) && bodies[0].len() <= LIMIT;
        assert_eq!(
            verdict.is_ok(),
            expected,
            "{adapter:?}, unedited: {verdict:?}"
        );
    }
    if verdict.is_ok() {
        let signed = [(first, &bodies[0]), (first + 7, &bodies[1])];
        let genuine = signed.into_iter().any(|(time, body)| {
            fresh(time.into()) && covers(adapter, &request, &time.to_string(), body)
        });
        assert!(genuine, "forged for {adapter:?}: {request:?} at {arrives}");
    }
}

/// Makes a body that the sender could send.
fn body(adapter: Adapter, bytes: &[u8]) -> Bytes {
    let text = || String::from_utf8_lossy(bytes);
    match adapter {
        Adapter::DiscordInteractions | Adapter::DiscordEvents => [b"{", bytes].concat().into(),
        Adapter::DeepgramExtra | Adapter::DeepgramBoth => with_extra_secret(&text()).into(),
        Adapter::Stripe | Adapter::GitHub | Adapter::DeepgramBasic => Bytes::copy_from_slice(bytes),
    }
}

/// Reads the time in the header of senders that sign one, as a careless reader would.
fn said(request: &Request<Bytes>) -> Option<i128> {
    let value = |name| request.headers().get(name)?.to_str().ok();
    let text = match value("stripe-signature") {
        Some(header) => header.split(',').find_map(|part| part.strip_prefix("t="))?,
        None => value("x-signature-timestamp")?,
    };
    text.parse().ok().map(|time: u32| time.into())
}

fn name(header: u8) -> &'static str {
    HEADERS[usize::from(header) % HEADERS.len()]
}

fn apply(
    edit: &Edit<'_>,
    request: &mut Request<Bytes>,
    other: &dyn Deref<Target = Request<Bytes>>,
) {
    let value = |request: &Request<Bytes>, header: u8| -> Vec<u8> {
        let value = request.headers().get(name(header));
        value.map_or_else(Vec::new, |value| value.as_bytes().to_vec())
    };
    let set = |request: &mut Request<Bytes>, header: u8, value: &[u8]| {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            request.headers_mut().insert(name(header), value);
        }
    };
    let of_the_body = matches!(
        edit,
        Edit::BodyFlip { .. }
            | Edit::BodyCut { .. }
            | Edit::BodyPush { .. }
            | Edit::BodyBorrow
            | Edit::Shift { .. }
            | Edit::ShiftBack { .. }
    );
    let mut body = match of_the_body {
        true => request.body().to_vec(),
        false => Vec::new(),
    };
    match *edit {
        Edit::Borrow { header } => set(request, header, &value(other, header)),
        Edit::Set { header, value } => set(request, header, value),
        Edit::Append { header, value } => append(request, name(header).as_bytes(), value),
        Edit::Repeat { header } => {
            let again = value(request, header);
            append(request, name(header).as_bytes(), &again);
        }
        Edit::Remove { header } => drop(request.headers_mut().remove(name(header))),
        Edit::Flip {
            header,
            place,
            bits,
        } => {
            let mut value = value(request, header);
            flip(&mut value, place.into(), bits);
            set(request, header, &value);
        }
        Edit::Insert {
            header,
            place,
            text,
        } => {
            let mut value = value(request, header);
            let place = usize::from(place).min(value.len());
            value.splice(place..place, text.bytes());
            set(request, header, &value);
        }
        Edit::BodyFlip { place, bits } => flip(&mut body, place.into(), bits),
        Edit::BodyCut { length } => body.truncate(length.into()),
        Edit::BodyPush { bytes } => body.extend(bytes),
        Edit::BodyBorrow => body = other.body().to_vec(),
        Edit::Shift { header, count } => {
            let mut value = value(request, header);
            let end = value.split_off(value.len().saturating_sub(count.into()));
            body.splice(0..0, end);
            set(request, header, &value);
        }
        Edit::ShiftBack { header, count } => {
            let front: Vec<u8> = body.drain(..usize::from(count).min(body.len())).collect();
            let value = [value(request, header), front].concat();
            set(request, header, &value);
        }
        Edit::Later { .. } | Edit::AsItSays => {}
        Edit::Method { to } => {
            let methods = [Method::PUT, Method::GET, Method::HEAD, Method::POST];
            *request.method_mut() = methods[usize::from(to) % methods.len()].clone();
        }
    }
    if of_the_body {
        *request.body_mut() = body.into();
    }
}

fn flip(bytes: &mut [u8], place: usize, bits: u8) {
    let place = place % bytes.len().max(1);
    if let Some(byte) = bytes.get_mut(place) {
        *byte ^= bits;
    }
}

struct Judge<'a>(&'a Request<Bytes>, Timestamp);

impl Visit for Judge<'_> {
    type Output = Result<(), RejectionKind>;

    fn visit<P: Provider>(self, endpoint: &Endpoint<P>) -> Self::Output {
        let Self(request, now) = self;
        match deliver(endpoint, request, vec![request.body().clone()], now) {
            Ok(Finished::Verified(verified)) => {
                assert_eq!(verified.delivery().body(), request.body());
                Ok(())
            }
            Ok(Finished::Answer(answer)) => panic!("{answer:?} to what is no handshake"),
            Err(rejection) => Err(rejection.kind()),
        }
    }
}

/// Returns the part of a result that contains the extra secret, which covers nothing else.
#[derive(Deserialize)]
struct Extended {
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Metadata {
    extra: Extra,
}

#[derive(Deserialize)]
struct Extra {
    key: String,
}

/// Whether the request still says what the sender signed at `time` over `body`.
fn covers(adapter: Adapter, request: &Request<Bytes>, time: &str, body: &Bytes) -> bool {
    let header = |name: &str| {
        let value = request.headers().get(name);
        value.map_or(Cow::Borrowed(""), |value| {
            String::from_utf8_lossy(value.as_bytes())
        })
    };
    let same_body = request.body() == body;
    let basic = || {
        let authorization = header("authorization");
        let (scheme, credential) = authorization.split_once(' ').unwrap_or_default();
        scheme.eq_ignore_ascii_case("basic")
            && credential == BASE64.encode(format!("{USER}:{SECRET}").as_bytes())
    };
    let extra = || {
        let result: Result<Extended, _> = serde_json::from_slice(request.body());
        result.is_ok_and(|result| result.metadata.extra.key == SECRET)
    };
    let signed = match adapter {
        Adapter::Stripe => {
            let value = header("stripe-signature");
            let elements = value
                .split(',')
                .map(|element| element.trim_matches([' ', '\t']));
            let times: Vec<&str> = elements
                .filter_map(|element| element.strip_prefix("t="))
                .collect();
            times == [time] && same_body
        }
        Adapter::GitHub => same_body,
        Adapter::DiscordInteractions | Adapter::DiscordEvents => {
            header("x-signature-timestamp") == time && same_body
        }
        Adapter::DeepgramBasic => basic(),
        Adapter::DeepgramExtra => extra(),
        Adapter::DeepgramBoth => basic() && extra(),
    };
    signed && !crate::heads::is_encoded(request)
}
