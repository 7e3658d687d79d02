package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Languages must be in the profile, and their level not above the profile's.
final class LanguageClaims implements ClaimRule {

    private static final WordList LANGUAGES = WordList.named("languages");
    private static final WordList SPEAKING = WordList.named("speaking");

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        Spoken last = null;
        for (int i = 0; i < reading.tokens().size(); i++) {
            var groups = LANGUAGES.groupsOf(reading.tokens().get(i).stem());
            if (!groups.isEmpty() && LANGUAGES.has(reading.tokens().get(i))) {
                last = new Spoken(i, groups.iterator().next());
                if (reading.open(i)) {
                    check(reading, facts, last, findings);
                }
            } else if (last != null && reading.open(i) && backToLanguage(reading, last, i)) {
                levelOf(reading, facts, last, i, findings);
            }
        }
        return findings;
    }

    private static void check(Reading reading, ProfileFacts facts, Spoken spoken, List<Finding> findings) {
        var token = reading.tokens().get(spoken.token);
        var level = LanguageLevels.around(reading, spoken.token);
        var known = line(facts, spoken.language);
        if (known.isEmpty()) {
            var elsewhere = facts.sourceOf(token);
            if (level.isEmpty() && (elsewhere.isPresent() || !isSpoken(reading, spoken.token))) {
                return;
            }
            int end = level.map(found -> Math.max(token.end(), found.end())).orElse(token.end());
            int start =
                    level.map(found -> Math.min(token.start(), found.start())).orElse(token.start());
            findings.add(new Finding(start, end, Kind.LANGUAGE, null));
            return;
        }
        findings.add(new Finding(
                token.start(), token.end(), Kind.LANGUAGE, known.get().path()));
        level.ifPresent(found -> findings.add(levelFinding(reading, spoken.token, known.get(), found)));
    }

    private static Finding levelFinding(Reading reading, int token, FactLine known, LanguageLevels.Found found) {
        boolean held = found.rank() <= LanguageLevels.rankOf(known);
        int start = Math.min(reading.tokens().get(token).start(), found.start());
        int end = Math.max(reading.tokens().get(token).end(), found.end());
        return new Finding(start, end, Kind.LANGUAGE_LEVEL, held ? known.path() : null);
    }

    /// "L'allemand ne me pose aucun problème : je le parle couramment."
    private static boolean backToLanguage(Reading reading, Spoken last, int i) {
        return reading.tokens().get(i).word().equals("parle")
                && reading.sentence(i).contains(reading.tokens().get(last.token))
                && i > 0
                && Set.of("le", "l'").contains(reading.tokens().get(i - 1).word());
    }

    private static void levelOf(Reading reading, ProfileFacts facts, Spoken last, int i, List<Finding> findings) {
        var part = reading.part(i);
        for (int j = i;
                j < reading.tokens().size() && part.contains(reading.tokens().get(j));
                j++) {
            var level = LanguageLevels.at(reading, j);
            var known = line(facts, last.language);
            if (level.isPresent() && known.isPresent()) {
                boolean held = level.get().rank() <= LanguageLevels.rankOf(known.get());
                findings.add(new Finding(
                        reading.tokens().get(i - 1).start(),
                        level.get().end(),
                        Kind.LANGUAGE_LEVEL,
                        held ? known.get().path() : null));
                return;
            }
        }
    }

    private static Optional<FactLine> line(ProfileFacts facts, int language) {
        return facts.lines(Section.LANGUAGE)
                .filter(line -> line.tokens().stream()
                        .anyMatch(token -> LANGUAGES.groupsOf(token.stem()).contains(language)))
                .findFirst();
    }

    /// A language is claimed beside words of speaking or beside another language, not in "cuisine thaï".
    private static boolean isSpoken(Reading reading, int i) {
        boolean listed = reading.clause(i).stream()
                .anyMatch(token -> token != reading.tokens().get(i)
                        && !LANGUAGES.groupsOf(token.stem()).isEmpty()
                        && LANGUAGES.has(token));
        return listed || reading.clause(i).stream().anyMatch(token -> SPEAKING.has(token));
    }

    private record Spoken(int token, int language) {}
}
