//! GitHub: JSON and form bodies, and an event header that nobody signed.

use webhook_core::{Outgoing, Secret, SigningKey, Timestamp};
use webhook_github::GitHub;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::GITHUB;

const HEADER: &str = "x-hub-signature-256";
const EVENT: &str = "x-github-event";

const PING: &str = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{"type":"Repository","id":1,"active":true}}"#;
const ISSUE: &str = r#"{"action":"opened","issue":{"id":1,"number":7,"title":"Grüße ✨"},"repository":{"id":2,"full_name":"octo/cat"},"sender":{"id":3,"login":"octocat"}}"#;
const PUSH: &str = r#"{"ref":"refs/heads/main","before":"0","after":"1","created":false,"deleted":false,"forced":false,"base_ref":null,"compare":"","commits":[],"head_commit":null,"repository":{"id":2,"full_name":"octo/cat"},"pusher":{"name":"octocat"},"sender":{"id":3,"login":"octocat"}}"#;
const PUSH_FORM: &str = "payload=%7B%22ref%22%3A%22refs%2Fheads%2Fmain%22%2C%22before%22%3A%220%22%2C%22after%22%3A%221%22%2C%22created%22%3Afalse%2C%22deleted%22%3Afalse%2C%22forced%22%3Afalse%2C%22base_ref%22%3Anull%2C%22compare%22%3A%22%22%2C%22commits%22%3A%5B%5D%2C%22head_commit%22%3Anull%2C%22repository%22%3A%7B%22id%22%3A2%7D%2C%22pusher%22%3A%7B%22name%22%3A%22octocat%22%7D%7D";

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let github = GitHub::new(Secret::new(GITHUB)?)?;
    let send = |event: &str, body: &str| {
        let id = "72d3162e-cc78-11e3-81ab-4c9367dc0958";
        Outgoing::new(body.to_owned(), now).id(id).event(event)
    };
    let foreign = SigningKey::hmac(&Secret::new("somebody-elses-secret")?)?;
    let issue = send("issues", ISSUE).sign(&github)?;
    let large = PUSH.replace(
        "\"compare\":\"\"",
        &format!("\"compare\":\"{}\"", "x".repeat(6 << 20)),
    );

    let mut list = Samples::of("github", "/github");
    list.genuine("ping", 200, send("ping", PING).sign(&github)?);
    list.genuine("an issue opened", 200, issue.clone());
    list.genuine("a push of 6 MiB", 200, send("push", &large).sign(&github)?);
    list.genuine(
        "a push as a form",
        200,
        send("push", PUSH_FORM).sign(&github)?,
    );
    list.genuine(
        "an event invented tomorrow",
        200,
        send("teleport", "{}").sign(&github)?,
    );

    list.forged("no signature", issue.without(HEADER));
    list.forged("an empty signature", issue.with_header(HEADER, ""));
    list.forged(
        "somebody else's secret",
        send("issues", ISSUE).key(foreign).sign(&github)?,
    );
    list.forged(
        "a title changed",
        issue.with_body(ISSUE.replace("Grüße", "Gruesse")),
    );
    list.forged("a newline appended", issue.with_body(format!("{ISSUE}\n")));
    list.forged(
        "an old SHA-1 signature alone",
        issue.without(HEADER).with_header(
            "x-hub-signature",
            "sha1=126f2c800419c60137ce748d7672e77b65cf16d6",
        ),
    );
    list.forged(
        "another prefix",
        issue.edited(HEADER, |it| it.replace("sha256=", "md5=")),
    );
    list.forged(
        "no prefix",
        issue.edited(HEADER, |it| it.replace("sha256=", "")),
    );
    list.forged(
        "good and bad signatures side by side",
        issue.with_another(HEADER, "sha256=00"),
    );
    list.forged("no event header", issue.without(EVENT));
    list.forged("two event headers", issue.with_another(EVENT, "push"));
    list.forged(
        "Stripe's header instead",
        issue
            .without(HEADER)
            .with_header("stripe-signature", "t=1,v1=00"),
    );
    list.refused(
        "a genuine issue relabelled as a push",
        400,
        issue.with_header(EVENT, "push"),
    );
    list.refused(
        "announcing 26 MiB",
        413,
        issue.with_header("content-length", "27262976"),
    );
    Ok(list.into_list())
}
