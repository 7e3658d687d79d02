package fr.jobmatch.lexicon.skills;

import fr.jobmatch.lexicon.text.TermIndex;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Knows skills by their names, finds them in texts and tells how they relate. Safe to share.
public final class SkillLexicon {

    private final Map<String, Skill> byId = new LinkedHashMap<>();
    private final TermIndex<Skill> index = new TermIndex<>();
    private final AmbiguousNames ambiguous = new AmbiguousNames();
    private final SkillRelations relations = new SkillRelations();
    private final ImportedSkills imported;

    private SkillLexicon(Collection<Skill> skills, ImportedSkills imported) {
        this.imported = imported;
        skills.forEach(skill -> byId.putIfAbsent(skill.id(), skill));
        byId.values().forEach(this::addLabels);
        byId.values().forEach(skill -> skill.aliases().forEach(alias -> add(alias, skill)));
    }

    /// Return the lexicon written for JobMatch; where ROME or ESCO were imported, it also knows their labels as whole
    /// entries, but doesn't search texts for them.
    public static SkillLexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /// Return a lexicon that also knows other skills; where names meet, the skills known before win.
    public SkillLexicon with(Collection<Skill> others) {
        var all = new ArrayList<>(byId.values());
        all.addAll(others);
        return new SkillLexicon(all, imported);
    }

    /// Return the skills a text names, in order, without overlaps.
    public List<SkillMention> find(CharSequence text) {
        var words = Words.of(text);
        var hits = index.find(text, words);
        return hits.stream()
                .filter(hit -> ambiguous.accepts(hit, text, words, hits))
                .map(hit -> new SkillMention(hit.value(), hit.start(), hit.end()))
                .toList();
    }

    /// Return the skill that a text names as a whole; an entry of a list of skills needs no context.
    public Optional<Skill> exact(CharSequence text) {
        return index.exact(text).or(() -> imported.exact(text));
    }

    /// Return the skill with an id.
    public Optional<Skill> byId(String id) {
        return Optional.ofNullable(byId.get(id)).or(() -> imported.byId(id));
    }

    /// Return every skill.
    public Collection<Skill> all() {
        return byId.values();
    }

    /// Return the skills that come with a skill, directly or through others: React implies JavaScript.
    public List<Skill> implied(Skill skill) {
        return relations.impliedBy(skill.id()).stream()
                .flatMap(id -> byId(id).stream())
                .toList();
    }

    /// Return the skills that resemble a skill, with a similarity between 0 and 1.
    public Map<Skill, Double> related(Skill skill) {
        var related = new LinkedHashMap<Skill, Double>();
        relations
                .relatedTo(skill.id())
                .forEach((id, similarity) -> byId(id).ifPresent(other -> related.put(other, similarity)));
        return related;
    }

    private void addLabels(Skill skill) {
        add(skill.labelFr(), skill);
        add(skill.labelEn(), skill);
    }

    private void add(String name, Skill skill) {
        if (skill.kind() == SkillKind.TOOL || isAcronym(name)) {
            index.addName(name, skill);
        } else {
            index.addExpression(name, skill);
        }
    }

    /// Acronyms have no plural: `SAN` is not `sans`.
    private static boolean isAcronym(String name) {
        return name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static final class BuiltIn {
        private static final SkillLexicon LEXICON = new SkillLexicon(SkillLists.all(), ImportedSkills.installed());
    }
}
