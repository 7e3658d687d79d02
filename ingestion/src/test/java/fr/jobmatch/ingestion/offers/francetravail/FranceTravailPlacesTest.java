package fr.jobmatch.ingestion.offers.francetravail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FranceTravailPlacesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            74 - ANNECY                | 74010 | Annecy   | 74  | FR
            69 - LYON 03               | 69383 | Lyon     | 69  | FR
            69 - Lyon 1er Arrondissement | 69381 | Lyon   | 69  | FR
            2A - AJACCIO               | 2A004 | Ajaccio  | 2A  | FR
            974 - LE PORT              | 97407 | Le Port  | 974 | FR
            74 - Savoie (Haute)        | -     | -        | 74  | FR
            92 - Hauts de Seine        | -     | -        | 92  | FR
            75 - Paris (Dept.)         | -     | Paris    | 75  | FR
            69                         | -     | -        | 69  | FR
            Ile-de-France              | -     | -        | -   | FR
            France                     | -     | -        | -   | FR
            Québec Canada              | -     | -        | -   | CA
            Luxembourg (Frontalier)    | -     | -        | -   | LU
            Principauté de Monaco      | -     | -        | -   | MC
            """)
    void readsEveryFormOfLabel(String label, String commune, String city, String departement, String country) {
        var payload = JSON.createObjectNode().put("libelle", label);
        if (commune != null) {
            payload.put("commune", commune);
        }
        var place = FranceTravailPlaces.of(new Payload(payload)).getFirst();

        assertThat(place.label()).isEqualTo(label);
        assertThat(place.departement()).isEqualTo(departement);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.city()).isEqualTo(city);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"libelle\":\"75 - PARIS 08\",\"latitude\":2.320377,\"longitude\":48.871597,\"commune\":\"75108\"}",
                "{\"libelle\":\"75 - PARIS 08\",\"latitude\":2.320377,\"longitude\":48.871597}"
            })
    void swapsCoordinatesThatStandTheWrongWayRound(String json) {
        var place = place(json);

        assertThat(place.lat()).isCloseTo(48.87, within(0.05));
        assertThat(place.lon()).isCloseTo(2.32, within(0.05));
    }

    @Test
    void leavesCayenneNearTheEquator() {
        var place =
                place("{\"libelle\":\"973 - CAYENNE\",\"latitude\":4.925,\"longitude\":-52.312,\"commune\":\"97302\"}");

        assertThat(place.lat()).isCloseTo(4.92, within(0.1));
        assertThat(place.lon()).isCloseTo(-52.31, within(0.1));
    }

    @Test
    void takesTheCommuneForTheCentreOfFrance() {
        var place = place(
                "{\"libelle\":\"69 - LYON\",\"latitude\":46.227638,\"longitude\":2.213749,\"commune\":\"69123\"}");

        assertThat(place.lat()).isCloseTo(45.76, within(0.1));
        assertThat(place.insee()).isEqualTo("69123");
    }

    @Test
    void keepsTheExactPointInsideTheCommune() {
        var place = place(
                "{\"libelle\":\"33 - BORDEAUX\",\"latitude\":44.851895,\"longitude\":-0.587877,\"commune\":\"33063\"}");

        assertThat(place.lat()).isEqualTo(44.851895);
        assertThat(place.lon()).isEqualTo(-0.587877);
    }

    private static OfferPlace place(String json) {
        return FranceTravailPlaces.of(new Payload(JSON.readTree(json))).getFirst();
    }
}
