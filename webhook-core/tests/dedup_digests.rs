//! Tests that a tool which has no secret finds the deduplication keys of a receiver, and which deliveries share one.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use std::collections::BTreeSet;

use schemes::{ClaimOf, Made, ours, post, read};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::config::DedupKeys;
use webhook_core::keys::Keyring;
use webhook_core::testing::{Edit, Harness, secret, signed_request};
use webhook_core::{Endpoint, Received};

const BODY: &str = r#"{"type":"thing.created"}"#;

/// The body is signed and nothing else; an id may stand beside it.
const BY_BODY: ClaimOf = |made, head| {
    let claim = Claim::under(&made.keys).body();
    let claim = match head.at_most_one("x-id")? {
        Some(id) => claim.id(id),
        None => claim,
    };
    let signature = head.only("x-signature")?;
    Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, signature))
};

fn by_body(id: Option<&str>) -> Received<Made> {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let endpoint = named(Made::body_only(keys, BY_BODY).endpoint());
    let request = signed_request(&endpoint, ours(), BODY, schemes::NOW).unwrap();
    match id {
        Some(id) => read(&endpoint, &request.with_header("x-id", id)),
        None => read(&endpoint, &request),
    }
}

fn named(endpoint: Endpoint<Made>) -> Endpoint<Made> {
    endpoint.with_namespace("orders").unwrap().with_tenant("t")
}

fn tool() -> DedupKeys<'static> {
    let of_sender = DedupKeys::of("made");
    of_sender.namespace(Some("orders")).tenant(Some("t"))
}

#[test]
fn a_tool_without_a_secret_finds_the_key_of_a_delivery() {
    let by_id = Harness::of("a secret of ours", |secret| Ok(Made::common(secret)))
        .id("msg_1")
        .received_by(named(Made::common(secret("a secret of ours")).endpoint()));
    let received = by_id.sent(BODY);
    assert_eq!(received.dedup_digest(), Some(tool().digest_of_id("msg_1")));
    // A signed id is in the key already.
    assert_eq!(received.dedup_digest_under_id(), None);
    assert_eq!(received.settings(), by_id.endpoint().settings());

    let received = by_body(None);
    let digest = tool().digest_of_body(BODY.as_bytes());
    assert_eq!(received.dedup_digest(), Some(digest));
    assert_eq!(received.dedup_digest_under_id(), None);

    let received = by_body(Some("msg_1"));
    assert_eq!(
        received.dedup_digest(),
        Some(digest),
        "the id is not signed"
    );
    let under = tool().digest_under_id(BODY.as_bytes(), "msg_1");
    assert_eq!(received.dedup_digest_under_id(), Some(under));
    assert_ne!(by_body(Some("msg_2")).dedup_digest_under_id(), Some(under));
}

#[test]
fn another_sender_namespace_tenant_id_or_body_has_another_key() {
    let tools = [
        tool(),
        DedupKeys::of("mode")
            .namespace(Some("orders"))
            .tenant(Some("t")),
        tool().namespace(Some("others")),
        tool().namespace(None),
        tool().tenant(Some("u")),
        tool().tenant(None),
        DedupKeys::of("made"),
    ];
    let digests: BTreeSet<_> = tools
        .iter()
        .flat_map(|tool| {
            [
                tool.digest_of_id("msg_1"),
                tool.digest_of_id("msg_2"),
                tool.digest_of_body(b"msg_1"),
                tool.digest_of_body(b""),
                tool.digest_under_id(b"msg_1", "msg_1"),
                tool.digest_under_id(b"msg_1", "msg_2"),
                tool.digest_under_id(b"", "msg_1"),
            ]
        })
        .collect();
    assert_eq!(digests.len(), 7 * tools.len());
}

/// A token signs nothing, so only the body tells one delivery from another.
#[test]
fn deliveries_with_one_token_are_told_apart_by_their_bodies() {
    let keys = Keyring::tokens(secret("a token of ours")).unwrap();
    let endpoint = named(
        Made::new(keys, |made, head| {
            let claim = Claim::under(&made.keys).leaves_body_unsigned();
            let token = head.only("x-token")?;
            Ok(claim.offered(Algorithm::Credential, Encoding::Plain, token))
        })
        .endpoint(),
    );
    for body in ["one", "two"] {
        let request = post("/", &[("x-token", "a token of ours")], body);
        let digest = tool().digest_of_body(body.as_bytes());
        assert_eq!(read(&endpoint, &request).dedup_digest(), Some(digest));
    }
}
