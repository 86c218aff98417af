//! Writes the seeds that a fuzzer would not find soon by itself.
//!
//! For targets that read text these are the adapters' vectors. For targets with structured input they are inputs that
//! mutation alone takes long to reach. The other seeds, `found-*`, are inputs with new coverage that a fuzzer has
//! found.

mod typed;

use std::fs;
use std::io;
use std::path::Path;

use webhook_fuzz::replay::corpus_of;
use webhook_github::EventName;

/// Folders of vectors, the byte that selects their adapter in `heads` and in `envelopes`, and how many files to take.
const VECTORS: [(&str, u8, Option<u8>, usize); 6] = [
    ("stripe/vectors", 0, Some(0), 2),
    ("github/vectors", 1, Some(1), 1),
    ("discord/vectors/interactions", 2, Some(2), 5),
    ("discord/vectors/events", 3, Some(3), 1),
    ("deepgram/vectors", 4, Some(4), 4),
    ("deepgram/vectors", 5, None, 6),
];

/// The longest seed. A longer one teaches a fuzzer little and slows it down.
const LONGEST: usize = 2000;

/// Official examples of GitHub's events, each with a type of its own.
const EXAMPLES: [&str; 3] = ["issues.opened", "pull_request.opened", "push"];

fn main() -> io::Result<()> {
    vectors()?;
    examples()?;
    for (target, name, seed) in structured() {
        fs::write(corpus_of(target).join(name), seed)?;
    }
    configurations()?;
    sealed()?;
    typed::leaves()?;
    typed::explanations()?;
    typed::choices()?;
    documents()
}

/// Writes the published vectors of sealed deliveries, once as they are, and once only their content, which the target
/// seals.
fn sealed() -> io::Result<()> {
    let corpus = corpus_of("seal");
    fs::create_dir_all(&corpus)?;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../webhook-core/vectors/sealed.json");
    let vectors: Vec<serde_json::Value> = serde_json::from_slice(&fs::read(path)?)?;
    for (place, vector) in vectors.iter().enumerate() {
        let text = vector["sealed"].as_str().unwrap_or_default();
        let bytes = data_encoding::BASE64
            .decode(text.as_bytes())
            .map_err(io::Error::other)?;
        fs::write(
            corpus.join(format!("whole-{place}")),
            [b"\0", &bytes[..]].concat(),
        )?;
        // The content comes after the magic, the version, the key, and the address of the first one.
        let content = [b"\x01", &bytes[32..bytes.len() - 32]].concat();
        fs::write(corpus.join(format!("content-{place}")), content)?;
    }
    Ok(())
}

