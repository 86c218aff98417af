//! Ten handlers as people write them, with the types from the module `on` of each adapter.
//!
//! Each takes a payload and returns what it would do, so that a test needs neither a server nor a secret.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use bytes::Bytes;
use webhook_deepgram::payload::Transcription;
use webhook_github::payload::{InstallationEvent, IssueCommentEvent, Push, ReleaseEvent};
use webhook_payload::Root;
use webhook_shopify::payload::Order;
use webhook_slack::payload::{Message, SlashCommand};
use webhook_stripe::payload::{Charge, Subscription, SubscriptionStatus};
use webhook_stripe::{Delivered, Was};
use webhook_twilio::payload::{CallStatus, CallStatusCallback};

type OfGitHub<T> = webhook_github::Delivered<T>;

/// Order fulfilment: what the warehouse packs.
fn to_pack(order: &Root<Order<'static>>) -> Vec<(String, i64)> {
    let order = order.get();
    if order.cancelled_at().is_some() {
        return Vec::new();
    }
    let shipped = order.line_items().iter();
    let shipped = shipped.filter(|it| it.requires_shipping() != Some(false));
    shipped
        .filter_map(|it| Some((it.sku()?.to_owned(), it.quantity()?)))
        .collect()
}

/// A CI trigger: the branch and the commit to build.
fn to_build(push: &OfGitHub<Push<'static>>) -> Option<(String, String)> {
    let push = push.get();
    let branch = push.ref_().strip_prefix("refs/heads/")?;
    let is_gone = push.deleted() == Some(true);
    (!is_gone).then(|| (branch.to_owned(), push.after().to_owned()))
}

/// Moderation of comments, whatever was done to them, including actions that GitHub adds later.
fn is_hidden(event: &IssueCommentEvent) -> bool {
    let comment = event.comment().and_then(|it| it.body());
    comment.is_some_and(|it| it.contains("buy followers"))
}

/// Moderation of a chat.
fn to_warn<'a>(message: &'a Root<Message<'static>>) -> Option<&'a str> {
    let message = message.get();
    let is_rude = message.text()?.contains("damn");
    message
        .user()
        .filter(|_| is_rude && message.bot_id().is_none())
}

/// Transcripts: the spoken text, and the confidence.
fn transcript(transcription: &Root<Transcription<'static>>) -> Option<(String, f64)> {
    let best = transcription
        .get()
        .channels()
        .first()?
        .alternatives()
        .first()?;
    Some((best.transcript()?.to_owned(), best.confidence()?))
}

/// The lifecycle of a subscription: its trial is over, and it is paid for now.
fn is_converted(updated: &Delivered<Subscription<'static>>) -> bool {
    let Some(previous) = updated.previous() else {
        return false;
    };
    previous.was("status", |it| it.status()) == Was::Value(SubscriptionStatus::Trialing)
        && updated.get().status() == Some(SubscriptionStatus::Active)
}

/// A slash command: the answer that the user sees.
fn weather(command: &Root<SlashCommand<'static>>) -> String {
    match command.get().text() {
        Some(place) if !place.is_empty() => format!("It rains in {place}."),
        _ => "Which place?".to_owned(),
    }
}

/// The status of a call: whom to call again.
fn to_call_again<'a>(call: &'a Root<CallStatusCallback<'static>>) -> Option<&'a str> {
    match call.get().call_status()? {
        CallStatus::Busy | CallStatus::NoAnswer => Some(call.get().call_sid()),
        _ => None,
    }
}

/// Release notes: what is announced.
fn to_announce(event: &ReleaseEvent) -> Option<String> {
    let ReleaseEvent::Published(published) = event else {
        return None;
    };
    let release = published.get().release();
    let notes = release.body().unwrap_or("No notes.");
    Some(format!("{}: {notes}", release.tag_name()))
}

/// A refund: how much came back, in the smallest unit.
fn refunded(charge: &Delivered<Charge<'static>>) -> Option<(i64, String)> {
    let charge = charge.get();
    Some((charge.amount_refunded()?, charge.currency()?.to_owned()))
}

/// An app is installed: which repositories it may read.
fn installed(event: &InstallationEvent) -> Option<(i64, Vec<String>)> {
    if !matches!(event, InstallationEvent::Created(_)) {
        return None;
    }
    let repositories = event.repositories().iter();
    let names = repositories.filter_map(|it| it.get("full_name")?.as_str().map(ToOwned::to_owned));
    Some((event.installation()?.id(), names.collect()))
}

