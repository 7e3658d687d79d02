package fr.jobmatch.matching.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashedEmbedderTest {
    private final HashedEmbedder embedder = new HashedEmbedder();

    private double cosine(String one, String other) {
        var left = embedder.embed(one);
        var right = embedder.embed(other);
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    @Test
    void givesVectorsOfUnitLength() {
        assertThat(cosine("Électricien du bâtiment", "Électricien du bâtiment")).isBetween(0.999, 1.001);
        assertThat(embedder.embed("Électricien")).hasSize(embedder.dimension());
    }

    @Test
    void givesZerosForTextThatSaysNothing() {
        assertThat(embedder.embed("le la les, et alors !")).containsOnly(0f);
    }

    @Test
    void bringsFrenchAndEnglishTogether() {
        assertThat(cosine("Infirmière", "Registered nurse")).isGreaterThan(cosine("Infirmière", "Truck driver") + 0.2);
        assertThat(cosine("Comptable", "Accountant")).isGreaterThan(cosine("Comptable", "Bricklayer") + 0.2);
    }

    @Test
    void tellsOneOccupationFromAnother() {
        assertThat(cosine("Développeur Java", "Développeuse Java senior (H/F)"))
                .isGreaterThan(cosine("Développeur Java", "Boulanger") + 0.5);
    }
}
