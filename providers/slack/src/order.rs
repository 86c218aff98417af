//! Finds the object that an event is about and when it happened, so that a late event is not taken for the newest.
//!
//! `event_ts` is the time at which the event happened, and `event_time` the time at which it was sent:
//! <https://docs.slack.dev/apis/events-api>.

use webhook_core::Timestamp;
use webhook_core::body::JsonObject;

use crate::event::Event;

/// The workspace, and the message, user or channel that the event is about. Other events have no subject, such as a
/// reaction, which comes and goes without a state of its own.
pub(crate) fn subject(event: &Event) -> Option<String> {
    let Event::Callback(callback) = event else {
        return None;
    };
    let body = JsonObject::read(callback.raw()).ok()?;
    let inner = body.optional_object("event")?;
    let text = |name| inner.optional::<String>(name);
    let id_of = |name| inner.optional_object(name)?.optional::<String>("id");
    let kind: String = text("type")?;
    let object = match kind.as_str() {
        "message" | "app_mention" => {
            let channel = text("channel")?;
            // A change and a deletion of a message are messages too. Each names the message that it is about.
            let changed = |name| inner.optional_object(name)?.optional::<String>("ts");
            let ts = match callback.subtype.as_deref() {
                Some("message_changed" | "message_replied") => changed("message"),
                Some("message_deleted") => text("deleted_ts"),
                _ => text("ts"),
            };
            format!("message/{channel}/{}", ts?)
        }
        "user_change"
        | "user_profile_changed"
        | "user_status_changed"
        | "user_huddle_changed"
        | "team_join" => format!("user/{}", id_of("user")?),
        "channel_archive" | "channel_created" | "channel_deleted" | "channel_rename"
        | "channel_unarchive" | "group_archive" | "group_deleted" | "group_rename"
        | "group_unarchive" => {
            format!("channel/{}", text("channel").or_else(|| id_of("channel"))?)
        }
        _ => return None,
    };
    let team = callback.team_id.as_deref().unwrap_or_default();
    Some(format!("{team}/{object}"))
}

/// The time in `event_ts`, such as `1763712000.000100`.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    let Event::Callback(callback) = event else {
        return None;
    };
    let body = JsonObject::read(callback.raw()).ok()?;
    let text: String = body.optional_object("event")?.optional("event_ts")?;
    let (seconds, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let is_number = |text: &str| text.len() < 16 && text.bytes().all(|it| it.is_ascii_digit());
    (is_number(seconds) && is_number(fraction)).then_some(())?;
    let millis: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let seconds: i64 = seconds.parse().ok()?;
    let millis = seconds.checked_mul(1000)?.checked_add(millis)?;
    Some(Timestamp::from_unix_millis(millis))
}
