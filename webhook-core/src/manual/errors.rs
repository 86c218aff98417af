//! Every refusal: its status, what it means, its likeliest cause, and what to do.
//!
//! The names are those of [`RejectionKind::as_str`](crate::RejectionKind::as_str), as in logs and
//! metrics. The caller sees the status and nothing else. The kinds of the last table, all but
//! `invalid-claim`, are not of this crate's making: the layer above refuses with them.
//!
//! # The head or the body is refused
//!
//! | Kind | Status | Meaning | Likeliest cause | What to do |
//! |---|---|---|---|---|
//! | `method-not-allowed` | 405 | The sender does not deliver with this method | A browser, a scanner, a health check | Point checks elsewhere |
//! | `content-encoding` | 415 | The body is encoded | A proxy compresses request bodies | Turn that off for this route |
//! | `body-too-large` | 413 | The body is longer than the limit | A large event of a sender that allows more | Raise the limit with `Endpoint::with_body_limit` |
//! | `target-too-long` | 414 | The sender signs the URL, and this one has more than 8 KiB | An attack | Nothing: register a shorter URL, where this was one of yours |
//! | `missing-header` | 401 | A header that the sender always sends is absent | A scanner; a proxy that strips headers; another sender's URL | See which header the rejection names |
//! | `repeated-header` | 401 | A header that must be single is not | A proxy that appends instead of replacing | Let the proxy pass it through |
//! | `malformed-header` | 401 | A header is not ASCII or not in the sender's grammar | A scanner; a proxy that rewrites | Compare with the sender's documentation |
//! | `no-signature` | 401 | No signature of a scheme that counts | Signing is off in the sender's settings | Set a secret there |
//! | `malformed-signature` | 401 | No offered signature is well-formed | A hand-made request; the wrong encoding | Check a test script's hex and base64 |
//! | `too-many-signatures` | 401 | More than 16 signatures, 4 of Ed25519, times the messages that they may be of | An attack | Nothing: no sender offers so many |
//! | `malformed-timestamp` | 401 | The time is not canonical digits | A hand-made request | Send whole seconds, or what the sender's unit is |
//! | `timestamp-too-old` | 401 | The signed time is older than the endpoint allows | A wrong clock; a replay; a queue in front of the endpoint; a retry that keeps the time of the first attempt | Check the clock. Behind a queue pass the time of arrival. For such retries, [`Endpoint::with_max_age`](crate::Endpoint::with_max_age) |
//! | `timestamp-in-future` | 401 | The signed time is too far ahead | A wrong clock; milliseconds for seconds | Check the clock |
//! | `signature-mismatch` | 401 | No key made any of the signatures | The wrong secret, often of the test mode or of another endpoint; a body that a parser or proxy has changed | Copy the secret again; let nothing read the body before |
//! | `unsigned-body` | 401 | There is a body, and nothing signed covers it | A request that pretends to be a handshake | Nothing, if the sender's own deliveries pass |
//! | `malformed-body` | 401 | The body is not of the form that is signed | A digest or first byte that does not fit; a changed body | As for `signature-mismatch` |
//!
//! # The delivery is authentic, and refused all the same
//!
//! | Kind | Status | Meaning | Likeliest cause | What to do |
//! |---|---|---|---|---|
//! | `contradiction` | 400 | Authentic bytes that are no delivery for this endpoint | Two URLs swapped in the sender's settings; a replay of what the key signs elsewhere | See [below](#contradictions) |
//! | `unreadable` | 503 | The event could not be read, and the endpoint refuses such | A newer version of the sender's schema | Update, or handle `Unreadable`; the sender retries |
//!
//! ## Contradictions
//!
//! A delivery of the sender is never refused for what it says, nor for what its unsigned head calls it.
//! Where the two cannot both be right, it is an event that is unreadable, for the reason
//! [`Contradiction`](crate::UnreadableReason::Contradiction), and reaches the handler without a
//! [key for deduplication](crate::Received::dedup_key):
//!
//! - GitHub: `X-GitHub-Event` names an event that the payload cannot be. And one that nothing in the payload
//!   bears out, such as a name that this version does not know, is handled and has no key either.
//! - Shopify: the topic's header names a privacy request, and the body has not the fields of one.
//!
//! What is refused with the kind `contradiction` is no delivery for the endpoint at all:
//!
//! - Shopify: a body that begins neither as JSON nor as XML does. The app's secret also signs cookies and
//!   queries.
//! - Discord: a webhook event at the URL of interactions, and the reverse. One key signs both.
//! - Slack: a delivery of the Events API, of a slash command or of interactivity at the URL of another of
//!   these. One secret signs all three, and not the URL.
//! - A handmade sender whose time stands in the body: a body without one. Whether it is fresh cannot be
//!   told, and what the key signs without a time would be good for ever.
//!
//! # The receiver is at its limits, or at fault
//!
//! | Kind | Status | Meaning | Likeliest cause | What to do |
//! |---|---|---|---|---|
//! | `body-unreadable` | 400 | The body broke off | The sender hung up | Nothing, if rare |
//! | `read-timeout` | 408 | The body took too long in all | A slow or hostile caller | Nothing, if the sender's own deliveries pass |
//! | `idle-timeout` | 408 | No byte came for too long | A caller that sends nothing | The same |
//! | `budget-exhausted` | 503 | Too many unverified bytes are being read | A flood, or a budget too small | Limit callers in front; raise the budget |
//! | `handler-unavailable` | 503 | The handler was not ready in time | Handlers that are too slow | Answer first and work later |
//! | `tenant-unavailable` | 503 | The tenant could not be looked up in time | A slow database | Cache tenants |
//! | `invalid-claim` | 500 | The scheme wrote a claim that cannot be checked | A defect of the adapter | Report it to the adapter's authors |
