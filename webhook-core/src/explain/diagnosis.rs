//! The closed list of causes, and a diagnosis: a cause, how sure it is, and a sentence that says what to do.

use std::fmt;

/// How sure a cause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// The signature holds under a given key once this one change is undone.
    Proved,
    /// The head, the body or the secret shows something that commonly leads to such a refusal.
    Seen,
}

/// One cause of a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    cause: Cause,
    certainty: Certainty,
    /// What the sentence names: a header, a secret, a URL or a number of seconds.
    subject: String,
    at_byte: Option<usize>,
}

macro_rules! causes {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal, $says:literal;)*) => {
        /// The kinds of causes that an explanation can name. Later versions may add some.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Cause {
            $($(#[doc = $doc])* $name,)*
        }

        impl Cause {
            /// All kinds, in the order of this enum.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// A stable name for logs, metrics and machines, such as `body-newline-cut`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Returns the sentence that says what happened and what to do about it. `{}` stands for the subject.
            const fn sentence(self) -> &'static str {
                match self { $(Self::$name => $says,)* }
            }
        }
    };
}

causes! {
    /// The delivery was signed longer ago than the endpoint allows; everything else is right.
    TimeTooOld = "time-too-old",
        "The signature is genuine, and it was made {} seconds before now. Set the receiver's clock by NTP, look for a queue or proxy that delays requests, or explain it at the time at which it arrived.";
    /// The signed time lies ahead of the receiver's clock.
    TimeInFuture = "time-in-future",
        "The signature is genuine, and it was made {} seconds ahead of the receiver's clock. Set the receiver's clock by NTP.";
    /// The signed time is written in milliseconds where the scheme has seconds.
    TimeInMilliseconds = "time-in-milliseconds",
        "The signature is genuine, and its time {} is written in milliseconds where this sender writes seconds. The program that signs is not the sender's own library; let it write seconds.";
    /// One of the other secrets that were named made the signature.
    OtherSecret = "other-secret",
        "The delivery was signed with {}, which is not among this endpoint's keys. Configure that secret here, or point the sender's endpoint at the other route.";
    /// The secret has blanks or a line end around it.
    SecretBlanks = "secret-blanks",
        "The signature holds once the blanks around {} are removed. Write the secret without them.";
    /// The sender's copy of the secret ends with a line end.
    SecretNewlineAtSender = "secret-newline-at-sender",
        "The signature holds once a line end is added to {}: it was pasted with one where the sender keeps it. Enter it there again without the line end.";
    /// The secret has quotes around it.
    SecretQuotes = "secret-quotes",
        "The signature holds once the quotes around {} are removed. Write the secret without them: an .env file read by Docker keeps them.";
    /// The secret's text was used as the key, where the sender's key is the bytes that the text encodes in base64.
    SecretNotDecoded = "secret-not-decoded",
        "The signature holds with the bytes that {} encodes in base64. This sender writes its key in base64: decode it, or use the constructor that does.";
    /// The secret's text was used as the key, where the sender's key is the bytes that its hexadecimal digits
    /// encode.
    SecretNotDecodedFromHex = "secret-not-decoded-from-hex",
        "The signature holds with the bytes that {} encodes in hexadecimal digits. This sender writes its key so: decode it, or use the constructor that does.";
    /// The secret was decoded, where the sender uses its text as the key.
    SecretDecoded = "secret-decoded",
        "The signature holds with the text of {} as the key, prefix included. This sender does not decode its secret: use the constructor that does not decode it either.";
    /// The secret's prefix was used as a part of the key.
    SecretPrefix = "secret-prefix",
        "The signature holds once the prefix of {} is removed. Give the secret without it, or use the constructor that removes it.";
    /// The sender signs with an empty key.
    SecretEmptyAtSender = "secret-empty-at-sender",
        "The signature was made with an empty key: the sender has no secret for this endpoint. Set one there; until then anyone can sign.";
    /// A line end after the body was lost on the way.
    BodyNewlineCut = "body-newline-cut",
        "The signature holds with a line end after the body, which something removed on the way. Verify the bytes of the request before anything reads them as text.";
    /// A line end was added after the body on the way.
    BodyNewlineAdded = "body-newline-added",
        "The signature holds without the line end after the body, which something added. A body kept by an editor or by `echo` has one: use `printf` or `curl --data-binary`.";
    /// Line ends in the body were changed on the way, from CRLF to LF or back.
    BodyLineEnds = "body-line-ends",
        "The signature holds with the body's other line ends (CRLF and LF). Something reads the body as text: send and verify it as bytes.";
    /// A byte order mark was put before the body.
    BodyMarkAdded = "body-mark-added",
        "The signature holds without the byte order mark before the body. Whatever kept the body wrote it as text with a mark: keep bytes.";
    /// A byte order mark before the body was lost.
    BodyMarkCut = "body-mark-cut",
        "The signature holds with a byte order mark before the body, which a reader of text has removed. Verify the bytes of the request.";
    /// The body was parsed as JSON and written again in another layout.
    BodyReserialized = "body-reserialized",
        "The signature holds with the same JSON in another layout ({}). Something parsed the body and wrote it again: verify the bytes of the request before any JSON middleware sees them.";
    /// The body was unpacked from a base64 text or packed into one.
    BodyBase64 = "body-base64",
        "The signature holds with the base64 of the body {}. A gateway that marks bodies with isBase64Encoded does this: verify the bytes that the sender sent.";
    /// The body is the JSON of a form's field `payload`, and the sender signed the form.
    BodyFormDecoded = "body-form-decoded",
        "The signature holds with the form of which this body was the field `payload`. Something read the form first: verify the body as it was sent, or choose application/json at the sender.";
    /// The body is a form, and the sender signed the JSON in its field `payload`.
    BodyFormEncoded = "body-form-encoded",
        "The signature holds with the JSON in the form's field `payload`. Something packed the body into a form after it was signed.";
    /// The body is a JSON string, and the sender signed the text that it holds.
    BodyJsonString = "body-json-string",
        "The signature holds with the text that the body holds as a JSON string. Something wrote the body as JSON twice.";
    /// The signature is that of an empty body.
    BodySignedEmpty = "body-signed-empty",
        "The signature holds for an empty body. The program that signs reads the body before it is there.";
    /// The sender signed the body before it was compressed.
    BodyCompressed = "body-compressed",
        "The signature holds with the body decompressed. Something between the sender and here compresses bodies: switch that off for this route.";
    /// The signature's header arrived under another name.
    HeaderRenamed = "header-renamed",
        "The signature holds with the value of the header {}. Something between the sender and here renames headers, or the endpoint expects another product of this sender.";
    /// The signature is right, but its header spells it in another way than the sender does.
    SignatureSpelling = "signature-spelling",
        "The signature is genuine, and the header {} spells it otherwise than the sender does (upper-case digits, another encoding, a prefix or blanks). The program that signs or relays is not the sender's own library.";
    /// The signature was made with another algorithm than the scheme uses.
    OtherAlgorithm = "other-algorithm",
        "The signature was made with {}, but this scheme uses another algorithm. The sender may have an old setting, or the endpoint reads the wrong header.";
    /// The signer left out a part that the scheme signs.
    PartLeftOut = "part-left-out",
        "The signature holds once {} is left out of what is signed. The program that signs does not follow the sender's rule.";
    /// The signer put other separators between the parts.
    PartsJoinedOtherwise = "parts-joined-otherwise",
        "The signature holds once the signed parts are joined by {}. The program that signs does not follow the sender's rule.";
    /// The scheme (`http` or `https`) of the signed URL differs from the one that the endpoint is configured with.
    UrlScheme = "url-scheme",
        "The signature holds for the URL {}. The sender calls another scheme than the endpoint's public URL says: behind a proxy that ends TLS, configure the public https URL.";
    /// The host or port of the signed URL differs from the one that the endpoint is configured with.
    UrlHost = "url-host",
        "The signature holds for the URL {}. Configure the host and port that the sender calls as the endpoint's public URL.";
    /// The path of the signed URL differs from the one that arrived.
    UrlPath = "url-path",
        "The signature holds for the URL {}. Something on the way changes the path (a prefix or a trailing slash): configure the public URL with the path that the sender calls.";
    /// The query of the signed URL differs from the one that arrived.
    UrlQuery = "url-query",
        "The signature holds for the URL {}. Something on the way changes the query: pass it through as it is.";
    /// The body is empty.
    BodyEmpty = "body-empty",
        "The body is empty. Something read it before: put the layer in front of whatever parses bodies, and let no redirect turn the POST into a GET.";
    /// Fewer bytes of the body arrived than the head announces.
    BodyCutOff = "body-cut-off",
        "The body has fewer bytes than the head announces ({}). It was cut off on the way or where it was kept.";
    /// The body ends at a length at which proxies and parsers commonly cut.
    BodyAtLimit = "body-at-limit",
        "The body is no whole JSON and ends at {} bytes, where a common limit cuts. Raise the limit of whatever keeps or relays it.";
    /// The body is compressed, or its head says so.
    BodyLooksCompressed = "body-looks-compressed",
        "The body is compressed ({}). A signature covers the bytes as they were sent: let nothing compress or decompress in between.";
    /// The body holds U+FFFD, which decoders write in place of bytes that are no text.
    BodyReplacementCharacter = "body-replacement-character",
        "The body holds U+FFFD, which readers of text write in place of bytes that they cannot read. Verify the bytes of the request.";
    /// The body is longer than the endpoint reads.
    BodyTooLong = "body-too-long",
        "The body has {} bytes, more than the endpoint reads. Raise the endpoint's body limit if the sender sends such bodies.";
    /// A header that the sender always writes is missing.
    HeaderMissing = "header-missing",
        "The header {} is not there. Look for a proxy that strips it, and check whether the request comes from this sender at all.";
    /// A header of the sender is there more than once.
    HeaderRepeated = "header-repeated",
        "The header {} is there more than once. Look for a proxy that adds it again.";
    /// A header of the sender does not have the form that the sender writes.
    HeaderMalformed = "header-malformed",
        "The header {} is not of the form that the sender writes. Look for a proxy or a copy that changed it.";
    /// The header offers no signature of a version that the scheme accepts.
    SignatureVersion = "signature-version",
        "The signature header offers no signature of a version that the endpoint accepts. Check whether the sender signs with a test scheme or an old version.";
    /// The head carries the headers of another sender.
    OtherSender = "other-sender",
        "The head carries {}, which another sender writes. Check whether the URL is entered at the wrong sender.";
    /// The sender does not deliver with this HTTP method.
    OtherMethod = "other-method",
        "The request's method is {}, with which this sender does not deliver. A redirect turns POST into GET: enter the final URL at the sender.";
    /// The secret begins like another kind of key, such as an API key.
    SecretOfOtherKind = "secret-of-other-kind",
        "{} begins like a key of another kind (an API key, a token, an OAuth secret). Take the secret that the sender shows for this very endpoint.";
    /// The secret is empty.
    SecretEmpty = "secret-empty",
        "{} is empty. Look at how the environment is set.";
    /// The scheme itself explains such refusals with this sentence.
    Hint = "hint",
        "{}";
}

