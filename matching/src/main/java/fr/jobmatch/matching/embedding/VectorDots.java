package fr.jobmatch.matching.embedding;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// Multiplies as many bytes at once as the processor can. Products of two bytes fit in a short.
final class VectorDots implements Dots {
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(SHORTS.vectorBitSize() / 2));

    @Override
    public int dot(byte[] one, byte[] other) {
        int end = BYTES.loopBound(one.length);
        var sums = IntVector.zero(INTS);
        for (int d = 0; d < end; d += BYTES.length()) {
            var products = shorts(one, d).mul(shorts(other, d));
            sums = sums.add(products.convertShape(VectorOperators.S2I, INTS, 0))
                    .add(products.convertShape(VectorOperators.S2I, INTS, 1));
        }
        int sum = sums.reduceLanes(VectorOperators.ADD);
        for (int d = end; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }

    private static ShortVector shorts(byte[] bytes, int from) {
        return (ShortVector) ByteVector.fromArray(BYTES, bytes, from).convertShape(VectorOperators.B2S, SHORTS, 0);
    }
}
