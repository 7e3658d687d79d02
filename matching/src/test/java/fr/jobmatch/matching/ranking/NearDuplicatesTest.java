package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.matching.OfferShelf;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    private static final String TEXT = "Au sein de notre clinique, vous assurez l’accueil et le tri des patients, les "
            + "soins infirmiers, les pansements complexes et la transfusion, vous encadrez les étudiants et tenez les "
            + "dossiers à jour. Diplôme d’État exigé, première expérience aux urgences appréciée. Horaires en douze "
            + "heures, un week-end sur deux, reprise de l’ancienneté et restaurant sur place.";

    private final NearDuplicates duplicates = new NearDuplicates();

    @Test
    void knowsAJobThatTwoSourcesAdvertise() {
        assertThat(same(
                        offer("a", "Infirmier (H/F)", "Clinique Sud", "Lyon", ContractType.CDI, TEXT),
                        offer("b", "Infirmière H/F", null, "Lyon", ContractType.CDI, "Notre client recrute. " + TEXT)))
                .isTrue();
    }

    @Test
    void takesTheSameWordsForTwoTownsForTwoJobs() {
        var lyon = offer("a", "Infirmier (H/F)", "Clinique Sud", "Lyon", ContractType.CDI, TEXT);

        assertThat(same(lyon, offer("b", "Infirmier (H/F)", "Clinique Sud", "Bron", ContractType.CDI, TEXT)))
                .isFalse();
        assertThat(same(lyon, offer("c", "Infirmier (H/F)", "Clinique Sud", "Lyon", ContractType.CDD, TEXT)))
                .isFalse();
    }

    @Test
    void ranksFiveNearCopiesOnce() {
        var shelf = new OfferShelf();
        for (int copy = 0; copy < 5; copy++) {
            var text = TEXT.replace("douze heures", "douze heures " + "fixes ".repeat(copy));
            shelf.with(offer("copy" + copy, "Infirmier (H/F)", "Clinique " + copy, "Lyon", ContractType.CDI, text));
        }
        shelf.with(offer(
                "other",
                "Boucher (H/F)",
                "Maison Auriol",
                "Lyon",
                ContractType.CDI,
                TEXT.toUpperCase(Locale.ROOT)
                        + " Découpe, désossage, vente au rayon, hygiène et conseil aux clients.".repeat(6)));
        var columns = new OfferColumns(shelf);
        columns.load();

        var ranked = new Matching(columns, shelf, Clock.systemUTC()).rank(Profiles.nurse(), Preferences.none(), 0, 20);

        assertThat(ranked.total()).isEqualTo(2);
        assertThat(ranked.matches()).extracting(Match::offer).hasSize(2);
    }

    /// A27: the copies name other employers, boast differently, and come from different sources.
    @Test
    void ofFiveCopiesAimedAtACvOneAtMostIsAmongTheFirstTwenty() {
        var shelf = new OfferShelf();
        var aimed = new HashSet<OfferId>();
        for (int copy = 0; copy < 5; copy++) {
            var text =
                    "Offre n° " + copy + ". " + TEXT.replace("Diplôme", "Notre groupe " + copy + " recrute. Diplôme");
            var offer = offer(
                    "copy" + copy, "Infirmier aux urgences H/F", "Groupe " + copy, "Lyon", ContractType.CDI, text);
            aimed.add(offer.id());
            shelf.with(offer);
        }
        for (int honest = 0; honest < 30; honest++) {
            var text = "Service %d : prises de sang, toilettes, repas, entretien du matériel et réunions. "
                    .formatted(honest)
                    .repeat(4);
            shelf.with(offer(
                    "h" + honest, "Soignant (H/F)", "Résidence " + honest, "Bourg " + honest, ContractType.CDI, text));
        }
        var columns = new OfferColumns(shelf);
        columns.load();

        var first = new Matching(columns, shelf, Clock.systemUTC()).rank(Profiles.nurse(), Preferences.none(), 0, 20);

        assertThat(first.matches()).hasSize(20);
        assertThat(first.matches())
                .filteredOn(match -> aimed.contains(match.offer()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void forgetsWhatWasWithdrawn() {
        var first = offer("a", "Infirmier (H/F)", "Clinique Sud", "Lyon", ContractType.CDI, TEXT);
        duplicates.put(first);
        duplicates.remove(first.id());

        assertThat(duplicates.group(first.id())).isEqualTo(first.id());
        var second = offer("b", "Infirmier (H/F)", "Clinique Sud", "Lyon", ContractType.CDI, TEXT);
        duplicates.put(second);
        assertThat(duplicates.group(second.id())).isEqualTo(second.id());
    }

    private boolean same(Offer one, Offer other) {
        duplicates.put(one);
        duplicates.put(other);
        return duplicates.group(one.id()).equals(duplicates.group(other.id()));
    }

    private static Offer offer(
            String id, String title, @Nullable String company, String city, ContractType contract, String text) {
        var place = new OfferPlace(city, city, null, null, null, null, null, "FR");
        return new Offer(
                new OfferId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
                OfferSource.CANONICAL,
                id,
                title,
                company,
                text,
                null,
                null,
                List.of(place),
                new Contract(contract, null, null, null, null),
                ExperienceRequirement.unknown(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "fr",
                null,
                null,
                null,
                null,
                Map.of());
    }
}
