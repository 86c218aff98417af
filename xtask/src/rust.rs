//! From facts and names to code that people can read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::facts::{Event, Facts, Type};
use crate::flat;
use crate::names::{Kept, Names, field, pascal};

/// Larger optional parts are boxed, so that their absence costs little.
const INLINE: usize = 128;

/// The files of `src/events/` and what they hold.
pub(crate) fn files(facts: &Facts, kept: &Kept, names: &Names) -> Vec<(String, String)> {
    let writer = Writer {
        facts,
        kept,
        names,
        homes: homes(facts, kept),
    };
    let root = match facts.api_version {
        Some(_) => flat::root(&writer),
        None => writer.root(),
    };
    let mut files = vec![("mod.rs".to_owned(), root)];
    for home in kept
        .families
        .keys()
        .map(String::as_str)
        .chain([SHARED, SHARED_MORE])
    {
        files.push((format!("{home}.rs"), writer.file(home)));
    }
    files
}

/// Shapes of several families, of which one is in the default features.
pub(crate) const SHARED: &str = "shared";
/// Shapes of several families, none of which is.
pub(crate) const SHARED_MORE: &str = "shared_more";

pub(crate) struct Writer<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) kept: &'a Kept,
    names: &'a Names,
    /// The file of each shape.
    homes: BTreeMap<&'a str, &'a str>,
}

fn homes<'a>(facts: &'a Facts, kept: &'a Kept) -> BTreeMap<&'a str, &'a str> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (family, events) in &kept.families {
        let payloads = events
            .iter()
            .filter_map(|event| facts.events.get(event))
            .flat_map(Event::payloads);
        let mut open: Vec<&str> = match facts.api_version {
            Some(_) => flat::payloads(facts, kept, family),
            None => payloads.map(|it| it.shape.as_str()).collect(),
        };
        while let Some(id) = open.pop() {
            if !users.entry(id).or_default().insert(family) {
                continue;
            }
            let Some(shape) = facts.shapes.get(id) else {
                continue;
            };
            open.extend(shape.parts());
        }
    }
    let default: BTreeSet<&str> = kept.default.iter().map(String::as_str).collect();
    let home = |families: &BTreeSet<&'a str>| match (families.len(), families.first()) {
        (1, Some(family)) => *family,
        _ if families.is_disjoint(&default) => SHARED_MORE,
        _ => SHARED,
    };
    users
        .iter()
        .map(|(id, families)| (*id, home(families)))
        .collect()
}

