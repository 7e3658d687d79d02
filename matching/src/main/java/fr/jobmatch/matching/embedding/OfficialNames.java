package fr.jobmatch.matching.embedding;

import fr.jobmatch.matching.text.Hashes;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The official job names of ROME: which code each has, and which it had before.
/// @param keys of the names, ascending; a name of several codes has several entries
/// @param codes position of each name's occupation
/// @param former position of the occupation that the name belonged to before; the same when it has not moved
/// @param words stems of the names, the commonest first
public record OfficialNames(int[] keys, short[] codes, short[] former, List<String> words) {
    public OfficialNames {
        if (codes.length != keys.length || former.length != keys.length) {
            throw new IllegalArgumentException("the parts of the names don't fit together");
        }
        words = List.copyOf(words);
    }

    /// Return the key of a name: its words in any order and form; 0 when it has none.
    public static int key(CharSequence name) {
        var stems = new TreeSet<String>();
        WorkText.read(name, word -> {
            var stem = WorkText.stem(word);
            if (!stem.isEmpty()) {
                stems.add(stem);
            }
        });
        return stems.isEmpty() ? 0 : Hashes.of('t', String.join(" ", stems));
    }

    /// Return the positions of the entries of a name.
    int[] entries(int key) {
        int first = Arrays.binarySearch(keys, key);
        if (key == 0 || first < 0) {
            return new int[0];
        }
        while (first > 0 && keys[first - 1] == key) {
            first--;
        }
        int last = first;
        while (last < keys.length && keys[last] == key) {
            last++;
        }
        return IntStream.range(first, last).toArray();
    }
}
