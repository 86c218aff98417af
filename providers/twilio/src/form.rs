//! What Twilio signs of a form: every parameter, decoded and sorted, with nothing in between.

use percent_encoding::percent_decode;
use webhook_core::{Rejection, RejectionKind, Unverified};

/// Parameters beyond this are refused unsorted. Twilio's largest callbacks have some dozens.
const MOST_PARAMS: usize = 1000;

/// `name value name value ..`, by the bytes of the name, then of the value; equal ones once.
///
/// Bytes that are not UTF-8 stay as they are, so that no two of them look alike.
pub(crate) fn canonical(body: Unverified<'_>) -> Result<Vec<u8>, Rejection> {
    let pairs = || body.bytes().split(|&byte| byte == b'&');
    if pairs().count() > MOST_PARAMS {
        return Err(Rejection::new(RejectionKind::MalformedBody));
    }
    let mut params: Vec<[Vec<u8>; 2]> = pairs()
        .map(|pair| {
            let mut halves = pair.splitn(2, |&byte| byte == b'=');
            [halves.next(), halves.next()].map(|half| half.map(decode).unwrap_or_default())
        })
        .collect();
    params.sort_unstable();
    params.dedup();
    Ok(params.concat().concat())
}

fn decode(text: &[u8]) -> Vec<u8> {
    let spaced = text
        .iter()
        .map(|&byte| if byte == b'+' { b' ' } else { byte });
    percent_decode(&spaced.collect::<Vec<_>>()).collect()
}
