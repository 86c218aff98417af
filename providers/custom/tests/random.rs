//! Makes random configurations: those that are accepted must withstand every attack.
//!
//! The others must be refused with a sentence.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::cell::Cell;
use std::time::Duration;

use common::*;
use http::{HeaderValue, Uri};
use proptest::prelude::*;
use proptest::test_runner::{Config as Cases, TestRunner};
use webhook_conformance::conformance;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{Edit as _, deliver, hmac_key, secret};
use webhook_core::{Endpoint, Finished, Timestamp};
use webhook_custom::{Config, Custom};

const ID: &str = "acme-id";
const EVENT: &str = "acme-event";
const TIME: &str = "acme-time";

/// The pieces that a template is put together from.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Literal(String),
    Timestamp,
    Id,
    Event,
    /// Path and query.
    Target,
    Path,
    /// [`HERE`]. At another endpoint with the same secret it is a URL that begins with [`HERE`] or ends in it.
    Url,
    Body,
}

/// The URL of the endpoint that is attacked.
const HERE: &str = "http://h/a";

/// URLs of other endpoints of the sender, whose deliveries must not be one of [`HERE`].
const ELSEWHERE: [&str; 7] = [
    "http://h/a.1",
    "http://h/a-a",
    "http://h/a1",
    "http://h/a/.1.a",
    "http://h/a?~v1~=1:a",
    "http://e/.http://h/a",
    "http://e/1?http://h/a",
];

/// Targets of deliveries whose path or target is signed.
const TARGETS: [&str; 9] = [
    "/", "/a", "/a1", "/a?1", "/?a", "/a|1", "/-?a|", "/.1", "/a..?|-",
];

impl Piece {
    fn written(&self) -> String {
        match self {
            Self::Literal(text) => text.replace('{', "{{").replace('}', "}}"),
            Self::Timestamp => "{timestamp}".to_owned(),
            Self::Id => "{id}".to_owned(),
            Self::Event => "{event}".to_owned(),
            Self::Target => "{target}".to_owned(),
            Self::Path => "{path}".to_owned(),
            Self::Url => "{url}".to_owned(),
            Self::Body => "{body}".to_owned(),
        }
    }
}

fn written(pieces: &[Piece]) -> String {
    pieces.iter().map(Piece::written).collect()
}

/// Makes a configuration of a template, with a place for each part of it.
fn placed(pieces: &[Piece], time_in_element: bool) -> Config {
    let mut config = Config::signature("acme", "acme-signature").signed(written(pieces));
    if pieces.contains(&Piece::Timestamp) {
        config = match time_in_element {
            true => config.timestamp_element("t="),
            false => config.timestamp_header(TIME),
        };
    }
    if pieces.contains(&Piece::Id) {
        config = config.id_header(ID);
    }
    if pieces.contains(&Piece::Event) {
        config = config.event_header(EVENT);
    }
    if pieces.contains(&Piece::Url) {
        config = config.url(HERE);
    }
    config
}

fn runner(cases: u32) -> TestRunner {
    let cases = Cases {
        cases,
        failure_persistence: None,
        ..Cases::default()
    };
    TestRunner::new(cases)
}

fn separator() -> impl Strategy<Value = Piece> {
    let texts = [
        ".", ":", "|", "\n", " ", "--", "..", "~v1~", "\n\n", ";", "{", "é",
    ];
    prop::sample::select(texts.to_vec()).prop_map(|text| Piece::Literal(text.to_owned()))
}

/// Makes templates by the rules: a separator next to each part, and the body somewhere.
fn sound() -> impl Strategy<Value = Vec<Piece>> {
    let variables = Just(vec![
        Piece::Timestamp,
        Piece::Id,
        Piece::Event,
        Piece::Target,
        Piece::Path,
    ]);
    let shuffled = (variables.prop_shuffle(), 0..=3_usize, 0..=3_usize);
    let edges = (any::<bool>(), any::<bool>());
    let separators = prop::collection::vec(separator(), 8);
    (shuffled, edges, separators).prop_map(|((mut parts, most, at), edges, separators)| {
        parts.truncate(most);
        parts.insert(at.min(parts.len()), Piece::Body);
        let mut separators = separators.into_iter();
        let mut pieces = Vec::new();
        for part in parts {
            if !pieces.is_empty() || edges.0 {
                pieces.extend(separators.next());
            }
            pieces.push(part);
        }
        if edges.1 {
            pieces.extend(separators.next());
        }
        pieces
    })
}

