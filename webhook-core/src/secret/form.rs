//! Describes the secrets of one sender, and where that sender shows them, so that each error can say it.

use std::borrow::Cow;

#[cfg(feature = "ed25519")]
use super::{IntoPublicKeys, PublicKeys};
use super::{IntoSecrets, KeyWarning, Secret, Secrets, rules, wrapping};
use crate::config_error::{ConfigError, SecretFault, next_of};

/// Characters that separate the secrets in a text that was meant to hold several.
const SEPARATORS: [fn(char) -> bool; 6] = [
    |c| c == ',',
    |c| c == ';',
    |c| c == '|',
    |c| c == ':',
    |c| c == '&',
    char::is_whitespace,
];

/// Describes the keys of one sender for its adapter: what they look like, and where the sender shows them.
///
/// An adapter's constructor passes the keys that it is given through its form. The form refuses only what can never be
/// a key of this sender, and adds to each error where the right key is found.
///
/// ```
/// # use webhook_core::keys::SecretForm;
/// # use webhook_core::Secret;
/// const SECRET: SecretForm = SecretForm::issued("Acme shows it in its console, under Webhooks > the endpoint > Signing secret")
///     .begins_with("acme_");
/// let error = SECRET.secrets(Secret::new("acme\u{2013}1f0c9a7d55")).unwrap_err();
/// assert!(error.to_string().contains("Acme shows it in its console"));
/// ```
#[derive(Clone, Debug)]
pub struct SecretForm {
    place: Cow<'static, str>,
    /// Whether the sender makes the secrets; such secrets have only the characters that tokens have.
    issued: bool,
    /// Whether every secret is ASCII.
    ascii: bool,
    begins_with: &'static str,
    /// The beginning of the secrets of a sender that [`SecretForm::described`] describes at run time.
    prefix: Option<String>,
    /// A text that the sender shows before the secret and that is no part of it.
    leaves_out: &'static str,
    look: Option<Look>,
    foreign: &'static [(&'static str, &'static str)],
}

#[derive(Clone, Copy, Debug)]
struct Look {
    length: usize,
    letter: fn(u8) -> bool,
    sentence: &'static str,
}

impl SecretForm {
    /// Describes secrets that the sender makes, which are ASCII. The sentence `place` says where it shows them.
    #[must_use]
    pub const fn issued(place: &'static str) -> Self {
        Self::of(true, Cow::Borrowed(place))
    }

    /// Describes secrets that a user chooses, of any characters. The sentence `place` says where they are entered.
    #[must_use]
    pub const fn chosen(place: &'static str) -> Self {
        Self::of(false, Cow::Borrowed(place))
    }

    /// Describes the secrets of a sender that a program defines at run time.
    ///
    /// `issued` says whether the sender makes them, so that they are ASCII; they begin with `begins_with`, and the
    /// sentence `place` says where they are shown or entered.
    #[must_use]
    pub fn described(issued: bool, begins_with: String, place: String) -> Self {
        Self {
            prefix: Some(begins_with),
            ..Self::of(issued, Cow::Owned(place))
        }
    }

    /// Demands ASCII, for secrets that the sender sends along in a header.
    #[must_use]
    pub const fn sent_in_a_header(mut self) -> Self {
        self.ascii = true;
        self
    }

    const fn of(issued: bool, place: Cow<'static, str>) -> Self {
        Self {
            place,
            issued,
            ascii: issued,
            begins_with: "",
            prefix: None,
            leaves_out: "",
            look: None,
            foreign: &[],
        }
    }

    /// Names the text that the sender's secrets begin with. A secret that begins otherwise is accepted; a text that
    /// holds two such beginnings is refused as a list.
    #[must_use]
    pub const fn begins_with(mut self, prefix: &'static str) -> Self {
        self.begins_with = prefix;
        self
    }

    /// Removes this text where it stands before a secret, such as a version that the sender shows beside it.
    #[must_use]
    pub const fn leaves_out(mut self, text: &'static str) -> Self {
        self.leaves_out = text;
        self
    }

    /// Demands secrets of this many bytes, for each of which `letter` returns `true`; `sentence` describes them.
    #[must_use]
    pub const fn demands(
        mut self,
        length: usize,
        letter: fn(u8) -> bool,
        sentence: &'static str,
    ) -> Self {
        self.look = Some(Look {
            length,
            letter,
            sentence,
        });
        self
    }

    /// Refuses a secret that begins with one of these texts, since it is another thing that the sender gives out. Each
    /// text comes with a sentence that says what it is, such as `("sk_", "it is an API key")`.
    #[must_use]
    pub const fn refuses(mut self, foreign: &'static [(&'static str, &'static str)]) -> Self {
        self.foreign = foreign;
        self
    }

    /// Returns the sentence that says where the sender shows the right key.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Returns the secrets, if each of them can be one of this sender.
    ///
    /// # Errors
    ///
    /// Returns the error of reading the secrets, or an error for a secret that cannot be of this sender: not ASCII,
    /// two secrets in one text, another thing that the sender gives out, or not of the form that the sender demands.
    /// Each error says where the sender shows the right secret.
    pub fn secrets(&self, secrets: impl IntoSecrets) -> Result<Secrets, ConfigError> {
        self.all_of_sender(secrets.into_secrets())
    }

    // Not generic, so that it is compiled once.
    fn all_of_sender(&self, secrets: Result<Secrets, ConfigError>) -> Result<Secrets, ConfigError> {
        self.located(secrets.and_then(|secrets| self.bare(secrets)))
    }

