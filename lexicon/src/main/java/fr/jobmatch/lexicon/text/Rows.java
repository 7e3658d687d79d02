package fr.jobmatch.lexicon.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads the word lists of the lexicon: UTF-8 lines of cells parted by `|`; `#` starts a comment line.
public final class Rows {

    private Rows() {}

    /// Return the rows of a list; cells are trimmed, empty lines and comments are left out.
    /// @param path below `fr/jobmatch/lexicon`, for example `skills/it.txt`
    public static List<List<String>> of(String path) {
        var resource = "/fr/jobmatch/lexicon/" + path;
        try (var stream = Rows.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("No word list " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, "\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Return the values of one cell, which `;` parts.
    public static List<String> values(String cell) {
        return cell.isBlank() ? List.of() : cells(cell, ";");
    }

    /// Return a cell of a row, empty when the row is shorter.
    public static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static List<String> cells(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).toList();
    }
}
