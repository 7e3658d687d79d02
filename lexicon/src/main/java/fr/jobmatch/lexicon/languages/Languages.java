package fr.jobmatch.lexicon.languages;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Inflections;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognises languages and how well they are spoken.
public final class Languages {

    /// Furthest a level stands from its language, in characters.
    private static final int REACH = 45;

    /// A text up to this length is an entry of a list of languages: it needs no further sign.
    private static final int ENTRY_LENGTH = 40;

    private static final int SIGN_REACH = 40;

    private static final Map<String, Language> BY_CODE = new LinkedHashMap<>();
    private static final PhraseIndex<Language> NAMES = new PhraseIndex<>();
    private static final Pattern SIGN;
    private static final Set<String> LINKS = Set.of("et", "ou", "and", "or");
    private static final Set<String> NOUNS = Rows.of("languages/not-languages.txt").stream()
            .map(row -> Inflections.form(Folding.fold(row.getFirst())))
            .collect(Collectors.toSet());

    static {
        for (var row : Rows.of("languages/languages.txt")) {
            var language = new Language(row.get(0), row.get(1), row.get(2));
            BY_CODE.put(language.code(), language);
            NAMES.add(language.labelFr(), language);
            NAMES.add(language.labelEn(), language);
            Rows.values(Rows.cell(row, 3)).forEach(name -> NAMES.add(name, language));
        }
        SIGN = Pattern.compile(Rows.of("languages/signs.txt").stream()
                .map(List::getFirst)
                .map(Folding::fold)
                .collect(Collectors.joining("|", "\\b(?:", ")")));
    }

    private Languages() {}

    /// Return the languages that a text names as languages, in order: with a level, or a word such as `langue` or
    /// `speaking` nearby; `le marché français` names none.
    public static List<LanguageMention> find(CharSequence text) {
        var names = NAMES.find(text);
        if (names.isEmpty()) {
            return List.of();
        }
        var levels = levelsOf(text, names);
        var mentions = new ArrayList<LanguageMention>();
        for (var name : names) {
            var level = levels.get(name);
            if (level != null) {
                int start = Math.min(name.start(), level.start());
                mentions.add(
                        new LanguageMention(name.value(), level.level(), start, Math.max(name.end(), level.end())));
            } else if (!isNationality(Words.of(text), name, names)
                    && (text.length() <= ENTRY_LENGTH || hasSign(text, name) || isListed(text, name, names))) {
                mentions.add(new LanguageMention(name.value(), null, name.start(), name.end()));
            }
        }
        return mentions;
    }

    /// Return every name of a language in a text, also where it's an adjective; ask only inside a list of languages.
    public static List<PhraseIndex.Hit<Language>> names(CharSequence text) {
        return NAMES.find(text);
    }

    /// Return the language that a text names as a whole.
    public static Optional<Language> exact(CharSequence text) {
        return NAMES.exact(text);
    }

    /// Return the language with a code.
    public static Optional<Language> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// Return every language.
    public static List<Language> all() {
        return List.copyOf(BY_CODE.values());
    }

    /// Give each language the level that stands nearest, in the same sentence, nearest pairs first.
    private static Map<PhraseIndex.Hit<Language>, Levels.Found> levelsOf(
            CharSequence text, List<PhraseIndex.Hit<Language>> names) {
        var pairs = new ArrayList<Pair>();
        for (var level : Levels.find(text)) {
            for (var name : names) {
                var pair = new Pair(name, level, distance(text, name, level));
                if (pair.distance() <= REACH) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::distance));
        var levels = new LinkedHashMap<PhraseIndex.Hit<Language>, Levels.Found>();
        Set<Levels.Found> taken = new HashSet<>();
        for (var pair : pairs) {
            if (!levels.containsKey(pair.name()) && !taken.contains(pair.level())) {
                levels.put(pair.name(), pair.level());
                taken.add(pair.level());
            }
        }
        shareAmongJoined(text, names, levels);
        return levels;
    }

