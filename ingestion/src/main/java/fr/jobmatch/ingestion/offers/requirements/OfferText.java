package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.lexicon.text.TokenisedText;
import java.util.ArrayList;
import java.util.List;

/// The description of an offer, cut into clauses that know their part of the text and their emphasis.
final class OfferText {

    private static final int LONGEST_NAME = 60;

    private final TokenisedText description;
    private final List<Clause> clauses;

    private OfferText(TokenisedText description, List<Clause> clauses) {
        this.description = description;
        this.clauses = clauses;
    }

    /// A sentence that insists and ends with a colon (`Seraient un plus :`) governs the bulleted lines below it.
    static OfferText of(TokenisedText description) {
        var clauses = new ArrayList<Clause>();
        var section = Section.OPENING;
        var list = Emphasis.NEUTRAL;
        var afterLine = Section.OPENING;
        for (var sentence : Sentences.of(description.toString())) {
            section = isNewLine(description, sentence) && !sentence.isBullet() ? afterLine : section;
            section = Headings.sectionFrom(sentence, description, section);
            afterLine = saysItAll(sentence, section) ? afterLine : section;
            list = sentence.isBullet() ? list : Emphasis.NEUTRAL;
            var found = Cues.clauses(sentence, description, section, list);
            clauses.addAll(found);
            if (sentence.text().stripTrailing().endsWith(":")) {
                list = found.getLast().emphasis();
            }
        }
        return new OfferText(description, clauses);
    }

    TokenisedText description() {
        return description;
    }

    List<Clause> clauses() {
        return clauses;
    }

    private static boolean isNewLine(CharSequence description, Sentences.Sentence sentence) {
        return sentence.start() == 0 || description.charAt(sentence.start() - 1) == '\n';
    }

    /// `Salaire : 2 000 €` and `Société : Duval` say it all on their line; `Avantages :` alone opens the lines below.
    private static boolean saysItAll(Sentences.Sentence sentence, Section section) {
        int colon = sentence.text().indexOf(':');
        var said = colon > 0 ? sentence.text().substring(colon + 1).strip() : "";
        return switch (section) {
            case BENEFITS, PROCESS -> !said.isEmpty();
            case COMPANY -> !said.isEmpty() && said.length() <= LONGEST_NAME;
            default -> false;
        };
    }

    /// Return the clauses of the sentence around an offset.
    List<Clause> sentenceAt(int offset) {
        int at = indexAt(offset);
        int sentence = clauses.get(at).sentenceStart();
        int first = at;
        while (first > 0 && clauses.get(first - 1).sentenceStart() == sentence) {
            first--;
        }
        int last = at + 1;
        while (last < clauses.size() && clauses.get(last).sentenceStart() == sentence) {
            last++;
        }
        return clauses.subList(first, last);
    }

    /// Return the clause around an offset.
    Clause at(int offset) {
        return clauses.get(indexAt(offset));
    }

    private int indexAt(int offset) {
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
        return low;
    }
}
