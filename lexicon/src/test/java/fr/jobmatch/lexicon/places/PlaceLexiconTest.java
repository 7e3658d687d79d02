package fr.jobmatch.lexicon.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLexiconTest {

    private final PlaceLexicon lexicon = PlaceLexicon.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Lyon,69123",
        "Lyon 3ème,69123",
        "69003,69123",
        "75 - PARIS 08,75056",
        "Paris 8e arrondissement,75056",
        "St Etienne,42218",
        "44000 Nantes,44109",
        "St-Denis (93),93066",
        "974 - ST DENIS,97411",
        "93200 Saint-Denis,93066",
        "Boulogne Billancourt,92012",
        "Aix-en-Provence,13001",
        "TOULOUSE CEDEX 4,31555",
        "74 - Thyez,74",
        "75001 GRENOBLE,38185"
    })
    void findsAPlaceAsItIsWritten(String text, String code) {
        assertThat(lexicon.find(text)).map(Place::code).contains(code);
    }

    @Test
    void tellsCommuneDepartementRegionAndCountryApart() {
        assertThat(lexicon.find("Rhône")).map(Place::kind).contains(PlaceKind.DEPARTEMENT);
        assertThat(lexicon.find("Île-de-France")).map(Place::kind).contains(PlaceKind.REGION);
        assertThat(lexicon.find("Switzerland")).map(Place::country).contains("CH");
        assertThat(lexicon.find("Geneva")).map(Place::country).contains("CH");
        assertThat(lexicon.all())
                .filteredOn(place -> place.kind() == PlaceKind.DEPARTEMENT)
                .hasSize(101);
        assertThat(lexicon.all())
                .filteredOn(place -> place.kind() == PlaceKind.REGION)
                .hasSize(18);
    }

    @Test
    void fallsBackToTheDepartementOfAPostcode() {
        assertThat(lexicon.find("74170 Saint-Gervais-les-Bains"))
                .map(Place::code)
                .contains("74");
        assertThat(PlaceLexicon.departementOfPostcode("20137")).isEqualTo("2A");
        assertThat(PlaceLexicon.departementOfPostcode("97400")).isEqualTo("974");
    }

    @Test
    void measuresDistances() {
        var paris = lexicon.find("Paris").orElseThrow();
        var lyon = lexicon.find("Lyon").orElseThrow();
        assertThat(paris.distanceKm(lyon)).isCloseTo(392, within(5.0));
        assertThat(paris.distanceKm(paris)).isZero();
    }

    @Test
    void learnsOtherCommunes() {
        var thyez = new Place(
                PlaceKind.COMMUNE,
                "Thyez",
                "74278",
                List.of("74300"),
                "74",
                "Auvergne-Rhône-Alpes",
                "FR",
                46.08,
                6.54,
                6000);
        assertThat(lexicon.with(List.of(thyez)).find("74 - Thyez")).contains(thyez);
    }

    @Test
    void namesThePlacesOfAText() {
        assertThat(lexicon.mentions("De Lyon à Marseille en passant par nantes"))
                .extracting(mention -> mention.place().name())
                .containsExactly("Lyon", "Marseille");
    }
}
