//! The statements of the inbox.

/// Inserts a delivery. A copy changes nothing, whatever became of the first one.
pub(super) const PUT: &str = "INSERT INTO webhook_inbox (id, provider, namespace, tenant, route, sealed) \
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING";

/// Shows the settings by which the server would forget in a crash what it has confirmed, in the order of
/// [`SETTINGS`](crate::migrate::SETTINGS).
pub(super) const SHOW: &str = "SELECT current_setting('synchronous_commit'), current_setting('fsync'), \
     current_setting('full_page_writes')";

/// Claims deliveries, and counts the attempt before anybody handles it. The array is made once, so that the statement
/// claims no more than there is room for.
pub(super) const CLAIM: &str = "UPDATE webhook_inbox SET attempts = attempts + 1, \
     run_at = now() + $4 * interval '1 second' \
     WHERE id = ANY (ARRAY(SELECT id FROM webhook_inbox WHERE state = 0 AND run_at <= now() \
         AND provider = $1 AND namespace = $2 AND tenant IS NOT DISTINCT FROM $3 \
         ORDER BY run_at LIMIT $5 FOR UPDATE SKIP LOCKED)) \
     RETURNING id, attempts, sealed";

/// Renews a lease, or sets a pause. It changes nothing if another attempt has begun since.
pub(super) const LATER: &str = "UPDATE webhook_inbox SET run_at = now() + $3 * interval '1 second' \
     WHERE id = $1 AND attempts = $2 AND state = 0";

pub(super) const HANDLED: &str = "UPDATE webhook_inbox SET state = 1, sealed = NULL, changed_at = now() \
     WHERE id = $1 AND attempts = $2 AND state = 0";

pub(super) const BURY: &str = "UPDATE webhook_inbox SET state = 2, reason = $3, detail = $4, changed_at = now() \
     WHERE id = $1 AND attempts = $2 AND state = 0";

pub(super) const WAITING: &str = "SELECT count(*) FROM webhook_inbox WHERE state = 0";

pub(super) const DEAD: &str =
    "SELECT id, reason FROM webhook_inbox WHERE state = 2 ORDER BY changed_at LIMIT $1";

/// Takes the content out of a dead letter that is put back under another id. The row stays as if it were handled, so that
/// a copy which the sender sends again is recognised by it.
pub(super) const TAKE_DEAD: &str = "WITH dead AS (\
         SELECT id, sealed FROM webhook_inbox WHERE id = $1 AND state = 2 FOR UPDATE) \
     UPDATE webhook_inbox AS it SET state = 1, sealed = NULL, changed_at = now() \
     FROM dead WHERE it.id = dead.id RETURNING dead.sealed";

pub(super) const PURGE: &str = "DELETE FROM webhook_inbox WHERE id = ANY (ARRAY(SELECT id FROM webhook_inbox \
     WHERE state = 1 AND changed_at < now() - $1 * interval '1 second' LIMIT $2 FOR UPDATE SKIP LOCKED))";

pub(super) const PURGE_DEAD: &str = "DELETE FROM webhook_inbox WHERE id = ANY (ARRAY(SELECT id FROM webhook_inbox \
     WHERE state = 2 AND changed_at < now() - $1 * interval '1 second' LIMIT $2 FOR UPDATE SKIP LOCKED))";