impl Diagnosis {
    pub(super) fn proved(cause: Cause, subject: impl Into<String>) -> Self {
        Self {
            cause,
            certainty: Certainty::Proved,
            subject: subject.into(),
            at_byte: None,
        }
    }

    pub(super) fn seen(cause: Cause, subject: impl Into<String>) -> Self {
        Self {
            certainty: Certainty::Seen,
            ..Self::proved(cause, subject)
        }
    }

    /// Says that the body differs from the signed one from this byte on.
    pub(super) fn at(self, byte: usize) -> Self {
        Self {
            at_byte: Some(byte),
            ..self
        }
    }

    /// Returns the kind of the cause.
    #[must_use]
    pub const fn cause(&self) -> Cause {
        self.cause
    }

    /// Returns whether the cause is proved or only seen.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// Returns the first byte, counted from 0, at which the body that arrived differs from the body that was
    /// signed; `None` if the cause is not a change of the body.
    #[must_use]
    pub const fn at_byte(&self) -> Option<usize> {
        self.at_byte
    }
}

/// Writes what happened and what to do about it, in one to three sentences.
impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = self.cause.sentence();
        match sentence.split_once("{}") {
            Some((before, after)) => {
                write!(f, "{before}")?;
                for letter in self.subject.chars() {
                    // The subject may hold text of the request; a terminal would obey control characters in it.
                    if letter.is_control() || ('\u{2028}'..='\u{202e}').contains(&letter) {
                        f.write_str("\u{fffd}")?;
                    } else {
                        write!(f, "{letter}")?;
                    }
                }
                f.write_str(after)
            }
            None => f.write_str(sentence),
        }
    }
}
