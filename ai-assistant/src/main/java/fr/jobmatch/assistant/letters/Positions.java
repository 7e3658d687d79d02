package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Periods;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Positions and diplomas as they stand in a sentence.
final class Positions {

    private Positions() {}

    /// Return the position without what the CV adds in brackets.
    static String of(Work work, LetterFacts facts) {
        var position = Objects.requireNonNull(work.position());
        var plain = position.replaceAll("\\s*\\([^)]*\\)", "").strip();
        return facts.inSentence(plain.isEmpty() ? position : plain);
    }

    /// Return ` depuis septembre 2019` for a running position; empty when its start is unknown.
    static String since(Work work, LetterFacts facts) {
        var start = work.start();
        return start == null ? "" : facts.text("since", Map.of("date", Periods.words(start, facts.language())));
    }

    /// Return ` (de juillet 2016 à août 2019)`; empty when the dates are unknown.
    static String period(Work work, LetterFacts facts) {
        if (work.start() == null || work.end() == null) {
            return "";
        }
        var start = Periods.words(work.start(), facts.language());
        var end = Periods.words(work.end(), facts.language());
        return start.equals(end)
                ? facts.text("period.short", Map.of("date", start))
                : facts.text("period", Map.of("start", start, "end", end));
    }

    static List<FieldPath> sources(Work work, int index) {
        var sources = new ArrayList<FieldPath>();
        sources.add(FieldPath.of("work", index, "position"));
        if (work.name() != null) {
            sources.add(FieldPath.of("work", index, "name"));
        }
        if (work.start() != null) {
            sources.add(FieldPath.of("work", index, "startDate"));
        }
        if (work.end() != null) {
            sources.add(FieldPath.of("work", index, "endDate"));
        }
        return sources;
    }

    /// Return the diploma with its school and year in brackets.
    static String diploma(Education education, @Nullable PartialDate obtained) {
        var details = Stream.of(education.institution(), obtained == null ? null : String.valueOf(obtained.year()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? education.degree() : education.degree() + " (" + details + ")";
    }
}
