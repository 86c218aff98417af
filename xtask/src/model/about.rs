//! Writes the doc line of each type, which says what it is or where it occurs.

use super::Builder;
use crate::facts::Type;

impl Builder<'_> {
    /// Writes one line: the payload that the type is, or the place where it is met.
    pub(super) fn about(&self, id: &str) -> String {
        let (facts, shape) = (self.facts, self.facts.shapes.get(id));
        for (event, known) in &facts.events {
            let on = |hosts: &[String]| {
                let only = !hosts.is_empty() && hosts.iter().all(|it| it.starts_with("ghe"));
                if only {
                    " Of GitHub Enterprise only."
                } else {
                    ""
                }
            };
            match &known.payload {
                Some(it) if it.shape == id && facts.api_version.is_none() => {
                    return format!("The payload of `{event}`.{}", on(&it.hosts));
                }
                _ => {}
            }
            if let Some((action, it)) = known.actions.iter().find(|(_, it)| it.shape == id) {
                return format!(
                    "The payload of `{event}` with the action `{action}`.{}",
                    on(&it.hosts)
                );
            }
        }
        if let Some(object) = shape.and_then(|it| it.object.as_ref()) {
            return format!("`{object}`.");
        }
        if let Some((event, _)) = facts
            .thin
            .iter()
            .find(|(_, it)| it.data.as_ref().is_some_and(|it| it.shape == id))
        {
            return format!("The `data` of `{event}`.");
        }
        let is = |of: &Type| of.part() == Some(id);
        let roots: Vec<String> = facts
            .roots
            .iter()
            .filter(|(_, of)| is(of))
            .map(|(root, _)| format!("`{root}`"))
            .collect();
        if !roots.is_empty() {
            return format!("The data of {}.", roots.join(", "));
        }
        if let Some((payload, path)) = id.split_once('/') {
            return format!("Such as `{}` of `{payload}`.", path.replace('/', "."));
        }
        let unions = facts
            .tagged
            .iter()
            .filter(|(_, it)| it.variants.iter().any(|(_, of)| of == id));
        let unions: Vec<String> = unions
            .map(|(union, _)| format!("[`{}`]", self.called(union)))
            .collect();
        if !unions.is_empty() {
            return format!("One of {}.", unions.join(", "));
        }
        let users = self.users(is);
        if users.is_empty() {
            format!("`{id}`.")
        } else {
            self.about_users(&users)
        }
    }
}
