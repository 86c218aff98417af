//! Makes unions: objects that are one of several shapes, and the tag by which the shapes are told apart.

use super::{Builder, Tag, Union};
use crate::facts::Type;
use crate::rules::pascal;

impl Builder<'_> {
    pub(super) fn union(&mut self, id: &str) -> Option<Union> {
        let union = match (
            self.facts
                .shapes
                .get(id)
                .filter(|it| !it.variants.is_empty()),
            self.facts.tagged.get(id),
        ) {
            (Some(shape), _) => Union {
                id: id.to_owned(),
                tag: "object".to_owned(),
                variants: shape
                    .variants
                    .iter()
                    .map(|(tag, of)| (pascal(tag), self.called(of), vec![Tag::Text(tag.clone())]))
                    .collect(),
                name: self.called(id),
                file: self.home(id),
                about: "One of several objects.".to_owned(),
            },
            (None, Some(tagged)) => Union {
                id: id.to_owned(),
                tag: tagged.tag.clone(),
                variants: tagged
                    .variants
                    .iter()
                    .map(|of| {
                        (
                            self.member(id, &tagged.tag, of),
                            self.called(&of.1),
                            of.0.iter().map(|it| Tag::Number(*it)).collect(),
                        )
                    })
                    .collect(),
                name: self.called(id),
                file: self.home(id),
                about: self.about(id),
            },
            (None, None) => return None,
        };
        let variants: Vec<&str> = union.variants.iter().map(|it| it.0.as_str()).collect();
        self.check_variants(&union.name, &variants);
        Some(union)
    }

    /// Returns the name of a variant of a union: that of its number if it has one, else that of its shape.
    pub(super) fn member(
        &self,
        id: &str,
        tag: &str,
        (numbers, shape): &(Vec<i64>, String),
    ) -> String {
        if self.rules.has_variant(id, shape) {
            return self.rules.variant(id, shape);
        }
        let tag = self
            .facts
            .shapes
            .get(shape)
            .and_then(|it| it.fields.get(tag));
        let members = match tag {
            Some((_, Type::Number(of))) => self.facts.numbers.get(of),
            _ => None,
        };
        let named = members.and_then(|it| it.iter().find(|(_, number)| [**number] == **numbers));
        match named {
            Some((name, _)) => pascal(name),
            None => self.called(shape),
        }
    }
}
