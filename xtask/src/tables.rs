//! Writes the tables by which payloads are checked: words, shapes, fields, forms, unions.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::model::{Model, Of, Tag, Union, View};

pub(crate) struct Tables {
    words: Vec<String>,
    keys: BTreeMap<String, u16>,
    key_count: u16,
    /// The index of each list's first word, by the list.
    lists: BTreeMap<Vec<String>, u16>,
    forms: Vec<String>,
    shapes: BTreeMap<String, u16>,
    unions: BTreeMap<String, u16>,
    names: BTreeMap<String, Vec<String>>,
    codes: BTreeMap<String, (u16, usize)>,
    numbers: Vec<i64>,
    rows: Rows,
}

#[derive(Default)]
struct Rows {
    shapes: Vec<[u16; 3]>,
    fields: Vec<[u16; 2]>,
    unions: Vec<[u16; 3]>,
    members: Vec<String>,
}

const REQUIRED: u16 = 1 << 15;

impl Tables {
    pub(crate) fn build(model: &Model) -> Result<Self, String> {
        let mut keys: Vec<String> = model
            .views
            .iter()
            .flat_map(|it| it.fields.iter().map(|it| it.key.clone()))
            .collect();
        keys.extend(model.unions.iter().map(|it| it.tag.clone()));
        keys.sort();
        keys.dedup();
        let mut tables = Self {
            key_count: number(keys.len())?,
            keys: keys.iter().cloned().zip(0..).collect(),
            words: keys,
            lists: BTreeMap::new(),
            forms: Vec::new(),
            shapes: model
                .views
                .iter()
                .map(|it| it.name.clone())
                .zip(0..)
                .collect(),
            unions: model
                .unions
                .iter()
                .map(|it| it.name.clone())
                .zip(0..)
                .collect(),
            names: model
                .names
                .iter()
                .map(|it| {
                    (
                        it.name.clone(),
                        it.texts.iter().map(|it| it.1.clone()).collect(),
                    )
                })
                .collect(),
            codes: BTreeMap::new(),
            numbers: Vec::new(),
            rows: Rows::default(),
        };
        for codes in &model.codes {
            let first = number(tables.numbers.len())?;
            tables.numbers.extend(codes.numbers.iter().map(|it| it.1));
            let row = (first, codes.numbers.len());
            tables.codes.insert(codes.name.clone(), row);
        }
        for view in &model.views {
            tables.add_view(view)?;
        }
        for union in &model.unions {
            tables.add_union(union)?;
        }
        number(tables.words.len())?;
        number(tables.rows.fields.len())?;
        Ok(tables)
    }

    fn add_view(&mut self, view: &View) -> Result<(), String> {
        let first = number(self.rows.fields.len())?;
        for field in &view.fields {
            let form = self.form(&field.of);
            let required = if field.is_required { REQUIRED } else { 0 };
            let key = self.keys[&field.key];
            self.rows.fields.push([key, form | required]);
        }
        let required = view.fields.iter().filter(|it| it.is_required).count();
        let row = [first, number(view.fields.len())?, number(required)?];
        self.rows.shapes.push(row);
        Ok(())
    }

    fn add_union(&mut self, union: &Union) -> Result<(), String> {
        let first = number(self.rows.members.len())?;
        for (place, (_, view, tags)) in union.variants.iter().enumerate() {
            let shape = self.shapes[view];
            for tag in tags {
                let row = match tag {
                    Tag::Text(text) => {
                        let word = self.list(std::slice::from_ref(text));
                        format!("OfWord({word}, {shape}, {place})")
                    }
                    Tag::Number(number) => format!("OfNumber({number}, {shape}, {place})"),
                };
                self.rows.members.push(row);
            }
        }
        let count = number(self.rows.members.len())? - first;
        let tag = self.keys[&union.tag];
        self.rows.unions.push([tag, first, count]);
        Ok(())
    }

    pub(crate) fn key(&self, key: &str) -> u16 {
        self.keys[key]
    }

    pub(crate) fn shape(&self, view: &str) -> u16 {
        self.shapes[view]
    }

    pub(crate) fn union(&self, union: &str) -> u16 {
        self.unions[union]
    }

    fn list(&mut self, words: &[String]) -> u16 {
        if let Some(first) = self.lists.get(words) {
            return *first;
        }
        let first = u16::try_from(self.words.len()).unwrap_or(u16::MAX);
        self.words.extend_from_slice(words);
        self.lists.insert(words.to_vec(), first);
        first
    }

