//! `webhook listen`: receives from every sender on one port, and shows what came on a page.

pub(crate) mod args;
mod endpoints;
mod rust_test;
mod signer;

use std::io::{self, IsTerminal as _, Write as _};
use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};

use webhook_listen::{Bounds, Format, line, printable};

use self::args::{Listen, Named, is_plain};
use self::signer::Signer;
use crate::args::SecretFrom;
use crate::keys::SecretText;
use crate::senders::{self, Given, Sender, custom};
use crate::{Failure, keys};

/// Listens until the program is ended.
pub(crate) fn run(arguments: &Listen) -> Result<(), Failure> {
    let address = (arguments.address, arguments.port);
    let listener = TcpListener::bind(address).map_err(|error| {
        Failure::Usage(format!("{}:{}: {error}", arguments.address, arguments.port))
    })?;
    let port = listener.local_addr().map_err(Failure::usage)?.port();
    let base = arguments.external_url.clone();
    let base = base.unwrap_or_else(|| format!("http://127.0.0.1:{port}"));
    let format = if arguments.json || !io::stdout().is_terminal() {
        Format::Json
    } else {
        Format::Text
    };
    let mut listen = webhook_listen::Listen::new()
        .on(listener)
        .page_port(arguments.page_port)
        .bounds(bounds(arguments))
        .tell({
            let printer = Printer::start();
            move |delivery| printer.print(line(delivery, format))
        })
        .warn(|sentence| eprintln!("webhook: {}", printable(sentence)));
    for sender in asked_for(arguments, &base)? {
        listen = listen.sender(sender);
    }
    for Named { name, value } in &arguments.forward {
        let url = value
            .parse()
            .map_err(|error| Failure::Usage(format!("--forward {value}: {error}")))?;
        listen = match name {
            Some(name) => listen.forward_of(name, url),
            None => listen.forward(url),
        };
    }
    if arguments.forward_refused {
        listen = listen.forward_refused();
    }
    if let Some(folder) = &arguments.keep {
        listen = listen.keep(folder);
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(Failure::usage)?;
    runtime.block_on(async {
        let listening = listen.bind().await.map_err(Failure::Usage)?;
        if let Some(path) = &arguments.ready_file {
            let written = listening.write_ready(path);
            written.map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
        }
        match format {
            Format::Json => print(&listening.ready()),
            _ => greet(&listening, arguments),
        }
        listening.serve().await;
        Ok(())
    })
}

/// Greets the user on a terminal, before the first delivery.
fn greet(listening: &webhook_listen::Listening, arguments: &Listen) {
    println!("Senders deliver to:");
    for name in names(arguments) {
        println!("  {}{}", listening.listening(), endpoints::path(&name));
    }
    println!("The page, for you alone: {}", listening.page());
    println!();
}

/// Prints one line and flushes it, since a reader of a pipe waits for it.
fn print(line: &str) {
    let mut out = io::stdout().lock();
    // If nobody reads the output, deliveries are still taken and kept.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// The most lines that wait to be read.
const MOST_WAITING: usize = 50_000;

/// Prints on a thread of its own, so that a reader that has stopped does not stop the senders.
struct Printer {
    lines: SyncSender<String>,
    lost: AtomicBool,
}

impl Printer {
    fn start() -> Self {
        let (lines, waiting) = sync_channel::<String>(MOST_WAITING);
        std::thread::spawn(move || waiting.iter().for_each(|line| print(&line)));
        Self {
            lines,
            lost: AtomicBool::new(false),
        }
    }

    fn print(&self, line: String) {
        if self.lines.try_send(line).is_err() && !self.lost.swap(true, Ordering::Relaxed) {
            eprintln!(
                "webhook: the program that reads the output has stopped reading, so lines are left out from here on; the page has every delivery"
            );
        }
    }
}

fn bounds(arguments: &Listen) -> Bounds {
    let mut bounds = Bounds::default();
    if let Some(most) = arguments.most {
        bounds.genuine = most;
    }
    if let Some(most) = arguments.most_mib {
        bounds.genuine_bytes = most.saturating_mul(1 << 20);
    }
    bounds
}

/// Lists every sender that the command line names, once and in its order.
fn names(arguments: &Listen) -> Vec<String> {
    let named = arguments.senders.iter().chain(&arguments.seed);
    let mut names: Vec<String> = Vec::new();
    for name in named.filter_map(|it| it.name.clone()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Makes the senders that the command line names, each with its endpoint and, if possible, its signer.
fn asked_for(arguments: &Listen, base: &str) -> Result<Vec<webhook_listen::Sender>, Failure> {
    let all = names(arguments);
    for Named { name, value } in &arguments.config {
        if let Some(name) = name
            && !all
                .iter()
                .any(|it| it == name || it.strip_prefix("custom/") == Some(name))
        {
            return Err(Failure::Usage(format!(
                "--config {name}={value}: there is no sender custom/{name}. Add custom/{name}=ENV, or leave this option out"
            )));
        }
    }
    all.iter().map(|name| one(name, arguments, base)).collect()
}

fn one(name: &str, arguments: &Listen, base: &str) -> Result<webhook_listen::Sender, Failure> {
    let secret = found(&arguments.senders, name)?;
    let seed = found(&arguments.seed, name)?;
    let (kind, own) = match name.split_once('/') {
        Some(("custom", own)) if is_plain(own) => ("custom", Some(own)),
        Some(_) => {
            return Err(Failure::Usage(format!(
                "{name}: write a custom sender as custom/NAME, of letters, digits, `-` and `_`"
            )));
        }
        None => (name, None),
    };
    let sender = senders::find(kind).map_err(|error| {
        let known: Vec<&str> = senders::ALL.iter().map(|it| it.name).collect();
        Failure::Usage(format!("{error}; there are: {}", known.join(", ")))
    })?;
    let file = config_file(sender, own, arguments)?;
    let config = file.map(|path| {
        let read = custom::read(path.as_ref());
        read.map_err(|error| Failure::Usage(format!("{path}: {error}")))
    });
    let config = config.transpose()?;
    let configured = config.as_ref().map(custom::configured).transpose();
    let sender = configured.map_err(Failure::usage)?.unwrap_or(sender);
    let given = Given {
        base: base.to_owned(),
        config,
    };
    let made = endpoints::open(name, sender, secret.as_ref(), seed.as_ref(), &given)?;
    let door = made.door;
    let Some(signs) = made.signs else {
        return Ok(door);
    };
    let signer = Signer {
        sender,
        secret: signs,
        given,
        path: endpoints::path(name),
        config: file.map(ToOwned::to_owned),
    };
    Ok(door.signing(signer))
}

/// Reads the secret that the command line gives for this sender.
fn found(list: &[Named], name: &str) -> Result<Option<SecretText>, Failure> {
    let mut named = list.iter().filter(|it| it.name.as_deref() == Some(name));
    let Some(first) = named.next() else {
        return Ok(None);
    };
    if named.next().is_some() {
        return Err(Failure::Usage(format!(
            "{name} is named twice: leave one out"
        )));
    }
    let from = SecretFrom {
        secret_env: Some(first.value.clone()),
        secret_file: None,
    };
    // The error does not repeat the text if it may be a secret in place of a name.
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if !first.value.chars().all(is_name) {
        return Err(Failure::Usage(format!(
            "{name}=..: write the name of the environment variable that holds the secret, not the secret"
        )));
    }
    keys::read(&from).map(Some)
}

/// Finds the file that describes a custom sender.
fn config_file<'a>(
    sender: &Sender,
    own: Option<&str>,
    arguments: &'a Listen,
) -> Result<Option<&'a str>, Failure> {
    if sender.name != custom::CUSTOM.name {
        return Ok(None);
    }
    let mut files = arguments.config.iter();
    let named = files
        .clone()
        .find(|it| own.is_some() && it.name.as_deref() == own);
    let file = named.or_else(|| files.find(|it| it.name.is_none()));
    let file = file.ok_or_else(|| Failure::usage(custom::MISSING))?;
    Ok(Some(&file.value))
}
