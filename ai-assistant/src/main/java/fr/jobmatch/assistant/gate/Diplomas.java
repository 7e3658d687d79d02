package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Resource;
import fr.jobmatch.lexicon.text.Word;
import java.util.List;
import java.util.stream.Stream;

/// The kinds of diploma and how many years after the baccalauréat each takes.
final class Diplomas {

    private static final PhraseIndex<Diploma> INDEX = new PhraseIndex<>();
    private static final int SHORT = 4;

    static {
        for (var row : Resource.rows(Diplomas.class, "diplomas.txt")) {
            var diploma = new Diploma(row.get(1), Integer.parseInt(row.get(0)));
            row.stream().skip(1).forEach(form -> INDEX.add(form, diploma));
        }
    }

    private Diplomas() {}

    /// A kind of diploma, known by its first form.
    record Diploma(String name, int years) {}

    /// A diploma named by words, first and last by index.
    record Named(Diploma diploma, int first, int last) {}

    static List<Named> in(List<Token> tokens) {
        var words = tokens.stream()
                .map(token -> new Word(token.word(), token.start(), token.end()))
                .toList();
        return INDEX.find(words).stream()
                .filter(hit -> written(tokens, hit))
                .map(hit -> new Named(hit.value(), hit.firstWord(), hit.lastWord()))
                .toList();
    }

    static Stream<Diploma> kinds(List<Token> tokens) {
        return in(tokens).stream().map(Named::diploma);
    }

    /// Acronyms are words of every day in small letters: "de", "du", "but", "ma".
    private static boolean written(List<Token> tokens, PhraseIndex.Hit<Diploma> hit) {
        var first = tokens.get(hit.firstWord());
        boolean single = hit.firstWord() == hit.lastWord();
        if (!single || first.word().length() > SHORT) {
            return !(first.word().startsWith("master")
                    && hit.firstWord() > 0
                    && tokens.get(hit.firstWord() - 1).word().equals("scrum"));
        }
        return first.word().equals("bac")
                || first.namelike()
                || List.of("bts", "dut", "bep", "hnd", "mba", "phd", "msc", "bsc")
                        .contains(first.word());
    }
}
