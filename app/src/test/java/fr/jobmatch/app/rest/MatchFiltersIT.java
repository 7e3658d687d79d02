package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A ranking filters in memory, a search in the database: both mean the same.
@ApiTest
class MatchFiltersIT {

    @Autowired
    private ApiClients clients;

    @Test
    void filtersOfARankingFindWhatASearchFinds() {
        var id = clients.addOffer();
        var client = clients.candidate();
        clients.addNurse(client);
        var word = client.get("offers/" + id).text("/externalId");

        for (var filter : new String[] {
            "",
            "&contract=CDI",
            "&contract=CDD",
            "&place=Lyon&radiusKm=10",
            "&place=Rhône",
            "&place=Auvergne-Rhône-Alpes",
            "&place=France",
            "&place=Brest",
            "&place=Villeurbanne&radiusKm=1",
            "&place=Nulleparville",
            "&source=canonical",
            "&source=apec",
            "&remote=full",
            "&salaryMin=20000",
            "&publishedSince=2020-01-01T00:00:00Z"
        }) {
            assertThat(total(client, "matches?q=" + word + filter))
                    .as(filter)
                    .isEqualTo(total(client, "offers?q=" + word + filter));
        }
    }

    private static int total(ApiClient client, String path) {
        var answer = client.get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().path("total").asInt();
    }
}
