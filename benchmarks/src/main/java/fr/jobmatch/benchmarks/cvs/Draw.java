package fr.jobmatch.benchmarks.cvs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Choices that depend on nothing but a seed.
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed * 7_919 + 17);
        random.nextLong();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Return a number from both ends inclusive.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double gaussian() {
        return random.nextGaussian();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// Return some of the choices in random order.
    <T> List<T> some(List<T> choices, int least, int most) {
        var all = new ArrayList<>(choices);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(all.size(), between(least, most))));
    }
}
