package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.text.Word;
import java.util.Optional;

/// Finds where a text claims a job title: the role's word with what modifies it before and tells it apart after.
final class TitleSpans {

    private static final WordList ROLES = WordList.named("roles");
    private static final WordList ROLES_AS_VERBS = WordList.named("roles-as-verbs");
    private static final WordList ARTICLES = WordList.named("articles");
    private static final WordList OPENERS = WordList.named("title-openers");
    private static final WordList STOPS = WordList.named("title-stops");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final WordList DETERMINERS = WordList.named("determiners");
    private static final int LONGEST = 8;
    private static final int MODIFIERS = 4;

    private final Reading reading;
    private final boolean[] opened;

    TitleSpans(Reading reading) {
        this.reading = reading;
        this.opened = opened(reading);
    }

    /// The words of a title, first and last inclusive, as indexes into the reading's tokens.
    record Span(int first, int last) {}

    /// Return the title that the word at an index heads; empty when it is no role or nobody claims it.
    Optional<Span> at(int role) {
        if (!reading.open(role) || !isRole(role)) {
            return Optional.empty();
        }
        int first = start(role);
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, end(role)));
    }

    private boolean isRole(int i) {
        var tokens = reading.tokens();
        boolean verb = i + 1 < tokens.size() && ARTICLES.has(tokens.get(i + 1)) && ROLES_AS_VERBS.has(tokens.get(i));
        return !verb && ROLES.has(tokens.get(i));
    }

    private static boolean[] opened(Reading reading) {
        var after = new boolean[reading.tokens().size() + 1];
        var words = reading.tokens().stream()
                .map(token -> new Word(token.word(), token.start(), token.end()))
                .toList();
        OPENERS.phrases().find(words).forEach(hit -> after[hit.lastWord() + 1] = true);
        return after;
    }

    /// A title is claimed at the head of a comma part or after words such as "en tant que", "as the"; -1 otherwise.
    private int start(int role) {
        int first = firstModifier(role);
        if (reading.startsPart(first) && !afterNumber(first)) {
            return afterNumber(first + 1) ? -1 : first;
        }
        if (opened[first]) {
            return first;
        }
        boolean determined = DETERMINERS.has(reading.tokens().get(first - 1)) && opened[first - 1];
        return determined ? first : -1;
    }

    private int firstModifier(int role) {
        int first = role;
        while (first > 0
                && !reading.startsPart(first)
                && !opened[first]
                && role - first < MODIFIERS
                && modifies(reading.tokens().get(first - 1), reading.tokens().get(role))) {
            first--;
        }
        return first;
    }

    /// Before a title in capitals only capitals belong to it: not "named" in "named Manager of the Year".
    private static boolean modifies(Token token, Token role) {
        return (token.capital() || !role.capital())
                && !STOP_WORDS.has(token)
                && token.shape() != Token.Shape.NUMBER
                && !STOPS.has(token);
    }

    private boolean afterNumber(int i) {
        if (i <= 0 || i >= reading.tokens().size()) {
            return false;
        }
        int before = reading.tokens().get(i - 1).end();
        return reading.numbers().stream().anyMatch(number -> number.end() == before);
    }

    private int end(int role) {
        int last = role;
        for (int i = role + 1; i < reading.tokens().size() && i < role + LONGEST && !stops(role, i); i++) {
            var token = reading.tokens().get(i);
            if (!STOP_WORDS.has(token) && !DETERMINERS.has(token)) {
                last = i;
            }
        }
        return last;
    }

    private boolean stops(int role, int i) {
        var token = reading.tokens().get(i);
        return token.place().part() != reading.tokens().get(role).place().part()
                || STOPS.has(token)
                || token.shape() == Token.Shape.NUMBER
                || numberAt(token)
                || reading.stance(i) != Stance.CLAIMED;
    }

    private boolean numberAt(Token token) {
        return reading.numbers().stream().anyMatch(number -> number.start() == token.start())
                || reading.dates().stream()
                        .anyMatch(date -> date.start() <= token.start() && token.start() < date.end());
    }
}
