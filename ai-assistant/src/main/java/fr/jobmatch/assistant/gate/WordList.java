package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The word lists of the gate: one file a list, words or phrases separated by tabs, a group a line.
final class WordList {

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final PhraseIndex<String> phrases = new PhraseIndex<>();

    private WordList(String name) {
        int group = 0;
        for (var row : Resource.rows(WordList.class, name + ".txt")) {
            for (var cell : row) {
                var folded = Folding.fold(cell.strip());
                words.add(folded);
                stems.add(Stems.of(folded));
                groups.computeIfAbsent(Stems.of(folded), unused -> new HashSet<>())
                        .add(group);
                phrases.add(folded, folded);
            }
            group++;
        }
    }

    static WordList named(String name) {
        return new WordList(name);
    }

    boolean has(Token token) {
        return words.contains(token.word());
    }

    /// Return whether the list holds the word in any inflection.
    boolean hasStemOf(Token token) {
        return words.contains(token.word()) || stems.contains(token.stem());
    }

    boolean hasWord(String folded) {
        return words.contains(folded);
    }

    /// Return the numbers of the lines that hold a stem.
    Set<Integer> groupsOf(String stem) {
        return groups.getOrDefault(stem, Set.of());
    }

    PhraseIndex<String> phrases() {
        return phrases;
    }
}
