package fr.jobmatch.assistant.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Acronyms that the words of a profile form: `HCL` of "Hospices Civils de Lyon", `BP` of "Brevet professionnel".
final class Initials {

    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final int LONGEST = 7;

    private final Map<String, String> sources = new HashMap<>();

    void add(FactLine line) {
        var words = content(line.tokens());
        for (int from = 0; from < words.size(); from++) {
            var initials = new StringBuilder();
            for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
                initials.append(words.get(at).word().charAt(0));
                if (initials.length() >= 3 || (initials.length() == 2 && from == 0)) {
                    sources.putIfAbsent(initials.toString(), line.path());
                }
            }
        }
    }

    Optional<String> sourceOf(String acronym) {
        var plain = acronym.replaceAll("2([a-z])", "$1$1");
        return Optional.ofNullable(sources.getOrDefault(plain, sources.get(acronym)));
    }

    /// Return the letters that words begin with, words without meaning left out.
    static String of(Stream<Token> tokens) {
        return content(tokens.toList()).stream()
                .map(token -> token.word().substring(0, 1))
                .reduce("", String::concat);
    }

    private static List<Token> content(List<Token> tokens) {
        return tokens.stream().filter(token -> !STOP_WORDS.has(token)).toList();
    }
}
