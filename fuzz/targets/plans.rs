//! Compares the adapter of a custom sender with an interpreter of its configuration, which shares no code with it.
//!
//! Whatever a configuration says and whatever is delivered, the adapter accepts exactly what the interpreter accepts.

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::{HeaderValue, Request};
use serde_json::{Value, json};
use webhook_core::claim::Encoding;
use webhook_core::{Endpoint, Finished, PublicKey, Secret};
use webhook_custom::{Config, Custom};

use crate::input::{NOW, append, deliver, now, visible};
use crate::oracle;

const SECRET: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const SEED: [u8; 32] = *b"the key that no configuration is";
const URL: &str = "https://receiver.example/hooks";
const LITERALS: [&str; 10] = [".", ":", "\n", "--", "|", " ", "v0:", "{", "/", "0"];
const PREFIXES: [&str; 5] = ["", "v1=", "sha256=", "s ", "t"];
const SEPARATORS: [char; 5] = [',', ';', ' ', '|', '='];
const STARTS: [char; 4] = ['{', '[', '.', '|'];
/// The most offers that a delivery may have, whatever they are. At most four may have the form of an Ed25519 signature.
const MOST_OFFERS: usize = 16;
const MOST_ED25519: usize = 4;
/// The most elements that a list in a header may have, whatever they are.
const MOST_ELEMENTS: usize = 256;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    plan: Plan,
    signed_at: Option<i16>,
    time: &'a str,
    id: &'a str,
    event: &'a str,
    target: &'a str,
    offers: Vec<Offer<'a>>,
    body: &'a [u8],
}

#[derive(Arbitrary, Debug)]
struct Plan {
    algorithm: Algorithm,
    encoding: u8,
    prefix: u8,
    separator: Option<u8>,
    template: Vec<Part>,
    time: Option<TimeAt>,
    millis: bool,
    tolerance: Option<u8>,
    has_id: bool,
    has_event: bool,
    has_url: bool,
    put: bool,
    start: Option<u8>,
    any_body: bool,
}

#[derive(Arbitrary, Clone, Copy, Debug, PartialEq)]
enum Algorithm {
    Sha256,
    Sha1,
    Ed25519,
}

#[derive(Arbitrary, Clone, Copy, Debug, PartialEq)]
enum Part {
    Body,
    Literal(u8),
    Timestamp,
    Id,
    Event,
    Method,
    Path,
    Target,
    Url,
}

#[derive(Arbitrary, Clone, Copy, Debug, PartialEq)]
enum TimeAt {
    Header,
    Element,
}

#[derive(Arbitrary, Debug)]
enum Offer<'a> {
    Genuine,
    Damaged { place: u8, by: u8 },
    Time,
    Text(&'a str),
}

