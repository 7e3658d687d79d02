package fr.jobmatch.ingestion.offers.wttj;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import fr.jobmatch.lexicon.salaries.Salaries;
import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The site's own terms for contract, salary, experience and education.
final class JungleTerms {

    private static final Pattern EXPERIENCE = Pattern.compile("(\\d+)_(?:TO_\\d+_)?(MONTH|YEAR)");

    private JungleTerms() {}

    static Contract contract(Payload job) {
        var type = job.text("contract_type");
        var code = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return new Contract(
                contractType(code),
                null,
                job.number("contract_duration_minimum"),
                code.equals("part_time") ? Boolean.FALSE : null,
                null);
    }

    /// On this site `full_time` is how a CDI is filed.
    private static @Nullable ContractType contractType(String code) {
        return switch (code) {
            case "", "part_time" -> null;
            case "full_time" -> ContractType.CDI;
            case "temporary" -> ContractType.CDD;
            case "internship" -> ContractType.INTERNSHIP;
            case "apprenticeship" -> ContractType.APPRENTICESHIP;
            case "freelance" -> ContractType.FREELANCE;
            case "vie" -> ContractType.VIE;
            default -> ContractType.OTHER;
        };
    }

    static @Nullable Salary salary(Payload job) {
        var min = first(job, "salary_minimum", "salary_min");
        var max = first(job, "salary_maximum", "salary_max");
        if (min == null && max == null) {
            return null;
        }
        var currency = Objects.requireNonNullElse(job.text("salary_currency"), "EUR");
        var raw = "%s - %s %s %s".formatted(min, max, currency, job.text("salary_period"));
        return Salaries.of(min, max, period(job.text("salary_period")), currency, null, raw);
    }

    private static @Nullable Double first(Payload job, String field, String other) {
        var number = job.number(field);
        return number != null ? number : job.number(other);
    }

    private static @Nullable SalaryPeriod period(@Nullable String code) {
        return switch (code) {
            case "yearly" -> SalaryPeriod.YEAR;
            case "monthly" -> SalaryPeriod.MONTH;
            case "daily" -> SalaryPeriod.DAY;
            case "hourly" -> SalaryPeriod.HOUR;
            case null, default -> null;
        };
    }

    static Requirements requirements(Payload job) {
        var level = level(job.text("education_level"));
        return new Requirements(
                experience(job),
                remote(job.text("remote")),
                skills(job),
                List.of(),
                List.of(),
                level == null
                        ? List.of()
                        : List.of(new DiplomaRequirement(level, null, null, job.text("education_level"))));
    }

    private static ExperienceRequirement experience(Payload job) {
        var years = job.number("experience_level_minimum");
        var code = job.text("experience_level");
        if (years != null) {
            return new ExperienceRequirement((int) Math.round(years * 12), years + " an(s)", null);
        }
        if (code == null) {
            return ExperienceRequirement.unknown();
        }
        var found = EXPERIENCE.matcher(code.toUpperCase(Locale.ROOT));
        if (code.toUpperCase(Locale.ROOT).startsWith("LESS_THAN") || !found.find()) {
            return new ExperienceRequirement(code.startsWith("LESS") ? 0 : null, code, null);
        }
        int number = Integer.parseInt(found.group(1));
        return new ExperienceRequirement(found.group(2).equals("YEAR") ? number * 12 : number, code, null);
    }

    private static List<SkillRequirement> skills(Payload job) {
        return Stream.concat(job.texts("skills").stream(), job.texts("tools").stream())
                .distinct()
                .map(label -> new SkillRequirement(
                        label,
                        SkillLexicon.builtIn().exact(label).map(Skill::id).orElse(null),
                        null,
                        label))
                .toList();
    }

    private static @Nullable Integer level(@Nullable String code) {
        return switch (code) {
            case "cap", "bep" -> 3;
            case "bac" -> 4;
            case "bac_1", "bac_2" -> 5;
            case "bac_3", "bac_4" -> 6;
            case "bac_5" -> 7;
            case "phd" -> 8;
            case null, default -> null;
        };
    }

    private static @Nullable RemotePolicy remote(@Nullable String code) {
        return switch (code) {
            case "no" -> RemotePolicy.NONE;
            case "punctual" -> RemotePolicy.OCCASIONAL;
            case "partial" -> RemotePolicy.PARTIAL;
            case "fulltime" -> RemotePolicy.FULL;
            case null, default -> null;
        };
    }
}
