//! Makes the answer to a signed challenge, and refuses answers that would sign a delivery.

use http::StatusCode;
use webhook_core::claim::{Algorithm, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::reply::{Reply, Token};

use crate::fault::Fault;
use crate::name::kept;
use crate::template::{self, Part, Variable};

/// The answer to a challenge, as a list of the pieces that it is put together from.
#[derive(Debug)]
pub(crate) struct Answer {
    pieces: Vec<Piece>,
}

#[derive(Debug)]
enum Piece {
    Text(&'static str),
    Token,
    Mac,
}

/// How deliveries are signed with the key that may also answer a challenge.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signed<'a> {
    pub(crate) algorithm: Algorithm,
    pub(crate) encoding: Encoding,
    pub(crate) parts: &'a [Part],
    pub(crate) first_byte: Option<u8>,
}

impl Answer {
    pub(crate) fn of(template: &str, signed: Signed<'_>) -> Result<Self, Fault> {
        let tokens = template::tokens(template).map_err(|_| Fault::Answer)?;
        let piece = |token| match token {
            template::Token::Text(text) => Ok(Piece::Text(kept(text))),
            template::Token::Name("token") => Ok(Piece::Token),
            template::Token::Name("mac") => Ok(Piece::Mac),
            template::Token::Name(_) => Err(Fault::Answer),
        };
        let pieces: Vec<Piece> = tokens.into_iter().map(piece).collect::<Result<_, _>>()?;
        let has = |wanted: fn(&Piece) -> bool| pieces.iter().any(wanted);
        let has_mac = has(|piece| matches!(piece, Piece::Mac));
        if !has_mac && !has(|piece| matches!(piece, Piece::Token)) {
            return Err(Fault::Answer);
        }
        let is_hmac = matches!(
            signed.algorithm,
            Algorithm::HmacSha256 | Algorithm::HmacSha1
        );
        if has_mac && !is_hmac {
            return Err(Fault::AnswerKey);
        }
        if has_mac && could_sign_a_token(signed) {
            return Err(Fault::AnswerSigns);
        }
        Ok(Self { pieces })
    }

    pub(crate) fn reply<'a>(
        &self,
        signed: Signed<'_>,
        keys: &'a Keyring,
        token: Token<'a>,
    ) -> Reply<'a> {
        let reply = Reply::new(StatusCode::OK).because("a challenge, answered");
        let reply = match self.pieces.as_slice() {
            [Piece::Token] => reply.plain(),
            _ => reply.json(),
        };
        self.pieces.iter().fold(reply, |reply, piece| match piece {
            Piece::Text(text) => reply.literal(text),
            Piece::Token => reply.token(token),
            Piece::Mac => reply.mac(signed.algorithm, keys, signed.encoding, token),
        })
    }
}

/// Whether a token could consist of all the bytes that a delivery's signature covers. If so, anyone could send those
/// bytes as a challenge, and the answer would be the signature of that delivery.
fn could_sign_a_token(signed: Signed<'_>) -> bool {
    let of_token = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-".contains(byte);
    signed.first_byte.as_ref().is_none_or(of_token)
        && signed.parts.iter().all(|part| match part {
            Part::Literal(bytes) => bytes.iter().all(of_token),
            // Target and path begin with a slash, which no token contains.
            Part::Variable(Variable::Target | Variable::Path, _) => false,
            Part::Variable(..) | Part::Body => true,
        })
}
