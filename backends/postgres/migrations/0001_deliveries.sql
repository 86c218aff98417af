-- A delivery that somebody handles, or that was handled.
--
-- key          SHA-256 of the delivery's dedup_key
-- completed    false: a lease, or a transaction at work, until ends_at; true: handled, remembered until ends_at
-- fence        grows with each attempt; a late one is told from the newest by it
-- delivery_id  the sender's id where the signature does not cover it
CREATE TABLE webhook_deliveries (
    key         bytea       PRIMARY KEY CHECK (octet_length(key) = 32),
    completed   boolean     NOT NULL DEFAULT false,
    fence       bigint      NOT NULL,
    ends_at     timestamptz NOT NULL,
    delivery_id text
);

-- What has expired is deleted in batches along this index.
CREATE INDEX webhook_deliveries_ends_at ON webhook_deliveries (ends_at);

CREATE SEQUENCE webhook_fences;