    /// `anglais et allemand courants`: languages that only a link parts share the level.
    private static void shareAmongJoined(
            CharSequence text,
            List<PhraseIndex.Hit<Language>> names,
            Map<PhraseIndex.Hit<Language>, Levels.Found> levels) {
        for (int i = names.size() - 2; i >= 0; i--) {
            share(text, names.get(i), names.get(i + 1), levels);
        }
        for (int i = 1; i < names.size(); i++) {
            share(text, names.get(i), names.get(i - 1), levels);
        }
    }

    private static void share(
            CharSequence text,
            PhraseIndex.Hit<Language> name,
            PhraseIndex.Hit<Language> neighbour,
            Map<PhraseIndex.Hit<Language>, Levels.Found> levels) {
        var level = levels.get(neighbour);
        if (level != null && !levels.containsKey(name) && areJoined(text, name, neighbour)) {
            levels.put(name, level);
        }
    }

    private static boolean areJoined(
            CharSequence text, PhraseIndex.Hit<Language> one, PhraseIndex.Hit<Language> other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        var between = Folding.fold(text.subSequence(from, to)).strip();
        return Set.of("et", "and", "/", "-", "&", "ou", "or", "et l'", "et en", "et/ou")
                .contains(between);
    }

    /// A level after its language is likelier than one before it, and a comma parts them.
    private static int distance(CharSequence text, PhraseIndex.Hit<Language> name, Levels.Found level) {
        boolean after = level.start() >= name.end();
        int from = after ? name.end() : level.end();
        int to = after ? level.start() : name.start();
        if (from > to) {
            return 0;
        }
        var between = text.subSequence(from, to).toString();
        int penalty = after ? 0 : 2;
        for (int i = 0; i < between.length(); i++) {
            penalty += switch (between.charAt(i)) {
                case ',' -> after ? 8 : 14;
                case ';', '|', '•', '·' -> 30;
                case '\n' -> after ? 12 : 30;
                case '.' -> 30;
                default -> 0;
            };
        }
        return between.length() + penalty;
    }

    /// `nos sites anglais et polonais`: a noun before the name, or before those it is joined to, takes it.
    private static boolean isNationality(
            List<Word> words, PhraseIndex.Hit<Language> name, List<PhraseIndex.Hit<Language>> names) {
        int before = name.firstWord() - 1;
        if (before < 0 || name.start() - words.get(before).end() > 1) {
            return false;
        }
        if (LINKS.contains(words.get(before).folded())) {
            int joined = before - 1;
            return names.stream()
                    .filter(other -> other.lastWord() == joined)
                    .anyMatch(other -> isNationality(words, other, names));
        }
        return NOUNS.contains(words.get(before).form());
    }

    private static boolean hasSign(CharSequence text, PhraseIndex.Hit<Language> name) {
        int from = Math.max(0, name.start() - SIGN_REACH);
        int to = Math.min(text.length(), name.end() + SIGN_REACH);
        return SIGN.matcher(Folding.fold(text.subSequence(from, to))).find();
    }

    /// A line or enumeration of several languages is about languages.
    private static boolean isListed(
            CharSequence text, PhraseIndex.Hit<Language> name, List<PhraseIndex.Hit<Language>> names) {
        return names.stream()
                .filter(other -> !other.value().equals(name.value()))
                .anyMatch(other -> isEnumerated(text, name, other));
    }

    private static boolean isEnumerated(
            CharSequence text, PhraseIndex.Hit<Language> one, PhraseIndex.Hit<Language> other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to
                && Set.of(",", "/", "\n", "•", "|", ";", "et", "and")
                        .contains(Folding.fold(text.subSequence(from, to)).replace(" ", ""));
    }

    private record Pair(PhraseIndex.Hit<Language> name, Levels.Found level, int distance) {}
}
