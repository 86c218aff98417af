-- The newest event of each object that was handled.
--
-- subject   SHA-256 of sender, namespace, tenant and object
-- newest    when that event happened, in milliseconds since 1970, by the sender's clock; never ahead of this server's
-- previous  what newest was before the last event came
-- ends_at   remembered until then: no older event comes afterwards
CREATE TABLE webhook_watermarks (
    subject  bytea       PRIMARY KEY CHECK (octet_length(subject) = 32),
    newest   bigint      NOT NULL,
    previous bigint,
    ends_at  timestamptz NOT NULL
);

-- What has expired is deleted in batches along this index.
CREATE INDEX webhook_watermarks_ends_at ON webhook_watermarks (ends_at);
