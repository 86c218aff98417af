//! Checks any claim over any request against a model: the core accepts a delivery if and only if the model does.
//!
//! The model hashes whole messages and does not know streams. Whatever an accepted delivery calls signed must be within
//! what was signed.

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::{HeaderValue, Request};
use webhook_core::coverage::{BodyCoverage, Field, Freshness};
use webhook_core::keys::Keyring;
use webhook_core::testing::secret;
use webhook_core::{Delivery, Finished, PublicKey, RejectionKind};

use crate::claim_plan::{HEADERS, OFFERS, Part, Plan, TIME, TextAt};
use crate::input::{NOW, chunks, deliver, now, visible};
use crate::made::Made;
use crate::model::{Keys, Model, PUBLIC, SECRETS};
use crate::oracle;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    keys: Keys,
    plan: Plan,
    texts: [&'a str; 4],
    time: Time<'a>,
    right_digest: bool,
    offered: Vec<Offer<'a>>,
    cuts: Vec<u16>,
    body: &'a [u8],
}

#[derive(Arbitrary, Debug)]
enum Time<'a> {
    Near(i16),
    Text(&'a str),
}

/// The text that the request has where the plan offers a signature or credential.
#[derive(Arbitrary, Clone, Debug)]
enum Offer<'a> {
    /// The signature of one of the keys over one of the candidates.
    Genuine {
        key: u8,
        candidate: u8,
    },
    /// A genuine signature with one character replaced.
    Damaged {
        key: u8,
        candidate: u8,
        place: u8,
        by: char,
    },
    Text(&'a str),
}

pub fn run(data: &[u8]) {
    let Ok(mut input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    // More offers would only be slow: seventeen are already one too many.
    input.plan.offers.truncate(18);
    let body = Bytes::copy_from_slice(input.body);
    let mut texts = input.texts.map(visible);
    texts[3].retain(|c| c.is_ascii_alphanumeric() || ".,-_".contains(c));
    if input.right_digest {
        texts[2] = oracle::sha256_hex(&body);
    }
    let time = match input.time {
        Time::Near(offset) => (NOW + i64::from(offset)).to_string(),
        Time::Text(text) => visible(text),
    };
    let mut model = Model {
        keys: input.keys,
        plan: input.plan.clone(),
        texts,
        time,
        offered: Vec::new(),
        body: body.clone(),
    };
    model.offered = offered(&model, &input.offered);
    let request = request(&model);
    let endpoint = Made::endpoint(keyring(input.keys), input.plan);
    let sizes = input.cuts.iter().map(|size| usize::from(*size));
    let verdict = deliver(&endpoint, &request, chunks(&body, sizes), now());
    let expected = model.proving_keys();
    match verdict {
        Ok(Finished::Verified(verified)) => {
            let delivery = verified.delivery();
            let label = delivery.key_label().to_owned();
            assert!(
                expected.contains(&label),
                "{label} proves nothing: {model:?}"
            );
            hold(&model, delivery);
        }
        Ok(Finished::Answer(answer)) => panic!("{answer:?} to a claim that asks for none"),
        Err(rejection) => {
            assert!(expected.is_empty(), "{rejection:?} of {model:?}");
            if rejection.kind() == RejectionKind::InvalidClaim {
                assert!(!model.is_consistent(), "the claim is consistent: {model:?}");
            }
        }
    }
}

fn keyring(keys: Keys) -> Keyring {
    let secrets: Vec<_> = SECRETS.iter().map(secret).collect();
    let public = || PublicKey::from_bytes(*PUBLIC).unwrap();
    match keys {
        Keys::Hmac => Keyring::hmac(secrets),
        Keys::Ed25519 => Keyring::ed25519([public()]),
        Keys::Mixed => Keyring::mixed(secrets, [public()]),
        Keys::Tokens => Keyring::tokens(secrets),
    }
    .unwrap()
}

/// Makes the texts that are offered, one for each offer of the plan.
fn offered(model: &Model, offers: &[Offer<'_>]) -> Vec<String> {
    let missing = Offer::Text("");
    let text = |place: usize| {
        let (kind, spelling) = model.plan.offers[place];
        let genuine = |key: u8, candidate: u8| {
            let signature = model.sign(usize::from(key), usize::from(candidate), kind);
            oracle::encode(spelling.encoding(), &signature)
        };
        match offers.get(place).unwrap_or(&missing) {
            Offer::Genuine { key, candidate } => genuine(*key, *candidate),
            Offer::Text(text) => (*text).to_owned(),
            Offer::Damaged {
                key,
                candidate,
                place,
                by,
            } => {
                let mut text: Vec<char> = genuine(*key, *candidate).chars().collect();
                let place = usize::from(*place) % text.len().max(1);
                if let Some(spot) = text.get_mut(place) {
                    *spot = *by;
                }
                text.into_iter().collect()
            }
        }
    };
    (0..model.plan.offers.len())
        .map(|place| visible(&text(place)).replace(',', ""))
        .collect()
}

fn request(model: &Model) -> Request<Bytes> {
    let target = format!("/hook?q={}", model.texts[3]);
    let mut request = Request::post(target).body(model.body.clone()).unwrap();
    let offers = model.offered.join(",");
    let all = HEADERS.iter().zip(&model.texts[..3]);
    for (name, value) in all.chain([(&TIME, &model.time), (&OFFERS, &offers)]) {
        let value = HeaderValue::from_str(value).unwrap();
        request.headers_mut().insert(*name, value);
    }
    request
}

/// Checks what an accepted delivery says about itself.
fn hold(model: &Model, delivery: &Delivery) {
    assert_eq!(delivery.body(), &model.body);
    let has = |wanted: fn(&Part) -> bool| model.plan.parts.iter().any(wanted);
    let coverage = if has(|part| matches!(part, Part::Body)) {
        BodyCoverage::Bytes
    } else if has(|part| matches!(part, Part::BodyAs(_))) {
        BodyCoverage::CanonicalForm
    } else if model.signs_digest() {
        BodyCoverage::Digest
    } else {
        BodyCoverage::Nothing
    };
    assert_eq!(delivery.coverage().body(), coverage, "{model:?}");
    let timed = has(|part| matches!(part, Part::Time));
    let fresh = delivery.coverage().freshness() == Freshness::Signed;
    assert_eq!(fresh, timed, "{model:?}");
    let signed_at = delivery.signed_at().map(|at| at.unix_seconds().to_string());
    assert_eq!(signed_at, timed.then(|| model.time.clone()), "{model:?}");
    hold_field(model, model.plan.id, delivery.id());
    hold_field(model, model.plan.topic, delivery.topic());
    hold_field(model, model.plan.topic, delivery.field("topic"));
}

fn hold_field(model: &Model, at: Option<TextAt>, field: Option<Field<'_>>) {
    let expected = at.map(|at| (model.text(at), model.signs(at)));
    let found = field.map(|field| (field.as_str(), field.is_signed()));
    assert_eq!(found, expected, "{model:?}");
    if let Some((text, true)) = found {
        let stands =
            |message: &Vec<u8>| message.windows(text.len()).any(|at| at == text.as_bytes());
        assert!(
            model.messages().iter().all(stands),
            "{text:?} is called signed: {model:?}"
        );
    }
}
