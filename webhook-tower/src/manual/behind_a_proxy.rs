//! What stands in front of the receiver, and what it does to bodies, sizes and refusals.
//!
//! # Leave the bytes alone
//!
//! A signature covers the body as it was sent. In front of the layer, turn off whatever parses,
//! decompresses, compresses, converts or "normalises" request bodies: at the proxy, at a gateway, and
//! among your own layers. A `RequestDecompressionLayer` or a JSON extractor *outside* of
//! [`WebhookLayer`](crate::WebhookLayer) is the same mistake in one process. A body that arrives with a
//! `Content-Encoding` is refused as `content-encoding`, before any of it is read: no decoder stands
//! before the proof.
//!
//! Headers must pass as they are too. A proxy that appends where it should replace makes a signature
//! `repeated-header`; one with a list of allowed headers makes it `missing-header`. A redirect, such as
//! from `http` to `https` or to a trailing slash, is a failed delivery for Stripe, not another try.
//!
//! # Size
//!
//! The limit that counts is the smallest on the way, and proxies have theirs first.
//!
//! | Where | Its own limit | Needed |
//! |---|---|---|
//! | nginx, `client_max_body_size` | **1 MB** | 25 MB for GitHub; above the longest transcript for Deepgram |
//! | axum's `DefaultBodyLimit` | 2 MB, for extractors | nothing: the layer reads by itself, and what it hands on is exempt |
//! | this layer | the provider's: Stripe 4 MiB, GitHub 25 MiB, Discord 1 MiB, Deepgram 32 MiB | `Endpoint::with_body_limit` |
//! | [`Budget`](crate::Budget) | 256 MiB of unverified bytes over all requests | several of the largest deliveries |
//!
//! A 413 that the receiver has no log line for came from the proxy. GitHub does not send payloads
//! above 25 MB at all, and never repeats one that was refused.
//!
//! ```text
//! location /github {
//!     client_max_body_size 26m;
//!     proxy_pass http://127.0.0.1:3000;
//! }
//! ```
//!
//! # Buffering
//!
//! nginx reads the whole body before it connects (`proxy_request_buffering on`, its default). That
//! shields the receiver from slow uploads, and moves the bounds: the read and idle timeouts here see
//! nginx's pace, and slow callers are held off by nginx's `client_body_timeout`. It also spends its
//! memory and disk on bodies that the layer would have refused from the head.
//!
//! Without buffering the layer's own bounds hold, and refusals come early; see the next section.
//!
//! # What an early refusal looks like
//!
//! What the head condemns is answered before the body is read: on HTTP/1 with `Connection: close` if a
//! part of the body is unread, on HTTP/2 by ending the stream. To a proxy that is still sending, it may
//! look as if its upstream had hung up. nginx passes the answer on if it sees it in time, and says **502**
//! to the sender if it does not. Either way the delivery is refused, and the log line here has the
//! true reason: a 502 in the proxy's log beside `delivery refused` in yours is this.
//!
//! `Expect: 100-continue` is between the caller and the nearest hop. A buffering proxy answers it by
//! itself. Where it reaches the receiver, no `100 Continue` is sent before a refusal from the head.
//!
//! # Time
//!
//! | Sender | waits for the answer |
//! |---|---|
//! | Stripe | not documented |
//! | GitHub | 10 s (Enterprise Server 30 s) |
//! | Discord | 3 s |
//! | Deepgram | not documented |
//!
//! The way through the proxy and a cold start count. Proxies' own timeouts are longer than these, so
//! they help nobody here: answer first and work later. A queue *in front of* the receiver makes signed
//! times old; put it behind.
//!
//! # The URI
//!
//! Stripe, GitHub, Discord and Deepgram sign no URL, so prefixes, hosts and rewrites do not matter to
//! them. For a sender that does sign it:
//!
//! - The public URL is configuration. `Host` and `X-Forwarded-*` are written by callers, and neither is
//!   believed.
//! - Under axum's `nest` the inner router sees a shortened URI. Say where the whole one is with
//!   [`Receiver::original_uri`](crate::Receiver::original_uri), and axum's `OriginalUri`.
//! - A proxy that rewrites paths or reorders queries needs the public one back.
//!
//! # Who may call
//!
//! A list of addresses in the proxy is a second fence: Stripe and GitHub publish theirs
//! (<https://docs.stripe.com/ips>, `GET https://api.github.com/meta`). Deepgram says that its addresses
//! cannot be listed. It replaces no signature: everybody's webhooks come from those addresses.
