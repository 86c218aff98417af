//! `webhook send`: signs a body, spoils the delivery if asked to, sends it and prints the answer.

use std::time::SystemTime;

use bytes::Bytes;
use http::{Request, Uri};
use webhook_core::sign::Outgoing;
use webhook_core::{ConfigError, Timestamp};
use zeroize::Zeroizing;

use crate::args::Send;
use crate::keys::{self, SecretText};
use crate::senders::{Given, OtherEvent, Sample, Sender, custom};
use crate::tamper::Tamper;
use crate::unique::Unique;
use crate::{Failure, http_client, report};

pub(crate) fn run(arguments: &Send) -> Result<(), Failure> {
    let delivery = Delivery::of(arguments)?;
    let target = http_client::Target::of(&arguments.url).map_err(Failure::Usage)?;
    let mut refused = false;
    for count in 1..=arguments.repeat {
        let request = delivery.request(arguments.tamper)?;
        let reply = target
            .deliver(&request)
            .map_err(|error| Failure::NoAnswer(format!("{}: {error}", arguments.url)))?;
        report::reply(&reply, (arguments.repeat > 1).then_some(count));
        refused |= !reply.is_success();
    }
    if refused {
        return Err(Failure::Refused);
    }
    Ok(())
}

/// A delivery before it is signed.
struct Delivery {
    sender: &'static Sender,
    secret: SecretText,
    event: String,
    body: Bytes,
    id: String,
    url: Uri,
    given: Given,
}

impl Delivery {
    fn of(arguments: &Send) -> Result<Self, Failure> {
        let config = config(arguments)?;
        let configured = config.as_ref().map(custom::configured).transpose();
        let sender = configured.map_err(Failure::usage)?;
        let sender = sender.unwrap_or(arguments.sender);
        let unique = Unique::new();
        let (event, mut body) = match &arguments.body {
            Some(path) => {
                let body = std::fs::read(path)
                    .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
                (own_event(sender, arguments.event.as_deref())?, body.into())
            }
            None => {
                let sample = sample(sender, arguments.event.as_deref())?;
                (sent_name(sample.name), unique.fill(sample.body).into())
            }
        };
        if let Some(tamper) = arguments.tamper {
            if let Some(reason) = tamper.does_not_apply(sender) {
                let name = sender.name;
                let case = report::name_of(tamper);
                return Err(Failure::Usage(format!(
                    "--tamper {case} does not apply to {name}: {reason}"
                )));
            }
            if let (Tamper::OtherEvent, OtherEvent::Body(other)) = (tamper, &sender.other_event) {
                body = unique.fill(other).into();
            }
        }
        Ok(Self {
            sender,
            secret: keys::read(&arguments.secret)?,
            event,
            body,
            id: unique.delivery_id,
            url: arguments.url.clone(),
            given: Given {
                base: base(arguments)?,
                config,
            },
        })
    }

    /// Makes the request as the sender would send it now, or spoiled.
    fn request(&self, tamper: Option<Tamper>) -> Result<Request<Bytes>, Failure> {
        let refused = |error: ConfigError| {
            let place = &self.secret.place;
            match error.named(place) {
                // This error already names the place of the secret.
                error @ ConfigError::Secret { .. } => Failure::usage(error),
                error @ ConfigError::ExternalUrl => {
                    Failure::Usage(format!("--external-url: {error}"))
                }
                error => Failure::Usage(format!("{place}: {error}")),
            }
        };
        let own = (self.sender.keys)(&self.secret.text, &self.given).map_err(refused)?;
        let keys = if tamper == Some(Tamper::WrongSecret) {
            let another = Zeroizing::new((self.sender.another)(&self.secret.text));
            (self.sender.keys)(&another, &self.given).map_err(refused)?
        } else {
            own
        };
        let now = Timestamp::from(SystemTime::now()).unix_seconds();
        let defaults = keys.scheme.defaults();
        let moved = tamper.map_or(0, |tamper| tamper.seconds(&defaults));
        let at = Timestamp::from_unix_seconds(now + moved);

        let outgoing = Outgoing::new(self.body.clone(), at)
            .id(&*self.id)
            .event(&*self.event)
            .url(self.url.clone());
        let mut request = outgoing
            .sign(keys.scheme.as_ref(), &keys.key)
            .map_err(Failure::usage)?;
        if let Some(tamper) = tamper
            && !tamper.spoil(self.sender, &mut request)
        {
            let case = report::name_of(tamper);
            return Err(Failure::Usage(format!(
                "--tamper {case} would change nothing of this delivery. Choose another case or another event"
            )));
        }
        Ok(request)
    }
}

fn sample(sender: &Sender, name: Option<&str>) -> Result<&'static Sample, Failure> {
    let found = match name {
        Some(name) => sender.sample(name),
        None => sender.samples.first(),
    };
    found.ok_or_else(|| {
        let names: Vec<_> = sender.samples.iter().map(|sample| sample.name).collect();
        Failure::Usage(format!(
            "{} has no sample of that event. Choose one of {}, or send a body of your own with --body",
            sender.name,
            names.join(", ")
        ))
    })
}

/// Reads the file that describes a custom sender.
fn config(arguments: &Send) -> Result<Option<webhook_custom::Config>, Failure> {
    let is_custom = arguments.sender.name == custom::CUSTOM.name;
    match &arguments.config {
        None if is_custom => Err(Failure::usage(custom::MISSING)),
        None => Ok(None),
        Some(path) if is_custom => {
            let config = webhook_custom::Config::from_file(path);
            config.map(Some).map_err(Failure::usage)
        }
        Some(_) => Err(Failure::Usage(format!(
            "{} needs no description: leave out --config",
            arguments.sender.name
        ))),
    }
}

/// Returns the beginning of the public URL: the one on the command line, or that of the receiver's URL.
fn base(arguments: &Send) -> Result<String, Failure> {
    let sender = arguments.sender;
    match &arguments.external_url {
        Some(_) if !sender.signs.url => Err(Failure::Usage(format!(
            "{} does not sign the URL: leave out --external-url",
            sender.name
        ))),
        // The error does not repeat the argument, which may hold a password.
        Some(base) if base.contains('@') => Err(Failure::usage(
            "--external-url holds credentials: an argument is no place for a secret",
        )),
        Some(base) => Ok(base.clone()),
        None => {
            let url = &arguments.url;
            let authority = url.authority().map_or("", |authority| authority.as_str());
            Ok([url.scheme_str().unwrap_or_default(), "://", authority].concat())
        }
    }
}

/// Returns the event of a body that the user gives.
fn own_event(sender: &Sender, name: Option<&str>) -> Result<String, Failure> {
    match (sender.event_header, name) {
        (Some(_), Some(name)) => Ok(name.to_owned()),
        (Some(header), None) => Err(Failure::Usage(format!(
            "{} names the event in a header, {header}: say which event the body is with --event",
            sender.name
        ))),
        (None, None) => Ok(String::new()),
        (None, Some(_)) => Err(Failure::Usage(format!(
            "{} names the event in the body alone: leave out --event with --body",
            sender.name
        ))),
    }
}

/// Returns the event's name without the part that this program has added.
fn sent_name(name: &str) -> String {
    let (sent, _) = name.split_once('+').unwrap_or((name, ""));
    sent.to_owned()
}
