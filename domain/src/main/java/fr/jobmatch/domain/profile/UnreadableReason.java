package fr.jobmatch.domain.profile;

/// Why a document gave no profile.
public enum UnreadableReason {
    /// No bytes, or no page.
    EMPTY,
    /// A password is needed to open it.
    ENCRYPTED,
    /// The file is damaged beyond reading.
    CORRUPT,
    /// More bytes, pages, pixels or unpacked content than allowed.
    TOO_LARGE,
    /// Not a format that a CV can have, whatever the file's name says.
    UNSUPPORTED,
    /// Opened, but there is no text in it, also after text recognition.
    NO_TEXT,
    /// It tries to do something: external entities, bombs, scripts.
    DANGEROUS,
    /// Reading took too long.
    TIMEOUT
}
