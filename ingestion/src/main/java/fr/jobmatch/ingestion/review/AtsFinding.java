package fr.jobmatch.ingestion.review;

import java.util.List;

/// Something in a CV that recruiting software may lose.
/// @param passages the words that are meant, where there are any
public record AtsFinding(Kind kind, List<String> passages) {

    public AtsFinding {
        passages = List.copyOf(passages);
    }

    /// What may be lost, and why.
    public enum Kind {
        /// The text is a picture: software without text recognition reads nothing.
        PICTURE,
        /// Text that nobody can see.
        HIDDEN,
        /// Columns side by side: software that reads line by line mixes them.
        COLUMNS,
        /// Text in the header or footer of the document, which much software leaves out.
        HEADER,
        /// Text in boxes of a word processor, which much software reads last or not at all.
        BOXES,
        /// Lines that fit nowhere in a profile.
        NOT_UNDERSTOOD,
        /// Neither an e-mail address nor a telephone number was found.
        NO_CONTACT,
        /// Positions without a date.
        UNDATED
    }
}
