package fr.jobmatch.lexicon.occupations;

import fr.jobmatch.lexicon.taxonomy.Section;
import fr.jobmatch.lexicon.taxonomy.TaxonomyCache;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.titles.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds occupations of ROME by a code or the words of a name, as people type them: among those of the built-in
/// lexicon,
/// and all of them where ROME was imported. Safe to share.
public final class RomeSearch {

    private static final int LONGEST_QUERY = 200;
    private static final int NOT_AT_START = 40;

    private final List<Sheet> sheets;

    /// @param imported code, label and other names (`;`) of each occupation
    RomeSearch(List<List<String>> imported) {
        var byCode = new LinkedHashMap<String, List<String>>();
        for (var row : imported) {
            names(byCode, row.get(0)).add(row.get(1));
            names(byCode, row.get(0)).addAll(Rows.values(row.get(2)));
        }
        for (var occupation : OccupationLexicon.builtIn().all()) {
            var code = occupation.rome();
            if (code != null) {
                names(byCode, code).add(occupation.label(Locale.FRENCH));
                names(byCode, code).add(occupation.labelEn());
                names(byCode, code).addAll(occupation.aliases());
            }
        }
        sheets = byCode.entrySet().stream()
                .map(entry -> Sheet.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Return the search over what this installation knows.
    public static RomeSearch installed() {
        return Installed.SEARCH;
    }

    /// Return the occupations that a query means, the likeliest first; none for a blank query.
    public List<RomeOccupation> search(String query, int limit) {
        var words = Titles.normalise(query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query);
        var code = query.strip().toUpperCase(Locale.ROOT);
        if (words.isBlank() && !code.matches("[A-Z]\\d+")) {
            return List.of();
        }
        return sheets.stream()
                .flatMap(sheet -> sheet.match(code, Folding.fold(words)).stream())
                .sorted(Comparator.comparingInt(Found::distance)
                        .thenComparing(found -> found.occupation().code()))
                .limit(limit)
                .map(Found::occupation)
                .toList();
    }

    private static List<String> names(Map<String, List<String>> byCode, String code) {
        return byCode.computeIfAbsent(code, unused -> new ArrayList<>());
    }

    private record Name(String shown, String bare) {}

    private record Sheet(String code, String label, List<Name> names) {

        static Sheet of(String code, List<String> names) {
            return new Sheet(
                    code,
                    names.getFirst(),
                    names.stream()
                            .distinct()
                            .map(name -> new Name(name, Titles.normalise(name)))
                            .toList());
        }

        Optional<Found> match(String typed, String words) {
            if (typed.matches("[A-Z]\\d{1,4}") && code.startsWith(typed)) {
                return Optional.of(new Found(new RomeOccupation(code, label, label), 0));
            }
            return names.stream()
                    .flatMap(name -> found(name, words).stream())
                    .min(Comparator.comparingInt(Found::distance));
        }

        /// Every word typed must begin a word of the name; the fewer others, and the later those, the nearer.
        private Optional<Found> found(Name name, String words) {
            var padded = " " + name.bare();
            for (var word : words.split(" ")) {
                if (!padded.contains(" " + word)) {
                    return Optional.empty();
                }
            }
            int start = padded.startsWith(" " + words) ? 0 : NOT_AT_START;
            int distance = start + Math.abs(name.bare().length() - words.length());
            return Optional.of(new Found(new RomeOccupation(code, label, name.shown()), distance));
        }
    }

    private record Found(RomeOccupation occupation, int distance) {}

    private static final class Installed {
        private static final RomeSearch SEARCH = new RomeSearch(TaxonomyCache.installed(Section.ROME));
    }
}