/// Makes templates with a URL, and with or without a separator next to it.
fn with_url() -> impl Strategy<Value = Vec<Piece>> {
    let beside = prop::sample::select(vec!["", ".", "|", "\n", "-", "~", "1"]);
    let part = prop::sample::select(vec![
        Piece::Timestamp,
        Piece::Id,
        Piece::Event,
        Piece::Target,
        Piece::Path,
    ]);
    let order = (any::<bool>(), any::<bool>());
    (beside.clone(), beside, separator(), part, order).prop_map(
        |(before, behind, separator, part, (first, last))| {
            let literal = |text: &str| (!text.is_empty()).then(|| Piece::Literal(text.to_owned()));
            let mut pieces = Vec::new();
            if first {
                pieces.extend([part.clone()]);
            }
            pieces.extend(literal(before));
            pieces.push(Piece::Url);
            pieces.extend(literal(behind));
            if !first {
                pieces.extend([part, separator]);
            }
            let end = if last { pieces.len() } else { 0 };
            pieces.insert(end, Piece::Body);
            pieces
        },
    )
}

/// A function of [`Config`] that sets one property.
type Say = fn(Config) -> Config;

#[test]
fn sound_configurations_stand_every_attack() {
    let keys: Vec<Say> = vec![|config| config, Config::insecure_sha1, Config::ed25519];
    let encodings: Vec<Say> = vec![
        |config| config,
        Config::hex_upper,
        Config::base64,
        Config::base64url,
    ];
    let strategy = (
        sound(),
        (prop::sample::select(keys), prop::sample::select(encodings)),
        prop::sample::select(vec!["", "v1=", "sha256=", "v1,", "Acme "]),
        prop::sample::select(vec![None, Some(';'), Some('|')]),
        (any::<bool>(), any::<bool>(), 1..=86_400_u64),
    );
    let tried = Cell::new(0);
    let outcome = runner(24).run(&strategy, |(pieces, says, prefix, list, time)| {
        let (element, milliseconds, tolerance) = time;
        let config = placed(&pieces, element && list.is_some() && !prefix.is_empty());
        let mut config = config.insecure_any_body();
        config = says.1(says.0(config.prefix(prefix)));
        if let Some(separator) = list {
            config = config.separator(separator);
        }
        if pieces.contains(&Piece::Timestamp) {
            config = config.tolerance(Duration::from_secs(tolerance));
            if milliseconds {
                config = config.milliseconds();
            }
        }
        let endpoint = endpoint(&config);
        let report = conformance(&endpoint, key(&endpoint), &signed(&endpoint, BODY), at(NOW));
        report.assert_at_least(250);
        tried.set(tried.get() + 1);
        Ok(())
    });
    assert_eq!(outcome.map_err(|error| error.to_string()), Ok(()));
    assert!(tried.get() >= 24);
}

/// The parts of one delivery. The same signed bytes must not have other parts.
#[derive(Clone, Debug, Default, PartialEq)]
struct Said {
    time: String,
    id: String,
    event: String,
    target: String,
    path: String,
    body: Vec<u8>,
}

impl Said {
    fn of(&mut self, piece: &Piece) -> Option<&mut String> {
        match piece {
            Piece::Timestamp => Some(&mut self.time),
            Piece::Id => Some(&mut self.id),
            Piece::Event => Some(&mut self.event),
            Piece::Target => Some(&mut self.target),
            Piece::Path => Some(&mut self.path),
            Piece::Literal(_) | Piece::Url | Piece::Body => None,
        }
    }

    /// Returns what is signed of this delivery to the endpoint at `url`.
    fn signed(&self, pieces: &[Piece], url: &str) -> Vec<u8> {
        let bytes = |piece: &Piece| match piece {
            Piece::Literal(text) => text.clone().into_bytes(),
            Piece::Timestamp => self.time.clone().into_bytes(),
            Piece::Id => self.id.clone().into_bytes(),
            Piece::Event => self.event.clone().into_bytes(),
            Piece::Target => self.target.clone().into_bytes(),
            Piece::Path => self.path.clone().into_bytes(),
            Piece::Url => url.to_owned().into_bytes(),
            Piece::Body => self.body.clone(),
        };
        pieces.iter().flat_map(bytes).collect()
    }

