package fr.jobmatch.matching.embedding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The vectors of the texts that were embedded last: an import reads each offer for the ranking and for the store, and
/// the second time costs nothing.
final class RecentVectors {

    private static final int MOST = 2000;

    /// Longer texts are rare and would fill the memory.
    private static final int LONGEST = 8000;

    private final Map<String, float[]> vectors = new LinkedHashMap<>(MOST, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST;
        }
    };

    /// Return the vector of a text, made when it isn't known.
    float[] of(String text, Function<String, float[]> embedding) {
        if (text.length() > LONGEST) {
            return embedding.apply(text);
        }
        var known = find(text);
        return known != null ? known.clone() : keep(text, embedding.apply(text));
    }

    private synchronized float @Nullable [] find(String text) {
        return vectors.get(text);
    }

    private synchronized float[] keep(String text, float[] vector) {
        vectors.put(text, vector.clone());
        return vector;
    }
}
