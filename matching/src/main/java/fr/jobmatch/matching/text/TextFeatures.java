package fr.jobmatch.matching.text;

import fr.jobmatch.lexicon.occupations.OccupationLexicon;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import java.util.List;

/// Turns a text into features: words, word pairs, parts of words, work concepts and their fields.
public final class TextFeatures {
    private static final float PAIR = 0.5f;
    private static final float PARTS = 0.6f;
    private static final float CONCEPT = 1.2f;
    private static final float FIELD = 0.45f;
    private static final float SKILL = 0.8f;
    private static final float OCCUPATION = 1.2f;
    private static final float FAMILY = 0.3f;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 5;

    private final WordWeights weights = WordWeights.builtIn();
    private final WorkWords concepts = WorkWords.builtIn();
    private final boolean withParts;

    private TextFeatures(boolean withParts) {
        this.withParts = withParts;
    }

    /// Features for short texts, as titles: parts of words tell that `électromécanicien` is near `mécanicien`.
    public static TextFeatures forTitles() {
        return new TextFeatures(true);
    }

    /// Features for long texts: whole words are enough, and a tenth of the size.
    public static TextFeatures forContents() {
        return new TextFeatures(false);
    }

    /// Return the vector of a text; empty when no word of it says anything about work.
    public SparseVector of(CharSequence text) {
        var stems = Stems.of(text);
        var counts = new FeatureCounts();
        addWords(counts, stems);
        addConcepts(counts, stems);
        addLexicon(counts, text);
        return counts.vector();
    }

    private void addWords(FeatureCounts counts, List<String> stems) {
        var before = "";
        float weightBefore = 0;
        for (var stem : stems) {
            float weight = weights.of(stem);
            if (weight > 0) {
                counts.add(Hashes.of('w', stem), weight);
                if (withParts) {
                    addParts(counts, stem, weight);
                }
                counts.add(Hashes.of('p', before + " " + stem), PAIR * Math.min(weight, weightBefore));
                before = stem;
                weightBefore = weight;
            }
        }
    }

    private static void addParts(FeatureCounts counts, String stem, float weight) {
        if (stem.length() <= SHORTEST_PART) {
            return;
        }
        var bounded = "^" + stem + "$";
        int number = 0;
        for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
            number += Math.max(0, bounded.length() - length + 1);
        }
        float each = PARTS * weight / (float) Math.sqrt(number);
        for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
            for (int from = 0; from + length <= bounded.length(); from++) {
                counts.add(Hashes.of('n', bounded, from, from + length), each);
            }
        }
    }

    private void addConcepts(FeatureCounts counts, List<String> stems) {
        for (int from = 0; from < stems.size(); from++) {
            int longest = Math.min(concepts.longest(stems.get(from)), stems.size() - from);
            for (int length = longest; length > 0; length--) {
                var run = stems.subList(from, from + length);
                var concept = concepts.of(run);
                if (concept != null) {
                    float weight = length > 1 ? 1 : weights.of(run.getFirst());
                    counts.add(Hashes.of('c', concept.id()), CONCEPT * weight);
                    counts.add(Hashes.of('f', concept.field()), FIELD * weight);
                    break;
                }
            }
        }
    }

    private static void addLexicon(FeatureCounts counts, CharSequence text) {
        for (var mention : SkillLexicon.builtIn().find(text)) {
            counts.add(Hashes.of('s', mention.skill().id()), SKILL);
        }
        for (var mention : OccupationLexicon.builtIn().find(text)) {
            counts.add(Hashes.of('o', mention.occupation().id()), OCCUPATION);
            counts.add(Hashes.of('y', mention.occupation().family()), FAMILY);
        }
    }
}
