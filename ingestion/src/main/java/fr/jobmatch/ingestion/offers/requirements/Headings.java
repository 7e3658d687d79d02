package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.TokenisedText;

/// Recognises the headings that open a part of an offer, on a line of their own or before a colon.
final class Headings {

    private static final PhraseIndex<Section> PHRASES = new PhraseIndex<>();
    private static final int LONGEST_HEADING = 9;

    static {
        TermRows.read("headings.tsv").forEach(row -> PHRASES.add(row.get(1), Section.valueOf(row.get(0))));
    }

    private Headings() {}

    /// Return the part that a sentence opens, or the current one.
    static Section sectionFrom(Sentences.Sentence sentence, TokenisedText text, Section current) {
        int colon = sentence.text().indexOf(':');
        int end = colon > 0 ? sentence.start() + colon : sentence.end();
        var words = text.words(sentence.start(), end);
        if (words.isEmpty() || words.size() > LONGEST_HEADING) {
            return current;
        }
        var hits = PHRASES.find(words);
        if (hits.isEmpty()) {
            return current;
        }
        var first = hits.getFirst();
        boolean mostOfIt = words.size() <= 2 * (first.lastWord() - first.firstWord() + 1) + 1;
        return first.firstWord() <= 2 && (colon > 0 || mostOfIt) ? first.value() : current;
    }
}
