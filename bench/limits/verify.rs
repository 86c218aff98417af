//! Measures verification alone, for six senders: this project, its peers, and the limit, in one run.
//!
//! The limit is what no receiver can do without: the keyed HMAC of the signed bytes and its comparison, and for Discord
//! the strict verification of an Ed25519 signature. Every side gets the same request, as hyper hands it over, and has
//! read its secrets before. Each side asks the clock where the sender signs a time.
//!
//! The program prints a table, and writes a line of JSON for each side of each row to the file that its argument names,
//! or to `target/verify.jsonl`. For `bench/sdks/run`, which has the senders' own packages verify the same requests, it
//! writes them to `requests.jsonl` in the same folder. It names the rows in which a peer is faster, and fails if this
//! project takes more of the limit than [`MOST`] allows.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use bytes::Bytes;
use ed25519_dalek::{Signature, VerifyingKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Request};
use serde_json::json;
use sha1::Sha1;
use sha2::Sha256;
use webhook_bench::in_turns;
use webhook_bench::wire::Wire;
use webhook_core::keys::Secrets;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Provider, PublicKey, Scheme, Secret, Timestamp};
use webhook_discord::Interactions;
use webhook_github::GitHub;
use webhook_slack::EventsApi;
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_twilio::Twilio;
use webhook_verify::{Provider as Peer, VerifyOptions};

/// How many rounds each side has, of at least 2 ms each.
const ROUNDS: u32 = 60;

/// The sizes of bodies, in bytes.
const BODIES: [usize; 4] = [205, 2_500, 6_500, 23_600];

/// The most that this project may take of the limit, for each size of body: 15 % above what was measured last, and 3 %
/// where the limit is nearly all of it.
const MOST: [(&str, [f64; 4]); 6] = [
    ("GitHub", [3.4, 1.5, 1.29, 1.08]),
    ("Stripe", [3.3, 1.5, 1.29, 1.08]),
    ("Standard Webhooks", [4.1, 1.65, 1.35, 1.1]),
    ("Slack", [3.8, 1.6, 1.32, 1.09]),
    ("Discord", [1.05, 1.05, 1.05, 1.05]),
    ("Twilio", [15.2, 10.0, 9.4, 9.2]),
];

/// How much faster a peer must be to be named, since two runs of the same code differ by this much.
const NOISE: f64 = 1.05;

/// The sides, in the order of the table's columns.
const SIDES: [&str; 5] = [
    "limit",
    "this project",
    "webhook-verify",
    "standardwebhooks",
    "svix",
];

const SECRET: &str = "a-long-random-secret-of-this-bench";
/// The secret of this bench, [`SECRET`], as Standard Webhooks writes it: in base64, after `whsec_`.
const WHSEC: &str = "whsec_YS1sb25nLXJhbmRvbS1zZWNyZXQtb2YtdGhpcy1iZW5jaA==";
const SEED: [u8; 32] = [7; 32];
const BASE: &str = "https://hooks.example.com";
const ID: &str = "msg_2hX1pWvqoYgjIgfVyXRBQ9jvCBg";

type Failure = Box<dyn Error>;
type Run<'a> = Box<dyn FnMut() + 'a>;

/// What prints the rows, and remembers whether all bounds hold.
struct Table {
    file: BufWriter<File>,
    requests: BufWriter<File>,
    holds: bool,
}

impl Table {
    /// Writes the file at this path, and the requests beside it.
    fn new(path: &Path) -> Result<Self, Failure> {
        let create = |path: PathBuf| {
            let file = File::create(&path).map(BufWriter::new);
            file.map_err(|error| format!("{}: {error}", path.display()))
        };
        Ok(Self {
            file: create(path.to_owned())?,
            requests: create(path.with_file_name("requests.jsonl"))?,
            holds: true,
        })
    }

    /// Writes a request with the key that verifies it.
    fn request(
        &mut self,
        sender: &str,
        key: &str,
        request: &Request<Bytes>,
    ) -> Result<(), Failure> {
        let headers = request.headers().iter();
        let headers = headers
            .map(|(name, value)| Ok((name.as_str(), value.to_str()?)))
            .collect::<Result<BTreeMap<_, _>, Failure>>()?;
        let line = json!({
            "sender": sender, "key": key, "url": format!("{BASE}{}", request.uri()), "headers": headers,
            "body": std::str::from_utf8(request.body())?,
        });
        Ok(writeln!(self.requests, "{line}")?)
    }

