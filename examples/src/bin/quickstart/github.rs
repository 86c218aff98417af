//! Samples of GitHub: JSON and form bodies, and an event header that is not signed.

use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_github::GitHub;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::GITHUB;

const HEADER: &str = "x-hub-signature-256";
const EVENT: &str = "x-github-event";

/// Official examples, from the npm package `@octokit/webhooks-examples` 7.6.1 (MIT licence).
const PING: &str = include_str!("../../../../providers/github/tests/examples/ping.json");
const ISSUE: &str = include_str!("../../../../providers/github/tests/examples/issues.opened.json");
const PUSH: &str = include_str!("../../../../providers/github/tests/examples/push.json");

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let github = GitHub::new(Secret::new(GITHUB)?)?;
    let send = |event: &str, body: &str| {
        let id = "72d3162e-cc78-11e3-81ab-4c9367dc0958";
        Outgoing::new(body.to_owned(), now).id(id).event(event)
    };
    let own = SigningKey::hmac(&Secret::new(GITHUB)?)?;
    let foreign = SigningKey::hmac(&Secret::new("somebody-elses-secret")?)?;
    // These samples have what the official examples lack: text beyond ASCII, a body of megabytes, a form.
    let opened = ISSUE.replace("Spelling error", "Grüße ✨");
    let issue = send("issues", &opened).sign(&github, &own)?;
    let large = PUSH.replace("/compare/", &"x".repeat(6 << 20));
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("payload", PUSH)
        .finish();

    let mut list = Samples::of("github", "/github");
    list.genuine("ping", 200, send("ping", PING).sign(&github, &own)?);
    list.genuine("an issue opened", 200, issue.clone());
    list.genuine(
        "a push of 6 MiB",
        200,
        send("push", &large).sign(&github, &own)?,
    );
    list.genuine(
        "a push as a form",
        200,
        send("push", &form).sign(&github, &own)?,
    );
    list.genuine(
        "an event invented tomorrow",
        200,
        send("teleport", "{}").sign(&github, &own)?,
    );

    // The name of the event is not signed. A genuine body under another name still reaches the handler, as unreadable.
    list.genuine("an issue, its name stripped", 422, issue.without(EVENT));
    list.genuine(
        "an issue with two names",
        422,
        issue.with_another(EVENT, "push"),
    );
    list.genuine(
        "an issue relabelled as a push",
        422,
        issue.with_header(EVENT, "push"),
    );

    list.forged("no signature", issue.without(HEADER));
    list.forged("an empty signature", issue.with_header(HEADER, ""));
    list.forged(
        "somebody else's secret",
        send("issues", &opened).sign(&github, foreign)?,
    );
    list.forged(
        "a title changed",
        issue.with_body(opened.replace("Grüße", "Gruesse")),
    );
    list.forged("a newline appended", issue.with_body(format!("{opened}\n")));
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
    list.forged(
        "Stripe's header instead",
        issue
            .without(HEADER)
            .with_header("stripe-signature", "t=1,v1=00"),
    );
    list.refused(
        "announcing 26 MiB",
        413,
        issue.with_header("content-length", "27262976"),
    );
    Ok(list.into_list())
}