pub fn run(data: &[u8]) {
    let Ok(mut input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    input.plan.template.truncate(8);
    input.offers.truncate(20);
    let Some(custom) = custom(&input.plan) else {
        return;
    };
    let delivery = Delivery::of(&input);
    let message = delivery.message(&input.plan);
    let signature = input.plan.sign(message.as_deref().unwrap_or_default());
    let offers = delivery.offers(&input, &signature);
    let request = delivery.request(&input.plan, &offers);
    let expected = delivery.is_accepted(&input.plan, &offers, message.as_deref(), &signature);

    let endpoint = Endpoint::new(custom);
    let verdict = deliver(&endpoint, &request, vec![request.body().clone()], now());
    let accepted = matches!(verdict, Ok(Finished::Verified(_)));
    assert_eq!(accepted, expected, "{verdict:?} of {request:?}: {input:?}");
}

fn custom(plan: &Plan) -> Option<Custom> {
    let config = Config::from_json(&plan.json().to_string()).expect("every setting is one");
    if plan.algorithm == Algorithm::Ed25519 {
        let key = PublicKey::from_bytes(oracle::ed25519_public(&SEED)).expect("a strong key");
        return Custom::ed25519(&config, [key]).ok();
    }
    Custom::new(&config, Secret::new(SECRET).expect("a secret")).ok()
}

impl Plan {
    fn json(&self) -> Value {
        let written = ["hex", "hex_upper", "base64", "base64url"][usize::from(self.encoding % 4)];
        let mut json = json!({
            "name": "plan",
            "method": if self.put { "PUT" } else { "POST" },
            "insecure_any_body": self.any_body,
            "signature": {
                "header": "x-proof",
                "algorithm": match self.algorithm {
                    Algorithm::Sha256 => "hmac_sha256",
                    Algorithm::Sha1 => "insecure_sha1",
                    Algorithm::Ed25519 => "ed25519",
                },
                "encoding": written,
                "prefix": self.prefix(),
                "separator": self.separator(),
                "signed": self.template.iter().map(|part| part.written()).collect::<String>(),
            },
        });
        let unit = if self.millis {
            "milliseconds"
        } else {
            "seconds"
        };
        let tolerance = self.tolerance.map(|it| u64::from(it).max(1));
        match self.time {
            Some(TimeAt::Header) => {
                json["timestamp"] =
                    json!({"header": "x-time", "unit": unit, "tolerance": tolerance});
            }
            Some(TimeAt::Element) => {
                json["timestamp"] = json!({"element": "t=", "unit": unit, "tolerance": tolerance});
            }
            None => {}
        }
        if self.has_id {
            json["id"] = json!({"header": "x-id"});
        }
        if self.has_event {
            json["event"] = json!({"header": "x-event"});
        }
        if self.has_url {
            json["url"] = URL.into();
        }
        if let Some(start) = self.start() {
            json["body_starts_with"] = start.to_string().into();
        }
        json
    }

    fn prefix(&self) -> &'static str {
        PREFIXES[usize::from(self.prefix) % PREFIXES.len()]
    }

    fn separator(&self) -> Option<char> {
        self.separator
            .map(|it| SEPARATORS[usize::from(it) % SEPARATORS.len()])
    }

    fn start(&self) -> Option<char> {
        self.start.map(|it| STARTS[usize::from(it) % STARTS.len()])
    }

    fn encoding(&self) -> Encoding {
        [
            Encoding::Hex,
            Encoding::HexUpper,
            Encoding::Base64,
            Encoding::Base64Url,
        ][usize::from(self.encoding % 4)]
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        match self.algorithm {
            Algorithm::Sha256 => oracle::hmac_sha256(SECRET.as_bytes(), message),
            Algorithm::Sha1 => oracle::hmac_sha1(SECRET.as_bytes(), message),
            Algorithm::Ed25519 => oracle::ed25519_sign(&SEED, message),
        }
    }

    /// Returns the constant text of a part, if it is constant.
    fn constant(&self, part: Part) -> Option<&'static str> {
        match part {
            Part::Literal(_) => Some(part.literal()),
            Part::Method => Some(if self.put { "PUT" } else { "POST" }),
            Part::Url => Some(URL),
            _ => None,
        }
    }

    /// Returns the character that ends the part on the side of the body. The part's text in the head must not contain
    /// it.
    fn border(&self, at: usize) -> Option<char> {
        let body = self.template.iter().position(|part| *part == Part::Body)?;
        if at < body {
            let next = *self.template.get(at + 1)?;
            let text = self.constant(next).and_then(|text| text.chars().next());
            return text.or(if next == Part::Body {
                self.start()
            } else {
                None
            });
        }
        let before = *self.template.get(at.checked_sub(1)?)?;
        self.constant(before).and_then(|text| text.chars().last())
    }
}

impl Part {
    fn literal(self) -> &'static str {
        match self {
            Self::Literal(which) => LITERALS[usize::from(which) % LITERALS.len()],
            _ => "",
        }
    }

    fn written(self) -> &'static str {
        match self {
            Self::Body => "{body}",
            // A brace of the text is written twice.
            Self::Literal(_) if self.literal() == "{" => "{{",
            Self::Literal(_) => self.literal(),
            Self::Timestamp => "{timestamp}",
            Self::Id => "{id}",
            Self::Event => "{event}",
            Self::Method => "{method}",
            Self::Path => "{path}",
            Self::Target => "{target}",
            Self::Url => "{url}",
        }
    }
}

/// The texts of a delivery, as they are on the wire.
struct Delivery {
    time: String,
    id: String,
    event: String,
    path: String,
    target: String,
    body: Bytes,
}

impl Delivery {
    fn of(input: &Input<'_>) -> Self {
        let scale = if input.plan.millis { 1000 } else { 1 };
        let time = match input.signed_at {
            Some(offset) => ((NOW + i64::from(offset)) * scale).to_string(),
            None => visible(input.time).trim().to_owned(),
        };
        let narrow = |c: &char| c.is_ascii_alphanumeric() || "/?&=.-_|:".contains(*c);
        let target: String = input.target.chars().filter(narrow).collect();
        let target = format!("/{}", target.trim_start_matches('/'));
        let path = target.split('?').next().unwrap_or_default().to_owned();
        Self {
            time,
            id: visible(input.id).trim().to_owned(),
            event: visible(input.event).trim().to_owned(),
            path,
            target,
            body: Bytes::copy_from_slice(input.body),
        }
    }

