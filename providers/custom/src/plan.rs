//! A checked configuration, in the form in which the adapter uses it for each delivery.

use http::Method;
use webhook_core::claim::{Algorithm, Encoding, Unit};
use webhook_core::config::Defaults;
use webhook_core::url::PathPrefix;

use crate::answer::{Answer, Signed};
use crate::config::{self, Config, Signature, Written};
use crate::fault::Fault;
use crate::name::kept;
use crate::proof::Proof;
use crate::settings::{
    LONGEST_NAME, Order, Place, check_url, defaults, first_byte, header, methods, order,
    path_prefix, place, pointer, prefix, separator,
};
use crate::template::{self, Part, Variable};

/// Everything that the adapter knows about a sender, except its keys.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) name: &'static str,
    /// The method of deliveries, and `GET`.
    pub(crate) methods: &'static [Method; 2],
    /// The header that has the proof, which is the signature or the credential.
    pub(crate) header: &'static str,
    /// The text before the proof in that header.
    pub(crate) prefix: String,
    /// The character between the elements, if the header is a list.
    pub(crate) separator: Option<char>,
    pub(crate) algorithm: Algorithm,
    pub(crate) proof: Proof,
    pub(crate) encoding: Encoding,
    /// The parts of the signed text, in order. Empty if the proof is a credential, which signs nothing.
    pub(crate) parts: Vec<Part>,
    /// The prefix that a proxy removes from the path.
    pub(crate) path_prefix: PathPrefix,
    pub(crate) first_byte: Option<u8>,
    pub(crate) time: Option<TimePlace>,
    pub(crate) unit: Unit,
    pub(crate) id: Option<Place>,
    pub(crate) event: Option<Place>,
    pub(crate) order: Option<Order>,
    pub(crate) challenge: Option<Challenge>,
    pub(crate) defaults: Defaults,
}

#[derive(Debug)]
pub(crate) enum TimePlace {
    Header(&'static str),
    /// An element of the proof's header, which begins with this text.
    Element(String),
    Body(String),
}

#[derive(Debug)]
pub(crate) struct Challenge {
    pub(crate) event: &'static str,
    pub(crate) token: String,
    pub(crate) answer: Answer,
}

impl Plan {
    pub(crate) fn of(config: &Config) -> Result<Self, Fault> {
        if let Some((setting, belongs)) = config.misplaced {
            return Err(Fault::Misplaced { setting, belongs });
        }
        let narrow = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !(1..=LONGEST_NAME).contains(&config.name.len()) || !config.name.bytes().all(narrow) {
            return Err(Fault::Name);
        }
        let mut plan = match (&config.signature, &config.token, &config.basic) {
            (Some(signature), None, None) => Self::signature(config, signature)?,
            (None, Some(token), None) => {
                let name = header(&token.header, "token.header")?;
                prefix(&token.prefix, "token.prefix")?;
                Self::credential(config, name, &token.prefix, Encoding::Plain)?
            }
            (None, None, Some(_)) => {
                Self::credential(config, "authorization", "Basic ", Encoding::Base64)?
            }
            _ => return Err(Fault::Proofs),
        };
        plan.headers_differ()?;
        plan.challenge = plan.asked(config)?;
        plan.name = kept(&config.name);
        Ok(plan)
    }

    /// Makes the part of a plan that does not depend on whether the proof is a signature or a credential.
    fn common(config: &Config, header: &'static str, prefix: &str) -> Result<Self, Fault> {
        Ok(Self {
            name: "",
            methods: methods(config.method.as_deref())?,
            header,
            prefix: prefix.to_owned(),
            separator: None,
            algorithm: Algorithm::Credential,
            proof: Proof::Token,
            encoding: Encoding::Plain,
            parts: Vec::new(),
            path_prefix: PathPrefix::NONE,
            first_byte: None,
            time: None,
            unit: Unit::Seconds,
            id: place(config.id.as_ref(), "id", "id.header")?,
            event: place(config.event.as_ref(), "event", "event.header")?,
            order: order(config.order.as_ref())?,
            challenge: None,
            defaults: defaults(config)?,
        }
        .with_id_header())
    }

    fn with_id_header(mut self) -> Self {
        if let Some(Place::Header { name, .. }) = self.id {
            self.defaults = self.defaults.id_header(name);
        }
        self
    }

    fn credential(
        config: &Config,
        header: &'static str,
        prefix: &str,
        encoding: Encoding,
    ) -> Result<Self, Fault> {
        let needless = [
            (config.timestamp.is_some(), "timestamp"),
            (config.url.is_some(), "url"),
            (config.order.is_some(), "order"),
            (config.path_prefix.is_some(), "path_prefix"),
            (config.body_starts_with.is_some(), "body_starts_with"),
            (config.insecure_any_body, "insecure_any_body"),
        ];
        if let Some((_, setting)) = needless.into_iter().find(|(there, _)| *there) {
            let belongs = "signature";
            return Err(Fault::Misplaced { setting, belongs });
        }
        Ok(Self {
            encoding,
            ..Self::common(config, header, prefix)?
        })
    }

