package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Corrects recognised text by what a model saw on the same pages. A line of the model counts only where text
/// recognition saw nearly the same line: a model can mend letters so, but it can't add a line.
public final class Transcription {

    /// The share of characters that two readings of one line have in common at least.
    private static final double ALIKE = 0.75;

    private static final int SHORTEST = 4;

    private final List<Seen> seen;

    /// @param lines as the model saw them
    public Transcription(List<String> lines) {
        seen = lines.stream()
                .map(line -> new Seen(line, Folding.fold(line)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// Return a text with its misread lines as the model read them.
    /// @param text as it was recognised, line by line
    public String corrected(String text) {
        return text.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String recognised) {
        var folded = Folding.fold(recognised.replace('\t', ' '));
        Seen best = null;
        double most = ALIKE;
        for (var line : seen) {
            double likeness = folded.length() < SHORTEST ? 0 : likeness(folded, line.folded);
            if (likeness > most) {
                most = likeness;
                best = line;
            }
        }
        if (best == null) {
            return recognised;
        }
        seen.remove(best);
        return best.text;
    }

    private static double likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return Math.abs(one.length() - other.length()) > (1 - ALIKE) * longer
                ? 0
                : 1 - (double) distance(one, other) / longer;
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], above));
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    private record Seen(String text, String folded) {}
}
