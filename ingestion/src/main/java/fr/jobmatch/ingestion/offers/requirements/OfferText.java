package fr.jobmatch.ingestion.offers.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The description of an offer, cut into clauses that know their part of the text and their emphasis.
final class OfferText {

    private static final Pattern SENTENCE =
            Pattern.compile("[^\\n.;!?•·]+(?:[.](?=\\S)[^\\n.;!?•·]+)*[.;!?•·]*|\\n|[.;!?•·]+");

    private final String description;
    private final List<Clause> clauses;

    private OfferText(String description, List<Clause> clauses) {
        this.description = description;
        this.clauses = clauses;
    }

    static OfferText of(String description) {
        var clauses = new ArrayList<Clause>();
        var section = Section.OPENING;
        var sentences = SENTENCE.matcher(description);
        while (sentences.find()) {
            if (!sentences.group().isBlank()) {
                section = Headings.sectionFrom(sentences.group(), section);
                clauses.addAll(Cues.clauses(sentences.group(), sentences.start(), section));
            }
        }
        return new OfferText(description, clauses);
    }

    String description() {
        return description;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /// Return the clause around an offset.
    Clause at(int offset) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (clauses.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return clauses.get(low);
    }
}
