//! Verifies with a secret that valgrind treats as undefined memory, so that it reports each use of the secret.
//!
//! Each branch and each address that depends on the secret is then an error, which names its place in the code.
//! `ci/constant-time` judges these errors. `hmac` and `credential` verify. `naive` compares in a way that is not
//! constant-time, and memcheck must report it.

use std::arch::asm;
use std::hint::black_box;
use std::process::ExitCode;

use bytes::Bytes;
use http::{HeaderValue, Request};
use webhook_core::testing::{deliver, secret, signed_request};
use webhook_core::{Endpoint, Provider, Timestamp};
use webhook_deepgram::Deepgram;
use webhook_github::GitHub;

const SECRET: &[u8] = b"canary-secret-7f3a9c41";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// memcheck's client request MAKE_MEM_UNDEFINED, which does nothing outside of valgrind.
fn mark(bytes: &mut [u8]) {
    let request: [usize; 6] = [0x4d43_0001, bytes.as_mut_ptr().addr(), bytes.len(), 0, 0, 0];
    // SAFETY: valgrind's documented preamble. On a bare processor the four rotations of rdi make a
    // full turn and the exchange of rbx with itself does nothing.
    unsafe {
        asm!(
            "rol rdi, 3", "rol rdi, 13", "rol rdi, 61", "rol rdi, 51", "xchg rbx, rbx",
            in("rax") request.as_ptr(), inout("rdx") 0_usize => _,
        );
    }
}

/// Verifies a genuine and a forged request with a marked secret. The requests themselves were made with an unmarked
/// copy of that secret, since what a caller sends is public.
fn verify<P: Provider>(
    make: impl Fn(&[u8]) -> Endpoint<P>,
    forge: impl Fn(Request<Bytes>) -> Request<Bytes>,
) {
    let body = r#"{"zen":"","hook_id":1,"hook":{}}"#;
    let unmarked = make(SECRET);
    let key = unmarked.provider().signing_key(&secret(SECRET)).unwrap();
    let genuine = signed_request(&unmarked, key, body, NOW).unwrap();
    let mut marked = SECRET.to_vec();
    mark(&mut marked);
    let endpoint = at_construction(&make, &marked);
    let accepted = deliver(&endpoint, &genuine, NOW).is_ok();
    let refused = deliver(&endpoint, &forge(genuine), NOW).is_err();
    // Under valgrind these are branches on the verdict, which is the one thing that depends on the secret and is told.
    println!("accepted: {accepted}, refused: {refused}");
}

/// Makes the endpoint. `ci/constant-time` knows by this function's name what happens before a stranger's byte arrives.
#[inline(never)]
fn at_construction<P: Provider>(
    make: &impl Fn(&[u8]) -> Endpoint<P>,
    secret: &[u8],
) -> Endpoint<P> {
    black_box(make(black_box(secret)))
}

#[inline(never)]
fn naive_comparison(secret: &[u8], offered: &[u8]) -> bool {
    secret
        .iter()
        .zip(offered)
        .all(|(a, b)| black_box(a) == black_box(b))
}

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("hmac") => verify(
            |bytes| GitHub::new(secret(bytes)).unwrap().into(),
            |mut request| {
                let zeros = format!("sha256={}", "0".repeat(64));
                let value = HeaderValue::from_str(&zeros).unwrap();
                request.headers_mut().insert("x-hub-signature-256", value);
                request
            },
        ),
        Some("credential") => verify(
            |bytes| Deepgram::basic("user", secret(bytes)).unwrap().into(),
            |mut request| {
                let value = HeaderValue::from_static("Basic dXNlcjpub3QtdGhlLXNlY3JldA==");
                request.headers_mut().insert("authorization", value);
                request
            },
        ),
        Some("naive") => {
            let mut marked = SECRET.to_vec();
            mark(&mut marked);
            black_box(naive_comparison(&marked, SECRET));
        }
        _ => return ExitCode::FAILURE,
    }
    ExitCode::SUCCESS
}
