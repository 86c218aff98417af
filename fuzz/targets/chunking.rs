//! Checks that a delivery in one chunk and the same delivery in many have one verdict, one body and one event.

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::Request;
use webhook_core::coverage::Coverage;
use webhook_core::{Endpoint, Finished, Provider, RejectionKind};

use crate::adapters::{Adapter, Visit, genuine, with, with_extra_secret};
use crate::input::{chunks, deliver, now};

/// The most pieces in addition to the rest. Shorter pieces of a longer body would only take longer.
const MOST_PIECES: usize = 512;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    adapter: Adapter,
    /// Makes the body longer than a few hash blocks; one in eight is longer than the segments in which chunks are
    /// collected, up to more than the limit.
    times: u16,
    damage: Option<(u16, u8)>,
    cuts: Vec<u16>,
    body: &'a [u8],
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    let most = if input.times % 8 == 7 { 80_000 } else { 2_000 };
    let times = usize::from(input.times).min(most / input.body.len().max(1));
    let body = input.body.repeat(times.max(1));
    let body: Bytes = match input.adapter {
        Adapter::DiscordInteractions | Adapter::DiscordEvents => [b"{", &body[..]].concat().into(),
        Adapter::DeepgramExtra | Adapter::DeepgramBoth => {
            with_extra_secret(&String::from_utf8_lossy(&body)).into()
        }
        _ => body.into(),
    };
    let mut request = genuine(input.adapter, &body, now(), "ping");
    if let Some((place, bits)) = input.damage {
        let mut damaged = body.to_vec();
        let place = usize::from(place) % damaged.len().max(1);
        if let Some(byte) = damaged.get_mut(place) {
            *byte ^= bits;
        }
        *request.body_mut() = damaged.into();
    }
    // Uses many small pieces, so that a long body comes in many pieces as well.
    let sizes: Vec<usize> = input.cuts.iter().map(|size| usize::from(*size)).collect();
    let sizes = sizes.iter().cycle().take(sizes.len() * 64).copied();
    let sizes = as_far_as(request.body().len(), sizes);
    let many = chunks(request.body(), sizes);
    let one = vec![request.body().clone()];
    let expected = with(input.adapter, Judge(&request, one));
    let found = with(input.adapter, Judge(&request, many));
    assert_eq!(found, expected, "{:?} in {:?}", input.adapter, input.cuts);
}

/// Leaves out what comes long after the end: a few empty pieces there are as good as thousands.
fn as_far_as(length: usize, sizes: impl Iterator<Item = usize>) -> Vec<usize> {
    let (mut came, mut behind) = (0, 0);
    let wanted = sizes.take_while(|size| {
        behind += usize::from(came >= length);
        came += size;
        behind <= 4
    });
    wanted.take(MOST_PIECES).collect()
}

/// Everything about a verdict that the chunks must not change.
#[derive(Debug, PartialEq)]
struct Seen {
    coverage: Coverage,
    label: String,
    read: Result<(String, Option<String>), RejectionKind>,
}

struct Judge<'a>(&'a Request<Bytes>, Vec<Bytes>);

impl Visit for Judge<'_> {
    type Output = Result<Seen, RejectionKind>;

    fn visit<P: Provider>(self, endpoint: &Endpoint<P>) -> Self::Output {
        let Self(request, chunks) = self;
        let verified = match deliver(endpoint, request, chunks, now()) {
            Ok(Finished::Verified(verified)) => verified,
            Ok(Finished::Answer(answer)) => panic!("{answer:?} to what is no handshake"),
            Err(rejection) => return Err(rejection.kind()),
        };
        let delivery = verified.delivery();
        assert_eq!(delivery.body(), request.body());
        Ok(Seen {
            coverage: delivery.coverage(),
            label: delivery.key_label().to_owned(),
            read: match verified.read() {
                Ok(received) => Ok((received.event_name().to_owned(), received.dedup_key())),
                Err(rejection) => Err(rejection.kind()),
            },
        })
    }
}
