//! Reads the template of the signed text, and checks that a signed text can be divided into its parts in only one way.
//!
//! A signature proves a sequence of bytes. It proves the parts only if no other parts make the same sequence. So each
//! part before the body must end at the first occurrence of the character that follows it, and each part after the body
//! must begin at the last occurrence of the character that precedes it. That character must not occur within the part.
//! [`Piece::contains`] says whether it can. A time is digits, and a URL is the characters of RFC 3986, so both are
//! known in advance. An id, an event or a target can contain nearly anything, so each delivery is checked for the
//! character. The body is everything that remains.
//!
//! The URL is constant at one endpoint but differs at another endpoint that has the same secret. So it counts as a part
//! that varies, and no other part that varies may follow it without a separator.

use crate::fault::Fault;

/// One part of the signed text, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Literal(Vec<u8>),
    Variable(Variable, Stop),
    Body,
}

/// A part that has another value in each delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variable {
    Timestamp,
    Id,
    Event,
    /// The path and the query of the request.
    Target,
    Path,
}

/// The byte next to a part, which the part must not contain.
pub(crate) type Stop = u8;

const LONGEST: usize = 1024;

impl Variable {
    const fn name(self) -> &'static str {
        match self {
            Self::Timestamp => "timestamp",
            Self::Id => "id",
            Self::Event => "event",
            Self::Target => "target",
            Self::Path => "path",
        }
    }

    /// Whether this part can contain the byte.
    const fn contains(self, byte: u8) -> Contains {
        match self {
            Self::Timestamp if byte.is_ascii_digit() => Contains::Ever,
            Self::Timestamp => Contains::Never,
            // An id or an event can have any visible character. Most consist of letters and digits.
            Self::Id | Self::Event if byte.is_ascii_alphanumeric() => Contains::Ever,
            Self::Id | Self::Event => Contains::Perhaps,
            Self::Target | Self::Path => match byte {
                b'/' | b'?' | b'&' | b'=' | b'%' => Contains::Ever,
                _ if byte.is_ascii_alphanumeric() => Contains::Ever,
                _ => Contains::Perhaps,
            },
        }
    }
}

/// Whether the values of a part can contain a byte.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Contains {
    /// No value can contain it.
    Never,
    /// Some values can contain it. The adapter refuses those, delivery by delivery.
    Perhaps,
    /// All values can contain it, or so many that this byte as a border would refuse genuine deliveries or be no
    /// border.
    Ever,
}

/// The characters of a URL (RFC 3986, section 2): unreserved, reserved, and the percent sign.
pub(crate) const fn is_of_url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'-' | b'.'
                | b'_'
                | b'~'
                | b':'
                | b'/'
                | b'?'
                | b'#'
                | b'['
                | b']'
                | b'@'
                | b'!'
                | b'$'
                | b'&'
                | b'\''
                | b'('
                | b')'
                | b'*'
                | b'+'
                | b','
                | b';'
                | b'='
                | b'%'
        )
}

/// A piece of a template while it is read: constants have become literals, and borders are not checked yet.
enum Piece {
    Literal(Vec<u8>),
    /// The URL of this endpoint. The URL of another endpoint with the same secret may begin with it.
    Url(Vec<u8>),
    Variable(Variable),
    Body,
}

impl Piece {
    const fn name(&self) -> &'static str {
        match self {
            Self::Literal(_) => "",
            Self::Url(_) => "url",
            Self::Variable(variable) => variable.name(),
            Self::Body => "body",
        }
    }

    /// Whether this piece can contain the byte; `None` for a piece that is the same at every endpoint.
    const fn contains(&self, byte: u8) -> Option<Contains> {
        match self {
            Self::Literal(_) => None,
            Self::Url(_) if is_of_url(byte) => Some(Contains::Ever),
            Self::Url(_) => Some(Contains::Never),
            Self::Variable(variable) => Some(variable.contains(byte)),
            Self::Body => Some(Contains::Ever),
        }
    }

    /// Returns the byte with which this piece begins, if it is the same in every delivery and at every endpoint.
    fn first(&self, body_starts_with: Option<u8>) -> Option<u8> {
        match self {
            // Every URL begins with `http`.
            Self::Literal(bytes) | Self::Url(bytes) => bytes.first().copied(),
            Self::Body => body_starts_with,
            Self::Variable(_) => None,
        }
    }

    /// Returns the byte with which this piece ends, if it is the same in every delivery and at every endpoint.
    fn last(&self) -> Option<u8> {
        match self {
            Self::Literal(bytes) => bytes.last().copied(),
            Self::Url(_) | Self::Body | Self::Variable(_) => None,
        }
    }
}

/// Reads a template. `url` and `method` are the same for every delivery of the endpoint.
pub(crate) fn parse(
    template: &str,
    url: Option<&str>,
    method: &str,
    body_starts_with: Option<u8>,
) -> Result<Vec<Part>, Fault> {
    let mut pieces: Vec<Piece> = Vec::new();
    // Neither a text between names nor a method is ever empty.
    let literal = |pieces: &mut Vec<Piece>, text: &str| match pieces.last_mut() {
        Some(Piece::Literal(bytes)) => bytes.extend_from_slice(text.as_bytes()),
        _ => pieces.push(Piece::Literal(text.as_bytes().to_vec())),
    };
    let mut seen: Vec<&'static str> = Vec::new();
    for token in tokens(template)? {
        let name = match token {
            Token::Text(text) => {
                literal(&mut pieces, text);
                continue;
            }
            Token::Name(name) => name,
        };
        let piece = match name {
            "timestamp" => Piece::Variable(Variable::Timestamp),
            "id" => Piece::Variable(Variable::Id),
            "event" => Piece::Variable(Variable::Event),
            "target" => Piece::Variable(Variable::Target),
            "path" => Piece::Variable(Variable::Path),
            "body" => Piece::Body,
            "method" => {
                literal(&mut pieces, method);
                continue;
            }
            "url" => {
                let (part, setting) = ("url", "url");
                let url = url.ok_or(Fault::NoPlace { part, setting })?;
                Piece::Url(url.as_bytes().to_vec())
            }
            other => {
                let part = other.chars().take(32).collect();
                return Err(Fault::UnknownPart { part });
            }
        };
        if seen.contains(&piece.name()) {
            return Err(Fault::PartTwice { part: piece.name() });
        }
        seen.push(piece.name());
        pieces.push(piece);
    }
    if url.is_some() && !seen.contains(&"url") {
        return Err(Fault::UrlNotSigned);
    }
    judge(pieces, body_starts_with)
}

