//! Tests how much memory and CPU time a stranger can make a receiver use.

use std::future::Future;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use webhook_core::RejectionKind;
use webhook_core::testing::deliver;
use webhook_tower::{Budget, Receiver};

use crate::bodies::{Endless, FRAME, pieces};
use crate::support::{
    PING, SNAPSHOT, genuine, github, header, now, refusal, send, stripe, with_header,
};

/// Returns the most that was allocated at one time while `future` ran.
fn most_held<F: Future>(future: F) -> (u64, F::Output) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let mut output = None;
    let allocated = measure(|| output = Some(runtime.block_on(future)));
    (allocated.bytes_max, output.unwrap())
}

/// A receiver that allocates the announced length aborts. The limits are lifted here, so that only the receiver's own
/// restraint protects it.
#[test]
fn hole_01_no_allocation_from_content_length() {
    for length in [1 << 30, 100_000_000_000, 1 << 62] {
        let endpoint = github().with_body_limit(usize::MAX).unwrap();
        let request = with_header(
            genuine(&endpoint, PING),
            "content-length",
            length.to_string(),
        );
        let request = request.map(|_| pieces(&[PING.as_bytes()]).announcing(length));
        let receiver = Receiver::new(endpoint).budget(Budget::new(usize::MAX));
        let (held, seen) = most_held(send(receiver, request));
        assert_eq!(seen.status, 200, "{length}");
        assert!(held < 64 << 10, "{length}: {held} bytes");
    }
}

/// A request whose header announces a huge body gets no memory for it before the bytes arrive.
#[test]
fn hole_26_no_capacity_from_a_header() {
    for length in ["1073741824", "100000000000", "18446744073709551615"] {
        let endpoint = stripe().with_body_limit(usize::MAX).unwrap();
        let request = with_header(genuine(&endpoint, SNAPSHOT), "content-length", length);
        let request = request.map(|_| pieces(&[SNAPSHOT.as_bytes()]));
        let (held, seen) = most_held(send(endpoint, request));
        assert_eq!(seen.status, 200, "{length}");
        assert!(held < 64 << 10, "{length}: {held} bytes");
    }
}

/// A receiver reads nothing from a stranger without a signature, however much the stranger sends.
#[test]
fn hole_07_nothing_is_buffered_without_a_signature() {
    let mut request = genuine(&github(), PING);
    request.headers_mut().remove("x-hub-signature-256");
    let endless = Endless::default();
    let request = request.map(|_| endless.clone());
    let (held, seen) = most_held(send(github(), request));
    assert_eq!(seen.kind, Some(RejectionKind::MissingHeader));
    assert!(seen.closes);
    assert_eq!(endless.frames.load(Ordering::SeqCst), 0, "read");
    assert!(held < 64 << 10, "{held} bytes");
}

/// A signature that was not checked yet gets a stranger no more memory than the limit.
#[test]
fn hole_27_what_is_read_before_proof_is_bounded() {
    const LIMIT: usize = 1 << 20;
    let endpoint = stripe().with_body_limit(LIMIT).unwrap();
    let endless = Endless::default();
    let request = genuine(&endpoint, SNAPSHOT).map(|_| endless.clone());
    let (held, seen) = most_held(send(endpoint, request));
    assert_eq!((seen.status, seen.closes), (413, true));
    assert_eq!(endless.frames.load(Ordering::SeqCst), LIMIT / FRAME + 1);
    assert!(held < 3 * LIMIT as u64, "{held} bytes");
}

/// Sixteen signatures cost one pass over the body, and more than sixteen are refused from the head.
#[test]
fn hole_09_signatures_do_not_multiply_the_work() {
    let endpoint = stripe();
    let body = vec![b' '; 1 << 20];
    let one = genuine(&endpoint, body);
    let offering = |strangers: usize| {
        let stranger = format!(",v1={}", "0".repeat(64));
        let value = header(&one, "stripe-signature") + &stranger.repeat(strangers);
        with_header(one.clone(), "stripe-signature", value)
    };
    let many = offering(15);
    let fastest = |request| {
        (0..8)
            .map(|_| {
                let started = Instant::now();
                assert!(deliver(&endpoint, request, now()).is_ok());
                started.elapsed()
            })
            .min()
            .unwrap_or_default()
    };
    let (single, sixteen) = (fastest(&one), fastest(&many));
    // Sixteen passes would take sixteen times as long. The rest of the bound is for a busy machine.
    let bound = single * 5 + Duration::from_millis(2);
    assert!(sixteen < bound, "{single:?} and {sixteen:?}");
    for strangers in [16, 1000] {
        let refused = refusal(&endpoint, &offering(strangers));
        assert_eq!(refused, Some(RejectionKind::TooManySignatures));
    }
}
