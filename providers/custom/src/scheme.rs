//! The adapter itself: it reads each head by the plan, which is the checked configuration, and makes a claim of it.

use std::borrow::Cow;
use std::sync::Arc;

use http::{Method, StatusCode};
use webhook_core::claim::{Algorithm, Claim, Encoding, Text};
use webhook_core::config::Defaults;
use webhook_core::keys::Keyring;
use webhook_core::reply::{Reply, Token};
use webhook_core::sign::{Draft, SigningKey};
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Secret, Timestamp,
    Unreadable,
};

use crate::event::{Event, SUBSCRIPTION};
use crate::plan::{Plan, TimePlace};
use crate::settings::Place;
use crate::template::{Part, Stop, Variable};

const BORDER: &str = "a signed text of the head is empty, or has the character in it that ends it in what is signed: \
                      whoever made the delivery could have moved the border";

const URL: &str = "if the sender sent this, compare the URL that it was given with the one configured here \
                   and with what a proxy passes on; next, the secret";

/// Accepts deliveries of a sender that a [`Config`](crate::Config) describes.
#[derive(Clone, Debug)]
pub struct Custom {
    pub(crate) plan: Arc<Plan>,
    pub(crate) keys: Keyring,
    /// The verify tokens, one of which a `GET` that asks for a subscription must have.
    pub(crate) verify: Option<Keyring>,
}

impl Custom {
    /// Makes the claim of a `GET` that asks for a subscription. Its verify token is a credential, which the core
    /// compares.
    fn subscription<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let keys = self.verify.as_ref();
        let keys = keys.ok_or(Rejection::new(RejectionKind::MethodNotAllowed))?;
        let asks = head
            .query("hub.mode")
            .is_some_and(|mode| &*mode == "subscribe");
        let challenge = head.query(SUBSCRIPTION);
        let challenge = challenge.filter(|text| asks && Token::new(text).is_some());
        match (challenge, head.query("hub.verify_token")) {
            (Some(challenge), Some(token)) => Ok(Claim::under(keys)
                .field(SUBSCRIPTION, challenge)
                .offered(Algorithm::Credential, Encoding::Plain, token)),
            _ => Err(Rejection::new(RejectionKind::NoSignature).hinted(
                "a GET that is not hub.mode=subscribe with hub.challenge and hub.verify_token",
            )),
        }
    }

    /// Adds each signature of the header to the claim, and finds the time among the header's elements.
    fn proofs<'a>(
        &'a self,
        mut claim: Claim<'a>,
        value: Text<'a>,
    ) -> Result<(Claim<'a>, Option<Text<'a>>), Rejection> {
        let plan = &*self.plan;
        let mut time = None;
        // Returns the signature that an element has, if it is a signature.
        let mut element = |text: Text<'a>| {
            if let Some(TimePlace::Element(prefix)) = &plan.time
                && let Some(found) = text.strip_prefix(prefix)
            {
                // If the header had two times, it would be open which of them counts.
                return match time.replace(found) {
                    None => Ok(None),
                    Some(_) => Err(malformed(plan.header)),
                };
            }
            Ok(text.strip_prefix(&plan.prefix))
        };
        match plan.separator {
            None => {
                if let Some(proof) = element(value)? {
                    claim = claim.offered(plan.algorithm, plan.encoding, proof);
                }
            }
            Some(separator) => {
                for text in value.elements(separator) {
                    if let Some(proof) = element(text?.trim())? {
                        claim = claim.offered_in_list(plan.algorithm, plan.encoding, proof)?;
                    }
                }
            }
        }
        Ok((claim, time))
    }

    /// Returns the text that the head has for one variable part of the template.
    fn variable<'a>(
        &self,
        head: &Head<'a>,
        variable: Variable,
        element: Option<Text<'a>>,
    ) -> Result<Text<'a>, Rejection> {
        let in_header = |place: &Option<Place>| match place {
            Some(Place::Header { name, .. }) => head.only(*name),
            _ => Err(RejectionKind::InvalidClaim.into()),
        };
        Ok(match variable {
            Variable::Timestamp => match &self.plan.time {
                Some(TimePlace::Header(name)) => head.only(*name)?,
                _ => element.ok_or_else(|| malformed(self.plan.header))?,
            },
            Variable::Id => in_header(&self.plan.id)?,
            Variable::Event => in_header(&self.plan.event)?,
            Variable::Target => head.signed_target()?,
            Variable::Path => {
                let target = head.signed_target()?;
                target.split_once("?").map_or(target, |(path, _)| path)
            }
        })
    }
}

const fn malformed(header: &'static str) -> Rejection {
    Rejection::of_header(RejectionKind::MalformedHeader, header)
        .expecting("the form that the configuration of this sender says")
}

/// Refuses a text that is empty or contains the character that ends it: the signed text could be divided differently.
fn bounded(text: Text<'_>, stop: Stop) -> Result<Text<'_>, Rejection> {
    if text.is_empty() || text.bytes().any(|byte| byte == stop) {
        return Err(Rejection::new(RejectionKind::MalformedHeader)
            .expecting("text that is not empty and has nothing in it that ends it")
            .hinted(BORDER));
    }
    Ok(text)
}

fn in_head<'a>(place: &Option<Place>, head: &Head<'a>) -> Result<Option<Text<'a>>, Rejection> {
    match place {
        Some(Place::Header { name, signed: true }) => head.at_most_one(*name),
        // A header that is not signed proves nothing, so one that cannot be read does not cost the delivery.
        Some(Place::Header {
            name,
            signed: false,
        }) => Ok(head.informative(*name)),
        _ => Ok(None),
    }
}

