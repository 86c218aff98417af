//! Measures in instructions what strangers' heads and bodies cost, and what each further key costs.
//!
//! `ci/work` runs it under callgrind, which counts each call of [`measured`] apart. The program prints a line for each
//! such call, in order: what it did, and the size.

use std::hint::black_box;

use bytes::Bytes;
use http::Request;
use webhook_attacks::heads::{LONGEST, grown};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::{Endpoint, Finished, Head, InFlight, Opening, Provider, Rejection};

/// The sizes of heads: half and all of the longest target that may be signed, and half and all of the longest head.
const HEADS: [usize; 4] = [4 << 10, 8 << 10, LONGEST / 2, LONGEST];

/// The sizes of bodies, which are within every sender's limit.
const BODIES: [usize; 2] = [100_000, 200_000];

/// The sizes of bodies that arrive in pieces of one byte.
const PIECES: [usize; 2] = [5_000, 10_000];

fn main() {
    // Makes everything that a process makes only once, before anything is counted.
    every(&mut Sizes { quiet: true });
    every(&mut Sizes { quiet: false });
    every(&mut Refusals);
}

/// The function whose calls callgrind counts.
#[inline(never)]
fn measured(work: &mut dyn FnMut()) {
    work();
}

/// Counts the work twice, because the first call may be the one in which the allocator tidies up.
fn count<T>(what: &str, mut given: impl FnMut() -> T, mut work: impl FnMut(T)) {
    for _ in 0..2 {
        let mut given = Some(given());
        println!("{what}");
        measured(&mut || given.take().map_or((), &mut work));
    }
}

fn begin<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
) -> Result<InFlight<P>, Option<Rejection>> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    match endpoint.begin(&head, NOW) {
        Ok(Opening::Read(in_flight)) => Ok(in_flight),
        Ok(Opening::Answer(_)) => Err(None),
        Err(rejection) => Err(Some(rejection)),
    }
}

fn finish<P: Provider>(mut in_flight: InFlight<P>, body: &Bytes) -> Result<Finished<P>, Rejection> {
    in_flight.update(body.clone())?;
    in_flight.finish()
}

/// Feeds the body in pieces of one byte. After each piece it asks how much is held, as a layer with a budget does.
fn in_pieces<P: Provider>(mut in_flight: InFlight<P>, body: &Bytes) -> Result<usize, Rejection> {
    let mut held = 0;
    for at in 0..body.len() {
        in_flight.update(body.slice(at..=at))?;
        held = in_flight.retained();
    }
    Ok(held)
}

/// Measures heads and bodies of one size and of twice that size.
struct Sizes {
    quiet: bool,
}

impl Visitor for Sizes {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        for (place, sample) in case.samples.iter().enumerate() {
            let genuine = case.genuine(sample);
            if self.quiet {
                drop(begin(&case.one, &genuine).map(|it| finish(it, genuine.body())));
                continue;
            }
            for bytes in HEADS {
                for (shape, request) in grown(&genuine, bytes) {
                    let what = format!("begin\t{bytes}\t{} {place}: {shape}", case.name);
                    count(
                        &what,
                        || (),
                        |()| drop(black_box(begin(&case.one, &request))),
                    );
                }
            }
            for bytes in PIECES.into_iter().filter(|_| place == 0) {
                let body = Bytes::from(vec![b' '; bytes]);
                let begun = || begin(&case.one, &genuine).ok();
                if begun().is_some() {
                    count(&format!("pieces\t{bytes}\t{}", case.name), begun, |begun| {
                        let _ = black_box(begun.map(|it| in_pieces(it, &body)));
                    });
                }
            }
            for bytes in BODIES {
                for (shape, body) in bodies(sample.body, bytes) {
                    // The request is signed if the adapter can sign such a body. If not, it is refused when the whole
                    // body has arrived.
                    let signed = case.sign(case.outgoing(sample.event, body.clone()));
                    let proven = signed.as_ref().unwrap_or(&genuine);
                    for (verdict, request) in [("proven", proven), ("refused", &genuine)] {
                        let mut keys = vec![("finish", &case.one)];
                        if bytes == BODIES[0] {
                            keys.push(("two", &case.two));
                        }
                        for (kind, endpoint) in keys {
                            let begun = || begin(endpoint, request).ok();
                            if begun().is_none() {
                                continue;
                            }
                            let name = case.name;
                            let what =
                                format!("{kind}\t{bytes}\t{name} {place}: {verdict} {shape}");
                            count(&what, begun, |begun| {
                                drop(black_box(begun.map(|it| finish(it, &body))));
                            });
                        }
                    }
                }
            }
        }
    }
}

/// Makes bodies of this many bytes: the genuine one with blanks after it, one text, many values, many names.
fn bodies(genuine: &str, bytes: usize) -> Vec<(&'static str, Bytes)> {
    let filled = |before: &str, fill: &str, after: &str| {
        let times = bytes.saturating_sub(before.len() + after.len()) / fill.len();
        Bytes::from([before, &fill.repeat(times), after].concat())
    };
    let names = bytes / 900;
    vec![
        ("blanks", filled(genuine, " ", "")),
        ("one text", filled(r#"{"a":""#, "a", r#""}"#)),
        ("many values", filled(r#"{"a":["#, "1,", "1]}")),
        ("arrays", filled(r#"{"a":["#, "[],", "1]}")),
        ("one parameter", filled("a=", "%27", "")),
        (
            "parameters",
            filled("", &format!("a={}&", "+".repeat(names)), ""),
        ),
    ]
}

/// Measures the refusal of a delivery under one key that does not fit, under two, and under a key that nobody has.
struct Refusals;

impl Visitor for Refusals {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        for (shape, request) in case.strange() {
            let whose = [
                ("key", &case.one),
                ("two", &case.two),
                ("nobody", &case.nobody),
            ];
            for (who, endpoint) in whose {
                for (part, both) in [("head", false), ("all", true)] {
                    let what = format!("refusal\t{who}\t{} {shape}: {part}", case.name);
                    let refuse = |()| {
                        let begun = begin(endpoint, &request);
                        let finished = begun.map(|it| both.then(|| finish(it, request.body())));
                        drop(black_box(finished));
                    };
                    count(&what, || (), refuse);
                }
            }
        }
    }
}