fn stripe(body: &'static str) -> webhook_stripe::Event {
    webhook_stripe::Event::from_api(&Bytes::from_static(body.as_bytes()))
}

fn github(name: &str, body: impl Into<Bytes>) -> webhook_github::Event {
    webhook_github::Event::from_api(name, "72d3162e-cc78", &body.into())
}

#[test]
fn an_order_is_packed() {
    let order = Root::<Order<'_>>::from_json(
        r#"{"id":1,"line_items":[{"sku":"A","quantity":2},{"sku":"GIFT","quantity":1,"requires_shipping":false},7]}"#,
    );
    assert_eq!(to_pack(&order.unwrap()), [("A".to_owned(), 2)]);
}

#[test]
fn a_push_is_built() {
    let push = include_str!("../../providers/github/tests/examples/push.json");
    let on_branch = push.replace("refs/tags/simple-tag", "refs/heads/main");
    let push = |body: &str| {
        webhook_github::on::PUSH
            .read(&github("push", body.to_owned()))
            .unwrap()
    };
    // The example deletes a tag.
    assert_eq!(
        to_build(&push(include_str!(
            "../../providers/github/tests/examples/push.json"
        ))),
        None
    );
    let built = on_branch.replace("\"deleted\":true", "\"deleted\":false");
    assert_eq!(to_build(&push(&built)).unwrap().0, "main");
}

#[test]
fn comments_and_messages_are_moderated() {
    let event = |action: &str| {
        let body = format!(
            r#"{{"action":"{action}","issue":{{"id":1,"number":1,"title":"t"}},"comment":{{"id":2,"body":"buy followers"}}}}"#
        );
        webhook_github::on::ISSUE_COMMENT.read(&github("issue_comment", body))
    };
    assert!(is_hidden(&event("created").unwrap()));
    assert!(is_hidden(&event("invented_tomorrow").unwrap()));
    let message =
        Root::<Message<'_>>::from_json(r#"{"type":"message","user":"U1","text":"damn"}"#).unwrap();
    assert_eq!(to_warn(&message), Some("U1"));
}

#[test]
fn a_transcript_is_read() {
    let body = include_str!("../../providers/deepgram/tests/examples/transcript.smart_format.json");
    let (text, confidence) = transcript(&Root::from_json(body).unwrap()).unwrap();
    assert!(!text.is_empty() && confidence > 0.5);
}

#[test]
fn a_subscription_is_converted() {
    let event = stripe(
        r#"{"id":"evt_1","object":"event","type":"customer.subscription.updated","data":{"object":{
        "id":"sub_1","object":"subscription","status":"active"},"previous_attributes":{"status":"trialing"}}}"#,
    );
    let updated = webhook_stripe::on::CUSTOMER_SUBSCRIPTION_UPDATED.read(&event);
    assert!(is_converted(&updated.unwrap()));
}

#[test]
fn a_command_is_answered_and_a_call_is_repeated() {
    let command = Root::from_form("command=%2Fweather&text=Oslo").unwrap();
    assert_eq!(weather(&command), "It rains in Oslo.");
    let call = Root::from_form("CallSid=CA1&CallStatus=no-answer").unwrap();
    assert_eq!(to_call_again(&call), Some("CA1"));
}

#[test]
fn a_release_is_announced() {
    let body = include_str!("../../providers/github/tests/examples/release.published.json");
    let event = webhook_github::on::RELEASE.read(&github("release", body));
    assert_eq!(to_announce(&event.unwrap()).unwrap(), "0.0.1: No notes.");
}

#[test]
fn a_refund_is_booked() {
    let event = stripe(
        r#"{"id":"evt_1","object":"event","type":"charge.refunded","data":{"object":{
        "id":"ch_1","object":"charge","amount":4200,"amount_refunded":9007199254740993,"currency":"eur"}}}"#,
    );
    let charge = webhook_stripe::on::CHARGE_REFUNDED.read(&event);
    assert_eq!(
        refunded(&charge.unwrap()),
        Some((9_007_199_254_740_993, "eur".to_owned()))
    );
}

#[test]
fn an_app_is_installed() {
    let body = include_str!("../../providers/github/tests/examples/installation.created.json");
    let event = webhook_github::on::INSTALLATION.read(&github("installation", body));
    let (id, repositories) = installed(&event.unwrap()).unwrap();
    assert!(id > 0 && !repositories.is_empty());
}
