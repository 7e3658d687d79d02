package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.CriterionResult;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.SkillRequirement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Object mother: offers to tailor for, and how well a profile fits them.
public final class Offers {

    private Offers() {}

    public static Offer nurse() {
        return offer(
                "Infirmier / Infirmière aux urgences (H/F)",
                "Centre hospitalier du Gier",
                "Vous assurez le tri des patients et l’hémovigilance. Anglais apprécié.",
                "fr",
                "Lyon",
                List.of(new SkillRequirement("hémovigilance", "transfusion", true, "l’hémovigilance")));
    }

    public static Offer javaDeveloper() {
        return offer(
                "DÉVELOPPEUR JAVA / REACT H/F - CDI",
                null,
                "Java, Spring Boot, React et Kubernetes sont notre quotidien.",
                "fr",
                "NANTES",
                List.of(new SkillRequirement("Java", "java", true, "Java")));
    }

    public static Offer englishJava() {
        return offer(
                "Senior Java Developer (m/f/d)",
                "Blue Harbour Ltd",
                "Java, Spring Boot and Postgres every day.",
                "en",
                "Dublin",
                List.of(new SkillRequirement("Java", "java", true, "Java")));
    }

    public static Offer offer(
            String title,
            @Nullable String company,
            String description,
            String language,
            String city,
            List<SkillRequirement> skills) {
        return new Offer(
                new OfferId(new UUID(1, 2)),
                OfferSource.FRANCE_TRAVAIL,
                "198KLMN",
                title,
                company,
                description,
                null,
                null,
                List.of(new OfferPlace(city, city, null, null, null, null, null, "FR")),
                Contract.unknown(),
                ExperienceRequirement.unknown(),
                null,
                null,
                skills,
                List.of(new LanguageRequirement("en", null, false, "Anglais apprécié")),
                List.of(new LicenceRequirement("PERMIS_B", "Permis B", true, "permis B")),
                List.of(),
                null,
                null,
                language,
                null,
                null,
                null,
                null,
                Map.of());
    }

    /// A match of which only the scores of skills and title are known.
    public static Match match(double skills, double title) {
        return new Match(
                new OfferId(new UUID(1, 2)),
                "test",
                50,
                List.of(criterion(Criterion.SKILLS, skills), criterion(Criterion.TITLE, title)),
                List.of(),
                null,
                List.of());
    }

    private static CriterionResult criterion(Criterion criterion, double score) {
        return new CriterionResult(criterion, score, 0.5, List.of(), List.of(), List.of());
    }
}
