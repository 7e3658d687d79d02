package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds where a text names employers, schools, positions, diplomas and certificates of the profile.
final class Mentions {

    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final WordList COMMON = WordList.named("organisation-words");
    private static final int GAP = 3;

    private final Reading reading;
    private final ProfileFacts facts;
    private final List<Mention> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    private Mentions(Reading reading, ProfileFacts facts) {
        this.reading = reading;
        this.facts = facts;
        facts.entries().forEach(entry -> entry.place().forEach(token -> places.add(token.word())));
    }

    static Mentions of(Reading reading, ProfileFacts facts) {
        var mentions = new Mentions(reading, facts);
        facts.entries().forEach(mentions::look);
        return mentions;
    }

    /// Return the mentions of employers by name, in order.
    List<Mention> employers() {
        return found.stream()
                .filter(mention ->
                        mention.byName() && mention.entries().getFirst().engaged())
                .sorted((a, b) -> Integer.compare(a.first(), b.first()))
                .toList();
    }

    /// Return whether a word belongs to the name of an employer or school.
    boolean names(int token) {
        return found.stream()
                .anyMatch(mention -> mention.byName() && mention.first() <= token && token <= mention.last());
    }

    /// Return the entries that some words name, by employer, title, diploma or certificate.
    Set<Entry> among(List<Token> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        int from = reading.tokens().indexOf(words.getFirst());
        int to = from + words.size() - 1;
        var entries = new LinkedHashSet<Entry>();
        found.stream()
                .filter(mention -> mention.first() >= from && mention.last() <= to)
                .map(Mention::entries)
                .forEach(entries::addAll);
        return entries;
    }

    private void look(Entry entry) {
        if (entry.engaged() || entry.in(Section.EDUCATION, Section.PUBLICATION)) {
            byName(entry);
        }
        if (!entry.in(Section.BASICS, Section.INTEREST)) {
            byTitle(entry);
        }
    }

    private void byName(Entry entry) {
        var name = entry.name().stream().filter(token -> !STOP_WORDS.has(token)).toList();
        if (name.isEmpty()) {
            return;
        }
        var acronym = Initials.of(entry.name().stream());
        for (int i = 0; i < reading.tokens().size(); i++) {
            var token = reading.tokens().get(i);
            if (acronym.length() >= 3 && token.capital() && token.word().equals(acronym)) {
                add(i, i, entry, true);
            } else if (holds(name, token)) {
                int last = run(name, i);
                if (identifies(name, i, last)) {
                    add(i, last, entry, true);
                    i = last;
                }
            }
        }
    }

    private int run(List<Token> name, int first) {
        int last = first;
        for (int i = first + 1; i < reading.tokens().size() && i <= last + GAP; i++) {
            if (reading.tokens().get(i).place().sentence()
                    != reading.tokens().get(first).place().sentence()) {
                break;
            }
            if (holds(name, reading.tokens().get(i))) {
                last = i;
            } else if (!STOP_WORDS.has(reading.tokens().get(i))) {
                break;
            }
        }
        return last;
    }

    private boolean identifies(List<Token> name, int first, int last) {
        var words = reading.tokens().subList(first, last + 1);
        boolean all = name.stream()
                .filter(token -> !COMMON.has(token))
                .allMatch(token -> words.stream().anyMatch(word -> word.stem().equals(token.stem())));
        boolean several = words.stream().filter(word -> !STOP_WORDS.has(word)).count() >= Math.min(2, name.size());
        return (all && several) || words.stream().anyMatch(this::tells);
    }

    private boolean tells(Token token) {
        return token.capital()
                && token.word().length() >= 3
                && !COMMON.has(token)
                && !STOP_WORDS.has(token)
                && !places.contains(token.word());
    }

    private static boolean holds(Collection<Token> name, Token token) {
        return !STOP_WORDS.has(token)
                && name.stream().anyMatch(other -> other.stem().equals(token.stem()));
    }

    /// A title, diploma or certificate is named by all its words in one clause, or by its acronym or code.
    private void byTitle(Entry entry) {
        var title =
                entry.title().stream().filter(token -> !STOP_WORDS.has(token)).toList();
        if (title.isEmpty()) {
            return;
        }
        int clause = -1;
        for (int i = 0; i < reading.tokens().size(); i++) {
            var token = reading.tokens().get(i);
            if (token.namelike() && coded(entry, title, token)) {
                add(i, i, entry, false);
            } else if (token.place().clause() != clause && holds(title, token)) {
                clause = token.place().clause();
                spread(entry, title, i);
            }
        }
    }

    private boolean coded(Entry entry, List<Token> title, Token token) {
        return title.stream().anyMatch(other -> other.namelike() && other.word().equals(token.word()))
                || (token.word().length() >= 2
                        && entry.in(Section.EDUCATION, Section.CERTIFICATE)
                        && Initials.of(entry.title().stream()).startsWith(token.word()));
    }

    private void spread(Entry entry, List<Token> title, int first) {
        var missing = new ArrayList<>(title);
        int last = first;
        for (int i = first; i < reading.tokens().size() && inSameClause(first, i); i++) {
            var token = reading.tokens().get(i);
            if (missing.removeIf(other -> other.stem().equals(token.stem()))) {
                last = i;
            }
        }
        if (missing.isEmpty() || (title.size() >= 3 && missing.size() * 3 <= title.size() && !entry.engaged())) {
            add(first, last, entry, false);
        }
    }

    private boolean inSameClause(int i, int j) {
        return reading.tokens().get(i).place().clause()
                == reading.tokens().get(j).place().clause();
    }

    private void add(int first, int last, Entry entry, boolean byName) {
        for (int i = 0; i < found.size(); i++) {
            var other = found.get(i);
            if (other.byName() == byName && other.first() == first && other.last() == last) {
                found.set(
                        i,
                        new Mention(
                                first,
                                last,
                                Stream.concat(other.entries().stream(), Stream.of(entry))
                                        .toList(),
                                byName));
                return;
            }
        }
        found.add(new Mention(first, last, List.of(entry), byName));
    }
}
