package fr.jobmatch.matching.criteria;

import java.util.List;

/// Every criterion, in the order in which they are shown.
public final class Criteria {
    private static final List<CriterionFunction> ALL = List.of(
            new SkillsCriterion(),
            new ExperienceCriterion(),
            new LocationCriterion(),
            new SalaryCriterion(),
            new TitleCriterion());

    private Criteria() {}

    public static List<CriterionFunction> all() {
        return ALL;
    }
}
