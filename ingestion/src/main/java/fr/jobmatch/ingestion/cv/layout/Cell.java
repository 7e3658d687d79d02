package fr.jobmatch.ingestion.cv.layout;

import java.util.List;
import java.util.stream.Collectors;

/// Words that stand together on a row, with a wide gap to the next.
public record Cell(List<Word> words) {

    public Cell {
        words = List.copyOf(words);
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    public Box box() {
        return Box.around(words.stream().map(Word::box).toList());
    }

    /// Return the look of most of the cell's characters.
    public Style style() {
        return words.stream()
                .collect(Collectors.groupingBy(
                        Word::style, Collectors.summingInt(word -> word.text().length())))
                .entrySet()
                .stream()
                .max((one, other) -> one.getValue() - other.getValue())
                .map(entry -> entry.getKey())
                .orElse(Style.PLAIN);
    }

    /// Return the lowest confidence that matters: the mean over the words.
    public double confidence() {
        return words.stream().mapToDouble(Word::confidence).average().orElse(1);
    }
}
