package fr.jobmatch.ingestion.offers.jobposting;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.TitleContracts;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import fr.jobmatch.lexicon.contracts.Contracts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a posting's own terms say: `FULL_TIME` alone is no kind of contract, `TELECOMMUTE` is fully remote.
final class PostingTerms {

    private PostingTerms() {}

    static Contract contract(Payload posting, String title) {
        var terms = posting.texts("employmentType").stream()
                .flatMap(term -> Stream.of(term.split("\\s*,\\s*")))
                .map(term -> term.replace('-', '_').replace(' ', '_'))
                .toList();
        var type = terms.stream()
                .map(PostingTerms::contractType)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> TitleContracts.find(title));
        return new Contract(type.orElse(null), null, null, fullTime(terms), null);
    }

    private static Optional<ContractType> contractType(String term) {
        return switch (term.toUpperCase(Locale.ROOT)) {
            case "FULL_TIME", "PART_TIME", "OTHER", "PER_DIEM" -> Optional.empty();
            case "CONTRACTOR" -> Optional.of(ContractType.FREELANCE);
            case "TEMPORARY" -> Optional.of(ContractType.CDD);
            case "INTERN" -> Optional.of(ContractType.INTERNSHIP);
            case "VOLUNTEER" -> Optional.of(ContractType.OTHER);
            default -> Contracts.exact(term.replace('_', ' '));
        };
    }

    private static @Nullable Boolean fullTime(List<String> terms) {
        boolean full = terms.stream().anyMatch("FULL_TIME"::equalsIgnoreCase);
        boolean part = terms.stream().anyMatch("PART_TIME"::equalsIgnoreCase);
        return full == part ? null : Boolean.valueOf(full);
    }

    static Requirements requirements(Payload posting) {
        boolean remote = "TELECOMMUTE".equals(posting.text("jobLocationType"));
        return new Requirements(
                experience(posting),
                remote ? RemotePolicy.FULL : null,
                List.of(),
                List.of(),
                List.of(),
                posting.objects("educationRequirements").stream()
                        .map(education -> education.text("credentialCategory"))
                        .filter(Objects::nonNull)
                        .map(PostingTerms::diploma)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static ExperienceRequirement experience(Payload posting) {
        var months = posting.object("experienceRequirements").number("monthsOfExperience");
        var words = posting.text("experienceRequirements");
        if (months != null) {
            return new ExperienceRequirement(months.intValue(), months.intValue() + " mois", null);
        }
        return "no requirements".equals(words)
                ? new ExperienceRequirement(0, words, false)
                : ExperienceRequirement.unknown();
    }

    private static Optional<DiplomaRequirement> diploma(String category) {
        Integer level = switch (category.toLowerCase(Locale.ROOT)) {
            case "high school" -> 4;
            case "associate degree" -> 5;
            case "bachelor degree" -> 6;
            case "postgraduate degree" -> 7;
            default -> null;
        };
        return level == null ? Optional.empty() : Optional.of(new DiplomaRequirement(level, null, null, category));
    }
}
