//! Reads headers that another header lists, for senders that say in the request which headers they signed.

use http::HeaderValue;

use crate::head::{Head, Text};
use crate::rejection::{Rejection, RejectionKind};

/// The most names in a list; senders that list headers have a dozen.
const MOST_NAMES: usize = 64;

const FORM: &str = "at most 64 names in lower case, sorted, each once, with commas between them";

/// Reads headers that another header lists. The adapter must have the list itself signed, and must refuse a list that
/// lacks a header it needs.
impl<'a> Head<'a> {
    /// Reads the names in the header `list`, which are separated by commas and sorted.
    ///
    /// # Errors
    ///
    /// Returns an error for a list that is absent, repeated, or not in the only accepted spelling: names in lower
    /// case, sorted by their bytes, each once, with nothing between them but a comma, and no more than 64.
    pub fn names_listed(&self, list: &'static str) -> Result<Vec<&'a str>, Rejection> {
        let text = self.only(list)?.as_str();
        let most = MOST_NAMES.saturating_add(1);
        let names: Vec<_> = text.split(',').take(most).collect();
        let is_list = names.len() <= MOST_NAMES
            && names.iter().all(|name| is_name(name))
            && names.is_sorted_by(|one, next| one < next);
        is_list.then_some(names).ok_or_else(|| {
            Rejection::of_header(RejectionKind::MalformedHeader, list).expecting(FORM)
        })
    }

    /// Reads the bytes of the only value of the header `name`, which the header `list` names, for senders that say
    /// what they sign of a value beyond ASCII.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Head::only_listed`], except that the value need not be ASCII.
    pub fn only_listed_bytes(&self, list: &'static str, name: &str) -> Result<&'a [u8], Rejection> {
        let value = self.single_value(name, list)?;
        value
            .map(HeaderValue::as_bytes)
            .ok_or_else(|| Rejection::of_header(RejectionKind::MissingHeader, list))
    }

    /// Reads the only value of the header `name`, which the header `list` names.
    ///
    /// # Errors
    ///
    /// Returns an error for a value that is absent, repeated or not ASCII, and for a name that no header can have. The
    /// rejection names the list.
    pub fn only_listed(&self, list: &'static str, name: &str) -> Result<Text<'a>, Rejection> {
        self.single(name, list)?
            .ok_or_else(|| Rejection::of_header(RejectionKind::MissingHeader, list))
    }
}

fn is_name(name: &str) -> bool {
    let plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    !name.is_empty() && name.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method, Uri};

    use super::*;

    fn names(lists: &[&str]) -> Result<Vec<String>, RejectionKind> {
        let mut headers = HeaderMap::new();
        for list in lists {
            headers.append("x-list", HeaderValue::from_str(list).unwrap());
        }
        let uri = Uri::from_static("/");
        let head = Head::new(&Method::POST, &uri, &headers);
        let names = head.names_listed("x-list").map_err(|it| it.kind())?;
        Ok(names.into_iter().map(ToOwned::to_owned).collect())
    }

    #[test]
    fn a_set_of_names_has_one_spelling() {
        assert_eq!(names(&["a"]).unwrap(), ["a"]);
        assert_eq!(names(&["a-b,a1,a_b"]).unwrap(), ["a-b", "a1", "a_b"]);
        for list in [
            "", ",", "a,", ",a", "a,,b", " a", "a ", "a, b", "a;b", "A", "b,a", "a,a", "a:b", "a b",
        ] {
            assert_eq!(
                names(&[list]),
                Err(RejectionKind::MalformedHeader),
                "{list}"
            );
        }
        assert_eq!(names(&[]), Err(RejectionKind::MissingHeader));
        assert_eq!(names(&["a", "a"]), Err(RejectionKind::RepeatedHeader));
    }

    #[test]
    fn a_value_is_there_once_as_text_or_as_bytes() {
        let mut headers = HeaderMap::new();
        headers.insert("a", HeaderValue::from_static("1"));
        headers.insert("b", HeaderValue::from_bytes(b"\xe9").unwrap());
        headers.append("c", HeaderValue::from_static("1"));
        headers.append("c", HeaderValue::from_static("1"));
        let uri = Uri::from_static("/");
        let head = Head::new(&Method::POST, &uri, &headers);
        let refused = |name| {
            let refused = head.only_listed_bytes("x-list", name).unwrap_err();
            (refused.kind(), refused.header())
        };
        assert_eq!(head.only_listed_bytes("x-list", "a").unwrap(), b"1");
        assert_eq!(head.only_listed_bytes("x-list", "b").unwrap(), b"\xe9");
        assert_eq!(
            refused("c"),
            (RejectionKind::RepeatedHeader, Some("x-list"))
        );
        assert_eq!(refused("d"), (RejectionKind::MissingHeader, Some("x-list")));
        assert_eq!(&*head.only_listed("x-list", "a").unwrap(), "1");
        let refused = head.only_listed("x-list", "b").unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::MalformedHeader);
    }

    #[test]
    fn a_list_is_bounded() {
        let list = |count: usize| {
            let names: Vec<_> = (0..count).map(|number| format!("a{number:05}")).collect();
            names.join(",")
        };
        assert_eq!(names(&[&list(64)]).unwrap().len(), 64);
        for count in [65, 9000] {
            assert_eq!(names(&[&list(count)]), Err(RejectionKind::MalformedHeader));
        }
    }
}
