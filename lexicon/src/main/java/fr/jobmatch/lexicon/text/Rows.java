package fr.jobmatch.lexicon.text;

import java.util.Arrays;
import java.util.List;

/// Reads the word lists of the lexicon: UTF-8 lines of cells parted by `|`; `#` starts a comment line.
public final class Rows {

    private Rows() {}

    /// Return the rows of a list; cells are trimmed, empty lines and comments are left out.
    /// @param path below `fr/jobmatch/lexicon`, for example `skills/it.txt`
    public static List<List<String>> of(String path) {
        return Resource.lines(Rows.class, "/fr/jobmatch/lexicon/" + path).stream()
                .map(line -> cells(line, "\\|"))
                .toList();
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
