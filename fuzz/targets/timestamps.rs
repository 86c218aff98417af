//! Reads signed times of any text, at any moment and with any tolerance.
//!
//! A time is accepted exactly if the text is canonical digits and if its whole seconds, counted in 128 bits, are within
//! the tolerance.

use std::time::{Duration, SystemTime};

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::Request;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit, Unverified};
use webhook_core::keys::Keyring;
use webhook_core::testing::secret;
use webhook_core::{ConfigError, Finished, Head, Rejection, RejectionKind, Timestamp};

use crate::input::deliver;
use crate::made::{Made, Writes};
use crate::oracle;

const SECRET: &[u8] = b"a secret of the ring";

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    now: Now,
    milliseconds: bool,
    tolerance: u32,
    tolerance_millis: u16,
    text: Text<'a>,
}

#[derive(Arbitrary, Debug)]
enum Now {
    Common(u16),
    Seconds(i64),
    Millis(i64),
}

#[derive(Arbitrary, Debug)]
enum Text<'a> {
    /// A time this many units from now.
    Near(i32),
    /// A time at the edge of the tolerance, in one direction or the other, and this many units beyond it.
    Edge(bool, i8),
    Any(&'a str),
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    let (now, millis) = match input.now {
        Now::Common(after) => {
            let seconds = 1_700_000_000 + i64::from(after);
            (
                Timestamp::from_unix_seconds(seconds),
                i128::from(seconds) * 1000,
            )
        }
        Now::Seconds(seconds) => {
            let most = (i64::MIN.into(), i64::MAX.into());
            let millis = (i128::from(seconds) * 1000).clamp(most.0, most.1);
            (Timestamp::from_unix_seconds(seconds), millis)
        }
        Now::Millis(millis) => (Timestamp::from_unix_millis(millis), millis.into()),
    };
    assert_eq!(i128::from(now.unix_millis()), millis);
    assert_eq!(i128::from(now.unix_seconds()), millis.div_euclid(1000));
    hold_date(now);

    let tolerance = Duration::from_secs(u64::from(input.tolerance) % 90_000)
        + Duration::from_millis(u64::from(input.tolerance_millis) % 1000);
    let unit = if input.milliseconds {
        Unit::Milliseconds
    } else {
        Unit::Seconds
    };
    let in_second = if input.milliseconds { 1000 } else { 1 };
    let seconds = i128::from(tolerance.as_secs());
    let units = millis * in_second / 1000;
    let text = match input.text {
        Text::Near(offset) => (units + i128::from(offset)).to_string(),
        Text::Edge(before, beyond) => {
            let edge = if before { -seconds } else { seconds };
            (units + edge * in_second + i128::from(beyond)).to_string()
        }
        Text::Any(text) => text.to_owned(),
    };
    let made = Made::endpoint(Keyring::hmac(secret(SECRET)).unwrap(), Timed(unit));
    let allowed = tolerance >= Duration::from_secs(1) && tolerance <= Duration::from_secs(86_400);
    let endpoint = match made.with_tolerance(tolerance) {
        Ok(endpoint) => endpoint,
        Err(error) => {
            assert!(!allowed && error == ConfigError::Tolerance, "{tolerance:?}");
            return;
        }
    };
    assert!(allowed, "{tolerance:?}");

    let signature = oracle::encode(Encoding::Hex, &oracle::hmac_sha256(SECRET, text.as_bytes()));
    let body = Bytes::from([&signature, &text[..]].concat());
    let request = Request::post("/").body(body.clone()).unwrap();
    let signed = oracle::canonical_digits(&text);
    let expected = match signed.map(|units| millis.div_euclid(1000) - units.div_euclid(in_second)) {
        None => Err(RejectionKind::MalformedTimestamp),
        Some(age) if age > seconds => Err(RejectionKind::TimestampTooOld),
        Some(age) if age < -seconds => Err(RejectionKind::TimestampInFuture),
        Some(_) => Ok(signed.map(|units| units * 1000 / in_second)),
    };
    let found = match deliver(&endpoint, &request, vec![body], now) {
        Ok(Finished::Verified(verified)) => {
            let at = verified.delivery().signed_at();
            Ok(at.map(|at| i128::from(at.unix_millis())))
        }
        Ok(Finished::Answer(answer)) => panic!("{answer:?} to what is no handshake"),
        Err(rejection) => Err(rejection.kind()),
    };
    assert_eq!(found, expected, "{text:?} at {now} within {tolerance:?}");
}

/// Checks that every moment can be shown, and that a date that is shown is that moment.
fn hold_date(moment: Timestamp) {
    let shown = moment.to_string();
    match moment.date() {
        Some(date) => {
            let nanos = i128::from(moment.unix_millis()) * 1_000_000;
            assert_eq!(date.unix_timestamp_nanos(), nanos, "{shown}");
        }
        None => assert_eq!(shown, format!("{} ms", moment.unix_millis())),
    }
    let millis = Duration::from_millis(moment.unix_millis().unsigned_abs());
    let epoch = SystemTime::UNIX_EPOCH;
    let time = if moment.unix_millis() < 0 {
        epoch.checked_sub(millis)
    } else {
        epoch.checked_add(millis)
    };
    // The system's own clock may not reach that far.
    if let Some(time) = time {
        assert_eq!(Timestamp::from(time), moment);
    }
}

/// A sender whose body is a signature in hex and the time that it signs.
struct Timed(Unit);

impl Writes for Timed {
    fn claim<'a>(&'a self, keys: &'a Keyring, _: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        Ok(Claim::found_in_body(keys).leaves_body_unsigned())
    }

    fn claim_in_body<'a>(
        &'a self,
        keys: &'a Keyring,
        body: Unverified<'a>,
    ) -> Result<Claim<'a>, Rejection> {
        let text = std::str::from_utf8(body.bytes()).expect("the target wrote text");
        let (signature, time) = text.split_at(64);
        let of_body = |text| body.text(text).expect("it is of the body");
        Ok(Claim::under(keys)
            .leaves_body_unsigned()
            .timestamp(of_body(time), self.0)?
            .offered(Algorithm::HmacSha256, Encoding::Hex, of_body(signature)))
    }
}