    fn signature(config: &Config, signature: &Signature) -> Result<Self, Fault> {
        let name = header(&signature.header, "signature.header")?;
        prefix(&signature.prefix, "signature.prefix")?;
        let mut plan = Self::common(config, name, &signature.prefix)?;
        plan.algorithm = match signature.algorithm {
            config::Algorithm::HmacSha256 => Algorithm::HmacSha256,
            config::Algorithm::InsecureSha1 => Algorithm::HmacSha1,
            config::Algorithm::Ed25519 => Algorithm::Ed25519,
        };
        plan.encoding = match signature.encoding {
            Written::Hex => Encoding::Hex,
            Written::HexUpper => Encoding::HexUpper,
            Written::Base64 => Encoding::Base64,
            Written::Base64url => Encoding::Base64Url,
        };
        plan.separator = separator(signature)?;
        plan.first_byte = first_byte(config.body_starts_with.as_deref())?;
        if let Some(time) = &config.timestamp {
            plan.unit = match time.unit {
                config::Unit::Seconds => Unit::Seconds,
                config::Unit::Milliseconds => Unit::Milliseconds,
            };
            plan.time = Some(plan.time_place(time)?);
        }
        if let Some(url) = &config.url {
            check_url(url)?;
        }
        let method = plan.methods.first().map_or("", Method::as_str);
        let url = config.url.as_deref();
        plan.parts = template::parse(&signature.signed, url, method, plan.first_byte)?;
        plan.everything_is_placed()?;
        if let Some(prefix) = &config.path_prefix {
            plan.path_prefix = path_prefix(prefix, &plan.parts)?;
        }
        let told_apart =
            plan.first_byte.is_some() || template::begins_like_no_other_text(&plan.parts);
        if config.insecure_any_body && plan.first_byte.is_some() {
            let (setting, belongs) = ("insecure_any_body", "a signature without body_starts_with");
            return Err(Fault::Misplaced { setting, belongs });
        }
        if !told_apart && !config.insecure_any_body {
            return Err(Fault::AnyBody);
        }
        Ok(plan)
    }

    fn time_place(&self, time: &config::Time) -> Result<TimePlace, Fault> {
        match (&time.header, &time.element, &time.body) {
            (Some(name), None, None) => Ok(TimePlace::Header(header(name, "timestamp.header")?)),
            (None, Some(element), None) => {
                let separator = self.separator.ok_or(Fault::ElementAlone)?;
                prefix(element, "timestamp.element")?;
                let alike = element.is_empty()
                    || element.starts_with(&*self.prefix)
                    || self.prefix.starts_with(element);
                if alike {
                    return Err(Fault::ElementsAlike);
                }
                if element.contains(separator) {
                    let setting = "timestamp.element";
                    return Err(Fault::SeparatorWithin { setting });
                }
                Ok(TimePlace::Element(element.clone()))
            }
            (None, None, Some(body)) => {
                pointer(body, "timestamp.body")?;
                Ok(TimePlace::Body(body.clone()))
            }
            _ => Err(Fault::Place {
                setting: "timestamp",
                choices: "header, element or body",
            }),
        }
    }

    /// Checks that the configuration says where to find each part that the template signs, and that a time in the head
    /// is signed.
    fn everything_is_placed(&mut self) -> Result<(), Fault> {
        let parts = &self.parts;
        let signs = |wanted: Variable| {
            let is =
                |part: &Part| matches!(part, Part::Variable(variable, _) if *variable == wanted);
            parts.iter().any(is)
        };
        let in_head = matches!(
            self.time,
            Some(TimePlace::Header(_) | TimePlace::Element(_))
        );
        match (signs(Variable::Timestamp), in_head) {
            (true, false) => {
                let (part, setting) = ("timestamp", "timestamp.header or timestamp.element");
                return Err(Fault::NoPlace { part, setting });
            }
            (false, true) => return Err(Fault::TimeNotSigned),
            _ => {}
        }
        let (signs_id, signs_event) = (signs(Variable::Id), signs(Variable::Event));
        for (signs_it, at, part, setting) in [
            (signs_id, &mut self.id, "id", "id.header"),
            (signs_event, &mut self.event, "event", "event.header"),
        ] {
            match at {
                Some(Place::Header { signed, .. }) => *signed = signs_it,
                _ if signs_it => return Err(Fault::NoPlace { part, setting }),
                _ => {}
            }
        }
        Ok(())
    }

    fn headers_differ(&self) -> Result<(), Fault> {
        let of = |place: &Option<Place>| match place {
            Some(Place::Header { name, .. }) => Some(*name),
            _ => None,
        };
        let time = match self.time {
            Some(TimePlace::Header(name)) => Some(name),
            _ => None,
        };
        let mut seen = vec![self.header];
        for name in [time, of(&self.id), of(&self.event)].into_iter().flatten() {
            if seen.contains(&name) {
                let header = name.to_owned();
                return Err(Fault::SharedHeader { header });
            }
            seen.push(name);
        }
        Ok(())
    }

    pub(crate) fn signed(&self) -> Signed<'_> {
        Signed {
            algorithm: self.algorithm,
            encoding: self.encoding,
            parts: &self.parts,
            first_byte: self.first_byte,
        }
    }

    /// Whether the adapter has to read the body, because the configuration looks for something in it.
    pub(crate) const fn reads_body(&self) -> bool {
        matches!(self.time, Some(TimePlace::Body(_)))
            || matches!(self.id, Some(Place::Body(_)))
            || matches!(self.event, Some(Place::Body(_)))
            || self.challenge.is_some()
    }

    fn asked(&self, config: &Config) -> Result<Option<Challenge>, Fault> {
        let Some(challenge) = &config.challenge else {
            return Ok(None);
        };
        if self.event.is_none() {
            let (setting, belongs) = ("challenge", "event");
            return Err(Fault::Misplaced { setting, belongs });
        }
        pointer(&challenge.token, "challenge.token")?;
        Ok(Some(Challenge {
            event: kept(&challenge.event),
            token: challenge.token.clone(),
            answer: Answer::of(&challenge.answer, self.signed())?,
        }))
    }
}
