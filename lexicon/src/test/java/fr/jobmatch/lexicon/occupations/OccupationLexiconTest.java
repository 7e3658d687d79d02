package fr.jobmatch.lexicon.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccupationLexiconTest {

    private final OccupationLexicon lexicon = OccupationLexicon.builtIn();

    @Test
    void knowsBothGendersAndBothLanguages() {
        var nurse = lexicon.exact("infirmière").orElseThrow();
        assertThat(lexicon.exact("Infirmier")).contains(nurse);
        assertThat(lexicon.exact("registered nurse")).contains(nurse);
        assertThat(nurse.rome()).isEqualTo("J1506");
    }

    @Test
    void readsTitlesHoweverTheyAreWritten() {
        assertThat(lexicon.ofTitle("URGENT Plombier(ère)-chauffagiste confirmé(e) H/F - CDI"))
                .extracting(Occupation::id)
                .containsExactly("plombier");
        assertThat(lexicon.ofTitle("Aide-soignant / Aide-soignante (H/F)"))
                .extracting(Occupation::id)
                .containsExactly("aide-soignant");
    }

    @Test
    void prefersTheMoreSpecificOccupation() {
        assertThat(lexicon.ofTitle("Infirmière anesthésiste"))
                .extracting(Occupation::id)
                .containsExactly("infirmier-anesthesiste");
    }

    @Test
    void hasNoTwoOccupationsOfOneId() {
        assertThat(OccupationLists.all())
                .hasSizeGreaterThan(250)
                .extracting(Occupation::id)
                .doesNotHaveDuplicates();
    }
}
