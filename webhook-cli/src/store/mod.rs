//! `webhook store`: shows what a receiver's store knows of a delivery, and makes it forget one.

pub(crate) mod args;

use std::time::Duration;

use tokio::time::timeout;
use webhook_core::config::DedupKeys;
use webhook_postgres::PostgresStore;
use webhook_postgres::tokio_postgres::{self, NoTls};
use webhook_redis::RedisStore;
use webhook_tower::idempotency::{DeliveryKey, IdempotencyStore, Known, StoreError};

use self::args::{Command, Delivery, Store};
use crate::args::SecretFrom;
use crate::keys::SecretText;
use crate::senders::custom;
use crate::{Failure, explain, keys};

/// How long the command waits for a store, the connection included.
const ANSWER: Duration = Duration::from_secs(10);

/// Asks the store, and prints its answer.
pub(crate) fn run(arguments: &Store) -> Result<(), Failure> {
    let (Command::Inspect(delivery) | Command::Forget(delivery)) = &arguments.command;
    let key = key(delivery)?;
    let url = keys::read(&SecretFrom {
        secret_env: Some(delivery.url_env.clone()),
        secret_file: None,
    })?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(Failure::usage)?;
    let asked = async {
        match url.text.split_once("://").map(|(scheme, _)| scheme) {
            Some("redis" | "valkey") => {
                let connection = webhook_redis::connect(&url.text).await;
                let connection = connection.map_err(|error| no_answer(&url, &error))?;
                let store = RedisStore::new(connection).prefix(&*delivery.prefix);
                ask(&store, &arguments.command, &key, &url).await
            }
            // PostgreSQL also takes a text without a scheme, `host=.. user=..`.
            Some("postgres" | "postgresql") | None => {
                let config: tokio_postgres::Config = url.text.parse().map_err(|_| not(&url))?;
                let pool = webhook_postgres::pool(config, NoTls, 1).map_err(Failure::usage)?;
                ask(&PostgresStore::new(pool), &arguments.command, &key, &url).await
            }
            _ => Err(not(&url)),
        }
    };
    runtime.block_on(async {
        match timeout(ANSWER, asked).await {
            Ok(answer) => answer,
            Err(_) => Err(Failure::NoAnswer(format!(
                "{}: the store gave no answer within {} seconds",
                url.place,
                ANSWER.as_secs()
            ))),
        }
    })
}

async fn ask(
    store: &impl IdempotencyStore,
    command: &Command,
    key: &DeliveryKey,
    url: &SecretText,
) -> Result<(), Failure> {
    let failed = |error: StoreError| no_answer(url, &*error);
    match command {
        Command::Inspect(_) => {
            let known = store.inspect(key).await.map_err(failed)?;
            println!("{key} {}", told(known.as_ref()));
            known.map(drop).ok_or(Failure::Refused)
        }
        Command::Forget(_) => {
            if store.forget(key).await.map_err(failed)? {
                println!("{key} is forgotten: the delivery is handled when it comes again");
                return Ok(());
            }
            let known = store.inspect(key).await.map_err(failed)?;
            println!(
                "{key} {}, so there is nothing to forget",
                told(known.as_ref())
            );
            Err(Failure::Refused)
        }
    }
}

fn told(known: Option<&Known>) -> String {
    match known {
        None => "unknown".to_owned(),
        Some(Known::InProgress(fence)) => {
            format!(
                "in progress: a receiver is handling it now, under the fence {}",
                fence.get()
            )
        }
        Some(Known::Completed(mark)) => {
            let id = mark.delivery_id.as_deref();
            let id = id.map(|it| format!(", under the unsigned id {}", it.escape_debug()));
            let kept = mark.response.as_ref();
            let kept = kept.map(|it| format!(", and {} bytes of its response are kept", it.len()));
            [
                "handled".to_owned(),
                id.unwrap_or_default(),
                kept.unwrap_or_default(),
            ]
            .concat()
        }
        // A later release of the store's crate may know further states.
        Some(other) => format!("{other:?}"),
    }
}

/// Returns the key under which the receiver files the delivery.
fn key(delivery: &Delivery) -> Result<DeliveryKey, Failure> {
    let config = delivery.config.as_deref().map(custom::read).transpose();
    let config = config.map_err(Failure::usage)?;
    let configured = config.as_ref().map(custom::configured).transpose();
    let sender = configured
        .map_err(Failure::usage)?
        .unwrap_or(delivery.sender);
    let name = explain::name(sender, config)?;
    let keys = DedupKeys::of(name)
        .namespace(delivery.namespace.as_deref())
        .tenant(delivery.tenant.as_deref());
    let body = match &delivery.body {
        Some(path) => Some(
            std::fs::read(path)
                .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?,
        ),
        None => None,
    };
    let digest = match (&body, &delivery.id) {
        (Some(body), Some(id)) => keys.digest_under_id(body, id),
        (Some(body), None) => keys.digest_of_body(body),
        (None, Some(id)) => keys.digest_of_id(id),
        (None, None) => return Err(Failure::usage("give --id or --body")),
    };
    Ok(DeliveryKey::from_bytes(digest))
}

/// Makes an error that does not show the URL, which holds a password.
fn not(url: &SecretText) -> Failure {
    Failure::Usage(format!(
        "{} is no URL of a store: it begins with redis:// or postgres://, or is of the form host=.. user=..",
        url.place
    ))
}

fn no_answer(url: &SecretText, error: &(dyn std::error::Error + 'static)) -> Failure {
    let mut sentence = format!("{}: {error}", url.place);
    let mut source = error.source();
    while let Some(cause) = source {
        // Some errors already include the text of their cause.
        let cause_says = cause.to_string();
        if !sentence.contains(&cause_says) {
            sentence = format!("{sentence}: {cause_says}");
        }
        source = cause.source();
    }
    Failure::NoAnswer(sentence)
}
