package fr.jobmatch.matching;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.domain.offer.SkillRequirement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Object mother: offers to rank.
public final class Offers {
    private Offers() {}

    public static Offer nurse() {
        return offer(
                "nurse",
                "Infirmier / Infirmière aux urgences (H/F)",
                "Au sein du service des urgences, vous assurez l’accueil et le tri des patients, les soins infirmiers, "
                        + "les pansements complexes et la transfusion, et vous encadrez les étudiants infirmiers.",
                List.of(skill("pansements complexes"), skill("transfusion"), skill("pose de voie veineuse")));
    }

    public static Offer javaDeveloper() {
        return offer(
                "java",
                "Développeur Java Spring Boot H/F",
                "Vous développez des microservices en Java et Spring Boot, avec PostgreSQL, Kafka et Docker, "
                        + "dans une équipe agile. Intégration continue avec GitLab CI.",
                List.of(skill("Java"), skill("Spring Boot"), skill("Kafka"), skill("Kubernetes")));
    }

    public static Offer butcher() {
        return offer(
                "butcher",
                "Boucher (H/F)",
                "Vous découpez, désossez et parez les viandes, et vous conseillez les clients au rayon traditionnel.",
                List.of(skill("désossage"), skill("découpe de viandes")));
    }

    public static Offer with(Offer offer, Contract contract, ExperienceRequirement experience) {
        return new Offer(
                offer.id(),
                offer.source(),
                offer.externalId(),
                offer.title(),
                offer.company(),
                offer.description(),
                null,
                null,
                offer.places(),
                contract,
                experience,
                offer.salary(),
                offer.remote(),
                offer.skills(),
                List.of(new LanguageRequirement("en", "B2", true, "anglais B2 exigé")),
                List.of(new LicenceRequirement("PERMIS_B", "Permis B", true, "permis B exigé")),
                offer.diplomas(),
                null,
                null,
                "fr",
                null,
                null,
                null,
                null,
                Map.of());
    }

    public static Offer offer(String externalId, String title, String description, List<SkillRequirement> skills) {
        return new Offer(
                new OfferId(UUID.nameUUIDFromBytes(externalId.getBytes(StandardCharsets.UTF_8))),
                OfferSource.CANONICAL,
                externalId,
                title,
                null,
                description,
                null,
                null,
                List.of(new OfferPlace("69 - LYON 07", "Lyon", "69387", "69007", "69", 45.745, 4.841, "FR")),
                new Contract(ContractType.CDI, null, null, true, 35.0),
                new ExperienceRequirement(24, "2 ans", true),
                new Salary(30000.0, 36000.0, SalaryPeriod.YEAR, "EUR", 12.0, "30 à 36 k€", 30000.0, 36000.0, false),
                null,
                skills,
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

    public static SkillRequirement skill(String label) {
        return new SkillRequirement(label, null, true, label);
    }
}
