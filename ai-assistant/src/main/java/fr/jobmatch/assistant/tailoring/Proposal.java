package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.Change.Decision;
import fr.jobmatch.domain.document.Change.Kind;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes changes that nobody has decided on; numbers are given when all are known.
final class Proposal {

    private Proposal() {}

    static Change of(
            Kind kind,
            FieldPath target,
            @Nullable String before,
            @Nullable String after,
            String why,
            List<String> arguments,
            List<FieldPath> sources) {
        return new Change(0, kind, target, before, after, why, arguments, sources, Decision.PENDING);
    }

    static Change numbered(Change change, int number) {
        return new Change(
                number,
                change.kind(),
                change.target(),
                change.before(),
                change.after(),
                change.why(),
                change.arguments(),
                change.sources(),
                change.decision());
    }
}