    fn row(
        &mut self,
        sender: &str,
        case: &str,
        bytes: usize,
        sides: Vec<(&'static str, Run<'_>)>,
    ) -> Result<(), Failure> {
        let (names, mut runs): (Vec<_>, Vec<_>) = sides.into_iter().unzip();
        let costs = in_turns(&mut runs, ROUNDS);
        let limit = costs[0].nanoseconds;
        let mut line = format!("| {sender} | {case} | {bytes} | {:.2} us |", limit / 1000.0);
        for side in &SIDES[1..] {
            let place = names.iter().position(|name| name == side);
            match place.map(|place| costs[place]) {
                Some(it) => {
                    line += &format!(" {:.2} ({}) |", it.nanoseconds / limit, it.allocations)
                }
                None => line += " |",
            }
        }
        let ours = costs[1].nanoseconds;
        let faster = names.iter().zip(&costs).skip(2);
        let faster = faster.filter(|(_, it)| ours > it.nanoseconds * NOISE);
        let faster: Vec<_> = faster.map(|(name, _)| *name).collect();
        let place = BODIES.iter().position(|it| bytes.abs_diff(*it) < 2);
        let most = MOST.iter().find(|(name, _)| *name == sender);
        let most = most.zip(place).map(|((_, most), place)| most[place]);
        let is_slow = most.is_some_and(|most| ours > limit * most);
        self.holds &= !is_slow;
        println!(
            "{line} {} |{}",
            faster.join(", "),
            if is_slow { " TOO MUCH" } else { "" }
        );
        for (name, cost) in names.iter().zip(&costs) {
            let line = json!({
                "sender": sender, "case": case, "bytes": bytes, "side": name, "nanoseconds": cost.nanoseconds,
                "of_limit": cost.nanoseconds / limit, "allocations": cost.allocations, "allocated": cost.bytes,
            });
            writeln!(self.file, "{line}")?;
        }
        Ok(())
    }
}

fn now() -> Timestamp {
    SystemTime::now().into()
}

fn body(size: usize) -> String {
    format!(
        r#"{{"type":"thing.created","data":"{}"}}"#,
        "a".repeat(size - 34)
    )
}

fn secret(text: &str) -> Secret {
    Secret::new(text).expect("a secret")
}

/// So many secrets, of which the last has signed.
fn secrets(number: usize) -> Vec<String> {
    let others = (1..number).map(|it| SECRET.replace("a-long", &format!("{it}-long")));
    others.chain([SECRET.to_owned()]).collect()
}

/// A side of this project.
fn ours<'a, P: Provider>(endpoint: &'a Endpoint<P>, wire: &'a Wire, accepted: bool) -> Run<'a> {
    Box::new(move || assert_eq!(wire.is_accepted(endpoint, now()), accepted))
}

/// A side of webhook-verify.
fn verify<'a>(
    peer: Peer,
    secrets: &'a [webhook_verify::Secret],
    wire: &'a Wire,
    accepted: bool,
) -> Run<'a> {
    Box::new(move || {
        let mut options = VerifyOptions::default();
        if peer == Peer::Twilio {
            let params = form_urlencoded::parse(&wire.frame);
            options = options
                .with_request_url(format!("{BASE}{}", wire.uri))
                .with_form_params(params);
        }
        let found = match secrets {
            [one] => webhook_verify::verify(peer, &wire.headers, &wire.frame, one, options),
            several => {
                webhook_verify::verify_any(peer, &wire.headers, &wire.frame, several, options)
            }
        };
        assert_eq!(found.is_ok(), accepted, "{found:?}");
    })
}

/// The limit of senders that sign with HMAC-SHA256: the MAC of these parts.
fn hmac_sha256<'a>(parts: &'a [&'a [u8]]) -> Run<'a> {
    let keyed = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("a key");
    let expected = parts
        .iter()
        .fold(keyed.clone(), |mac, part| mac.chain_update(part))
        .finalize()
        .into_bytes();
    Box::new(move || {
        let mut mac = keyed.clone();
        parts.iter().for_each(|part| mac.update(part));
        assert!(mac.verify(&expected).is_ok());
    })
}

/// Measures a delivery accepted and refused. The last key has signed.
fn both<'a, P: Provider>(
    table: &mut Table,
    (sender, peer): (&str, Peer),
    endpoint: &Endpoint<P>,
    keys: &[String],
    request: &Request<Bytes>,
    limit: impl Fn() -> Run<'a>,
    standard: Option<(&standardwebhooks::Webhook, &svix::webhooks::Webhook)>,
) -> Result<(), Failure> {
    if let [key] = keys {
        table.request(sender, key, request)?;
    }
    let theirs: Vec<_> = keys.iter().map(webhook_verify::Secret::new).collect();
    for (case, accepted) in [("accepted", true), ("refused", false)] {
        let wire = Wire::of(request, &[("user-agent", "bench/1.0")], !accepted);
        let mut sides = vec![
            (SIDES[0], limit()),
            (SIDES[1], ours(endpoint, &wire, accepted)),
            (SIDES[2], verify(peer, &theirs, &wire, accepted)),
        ];
        if let Some((standard, svix)) = standard {
            let (body, headers) = (&*wire.frame, &wire.headers);
            let standard = move || assert_eq!(standard.verify(body, headers).is_ok(), accepted);
            let svix = move || assert_eq!(svix.verify(body, headers).is_ok(), accepted);
            sides.push((SIDES[3], Box::new(standard)));
            sides.push((SIDES[4], Box::new(svix)));
        }
        table.row(sender, case, request.body().len(), sides)?;
    }
    Ok(())
}

