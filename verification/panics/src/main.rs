//! Verifies deliveries in a program whose machine code `ci/panics` reads, to find every panic that can be reached.
//!
//! It begins at `begin`, `update` and `finish`. Each of the three is a separate function for each adapter, so that it
//! has a name. `naive` is the control: it can panic, and `ci/panics` must find it.

use std::env::args;
use std::process::ExitCode;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use webhook_core::{Endpoint, Head, Provider, Secret, Timestamp};
use webhook_custom::{Config, Custom, Preset};
use webhook_github::GitHub;
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;

/// The three functions that see what a stranger sends.
macro_rules! looked_at {
    ($name:ident, $adapter:ty) => {
        mod $name {
            use bytes::Bytes;
            use webhook_core::{Endpoint, Finished, Head, InFlight, Opening, Rejection, Timestamp};

            type Adapter = $adapter;

            #[inline(never)]
            pub(crate) fn begin(
                endpoint: &Endpoint<Adapter>,
                head: &Head<'_>,
                now: Timestamp,
            ) -> Result<Opening<Adapter>, Rejection> {
                endpoint.begin(head, now)
            }

            #[inline(never)]
            pub(crate) fn update(
                in_flight: &mut InFlight<Adapter>,
                chunk: Bytes,
            ) -> Result<(), Rejection> {
                in_flight.update(chunk)
            }

            #[inline(never)]
            pub(crate) fn finish(
                in_flight: InFlight<Adapter>,
            ) -> Result<Finished<Adapter>, Rejection> {
                in_flight.finish()
            }
        }
    };
}

looked_at!(github, webhook_github::GitHub);
looked_at!(stripe, webhook_stripe::Stripe);
looked_at!(standard, webhook_standard::StandardWebhooks);
looked_at!(custom, webhook_custom::Custom);

/// Panics for a number that only the caller knows.
#[inline(never)]
fn naive(bytes: &[u8], at: usize) -> u8 {
    bytes[at]
}

macro_rules! verified {
    ($name:ident, $adapter:expr, $headers:expr) => {{
        let endpoint = Endpoint::new($adapter);
        let uri = Uri::from_static("/hooks/one");
        let head = Head::new(&Method::POST, &uri, $headers);
        match $name::begin(&endpoint, &head, Timestamp::from_unix_seconds(0)) {
            Ok(webhook_core::Opening::Read(mut in_flight)) => {
                let _ = $name::update(&mut in_flight, Bytes::from_static(b"{}"));
                println!(
                    "{}: {}",
                    endpoint.provider().name_of(),
                    $name::finish(in_flight).is_ok()
                );
            }
            Ok(_) => println!("answered"),
            Err(rejection) => println!("{}", rejection.kind()),
        }
    }};
}

/// The scheme's name.
trait Named {
    fn name_of(&self) -> &'static str;
}

impl<P: Provider> Named for P {
    fn name_of(&self) -> &'static str {
        self.name()
    }
}

fn main() -> ExitCode {
    let headers = HeaderMap::new();
    let secret = || Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    let Ok(stripe) = Stripe::new(secret()) else {
        return ExitCode::FAILURE;
    };
    let Ok(github) = GitHub::new(secret()) else {
        return ExitCode::FAILURE;
    };
    let Ok(standard) = StandardWebhooks::new(secret()) else {
        return ExitCode::FAILURE;
    };
    let Ok(custom) = Custom::new(&Config::preset(Preset::Paddle), secret()) else {
        return ExitCode::FAILURE;
    };
    verified!(github, github, &headers);
    verified!(stripe, stripe, &headers);
    verified!(standard, standard, &headers);
    verified!(custom, custom, &headers);
    println!("{}", naive(b"0123456789", args().count()));
    ExitCode::SUCCESS
}
