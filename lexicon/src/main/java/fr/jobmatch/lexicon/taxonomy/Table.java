package fr.jobmatch.lexicon.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a table of comma- or tab-separated values as RFC 4180 writes it, row by row: quoted cells may hold separators,
/// doubled quotes and line breaks. The header names the columns; a title above it, as exports have, is passed over.
final class Table {

    private static final int MOST_TITLE_LINES = 30;

    private final Reader reader;
    private final char separator;
    private Map<String, Integer> columns = Map.of();
    private List<String> row = List.of();

    /// A quote that opens right behind one that closed is a doubled one, which stands for itself.
    private boolean closed;

    /// @param separator comma or tab
    private Table(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /// Return the table below the first row that names one of the columns; empty columns when none does.
    static Table open(BufferedReader reader, char separator, List<String> known) throws IOException {
        var table = new Table(reader, separator);
        for (int line = 0; line < MOST_TITLE_LINES && table.advance(); line++) {
            var positions = positions(table.row);
            if (known.stream().anyMatch(positions::containsKey)) {
                table.columns = positions;
                break;
            }
        }
        return table;
    }

    boolean has(String... names) {
        return List.of(names).stream().allMatch(columns::containsKey);
    }

    /// Go to the next row.
    /// @return whether there is one
    boolean next() throws IOException {
        return advance();
    }

    /// Return a cell of the row; empty when the row is shorter or the table has no such column.
    String cell(String column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < row.size() ? row.get(at).strip() : "";
    }

    private boolean advance() throws IOException {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        closed = false;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            any = true;
            if (c == '"') {
                quoted = !quoted;
                cell.append(quoted && closed ? "\"" : "");
            } else if (!quoted && c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                break;
            } else if (c != '\r') {
                cell.append((char) c);
            }
            closed = c == '"' && !quoted;
        }
        cells.add(cell.toString());
        row = cells;
        return any;
    }

    private static Map<String, Integer> positions(List<String> header) {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(header.get(i).replace("\uFEFF", "").strip(), i);
        }
        return positions;
    }
}
