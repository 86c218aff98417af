-- A delivery that is to be sent to one destination, or that was.
--
-- destination  a name, from which the sender finds the URL and the secret; neither stands here
-- id           the delivery's own, the same in every attempt; a second row of it for the destination is a copy
-- body         what is signed and sent; NULL once it was delivered
-- state        0 waits or is under way, 1 delivered, 2 a dead letter
-- begun        how often somebody has begun; a late one is told from the newest by it
-- unanswered   how many of those in a row ended with their process, before anything was written down
-- failures     how many attempts have failed: the place in the schedule of pauses
-- run_at       from when on it may be begun: now, after a pause, or when the lease of whoever is at it ends
CREATE TABLE webhook_outbox (
    destination text        COLLATE "C" NOT NULL CHECK (destination <> ''),
    id          text        NOT NULL CHECK (id <> ''),
    event       text,
    body        bytea,
    state       smallint    NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)),
    begun       integer     NOT NULL DEFAULT 0,
    unanswered  integer     NOT NULL DEFAULT 0,
    failures    integer     NOT NULL DEFAULT 0,
    run_at      timestamptz NOT NULL DEFAULT now(),
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    reason      text,
    detail      text,
    PRIMARY KEY (destination, id)
);

CREATE INDEX webhook_outbox_waiting ON webhook_outbox (destination, run_at) WHERE state = 0;

-- What was delivered or has died long ago is deleted in batches along these.
CREATE INDEX webhook_outbox_delivered ON webhook_outbox (changed_at) WHERE state = 1;
CREATE INDEX webhook_outbox_dead ON webhook_outbox (changed_at) WHERE state = 2;

-- What is known of a destination that is not at its best.
--
-- gone           it has answered 410: nothing is sent to it
-- quiet_until    it has asked to be left alone until then
-- failing_since  every attempt has failed since then
-- retry_at       while it fails, the next attempt is made then
CREATE TABLE webhook_outbox_destinations (
    destination   text        COLLATE "C" PRIMARY KEY,
    gone          boolean     NOT NULL DEFAULT false,
    quiet_until   timestamptz,
    failing_since timestamptz,
    retry_at      timestamptz
);
