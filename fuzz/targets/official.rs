//! Compares the adapter with the sender's own library, `standardwebhooks`: what one accepts the other accepts.
//!
//! The exceptions are heads whose form the adapter refuses, and bodies that are not text, which the library does not
//! read.

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::Request;
use std::sync::LazyLock;
use std::time::SystemTime;
use webhook_core::{Endpoint, Finished, Rejection, RejectionKind, Secret, Timestamp};
use webhook_standard::StandardWebhooks;

use crate::input::{append, deliver, visible};

/// The specification's example, made longer so that no vector is signed with it.
const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDC2FVsBQI";

static OURS: LazyLock<Endpoint<StandardWebhooks>> = LazyLock::new(|| {
    let secret = Secret::new(SECRET).expect("a secret");
    Endpoint::new(StandardWebhooks::new(secret).expect("base64"))
});

static THEIRS: LazyLock<standardwebhooks::Webhook> =
    LazyLock::new(|| standardwebhooks::Webhook::new(SECRET).expect("base64"));

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    id: &'a str,
    /// The signed time, in seconds from now, because the library reads the system's clock.
    offset: i16,
    /// Texts that are written before and after the digits of the time.
    around_time: (&'a str, &'a str),
    offers: Vec<Offer<'a>>,
    again: Option<(Name, &'a str)>,
    body: &'a [u8],
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Name {
    Id,
    Timestamp,
    Signature,
    Svix,
}

#[derive(Arbitrary, Debug)]
enum Offer<'a> {
    Genuine,
    Version(&'a str),
    Damaged { place: u8, by: u8 },
    Cut { length: u8 },
    Text(&'a str),
    Nothing,
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let now = i64::try_from(since.expect("after 1970").as_secs()).expect("before the sun goes out");
    // At the exact borders the two may read their clocks in different seconds.
    if (295..=305).contains(&input.offset.unsigned_abs()) {
        return;
    }
    let time = now + i64::from(input.offset);
    let id = visible(input.id);
    // The library panics if the time is too far from now, before it looks at any signature.
    let written = format!("{}{time}{}", input.around_time.0, input.around_time.1);
    let written = visible(&written);
    if written
        .trim()
        .parse::<i64>()
        .is_ok_and(|said| said.unsigned_abs() > 1 << 60)
    {
        return;
    }
    let mut request = Request::post("/")
        .body(Bytes::copy_from_slice(input.body))
        .unwrap();
    append(&mut request, b"webhook-id", id.trim().as_bytes());
    append(
        &mut request,
        b"webhook-timestamp",
        written.trim().as_bytes(),
    );
    let genuine = THEIRS.sign(id.trim(), time, input.body);
    let genuine = genuine.unwrap_or_else(|_| "v1,".to_owned());
    let offers: Vec<String> = input
        .offers
        .iter()
        .map(|offer| offered(offer, &genuine))
        .collect();
    append(
        &mut request,
        b"webhook-signature",
        offers.join(" ").trim().as_bytes(),
    );
    if let Some((name, text)) = input.again {
        let name = match name {
            Name::Id => "webhook-id",
            Name::Timestamp => "webhook-timestamp",
            Name::Signature => "webhook-signature",
            Name::Svix => "svix-id",
        };
        append(&mut request, name.as_bytes(), visible(text).as_bytes());
    }

    let ours = deliver(
        &OURS,
        &request,
        vec![request.body().clone()],
        Timestamp::from_unix_seconds(now),
    );
    let theirs = THEIRS.verify(input.body, request.headers());
    match (ours, theirs) {
        (Ok(Finished::Verified(_)), Ok(())) => {}
        (Ok(Finished::Verified(_)), Err(error)) => {
            let text = std::str::from_utf8(input.body);
            assert!(text.is_err(), "accepted, against {error:?}: {input:?}");
        }
        (Ok(Finished::Answer(answer)), _) => panic!("{answer:?} to what asks nothing"),
        (Err(rejection), Ok(())) => {
            assert!(
                is_of_form(&rejection),
                "{rejection:?}, and the library accepts it: {input:?}"
            );
        }
        (Err(_), Err(_)) => {}
    }
}

fn offered(offer: &Offer<'_>, genuine: &str) -> String {
    let (_, signature) = genuine.split_once(',').unwrap_or_default();
    match offer {
        Offer::Genuine => genuine.to_owned(),
        Offer::Version(version) => format!("{},{signature}", visible(version)),
        Offer::Damaged { place, by } => {
            let mut bytes = genuine.as_bytes().to_vec();
            let place = usize::from(*place) % bytes.len();
            bytes[place] = b' ' + *by % 95;
            String::from_utf8(bytes).expect("visible")
        }
        Offer::Cut { length } => genuine.chars().take(usize::from(*length)).collect(),
        Offer::Text(text) => visible(text),
        Offer::Nothing => String::new(),
    }
}

/// A rule about the head that everyone can read, and that does not depend on the key.
fn is_of_form(rejection: &Rejection) -> bool {
    matches!(
        rejection.kind(),
        RejectionKind::MalformedHeader
            | RejectionKind::MalformedTimestamp
            | RejectionKind::RepeatedHeader
            | RejectionKind::TooManySignatures
    )
}
