package fr.jobmatch.lexicon.text;

/// A word of a text.
/// @param folded the word as {@link Folding#fold} writes it
/// @param form what it is compared by when inflections don't matter, see {@link Inflections#form}
/// @param start offset of its first character in the text
/// @param end offset after its last character in the text
public record Word(String folded, String form, int start, int end) {

    public Word(String folded, int start, int end) {
        this(folded, Inflections.form(folded), start, end);
    }

    /// Return the same word of a text that begins further on.
    Word movedBy(int characters) {
        return new Word(folded, form, start + characters, end + characters);
    }
}
