package fr.jobmatch.ingestion.offers.requirements;

import java.util.ArrayList;
import java.util.List;

/// The description of an offer, cut into clauses that know their part of the text and their emphasis.
final class OfferText {

    private final String description;
    private final List<Clause> clauses;

    private OfferText(String description, List<Clause> clauses) {
        this.description = description;
        this.clauses = clauses;
    }

    /// A sentence that insists and ends with a colon (`Seraient un plus :`) governs the bulleted lines below it.
    static OfferText of(String description) {
        var clauses = new ArrayList<Clause>();
        var section = Section.OPENING;
        var list = Emphasis.NEUTRAL;
        for (var sentence : Sentences.of(description)) {
            section = Headings.sectionFrom(sentence.text(), section);
            list = sentence.isBullet() ? list : Emphasis.NEUTRAL;
            var found = Cues.clauses(sentence, section, list);
            clauses.addAll(found);
            if (sentence.text().stripTrailing().endsWith(":")) {
                list = found.getLast().emphasis();
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
