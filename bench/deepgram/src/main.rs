//! Reads a transcript of 5 MB, of Deepgram's official shape, as a typed event and as a `serde_json::Value`.
//!
//! `cargo run --release --manifest-path bench/deepgram/Cargo.toml` measures both in 101 alternating rounds. It prints
//! the fastest round of each, the median of the ratios, the most bytes that were allocated at one time, and the bytes
//! that the result keeps. The typed event is read as the layer reads it: told from the other kinds of callbacks, with
//! its bytes kept. The program fails if the typed event takes more than its budget of time or memory.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use bytes::Bytes;
use serde_json::Value;
use webhook_core::sign::SigningKey;
use webhook_core::testing::{deliver, signed_request};
use webhook_core::{Delivery, Endpoint, Finished, Provider, Secret, Timestamp};
use webhook_deepgram::{Deepgram, Event};

const ROUNDS: usize = 101;

/// The most time that the typed event may take, as a part of the time that `Value` takes.
const BUDGET: f64 = 0.25;

/// The most memory that the typed event may take, as a part of the memory that `Value` takes.
const OF_MEMORY: f64 = 0.2;

/// The most time for a body of mostly short lists, which take longer to read than words do.
const OF_SHORT_LISTS: f64 = 0.28;

/// The most times that the typed event may allocate.
const MOST_ALLOCATIONS: f64 = 6.0;

fn main() {
    let mut within = true;
    within &= compare("words", &transcript(5_000_000, false), BUDGET);
    within &= compare(
        "words, paragraphs, utterances",
        &transcript(5_000_000, true),
        OF_SHORT_LISTS,
    );
    assert!(within, "over the budget");
}

fn compare(name: &str, body: &str, of_time: f64) -> bool {
    let now = Timestamp::from_unix_seconds(1_700_000_000);
    let password = Secret::new("long-enough").expect("a password");
    let key = SigningKey::basic("hook", &password).expect("a user");
    let endpoint = Endpoint::new(Deepgram::basic("hook", password).expect("a sender"));
    let request = signed_request(&endpoint, key, Bytes::copy_from_slice(body.as_bytes()), now)
        .expect("a request");
    let Ok(Finished::Verified(verified)) = deliver(&endpoint, &request, now) else {
        panic!("not verified")
    };
    let delivery = verified.delivery();

    let (mut typed, mut value, mut ratios) = (Duration::MAX, Duration::MAX, Vec::new());
    for _ in 0..ROUNDS {
        let of_typed = time(|| read(&endpoint, delivery));
        let of_value = time(|| parse(delivery.body()));
        ratios.push(of_typed.as_secs_f64() / of_value.as_secs_f64());
        typed = typed.min(of_typed);
        value = value.min(of_value);
    }
    ratios.sort_by(f64::total_cmp);
    let ratio_of_times = ratios[ROUNDS / 2];
    let of_typed = allocation_counter::measure(|| drop(read(&endpoint, delivery)));
    let of_value = allocation_counter::measure(|| drop(parse(delivery.body())));
    let mut kept = None;
    let stays_typed = allocation_counter::measure(|| kept = Some(read(&endpoint, delivery)));
    let words = match &kept {
        Some(Event::Transcript(transcript)) => transcript.get().words().len(),
        other => panic!("{other:?}"),
    };
    let mut tree = None;
    let stays_value = allocation_counter::measure(|| tree = Some(parse(delivery.body())));
    drop((kept, tree));

    println!("{name}: {} bytes, {words} words", body.len());
    println!("  | | typed | Value | ratio |\n  |---|---|---|---|");
    let ms = |it: Duration| it.as_secs_f64() * 1e3;
    let mb = |it: f64| it / 1e6;
    let rows = [
        ("time, ms", ms(typed), ms(value)),
        (
            "at most, MB",
            mb(of_typed.bytes_max as f64),
            mb(of_value.bytes_max as f64),
        ),
        (
            "stays, MB",
            mb(stays_typed.bytes_current as f64),
            mb(stays_value.bytes_current as f64),
        ),
        (
            "allocations",
            of_typed.count_total as f64,
            of_value.count_total as f64,
        ),
    ];
    let mut within = true;
    for (what, typed, value) in rows {
        let ratio = if what.starts_with("time") {
            ratio_of_times
        } else {
            typed / value
        };
        println!("  | {what} | {typed:.1} | {value:.1} | {ratio:.2} |");
        let budget = if what.starts_with("time") {
            of_time
        } else {
            OF_MEMORY
        };
        within &= match what {
            "allocations" => typed <= MOST_ALLOCATIONS,
            _ => ratio <= budget,
        };
    }
    within
}

