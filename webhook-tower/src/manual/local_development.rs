//! Deliveries to your own machine, real and made.
//!
//! # Without the sender
//!
//! The command `webhook`, of the crate `webhook-cli`, signs as the sender does and needs no account, no
//! tunnel and no network:
//!
//! ```console
//! $ cargo install webhook-cli
//! $ webhook send github http://127.0.0.1:3000/github --secret-env GITHUB_WEBHOOK_SECRET --event push
//! 200 OK in 2 ms
//! $ webhook send github http://127.0.0.1:3000/github --secret-env GITHUB_WEBHOOK_SECRET --tamper body-bit
//! 401 Unauthorized in 1 ms
//! ```
//!
//! `--body FILE` sends a delivery that you have recorded, signed anew; `--repeat 3` shows whether you
//! deduplicate; `webhook events` lists the samples. In tests of your handler, `signed_request` of
//! `webhook_core`'s feature `testing` does the same without a socket.
//!
//! # With the sender
//!
//! | Sender | Way | Mind |
//! |---|---|---|
//! | Stripe | `stripe listen --forward-to 127.0.0.1:3000/stripe` | It signs with **a secret of its own**, which it prints; the one in the Dashboard does not fit |
//! | GitHub | `gh webhook forward --repo=OWNER/REPO --events=push --url=http://127.0.0.1:3000/github --secret=..` | An extension of `gh`. Without a secret there is no signature, and every delivery is `missing-header` |
//! | Discord | a tunnel, or `webhook send` | It probes the URL when you save it: see below |
//! | Deepgram | a tunnel | Its ports are 80, 443, 8080 and 8443, and a host has no underscore |
//!
//! While you switch between `stripe listen` and the Dashboard, give the endpoint both secrets, with
//! labels: `Stripe::new([cli.labelled("cli"), test.labelled("test")])`. The label of the one that fitted
//! is in [`Delivery::key_label`](webhook_core::Delivery::key_label). Never deploy that list.
//!
//! # Tunnels
//!
//! A signature covers bytes, so it matters whether the way is one for bytes or for JSON.
//!
//! | Way | Bodies | Verifies |
//! |---|---|---|
//! | `ngrok http 3000`, `cloudflared tunnel --url http://127.0.0.1:3000` | as sent | yes |
//! | `smee` and its client | **parsed and written again** | only where the result happens to be the same bytes; not for Stripe, whose bodies are pretty-printed |
//! | a queue, a function or a workflow that "forwards the event" | mostly written again, and later | no; and the time may be too old |
//!
//! A `signature-mismatch` behind smee is smee's doing
//! (<https://github.com/probot/smee-client/issues/325>). There is no switch for that here: a verifier that
//! accepts rewritten JSON accepts what an attacker rewrites.
//!
//! A tunnel makes your machine public. The layer refuses strangers, and nothing else of your server is
//! behind it: forward one port with one router.
//!
//! # Discord
//!
//! Discord saves an interactions URL only if the endpoint answers its ping, and answers 401 to a request
//! whose signature is wrong. It sends such on purpose, then and in routine checks later. The layer does
//! both by itself, so:
//!
//! - The URL must be public and the server running **before** you press *Save*.
//! - It needs the whole path: `https://../discord/interactions`, not `https://..`.
//! - The key is the *public key* of *General Information*: not the bot's token, not the application's id.
//! - `signature-mismatch` right after saving is the probe. It is as it should be.
//! - Nothing may answer before the layer: a login page of the tunnel fails the check.
//!
//! Nobody but Discord has the private key of your application, so samples are signed with one of yours:
//!
//! ```console
//! $ openssl rand -hex 32 > seed.txt
//! $ export DISCORD_PUBLIC_KEY=$(webhook public-key --secret-file seed.txt)   # for your receiver
//! $ webhook send discord-interactions http://127.0.0.1:3000/discord/interactions --secret-file seed.txt
//! ```
//!
//! That public key is for development. Where it is deployed, whoever has `seed.txt` is Discord.
