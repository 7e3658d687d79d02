package fr.jobmatch.assistant.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A few skills with their names, in place of the lexicon.
public final class FakeTerms implements SkillTerms {

    private static final Map<String, List<String>> TOOLS = Map.of(
            "react", List.of("ReactJS", "React.js", "React"),
            "java", List.of("Java"),
            "spring-boot", List.of("Spring Boot"),
            "postgresql", List.of("PostgreSQL", "Postgres"),
            "kubernetes", List.of("Kubernetes", "K8s"));
    private static final Map<String, List<String>> ABILITIES = Map.of(
            "triage", List.of("accueil et tri", "tri des patients"),
            "transfusion", List.of("transfusion", "hémovigilance"),
            "tutoring", List.of("tutorat", "encadrement d’étudiants"),
            "sales", List.of("conseil client", "relation client"));

    @Override
    public List<Term> in(CharSequence text) {
        var found = new ArrayList<Term>();
        TOOLS.forEach((id, names) -> add(text, id, names, true, found));
        ABILITIES.forEach((id, names) -> add(text, id, names, false, found));
        found.sort(Comparator.comparingInt(Term::start));
        return found;
    }

    private static void add(CharSequence text, String id, List<String> names, boolean tool, List<Term> found) {
        var pattern = "(?iu)(?<![\\p{L}\\p{N}])("
                + String.join("|", names.stream().map(Pattern::quote).toList()) + ")(?![\\p{L}\\p{N}])";
        Pattern.compile(pattern)
                .matcher(text)
                .results()
                .forEach(match -> found.add(new Term(id, tool, match.start(), match.end())));
    }
}