/// JSON bodies, good and bad, and a Slack event with fields that the types do not have.
fn documents() -> io::Result<()> {
    let corpus = corpus_of("documents");
    fs::create_dir_all(&corpus)?;
    for (name, text) in [
        (
            "numbers",
            r#"[0,-0,1.0,1e0,-1.5E+2,9007199254740993,18446744073709551616,1e400]"#,
        ),
        (
            "escapes",
            r#"{"a\"b":"\\\/\b\f\n\r\t\u00e9\ud83d\ude00","\u0061":"\ud83d"}"#,
        ),
        ("twice", r#"{"a":1,"b":[{"a":2,"\u0061":3}],"a":4}"#),
        ("spaces", " {\r\n\t \"a\" : [ ] ,         \"b\" : { } } \n"),
        ("words", "[true,false,null]"),
        ("unfinished", r#"{"a":[1,{"b":"c"#),
        ("deep", "[[[[[[[[[[[[[[[[[[[[[[[[0]]]]]]]]]]]]]]]]]]]]]]]]"),
        (
            "event",
            r#"{"token":"t","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"Ev1","event_time":1700000000,"authorizations":[{"team_id":5},{}],"event":{"type":"message","channel":7,"text":"hi","user":"U1","ts":"1.2"},"new":[]}"#,
        ),
        (
            "charge",
            r#"{"id":"ch_1","object":"charge","amount":1e2,"currency":"usd","created":1700000000,"billing_details":{"address":[]},"refunds":{"object":"list","data":[{"id":"re_1","object":"refund"},7],"has_more":"no","url":"/"},"metadata":{"a":"b","c":1},"source":{"id":"card_1","object":"card","exp_month":"twelve","last4":{}}}"#,
        ),
        (
            "form",
            "token=t&command=%2Fdeploy&text=a+b%20c&text=d&=&%ff",
        ),
    ] {
        fs::write(corpus.join(name), text)?;
    }
    Ok(())
}

/// Configurations, each with a body and an edit that moves the end of a header to the front of the body.
fn configurations() -> io::Result<()> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let body = br#"{"id":"evt_1","event":"thing","webhookTimestamp":1700000000000}"#;
    let corpus = corpus_of("custom");
    fs::create_dir_all(&corpus)?;
    let mut texts = vec![(
        "example".to_owned(),
        fs::read(repository.join("examples/custom.toml"))?,
    )];
    for directory in [
        "providers/custom/presets",
        "providers/custom/vectors/handmade",
    ] {
        for entry in fs::read_dir(repository.join(directory))? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                texts.push((name.into_owned(), fs::read(path)?));
            }
        }
    }
    let shape = r#"{"name":"a","signature":{"header":"s","prefix":"v=","separator":";","signed":"{event}|{id}\n{target} {timestamp}:{body}"},"timestamp":{"element":"t="},"id":{"header":"i"},"event":{"header":"e"}}"#;
    texts.push(("shape".to_owned(), shape.as_bytes().to_vec()));
    for (name, text) in texts {
        let seed = [&text[..], &[0], body, &[0, 3, 1, 2, 0]].concat();
        fs::write(corpus.join(name), seed)?;
    }
    // Moves the border between id and body to the next dot.
    let border = r#"{"name":"a","insecure_any_body":true,"signature":{"header":"s","signed":"{id}.{body}"},"id":{"header":"i"}}"#;
    let seed = [border.as_bytes(), b"\0a.b\0", &[12, 1, 0, b'.']].concat();
    fs::write(corpus.join("border"), seed)?;
    // Moves the end of another endpoint's URL to the front of what comes after a URL. The first two configurations must
    // be refused when they are read. The third separates the URL from the rest.
    for (name, template) in [
        ("url_adjacent", "{url}{id}.{timestamp}.{body}"),
        ("url_border", "{url}.{id}.{timestamp}.{body}"),
        ("url_separated", "{url}|{id}.{timestamp}.{body}"),
    ] {
        let text = format!(
            r#"{{"name":"a","url":"https://h/a","signature":{{"header":"s","signed":"{template}"}},"id":{{"header":"i"}},"timestamp":{{"header":"t"}}}}"#
        );
        let seed = [
            text.as_bytes(),
            b"\0{}\0",
            &[1, 1, 0, b'-'],
            &[1, 1, 1, b'b'],
        ]
        .concat();
        fs::write(corpus.join(name), seed)?;
    }
    Ok(())
}

fn vectors() -> io::Result<()> {
    let providers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../providers");
    for (directory, in_heads, in_envelopes, one_of) in VECTORS {
        let mut files = Vec::new();
        for entry in fs::read_dir(providers.join(directory))? {
            files.push(entry?.path());
        }
        files.sort();
        for path in files.iter().step_by(one_of) {
            let vector = fs::read(path)?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let name = format!("vector-{in_heads}-{name}");
            let accepted = vector.starts_with(b"# expect: a");
            let request = without_notes(&vector);
            if request.len() > LONGEST {
                continue;
            }
            let seed = [&[in_heads], request].concat();
            fs::write(corpus_of("heads").join(&name), seed)?;
            if let (true, Some(adapter)) = (accepted, in_envelopes) {
                let seed = [&[adapter, 255, 6, 0, 3], body_of(request)].concat();
                fs::write(corpus_of("envelopes").join(&name), seed)?;
            }
        }
    }
    Ok(())
}

