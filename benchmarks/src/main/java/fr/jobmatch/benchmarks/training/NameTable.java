package fr.jobmatch.benchmarks.training;

import fr.jobmatch.lexicon.titles.Titles;
import fr.jobmatch.matching.embedding.OfficialNames;
import fr.jobmatch.matching.embedding.WorkText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// Collects the official job names for the model: every writing of each, by code.
final class NameTable {
    /// Of one key, the entries stand by code, so that the table is always the same.
    private record Entry(int key, short code, short former) {}

    private final Map<String, Short> positions = new HashMap<>();
    private final TreeSet<Entry> entries =
            new TreeSet<>(Comparator.comparingInt(Entry::key).thenComparing(Entry::code));
    private final Map<String, Integer> words = new HashMap<>();

    private NameTable(List<String> codes) {
        codes.forEach(code -> positions.put(code, (short) positions.size()));
    }

    /// @param codes in the order of the model
    static OfficialNames of(Rome rome, List<String> codes) {
        var table = new NameTable(codes);
        rome.titles().forEach(title -> {
            table.add(title.label(), title.code(), title.former());
            table.add(title.shortLabel(), title.code(), title.former());
        });
        rome.labels()
                .forEach((code, label) -> table.add(label, code, rome.parents().getOrDefault(code, code)));
        return table.names();
    }

    private void add(String label, String code, String former) {
        short position = Objects.requireNonNull(positions.get(code), code);
        short before = positions.getOrDefault(former, position);
        for (var writing : Writings.plain(label)) {
            countWords(writing);
            for (int key : List.of(OfficialNames.key(writing), OfficialNames.key(Titles.normalise(writing)))) {
                if (key != 0) {
                    entries.add(new Entry(key, position, before));
                }
            }
        }
    }

    private void countWords(String writing) {
        WorkText.read(writing, word -> {
            var stem = WorkText.stem(word);
            if (!stem.isEmpty()) {
                words.merge(stem, 1, Integer::sum);
            }
        });
    }

    private OfficialNames names() {
        var ordered = List.copyOf(entries);
        var keys = new int[ordered.size()];
        var codes = new short[keys.length];
        var former = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ordered.get(i).key();
            codes[i] = ordered.get(i).code();
            former[i] = ordered.get(i).former();
        }
        var stems = words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new OfficialNames(keys, codes, former, stems);
    }
}
