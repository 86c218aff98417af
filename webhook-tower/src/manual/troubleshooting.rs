//! From what is seen to what to do.
//!
//! # Where to look
//!
//! 1. The log, target `webhook`: one line `delivery refused` for each refusal, with `provider`, `kind`, the
//!    `request_path`, the `attempted_tenant`, the id that the head claims (`claimed_id`) and, where they apply, the name of the
//!    `header` at fault, the form that was `expected` of it, the clock's `skew_s` and a `hint`. Each delivery that reached a
//!    handler has a line `delivery accepted`.
//! 2. No such line? Then the request did not come to the layer: a proxy answered, the path is
//!    another, or nothing subscribes to `tracing`.
//! 3. The sender's own list of deliveries, for the status that *it* saw.
//! 4. `webhook send` (crate `webhook-cli`) with the receiver's secret. If that passes, receiver and
//!    secret are sound, and the fault lies with the secret at the sender or on the way.
//! 5. An authentic event that is `Unreadable`, or fields that you miss: `webhook inspect` with the recorded body says
//!    which value is at fault, and what no type knows. It needs no secret.
//!
//! The answer itself tells nothing on purpose: every failed authentication is the same empty 401.
//!
//! # By kind
//!
//! Each kind, its status and what to do: [`webhook_core::manual::errors`]. The ones of the first hour:
//!
//! | `kind` | First thing to check |
//! |---|---|
//! | [`missing-header`](webhook_core::manual::errors) | `header` says which. Is a secret set at the sender? Is it this sender's URL? Does a proxy strip it? |
//! | [`signature-mismatch`](webhook_core::manual::errors) | The secret: of this endpoint, this mode, this tool? Then the bytes: does anything parse the body before the layer? |
//! | [`malformed-signature`](webhook_core::manual::errors) | `expected` says the form. A script of your own that signs: lower-case hex, no blanks, the prefix as documented |
//! | [`repeated-header`](webhook_core::manual::errors) | A proxy that appends headers |
//! | [`timestamp-too-old`](webhook_core::manual::errors) | `skew_s`: about the same each time is the machine's clock; else a queue in front, or a recorded delivery sent again |
//! | [`timestamp-in-future`](webhook_core::manual::errors) | `skew_s`: about the same each time is the machine's clock; huge is milliseconds for seconds |
//! | [`content-encoding`](webhook_core::manual::errors) | A proxy that compresses |
//! | [`body-too-large`](webhook_core::manual::errors) | `Endpoint::with_body_limit` |
//! | [`method-not-allowed`](webhook_core::manual::errors) | A browser or a health check; a redirect that turned POST into GET |
//! | [`contradiction`](webhook_core::manual::errors) | Discord: the URLs of interactions and events are swapped. Slack: those of events, commands and interactivity |
//! | [`read-timeout`, `idle-timeout`](webhook_core::manual::errors) | A slow caller, or a body shorter than announced |
//! | [`budget-exhausted`](webhook_core::manual::errors) | A flood, or a budget below a few of the largest deliveries |
//! | [`tenant-unavailable`](webhook_core::manual::errors) | The store behind the resolver; the line `tenant not resolved` has its reason. [`Cached`](crate::Cached) serves while it is down |
//! | [`handler-unavailable`](webhook_core::manual::errors) | A limit inside the layer, and handlers that are too slow for it |
//!
//! A 500 and a log line about a layer: the handler takes `Webhook<P>` and its route has no
//! [`WebhookLayer`](crate::WebhookLayer) of that provider, or a [`Dispatcher`](crate::Dispatcher) stands without one.
//! A 500 and `handler failed` or `handler panicked`: your handler; the line says for which event.
//!
//! The program does not start: a secret was refused, and the sentence says why. A newline pasted along
//! and an API key in place of the endpoint's secret are the usual ones. Or the name of an event was: it is
//! misspelt, registered twice, or newer than the adapter.
//!
//! # Stripe
//!
//! | Seen | Cause |
//! |---|---|
//! | mismatch, locally only | `stripe listen` has a secret of its own |
//! | mismatch, live only or test only | each mode has its secret, even at one URL; so has each endpoint |
//! | mismatch since yesterday | the secret was rolled: the old one is valid for up to 24 hours, so list both |
//! | mismatch always, with the right secret | the body is parsed and written again on the way; or the secret was decoded from base64, as Standard Webhooks has it. Stripe's is the whole text with `whsec_` |
//! | too old | deliveries wait in a queue, or were replayed |
//! | an event is unreadable or of an unexpected kind | a thin event where a snapshot was expected: `Event::Thin` |
//! | the same event several times | retries, for up to three days: deduplicate by the id. Refusals, redirects and errors are all retried |
//!
//! # GitHub
//!
//! | Seen | Cause |
//! |---|---|
//! | missing header `x-hub-signature-256` | the hook has no secret |
//! | mismatch | a newline in the secret; a body that was decoded as ASCII, or parsed and written again; a form that was decoded |
//! | 413, or big pushes are missing | a limit below 25 MB, most often the proxy's |
//! | a delivery is lost | GitHub never retries by itself: redeliver it, by hand or through its API, within 30 days |
//! | a delivery "timed out", and was handled | the answer took more than 10 seconds |
//! | the same delivery at two hooks | `X-GitHub-Delivery` is shared between hooks of one event: give the endpoints names |
//!
//! # Discord
//!
//! | Seen | Cause |
//! |---|---|
//! | the URL cannot be saved | the server is not up, the path is missing, or something answers before the layer. Discord wants 200 for its ping and 401 for a wrong signature |
//! | the start fails with a public key that is not hex | a placeholder, the bot's token or the application's id in its place |
//! | mismatch now and then, and nothing else is wrong | Discord's own probes |
//! | an interaction fails though it was handled | the answer took more than 3 seconds: answer type 5 and edit the message later |
//! | an event comes again and again | it was not answered 2xx: a duplicate is a success, so answer it 204 and not 409 |
//! | events have stopped, and an e-mail came | they failed too often, and Discord has turned them off |
//!
//! # Deepgram
//!
//! | Seen | Cause |
//! |---|---|
//! | nothing arrives | a port other than 80, 443, 8080 and 8443; an underscore in the host; a URL that is not percent-encoded within the query; an address that only you can reach |
//! | missing header `authorization` | no `USER:PASSWORD@` in the callback URL; a receiver that was written for `dg-token`, which is no longer supported since 2026-10-27 |
//! | mismatch | the password is percent-encoded in the URL and must not be in the receiver |
//! | 413 | a transcript above 1 MB, and a proxy's limit |
//! | errors are refused, transcripts pass | an extra secret is asked for, which error callbacks do not have |
//! | a transcript is lost | Deepgram keeps none: answer 2xx only when it is stored. It tries 10 times, 30 seconds apart |
