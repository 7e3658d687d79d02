package fr.jobmatch.lexicon.diplomas;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.TokenisedText;
import fr.jobmatch.lexicon.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// Recognises diplomas and levels of study in any wording.
public final class Diplomas {

    private static final Vocabulary<Diploma> NAMES = new Vocabulary<>();
    private static final Map<String, Diploma> BY_CODE = new LinkedHashMap<>();
    private static final Vocabulary<Boolean> OTHER_MEANINGS = new Vocabulary<>();

    /// How far a level stands behind its title, in characters.
    private static final int LEVEL_REACH = 12;

    static {
        for (var row : Rows.of("diplomas/diplomas.txt")) {
            var diploma =
                    new Diploma(row.get(0), row.get(1).isEmpty() ? null : Integer.valueOf(row.get(1)), row.get(2));
            BY_CODE.put(diploma.code(), diploma);
            Rows.values(row.get(3)).forEach(name -> NAMES.add(name, diploma));
        }
        Rows.of("diplomas/not-diplomas.txt").forEach(row -> OTHER_MEANINGS.add(row.getFirst(), true));
    }

    private Diplomas() {}

    /// Return the diplomas and levels of study that a text names, in order, without overlaps.
    public static List<DiplomaMention> find(CharSequence words) {
        var text = TokenisedText.of(words);
        var levels = new ArrayList<>(StudyLevels.find(text));
        var others = OTHER_MEANINGS.find(text);
        var found = new ArrayList<DiplomaMention>();
        for (var hit : NAMES.find(text)) {
            boolean inLevel = hit.value().code().equals("BAC")
                    && levels.stream().anyMatch(level -> level.start() < hit.end() && hit.start() < level.end());
            if (!inLevel && others.stream().noneMatch(no -> no.start() <= hit.start() && no.end() >= hit.end())) {
                found.add(withLevel(mention(text, hit.value(), hit.start(), hit.end()), levels));
            }
        }
        levels.stream()
                .filter(level ->
                        found.stream().noneMatch(name -> name.start() < level.end() && level.start() < name.end()))
                .toList()
                .forEach(found::add);
        found.sort(Comparator.comparingInt(DiplomaMention::start));
        return found.stream()
                .filter(mention -> found.stream().noneMatch(other -> isWithin(mention, other)))
                .toList();
    }

    /// An acronym within a longer name is that name's: the `CCA` of `Master CCA`.
    private static boolean isWithin(DiplomaMention mention, DiplomaMention other) {
        return other.start() <= mention.start()
                && mention.end() <= other.end()
                && other.end() - other.start() > mention.end() - mention.start();
    }

    /// Return the kind of diploma that a text names first.
    public static Optional<Diploma> exact(CharSequence text) {
        return NAMES.exact(text)
                .or(() -> find(text).stream().map(DiplomaMention::diploma).findFirst());
    }

    /// Return the highest level that a text names, 2 to 8.
    public static OptionalInt level(CharSequence text) {
        return find(text).stream()
                .map(mention -> mention.diploma().level())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max();
    }

    /// Return the diploma with a code.
    public static Optional<Diploma> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// Return the text with the acronyms of programmes written out, folded, so that two writings of one diploma
    /// become equal: `BTS MCO` and `BTS Management commercial opérationnel`.
    public static String expanded(String degree) {
        return Programmes.expand(Folding.fold(degree));
    }

    /// A title of several levels takes the one that follows it: `titre professionnel de niveau 5`.
    private static DiplomaMention withLevel(DiplomaMention name, List<DiplomaMention> levels) {
        if (name.diploma().level() != null) {
            return name;
        }
        return levels.stream()
                .filter(level -> level.end() > name.end() && level.start() - name.end() <= LEVEL_REACH)
                .findFirst()
                .map(level -> new DiplomaMention(
                        new Diploma(
                                name.diploma().code(),
                                level.diploma().level(),
                                name.diploma().label()),
                        name.programme(),
                        name.start(),
                        level.end()))
                .orElse(name);
    }

    private static DiplomaMention mention(CharSequence text, Diploma diploma, int start, int end) {
        return Programmes.after(text, end)
                .map(programme -> new DiplomaMention(diploma, programme.name(), start, programme.end()))
                .orElseGet(() -> new DiplomaMention(diploma, null, start, end));
    }
}
