package fr.jobmatch.lexicon.skills;

import fr.jobmatch.lexicon.taxonomy.Section;
import fr.jobmatch.lexicon.taxonomy.TaxonomyCache;
import fr.jobmatch.lexicon.text.Inflections;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Skills of the imported taxonomies, by their labels in either language; read when the first is asked for.
final class ImportedSkills {

    private final Supplier<List<List<String>>> rows;
    private @Nullable Map<String, Skill> byLabel;
    private final Map<String, Skill> byId = new HashMap<>();

    ImportedSkills(Supplier<List<List<String>>> rows) {
        this.rows = rows;
    }

    static ImportedSkills installed() {
        return new ImportedSkills(() -> TaxonomyCache.installed(Section.SKILLS));
    }

    Optional<Skill> exact(CharSequence text) {
        var known = known();
        return known.isEmpty() ? Optional.empty() : Optional.ofNullable(known.get(key(text)));
    }

    Optional<Skill> byId(String id) {
        return known().isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    private synchronized Map<String, Skill> known() {
        var known = byLabel;
        if (known == null) {
            known = new HashMap<>();
            for (var row : rows.get()) {
                add(known, row);
            }
            byLabel = known;
        }
        return known;
    }

    private void add(Map<String, Skill> known, List<String> row) {
        var french = row.get(1).isEmpty() ? row.get(2) : row.get(1);
        var english = row.get(2).isEmpty() ? row.get(1) : row.get(2);
        var same = known.get(key(french));
        var skill = same != null ? same : new Skill(row.get(0), french, english, SkillKind.HARD, "imported", List.of());
        byId.putIfAbsent(row.get(0), skill);
        known.putIfAbsent(key(french), skill);
        known.putIfAbsent(key(english), skill);
    }

    /// Labels are equal whatever their plural and linking words, as in the lexicon.
    private static String key(CharSequence label) {
        return Words.of(label).stream()
                .filter(word -> !Inflections.isSmall(word.folded()))
                .map(Word::form)
                .collect(Collectors.joining(" "));
    }
}