impl Scheme for Custom {
    fn name(&self) -> &'static str {
        self.plan.name
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        self.plan.defaults
    }

    fn methods(&self) -> &'static [Method] {
        match (self.verify.is_some(), self.plan.methods) {
            (true, both) => both,
            (false, [delivers, _]) => std::slice::from_ref(delivers),
        }
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        if head.method() == Method::GET {
            return self.subscription(head);
        }
        let plan = &*self.plan;
        let mut claim = Claim::under(&self.keys);
        if let Some(id) = in_head(&plan.id, head)? {
            claim = claim.id(id);
        }
        if let Some(event) = in_head(&plan.event, head)? {
            claim = claim.topic(event);
        }
        if let Some(first) = plan.first_byte {
            claim = claim.body_starts_with(first);
        }
        let (mut claim, element) = self.proofs(claim, head.only(plan.header)?)?;
        if plan.algorithm == Algorithm::Credential {
            claim = claim.leaves_body_unsigned();
        }
        for part in &plan.parts {
            claim = match part {
                Part::Literal(bytes) => claim.bytes(&bytes[..]),
                Part::Body => claim.body(),
                Part::Variable(variable, stop) => {
                    let text = bounded(self.variable(head, *variable, element)?, *stop)?;
                    match variable {
                        Variable::Timestamp => claim.timestamp(text, plan.unit)?,
                        Variable::Target | Variable::Path => {
                            let taken = plan.path_prefix.as_str().as_bytes();
                            let claim = if taken.is_empty() {
                                claim
                            } else {
                                claim.bytes(taken)
                            };
                            claim.text(text).hint(URL)
                        }
                        Variable::Id | Variable::Event => claim.text(text),
                    }
                }
            };
        }
        Ok(claim)
    }

    /// Makes a key of the secret that the sender shows: decoded, or as it is if it is a credential.
    fn signing_key(&self, secret: &Secret) -> Result<SigningKey, ConfigError> {
        self.plan.proof.key(secret)
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        let plan = &*self.plan;
        draft.header("content-type", "application/json")?;
        let id = draft.id().map(ToOwned::to_owned);
        let event = draft.event().map(ToOwned::to_owned);
        for (place, text) in [(&plan.id, id), (&plan.event, event)] {
            let Some(Place::Header { name, signed }) = place else {
                continue;
            };
            match text {
                Ok(text) => draft.header(name, text)?,
                Err(error) if *signed => return Err(error),
                Err(_) => {}
            }
        }
        let time = draft.timestamp(plan.unit);
        let mut elements = Vec::new();
        match &plan.time {
            Some(TimePlace::Header(name)) => draft.header(name, &time)?,
            Some(TimePlace::Element(prefix)) => elements.push(format!("{prefix}{time}")),
            Some(TimePlace::Body(_)) | None => {}
        }
        let room = plan.separator.map_or(1, |_| draft.signatures());
        let proof = format!("{}{}", plan.prefix, draft.blank());
        elements.extend((0..room).map(|_| proof.clone()));
        let separator = plan.separator.map_or_else(String::new, String::from);
        draft.header(plan.header, elements.join(&separator))
    }
}

impl Provider for Custom {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Event::read(&self.plan, delivery)
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        let asked = self.plan.challenge.as_ref();
        match event {
            Event::Message(message) => message.name.as_deref().unwrap_or_default(),
            Event::Challenge(_) => asked.map_or("", |asked| asked.event),
            Event::Subscription(_) => SUBSCRIPTION,
            Event::Unreadable(unreadable) => unreadable.name().unwrap_or_default(),
        }
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }

    fn answer<'a>(&'a self, event: &'a Event) -> Option<Reply<'a>> {
        match event {
            Event::Subscription(token) => {
                let reply = Reply::new(StatusCode::OK).plain().token(Token::new(token)?);
                Some(reply.because("a subscription, confirmed"))
            }
            Event::Challenge(token) => {
                let answer = &self.plan.challenge.as_ref()?.answer;
                Some(answer.reply(self.plan.signed(), &self.keys, Token::new(token)?))
            }
            Event::Message(_) | Event::Unreadable(_) => None,
        }
    }

    fn dedup_id<'a>(&self, event: &'a Event, delivery: &'a Delivery) -> Option<Cow<'a, str>> {
        event.authentic_id(&self.plan, delivery)
    }

    fn subject<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        match (event, &self.plan.order) {
            (Event::Message(message), Some(order)) => message.subject(order).map(Cow::Owned),
            _ => None,
        }
    }

    fn occurred_at(&self, event: &Event, _: &Delivery) -> Option<Timestamp> {
        match (event, &self.plan.order) {
            (Event::Message(message), Some(order)) => message.occurred_at(order),
            _ => None,
        }
    }

    fn signed_at(&self, event: &Event) -> Option<Timestamp> {
        match (event, &self.plan.time) {
            (Event::Message(message), Some(TimePlace::Body(_))) => message.signed_at,
            _ => None,
        }
    }
}
