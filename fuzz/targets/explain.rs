//! Checks explanations of refusals, of any request and of genuine deliveries that were spoiled in a known way.
//!
//! An explanation says exactly what the endpoint says. It proves nothing about what nobody signed, and shows neither a
//! secret nor a signature that would be accepted. For a spoiled delivery it finds how it was spoiled, and where the
//! body differs.
//!
//! The input is a byte that chooses. Then follow the adapter's byte and a request as text, or a kind of damage and a
//! body.

use bytes::Bytes;
use data_encoding::{BASE64, HEXLOWER};
use http::{HeaderValue, Request};
use webhook_core::explain::{Cause, Certainty, Explain, Explanation};
use webhook_core::keys::Keyring;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Head, Provider, Timestamp};
use webhook_github::GitHub;
use webhook_stripe::Stripe;

use crate::adapters::{Adapter, SECRET, Visit, genuine, with};
use crate::input::{NOW, deliver, now, request};
use crate::oracle::hmac_sha256;

const OTHER: &str = "another-endpoint-and-its-secret-8c1f";

pub fn run(data: &[u8]) {
    match data {
        [0..128, adapter, text @ ..] => of_a_stranger(Adapter::of(*adapter), &request(text)),
        [_, kind, body @ ..] => spoiled(*kind, body),
        _ => {}
    }
}

fn of_a_stranger(adapter: Adapter, request: &Request<Bytes>) {
    let explanation = with(adapter, Explained(request, now()));
    for diagnosis in explanation.diagnoses() {
        assert_eq!(
            diagnosis.certainty(),
            Certainty::Seen,
            "{adapter:?}: proved of what nobody signed: {diagnosis}"
        );
    }
    // The signature that would be accepted if the sender had sent this body now.
    let would_be = match adapter {
        Adapter::Stripe => Some([format!("{NOW}.").as_bytes(), request.body()].concat()),
        Adapter::GitHub => Some(request.body().to_vec()),
        _ => None,
    };
    let would_be = would_be.map(|signed| HEXLOWER.encode(&hmac_sha256(SECRET.as_bytes(), &signed)));
    let shown = format!("{explanation:?}");
    for hidden in would_be.iter().map(String::as_str).chain([SECRET, OTHER]) {
        hides(&shown, hidden, request);
    }
}

/// Checks that no sentence shows it, unless the request shows it too.
fn hides(shown: &str, hidden: &str, request: &Request<Bytes>) {
    assert!(
        !shown.contains(hidden) || format!("{request:?}").contains(hidden),
        "{hidden} is shown: {shown}"
    );
}

/// Explains a request, and compares the explanation with what the endpoint itself says.
struct Explained<'a>(&'a Request<Bytes>, Timestamp);

impl Visit for Explained<'_> {
    type Output = Explanation;

    fn visit<P: Provider>(self, endpoint: &Endpoint<P>) -> Explanation {
        let Self(request, now) = self;
        let head = Head::new(request.method(), request.uri(), request.headers());
        let explanation = Explain::new(endpoint)
            .secret("THE_SECRET", SECRET)
            .other_secret("THE_OTHER", OTHER)
            .explain(&head, request.body(), now);
        let verdict = deliver(endpoint, request, vec![request.body().clone()], now);
        let kinds = [
            verdict.err().map(|rejection| rejection.kind()),
            explanation.refused().map(|rejection| rejection.kind()),
        ];
        assert_eq!(kinds[0], kinds[1], "{request:?}");
        assert_eq!(explanation.verifies(), kinds[0].is_none());
        for diagnosis in explanation.diagnoses() {
            let text = diagnosis.to_string();
            assert!(!text.is_empty());
            assert!(!text.chars().any(char::is_control), "{text:?}");
        }
        explanation
    }
}

/// A genuine delivery, and what happened to it on its way or in the configuration.
struct Spoiled {
    request: Request<Bytes>,
    /// The body that was signed.
    signed: Vec<u8>,
    key: Vec<u8>,
    configured: String,
    arrives: i64,
    cause: Cause,
}

fn spoiled(kind: u8, body: &[u8]) {
    let adapter = [Adapter::Stripe, Adapter::GitHub][usize::from(kind) % 2];
    let Some(spoiled) = spoil(kind / 2, adapter, body) else {
        return;
    };
    let keyring = Keyring::hmac([secret(&spoiled.key)]).expect("a key");
    let at = Timestamp::from_unix_seconds(spoiled.arrives);
    let explanation = match adapter {
        Adapter::Stripe => told(&Endpoint::new(Stripe::with_keyring(keyring)), &spoiled, at),
        _ => told(&Endpoint::new(GitHub::with_keyring(keyring)), &spoiled, at),
    };
    assert!(
        !explanation.verifies(),
        "{:?}: {:?}",
        spoiled.cause,
        spoiled.request
    );
    let found = explanation
        .diagnoses()
        .iter()
        .find(|it| it.cause() == spoiled.cause);
    let Some(found) = found else {
        panic!(
            "{:?} is not found: {explanation:?} of {:?}",
            spoiled.cause, spoiled.request
        );
    };
    assert_eq!(found.certainty(), Certainty::Proved, "{found}");
    let came = spoiled.request.body();
    if **came != *spoiled.signed {
        let same = came.iter().zip(&spoiled.signed).take_while(|(a, b)| a == b);
        assert_eq!(found.at_byte(), Some(same.count()), "{found}");
    }
    let shown = format!("{explanation:?}");
    hides(&shown, &spoiled.configured, &spoiled.request);
}

