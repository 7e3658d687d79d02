package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.lexicon.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The values that a CV truly holds, by kind of field.
final class Facts {

    private final Map<String, List<String>> facts = new HashMap<>();

    Facts(Profile truth) {
        var basics = truth.basics();
        put("basics.name", Stream.of(basics.name()));
        put("basics.email", Stream.of(basics.email()));
        put("basics.phone", Stream.of(basics.phone()));
        put(
                "basics.location.city",
                Stream.of(basics.address()).filter(Objects::nonNull).map(address -> address.city()));
        put("work.name", truth.work().stream().map(Work::name));
        put("work.position", truth.work().stream().map(Work::position));
        put("work.startDate", truth.work().stream().map(work -> String.valueOf(work.start())));
        put("work.endDate", truth.work().stream().map(work -> String.valueOf(work.end())));
        put("education.institution", truth.education().stream().map(course -> course.institution()));
        put("education.studyType", truth.education().stream().map(course -> course.degree()));
        put("education.endDate", truth.education().stream().map(course -> String.valueOf(course.end())));
        put("skills.keywords", truth.skillLabels().stream());
        put("languages.language", truth.languages().stream().map(SpokenLanguage::language));
        put("certificates.name", truth.certificates().stream().map(Certificate::name));
    }

    private void put(String kind, Stream<String> values) {
        facts.put(kind, values.filter(Objects::nonNull).map(Facts::letters).toList());
    }

    /// Return whether a value is true; empty when this kind isn't judged, or the truth says nothing of it.
    Optional<Boolean> holds(String kind, String value) {
        var known = facts.getOrDefault(kind, List.of());
        var letters = letters(value);
        return known.isEmpty() || letters.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream().anyMatch(fact -> alike(kind, fact, letters)));
    }

    private static boolean alike(String kind, String fact, String value) {
        if (fact.equals(value) || kind.endsWith("phone") && tail(fact).equals(tail(value))) {
            return true;
        }
        if (kind.equals("education.studyType") && fact.contains(value)) {
            return true;
        }
        boolean part = fact.contains(value) && 2 * value.length() >= fact.length()
                || value.contains(fact) && 2 * fact.length() >= value.length();
        return part && !kind.startsWith("skills") && !kind.endsWith("Date") && !kind.endsWith("mail");
    }

    private static String tail(String digits) {
        return digits.substring(Math.max(0, digits.length() - 9));
    }

    private static String letters(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\d+#]", "");
    }
}
