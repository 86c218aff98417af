//! Writes seeds for the targets of typed events and configurations: bodies of each type, and plans with signed texts.

use std::fs;
use std::io;
use std::path::Path;

use webhook_fuzz::replay::corpus_of;

/// Examples that senders have published, each with the type of `leaves` that it has.
const EXAMPLES: [(&str, u8); 7] = [
    ("github/tests/examples/issues.opened.json", 2),
    ("github/tests/examples/pull_request.opened.json", 3),
    ("github/tests/examples/push.json", 4),
    ("discord/tests/examples/command.chat_input.json", 5),
    ("discord/tests/examples/component.button.json", 5),
    ("deepgram/tests/examples/transcript.diarization.json", 6),
    ("slack/samples/message.json", 7),
];

/// Bodies that are written here, because no published example of their types is among the files.
const WRITTEN: [(&str, u8, &str); 5] = [
    (
        "charge",
        0,
        r#"{"id":"ch_1","object":"charge","amount":100,"amount_captured":100,"amount_refunded":0,"balance_transaction":"txn_1","billing_details":{"address":{"city":"x","country":null},"email":null,"name":null,"phone":null},"captured":true,"created":1700000000,"currency":"usd","disputed":false,"livemode":false,"metadata":{"a":"b"},"paid":true,"payment_method_details":{"type":"card","card":{"brand":"visa","exp_month":8}},"refunded":false,"status":"succeeded"}"#,
    ),
    (
        "invoice",
        1,
        r#"{"id":"in_1","object":"invoice","amount_due":100,"created":1700000000,"currency":"usd","lines":{"object":"list","data":[{"id":"il_1","object":"line_item","amount":1}],"has_more":false,"url":"/"},"status":"open"}"#,
    ),
    (
        "command",
        8,
        r#"{"token":"t","team_id":"T1","command":"/deploy","text":"now","user_id":"U1"}"#,
    ),
    (
        "order",
        9,
        r#"{"id":1,"admin_graphql_api_id":"gid://shopify/Order/1","created_at":"2023-11-14T22:13:20Z","currency":"USD","customer":{"id":2,"email":"a@b.example"},"line_items":[{"id":3,"price":"1.00","quantity":1}],"total_price":"1.00"}"#,
    ),
    (
        "product",
        10,
        r#"{"id":1,"title":"t","variants":[{"id":2,"price":"1.00"}],"status":"active","tags":"a, b"}"#,
    ),
];

/// Writes each body with its first leaf, a later leaf and a late leaf corrupted.
pub(crate) fn leaves() -> io::Result<()> {
    let corpus = corpus_of("leaves");
    fs::create_dir_all(&corpus)?;
    let providers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../providers");
    let mut bodies = Vec::new();
    for (path, of) in EXAMPLES {
        let example: serde_json::Value = serde_json::from_slice(&fs::read(providers.join(path))?)?;
        let name = Path::new(path).file_stem().unwrap_or_default();
        bodies.push((name.to_string_lossy().into_owned(), of, example.to_string()));
    }
    for (name, of, body) in WRITTEN {
        bodies.push((name.to_owned(), of, body.to_owned()));
    }
    for (name, of, body) in bodies {
        let seed = [&[of, 1, 4], body.as_bytes()].concat();
        fs::write(corpus.join(name), seed)?;
    }
    Ok(())
}

/// Writes a genuine delivery for each way of spoiling one, and a stranger's request to each adapter.
pub(crate) fn explanations() -> io::Result<()> {
    let corpus = corpus_of("explain");
    fs::create_dir_all(&corpus)?;
    let body: &[u8] = b"{\"a\": [1, \"x\"],\n \"b\": null}\n";
    for kind in 0..28 {
        fs::write(
            corpus.join(format!("spoiled-{kind}")),
            [&[200, kind], body].concat(),
        )?;
    }
    // Bodies that mean nothing in two ways: a signature over an empty body has another cause than `BodySignedEmpty`.
    for (name, body) in [
        ("form", "payload="),
        ("form-of-two", "payload=&a=b"),
        ("lines", "\n\r\n\n"),
    ] {
        let name = format!("spoiled-to-an-empty-{name}");
        fs::write(corpus.join(name), [&[200, 17], body.as_bytes()].concat())?;
    }
    for adapter in 0..7 {
        let head = "POST /hook HTTP/1.1\nstripe-signature: t=1700000000,v1=00\nx-hub-signature-256: sha256=00\n\n{}";
        let seed = [&[0, adapter], head.as_bytes()].concat();
        fs::write(corpus.join(format!("stranger-{adapter}")), seed)?;
    }
    Ok(())
}

/// Writes arbitrary bytes to begin with, for targets whose input is a list of choices.
pub(crate) fn choices() -> io::Result<()> {
    for target in ["crowd", "crypto", "official", "plans", "tenants"] {
        let corpus = corpus_of(target);
        fs::create_dir_all(&corpus)?;
        let row: Vec<u8> = (0..192_u8).map(|it| it.wrapping_mul(89)).collect();
        fs::write(corpus.join("row"), &row)?;
        fs::write(corpus.join("zeros"), [0; 64])?;
    }
    Ok(())
}
