package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.assistant.gate.TitleSpans.Span;
import fr.jobmatch.domain.document.Claim.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Judges a claimed title: each telling word must stand in the profile, and its rank beside what it ranks.
final class TitleSupport {

    private static final WordList ROLES = WordList.named("roles");
    private static final WordList NEUTRAL = WordList.named("title-neutral");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final Section[] POSTS = {
        Section.BASICS,
        Section.WORK,
        Section.VOLUNTEERING,
        Section.PROJECT,
        Section.PUBLICATION,
        Section.EDUCATION,
        Section.AWARD
    };

    private final Reading reading;
    private final ProfileFacts facts;
    private final Mentions mentions;
    private final boolean foreign;

    TitleSupport(Reading reading, ProfileFacts facts) {
        this.reading = reading;
        this.facts = facts;
        this.mentions = reading.mentions(facts);
        this.foreign = reading.foreignTo(facts);
    }

    Finding judge(Span span) {
        int first = firstTelling(span.first());
        var words = reading.tokens().subList(first, span.last() + 1);
        var telling = telling(first, span.last());
        var sources = telling.stream().map(this::source).toList();
        boolean supported = sources.stream().allMatch(Optional::isPresent)
                && (foreign || telling.stream().noneMatch(TitleRanks::ranks) || oneEntryHolds(telling))
                && !rankedAbove(words);
        var source = sources.stream().flatMap(Optional::stream).findFirst().orElse("basics.label");
        return new Finding(words.getFirst().start(), words.getLast().end(), Kind.TITLE, supported ? source : null);
    }

    /// Adjectives of the text's own before the title are no part of it: "motivated nurse".
    private int firstTelling(int from) {
        int first = from;
        while (!tells(reading.tokens().get(first))) {
            first++;
        }
        return first;
    }

    private boolean tells(Token word) {
        return TitleRanks.ranks(word)
                || ROLES.has(word)
                || word.capital()
                || source(word).isPresent();
    }

    private List<Token> telling(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> !mentions.names(i))
                .mapToObj(reading.tokens()::get)
                .filter(word -> !NEUTRAL.has(word) && !STOP_WORDS.has(word))
                .toList();
    }

    private Optional<String> source(Token word) {
        if (!TitleRanks.ranks(word)) {
            var related = facts.relatedSourceOf(word);
            return related.isEmpty() && foreign ? Optional.of("basics.label") : related;
        }
        return facts.lines(POSTS)
                .filter(line -> gives(line, word, foreign))
                .map(FactLine::path)
                .findFirst();
    }

    /// A rank and what it ranks belong together: "chef de partie" and "second de cuisine" make no "chef de cuisine".
    private boolean oneEntryHolds(List<Token> title) {
        return facts.entries(POSTS).anyMatch(entry -> title.stream().allMatch(word -> holds(entry, word)));
    }

    private boolean holds(Entry entry, Token word) {
        return facts.linesOf(entry).stream()
                .anyMatch(line -> TitleRanks.ranks(word) ? gives(line, word, false) : line.mentions(word.stem()));
    }

    /// A rank that the employer named beside it never gave, though another did.
    private boolean rankedAbove(List<Token> title) {
        int clause = title.getFirst().place().clause();
        var employers = mentions.employers().stream()
                .filter(mention -> reading.tokens().get(mention.first()).place().clause() == clause)
                .toList();
        return employers.size() == 1
                && title.stream()
                        .filter(TitleRanks::ranks)
                        .anyMatch(rank -> linesOf(employers.getFirst()).noneMatch(line -> gives(line, rank, true)));
    }

    private Stream<FactLine> linesOf(Mention employer) {
        return employer.entries().stream().flatMap(entry -> facts.linesOf(entry).stream());
    }

    private static boolean gives(FactLine line, Token rank, boolean acrossLanguages) {
        return line.tokens().stream().anyMatch(token -> TitleRanks.same(token, rank, acrossLanguages));
    }
}
