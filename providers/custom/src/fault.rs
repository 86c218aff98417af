//! Everything that can be wrong with a configuration's settings. Each fault's text says how to fix it.

use std::fmt;

use webhook_core::config::RetryFault;

/// What is wrong with a configuration's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The name is empty, too long, or not lower-case letters, digits and hyphens.
    Name,
    /// The configuration has none, or more than one, of `signature`, `token` and `basic`.
    Proofs,
    /// A setting that has no meaning in this configuration.
    Misplaced {
        /// The setting.
        setting: &'static str,
        /// The setting or section that it needs.
        belongs: &'static str,
    },
    /// The file sets something that its preset sets already.
    Preset {
        /// The section that both have.
        section: &'static str,
    },
    /// A text that is not the name of a header, or that names a header which proxies and servers write.
    Header {
        /// The setting that has the text.
        setting: &'static str,
    },
    /// Two settings name one header.
    SharedHeader {
        /// The name of the header.
        header: String,
    },
    /// A text that a header's value cannot begin with.
    Prefix {
        /// The setting that has the text.
        setting: &'static str,
    },
    /// A separator that is not one character of punctuation or a blank.
    Separator,
    /// The separator of a list's elements can also occur within an element.
    SeparatorWithin {
        /// The setting of the element that it can occur in.
        setting: &'static str,
    },
    /// The configuration looks for the time in an element of a header that is not a list.
    ElementAlone,
    /// The signature and the time are elements of one header, and the beginning of one is also that of the other.
    ElementsAlike,
    /// A section that names no place, or more than one, for something that has one place.
    Place {
        /// What the section is to find a place for.
        setting: &'static str,
        /// The places that it can choose from.
        choices: &'static str,
    },
    /// A text that is no JSON pointer.
    Pointer {
        /// The setting that has the text.
        setting: &'static str,
    },
    /// A tolerance of zero seconds, or of more than a day.
    Tolerance,
    /// A limit of zero, or a time beyond a year.
    Limit {
        /// The setting.
        setting: &'static str,
    },
    /// The settings about the sender's retries contradict one another.
    Retries(RetryFault),
    /// A method other than POST, PUT or PATCH.
    Method,
    /// The setting for the first character of bodies is not one character of ASCII punctuation.
    BodyStart,
    /// Nothing distinguishes a signed body from another text that the sender signs with the same key.
    AnyBody,
    /// A URL that is not absolute, or that has a fragment.
    Url,
    /// A path prefix that is not a path, or that contains the character which ends the path in the signed text.
    PathPrefix,
    /// The template is longer than 1024 bytes.
    TemplateTooLong,
    /// A brace in the template without its partner.
    Braces,
    /// A part in the template that does not exist.
    UnknownPart {
        /// The part, as the template has it.
        part: String,
    },
    /// A part stands twice in the template.
    PartTwice {
        /// The part.
        part: &'static str,
    },
    /// The template has no `{body}`.
    NoBody,
    /// The template signs a part that the configuration does not say where to find.
    NoPlace {
        /// The part.
        part: &'static str,
        /// The setting that would say where to find it.
        setting: &'static str,
    },
    /// The configuration checks a time that the sender does not sign.
    TimeNotSigned,
    /// The configuration has a URL that the template does not sign.
    UrlNotSigned,
    /// Two parts are next to each other without a separator, so anyone can move the border between them.
    Adjacent {
        /// The part on the left.
        left: &'static str,
        /// The part on the right.
        right: &'static str,
    },
    /// The character next to a part can also occur within that part.
    Border {
        /// The part.
        part: &'static str,
        /// The character next to it.
        beside: char,
    },
    /// The answer to a challenge is not a template of `{token}` and `{mac}`.
    Answer,
    /// The answer to a challenge could be the signature of a delivery.
    AnswerSigns,
    /// The answer to a challenge holds `{mac}`, which needs an HMAC secret.
    AnswerKey,
    /// A prefix was set for a secret that is used as text.
    KeyPrefix,
    /// An encoding that this kind of key does not have.
    KeyEncoding,
    /// Secrets were given where public keys are needed, or the reverse.
    KeyKind,
    /// The configuration does not name the environment variable that holds the secret.
    NoKeyVariable,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = match self {
            Self::Misplaced { setting, belongs } => {
                return write!(
                    f,
                    "{setting} has no meaning here, since it belongs beside {belongs}. Leave it out"
                );
            }
            Self::Preset { section } => {
                return write!(
                    f,
                    "the preset sets {section} already. Leave it out, or leave the preset out and set everything yourself"
                );
            }
            Self::Header { setting } => {
                return write!(
                    f,
                    "{setting} is not the name of a header, or names one that every request has for another purpose. Write it as the sender does, such as acme-signature"
                );
            }
            Self::SharedHeader { header } => {
                return write!(
                    f,
                    "two settings read the header {header}. Give each a header of its own; if the time stands inside the signature's header, say so with timestamp.element"
                );
            }
            Self::Prefix { setting } => {
                return write!(
                    f,
                    "{setting} is not visible ASCII, or begins or ends in a way that no header keeps. Copy it from a request of the sender"
                );
            }
            Self::SeparatorWithin { setting } => {
                return write!(
                    f,
                    "the separator can be a part of {setting}, so elements could be divided in two ways. Use another encoding or another separator, or none"
                );
            }
            Self::Place { setting, choices } => {
                return write!(f, "{setting} must name exactly one place: {choices}");
            }
            Self::Pointer { setting } => {
                return write!(
                    f,
                    "{setting} is not a JSON pointer (RFC 6901). Write it as /data/id: a slash before each name"
                );
            }
            Self::Limit { setting } => {
                return write!(
                    f,
                    "{setting} is zero, or longer than any sender's. Leave it out, or say what the sender documents"
                );
            }
            Self::Retries(fault) => return write!(f, "{fault}"),
            Self::UnknownPart { part } => {
                return write!(
                    f,
                    "the template has {{{part}}}. There are {{timestamp}}, {{id}}, {{event}}, {{method}}, {{url}}, {{target}}, {{path}} and {{body}}; a brace itself is written twice"
                );
            }
            Self::PartTwice { part } => {
                return write!(
                    f,
                    "the template has {{{part}}} twice. Leave one out: the other one is signed just as well"
                );
            }
            Self::NoPlace { part, setting } => {
                return write!(
                    f,
                    "the template signs {{{part}}}, and nothing says where it stands. Add {setting}, or take it out of the template"
                );
            }
            Self::Adjacent { left, right } => {
                return write!(
                    f,
                    "in the template {{{right}}} follows {{{left}}} without a separator: anyone can move the end of one to the beginning of the other, and the signature still fits. Put a separator between them at the sender; before {{body}}, body_starts_with may take its place"
                );
            }
            Self::Border { part, beside } => {
                return write!(
                    f,
                    "in the template {beside:?} stands beside {{{part}}} and can be a piece of it, so the border between them can be moved. Separate them by a character that {{{part}}} never has, such as {}",
                    if *part == "url" {
                        "'|' or a line feed"
                    } else {
                        "'.' or a line feed"
                    }
                );
            }
            Self::Name => {
                "the name must be 1 to 64 lower-case letters, digits and hyphens: it keeps logs and deduplication keys of senders apart"
            }
            Self::Proofs => {
                "say how the sender proves its deliveries: give exactly one of signature, token and basic"
            }
            Self::Separator => {
                "the separator of elements is one character: a blank, or punctuation such as ',' or ';'"
            }
            Self::ElementAlone => {
                "the time is an element of the signature's header, which is not a list. Say what separates its elements: separator = \",\""
            }
            Self::ElementsAlike => {
                "signature and time are elements that begin alike. Each needs a prefix of its own, such as \"v1=\" and \"t=\", so that a time is never taken for a signature"
            }
            Self::Tolerance => {
                "the tolerance must be 1 second to 1 day. Five minutes (300) is what most senders recommend"
            }
            Self::Method => "the method must be POST, PUT or PATCH: a webhook has a body",
            Self::BodyStart => {
                "body_starts_with is one visible ASCII character that is neither letter nor digit, such as \"{\""
            }
            Self::AnyBody => {
                "every text that the key signs would be a delivery, and senders sign more with one key than bodies: tokens, cookies, queries. Say what every body begins with, body_starts_with = \"{\" for objects of JSON; or sign a text or a time before the body; or, if the key signs nothing else, insecure_any_body"
            }
            Self::Url => {
                "the URL must be whole, as it is entered at the sender: https://hooks.example.com/acme, without a fragment, and with other characters than those of a URL percent-encoded"
            }
            Self::PathPrefix => {
                "path_prefix must be a path of at most 256 characters, such as /hooks, without empty segments, . and .., and without the character that ends {target} or {path} in what is signed"
            }
            Self::TemplateTooLong => "the template is longer than 1024 bytes",
            Self::Braces => {
                "the template has a brace without its partner. Parts are written {body}; a brace itself is written twice"
            }
            Self::NoBody => {
                "the template has no {body}: one signature would fit every body. If the sender does not sign the body, the proof is no better than a token: give token instead of signature"
            }
            Self::TimeNotSigned => {
                "the timestamp is checked and not signed, so whoever repeats a delivery can write a new time. Add {timestamp} to what is signed, or leave the timestamp out"
            }
            Self::UrlNotSigned => {
                "the url is not signed, so it does nothing. Add {url} to what is signed, or leave it out"
            }
            Self::Answer => {
                "the answer to a challenge is a text with {token} or {mac} in it, at most 1024 bytes; a brace itself is written twice"
            }
            Self::AnswerSigns => {
                "the {mac} of the answer is made with the key of deliveries, and what is signed could be such a token, so a challenge would bring the signature of a delivery. Sign something that a token never has, such as ':', or say body_starts_with"
            }
            Self::AnswerKey => {
                "the {mac} of the answer needs an HMAC secret, and this sender has a public key or a credential. Leave {mac} out"
            }
            Self::KeyPrefix => {
                "the secret is used as the text that it is, with its prefix. Leave the prefix out, or say encoding = \"base64\" or \"hex\" if the rest of it is decoded"
            }
            Self::KeyEncoding => {
                "this key cannot be written so: a token or password is text (utf8), an Ed25519 public key is hex or base64"
            }
            Self::KeyKind => {
                "these keys are of another kind than the sender's. Public keys go to Custom::ed25519, and HMAC secrets, tokens and passwords to Custom::new"
            }
            Self::NoKeyVariable => {
                "nothing says which environment variable holds the secret. Add [key] env = \"ACME_WEBHOOK_SECRET\"; the secret itself never stands in the file"
            }
        };
        f.write_str(sentence)
    }
}
