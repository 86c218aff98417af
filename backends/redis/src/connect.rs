//! A connection that reconnects by itself, and a check for server settings that lose marks.

use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Value};
use tokio::time::timeout;

use crate::error::Error;

/// How long the server may take for an answer, and for a connection.
pub(crate) const ANSWER: Duration = Duration::from_secs(2);

/// Connects to one server at an address such as `redis://user:password@host:6379/0`. A connection that breaks is
/// made anew by itself; calls fail meanwhile. Clones share it.
///
/// A cluster is reached with `redis::cluster::ClusterClient`, with the feature `cluster`; servers that are known to
/// Sentinel or need TLS with what the crate `redis` has for those. [`RedisStore`](crate::RedisStore) takes any of
/// their connections.
///
/// # Errors
///
/// The address is none, or the server cannot be reached within two seconds.
pub async fn connect(address: &str) -> Result<ConnectionManager, Error> {
    let config = ConnectionManagerConfig::new()
        .set_number_of_retries(1)
        .set_connection_timeout(Some(ANSWER))
        .set_response_timeout(Some(ANSWER));
    let client = Client::open(address)?;
    let connected = client.get_connection_manager_with_config(config);
    match timeout(ANSWER.saturating_mul(2), connected).await {
        Ok(connection) => Ok(connection?),
        Err(_) => Err(Error::no_answer()),
    }
}

/// A setting of the server under which it forgets what it has confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Risk {
    /// The setting, such as `maxmemory-policy`.
    pub setting: &'static str,
    /// What it is set to.
    pub value: String,
}

/// Asks the server for settings under which it forgets marks before their time: an eviction that deletes keys when
/// memory is short, and no file of its writes. Each is logged as a warning too. Call it once at start.
///
/// # Errors
///
/// The server gives no answer, or does not let this user ask with `INFO`.
pub async fn risks<C: ConnectionLike>(connection: &mut C) -> Result<Vec<Risk>, Error> {
    let mut risks = Vec::new();
    for (section, line, sound, setting) in [
        (
            "memory",
            "maxmemory_policy:",
            "noeviction",
            "maxmemory-policy",
        ),
        ("persistence", "aof_enabled:", "1", "appendonly"),
    ] {
        let mut command = redis::cmd("INFO");
        command.arg(section);
        let answer: Value = match timeout(ANSWER, command.query_async(connection)).await {
            Ok(answer) => answer?,
            Err(_) => return Err(Error::no_answer()),
        };
        let mut nodes = Vec::new();
        texts(&answer, &mut nodes);
        let values = nodes
            .iter()
            .flat_map(|text| text.lines())
            .filter_map(|it| it.strip_prefix(line));
        // Of a cluster each node answers, and one that forgets is enough.
        let Some(value) = values.map(str::trim).find(|value| *value != sound) else {
            continue;
        };
        let value = if setting == "appendonly" { "no" } else { value };
        tracing::warn!(
            target: "webhook",
            setting,
            value,
            "this Redis may forget deliveries that were handled, and copies of them are then handled again"
        );
        risks.push(Risk {
            setting,
            value: value.to_owned(),
        });
    }
    Ok(risks)
}

/// All texts of an answer: a cluster's holds one for each node.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::BulkString(bytes) => found.push(String::from_utf8_lossy(bytes).into_owned()),
        Value::SimpleString(text) | Value::VerbatimString { text, .. } => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|it| texts(it, found)),
        Value::Map(pairs) => pairs.iter().for_each(|(_, it)| texts(it, found)),
        _ => {}
    }
}
