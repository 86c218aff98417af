//! Checks whether the signed body fits the event name in the unsigned header.
//!
//! A delivery gets a key for deduplication only if it does.
//!
//! The name is not signed, so a recorded body verifies under any name. Somebody could send it under a wrong name, for
//! which the program has no handler, so that it is answered 2xx. If that copy had a key, the genuine delivery would
//! then pass for a repetition and would never be handled.

use bytes::Bytes;
use webhook_core::body::{Form, JsonObject};

use crate::actions::knows_action;
use crate::heading::is_form;
use crate::identified_by::identified_by;
use crate::names::EventName;

/// Whether GitHub has an event of this name, the body has the key that identifies the event, and the event has the
/// action of the body. `is_typed` says whether the action has a type, which also shows that the event has it.
pub(crate) fn is_borne_out(name: &str, body: &Bytes, is_typed: impl Fn() -> bool) -> bool {
    if !EventName::KNOWN.contains(&name) {
        return false;
    }
    let name = EventName::from(name);
    if is_form(body) {
        let form = Form::read(body);
        let payload = form.as_ref().ok().and_then(|it| it.only("payload").ok());
        payload.is_some_and(|it| bears_out(&name, it.as_bytes(), is_typed))
    } else {
        bears_out(&name, body, is_typed)
    }
}

fn bears_out(name: &EventName, payload: &[u8], is_typed: impl Fn() -> bool) -> bool {
    let Ok(json) = JsonObject::read(payload) else {
        return false;
    };
    let known_by = identified_by(name);
    let is_subject_of_its_own = match known_by {
        // No key identifies this event, or only `action` does, which most events have. So the body must not have the key of another event.
        [] | ["action"] => {
            let acts_as_it_does = json.has("action") != known_by.is_empty();
            acts_as_it_does && !others(name).any(|key| json.has(key))
        }
        keys => keys.iter().any(|key| json.has(key)),
    };
    let action = json.text("action");
    is_subject_of_its_own && (knows_action(name, action.as_deref()) || is_typed())
}

/// Returns the keys that identify other events, without those that this event has as well.
fn others(name: &EventName) -> impl Iterator<Item = &'static str> {
    let shared: &[&str] = match name {
        EventName::DeploymentProtectionRule => &["deployment", "ref"],
        EventName::Ping => &["hook"],
        EventName::Organization | EventName::Repository => &["changes"],
        _ => &[],
    };
    let all = EventName::KNOWN.iter();
    all.flat_map(|other| identified_by(&EventName::from(*other)))
        .copied()
        .filter(move |key| *key != "action" && !shared.contains(key))
}
