package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.Situation;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.contact.Phones;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads when, where and with which right somebody can work, from clauses that say so with their first words.
final class Situations {

    private static final int LONGEST = 80;
    private static final Map<String, List<String>> OPENINGS = openings();

    private final Findings findings;
    private final Map<String, String> found = new HashMap<>();

    Situations(Findings findings) {
        this.findings = findings;
    }

    Situation situation() {
        return new Situation(found.get("availability"), found.get("mobility"), found.get("workPermit"));
    }

    /// Take what the clauses of some lines say.
    void read(List<Line> lines) {
        for (var line : lines) {
            for (var clause : line.text()
                    .split("[\\t,;|•·]|(?<=\\p{L})\\.\\s|\\s[–—-]\\s|\\s(?:et|and)\\s(?=mobil|dispo|open|avail)")) {
                take(clause.strip(), line);
            }
        }
    }

    private void take(String clause, Line line) {
        var folded = Folding.fold(clause);
        if (clause.length() > LONGEST
                || clause.length() < 5
                || !Phones.find(clause).isEmpty()) {
            return;
        }
        OPENINGS.forEach((field, openings) -> {
            if (openings.stream().anyMatch(opening -> opens(folded, opening)) && !found.containsKey(field)) {
                var value = clause.replaceFirst("^[^:]{3,40}:\\s*(?=\\S)", "").replaceFirst("[.:\\s]+$", "");
                if (Clues.words(value).size() > (value.equals(clause) ? 1 : 0)) {
                    found.put(field, value);
                    findings.add(value, List.of(line), 0.8, "x-situation", field);
                }
            }
        });
    }

    private static boolean opens(String folded, String opening) {
        return folded.startsWith(opening)
                && (folded.length() == opening.length() || !Character.isLetter(folded.charAt(opening.length())));
    }

    private static Map<String, List<String>> openings() {
        var openings = new HashMap<String, List<String>>();
        for (var row : WordList.lines("situation.tsv")) {
            var cells = row.split("\t");
            openings.put(
                    cells[0], Arrays.stream(cells).skip(1).map(Folding::fold).toList());
        }
        return openings;
    }
}
