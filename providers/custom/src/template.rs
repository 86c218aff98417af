//! What is signed, as a text with parts in it, and whether it comes apart in one way only.
//!
//! What a signature proves is a row of bytes. It proves the parts only if no other parts make the same
//! row. Before the body each part must end where the character behind it first occurs, and behind the
//! body begin where the character before it last occurs; so that character may not be a piece of it.
//! Of a time that is known beforehand (it is digits); of an id, an event or a target it is held
//! against each delivery. The body is what is left.

use crate::fault::Fault;

/// What is signed next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Literal(Vec<u8>),
    Variable(Variable, Stop),
    Body,
}

/// What each delivery fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variable {
    Timestamp,
    Id,
    Event,
    /// Path and query.
    Target,
    Path,
}

/// The byte beside a part that it must not contain.
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

    /// Whether every value, or nearly every one, has this byte in it.
    const fn is_made_of(self, byte: u8) -> bool {
        match self {
            Self::Timestamp => byte.is_ascii_digit(),
            Self::Id | Self::Event => byte.is_ascii_alphanumeric(),
            Self::Target | Self::Path => {
                byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'?' | b'&' | b'=' | b'%')
            }
        }
    }
}

/// A template in the making: constants are literals already, borders are not judged yet.
enum Piece {
    Literal(Vec<u8>),
    /// The URL of this endpoint. Another one's, under the same secret, may begin with it.
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

    /// The bytes that are the same in every delivery.
    fn constant(&self) -> Option<&[u8]> {
        match self {
            Self::Literal(bytes) | Self::Url(bytes) => Some(bytes),
            Self::Variable(_) | Self::Body => None,
        }
    }
}

/// Reads a template. `url` and `method` are the same for every delivery.
pub(crate) fn parse(
    template: &str,
    url: Option<&str>,
    method: &str,
    body_starts_with: Option<u8>,
) -> Result<Vec<Part>, Fault> {
    let mut pieces: Vec<Piece> = Vec::new();
    let literal = |pieces: &mut Vec<Piece>, text: &str| match pieces.last_mut() {
        _ if text.is_empty() => {}
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

/// Finds the byte beside each part, and refuses what could be divided otherwise.
fn judge(pieces: Vec<Piece>, body_starts_with: Option<u8>) -> Result<Vec<Part>, Fault> {
    let is_body = |piece: &Piece| matches!(piece, Piece::Body);
    let body = pieces.iter().position(is_body).ok_or(Fault::NoBody)?;
    for pair in pieces.windows(2) {
        let (left, right) = match pair {
            [Piece::Url(_), Piece::Body] => match body_starts_with {
                Some(first) if Variable::Target.is_made_of(first) => {
                    let (part, beside) = ("url", char::from(first));
                    return Err(Fault::Border { part, beside });
                }
                Some(_) => continue,
                None => ("url", "body"),
            },
            [Piece::Body, Piece::Url(_)] => ("body", "url"),
            _ => continue,
        };
        return Err(Fault::Adjacent { left, right });
    }
    let mut stops = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Variable(variable) = piece else {
            stops.push(None);
            continue;
        };
        let (beside, stop) = if at < body {
            let next = at.checked_add(1).and_then(|next| pieces.get(next));
            let stop = next.and_then(|next| match next {
                Piece::Body => body_starts_with,
                next => next.constant()?.first().copied(),
            });
            (next, stop)
        } else {
            let previous = at.checked_sub(1).and_then(|previous| pieces.get(previous));
            let stop = previous.and_then(|previous| previous.constant()?.last().copied());
            (previous, stop)
        };
        let Some(stop) = stop else {
            let (own, beside) = (piece.name(), beside.map_or("", Piece::name));
            let (left, right) = if at < body {
                (own, beside)
            } else {
                (beside, own)
            };
            return Err(Fault::Adjacent { left, right });
        };
        if variable.is_made_of(stop) {
            let (part, beside) = (variable.name(), char::from(stop));
            return Err(Fault::Border { part, beside });
        }
        stops.push(Some(stop));
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

/// A piece of a template's text.
pub(crate) enum Token<'t> {
    Text(&'t str),
    Name(&'t str),
}

/// Divides `before{name}behind`; a brace that is written twice is one of the text.
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
