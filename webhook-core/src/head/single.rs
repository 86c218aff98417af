//! Reads the value of a header that may be there only once, as text.

use http::HeaderValue;
use http::header::GetAll;

use super::text::{Source, Text, visible};
use crate::rejection::{Rejection, RejectionKind};

/// Returns the text of the only one of these values, if there is one; a rejection names the header `at_fault`.
pub(super) fn single<'a>(
    values: GetAll<'a, HeaderValue>,
    at_fault: &'static str,
) -> Result<Option<Text<'a>>, Rejection> {
    let value = single_value(values, at_fault)?;
    value.map(|value| text_of(value, || at_fault)).transpose()
}

/// Returns the text of this value; a rejection names the header `at_fault`.
pub(super) fn text_of(
    value: &HeaderValue,
    at_fault: impl FnOnce() -> &'static str,
) -> Result<Text<'_>, Rejection> {
    match visible(value) {
        Some(text) => Ok(Text::of(text, Source::Header(value))),
        None => Err(
            Rejection::of_header(RejectionKind::MalformedHeader, at_fault())
                .expecting("visible ASCII"),
        ),
    }
}

/// Returns the only one of these values, whatever its bytes; a rejection names the header `at_fault`.
pub(super) fn single_value<'a>(
    values: GetAll<'a, HeaderValue>,
    at_fault: &'static str,
) -> Result<Option<&'a HeaderValue>, Rejection> {
    let mut values = values.iter();
    let value = values.next();
    if values.next().is_some() {
        let repeated = Rejection::of_header(RejectionKind::RepeatedHeader, at_fault);
        return Err(repeated.expecting("the header once"));
    }
    Ok(value)
}