fn told<P: Provider>(endpoint: &Endpoint<P>, spoiled: &Spoiled, at: Timestamp) -> Explanation {
    let request = &spoiled.request;
    let head = Head::new(request.method(), request.uri(), request.headers());
    Explain::new(endpoint)
        .secret("THE_SECRET", &*spoiled.configured)
        .other_secret("THE_OTHER", OTHER)
        .explain(&head, request.body(), at)
}

fn spoil(kind: u8, adapter: Adapter, body: &[u8]) -> Option<Spoiled> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    let mut key = SECRET.as_bytes().to_vec();
    let (mut configured, mut arrives) = (SECRET.to_owned(), NOW);
    let mut signed = body.to_vec();
    let mut came = body.to_vec();
    let mut of_header = None;
    let cause = match kind % 14 {
        0 => {
            came.push(b'\n');
            Cause::BodyNewlineAdded
        }
        1 => {
            signed.push(b'\n');
            Cause::BodyNewlineCut
        }
        // If a body ends with several line ends, only one of them was cut off or changed.
        2 if body.contains(&b'\n') && !body.contains(&b'\r') => {
            came = replaced(body, b'\n', b"\r\n");
            Cause::BodyLineEnds
        }
        3 => {
            came.splice(0..0, MARK.iter().copied());
            Cause::BodyMarkAdded
        }
        4 => {
            signed.splice(0..0, MARK.iter().copied());
            (!body.starts_with(MARK)).then_some(Cause::BodyMarkCut)?
        }
        5 => {
            signed = BASE64.encode(body).into_bytes();
            (*signed != *body).then_some(Cause::BodyBase64)?
        }
        6 => {
            came = BASE64.encode(body).into_bytes();
            (came != signed).then_some(Cause::BodyBase64)?
        }
        7 => {
            came = serde_json::to_vec(std::str::from_utf8(body).ok()?).ok()?;
            Cause::BodyJsonString
        }
        8 if !is_nothing_in_another_form(body) => {
            signed.clear();
            Cause::BodySignedEmpty
        }
        9 if adapter == Adapter::Stripe => {
            arrives += 301 + i64::try_from(body.len()).ok()?;
            Cause::TimeTooOld
        }
        10 if adapter == Adapter::Stripe => {
            arrives -= 301 + i64::try_from(body.len()).ok()?;
            Cause::TimeInFuture
        }
        11 => {
            configured = format!("\"{SECRET}\"");
            key = configured.clone().into_bytes();
            Cause::SecretQuotes
        }
        12 => {
            configured = format!(" {SECRET}\n");
            key = configured.clone().into_bytes();
            Cause::SecretBlanks
        }
        13 => {
            of_header = Some(());
            Cause::SignatureSpelling
        }
        _ => return None,
    };
    let signed_body = Bytes::copy_from_slice(&signed);
    let mut request = genuine(adapter, &signed_body, now(), "ping");
    if of_header.is_some() {
        upper_case(&mut request)?;
    }
    *request.body_mut() = came.into();
    Some(Spoiled {
        request,
        signed,
        key,
        configured,
        arrives,
        cause,
    })
}

/// Whether another change than the loss of everything makes the body empty. Then that change is the cause that is found:
/// a cut line end or byte order mark, nothing in base64, or a form with an empty payload.
fn is_nothing_in_another_form(body: &[u8]) -> bool {
    let payload = body.strip_prefix(b"payload=");
    body.len() <= 3
        || body.iter().all(|byte| matches!(byte, b'\r' | b'\n'))
        || payload.is_some_and(|rest| matches!(rest.first(), None | Some(b'&')))
        // Content that is compressed begins so, and may be empty.
        || body.starts_with(b"\x1f\x8b")
}

fn replaced(body: &[u8], byte: u8, by: &[u8]) -> Vec<u8> {
    let pieces: Vec<&[u8]> = body.split(|it| *it == byte).collect();
    pieces.join(by)
}

/// Writes the digits of the signature in upper case; `None` if it has no letter.
fn upper_case(request: &mut Request<Bytes>) -> Option<()> {
    for name in ["stripe-signature", "x-hub-signature-256"] {
        let Some(value) = request.headers().get(name) else {
            continue;
        };
        let text = value.to_str().ok()?;
        let at = text.rfind('=')? + 1;
        let upper = format!("{}{}", &text[..at], text[at..].to_ascii_uppercase());
        let differs = upper != text;
        let upper = HeaderValue::from_str(&upper).ok()?;
        request.headers_mut().insert(name, upper);
        return differs.then_some(());
    }
    None
}
