package fr.jobmatch.benchmarks.scale;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceKind;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Invented offers of every occupation, made anew from their number whenever they are asked for, so that none takes
/// memory.
final class GeneratedOffers implements OfferCatalogue {
    private static final List<Occupation> OCCUPATIONS = Occupation.all();
    private static final List<Place> TOWNS = PlaceLexicon.builtIn().all().stream()
            .filter(place ->
                    place.kind() == PlaceKind.COMMUNE && place.country().equals("FR"))
            .toList();
    private static final List<String> EMPLOYERS = List.of("Batival", "Soins Plus", "Nord Logistique", "Hexa", "Midi");
    private static final Instant NOW = Instant.parse("2026-01-15T00:00:00Z");
    private static final int MOST_SKILLS = 10;

    private final int count;

    GeneratedOffers(int count) {
        this.count = count;
    }

    @Override
    public void forEachActive(Consumer<Offer> consumer) {
        for (int number = 0; number < count; number++) {
            consumer.accept(offer(number));
        }
    }

    @Override
    public List<Offer> byIds(Collection<OfferId> ids) {
        return ids.stream()
                .map(id -> offer((int) id.value().getLeastSignificantBits()))
                .toList();
    }

    static Offer offer(int number) {
        var random = new SplittableRandom(number);
        var occupation = Occupation.one(OCCUPATIONS, random);
        var sentences = occupation.description(random);
        var description = sentences.stream().map(Occupation.Sentence::text).collect(Collectors.joining("\n"));
        var skills = sentences.stream()
                .flatMap(sentence -> sentence.skills().stream())
                .map(mention -> mention.skill())
                .distinct()
                .limit(MOST_SKILLS)
                .map(skill -> new SkillRequirement(skill.labelFr(), skill.id(), null, null))
                .toList();
        return new Offer(
                new OfferId(new UUID(random.nextLong(), number)),
                OfferSource.FRANCE_TRAVAIL,
                "1" + number,
                occupation.title(random),
                Occupation.one(EMPLOYERS, random) + " " + random.nextInt(5000),
                description,
                null,
                null,
                List.of(place(random)),
                contract(random),
                experience(random),
                salary(random),
                random.nextInt(15) == 0 ? Occupation.one(List.of(RemotePolicy.values()), random) : null,
                skills,
                List.of(),
                licences(description),
                List.of(),
                occupation.code(),
                null,
                "fr",
                NOW.minus(random.nextInt(60), ChronoUnit.DAYS),
                null,
                null,
                null,
                Map.of());
    }

    /// Towns at the head of the list are drawn more often than those at its end.
    private static OfferPlace place(RandomGenerator random) {
        var town = TOWNS.get((int) (TOWNS.size() * Math.pow(random.nextDouble(), 3)));
        var postcode = town.postcodes().isEmpty() ? null : town.postcodes().getFirst();
        return new OfferPlace(
                town.departement() + " - " + town.name(),
                town.name(),
                town.code(),
                postcode,
                town.departement(),
                town.lat(),
                town.lon(),
                "FR");
    }

    private static Contract contract(RandomGenerator random) {
        var type = Occupation.one(
                List.of(ContractType.CDI, ContractType.CDI, ContractType.CDI, ContractType.CDD, ContractType.INTERIM),
                random);
        return new Contract(type, null, null, random.nextInt(6) > 0, 35.0);
    }

    private static ExperienceRequirement experience(RandomGenerator random) {
        int months = Occupation.one(List.of(0, 0, 6, 12, 24, 36, 60), random);
        return new ExperienceRequirement(months, months + " mois", months > 0);
    }

    private static @Nullable Salary salary(RandomGenerator random) {
        if (random.nextInt(5) < 2) {
            return null;
        }
        double low = 22_000 + 500 * Math.floor(40 * Math.pow(random.nextDouble(), 2));
        double high = low + 1000 * random.nextInt(8);
        return new Salary(low, high, SalaryPeriod.YEAR, "EUR", 12.0, low + " à " + high, low, high, false);
    }

    private static List<LicenceRequirement> licences(String description) {
        return description.contains("ermis B")
                ? List.of(new LicenceRequirement("PERMIS_B", "Permis B", true, "permis B"))
                : List.of();
    }
}
