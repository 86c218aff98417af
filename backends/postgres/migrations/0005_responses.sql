-- What handlers answered, where an endpoint keeps that. A table of its own: adding a column to that of the deliveries would
-- wait for every handler that is at work, and let all others wait behind it.
CREATE TABLE webhook_responses (
    key bytea PRIMARY KEY,
    -- That of the delivery when it was completed. A release that knows nothing of this table takes the key with another one,
    -- and then this response is nobody's.
    fence bigint NOT NULL,
    ends_at timestamptz NOT NULL,
    response bytea NOT NULL
);
CREATE INDEX webhook_responses_ends_at ON webhook_responses (ends_at);
