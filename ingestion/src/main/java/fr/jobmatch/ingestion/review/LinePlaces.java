package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.lexicon.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// In which lines of a document without pages its fields stand. Words that occur once tell where their paragraph is;
/// other words are then looked for in their own paragraph first.
public final class LinePlaces {

    private final List<String> lines;
    private final Map<SourcePosition, Integer> paragraphs = new HashMap<>();

    private LinePlaces(String text) {
        lines = text.lines().map(LinePlaces::plain).toList();
    }

    /// Return the index of the line of each field that was found again.
    /// @param text as it was read, one line for each paragraph
    public static Map<FieldPath, Integer> of(String text, Map<FieldPath, FieldEvidence> evidence) {
        var places = new LinePlaces(text);
        var ordered = new TreeMap<>(evidence);
        ordered.values().forEach(places::learn);
        var found = new TreeMap<FieldPath, Integer>();
        ordered.forEach((path, field) -> {
            int line = places.line(field);
            if (line >= 0) {
                found.put(path, line);
            }
        });
        return found;
    }

    private void learn(FieldEvidence field) {
        var holding = holding(field);
        if (holding.size() == 1 && field.positions().size() == 1) {
            paragraphs.putIfAbsent(field.positions().getFirst(), holding.getFirst());
        }
    }

    private int line(FieldEvidence field) {
        var holding = holding(field);
        return field.positions().stream()
                .map(paragraphs::get)
                .filter(line -> line != null)
                .findFirst()
                .orElseGet(() -> holding.isEmpty() ? -1 : holding.getFirst());
    }

    private List<Integer> holding(FieldEvidence field) {
        var quote = plain(field.quote());
        return quote.isEmpty()
                ? List.of()
                : IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).contains(quote))
                        .boxed()
                        .toList();
    }

    private static String plain(String text) {
        return Folding.fold(text).replaceAll("\\s+", " ").strip();
    }
}