fn read(endpoint: &Endpoint<Deepgram>, delivery: &Delivery) -> Event {
    endpoint.provider().parse(delivery).expect("an event")
}

fn parse(body: &[u8]) -> Value {
    serde_json::from_slice(body).expect("JSON")
}

/// Measures from the bytes to the value and until the value is dropped, since whoever reads it pays for both.
fn time<T>(of: impl FnOnce() -> T) -> Duration {
    let begun = Instant::now();
    drop(std::hint::black_box(of()));
    begun.elapsed()
}

/// Makes a transcript of about this many bytes, with three speakers. `all` adds what smart formatting and utterances
/// add.
fn transcript(size: usize, all: bool) -> String {
    const WORDS: [&str; 16] = [
        "yeah",
        "as",
        "much",
        "it's",
        "worth",
        "celebrating",
        "the",
        "first",
        "spacewalk",
        "with",
        "an",
        "all",
        "female",
        "team",
        "opportunities",
        "today",
    ];
    let word = |at: usize| {
        let text = WORDS[at.wrapping_mul(2_654_435_761) / 7 % WORDS.len()];
        let (start, speaker) = (at as f64 * 0.32, at / 12 % 3);
        let punctuated = match at % 12 {
            0 => format!("{}{}", text[..1].to_uppercase(), &text[1..]),
            11 => format!("{text}."),
            _ => text.to_owned(),
        };
        format!(
            r#"{{"word":"{text}","start":{start:.4},"end":{:.4},"confidence":0.{:07},"speaker":{speaker},"speaker_confidence":0.{:07},"punctuated_word":"{punctuated}"}}"#,
            start + 0.24,
            9_000_000 + at % 999_999,
            5_000_000 + at % 999_983,
        )
    };
    let share = if all { 2.45 } else { 1.1 };
    let count = (size as f64 / share / word(1000).len() as f64) as usize;
    let words: Vec<String> = (0..count).map(word).collect();
    let text = |from: usize, to: usize| {
        let texts: Vec<&str> = (from..to)
            .map(|at| WORDS[at.wrapping_mul(2_654_435_761) / 7 % WORDS.len()])
            .collect();
        texts.join(" ")
    };
    let mut body = format!(
        r#"{{"metadata":{{"transaction_key":"deprecated","request_id":"2479c8c8-8185-40ac-9ac6-f0874419f793","sha256":"154e291ecfa8be6ab8343560bcc109008fa7853eb5372533e8efdefc9b504c33","created":"2024-02-06T19:56:16.180Z","duration":25.933313,"channels":1,"models":["30089e05-99d1-4376-b32e-c263170674af"],"model_info":{{"30089e05-99d1-4376-b32e-c263170674af":{{"name":"2-general-nova","version":"2024-01-09.29447","arch":"nova-3"}}}},"extra":{{"job":"7"}}}},"results":{{"channels":[{{"alternatives":[{{"transcript":"{}","confidence":0.99902344,"words":[{}]"#,
        text(0, count),
        words.join(","),
    );
    let turns = || {
        (0..count)
            .step_by(12)
            .map(|from| (from, (from + 12).min(count)))
    };
    if all {
        let paragraphs: Vec<String> = turns()
            .map(|(from, to)| {
                let (start, end) = (from as f64 * 0.32, to as f64 * 0.32);
                format!(
                    r#"{{"sentences":[{{"text":"{}","start":{start:.4},"end":{end:.4}}}],"num_words":{},"start":{start:.4},"end":{end:.4},"speaker":{}}}"#,
                    text(from, to),
                    to - from,
                    from / 12 % 3,
                )
            })
            .collect();
        let _ = write!(
            body,
            r#","paragraphs":{{"transcript":"{}","paragraphs":[{}]}}"#,
            text(0, count),
            paragraphs.join(","),
        );
    }
    body.push_str("}]}]");
    if all {
        let utterances: Vec<String> = turns()
            .map(|(from, to)| {
                let (start, end) = (from as f64 * 0.32, to as f64 * 0.32);
                format!(
                    r#"{{"start":{start:.4},"end":{end:.4},"confidence":0.98,"channel":0,"transcript":"{}","words":[{}],"speaker":{},"id":"fe3de8aa-7b93-4d4e-{from:04x}-7ba8d1b2c3d4"}}"#,
                    text(from, to),
                    words[from..to].join(","),
                    from / 12 % 3,
                )
            })
            .collect();
        let _ = write!(body, r#","utterances":[{}]"#, utterances.join(","));
    }
    body.push_str("}}");
    body
}
