//! The SQL of handling once: takes a delivery, completes it, gives it back, and deletes what is old.
//!
//! Each statement is a single round trip. It carries the types of its parameters, so that it does not have to be
//! prepared: behind PgBouncer in transaction mode the next statement may reach another server process.

/// Takes a delivery if nobody has it, and otherwise returns what is known of it. If it returns no row, somebody
/// completed the delivery while this statement waited for its row: ask again.
///
/// `$1` the key, `$2` the lease in milliseconds: 0 for a transaction, whose lease is its lock on the row.
pub(crate) const TAKE: &str = "\
WITH taken AS (
    INSERT INTO webhook_deliveries AS known (key, fence, ends_at)
    VALUES ($1, nextval('webhook_fences'), clock_timestamp() + $2 * interval '1 millisecond')
    ON CONFLICT (key) DO UPDATE
    SET completed = false, fence = excluded.fence, delivery_id = NULL,
        ends_at = clock_timestamp() + $2 * interval '1 millisecond'
    WHERE known.ends_at <= clock_timestamp()
    RETURNING fence
)
SELECT true, false, fence, 0::bigint, NULL::text, NULL::bytea FROM taken
UNION ALL
SELECT false, completed, fence,
       (1000 * extract(epoch FROM ends_at - clock_timestamp()))::bigint, delivery_id,
       (SELECT response FROM webhook_responses AS kept
        WHERE kept.key = $1 AND kept.fence = webhook_deliveries.fence)
FROM webhook_deliveries WHERE key = $1 AND NOT EXISTS (SELECT FROM taken)";

/// Completes a delivery in the transaction that took it. Fails if the transaction was aborted, or if the handler has
/// ended it and is in another one by now.
///
/// `$1` the key, `$2` the fence, `$3` the retention in milliseconds, `$4` the unsigned id, `$5` the response or null.
pub(crate) const COMPLETE_HERE: &str = "\
WITH completed AS (
    UPDATE webhook_deliveries
    SET completed = true, delivery_id = $4,
        ends_at = clock_timestamp() + $3 * interval '1 millisecond'
    WHERE key = $1 AND fence = $2 AND NOT completed AND xmin = pg_current_xact_id()::xid
    RETURNING key, fence, ends_at
), kept AS (
    INSERT INTO webhook_responses (key, fence, ends_at, response)
    SELECT key, fence, ends_at, $5 FROM completed WHERE $5 IS NOT NULL
    ON CONFLICT (key) DO UPDATE
    SET fence = excluded.fence, ends_at = excluded.ends_at, response = excluded.response
)
SELECT 1 / count(*) FROM completed";

/// Locks the row of an object until the transaction ends, and writes down when its newest event happened. The time is
/// never ahead of the server's clock, because one event from a clock that is a year ahead would make a year of events
/// stale. Returns the newest time before this event, or null. If this transaction has not marked the delivery, it
/// touches nothing and returns no row.
///
/// It always runs after [`TAKE`], so that every transaction locks in the same order. It reads the clock again once it
/// has the lock.
///
/// `$1` the object, `$2` when the event happened, `$3` the retention in milliseconds, `$4` the key or null.
pub(crate) const WATERMARK: &str = "\
INSERT INTO webhook_watermarks AS known (subject, newest, ends_at)
SELECT $1, least($2, (1000 * extract(epoch FROM clock_timestamp()))::bigint),
       clock_timestamp() + $3 * interval '1 millisecond'
WHERE $4 IS NULL OR EXISTS (
    SELECT FROM webhook_deliveries
    WHERE key = $4 AND NOT completed AND xmin = pg_current_xact_id()::xid)
ON CONFLICT (subject) DO UPDATE
SET previous = known.newest,
    newest = greatest(known.newest,
                      least($2, (1000 * extract(epoch FROM clock_timestamp()))::bigint)),
    ends_at = greatest(known.ends_at, clock_timestamp() + $3 * interval '1 millisecond')
