package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Prizes, publications, boasts of a clean record and feats must be told by the profile.
final class AchievementClaims implements ClaimRule {

    private static final WordList HONOURS = WordList.named("honours");
    private static final WordList NEAR_HONOURS = WordList.named("near-honours");
    private static final WordList AMBIGUOUS = WordList.named("ambiguous-honours");
    private static final WordList PROOFS = WordList.named("honour-proofs");
    private static final WordList FEATS = WordList.named("feats");
    private static final WordList MISFORTUNES = WordList.named("misfortunes");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final Set<String> NONE =
            Set.of("jamais", "aucun", "aucune", "never", "zero", "no", "without", "sans");
    private static final int REACH = 5;

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        var seen = -1;
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.tokens().get(i).place().phrase() == seen) {
                continue;
            }
            var finding = boast(reading, facts, i);
            if (finding != null) {
                findings.add(finding);
                seen = reading.tokens().get(i).place().phrase();
            }
        }
        return findings;
    }

    private static @Nullable Finding boast(Reading reading, ProfileFacts facts, int i) {
        var token = reading.tokens().get(i);
        if (NONE.contains(token.word()) && reading.stance(i) != Stance.OFFERED && reading.stance(i) != Stance.PLANNED) {
            return cleanRecord(reading, facts, i);
        }
        if (!reading.open(i)) {
            return null;
        }
        if (HONOURS.has(token) && reading.part(i).size() > 1 && !quality(reading, i)) {
            return told(
                    reading,
                    facts,
                    i,
                    Section.AWARD,
                    Section.PUBLICATION,
                    Section.PROJECT,
                    Section.WORK,
                    Section.EDUCATION,
                    Section.CERTIFICATE,
                    Section.VOLUNTEERING,
                    Section.BASICS);
        }
        return FEATS.has(token)
                        && !undergone(reading, i)
                        && facts.relatedSourceOf(token).isEmpty()
                ? unsupported(reading, i)
                : null;
    }

    /// "I was hired", "j'ai été recruté": done to the candidate.
    private static boolean undergone(Reading reading, int i) {
        return i > 0
                && Set.of("am", "are", "was", "were", "been", "be", "ete", "etre", "suis", "fus", "got")
                        .contains(reading.tokens().get(i - 1).word());
    }

    /// "le meilleur", "best" as an adjective of taste is no prize: a prize has a year, a name or a verb beside it.
    private static boolean quality(Reading reading, int i) {
        var honour = reading.tokens().get(i);
        return AMBIGUOUS.has(honour)
                && reading.part(i).stream()
                        .noneMatch(other ->
                                !other.word().equals(honour.word()) && (HONOURS.has(other) || PROOFS.has(other)));
    }

    /// An honour is supported by a line of the profile that shares its words.
    private static @Nullable Finding told(Reading reading, ProfileFacts facts, int i, Section... sections) {
        var words = reading.part(i).stream()
                .filter(word -> !STOP_WORDS.has(word) && word.shape() != Token.Shape.NUMBER)
                .toList();
        for (var line : facts.lines(sections).toList()) {
            if (line.tokens().stream().anyMatch(NEAR_HONOURS::has)
                    && reading.part(i).stream().noneMatch(NEAR_HONOURS::has)) {
                continue;
            }
            long shared =
                    words.stream().filter(word -> line.mentions(word.stem())).count();
            if (shared >= 2 && 2 * shared >= words.size()) {
                return new Finding(
                        reading.tokens().get(i).start(), reading.tokens().get(i).end(), Kind.ACHIEVEMENT, line.path());
            }
        }
        return unsupported(reading, i);
    }

    private static @Nullable Finding cleanRecord(Reading reading, ProfileFacts facts, int i) {
        for (int j = i + 1; j < Math.min(reading.tokens().size(), i + REACH); j++) {
            var token = reading.tokens().get(j);
            if (MISFORTUNES.has(token)) {
                var source = facts.relatedSourceOf(token);
                return source.map(path ->
                                new Finding(reading.tokens().get(i).start(), token.end(), Kind.ACHIEVEMENT, path))
                        .orElseGet(() -> unsupported(reading, i));
            }
        }
        return null;
    }

    private static Finding unsupported(Reading reading, int i) {
        var part = reading.part(i);
        return new Finding(part.getFirst().start(), part.getLast().end(), Kind.ACHIEVEMENT, null);
    }
}
