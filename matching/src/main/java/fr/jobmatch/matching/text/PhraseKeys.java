package fr.jobmatch.matching.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The words of a text and their neighbours as hashes: enough to tell whether the text says a phrase.
public final class PhraseKeys {
    private final int[] keys;

    private PhraseKeys(int[] keys) {
        this.keys = keys;
    }

    /// Return the keys of a text.
    public static PhraseKeys of(CharSequence text) {
        return new PhraseKeys(hashes(Stems.of(text)));
    }

    /// Return whether the text says the phrase, whatever its gender and number; an empty phrase is never said.
    public boolean say(String phrase) {
        var wanted = hashes(Stems.of(phrase));
        return wanted.length > 0 && Arrays.stream(wanted).allMatch(key -> Arrays.binarySearch(keys, key) >= 0);
    }

    private static int[] hashes(List<String> stems) {
        var words = stems.stream().mapToInt(stem -> Hashes.of('w', stem));
        var pairs = IntStream.range(1, stems.size()).map(at -> Hashes.of('p', stems.get(at - 1) + " " + stems.get(at)));
        return IntStream.concat(words, pairs).sorted().distinct().toArray();
    }
}
