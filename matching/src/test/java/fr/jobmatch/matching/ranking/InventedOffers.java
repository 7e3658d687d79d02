package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.matching.Offers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Offers drawn at random, with every value that a ranking looks at now here, now missing.
record InventedOffers(RandomGenerator random) {
    private static final List<String> TITLES = List.of(
            "Infirmier / Infirmière (H/F)",
            "Infirmière de bloc opératoire",
            "Aide-soignant H/F",
            "Développeur Java H/F",
            "Développeuse Java Spring Boot",
            "Lead developer backend",
            "Boucher (H/F)",
            "Chauffeur poids lourd",
            "Comptable",
            "Chef de rang",
            "!!!");
    private static final List<String> SENTENCES = List.of(
            "Vous assurez les soins infirmiers et les pansements complexes.",
            "Accueil et tri des patients aux urgences.",
            "Vous développez des microservices en Java et Spring Boot.",
            "PostgreSQL, Kafka et Docker dans une équipe agile.",
            "Vous découpez et désossez les viandes.",
            "Conduite et entretien du véhicule.",
            "Saisie des factures et rapprochements bancaires.",
            "Service en salle et prise de commandes.",
            "Encadrement des étudiants.",
            "Poste en équipe, prime de fin d’année.");
    private static final List<OfferPlace> PLACES = List.of(
            new OfferPlace("69 - LYON", "Lyon", "69123", "69001", "69", 45.758, 4.835, "FR"),
            new OfferPlace("38 - GRENOBLE", "Grenoble", "38185", "38000", "38", 45.188, 5.724, "FR"),
            new OfferPlace("75 - PARIS", "Paris", "75056", "75001", "75", 48.857, 2.352, "FR"),
            new OfferPlace("Rhône", null, null, null, "69", null, null, "FR"));

    Offer offer(int number) {
        return new Offer(
                new OfferId(new UUID(random.nextLong(), number)),
                OfferSource.CANONICAL,
                "x" + number,
                one(TITLES),
                random.nextInt(3) == 0 ? null : "Employeur " + random.nextInt(20),
                random.nextInt(40) == 0 ? "" : description(),
                null,
                null,
                random.nextInt(8) == 0 ? List.of() : List.of(one(PLACES)),
                contract(),
                new ExperienceRequirement(random.nextInt(4) == 0 ? null : 12 * random.nextInt(5), null, null),
                salary(),
                random.nextInt(6) == 0 ? one(List.of(RemotePolicy.values())) : null,
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(at -> Offers.skill(one(List.of("Java", "Kafka", "transfusion", "désossage"))))
                        .toList(),
                List.of(),
                random.nextInt(5) == 0
                        ? List.of(new LicenceRequirement("PERMIS_C", "Permis C", true, null))
                        : List.of(),
                List.of(),
                null,
                random.nextInt(3) == 0 ? one(TITLES) : null,
                "fr",
                Instant.EPOCH,
                null,
                null,
                null,
                Map.of());
    }

    /// Some are long enough to be known again when they are advertised twice.
    private String description() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(at -> one(SENTENCES))
                .collect(Collectors.joining(" "));
    }

    private Contract contract() {
        return random.nextInt(4) == 0
                ? Contract.unknown()
                : new Contract(one(List.of(ContractType.CDI, ContractType.CDD)), null, null, null, null);
    }

    private @Nullable Salary salary() {
        if (random.nextInt(3) == 0) {
            return null;
        }
        double low = 20_000 + 2000 * random.nextInt(20);
        double high = low + 2000 * random.nextInt(4);
        boolean doubtful = random.nextInt(10) == 0;
        return new Salary(low, high, SalaryPeriod.YEAR, "EUR", 12.0, "" + low, low, high, doubtful);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