    /// Returns the path and query of a request with this URL, if there is one.
    fn uri(&self, pieces: &[Piece]) -> Option<Uri> {
        let path = self.target.split('?').next().unwrap_or_default();
        let signs = |piece| pieces.contains(&piece);
        let target = match (signs(Piece::Target), signs(Piece::Path)) {
            (true, true) if path != self.path => return None,
            (false, true) => self.path.clone(),
            _ => self.target.clone(),
        };
        // A request has no fragment, and a path has no query.
        let is_one = |uri: &Uri| uri.path_and_query().is_some_and(|it| it.as_str() == target);
        let uri = target.parse::<Uri>().ok().filter(is_one)?;
        (signs(Piece::Target) || !signs(Piece::Path) || uri.query().is_none()).then_some(uri)
    }
}

/// Returns every delivery that has these signed bytes.
fn divisions(bytes: &[u8], pieces: &[Piece]) -> Vec<Said> {
    let Some((first, rest)) = pieces.split_first() else {
        return Vec::from_iter(bytes.is_empty().then(Said::default));
    };
    let constant = match first {
        Piece::Literal(text) => Some(text.as_str()),
        Piece::Url => Some(HERE),
        _ => None,
    };
    if let Some(text) = constant {
        return match bytes.strip_prefix(text.as_bytes()) {
            Some(behind) => divisions(behind, rest),
            None => Vec::new(),
        };
    }
    let mut found = Vec::new();
    for end in 0..=bytes.len() {
        let (own, behind) = bytes.split_at(end);
        for mut said in divisions(behind, rest) {
            match said.of(first) {
                Some(place) => *place = String::from_utf8_lossy(own).into_owned(),
                None => said.body = own.to_vec(),
            }
            found.push(said);
        }
    }
    found
}

/// Makes a body of the separators of this template, and of pieces of its parts.
fn body_of(shards: &[usize], pieces: &[Piece]) -> String {
    let literals = pieces.iter().filter_map(|piece| match piece {
        Piece::Literal(text) => Some(text.as_str()),
        _ => None,
    });
    let literals: Vec<&str> = literals.chain(["1", "17", "a", "-", "{"]).collect();
    let shards = shards.iter().map(|at| literals[at % literals.len()]);
    shards.collect()
}

