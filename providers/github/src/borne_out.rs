//! Finds out whether the signed body fits the event name in the unsigned header: only then does a delivery have a key
//! for deduplication.
//!
//! A recorded body verifies under every name, since the name is not signed. Sent again under a wrong name, it would
//! be ignored and answered with 2xx, and with a key the genuine delivery that is still to come would then pass for
//! its repetition.

use bytes::Bytes;
use webhook_core::body::{Form, JsonObject};

use crate::actions::knows_action;
use crate::heading::is_form;
use crate::identified_by::identified_by;
use crate::names::EventName;

/// Whether the name is one of GitHub's, the body has the key by which its events are known, and an action
/// of theirs. `is_typed` tells whether the action has a type, which is another way to be known.
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
        // Known by nothing, or by what most events have: then no other event may be known by the rest.
        [] | ["action"] => {
            let acts_as_it_does = json.has("action") != known_by.is_empty();
            acts_as_it_does && !others(name).any(|key| json.has(key))
        }
        keys => keys.iter().any(|key| json.has(key)),
    };
    let action: Option<String> = json.optional("action");
    is_subject_of_its_own && (knows_action(name, action.as_deref()) || is_typed())
}

/// The keys by which other events are known, but for what this one has as well.
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