RETURNING previous";

/// Fails if the transaction was aborted.
pub(crate) const STILL_WHOLE: &str = "SELECT 1::bigint";

/// Completes a delivery under a lease. `$1` to `$4` are those of [`COMPLETE_HERE`].
pub(crate) const COMPLETE: &str = "\
UPDATE webhook_deliveries
SET completed = true, delivery_id = $4, ends_at = clock_timestamp() + $3 * interval '1 millisecond'
WHERE key = $1 AND fence = $2 AND NOT completed AND ends_at > clock_timestamp()";

/// Completes a delivery under a lease, and keeps the response. `$1` to `$5` are those of [`COMPLETE_HERE`].
pub(crate) const COMPLETE_KEEPING: &str = "\
WITH completed AS (
    UPDATE webhook_deliveries
    SET completed = true, delivery_id = $4,
        ends_at = clock_timestamp() + $3 * interval '1 millisecond'
    WHERE key = $1 AND fence = $2 AND NOT completed AND ends_at > clock_timestamp()
    RETURNING key, fence, ends_at
)
INSERT INTO webhook_responses (key, fence, ends_at, response)
SELECT key, fence, ends_at, $5 FROM completed
ON CONFLICT (key) DO UPDATE
SET fence = excluded.fence, ends_at = excluded.ends_at, response = excluded.response";

/// Renews a lease. `$1` the key, `$2` the fence, `$3` the lease in milliseconds.
pub(crate) const RENEW: &str = "\
UPDATE webhook_deliveries SET ends_at = clock_timestamp() + $3 * interval '1 millisecond'
WHERE key = $1 AND fence = $2 AND NOT completed AND ends_at > clock_timestamp()";

/// Gives a lease back. `$1` the key, `$2` the fence.
pub(crate) const RELEASE: &str = "\
DELETE FROM webhook_deliveries
WHERE key = $1 AND fence = $2 AND NOT completed AND ends_at > clock_timestamp()";

/// Returns what is known of a delivery. `$1` the key.
pub(crate) const INSPECT: &str = "\
SELECT completed, fence, delivery_id,
       (SELECT response FROM webhook_responses AS kept
        WHERE kept.key = $1 AND kept.fence = webhook_deliveries.fence)
FROM webhook_deliveries
WHERE key = $1 AND ends_at > clock_timestamp()";

/// Forgets that a delivery was handled. `$1` the key.
pub(crate) const FORGET: &str = "\
WITH forgotten AS (
    DELETE FROM webhook_responses WHERE key = $1
)
DELETE FROM webhook_deliveries WHERE key = $1 AND completed";

/// Deletes at most `$1` objects whose retention has passed without a new event. It skips locked rows.
pub(crate) const PURGE_WATERMARKS: &str = "\
DELETE FROM webhook_watermarks WHERE subject = ANY (ARRAY(
    SELECT subject FROM webhook_watermarks WHERE ends_at <= clock_timestamp()
    ORDER BY ends_at LIMIT $1 FOR UPDATE SKIP LOCKED
))";

/// Deletes at most `$1` responses whose retention has passed. It skips locked rows.
pub(crate) const PURGE_RESPONSES: &str = "\
DELETE FROM webhook_responses WHERE key = ANY (ARRAY(
    SELECT key FROM webhook_responses WHERE ends_at <= clock_timestamp()
    ORDER BY ends_at LIMIT $1 FOR UPDATE SKIP LOCKED
))";

/// Deletes at most `$1` deliveries whose retention has passed. It skips locked rows.
pub(crate) const PURGE: &str = "\
DELETE FROM webhook_deliveries WHERE key = ANY (ARRAY(
    SELECT key FROM webhook_deliveries WHERE ends_at <= clock_timestamp()
    ORDER BY ends_at LIMIT $1 FOR UPDATE SKIP LOCKED
))";
