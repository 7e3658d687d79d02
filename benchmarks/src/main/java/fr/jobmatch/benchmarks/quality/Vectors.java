package fr.jobmatch.benchmarks.quality;

import fr.jobmatch.domain.embedding.TextEmbedder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The vectors of many texts, to rank them by nearness.
record Vectors(List<float[]> all) {
    static Vectors of(TextEmbedder embedder, List<String> texts) {
        return new Vectors(embedder.embedAll(texts));
    }

    /// Return the positions of the texts, the nearest to a vector first; ties in their order.
    int[] nearest(float[] wanted) {
        var cosines = new float[all.size()];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = dot(wanted, all.get(i));
        }
        return IntStream.range(0, cosines.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -cosines[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