/// Finds the byte next to each part, and refuses a template whose signed text could be divided in another way.
fn judge(pieces: Vec<Piece>, body_starts_with: Option<u8>) -> Result<Vec<Part>, Fault> {
    let is_body = |piece: &Piece| matches!(piece, Piece::Body);
    let body = pieces.iter().position(is_body).ok_or(Fault::NoBody)?;
    let mut stops = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let stop = match piece {
            Piece::Literal(_) | Piece::Body => None,
            Piece::Url(_) | Piece::Variable(_) if at < body => {
                let behind = pieces.get(at.saturating_add(1)..).unwrap_or_default();
                Some(end(piece, behind, body_starts_with)?)
            }
            Piece::Url(_) | Piece::Variable(_) => {
                let before = at.checked_sub(1).and_then(|before| pieces.get(before));
                Some(beginning(before, piece)?)
            }
        };
        stops.push(stop);
    }
    let parts = pieces.into_iter().zip(stops);
    Ok(parts
        .filter_map(|(piece, stop)| {
            Some(match piece {
                Piece::Literal(bytes) | Piece::Url(bytes) => Part::Literal(bytes),
                Piece::Variable(variable) => Part::Variable(variable, stop?),
                Piece::Body => Part::Body,
            })
        })
        .collect())
}

/// Returns the byte that ends `piece`, which comes before the body.
fn end(piece: &Piece, behind: &[Piece], body_starts_with: Option<u8>) -> Result<Stop, Fault> {
    let next = behind.first();
    let stop = next.and_then(|next| next.first(body_starts_with));
    let Some(stop) = stop else {
        let (left, right) = (piece.name(), next.map_or("", Piece::name));
        return Err(Fault::Adjacent { left, right });
    };
    if piece.contains(stop) != Some(Contains::Ever) {
        return Ok(stop);
    }
    // A URL may contain the separator after it, but no URL can continue past that separator if the body comes directly
    // after it and begins with a character that no URL contains.
    if let (Piece::Url(_), [Piece::Literal(_), Piece::Body, ..], Some(first)) =
        (piece, behind, body_starts_with)
        && !is_of_url(first)
    {
        return Ok(first);
    }
    let (part, beside) = (piece.name(), char::from(stop));
    Err(Fault::Border { part, beside })
}

/// Returns the byte before `piece`, which comes after the body.
fn beginning(before: Option<&Piece>, piece: &Piece) -> Result<Stop, Fault> {
    let Some(stop) = before.and_then(Piece::last) else {
        let (left, right) = (before.map_or("", Piece::name), piece.name());
        return Err(Fault::Adjacent { left, right });
    };
    if piece.contains(stop) == Some(Contains::Ever) {
        let (part, beside) = (piece.name(), char::from(stop));
        return Err(Fault::Border { part, beside });
    }
    Ok(stop)
}

/// Whether the signed text begins differently from any other text that the key may sign. It does if the template begins
/// with a text or the URL, or if a time (which must be about now) or a target (which begins with a slash) comes before
/// the body.
///
/// The caller chooses an id or an event freely. If one of them comes alone before the body, any signed text that
/// contains the separator passes for a delivery: under `{id}.{body}`, every JSON Web Token does.
pub(crate) fn begins_like_no_other_text(parts: &[Part]) -> bool {
    let before = || parts.iter().take_while(|part| !matches!(part, Part::Body));
    matches!(before().next(), Some(Part::Literal(_)))
        || before().any(|part| {
            use Variable::{Path, Target, Timestamp};
            matches!(part, Part::Variable(Timestamp | Target | Path, _))
        })
}

/// A piece of a template's text.
pub(crate) enum Token<'t> {
    Text(&'t str),
    Name(&'t str),
}

/// Divides `before{name}after` into texts and names. A brace that is written twice is one brace of the text.
pub(crate) fn tokens(template: &str) -> Result<Vec<Token<'_>>, Fault> {
    if template.len() > LONGEST {
        return Err(Fault::TemplateTooLong);
    }
    let mut tokens = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        let (text, brace) = rest.split_at(at);
        if !text.is_empty() {
            tokens.push(Token::Text(text));
        }
        rest = if let Some(behind) = brace.strip_prefix("{{") {
            tokens.push(Token::Text("{"));
            behind
        } else if let Some(behind) = brace.strip_prefix("}}") {
            tokens.push(Token::Text("}"));
            behind
        } else {
            let inside = brace.strip_prefix('{').ok_or(Fault::Braces)?;
            let (name, behind) = inside.split_once('}').ok_or(Fault::Braces)?;
            tokens.push(Token::Name(name));
            behind
        };
    }
    if !rest.is_empty() {
        tokens.push(Token::Text(rest));
    }
    Ok(tokens)
}
