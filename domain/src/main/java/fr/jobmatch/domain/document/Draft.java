package fr.jobmatch.domain.document;

import java.util.Locale;

/// The content of a document before it becomes a file.
public sealed interface Draft permits CvDraft, LetterDraft {

    /// Return the language of the document, French or English.
    Locale language();

    /// Return all that the document says about the candidate, one line per sentence or entry line: what the fact gate
    /// reads.
    String plainText();
}
