package fr.jobmatch.lexicon.occupations;

import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.TermIndex;
import fr.jobmatch.lexicon.titles.GenderMarks;
import fr.jobmatch.lexicon.titles.Titles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows occupations by their names and finds them in titles and texts. Safe to share.
public final class OccupationLexicon {

    private final Map<String, Occupation> byId = new LinkedHashMap<>();
    private final TermIndex<Occupation> index = new TermIndex<>();
    private final TermIndex<Occupation> bareTitles = new TermIndex<>();

    private OccupationLexicon(Collection<Occupation> occupations) {
        occupations.forEach(occupation -> byId.putIfAbsent(occupation.id(), occupation));
        byId.values().forEach(occupation -> {
            add(occupation.masculine(), occupation);
            add(occupation.feminine(), occupation);
            add(occupation.labelEn(), occupation);
        });
        byId.values().forEach(occupation -> occupation.aliases().forEach(alias -> add(alias, occupation)));
    }

    /// Return the lexicon written for JobMatch.
    public static OccupationLexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /// Return a lexicon that also knows other occupations; where names meet, those known before win.
    public OccupationLexicon with(Collection<Occupation> others) {
        var all = new ArrayList<>(byId.values());
        all.addAll(others);
        return new OccupationLexicon(all);
    }

    /// Return the occupations that a text names, in order.
    public List<OccupationMention> find(CharSequence text) {
        return index.find(text).stream()
                .map(hit -> new OccupationMention(hit.value(), hit.start(), hit.end()))
                .toList();
    }

    /// Return the occupations of a job title, however it marks gender, level and contract, in order.
    public List<Occupation> ofTitle(CharSequence title) {
        var found = bareTitles.find(Titles.normalise(title)).stream()
                .map(PhraseIndex.Hit::value)
                .distinct()
                .toList();
        return found.isEmpty()
                ? index.find(GenderMarks.remove(title.toString())).stream()
                        .map(PhraseIndex.Hit::value)
                        .distinct()
                        .toList()
                : found;
    }

    /// Return the occupation that a title names as a whole, apart from gender, level and contract.
    public Optional<Occupation> exact(CharSequence title) {
        return index.exact(title).or(() -> bareTitles.exact(Titles.normalise(title)));
    }

    /// Return the bare title, see {@link Titles#normalise}.
    public String normalise(CharSequence title) {
        return Titles.normalise(title);
    }

    /// Return the occupation with an id.
    public Optional<Occupation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Return every occupation.
    public Collection<Occupation> all() {
        return byId.values();
    }

    private void add(String name, Occupation occupation) {
        index.addExpression(name, occupation);
        bareTitles.addExpression(Titles.normalise(name), occupation);
    }

    private static final class BuiltIn {
        private static final OccupationLexicon LEXICON = new OccupationLexicon(OccupationLists.all());
    }
}
