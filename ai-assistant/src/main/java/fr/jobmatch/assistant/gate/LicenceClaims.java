package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Licences to drive must be in the profile, category by category; a higher category holds those it implies.
final class LicenceClaims implements ClaimRule {

    private static final VehicleCategories CATEGORIES = new VehicleCategories();
    private static final WordList DRIVING = WordList.named("driving");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final Set<String> LICENCES = Set.of("licence", "license", "licences", "licenses");
    private static final Set<String> JOINTS =
            Set.of("et", "and", "ou", "or", "le", "mon", "permis", "categorie", "categories");
    private static final int LONGEST_NAME = 6;

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (!reading.open(i)) {
                continue;
            }
            var word = reading.tokens().get(i).word();
            if (word.equals("permis")) {
                categoriesAfter(reading, facts, i, findings);
            } else if (LICENCES.contains(word)) {
                englishLicence(reading, facts, i, findings);
            }
        }
        return findings;
    }

    private static void categoriesAfter(Reading reading, ProfileFacts facts, int permit, List<Finding> findings) {
        for (int i = permit + 1; i < reading.tokens().size() && inSentence(reading, permit, i); i++) {
            var token = reading.tokens().get(i);
            if (CATEGORIES.has(token.word()) && token.capital()) {
                int start = i == permit + 1 ? reading.tokens().get(permit).start() : token.start();
                findings.add(new Finding(
                        start,
                        token.end(),
                        Kind.LICENCE,
                        source(facts, token.word()).orElse(null)));
            } else if (!JOINTS.contains(token.word())) {
                return;
            }
        }
    }

    private static boolean inSentence(Reading reading, int first, int i) {
        return reading.tokens().get(i).place().sentence()
                == reading.tokens().get(first).place().sentence();
    }

    private static Optional<String> source(ProfileFacts facts, String category) {
        return facts.lines().stream()
                .filter(line -> line.tokens().stream()
                        .anyMatch(token -> token.word().equals("permis") || LICENCES.contains(token.word())))
                .filter(line -> line.tokens().stream().anyMatch(token -> CATEGORIES.implies(token.word(), category))
                        || (category.equals("b") && line.folded().contains("driving")))
                .map(FactLine::path)
                .findFirst();
    }

    /// "a category D minibus licence": every word before "licence" must be in the profile.
    private static void englishLicence(Reading reading, ProfileFacts facts, int licence, List<Finding> findings) {
        int first = licence;
        boolean driving = false;
        while (first > 0 && licence - first < LONGEST_NAME && qualifies(reading, first - 1, licence)) {
            first--;
            driving |= DRIVING.has(reading.tokens().get(first));
        }
        if (!driving) {
            return;
        }
        var name = reading.tokens().subList(first, licence + 1);
        var source = facts.lines().stream()
                .filter(line -> name.stream()
                        .allMatch(token -> line.tokens().stream()
                                .anyMatch(other -> other.stem().equals(token.stem()))))
                .map(FactLine::path)
                .findFirst();
        findings.add(new Finding(name.getFirst().start(), name.getLast().end(), Kind.LICENCE, source.orElse(null)));
    }

    private static boolean qualifies(Reading reading, int i, int licence) {
        return reading.tokens().get(i).place().part()
                        == reading.tokens().get(licence).place().part()
                && !STOP_WORDS.has(reading.tokens().get(i));
    }
}
