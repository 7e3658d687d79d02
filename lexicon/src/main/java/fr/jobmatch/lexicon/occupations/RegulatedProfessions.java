package fr.jobmatch.lexicon.occupations;

import fr.jobmatch.lexicon.licences.Licences;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Vocabulary;
import fr.jobmatch.lexicon.titles.Titles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Knows which titles of offers name a regulated profession and which words of a profile prove that somebody may
/// practise it. Safe to share.
public final class RegulatedProfessions {

    private static final Map<String, RegulatedProfession> BY_BEGINNING = new HashMap<>();
    private static final Map<String, Set<String>> OTHER_JOBS = new HashMap<>();
    private static final Vocabulary<Set<String>> PROOFS = new Vocabulary<>();
    private static final Map<String, Set<String>> BY_LICENCE = new HashMap<>();
    private static final String LICENCE = "@";
    private static final int LONGEST_BEGINNING = 8;

    static {
        var proofs = new HashMap<String, Set<String>>();
        for (var row : Rows.of("occupations/regulated.txt")) {
            var profession = new RegulatedProfession(row.get(0), row.get(1).replace('\'', '’'));
            Rows.values(row.get(2)).forEach(name -> BY_BEGINNING.putIfAbsent(Titles.normalise(name), profession));
            OTHER_JOBS.put(
                    profession.id(),
                    Rows.values(row.get(3)).stream().map(Titles::normalise).collect(Collectors.toSet()));
            Rows.values(row.get(4))
                    .forEach(proof -> proofs.computeIfAbsent(proof, unused -> new HashSet<>())
                            .add(profession.id()));
        }
        proofs.forEach(RegulatedProfessions::addProof);
    }

    private RegulatedProfessions() {}

    private static void addProof(String proof, Set<String> professions) {
        if (proof.startsWith(LICENCE)) {
            BY_LICENCE.put(proof.substring(LICENCE.length()), professions);
        } else {
            PROOFS.add(proof, professions);
        }
    }

    /// Return the regulated profession that a title names: it begins with it, behind level, noise and gender.
    public static Optional<RegulatedProfession> named(String title) {
        var words = List.of(Titles.normalise(title).split(" "));
        for (int length = Math.min(LONGEST_BEGINNING, words.size()); length > 0; length--) {
            var profession = BY_BEGINNING.get(String.join(" ", words.subList(0, length)));
            if (profession != null) {
                var others = OTHER_JOBS.getOrDefault(profession.id(), Set.of());
                return words.stream().anyMatch(others::contains) ? Optional.empty() : Optional.of(profession);
            }
        }
        return Optional.empty();
    }

    /// Return the ids of the professions that the words of a diploma, licence or certificate prove.
    public static Set<String> provenBy(CharSequence words) {
        var proven = new HashSet<String>();
        PROOFS.find(words).forEach(hit -> proven.addAll(hit.value()));
        Licences.find(words).stream()
                .flatMap(mention -> Licences.covered(mention.licence().code()).stream())
                .forEach(code -> proven.addAll(BY_LICENCE.getOrDefault(code, Set.of())));
        return proven;
    }
}