/// Tries any template. One that is refused must be refused with a sentence. One that is accepted signs some deliveries,
/// and then every other division of the signed bytes is tried with the signature of each.
#[test]
fn no_signature_fits_two_deliveries() {
    let piece = prop_oneof![
        2 => Just(Piece::Body),
        2 => Just(Piece::Timestamp),
        2 => Just(Piece::Id),
        1 => Just(Piece::Event),
        1 => Just(Piece::Target),
        1 => Just(Piece::Path),
        2 => Just(Piece::Url),
        5 => prop::sample::select(vec![".", "|", "--", "0", "a", "1.", ".1", "\n", "{", "..", "-|"])
            .prop_map(|text| Piece::Literal(text.to_owned())),
    ];
    let word = prop_oneof![3 => "[a1]{1,3}", 1 => "[a1.:|;{-]{1,3}"];
    let strategy = (
        prop_oneof![sound(), with_url(), prop::collection::vec(piece, 1..7)],
        prop::sample::select(vec![None, Some('{'), Some('-'), Some('.')]),
        (
            1..200_i64,
            word.clone(),
            word,
            prop::sample::select(TARGETS.to_vec()),
        ),
        prop::collection::vec(any::<usize>(), 0..8),
    );
    let (refused, tried) = (Cell::new(0), Cell::new(0));
    let outcome = runner(3_000).run(
        &strategy,
        |(pieces, first, (time, id, event, target), shards)| {
            let body = body_of(&shards, &pieces);
            let mut config = placed(&pieces, false);
            config = match first {
                Some(first) => config.body_starts_with(first),
                None => config.insecure_any_body(),
            };
            let endpoint = match Custom::new(&config, secret(SECRET)) {
                Ok(custom) => Endpoint::new(custom),
                Err(error) => {
                    prop_assert!(error.to_string().len() > 40, "{error}");
                    refused.set(refused.get() + 1);
                    return Ok(());
                }
            };
            let outgoing = Outgoing::new(body.clone(), at(time))
                .id(&*id)
                .event(&*event)
                .url(format!("http://h{target}").parse().unwrap());
            // An id that contains the separator cannot be sent at all.
            let Ok(request) = outgoing
                .clone()
                .sign(endpoint.provider(), hmac_key(SECRET).unwrap())
            else {
                return Ok(());
            };
            // A sender whose bodies begin like this signs no other bodies.
            if !matches!(
                deliver(&endpoint, &request, at(time)),
                Ok(Finished::Verified(_))
            ) {
                return Ok(());
            }
            let genuine = Said {
                time: time.to_string(),
                id,
                event,
                target: target.to_owned(),
                path: target.split('?').next().unwrap().to_owned(),
                body: body.into_bytes(),
            };
            // This is the signature of the same delivery to another endpoint, and the bytes that it covers.
            let mut signed = vec![(request, genuine.signed(&pieces, HERE), true)];
            for url in ELSEWHERE.iter().filter(|_| pieces.contains(&Piece::Url)) {
                let there = Custom::new(&config.clone().url(*url), secret(SECRET)).unwrap();
                if let Ok(request) = outgoing.clone().sign(&there, hmac_key(SECRET).unwrap()) {
                    signed.push((request, genuine.signed(&pieces, url), false));
                }
            }
            for ((request, _, here), mut other) in signed.iter().flat_map(|it| {
                let divided = divisions(&it.1, &pieces);
                divided.into_iter().map(move |other| (it, other))
            }) {
                // This test is only about what the template contains.
                for piece in [
                    Piece::Timestamp,
                    Piece::Id,
                    Piece::Event,
                    Piece::Target,
                    Piece::Path,
                ] {
                    if !pieces.contains(&piece) {
                        let same = genuine.clone().of(&piece).cloned();
                        *other.of(&piece).unwrap() = same.unwrap();
                    }
                }
                if *here && other == genuine {
                    continue;
                }
                let mut forged = request.with_body(other.body.clone());
                let uri = other.uri(&pieces);
                let mut sendable = uri.is_some();
                *forged.uri_mut() = uri.unwrap_or_default();
                for (name, text) in [(TIME, &other.time), (ID, &other.id), (EVENT, &other.event)] {
                    match HeaderValue::from_str(text) {
                        Ok(value) if forged.headers().contains_key(name) => {
                            forged.headers_mut().insert(name, value);
                        }
                        Ok(_) => {}
                        Err(_) => sendable = false,
                    }
                }
                // The request arrives at the time that it claims, so that the tolerance does not refuse it.
                let says: Option<i64> = other.time.parse().ok();
                let now = Timestamp::from_unix_seconds(says.unwrap_or(time));
                let accepted =
                    matches!(deliver(&endpoint, &forged, now), Ok(Finished::Verified(_)));
                prop_assert!(!(sendable && accepted), "{genuine:?} passes for {other:?}");
                tried.set(tried.get() + 1);
            }
            Ok(())
        },
    );
    assert_eq!(outcome.map_err(|error| error.to_string()), Ok(()));
    let (refused, tried) = (refused.get(), tried.get());
    assert!(
        refused > 500 && tried > 200,
        "{refused} refused, {tried} divisions tried"
    );
}

/// Reads text that is not, or only nearly, a configuration: it gives an error or an endpoint, and never a panic.
#[test]
fn no_text_makes_a_reader_panic() {
    let word = prop::sample::select(vec![
        "name",
        "acme",
        "signature",
        "header",
        "signed",
        "{timestamp}.{body}",
        "timestamp",
        "id",
        "event",
        "body",
        "prefix",
        "separator",
        ",",
        "element",
        "t=",
        "token",
        "basic",
        "user",
        "url",
        "https://a.example/",
        "preset",
        "zoom",
        "key",
        "env",
        "HOME",
        "challenge",
        "answer",
        "{mac}",
        "limits",
        "tolerance",
        "0",
        "18446744073709551616",
        "null",
        "é",
        "",
    ]);
    let text = prop_oneof![
        word.clone().prop_map(|word| format!("{word:?}")),
        any::<u64>().prop_map(|number| number.to_string()),
        Just("null".to_owned()),
    ];
    let json = text.prop_recursive(4, 40, 6, move |inner| {
        let pairs = prop::collection::vec((word.clone(), inner), 0..6);
        pairs.prop_map(|pairs| {
            let pairs = pairs.iter().map(|(key, value)| format!("{key:?}:{value}"));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(","))
        })
    });
    let strategy = prop_oneof![json, "\\PC{0,80}"];
    let outcome = runner(5_000).run(&strategy, |text| {
        let _ = Config::from_json(&text).map(|config| Custom::new(&config, secret(SECRET)));
        #[cfg(feature = "toml")]
        let _ = Config::from_toml(&text).map(|config| Custom::new(&config, secret(SECRET)));
        Ok(())
    });
    assert_eq!(outcome.map_err(|error| error.to_string()), Ok(()));
}
