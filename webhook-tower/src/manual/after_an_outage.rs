//! After an outage: what comes by itself, and what has to be fetched.
//!
//! | Sender | Retries by itself | Lists what failed | For |
//! |---|---|---|---|
//! | Stripe | 3 days | `GET /v1/events?delivery_success=false` | 30 days |
//! | GitHub, webhooks of apps | never | `GET /app/hook/deliveries` | 3 days; Enterprise Server 7 |
//! | GitHub, webhooks of repositories and organizations | never | `GET /repos/{owner}/{repo}/hooks/{id}/deliveries` and alike | the same |
//! | Standard Webhooks | about 3 days | a matter of the sender: Svix has a list and a replay for each endpoint | |
//! | Discord, webhook events | 10 min | no | |
//! | Slack, events | 6 min, three times | no | |
//! | Deepgram | 10 times, 30 s apart | no | |
//! | Twilio | no | what the resource says, by its own API | |
//!
//! Where a sender delivers again on request, as GitHub does with `POST .../deliveries/{id}/attempts`, ask for
//! that first: such a delivery is signed and comes by the same door as any other. Fetch where that door
//! is still closed, or where what was missed should be counted.
//!
//! # Two doors, one handler
//!
//! An event that was fetched was not signed for you. It is as authentic as the connection to the
//! sender's API, and it never becomes a [`Verified`](webhook_core::Verified): a handler that must have a
//! proof takes one, and gets no fetched events. One for both takes the event and its key:
//!
//! | | delivered | fetched |
//! |---|---|---|
//! | event | [`Received::into_event`](webhook_core::Received::into_event) | the adapter's `Event::from_api` |
//! | key, where the id is signed (Stripe) | [`Received::dedup_key`](webhook_core::Received::dedup_key) | [`Endpoint::dedup_key_of_id`](webhook_core::Endpoint::dedup_key_of_id) |
//! | key, where it is not (GitHub) | [`Endpoint::dedup_key_of_body`](webhook_core::Endpoint::dedup_key_of_body), of the payload's JSON in one spelling | the same |
//!
//! GitHub's API shows the GUID of each delivery, and a webhook has it in a header. That header is not
//! signed: whoever repeats a delivery under the GUID of one that you have missed would make it count as
//! handled. The payload is signed. The API writes its JSON anew, so the bytes are others, and what they
//! say is the same; should GitHub ever show it otherwise, an event is handled twice, and none is lost.
//!
//! # Recording
//!
//! What was handled has to be recorded, under the key of the event. Write the key into your database in the transaction in
//! which the handler makes its changes, with a unique index on it. Then a crash in between undoes both, the event is
//! handled when it comes again, and the one that comes twice finds its key and changes nothing. A key that is recorded
//! after the changes, outside of their transaction, repeats them where the program stops in between; so does a mark in
//! memory, which the feature `idempotency` keeps. Ask for a little more time than the outage took.
//!
//! The example `reconcile` does all of this for Stripe and for GitHub, with pages, limits and gaps.
