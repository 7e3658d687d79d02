package fr.jobmatch.matching.conditions;

import java.util.List;

/// Every condition, in the order in which they are shown.
public final class Conditions {
    private static final List<ConditionFunction> ALL = List.of(
            new ContractCondition(),
            new HoursCondition(),
            new LanguagesCondition(),
            new LicencesCondition(),
            new DiplomasCondition(),
            new RegulatedCondition(),
            new RemoteCondition(),
            new StartDateCondition(),
            new MustHaveCondition(),
            new ExclusionCondition(),
            new RefusalCondition());

    private Conditions() {}

    public static List<ConditionFunction> all() {
        return ALL;
    }
}
