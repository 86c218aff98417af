//! Sending webhooks of your own: what [`SignLayer`](crate::SignLayer) does, and what is around it.
//!
//! # Layers, from the outside in
//!
//! | Layer | Why there |
//! |---|---|
//! | a queue that outlives the process | an event waits up to three days for its last attempt |
//! | retries, such as `tower::retry` | each attempt is signed anew, with a time that the receiver still accepts |
//! | limits and pauses | what waits inside of the signature grows stale |
//! | a timeout for each attempt | 15 to 30 s, as the Standard Webhooks specification recommends |
//! | **`SignLayer`** | one for each receiver: a secret that two receivers share lets each send to the other |
//! | the HTTP client | it must change neither the body nor a signed header: no compression, no redirects |
//!
//! [`Outbound`](crate::Outbound) is put into the request before the retries, so that all attempts have the
//! same id. Receivers deduplicate by it, and an attempt that timed out may well have been handled.
//!
//! The layer signs by the adapter that receivers verify with, whichever sender's it is: for webhooks of
//! your own take Standard Webhooks. Others are for tests, and for services that stand in for a sender.
//! Where the proof stands in the body, as Deepgram's extra secret does, only who writes the body can put
//! it there; a body without it is not sent.
//!
//! # Rotating a secret
//!
//! `SignLayer::new(scheme, [new, old])` signs with both keys. Receivers take whichever they know. Give
//! the new one alone once the old one is retired.
//!
//! # What answers mean
//!
//! | Answer | The specification says |
//! |---|---|
//! | 2xx | delivered |
//! | 410 | the receiver is gone: disable it, and tell its owner |
//! | 429, 502, 504 | slow down, for all events of this receiver |
//! | any other, 3xx too, and none | a failure: the next attempt after 5 s, then 5 and 30 min, 2, 5, 10, 14, 20 and 24 h |
//! | `Retry-After` | not before that |
//!
//! # URLs that customers choose
//!
//! A sender fetches what it is told to, from inside of its own network: metadata of the cloud, databases,
//! its own administration. That a host name looks public proves nothing, and neither does looking it up
//! beforehand, since the next answer can be another. What is judged must be the address that is
//! connected to. The example `sender` has such a connector, in a page; a proxy for what goes out, in a
//! network of its own, is stronger.
//!
//! The example also refuses credentials in URLs, follows no redirects, caps `Retry-After`, and reads
//! nothing of what receivers answer but the status and that header.
