package fr.jobmatch.matching.embedding;

/// Sums of products of bytes. With the Vector API, which has to be added by `--add-modules jdk.incubator.vector`, eight
/// to ten times as fast as in a plain loop, and the same numbers.
interface Dots {
    /// The fastest that this Java can run.
    Dots FASTEST = choose();

    /// Return the sum of the products; both have one length.
    int dot(byte[] one, byte[] other);

    private static Dots choose() {
        boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return vectors ? new VectorDots() : Dots::plain;
    }

    /// The same, one product after the other.
    static int plain(byte[] one, byte[] other) {
        int sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