    fn form(&mut self, of: &Of) -> u16 {
        let form = match of {
            Of::Text | Of::Own(_) => "Text".to_owned(),
            Of::Constant(text) => format!("Name({}, 1)", self.list(std::slice::from_ref(text))),
            Of::Name(name) => {
                let texts = self.names[name].clone();
                format!("Name({}, {})", self.list(&texts), texts.len())
            }
            Of::Integer => "Integer".to_owned(),
            Of::Code(name) => {
                let (first, count) = self.codes[name];
                format!("Code({first}, {count})")
            }
            Of::Number => "Number".to_owned(),
            Of::Flag => "Flag".to_owned(),
            Of::Time => "Time".to_owned(),
            Of::Digits(_) => "Digits".to_owned(),
            Of::Scalar => "Scalar".to_owned(),
            Of::Any | Of::OwnOfAny(_) => "Any".to_owned(),
            Of::Expandable(None) => "Expandable(NO_SHAPE)".to_owned(),
            Of::Expandable(Some(view)) => format!("Expandable({})", self.shapes[view]),
            Of::List(of) => format!("List({})", self.form(of)),
            Of::Map(of) => format!("Map({})", self.form(of)),
            Of::Page(of) => format!("Page({})", self.form(of)),
            Of::Nullable(of) => format!("Nullable({})", self.form(of)),
            Of::TextOr(of) => format!("TextOr({})", self.form(of)),
            Of::ScalarOr(of) => format!("ScalarOr({})", self.form(of)),
            Of::OneOrMany => "OneOrMany".to_owned(),
            Of::Shape(view) => format!("Shape({})", self.shapes[view]),
            Of::Union(union) => format!("Union({})", self.unions[union]),
        };
        let place = self.forms.iter().position(|it| *it == form);
        let place = place.unwrap_or_else(|| {
            self.forms.push(form);
            self.forms.len() - 1
        });
        u16::try_from(place).unwrap_or(REQUIRED - 1)
    }

    /// Writes the code of `tables.rs`; `hidden` has the keys that hold secrets.
    pub(crate) fn file(&self, hidden: &BTreeSet<String>) -> String {
        let slots = (usize::from(self.key_count) * 2 + 1).next_power_of_two();
        let mut end = 0;
        let ends: Vec<String> = self
            .words
            .iter()
            .map(|word| {
                end += word.len();
                end.to_string()
            })
            .collect();
        let mut code = String::from(
            "//! What payloads are checked by. Written by `cargo xtask gen`.\n\n\
             use webhook_payload::__private::Member::*;\nuse webhook_payload::__private::{Member, NO_SHAPE, slots};\n\
             use webhook_payload::Catalog;\nuse webhook_payload::Form::{self, *};\n\n",
        );
        let _ = writeln!(
            code,
            "#[rustfmt::skip]\npub(crate) static CATALOG: Catalog = Catalog::new(WORDS, ENDS, {}, SLOTS, SHAPES, FIELDS, FORMS, UNIONS, MEMBERS, NUMBERS){};\n",
            self.key_count,
            hiding(hidden)
        );
        let _ = writeln!(
            code,
            "static SLOTS: &[u16] = &slots::<{slots}>(WORDS, ENDS, {});\n",
            self.key_count
        );
        code.push_str("#[rustfmt::skip]\nstatic WORDS: &str = concat!(\n");
        for word in &self.words {
            let _ = writeln!(code, "    {word:?},");
        }
        code.push_str(");\n");
        let rows = |name: &str, of: &str, rows: Vec<String>| {
            let mut code = format!("\n#[rustfmt::skip]\nstatic {name}: &[{of}] = &[\n");
            for chunk in rows.chunks(12) {
                let _ = writeln!(code, "    {},", chunk.join(", "));
            }
            code + "];\n"
        };
        let arrays = |rows: &[[u16; 3]]| {
            rows.iter()
                .map(|[a, b, c]| format!("[{a}, {b}, {c}]"))
                .collect()
        };
        code.push_str(&rows("ENDS", "u32", ends));
        code.push_str(&rows("SHAPES", "[u16; 3]", arrays(&self.rows.shapes)));
        let fields = self
            .rows
            .fields
            .iter()
            .map(|[key, form]| format!("[{key}, {form}]"))
            .collect();
        code.push_str(&rows("FIELDS", "[u16; 2]", fields));
        code.push_str(&rows("FORMS", "Form", self.forms.clone()));
        code.push_str(&rows("UNIONS", "[u16; 3]", arrays(&self.rows.unions)));
        code.push_str(&rows("MEMBERS", "Member", self.rows.members.clone()));
        code.push_str(&rows(
            "NUMBERS",
            "i64",
            self.numbers.iter().map(i64::to_string).collect(),
        ));
        if !self.forms.iter().any(|it| it.contains("NO_SHAPE")) {
            code = code.replace("{Member, NO_SHAPE, slots}", "{Member, slots}");
        }
        if self.rows.members.is_empty() {
            code = code.replace("use webhook_payload::__private::Member::*;\n", "");
        }
        code
    }
}

fn hiding(keys: &BTreeSet<String>) -> String {
    if keys.is_empty() {
        return String::new();
    }
    let keys: Vec<String> = keys.iter().map(|it| format!("{it:?}")).collect();
    format!(".hiding(&[{}])", keys.join(", "))
}

/// The number of a row, of which a table has at most 65535.
fn number(row: usize) -> Result<u16, String> {
    u16::try_from(row).map_err(|_| "more than 65535 rows in a table".to_owned())
}
