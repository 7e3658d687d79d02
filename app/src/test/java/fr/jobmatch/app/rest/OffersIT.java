package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.sources.FakeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class OffersIT {

    @Autowired
    private ApiClients clients;

    @Autowired
    private FakeSource fake;

    @Test
    void findsAnOfferByItsFilters() {
        var id = clients.addOffer();
        var client = clients.candidate();
        var offer = client.get("offers/" + id);
        var word = offer.text("/externalId");

        assertThat(offer.text("/contract/type")).isEqualTo("CDI");
        assertThat(found(client, "q=" + word + "&contract=cdi,cdd&place=Lyon&radiusKm=10&source=canonical"))
                .isOne();
        assertThat(found(client, "q=" + word + "&contract=CDD")).isZero();
        assertThat(found(client, "q=" + word + "&place=Brest")).isZero();
        assertThat(found(client, "q=" + word + "&salaryMin=20000")).isZero();
    }

    @Test
    void asksLiveSourcesBesideAndFindsTheirOffersWithTheSameSearch() {
        var word = "v" + UUID.randomUUID().toString().replace("-", "");
        var client = clients.candidate();
        fake.switchOn(word);
        fake.delay(Duration.ofSeconds(2));
        try {
            var began = Instant.now();
            var first = client.get("offers?q=" + word).json();
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(2));
            assertThat(first.path("total").asInt()).isZero();
            assertThat(first.at("/sources/0/state").asString()).isEqualTo("PENDING");

            await().atMost(Duration.ofSeconds(15)).until(() -> found(client, "q=" + word) == 2);
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> client.get("offers?q=" + word)
                            .text("/sources/0/state")
                            .equals("ANSWERED"));
            var later = client.get("offers?q=" + word.toUpperCase(Locale.ROOT)).json();
            assertThat(later.at("/sources/0/state").asString()).isEqualTo("ANSWERED");
            assertThat(later.at("/sources/0/created").asInt()).isEqualTo(2);
            assertThat(fake.questions()).as("each page once a day").isEqualTo(2);
        } finally {
            fake.switchOff();
        }
    }

    @Test
    void saysWhichLiveSourceDoesNotAnswer() {
        var word = "v" + UUID.randomUUID().toString().replace("-", "");
        var client = clients.candidate();
        fake.switchOn(word);
        fake.refuse(true);
        try {
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> client.get("offers?q=" + word)
                            .text("/sources/0/state")
                            .equals("FAILED"));
            var failed = client.get("offers?q=" + word);
            assertThat(failed.text("/sources/0/failure")).isEqualTo("REFUSED");
            assertThat(failed.status()).isEqualTo(200);
            assertThat(client.get("offers?q=" + word + "x").text("/sources/0/state"))
                    .as("not asked while it is left alone")
                    .isEqualTo("RESTING");
        } finally {
            fake.switchOff();
            clients.admin().post("admin/sources/canonical/run", Map.of());
        }
    }

    @Test
    void findsOffersLikeOne() {
        var one = clients.addOffer();
        var like = clients.addOffer();
        var client = clients.candidate();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var similar = client.get("offers/" + one + "/similar?limit=50");
            assertThat(similar.status()).as(similar.toString()).isEqualTo(200);
            assertThat(similar.json())
                    .anySatisfy(
                            near -> assertThat(near.at("/offer/id").asString()).isEqualTo(like))
                    .noneSatisfy(
                            near -> assertThat(near.at("/offer/id").asString()).isEqualTo(one));
        });
        assertThat(client.get("offers/" + UUID.randomUUID() + "/similar").status())
                .isEqualTo(404);
        assertThat(client.get("offers/" + one + "/similar?limit=51").status()).isEqualTo(400);
    }

    @Test
    void findsByMeaningWhatHoldsNoneOfTheWords() {
        clients.addOffer();
        var client = clients.candidate();
        var question = "offers?q=operating+theatre+nurse&contract=CDI&size=5&sort=";

        assertThat(client.get(question + "relevance").json().path("total").asInt())
                .isZero();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(client.get(question + "meaning")
                                .json()
                                .path("items")
                                .valueStream()
                                .map(offer -> offer.path("title").asString()))
                        .isNotEmpty()
                        .anySatisfy(title -> assertThat(title).startsWith("Infirmier de bloc")));
    }

    @Test
    void tellsWhereElseAJobIsAdvertised() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        var text = ("Vous prenez en charge des patients adultes au bloc opératoire, vous préparez les salles et vous"
                        + " assurez la traçabilité du matériel avec l’équipe de stérilisation de la clinique %s.")
                .formatted(word);
        var line =
                "{\"externalId\":\"%s\",\"title\":\"Infirmier de bloc %s (H/F)\",\"company\":\"%s\",\"description\":\"%s\","
                        + "\"places\":[{\"label\":\"69 - Lyon\",\"insee\":\"69123\"}],\"publishedAt\":\"2020-01-01T00:00:00Z\"}";
        var lines = String.join(
                "\n",
                line.formatted(word + "1", word, "Clinique des Balmes", text),
                line.formatted(word + "2", word, "CLINIQUE DES BALMES", text),
                line.formatted(word + "3", word, "Agence Intérim Santé", text));
        clients.admin().post("offers/bulk?source=canonical", lines, Map.of("Content-Type", "application/x-ndjson"));
        var client = clients.candidate();
        var first = client.get("offers?q=" + word)
                .json()
                .path("items")
                .valueStream()
                .filter(offer -> offer.path("externalId").asString().equals(word + "1"))
                .findFirst()
                .orElseThrow();

        var signals = client.get("offers/" + first.path("id").asString() + "/signals");

        assertThat(signals.json().path("origins")).as(signals.toString()).hasSize(1);
        assertThat(signals.text("/otherNames/0/company")).isEqualTo("Agence Intérim Santé");
        assertThat(signals.json().path("old").asBoolean()).isTrue();
        assertThat(client.get("offers/" + UUID.randomUUID() + "/signals").status())
                .isEqualTo(404);
    }

    @Test
    void onlyAdministratorsImport() {
        var answer = clients.candidate()
                .post("offers/bulk?source=canonical", "{}", Map.of("Content-Type", "application/x-ndjson"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/type")).isEqualTo("urn:jobmatch:problem:forbidden");
    }

    @Test
    void reportsABrokenLineAndImportsTheOthers() {
        var lines = "{\"externalId\":\"" + UUID.randomUUID() + "\",\"title\":\"Soudeur (H/F)\"}\n{broken\n";

        var report = clients.admin()
                .post("offers/bulk?source=canonical", lines, Map.of("Content-Type", "application/x-ndjson"))
                .json();

        assertThat(report.path("created").asInt()).isOne();
        assertThat(report.path("rejected")).hasSize(1);
    }

    @Test
    void keepsAnOfferThatSomebodyBringsForThemAlone() {
        var owner = clients.candidate();
        var profile = clients.addNurse(owner);
        var text = Map.of(
                "text",
                "Infirmier de bloc H/F\nEntreprise : Clinique " + UUID.randomUUID() + "\nLieu : 69003 Lyon\nCDI");

        var preview = owner.post("offers/import?preview=true", text);
        var id = preview.text("/offer/id");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(owner.get("offers/" + id).status()).isEqualTo(404);

        var added = owner.post(
                "offers/import",
                Map.of("text", text.get("text"), "corrections", Map.of("title", "Infirmier de bloc opératoire")));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("/offer/title")).isEqualTo("Infirmier de bloc opératoire");
        assertThat(owner.get("offers/" + id).text("/title")).isEqualTo("Infirmier de bloc opératoire");
        assertThat(owner.get("matches/" + id + "?profile=" + profile).status()).isEqualTo(200);

        var other = clients.candidate();
        assertThat(other.get("offers/" + id).status()).isEqualTo(404);
        assertThat(other.delete("offers/import/" + id).status()).isEqualTo(404);

        assertThat(owner.delete("offers/import/" + id).status()).isEqualTo(204);
        assertThat(owner.get("offers/" + id).status()).isEqualTo(404);
    }

    @Test
    void saysThatAnOfferWasSavedAndKeepsItsIdWhenItIsSavedAgain() {
        var owner = clients.candidate();
        var page = "https://emplois.example.org/offres/soudeur-tig-brest-" + UUID.randomUUID();
        var posting = Map.of("@type", "JobPosting", "title", "Soudeur TIG (H/F)", "description", "Vous soudez.");
        var text = "Soudeur TIG (H/F)\nEntreprise : Chantiers du Ponant\nLieu : 29200 Brest\nCDI";

        var first = owner.post("offers/import", Map.of("jobPosting", posting, "url", page));
        assertThat(first.json().path("known").isNull()).isTrue();

        var again =
                owner.post("offers/import?preview=true", Map.of("text", text, "url", page + "?utm_source=courriel"));
        assertThat(again.text("/known/id")).isEqualTo(first.text("/offer/id"));
        assertThat(again.text("/known/savedAt")).isNotEmpty();
        assertThat(again.json().at("/known/documents").isEmpty()).isTrue();

        var replaced = owner.post("offers/import", Map.of("text", text, "url", page));
        assertThat(replaced.text("/offer/id")).isEqualTo(first.text("/offer/id"));
        assertThat(owner.get("offers/" + first.text("/offer/id")).text("/company"))
                .isEqualTo("Chantiers du Ponant");
        assertThat(clients.candidate()
                        .post("offers/import?preview=true", Map.of("jobPosting", posting, "url", page))
                        .json()
                        .path("known")
                        .isNull())
                .as("nobody learns what others saved")
                .isTrue();
    }

    @Test
    void saysWhatWasWrittenForAnOfferThatIsKnown() {
        var owner = clients.candidate();
        var profile = clients.addNurse(owner);
        var posting = Map.of(
                "@type",
                "JobPosting",
                "title",
                "Infirmier (H/F)",
                "description",
                "Soins " + UUID.randomUUID(),
                "identifier",
                UUID.randomUUID().toString());
        var id = owner.post("offers/import", Map.of("jobPosting", posting)).text("/offer/id");
        owner.ended(owner.post("documents", Map.of("offerId", id, "kind", "CV", "level", 2, "profile", profile)));

        var again = owner.post("offers/import?preview=true", Map.of("jobPosting", posting));

        assertThat(again.text("/known/documents/CV")).as(again.toString()).isIn("IN_REVIEW", "READY");
    }

    @Test
    void keepsTheDatesThatSomebodyCorrects() {
        var owner = clients.candidate();
        var posting = Map.of(
                "@type",
                "JobPosting",
                "title",
                "Soudeur (H/F)",
                "description",
                "Vous soudez.",
                "datePosted",
                "2026-03-02",
                "validThrough",
                "2026-04-30");

        var corrected = owner.post(
                "offers/import?preview=true",
                Map.of("jobPosting", posting, "corrections", Map.of("publishedOn", "", "expiresOn", "2026-05-15")));

        assertThat(corrected.json().at("/offer/publishedAt").isMissingNode()).isTrue();
        assertThat(corrected.text("/offer/expiresAt")).isEqualTo("2026-05-15T21:59:59Z");
        var wrong = Map.of("jobPosting", posting, "corrections", Map.of("expiresOn", "demain"));
        assertThat(owner.post("offers/import?preview=true", wrong).status()).isEqualTo(400);
    }

    @Test
    void fetchesNoAddressForAnybody() {
        var answer =
                clients.candidate().post("offers/import", Map.of("url", "http://169.254.169.254/latest/meta-data"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/type")).isEqualTo("urn:jobmatch:problem:page-needed");
    }

    @Test
    void saysWhyAPageGivesNoOffer() {
        var client = clients.candidate();
        var posting = "{\"@type\":\"JobPosting\",\"title\":\"A\"}";
        var list = "<script type='application/ld+json'>[" + posting + "," + posting.replace("A", "B") + "]</script>";

        assertThat(client.post("offers/import", Map.of("html", "<p>Bonjour</p>"))
                        .text("/type"))
                .isEqualTo("urn:jobmatch:problem:no-offer");
        assertThat(client.post("offers/import", Map.of("html", list)).text("/type"))
                .isEqualTo("urn:jobmatch:problem:several-offers");
        assertThat(client.post("offers/import", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void findsOccupationsByTheirNames() {
        var found = clients.candidate().get("rome?q=boulangère").json();

        assertThat(found.findValuesAsString("code")).contains("D1102");
    }

    @Test
    void ranksOffersWithReasonsInTheCallersLanguage() {
        var id = clients.addOffer();
        var client = clients.candidate();
        var profile = clients.addNurse(client);
        var word = client.get("offers/" + id).text("/externalId");

        var ranking =
                client.get("matches?limit=5&q=" + word + "&profile=" + profile).json();
        assertThat(ranking.path("total").asInt()).isOne();
        assertThat(ranking.at("/items/0/offer/id").asString()).isEqualTo(id);
        assertThat(ranking.at("/items/0/score").asDouble()).isBetween(0.0, 100.0);

        var french = client.get("matches/" + id).json();
        var english =
                client.get("matches/" + id, Map.of("Accept-Language", "en")).json();
        assertThat(french.path("score")).isEqualTo(ranking.at("/items/0/score"));
        assertThat(french.path("criteria")).hasSize(5);
        assertThat(english.path("criteria")).isNotEqualTo(french.path("criteria"));
    }

    @Test
    void ranksForNobodyElsesProfile() {
        var id = clients.addOffer();
        var profile = clients.addNurse(clients.candidate());
        var other = clients.candidate();

        assertThat(other.get("matches?profile=" + profile).status()).isEqualTo(404);
        assertThat(other.get("matches/" + id + "?profile=" + profile).status()).isEqualTo(404);
        assertThat(other.get("matches").status()).isEqualTo(404);
        assertThat(other.get("offers/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private static int found(ApiClient client, String query) {
        return client.get("offers?" + query).json().path("total").asInt();
    }
}
