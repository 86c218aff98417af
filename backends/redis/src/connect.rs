//! Connects to Redis, and checks the server for settings under which it loses marks.

use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Value};
use tokio::time::timeout;

use crate::error::Error;

/// How long the server may take to answer, and to accept a connection.
pub(crate) const ANSWER: Duration = Duration::from_secs(2);

/// Connects to one server at an address such as `redis://user:password@host:6379/0`. A connection that breaks is made
/// again by itself; until then calls fail. Clones share it.
///
/// For a cluster use `redis::cluster::ClusterClient`, with the feature `cluster`. For servers behind Sentinel, or with
/// TLS, use the connections that the crate `redis` has for them. [`RedisStore`](crate::RedisStore) takes any of these
/// connections.
///
/// # Errors
///
/// Returns an error if the address is not valid, or if the server cannot be reached within two seconds.
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

/// A setting of the server under which it loses what it has confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Risk {
    /// The name of the setting, such as `maxmemory-policy`.
    pub setting: &'static str,
    /// The value of the setting.
    pub value: String,
}

/// Returns the settings under which the server loses marks before their time: an eviction that deletes keys when memory
/// is short, and no file of its writes. Logs each as a warning too. Call it once at start.
///
/// # Errors
///
/// Returns an error if the server does not answer, or does not let this user run `INFO`.
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
        // Each node of a cluster answers, and one that loses marks is enough.
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

/// Collects all texts of an answer: that of a cluster holds one for each node.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::BulkString(bytes) => found.push(String::from_utf8_lossy(bytes).into_owned()),
        Value::SimpleString(text) | Value::VerbatimString { text, .. } => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|it| texts(it, found)),
        Value::Map(pairs) => pairs.iter().for_each(|(_, it)| texts(it, found)),
        _ => {}
    }
}
