package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.lexicon.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Weighs two readings of a field against each other and keeps the evidence of the outcome.
final class Votes {

    /// How likely a value is right that stands in the text and that only the model put in this field.
    static final double MODEL_ALONE = 0.7;

    /// Below the threshold of doubt: two readers who differ are a question to the candidate.
    private static final double DISPUTED = 0.5;

    private static final double SUREST = 0.99;

    private final Map<FieldPath, FieldEvidence> evidence;
    private int confirmed;
    private int filled;
    private int disputed;

    Votes(Map<FieldPath, FieldEvidence> evidence) {
        this.evidence = new HashMap<>(evidence);
    }

    /// Return what a field holds after both have been heard.
    /// @param present what the rules read; null when they read nothing
    /// @param quote what the model read; null when it read nothing
    @Nullable
    String on(@Nullable String present, @Nullable String quote, Object... path) {
        var field = FieldPath.of(path);
        if (quote == null || present != null && isCandidates(field)) {
            return present;
        }
        if (present == null) {
            fill(field, quote);
            return quote;
        }
        return same(present, quote)
                ? agreed(field, present)
                : overlap(present, quote) ? present : dispute(field, present, quote);
    }

    /// A value without evidence, or with full confidence, is the candidate's own word.
    private boolean isCandidates(FieldPath field) {
        var found = evidence.get(field);
        return found == null || found.confidence() >= 1;
    }

    private void fill(FieldPath field, String quote) {
        evidence.put(field, new FieldEvidence(List.of(), quote, MODEL_ALONE));
        filled++;
    }

    private String agreed(FieldPath field, String present) {
        rate(field, found -> Math.min(SUREST, 1 - (1 - found) * (1 - MODEL_ALONE)));
        confirmed++;
        return present;
    }

    private String dispute(FieldPath field, String present, String quote) {
        var found = evidence.get(field);
        boolean rulesAreSurer = found != null && found.confidence() >= MODEL_ALONE;
        if (rulesAreSurer) {
            rate(field, before -> DISPUTED);
        } else {
            evidence.put(field, new FieldEvidence(List.of(), quote, DISPUTED));
        }
        disputed++;
        return rulesAreSurer ? present : quote;
    }

    private void rate(FieldPath field, DoubleUnaryOperator rating) {
        evidence.computeIfPresent(
                field,
                (path, found) ->
                        new FieldEvidence(found.positions(), found.quote(), rating.applyAsDouble(found.confidence())));
    }

    /// Return whether two texts differ in case, accents and signs only.
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /// Return whether one text holds the other: the same reading cut differently.
    static boolean overlap(String one, String other) {
        var first = " " + bare(one) + " ";
        var second = " " + bare(other) + " ";
        return first.contains(second) || second.contains(first);
    }

    private static String bare(String text) {
        return Folding.fold(text).replaceAll("[^a-z0-9+#]+", " ").strip();
    }

    Map<FieldPath, FieldEvidence> evidence() {
        return Map.copyOf(evidence);
    }

    int confirmed() {
        return confirmed;
    }

    int filled() {
        return filled;
    }

    int disputed() {
        return disputed;
    }
}