impl Writer<'_> {
    /// The head of `mod.rs`: where it comes from, and the families.
    pub(crate) fn modules(&self, sender: &str) -> String {
        let mut code = format!(
            "//! {sender}'s payloads, one file for each family of events. Written by `cargo xtask gen` from:\n//!\n"
        );
        for source in &self.facts.source {
            let _ = writeln!(code, "//! - {source}");
        }
        code.push_str("//!\n//! Each family is a cargo feature. All types are here, whatever their family.\n\n");
        let any = |families: Vec<&String>| {
            let list: Vec<String> = families
                .iter()
                .map(|it| format!("feature = {it:?}"))
                .collect();
            format!("#[cfg(any({}))]", list.join(", "))
        };
        let families = &self.kept.families;
        let more = families
            .keys()
            .filter(|it| !self.kept.default.contains(it))
            .collect();
        for (home, cfg) in [
            (SHARED, any(families.keys().collect())),
            (SHARED_MORE, any(more)),
        ] {
            let _ = writeln!(code, "{cfg}\nmod {home};\n{cfg}\npub use self::{home}::*;");
        }
        for family in families.keys() {
            let cfg = format!("#[cfg(feature = {family:?})]");
            let _ = writeln!(
                code,
                "{cfg}\nmod {family};\n{cfg}\npub use self::{family}::*;"
            );
        }
        code
    }

    /// `mod.rs`: the families, and the event that any of them is.
    fn root(&self) -> String {
        let mut code = self.modules("GitHub");
        let families = &self.kept.families;
        code.push_str("\npub use webhook_payload::{Json, Map, OneOrMany, Scalar, ScalarOr, TextOr, Time};\n\ncrate::typed::events! {\n");
        for section in ["one", "each"] {
            let _ = writeln!(code, "    {section} {{");
            for (family, events) in families {
                for event in events {
                    let Some(known) = self.facts.events.get(event) else {
                        continue;
                    };
                    let variant = pascal(event);
                    let (kind, of) = match &known.payload {
                        Some(payload) => ("one", self.name(&payload.shape)),
                        None => ("each", format!("{variant}Event")),
                    };
                    if kind == section {
                        let _ =
                            writeln!(code, "        {variant}({of}) = {event:?} in {family:?},");
                    }
                }
            }
            code.push_str("    }\n");
        }
        code.push_str("}\n");
        code
    }

    /// The events, shapes and enums of a family, or what families share.
    fn file(&self, home: &str) -> String {
        let events: &[String] = self.kept.families.get(home).map_or(&[], Vec::as_slice);
        let mut code = match home {
            SHARED => "//! What payloads of several families have.\n".to_owned(),
            SHARED_MORE => {
                "//! What payloads of several families have that are no default features.\n"
                    .to_owned()
            }
            _ => {
                let list: Vec<String> = events.iter().map(|it| format!("`{it}`")).collect();
                format!("//! {}.\n", list.join(", "))
            }
        };
        if self.facts.api_version.is_some() && self.kept.families.contains_key(home) {
            code = flat::about_file(self.facts, self.kept, home);
        }
        let mut actions = String::new();
        for event in events {
            if let Some(known) = self.facts.events.get(event)
                && known.payload.is_none()
            {
                self.actions(&mut actions, event, known);
            }
        }
        let mut structs = String::new();
        let mut unions = String::new();
        let mut enums = BTreeSet::new();
        for id in self
            .facts
            .shapes
            .keys()
            .filter(|id| self.homes.get(id.as_str()) == Some(&home))
        {
            self.shape(&mut structs, id);
            self.union(&mut unions, id);
        }
        for (id, name) in self.names.enums.iter().map(|((id, _), name)| (id, name)) {
            if self.enum_home(name) == home && self.homes.contains_key(id.as_str()) {
                enums.insert(name);
            }
        }
        code.push_str("//!\n//! Written by `cargo xtask gen`.\n\n");
        code.push_str("#[allow(unused_imports, reason = \"a family may use nothing of others\")]\nuse super::*;\n");
        code.push('\n');
        if !actions.is_empty() {
            let _ = write!(
                code,
                "crate::typed::actions! {{\n{}}}\n\n",
                actions.trim_end_matches('\n').to_owned() + "\n"
            );
        }
        if !structs.is_empty() {
            let _ = write!(
                code,
                "webhook_payload::payload! {{\n{}}}\n\n",
                structs.trim_end_matches('\n').to_owned() + "\n"
            );
        }
        if !unions.is_empty() {
            let _ = write!(code, "webhook_payload::one_of! {{\n{unions}}}\n\n");
        }
        if !enums.is_empty() {
            code.push_str("webhook_payload::names! {\n");
            for name in enums {
                self.named(&mut code, name);
            }
            code.push_str("}\n");
        }
        code
    }

    /// Where the enum belongs: to the only family that has it, or to what is shared.
    fn enum_home(&self, name: &str) -> &str {
        let users = self.names.enums.iter().filter(|(_, it)| *it == name);
        let homes: BTreeSet<&str> = users
            .filter_map(|((id, _), _)| self.homes.get(id.as_str()).copied())
            .collect();
        let default =
            |home: &&str| **home == *SHARED || self.kept.default.iter().any(|it| it == home);
        match (homes.len(), homes.first()) {
            (1, Some(home)) => home,
            _ if homes.iter().any(default) => SHARED,
            _ => SHARED_MORE,
        }
    }

    fn actions(&self, code: &mut String, event: &str, known: &Event) {
        let _ = writeln!(code, "    /// `{event}`, by its action.");
        let _ = writeln!(code, "    pub enum {}Event {{", pascal(event));
        for (action, payload) in &known.actions {
            let name = self.name(&payload.shape);
            let _ = writeln!(
                code,
                "        {}({name}) = {action:?},",
                self.kept.variant("", action)
            );
        }
        code.push_str("    }\n\n");
    }

    fn shape(&self, code: &mut String, id: &str) {
        let shape = self.facts.shapes.get(id);
        let Some(shape) = shape.filter(|it| it.variants.is_empty()) else {
            return;
        };
        let _ = writeln!(code, "    /// {}", self.about(id));
        let _ = writeln!(code, "    pub struct {} {{", self.name(id));
        if let Some(object) = &shape.object {
            let _ = writeln!(code, "        const OBJECT = {object:?} in \"object\";");
        }
        for (section, plain) in [("always", true), ("maybe", false)] {
            let fields: Vec<_> = shape
                .fields
                .iter()
                .filter(|(key, _)| self.facts.is_plain(id, key) == plain)
                .collect();
            if fields.is_empty() {
                let _ = writeln!(code, "        {section} {{}}");
                continue;
            }
            let _ = writeln!(code, "        {section} {{");
            for (key, (_, of)) in fields {
                let boxed = !plain
                    && matches!(of, Type::Shape(part) if self.size(part, &mut vec![id]) > INLINE);
                let of = self.written(id, key, of);
                let of = if boxed { format!("Box<{of}>") } else { of };
                let _ = writeln!(code, "            {}: {of} = {key:?},", field(key));
            }
            code.push_str("        }\n");
        }
        code.push_str("    }\n\n");
    }

    /// A shape that is one of several.
    fn union(&self, code: &mut String, id: &str) {
        let shape = self.facts.shapes.get(id);
        let Some(shape) = shape.filter(|it| !it.variants.is_empty()) else {
            return;
        };
        let _ = writeln!(code, "    /// {}", self.about(id));
        let _ = writeln!(code, "    pub enum {} by \"object\" {{", self.name(id));
        for (tag, of) in &shape.variants {
            let name = self.name(of);
            let _ = writeln!(code, "        {}({name}) = {tag:?},", pascal(tag));
        }
        code.push_str("    }\n");
    }

    fn named(&self, code: &mut String, name: &str) {
        let users = self.names.enums.iter().filter(|(_, it)| *it == name);
        let places: Vec<String> = users
            .take(3)
            .map(|((id, key), _)| format!("`{key}` of [`{}`]", self.name(id)))
            .collect();
        let _ = writeln!(code, "    /// {}.", places.join(", "));
        let _ = writeln!(code, "    pub enum {name} {{");
        for value in self.names.values.get(name).into_iter().flatten() {
            let _ = writeln!(
                code,
                "        {} = {value:?},",
                self.kept.variant(name, value)
            );
        }
        code.push_str("    }\n");
    }

    /// One line about a shape: the payload that it is, or where it is met.
    fn about(&self, id: &str) -> String {
        if self.facts.api_version.is_some() {
            return flat::about(self, id);
        }
        let (payload, path) = id.split_once('/').unwrap_or((id, ""));
        if !path.is_empty() {
            return format!("Such as `{}` of `{payload}`.", path.replace('/', "."));
        }
        let (event, action) = payload.split_once('.').unwrap_or((payload, ""));
        let known = self.facts.events.get(event);
        let hosts = known
            .and_then(|it| it.payloads().find(|it| it.shape == id))
            .map_or(&[][..], |it| &it.hosts);
        let only = if hosts.iter().any(|it| it == "api.github.com") {
            ""
        } else {
            " Of GitHub Enterprise only."
        };
        match action {
            "" => format!("The payload of `{event}`.{only}"),
            action => format!("The payload of `{event}` with the action `{action}`.{only}"),
        }
    }

    pub(crate) fn name(&self, id: &str) -> String {
        self.names.shapes.get(id).cloned().unwrap_or_default()
    }

    fn written(&self, id: &str, key: &str, of: &Type) -> String {
        let inner = |of: &Type| self.written(id, key, of);
        match of {
            Type::String => "String".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Time => "Time".to_owned(),
            Type::Scalar => "Scalar".to_owned(),
            Type::Any | Type::Object | Type::Null => "Json".to_owned(),
            Type::Expandable => "Expandable".to_owned(),
            Type::Page(of) => format!("List<{}>", inner(of)),
            Type::OneOrMany(_) => "OneOrMany".to_owned(),
            Type::List(of) => format!("Vec<{}>", inner(of)),
            Type::Map(of) => format!("Map<{}>", inner(of)),
            Type::Nullable(of) => format!("Option<{}>", inner(of)),
            Type::TextOr(of) => format!("TextOr<{}>", inner(of)),
            Type::ScalarOr(of) => format!("ScalarOr<{}>", inner(of)),
            Type::Shape(id) => self.name(id),
            Type::Enum(_) => {
                let place = (id.to_owned(), key.to_owned());
                self.names.enums.get(&place).cloned().unwrap_or_default()
            }
        }
    }

    /// About how many bytes a shape takes; without end if it contains itself.
    fn size<'b>(&'b self, id: &'b str, within: &mut Vec<&'b str>) -> usize {
        let Some(shape) = self.facts.shapes.get(id).filter(|_| !within.contains(&id)) else {
            return usize::MAX;
        };
        within.push(id);
        let sizes = shape.fields.iter().map(|(key, (_, of))| match of {
            Type::Shape(part) => match self.size(part, within) {
                size if self.facts.is_plain(id, key) || size <= INLINE => size,
                _ => 8,
            },
            Type::Boolean => 1,
            Type::Integer
            | Type::Number
            | Type::Enum(_)
            | Type::Any
            | Type::Object
            | Type::Null => 16,
            _ => 24,
        });
        let size = sizes.fold(0, usize::saturating_add);
        within.pop();
        size
    }
}
