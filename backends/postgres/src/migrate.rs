//! Creates the tables, and warns of server settings that can lose what was committed.

use deadpool_postgres::Pool;

use crate::error::Error;

/// The migrations, oldest first: the name of each, and its SQL. They are the files of the folder `migrations`; use them
/// if a tool of your own migrates. A migration keeps everything that the release before it needs.
pub const MIGRATIONS: [(&str, &str); 5] = [
    (
        "0001_deliveries",
        include_str!("../migrations/0001_deliveries.sql"),
    ),
    ("0002_inbox", include_str!("../migrations/0002_inbox.sql")),
    ("0003_outbox", include_str!("../migrations/0003_outbox.sql")),
    (
        "0004_watermarks",
        include_str!("../migrations/0004_watermarks.sql"),
    ),
    (
        "0005_responses",
        include_str!("../migrations/0005_responses.sql"),
    ),
];

/// The number of the advisory lock. It was drawn at random, so that no other program uses it.
const LOCK: i64 = 0x3f2b_71c9_04aa_e650;

/// Makes the tables in the first schema of the connection's `search_path`, and brings older ones up to date.
///
/// All receivers may call it when they start: one migrates under an advisory lock, and the others wait for it. It works
/// on a direct connection and through PgBouncer in any mode, because the lock ends with the transaction.
///
/// # Errors
///
/// Returns an error if the database cannot be reached, or its user may not create tables.
pub async fn migrate(pool: &Pool) -> Result<(), Error> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    transaction
        .batch_execute(&format!(
            "SELECT pg_advisory_xact_lock({LOCK});
             CREATE TABLE IF NOT EXISTS webhook_migrations (
                 name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())"
        ))
        .await?;
    let done = transaction
        .query_typed("SELECT name FROM webhook_migrations", &[])
        .await?;
    let done: Vec<String> = done
        .iter()
        .map(|row| row.try_get(0))
        .collect::<Result<_, _>>()?;
    for (name, statements) in MIGRATIONS {
        if done.iter().any(|it| it == name) {
            continue;
        }
        transaction.batch_execute(statements).await?;
        let note = format!("INSERT INTO webhook_migrations (name) VALUES ('{name}')");
        transaction.batch_execute(&note).await?;
    }
    Ok(transaction.commit().await?)
}

/// A setting of the server under which a crash loses what it has confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Risk {
    /// The name of the setting, such as `synchronous_commit`.
    pub setting: &'static str,
    /// The value of the setting.
    pub value: String,
}

/// The settings of the server under which a crash loses what it has confirmed, each with the value that does so.
pub(crate) const SETTINGS: [(&str, &str); 3] = [
    ("synchronous_commit", "off"),
    ("fsync", "off"),
    ("full_page_writes", "off"),
];

/// Returns the settings of the server under which a crash of its machine loses confirmed commits, and with them
/// deliveries whose senders have heard of success. Logs each as a warning too. Call it once at start.
///
/// # Errors
///
/// Returns an error if the database cannot be reached.
pub async fn risks(pool: &Pool) -> Result<Vec<Risk>, Error> {
    let client = pool.get().await?;
    let mut risks = Vec::new();
    for (setting, bad) in SETTINGS {
        let shown = client
            .query_typed(&format!("SELECT current_setting('{setting}')"), &[])
            .await?;
        let value: String = match shown.first() {
            Some(row) => row.try_get(0)?,
            None => continue,
        };
        risks.extend(risk(setting, bad, value));
    }
    Ok(risks)
}

/// Returns the risk if the setting has the bad value, and logs it.
pub(crate) fn risk(setting: &'static str, bad: &str, value: String) -> Option<Risk> {
    if value != bad {
        return None;
    }
    tracing::warn!(
        target: "webhook",
        setting,
        value,
        "the database may forget in a crash what it has confirmed, and no sender sends that again"
    );
    Some(Risk { setting, value })
}