/// Writes JSON without white space, and with a field added somewhere within it.
fn examples() -> io::Result<()> {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../providers/github/tests/examples");
    for (place, name) in EXAMPLES.iter().enumerate() {
        let text = fs::read(kept.join(format!("{name}.json")))?;
        let example: serde_json::Value = serde_json::from_slice(&text)?;
        let event = name.split('.').next().unwrap_or(name);
        let number = EventName::KNOWN.iter().position(|known| *known == event);
        let number = number.and_then(|it| u8::try_from(it).ok()).unwrap_or(255);
        let mut seed = vec![1, number, 6, 7 * place as u8, 4];
        seed.extend(example.to_string().into_bytes());
        fs::write(corpus_of("envelopes").join(format!("example-{name}")), seed)?;
    }
    Ok(())
}

fn without_notes(mut vector: &[u8]) -> &[u8] {
    while vector.starts_with(b"# ") {
        let line = vector.iter().position(|byte| *byte == b'\n');
        vector = &vector[line.map_or(vector.len(), |at| at + 1)..];
    }
    vector
}

fn body_of(request: &[u8]) -> &[u8] {
    let split = request.windows(2).position(|pair| pair == b"\n\n");
    split.map_or(&[], |at| &request[at + 2..])
}

/// Writes an input as `arbitrary` reads it: values from the front, lengths of texts from the back.
#[derive(Default)]
struct Seed {
    front: Vec<u8>,
    lengths: Vec<u8>,
}

impl Seed {
    /// Writes the choice of one variant among so many.
    fn variant(mut self, place: u64, of: u64) -> Self {
        let number = (place << 32).div_ceil(of) as u32;
        self.front.extend(number.to_le_bytes());
        self
    }

    fn bytes(mut self, bytes: &[u8]) -> Self {
        self.front.extend(bytes);
        self
    }

    /// Writes a text that is not the last field. The whole input must stay below 256 bytes.
    fn text(mut self, text: &str) -> Self {
        self.front.extend(text.bytes());
        self.lengths.push(text.len() as u8);
        self
    }

    fn rest(mut self, rest: &[u8]) -> Vec<u8> {
        self.front.extend(rest);
        self.front.extend(self.lengths.iter().rev());
        assert!(self.front.len() < 256);
        self.front
    }
}

const TRUE: &[u8] = &[1];
const FALSE: &[u8] = &[0];

