//! Faults in a secret or a public key.

use std::fmt;

/// What is wrong with a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretFault {
    /// The secret is empty.
    Empty,
    /// White space stands before or after the secret, or it contains a control character, such as a newline.
    WhiteSpace,
    /// The secret contains a character that no one sees, such as a byte order mark or a space without width.
    Invisible,
    /// The secret contains a character beyond ASCII, which this sender's secrets never do.
    NotAscii,
    /// The secret is shorter than 8 bytes.
    Short,
    /// The text is a placeholder for a secret: `undefined`, `changeme`, `your-secret`, `xxxxxxxx`.
    Placeholder,
    /// The text is a template or a reference that nothing has expanded, such as `${WEBHOOK_SECRET}`.
    Unexpanded,
    /// The text is a bare prefix such as `whsec_`, with nothing or only dots after it.
    BarePrefix,
    /// Something was copied along with the secret; the text names it.
    Wrapped(&'static str),
    /// The text is the path of a file.
    Path,
    /// The text holds several secrets.
    Several,
    /// The text is an API key (`sk_`, `pk_`, `rk_`), not an endpoint's signing secret.
    ApiKey,
    /// The text is not base64, in which the sender gives the secret out.
    NotBase64,
    /// The secret does not have the form of this sender's secrets; the text describes the form.
    NotOfSender(&'static str),
    /// The text is not hexadecimal, in which the sender gives the secret out.
    NotHex,
}

/// What is wrong with a public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicKeyFault {
    /// The text is not 64 hexadecimal digits of either case.
    NotHex,
    /// The text is not the base64 of 32 bytes.
    NotBase64,
    /// The text is neither 64 hexadecimal digits nor the base64 of 32 bytes.
    Neither,
    /// Something was copied along with the key, or it is written in another form; the text names it.
    Wrapped(&'static str),
    /// The bytes are not a point of the curve.
    NotAPoint,
    /// The key is of small order: signatures under it can be made without a private key.
    Weak,
}

impl fmt::Display for SecretFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotOfSender(form) => return write!(f, "is not a secret of this sender: {form}"),
            Self::Wrapped(what) => {
                return write!(f, "is not the secret alone: {what}. Leave that out, and keep the rest as it is");
            }
            Self::Empty => "is empty, and anyone can sign with an empty secret. Copy the endpoint's signing secret from the sender's settings",
            Self::WhiteSpace => "has white space before or after it, or contains a control character, most often a newline that was pasted along. Remove it; white space between words is part of the secret",
            Self::Invisible => "contains a character that no one sees, such as a byte order mark or a space of no width. Type or copy it anew, and save the file as UTF-8 without a byte order mark",
            Self::NotAscii => "contains a character beyond ASCII, which this sender's secrets never do: most often a quotation mark, a dash or a blank that an editor has put in. Copy the secret again",
            Self::Short => "is shorter than 8 bytes and can be guessed. Copy the whole of the sender's secret; if you choose it yourself, generate 32 random bytes and enter them at the sender as well",
            Self::Placeholder => "is a placeholder for a missing value, and anyone can sign with it. Set the real signing secret of the endpoint",
            Self::Unexpanded => "is a template that nothing expanded. Check the shell, container or deployment file that should fill it in with the signing secret of the endpoint",
            Self::BarePrefix => "is a bare prefix with no secret after it. Copy the whole value from the sender's settings",
            Self::Path => "is the path of a file, not its contents. Read it with Secret::from_file, or name the file in the variable whose name ends in _FILE",
            Self::Several => "holds several secrets in one text. Give each on its own: in variables NAME, NAME_2 and so on, or in a file with one on each line",
            Self::ApiKey => "is an API key, not the signing secret of a webhook endpoint, which starts with whsec_",
            Self::NotBase64 => "is not the base64 that this sender gives out. Copy it again, whole and unchanged",
            Self::NotHex => "is not the hexadecimal digits that this sender gives out. Copy it again, whole and unchanged",
        })
    }
}

impl fmt::Display for PublicKeyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wrapped(what) => return write!(f, "is not 64 hexadecimal digits, or base64 of 32 bytes, alone: {what}"),
            Self::NotHex => "is not 64 hexadecimal digits. Copy the public key from the application's settings, not its token or id",
            Self::NotBase64 => "is not the base64 of 32 bytes. Copy it again, whole and unchanged",
            Self::Neither => "is neither 64 hexadecimal digits nor the base64 of 32 bytes. Copy the public key, not a token, an id or a secret",
            Self::NotAPoint => "is not a point of the curve. Copy it again, whole and unchanged",
            Self::Weak => "is weak: signatures under it can be made without a private key. No honest sender has such a key",
        })
    }
}