fn github(table: &mut Table, size: usize, keys: usize) -> Result<(), Failure> {
    let all = secrets(keys);
    let ours: Secrets = all.iter().map(|it| secret(it)).collect();
    let endpoint = Endpoint::new(GitHub::new(ours)?);
    let outgoing = Outgoing::new(body(size), now()).event("push").id(ID);
    let request = outgoing.sign(endpoint.provider(), &SigningKey::hmac(&secret(SECRET))?)?;
    let parts = [&**request.body()];
    let name = match keys {
        1 => "GitHub".to_owned(),
        keys => format!("GitHub, {keys} keys"),
    };
    both(
        table,
        (&name, Peer::GitHub),
        &endpoint,
        &all,
        &request,
        || hmac_sha256(&parts),
        None,
    )
}

/// Repeats the true signature behind others, so that the last of so many is right.
fn repeated(
    request: &mut Request<Bytes>,
    name: &'static str,
    number: usize,
    separator: &str,
    start: &str,
) {
    let value = request.headers()[name].to_str().expect("a text").to_owned();
    let at = value.rfind(start).expect("a signature");
    let (before, right) = value.split_at(at);
    let wrong: String = right.chars().rev().collect();
    let wrong = format!(
        "{start}{}",
        wrong
            .strip_suffix(&start.chars().rev().collect::<String>())
            .expect("the start")
    );
    // Base64 ends with a sign of filling, which stays at the end.
    let wrong = match wrong.strip_prefix(&format!("{start}=")) {
        Some(rest) => format!("{start}{}A=", &rest[..rest.len() - 1]),
        None => wrong,
    };
    let mut all = vec![&*wrong; number - 1];
    all.push(right);
    let value = format!("{before}{}", all.join(separator));
    request
        .headers_mut()
        .insert(name, HeaderValue::from_str(&value).expect("a text"));
}

fn stripe(table: &mut Table, size: usize, signatures: usize) -> Result<(), Failure> {
    let endpoint = Endpoint::new(Stripe::new(secret(SECRET_OF_STRIPE))?);
    let at = now();
    let key = SigningKey::hmac(&secret(SECRET_OF_STRIPE))?;
    let mut request = Outgoing::new(body(size), at).sign(endpoint.provider(), &key)?;
    let name = of("Stripe", signatures);
    if signatures > 1 {
        repeated(&mut request, "stripe-signature", signatures, ",", "v1=");
    }
    let time = at.unix_seconds().to_string();
    let parts = [time.as_bytes(), b".", request.body()];
    both(
        table,
        (&name, Peer::Stripe),
        &endpoint,
        &[SECRET_OF_STRIPE.to_owned()],
        &request,
        || hmac_sha256(&parts),
        None,
    )
}

const SECRET_OF_STRIPE: &str = "whsec_a-long-random-secret-of-this-bench";

fn of(sender: &str, signatures: usize) -> String {
    match signatures {
        1 => sender.to_owned(),
        signatures => format!("{sender}, {signatures} signatures"),
    }
}

fn standard(table: &mut Table, size: usize, signatures: usize) -> Result<(), Failure> {
    let endpoint = Endpoint::new(StandardWebhooks::new(secret(WHSEC))?);
    let at = now();
    let key = endpoint.provider().signing_key(&secret(WHSEC))?;
    let mut request = Outgoing::new(body(size), at)
        .id(ID)
        .sign(endpoint.provider(), key)?;
    if signatures > 1 {
        repeated(&mut request, "webhook-signature", signatures, " ", "v1,");
    }
    let time = at.unix_seconds().to_string();
    let parts = [ID.as_bytes(), b".", time.as_bytes(), b".", request.body()];
    let standard = standardwebhooks::Webhook::new(WHSEC)?;
    let svix = svix::webhooks::Webhook::new(WHSEC)?;
    let name = of("Standard Webhooks", signatures);
    both(
        table,
        (&name, Peer::StandardWebhooks),
        &endpoint,
        &[WHSEC.to_owned()],
        &request,
        || hmac_sha256(&parts),
        Some((&standard, &svix)),
    )
}

