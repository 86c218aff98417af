-- A sealed delivery that a worker is to handle, or has handled.
--
-- id           the id of its message: a second one of the same id is a copy, and changes nothing
-- provider, namespace, tenant    for which endpoint it is sealed, so that its worker finds it
-- sealed       the delivery; NULL once it is handled
-- state        0 waits or is at work, 1 handled, 2 a dead letter
-- attempts     how often somebody has begun; a late worker is told from the newest by it
-- run_at       from when on it may be begun: now, after a pause, or when the lease of whoever is at it ends
CREATE TABLE webhook_inbox (
    id         text        PRIMARY KEY,
    provider   bytea       NOT NULL,
    namespace  bytea       NOT NULL,
    tenant     bytea,
    route      text        NOT NULL,
    sealed     bytea,
    state      smallint    NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)),
    attempts   integer     NOT NULL DEFAULT 0,
    run_at     timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    reason     text,
    detail     text
);

CREATE INDEX webhook_inbox_waiting ON webhook_inbox (provider, namespace, run_at) WHERE state = 0;

-- What was handled long ago is deleted in batches along this index.
CREATE INDEX webhook_inbox_handled ON webhook_inbox (changed_at) WHERE state = 1;

-- Dead letters are listed, and the old ones deleted, along this one.
CREATE INDEX webhook_inbox_dead ON webhook_inbox (changed_at) WHERE state = 2;
