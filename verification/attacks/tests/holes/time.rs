//! Tests signed times that are extreme, written differently, too old, too far in the future, or missing.

use http_body_util::Full;
use webhook_core::testing::deliver;
use webhook_core::{RejectionKind, Timestamp};

use crate::support::{
    INTERACTION, NOW, SNAPSHOT, discord, genuine, genuine_at, header, refusal, send, stripe,
    with_header,
};

/// Times at which careless arithmetic overflows. The tests are compiled with overflow checks.
const EXTREMES: &[&str] = &[
    "-9223372036854775808",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "-1",
    "0",
    "99999999999999999999999999999999",
];

#[tokio::test]
async fn hole_15_extreme_times_do_not_panic() {
    for time in EXTREMES {
        let value = format!("t={time},v1={}", "0".repeat(64));
        let request = with_header(genuine(&stripe(), SNAPSHOT), "stripe-signature", value);
        let seen = send(stripe(), request.map(Full::new)).await;
        assert_eq!(seen.kind, Some(RejectionKind::MalformedTimestamp), "{time}");
        let request = with_header(
            genuine(&discord(), INTERACTION),
            "x-signature-timestamp",
            time,
        );
        let seen = send(discord(), request.map(Full::new)).await;
        assert_eq!(seen.kind, Some(RejectionKind::MalformedTimestamp), "{time}");
    }
}

/// A receiver whose own clock has the smallest or the largest number refuses a signed time, and does not panic.
#[test]
fn hole_23_differences_of_extreme_times_do_not_panic() {
    let request = genuine(&stripe(), SNAPSHOT);
    for (now, expected) in [
        (i64::MIN, RejectionKind::TimestampInFuture),
        (i64::MAX, RejectionKind::TimestampTooOld),
    ] {
        for now in [
            Timestamp::from_unix_millis(now),
            Timestamp::from_unix_seconds(now),
        ] {
            let refused = deliver(&stripe(), &request, now).unwrap_err();
            assert_eq!(refused.kind(), expected);
        }
    }
}

/// A time in another spelling is not what was signed, even if it means the same, and is refused.
#[test]
fn hole_16_times_are_not_printed_anew() {
    let request = genuine(&stripe(), SNAPSHOT);
    let value = header(&request, "stripe-signature");
    for spelling in [
        "+1700000000",
        "0001700000000",
        "1700000000.",
        "1_700_000_000",
    ] {
        let value = value.replace("1700000000", spelling);
        let request = with_header(request.clone(), "stripe-signature", value);
        let refused = refusal(&stripe(), &request);
        assert_eq!(
            refused,
            Some(RejectionKind::MalformedTimestamp),
            "{spelling}"
        );
    }
}

/// Genuine deliveries with a wrong time are refused in both directions, for every sender that signs a time.
#[test]
fn hole_22_28_29_and_31_old_and_early_deliveries_are_refused() {
    const DAY: i64 = 24 * 60 * 60;
    for (ahead, expected) in [
        (301, RejectionKind::TimestampInFuture),
        (DAY, RejectionKind::TimestampInFuture),
        (3650 * DAY, RejectionKind::TimestampInFuture),
        (-301, RejectionKind::TimestampTooOld),
        (-3650 * DAY, RejectionKind::TimestampTooOld),
    ] {
        let request = genuine_at(&stripe(), SNAPSHOT, NOW + ahead);
        assert_eq!(refusal(&stripe(), &request), Some(expected), "{ahead}");
        let request = genuine_at(&discord(), INTERACTION, NOW + ahead);
        assert_eq!(refusal(&discord(), &request), Some(expected), "{ahead}");
    }
    for ahead in [-300, 300] {
        let request = genuine_at(&stripe(), SNAPSHOT, NOW + ahead);
        assert_eq!(refusal(&stripe(), &request), None, "{ahead}");
    }
}
