package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.profile.Profile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A profile as the gate looks things up in it: entries, lines, words and acronyms.
final class ProfileFacts {

    private static final WordList STOP_WORDS = WordList.named("stopwords");

    private static final int SHORTEST = 5;

    private final List<Entry> entries;
    private final List<FactLine> lines;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, Optional<String>> related = new HashMap<>();
    private final Initials initials = new Initials();
    private final Skills skills = new Skills();
    private final LocalDate today;
    private final int leaning;

    private ProfileFacts(ProfileLines profile, LocalDate today) {
        this.entries = List.copyOf(profile.entries);
        this.lines = List.copyOf(profile.lines);
        this.today = today;
        this.leaning = Foreign.leaning(
                lines.stream().flatMap(line -> line.tokens().stream()).toList());
        for (var line : lines) {
            for (var token : line.tokens()) {
                words.putIfAbsent(token.word(), line.path());
                stems.putIfAbsent(token.stem(), line.path());
            }
            skills.add(line.path(), line.text());
            if (!line.path().contains("highlights")) {
                initials.add(line);
            }
        }
    }

    static ProfileFacts of(Profile profile, LocalDate today) {
        return new ProfileFacts(ProfileLines.of(profile), today);
    }

    LocalDate today() {
        return today;
    }

    /// Return the language of the profile as {@link Foreign#leaning} tells it.
    int leaning() {
        return leaning;
    }

    List<Entry> entries() {
        return entries;
    }

    Stream<Entry> entries(Section... sections) {
        return entries.stream().filter(entry -> entry.in(sections));
    }

    Skills skills() {
        return skills;
    }

    List<FactLine> lines() {
        return lines;
    }

    Stream<FactLine> lines(Section... sections) {
        return lines.stream().filter(line -> line.entry().in(sections));
    }

    List<FactLine> linesOf(Entry entry) {
        return lines.stream().filter(line -> line.entry() == entry).toList();
    }

    /// Return where the profile holds a word, its inflection, its acronym or its numeronym (`K8s`).
    Optional<String> sourceOf(Token token) {
        return Optional.ofNullable(words.get(token.word()))
                .or(() -> Optional.ofNullable(stems.get(token.stem())))
                .or(() -> token.capital() ? initials.sourceOf(token.word()) : Optional.empty())
                .or(() -> numeronym(token.word()))
                .or(() -> token.capital() ? shortened(token.word()) : Optional.empty());
    }

    /// Return where the profile holds a word of the same family or meaning.
    Optional<String> relatedSourceOf(Token token) {
        return sourceOf(token).or(() -> related.computeIfAbsent(token.stem(), this::relatedLine));
    }

    private Optional<String> relatedLine(String stem) {
        return lines.stream()
                .filter(line -> line.mentions(stem))
                .map(FactLine::path)
                .findFirst();
    }

    boolean knows(Token token) {
        return STOP_WORDS.has(token) || sourceOf(token).isPresent();
    }

    /// Postgres for PostgreSQL.
    private Optional<String> shortened(String word) {
        return word.length() < SHORTEST
                ? Optional.empty()
                : words.entrySet().stream()
                        .filter(known -> known.getKey().length() >= SHORTEST
                                && (known.getKey().startsWith(word) || word.startsWith(known.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private Optional<String> numeronym(String word) {
        if (!word.matches("[a-z]\\d{1,2}[a-z]")) {
            return Optional.empty();
        }
        int length = Integer.parseInt(word.substring(1, word.length() - 1)) + 2;
        return words.entrySet().stream()
                .filter(known -> known.getKey().length() == length
                        && known.getKey().charAt(0) == word.charAt(0)
                        && known.getKey().endsWith(word.substring(word.length() - 1)))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
