package fr.jobmatch.assistant.letters;

import java.util.List;

/// One paragraph of a letter.
@FunctionalInterface
interface Paragraph {

    /// Return the sentences; none when there is nothing true to say here.
    List<Sentence> sentences(LetterFacts facts);
}
