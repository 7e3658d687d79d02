package fr.jobmatch.lexicon.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionHeadingsTest {

    private final SectionHeadings headings = SectionHeadings.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Parcours professionnel, WORK",
        "EXPÉRIENCES PROFESSIONNELLES, WORK",
        "Mes expériences, WORK",
        "Work Experience, WORK",
        "Diplômes et formations, EDUCATION",
        "Education & Training, EDUCATION",
        "Compétences clés, SKILLS",
        "Savoir-faire, SKILLS",
        "Langues pratiquées, LANGUAGES",
        "Centres d’intérêt, INTERESTS",
        "À propos de moi, SUMMARY",
        "Me contacter, CONTACT",
        "Emploi recherché, TITLE"
    })
    void knowsUsualHeadings(String heading, SectionKind kind) {
        assertThat(headings.exact(heading)).contains(kind);
    }

    @Test
    void takesNoSentenceForAHeading() {
        assertThat(headings.exact("Expérience de la vente en magasin pendant trois ans"))
                .isEmpty();
    }

    @Test
    void guessesByTheMainNoun() {
        assertThat(headings.likely("Expériences en restauration")).contains(SectionKind.WORK);
        assertThat(headings.likely("Other Publications")).contains(SectionKind.PUBLICATIONS);
    }
}
