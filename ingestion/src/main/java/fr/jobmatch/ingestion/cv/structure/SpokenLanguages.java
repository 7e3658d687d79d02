package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.languages.Levels;
import fr.jobmatch.lexicon.sections.SectionHeadings;
import fr.jobmatch.lexicon.sections.SectionKind;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the languages that a CV lists, each with the words that follow as its level.
final class SpokenLanguages {

    private static final int LONGEST_LEVEL = 60;

    private static final Pattern WITH_LEVEL =
            Pattern.compile("(\\p{Lu}\\p{L}{2,}(?:[ -]\\p{L}{3,})?)\\s*[:(–—-]\\s*(\\p{L}[^:]{1,40})");

    private final Findings findings;
    private final List<SpokenLanguage> languages = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    SpokenLanguages(Findings findings) {
        this.findings = findings;
    }

    List<SpokenLanguage> all() {
        return languages;
    }

    void read(Section section) {
        var text = new StringBuilder();
        section.lines()
                .forEach(line -> text.append(line.text().replace('\t', ' ')).append('\n'));
        add(text.toString(), section.lines(), 0.95);
        if (!languages.isEmpty()) {
            section.lines().forEach(this::unlisted);
        }
    }

    /// Take a language that no lexicon knows, where a list of languages gives it a level: `Soussou : courant`.
    private void unlisted(Line line) {
        var match = WITH_LEVEL.matcher(line.text().replace('\t', ' '));
        if (match.matches()
                && !LanguageNames.any(line.text())
                && Levels.of(match.group(2)).isPresent()
                && Levels.of(match.group(1)).isEmpty()
                && seen.add(Folding.fold(match.group(1)))) {
            findings.add(match.group(1), List.of(line), 0.65, "languages", languages.size(), "language");
            languages.add(new SpokenLanguage(match.group(1), level(match.group(2))));
        }
    }

    /// Take the group of a skills section that lists natural languages.
    boolean takes(String label, String text) {
        boolean named = SectionHeadings.builtIn()
                .exact(label)
                .filter(kind -> kind == SectionKind.LANGUAGES)
                .isPresent();
        if (!named || !LanguageNames.any(text)) {
            return false;
        }
        add(text, List.of(), 0.85);
        return true;
    }

    /// Take languages from a sentence that says how they're spoken.
    void fromSentence(String text) {
        if (text.matches("(?is).*\\b(?:bilingu|trilingu|fluent|speak|parl|langue|language|native|courant).*")) {
            add(text, List.of(), 0.6);
        }
    }

    private void add(String text, List<Line> lines, double certainty) {
        var hits = LanguageNames.find(text);
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            var name = text.substring(hit.start(), hit.end());
            int end = i + 1 < hits.size() ? hits.get(i + 1).start() : text.length();
            if (seen.add(hit.value())) {
                var level = level(text.substring(hit.end(), end));
                int index = languages.size();
                languages.add(new SpokenLanguage(capitalised(name), level.isEmpty() ? null : level));
                var where = lines.stream()
                        .filter(line -> Folding.fold(line.text()).contains(Folding.fold(name)))
                        .limit(1)
                        .toList();
                findings.add(name, where, certainty, "languages", index, "language");
            }
        }
    }

    private static String level(String after) {
        var text = after.replaceAll("[●○•◦■□★☆▮▯⬤◯]+", " ")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[\\s,;:()|·–—-]+", "")
                .replaceFirst("[\\s,;:(|·–—-]+$", "");
        if (text.endsWith(")") && !text.contains("(")) {
            text = text.substring(0, text.length() - 1);
        }
        return text.length() > LONGEST_LEVEL || text.matches("(?i)et|and|&") ? "" : text;
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