fn slack(table: &mut Table, size: usize) -> Result<(), Failure> {
    let endpoint = Endpoint::new(EventsApi::new(secret(SECRET))?);
    let at = now();
    let key = SigningKey::hmac(&secret(SECRET))?;
    let request = Outgoing::new(body(size), at).sign(endpoint.provider(), &key)?;
    let time = at.unix_seconds().to_string();
    let parts = [b"v0:", time.as_bytes(), b":", request.body()];
    both(
        table,
        ("Slack", Peer::Slack),
        &endpoint,
        &[SECRET.to_owned()],
        &request,
        || hmac_sha256(&parts),
        None,
    )
}

fn discord(table: &mut Table, size: usize) -> Result<(), Failure> {
    let key = SigningKey::ed25519(&SEED);
    let public = key.public().ok_or("no public key")?;
    let endpoint = Endpoint::new(Interactions::new(PublicKey::from_bytes(public)?)?);
    let request = Outgoing::new(body(size), now()).sign(endpoint.provider(), &key)?;
    let hex = |name: &str| request.headers()[name].to_str().map(str::to_owned);
    let (signature, time) = (hex("x-signature-ed25519")?, hex("x-signature-timestamp")?);
    let signature: Vec<u8> = (0..128)
        .step_by(2)
        .map(|at| u8::from_str_radix(&signature[at..at + 2], 16))
        .collect::<Result<_, _>>()?;
    let signature = Signature::from_slice(&signature)?;
    let message = [time.as_bytes(), request.body()].concat();
    let dalek = VerifyingKey::from_bytes(&public)?;
    let limit =
        || -> Run<'_> { Box::new(|| assert!(dalek.verify_strict(&message, &signature).is_ok())) };
    let hex_of_public = public.map(|it| format!("{it:02x}")).concat();
    both(
        table,
        ("Discord", Peer::Discord),
        &endpoint,
        &[hex_of_public],
        &request,
        limit,
        None,
    )
}

fn twilio(table: &mut Table, size: usize) -> Result<(), Failure> {
    const TOKEN: &str = "0123456789abcdef0123456789abcdef";
    let endpoint = Endpoint::new(Twilio::new(secret(TOKEN), BASE)?);
    let form = format!(
        "AccountSid=AC0123456789abcdef0123456789abcdef&Body={}&From=%2B14158675309&To=%2B18005551212",
        "a".repeat(size - 89)
    );
    let mut headers = HeaderMap::new();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    let outgoing = Outgoing::new(form, now())
        .url("/sms".parse()?)
        .headers(headers);
    let request = outgoing.sign(endpoint.provider(), &SigningKey::hmac(&secret(TOKEN))?)?;
    let mut params: Vec<_> = form_urlencoded::parse(request.body())
        .into_owned()
        .collect();
    params.sort();
    let params: String = params
        .into_iter()
        .map(|(name, value)| name + &value)
        .collect();
    let signed = format!("{BASE}/sms{params}");
    let keyed = Hmac::<Sha1>::new_from_slice(TOKEN.as_bytes())?;
    let limit = || -> Run<'_> {
        Box::new(|| {
            std::hint::black_box(keyed.clone().chain_update(&signed).finalize());
        })
    };
    both(
        table,
        ("Twilio", Peer::Twilio),
        &endpoint,
        &[TOKEN.to_owned()],
        &request,
        limit,
        None,
    )
}

fn main() -> Result<ExitCode, Failure> {
    let path = std::env::args().nth(1);
    let path = path.unwrap_or_else(|| "target/verify.jsonl".to_owned());
    let mut table = Table::new(Path::new(&path))?;
    println!(
        "| sender | verdict | bytes | the limit | {} | faster than this project |",
        SIDES[1..].join(" | ")
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for size in BODIES {
        github(&mut table, size, 1)?;
        stripe(&mut table, size, 1)?;
        standard(&mut table, size, 1)?;
        slack(&mut table, size)?;
        discord(&mut table, size)?;
        twilio(&mut table, size)?;
    }
    for keys in 2..=4 {
        github(&mut table, BODIES[0], keys)?;
    }
    for signatures in [2, 4, 16] {
        stripe(&mut table, BODIES[0], signatures)?;
        standard(&mut table, BODIES[0], signatures)?;
    }
    table.file.flush()?;
    table.requests.flush()?;
    Ok(if table.holds {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
