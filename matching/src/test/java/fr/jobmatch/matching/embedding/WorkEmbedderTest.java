package fr.jobmatch.matching.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkEmbedderTest {
    private final WorkEmbedder embedder = WorkEmbedder.builtIn();

    private double cosine(String one, String other) {
        return embedder.dense(one).cosine(embedder.dense(other));
    }

    @Test
    void givesVectorsOfUnitLength() {
        double squares = 0;
        for (float value : embedder.embed("Électricien du bâtiment")) {
            squares += value * value;
        }
        assertThat(squares).isBetween(0.999, 1.001);
        assertThat(embedder.embed("Électricien")).hasSize(embedder.dimension());
    }

    @Test
    void givesZerosForTextThatSaysNothing() {
        assertThat(embedder.embed("le la les, et alors !")).containsOnly(0f);
        assertThat(embedder.embed("")).containsOnly(0f);
    }

    @Test
    void givesTheSameBitsEveryTime() {
        var text = "Infirmière aux urgences. Accueil et tri des patients, pansements ; travail de nuit.";
        assertThat(WorkEmbedder.of(WorkModelFile.builtIn()).embed(text)).containsExactly(embedder.embed(text));
    }

    @Test
    void bringsFrenchAndEnglishTogether() {
        assertThat(cosine("Infirmière", "Registered nurse")).isGreaterThan(cosine("Infirmière", "Truck driver") + 0.5);
        assertThat(cosine("Comptable", "Accountant")).isGreaterThan(cosine("Comptable", "Bricklayer") + 0.5);
    }

    @Test
    void readsTyposMissingAccentsAndGenderFormsAsTheSameWork() {
        assertThat(cosine("Électricienne du bâtiment", "electricien du batiment"))
                .isGreaterThan(0.95);
        assertThat(cosine("Infirmière", "Infirmère")).isGreaterThan(0.7);
        assertThat(cosine("DÉVELOPPEUSE WEB (H/F)", "développeur web")).isGreaterThan(0.95);
    }

    @Test
    void knowsThatAChauffeurPoidsLourdAndAConducteurRoutierDoNearlyTheSame() {
        assertThat(cosine("Chauffeur PL", "Conducteur routier"))
                .isGreaterThan(cosine("Chauffeur PL", "Comptable") + 0.4);
    }

    @Test
    void findsTheOccupationBehindTheSentencesThatStandInEveryOffer() {
        var offer = """
                Notre agence recrute en CDI. Poste à pourvoir dès que possible, mutuelle et tickets restaurant.
                Vous installez des tableaux électriques et tirez des câbles sur les chantiers.
                Vous êtes motivé, autonome et avez l'esprit d'équipe.""";
        assertThat(cosine("Électricien", offer)).isGreaterThan(cosine("Comptable", offer) + 0.3);
    }

    @Test
    void believesWhatAnOfferCallsItsJobMoreThanWhatItsCompanyDoes() {
        var offer = """
                Leader de l'aéronautique, notre groupe conçoit et assemble des avions dans dix pays.
                Mutuelle, tickets restaurant, télétravail deux jours par semaine, prime de vacances.
                Nous recherchons un Comptable (H/F) pour notre siège, à pourvoir dès que possible.""";
        assertThat(cosine("Comptable", offer)).isGreaterThan(cosine("Mécanicien avion", offer));
    }

    @Test
    void isSmallEnoughToShip() throws Exception {
        try (var model = WorkModelFile.class.getResourceAsStream("work-embedding.bin")) {
            assertThat(model).isNotNull();
            assertThat(model.readAllBytes().length).isLessThan(10_000_000);
        }
    }
}
