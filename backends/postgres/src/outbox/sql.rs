//! The statements of the outbox.

/// Inserts a message for each destination. A copy changes nothing, whatever became of the first one. `$4` are the names
/// of the destinations.
pub(super) const SEND: &str = "\
INSERT INTO webhook_outbox (destination, id, event, body)
SELECT unnest($4::text[]), $1, $2, $3 ON CONFLICT (destination, id) DO NOTHING";

/// Claims deliveries to destinations whose last attempt was answered well.
///
/// `$1` their names, `$2` the room that each has, `$3` the lease in seconds, `$4` how many in all.
pub(super) const CLAIM_SOUND: &str = "\
WITH due AS MATERIALIZED (
    SELECT one.destination, one.id
    FROM unnest($1::text[], $2::int4[]) AS sound (destination, room)
    CROSS JOIN LATERAL (
        SELECT waiting.destination, waiting.id FROM webhook_outbox AS waiting
        WHERE waiting.state = 0 AND waiting.destination = sound.destination AND waiting.run_at <= now()
        ORDER BY waiting.run_at LIMIT sound.room FOR UPDATE SKIP LOCKED
    ) AS one
    WHERE NOT EXISTS (SELECT FROM webhook_outbox_destinations AS known
        WHERE known.destination = sound.destination
            AND (known.gone OR known.quiet_until > now() OR known.retry_at > now()))
    LIMIT $4
)
UPDATE webhook_outbox AS it
SET begun = it.begun + 1, unanswered = it.unanswered + 1, run_at = now() + $3 * interval '1 second'
FROM due WHERE it.destination = due.destination AND it.id = due.id
RETURNING it.destination, it.id, it.event, it.body, it.begun, it.unanswered, it.failures";

/// Claims one delivery to each of the other destinations that have one, in the order of their names. It jumps from name
/// to name along the index, so that a destination with a million deliveries costs as much as one with one.
///
/// `$1` the name after which it begins, `$2` the names that it leaves out, `$3` the lease in seconds, `$4` how many.
pub(super) const CLAIM_OTHERS: &str = "\
WITH RECURSIVE name AS (
    (SELECT destination FROM webhook_outbox WHERE state = 0 AND destination > $1
        ORDER BY destination LIMIT 1)
    UNION ALL
    SELECT next.destination FROM name CROSS JOIN LATERAL (
        SELECT waiting.destination FROM webhook_outbox AS waiting
        WHERE waiting.state = 0 AND waiting.destination > name.destination
        ORDER BY waiting.destination LIMIT 1
    ) AS next
), due AS MATERIALIZED (
    SELECT one.destination, one.id FROM name CROSS JOIN LATERAL (
        SELECT waiting.destination, waiting.id FROM webhook_outbox AS waiting
        WHERE waiting.state = 0 AND waiting.destination = name.destination AND waiting.run_at <= now()
        ORDER BY waiting.run_at LIMIT 1 FOR UPDATE SKIP LOCKED
    ) AS one
    WHERE name.destination <> ALL ($2::text[])
        AND NOT EXISTS (SELECT FROM webhook_outbox_destinations AS known
            WHERE known.destination = name.destination
                AND (known.gone OR known.quiet_until > now() OR known.retry_at > now()))
    LIMIT $4
)
UPDATE webhook_outbox AS it
SET begun = it.begun + 1, unanswered = it.unanswered + 1, run_at = now() + $3 * interval '1 second'
FROM due WHERE it.destination = due.destination AND it.id = due.id
RETURNING it.destination, it.id, it.event, it.body, it.begun, it.unanswered, it.failures";

// The statements that write down the result of an attempt. `$1` the destination, `$2` the id, `$3` how often it was
// begun: if another attempt has begun since, they change nothing.

pub(super) const DELIVERED: &str = "\
WITH answers AS (
    UPDATE webhook_outbox_destinations SET failing_since = NULL, retry_at = NULL
    WHERE destination = $1 AND failing_since IS NOT NULL
)
UPDATE webhook_outbox SET state = 1, body = NULL, unanswered = 0, changed_at = now()
WHERE destination = $1 AND id = $2 AND begun = $3 AND state = 0";

/// Puts a failed attempt off. `$4` the pause in seconds, `$5` what was wrong.
pub(super) const FAILED: &str = "\
UPDATE webhook_outbox SET failures = failures + 1, unanswered = 0, detail = $5,
    run_at = now() + $4 * interval '1 second'
WHERE destination = $1 AND id = $2 AND begun = $3 AND state = 0";