fn structured() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let mut seeds = Vec::new();
    // A claim of these parts, signed with the first secret. Its body comes in chunks of two bytes, and then the rest.
    let claim = |parts: &[Seed], id: &[u8], first_byte: &[u8]| {
        let mut seed = Seed::default().variant(0, 4);
        for part in parts {
            seed = seed.bytes(TRUE).bytes(&part.front);
        }
        seed.bytes(FALSE)
            .bytes(FALSE)
            .bytes(first_byte)
            .bytes(FALSE)
            .bytes(id)
            .bytes(FALSE)
            .bytes(TRUE)
            .variant(0, 4)
            .variant(0, 4)
            .bytes(FALSE)
            .text("signed, not signed")
            .text("b")
            .text("c")
            .text("q")
            .variant(0, 2)
            .bytes(&[5, 0])
            .bytes(FALSE)
            .bytes(TRUE)
            .variant(0, 3)
            .bytes(&[0, 0])
            .bytes(FALSE)
            .bytes(&[1, 2, 0, 0])
            .rest(b"{the body}")
    };
    let part = |place| Seed::default().variant(place, 6);
    let piece = || part(2).bytes(&[0, 1, 0, 0]);
    let whole = || part(2).bytes(&[1, 0, 0]);
    let all_of_it = &[1, 0, 0, 0][..];
    seeds.push((
        "claim_body",
        "suffix",
        claim(&[part(3), part(0), whole()], FALSE, FALSE),
    ));
    seeds.push((
        "claim_body",
        "id-beyond-its-piece",
        claim(&[piece(), part(0)], all_of_it, FALSE),
    ));
    seeds.push((
        "claim_body",
        "canonical",
        claim(&[part(4).variant(0, 2), piece()], FALSE, &[1, b'{']),
    ));

    let forged = |adapter| Seed::default().variant(adapter, 7).bytes(&[0, 0]);
    let edit = |seed: Seed, place| seed.bytes(TRUE).variant(place, 16);
    let second_time = edit(forged(0), 6).bytes(&[0, 255]).text(",t=1700000000");
    seeds.push(("forge", "second-time", second_time.bytes(FALSE).rest(b"{}")));
    for (name, adapter) in [("shifted-digit", 2), ("shifted-digit-of-an-event", 3)] {
        let shifted = edit(edit(forged(adapter), 11).bytes(&[3, 1]), 14);
        seeds.push(("forge", name, shifted.bytes(FALSE).rest(b"}")));
    }
    let moved = edit(edit(forged(0), 12).bytes(&[0, 1]), 14);
    seeds.push((
        "forge",
        "moved-into-the-header",
        moved.bytes(FALSE).rest(b"{}"),
    ));

    let offered = |kind, spelling| {
        let seed = Seed::default().variant(kind, 4).variant(spelling, 4);
        seed.variant(2, 3).bytes(FALSE).text("")
    };
    for (name, spelling, text) in [
        ("trailing-bits", 1, "AB=="),
        ("trailing-bits-url", 2, "AB"),
        ("unpadded", 1, "AA"),
        ("padded-twice", 1, "AA==AA=="),
        ("upper-case", 0, "AB"),
    ] {
        seeds.push((
            "encodings",
            name,
            offered(3, spelling).rest(text.as_bytes()),
        ));
    }
    let upper_case = "AB".repeat(32);
    seeds.push((
        "encodings",
        "upper-case-hmac",
        offered(0, 0).rest(upper_case.as_bytes()),
    ));

    let timed = Seed::default()
        .variant(0, 3)
        .bytes(&[0, 0, 0, 44, 1, 0, 0, 0, 0]);
    seeds.push((
        "timestamps",
        "leading-zero",
        timed.variant(2, 3).rest(b"01700000"),
    ));

    let secret = |place| Seed::default().variant(place, 8);
    seeds.push((
        "secrets",
        "no-break-space",
        secret(0).rest("whsec_\u{a0}12345".as_bytes()),
    ));
    seeds.push(("secrets", "api-key", secret(0).rest(b"sk_12345678")));
    seeds.push((
        "secrets",
        "template",
        secret(0).rest(b"${SECRET_OF_STRIPE}"),
    ));
    for (name, key) in [
        (
            "weak-identity",
            "0100000000000000000000000000000000000000000000000000000000000000",
        ),
        (
            "weak-order-8",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        ),
        (
            "not-a-point",
            "0200000000000000000000000000000000000000000000000000000000000000",
        ),
        (
            "strong",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        ),
    ] {
        seeds.push(("secrets", name, secret(4).rest(key.as_bytes())));
    }

    // Everything is right except the key, and there is nothing to hash.
    let (hmac, ed25519) = ("0".repeat(64), "0".repeat(128));
    for (name, adapter, headers) in [
        (
            "well-formed-stripe",
            0,
            format!("stripe-signature: t=1700000000,v1={hmac}"),
        ),
        (
            "well-formed-github",
            1,
            format!("x-hub-signature-256: sha256={hmac}\nx-github-event: ping"),
        ),
        (
            "well-formed-discord",
            2,
            format!("x-signature-timestamp: 1700000000\nx-signature-ed25519: {ed25519}"),
        ),
        (
            "well-formed-deepgram",
            4,
            "authorization: Basic aG9vazp3cm9uZw==".to_owned(),
        ),
    ] {
        let request = format!("POST / HTTP/1.1\n{headers}\n\n");
        seeds.push(("heads", name, [&[adapter], request.as_bytes()].concat()));
    }

    let stripe = br#"{"id":"evt_1","object":"event","type":"a.b","created":"no number","livemode":1,"request":[],"account":{},"data":{"object":{}}}"#;
    seeds.push((
        "envelopes",
        "other-shapes",
        [&[0, 255, 6, 0, 4], &stripe[..]].concat(),
    ));
    seeds
}
