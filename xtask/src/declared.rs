//! Facts that were read from declarations, and the code that they become.
//!
//! Declarations have names, and unions whose members a number tells apart; so, unlike for GitHub, nothing
//! is merged here. What is a plain field and what an `Option` is decided by `relied` in `names.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;

use crate::facts::Presence;
use crate::names::{field, pascal};

#[derive(Deserialize)]
pub(crate) struct Facts {
    source: Vec<String>,
    /// What a delivery holds, by what it is called in the code that reads it.
    roots: BTreeMap<String, Type>,
    shapes: BTreeMap<String, BTreeMap<String, (Presence, Type)>>,
    tagged: BTreeMap<String, Tagged>,
    /// The members of each enum of numbers.
    numbers: BTreeMap<String, BTreeMap<String, i64>>,
    /// The texts of each enum of texts.
    names: BTreeMap<String, Vec<String>>,
}

/// A union: which numbers at `tag` stand for which shape.
#[derive(Deserialize)]
struct Tagged {
    tag: String,
    variants: Vec<(Vec<i64>, String)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Type {
    List(Box<Self>),
    Map(Box<Self>),
    Nullable(Box<Self>),
    Shape(String),
    Tagged(String),
    Number(String),
    Name(String),
    #[serde(untagged)]
    Plain(String),
}

impl Type {
    fn inner(&self) -> &Self {
        match self {
            Self::List(of) | Self::Map(of) | Self::Nullable(of) => of.inner(),
            other => other,
        }
    }
}

/// The hand-kept file.
#[derive(Deserialize)]
pub(crate) struct Kept {
    /// Whose payloads they are.
    sender: String,
    /// Which roots form a file.
    files: BTreeMap<String, Vec<String>>,
    /// The fields without which a payload is unreadable: a key, or a shape, a dot and a key. They must
    /// always be there by the facts.
    relied: BTreeSet<String>,
    /// The Rust types of texts, numbers and lists: in all shapes, or in one, before a dot.
    types: BTreeMap<String, String>,
    /// What names begin with for no reason.
    prefix: String,
    /// By what the facts call it.
    renamed: BTreeMap<String, String>,
    /// By the enum, a slash and the member or the text.
    variants: BTreeMap<String, String>,
}

/// Shapes of several files.
const SHARED: &str = "shared";

/// Larger optional parts are boxed, so that their absence costs little.
const INLINE: usize = 128;

const RESERVED: [&str; 24] = [
    "List",
    "Number",
    "Json",
    "Scalar",
    "Time",
    "Report",
    "Unreadable",
    "Event",
    "Option",
    "Vec",
    "Box",
    "String",
    "Result",
    "Map",
    "Self",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "From",
    "Into",
    "Clone",
    "Debug",
];

/// The files of `src/events/` and what they hold.
///
/// # Errors
///
/// Lists all names that are not settled, and what is relied on without reason.
pub(crate) fn files(facts: &Facts, kept: &Kept) -> Result<Vec<(String, String)>, String> {
    let writer = Writer {
        facts,
        kept,
        homes: homes(facts, kept)?,
    };
    writer.check()?;
    let mut files = vec![("mod.rs".to_owned(), writer.root())];
    for home in kept.files.keys().map(String::as_str).chain([SHARED]) {
        if writer.homes.values().any(|it| *it == home) {
            files.push((format!("{home}.rs"), writer.file(home)));
        }
    }
    Ok(files)
}

struct Writer<'a> {
    facts: &'a Facts,
    kept: &'a Kept,
    /// The file of each shape, union and enum.
    homes: BTreeMap<&'a str, &'a str>,
}

fn homes<'a>(facts: &'a Facts, kept: &'a Kept) -> Result<BTreeMap<&'a str, &'a str>, String> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (file, roots) in &kept.files {
        for root in roots {
            let root = facts
                .roots
                .get(root)
                .ok_or_else(|| format!("no root {root}"))?;
            let mut open = vec![root];
            while let Some(of) = open.pop() {
                let (Type::Shape(id) | Type::Tagged(id) | Type::Number(id) | Type::Name(id)) =
                    of.inner()
                else {
                    continue;
                };
                if !users.entry(id).or_default().insert(file) {
                    continue;
                }
                open.extend(facts.parts(id));
            }
        }
    }
    let home = |files: &BTreeSet<&'a str>| match (files.len(), files.first()) {
        (1, Some(file)) => *file,
        _ => SHARED,
    };
    Ok(users.iter().map(|(id, files)| (*id, home(files))).collect())
}