/// Puts a delivery off without counting an attempt. `$4` the pause in seconds.
pub(super) const LATER: &str = "\
UPDATE webhook_outbox SET unanswered = 0, run_at = now() + $4 * interval '1 second'
WHERE destination = $1 AND id = $2 AND begun = $3 AND state = 0";

/// Makes a delivery a dead letter. `$4` the reason, `$5` what was wrong.
pub(super) const BURY: &str = "\
UPDATE webhook_outbox SET state = 2, failures = failures + 1, reason = $4, detail = $5, changed_at = now()
WHERE destination = $1 AND id = $2 AND begun = $3 AND state = 0";

/// Notes that a destination has failed. The longer it has failed, the longer it is left alone: a single failure holds
/// nothing back, and after an hour there is an attempt every five minutes. `$1` the destination, `$2` for how many
/// seconds it has asked, or NULL.
pub(super) const FAILING: &str = "\
INSERT INTO webhook_outbox_destinations AS known (destination, failing_since, quiet_until)
VALUES ($1, now(), now() + $2 * interval '1 second')
ON CONFLICT (destination) DO UPDATE SET
    failing_since = coalesce(known.failing_since, now()),
    retry_at = now() + least(coalesce(now() - known.failing_since, interval '0'), interval '5 minutes'),
    quiet_until = greatest(known.quiet_until, excluded.quiet_until)";

pub(super) const GONE: &str = "\
INSERT INTO webhook_outbox_destinations (destination, gone) VALUES ($1, true)
ON CONFLICT (destination) DO UPDATE SET gone = true";

pub(super) const RESUME: &str = "DELETE FROM webhook_outbox_destinations WHERE destination = $1";

/// Makes dead letters of the deliveries that are due for destinations which are gone. If a destination has failed for
/// longer than the horizon (the time that the schedule lasts), those of its due deliveries that are older than the
/// horizon become dead letters, too. `$1` the horizon in seconds, `$2` how many of each destination at most.
pub(super) const SWEEP: &str = "\
WITH old AS MATERIALIZED (
    SELECT one.destination, one.id, known.gone
    FROM webhook_outbox_destinations AS known CROSS JOIN LATERAL (
        SELECT waiting.destination, waiting.id FROM webhook_outbox AS waiting
        WHERE waiting.state = 0 AND waiting.destination = known.destination AND waiting.run_at <= now()
            AND (known.gone OR waiting.created_at < now() - $1 * interval '1 second')
        LIMIT $2 FOR UPDATE SKIP LOCKED
    ) AS one
    WHERE known.gone OR known.failing_since < now() - $1 * interval '1 second'
)
UPDATE webhook_outbox AS it
SET state = 2, changed_at = now(), reason = CASE WHEN old.gone THEN 'gone' ELSE 'attempts' END
FROM old WHERE it.destination = old.destination AND it.id = old.id";

pub(super) const WAITING: &str = "SELECT count(*) FROM webhook_outbox WHERE state = 0";

pub(super) const DEAD: &str = "\
SELECT destination, id, event, reason, detail, changed_at FROM webhook_outbox WHERE state = 2
ORDER BY changed_at LIMIT $1";

/// Makes dead letters due again. `$1` the destination, `$2` the id, or NULL for all of its dead letters.
pub(super) const REPLAY: &str = "\
UPDATE webhook_outbox SET state = 0, unanswered = 0, failures = 0, reason = NULL, detail = NULL,
    run_at = now(), created_at = now(), changed_at = now()
WHERE destination = $1 AND ($2::text IS NULL OR id = $2) AND state = 2";

/// Deletes old delivered messages. `$1` the age in seconds, `$2` how many at most. The array is made once, so that no
/// more rows are locked than that.
pub(super) const PURGE_DELIVERED: &str = "\
DELETE FROM webhook_outbox WHERE ctid = ANY (ARRAY(SELECT ctid FROM webhook_outbox
    WHERE state = 1 AND changed_at < now() - $1 * interval '1 second'
    ORDER BY changed_at LIMIT $2 FOR UPDATE SKIP LOCKED))";

/// Deletes old dead letters. `$1` the age in seconds, `$2` how many at most.
pub(super) const PURGE_DEAD: &str = "\
DELETE FROM webhook_outbox WHERE ctid = ANY (ARRAY(SELECT ctid FROM webhook_outbox
    WHERE state = 2 AND changed_at < now() - $1 * interval '1 second'
    ORDER BY changed_at LIMIT $2 FOR UPDATE SKIP LOCKED))";