    /// The secrets without what the sender shows beside them.
    fn bare(&self, secrets: Secrets) -> Result<Secrets, ConfigError> {
        for secret in secrets.iter().filter(|secret| !secret.decoded) {
            self.check(secret.bytes())
                .map_err(|fault| secret.fault(fault))?;
        }
        let bare = |secret: &Secret| {
            let mut bare = secret.without_prefix(self.leaves_out);
            bare.strange = self.issued && !secret.decoded && self.is_strange(bare.bytes());
            bare
        };
        match self.issued || !self.leaves_out.is_empty() {
            true => Ok(secrets.iter().map(bare).collect()),
            false => Ok(secrets),
        }
    }

    /// Returns the public keys, or the error of reading them with the place where the sender shows the right key.
    ///
    /// # Errors
    ///
    /// Returns the error of reading them.
    #[cfg(feature = "ed25519")]
    pub fn public_keys(&self, keys: impl IntoPublicKeys) -> Result<PublicKeys, ConfigError> {
        self.located(keys.into_public_keys())
    }

    /// Passes a result on, and adds to its error the place where the sender shows the right key.
    ///
    /// # Errors
    ///
    /// Returns the error of the result.
    pub fn located<T>(&self, result: Result<T, ConfigError>) -> Result<T, ConfigError> {
        result.map_err(|error| error.located(self.place.clone()))
    }

    fn check(&self, secret: &[u8]) -> Result<(), SecretFault> {
        for (prefix, sentence) in self.foreign {
            if secret.starts_with(prefix.as_bytes()) {
                return Err(SecretFault::NotOfSender(sentence));
            }
        }
        if self.is_list(secret) {
            return Err(SecretFault::Several);
        }
        if self.ascii && !secret.is_ascii() {
            return Err(SecretFault::NotAscii);
        }
        let around = |text: &str| {
            let text = text.strip_prefix(self.leaves_out).unwrap_or(text);
            wrapping::around_issued(text, self.prefix())
        };
        if self.issued
            && let Some(what) = std::str::from_utf8(secret).ok().and_then(around)
        {
            return Err(SecretFault::Wrapped(what));
        }
        match self.look {
            Some(look) if !look.fits(secret) => Err(SecretFault::NotOfSender(look.sentence)),
            _ => Ok(()),
        }
    }

    /// Returns whether the text looks like no secret that the sender is known to have made: it has other characters,
    /// the dots of a page that shows a part of the secret, or is the base64 of what could be a secret.
    fn is_strange(&self, secret: &[u8]) -> bool {
        let dots = || secret.windows(3).any(|three| three == b"...");
        let text = std::str::from_utf8(secret).unwrap_or_default();
        let described = self.look.is_some() || !self.prefix().is_empty();
        !is_of_tokens(secret) || dots() || !described && wrapping::is_base64_of_a_token(text)
    }

    /// Returns the beginning of the sender's secrets.
    fn prefix(&self) -> &str {
        self.prefix.as_deref().unwrap_or(self.begins_with)
    }

    /// Returns whether the text is several secrets of this sender with a separator between them.
    fn is_list(&self, secret: &[u8]) -> bool {
        let Ok(text) = std::str::from_utf8(secret) else {
            return false;
        };
        let is_one = |piece: &str| match self.look {
            Some(look) => look.fits(piece.as_bytes()),
            None => {
                let piece = piece.strip_prefix(self.leaves_out).unwrap_or(piece);
                let prefix = self.prefix();
                let rest = piece.strip_prefix(prefix);
                let begins = rest.is_some_and(|rest| rest.len() >= rules::SHORTEST);
                let is_token = || piece.len() >= 16 && is_of_tokens(piece.as_bytes());
                !prefix.is_empty() && begins || self.issued && is_token()
            }
        };
        // A comma also separates a version from its secret.
        let version = self.leaves_out.trim_end_matches(',');
        SEPARATORS.into_iter().any(|separator| {
            let all = || pieces(text, separator).filter(|piece| *piece != version);
            all().nth(1).is_some() && all().all(is_one)
        })
    }
}

impl Look {
    fn fits(self, secret: &[u8]) -> bool {
        secret.len() == self.length && secret.iter().all(|byte| (self.letter)(*byte))
    }
}

fn is_of_tokens(secret: &[u8]) -> bool {
    secret.iter().copied().all(wrapping::is_of_token)
}

fn pieces(text: &str, separator: fn(char) -> bool) -> impl Iterator<Item = &str> {
    text.split(separator)
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
}

/// Lists what may be wrong with a secret, but need not be.
pub(crate) fn warnings(secret: &Secret) -> impl Iterator<Item = KeyWarning> + use<> {
    let published = secret.is_published_example();
    let text = std::str::from_utf8(secret.bytes())
        .ok()
        .filter(|_| !secret.decoded);
    // A comma is the usual separator of lists. Another separator counts only where each piece is long enough for a
    // secret.
    let long = |separator| {
        move |text: &str| {
            text.contains(separator)
                && pieces(text, separator).all(|piece| piece.len() >= rules::SHORTEST)
        }
    };
    let separated = text
        .is_some_and(|text| text.contains(',') || SEPARATORS.into_iter().any(|it| long(it)(text)));
    let quoted = text.is_some_and(wrapping::is_quoted);
    let name = secret.name.clone();
    let separator = KeyWarning::Separator {
        next: name.as_deref().and_then(next_of),
        name: name.clone(),
    };
    [
        published.then_some(KeyWarning::PublishedExample),
        (separated && !published).then_some(separator),
        secret
            .strange
            .then(|| KeyWarning::Strange { name: name.clone() }),
        quoted.then_some(KeyWarning::Quoted { name }),
    ]
    .into_iter()
    .flatten()
}