impl Facts {
    /// The types of a shape's fields, and of a union's shapes' fields.
    fn parts(&self, id: &str) -> Vec<&Type> {
        let of_union = self.tagged.get(id).into_iter().flat_map(|it| &it.variants);
        let shapes = of_union.map(|(_, shape)| shape.as_str()).chain([id]);
        let fields = shapes
            .filter_map(|it| self.shapes.get(it))
            .flat_map(BTreeMap::values);
        fields.map(|(_, of)| of).collect()
    }
}

impl Writer<'_> {
    fn check(&self) -> Result<(), String> {
        let mut open = Vec::new();
        let mut taken: BTreeMap<String, &str> = RESERVED
            .iter()
            .map(|it| ((*it).to_owned(), "Rust"))
            .collect();
        let ids = self.facts.shapes.keys().chain(self.facts.tagged.keys());
        for id in ids
            .chain(self.facts.numbers.keys())
            .chain(self.facts.names.keys())
        {
            let name = self.name(id);
            if !name.chars().all(|it| it.is_ascii_alphanumeric()) {
                open.push(format!("{id} is called {name}"));
            }
            if let Some(other) = taken.insert(name.clone(), id) {
                open.push(format!("{id} and {other} are both called {name}"));
            }
        }
        for (name, variants) in self.enums() {
            let mut seen = BTreeSet::from(["Other".to_owned()]);
            for variant in variants {
                if !variant.starts_with(|it: char| it.is_ascii_uppercase())
                    || !seen.insert(variant.clone())
                {
                    open.push(format!("a value of {name} is called {variant:?}"));
                }
            }
        }
        for relied in &self.kept.relied {
            let plain = |(id, fields): (&String, &BTreeMap<String, (Presence, Type)>)| {
                fields.iter().any(|(key, (presence, _))| {
                    *presence == Presence::Always
                        && (key == relied || format!("{id}.{key}") == *relied)
                })
            };
            if !self.facts.shapes.iter().any(plain) {
                open.push(format!("{relied} is relied on, and is not always there"));
            }
        }
        for id in self.kept.renamed.keys() {
            if !self.homes.contains_key(id.as_str()) && !self.facts.shapes.contains_key(id) {
                open.push(format!("there is no {id}"));
            }
        }
        if open.is_empty() {
            return Ok(());
        }
        Err(format!(
            "settle these in facts/names.json:\n{}",
            open.join("\n")
        ))
    }

    /// The variants of each enum.
    fn enums(&self) -> Vec<(String, Vec<String>)> {
        let numbers = self.facts.numbers.iter().map(|(id, members)| {
            (
                self.name(id),
                members.keys().map(|it| self.variant(id, it)).collect(),
            )
        });
        let names = self.facts.names.iter().map(|(id, texts)| {
            (
                self.name(id),
                texts.iter().map(|it| self.variant(id, it)).collect(),
            )
        });
        let unions = self.facts.tagged.iter().map(|(id, it)| {
            (
                self.name(id),
                it.variants
                    .iter()
                    .map(|of| self.member(id, it, of))
                    .collect(),
            )
        });
        numbers.chain(names).chain(unions).collect()
    }

    fn name(&self, id: &str) -> String {
        match self.kept.renamed.get(id) {
            Some(name) => name.clone(),
            None => id.strip_prefix(&self.kept.prefix).unwrap_or(id).to_owned(),
        }
    }

    fn variant(&self, of: &str, text: &str) -> String {
        let kept = self.kept.variants.get(&format!("{of}/{text}"));
        kept.cloned().unwrap_or_else(|| pascal(text))
    }

    /// What a variant of a union is called: like its number where it has one, else like its shape.
    fn member(&self, id: &str, union: &Tagged, (numbers, shape): &(Vec<i64>, String)) -> String {
        if let Some(name) = self.kept.variants.get(&format!("{id}/{shape}")) {
            return name.clone();
        }
        let tag = self
            .facts
            .shapes
            .get(shape)
            .and_then(|it| it.get(&union.tag));
        let members = match tag {
            Some((_, Type::Number(of))) => self.facts.numbers.get(of),
            _ => None,
        };
        let named = members.and_then(|it| it.iter().find(|(_, number)| [**number] == **numbers));
        match named {
            Some((name, _)) => pascal(name),
            None => self.name(shape),
        }
    }

    fn is_plain(&self, id: &str, key: &str, presence: Presence) -> bool {
        let relied = |it: &str| self.kept.relied.contains(it);
        presence == Presence::Always && (relied(key) || relied(&format!("{id}.{key}")))
    }

    fn root(&self) -> String {
        let mut code = format!(
            "//! {}'s payloads. Written by `cargo xtask gen` from:\n//!\n",
            self.kept.sender
        );
        for source in &self.facts.source {
            let source = match source.split_once(": ") {
                Some((address, what)) if address.starts_with("https") => {
                    format!("<{address}>: {what}")
                }
                _ => source.clone(),
            };
            let _ = writeln!(code, "//! - {source}");
        }
        code.push('\n');
        let files = self.kept.files.keys().map(String::as_str).chain([SHARED]);
        for file in files.filter(|it| self.homes.values().any(|home| home == it)) {
            let _ = writeln!(code, "mod {file};\npub use self::{file}::*;");
        }
        let own = ["List", "Number"].into_iter().filter(|it| {
            let mut types = self.kept.types.values();
            types.any(|of| of == it)
        });
        let own: String = own.map(|it| format!("{it}, ")).collect();
        let _ = writeln!(
            code,
            "\npub use webhook_payload::{{Json, {own}Map, Scalar, Time}};"
        );
        code
    }

    fn file(&self, home: &str) -> String {
        let roots = self.kept.files.get(home);
        let mut code = match roots {
            Some(roots) => format!(
                "//! {}.\n",
                roots
                    .iter()
                    .map(|it| format!("`{it}`"))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
            None => "//! What several of the others have.\n".to_owned(),
        };
        code.push_str("//!\n//! Written by `cargo xtask gen`.\n\n");
        code.push_str("#[allow(unused_imports, reason = \"a file may use nothing of others\")]\nuse super::*;\n");
        code.push('\n');
        let here = |id: &&String| self.homes.get(id.as_str()) == Some(&home);
        let shapes = self
            .facts
            .shapes
            .keys()
            .filter(|id| self.home_of(id) == Some(home));
        section(
            &mut code,
            "payload",
            shapes.map(|id| self.shape(id)).collect(),
        );
        let unions = self.facts.tagged.keys().filter(here);
        section(
            &mut code,
            "tagged",
            unions.map(|id| self.union(id)).collect(),
        );
        let numbers = self.facts.numbers.keys().filter(here);
        section(
            &mut code,
            "numbers",
            numbers.map(|id| self.numbers(id)).collect(),
        );
        let names = self.facts.names.keys().filter(here);
        section(&mut code, "names", names.map(|id| self.names(id)).collect());
        code
    }

    /// A shape is where it is named, or where the union of which it is a member is.
    fn home_of(&self, id: &str) -> Option<&str> {
        let unions = self
            .facts
            .tagged
            .iter()
            .filter(|(_, it)| it.variants.iter().any(|(_, of)| of == id));
        let mut homes: BTreeSet<&str> = unions
            .filter_map(|(id, _)| self.homes.get(id.as_str()).copied())
            .collect();
        homes.extend(self.homes.get(id).copied());
        match (homes.len(), homes.first()) {
            (0, _) => None,
            (1, Some(home)) => Some(home),
            _ => Some(SHARED),
        }
    }

    fn shape(&self, id: &str) -> String {
        let mut code = String::new();
        let _ = writeln!(code, "/// {}", self.about(id));
        let _ = writeln!(code, "pub struct {} {{", self.name(id));
        for (section, plain) in [("always", true), ("maybe", false)] {
            let fields = self.facts.shapes.get(id).into_iter().flatten();
            let fields: Vec<_> = fields
                .filter(|(key, (presence, _))| self.is_plain(id, key, *presence) == plain)
                .collect();
            if fields.is_empty() {
                let _ = writeln!(code, "{section} {{}}");
                continue;
            }
            let _ = writeln!(code, "{section} {{");
            for (key, (_, of)) in fields {
                let boxed = !plain
                    && matches!(of, Type::Shape(part) if self.size(part, &mut vec![id]) > INLINE);
                let of = self.written(id, of);
                let of = if boxed { format!("Box<{of}>") } else { of };
                let _ = writeln!(code, "{}: {of} = {key:?},", field(key));
            }
            code.push_str("}\n");
        }
        code.push_str("}\n");
        code
    }

    fn union(&self, id: &str) -> String {
        let Some(union) = self.facts.tagged.get(id) else {
            return String::new();
        };
        let mut code = format!(
            "/// {}\npub enum {} by {:?} {{\n",
            self.about(id),
            self.name(id),
            union.tag
        );
        for of in &union.variants {
            let _ = writeln!(
                code,
                "{}({}) = {:?},",
                self.member(id, union, of),
                self.name(&of.1),
                of.0
            );
        }
        code.push_str("}\n");
        code
    }

    fn numbers(&self, id: &str) -> String {
        let mut code = format!("/// {}\npub enum {} {{\n", self.about(id), self.name(id));
        let mut members: Vec<_> = self.facts.numbers.get(id).into_iter().flatten().collect();
        members.sort_by_key(|(_, number)| **number);
        for (member, number) in members {
            let _ = writeln!(code, "{} = {number},", self.variant(id, member));
        }
        code.push_str("}\n");
        code
    }

    fn names(&self, id: &str) -> String {
        let mut code = format!("/// {}\npub enum {} {{\n", self.about(id), self.name(id));
        for text in self.facts.names.get(id).into_iter().flatten() {
            let _ = writeln!(code, "{} = {text:?},", self.variant(id, text));
        }
        code.push_str("}\n");
        code
    }

    /// One line: the root that it is, or where it is met.
    fn about(&self, id: &str) -> String {
        let is = |of: &Type| matches!(of.inner(), Type::Shape(it) | Type::Tagged(it) | Type::Number(it) | Type::Name(it) if it == id);
        let roots: Vec<String> = self
            .facts
            .roots
            .iter()
            .filter(|(_, of)| is(of))
            .map(|(root, _)| format!("`{root}`"))
            .collect();
        if !roots.is_empty() {
            return format!("The data of {}.", roots.join(", "));
        }
        let unions = self
            .facts
            .tagged
            .iter()
            .filter(|(_, it)| it.variants.iter().any(|(_, of)| of == id));
        let mut places: Vec<String> = unions
            .map(|(union, _)| format!("one of [`{}`]", self.name(union)))
            .collect();
        for (shape, fields) in &self.facts.shapes {
            for (key, _) in fields.iter().filter(|(_, (_, of))| is(of)) {
                places.push(format!("`{key}` of [`{}`]", self.name(shape)));
            }
        }
        let more = if places.len() > 3 { " and others" } else { "" };
        places.truncate(3);
        let text = format!("{}{more}.", places.join(", "));
        match text.strip_prefix("one of") {
            Some(rest) => format!("One of{rest}"),
            None => text,
        }
    }

    fn written(&self, id: &str, of: &Type) -> String {
        let written = |of: &Type| self.written(id, of);
        match of {
            Type::List(of) => {
                let list = self.kept.types.get("list").map_or("Vec", String::as_str);
                format!("{list}<{}>", written(of))
            }
            Type::Map(of) => format!("Map<{}>", written(of)),
            Type::Nullable(of) => format!("Option<{}>", written(of)),
            Type::Shape(id) | Type::Tagged(id) | Type::Number(id) | Type::Name(id) => self.name(id),
            Type::Plain(kind) => match (self.own(id, kind), kind.as_str()) {
                (Some(own), _) => own.clone(),
                (None, "string") => "String".to_owned(),
                (None, "integer") => "i64".to_owned(),
                (None, "number") => "f64".to_owned(),
                (None, "boolean") => "bool".to_owned(),
                (None, "time") => "Time".to_owned(),
                (None, "scalar") => "Scalar".to_owned(),
                (None, _) => "Json".to_owned(),
            },
        }
    }

    /// The Rust type of a kind that is not the usual one: in one shape, or in all.
    fn own(&self, id: &str, kind: &str) -> Option<&String> {
        let types = &self.kept.types;
        types
            .get(&format!("{id}.{kind}"))
            .or_else(|| types.get(kind))
    }

    /// About how many bytes a shape takes; without end if it contains itself.
    fn size<'b>(&'b self, id: &'b str, within: &mut Vec<&'b str>) -> usize {
        let Some(fields) = self.facts.shapes.get(id).filter(|_| !within.contains(&id)) else {
            return usize::MAX;
        };
        within.push(id);
        let sizes = fields.iter().map(|(key, (presence, of))| match of {
            Type::Shape(part) => match self.size(part, within) {
                size if self.is_plain(id, key, *presence) || size <= INLINE => size,
                _ => 8,
            },
            Type::Plain(kind) if kind == "boolean" => 1,
            Type::Plain(kind) if kind == "integer" || kind == "number" || kind == "any" => 16,
            Type::Number(_) | Type::Name(_) => 16,
            _ => 24,
        });
        let size = sizes.fold(0, usize::saturating_add);
        within.pop();
        size
    }
}

/// A macro's items, indented by hand: rustfmt does not know their syntax.
fn section(code: &mut String, name: &str, items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    let _ = writeln!(code, "webhook_payload::{name}! {{");
    let mut depth = 1_usize;
    for line in items.join("\n").lines() {
        if line.starts_with('}') {
            depth = depth.saturating_sub(1);
        }
        let indent = if line.is_empty() { 0 } else { depth };
        let _ = writeln!(code, "{}{line}", "    ".repeat(indent));
        if line.ends_with('{') {
            depth = depth.saturating_add(1);
        }
    }
    code.push_str("}\n\n");
}