    fn variable(&self, part: Part) -> &str {
        match part {
            Part::Timestamp => &self.time,
            Part::Id => &self.id,
            Part::Event => &self.event,
            Part::Path => &self.path,
            Part::Target => &self.target,
            _ => "",
        }
    }

    /// Returns what is signed; `None` if a text is empty or could be divided in another way.
    fn message(&self, plan: &Plan) -> Option<Vec<u8>> {
        let mut message = Vec::new();
        for (at, part) in plan.template.iter().enumerate() {
            if *part == Part::Body {
                message.extend(&self.body);
            } else if let Some(text) = plan.constant(*part) {
                message.extend(text.bytes());
            } else {
                let text = self.variable(*part);
                if text.is_empty() || plan.border(at).is_some_and(|border| text.contains(border)) {
                    return None;
                }
                message.extend(text.bytes());
            }
        }
        Some(message)
    }

    fn offers(&self, input: &Input<'_>, signature: &[u8]) -> Vec<String> {
        let plan = &input.plan;
        let genuine = format!(
            "{}{}",
            plan.prefix(),
            oracle::encode(plan.encoding(), signature)
        );
        let text = |offer: &Offer<'_>| match offer {
            Offer::Genuine => genuine.clone(),
            Offer::Damaged { place, by } => {
                let mut bytes = genuine.clone().into_bytes();
                let place = usize::from(*place) % bytes.len();
                bytes[place] = b'!' + by % 94;
                String::from_utf8(bytes).expect("visible")
            }
            Offer::Time => format!("t={}", self.time),
            Offer::Text(text) => visible(text),
        };
        input.offers.iter().map(text).collect()
    }

    fn request(&self, plan: &Plan, offers: &[String]) -> Request<Bytes> {
        let method = if plan.put { "PUT" } else { "POST" };
        let request = Request::builder().method(method).uri(&*self.target);
        let mut request = request.body(self.body.clone()).expect("a target");
        let header = proof_of(plan, offers);
        append(&mut request, b"x-proof", header.as_bytes());
        let texts = [
            ("x-time", &self.time),
            ("x-id", &self.id),
            ("x-event", &self.event),
        ];
        for (name, text) in texts {
            let value = HeaderValue::from_str(text).expect("visible");
            request.headers_mut().insert(name, value);
        }
        request
    }

    fn is_accepted(
        &self,
        plan: &Plan,
        offers: &[String],
        message: Option<&[u8]>,
        signature: &[u8],
    ) -> bool {
        let header = proof_of(plan, offers);
        let elements: Vec<&str> = match plan.separator() {
            Some(separator) => header
                .split(separator)
                .map(|it| it.trim_matches([' ', '\t']))
                .collect(),
            None => vec![&*header],
        };
        if elements.len() > MOST_ELEMENTS {
            return false;
        }
        let (times, others): (Vec<&str>, Vec<&str>) = elements
            .into_iter()
            .partition(|it| plan.time == Some(TimeAt::Element) && it.starts_with("t="));
        let offered: Vec<&str> = others
            .iter()
            .filter_map(|it| it.strip_prefix(plan.prefix()))
            .collect();
        let time = match plan.time {
            Some(TimeAt::Element) if times.len() != 1 => return false,
            Some(TimeAt::Element) => times[0].strip_prefix("t="),
            Some(TimeAt::Header) => Some(&*self.time),
            None => None,
        };
        // The time of the message is the one in its header. An element may have another one.
        if time.is_some_and(|time| time != self.time || !plan.is_in_time(time)) {
            return false;
        }
        let starts = plan
            .start()
            .is_none_or(|start| self.body.starts_with(&[start as u8]));
        let spelled = oracle::encode(plan.encoding(), signature);
        let formed = offered.iter().filter(|offer| {
            oracle::decode(plan.encoding(), offer).is_some_and(|it| it.len() == signature.len())
        });
        if plan.algorithm == Algorithm::Ed25519 && formed.count() > MOST_ED25519 {
            return false;
        }
        message.is_some()
            && starts
            && offered.len() <= MOST_OFFERS
            && offered.iter().any(|offer| *offer == spelled)
    }
}

fn proof_of(plan: &Plan, offers: &[String]) -> String {
    let between = plan.separator().map_or_else(String::new, String::from);
    offers.join(&between).trim().to_owned()
}

impl Plan {
    fn is_in_time(&self, text: &str) -> bool {
        let tolerance = self.tolerance.map_or(300, |it| i128::from(it).max(1));
        let Some(number) = oracle::canonical_digits(text) else {
            return false;
        };
        let second = if self.millis {
            number.div_euclid(1000)
        } else {
            number
        };
        (i128::from(NOW) - second).abs() <= tolerance
    }
}
